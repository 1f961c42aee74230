/** Makes a value fit its schema by leaving out what does not. */
import type { z } from 'zod'

export interface Mended<Value> {
  /** Null where nothing that fits is left. */
  value: Value | null
  /** Where something was left out: `town`, `sessions.3`. */
  dropped: string[]
}

type Path = readonly PropertyKey[]

const within = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  )

/** Takes out what stands at a path, or, where nothing stands there, what should hold it; null where that is the whole. */
function leaveOut(root: unknown, path: Path): Path | null {
  const key = path.at(-1)
  if (key === undefined) return null
  const holder = within(root, path.slice(0, -1))
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else if (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key))
    Reflect.deleteProperty(holder, key)
  else return leaveOut(root, path.slice(0, -1))
  return path
}

const mostRounds = 1000

/** The value as far as it fits; optional fields that do not are left out, and entries of lists that cannot be mended. */
export function mend<Value>(schema: z.ZodType<Value>, value: unknown): Mended<Value> {
  const copy: unknown = value === undefined ? undefined : JSON.parse(JSON.stringify(value))
  const dropped = new Set<string>()
  for (let round = 0; round < mostRounds; round += 1) {
    const parsed = schema.safeParse(copy)
    if (parsed.success) return { value: parsed.data, dropped: [...dropped] }
    const gone = leaveOut(copy, parsed.error.issues[0]?.path ?? [])
    if (gone === null) break
    dropped.add(gone.map(String).join('.'))
  }
  return { value: null, dropped: [...dropped] }
}
