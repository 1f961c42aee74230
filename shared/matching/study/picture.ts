/** What the pictures of a matching are drawn from: every cell in one number, and the couples that stand. */
import { ruleNames } from '../eligibility.ts'
import { standing } from '../override.ts'
import type { Picture } from '../pictures/picture.ts'
import { scoreAt } from '../solver/problem.ts'
import type { Study } from './study.ts'

/** The cohort as it is set now, with the kept proposal in it; without one there are no couples. */
export function picture(study: Study, _nothing: Record<string, never>): Picture {
  const { cohort } = study.tried()
  const { problem, mentees, mentors, forbidden } = cohort
  const couples = standing(cohort, study.programme.proposal ?? { couples: [] }).couples
  const locked = new Set((problem.locked ?? []).map(([i, j]) => `${i} ${j}`))
  return {
    menteeIds: mentees.map(({ id }) => id),
    mentorIds: mentors.map(({ id }) => id),
    places: [...problem.places],
    cells: forbidden.flatMap((row, i) =>
      row.map((rule, j) => (rule ? -1 - ruleNames.indexOf(rule) : Math.round(scoreAt(problem, i, j) ?? 0))),
    ),
    couples: couples.map(([mentee, mentor]) => ({
      mentee,
      mentor,
      points: scoreAt(problem, mentee, mentor) ?? 0,
      locked: locked.has(`${mentee} ${mentor}`),
    })),
  }
}
