/** What a variation is called when it is kept: what is other about it, in words. */
import type { Programme } from '../../model/programme.ts'
import { nameOf, type Speaker } from '../words/speaker.ts'
import type { Variation } from '../study/variation.ts'
import { differenceFrom, type SetupDifference } from './differences.ts'
import { variedSetup } from './setup.ts'

/** The longest name that a scenario may have. */
const longest = 100

/** What is other than now, part by part; nothing where nothing is. */
export function differenceWords(speaker: Speaker, difference: SetupDifference): string[] {
  const { t } = speaker
  const rule = (name: SetupDifference['rulesOff'][number]) => t(`scenarios.rule.${name}`)
  const who = (id: string) => nameOf(speaker, id)
  return [
    ...difference.places.map(({ mentorId, by }) =>
      t(by > 0 ? 'scenarios.name.more' : 'scenarios.name.fewer', {
        count: Math.abs(by),
        name: who(mentorId),
      }),
    ),
    ...difference.rulesOff.map((one) => t('scenarios.name.ruleOff', { rule: rule(one) })),
    ...difference.rulesOn.map((one) => t('scenarios.name.ruleOn', { rule: rule(one) })),
    ...difference.asideIds.map((id) => t('scenarios.name.without', { name: who(id) })),
    ...difference.backIds.map((id) => t('scenarios.name.with', { name: who(id) })),
    ...difference.weights.map(({ criterion, weight }) =>
      t('scenarios.name.weight', { criterion: t(`terms.criterion.${criterion}`), weight }),
    ),
    ...(difference.hasOtherCriteria ? [t('scenarios.name.criteria')] : []),
    ...(difference.mode === null ? [] : [t(`terms.matchMode.${difference.mode}`)]),
  ]
}

/** The name, no longer than a scenario's may be; the way of matching where nothing is other than now. */
export function variationName(
  speaker: Speaker,
  programme: Pick<Programme, 'settings' | 'asideIds' | 'people'>,
  variation: Variation,
): string {
  const { t } = speaker
  const words = differenceWords(speaker, differenceFrom(programme, variedSetup(programme, variation)))
  const name = words.length > 0 ? words.join(', ') : t(`terms.matchMode.${programme.settings.matchMode}`)
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`
}
