/** The section that hands somebody everything that is on file about them. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import { shownName } from '#shared/i18n/names.ts'
import type { Person } from '#shared/model/person.ts'
import { type Language, languages } from '#shared/model/scalars.ts'
import { useClient } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { Field } from '../../../components/field.tsx'
import { SavingNote } from '../../../components/saving/saving-note.tsx'
import { useSaving } from '../../../components/saving/use-saving.ts'
import { endonym } from '../../start/endonym.ts'
import { Section } from '../section.tsx'

/** PDF and JSON at once, in the person's own language unless another is chosen. */
export function SubjectSection({ person }: { person: Person | undefined }) {
  const client = useClient()
  const { t, language: shown } = useLanguage()
  const saving = useSaving()
  const [chosen, setChosen] = useState<Language | 'own'>('own')
  const save = ({ id: personId, ...one }: Person) =>
    void saving.save({
      label: t('privacy.subject.making', { name: shownName(one, shown) }),
      purpose: 'folder',
      archive: t('subject.fileName', { name: shownName(one, shown) }),
      start: (target) =>
        client.privacy.saveSubject({
          personId,
          target,
          ...(chosen === 'own' ? {} : { language: chosen }),
        }),
    })
  return (
    <Section id="privacy-subject" title={t('privacy.subject.title')} deck={t('privacy.subject.deck')}>
      <Field
        select
        fullWidth
        id="subject-language"
        label={t('privacy.subject.language')}
        value={chosen}
        onChange={(event) => setChosen(event.target.value as Language | 'own')}
      >
        <MenuItem value="own">{t('privacy.subject.ownLanguage')}</MenuItem>
        {languages.map((one) => (
          <MenuItem key={one} value={one} lang={one}>
            {endonym(one)}
          </MenuItem>
        ))}
      </Field>
      <Box sx={{ pt: 4 }}>
        <Button
          variant="contained"
          disabled={!person || saving.job !== null}
          onClick={() => person && save(person)}
        >
          {t('privacy.subject.save')}
        </Button>
      </Box>
      <Box sx={{ gridColumn: '1 / -1' }}>
        <SavingNote saving={saving} />
      </Box>
    </Section>
  )
}
