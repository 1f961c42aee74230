/** The five levels of a goal on their axis; pressing one rates the goal. */
import { type KeyboardEvent, useRef } from 'react'
import Box from '@mui/material/Box'
import { formatDate } from '#shared/i18n/dates.ts'
import { type Attainment, attainmentLevels, type Goal } from '#shared/model/goal.ts'
import { useLanguage } from '../../../../app/language.tsx'
import { Hand } from '../../../../components/hand.tsx'

const fromTop = [...attainmentLevels].reverse()

/** `+2`, `0`, `−1`: with a true minus. */
export const levelSign = (level: Attainment): string =>
  level > 0 ? `+${level}` : level < 0 ? `−${Math.abs(level)}` : '0'

function Mark({ level, chosen }: { level: Attainment; chosen: boolean }) {
  return (
    <Box component="span" aria-hidden="true" sx={{ position: 'relative', alignSelf: 'stretch', width: 16 }}>
      <Box
        component="span"
        sx={{ position: 'absolute', inset: '-1px auto -1px 7px', borderLeft: 1, borderColor: 'rule2' }}
      />
      <Box
        component="span"
        sx={{
          position: 'absolute',
          top: '50%',
          left: chosen ? 3 : 2.5,
          ...(chosen
            ? { width: 10, height: 10, mt: '-5px', borderRadius: '50%', bgcolor: 'primary.main' }
            : {
                width: 10,
                borderTop: level === 0 ? 2 : 1,
                borderColor: level === 0 ? 'text.primary' : 'edge',
              }),
        }}
      />
    </Box>
  )
}

export interface ScaleProps {
  goal: Goal
  label: string
  /** The language its writer wrote in. */
  lang: string
  /** Absent where the goal cannot be rated any more. */
  onRate?: (level: Attainment) => void
}

/** A radio group whose arrows only walk, so that a rating is given once, by Space, Enter or a press. */
export function Scale({ goal, label, lang, onRate }: ScaleProps) {
  const { t, language } = useLanguage()
  const group = useRef<HTMLDivElement>(null)
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const radios = [...(group.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])]
    const at = radios.findIndex((radio) => radio === document.activeElement)
    event.preventDefault()
    radios[(at + step + radios.length) % radios.length]?.focus()
  }
  const stop = goal.rating ?? 0
  return (
    <Box ref={group} role="radiogroup" aria-label={label} onKeyDown={walk} sx={{ py: 1 }}>
      {fromTop.map((level, at) => {
        const chosen = goal.rating === level
        const written = goal.levels?.[4 - at]
        const note = chosen
          ? goal.ratedOn && t('pairs.goal.rated', { date: formatDate(language, goal.ratedOn, 'text') })
          : level === 0 && t('pairs.goal.expected')
        return (
          <Box
            key={level}
            component="button"
            type="button"
            role="radio"
            aria-checked={chosen}
            disabled={!onRate}
            tabIndex={level === stop ? 0 : -1}
            onClick={() => onRate?.(level)}
            sx={{
              width: '100%',
              minHeight: 26,
              p: 0,
              border: 0,
              display: 'grid',
              gridTemplateColumns: '28px 16px minmax(0, 1fr) auto',
              columnGap: 2,
              alignItems: 'center',
              textAlign: 'start',
              font: 'inherit',
              typography: 'body2',
              color: 'text.primary',
              bgcolor: 'transparent',
              cursor: onRate ? 'pointer' : 'default',
              '&:hover:enabled': { bgcolor: 'action.hover' },
              '&:focus-visible': { outlineOffset: -1 },
            }}
          >
            <Box
              component="span"
              sx={{
                textAlign: 'end',
                fontWeight: chosen ? 600 : 400,
                color: chosen ? 'primary.main' : 'text.secondary',
              }}
            >
              {levelSign(level)}
            </Box>
            <Mark level={level} chosen={chosen} />
            {written ? (
              <Hand component="span" lang={lang} size={15} strong={chosen}>
                {written}
              </Hand>
            ) : (
              <Box component="span" sx={{ fontWeight: chosen ? 600 : 400 }}>
                {t(`pairs.goal.level.${levelKey[level]}`)}
              </Box>
            )}
            <Box component="span" sx={{ typography: 'caption', color: 'ink3' }}>
              {note || ''}
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}

/** Message keys of the levels, since a key cannot begin with a sign. */
export const levelKey = {
  '2': 'muchMore',
  '1': 'more',
  '0': 'expected',
  '-1': 'less',
  '-2': 'muchLess',
} as const satisfies Record<`${Attainment}`, string>
