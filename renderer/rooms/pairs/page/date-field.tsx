/** A day to choose: the system's own date field under our label. */
import { Field } from '../../../components/field.tsx'

export interface DateFieldProps {
  label: string
  /** `2026-06-16`, or empty. */
  value: string
  onChange: (value: string) => void
  min?: string
  max?: string
  problem?: string | undefined
}

/** Says nothing of its own about what is allowed; the problem does. */
export function DateField({ label, value, onChange, min, max, problem }: DateFieldProps) {
  return (
    <Field
      label={label}
      type="date"
      value={value}
      problem={problem}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { ...(min ? { min } : {}), ...(max ? { max } : {}) } }}
    />
  )
}
