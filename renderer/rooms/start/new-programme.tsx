/** The assistant for a new programme: whose it is, when it runs, its language and its file. */
import { useState, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { ContractError } from '#shared/contract/client.ts'
import { languages } from '#shared/model/scalars.ts'
import { useAct, useSentence } from '../../app/act.tsx'
import { useReach, useToday } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { SectionHead } from '../../components/section-head.tsx'
import { detailsOf, emptyDraft, weeksNeeded, wrongIn, type Draft } from './draft.ts'
import { pathIn } from './recent-words.ts'
import { endonym } from './endonym.ts'

function Part({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, width: '100%' }}>
        <SectionHead title={`${number}  ${title}`} />
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          columnGap: 8,
          rowGap: 4,
          pt: 3,
          pb: 6,
        }}
      >
        {children}
      </Box>
    </Box>
  )
}

/** Nothing is written until “Make the programme”; what is wrong is said under its field. */
export function NewProgramme({ onBack, onMade }: { onBack: () => void; onMade: () => void }) {
  const { client, about } = useReach()
  const today = useToday()
  const { t, language } = useLanguage()
  const act = useAct()
  const sentence = useSentence()
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(today, language))
  const [asked, setAsked] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const path = draft.path ?? pathIn(about.documents, draft.name)
  const wrong = wrongIn({ ...draft, path })

  const put = (changes: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changes }))
    setRefused(null)
  }
  const field = (name: keyof Draft, help = '') => {
    const said = asked ? wrong[name] : undefined
    return {
      label: t(`start.form.${name}`),
      value: draft[name] ?? '',
      onChange: (event: { target: { value: string } }) => put({ [name]: event.target.value }),
      error: said !== undefined,
      helperText: said ? t(said.key, said.params) : help,
    }
  }
  const choose = async () => {
    const chosen = await act(() => client.host.chooseFile({ purpose: 'save-programme', suggestion: path }))
    if (chosen?.paths[0] !== undefined) put({ path: chosen.paths[0] })
  }
  const make = async () => {
    setAsked(true)
    const first = Object.keys(wrong)[0]
    if (first !== undefined) return document.getElementById(`new-${first}`)?.focus()
    try {
      await client.programme.create({ path, details: detailsOf(draft) })
    } catch (error) {
      if (!(error instanceof ContractError)) throw error
      return setRefused(sentence(error))
    }
    const settings = { plannedSessions: Number(draft.sessions), rhythmDays: Number(draft.rhythm) }
    await act(() => client.programme.changeSettings(settings))
    onMade()
  }
  const weeks = weeksNeeded(draft)

  return (
    <form
      noValidate
      aria-labelledby="new-title"
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <Typography variant="h1" component="h2" id="new-title">
        {t('start.form.title')}
      </Typography>
      <Typography variant="deck" component="p" sx={{ m: 0, mb: 6, color: 'text.secondary' }}>
        {t('start.form.deck')}
      </Typography>
      <Part number={1} title={t('start.form.whose')}>
        <TextField id="new-organisation" autoFocus {...field('organisation')} sx={{ gridColumn: '1 / -1' }} />
        <TextField id="new-name" required {...field('name', t('start.form.nameHelp'))} />
        <TextField id="new-edition" {...field('edition', t('start.form.editionHelp'))} />
      </Part>
      <Part number={2} title={t('start.form.when')}>
        <TextField id="new-startsOn" type="date" required {...field('startsOn')} />
        <TextField id="new-endsOn" type="date" required {...field('endsOn')} />
        <TextField
          id="new-sessions"
          {...field('sessions')}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
        <TextField
          id="new-rhythm"
          {...field('rhythm', weeks > 0 ? t('start.form.rhythmHelp', { count: weeks }) : '')}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
      </Part>
      <Part number={3} title={t('start.form.where')}>
        <TextField id="new-language" select {...field('language', t('start.form.languageHelp'))}>
          {languages.map((one) => (
            <MenuItem key={one} value={one} lang={one}>
              {endonym(one)}
            </MenuItem>
          ))}
        </TextField>
        <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 3, gridColumn: '1 / -1' }}>
          <TextField
            id="new-path"
            fullWidth
            {...field('path')}
            value={path}
            {...(refused === null ? {} : { error: true, helperText: refused })}
            slotProps={{ htmlInput: { spellCheck: false } }}
          />
          {about.capabilities.dialogs && (
            <Button onClick={() => void choose()} sx={{ mt: 3 }}>
              {t('start.form.choose')}
            </Button>
          )}
        </Box>
      </Part>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button type="submit" variant="contained">
          {t('start.form.make')}
        </Button>
        <Button variant="text" onClick={onBack}>
          {t('start.form.back')}
        </Button>
      </Box>
    </form>
  )
}
