/** One choice of a few, as an outlined strip; the chosen part is ink on paper reversed. */
import type { KeyboardEvent } from 'react'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'

export interface SegmentsProps<T extends string> {
  /** What is chosen here. */
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
}

const steps: Partial<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** A radio group: Tab reaches the chosen part, arrows choose. */
export function Segments<T extends string>({ label, value, options, onChange }: SegmentsProps<T>) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const at = options.findIndex((option) => option.value === value)
    const next = (at + step + options.length) % options.length
    const chosen = options[next]
    if (!chosen) return
    onChange(chosen.value)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }
  return (
    <ToggleButtonGroup role="radiogroup" aria-label={label} value={value} onKeyDown={press}>
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          value={option.value}
          role="radio"
          aria-checked={option.value === value}
          aria-pressed={undefined}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
