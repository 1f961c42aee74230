/** Cells with a closed set of answers: availability, format, consent, and several answers in one cell. */
import { foldText } from '../i18n/script.ts'
import type { formats, slots } from '../model/person.ts'

export type Slot = (typeof slots)[number]
export type Meeting = (typeof formats)[number]

/** What people write where they have nothing to say. */
const nothing = /^([-–—/.*_]+|nema|nemam|nema ga|n ?\/? ?a|none|nil|no email|nichts|keine?r?|bez|0)$/

/** Whether a cell of contacts, places or choices says that there is nothing. */
export const saysNothing = (cell: string): boolean => cell.trim() === '' || nothing.test(foldText(cell))

/** Letters, digits and single spaces only, so that patterns need not know punctuation, case or script. */
export const plainWords = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const tidy = (item: string): string =>
  item
    .replace(/^\s*([•▪*–-]\s+|\(?\d{1,2}[.)]\s*)/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Cuts a text where `cuts` says so, but never inside brackets. */
function cutOutsideBrackets(text: string, cuts: (at: number) => boolean): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (letter === '(' || letter === '[') depth += 1
    else if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && cuts(at)) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

const unique = (items: string[]): string[] => {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = foldText(item)
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * The answers in one cell: cut at commas, semicolons, slashes, bars and line ends outside brackets, numbering taken
 * off, each once. A slash inside a short word (`i/ili`, `TV/radio`) does not cut.
 */
export function answersIn(cell: string): string[] {
  const slash = (at: number) => {
    const before = /[^\s,;|/]*$/.exec(cell.slice(Math.max(0, at - 3), at))?.[0] ?? ''
    const after = /^[^\s,;|/]*/.exec(cell.slice(at + 1, at + 4))?.[0] ?? ''
    return (before === '' && after === '') || (before.length > 2 && after.length > 2)
  }
  const cuts = (at: number) => /[,;|\r\n]/.test(cell[at] ?? '') || (cell[at] === '/' && slash(at))
  const brackets = (cell.match(/[([]/g) ?? []).length === (cell.match(/[)\]]/g) ?? []).length
  const parts = brackets ? cutOutsideBrackets(cell, cuts) : cell.split(/[,;|\r\n]/)
  return unique(parts.map(tidy).filter((item) => !saysNothing(item)))
}

/** The names of a ranked list, best first: cut at `>`, commas, semicolons, bars and line ends, numbering taken off. */
export function ranksIn(cell: string): string[] {
  const parts = cell.split(/[>,;|\r\n]|\s(?=\d{1,2}[.)]\s*\p{Lu})/u)
  return unique(parts.map(tidy).filter((item) => !saysNothing(item)))
}

const weekdays: Slot[] = ['weekday-morning', 'weekday-afternoon', 'weekday-evening']
const weekend: Slot[] = ['saturday', 'sunday']

/** The slots that one answer means; empty when it is none of the usual ones and keeps its own words. */
export function slotsOf(answer: string): Slot[] {
  const words = plainWords(answer)
  const times: Slot[] = []
  if (/\b(pre ?podne|prijepodne|jutr\w*|ujutr\w*|mornings?|vormittags?|morgens|before noon)\b/.test(words))
    times.push('weekday-morning')
  if (/\b((po|posle) ?podne|poslijepodne|afternoons?|nachmittags?)\b/.test(words))
    times.push('weekday-afternoon')
  if (/\b(uvece|vece|vecer\w*|navece|evenings?|abends?)\b/.test(words)) times.push('weekday-evening')
  // A named weekday is narrower than the slot, and a clock time is another thing: both stay as they are written.
  if (
    /\b(ponedelj|utor|sred[aeu]\b|cetvrt|pet(ak|kom)\b|(mon|tues|wednes|thurs|fri)day|montag|dienstag|mittwoch|donnerstag|freitag)|\d/.test(
      words,
    )
  )
    return []
  const days: Slot[] = []
  if (/\b(subot\w*|saturdays?|samstags?|sonnabend)\b/.test(words)) days.push('saturday')
  if (/\b(nedelja|nedeljom|nedjelj\w*|nedelju|sundays?|sonntags?)\b/.test(words)) days.push('sunday')
  if (/\b(vikend\w*|weekends?|wochenend\w*)\b/.test(words)) days.push(...weekend)
  if (days.length > 0 && !/\b(radn\w*|weekdays?|workdays?|wochentags?|werktags?)\b/.test(words))
    return [...new Set(days)]
  if (times.length > 0) return [...times, ...days]
  if (
    /\b(radn\w+ dan\w*|weekdays?|workdays?|working days?|wochentags?|werktags?|unter der woche)\b/.test(words)
  )
    return [...weekdays, ...days]
  if (
    /\b(bilo kada|uvek|uvijek|svejedno|any ?time|always|flexible|fleksibil\w*|jederzeit|flexibel)\b/.test(
      words,
    )
  )
    return [...weekdays, ...weekend]
  return []
}

