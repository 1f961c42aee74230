/** Giving a mentee another mentor by hand, or none for now: what becomes of the others, each way with its cost, and the reason. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import ListItemText from '@mui/material/ListItemText'
import MenuItem from '@mui/material/MenuItem'
import type { Obstacle } from '#shared/matching/override.ts'
import type { MoveOption } from '#shared/matching/study/moves.ts'
import { costMark, pointsWords, stopWords } from '#shared/matching/words/moves.ts'
import { nameOf, type Speaker } from '#shared/matching/words/speaker.ts'
import { useAct } from '#renderer/app/act.tsx'
import { useClient } from '#renderer/app/backend.tsx'
import { Field } from '#renderer/components/field.tsx'
import { QuestionDialog } from '#renderer/components/question-dialog.tsx'
import { useAsked } from '../../asking.ts'
import { betterWay, EffectWays, type Way } from './effect-ways.tsx'
import { nobody } from './nobody.ts'
import { useSpeaker } from './speaker.ts'
import { useEffects } from './use-effects.ts'

export interface MoveDialogProps {
  menteeId: string
  /** The mentor whom they were dropped on, or `nobody`; absent where it is still to be chosen. */
  to?: string
  /** With true where the change was asked for. */
  onClose: (isDone: boolean) => void
}

/** The points of the pair and the cost to the whole, or why it cannot be. */
function optionNote(speaker: Speaker, { state, points }: MoveOption): string {
  if (state.kind !== 'cost' && state.kind !== 'asked') return stopWords(speaker, state)
  return `${points === null ? '' : pointsWords(speaker, points)}; ${costMark(speaker, state)}`
}

/** Both ways are told before either is done; one is enough where they come to the same. */
export function MoveDialog({ menteeId, to: dropped = '', onClose }: MoveDialogProps) {
  const speaker = useSpeaker()
  const { t } = speaker
  const client = useClient()
  const act = useAct()
  const [to, setTo] = useState(dropped)
  const [way, setWay] = useState<Way | null>(null)
  const [reason, setReason] = useState('')
  const { value: moves } = useAsked('matching.moves', { menteeId })
  const known = useEffects(menteeId, to)
  const effects = known && 'all' in known ? known : null
  const taken = way ?? (effects ? betterWay(effects) : 'all')
  const isLeaving = to === nobody
  const name = nameOf(speaker, menteeId)
  const change = () => {
    onClose(true)
    const keepRest = taken === 'rest'
    void (isLeaving
      ? act(() => client.matching.leaveOut({ menteeId, keepRest }), t('scenarios.aside.done', { name }))
      : act(
          () => client.matching.move({ menteeId, mentorId: to, keepRest, reason: reason.trim() }),
          t('moves.done', { mentee: name, mentor: nameOf(speaker, to) }),
        ))
  }
  const shown = (of: string) => (of === nobody ? t('moves.nobody') : nameOf(speaker, of) || t('moves.choose'))
  return (
    <QuestionDialog
      open
      width="sm"
      question={t('moves.question', { name })}
      onClose={() => onClose(false)}
      answers={[
        {
          id: 'do',
          label: t(isLeaving ? 'moves.leave' : 'moves.do'),
          primary: true,
          disabled: !effects || (!isLeaving && reason.trim() === ''),
          onRun: change,
        },
        { id: 'no', label: t('shell.cancel'), onRun: () => onClose(false) },
      ]}
    >
      <Box sx={{ display: 'grid', gap: 4 }}>
        <Field
          select
          fullWidth
          label={t('moves.mentor')}
          value={moves ? to : ''}
          onChange={(event) => {
            setTo(event.target.value)
            setWay(null)
          }}
          slotProps={{ select: { displayEmpty: true, renderValue: (of) => shown(String(of)) } }}
        >
          <MenuItem value="">{t('moves.choose')}</MenuItem>
          {moves?.nobody && (
            <MenuItem value={nobody} sx={{ columnGap: 4 }}>
              <ListItemText primary={t('moves.nobody')} />
              <Note>{costMark(speaker, moves.nobody)}</Note>
            </MenuItem>
          )}
          {moves?.options.map((option) => (
            <MenuItem key={option.mentorId} value={option.mentorId} sx={{ columnGap: 4 }}>
              <ListItemText primary={nameOf(speaker, option.mentorId)} />
              <Note>{optionNote(speaker, option)}</Note>
            </MenuItem>
          ))}
        </Field>
        <Box aria-live="polite" aria-busy={to !== '' && !known}>
          {isLeaving && <Box sx={{ pb: 2 }}>{t('moves.leaveSays', { name })}</Box>}
          {known && !('all' in known) && <Box>{stopSentence(speaker, known)}</Box>}
          {effects && <EffectWays effects={effects} way={taken} onWay={setWay} />}
        </Box>
        {!isLeaving && (
          <Field
            label={t('moves.reason')}
            hint={t('moves.reasonHint')}
            hand
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 2000, required: true } }}
          />
        )}
      </Box>
    </QuestionDialog>
  )
}

function Note({ children }: { children: string }) {
  return (
    <Box component="span" sx={{ typography: 'caption', color: 'ink3' }}>
      {children}
    </Box>
  )
}

/** Why it cannot be, as a sentence of its own. */
function stopSentence(speaker: Speaker, stops: Obstacle): string {
  const words = stopWords(speaker, stops)
  return `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`
}
