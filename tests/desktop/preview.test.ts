/** The preview in the window: pages are parsed in a worker of its own under the app's policy, and have ink on them. */
import { expect, test } from 'vitest'
import { ownDesk } from './desk.ts'

const desk = ownDesk()

test('a sheet is parsed off the main thread and drawn', async () => {
  const { page } = desk
  expect(await desk.invoke('programme.openSample', { state: 'week-16' })).toMatchObject({ ok: true })
  await page.evaluate(() => (location.hash = '/tools/goal-setting'))
  await page.locator('[data-reader="worker"] canvas').first().waitFor({ timeout: 30_000 })
  expect(await page.evaluate(() => 'pdfjsWorker' in globalThis)).toBe(false)
  expect(page.workers().some((worker) => worker.url().includes('pdf.worker'))).toBe(true)
  const shades = await page.evaluate(() => {
    const canvas = document.querySelector('canvas')
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return new Set(data).size
  })
  expect(shades).toBeGreaterThan(50)
})
