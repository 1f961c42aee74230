/** Who may call the contract over Electron's channel: the main frame of the app's own window, on its own origin. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownDesk } from './desk.ts'

const preload = join(import.meta.dirname, '../../out/preload/index.cjs')

describe('the bridge', () => {
  const desk = ownDesk()

  it('answers the window of the app', async () => {
    expect(await desk.invoke('host.about')).toMatchObject({ ok: true, value: { kind: 'electron' } })
  })

  it('refuses a frame inside its own page, even of its own origin', async () => {
    await desk.page.evaluate(async () => {
      const frame = document.createElement('iframe')
      frame.srcdoc = 'a frame'
      document.body.append(frame)
      await new Promise((settle) => frame.addEventListener('load', settle, { once: true }))
    })
    const outcomes = await desk.app.evaluate(async ({ ipcMain, webContents }) => {
      const sender = webContents.getAllWebContents()[0]
      const handlers = (
        ipcMain as unknown as { _invokeHandlers: Map<string, (...asked: unknown[]) => unknown> }
      )._invokeHandlers
      const ask = async (senderFrame: unknown) => {
        try {
          const answer = (await handlers.get('cohort:invoke')?.(
            { sender, senderFrame },
            'host.about',
            {},
          )) as { ok: boolean }
          return answer.ok
        } catch (error) {
          return String(error)
        }
      }
      return [
        sender?.mainFrame.frames.length,
        await ask(sender?.mainFrame),
        await ask(sender?.mainFrame.frames[0]),
      ]
    })
    expect(outcomes).toEqual([1, true, 'Error: refused'])
  })

  it.each(['app://desk/', 'about:blank'])(
    'refuses a window that the app did not open, on %s',
    async (address) => {
      const answer = await desk.app.evaluate(
        async ({ BrowserWindow, webContents }, [address, preload]) => {
          const own = webContents.getAllWebContents()[0]
          const webPreferences = { preload, sandbox: true, ...(own && { session: own.session }) }
          const window = new BrowserWindow({ show: false, webPreferences })
          await window.loadURL(address)
          const asked = 'cohortDesk.invoke("host.about", {}).then(() => "answered", String)'
          const answer = (await window.webContents.executeJavaScript(asked)) as string
          window.destroy()
          return answer
        },
        [address, preload] as const,
      )
      expect(answer).toMatch(/refused/)
    },
  )

  it('refuses its own window while that shows anything else', async () => {
    const answers = await desk.app.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      const ask = async (address: string) => {
        await window?.loadURL(address)
        const asked = 'cohortDesk.invoke("host.about", {}).then(({ ok }) => ok, String)'
        return (await window?.webContents.executeJavaScript(asked)) as unknown
      }
      return [await ask('about:blank'), await ask('app://desk/')]
    })
    expect(answers).toEqual([expect.stringMatching(/refused/), true])
  })
})
