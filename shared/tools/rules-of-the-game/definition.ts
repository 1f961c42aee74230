/** The rules of the game: what a pair agrees on, row by row in its own words, and signs. Two pages. */
import { beside, fieldsRow, prompt, worksheet } from '../../print/index.ts'
import { group } from './group.ts'
import { note } from './note.ts'
import { pledge } from './pledge.ts'
import { en } from './words.en.ts'
import { sr } from './words.sr.ts'

const rulesOf = (rules: Readonly<Record<string, { readonly name: string; readonly meaning: string }>>) =>
  Object.entries(rules).map(([field, words]) => ({ field, ...words }))

export const rulesOfTheGame = worksheet({
  id: 'rules-of-the-game',
  part: 'first-session',
  version: 1,
  visibility: 'shared',
  words: { en, sr },
  pages: (w) => {
    const rules = (
      of: { readonly name: string; readonly rules: Parameters<typeof rulesOf>[0] },
      headed = false,
    ) => group({ name: of.name, rules: rulesOf(of.rules), heads: w.heads, headed })
    return [
      {
        head: [
          { field: 'mentee', label: w.head.mentee, columns: 4 },
          { field: 'mentor', label: w.head.mentor, columns: 4 },
          { field: 'date', label: w.head.date, columns: 2, kind: 'date' },
          { field: 'session', label: w.head.session, columns: 2, kind: 'number' },
        ],
        blocks: [rules(w.trust, true), rules(w.conversation), rules(w.time), note(w.note)],
      },
      {
        blocks: [
          rules(w.between, true),
          rules(w.work),
          rules(w.hard),
          beside(
            prompt({ field: 'welcome', prompt: w.welcome, most: 3 }),
            prompt({ field: 'unwelcome', prompt: w.unwelcome, most: 3 }),
          ),
          fieldsRow([
            { field: 'from', label: w.from, columns: 3, kind: 'date' },
            { field: 'until', label: w.until, columns: 3, kind: 'date' },
            { field: 'review', label: w.review, columns: 6, kind: 'date' },
          ]),
          pledge({ sentence: w.pledge, labels: w.signed }),
        ],
      },
    ]
  },
})
