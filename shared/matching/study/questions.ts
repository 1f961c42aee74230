/** What can be asked of a study; each question is a pure function and one line here, and runs in the solver's thread. */
import { compare } from '../scenarios/comparison.ts'
import { tryOut } from '../scenarios/tried.ts'
import { effect } from './effect.ts'
import { leaveEffect, left } from './leave.ts'
import { look } from './look.ts'
import { moved, moveEffect, moves } from './moves.ts'
import { nextBest, placed } from './next.ts'
import { picture } from './picture.ts'
import { propose } from './propose.ts'
import { explain, remedies, whyNot } from './reasons.ts'
import type { Study } from './study.ts'

export const questions = {
  propose,
  look,
  effect,
  explain,
  whyNot,
  remedies,
  moves,
  moveEffect,
  moved,
  leaveEffect,
  left,
  picture,
  nextBest,
  placed,
  compare,
  tryOut,
}

export type QuestionName = keyof typeof questions
export type QuestionInput<Name extends QuestionName> = Parameters<(typeof questions)[Name]>[1]
export type QuestionAnswer<Name extends QuestionName> = ReturnType<(typeof questions)[Name]>

/** Asks one question. Refuses as the question does. */
export function askStudy<Name extends QuestionName>(
  study: Study,
  name: Name,
  input: QuestionInput<Name>,
): QuestionAnswer<Name> {
  const answer = questions[name] as (study: Study, input: QuestionInput<Name>) => QuestionAnswer<Name>
  return answer(study, input)
}
