/** One fact of a profile: read as text, changed in its place. */
import { useState, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useLanguage } from '../../app/language.tsx'

export interface FactEditorProps {
  /** The term, for readers. */
  label: string
  /** Null where nothing is known yet. */
  shown: ReactNode
  /** The same as plain words, for the button's name. */
  words: string
  /** A control that calls `done` when it has given its value to whoever keeps it, or was put back. */
  editor: (done: () => void) => ReactNode
  /** What stands there while nothing is known; “add” unless said. */
  unset?: string
}

/** After the editor the focus is back on the value. */
export function FactEditor({ label, shown, words, editor, unset }: FactEditorProps) {
  const { t } = useLanguage()
  const value = words === '' ? unset : words
  const [state, setState] = useState({ editing: false, back: false })
  if (state.editing)
    return editor(() => {
      // Only where nothing else was chosen: a press elsewhere keeps its own focus.
      const { activeElement } = document
      const back = activeElement === document.body || activeElement?.closest('dd') !== null
      setState({ editing: false, back })
    })
  return (
    <ButtonBase
      autoFocus={state.back}
      onClick={() => setState({ editing: true, back: false })}
      aria-label={
        value === undefined
          ? t('people.adding', { what: label })
          : t('people.editing', { what: label, value })
      }
      sx={{
        display: 'block',
        width: '100%',
        mx: -1,
        px: 1,
        py: '3px',
        my: '-3px',
        boxSizing: 'content-box',
        font: 'inherit',
        lineHeight: '18px',
        textAlign: 'start',
        overflowWrap: 'anywhere',
        borderRadius: 1,
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      {shown ?? (
        <Box component="span" sx={{ color: 'ink3', borderBottom: '1px dashed', borderColor: 'edge' }}>
          {unset ?? t('people.unset')}
        </Box>
      )}
    </ButtonBase>
  )
}
