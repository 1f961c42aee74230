/** What can happen to a programme in any order: commands on what is there by then, undo, redo, and the disk's moods. */
import fc from 'fast-check'
import { changeGoal, rateGoal, setGoal } from '#shared/journey/goals.ts'
import { endPair, movePhase, notePair, recordAnswer, reopenPair, tickProof } from '#shared/journey/phases.ts'
import { logContact, logSession, planRhythm, removeSession } from '#shared/journey/sessions.ts'
import { markTold, setPlaces, withdraw } from '#shared/matching/answers.ts'
import {
  enterPair,
  setExperienceGap,
  setMode,
  setOwnCriteria,
  setWeights,
} from '#shared/matching/commands.ts'
import {
  keepScenario,
  keepTried,
  removeScenario,
  setAside,
  takeBack,
  workOnScenario,
} from '#shared/matching/scenarios/commands.ts'
import { setupOf } from '#shared/matching/scenarios/setup.ts'
import type { Command } from '#shared/model/command.ts'
import { changeDetails, changeRules, changeSettings, putOff } from '#shared/model/commands.ts'
import type { Person } from '#shared/model/person.ts'
import { phases } from '#shared/model/phases.ts'
import { pairsOf, peopleOf, type Programme } from '#shared/model/programme.ts'
import { weights } from '#shared/model/settings.ts'
import { addPerson, removePerson, updatePerson } from '#shared/people/commands.ts'
import { addField, changeField, removeField } from '#shared/people/fields.ts'

/** The day of these lives. */
export const today = '2026-06-16'

export type Act =
  | { kind: 'command'; name: string; command: Command; input: Record<string, unknown> }
  | { kind: 'undo' | 'redo' | 'save-again' | 'disk-fills' | 'disk-clears' }
  /** Opened while it is open; closed and opened; the process ends without a word and another begins. */
  | { kind: 'reopen' | 'close-and-open' | 'crash' }
  /** Somebody else looks at it; it gets a passphrase, or loses it; it is locked and unlocked. */
  | { kind: 'second-look' | 'seal' | 'lock' }

/** An id to be looked up in the programme of the moment; sometimes it is nobody's. */
type Pick = (of: Programme) => unknown
const picked = (from: (of: Programme) => string[]): fc.Arbitrary<(of: Programme) => string> =>
  fc.nat(60).map((n) => (of) => {
    const ids = from(of)
    return n % 10 === 0 ? 'nobody' : (ids[n % Math.max(1, ids.length)] ?? 'nobody')
  })
/** An act with every pick in it looked up. */
export const settled = (act: Act, of: Programme): Act =>
  act.kind === 'command'
    ? {
        ...act,
        input: Object.fromEntries(
          Object.entries(act.input).map(([key, value]) => [
            key,
            typeof value === 'function' ? (value as Pick)(of) : value,
          ]),
        ),
      }
    : act

