/** What only a workbook has: which sheets it binds, and the workbooks of everybody at once. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { printable, type ToolId } from '#shared/tools/index.ts'
import { useLanguage } from '#renderer/app/language.tsx'
import { ProblemMark } from '#renderer/components/problem-mark.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { numbers, titleOf } from './library.ts'

/** The sheets in the order of the method; an order of one's own would break the phases. */
export function SheetBoxes({
  chosen,
  onChange,
}: {
  chosen: readonly ToolId[]
  onChange: (sheets: ToolId[]) => void
}) {
  const { t, language } = useLanguage()
  const all = printable()
  return (
    <Box
      component="fieldset"
      sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}
      aria-labelledby="sheets-of-workbook"
    >
      <SectionHead
        id="sheets-of-workbook"
        title={t('tools.sheets')}
        note={t('report.of', { n: chosen.length, all: all.length })}
      />
      {all.map((id) => (
        <FormControlLabel
          key={id}
          label={`${numbers[id]} ${titleOf(id, language, t)}`}
          control={
            <Checkbox
              checked={chosen.includes(id)}
              onChange={(_event, on) =>
                onChange(all.filter((one) => (one === id ? on : chosen.includes(one))))
              }
            />
          }
          sx={{ display: 'flex' }}
        />
      ))}
      {chosen.length === 0 && <ProblemMark kind="caution">{t('tools.noSheets')}</ProblemMark>}
    </Box>
  )
}

/** The batch: one file for every pair under way. */
export function Everyone({
  count,
  disabled,
  onSave,
}: {
  count: number
  disabled: boolean
  onSave: () => void
}) {
  const { t } = useLanguage()
  return (
    <>
      <SectionHead title={t('tools.all')} />
      <Box sx={{ py: 2, typography: 'caption', color: 'ink3' }}>{t('tools.allHint', { count })}</Box>
      <Button
        onClick={onSave}
        disabled={disabled}
        sx={{ maxWidth: '100%', height: 'auto', minHeight: 32, whiteSpace: 'normal', textAlign: 'start' }}
      >
        {t('tools.saveAll')}
      </Button>
    </>
  )
}
