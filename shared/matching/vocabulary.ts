/**
 * Words that mean the same on application forms, in English and Serbian. Only true synonyms: a word that
 * is not here stands for itself, and nothing is guessed from likeness.
 */
import { foldText } from '../i18n/script.ts'

const fields = [
  'theatre / theater / pozorište / teatar',
  'visual arts / fine arts / vizuelne umetnosti / vizuelna umetnost / likovna umetnost / likovne umetnosti',
  'music / muzika / glazba',
  'literature / književnost',
  'film / cinema / kinematografija / filmska umetnost',
  'dance / ples / igra',
  'contemporary dance / savremeni ples / savremena igra',
  'design / dizajn',
  'architecture / arhitektura',
  'photography / fotografija',
  'digital art / digital arts / digitalna umetnost / digitalne umetnosti',
  'cultural heritage / heritage / kulturno nasleđe / kulturna baština',
  'museums / muzeji / museum work / muzejski rad',
]
const topics = [
  'international cooperation / international collaboration / međunarodna saradnja',
  'public speaking / javni nastup / javni nastupi',
  'fundraising / fund-raising / prikupljanje sredstava / fandrejzing',
  'production / produkcija',
  'team leadership / leading a team / vođenje tima',
  'curating / curatorial work / kustoski rad / kustoska praksa',
  'digital marketing / digitalni marketing',
  'copyright / authors’ rights / autorska prava / autorsko pravo',
  'grant writing / project writing / writing projects / pisanje projekata / pisanje predloga projekata',
  'career planning / planiranje karijere',
  'working with audiences / audience development / rad sa publikom / razvoj publike',
  'portfolio / portfolio development / izrada portfolija',
]

/** A word without script, case, diacritics and punctuation; empty for a word that is only signs. */
export const normal = (word: string): string =>
  foldText(word)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const groups = [...fields, ...topics].map((line) => line.split('/').map(normal))
const concepts = new Map(groups.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)))

/** The one word that stands for all its synonyms; the word itself, normalised, when it has none. */
export function conceptOf(word: string): string {
  const plain = normal(word)
  return concepts.get(plain) ?? plain
}
