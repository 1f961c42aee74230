/** Planning the final session: a page each writes alone and keeps, and a page for both. */
import { optionsOf, prompt, worksheet } from '../../print/index.ts'
import { after, signatures } from './after.ts'
import { wheelAgain } from './again.ts'
import { goals } from './goals.ts'
import { en } from './words.en.ts'
import { sr } from './words.sr.ts'

export const finalSession = worksheet({
  id: 'final-session',
  part: 'final-session',
  version: 1,
  visibility: 'shared',
  words: { en, sr },
  pages: (w) => [
    {
      visibility: 'private',
      head: [
        { field: 'writer', label: w.head.writer, columns: 4 },
        { field: 'date', label: w.head.date, columns: 3, kind: 'date' },
        { field: 'role', label: w.head.role, columns: 5, options: optionsOf(w.role) },
      ],
      blocks: [
        prompt({ field: 'insights', number: 1, prompt: w.insights, weight: 1.3, most: 3 }),
        prompt({ field: 'lesson', number: 2, prompt: w.lesson, weight: 1.2, most: 3 }),
        prompt({ field: 'hardest', number: 3, prompt: w.hardest, weight: 1.1, most: 3 }),
        prompt({ field: 'unfinished', number: 4, prompt: w.unfinished, weight: 0.8, most: 3 }),
        prompt({ field: 'thanks', number: 5, prompt: w.thanks, most: 3 }),
        prompt({ field: 'wish', number: 6, prompt: w.wish, weight: 0.9, most: 3 }),
      ],
    },
    {
      blocks: [
        goals({
          number: 7,
          prompt: w.goals,
          hint: w.goalsHint,
          heads: { goal: w.goal, changed: w.changed, dropped: w.dropped },
          expected: w.expected,
        }),
        wheelAgain({
          wheel: { number: 8, prompt: w.wheel, hint: w.wheelHint },
          upper: { field: 'advice', number: 9, prompt: w.advice },
          lower: { field: 'learns', number: 10, prompt: w.learns },
        }),
        after({
          number: 11,
          prompt: w.after,
          questions: [
            {
              field: 'contact',
              name: w.contact.name,
              options: optionsOf(w.contact.options),
              date: 'contact-date',
            },
            { field: 'quote', name: w.quote.name, options: optionsOf(w.quote.options) },
            { field: 'later', name: w.later.name, options: optionsOf(w.later.options) },
          ],
        }),
        prompt({ field: 'sentence', number: 12, prompt: w.sentence, lines: 1, weight: 0, most: 3 }),
        signatures(w.signed),
      ],
    },
  ],
})
