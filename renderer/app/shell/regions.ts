/** F6 goes round the regions of the window: head, contents, room, panels. */

const stop = (region: HTMLElement): HTMLElement =>
  region.querySelector<HTMLElement>('[role="combobox"], [data-region-focus]') ?? region

/**
 * Moves the focus to the next region (`step` 1) or the one before (−1), counted from the innermost region that holds
 * the focus now, round the ends. A region is an element with `data-region`; its `[data-region-focus]` or combobox
 * takes the focus where there is one. Hidden regions are passed over. Answers whether there was one to go to.
 */
export function goToRegion(root: HTMLElement, step: 1 | -1): boolean {
  const regions = [...root.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.closest('[hidden], [inert]') === null && getComputedStyle(region).display !== 'none',
  )
  if (regions.length === 0) return false
  const here = document.activeElement?.closest<HTMLElement>('[data-region]') ?? null
  const at = here ? regions.indexOf(here) : step > 0 ? -1 : 0
  const next = regions[(at + step + regions.length) % regions.length]
  if (!next) return false
  const target = next.dataset['region'] === 'room' ? next : stop(next)
  target.focus()
  return true
}
