/** A mentor, two mentees, and what a letter must never tell of them. */
import { publish } from '#shared/matching/commands.ts'
import type { Person } from '#shared/model/person.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aMentee, aMentor, after, aProgramme, today } from '../matching/people.ts'

export const secrets = ['SECRET', 'Candidate', '87', 'exclu']

/** Ana and Vesna share topics, a field, an evening, two languages and a town; both have something private as well. */
export function publishedPair(
  changes: { mentee?: Partial<Person>; mentor?: Partial<Person>; programme?: Partial<Programme> } = {},
): Programme {
  const mentee = aMentee('ana', {
    name: 'Ana Perić',
    email: 'ana@example.org',
    town: 'Novi Sad',
    topics: ['Funding', 'Touring'],
    disciplines: ['Theatre'],
    languages: ['sr', 'en'],
    availability: ['weekday-evening', 'sunday'],
    format: 'both',
    rankedIds: ['vesna', 'other'],
    excludedIds: ['other'],
    motivation: 'SECRET motivation',
    note: 'SECRET note',
    ...changes.mentee,
  })
  const mentor = aMentor('vesna', {
    name: 'Vesna Ilić',
    town: 'Novi Sad',
    topics: ['Touring', 'Budgets'],
    disciplines: ['Theatre', 'Dance'],
    languages: ['en', 'sr'],
    availability: ['weekday-evening'],
    format: 'both',
    rankedIds: ['rival', 'ana'],
    note: 'SECRET of a mentor',
    places: 2,
    ...changes.mentor,
  })
  const start: Programme = {
    ...aProgramme(
      mentee,
      mentor,
      aMentee('rival', { name: 'Candidate Rival' }),
      aMentor('other', { name: 'Candidate Other' }),
    ),
    ...changes.programme,
  }
  const settings = { ...start.settings, contact: 'circle@example.org, 021 555' }
  const proposal = {
    mode: 'best',
    solvedOn: today,
    couples: [{ menteeId: 'ana', mentorId: 'vesna', score: 87 }],
    unmatchedIds: ['rival'],
  } as const
  const whole = {
    ...start,
    settings,
    proposal: { ...proposal, couples: [...proposal.couples], unmatchedIds: ['rival'] },
  }
  return after(whole, publish, { answerBy: '2026-03-20' })
}
