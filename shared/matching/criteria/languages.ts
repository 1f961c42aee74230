/** Languages: how many of the mentee's working languages the mentor shares. */
import { normal } from '../vocabulary.ts'
import { measure, missing, type Criterion } from './measure.ts'

/** The share of the mentee's languages that the mentor works in too. */
export const languages: Criterion = (mentee, mentor) => {
  const [a, b] = [mentee.languages, mentor.languages]
  if (a.size === 0 || b.size === 0) return missing(a.size > 0, b.size > 0)
  const written = new Map(mentee.person.languages.map((word) => [normal(word), word]))
  const words = [...a].flatMap((word) => (b.has(word) ? [written.get(word) ?? word] : []))
  const params = { common: words.length, of: a.size }
  return measure(words.length / a.size, words.length > 0 ? 'common' : 'none', params, words)
}
