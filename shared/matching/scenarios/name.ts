/** What a variation is called when it is kept: what is other about it, in words. */
import type { Programme } from '../../model/programme.ts'
import { nameOf, type Speaker } from '../words/speaker.ts'
import type { Variation } from '../study/variation.ts'
import { differenceFrom, type SetupDifference } from './differences.ts'
import { variedSetup } from './setup.ts'

/** The longest name that a scenario may have. */
const longest = 100

/** Where parts were left out. */
const more = ', …'

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

/**
 * The name, no longer than a scenario's may be: of many parts those that fit, none of them cut, for a piece of
 * somebody's name is nobody's. The way of matching where nothing is other than now, or nothing fits.
 */
export function variationName(
  speaker: Speaker,
  programme: Pick<Programme, 'settings' | 'asideIds' | 'people' | 'pairs' | 'fields'>,
  variation: Variation,
): string {
  const { t } = speaker
  const mode = t(`terms.matchMode.${programme.settings.matchMode}`)
  const words = differenceWords(speaker, differenceFrom(programme, variedSetup(programme, variation)))
  const whole = (words.length > 0 ? words : [mode]).join(', ')
  if (whole.length <= longest) return whole
  const fitting = words.reduce((name, part) => {
    const longer = name === '' ? part : `${name}, ${part}`
    return longer.length + more.length <= longest ? longer : name
  }, '')
  return `${fitting || mode}${more}`
}
