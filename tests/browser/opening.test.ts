/** Opening a programme where the answer outruns the events, as two connections may have it. */
import { expect, test } from 'vitest'
import { browserDesk } from '../support/browser/desk.ts'

const desk = browserDesk()

test('enters the room it was asked for, though the word of the opening comes a second late', async () => {
  const { page, context, url } = desk
  await context.addInitScript(() => {
    const fetched = window.fetch.bind(window)
    window.fetch = async (input, init) => {
      const answer = await fetched(input, init)
      const address = input instanceof Request ? input.url : String(input)
      if (!address.endsWith('/api/events') || !answer.body) return answer
      const late = new TransformStream<Uint8Array, Uint8Array>({
        transform: async (part, stream) => {
          await new Promise((settle) => setTimeout(settle, 1000))
          stream.enqueue(part)
        },
      })
      return new Response(answer.body.pipeThrough(late), answer)
    }
  })
  await page.goto('about:blank')
  await page.goto(url)
  await page.getByRole('button', { name: 'Open the sample', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
  expect(new URL(page.url()).hash).toBe('#/today')
})
