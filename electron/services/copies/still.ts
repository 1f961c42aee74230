/** The open file while something is done for it that takes time: another may be opened meanwhile, and changes come. */
import { Refusal } from '#shared/model/refusal.ts'
import type { Content } from '../file/format.ts'
import type { Store } from '../store/store.ts'

type Open = Pick<Store, 'path' | 'content'>

/** What the file at `path` holds now; refuses with `no-programme-open` where it is not the one that is open any more. */
export function stillOpen(store: Open, path: string): Content {
  if (store.path() !== path) throw new Refusal('not-found', 'no-programme-open')
  return store.content()
}

/** Has what is open kept by `keep`, once more where it changed meanwhile; gives what was kept, which then is what is open. */
export async function keptAsOpen<Kept>(
  store: Open,
  path: string,
  keep: (ours: Content) => Promise<Kept>,
): Promise<{ ours: Content; kept: Kept }> {
  for (;;) {
    const ours = stillOpen(store, path)
    const kept = await keep(ours)
    if (stillOpen(store, path).revision === ours.revision) return { ours, kept }
  }
}
