/** Whether the sessions fit between the first day and the last: said as the figures are typed, never in the way. */
import Box from '@mui/material/Box'
import { useLanguage } from '../../app/language.tsx'
import { Glyph } from '../../components/glyph.tsx'
import { ProblemMark } from '../../components/problem-mark.tsx'
import { type Draft, weeksNeeded, weeksThere } from './draft.ts'

/** Nothing while the figures or the days are not understood. */
export function RhythmFit({ draft }: { draft: Draft }) {
  const { t } = useLanguage()
  const [needed, there] = [weeksNeeded(draft), weeksThere(draft)]
  if (needed === 0) return null
  const needs = t('start.form.needs', { count: needed })
  return (
    <Box aria-live="polite" sx={{ gridColumn: '1 / -1', typography: 'body2', lineHeight: '20px' }}>
      {there === 0 ? (
        needs
      ) : needed > there ? (
        <>
          {needs}{' '}
          <ProblemMark kind="caution">
            <Box component="span" sx={{ typography: 'body2' }}>
              {t('start.form.tooLong', { count: there })}
            </Box>
          </ProblemMark>
        </>
      ) : (
        <Box component="span" sx={{ '& svg': { color: 'success.main', mr: 1.5, verticalAlign: '-2px' } }}>
          <Glyph name="check" size={14} />
          {needs} {t('start.form.fits', { count: there })}
        </Box>
      )}
    </Box>
  )
}
