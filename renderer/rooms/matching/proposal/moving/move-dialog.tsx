/** Giving a mentee another mentor by hand: the mentor, what becomes of the others, each way with its cost, and the reason. */
import { useId, useState } from 'react'
import Box from '@mui/material/Box'
import FormControlLabel from '@mui/material/FormControlLabel'
import ListItemText from '@mui/material/ListItemText'
import MenuItem from '@mui/material/MenuItem'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import type { MoveEffect, MoveOption } from '#shared/matching/study/moves.ts'
import { costMark, costOf, pointsWords, stopWords } from '#shared/matching/words/moves.ts'
import { nameOf, type Speaker } from '#shared/matching/words/speaker.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient } from '#renderer/app/backend.tsx'
import { Field } from '#renderer/components/field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { useAsked } from '../../asking.ts'
import { EffectLines } from './effect-lines.tsx'
import { useSpeaker } from './speaker.ts'

export interface MoveDialogProps {
  menteeId: string
  /** Whom they were dropped on; absent where it is still to be chosen. */
  mentorId?: string
  /** With true where the change was asked for. */
  onClose: (isDone: boolean) => void
}

function useEffectOf(menteeId: string, mentorId: string, keepRest: boolean): MoveEffect | undefined {
  const { value, isFresh } = useAsked(
    'matching.moveEffect',
    mentorId === '' ? null : { menteeId, mentorId, keepRest },
  )
  return isFresh ? value : undefined
}

/** The points of the pair and the cost to the whole, or why it cannot be. */
function optionNote(speaker: Speaker, { state, points }: MoveOption): string {
  if (state.kind !== 'cost' && state.kind !== 'asked') return stopWords(speaker, state)
  return `${points === null ? '' : pointsWords(speaker, points)}; ${costMark(speaker, state)}`
}

const isSame = (a: MoveEffect | undefined, b: MoveEffect | undefined) =>
  a?.kind === 'effect' && JSON.stringify(a) === JSON.stringify(b)

/** Whether keeping the rest costs no more than matching it anew. */
function isAsGood(rest: MoveEffect | undefined, all: MoveEffect | undefined): boolean {
  if (rest?.kind !== 'effect' || all?.kind !== 'effect') return false
  const [a, b] = [costOf(rest), costOf(all)]
  return a.matched <= b.matched && a.total <= b.total && rest.changes.length <= all.changes.length
}

/** Both ways are told before either is done; one is enough where they come to the same. */
export function MoveDialog({ menteeId, mentorId: dropped = '', onClose }: MoveDialogProps) {
  const speaker = useSpeaker()
  const { t } = speaker
  const client = useClient()
  const act = useAct()
  const id = useId()
  const [mentorId, setMentorId] = useState(dropped)
  const [way, setWay] = useState<'all' | 'rest' | null>(null)
  const [reason, setReason] = useState('')
  const { value: moves } = useAsked('matching.moves', { menteeId })
  const all = useEffectOf(menteeId, mentorId, false)
  const rest = useEffectOf(menteeId, mentorId, true)
  // Where both cost the same, the way that moves nobody else without need.
  const taken = way ?? (isAsGood(rest, all) ? 'rest' : 'all')
  const keepRest = taken === 'rest'
  const shown = keepRest ? rest : all
  const ready = shown?.kind === 'effect' && reason.trim() !== ''
  const change = () => {
    onClose(true)
    const [mentee, mentor] = [nameOf(speaker, menteeId), nameOf(speaker, mentorId)]
    void act(
      () => client.matching.move({ menteeId, mentorId, keepRest, reason: reason.trim() }),
      t('moves.done', { mentee, mentor }),
    )
  }
  return (
    <QuestionDialog
      open
      width="sm"
      question={t('moves.question', { name: nameOf(speaker, menteeId) })}
      onClose={() => onClose(false)}
      answers={[
        { id: 'do', label: t('moves.do'), primary: true, disabled: !ready, onRun: change },
        { id: 'no', label: t('shell.cancel'), onRun: () => onClose(false) },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        <Field
          select
          fullWidth
          label={t('moves.mentor')}
          value={moves ? mentorId : ''}
          onChange={(event) => {
            setMentorId(event.target.value)
            setWay(null)
          }}
          slotProps={{
            select: {
              displayEmpty: true,
              renderValue: (of) => nameOf(speaker, String(of)) || t('moves.choose'),
            },
          }}
        >
          <MenuItem value="">{t('moves.choose')}</MenuItem>
          {moves?.options.map((option) => (
            <MenuItem key={option.mentorId} value={option.mentorId} sx={{ columnGap: 4 }}>
              <ListItemText primary={nameOf(speaker, option.mentorId)} />
              <Box component="span" sx={{ typography: 'caption', color: 'ink3' }}>
                {optionNote(speaker, option)}
              </Box>
            </MenuItem>
          ))}
        </Field>
        <Box aria-live="polite" aria-busy={mentorId !== '' && (!all || !rest)}>
          {all && all.kind !== 'effect' && <Box>{stopSentence(speaker, all)}</Box>}
          {all?.kind === 'effect' && rest?.kind === 'effect' && isSame(all, rest) && (
            <EffectLines effect={all} />
          )}
          {all?.kind === 'effect' && rest?.kind === 'effect' && !isSame(all, rest) && (
            <>
              <Box id={id} sx={{ typography: 'caption', color: 'ink3' }}>
                {t('moves.ways')}
              </Box>
              <RadioGroup
                aria-labelledby={id}
                value={taken}
                onChange={(_event, chosen) => setWay(chosen === 'rest' ? 'rest' : 'all')}
              >
                {(
                  [
                    ['all', all],
                    ['rest', rest],
                  ] as const
                ).map(([way, effect]) => (
                  <Box key={way}>
                    <FormControlLabel
                      value={way}
                      control={<Radio slotProps={{ input: { 'aria-describedby': `${id}-${way}` } }} />}
                      label={t(`moves.way.${way}`)}
                    />
                    <Box id={`${id}-${way}`} sx={{ pl: 7, pb: 2 }}>
                      <EffectLines effect={effect} />
                    </Box>
                  </Box>
                ))}
              </RadioGroup>
            </>
          )}
        </Box>
        <Field
          label={t('moves.reason')}
          hint={t('moves.reasonHint')}
          hand
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      </Box>
    </QuestionDialog>
  )
}

/** Why it cannot be, as a sentence of its own. */
function stopSentence(speaker: Speaker, stops: Exclude<MoveEffect, { kind: 'effect' }>): string {
  const words = stopWords(speaker, stops)
  return `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`
}
