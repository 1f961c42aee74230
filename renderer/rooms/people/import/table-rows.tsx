/** The rows of a table as they were read, with what each column is and a number wherever something is to be settled. */
import { useEffect, useRef } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import Box from '@mui/material/Box'
import NativeSelect from '@mui/material/NativeSelect'
import { ownTarget } from '#shared/intake/columns.ts'
import { fields } from '#shared/intake/fields.ts'
import { useProgramme } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { markKey, type FileReading } from './sums.ts'

const rowHeight = 31
const headHeight = 62

export interface TableRowsProps {
  file: FileReading
  marks: ReadonlyMap<string, number[]>
  /** The row to bring into sight. */
  row: number | null
  /** `field` is a word of a mapping: a field of everybody, one of the programme's own, or a new one. */
  onField: (column: number, field: string) => void
}

const wideOf = (field: string) =>
  field === 'experienceYears' || field === 'places' || field === 'format' || field === 'consent' ? 112 : 164

/** Only rows in sight are drawn; the head with the choices stays above them. */
export function TableRows({ file, marks, row, onField }: TableRowsProps) {
  const { t } = useLanguage()
  const { fields: own } = useProgramme()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: file.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  })
  const at = row === null ? -1 : file.rows.findIndex((one) => one.row === row)
  const scrollTo = virtual.scrollToIndex
  useEffect(() => {
    if (at >= 0) scrollTo(at, { align: 'center' })
  }, [at, scrollTo])

  const template = `52px ${file.columns.map((column) => `${wideOf(column.field)}px`).join(' ')}`
  const sup = (numbers: number[] | undefined) =>
    numbers && (
      <Box component="sup" sx={{ fontWeight: 600, fontSize: '0.75rem', lineHeight: 0, ml: '2px' }}>
        {numbers.join(', ')}
      </Box>
    )
  return (
    <Box
      ref={scroller}
      role="table"
      tabIndex={0}
      aria-label={t('people.bring.table', { file: file.name })}
      aria-rowcount={file.rows.length + 1}
      sx={{
        flex: '1 1 0',
        minHeight: 240,
        overflow: 'auto',
        position: 'relative',
        typography: 'body2',
        '&:focus-visible': { outlineOffset: -2 },
        '& [role="row"]': {
          display: 'grid',
          gridTemplateColumns: template,
          width: 'max-content',
          minWidth: '100%',
        },
        '& [data-body]': {
          position: 'absolute',
          top: 0,
          left: 0,
          height: rowHeight,
          boxSizing: 'border-box',
          borderBottom: 1,
          borderColor: 'rule',
        },
        '& [role="cell"], & [role="rowheader"]': {
          px: 2,
          lineHeight: '30px',
          whiteSpace: 'nowrap',
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          fontVariantNumeric: 'tabular-nums',
        },
        '& [role="rowheader"]': { textAlign: 'end', color: 'ink3' },
        '& [data-marked]': {
          bgcolor: 'badSoft',
          color: 'error.main',
          fontWeight: 600,
          boxShadow: 'inset 0 -2px var(--mui-palette-error-main)',
        },
        '& [data-out] [role="cell"]': { color: 'ink3', fontStyle: 'italic' },
        '& [data-here]': { outline: 2, outlineColor: 'primary.main', outlineOffset: '-2px' },
      }}
    >
      <Box
        role="row"
        aria-rowindex={1}
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 2,
          height: headHeight,
          boxSizing: 'border-box',
          bgcolor: 'background.default',
          borderBottom: 1,
          borderColor: 'text.primary',
        }}
      >
        <Box role="columnheader" sx={{ px: 2, alignSelf: 'end', pb: 2, textAlign: 'end', color: 'ink3' }}>
          {t('people.bring.row')}
        </Box>
        {file.columns.map((column) => {
          const guessed = column.confidence === 'guessed'
          const left = column.field === 'ignore'
          return (
            <Box role="columnheader" key={column.index} sx={{ px: 2, pt: 2, minWidth: 0 }}>
              <Box
                title={column.heading}
                sx={{
                  color: 'ink3',
                  typography: 'caption',
                  overflow: 'hidden',
                  textOverflow: 'ellipsis',
                  whiteSpace: 'nowrap',
                }}
              >
                {column.heading}
                {sup(marks.get(markKey(1, column.heading)))}
              </Box>
              <NativeSelect
                fullWidth
                value={file.mapping[column.index] ?? 'ignore'}
                onChange={(event) => onField(column.index, event.target.value)}
                inputProps={{ 'aria-label': t('people.bring.goesTo', { heading: column.heading }) }}
                sx={{
                  fontWeight: left ? 400 : 600,
                  color: guessed ? 'primary.main' : left ? 'ink3' : 'text.primary',
                  '&::before': guessed ? { borderBottomStyle: 'dashed', borderColor: 'primary.main' } : {},
                }}
              >
                {fields.map((field) => (
                  <option key={field} value={field}>
                    {t(`intake.field.${field}`)}
                  </option>
                ))}
                <optgroup label={t('intake.ownFields')}>
                  {own.map(({ id, name }) => (
                    <option key={id} value={ownTarget(id)}>
                      {name}
                    </option>
                  ))}
                  <option value="newField">{t('intake.newField', { heading: column.heading })}</option>
                </optgroup>
              </NativeSelect>
            </Box>
          )
        })}
      </Box>
      <Box role="rowgroup" sx={{ position: 'relative' }} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const one = file.rows[item.index]
          if (!one) return null
          const whole = marks.get(markKey(one.row, ''))
          return (
            <Box
              role="row"
              key={one.row}
              data-body
              aria-rowindex={item.index + 2}
              {...(one.fate === 'left-out' || one.fate === 'repeat' ? { 'data-out': true } : {})}
              {...(one.row === row ? { 'data-here': true } : {})}
              style={{ transform: `translateY(${item.start - headHeight}px)` }}
            >
              <Box role="rowheader" {...(whole ? { 'data-marked': true } : {})}>
                {one.row}
                {sup(whole)}
              </Box>
              {file.columns.map((column) => {
                const numbers = marks.get(markKey(one.row, column.heading))
                const cell = one.cells[column.index] ?? ''
                return (
                  <Box
                    role="cell"
                    key={column.index}
                    title={cell}
                    {...(numbers ? { 'data-marked': true } : {})}
                    {...(column.field === 'ignore' ? { sx: { color: 'ink3' } } : {})}
                  >
                    {cell}
                    {sup(numbers)}
                  </Box>
                )
              })}
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}
