/** What is tried on a small drive or without permission, in a process of its own; its rows go to the standard output as JSON. */
import { full } from './full.ts'
import { forbidden } from './forbidden.ts'
import { readOnly } from './read-only.ts'

const [what, folder = ''] = process.argv.slice(2)
const trials = { full, 'read-only': readOnly, forbidden }
const trial = Object.entries(trials).find(([name]) => name === what)?.[1]
if (!trial) throw new Error(`there is no trial ${what ?? ''}`)
console.log(JSON.stringify(await trial(folder)))
