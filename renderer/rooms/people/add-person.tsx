/** Asks who joins; the rest is filled in the profile. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { personFields, type PersonFields, type Role } from '#shared/model/person.ts'
import { useToday } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Field } from '../../components/field.tsx'
import { QuestionDialog } from '../../components/question-dialog.tsx'
import { Segments } from '../../components/segments.tsx'
import { meaningOf } from './inline.ts'

export interface AddPersonProps {
  onAdd: (role: Role, fields: PersonFields) => void
  onClose: () => void
}

/** Mounted while it is open, so that it always begins empty. */
export function AddPerson({ onAdd, onClose }: AddPersonProps) {
  const { t } = useLanguage()
  const today = useToday()
  const [role, setRole] = useState<Role>('mentee')
  const [draft, setDraft] = useState({ name: '', email: '', town: '', organisation: '', places: '1' })
  const [consent, setConsent] = useState(false)
  const [asked, setAsked] = useState(false)
  const nobody = { ...personFields.parse({ name: '–' }), id: '', role }
  const problemOf = (field: 'email' | 'places') => {
    const meaning = meaningOf(field, draft[field], nobody)
    return asked && 'problem' in meaning ? t(meaning.problem) : undefined
  }
  const field = (name: keyof typeof draft) => ({
    label: t(`people.field.${name}`),
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  })
  const add = () => {
    setAsked(true)
    const fits = (['email', 'places'] as const).every(
      (one) => !('problem' in meaningOf(one, draft[one], nobody)),
    )
    if (draft.name.trim() === '' || !fits) return
    const given = Object.entries({ email: draft.email, town: draft.town, organisation: draft.organisation })
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== '')
    onAdd(
      role,
      personFields.parse({
        ...Object.fromEntries(given),
        name: draft.name,
        places: role === 'mentor' ? Number(draft.places) : 0,
        ...(consent ? { consent: { state: 'given', on: today } } : {}),
      }),
    )
  }
  return (
    <QuestionDialog
      open
      width="sm"
      question={t('people.addDialog.question')}
      onClose={onClose}
      answers={[
        { id: 'add', label: t('people.addDialog.add'), primary: true, onRun: add },
        { id: 'cancel', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box
        sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 6, rowGap: 4 }}
      >
        <Box sx={{ gridColumn: '1 / -1' }}>
          <Segments<Role>
            label={t('people.addDialog.role')}
            value={role}
            options={[
              { value: 'mentee', label: t('people.addDialog.mentee') },
              { value: 'mentor', label: t('people.addDialog.mentor') },
            ]}
            onChange={setRole}
          />
        </Box>
        <Field
          autoFocus
          required
          problem={asked && draft.name.trim() === '' ? t('people.addDialog.needName') : undefined}
          {...field('name')}
        />
        <Field problem={problemOf('email')} {...field('email')} />
        <Field {...field('organisation')} />
        <Field {...field('town')} />
        {role === 'mentor' && (
          <Field
            problem={problemOf('places')}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            {...field('places')}
          />
        )}
        <FormControlLabel
          sx={{ gridColumn: '1 / -1' }}
          control={<Checkbox checked={consent} onChange={(event) => setConsent(event.target.checked)} />}
          label={t('people.addDialog.consent')}
        />
      </Box>
      <Box sx={{ pt: 3, typography: 'caption', color: 'ink3' }}>{t('people.addDialog.help')}</Box>
    </QuestionDialog>
  )
}
