/** Recording a proof that is missing, as of today. */
import type { Pair } from '#shared/model/pair.ts'
import { useAct } from '../../../app/act.tsx'
import { useClient, useToday } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { type Recordable, tickOf } from './said.ts'

/** A function that records one proof of the pair; both answers count as one. */
export function useRecord(pair: Pair): (item: Recordable) => Promise<unknown> {
  const client = useClient()
  const act = useAct()
  const today = useToday()
  const { t } = useLanguage()
  return (item) => {
    const pairId = pair.id
    return act(
      () =>
        item === 'both-accepted'
          ? client.pairs.recordAnswer({ pairId, side: 'both', answer: 'accepted' })
          : client.pairs.tickProof({ pairId, proof: tickOf[item], on: today }),
      t('pairs.record.done', { what: t(`pairs.proof.item.${item}`) }),
    )
  }
}
