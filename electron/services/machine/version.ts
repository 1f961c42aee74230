/** Which version of the app this is. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** The version in the `package.json` at a path; throws where there is none. */
export const versionIn = (path: string): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8'))).version
