/** The action plan: areas to develop and steps with a name and a date. Two pages, a third for a long plan. */
import { worksheet } from '../../print/index.ts'
import { areas, besideLine, stateKey } from './areas.ts'
import { stepTable } from './table.ts'
import { en } from './words.en.ts'
import { sr } from './words.sr.ts'

export const actionPlan = worksheet({
  id: 'action-plan',
  part: 'there-and-then',
  version: 1,
  visibility: 'shared',
  words: { en, sr },
  pages: (w) => [
    {
      head: [
        { field: 'mentee', label: w.head.mentee, columns: 4 },
        { field: 'mentor', label: w.head.mentor, columns: 4 },
        { field: 'agreed', label: w.head.agreed, columns: 2, kind: 'date' },
        { field: 'review', label: w.head.review, columns: 2, kind: 'date' },
      ],
      blocks: [
        areas({ prompt: w.areas, letters: w.areaLetters }),
        stepTable(1, w),
        stateKey({ prompt: w.key, states: w.states, more: w.more }),
        besideLine({ field: 'asks', prompt: w.asks }),
      ],
    },
    { blocks: [stepTable(2, w), stepTable(3, w), stateKey({ prompt: w.key, states: w.states })] },
  ],
})
