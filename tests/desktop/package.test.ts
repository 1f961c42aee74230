/** The packed app: what is in it, which doors are shut, and that its workers and fonts are found inside its archive. */
import { execFile, spawn } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { extractFile, listPackage } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decode } from '#electron/services/file/format.ts'
import { envOf } from '../support/hosts/electron.ts'
import { runTool } from '../support/suites/run.ts'
import { findElectron, isRoot } from '../support/suites/runtimes.ts'
import { invokeIn } from './desk.ts'

const run = promisify(execFile)

describe.runIf(process.platform === 'linux')('the packed app', () => {
  let folder = ''
  let program = ''
  let archive = ''
  let files: string[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cohort-'))
    const { code, output } = await runTool([
      ...(['electron-builder/cli.js', '--dir', '--publish', 'never'] as const),
      `-c.directories.output=${folder}`,
      `-c.electronDist=${dirname(findElectron() ?? '')}`,
    ])
    expect(code, output).toBe(0)
    program = join(folder, 'linux-unpacked/cohort-desk')
    archive = join(folder, 'linux-unpacked/resources/app.asar')
    files = listPackage(archive, { isPack: false })
  }, 300_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const selfCheck = (env: Record<string, string> = {}) =>
    run(program, [...(isRoot ? ['--no-sandbox'] : []), '--self-check'], { env: { ...envOf(folder), ...env } })

  it('starts its workers and reads its fonts inside its archive', async () => {
    expect((await selfCheck()).stdout).toContain('self-check: ok')
  })

  it('brings no loopback host, no command line and no source', () => {
    const own = files.filter((file) => !file.startsWith('/node_modules'))
    expect(own).toContain('/out/main/index.js')
    expect(own.filter((file) => /loopback|\/cli|launch|tests|\.tsx?$/.test(file))).toEqual([])
    const bundles = own.filter((file) => /^\/out\/(main|preload)\/.*\.c?js$/.test(file))
    expect(bundles.length).toBeGreaterThan(2)
    for (const file of bundles)
      expect(extractFile(archive, file.slice(1)).toString(), file).not.toMatch(
        /node:http|node:net|createServer/,
      )
  })

  it('opens no door that it does not use', async () => {
    const fuses = await getCurrentFuseWire(program)
    const isOn = (fuse: FuseV1Options) => fuses[fuse] === FuseState.ENABLE
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      fileProtocol: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
      cookies: isOn(FuseV1Options.EnableCookieEncryption),
      onlyArchive: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      integrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    }).toEqual({
      runAsNode: false,
      nodeOptions: false,
      inspect: false,
      fileProtocol: false,
      cookies: true,
      onlyArchive: true,
      integrity: true,
    })
  })

  it('is no Node for whoever asks it to be one', async () => {
    expect((await selfCheck({ ELECTRON_RUN_AS_NODE: '1' })).stdout).toContain('self-check: ok')
  })

  it('opens the file it was started with, works in it, and gives its lock up when it is left', async () => {
    const path = join(folder, 'a.cohort')
    await copyFile(join(import.meta.dirname, '../../resources/sample/week-16.cohort'), path)
    const started = spawn(program, [...(isRoot ? ['--no-sandbox'] : []), '--remote-debugging-port=0', path], {
      env: envOf(folder),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise((settle) => started.once('exit', settle))
    try {
      const address = await new Promise<string>((settle) => {
        let said = ''
        started.stderr.on('data', (part: Buffer) => {
          said += part.toString()
          const found = /ws:\/\/\S+/.exec(said)?.[0]
          if (found) settle(found)
        })
      })
      const browser = await chromium.connectOverCDP(address)
      const pages = () => browser.contexts().flatMap((context) => context.pages())
      await expect.poll(() => pages().length).toBe(1)
      const [page] = pages()
      if (!page) throw new Error('the packed app shows no page')
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expect
        .poll(() => invokeIn(page, 'programme.current'))
        .toMatchObject({ value: { file: { path, readOnly: null } } })
      const one = { role: 'mentor', fields: { name: 'Ana', places: 1 } }
      expect(await invokeIn(page, 'people.add', one)).toMatchObject({ ok: true })
      await expect(stat(`${path}.lock`)).resolves.toBeTruthy()
      started.kill('SIGTERM')
      expect(await ended).toBe(0)
    } finally {
      started.kill('SIGKILL')
      await ended
    }
    await expect(stat(`${path}.lock`)).rejects.toThrow('ENOENT')
    const { people } = decode(await readFile(path)).programme
    expect(Object.values(people).map(({ name }) => name)).toContain('Ana')
  })
})
