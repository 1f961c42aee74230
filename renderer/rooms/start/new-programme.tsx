/** The assistant for a new programme: whose it is, when it runs, what it prints, and its file. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { languages, papers } from '#shared/model/scalars.ts'
import { useAct } from '../../app/act.tsx'
import { useReach } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Field } from '../../components/field.tsx'
import { PassphraseFields } from '../../components/passphrase/fields.tsx'
import type { TextName } from './draft.ts'
import { endonym } from './endonym.ts'
import { FormPart } from './form-part.tsx'
import { RhythmFit } from './rhythm-fit.tsx'
import { useDraft } from './use-draft.ts'

const figures = { htmlInput: { inputMode: 'numeric' } } as const

/** Nothing is written until “Make the programme”; what is wrong is said under its field. */
export function NewProgramme({ onBack, onMade }: { onBack: () => void; onMade: () => void }) {
  const { client, about } = useReach()
  const { t } = useLanguage()
  const act = useAct()
  const { draft, put, make, problem, asked, busy, asksWho } = useDraft(onMade)
  const field = (name: TextName, hint?: string) => ({
    id: `new-${name}`,
    fullWidth: true,
    label: t(`start.form.${name}`),
    value: draft[name],
    onChange: (event: { target: { value: string } }) => put({ [name]: event.target.value }),
    problem: problem(name),
    hint,
  })
  const choose = async () => {
    const suggestion = draft.path
    const chosen = await act(() => client.host.chooseFile({ purpose: 'save-programme', suggestion }))
    if (chosen?.paths[0] !== undefined) put({ path: chosen.paths[0] })
  }

  return (
    <Box
      component="form"
      noValidate
      aria-labelledby="new-title"
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void make()
      }}
      sx={{ maxWidth: 720 }}
    >
      <Typography variant="h1" component="h2" id="new-title">
        {t('start.form.title')}
      </Typography>
      <Typography variant="deck" component="p" sx={{ m: 0, mb: 6, color: 'text.secondary' }}>
        {t('start.form.deck')}
      </Typography>
      <FormPart number={1} title={t('start.form.whose')}>
        <Field autoFocus {...field('organisation')} sx={{ gridColumn: '1 / -1' }} />
        <Field required {...field('name', t('start.form.nameHelp'))} />
        <Field {...field('edition', t('start.form.editionHelp'))} />
        {asksWho && <Field {...field('who', t('start.form.whoHelp'))} />}
      </FormPart>
      <FormPart number={2} title={t('start.form.when')}>
        <Field type="date" required {...field('startsOn')} />
        <Field type="date" required {...field('endsOn')} />
        <Field {...field('sessions')} slotProps={figures} />
        <Field {...field('rhythm', t('start.form.rhythmHelp'))} slotProps={figures} />
        <RhythmFit draft={draft} />
      </FormPart>
      <FormPart number={3} title={t('start.form.papers')}>
        <Field select {...field('language', t('start.form.languageHelp'))}>
          {languages.map((one) => (
            <MenuItem key={one} value={one}>
              <span lang={one}>{endonym(one)}</span>
            </MenuItem>
          ))}
        </Field>
        <Field select {...field('paper', t('start.form.paperHelp'))}>
          {papers.map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </Field>
      </FormPart>
      <FormPart number={4} title={t('start.form.where')}>
        <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 3, gridColumn: '1 / -1' }}>
          <Field
            {...field('path', t('start.form.pathHelp'))}
            slotProps={{ htmlInput: { spellCheck: false, autoCapitalize: 'off' } }}
          />
          {about.capabilities.dialogs && (
            <Button onClick={() => void choose()} sx={{ mt: 3 }}>
              {t('start.form.choose')}
            </Button>
          )}
        </Box>
        <Field type="date" {...field('retainUntil', t('start.form.retainHelp'))} />
        <Box sx={{ gridColumn: '1 / -1' }}>
          <FormControlLabel
            control={<Checkbox checked={draft.sealed} onChange={(_event, sealed) => put({ sealed })} />}
            label={t('start.form.sealed')}
          />
          <Typography variant="caption" component="p" sx={{ m: 0, pt: 1, color: 'ink3' }}>
            {t('start.form.sealedHelp')}
          </Typography>
          {draft.sealed && (
            <Box sx={{ pt: 4, maxWidth: 440 }}>
              <PassphraseFields
                id="new"
                choice={draft.choice}
                asked={asked}
                onChange={(changes) => put({ choice: { ...draft.choice, ...changes } })}
              />
            </Box>
          )}
        </Box>
      </FormPart>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button type="submit" variant="contained" disabled={busy}>
          {t('start.form.make')}
        </Button>
        <Button variant="text" onClick={onBack}>
          {t('start.form.back')}
        </Button>
      </Box>
    </Box>
  )
}
