/** Planning one session. */
import { useState } from 'react'
import { formatDate } from '#shared/i18n/dates.ts'
import type { Pair } from '#shared/model/pair.ts'
import { useAct } from '../../../../app/act.tsx'
import { useClient, useProgramme, useToday } from '../../../../app/backend.tsx'
import { useLanguage } from '../../../../app/language.tsx'
import { QuestionDialog } from '../../../../components/question-dialog.tsx'
import { nextDate, nextNumber } from './next.ts'
import { minutesOf, placeGiven, PlaceFields, placeOf } from './place-fields.tsx'

export function PlanDialog({ pair, onClose }: { pair: Pair; onClose: () => void }) {
  const { t, language } = useLanguage()
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const { rhythmDays, sessionMinutes } = useProgramme().settings
  const [place, setPlace] = useState(() => placeOf({}, nextDate(pair, rhythmDays, today), sessionMinutes))
  const number = nextNumber(pair)
  const plan = () => {
    onClose()
    void act(
      () => client.pairs.planSession({ pairId: pair.id, ...placeGiven(place), date: place.date }),
      t('pairs.plan.done', { number, date: formatDate(language, place.date, 'text') }),
    )
  }
  const ready = place.date !== '' && minutesOf(place.minutes) !== null
  return (
    <QuestionDialog
      open
      width="sm"
      question={t('pairs.plan.question', { number })}
      onClose={onClose}
      answers={[
        { id: 'do', label: t('pairs.plan.do'), primary: true, disabled: !ready, onRun: plan },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <PlaceFields place={place} onChange={setPlace} />
    </QuestionDialog>
  )
}
