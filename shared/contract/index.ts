/** The contract: every procedure and event there is between a screen and the back end. */
import { backups } from './backups.ts'
import { copies } from './copies.ts'
import { file } from './file.ts'
import { host, hostEvents } from './host.ts'
import { intake } from './intake.ts'
import { jobEvents, jobs } from './jobs.ts'
import { matching } from './matching.ts'
import { pairs } from './pairs.ts'
import { people } from './people.ts'
import { print } from './print.ts'
import { privacy } from './privacy.ts'
import { programme, programmeEvents } from './programme.ts'
import { proposals } from './proposals.ts'
import { rescue } from './rescue.ts'
import { scenarios } from './scenarios.ts'

export const contract = {
  host,
  jobs,
  programme,
  file,
  copies,
  backups,
  rescue,
  people,
  intake,
  matching,
  scenarios,
  proposals,
  pairs,
  print,
  privacy,
}
export type Contract = typeof contract

export const events = { ...hostEvents, ...jobEvents, ...programmeEvents }
export type Events = typeof events

/** The names a bridge may pass on, made from the contract itself. */
export const procedureNames: readonly string[] = Object.entries(contract).flatMap(([area, procedures]) =>
  Object.keys(procedures).map((name) => `${area}.${name}`),
)
export const eventNames = Object.keys(events)
