/** The question before a pair moves to another phase: its proof as a list, and a reason where that is not whole. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import type { Pair } from '#shared/model/pair.ts'
import { type Phase, phaseNumber } from '#shared/model/phases.ts'
import { useAct } from '../../../app/act.tsx'
import { useClient } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { Field } from '../../../components/field.tsx'
import { type Answer, QuestionDialog } from '../../../components/question-dialog.tsx'
import { useCouple } from '../couple.ts'
import { ProofList } from './proof-list.tsx'
import { useRecord } from './record.ts'
import { isRecordable, saidProof } from './said.ts'

export interface MoveDialogProps {
  pair: Pair
  to: Phase
  /** Told whether the pair moved. */
  onClose: (moved: boolean) => void
}

/** One step on with the whole proof asks for nothing more; anything else keeps its reason. */
export function MoveDialog({ pair, to, onClose }: MoveDialogProps) {
  const { t, language } = useLanguage()
  const client = useClient()
  const act = useAct()
  const record = useRecord(pair)
  const { mentee } = useCouple()(pair)
  const [anyway, setAnyway] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()

  const steps = phaseNumber(to) - phaseNumber(pair.phase)
  const proof = saidProof(t, language, pair)
  const missing = proof.filter(({ done }) => !done)
  const next = missing.map(({ item }) => item).find(isRecordable)
  const whole = steps === 1 && missing.length === 0
  const asksReason = !whole && (anyway || steps !== 1)
  const phase = t(`terms.phase.${to}`)

  const move = async () => {
    const why = reason.trim()
    if (!whole && why === '') return setProblem(t('pairs.move.reasonMissing'))
    const done = t('pairs.move.done', { name: mentee, phase })
    const moved = await act(
      () => client.pairs.movePhase({ pairId: pair.id, to, ...(why ? { reason: why } : {}) }),
      done,
    )
    onClose(moved !== undefined)
  }
  const back: Answer = { id: 'back', label: t('pairs.move.back'), onRun: () => onClose(false) }
  const go: Answer = { id: 'move', label: t('pairs.move.do'), primary: true, onRun: () => void move() }
  const answers: Answer[] =
    whole || asksReason
      ? [go, back]
      : [
          ...(next
            ? [
                {
                  id: 'record',
                  label: t(`pairs.record.${next}`),
                  primary: true,
                  onRun: () => void record(next),
                },
              ]
            : []),
          { id: 'anyway', label: t('pairs.move.anyway'), onRun: () => setAnyway(true) },
          back,
        ]
  return (
    <QuestionDialog
      open
      question={t(steps < 0 ? 'pairs.move.questionBack' : 'pairs.move.question', { phase })}
      onClose={() => onClose(false)}
      answers={answers}
    >
      <Box sx={{ pb: 2 }}>{mentee}</Box>
      {steps > 0 ? (
        <ProofList proof={proof} label={t('pairs.move.proof', { phase: t(`terms.phase.${pair.phase}`) })} />
      ) : (
        <p>{t('pairs.move.backSays')}</p>
      )}
      {steps > 1 && <p>{t('pairs.move.skips', { count: steps - 1 })}</p>}
      {asksReason && (
        <Box sx={{ pt: 3 }}>
          <Field
            fullWidth
            autoFocus
            hand
            label={t('pairs.move.reason')}
            hint={t('pairs.move.reasonHint')}
            problem={problem}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value)
              setProblem(undefined)
            }}
          />
        </Box>
      )}
    </QuestionDialog>
  )
}
