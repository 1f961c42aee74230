/** When and where a session is: the fields that planning and logging share. */
import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import { meetingModes, type Session } from '#shared/model/session.ts'
import { useLanguage } from '../../../../app/language.tsx'
import { Field } from '../../../../components/field.tsx'
import { DateField } from '../date-field.tsx'

/** As typed; empty where nothing is said. */
export interface Place {
  date: string
  time: string
  minutes: string
  mode: string
  venue: string
}

/** What the fields begin with. */
export const placeOf = (session: Partial<Session>, date: string, minutes: number): Place => ({
  date: session.date ?? date,
  time: session.time ?? '',
  minutes: String(session.minutes ?? minutes),
  mode: session.mode ?? '',
  venue: session.venue ?? '',
})

/** Minutes as a number, or null where they are none between 1 and 1440; empty counts as unsaid. */
export function minutesOf(typed: string): number | undefined | null {
  if (typed.trim() === '') return undefined
  const minutes = Number(typed.trim())
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440 ? minutes : null
}

/** What a change of the contract wants; unsaid fields stay away. */
export function placeGiven({ date, time, minutes, mode, venue }: Place) {
  const chosen = meetingModes.find((one) => one === mode)
  const number = minutesOf(minutes)
  return {
    ...(date ? { date } : {}),
    ...(time ? { time } : {}),
    ...(number ? { minutes: number } : {}),
    ...(chosen ? { mode: chosen } : {}),
    venue: venue.trim(),
  }
}

export interface PlaceFieldsProps {
  place: Place
  onChange: (place: Place) => void
  /** Problem of the date, as a sentence. */
  dateProblem?: string | undefined
  /** The latest day allowed. */
  latest?: string
}

export function PlaceFields({ place, onChange, dateProblem, latest }: PlaceFieldsProps) {
  const { t } = useLanguage()
  const set = (name: keyof Place) => (value: string) => onChange({ ...place, [name]: value })
  const bad = minutesOf(place.minutes) === null ? t('pairs.session.minutesProblem') : undefined
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' }, gap: 4 }}>
      <DateField
        label={t('pairs.date')}
        value={place.date}
        onChange={set('date')}
        problem={dateProblem}
        {...(latest ? { max: latest } : {})}
      />
      <Field
        label={t('pairs.session.time')}
        type="time"
        value={place.time}
        onChange={(event) => set('time')(event.target.value)}
      />
      <Field
        label={t('pairs.session.minutes')}
        value={place.minutes}
        problem={bad}
        onChange={(event) => set('minutes')(event.target.value)}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      />
      <Field
        select
        label={t('pairs.session.mode')}
        value={place.mode}
        onChange={(event) => set('mode')(event.target.value)}
        slotProps={{ select: { displayEmpty: true } }}
      >
        <MenuItem value="">{t('pairs.session.unsaid')}</MenuItem>
        {meetingModes.map((mode) => (
          <MenuItem key={mode} value={mode}>
            {t(`terms.mode.${mode}`)}
          </MenuItem>
        ))}
      </Field>
      <Field
        sx={{ gridColumn: { sm: 'span 2' } }}
        label={t('pairs.session.venue')}
        value={place.venue}
        onChange={(event) => set('venue')(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
    </Box>
  )
}
