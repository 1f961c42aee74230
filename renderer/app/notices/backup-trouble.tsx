/** Stands, quietly, while the last backup could not be made. */
import { useLocation } from 'wouter'
import type { OpenState } from '#shared/contract/programme.ts'
import { Banner } from '../../components/banner.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { useReach } from '../backend.tsx'
import { useLanguage } from '../language.tsx'
import { at } from '../routes.ts'

/** Leads to the backups' own page, where the reason is told. */
export function BackupTrouble({ open }: { open: NonNullable<OpenState> }) {
  const { t } = useLanguage()
  const { settings } = useReach()
  const [, go] = useLocation()
  const { trouble } = open.file.backup
  // A disk that refuses the programme itself is the greater trouble, and told already.
  if (trouble === null || open.file.trouble) return null
  // What failed is the second place alone; one that is no longer wanted is no trouble.
  const second = trouble === 'backup-folder-gone'
  if (second && settings.backupFolder === '') return null
  return (
    <Banner happened={t(`opening.notice.${second ? 'secondPlace' : 'backup'}`)} tone="quiet" glyph="sheet">
      {t(`opening.notice.${second ? 'secondPlaceHint' : 'backupHint'}`)}{' '}
      <LinkButton onClick={() => go(at.settings('backups'))}>{t('opening.notice.backups')}</LinkButton>
    </Banner>
  )
}
