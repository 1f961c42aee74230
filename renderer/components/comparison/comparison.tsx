/** Two copies of a programme side by side: how they stand to each other, how much differs, then each thing here and there. */
import { useMemo, useState } from 'react'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { Comparison } from '#shared/contract/copies.ts'
import { listingOf, type Listing } from '#shared/history/words/listing.ts'
import { formatDate } from '#shared/i18n/dates.ts'
import { shownName } from '#shared/i18n/names.ts'
import { useLanguage } from '../../app/language.tsx'
import { LinkButton } from '../link-button.tsx'
import { SectionHead } from '../section-head.tsx'
import { localMoment } from './moment.ts'
import { cell, RecordRows } from './record-rows.tsx'

/** As many people or pairs as are drawn at once; the rest on demand, so that thousands stay quick. */
const page = 60

function Edition({ side, of }: { side: 'here' | 'there'; of: Comparison['here'] }) {
  const { t, language } = useLanguage()
  const { day, time } = localMoment(of.at)
  const about = { revision: of.revision, date: formatDate(language, day, 'short'), time }
  return (
    <TableCell sx={{ ...cell, width: '36%', verticalAlign: 'bottom', whiteSpace: 'normal' }}>
      <Box sx={{ color: 'text.primary', fontWeight: 600 }}>{t(`history.compare.${side}`)}</Box>
      <Box sx={{ typography: 'caption', color: 'ink3' }}>
        {of.by
          ? t('history.compare.editionBy', { ...about, who: shownName({ name: of.by }, language) })
          : t('history.compare.edition', about)}
      </Box>
    </TableCell>
  )
}

function Section({
  section: { title, records },
  comparison,
}: {
  section: Listing['sections'][number]
  comparison: Comparison
}) {
  const { t } = useLanguage()
  const [shown, setShown] = useState(page)
  const more = records.length - shown
  return (
    <Box component="section">
      <SectionHead title={title} level={3} {...(records.length > 1 ? { count: records.length } : {})} />
      <Table size="small" aria-label={title} sx={{ tableLayout: 'fixed' }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ ...cell, width: '28%', verticalAlign: 'bottom' }}>
              {t('history.compare.field')}
            </TableCell>
            <Edition side="here" of={comparison.here} />
            <Edition side="there" of={comparison.there} />
          </TableRow>
        </TableHead>
        {records.slice(0, shown).map((record) => (
          <RecordRows key={record.id} record={record} />
        ))}
      </Table>
      {more > 0 && (
        <Box sx={{ py: 2, typography: 'body2' }}>
          <LinkButton onClick={() => setShown(shown + page * 5)}>
            {t('history.compare.more', { count: more })}
          </LinkButton>
        </Box>
      )}
    </Box>
  )
}

export interface ComparisonViewProps {
  comparison: Comparison
}

/** Reads as a list; of restricted notes it says only whether there is one. */
export function ComparisonView({ comparison }: ComparisonViewProps) {
  const { language } = useLanguage()
  const { relation, differences } = comparison
  const listing = useMemo(() => listingOf(language, relation, differences), [language, relation, differences])
  return (
    <Box sx={{ color: 'text.primary' }}>
      <Box component="p" sx={{ m: 0, typography: 'body1' }}>
        {listing.relation} {relation.kind === 'same' ? null : listing.sum}
      </Box>
      {listing.sections.map((section) => (
        <Section key={section.id} section={section} comparison={comparison} />
      ))}
    </Box>
  )
}
