/** Sessions as strokes: solid held, outline planned, a cross missed, a low dash cancelled. */
import Box from '@mui/material/Box'
import type { SessionState } from '#shared/model/session.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { useLanguage } from '../app/language.tsx'

const step = 7
const height = 12
const order = ['held', 'missed', 'cancelled', 'waived', 'planned'] as const satisfies readonly SessionState[]

/** “3 held, 1 missed, 6 planned”; states without a session are left out. */
export function tallyWords(states: readonly SessionState[], t: Translate): string {
  const parts = order.flatMap((state) => {
    const count = states.filter((one) => one === state).length
    return count === 0 ? [] : [t(`shell.tally.${state}`, { count })]
  })
  return parts.length === 0 ? t('shell.tally.none') : parts.join(', ')
}

function Stroke({ state, x }: { state: SessionState; x: number }) {
  if (state === 'held')
    return (
      <Box
        component="rect"
        x={x}
        width={4}
        height={height}
        sx={{ fill: 'var(--mui-palette-text-primary)' }}
      />
    )
  if (state === 'missed')
    return (
      <Box
        component="path"
        d={`M${x - 0.5} 3.5l5 5m0-5l-5 5`}
        sx={{ fill: 'none', stroke: 'var(--mui-palette-error-main)', strokeWidth: 1.5 }}
      />
    )
  if (state === 'planned')
    return (
      <Box
        component="rect"
        x={x + 0.5}
        y={0.5}
        width={3}
        height={height - 1}
        sx={{ fill: 'none', stroke: 'var(--mui-palette-edge)', strokeWidth: 1 }}
      />
    )
  if (state === 'cancelled')
    return (
      <Box component="rect" x={x} y={10} width={4} height={1.5} sx={{ fill: 'var(--mui-palette-ink3)' }} />
    )
  return <Box component="circle" cx={x + 2} cy={6} r={1.25} sx={{ fill: 'var(--mui-palette-ink3)' }} />
}

export interface TallyProps {
  /** One state a session, in the order of the sessions. */
  states: readonly SessionState[]
  /** Decoration, where the same figures stand beside it in words. */
  decorative?: boolean
}

/** Seven px a session; it says its counts to readers. */
export function Tally({ states, decorative = false }: TallyProps) {
  const { t } = useLanguage()
  const width = Math.max(4, states.length * step - 3)
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${width} ${height}`}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': tallyWords(states, t) })}
      sx={{ width, height, flex: 'none', display: 'block', overflow: 'visible' }}
    >
      {states.map((state, at) => (
        <Stroke key={at} state={state} x={at * step} />
      ))}
    </Box>
  )
}
