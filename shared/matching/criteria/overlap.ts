/** Set overlap: which share of what the mentee names the mentor names too. */
import { measure, missing, type Measure } from './measure.ts'

/** The share of `wanted` that `offered` covers, with the words in common as the mentee wrote them. */
export function overlap(wanted: Map<string, string>, offered: Map<string, string>): Measure {
  if (wanted.size === 0 || offered.size === 0) return missing(wanted.size > 0, offered.size > 0)
  const words: string[] = []
  for (const [concept, word] of wanted) if (offered.has(concept)) words.push(word)
  const params = { common: words.length, of: wanted.size }
  return measure(words.length / wanted.size, words.length > 0 ? 'common' : 'none', params, words)
}
