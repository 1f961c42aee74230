/** The unpublished proposal once something else changed: whoever can no longer be in it leaves, and the rest stays. */
import type { Couple, Lock, Programme, Proposal } from '../model/programme.ts'
import { taken } from './active.ts'
import { freePlaces, leftOutCode, locksNow } from './cohort.ts'
import { putWaitingLast, sameCouple } from './locks.ts'
import { plain } from './plain.ts'
import { profileOf } from './profile.ts'
import { scoreOf } from './score.ts'

type Source = Pick<Programme, 'people' | 'settings' | 'proposal'>

/**
 * Who gives way when a mentor has so many free places, of the couples proposed and of the locks that bind (`binding`):
 * locked ones stay before others, then the best-scoring.
 */
export function beyondPlaces(
  of: Source,
  { mentorId, free, binding }: { mentorId: string; free: number; binding: readonly Lock[] },
): Couple[] {
  const isOwn = (couple: Couple) => couple.mentorId === mentorId
  const locks = binding.filter(isOwn)
  const proposed = (of.proposal?.couples ?? []).filter(isOwn)
  const waiting = locks.filter((lock) => !proposed.some((couple) => sameCouple(couple, lock)))
  const isLocked = (couple: Couple) => locks.some((lock) => sameCouple(lock, couple))
  return [...proposed, ...waiting.map((lock) => ({ ...lock, score: pointsOf(of, lock) }))]
    .sort((a, b) => Number(isLocked(b)) - Number(isLocked(a)) || b.score - a.score)
    .slice(free)
    .map(({ menteeId }) => ({ menteeId, mentorId }))
}

function pointsOf({ people, settings }: Source, { menteeId, mentorId }: Couple): number {
  const [mentee, mentor] = [people[menteeId], people[mentorId]]
  return mentee && mentor ? scoreOf(profileOf(mentee), profileOf(mentor), settings) : 0
}

/**
 * Mends the unpublished proposal after something about these people changed: a pair of theirs began or is no more, one
 * was set aside or is back, a mentor has fewer places. Couples of somebody who takes no part leave it, and so do those
 * beyond a mentor's places (`beyondPlaces`); of the people concerned, mentees who take part and have nobody wait
 * without a mentor. A proposal that a couple left is no longer the scenario it came from, and without any couple it is
 * none. Couples of other people stay as they are.
 */
export function mendProposal(draft: Programme, personIds: readonly string[]): void {
  putWaitingLast(draft)
  const now = plain(draft)
  const { proposal } = now
  if (!proposal) return
  const touched = new Set(personIds)
  const takesPart = partTakers(now)
  const couples = staying(now, proposal, touched, takesPart)
  const paired = new Set(couples.map(({ menteeId }) => menteeId))
  const left = proposal.couples.map(({ menteeId }) => menteeId).filter((id) => !paired.has(id))
  const concerned = new Set([...left, ...[...touched].filter((id) => now.people[id]?.role === 'mentee')])
  const unmatchedIds = [
    ...proposal.unmatchedIds.filter((id) => !concerned.has(id)),
    ...[...concerned].filter((id) => takesPart(id) && !paired.has(id)),
  ].sort()
  const next = mended(proposal, couples, unmatchedIds)
  if (next !== proposal) draft.proposal = next
}

/** Tells of a person by id whether they take part now. */
function partTakers(now: Programme): (id: string) => boolean {
  const held = taken(now)
  return (id) => {
    const person = now.people[id]
    return person !== undefined && leftOutCode(person, held) === null
  }
}

/** The couples that can still be, as far as people touched are concerned. */
function staying(
  now: Programme,
  proposal: Proposal,
  touched: ReadonlySet<string>,
  takesPart: (id: string) => boolean,
): Proposal['couples'] {
  const fit = proposal.couples.filter(
    ({ menteeId, mentorId }) =>
      !(touched.has(menteeId) || touched.has(mentorId)) || (takesPart(menteeId) && takesPart(mentorId)),
  )
  const [held, { binding }] = [taken(now), locksNow(now)]
  const rest = { ...now, proposal: { ...proposal, couples: fit } }
  const beyond = [...new Set(fit.map(({ mentorId }) => mentorId))].flatMap((mentorId) => {
    const mentor = now.people[mentorId]
    if (!mentor || !touched.has(mentorId)) return []
    return beyondPlaces(rest, { mentorId, free: freePlaces(mentor, held), binding })
  })
  return fit.filter((couple) => !beyond.some((one) => sameCouple(one, couple)))
}

function mended(proposal: Proposal, couples: Proposal['couples'], unmatchedIds: string[]): Proposal | null {
  if (couples.length === proposal.couples.length) {
    const same = JSON.stringify(unmatchedIds) === JSON.stringify([...proposal.unmatchedIds].sort())
    return same ? proposal : { ...proposal, unmatchedIds }
  }
  if (couples.length === 0) return null
  const { scenarioId: _left, ...rest } = proposal
  return { ...rest, couples, unmatchedIds }
}
