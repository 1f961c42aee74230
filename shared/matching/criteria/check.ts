/** Whether what a matching weighs can be: something weighs, and own criteria compare what their fields answer. */
import type { OwnField } from '../../model/own-field.ts'
import { Refusal } from '../../model/refusal.ts'
import type { OwnCriterion, Settings } from '../../model/settings.ts'
import { kindOf } from './comparable.ts'

/** The comparisons that a kind of field allows. */
export const comparisonsOf = {
  choice: ['same', 'different'],
  number: ['close', 'mentor-more', 'same', 'different'],
} as const satisfies Record<OwnField['kind'], OwnCriterion['compare'][]>

/** Whether a comparison measures a difference against a span. */
export const needsSpan = (compare: OwnCriterion['compare']): boolean =>
  compare === 'close' || compare === 'mentor-more'

/** Refuses `no-such-criterion-field`, `needs-numbers` and `needs-span`. */
export function checkOwnCriteria(fields: readonly OwnField[], ownCriteria: readonly OwnCriterion[]): void {
  for (const { field, compare, span } of ownCriteria) {
    const kind = kindOf(field, fields)
    if (!kind) throw new Refusal('not-found', 'no-such-criterion-field')
    const params = { name: fields.find(({ id }) => id === field)?.name ?? field }
    if (needsSpan(compare) && kind === 'choice') throw new Refusal('invalid', 'needs-numbers', { params })
    if (needsSpan(compare) && span === undefined)
      throw new Refusal('invalid', 'needs-span', { field: 'span' })
  }
}

/** Refuses weights of nothing but zeros, the programme's own criteria among them (`nothing-weighs`). */
export function checkWeighs({ weights, ownCriteria }: Pick<Settings, 'weights' | 'ownCriteria'>): void {
  const all = [...Object.values(weights), ...ownCriteria.map(({ weight }) => weight)]
  if (all.every((weight) => weight === 0))
    throw new Refusal('invalid', 'nothing-weighs', { field: 'weights' })
}
