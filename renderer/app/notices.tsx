/** What the window says across rooms: a file that could not be written, and what was just done or refused. */
import type { OpenState } from '#shared/contract/programme.ts'
import { problemSentence } from '#shared/i18n/problem.ts'
import { Banner } from '#renderer/components/banner.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { UndoBar } from '#renderer/components/undo-bar.tsx'
import { useAct, useActing } from './act.tsx'
import { useHostGone, useReach } from './backend.tsx'
import { useHistory } from './history.ts'
import { useLanguage } from './language.tsx'

/** Where the file goes when its own place refuses it: asked of the user, or beside the other programmes. */
function useSaveElsewhere(): (name: string) => Promise<unknown> {
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

/** Stands while the disk refuses the programme. */
function Unsaved({ open }: { open: NonNullable<OpenState> }) {
  const { client } = useReach()
  const { t } = useLanguage()
  const act = useAct()
  const saveElsewhere = useSaveElsewhere()
  const { trouble } = open.file
  if (!trouble) return null
  return (
    <Banner
      happened={problemSentence(t, trouble)}
      action={{ label: t('shell.tryAgain'), onRun: () => void act(() => client.programme.saveAgain()) }}
    >
      {t('shell.notSavedHint')}{' '}
      <LinkButton onClick={() => void saveElsewhere(open.programme.name)}>
        {t('shell.saveElsewhere')}
      </LinkButton>
    </Banner>
  )
}

/** The banners of the host and of the file, the last refusal until it is closed, and the way back from the last change. */
export function Notices({ open }: { open: OpenState }) {
  const { t } = useLanguage()
  const { notice, dismiss } = useActing()
  const history = useHistory()
  const gone = useHostGone()
  const way = notice?.way ?? 'undo'
  const possible = way === 'undo' ? open?.file.canUndo : open?.file.canRedo
  return (
    <>
      {gone && <Banner happened={t('refusals.host-gone')} />}
      {open && <Unsaved open={open} />}
      {notice?.kind === 'refused' && !open?.file.trouble && (
        <Banner
          key={notice.number}
          happened={notice.sentence}
          action={{ label: t('shell.close'), onRun: dismiss }}
        />
      )}
      <UndoBar
        key={notice?.number ?? 0}
        open={notice?.kind === 'done'}
        message={notice?.sentence ?? ''}
        label={t(`shell.${way}`)}
        {...(possible ? { onUndo: history[way] } : {})}
        onClose={dismiss}
      />
    </>
  )
}
