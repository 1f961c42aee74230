/** `npm run bench -- [file] [matching] [room] [--short]`: speed as ratios against named peers in the same run. */
import { benchFile } from './file.ts'
import { benchMatching } from './matching/main.ts'
import { benchRoom } from './room.ts'

const short = process.argv.includes('--short')
const benches = { file: benchFile, matching: () => benchMatching(short), room: benchRoom }

const asked = process.argv.slice(2).filter((name) => name !== '--short')
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
for (const [name, bench] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name)) await bench()
