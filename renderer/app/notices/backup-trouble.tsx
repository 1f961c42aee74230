/** Stands, quietly, while the last backup could not be made. */
import { useLocation } from 'wouter'
import type { OpenState } from '#shared/contract/programme.ts'
import { Banner } from '../../components/banner.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { useLanguage } from '../language.tsx'
import { at } from '../routes.ts'

/** Leads to the backups' own page, where the reason is told. */
export function BackupTrouble({ open }: { open: NonNullable<OpenState> }) {
  const { t } = useLanguage()
  const [, go] = useLocation()
  const { trouble } = open.file.backup
  // A disk that refuses the programme itself is the greater trouble, and told already.
  if (trouble === null || open.file.trouble) return null
  return (
    <Banner happened={t('opening.notice.backup')} tone="quiet">
      {t('opening.notice.backupHint')}{' '}
      <LinkButton onClick={() => go(at.settings('backups'))}>{t('opening.notice.backups')}</LinkButton>
    </Banner>
  )
}
