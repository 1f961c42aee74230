/** What the worker of these tests can be asked. */
import { z } from 'zod'
import { procedure } from '#shared/contract/core.ts'

export const deedContract = {
  deed: {
    echo: procedure({ input: z.object({ word: z.string() }), output: z.object({ word: z.string() }) }),
    /** Works for ever, without a pause in which it could listen. */
    spin: procedure({ input: z.object({}), output: z.object({}) }),
    refuse: procedure({ input: z.object({}), output: z.object({}) }),
    fail: procedure({ input: z.object({}), output: z.object({}) }),
    /** Falls outside of any call, as a bug in a timer would. */
    crash: procedure({ input: z.object({}), output: z.object({}) }),
    exit: procedure({ input: z.object({}), output: z.object({}) }),
    /** Answers what cannot leave the thread. */
    uncloneable: procedure({ input: z.object({}), output: z.custom<() => void>() }),
  },
}
