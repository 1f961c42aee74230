/** One figure taken apart: what is counted, out of what, what is missing, and the records behind each. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as Route } from 'wouter'
import type { Id } from '#shared/model/scalars.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Facts } from '#renderer/components/facts.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { ListRow, RowList } from '#renderer/components/list-row.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import type { Behind, Figure, RecordKind } from './figures.ts'
import { recordEntries } from './records.ts'

/** So many stand at once; the others are one link away. */
const few = 12

function Records({ title, kind, ids }: { title: string; kind: RecordKind; ids: readonly Id[] }) {
  const programme = useProgramme()
  const { t, language } = useLanguage()
  const [whole, setWhole] = useState(false)
  const entries = recordEntries({ programme, language, t }, kind, ids)
  if (entries.length === 0) return null
  return (
    <Box component="section" sx={{ pt: 3 }}>
      <Box component="h3" sx={{ m: 0, typography: 'label', color: 'text.secondary' }}>
        {title} {ids.length}
      </Box>
      <RowList label={title}>
        {entries.slice(0, whole ? undefined : few).map(({ key, label, under, href }) => (
          <ListRow key={key} {...(under ? { under, height: 47 } : {})}>
            {href === null ? (
              label
            ) : (
              <Link component={Route} href={href} color="inherit" underline="hover">
                {label}
              </Link>
            )}
          </ListRow>
        ))}
      </RowList>
      {!whole && entries.length > few && (
        <Box sx={{ pt: 2, typography: 'body2' }}>
          <LinkButton strong onClick={() => setWhole(true)}>
            {t('report.room.all', { count: entries.length })}
          </LinkButton>
        </Box>
      )}
    </Box>
  )
}

/** What is in the denominator, neither counted nor missing; of periods, as many as are left. */
function others({ counted, of, missing }: Behind): Id[] {
  const taken = new Map<Id, number>()
  for (const id of [...counted, ...missing]) taken.set(id, (taken.get(id) ?? 0) + 1)
  return of.filter((id) => {
    const left = taken.get(id) ?? 0
    if (left > 0) taken.set(id, left - 1)
    return left === 0
  })
}

/** The panel's lower half; its title is where the focus goes in a narrow window. */
export function FigurePanel({ figure }: { figure: Figure | null }) {
  const { t } = useLanguage()
  if (!figure)
    return (
      <>
        <SectionHead title={t('report.room.figure')} />
        <Box sx={{ py: 2, typography: 'body2', color: 'ink3' }}>{t('report.room.choose')}</Box>
      </>
    )
  const { behind, name, value, aside, spread, missing } = figure
  const facts = [
    ...(behind
      ? [
          { id: 'counted', term: t('report.room.counted'), value: behind.counted.length },
          { id: 'of', term: t('report.room.outOf'), value: behind.of.length },
        ]
      : []),
    ...(missing === null ? [] : [{ id: 'missing', term: t('report.room.missing'), value: missing }]),
    ...(spread
      ? [
          { id: 'median', term: t('report.room.median'), value: spread.median },
          {
            id: 'range',
            term: t('report.room.range'),
            value: t('report.room.rangeOf', { least: spread.least, most: spread.most }),
          },
        ]
      : []),
  ]
  return (
    <Box id="figure-behind" component="section" aria-label={t('report.room.figure')} tabIndex={-1}>
      <SectionHead title={t('report.room.figure')} />
      <Box sx={{ pt: 2, typography: 'figure', overflowWrap: 'anywhere' }}>
        {value}
        {aside !== undefined && (
          <Box component="span" sx={{ typography: 'body1', color: 'text.secondary', pl: 2 }}>
            {aside}
          </Box>
        )}
      </Box>
      <Box sx={{ typography: 'h3', borderBottom: 1, borderColor: 'rule', pb: 2 }}>{name}</Box>
      <Facts items={facts} />
      {behind === null ? (
        <Box sx={{ typography: 'caption', color: 'ink3' }}>{t('report.room.teamOnly')}</Box>
      ) : behind.of.length === 0 ? (
        <Box sx={{ typography: 'caption', color: 'ink3' }}>{t('report.room.noRecords')}</Box>
      ) : (
        <Box key={figure.id}>
          <Records title={t('report.room.missing')} kind={behind.kind} ids={behind.missing} />
          <Records title={t('report.room.notCounted')} kind={behind.kind} ids={others(behind)} />
          <Records title={t('report.room.counted')} kind={behind.kind} ids={behind.counted} />
        </Box>
      )}
    </Box>
  )
}
