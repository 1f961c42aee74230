/** What a page shows: its words, and whether they keep within the window. */
import type { Page } from 'playwright'

/** Every text, name, hint and placeholder in sight, but what is marked as another language or belongs to a person. */
export const wordsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const page = document.documentElement.lang
    const ours = (one: Element | null) =>
      one !== null && one.closest<HTMLElement>('[lang]')?.lang === page && one.checkVisibility()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (ours(node.parentElement)) texts.push(node.textContent ?? '')
    for (const one of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      if (ours(one))
        for (const name of ['aria-label', 'title', 'placeholder']) texts.push(one.getAttribute(name) ?? '')
    return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(Boolean)
  })

/** What reaches beyond the window's edge where nothing scrolls to it, and whether the page itself scrolls sideways. */
export const beyondEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = '[role="grid"], [role="table"], [data-wide]'
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    // Rooms scroll within the window; the window itself stands still.
    const scrolls = [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth}`] : []),
      ...(scrollHeight > clientHeight ? [`the page is ${scrollHeight} px high in ${clientHeight}`] : []),
    ]
    // Tables, boards and pages are wide by nature and scroll within their own part.
    const isWide = (one: Element) => one.closest(wide) !== null
    const all = [...document.querySelectorAll('body *')].filter(
      (one) => one.checkVisibility() && !isWide(one),
    )
    const sideways = all
      .filter((one) => {
        const { overflowX } = getComputedStyle(one)
        return (overflowX === 'auto' || overflowX === 'scroll') && one.scrollWidth > one.clientWidth + 1
      })
      .filter((one) => one.querySelector(wide) === null)
      .map(
        (one) => `scrolls sideways, ${one.scrollWidth} in ${one.clientWidth}: ${one.outerHTML.slice(0, 160)}`,
      )
    const beyond = all
      .filter((one) => one.matches('button, a, input, h1, h2, h3, p, li, label, legend, dt, dd'))
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
      .map((one) => `beyond the edge: ${one.outerHTML.slice(0, 160)}`)
    return [...scrolls, ...sideways, ...beyond]
  })
