/** Long work: its progress, its end, and how to stop it. */
import { z } from 'zod'
import { event, failure, procedure } from './core.ts'

export const jobs = {
  /** Asks a job to stop; a stopped job leaves no file behind. Answers whether it was still running. */
  cancel: procedure({
    input: z.object({ jobId: z.string() }),
    output: z.object({ wasRunning: z.boolean() }),
  }),
}

export const jobEvents = {
  'jobs.progress': event({
    payload: z.object({ jobId: z.string(), name: z.string(), done: z.number(), total: z.number() }),
  }),
  'jobs.finished': event({
    payload: z.object({
      jobId: z.string(),
      name: z.string(),
      outcome: z.union([
        z.object({ ok: z.literal(true), value: z.unknown() }),
        z.object({ ok: z.literal(false), error: failure }),
      ]),
    }),
  }),
}
