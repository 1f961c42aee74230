/** A lock that a rule forbids by now stands in the way of everything else: it is released, or the rule is. */
import { useEffect } from 'react'
import type { ContractError } from '#shared/contract/client.ts'
import { useActing, useSentence } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { Banner } from '#renderer/components/banner.tsx'
import { RoomHead } from '#renderer/components/room-head.tsx'
import { Panel, RoomLayout } from '#renderer/components/room-layout.tsx'
import { Ways } from '../ways.tsx'
import type { Doing } from './doing.ts'
import { RuleList } from './rules.tsx'

/** Says which lock it is; where it is anything else, offers nothing but the sentence. */
export function Blocked({ error, doing }: { error: ContractError; doing: Doing }) {
  const { t } = useLanguage()
  const { locks, settings } = useProgramme()
  const client = useClient()
  const say = useSentence()
  const { act, notice, dismiss } = useActing()
  const sentence = say(error)
  // The refusal of the matching itself says the same; once is enough.
  useEffect(() => {
    if (notice?.kind === 'refused' && notice.sentence === sentence) dismiss()
  }, [notice, sentence, dismiss])
  const { menteeId, mentorId } = error.failure.params
  const lock = locks.find((one) => one.menteeId === menteeId && one.mentorId === mentorId)
  return (
    <>
      <RoomHead title={t('matching.title')} />
      <Ways page="proposal" />
      <Banner
        happened={sentence}
        {...(lock
          ? {
              action: {
                label: t('matching.unlock'),
                onRun: () => void act(() => client.matching.unlock(lock), t('matching.unlockedDone')),
              },
            }
          : {})}
      />
      <RoomLayout columns="232px minmax(0, 1fr)">
        <Panel label={t('matching.rules')} kind="side" rule="right">
          <RuleList
            rules={settings.hardRules}
            ruledOut={undefined}
            onChange={(hardRules) => void doing.reset({ hardRules })}
          />
        </Panel>
      </RoomLayout>
    </>
  )
}
