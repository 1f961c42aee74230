/** Which controls the keyboard reaches: by Tab, or by arrows within a part that Tab reaches. */
import type { Page } from 'playwright'

const controls =
  'a[href], button, input:not([type="hidden"], [type="file"]), select, textarea, [role="button"], [role="link"], [role="radio"], [role="checkbox"], [role="switch"], [role="slider"], [role="tab"], [role="combobox"], [tabindex="0"]'

interface Reach {
  reached: Set<Element>
  /** The controls in sight that nothing has reached so far. */
  unreached: () => Element[]
  /** Parts that arrows went through already. */
  tried: Set<Element>
}
interface WithReach {
  reach: Reach
}

/** Begins to note in the page what takes the focus. */
const begin = (page: Page) =>
  page.evaluate((controls) => {
    const inSight = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      one.getBoundingClientRect().width > 0 &&
      one.closest('[inert], [aria-hidden="true"], :disabled, [aria-disabled="true"]') === null
    const reached = new Set<Element>()
    const cell = '[role="gridcell"], [role="columnheader"], [role="rowheader"]'
    const columnOf = (one: Element) => [...(one.parentElement?.children ?? [])].indexOf(one)
    /** What stands in a cell is worked from the cell, once arrows lead to its row and to its column. */
    const inReachedCell = (one: Element) => {
      const own = one.closest(cell)
      const grid = own?.closest('[role="grid"]')
      const cells =
        own && grid ? [...reached].filter((other) => other.matches(cell) && grid.contains(other)) : []
      return (
        own !== null &&
        cells.some((other) => other.parentElement === own.parentElement) &&
        cells.some((other) => columnOf(other) === columnOf(own))
      )
    }
    /** Arrows choose within a group of radios, which would change what is being walked through. */
    const ofReachedRadios = (one: Element) => {
      const group = one.closest('[role="radiogroup"]')
      return group !== null && [...reached].some((other) => group.contains(other))
    }
    /** The arrow beside a field with proposals opens for a pointer what the field's own keys open. */
    const besideReachedField = (one: Element) => {
      const field = one.closest('.MuiAutocomplete-root')?.querySelector('[role="combobox"]')
      return field != null && one !== field && reached.has(field)
    }
    const reach: Reach = {
      reached,
      tried: new Set(),
      unreached: () =>
        [...document.querySelectorAll(controls)].filter(
          (one) =>
            inSight(one) &&
            !reached.has(one) &&
            !inReachedCell(one) &&
            !ofReachedRadios(one) &&
            !besideReachedField(one),
        ),
    }
    Object.assign(window, { reach })
    document.addEventListener('focusin', ({ target }) => target instanceof Element && reached.add(target))
  }, controls)

const countReached = (page: Page) => page.evaluate(() => (window as unknown as WithReach).reach.reached.size)

/** Presses a key until it reaches nothing new any more. */
async function pressOn(page: Page, key: string, patience: number): Promise<boolean> {
  const before = await countReached(page)
  let last = before
  for (let idle = 0; idle < patience && last < 900;) {
    await page.keyboard.press(key)
    // What a roving focus now lets Tab into is reached too.
    const now = await page.evaluate(() => {
      const { reached } = (window as unknown as WithReach).reach
      const row = document.activeElement?.closest('li, [role="row"], [role="listitem"]')
      for (const one of row?.querySelectorAll('button, a, input, [tabindex]') ?? [])
        if (one instanceof HTMLElement && one.tabIndex === 0) reached.add(one)
      return reached.size
    })
    idle = now === last ? idle + 1 : 0
    last = now
  }
  return last > before
}

/** Tab from the very top of the page to its last stop; answers the words of the first. */
async function tabThrough(page: Page, patience = 12): Promise<string> {
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  await page.keyboard.press('Tab')
  const first = await page.evaluate(() => document.activeElement?.textContent ?? '')
  await pressOn(page, 'Tab', patience)
  return first
}

/** Focuses the tab stop of the next part with controls that were not reached; false where no such part is left. */
const focusNext = (page: Page) =>
  page.evaluate(() => {
    const { reached, unreached, tried } = (window as unknown as WithReach).reach
    for (const lost of unreached())
      for (let part = lost.parentElement; part && part.tagName !== 'MAIN'; part = part.parentElement) {
        const near = [...reached].filter((one) => part.contains(one) && one !== part && one.isConnected)
        const stop = near.find((one) => one.tagName === lost.tagName) ?? near[0]
        if (!(stop instanceof HTMLElement)) continue
        if (tried.has(part)) break
        tried.add(part)
        stop.focus()
        return true
      }
    return false
  })

/**
 * Walks a page with Tab from its first stop to its last, then with arrows through the parts that keep one tab stop.
 * Answers the words of the first stop, and the controls in sight that no way leads to.
 */
export async function walk(page: Page): Promise<{ first: string; unreached: string[] }> {
  await begin(page)
  const first = await tabThrough(page)
  let arrows = false
  while (await focusNext(page)) {
    arrows = true
    await pressOn(page, 'Home', 1)
    for (let column = 0; column < 24; column += 1) {
      const down = await pressOn(page, column % 2 === 0 ? 'ArrowDown' : 'ArrowUp', 2)
      // Past one that Tab has reached already.
      const aside = await pressOn(page, 'ArrowRight', 2)
      if (!down && !aside) break
    }
  }
  // Where arrows chose something, what it shows is new, and comes after many stops that are not.
  if (arrows) await tabThrough(page, 60)
  const unreached = await page.evaluate(() =>
    (window as unknown as WithReach).reach.unreached().map((one) => one.outerHTML.slice(0, 200)),
  )
  return { first, unreached }
}

/** Presses F6 all the way round and answers the regions by name, in the order they came. */
export async function regionsRound(page: Page): Promise<string[]> {
  const here = () =>
    page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region'] ?? 'none',
    )
  const inPage = await page.locator('[data-region]:visible').count()
  const round: string[] = []
  for (let press = 0; press <= inPage; press += 1) {
    await page.keyboard.press('F6')
    round.push(await here())
  }
  return round
}
