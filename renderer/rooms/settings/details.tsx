/** The page of the programme's details: its names, its dates, the language and paper of what it prints. */
import MenuItem from '@mui/material/MenuItem'
import { languages, papers, type Language, type Paper } from '#shared/model/scalars.ts'
import { useProgramme } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Field } from '../../components/field.tsx'
import { endonym } from '../start/endonym.ts'
import { someDay, someText, someZone } from './checks.ts'
import { CommittedField } from './committed-field.tsx'
import { Section } from './section.tsx'
import { useKeep } from './use-keep.ts'

/** Every field keeps itself and can be undone. */
export function Details() {
  const programme = useProgramme()
  const { t } = useLanguage()
  const keep = useKeep()
  const detail = (name: 'name' | 'organisation' | 'edition' | 'startsOn' | 'endsOn' | 'zone') => ({
    label: t(`settings.details.${name}`),
    value: programme[name],
    onKeep: (text: string) => keep.details(t(`settings.details.${name}`), { [name]: text }),
  })
  return (
    <Section id="settings-details" title={t('settings.details.title')}>
      <CommittedField {...detail('name')} check={someText(t)} />
      <CommittedField {...detail('organisation')} />
      <CommittedField {...detail('edition')} />
      <Field
        select
        fullWidth
        id="programme-language"
        label={t('settings.details.language')}
        hint={t('settings.details.languageHint')}
        value={programme.language}
        onChange={(event) =>
          keep.details(t('settings.details.language'), { language: event.target.value as Language })
        }
      >
        {languages.map((one) => (
          <MenuItem key={one} value={one}>
            <span lang={one}>{endonym(one)}</span>
          </MenuItem>
        ))}
      </Field>
      <CommittedField type="date" {...detail('startsOn')} check={someDay(t)} />
      <CommittedField type="date" {...detail('endsOn')} check={someDay(t, programme.startsOn)} />
      <CommittedField {...detail('zone')} hint={t('settings.details.zoneHint')} check={someZone(t)} />
      <Field
        select
        fullWidth
        id="programme-paper"
        label={t('settings.details.paper')}
        value={programme.settings.paper}
        onChange={(event) =>
          keep.settings(t('settings.details.paper'), { paper: event.target.value as Paper })
        }
      >
        {papers.map((one) => (
          <MenuItem key={one} value={one}>
            {one}
          </MenuItem>
        ))}
      </Field>
    </Section>
  )
}
