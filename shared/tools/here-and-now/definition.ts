/** Here and now: where the mentee stands, drawn on a wheel, in skills, on a map of people, in four boxes. Four pages. */
import { beside, prompt, worksheet } from '../../print/index.ts'
import { network } from './network.ts'
import { people } from './people.ts'
import { sides } from './sides.ts'
import { skills } from './skills.ts'
import { turningPoints } from './turning.ts'
import { namedWheel } from './wheel.ts'
import { en } from './words.en.ts'
import { sr } from './words.sr.ts'

export const hereAndNow = worksheet({
  id: 'here-and-now',
  part: 'here-and-now',
  version: 1,
  visibility: 'shared',
  words: { en, sr },
  pages: (w) => [
    {
      head: [
        { field: 'mentee', label: w.head.mentee, columns: 4 },
        { field: 'mentor', label: w.head.mentor, columns: 4 },
        { field: 'date', label: w.head.date, columns: 2, kind: 'date' },
        { field: 'session', label: w.head.session, columns: 2, kind: 'number' },
      ],
      blocks: [
        namedWheel({
          number: 1,
          prompt: w.wheel,
          hint: w.wheelHint,
          sectors: w.sectors,
          sector: w.sector,
          today: w.today,
          target: w.target,
        }),
        beside(
          prompt({ field: 'roles', number: 2, prompt: w.roles }),
          prompt({ field: 'shape', number: 3, prompt: w.shape }),
        ),
      ],
    },
    {
      blocks: [
        skills({
          number: 4,
          prompt: w.skills,
          hint: w.skillsHint,
          heads: w.skillHeads,
          evidenceHint: w.evidenceHint,
          examples: w.examples,
          key: w.skillKey,
        }),
        turningPoints({ number: 5, prompt: w.turning, hint: w.turningHint, ends: w.turningEnds }),
      ],
    },
    {
      blocks: [
        network({
          number: 6,
          prompt: w.network,
          hint: w.networkHint,
          quarters: w.quarters,
          me: w.me,
          rings: w.rings,
        }),
        people({ number: 7, prompt: w.people, heads: w.peopleHeads, rings: w.rings, letters: w.ringLetters }),
      ],
    },
    {
      blocks: [
        sides({
          number: 8,
          prompt: w.sides,
          hint: w.sidesHint,
          boxes: Object.entries(w.side).map(([field, words]) => ({ field, ...words })),
        }),
        beside(
          prompt({ field: 'values', number: 9, prompt: w.values, most: 4 }),
          prompt({ field: 'constraints', number: 10, prompt: w.constraints, most: 4 }),
        ),
        prompt({ field: 'summary', number: 11, prompt: w.summary, hint: w.summaryHint }),
      ],
    },
  ],
})
