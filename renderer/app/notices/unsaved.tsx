/** Stands while the disk refuses the programme, or somebody else has changed its file. */
import type { OpenState } from '#shared/contract/programme.ts'
import { problemSentence } from '#shared/i18n/problem.ts'
import { Banner } from '../../components/banner.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { useAct } from '../act.tsx'
import { useReach } from '../backend.tsx'
import { useLanguage } from '../language.tsx'
import { useSaveElsewhere } from './save-elsewhere.tsx'

export interface UnsavedProps {
  open: NonNullable<OpenState>
  /** Lays the file, as somebody else left it, beside what is open. */
  onCompare: () => void
}

/** A disk is tried again; a file that was changed elsewhere is compared first. */
export function Unsaved({ open, onCompare }: UnsavedProps) {
  const { client } = useReach()
  const { t } = useLanguage()
  const act = useAct()
  const saveElsewhere = useSaveElsewhere()
  const { trouble } = open.file
  // Who took the writing over is told by its own banner.
  if (!trouble || trouble.code === 'taken-over') return null
  const isElsewhere = trouble.code === 'changed-elsewhere'
  const action = isElsewhere
    ? { label: t('opening.notice.compare'), onRun: onCompare }
    : { label: t('shell.tryAgain'), onRun: () => void act(() => client.programme.saveAgain()) }
  return (
    <Banner happened={problemSentence(t, trouble)} action={action}>
      <LinkButton onClick={() => void saveElsewhere(open.programme.name)}>
        {t('shell.saveElsewhere')}
      </LinkButton>
    </Banner>
  )
}
