/** Asks for the path of a programme where the host has no dialog of its own. */
import { useReach } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { PathDialog } from '../../components/path-dialog.tsx'

export interface OpenFileProps {
  open: boolean
  /** Rejects where it could not be opened. */
  onOpen: (path: string) => Promise<void>
  onClose: () => void
}

/** What was typed stays when the file could not be opened. */
export function OpenFile({ open, onOpen, onClose }: OpenFileProps) {
  const { about } = useReach()
  const { t } = useLanguage()
  const words = {
    title: t('start.file.title'),
    label: t('start.file.label'),
    hint: t('start.file.help', { folder: about.documents }),
    empty: t('start.file.empty'),
    go: t('start.file.open'),
  }
  return <PathDialog open={open} words={words} onPath={onOpen} onClose={onClose} />
}
