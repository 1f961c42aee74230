/** Which columns are compared: a strip of letters, each switched by itself. */
import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import { useLanguage } from '#renderer/app/language.tsx'
import { called, type ShownColumn } from './columns.ts'

interface ChoiceProps {
  columns: readonly ShownColumn[]
  hidden: ReadonlySet<string>
  onToggle: (key: string) => void
}

/** The last one shown cannot be switched off. */
export function ColumnChoice({ columns, hidden, onToggle }: ChoiceProps) {
  const { t } = useLanguage()
  const shown = columns.filter(({ key }) => !hidden.has(key)).length
  return (
    <Box
      role="group"
      aria-label={t('scenarios.shown')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, typography: 'body2' }}
    >
      <Box component="span" aria-hidden sx={{ pr: 1, color: 'text.secondary' }}>
        {t('scenarios.shown')}
      </Box>
      {columns.map((column) => {
        const isShown = !hidden.has(column.key)
        return (
          <ToggleButton
            key={column.key}
            value={column.key}
            selected={isShown}
            disabled={isShown && shown === 1}
            title={column.name}
            {...(column.letter === null ? {} : { 'aria-label': `${column.letter}, ${column.name}` })}
            onChange={() => onToggle(column.key)}
          >
            {called(column)}
          </ToggleButton>
        )
      })}
    </Box>
  )
}
