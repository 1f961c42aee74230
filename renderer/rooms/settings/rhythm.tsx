/** The page of the programme's rhythm, and of the days after which Today asks for the coordinator. */
import { attentionRules, type AttentionRules } from '#shared/model/settings.ts'
import { useProgramme } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { wholeNumber } from './checks.ts'
import { CommittedField } from './committed-field.tsx'
import { Section } from './section.tsx'
import { useKeep } from './use-keep.ts'

const rules = Object.keys(attentionRules.shape) as (keyof AttentionRules)[]
const rhythm = [
  ['plannedSessions', 1, 60],
  ['rhythmDays', 1, 120],
  ['sessionMinutes', 15, 480],
] as const

/** Every field keeps itself and can be undone. */
export function Rhythm() {
  const { settings } = useProgramme()
  const { t } = useLanguage()
  const keep = useKeep()
  return (
    <>
      <Section
        id="settings-rhythm"
        title={t('settings.rhythm.title')}
        deck={t('settings.rhythm.deck')}
        columns={3}
      >
        {rhythm.map(([name, from, to]) => (
          <CommittedField
            key={name}
            numeric
            label={t(`settings.rhythm.${name}`)}
            value={String(settings[name])}
            check={wholeNumber(t, from, to)}
            onKeep={(text) => keep.settings(t(`settings.rhythm.${name}`), { [name]: Number(text) })}
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
            value={String(settings.rules[rule])}
            check={wholeNumber(t, 0, 365)}
            onKeep={(text) => keep.rule(t(`settings.rules.${rule}`), rule, Number(text))}
          />
        ))}
      </Section>
    </>
  )
}
