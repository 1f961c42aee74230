/** How a table was read: encoding, separator, rows, and whose applications they are. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import { useLanguage } from '../../../app/language.tsx'
import type { FileReading } from './sums.ts'

const separatorNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const

/** One line above the rows; the choice of the role stands in it. */
export function FileFacts({ file, children }: { file: FileReading; children: ReactNode }) {
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
        <span>
          {t('people.bring.readAs')} <b>{t(`intake.encoding.${file.encoding}`)}</b>
        </span>
      )}
      {file.separator && (
        <span>
          {t('people.bring.splitBy')} <b>{t(`intake.separator.${separatorNames[file.separator]}`)}</b>
        </span>
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
