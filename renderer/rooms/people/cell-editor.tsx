/** A cell while it is being changed: Enter or Tab keeps, Escape puts back. */
import { useRef, useState, type KeyboardEvent } from 'react'
import Box from '@mui/material/Box'
import InputBase from '@mui/material/InputBase'
import { useLanguage } from '../../app/language.tsx'
import { meaningOf, textOf, type InlineField } from './inline.ts'
import type { Person, PersonChanges } from '#shared/model/person.ts'

/** Where the focus goes after the editor. */
export type After = 'here' | 'next' | 'elsewhere'

export interface CellEditorProps {
  person: Person
  field: InlineField
  /** What was typed to begin, in place of what is there. */
  typed?: string | undefined
  label: string
  /** Null where nothing changed. */
  onDone: (changes: PersonChanges | null, after: After) => void
}

/** A text that does not fit stays, with the reason below it, until it is mended or put back. */
export function CellEditor({ person, field, typed, label, onDone }: CellEditorProps) {
  const { t } = useLanguage()
  const [text, setText] = useState(typed ?? textOf(field, person))
  const meaning = meaningOf(field, text, person)
  const problem = 'problem' in meaning ? t(meaning.problem) : null
  const [asked, setAsked] = useState(false)
  const done = useRef(false)

  const end = (changes: PersonChanges | null, after: After) => {
    if (done.current) return
    done.current = true
    onDone(changes, after)
  }
  const keep = (after: After) => {
    if ('problem' in meaning) {
      setAsked(true)
      if (after === 'elsewhere') end(null, after)
    } else end(meaning.changes, after)
  }
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') end(null, 'here')
    else if (event.key === 'Enter') keep('here')
    else if (event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault()
      keep('next')
    }
  }
  return (
    <Box sx={{ position: 'absolute', inset: 0, zIndex: 2 }}>
      <InputBase
        autoFocus
        fullWidth
        value={text}
        error={asked && problem !== null}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onBlur={() => keep('elsewhere')}
        onFocus={(event) => {
          if (typed === undefined) event.target.select()
        }}
        slotProps={{ input: { 'aria-label': label, 'aria-invalid': asked && problem !== null } }}
        sx={{
          height: '100%',
          px: 2,
          bgcolor: 'background.paper',
          outline: 2,
          outlineColor: asked && problem !== null ? 'error.main' : 'primary.main',
          outlineOffset: '-2px',
        }}
      />
      {asked && problem !== null && (
        <Box
          role="alert"
          sx={{
            position: 'absolute',
            top: '100%',
            left: 0,
            px: 2,
            py: 1,
            whiteSpace: 'nowrap',
            typography: 'caption',
            color: 'error.main',
            bgcolor: 'background.paper',
            border: 1,
            borderColor: 'edge',
            boxShadow: 8,
          }}
        >
          {problem}
        </Box>
      )}
    </Box>
  )
}
