/** What axe has against a page: WCAG 2.2 A and AA, and its own best practices. */
import type { Page } from 'playwright'
import type { AxeResults, RunOptions } from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface WithAxe {
  axe: { run: (about: Document, options: RunOptions) => Promise<AxeResults> }
}

/** One line a violation: its rule, how often, the first element and why. */
export async function violationsIn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (tags) =>
      (window as unknown as WithAxe).axe.run(document, { runOnly: tags, resultTypes: ['violations'] }),
    tags,
  )
  return violations.map(({ id, nodes }) => {
    const [first] = nodes
    const why = [...(first?.any ?? []), ...(first?.all ?? []), ...(first?.none ?? [])][0]?.message ?? ''
    return `${id}, ${nodes.length} times: ${first?.html.slice(0, 200) ?? ''}: ${why}`
  })
}
