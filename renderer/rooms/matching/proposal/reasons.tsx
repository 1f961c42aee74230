/** What speaks for a pair, what against it, and what is not known, each as a few sentences of its own. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { type PairWords } from '#shared/matching/words/parts.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'

/** As many sentences for a pair as are read at a glance; with one more than that all are shown. */
const atAGlance = 4

const looks = {
  fits: { color: 'text.primary' },
  against: { color: 'text.primary' },
  missing: { typography: 'caption', color: 'ink3' },
} as const

/** Nothing of a group that is empty. */
export function Reasons({ words }: { words: PairWords }) {
  const { t } = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const isShort = !isWhole && words.fits.length > atAGlance + 1
  const shown: PairWords = { ...words, fits: isShort ? words.fits.slice(0, atAGlance) : words.fits }
  const groups = (['fits', 'against', 'missing'] as const).filter((group) => shown[group].length > 0)
  return (
    <Box sx={{ display: 'grid', rowGap: 1.5, py: 3, typography: 'body2' }}>
      {groups.map((group) => (
        <Box key={group} component="p" data-reasons={group} sx={{ m: 0, ...looks[group] }}>
          <Box component="span" sx={{ color: 'ink3' }}>
            {t(`matching.reasons.${group}`)}
          </Box>{' '}
          {shown[group].join(' ')}
          {group === 'fits' && isShort && (
            <>
              {' '}
              <LinkButton onClick={() => setWhole(true)}>{t('matching.reasons.all')}</LinkButton>
            </>
          )}
        </Box>
      ))}
    </Box>
  )
}
