/** The drawn marks inside boxes and rounds; hue comes from the control around them. */

/** An empty box, or a filled one with a check or a dash in it. */
export function BoxMark({ sign }: { sign?: 'check' | 'dash' }) {
  if (!sign)
    return (
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <rect x="0.5" y="0.5" width="13" height="13" rx="2" fill="none" stroke="currentColor" />
      </svg>
    )
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <rect width="14" height="14" rx="2" fill="currentColor" />
      <path
        d={sign === 'check' ? 'M3.6 7.2 6 9.5 10.4 4.8' : 'M3.5 7h7'}
        fill="none"
        stroke="var(--mui-palette-primary-contrastText)"
        strokeWidth="1.5"
      />
    </svg>
  )
}

/** A ring; chosen, it holds a disc. */
export function RoundMark({ chosen = false }: { chosen?: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="6.5" fill="none" stroke="currentColor" />
      {chosen && <circle cx="7" cy="7" r="3.5" fill="currentColor" />}
    </svg>
  )
}
