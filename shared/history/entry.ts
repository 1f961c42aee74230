/** What one change leaves in the history. */
import type { HistoryEntry, HistoryFact, HistorySubject } from '../model/history.ts'
import type { Programme } from '../model/programme.ts'
import { programmeRules } from './catalogue.ts'
import { type Change as Field, changes } from './flat.ts'
import {
  asideTouched,
  locksTouched,
  scenarioTouched,
  snoozesTouched,
  touched,
  type Touched,
} from './touched.ts'

export { remember } from './budget.ts'

/** A change as the store knows it. */
export interface Change {
  name: string
  /** What was asked; only its reason is looked at. */
  input: unknown
  before: Programme
  after: Programme
}

/** Whom it was about, which fields, and why; the store adds who, when and at which revision. */
export type Told = Pick<HistoryEntry, 'of' | 'more' | 'facts' | 'reason'>

/** The change that leaves nothing of whom it was about, neither who they were nor who stands for them now. */
const erasure = 'privacy.erase'

/** As many subjects and facts as an entry holds. */
const most = 20

/** A closed field with both values (a yes or no that was absent is a no); of any other only that it changed. */
function fact({ field, rule, before, after }: Field): HistoryFact {
  if (rule !== 'closed' || Array.isArray(before) || Array.isArray(after)) return { field }
  const isYesOrNo = before === true || after === true
  const closed = (value: Field['before']) => (isYesOrNo ? value === true : (value as string | number | null))
  return { field, from: closed(before), to: closed(after) }
}

/** Facts of several records in one list: a value stays where all agree on it. */
function merged(all: readonly HistoryFact[]): HistoryFact[] {
  const out = new Map<string, HistoryFact>()
  for (const one of all) {
    const known = out.get(one.field)
    if (!known) out.set(one.field, one)
    else
      out.set(one.field, {
        field: one.field,
        ...(known.from !== undefined && known.from === one.from ? { from: one.from } : {}),
        ...(known.to !== undefined && known.to === one.to ? { to: one.to } : {}),
      })
  }
  return [...out.values()]
}

/** How many came, went and changed, where it was not just one. */
function counts(all: readonly Touched[]): HistoryFact[] {
  if (all.length < 2) return []
  return (['person', 'pair'] as const).flatMap((kind) =>
    (['added', 'removed', 'changed'] as const).flatMap((way) => {
      const to = all.filter((one) => one.of.kind === kind && one.way === way).length
      return to === 0 ? [] : [{ field: `${kind}.${way}`, to }]
    }),
  )
}

/** The role of somebody who came or went; the sentence needs it once the person is out of the programme. */
function roles(all: readonly Touched[], { before, after }: Change): HistoryFact[] {
  const moved = all.filter((one) => one.of.kind === 'person' && one.way !== 'changed')
  return merged(
    moved.map(({ of: { id } }) => ({
      field: 'role',
      from: before.people[id]?.role ?? null,
      to: after.people[id]?.role ?? null,
    })),
  )
}

const couples = (of: Programme) => of.proposal?.couples.length ?? null
function proposalFact({ before, after }: Change): HistoryFact[] {
  if (before.proposal === after.proposal) return []
  return [{ field: 'proposal.couples', from: couples(before), to: couples(after) }]
}

/** A step of the way repeats the phase that its pair is in. */
const isRepeated = ({ field }: HistoryFact) => /^steps\.\d+\.phase$/.test(field)

/** What belongs to the record itself, then states inside its parts, so that what does not fit is the least of it. */
const rank = ({ field }: HistoryFact): number =>
  !/\.\d+\./.test(field) ? 0 : field.endsWith('.state') ? 1 : 2
const leading = (all: readonly HistoryFact[]) => all.toSorted((a, b) => rank(a) - rank(b))

function once(subjects: readonly HistorySubject[]): HistorySubject[] {
  return [...new Map(subjects.map((one) => [`${one.kind} ${one.id}`, one])).values()]
}

function reasonOf(input: unknown): Pick<HistoryEntry, 'reason'> {
  if (typeof input !== 'object' || input === null || !('reason' in input)) return {}
  const reason = typeof input.reason === 'string' ? input.reason.trim().slice(0, 2000) : ''
  return reason ? { reason } : {}
}

/**
 * Tells a change from the two states around it. Values are kept of closed fields only; of what anybody wrote it says
 * that it changed, and of restricted notes nothing: a change of a note alone has neither subject nor fact, so that the
 * history does not say about whom something is written. An `input` named `reason` is the why that was asked for.
 */
export function told(change: Change): Told {
  const { before, after, input, name } = change
  if (name === erasure) return { of: [], more: 0, facts: [] }
  const records = touched(before, after)
  const [locks, snoozes] = [locksTouched(before, after), snoozesTouched(before, after)]
  const subjects = once([
    ...records.map((one) => one.of),
    ...snoozes.of,
    ...locks.of,
    ...asideTouched(before, after),
  ])
  const facts = [
    ...counts(records),
    ...roles(records, change),
    ...merged(records.flatMap((one) => one.changes.map(fact))),
    ...changes(programmeRules, before, after).map(fact),
    ...snoozes.facts,
    ...locks.facts,
    ...scenarioTouched(before, after),
    ...proposalFact(change),
  ]
  return {
    of: subjects.slice(0, most),
    more: Math.max(0, subjects.length - most),
    facts: leading(facts.filter((one) => !isRepeated(one))).slice(0, most),
    ...reasonOf(input),
  }
}

const turned: Record<string, string> = { added: 'removed', removed: 'added' }

/** The same change played back: what it led to is where it came from. */
export const reversed = ({ facts, reason: _reason, ...told }: Told): Told => ({
  ...told,
  facts: facts.map(({ field, from, to }) => {
    const count = /^(?:person|pair)\.(added|removed|changed)$/.exec(field)?.[1]
    // A count has no side to turn; who was added is removed.
    if (count !== undefined)
      return { field: field.replace(count, turned[count] ?? count), ...(to === undefined ? {} : { to }) }
    return { field, ...(to === undefined ? {} : { from: to }), ...(from === undefined ? {} : { to: from }) }
  }),
})
