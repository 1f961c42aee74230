/** The rules about pairs: each looks at one running pair and says at most one matter. */
import { addDays, daysBetween } from '../i18n/dates.ts'
import type { Pair } from '../model/pair.ts'
import type { Programme } from '../model/programme.ts'
import type { LocalDate } from '../model/scalars.ts'
import { acceptedOn, contactDays, heldSessions } from './contact.ts'
import type { AttentionItem, AttentionRule, Figures, Urgency } from './matters.ts'

/**
 * Days an answer to a proposal may take where no day was asked for. The settings have no threshold of their own for it; a letter or a
 * message is read and answered within a week, or it was lost.
 */
export const answerDays = 7

type Context = Pick<Programme, 'settings' | 'endsOn'>
type PairRule = (pair: Pair, of: Context, today: LocalDate) => AttentionItem | null

const overdue = (
  about: { rule: AttentionRule; urgency: Urgency; pair: Pair; since: LocalDate; limit: number },
  today: LocalDate,
  more: Partial<Figures> = {},
): AttentionItem | null => {
  const { rule, urgency, pair, since, limit } = about
  const days = daysBetween(since, today)
  if (days <= limit) return null
  return { rule, urgency, pairId: pair.id, figures: { days, limit, over: days - limit, since, ...more } }
}

/** Both accepted, and no session held for longer than the rule allows. */
export const noFirstSession: PairRule = (pair, { settings }, today) => {
  const since = acceptedOn(pair, today)
  if (since === null || heldSessions(pair, today).length > 0) return null
  return overdue(
    { rule: 'first-session', urgency: 'now', pair, since, limit: settings.rules.firstSession },
    today,
  )
}

/** Neither a held session nor a logged contact for longer than the rule allows. */
export const noContact: PairRule = (pair, { settings }, today) => {
  const since = contactDays(pair, today).at(-1) ?? acceptedOn(pair, today)
  if (!since) return null
  return overdue({ rule: 'contact', urgency: 'now', pair, since, limit: settings.rules.contact }, today)
}

const hasMetForTheLastTime = (pair: Pair, today: LocalDate) =>
  heldSessions(pair, today).some((session) => session.phase === 'final-session')

/** No session ahead, counted from the last one that was due or held; quiet after the final session and the edition. */
export const nothingPlanned: PairRule = (pair, { settings, endsOn }, today) => {
  const accepted = acceptedOn(pair, today)
  if (accepted === null || today > endsOn || hasMetForTheLastTime(pair, today)) return null
  const dated = pair.sessions.filter((session) => session.state !== 'waived')
  if (dated.some((session) => session.state === 'planned' && session.date >= today)) return null
  const past = dated.map((session) => session.date).filter((date) => date <= today)
  const since = past.sort().at(-1) ?? accepted
  return overdue(
    { rule: 'nothing-planned', urgency: 'week', pair, since, limit: settings.rules.nothingPlanned },
    today,
  )
}

/** The agreement is unsigned, counted from the first session held. */
export const agreementUnsigned: PairRule = (pair, { settings }, today) => {
  const first = heldSessions(pair, today)[0]
  if (!first || pair.proofs.agreementSignedOn) return null
  const limit = settings.rules.agreement
  return overdue({ rule: 'agreement', urgency: 'week', pair, since: first.date, limit }, today)
}

/**
 * The days a phase may take. Bridging the gap, the longest, has the rule on top of the time its own sessions
 * need: all planned ones but the four that the other phases hold, at the programme's rhythm.
 */
function phaseLimit(pair: Pair, { settings }: Context): number {
  const { rules, plannedSessions, rhythmDays } = settings
  return pair.phase === 'bridging-the-gap'
    ? rules.phase + Math.max(1, plannedSessions - 4) * rhythmDays
    : rules.phase
}

/** The pair has been in one phase for longer than it may take; preparation has rules of its own. */
export const phaseStuck: PairRule = (pair, of, today) => {
  const step = pair.steps.at(-1)
  if (!step || pair.phase === 'preparation' || acceptedOn(pair, today) === null) return null
  const about = { urgency: 'week', pair, since: step.on, limit: phaseLimit(pair, of) } as const
  return overdue({ rule: 'phase', ...about }, today, { phase: pair.phase })
}

/** The mid-term review, due in the middle of the pair's time, from some days of notice on. */
export const reviewDue: PairRule = (pair, { settings, endsOn }, today) => {
  const { startsOn } = pair
  if (!startsOn || acceptedOn(pair, today) === null) return null
  if (pair.proofs.midTermOn || pair.phase === 'final-session' || endsOn <= startsOn) return null
  const due = addDays(startsOn, Math.floor(daysBetween(startsOn, endsOn) / 2))
  const days = daysBetween(due, today)
  const limit = settings.rules.reviewNotice
  if (days < -limit) return null
  return {
    rule: 'review',
    urgency: 'week',
    pairId: pair.id,
    figures: { days, limit, over: Math.max(0, days), due },
  }
}

/** A slip asked for help and nobody has answered; the oldest such slip speaks for the pair. */
export const helpAsked: PairRule = (pair, { settings }, today) => {
  const asking = pair.sessions
    .filter((session) => session.helpAsked && !session.helpedOn && session.date <= today)
    .sort((a, b) => (a.date === b.date ? a.number - b.number : a.date < b.date ? -1 : 1))
  const oldest = asking[0]
  if (!oldest) return null
  const about = { urgency: 'now', pair, since: oldest.date, limit: settings.rules.help } as const
  return overdue({ rule: 'help', ...about }, today, {
    sessionId: oldest.id,
    sessionNumber: oldest.number,
    slips: asking.length,
  })
}

/** A proposal that one side, or both, has not answered. */
export const answerAwaited: PairRule = (pair, _of, today) => {
  const mentor = pair.mentorAnswer.state === 'awaited'
  const mentee = pair.menteeAnswer.state === 'awaited'
  if (!mentor && !mentee) return null
  // Where a day was asked for, that day is the rule.
  const limit = pair.answerBy ? Math.max(0, daysBetween(pair.proposedOn, pair.answerBy)) : answerDays
  const about = { urgency: 'week', pair, since: pair.proposedOn, limit } as const
  return overdue({ rule: 'answer', ...about }, today, {
    side: mentor && mentee ? 'both' : mentor ? 'mentor' : 'mentee',
  })
}

/** While a pair has not met, that is the matter; the rules that would say the same again keep still. */
export function mattersOfPair(pair: Pair, of: Context, today: LocalDate): AttentionItem[] {
  const notMet = noFirstSession(pair, of, today)
  const always = [helpAsked, agreementUnsigned, reviewDue, answerAwaited]
  const onceMet = [noContact, nothingPlanned, phaseStuck]
  const found = [...always, ...(notMet ? [] : onceMet)].map((rule) => rule(pair, of, today))
  return [notMet, ...found].filter((item) => item !== null)
}
