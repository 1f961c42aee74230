/** Worker entry point: solves assignment problems away from the window's thread. */
import { parentPort } from 'node:worker_threads'
import { solverContract } from '#shared/contract/workers.ts'
import { createDispatcher } from '#shared/contract/dispatcher.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { withParts } from '#shared/matching/study/parts.ts'
import { askStudy, type QuestionInput } from '#shared/matching/study/questions.ts'
import { createStudy, type Study } from '#shared/matching/study/study.ts'
import { serveOnPort } from '../services/work/worker-transport.ts'

const noChanges = () => Promise.reject(new Error('a worker keeps no programme'))

if (parentPort) {
  let study: Study | undefined
  const dispatch = createDispatcher({
    tree: solverContract,
    handlers: {
      solver: {
        solve: (problem) => solve(problem),
        study: ({ programme, today }) => {
          study = createStudy(programme, today, study)
          return null
        },
        restudy: ({ parts, today }) => {
          if (!study) throw new Error('changed before there was a study')
          study = createStudy(withParts(study.programme, parts), today, study)
          return null
        },
        ask: ({ name, input }) => {
          if (!study) throw new Error('asked before there was a study')
          return askStudy(study, name, input as QuestionInput<typeof name>)
        },
      },
    },
    runChange: noChanges,
    report: (error) => String(error),
  })
  serveOnPort(parentPort, dispatch)
}
