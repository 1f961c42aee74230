/** The columns of the grid: how each is measured, sorted and drawn. */
import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  type Row,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import Box from '@mui/material/Box'
import type { Translate } from '#shared/i18n/translate.ts'
import { en } from '#shared/i18n/en/index.ts'
import { phaseNumber } from '#shared/model/phases.ts'
import { sortKey } from '#shared/i18n/names.ts'
import { Glyph } from '../../components/glyph.tsx'
import { PhaseGlyph } from '../../components/phase-glyph.tsx'
import { PlacesDots } from '../../components/places-dots.tsx'
import type { PersonRow } from './rows.ts'

export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
})

export const columnIds = [
  'name',
  'role',
  'organisation',
  'disciplines',
  'town',
  'languages',
  'email',
  'places',
  'pair',
  'consent',
] as const
export type ColumnId = (typeof columnIds)[number]

/** Least width in px and share of what is left. */
export const widths: Record<ColumnId, readonly [least: number, share: number]> = {
  name: [150, 1.5],
  role: [64, 0],
  organisation: [140, 1],
  disciplines: [112, 1],
  town: [88, 0.5],
  languages: [88, 0.5],
  email: [180, 1],
  places: [58, 0],
  pair: [66, 0],
  consent: [74, 0],
}

const order = (left: string | number, right: string | number) => (left < right ? -1 : left > right ? 1 : 0)
/** Compares the columns' own keys, which the table works out once a row, then by name. */
function byKey(
  left: Row<typeof features, PersonRow>,
  right: Row<typeof features, PersonRow>,
  column: string,
) {
  return (
    order(left.getValue<string | number>(column), right.getValue<string | number>(column)) ||
    order(left.original.sort, right.original.sort)
  )
}

/** A language's name where its code is one we have words for, else as it was given. */
export const tongueName = (t: Translate, code: string): string =>
  code in en.terms.tongue ? t(`terms.tongue.${code as keyof typeof en.terms.tongue}`) : code

const furthest = ({ pairs, waiting }: PersonRow): number =>
  waiting ? -1 : Math.max(0, ...pairs.map((pair) => phaseNumber(pair.phase) + 1))

/** What each column is sorted by; nothing known goes last. */
const last = '\u{10FFFF}'
const keys = {
  name: (row: PersonRow) => row.sort,
  role: (row: PersonRow) => row.person.role,
  organisation: (row: PersonRow) => sortKey(row.person.organisation ?? last),
  disciplines: (row: PersonRow) => sortKey(row.person.disciplines[0] ?? last),
  town: (row: PersonRow) => sortKey(row.person.town ?? last),
  languages: (row: PersonRow) => row.person.languages.join(),
  email: (row: PersonRow) => row.person.email ?? last,
  places: (row: PersonRow) => -row.person.places,
  pair: furthest,
  consent: (row: PersonRow) => row.person.consent.state,
} satisfies Record<ColumnId, (row: PersonRow) => string | number>

function PairCell({ row, t }: { row: PersonRow; t: Translate }) {
  if (row.person.standing === 'withdrawn')
    return <Box sx={{ color: 'ink3', fontStyle: 'italic' }}>{t('people.withdrawn')}</Box>
  if (row.waiting) return <Box sx={{ color: 'error.main', fontWeight: 600 }}>{t('people.waiting')}</Box>
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      {row.pairs.map((pair) => (
        <PhaseGlyph key={pair.id} phase={pair.phase} alone />
      ))}
    </Box>
  )
}

function ConsentCell({ row, t }: { row: PersonRow; t: Translate }) {
  const { state } = row.person.consent
  if (state === 'given')
    return (
      <Box sx={{ color: 'success.main', display: 'flex' }}>
        <Glyph name="check" label={t('terms.consent.given')} />
      </Box>
    )
  return <Box sx={{ color: 'error.main', fontWeight: 600 }}>{t(`people.consentShort.${state}`)}</Box>
}

const helper = createColumnHelper<typeof features, PersonRow>()

/** The columns in one language; the same for the same translator. */
export const columnsFor = (t: Translate) =>
  helper.columns([
    helper.accessor(keys.name, {
      id: 'name',
      sortFn: byKey,
      cell: ({ row }) => (
        <>
          <b>{row.original.parts.family}</b> {row.original.parts.given}
        </>
      ),
    }),
    helper.accessor(keys.role, {
      id: 'role',
      sortFn: byKey,
      cell: ({ row }) => t(`terms.role.${row.original.person.role}`),
    }),
    helper.accessor(keys.organisation, {
      id: 'organisation',
      sortFn: byKey,
      cell: ({ row }) => row.original.person.organisation,
    }),
    helper.accessor(keys.disciplines, {
      id: 'disciplines',
      sortFn: byKey,
      cell: ({ row }) => row.original.person.disciplines.join(', '),
    }),
    helper.accessor(keys.town, {
      id: 'town',
      sortFn: byKey,
      cell: ({ row }) => row.original.person.town,
    }),
    helper.accessor(keys.languages, {
      id: 'languages',
      sortFn: byKey,
      cell: ({ row }) => (
        <span title={row.original.person.languages.map((code) => tongueName(t, code)).join(', ')}>
          {row.original.person.languages.map((code) => tongueName(t, code)).join(', ')}
        </span>
      ),
    }),
    helper.accessor(keys.email, {
      id: 'email',
      sortFn: byKey,
      cell: ({ row }) => row.original.person.email,
    }),
    helper.accessor(keys.places, {
      id: 'places',
      sortFn: byKey,
      cell: ({ row }) =>
        row.original.person.role === 'mentor' ? (
          <PlacesDots taken={row.original.pairs.length} places={row.original.person.places} />
        ) : null,
    }),
    helper.accessor(keys.pair, {
      id: 'pair',
      sortFn: byKey,
      cell: ({ row }) => <PairCell row={row.original} t={t} />,
    }),
    helper.accessor(keys.consent, {
      id: 'consent',
      sortFn: byKey,
      cell: ({ row }) => <ConsentCell row={row.original} t={t} />,
    }),
  ])
