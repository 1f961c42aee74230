/** Undo and redo that say what they took back, and offer the way the other way. */
import { actWords } from '#shared/history/words/sentence.ts'
import { useActing } from './act.tsx'
import { useReach } from './backend.tsx'
import { useLanguage } from './language.tsx'
import type { Mirrored } from './mirror.ts'

export interface History {
  undo: () => void
  redo: () => void
}

/** Everybody there before and after the step, so that whoever it added or removed has a name. */
const everybody = (before: Mirrored, after: Mirrored) => {
  const [then, now] = [before, after].map((state) =>
    state === 'loading' || state === null ? { people: {}, pairs: {} } : state.programme,
  )
  return {
    people: { ...then?.people, ...now?.people },
    pairs: { ...then?.pairs, ...now?.pairs },
  }
}

/** Steps through the history of the open programme; what was stepped over is named by its revision's entry. */
export function useHistory(): History {
  const { client, mirror } = useReach()
  const { t, language } = useLanguage()
  const { act, tell } = useActing()
  const step = (way: keyof History) =>
    void act(async () => {
      const before = mirror.get()
      const { revision } = await client.programme[way]()
      const entry = (await client.programme.history()).entries.find((one) => one.revision === revision)
      const what = entry
        ? actWords(entry, everybody(before, mirror.get()), language)
        : t('history.act.other.any')
      if (way === 'undo') tell(t('shell.takenBack', { what }), 'redo')
      else tell(t('shell.doneAgain', { what }), 'undo')
    })
  return { undo: () => step('undo'), redo: () => step('redo') }
}
