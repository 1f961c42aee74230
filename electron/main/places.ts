/** Where things are: the app's own folders on the disk, in development and inside a package. */
import { join, resolve } from 'node:path'
import { app } from 'electron'

/** The folder of the built bundle this file is in, `out/main`. */
const here = import.meta.dirname

/** Takes the app's own folder from the environment where a test or a portable installation gives one. */
export function settleDataDir(): void {
  const given = process.env['COHORT_DESK_DATA']
  if (given) app.setPath('userData', resolve(given))
}

/** All places; only once Electron knows the user's folders. */
export const places = () => ({
  dataDir: app.getPath('userData'),
  documents: app.getPath('documents'),
  ...bundled(),
})

/** Places inside the bundle: in a package they lie in its asar. */
export const bundled = () => ({
  packageFile: join(here, '../../package.json'),
  resourcesDir: join(here, '../../resources'),
  rendererDir: join(here, '../renderer'),
  preload: join(here, '../preload/index.cjs'),
  solveWorker: join(here, 'worker-solve.js'),
  printWorker: join(here, 'worker-print.js'),
})
