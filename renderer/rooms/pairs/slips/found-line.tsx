/** What the words of a slip's first field lead to: the pair, several to choose from, or none. */
import Box from '@mui/material/Box'
import type { Pair } from '#shared/model/pair.ts'
import { useLanguage } from '../../../app/language.tsx'
import { PhaseGlyph } from '../../../components/phase-glyph.tsx'
import { Tally } from '../../../components/tally.tsx'
import { useCouple } from '../couple.ts'

/** So many are named; more words narrow them down. */
const named = 4

/** Said aloud as it changes. */
export function FoundLine({ found, asked }: { found: readonly Pair[]; asked: boolean }) {
  const { t } = useLanguage()
  const couple = useCouple()
  const line = (pair: Pair) => t('pairs.slips.option', { code: pair.code, ...couple(pair) })
  const [one] = found
  return (
    <Box role="status" sx={{ minHeight: 44, py: 2, typography: 'body2', color: 'text.secondary' }}>
      {asked && found.length === 0 && t('pairs.slips.nobody')}
      {found.length === 1 && one && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 3,
            color: 'text.primary',
          }}
        >
          <PhaseGlyph phase={one.phase} alone />
          <b>{line(one)}</b>
          <Tally states={one.sessions.map(({ state }) => state)} />
        </Box>
      )}
      {found.length > 1 && (
        <>
          {t('pairs.slips.several', { count: found.length })} {found.slice(0, named).map(line).join('; ')}
          {found.length > named ? '…' : ''}
        </>
      )}
    </Box>
  )
}
