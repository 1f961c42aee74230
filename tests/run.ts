/** `npm test`: every suite that can run on this machine, one line each, and the sum. */
import { Command } from 'commander'
import { faults } from './support/suites/faults.ts'
import { check } from './support/suites/run.ts'
import { findChromium, findDisplay, findElectron } from './support/suites/runtimes.ts'
import type { Suite } from './support/suites/suite.ts'
import { vitest } from './support/suites/vitest.ts'

const virtualDisplay = () => (findDisplay() === 'virtual' ? ['xvfb-run', '--auto-servernum'] : [])

const project = (name: string): Suite => ({ name, run: () => vitest(name) })

const suites: Suite[] = [
  {
    name: 'types',
    run: () => check(['typescript/bin/tsc', '-p', 'shared'], ['typescript/bin/tsc', '--noEmit']),
  },
  {
    name: 'lint',
    run: () => check(['eslint/bin/eslint.js', '.'], ['prettier/bin/prettier.cjs', '--check', '.']),
  },
  { name: 'build', run: () => check(['electron-vite/bin/electron-vite.js', 'build']) },
  project('domain'),
  project('services'),
  { name: 'faults', run: faults },
  { name: 'conformance', needsBuild: true, run: () => vitest('conformance', {}, virtualDisplay()) },
  project('app'),
  {
    name: 'browser',
    needsBuild: true,
    obstacle: () =>
      findChromium() === null
        ? {
            because: 'no Chromium was found',
            toRunIt: 'install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH',
          }
        : null,
    run: () => vitest('browser', { CHROMIUM_PATH: findChromium() ?? '' }),
  },
  {
    name: 'desktop',
    needsBuild: true,
    obstacle: () => {
      if (findElectron() === null)
        return {
          because: 'no Electron runtime was found',
          toRunIt: 'run `npx install-electron`, or name its folder in ELECTRON_OVERRIDE_DIST_PATH',
        }
      return findDisplay() === null ? { because: 'there is no display', toRunIt: 'install xvfb' } : null
    },
    run: () => vitest('desktop', {}, virtualDisplay()),
  },
]

const names = suites.map(({ name }) => name)
const { only } = new Command('npm test --')
  .description('Runs the tests.')
  .option('--only <suites...>', `only these: ${names.join(', ')}`, names)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ only: string[] }>()

const unknown = only.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}. There are: ${names.join(', ')}.`)
  process.exit(2)
}

const chosen = new Set(only)
if (suites.some((suite) => suite.needsBuild && chosen.has(suite.name) && !suite.obstacle?.()))
  chosen.add('build')

let passed = 0
let failed = 0
let skipped = 0
for (const suite of suites.filter(({ name }) => chosen.has(name))) {
  const obstacle = suite.obstacle?.() ?? null
  if (obstacle) {
    console.log(`not run: ${suite.name}, because ${obstacle.because}, to run it: ${obstacle.toRunIt}`)
    continue
  }
  const began = performance.now()
  const counts = await suite.run()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (counts.report !== '') console.log(`\n${counts.report}\n`)
  const figures = [
    `${counts.passed} passed`,
    ...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
  ]
  console.log(`${suite.name.padEnd(12)} ${figures.join(', ')} (${seconds} s)`)
  passed += counts.passed
  failed += counts.failed
  skipped += counts.skipped
}
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed > 0 ? 1 : 0
