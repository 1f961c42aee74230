/** The library at left: the workbook, the sheets that can be printed by phase, and those that are still to come. */
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import Box from '@mui/material/Box'
import { Link as Route } from 'wouter'
import type { Part } from '#shared/print/ink.ts'
import { tool, type ToolId } from '#shared/tools/index.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { Glyph } from '#renderer/components/glyph.tsx'
import { PhaseGlyph } from '#renderer/components/phase-glyph.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { byNumber, numbers, shelves, titleOf, whoOf } from './library.ts'

export interface ShelfListProps {
  /** A tool's id, or `workbook`. */
  current: string
  /** Stays chosen from sheet to sheet. */
  pairId: string | null
}

const row = {
  display: 'grid',
  gridTemplateColumns: '22px minmax(0, 1fr)',
  columnGap: 2,
  mx: { xs: -4, sm: -6 },
  mr: { md: -4 },
  px: { xs: 4, sm: 6 },
  py: 1,
  typography: 'body2',
  color: 'text.primary',
  textDecoration: 'none',
} as const
const chosen = {
  bgcolor: 'action.selected',
  fontWeight: 600,
  boxShadow: 'inset 3px 0 var(--mui-palette-primary-main)',
} as const

const onPaper = (id: ToolId): boolean => tool(id).worksheet !== undefined

function Words({ name, under }: { name: string; under: readonly string[] }) {
  return (
    <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      {name}
      <Box component="span" sx={{ display: 'block', typography: 'caption', fontWeight: 400, color: 'ink3' }}>
        {under.map((part, at) => (
          // A line breaks between the parts before it breaks within one.
          <Box component="span" key={part} sx={{ display: 'inline-block', maxWidth: '100%', mr: 1 }}>
            {part}
            {at < under.length - 1 && ' ·'}
          </Box>
        ))}
      </Box>
    </Box>
  )
}

function Number({ id }: { id: ToolId }) {
  return (
    <Box component="span" sx={{ textAlign: 'end', color: 'ink3', fontVariantNumeric: 'tabular-nums' }}>
      {numbers[id]}
    </Box>
  )
}

interface EntryProps {
  href: string
  current: boolean
  lead: ReactNode
  name: string
  under: readonly string[]
}

function Entry({ href, current, lead, name, under }: EntryProps) {
  return (
    <Box
      component={Route}
      href={href}
      {...(current ? { 'aria-current': 'page' as const } : {})}
      data-entry
      sx={{
        ...row,
        '&:hover': { bgcolor: current ? 'action.selected' : 'action.hover' },
        '&:focus-visible': { outlineOffset: '-2px' },
        ...(current && chosen),
      }}
    >
      {lead}
      <Words name={name} under={under} />
    </Box>
  )
}

const listed = { m: 0, p: 0, listStyle: 'none' } as const

/** The sheets that can be printed, under the sign of their phase. */
function Shelf({ part, ids, current, pairId }: ShelfListProps & { part: Part; ids: readonly ToolId[] }) {
  const { t, language } = useLanguage()
  return (
    <Box component="section" aria-labelledby={`shelf-${part}`} sx={{ pt: 3 }}>
      <Box
        component="h2"
        id={`shelf-${part}`}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          m: 0,
          pb: 1,
          typography: 'label',
          color: 'text.secondary',
        }}
      >
        <PhaseGlyph phase={part} size={14} />
        {part === 'failures' ? t('tools.anyPhase') : t(`terms.phase.${part}`)}
      </Box>
      <Box component="ul" role="list" sx={listed}>
        {ids.map((id) => (
          <li key={id}>
            <Entry
              href={at.tool(id, pairId ?? undefined)}
              current={id === current}
              lead={<Number id={id} />}
              name={titleOf(id, language, t)}
              under={whoOf(id, t)}
            />
          </li>
        ))}
      </Box>
    </Box>
  )
}

/** The sheets of the method that are still being drawn: to know of, not to open. */
function Unready({ ids }: { ids: readonly ToolId[] }) {
  const { t, language } = useLanguage()
  if (ids.length === 0) return null
  return (
    <Box component="section" aria-labelledby="shelf-unready" sx={{ pt: 4 }}>
      <SectionHead id="shelf-unready" title={t('tools.notYet')} count={ids.length} />
      <Box component="ul" role="list" sx={{ ...listed, pt: 1 }}>
        {ids.map((id) => (
          <Box component="li" key={id} sx={{ ...row, color: 'text.secondary' }}>
            <Number id={id} />
            <Words name={titleOf(id, language, t)} under={whoOf(id, t)} />
          </Box>
        ))}
      </Box>
    </Box>
  )
}

/** Arrows go from sheet to sheet, Enter opens; sheets without paper can be read and not opened. */
export function ShelfList({ current, pairId }: ShelfListProps) {
  const { t } = useLanguage()
  const list = useRef<HTMLElement>(null)
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])]
    const here = entries.findIndex((entry) => entry === document.activeElement)
    if (step === undefined || here < 0) return
    event.preventDefault()
    entries[here + step]?.focus()
  }
  return (
    <Box component="nav" ref={list} aria-label={t('tools.library')} onKeyDown={press}>
      <Entry
        href={at.tool('workbook', pairId ?? undefined)}
        current={current === 'workbook'}
        lead={
          <Box
            component="span"
            sx={{ display: 'flex', justifyContent: 'flex-end', pt: '1px', color: 'ink3' }}
          >
            <Glyph name="sheet" />
          </Box>
        }
        name={t('tools.workbook')}
        under={[t('tools.workbookUnder')]}
      />
      {shelves
        .map(({ part, ids }) => ({ part, ids: ids.filter(onPaper) }))
        .filter(({ ids }) => ids.length > 0)
        .map(({ part, ids }) => (
          <Shelf key={part} part={part} ids={ids} current={current} pairId={pairId} />
        ))}
      <Unready ids={byNumber.filter((id) => !onPaper(id))} />
    </Box>
  )
}
