/** The page of the keys: which do what, by where they work. */
import { useLanguage } from '../../app/language.tsx'
import { KeyMap } from '../help/key-map.tsx'
import { Section } from './section.tsx'

/** The same map as in Help. */
export function Keys() {
  const { t } = useLanguage()
  return (
    <Section id="settings-keys" title={t('help.sections.keys')} columns={1}>
      <KeyMap />
    </Section>
  )
}
