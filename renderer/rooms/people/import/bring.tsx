/** The first step: choose, drop or paste tables. */
import { useRef, useState, type DragEvent } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useAct } from '../../../app/act.tsx'
import { useReach } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { Field } from '../../../components/field.tsx'
import { QuestionDialog } from '../../../components/question-dialog.tsx'
import { fromFiles, fromPaths, fromText, type Source } from './sources.ts'

/** Drops work anywhere on the panel; a pasted table is read as tabs and line ends. */
export function Bring({ onSources }: { onSources: (sources: Source[]) => void }) {
  const { client, about } = useReach()
  const { t } = useLanguage()
  const act = useAct()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [pasting, setPasting] = useState(false)
  const [pasted, setPasted] = useState('')

  const take = async (files: readonly File[]) => onSources(await fromFiles(files))
  const choose = async () => {
    if (!about.capabilities.dialogs) return input.current?.click()
    const chosen = await act(() => client.host.chooseFile({ purpose: 'import' }))
    if (chosen) onSources(fromPaths(chosen.paths))
  }
  const drag = (event: DragEvent) => {
    event.preventDefault()
    setOver(event.type === 'dragover')
  }
  const readPasted = () => {
    if (pasted.trim() === '') return
    setPasting(false)
    onSources([fromText(t('people.bring.pasting.name'), pasted)])
  }
  return (
    <Box
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={(event) => {
        drag(event)
        void take([...event.dataTransfer.files])
      }}
      onPaste={(event) => {
        const files = [...event.clipboardData.files]
        const text = event.clipboardData.getData('text/plain')
        if (files.length > 0) void take(files)
        else if (text.includes('\t') && !pasting) onSources([fromText(t('people.bring.pasting.name'), text)])
      }}
      sx={{
        maxWidth: 640,
        p: 8,
        border: '1px dashed',
        borderColor: over ? 'primary.main' : 'edge',
        bgcolor: over ? 'accentSoft' : 'background.paper',
        borderRadius: 1,
      }}
    >
      <Typography variant="h2">{t('people.bring.drop.title')}</Typography>
      <Typography variant="body1" sx={{ color: 'text.secondary', pt: 1 }}>
        {t('people.bring.drop.text')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, py: 4 }}>
        <Button variant="contained" onClick={() => void choose()}>
          {t('people.bring.drop.choose')}
        </Button>
        <Button onClick={() => setPasting(true)}>{t('people.bring.drop.paste')}</Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('people.bring.drop.choose')}
          accept=".csv,.tsv,.txt,.tab,text/csv,text/tab-separated-values,text/plain"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            event.target.value = ''
            void take(files)
          }}
        />
      </Box>
      <Typography variant="body2" sx={{ color: 'ink3' }}>
        {over ? t('people.bring.drop.area') : t('people.bring.drop.then')}
      </Typography>
      <QuestionDialog
        open={pasting}
        width="md"
        question={t('people.bring.pasting.question')}
        onClose={() => setPasting(false)}
        answers={[
          { id: 'read', label: t('people.bring.pasting.read'), primary: true, onRun: readPasted },
          { id: 'cancel', label: t('shell.cancel'), onRun: () => setPasting(false) },
        ]}
      >
        <Field
          autoFocus
          fullWidth
          multiline
          minRows={6}
          maxRows={14}
          label={t('people.bring.pasting.label')}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
          slotProps={{ htmlInput: { spellCheck: false } }}
        />
      </QuestionDialog>
    </Box>
  )
}
