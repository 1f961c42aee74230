/** Giving a proof on paper another day than the one it was ticked. */
import { useState } from 'react'
import type { Pair, Proofs } from '#shared/model/pair.ts'
import { useAct } from '../../../../app/act.tsx'
import { useClient, useToday } from '../../../../app/backend.tsx'
import { useLanguage } from '../../../../app/language.tsx'
import { QuestionDialog } from '../../../../components/question-dialog.tsx'
import { DateField } from '../date-field.tsx'

export interface TickDialogProps {
  pair: Pair
  proof: keyof Proofs
  onClose: () => void
}

export function TickDialog({ pair, proof, onClose }: TickDialogProps) {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const [on, setOn] = useState(pair.proofs[proof] ?? today)
  const what = t(`pairs.paper.${proof}`)
  const record = () => {
    onClose()
    void act(() => client.pairs.tickProof({ pairId: pair.id, proof, on }), t('pairs.paper.dated', { what }))
  }
  return (
    <QuestionDialog
      open
      question={t('pairs.paper.when', { what })}
      onClose={onClose}
      answers={[
        { id: 'do', label: t('shell.save'), primary: true, disabled: on === '', onRun: record },
        { id: 'no', label: t('shell.cancel'), onRun: onClose },
      ]}
    >
      <DateField label={t('pairs.date')} value={on} onChange={setOn} max={today} />
    </QuestionDialog>
  )
}
