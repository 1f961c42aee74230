/** The section that gives the whole file in open formats. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { formatDate } from '#shared/i18n/dates.ts'
import { useClient, useProgramme, useToday } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { SavingNote } from '../../../components/saving/saving-note.tsx'
import { useSaving } from '../../../components/saving/use-saving.ts'
import { Section } from '../section.tsx'

/** Into a folder, or as one archive where the host has only downloads. */
export function ExportSection() {
  const client = useClient()
  const programme = useProgramme()
  const today = useToday()
  const { t, language } = useLanguage()
  const saving = useSaving()
  const date = formatDate(language, today, 'short')
  return (
    <Section
      id="privacy-export"
      columns={1}
      title={t('privacy.export.title')}
      deck={t('privacy.export.deck')}
    >
      <Box>
        <Button
          disabled={saving.job !== null}
          onClick={() =>
            void saving.save({
              label: t('privacy.export.making'),
              purpose: 'folder',
              archive: t('takeout.folder', { name: programme.name, date }),
              start: (target) => client.privacy.exportAll({ target }),
            })
          }
        >
          {t('privacy.export.save')}
        </Button>
      </Box>
      <SavingNote saving={saving} />
    </Section>
  )
}
