/** Paper in a browser: whether a canvas has ink on it, and the bytes of what the page hands over as a download. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright'

/** The share of a canvas's pixels that are darker than paper, from 0 to 1. */
export const inkOn = (canvas: Locator): Promise<number> =>
  canvas.evaluate((drawn) => {
    if (!(drawn instanceof HTMLCanvasElement) || drawn.width === 0) return 0
    const copy = document.createElement('canvas')
    copy.width = drawn.width
    copy.height = drawn.height
    const context = copy.getContext('2d')
    if (!context) return 0
    context.drawImage(drawn, 0, 0)
    const { data } = context.getImageData(0, 0, copy.width, copy.height)
    let dark = 0
    for (let at = 0; at < data.length; at += 4)
      if ((data[at + 3] ?? 0) > 0 && (data[at] ?? 255) < 128) dark += 1
    return dark / (data.length / 4)
  })

/** What one act makes the browser save: its name and its bytes. */
export async function savedBytes(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ name: string; bytes: Buffer }> {
  const saving = page.waitForEvent('download', { timeout: 60_000 })
  await act()
  const download = await saving
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
