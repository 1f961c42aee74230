/** Whether what a change wrote fits the model: what would not, could never be opened again. */
import type { z } from 'zod'
import { normal } from './normal.ts'
import { pair } from './pair.ts'
import { person } from './person.ts'
import { programme, type Programme } from './programme.ts'

/** The quick yes first; what already is what the schema would make of it needs no copy. */
function fitting(schema: z.ZodType): (value: unknown) => boolean {
  const isNormal = normal(schema)
  return (value) => isNormal(value) || schema.safeParse(value).success
}

/** People and pairs are looked at one by one: a change is of few of them. */
const listed = { people: fitting(person), pairs: fitting(pair) }
const parts = Object.entries(programme.shape)
  .filter(([name]) => !(name in listed))
  .map(([name, schema]) => ({ name: name as keyof Programme, fits: fitting(schema) }))

/**
 * The first part of a programme that its schema would refuse, as `people.anna`; undefined where all fits. What is the
 * same object in `since`, which fits, is not looked at.
 */
export function misfit(of: Programme, since: Programme): string | undefined {
  for (const { name, fits } of parts) if (of[name] !== since[name] && !fits(of[name])) return name
  for (const name of ['people', 'pairs'] as const) {
    const [now, before] = [of[name], since[name]]
    if (now === before) continue
    for (const id in now) if (now[id] !== before[id] && !listed[name](now[id])) return `${name}.${id}`
  }
  return undefined
}