const some = (
  name: string,
  command: Command,
  input: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Act> => fc.record(input).map((given) => ({ kind: 'command', name, command, input: given }))
const any = fc.constantFrom
const ofRole = (role: Person['role']) => (of: Programme) => peopleOf(of, role).map((one) => one.id)
const id = picked((of) => Object.keys(of.people))
const mentorId = picked(ofRole('mentor'))
const menteeId = picked(ofRole('mentee'))
const fieldId = picked((of) => of.fields.map((one) => one.id))
const pairId = picked((of) => Object.keys(of.pairs))
const sessionId = picked((of) => pairsOf(of).flatMap((pair) => pair.sessions.map((one) => one.id)))
const scenarioId = picked((of) => of.scenarios.map((one) => one.id))
const goalId = picked((of) => pairsOf(of).flatMap((pair) => pair.goals.map((one) => one.id)))
const day = any('2026-03-09', '2026-05-01', today, '2026-08-01', '2026-02-01')

const commands = fc.oneof(
  {
    weight: 8,
    arbitrary: some('people.add', addPerson, {
      role: any('mentor', 'mentee'),
      fields: fc.record({
        name: any('Ana', 'Ђорђе', 'Mila'),
        places: fc.nat(3),
        consent: fc.constant({ state: 'given' }),
      }),
    }),
  },
  { weight: 6, arbitrary: some('matching.enterPair', enterPair, { menteeId, mentorId }) },
  some('people.update', updatePerson, {
    id,
    changes: any({ town: 'Niš' }, { town: null }, { rankedIds: ['id-2'] }),
  }),
  some('people.remove', removePerson, { id }),
  some('people.addField', addField, {
    name: any('Stage', 'Hours “Ђ”', 'Mood'),
    kind: any('choice', 'number'),
    choices: any(['early', 'late']),
  }),
  some('people.changeField', changeField, { id: fieldId, choices: any([{ word: 'late' }, { word: 'new' }]) }),
  some('people.removeField', removeField, { id: fieldId }),
  some('people.update', updatePerson, {
    id,
    changes: fieldId.map((field) => (of: Programme) => ({ answers: { [field(of)]: 'late' } })),
  }),
  some('matching.setOwnCriteria', setOwnCriteria, {
    ownCriteria: fieldId.map((field) => (of: Programme) => [
      { id: 'own', field: field(of), compare: 'same', weight: 9 },
    ]),
  }),
  some('matching.setExperienceGap', setExperienceGap, { years: any(3, 8) }),
  some('pairs.movePhase', movePhase, { pairId, to: any(...phases), reason: any('so', '') }),
  some('pairs.recordAnswer', recordAnswer, {
    pairId,
    side: any('mentor', 'mentee', 'both'),
    answer: any('accepted', 'declined', 'awaited'),
  }),
  some('proposals.withdraw', withdraw, { personId: id, reason: any('so') }),
  some('proposals.setPlaces', setPlaces, {
    mentorId,
    places: any(0, 1, 3),
    keepPairIds: any<string[]>([]),
    reason: any('so', ''),
  }),
  some('proposals.markTold', markTold, {
    letters: fc
      .tuple(pairId, any('mentee', 'mentor'), any('proposal', 'notice'))
      .map(([pick, side, about]) => (of: Programme) => [{ pairId: pick(of), side, about }]),
    on: any(today, null),
  }),
  some('pairs.tickProof', tickProof, { pairId, proof: any('mapDoneOn', 'midTermOn'), on: any(today, null) }),
  some('pairs.end', endPair, { pairId, kind: any('planned', 'early-by-mentor'), on: day, reason: any('so') }),
  some('pairs.reopen', reopenPair, { pairId }),
  some('pairs.note', notePair, { pairId, note: any('', 'A note “Ђ”\u2028') }),
  { weight: 2, arbitrary: some('pairs.planRhythm', planRhythm, { pairId, from: day }) },
  some('pairs.logSession', logSession, {
    pairId,
    number: fc.integer({ min: 1, max: 5 }),
    state: any('held', 'missed', 'planned'),
    date: day,
  }),
  some('pairs.removeSession', removeSession, { pairId, sessionId }),
  some('pairs.logContact', logContact, { pairId, on: day }),
  some('pairs.setGoal', setGoal, {
    pairId,
    goal: fc.record({
      visibility: any('as-written', 'levels', 'no'),
      wording: any('A tour'),
      importance: any(2),
    }),
  }),
  some('pairs.changeGoal', changeGoal, { pairId, goalId, goal: any({ visibility: 'no' }) }),
  some('pairs.rateGoal', rateGoal, { pairId, goalId, rating: any(-1, 2, null) }),
  some('programme.changeDetails', changeDetails, { name: any('Circle', 'Krug'), endsOn: day }),
  some('programme.changeSettings', changeSettings, {
    paper: any('A4', 'Letter'),
    plannedSessions: any(3, 8),
  }),
  some('programme.changeRules', changeRules, { contact: any(20, 30) }),
  some('programme.putOff', putOff, { pairId, rule: any('contact'), until: day, reason: any('') }),
  some('scenarios.keep', keepScenario, { name: any('Kept') }),
  some('scenarios.tryOut', keepTried, {
    name: any('Tried “Ђ”'),
    setup: fc
      .constantFrom({ mode: 'stable' as const }, { experienceGap: 9 })
      .map((more) => (of: Programme) => ({ ...setupOf(of), ...more })),
    locks: fc.constant([]),
    couples: fc
      .tuple(menteeId, mentorId)
      .map((two) => (of: Programme) => [{ menteeId: two[0](of), mentorId: two[1](of), score: 1 }]),
    unmatchedIds: fc.constant([]),
  }),
  some('scenarios.workOn', workOnScenario, { id: scenarioId }),
  some('scenarios.remove', removeScenario, { id: scenarioId }),
  some('matching.setAside', setAside, { personId: id }),
  some('matching.takeBack', takeBack, { personId: id }),
  some('matching.setMode', setMode, { mode: any('best', 'fairest') }),
  some('matching.setWeights', setWeights, { weights: any(weights.parse({}), weights.parse({ topics: 9 })) }),
)
type Mood = Exclude<Act['kind'], 'command'>
const moods = (...kinds: Mood[]) => kinds.map((kind): Act => ({ kind }))
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)
const backAndForth = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.nat(4))
  .map(([undos, redos]) => moods(...times<Mood>(undos, 'undo'), ...times<Mood>(redos, 'redo')))

/** Lives of a programme, each to come after the prelude. */
export const acts = fc
  .array(
    fc.oneof(
      { weight: 14, arbitrary: commands.map((act) => [act]) },
      { weight: 2, arbitrary: backAndForth },
      { weight: 2, arbitrary: any<Mood[]>('reopen', 'save-again').map((mood) => moods(mood)) },
      {
        weight: 3,
        arbitrary: any<Mood[]>('close-and-open', 'crash', 'second-look').map((mood) => moods(mood)),
      },
      { weight: 1, arbitrary: any(['seal'], ['seal', 'lock'], ['lock']).map((row) => moods(...row)) },
      { weight: 2, arbitrary: any<Mood[]>('disk-fills', 'disk-clears').map((mood) => moods(mood)) },
    ),
    { minLength: 5, maxLength: 40 },
  )
  .map((turns) => turns.flat())

const added = (role: Person['role'], name: string): Act => ({
  kind: 'command',
  name: 'people.add',
  command: addPerson,
  input: { role, fields: { name, places: role === 'mentor' ? 2 : 0, consent: { state: 'given' } } },
})
const first = (role: Person['role']) => (of: Programme) => ofRole(role)(of)[0] ?? 'nobody'
/** Two mentors, three mentees and a pair, so that a life has something to happen to. */
export const prelude: Act[] = [
  added('mentor', 'Vesna'),
  added('mentee', 'Mila'),
  added('mentor', 'Зоран'),
  added('mentee', 'Nada'),
  added('mentee', 'Рада'),
  {
    kind: 'command',
    name: 'matching.enterPair',
    command: enterPair,
    input: { menteeId: first('mentee'), mentorId: first('mentor') },
  },
]
