/** Undo and redo that say what they took back, and offer the way the other way. */
import { useActing } from './act.tsx'
import { useClient } from './backend.tsx'
import { useLanguage } from './language.tsx'

export interface History {
  undo: () => void
  redo: () => void
}

const areas = ['people', 'pairs', 'matching', 'intake'] as const

/** The words of a step's procedure: `people.add` is a change to people; whatever else, to the programme. */
const areaOf = (procedure: string) =>
  areas.find((area) => procedure.startsWith(`${area}.`)) ?? ('programme' as const)

/** Steps through the history of the open programme; what was stepped over is named by its revision's entry. */
export function useHistory(): History {
  const client = useClient()
  const { t } = useLanguage()
  const { act, tell } = useActing()
  const step = (way: keyof History) =>
    void act(async () => {
      const { revision } = await client.programme[way]()
      const entry = (await client.programme.history()).entries.find((one) => one.revision === revision)
      const what = t(`shell.step.${areaOf(entry?.name ?? '')}`)
      if (way === 'undo') tell(t('shell.takenBack', { what }), 'redo')
      else tell(t('shell.doneAgain', { what }), 'undo')
    })
  return { undo: () => step('undo'), redo: () => step('redo') }
}
