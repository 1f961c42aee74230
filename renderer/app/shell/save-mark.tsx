/** Whether what one sees is on the disk. */
import Box from '@mui/material/Box'
import { Glyph } from '../../components/glyph.tsx'
import { useLanguage } from '../language.tsx'

/** `at` is a time of day, `10:42`. */
export type SaveState =
  | { kind: 'nothing-open' }
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  | { kind: 'not-saved' }
  | { kind: 'read-only' }

const wordsOf = {
  saving: 'shell.saving',
  'not-saved': 'shell.notSaved',
  'read-only': 'opening.notice.readOnly',
} as const

/** Said aloud when it changes to “not saved”, silent otherwise. */
export function SaveMark({ state }: { state: SaveState }) {
  const { t } = useLanguage()
  if (state.kind === 'nothing-open') return null
  const bad = state.kind === 'not-saved'
  const words = state.kind === 'saved' ? t('shell.saved', { time: state.at }) : t(wordsOf[state.kind])
  return (
    <Box
      role={bad ? 'alert' : undefined}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        ml: 2,
        typography: 'body2',
        whiteSpace: 'nowrap',
        fontVariantNumeric: 'tabular-nums',
        color: bad ? 'error.main' : 'ink3',
        fontWeight: bad ? 600 : 400,
      }}
    >
      {bad && <Glyph name="problem" size={14} />}
      {state.kind === 'read-only' && <Glyph name="lock" size={14} />}
      {words}
    </Box>
  )
}
