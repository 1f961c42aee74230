/** The page Privacy: what one person may ask for, how long to keep, and taking everything along. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useFile, useProgramme } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { PersonField, usePeople } from '../../../components/person-field.tsx'
import { Section } from '../section.tsx'
import { askedFor } from './asked.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { ExportSection } from './export-all.tsx'
import { RetentionSection } from './retention.tsx'
import { SubjectSection } from './subject.tsx'

/** One choice of a person serves both what is handed out and what is erased. */
export function PrivacyPage() {
  const programme = useProgramme()
  const file = useFile()
  const { t } = useLanguage()
  const [asked] = useState(askedFor)
  const [personId, setPersonId] = useState(asked?.personId ?? null)
  const chosen = personId === null ? undefined : programme.people[personId]
  const person = chosen?.erasedOn ? undefined : chosen
  const [erasing, setErasing] = useState(asked?.erase === true && person ? person.id : null)
  return (
    <>
      <Box sx={{ maxWidth: 364, mb: 6 }}>
        <PersonField
          label={t('privacy.person')}
          hint={t('privacy.personHint')}
          people={usePeople()}
          value={person?.id ?? ''}
          onChange={(id) => setPersonId(id === '' ? null : id)}
          withRole
        />
      </Box>
      <SubjectSection person={person} />
      <Section id="privacy-erase" columns={1} title={t('privacy.erase.title')} deck={t('privacy.erase.deck')}>
        <Box>
          <Button
            disabled={!person || file.readOnly !== null}
            onClick={() => person && setErasing(person.id)}
          >
            {t('privacy.erase.action')}
          </Button>
        </Box>
      </Section>
      <RetentionSection />
      <ExportSection />
      {erasing !== null && <EraseDialog personIds={[erasing]} onClose={() => setErasing(null)} />}
    </>
  )
}
