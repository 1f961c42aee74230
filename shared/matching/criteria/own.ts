/** A criterion that the programme made of a choice or a number: how the answers of two people compare. */
import type { OwnCriterion } from '../../model/settings.ts'
import { answerTo } from './comparable.ts'
import { measure, missing, type Criterion, type Measure } from './measure.ts'

/** Of a number, where the programme did not say how far apart is far: one. */
const usualSpan = 1

/**
 * `same` and `different`: the share of the mentee's words that the mentor gave too, or did not; of numbers
 * 1 or 0. `close`: 1 − |a − b| ÷ span, not below 0. `mentor-more`: how far the mentor's number is above
 * the mentee's, as a share of the span, 0 … 1. Words are neither close nor more: those drop out.
 */
export const ownMeasure =
  ({ field, compare, span = usualSpan }: OwnCriterion): Criterion =>
  (mentee, mentor) => {
    const [a, b] = [answerTo(mentee, field), answerTo(mentor, field)]
    if (a === undefined || b === undefined) return missing(a !== undefined, b !== undefined)
    if (typeof a === 'number' && typeof b === 'number') return ofNumbers(a, b, compare, span)
    if (typeof a === 'number' || typeof b === 'number' || compare === 'close' || compare === 'mentor-more')
      return missing(false, false)
    return ofWords(a, b, compare === 'same')
  }

function ofNumbers(a: number, b: number, compare: OwnCriterion['compare'], span: number): Measure {
  const between = (value: number) => Math.min(1, Math.max(0, value))
  const more = Math.round((b - a) * 1e6) / 1e6
  const params = { mentee: a, mentor: b, span }
  const code = more === 0 ? 'equal' : more > 0 ? 'mentor-more' : 'mentee-more'
  const values = {
    same: more === 0 ? 1 : 0,
    different: more === 0 ? 0 : 1,
    close: between(1 - Math.abs(more) / span),
    'mentor-more': between(more / span),
  }
  return measure(values[compare], code, params)
}

function ofWords(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
  wantsSame: boolean,
): Measure {
  const shared = [...a].flatMap(([key, word]) => (b.has(key) ? [word] : []))
  const common = shared.length
  const value = (wantsSame ? common : a.size - common) / a.size
  const params = { common, of: a.size }
  return measure(value, common > 0 ? 'common' : 'none', params, shared)
}
