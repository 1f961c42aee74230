/** The sections at left; choosing one shows its figures, or turns to its page. */
import { type KeyboardEvent, useRef } from 'react'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useLanguage } from '#renderer/app/language.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { type SectionId, sectionIds } from './figures.ts'

export interface SectionListProps {
  current: SectionId
  onChoose: (id: SectionId) => void
}

/** Tab reaches the chosen one, arrows go to the others. */
export function SectionList({ current, onChoose }: SectionListProps) {
  const { t } = useLanguage()
  const list = useRef<HTMLUListElement>(null)
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const next = step === undefined ? undefined : sectionIds[sectionIds.indexOf(current) + step]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next)
    list.current?.querySelector<HTMLElement>(`[data-section="${next}"]`)?.focus()
  }
  return (
    <nav aria-labelledby="report-sections">
      <SectionHead id="report-sections" title={t('report.room.sections')} bare />
      <Box component="ul" ref={list} role="list" onKeyDown={press} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {sectionIds.map((id) => (
          <li key={id}>
            <ButtonBase
              data-section={id}
              tabIndex={id === current ? 0 : -1}
              onClick={() => onChoose(id)}
              {...(id === current ? { 'aria-current': true } : {})}
              sx={{
                display: 'block',
                width: { xs: 'calc(100% + 32px)', sm: 'calc(100% + 48px)', md: 'calc(100% + 40px)' },
                mx: { xs: -4, sm: -6 },
                mr: { md: -4 },
                px: { xs: 4, sm: 6 },
                py: 2,
                textAlign: 'start',
                typography: 'body2',
                '&:hover': { bgcolor: id === current ? 'action.selected' : 'action.hover' },
                '&:focus-visible': { outlineOffset: '-2px' },
                ...(id === current && {
                  bgcolor: 'action.selected',
                  fontWeight: 600,
                  boxShadow: 'inset 3px 0 var(--mui-palette-primary-main)',
                }),
              }}
            >
              {t(`report.section.${id}`)}
            </ButtonBase>
          </li>
        ))}
      </Box>
    </nav>
  )
}
