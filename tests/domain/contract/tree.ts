/** A small contract of its own, and a dispatcher over it whose log is a list. */
import { z } from 'zod'
import { change, procedure } from '#shared/contract/core.ts'
import { createDispatcher, type Dispatch } from '#shared/contract/dispatcher.ts'
import { command } from '#shared/model/command.ts'

export const tree = {
  desk: {
    double: procedure({ input: z.object({ of: z.number() }), output: z.object({ is: z.number() }) }),
    file: procedure({
      input: z.strictObject({ drawer: z.object({ label: z.string().min(1) }).optional() }),
      output: z.object({}),
    }),
  },
  cards: { add: change(command(z.object({ name: z.string() }), () => 'card-1')) },
}

export interface Desk {
  dispatch: Dispatch
  /** What the log was told: the name of the procedure and the error. */
  told: [name: string, error: unknown][]
  /** The changes that were run, each by its name and its parsed input. */
  ran: [name: string, input: unknown][]
}

/** A dispatcher whose handlers do as told here. */
export function aDesk(does: {
  double?: (input: { of: number }) => { is: number } | Promise<{ is: number }>
  runChange?: () => unknown
}): Desk {
  const told: Desk['told'] = []
  const ran: Desk['ran'] = []
  const dispatch = createDispatcher({
    tree,
    handlers: {
      desk: { double: does.double ?? (({ of }) => ({ is: of * 2 })), file: () => ({}) },
      cards: {},
    },
    runChange: (name, _, input) => {
      ran.push([name, input])
      return Promise.resolve(does.runChange?.() ?? { revision: 2, savedRevision: 2, id: 'card-1' })
    },
    report: (error, name) => {
      told.push([name, error])
      return `incident-${told.length}`
    },
  })
  return { dispatch, told, ran }
}
