/** A command: the input it takes and the pure change it makes to a programme. */
import type { z } from 'zod'
import type { Programme } from './programme.ts'
import type { Id, Instant, LocalDate } from './scalars.ts'

/** All that a command may know besides the programme; nothing in the domain reads a clock. */
export interface Circumstances {
  now: Instant
  today: LocalDate
  newId: () => Id
}

export interface Command<Input extends z.ZodType = z.ZodType> {
  input: Input
  /** Changes the draft in place (immer yields the patches); answers the id of what it made, if anything. */
  run(draft: Programme, input: z.output<Input>, given: Circumstances): unknown
}

/** Types a command's `run` from its input. Refuses by throwing `Refusal`. */
export const command = <Input extends z.ZodType>(
  input: Input,
  run: Command<Input>['run'],
): Command<Input> => ({ input, run })
