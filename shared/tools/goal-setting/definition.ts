/** Goal setting: one main goal, tested, with what it needs and its five written levels. Two pages. */
import {
  beside,
  boxed,
  choice,
  levels,
  optionsOf,
  prompt,
  scale,
  tests,
  worksheet,
} from '../../print/index.ts'
import { en } from './words.en.ts'
import { sr } from './words.sr.ts'

export const goalSetting = worksheet({
  id: 'goal-setting',
  part: 'first-session',
  version: 1,
  visibility: 'shared',
  words: { en, sr },
  pages: (w) => [
    {
      head: [
        { field: 'mentee', label: w.head.mentee, columns: 4 },
        { field: 'mentor', label: w.head.mentor, columns: 4 },
        { field: 'date', label: w.head.date, columns: 2, kind: 'date' },
        { field: 'version', label: w.head.version, columns: 2, kind: 'number' },
      ],
      blocks: [
        prompt({ field: 'vision', number: 1, prompt: w.vision, hint: w.visionHint }),
        boxed({
          field: 'goal',
          number: 2,
          prompt: w.goal,
          beside: w.goalBeside,
          choice: { field: 'horizon', label: w.horizon, options: optionsOf(w.horizons) },
        }),
        tests({
          number: 3,
          prompt: w.tests,
          hint: w.testsHint,
          heads: [w.testHeads.goal, w.testHeads.yes, w.testHeads.notYet, w.testHeads.change],
          answers: ['yes', 'not-yet'],
          rows: Object.entries(w.test).map(([field, words]) => ({ field, ...words })),
        }),
        beside(
          scale({
            field: 'pleasure',
            number: 4,
            prompt: w.pleasure,
            steps: 5,
            ends: [w.pleasureEnds.low, w.pleasureEnds.high],
          }),
          scale({
            field: 'nearer',
            number: 5,
            prompt: w.nearer,
            steps: 5,
            ends: [w.nearerEnds.low, w.nearerEnds.high],
          }),
        ),
      ],
    },
    {
      blocks: [
        beside(
          prompt({ field: 'have', number: 6, prompt: w.have, hint: w.haveHint, weight: 2 }),
          prompt({ field: 'need', number: 7, prompt: w.need, hint: w.needHint, weight: 2 }),
        ),
        prompt({ field: 'support', number: 8, prompt: w.support }),
        prompt({ field: 'signs', number: 9, prompt: w.signs }),
        levels({
          field: 'level',
          number: 10,
          prompt: w.levels,
          hint: w.levelsHint,
          names: [w.level.muchMore, w.level.more, w.level.expected, w.level.less, w.level.muchLess],
        }),
        beside(
          scale({
            field: 'importance',
            number: 11,
            prompt: w.importance,
            steps: 4,
            ends: [w.importanceEnds.low, w.importanceEnds.high],
          }),
          choice({ field: 'seen', number: 12, prompt: w.seen, options: optionsOf(w.seenAs) }),
        ),
        prompt({ field: 'changed', number: 13, prompt: w.changed }),
      ],
    },
  ],
})
