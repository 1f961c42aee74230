/** How a table was read: encoding, separator, rows, and whose applications they are. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import NativeSelect from '@mui/material/NativeSelect'
import { encodings } from '#shared/intake/encodings.ts'
import { separators } from '#shared/intake/scan.ts'
import { useLanguage } from '../../../app/language.tsx'
import type { FileReading } from './sums.ts'
import type { Reading } from './use-intake.ts'

const separatorNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const

interface ReadChoiceProps<T extends string> {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
}

/** A choice in the line of the text: what was guessed, to be corrected where letters or columns came out wrong. */
function ReadChoice<T extends string>({ label, value, options, onChange }: ReadChoiceProps<T>) {
  return (
    <Box component="label" sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
      {label}
      <NativeSelect
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </NativeSelect>
    </Box>
  )
}

interface FileFactsProps {
  file: FileReading
  onRead: (reading: Reading) => void
  /** Whose applications they are. */
  children: ReactNode
}

/** One line above the rows; the choice of the role stands in it. */
export function FileFacts({ file, onRead, children }: FileFactsProps) {
  const { t } = useLanguage()
  return (
    <Box
      sx={{
        flex: 'none',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        columnGap: 6,
        rowGap: 1,
        px: { xs: 4, sm: 6 },
        py: 2,
        typography: 'body2',
        color: 'text.secondary',
        borderBottom: 1,
        borderColor: 'rule',
        '& b': { fontWeight: 400, color: 'text.primary' },
      }}
    >
      {children}
      {file.encoding && (
        <ReadChoice
          label={t('people.bring.readAs')}
          value={file.encoding}
          options={encodings.map((value) => ({ value, label: t(`intake.encoding.${value}`) }))}
          onChange={(encoding) => onRead({ encoding })}
        />
      )}
      {file.separator && (
        <ReadChoice
          label={t('people.bring.splitBy')}
          value={file.separator}
          options={separators.map((value) => ({
            value,
            label: t(`intake.separator.${separatorNames[value]}`),
          }))}
          onChange={(separator) => onRead({ separator })}
        />
      )}
      <Box component="span" sx={{ ml: 'auto', color: 'ink3' }}>
        {[
          t('people.bring.rows', { count: file.rows.length }),
          file.emptyRows.length > 0 ? t('people.bring.empty', { count: file.emptyRows.length }) : '',
          file.remembered ? t('people.bring.remembered') : '',
        ]
          .filter(Boolean)
          .join('; ')}
      </Box>
    </Box>
  )
}
