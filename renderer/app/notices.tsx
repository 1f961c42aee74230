/** What the window says across rooms: the state of the host and of the file, and what was just done or refused. */
import { useEffect, useEffectEvent, useState } from 'react'
import type { OpenState } from '#shared/contract/programme.ts'
import { Banner } from '../components/banner.tsx'
import { OtherCopies } from '../components/comparison/other-copies.tsx'
import { UndoBar } from '../components/undo-bar.tsx'
import { useActing } from './act.tsx'
import { useHostGone } from './backend.tsx'
import { useHistory } from './history.ts'
import { useLanguage } from './language.tsx'
import { BackupTrouble } from './notices/backup-trouble.tsx'
import { ElsewhereDialog } from './notices/elsewhere-dialog.tsx'
import { ReadOnly } from './notices/read-only.tsx'
import { Unsaved } from './notices/unsaved.tsx'

/** The banners of the open file, the worst first. */
function FileNotices({ open }: { open: NonNullable<OpenState> }) {
  const [comparing, setComparing] = useState(false)
  const compare = () => setComparing(true)
  return (
    <>
      <ReadOnly open={open} onCompare={compare} />
      <Unsaved open={open} onCompare={compare} />
      <OtherCopies />
      <BackupTrouble open={open} />
      {comparing && <ElsewhereDialog open={open} onClose={() => setComparing(false)} />}
    </>
  )
}

/** The banners of the host and of the file, the last refusal until it is closed, and the way back from the last change. */
export function Notices({ open }: { open: OpenState }) {
  const { t } = useLanguage()
  const { notice, dismiss, settle } = useActing()
  const history = useHistory()
  const gone = useHostGone()
  // A refusal is about the file as it stood: another file, a right to write or a disk that works again settles it.
  const stand = [open?.file.path, open?.file.readOnly?.why, open?.file.trouble?.code].join(' ')
  const settled = useEffectEvent(settle)
  useEffect(() => settled(), [stand])
  const way = notice?.way ?? 'undo'
  const possible = way === 'undo' ? open?.file.canUndo : open?.file.canRedo
  return (
    <>
      {gone && <Banner happened={t('refusals.host-gone')} />}
      {open && <FileNotices open={open} />}
      {notice?.kind === 'refused' && !open?.file.trouble && (
        <Banner
          key={`refused-${notice.number}`}
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
