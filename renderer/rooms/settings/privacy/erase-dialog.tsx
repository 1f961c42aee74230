/** The question before erasing: what goes, what stays, what is not reached, and the name typed out; then what came of it. */
import { useEffect, useState } from 'react'
import Box from '@mui/material/Box'
import type { WhatErasing } from '#shared/contract/privacy.ts'
import { shownName } from '#shared/i18n/names.ts'
import { foldText } from '#shared/i18n/script.ts'
import type { Programme } from '#shared/model/programme.ts'
import { useAct } from '../../../app/act.tsx'
import { useClient, useProgramme } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { Field } from '../../../components/field.tsx'
import { QuestionDialog } from '../../../components/question-dialog.tsx'
import { LeftOver } from './left-over.tsx'

export interface EraseDialogProps {
  personIds: string[]
  /** Everybody in the programme, rather than one person. */
  everybody?: boolean
  onClose: () => void
}

type Outcome = Pick<WhatErasing, 'unreached' | 'mentions'> & { rewritten: number }

/** What erasing would do, looked up once. */
function useForecast(personIds: string[], onRefused: () => void): WhatErasing | null {
  const client = useClient()
  const act = useAct()
  const [what, setWhat] = useState<WhatErasing | null>(null)
  // Asked once, for the people the dialog was opened with; what happens in between does not ask again.
  const [first] = useState({ client, act, personIds, onRefused })
  useEffect(() => {
    let open = true
    void first
      .act(() => first.client.privacy.whatErasing({ personIds: first.personIds }))
      .then((answer) => {
        if (!open) return
        if (answer) setWhat(answer)
        else first.onRefused()
      })
    return () => {
      open = false
    }
  }, [first])
  return what
}

/** One person by name, or everybody by the name of the programme. */
function namesOf(
  of: Programme,
  { personIds, everybody }: EraseDialogProps,
  language: Parameters<typeof shownName>[1],
) {
  const person = of.people[personIds[0] ?? '']
  return everybody || !person ? of.name : shownName(person, language)
}

function Forecast({ what, everybody }: { what: WhatErasing; everybody: boolean }) {
  const { t } = useLanguage()
  const lines = [
    t('privacy.erase.cannot'),
    t(everybody ? 'privacy.all.goes' : 'privacy.erase.goes'),
    everybody
      ? t('privacy.all.stays', { count: what.pairs.length })
      : what.pairs.length > 0
        ? t('privacy.erase.stays', { count: what.pairs.length })
        : t('privacy.erase.staysAlone'),
    what.running.length > 0 ? t('privacy.erase.running', { count: what.running.length }) : '',
    what.copies > 0 ? t('privacy.erase.copies', { count: what.copies }) : '',
    t('privacy.erase.byHand'),
  ].filter(Boolean)
  return (
    <Box component="ul" sx={{ m: 0, pl: 4, display: 'grid', gap: 1.5 }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  )
}

/** Nothing is done until the name stands in the field; afterwards the same window says what is left to do by hand. */
export function EraseDialog(props: EraseDialogProps) {
  const { personIds, everybody = false, onClose } = props
  const client = useClient()
  const programme = useProgramme()
  const act = useAct()
  const { t, language } = useLanguage()
  const [name] = useState(() => namesOf(programme, props, language))
  const [typed, setTyped] = useState('')
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const what = useForecast(personIds, onClose)

  const erase = async () => {
    setBusy(true)
    const done = await act(() => client.privacy.erase({ personIds }))
    setBusy(false)
    if (done) setOutcome(done)
  }

  if (outcome)
    return (
      <QuestionDialog
        open
        width="sm"
        question={everybody ? t('privacy.erase.doneAll') : t('privacy.erase.done', { name })}
        onClose={onClose}
        answers={[{ id: 'close', label: t('privacy.erase.close'), primary: true, onRun: onClose }]}
      >
        <Box role="status" sx={{ display: 'grid', gap: 3 }}>
          {outcome.rewritten > 0 && <div>{t('privacy.erase.rewritten', { count: outcome.rewritten })}</div>}
          <div>{t('privacy.erase.byHand')}</div>
          <LeftOver {...outcome} onGo={onClose} />
        </Box>
      </QuestionDialog>
    )
  const question = everybody
    ? t('privacy.all.question', { count: personIds.length })
    : t('privacy.erase.question', { name })
  return (
    <QuestionDialog
      open
      width="sm"
      question={question}
      onClose={() => !busy && onClose()}
      answers={[
        {
          id: 'erase',
          label: t('privacy.erase.do'),
          primary: true,
          disabled: busy || what === null || foldText(typed.trim()) !== foldText(name.trim()),
          onRun: () => void erase(),
        },
        { id: 'no', label: t('shell.cancel'), disabled: busy, onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 3 }} aria-busy={what === null || busy}>
        {what === null ? (
          <div role="status">{t('privacy.erase.looking')}</div>
        ) : (
          <>
            <Forecast what={what} everybody={everybody} />
            <LeftOver {...what} onGo={onClose} />
            <Field
              autoFocus
              fullWidth
              label={t(everybody ? 'privacy.all.type' : 'privacy.erase.type')}
              hint={t('privacy.erase.typeHint', { name })}
              value={typed}
              disabled={busy}
              onChange={(event) => setTyped(event.target.value)}
              slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }}
            />
          </>
        )}
      </Box>
    </QuestionDialog>
  )
}
