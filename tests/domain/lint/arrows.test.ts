/** The arrows of the house are kept by lint: a wrong import fails, a right one passes. */
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { arrows } from './arrows.ts'

const root = join(import.meta.dirname, '../../..')
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [{ languageOptions: { ecmaVersion: 2024, sourceType: 'module' } }, ...arrows].map(
    (config) => ('files' in config ? config : { ...config, files: ['**/*.ts', '**/*.tsx'] }),
  ),
})

/** How many arrows one import in one file breaks. */
async function broken(file: string, imported: string): Promise<number> {
  const [result] = await eslint.lintText(`import x from '${imported}'\nexport default x\n`, {
    filePath: join(root, file),
  })
  return (result?.messages ?? []).filter((message) => message.ruleId === 'no-restricted-imports').length
}

describe('a wrong import', () => {
  it.each([
    ['shared/journey/phases.ts', 'node:fs'],
    ['shared/print/compose.ts', 'pdfmake'],
    ['shared/people/commands.ts', 'react'],
    ['shared/model/person.ts', '../journey/phases.ts'],
    ['shared/model/person.ts', '#shared/contract/index.ts'],
    ['shared/matching/solver/solve.ts', '../contract/index.ts'],
    ['shared/matching/criteria/topics.ts', '#electron/services/backend.ts'],
    ['shared/intake/table.ts', '../../electron/services/backend.ts'],
    ['renderer/rooms/today/room.tsx', '#electron/services/backend.ts'],
    ['renderer/rooms/today/room.tsx', 'node:path'],
    ['renderer/rooms/today/room.tsx', 'electron'],
    ['electron/services/store/store.ts', 'electron'],
    ['electron/services/store/store.ts', '#renderer/app/app.tsx'],
    ['electron/services/backend.ts', '#electron/main/index.ts'],
    ['electron/workers/solve.ts', 'react'],
    ['electron/cli/main.ts', 'electron'],
    ['electron/main/index.ts', '#electron/loopback/app.ts'],
    ['electron/main/window.ts', '#renderer/app/app.tsx'],
  ])('in %s of %s fails', async (file, imported) => {
    expect(await broken(file, imported)).toBe(1)
  })
})

describe('a right import', () => {
  it.each([
    ['shared/journey/phases.ts', '../model/pair.ts'],
    ['shared/contract/pairs.ts', '../journey/phases.ts'],
    ['renderer/rooms/today/room.tsx', '#shared/journey/attention.ts'],
    ['renderer/rooms/today/room.tsx', '#shared/contract/client.ts'],
    ['electron/services/store/store.ts', '#shared/model/programme.ts'],
    ['electron/services/store/store.ts', 'node:fs'],
    ['electron/main/index.ts', 'electron'],
    ['electron/preload/index.ts', 'electron'],
    ['electron/main/lifecycle.ts', '../services/backend.ts'],
  ])('in %s of %s passes', async (file, imported) => {
    expect(await broken(file, imported)).toBe(0)
  })
})