/** Availability as slots where recognised, else the words given; each once, in the order written. */
export const availabilityIn = (cell: string): string[] => [
  ...new Set(
    answersIn(cell).flatMap((answer) => {
      const found: string[] = slotsOf(answer)
      return found.length > 0 ? found : [answer.slice(0, 100)]
    }),
  ),
]

/** How somebody wants to meet, or null when the words do not say. */
export function formatOf(cell: string): Meeting | null {
  const words = plainWords(cell)
  if (
    /\b(oba|obe|oboje|svejedno|either|both|any|hibrid\w*|hybrid\w*|beides?|egal|kombinovano|mixed|mesovito)\b/.test(
      words,
    )
  )
    return 'both'
  const online = /\b(on ?line|onlajn|zoom|virtu\w*|na daljinu|remote\w*|video\w*|digital\w*|fernt?)\b/.test(
    words,
  )
  const there =
    /\b(uzivo|in ?person|live|licno|fizick\w*|face to face|offline|oflajn|prasenz|vor ort|personlich)\b/.test(
      words,
    )
  if (online && there) return 'both'
  return online ? 'online' : there ? 'in-person' : null
}

/** Whether a consent cell says yes or no; null when it says something else, which nobody should guess at. */
export function consentIn(cell: string): 'given' | 'refused' | null {
  if (/^\s*[✓✔☑]\s*$/u.test(cell)) return 'given'
  if (/^\s*[✗✘☐✕]\s*$/u.test(cell)) return 'refused'
  const words = plainWords(cell)
  const yes =
    /^(da|yes|y|ja|jeste|jesam|true|tacno|wahr|1|x|ok|d|j|data|given)\b|\b(saglas(an|na)|pristajem|prihvatam|slazem|dajem|dozvoljavam|agree|agreed|accept|accepted|i consent|consented|consent given|einverstanden|stimme zu)\b/.test(
      words,
    )
  const no =
    /^(ne|no|n|nein|false|netacno|falsch|0)\b|\b(ne|nije|nisam|nesaglas\w+|not|don t|disagree|odbijam|uskrac\w+|refus\w+|decline\w*|nicht|keine?)\b/.test(
      words,
    )
  const starts = /^(ne|no|nein|nisam)\b/.test(words)
  // "Yes, but not …" is for a person to read; "I do not agree" is a clear no.
  const turns = /\b(ali|but|osim|except|aber|samo|only|nur)\b/.test(words)
  if (turns && (yes || no)) return null
  if (no) return yes && !starts && /^(da|yes|ja)\b/.test(words) ? null : 'refused'
  return yes ? 'given' : null
}

/** Whether a cell says yes or no to having been in a mentoring programme; null when it says something else. */
export function yesOrNo(cell: string): boolean | null {
  const words = plainWords(cell)
  if (/^(0|ne|no|n|nein|nije|nisam|nema\w*|never|nikad\w*|prvi put|first time|false|netacno)\b/.test(words))
    return false
  if (/^(da|yes|y|ja|d|jeste|jesam|vec|1|x|true|tacno)\b/.test(words) || /^\s*[✓✔☑]/u.test(cell)) return true
  return null
}

/** Whether an organisation's cell says that the person works for themselves. */
export const worksAlone = (cell: string): boolean =>
  /\b(free ?lanc\w*|fri ?lens\w*|samostal\w*|slobodn\w+ (umetni\w*|profesi\w*)|self employed|independent (artist|curator|producer|professional|worker)|selbst\w*andig\w*|freischaffend\w*|freiberuf\w*)\b/.test(
    plainWords(cell),
  )
