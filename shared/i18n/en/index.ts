/** All English messages, an area a file. */
import { start } from './start.ts'
import { today } from './today.ts'
import { tools } from './tools.ts'
import { people } from './people.ts'
import { help } from './help.ts'
import { intake } from './intake.ts'
import { matching } from './matching.ts'
import { pairs } from './pairs.ts'
import { report } from './report.ts'
import { settings } from './settings.ts'
import { problems } from './problems.ts'
import { print } from './print.ts'
import { rescue } from './rescue.ts'
import { opening } from './opening.ts'
import { refusals } from './refusals.ts'
import { shell } from './shell.ts'
import { host } from './host.ts'
import { terms } from './terms.ts'

export const en = {
  start,
  today,
  tools,
  people,
  help,
  intake,
  matching,
  pairs,
  report,
  settings,
  problems,
  print,
  rescue,
  opening,
  refusals,
  shell,
  host,
  terms,
} as const
