/** Logging what came of a session: facts alone, never what was said. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import type { Pair } from '#shared/model/pair.ts'
import type { Session, SessionState } from '#shared/model/session.ts'
import { useAct } from '../../../../app/act.tsx'
import { useClient, useProgramme, useToday } from '../../../../app/backend.tsx'
import { useLanguage } from '../../../../app/language.tsx'
import { Field } from '../../../../components/field.tsx'
import { QuestionDialog } from '../../../../components/question-dialog.tsx'
import { Segments } from '../../../../components/segments.tsx'
import { nextNumber } from './next.ts'
import { minutesOf, placeGiven, PlaceFields, placeOf } from './place-fields.tsx'

const states = ['held', 'missed', 'cancelled', 'waived'] as const satisfies readonly SessionState[]

export interface LogDialogProps {
  pair: Pair
  /** Absent for one that was never planned. */
  session?: Session
  onClose: () => void
}

export function LogDialog({ pair, session, onClose }: LogDialogProps) {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const { sessionMinutes } = useProgramme().settings
  const [state, setState] = useState<SessionState>(
    session && session.state !== 'planned' ? session.state : 'held',
  )
  const planned = session && session.date > today && session.state === 'planned'
  const [place, setPlace] = useState(() =>
    placeOf({ ...session, ...(planned ? { date: today } : {}) }, today, sessionMinutes),
  )
  const [helpAsked, setHelp] = useState(session?.helpAsked ?? false)
  const [reason, setReason] = useState(session?.reason ?? '')
  const number = session?.number ?? nextNumber(pair)
  const ahead = state === 'held' && place.date > today
  const ready = place.date !== '' && !ahead && minutesOf(place.minutes) !== null

  const log = () => {
    onClose()
    const given = {
      ...placeGiven(place),
      ...(state !== 'held' && reason.trim() ? { reason: reason.trim() } : {}),
    }
    const which = session ? { sessionId: session.id } : { number }
    void act(
      () => client.pairs.logSession({ pairId: pair.id, ...which, state, helpAsked, ...given }),
      t('pairs.session.logged', { number, state: t(`terms.session.${state}`) }),
    )
  }
  return (
    <QuestionDialog
      open
      width="sm"
      question={t('pairs.session.question', { number })}
      onClose={onClose}
      answers={[
        { id: 'do', label: t('pairs.session.log', { number }), primary: true, disabled: !ready, onRun: log },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4, justifyItems: 'start' }}>
        <Segments
          label={t('pairs.session.state')}
          value={state}
          options={states.map((value) => ({ value, label: t(`terms.session.${value}`) }))}
          onChange={setState}
        />
        <PlaceFields
          place={place}
          onChange={setPlace}
          dateProblem={ahead ? t('pairs.session.ahead') : undefined}
        />
        {state !== 'held' && (
          <Field
            hand
            fullWidth
            label={t('pairs.session.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        <FormControlLabel
          control={<Checkbox checked={helpAsked} onChange={(_event, on) => setHelp(on)} />}
          label={t('pairs.session.help')}
        />
      </Box>
    </QuestionDialog>
  )
}
