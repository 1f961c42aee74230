/** The session log: one page for every session, with a slip for the coordinator to tear off. */
import { worksheet } from '../../print/index.ts'
import { logFields, logPage } from './page.ts'
import { en } from './words.en.ts'
import { sr } from './words.sr.ts'

const version = 1

export const sessionLog = worksheet({
  id: 'session-log',
  part: 'bridging-the-gap',
  version,
  visibility: 'shared',
  words: { en, sr },
  // The back of the slip is torn off with it: nothing may be written there.
  cut: 230,
  pages: (w) => [
    { blocks: [], drawn: logPage(w, version), fields: logFields(w), titled: false, footed: false },
  ],
})
