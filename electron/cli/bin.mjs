#!/usr/bin/env node
/** The `cohort-desk` command: runs the TypeScript CLI on a Node that understands it. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const own = process.features.typescript
  ? process.execPath
  : createRequire(import.meta.url).resolve('node/bin/node')
const { status } = spawnSync(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
