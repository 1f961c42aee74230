/** Where the file goes when its own place refuses it: asked by the system's dialog, or by a path. */
import { createContext, type ReactNode, useContext, useState } from 'react'
import { PathDialog } from '../../components/path-dialog.tsx'
import { useAct, useActing } from '../act.tsx'
import { useReach } from '../backend.tsx'
import { useLanguage } from '../language.tsx'

type SaveElsewhere = (name: string) => Promise<unknown>

const ElsewhereContext = createContext<SaveElsewhere | null>(null)

/** Holds the question for whoever asks it, so that it outlives the banner or dialog that it came from. */
export function SaveElsewhereProvider({ children }: { children: ReactNode }) {
  const { client, about } = useReach()
  const act = useAct()
  const { tell } = useActing()
  const { t } = useLanguage()
  const [asked, setAsked] = useState<string | null>(null)

  const choose: SaveElsewhere = async (name) => {
    if (!about.capabilities.dialogs) return setAsked(`${about.documents}/${name} ${about.today}.cohort`)
    const chosen = await act(() => client.host.chooseFile({ purpose: 'save-programme', suggestion: name }))
    const path = chosen?.paths[0]
    if (path !== undefined)
      await act(() => client.programme.saveElsewhere({ path }), t('shell.savedElsewhere'))
  }
  const words = {
    title: t('opening.elsewhere.where'),
    label: t('opening.elsewhere.path'),
    hint: t('opening.elsewhere.pathHint'),
    empty: t('opening.elsewhere.noPath'),
    go: t('opening.elsewhere.saveThere'),
  }
  return (
    <ElsewhereContext value={choose}>
      {children}
      {asked !== null && (
        <PathDialog
          open
          words={words}
          suggestion={asked}
          onPath={async (path) => {
            await client.programme.saveElsewhere({ path })
            tell(t('shell.savedElsewhere'), 'undo')
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </ElsewhereContext>
  )
}

/** Saves what is open under a name of the user's choice; work goes on there. */
export function useSaveElsewhere(): SaveElsewhere {
  const save = useContext(ElsewhereContext)
  if (!save) throw new Error('outside the SaveElsewhereProvider')
  return save
}
