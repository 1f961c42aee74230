/** What differs between two copies of a programme: its details, person by person, pair by pair. */
import { z } from 'zod'
import type { Pair } from '../model/pair.ts'
import { type Person, role } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import { id, localDate } from '../model/scalars.ts'
import { pairRules, personRules, programmeRules, type Rules } from './catalogue.ts'
import { type Change, changes } from './flat.ts'

/** A person as a sentence names them; the copy that has them says how. */
export const named = z.object({
  id,
  name: z.string(),
  nameCyrillic: z.string().optional(),
  familyName: z.string().optional(),
  role: role.optional(),
  /** Of somebody erased a screen says the role instead of a name. */
  erasedOn: localDate.optional(),
})
export type Named = z.output<typeof named>

/** A value on one side: null where there is none, a list of words, or people by name. */
export const side = z.union([
  z.null(),
  z.boolean(),
  z.number(),
  z.string(),
  z.array(z.string()),
  z.object({ people: z.array(named) }),
])
export type Side = z.output<typeof side>

/** One field that differs, `sessions.4.state`; of a restricted note only whether there is one. */
export const difference = z.object({ field: z.string(), here: side, there: side })
export type Difference = z.output<typeof difference>

/** `here`: only this copy has it; `there`: only the other; `both`: its fields differ. */
const where = z.enum(['here', 'there', 'both'])
export type Where = z.output<typeof where>

export const personDifference = z.object({ person: named, role, where, fields: z.array(difference) })
export const pairDifference = z.object({
  id,
  code: z.string(),
  mentor: named.nullable(),
  mentee: named.nullable(),
  where,
  fields: z.array(difference),
})

export const differences = z.object({
  /** Details, settings, and the counts of locks, proposed couples, scenarios and matters put off. */
  programme: z.array(difference),
  people: z.array(personDifference),
  pairs: z.array(pairDifference),
})
export type Differences = z.output<typeof differences>

const nameOf = ({ id, name, role, nameCyrillic, familyName, erasedOn }: Person): Named => ({
  id,
  name,
  role,
  ...(nameCyrillic === undefined ? {} : { nameCyrillic }),
  ...(familyName === undefined ? {} : { familyName }),
  ...(erasedOn === undefined ? {} : { erasedOn }),
})
const nobody = (personId: string): Named => ({ id: personId, name: '' })

type People = Programme['people']

function sided({ rule, before, after, field }: Change, here: People, there: People): Difference {
  if (rule === 'private') return { field, here: before !== null, there: after !== null }
  const isYesOrNo = before === true || after === true
  const shown = (value: Change['before'], people: People): Side => {
    if (isYesOrNo) return value === true
    if (value === null || rule !== 'people') return Array.isArray(value) ? [...value] : (value as Side)
    const ids = Array.isArray(value) ? value : [value]
    return { people: ids.map((one: string) => (people[one] ? nameOf(people[one]) : nobody(one))) }
  }
  return { field, here: shown(before, here), there: shown(after, there) }
}

/** Both sides of every record that differs; the same object on both sides is passed over unread. */
function records<T extends object, Out>(
  rules: Rules,
  here: Readonly<Record<string, T>>,
  there: Readonly<Record<string, T>>,
  tell: (one: T, where: Where, fields: Change[]) => Out,
): Out[] {
  const out: Out[] = []
  for (const [id, ours] of Object.entries(here)) {
    const theirs = there[id]
    if (!theirs) {
      out.push(tell(ours, 'here', []))
      continue
    }
    const fields = changes(rules, ours, theirs)
    if (fields.length > 0) out.push(tell(ours, 'both', fields))
  }
  for (const [id, theirs] of Object.entries(there)) if (!here[id]) out.push(tell(theirs, 'there', []))
  return out
}

/** Lists without identity are compared whole and told by their length. */
function lists(here: Programme, there: Programme): Difference[] {
  const couples = (of: Programme) => of.proposal?.couples.length ?? null
  const all: [string, unknown, unknown, Side, Side][] = [
    ['locks', here.locks, there.locks, here.locks.length, there.locks.length],
    ['proposal.couples', here.proposal, there.proposal, couples(here), couples(there)],
    ['scenarios', here.scenarios, there.scenarios, here.scenarios.length, there.scenarios.length],
    ['snoozes', here.snoozes, there.snoozes, here.snoozes.length, there.snoozes.length],
    [
      'mappings',
      here.mappings,
      there.mappings,
      Object.keys(here.mappings).length,
      Object.keys(there.mappings).length,
    ],
  ]
  return all
    .filter(([, a, b]) => a !== b && JSON.stringify(a) !== JSON.stringify(b))
    .map(([field, , , a, b]) => ({ field, here: a, there: b }))
}

/** Compares two copies of a programme; empty lists where they hold the same. Records keep the order of arrival. */
export function compareProgrammes(here: Programme, there: Programme): Differences {
  const told = (fields: Change[]) => fields.map((one) => sided(one, here.people, there.people))
  const who = (personId: string, where: Where): Named | null => {
    const person = (where === 'there' ? there : here).people[personId]
    return person ? nameOf(person) : null
  }
  return {
    programme: [...told(changes(programmeRules, here, there)), ...lists(here, there)],
    people: records(personRules, here.people, there.people, (one: Person, where, fields) => ({
      person: nameOf(one),
      role: one.role,
      where,
      fields: told(fields),
    })),
    pairs: records(pairRules, here.pairs, there.pairs, (one: Pair, where, fields) => ({
      id: one.id,
      code: one.code,
      mentor: who(one.mentorId, where),
      mentee: who(one.menteeId, where),
      where,
      fields: told(fields),
    })),
  }
}

/** Whether two copies hold the same. */
export const holdTheSame = ({ programme, people, pairs }: Differences): boolean =>
  programme.length + people.length + pairs.length === 0
