/** What a page could try if it went bad, and that each try comes to nothing. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownDesk } from './desk.ts'

describe('a page that has gone bad', () => {
  const desk = ownDesk()
  let server: Server
  let outside = ''
  let reached = 0

  beforeAll(async () => {
    server = createServer((_, response) => {
      reached += 1
      response.setHeader('access-control-allow-origin', '*').end('reached')
    })
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
    outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterAll(() => server.close())

  const pause = () => desk.page.waitForTimeout(300)
  const openPages = () => desk.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)

  it('cannot run a script or a style of its own', async () => {
    const [ran, broken] = await desk.page.evaluate(async () => {
      const directives: string[] = []
      document.addEventListener('securitypolicyviolation', (event) =>
        directives.push(event.effectiveDirective),
      )
      const script = document.createElement('script')
      script.textContent = 'window.hasRun = true'
      document.head.append(script)
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.head.append(style)
      await new Promise((settle) => setTimeout(settle, 100))
      return ['hasRun' in window, directives.toSorted()]
    })
    expect(ran).toBe(false)
    expect(broken).toEqual(['script-src-elem', 'style-src-elem'])
  })

  it('cannot make code out of text', async () => {
    const made = desk.page.evaluate(
      () =>
        new Promise((settle) => {
          document.addEventListener('securitypolicyviolation', (event) => settle(event.blockedURI), {
            once: true,
          })
          setTimeout('window.hasRun = true', 0)
          setTimeout(() => settle('it ran'), 500)
        }),
    )
    expect(await made).toBe('eval')
  })

  it('cannot go anywhere else', async () => {
    for (const address of [
      outside,
      'https://example.org/',
      'file:///etc/passwd',
      'app://other/',
      'app://desk/other',
    ]) {
      await desk.page.evaluate((address) => void (location.href = address), address)
      await pause()
      expect(desk.page.url(), address).toMatch(/^app:\/\/desk\/(#|$)/)
    }
    expect(reached).toBe(0)
  })

  it('cannot open another window', async () => {
    for (const address of [outside, 'app://desk/', 'about:blank'])
      expect(await desk.page.evaluate((address) => window.open(address) === null, address)).toBe(true)
    expect(await openPages()).toBe(1)
  })

  it('cannot embed a page, a webview or an object', async () => {
    await desk.page.evaluate((address) => {
      for (const [tag, attribute] of [
        ['iframe', 'src'],
        ['webview', 'src'],
        ['object', 'data'],
        ['embed', 'src'],
      ] as const) {
        const element = document.createElement(tag)
        element.setAttribute(attribute, address)
        document.body.append(element)
      }
    }, outside)
    await pause()
    expect(reached).toBe(0)
    expect(await openPages()).toBe(1)
  })

  it('cannot reach a network, whatever its policy says', async () => {
    const asked = desk.page.evaluate((address) => fetch(address).then(String, () => 'refused'), outside)
    expect(await asked).toBe('refused')
    // Past the page and its policy: the session itself refuses.
    const loaded = await desk.app.evaluate(async ({ BrowserWindow, session, webContents }, address) => {
      const own = webContents.getAllWebContents()[0]?.session
      const load = async (one: typeof own) => {
        const window = new BrowserWindow({ show: false, webPreferences: { ...(one && { session: one }) } })
        const outcome = await window.loadURL(address).then(
          () => 'loaded',
          (error: unknown) => String(error),
        )
        window.destroy()
        return outcome
      }
      return [await load(own), await load(session.defaultSession)]
    }, outside)
    for (const outcome of loaded) expect(outcome).toMatch(/ERR_BLOCKED_BY_CLIENT/)
    expect(reached).toBe(0)
  })

  it('gets no permission', async () => {
    const states = await desk.page.evaluate(async () => {
      const asked = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
      ] as PermissionName[]
      return Promise.all(asked.map(async (name) => (await navigator.permissions.query({ name })).state))
    })
    expect(new Set(states)).toEqual(new Set(['denied']))
    const camera = desk.page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        (error: Error) => error.name,
      ),
    )
    expect(await camera).toMatch(/NotAllowedError|NotFoundError/)
  })

  it('cannot download', async () => {
    const began = await desk.app.evaluate(({ webContents }) => {
      const own = webContents.getAllWebContents()[0]
      return new Promise<string>((settle) => {
        own?.session.once('will-download', (event) =>
          setTimeout(() => settle(event.defaultPrevented ? 'prevented' : 'begun'), 0),
        )
        own?.downloadURL('app://desk/index.html')
      })
    })
    expect(began).toBe('prevented')
  })
})
