/** Keeping a setting of the open programme: sent at once, told below the window, undone there. */
import type { ProgrammeDetails } from '#shared/model/programme.ts'
import type { AttentionRules, Settings } from '#shared/model/settings.ts'
import { useAct } from '../../app/act.tsx'
import { useClient, useProgramme } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'

/** Each takes the field's name as it stands on the screen, for the sentence that says it was kept. */
export function useKeep() {
  const client = useClient()
  const programme = useProgramme()
  const { t } = useLanguage()
  const act = useAct()
  const told = (what: string) => t('settings.changed', { what })
  return {
    details: (what: string, changes: Partial<ProgrammeDetails>) =>
      void act(() => client.programme.changeDetails(changes), told(what)),
    settings: (what: string, changes: Partial<Settings>) =>
      void act(() => client.programme.changeSettings(changes), told(what)),
    rule: (what: string, rule: keyof AttentionRules, days: number) =>
      void act(() => client.programme.changeRules({ ...programme.settings.rules, [rule]: days }), told(what)),
  }
}
