/** What is set for the open programme: its details, its rhythm, and when Today asks for the coordinator. */
import MenuItem from '@mui/material/MenuItem'
import type { ProgrammeDetails } from '#shared/model/programme.ts'
import { languages, papers, type Language, type Paper } from '#shared/model/scalars.ts'
import { attentionRules, type AttentionRules, type Settings } from '#shared/model/settings.ts'
import { useAct } from '../../app/act.tsx'
import { useClient, useProgramme } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Field } from '../../components/field.tsx'
import { Brand } from './brand.tsx'
import { someDay, someText, someZone, wholeNumber } from './checks.ts'
import { CommittedField } from './committed-field.tsx'
import { Section } from './section.tsx'
import { endonym } from '../start/endonym.ts'

const rules = Object.keys(attentionRules.shape) as (keyof AttentionRules)[]
const rhythm = [
  ['plannedSessions', 1, 60],
  ['rhythmDays', 1, 120],
  ['sessionMinutes', 15, 480],
] as const

/** Every field keeps itself and can be undone. */
export function ProgrammeSettings() {
  const client = useClient()
  const programme = useProgramme()
  const { t } = useLanguage()
  const act = useAct()
  const told = (what: string) => t('settings.changed', { what })
  const keepDetails = (what: string, changes: Partial<ProgrammeDetails>) =>
    void act(() => client.programme.changeDetails(changes), told(what))
  const keepSettings = (what: string, changes: Partial<Settings>) =>
    void act(() => client.programme.changeSettings(changes), told(what))
  const keepRule = (rule: keyof AttentionRules, days: number) =>
    void act(
      () => client.programme.changeRules({ ...programme.settings.rules, [rule]: days }),
      told(t(`settings.rules.${rule}`)),
    )
  const detail = (name: 'name' | 'organisation' | 'edition' | 'startsOn' | 'endsOn' | 'zone') => ({
    label: t(`settings.details.${name}`),
    value: programme[name],
    onKeep: (text: string) => keepDetails(t(`settings.details.${name}`), { [name]: text }),
  })
  return (
    <>
      <Section id="settings-details" title={t('settings.details.title')}>
        <CommittedField {...detail('name')} check={someText(t)} />
        <CommittedField {...detail('organisation')} />
        <CommittedField {...detail('edition')} />
        <Field
          select
          fullWidth
          id="programme-language"
          label={t('settings.details.language')}
          value={programme.language}
          onChange={(event) =>
            keepDetails(t('settings.details.language'), { language: event.target.value as Language })
          }
        >
          {languages.map((one) => (
            <MenuItem key={one} value={one} lang={one}>
              {endonym(one)}
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
            keepSettings(t('settings.details.paper'), { paper: event.target.value as Paper })
          }
        >
          {papers.map((one) => (
            <MenuItem key={one} value={one}>
              {one}
            </MenuItem>
          ))}
        </Field>
      </Section>
      <Section id="settings-rhythm" title={t('settings.rhythm.title')} columns={3}>
        {rhythm.map(([name, from, to]) => (
          <CommittedField
            key={name}
            numeric
            label={t(`settings.rhythm.${name}`)}
            value={String(programme.settings[name])}
            check={wholeNumber(t, from, to)}
            onKeep={(text) => keepSettings(t(`settings.rhythm.${name}`), { [name]: Number(text) })}
          />
        ))}
      </Section>
      <Section id="settings-rules" title={t('settings.rules.title')} deck={t('settings.rules.deck')}>
        {rules.map((rule) => (
          <CommittedField
            key={rule}
            numeric
            unit={t('settings.rules.unit')}
            label={t(`settings.rules.${rule}`)}
            value={String(programme.settings.rules[rule])}
            check={wholeNumber(t, 0, 365)}
            onKeep={(text) => keepRule(rule, Number(text))}
          />
        ))}
      </Section>
      <Brand settings={programme.settings} onKeep={keepSettings} />
    </>
  )
}
