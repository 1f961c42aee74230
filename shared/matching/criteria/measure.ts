/** What a criterion says of two people: how good, and why, without a sentence in any language. */
import type { Params } from '../../model/refusal.ts'
import type { Settings } from '../../model/settings.ts'
import type { Profile } from '../profile.ts'

export interface Because {
  /** A word the screen translates, within the criterion. */
  code: string
  params: Params
  /** The words of the people themselves that the sentence lists, in the mentee's wording. */
  words: string[]
}

export interface Measure {
  /** 0 … 1, or null when an answer is missing: the criterion then drops out. */
  value: number | null
  because: Because
}

/** What a programme sets that a criterion measures against. */
export type Wanted = Pick<Settings, 'experienceGap'>

/** A criterion looks at a mentee, a mentor and what the programme wants, and at nothing else. */
export type Criterion = (mentee: Profile, mentor: Profile, wanted: Wanted) => Measure

/** A measure with its reason. */
export const measure = (value: number, code: string, params: Params = {}, words: string[] = []): Measure => ({
  value,
  because: { code, params, words },
})

/** The criterion drops out because somebody did not answer: `mentee`, `mentor` or `both`. */
export function missing(menteeAnswered: boolean, mentorAnswered: boolean): Measure {
  const who = menteeAnswered ? 'mentor' : mentorAnswered ? 'mentee' : 'both'
  return { value: null, because: { code: 'missing', params: { who }, words: [] } }
}
