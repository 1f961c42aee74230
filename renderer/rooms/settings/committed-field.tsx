/** A field that keeps what was typed when it is left or Enter is pressed; Escape puts back. */
import { useState, type ReactNode } from 'react'
import { Field } from '../../components/field.tsx'

export interface CommittedFieldProps {
  label: string
  value: string
  /** What is wrong with a text, or null. */
  check?: (text: string) => string | null
  /** Only called with a sound text that differs. */
  onKeep: (text: string) => void
  hint?: ReactNode
  type?: 'text' | 'date'
  numeric?: boolean
  /** Set behind the field, as a unit. */
  unit?: string
}

/** A change from elsewhere, as by undo, shows at once; a text that does not fit stays with its reason. */
export function CommittedField(props: CommittedFieldProps) {
  const { label, value, check, onKeep, hint, type = 'text', numeric = false, unit } = props
  const [typed, setTyped] = useState<string | null>(null)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    setTyped(null)
  }
  const text = typed ?? value
  const [left, setLeft] = useState(false)
  const problem = check?.(text.trim()) ?? null
  const keep = () => {
    setLeft(true)
    if (problem === null && text.trim() !== value) onKeep(text.trim())
  }
  return (
    <Field
      fullWidth
      label={label}
      type={type}
      value={text}
      hint={hint}
      problem={left && problem !== null ? problem : undefined}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep()
        if (event.key === 'Escape' && text !== value) {
          event.stopPropagation()
          setTyped(null)
        }
      }}
      slotProps={{
        htmlInput: numeric ? { inputMode: 'numeric' } : {},
        input: unit === undefined ? {} : { endAdornment: unit },
      }}
    />
  )
}
