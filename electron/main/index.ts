/** Where Electron starts: settles what must be settled before it is ready, then opens the app. */
import { app } from 'electron'
import { listenForFiles } from './handed.ts'
import { open } from './lifecycle.ts'
import { settleDataDir } from './places.ts'
import { declareScheme } from './protocol.ts'
import { cutNetwork, lockEveryPage } from './security.ts'
import { selfCheck } from './self-check.ts'

app.setName('Cohort Desk')
settleDataDir()

/** An app that cannot open says why and ends; half an app would only look alive. */
const fail = (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  app.exit(1)
}

if (process.argv.includes('--self-check')) {
  selfCheck().then((line) => {
    process.stdout.write(`${line}\n`)
    app.exit(0)
  }, fail)
} else if (app.requestSingleInstanceLock()) {
  declareScheme()
  cutNetwork()
  lockEveryPage()
  listenForFiles()
  app.on('window-all-closed', () => app.quit())
  // Not a top-level await: Electron is ready only after this module has run to its end.
  app.whenReady().then(open).catch(fail)
} else {
  app.quit()
}
