/** Where backups lie: beside the programme, and in the second place where one is chosen. */
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import type { BackupPlace } from '#shared/contract/backups.ts'
import { useLanguage } from '../../../app/language.tsx'
import { at } from '../../../app/routes.ts'
import { LinkButton } from '../../../components/link-button.tsx'
import { ProblemMark } from '../../../components/problem-mark.tsx'
import { SectionHead } from '../../../components/section-head.tsx'

/** Names and paths; the second place is chosen among the settings of the computer. */
export function Places({ places }: { places: readonly BackupPlace[] }) {
  const { t } = useLanguage()
  const [, go] = useLocation()
  const choose = (label: string) => (
    <LinkButton onClick={() => go(at.settings('app'))} label={`${t('backups.place.chosen')}: ${label}`}>
      {label}
    </LinkButton>
  )
  const chosen = places.find(({ place }) => place === 'chosen')
  return (
    <Box component="section" aria-labelledby="backups-where" sx={{ maxWidth: 760, mb: 8 }}>
      <SectionHead id="backups-where" title={t('backups.where')} />
      <Box
        component="dl"
        sx={{
          m: 0,
          pt: 2,
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '168px minmax(0, 1fr)' },
          columnGap: 4,
          rowGap: { xs: 0, sm: 2 },
          typography: 'body2',
          lineHeight: '20px',
          '& dt': { color: 'ink3' },
          '& dd': { m: 0, mb: { xs: 2, sm: 0 }, overflowWrap: 'anywhere' },
        }}
      >
        {places.map(({ place, path, code }) => (
          <Box key={place} sx={{ display: 'contents' }}>
            <dt>{t(`backups.place.${place}`)}</dt>
            <dd>
              {path} {place === 'chosen' && choose(t('backups.changeSecond'))}
              {code !== null && (
                <div>
                  <ProblemMark kind="caution">{t('backups.away')}</ProblemMark>
                </div>
              )}
            </dd>
          </Box>
        ))}
        {!chosen && (
          <>
            <dt>{t('backups.place.chosen')}</dt>
            <dd>
              {t('backups.noSecond')} {choose(t('backups.chooseSecond'))}
            </dd>
          </>
        )}
      </Box>
    </Box>
  )
}
