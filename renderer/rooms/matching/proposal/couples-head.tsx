/** The head of the table of couples: columns that sort, each a tab stop, with arrows between them. */
import type { KeyboardEvent } from 'react'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useLanguage } from '#renderer/app/language.tsx'
import { Glyph } from '#renderer/components/glyph.tsx'
import { unseen } from '#renderer/components/unseen.ts'
import { type Arrangement, columns } from './rows.ts'

interface CouplesHeadProps {
  arrangement: Arrangement
  onArrange: (arrangement: Arrangement) => void
}

/** Points begin with the highest, everything else with the first. */
export function CouplesHead({ arrangement, onArrange }: CouplesHeadProps) {
  const { t } = useLanguage()
  const along = (event: KeyboardEvent<HTMLElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const now = buttons.findIndex((one) => one === document.activeElement)
    const last = buttons.length - 1
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: last }[event.key]
    if (next === undefined) return
    buttons[Math.min(last, Math.max(0, next))]?.focus()
    event.preventDefault()
  }
  return (
    <div role="row" aria-rowindex={1} onKeyDown={along} data-head>
      {columns.map((column) => {
        const isBy = arrangement.by === column
        return (
          <Box
            key={column}
            role="columnheader"
            // What a cell is read under; the button in it says what a press does.
            aria-label={t(`matching.column.${column}`)}
            aria-sort={isBy ? (arrangement.descending ? 'descending' : 'ascending') : 'none'}
            sx={{ minWidth: 0, overflow: 'hidden' }}
          >
            <ButtonBase
              tabIndex={0}
              title={column === 'ranks' ? t('matching.ranksHint') : undefined}
              aria-label={t('matching.sortBy', { column: t(`matching.column.${column}`) })}
              onClick={() =>
                onArrange({
                  ...arrangement,
                  by: column,
                  descending: isBy ? !arrangement.descending : column === 'points',
                })
              }
              sx={{ font: 'inherit', color: 'inherit', gap: 1, minHeight: 24 }}
            >
              {t(`matching.column.${column}`)}
              {isBy && <Glyph name={arrangement.descending ? 'down' : 'up'} size={11} />}
            </ButtonBase>
          </Box>
        )
      })}
      <Box role="columnheader" sx={{ position: 'relative' }}>
        <Box component="span" sx={unseen}>
          {t('matching.locked')}
        </Box>
      </Box>
    </div>
  )
}
