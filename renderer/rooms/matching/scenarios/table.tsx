/** Scenarios side by side as one table: strips, figures with the best marked, what is other, and who moves. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import { lowPoints } from '#shared/matching/scenarios/limits.ts'
import { bestOf, decimalsOf, figureRows, valueOf, type FigureRow } from '#shared/matching/scenarios/marks.ts'
import { differenceWords } from '#shared/matching/scenarios/name.ts'
import { axisOf } from '#shared/matching/scenarios/strip.ts'
import { figureWords, lostWords, signedWords, stripWords } from '#shared/matching/scenarios/words.ts'
import type { Speaker } from '#shared/matching/words/speaker.ts'
import { Hand } from '#renderer/components/hand.tsx'
import { unseen } from '#renderer/components/unseen.ts'
import { Cell, ColumnCell, RowHead } from './cells.tsx'
import { ColumnHead } from './column-head.tsx'
import { called, type ShownColumn } from './columns.ts'
import { FoldedList } from './folded.tsx'
import { MoverRows } from './movers.tsx'
import { PointsStrip } from './strip.tsx'

interface TableProps {
  speaker: Speaker
  columns: readonly ShownColumn[]
  /** The buttons under each column. */
  actions: (column: ShownColumn) => ReactNode
}

/** What the dots are, and by what all is measured; over the table where its first column is narrow. */
export function Legend({ speaker: { t } }: { speaker: Speaker }) {
  return (
    <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
      <Box sx={{ typography: 'label', color: 'text.primary' }}>{t('scenarios.eachDot')}</Box>
      {t('scenarios.eachDotSays', { limit: lowPoints })} {t('scenarios.measure')}
    </Box>
  )
}

/** The mark of the best: a dot for the eye, a word for the ear. */
function Best({ speaker }: { speaker: Speaker }) {
  return (
    <>
      <Box
        component="span"
        aria-hidden
        sx={{
          display: 'inline-block',
          width: 6,
          height: 6,
          ml: 2,
          mb: '2px',
          borderRadius: '50%',
          bgcolor: 'primary.main',
        }}
      />
      <Box component="span" sx={unseen}>
        {` ${speaker.t('scenarios.best')}`}
      </Box>
    </>
  )
}

function FigureLine({ speaker, columns, row }: Omit<TableProps, 'actions'> & { row: FigureRow }) {
  const { t, language } = speaker
  const best = bestOf(
    columns.map(({ figures }) => figures),
    row,
  )
  const [first, second] = columns.map(({ figures }) => valueOf(figures, row))
  const isTwo = columns.length === 2
  return (
    <tr>
      <RowHead>{t(`scenarios.row.${row}`, { limit: lowPoints })}</RowHead>
      {columns.map((column, at) => (
        <Cell key={column.key} isPresent={column.isPresent} isBest={best[at] === true}>
          {figureWords(speaker, column.figures, row)}
          {best[at] === true && <Best speaker={speaker} />}
        </Cell>
      ))}
      {isTwo && (
        <Cell>
          {first == null || second == null ? '' : signedWords(language, second - first, decimalsOf[row])}
        </Cell>
      )}
    </tr>
  )
}

/** A row of lists, only where some column has one. */
function ListLine({
  columns,
  label,
  list,
  none = '',
}: {
  columns: readonly ShownColumn[]
  label: string
  list: (column: ShownColumn) => string[]
  none?: string
}) {
  const lists = columns.map(list)
  if (lists.every((one) => one.length === 0)) return null
  return (
    <tr>
      <RowHead>{label}</RowHead>
      {columns.map((column, at) => (
        <Cell key={column.key} isPresent={column.isPresent}>
          <Box sx={{ typography: 'caption' }}>
            {lists[at]?.length ? <FoldedList items={lists[at] ?? []} most={3} /> : none}
          </Box>
        </Cell>
      ))}
      {columns.length === 2 && <Cell />}
    </tr>
  )
}

