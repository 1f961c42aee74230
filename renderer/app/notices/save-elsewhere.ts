/** Where the file goes when its own place refuses it: asked of the user, or beside the other programmes. */
import { useAct } from '../act.tsx'
import { useReach } from '../backend.tsx'
import { useLanguage } from '../language.tsx'

/** Saves what is open under a name of the user's choice; work goes on there. */
export function useSaveElsewhere(): (name: string) => Promise<unknown> {
  const { client, about } = useReach()
  const act = useAct()
  const { t } = useLanguage()
  return (name) =>
    act(async () => {
      const asked = about.capabilities.dialogs
        ? await client.host.chooseFile({ purpose: 'save-programme', suggestion: name })
        : { paths: [`${about.documents}/${name} ${about.today}`] }
      const [path] = asked.paths
      return path === undefined ? undefined : client.programme.saveElsewhere({ path })
    }, t('shell.savedElsewhere'))
}
