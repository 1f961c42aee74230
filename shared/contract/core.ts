/** The words the contract is written in: procedures, jobs, events, and the envelope every answer comes in. */
import { z } from 'zod'
import type { Command } from '../model/command.ts'
import { errorKinds } from '../model/refusal.ts'

/** Something the screen may ask; it answers once. */
export interface Procedure<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  kind: 'query' | 'change' | 'job'
  input: Input
  output: Output
  /** Only of a change: the pure command that the services run on the open programme. */
  command?: Command<Input>
  /** Only of a job: what its `jobs.finished` event carries. */
  result?: z.ZodType
}

/** A named announcement of the back end. */
export interface Announcement<Payload extends z.ZodType = z.ZodType> {
  payload: Payload
}

/** A question without consequence for the file. */
export const procedure = <Input extends z.ZodType, Output extends z.ZodType>(about: {
  input: Input
  output: Output
}) => ({ kind: 'query', ...about }) as const satisfies Procedure<Input, Output>

/** What every change of the programme answers once it is on the disk. */
export const changed = z.object({
  revision: z.number().int(),
  /** The revision that is on the disk; behind `revision` only where the disk refused. */
  savedRevision: z.number().int(),
  /** The id of what was made, where something was. */
  id: z.string().optional(),
})
export type Changed = z.output<typeof changed>

/** A change of the programme by one command of the domain. */
export const change = <Input extends z.ZodType>(command: Command<Input>) =>
  ({ kind: 'change', input: command.input, output: changed, command }) as const satisfies Procedure<
    Input,
    typeof changed
  >

export const jobStarted = z.object({ jobId: z.string() })

/** Long work: answers an id at once, then reports by `jobs.progress` and `jobs.finished`. */
export const job = <Input extends z.ZodType, Result extends z.ZodType>(about: {
  input: Input
  result: Result
}) =>
  ({
    kind: 'job',
    input: about.input,
    output: jobStarted,
    result: about.result,
  }) as const satisfies Procedure<Input, typeof jobStarted>

export const event = <Payload extends z.ZodType>(about: { payload: Payload }) =>
  about satisfies Announcement<Payload>

/** The error half of an envelope: a kind of a closed set, a code the screen translates, the field it is about. */
export const failure = z.object({
  kind: z.enum(errorKinds),
  code: z.string(),
  field: z.string().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  /** Only of `internal`: the id under which the log has the whole of it. */
  incident: z.string().optional(),
  /** Only where the disk refused: the change holds in memory, and is not yet saved. */
  applied: z.boolean().optional(),
  saved: z.boolean().optional(),
})
export type Failure = z.output<typeof failure>

export type Envelope<Value = unknown> = { ok: true; value: Value } | { ok: false; error: Failure }

/** A contract: areas of procedures. */
export type Procedures = Record<string, Record<string, Procedure>>
export type Announcements = Record<string, Announcement>

/** The screen's side of a contract: `client.people.add(input)` gives the output or throws a `ContractError`. */
export type Client<Tree extends Procedures> = {
  [Area in keyof Tree]: {
    [Name in keyof Tree[Area]]: (
      ...input: EmptyInput<z.input<Tree[Area][Name]['input']>>
    ) => Promise<z.output<Tree[Area][Name]['output']>>
  }
}
type EmptyInput<Input> = Record<string, never> extends Input ? [input?: Input] : [input: Input]

/** The services' side: one function for each query and job; changes are run by the store. A missing one does not compile. */
export type Handlers<Tree extends Procedures> = {
  [Area in keyof Tree]: {
    [Name in keyof Tree[Area] as Tree[Area][Name]['kind'] extends 'change' ? never : Name]: (
      input: z.output<Tree[Area][Name]['input']>,
    ) => Promise<z.input<Tree[Area][Name]['output']>> | z.input<Tree[Area][Name]['output']>
  }
}

/** What carries calls and events between a screen and a back end. */
export interface Transport {
  invoke(name: string, input: unknown): Promise<Envelope>
  /** Calls back for every event from now on; answers its own end. */
  subscribe(listener: (name: string, payload: unknown) => void): () => void
}
