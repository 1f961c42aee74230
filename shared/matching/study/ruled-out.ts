/** How many possible pairs each rule rules out, also of those that are switched off. */
import type { HardRules } from '../../model/settings.ts'
import type { Cohort } from '../cohort.ts'
import { bitOf } from '../masks.ts'
import type { Tried } from './study.ts'

export interface RuledOut {
  /** By itself, whatever the others rule out; of a rule that is off, what it would rule out. */
  byRule: Record<keyof HardRules, number>
  /** Of all pairs of a mentee and a mentor with a free place. */
  allowed: number
  all: number
}

/** The last counts of a cohort's rules; a weight does not change them. */
const counted = new WeakMap<Cohort['forbidden'], { places: readonly number[]; of: RuledOut }>()

/** Counts over those who take part and the mentors with a free place. */
export function ruledOut(tried: Tried): RuledOut {
  const { forbidden, problem } = tried.cohort
  const known = counted.get(forbidden)
  if (known?.places.every((places, at) => places === problem.places[at])) return known.of
  const of = count(tried)
  counted.set(forbidden, { places: problem.places, of })
  return of
}

function count({ programme, cohort }: Tried): RuledOut {
  const { masks, forbidden, mentees, mentors, problem } = cohort
  const open = problem.places.flatMap((places, column) => (places > 0 ? [column] : []))
  const rules = Object.keys(programme.settings.hardRules) as (keyof HardRules)[]
  const bits = rules.map(bitOf)
  const counts = new Float64Array(rules.length)
  let allowed = 0
  forbidden.forEach((line, i) => {
    for (const j of open) {
      if (!line[j]) allowed += 1
      const mask = masks[i * mentors.length + j] ?? 0
      if (mask === 0) continue
      for (let at = 0; at < bits.length; at++) if (mask & (bits[at] ?? 0)) counts[at] = (counts[at] ?? 0) + 1
    }
  })
  const byRule = Object.fromEntries(rules.map((rule, at) => [rule, counts[at] ?? 0]))
  return { byRule: byRule as RuledOut['byRule'], allowed, all: mentees.length * open.length }
}
