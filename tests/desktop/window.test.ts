/** The window: what it shows first, and what its page is not able to do. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { openDesk } from '../support/hosts/electron.ts'
import { isRoot } from '../support/suites/runtimes.ts'
import { ownDesk } from './desk.ts'

if (isRoot)
  console.log(
    'not run: the sandbox itself, because Chromium has none for root, to run it: test as another user',
  )

describe('the window', () => {
  const desk = ownDesk()

  it('opens on the start room', async () => {
    expect(desk.page.url()).toMatch(/^app:\/\/desk\//)
    await desk.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await desk.page.title()).toContain('Cohort Desk')
  })

  it.skipIf(isRoot || process.platform !== 'linux')(
    'runs its page in a process that the kernel confines',
    async () => {
      const pid = await desk.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
      )
      expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m)
      expect(await desk.app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'))).toBe(false)
    },
  )

  it('gives its page nothing of Node or Electron', async () => {
    const found = await desk.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
    )
    expect(found).toEqual([])
  })

  it('gives its page exactly two functions', async () => {
    const bridge = await desk.page.evaluate(() => {
      const { cohortDesk } = window as unknown as { cohortDesk: Record<string, unknown> }
      return Object.entries(cohortDesk).map(([name, value]) => [name, typeof value])
    })
    expect(bridge).toEqual([
      ['invoke', 'function'],
      ['subscribe', 'function'],
    ])
  })

  it('serves its page under a policy in the header that allows nothing by default', async () => {
    const { policy, type } = await desk.page.evaluate(async () => {
      const { headers } = await fetch('/')
      return {
        policy: headers.get('content-security-policy') ?? '',
        type: headers.get('x-content-type-options'),
      }
    })
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).toMatch(/script-src 'self';/)
    expect(policy).not.toMatch(/unsafe|\*|http/)
    expect(type).toBe('nosniff')
  })

  it('paints its rooms without breaking that policy', async () => {
    const said: string[] = []
    desk.page.on('console', (message) => said.push(message.text()))
    await desk.page.reload()
    await desk.page.getByRole('heading', { level: 1 }).waitFor()
    expect(said.filter((line) => /Content Security Policy/i.test(line))).toEqual([])
    const styled = await desk.page.evaluate(() => getComputedStyle(document.body).fontFamily)
    expect(styled).toMatch(/Source/)
  })

  it.each([
    '/../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/.hidden.js',
    '/nothing.js',
  ])('serves nothing at %s', async (path) => {
    expect(await desk.page.evaluate(async (path) => (await fetch(path)).status, path)).toBe(404)
  })
})

test('the window opens again where it was left, its writing as large as it was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cohort-'))
  try {
    const left = await openDesk(folder)
    await left.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      window?.setBounds({ x: 30, y: 20, width: 900, height: 620 })
      if (window) window.webContents.zoomFactor = 1.5
    })
    await expect.poll(() => left.page.evaluate(() => devicePixelRatio)).toBe(1.5)
    await left.app.close()
    const { app, page } = await openDesk(folder)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.evaluate(() => devicePixelRatio)).toBe(1.5)
    const bounds = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
    expect(bounds).toMatchObject({ width: 900, height: 620 })
    await app.close()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
