/** Somebody withdraws, or a mentor takes fewer: what follows is shown before it is done, then the partners' letters are offered. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { shownName } from '#shared/i18n/names.ts'
import { idOn, knowsOf, type LetterAbout } from '#shared/letters/due.ts'
import { activePairsOf, type Consequences, ofPlaces, ofWithdrawal } from '#shared/matching/withdrawal.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Programme } from '#shared/model/programme.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme, useToday } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Field } from '#renderer/components/field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { DateField } from '../../pairs/page/date-field.tsx'
import { standingOf } from './entries.ts'
import { ConsequenceList } from './consequence-list.tsx'
import { LettersDialog } from './letters.tsx'

interface LeavingDialogProps {
  personId: string
  how: 'withdraw' | 'places'
  onClose: () => void
}

/** Pairs that run first, then those that wait; the longer there the earlier. */
const longest = (pairs: readonly Pair[]) =>
  pairs.toSorted((a, b) => Number(standingOf(a) === 'waiting') - Number(standingOf(b) === 'waiting'))

/** The letters to the partners of the pairs that are lost; who was never told of a proposal is not written to. */
function noticesOf(of: Programme, what: Consequences): LetterAbout[] {
  const side = of.people[what.personId]?.role === 'mentor' ? 'mentee' : 'mentor'
  return what.pairs.flatMap(({ pairId }): LetterAbout[] => {
    const pair = of.pairs[pairId]
    const partner = pair && of.people[idOn(pair, side)]
    return partner && !partner.erasedOn && partner.standing !== 'withdrawn' && knowsOf(pair, side)
      ? [{ pairId, side, about: 'notice' }]
      : []
  })
}

/** The question, and once it is done the letters that the partners are owed now. */
export function LeavingDialog(props: LeavingDialogProps) {
  const [letters, setLetters] = useState<LetterAbout[] | null>(null)
  return letters ? (
    <LettersDialog letters={letters} onClose={props.onClose} />
  ) : (
    <Question {...props} onLetters={setLetters} />
  )
}

function Question({
  personId,
  how,
  onClose,
  onLetters,
}: LeavingDialogProps & { onLetters: (letters: LetterAbout[]) => void }) {
  const { t, language } = useLanguage()
  const programme = useProgramme()
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const person = programme.people[personId]
  const active = activePairsOf(programme, personId)
  const [places, setPlaces] = useState(Math.max(0, Math.min(person?.places ?? 0, active.length)))
  // Until somebody ticks: as many as there are places, those that run before those that wait.
  const [ticked, setTicked] = useState<readonly string[] | null>(null)
  const [reason, setReason] = useState('')
  const [on, setOn] = useState(today)
  const [placing, setPlacing] = useState(false)
  if (!person) return null
  const name = shownName(person, language)
  const kept =
    ticked ??
    longest(active)
      .slice(0, places)
      .map(({ id }) => id)
  const keepPairIds = kept.filter((id) => active.some((pair) => pair.id === id))
  const tooMany = how === 'places' && keepPairIds.length > places
  const what =
    how === 'withdraw'
      ? ofWithdrawal(programme, personId)
      : tooMany
        ? null
        : ofPlaces(programme, personId, places, keepPairIds)
  const needsReason = how === 'withdraw' || (what?.pairs.some(({ does }) => does === 'ended') ?? false)
  const ready = what !== null && (!needsReason || reason.trim() !== '')

  const run = async () => {
    if (!what) return
    const given = { reason: reason.trim(), ...(on === '' ? {} : { on }) }
    const letters = noticesOf(programme, what)
    const done = await act(
      () =>
        how === 'withdraw'
          ? client.proposals.withdraw({ personId, ...given })
          : client.proposals.setPlaces({ mentorId: personId, places, keepPairIds, ...given }),
      t('proposals.leaving.done', { name }),
    )
    if (!done) {
      onClose()
      return
    }
    if (placing && what.freedIds.length > 0)
      await act(() => client.proposals.place({ menteeIds: what.freedIds }), t('proposals.leaving.placed'))
    if (letters.length > 0) onLetters(letters)
    else onClose()
  }
  return (
    <QuestionDialog
      open
      width="sm"
      question={t(how === 'withdraw' ? 'proposals.leaving.question' : 'proposals.leaving.placesQuestion', {
        name,
      })}
      onClose={onClose}
      answers={[
        {
          id: 'do',
          label: t(how === 'withdraw' ? 'proposals.leaving.do' : 'proposals.leaving.placesDo'),
          primary: true,
          disabled: !ready,
          onRun: () => void run(),
        },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4, justifyItems: 'start' }}>
        {how === 'places' && (
          <>
            <Field
              type="number"
              label={t('people.field.places')}
              value={places}
              problem={tooMany ? t('proposals.leaving.tooMany', { count: places }) : undefined}
              onChange={(event) =>
                setPlaces(Math.max(0, Math.min(99, Math.round(Number(event.target.value)) || 0)))
              }
              slotProps={{ htmlInput: { min: 0, max: 99 } }}
            />
            {active.length > 0 && (
              <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, display: 'grid' }}>
                <Box component="legend" sx={{ typography: 'caption', color: 'ink3', p: 0 }}>
                  {t('proposals.leaving.keep')}
                </Box>
                {active.map((pair) => {
                  const mentee = programme.people[pair.menteeId]
                  return (
                    <FormControlLabel
                      key={pair.id}
                      label={`${pair.code} ${mentee ? shownName(mentee, language) : ''}`}
                      control={
                        <Checkbox
                          checked={kept.includes(pair.id)}
                          onChange={(_event, stays) =>
                            setTicked(stays ? [...kept, pair.id] : kept.filter((id) => id !== pair.id))
                          }
                        />
                      }
                    />
                  )
                })}
              </Box>
            )}
          </>
        )}
        {what && <ConsequenceList what={what} />}
        <Field
          fullWidth
          hand
          label={t(needsReason ? 'proposals.leaving.reason' : 'proposals.leaving.reasonIf')}
          hint={t(needsReason ? 'proposals.leaving.reasonNeeded' : 'proposals.leaving.reasonHint')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <DateField label={t('pairs.date')} value={on} onChange={setOn} max={today} />
        {what && what.freedIds.length > 0 && (
          <FormControlLabel
            label={t('proposals.leaving.place', { count: what.freedIds.length })}
            control={<Checkbox checked={placing} onChange={(_event, ticked) => setPlacing(ticked)} />}
          />
        )}
      </Box>
    </QuestionDialog>
  )
}
