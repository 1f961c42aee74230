/** A programme for the fault tests, a store on any disk, and how two programmes are told apart. */
import { createHash } from 'node:crypto'
import { createAnnouncer } from '#electron/services/announcer.ts'
import type { Disk } from '#electron/services/file/disk.ts'
import { createStore, type Store, type StoreParts } from '#electron/services/store/store.ts'
import type { Programme } from '#shared/model/programme.ts'
import { personFields } from '#shared/model/person.ts'
import { Refusal } from '#shared/model/refusal.ts'
import type { Instant } from '#shared/model/scalars.ts'
import { addPerson } from '#shared/people/commands.ts'

/** A store whose ids are counted within `name`, at a fixed moment where no other is given. */
export function storeOn(
  disk: Disk,
  name: string,
  {
    now = () => '2026-03-02T09:00:00.000Z',
    ...more
  }: Pick<StoreParts, 'duty' | 'who'> & { now?: () => Instant } = {},
): Store {
  let made = 0
  const newId = () => `${name}-${(made += 1)}`
  return createStore({
    disk,
    announcer: createAnnouncer(),
    given: () => ({ now: now(), today: '2026-03-02', newId }),
    ...more,
  })
}

/** Adds somebody whose papers take at least `weight` bytes of the file. */
export const someone = (store: Store, name: string, weight = 0) =>
  store.apply('people.add', addPerson, {
    role: 'mentor',
    fields: personFields.parse({
      name,
      places: 2,
      ...(weight > 0 ? { motivation: `${name} ђ `.repeat(weight / 8 + 1).slice(0, weight) } : {}),
    }),
  })

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

const texts = new WeakMap<object, string>()

/** The text of an object, kept: commands never change one in place. */
function textOf(value: object): string {
  const known = texts.get(value) ?? JSON.stringify(sorted(value))
  texts.set(value, known)
  return known
}

/** The same for programmes that say the same, whatever the order of their keys. */
export function digestOf({ people, pairs, ...rest }: Programme): string {
  const hash = createHash('sha256').update(JSON.stringify(sorted(rest)))
  for (const [id, one] of [...Object.entries(people), ...Object.entries(pairs)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  ))
    hash.update(`${id} ${textOf(one)}`)
  return hash.digest('base64url').slice(0, 20)
}

/** What a promise was refused with, or null where it was kept; anything but a refusal is thrown on. */
export const refusalOf = (promise: Promise<unknown>): Promise<Refusal | null> =>
  promise.then(
    () => null,
    (error: unknown) => {
      if (error instanceof Refusal) return error
      throw error
    },
  )

/** What a failure says, in one line. */
export const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))
