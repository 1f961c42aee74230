/** The controls that facts are changed with: a text, a choice, a list of words, a list of people. */
import { useState, type KeyboardEvent } from 'react'
import Autocomplete from '@mui/material/Autocomplete'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { foldText } from '#shared/i18n/script.ts'

interface Control<Value> {
  label: string
  value: Value
  /** Given the value, or null where it was put back or is as it was. */
  onDone: (value: Value | null) => void
}

/** Enter keeps (Ctrl Enter in several lines), Escape puts back, leaving keeps. */
export function TextControl(
  props: Control<string> & {
    type?: 'text' | 'date' | 'number'
    multiline?: boolean
    /** What is wrong with a text, or null. */
    check?: (text: string) => string | null
  },
) {
  const { label, value, onDone, type = 'text', multiline = false, check } = props
  const [text, setText] = useState(value)
  const [asked, setAsked] = useState(false)
  const [sent, setSent] = useState<string | null>(null)
  const problem = check?.(text.trim()) ?? null
  const keep = (leaving: boolean) => {
    // What was sent and is still here was refused, and said so; leaving is not asking again.
    if (leaving && text === sent) return onDone(null)
    if (problem === null) setSent(text)
    if (problem === null) onDone(text.trim() === value ? null : text.trim())
    else if (leaving) onDone(null)
    else setAsked(true)
  }
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onDone(null)
    else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      keep(false)
    }
  }
  return (
    <TextField
      autoFocus
      fullWidth
      type={type === 'number' ? 'text' : type}
      multiline={multiline}
      value={text}
      error={asked && problem !== null}
      helperText={asked ? problem : null}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={press}
      onBlur={() => keep(true)}
      slotProps={{
        htmlInput: { 'aria-label': label, ...(type === 'number' ? { inputMode: 'numeric' } : {}) },
      }}
    />
  )
}

/** Choosing keeps; Escape or leaving puts back. */
export function ChoiceControl<Value extends string>({
  label,
  value,
  options,
  onDone,
}: Control<Value> & { options: readonly { value: Value; label: string }[] }) {
  return (
    <TextField
      select
      fullWidth
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value)
        onDone(chosen ? chosen.value : null)
      }}
      slotProps={{
        select: { defaultOpen: true, onClose: () => onDone(null), autoFocus: true },
        htmlInput: { 'aria-label': label },
      }}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  )
}

/** Several values in their order; own words too where `free`. Leaving or Ctrl Enter keeps, Escape puts back. */
export function ListControl({
  label,
  value,
  options,
  nameOf,
  free = false,
  help,
  onDone,
}: Control<string[]> & {
  options: readonly string[]
  nameOf: (value: string) => string
  free?: boolean
  help?: string
}) {
  const [list, setList] = useState(value)
  const [typed, setTyped] = useState('')
  const keep = () => {
    const last = free && typed.trim() !== '' && !list.includes(typed.trim()) ? [...list, typed.trim()] : list
    onDone(last.join('\n') === value.join('\n') ? null : last)
  }
  return (
    <Autocomplete
      multiple
      openOnFocus
      autoHighlight={!free}
      freeSolo={free}
      filterSelectedOptions
      disableCloseOnSelect
      disableClearable
      forcePopupIcon={false}
      slotProps={{
        paper: { sx: { border: 1, borderColor: 'edge', boxShadow: 8 } },
        listbox: { sx: { typography: 'body2', maxHeight: 280 } },
      }}
      options={[...options]}
      value={list}
      inputValue={typed}
      getOptionLabel={nameOf}
      filterOptions={(all, { inputValue }) =>
        all.filter((one) => foldText(nameOf(one)).includes(foldText(inputValue))).slice(0, 60)
      }
      onInputChange={(_event, text) => setTyped(text)}
      onChange={(_event, next) => setList(next.map((one) => one.trim()).filter(Boolean))}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') onDone(null)
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
      }}
      renderInput={(given) => (
        <TextField
          {...given}
          autoFocus
          helperText={help}
          slotProps={{
            ...given.slotProps,
            htmlInput: { ...given.slotProps.htmlInput, 'aria-label': label },
          }}
        />
      )}
    />
  )
}
