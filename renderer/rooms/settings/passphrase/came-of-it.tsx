/** What came of a change of passphrase: how many copies follow it, and which could not be reached. */
import { useEffect, useRef } from 'react'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Translate } from '#shared/i18n/translate.ts'
import { useLanguage } from '../../../app/language.tsx'
import { Glyph } from '../../../components/glyph.tsx'
import { ListRow, RowList } from '../../../components/list-row.tsx'
import type { ChangeResult } from './use-change.ts'

const known = [
  'wrong-passphrase',
  'no-permission',
  'place-is-read-only',
  'no-such-place',
  'no-such-file',
  'file-is-in-use',
  'disk-is-full',
] as const

/** In the words of a copy: the refusals' own sentences speak of the open programme. */
function whyUnreached(t: Translate, code: string): string {
  const named = known.find((one) => one === code)
  return named ? t(`settings.passphrase.why.${named}`) : t('settings.passphrase.why.other', { code })
}

/** Said aloud when it appears, and gone to: the form that asked may be there no more. */
export function CameOfIt({ result }: { result: ChangeResult }) {
  const { t } = useLanguage()
  const { did, rewritten, unreached } = result
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [result])
  return (
    <Box ref={place} role="status" tabIndex={-1} sx={{ maxWidth: 760, mb: 8, outline: 'none' }}>
      <Typography
        variant="body1"
        component="p"
        sx={{ m: 0, display: 'flex', gap: 2, alignItems: 'baseline' }}
      >
        <Box component="span" sx={{ color: 'success.main', display: 'inline-flex', alignSelf: 'center' }}>
          <Glyph name="check" />
        </Box>
        <span>
          <b>{t(`settings.passphrase.did.${did}`)}</b>{' '}
          {rewritten === 0
            ? t('settings.passphrase.noCopies')
            : t(did === 'removed' ? 'settings.passphrase.copiesOpened' : 'settings.passphrase.copiesSealed', {
                count: rewritten,
              })}
        </span>
      </Typography>
      {unreached.length > 0 && (
        <>
          <Typography variant="body2" component="p" sx={{ m: 0, pt: 3, pb: 1, lineHeight: '20px' }}>
            {t('settings.passphrase.unreached', { count: unreached.length })}
          </Typography>
          <RowList label={t('settings.passphrase.unreachedList')}>
            {unreached.map(({ path, code }) => (
              <ListRow key={path} height={47} under={whyUnreached(t, code)}>
                <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
                  {path}
                </Box>
              </ListRow>
            ))}
          </RowList>
        </>
      )}
    </Box>
  )
}
