/** Every text that people wrote freely, with the record and the field it stands in. */
import type { Pair } from '../model/pair.ts'
import type { Person } from '../model/person.ts'
import type { Programme } from '../model/programme.ts'
import type { Id } from '../model/scalars.ts'

/** The fields in which somebody can be spoken of. */
export const textFields = [
  'organisation',
  'disciplines',
  'topics',
  'availability',
  'motivation',
  'channel',
  'answers',
  'note',
  'origin',
  'answer',
  'step',
  'venue',
  'session',
  'goal',
  'contact',
  'ending',
  'lock',
  'scenario',
  'snooze',
  'details',
] as const
export type TextField = (typeof textFields)[number]

/** Where a text stands: with a person, with a pair, or with the programme itself. */
export interface TextPlace {
  kind: 'person' | 'pair' | 'programme'
  id: Id
  field: TextField
}
export interface FreeText extends TextPlace {
  text: string
}

type Said = readonly [TextField, string | undefined]

const ofPerson = (one: Person): Said[] => [
  ['organisation', one.organisation],
  ...one.disciplines.map((text): Said => ['disciplines', text]),
  ...one.topics.map((text): Said => ['topics', text]),
  ...one.availability.map((text): Said => ['availability', text]),
  ['motivation', one.motivation],
  ['channel', one.channel],
  ...Object.values(one.answers).map((said): Said => ['answers', typeof said === 'string' ? said : undefined]),
  ['note', one.note],
]

const ofPair = (pair: Pair): Said[] => [
  ['origin', pair.origin.reason],
  ['answer', pair.mentorAnswer.reason],
  ['answer', pair.menteeAnswer.reason],
  ...pair.steps.map(({ reason }): Said => ['step', reason]),
  ...pair.sessions.flatMap(({ venue, reason }): Said[] => [
    ['venue', venue],
    ['session', reason],
  ]),
  ...pair.goals.flatMap(({ wording, levels = [] }) =>
    [wording, ...levels].map((text): Said => ['goal', text]),
  ),
  ...pair.contacts.map(({ note }): Said => ['contact', note]),
  ['ending', pair.ending?.reason],
  ['note', pair.note],
]

/** All of them, people first, then pairs, then what belongs to neither. */
export function freeTexts(of: Programme): FreeText[] {
  const at = (kind: TextPlace['kind'], id: Id, said: Said[]): FreeText[] =>
    said.flatMap(([field, text]) => (text ? [{ kind, id, field, text }] : []))
  return [
    ...Object.values(of.people).flatMap((one) => at('person', one.id, ofPerson(one))),
    ...Object.values(of.pairs).flatMap((pair) => at('pair', pair.id, ofPair(pair))),
    ...of.locks.flatMap(({ menteeId, reason }) => at('person', menteeId, [['lock', reason]])),
    ...of.snoozes.flatMap(({ pairId, personId, reason }) =>
      at(pairId ? 'pair' : 'person', pairId ?? personId ?? '', [['snooze', reason]]),
    ),
    ...of.scenarios.flatMap(({ note, locks }) =>
      at('programme', of.id, [['scenario', note], ...locks.map(({ reason }): Said => ['scenario', reason])]),
    ),
    ...at('programme', of.id, [
      ['details', of.name],
      ['details', of.organisation],
      ['details', of.settings.contact],
    ]),
  ]
}
