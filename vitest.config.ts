/** Test projects: one per storey of the house; browser and desktop drive the built app and run one at a time. */
import { defineConfig } from 'vitest/config'

const project = (name: string, extra: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    ...extra,
  },
})
const oneAtATime = {
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 180_000,
  // What a window does in its own time, deriving a key among it, may take seconds on a slow machine.
  expect: { poll: { timeout: 20_000 } },
}

export default defineConfig({
  test: {
    projects: [
      project('domain'),
      project('services'),
      project('conformance'),
      project('app', { environment: 'jsdom' }),
      project('browser', oneAtATime),
      project('desktop', oneAtATime),
    ],
  },
})
