/** A weight on a line, with its number beside it that can be typed. */
import { useId, useState } from 'react'
import Box from '@mui/material/Box'
import InputBase from '@mui/material/InputBase'
import Slider from '@mui/material/Slider'

export interface WeightSliderProps {
  label: string
  value: number
  min?: number
  max?: number
  step?: number
  /** While it moves. */
  onChange: (value: number) => void
  /** When it rests: the thumb let go, a key pressed, a number entered. */
  onRest?: (value: number) => void
  disabled?: boolean
}

/** A typed number counts at Enter or on leaving the field; what is no number, or Escape, brings the old one back. */
export function WeightSlider({
  label,
  value,
  onChange,
  onRest,
  disabled = false,
  ...scale
}: WeightSliderProps) {
  const { min = 0, max = 100, step = 1 } = scale
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    const number = Number(typed?.trim().replace(',', '.'))
    if (typed !== null && typed.trim() !== '' && Number.isFinite(number)) {
      const stepped = min + Math.round((Math.min(max, Math.max(min, number)) - min) / step) * step
      if (stepped !== value) {
        onChange(stepped)
        onRest?.(stepped)
      }
    }
    setTyped(null)
  }
  return (
    <Box sx={{ typography: 'body2' }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: 2 }}>
        <span id={id}>{label}</span>
        <InputBase
          value={typed ?? String(value)}
          disabled={disabled}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              commit()
            } else if (event.key === 'Escape' && typed !== null) {
              event.stopPropagation()
              setTyped(null)
            }
          }}
          slotProps={{ input: { 'aria-labelledby': id, inputMode: 'decimal', autoComplete: 'off' } }}
          sx={{
            flex: 'none',
            width: 40,
            '& input': {
              p: 0,
              height: 20,
              textAlign: 'end',
              fontWeight: 600,
              fontVariantNumeric: 'tabular-nums',
            },
            '&:hover:not(.Mui-disabled), &.Mui-focused': {
              boxShadow: 'inset 0 -1px var(--mui-palette-edge)',
            },
            '&.Mui-focused': { boxShadow: 'inset 0 -2px var(--mui-palette-primary-main)' },
          }}
        />
      </Box>
      <Slider
        aria-labelledby={id}
        value={value}
        min={min}
        max={max}
        step={step}
        disabled={disabled}
        onChange={(_event, next) => {
          if (typeof next === 'number') onChange(next)
        }}
        onChangeCommitted={(_event, next) => {
          if (typeof next === 'number') onRest?.(next)
        }}
        sx={{ display: 'block', mt: '-2px', mb: '-1px' }}
      />
    </Box>
  )
}
