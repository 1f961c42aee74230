/** All Serbian messages (Cyrillic), an area a file; the type asks for every English key. */
import type { en as english } from '../en/index.ts'
import type { Serbian } from '../serbian.ts'
import { backups } from './backups.ts'
import { start } from './start.ts'
import { today } from './today.ts'
import { tools } from './tools.ts'
import { people } from './people.ts'
import { help } from './help.ts'
import { history } from './history.ts'
import { intake } from './intake.ts'
import { matching } from './matching.ts'
import { pictures } from './pictures.ts'
import { moves } from './moves.ts'
import { criteria } from './criteria.ts'
import { proposals } from './proposals.ts'
import { scenarios } from './scenarios.ts'
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
import { privacy } from './privacy.ts'
import { subject } from './subject.ts'
import { takeout } from './takeout.ts'
import { terms } from './terms.ts'

export const sr = {
  backups,
  start,
  today,
  tools,
  people,
  help,
  history,
  intake,
  matching,
  pictures,
  moves,
  criteria,
  proposals,
  scenarios,
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
  privacy,
  subject,
  takeout,
  terms,
} as const satisfies Serbian<typeof english>