const frame = {
  borderCollapse: 'separate',
  borderSpacing: 0,
  tableLayout: 'fixed',
  width: '100%',
  typography: 'body2',
  '& tbody tr > *': { borderBottom: 1, borderColor: 'rule', py: 1, height: 28 },
  '& tbody tr:last-of-type > *': { borderBottom: 0 },
  '& tbody[data-bare] tr > *': { borderBottom: 0 },
} as const

/** Scrolls sideways in what holds it; the rows' heads stay. */
export function ScenarioTable({ speaker, columns, actions }: TableProps) {
  const { t } = speaker
  const axis = axisOf(columns.map(({ couples }) => couples.map(({ points }) => points)))
  const isTwo = columns.length === 2
  const [first, second] = columns
  const count = columns.length + (isTwo ? 1 : 0)
  return (
    <Box
      component="table"
      data-wide
      sx={{ ...frame, minWidth: { xs: 128 + count * 168, sm: 196 + count * 190 } }}
    >
      <Box component="caption" sx={unseen}>
        {t('scenarios.table')}
      </Box>
      <colgroup>
        <Box component="col" sx={{ width: { xs: 128, sm: 196 } }} />
      </colgroup>
      <thead>
        <tr>
          <RowHead kind="td">
            <Box sx={{ pt: 4, display: { xs: 'none', sm: 'block' } }}>
              <Legend speaker={speaker} />
            </Box>
          </RowHead>
          {columns.map((column) => (
            <ColumnCell key={column.key} isPresent={column.isPresent}>
              <ColumnHead speaker={speaker} column={column} />
            </ColumnCell>
          ))}
          {isTwo && first && second && (
            <ColumnCell>
              <Box sx={{ typography: 'h2', pt: '9px' }}>{t('scenarios.gain')}</Box>
              <Box sx={{ typography: 'caption', color: 'ink3' }}>
                {t('scenarios.gainSays', { from: called(first), to: called(second) })}
              </Box>
            </ColumnCell>
          )}
        </tr>
      </thead>
      <tbody data-bare="">
        <tr>
          <RowHead>
            <Box component="span" sx={unseen}>
              {t('scenarios.row.strip')}
            </Box>
          </RowHead>
          {columns.map((column) => (
            <Cell key={column.key} isPresent={column.isPresent}>
              <PointsStrip
                points={column.couples.map(({ points }) => points)}
                mean={column.figures.mean}
                axis={axis}
                label={stripWords(speaker, column)}
              />
            </Cell>
          ))}
          {isTwo && <Cell />}
        </tr>
      </tbody>
      <tbody>
        {figureRows.map((row) => (
          <FigureLine key={row} speaker={speaker} columns={columns} row={row} />
        ))}
        <ListLine
          columns={columns}
          label={t('scenarios.row.other')}
          list={({ difference }) => differenceWords(speaker, difference)}
          none={t('scenarios.nothingOther')}
        />
        <ListLine
          columns={columns}
          label={t('scenarios.row.lost')}
          list={({ lost }) => lostWords(speaker, lost)}
        />
        {columns.some(({ scenario }) => scenario?.note) && (
          <tr>
            <RowHead>{t('scenarios.row.note')}</RowHead>
            {columns.map(({ key, isPresent, scenario }) => (
              <Cell key={key} isPresent={isPresent}>
                {scenario?.note && <Hand>{scenario.note}</Hand>}
              </Cell>
            ))}
            {isTwo && <Cell />}
          </tr>
        )}
      </tbody>
      <MoverRows speaker={speaker} columns={columns} />
      <tfoot>
        <tr>
          <RowHead kind="td">{null}</RowHead>
          {columns.map((column) => (
            <Cell key={column.key} isPresent={column.isPresent}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, pt: 3, pb: 4 }}>
                {actions(column)}
              </Box>
            </Cell>
          ))}
          {isTwo && <Cell />}
        </tr>
      </tfoot>
    </Box>
  )
}
