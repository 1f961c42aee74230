/** The small signs of controls, drawn on a grid of 16 in the colour around them. */
import type { ReactElement } from 'react'

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 } as const

const drawings = {
  search: (
    <g {...line}>
      <circle cx="7" cy="7" r="4.75" />
      <path d="m10.5 10.5 4 4" />
    </g>
  ),
  undo: <path {...line} d="M5.5 2.75 2.75 5.5 5.5 8.25M3 5.5h6.5a3.75 3.75 0 0 1 0 7.5H7" />,
  redo: <path {...line} d="m10.5 2.75 2.75 2.75-2.75 2.75M13 5.5H6.5a3.75 3.75 0 0 0 0 7.5H9" />,
  lock: (
    <g {...line} strokeWidth={1.25}>
      <rect x="3.25" y="6.75" width="9.5" height="7" />
      <path d="M5.25 6.5v-2a2.75 2.75 0 0 1 5.5 0v2M8 9.25v2" />
    </g>
  ),
  more: (
    <g fill="currentColor">
      <circle cx="3" cy="8" r="1.2" />
      <circle cx="8" cy="8" r="1.2" />
      <circle cx="13" cy="8" r="1.2" />
    </g>
  ),
  close: <path {...line} d="m3.5 3.5 9 9m0-9-9 9" />,
  chevron: <path {...line} d="m3.5 5.75 4.5 4.5 4.5-4.5" />,
  check: <path {...line} d="m2.75 8.5 3.5 3.5 7-8" />,
  problem: (
    <g {...line} strokeWidth={1.4}>
      <path d="M8 2.25 14.5 13.5h-13Z" strokeLinejoin="round" />
      <path d="M8 6.5v3.25m0 1.25v1.25" />
    </g>
  ),
  flag: <path fill="currentColor" d="M8 3 14 13H2Z" />,
  sheet: (
    <g {...line} strokeWidth={1.25}>
      <rect x="2.75" y="1.75" width="10.5" height="12.5" />
      <path d="M5.5 5h5m-5 3h5m-5 3h3" />
    </g>
  ),
  shield: (
    <g {...line} strokeWidth={1.25}>
      <path d="M8 1.75 13 3.5v4c0 3-2 5.25-5 6.75-3-1.5-5-3.75-5-6.75v-4Z" />
      <path d="m5.5 7.75 1.9 1.9 3.2-3.6" />
    </g>
  ),
  calendar: (
    <g {...line} strokeWidth={1.25}>
      <path d="M2.25 3.75h11.5v10H2.25ZM2.25 7h11.5M5.25 1.75v3.5m5.5-3.5v3.5" />
    </g>
  ),
  drag: (
    <g fill="currentColor">
      {[3.5, 8, 12.5].map((y) => (
        <g key={y}>
          <circle cx="6" cy={y} r="1" />
          <circle cx="10" cy={y} r="1" />
        </g>
      ))}
    </g>
  ),
  down: <path {...line} d="M8 2.5v10.25m-3.5-3.5L8 12.75l3.5-3.5" />,
  up: <path {...line} d="M8 13.5V3.25m-3.5 3.5L8 3.25l3.5 3.5" />,
  plus: <path {...line} d="M8 2.5v11M2.5 8h11" />,
  minus: <path {...line} d="M2.5 8h11" />,
} as const satisfies Record<string, ReactElement>

export type GlyphName = keyof typeof drawings

export interface GlyphProps {
  name: GlyphName
  /** CSS px, 16 unless said. */
  size?: number
  /** What it says where no words stand beside it; without a label it is decoration. */
  label?: string
  className?: string
}

/** One sign; decorative beside words, named where it stands alone. */
export function Glyph({ name, size = 16, label, className }: GlyphProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      className={className}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      focusable="false"
    >
      {drawings[name]}
    </svg>
  )
}
