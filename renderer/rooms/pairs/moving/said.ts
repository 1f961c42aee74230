/** The proof of a phase in words: each item, what is known of it, and the button that records it. */
import { formatDate } from '#shared/i18n/dates.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { type ProofItem, proofOf } from '#shared/journey/proof.ts'
import type { Pair, Proofs } from '#shared/model/pair.ts'
import type { Phase } from '#shared/model/phases.ts'
import type { Language } from '#shared/model/scalars.ts'

/** Which tick of the pair stands for which proof. */
export const tickOf = {
  'agreement-signed': 'agreementSignedOn',
  'map-done': 'mapDoneOn',
  'plan-agreed': 'planAgreedOn',
  'mid-term-done': 'midTermOn',
  'closure-form': 'closureFormOn',
} as const satisfies Partial<Record<ProofItem, keyof Proofs>>

export type Recordable = keyof typeof tickOf | 'both-accepted'

/** The proofs that the coordinator can record with one press; the others come from sessions and goals. */
export const isRecordable = (item: ProofItem): item is Recordable =>
  item === 'both-accepted' || item in tickOf

export interface SaidProof {
  item: ProofItem
  done: boolean
  title: string
  /** What is known of it: a date, a version, what is still open. */
  caption: string
}

function factOf(
  item: ProofItem,
  pair: Pair,
  phase: Phase,
  t: Translate,
  day: (on: string) => string,
): string {
  switch (item) {
    case 'both-accepted':
      return [pair.mentorAnswer.on, pair.menteeAnswer.on]
        .filter((on) => on !== undefined)
        .sort()
        .slice(-1)
        .map(day)
        .join('')
    case 'start-date':
      return pair.startsOn ? day(pair.startsOn) : ''
    case 'session-held': {
      const held = pair.sessions.find((session) => session.state === 'held' && session.phase === phase)
      return held ? t('pairs.proof.session', { number: held.number, date: day(held.date) }) : ''
    }
    case 'goal-set': {
      const goal = pair.goals.findLast((one) => one.state === 'open')
      return goal ? t('pairs.proof.goal', { version: goal.version, date: day(goal.setOn) }) : ''
    }
    case 'sessions-settled':
      return ''
    case 'goals-rated': {
      const rated = pair.goals.flatMap((goal) => (goal.state === 'open' ? (goal.ratedOn ?? []) : []))
      return rated.sort().slice(-1).map(day).join('')
    }
    default: {
      const on = pair.proofs[tickOf[item]]
      return on ? day(on) : ''
    }
  }
}

function openOf(item: ProofItem, pair: Pair, phase: Phase, t: Translate): string {
  if (item === 'sessions-settled')
    return t('pairs.proof.stillPlanned', {
      count: pair.sessions.filter((one) => one.phase === phase && one.state === 'planned').length,
    })
  if (item === 'goals-rated')
    return t('pairs.proof.unrated', {
      count: pair.goals.filter((one) => one.state === 'open' && one.rating === undefined).length,
    })
  return t('pairs.proof.notYet')
}

/** The proof asked in a phase, in a language; the phase the pair is in unless said. */
export function saidProof(
  t: Translate,
  language: Language,
  pair: Pair,
  phase: Phase = pair.phase,
): SaidProof[] {
  const day = (on: string) => formatDate(language, on, 'text')
  return proofOf({ ...pair, phase }).map(({ item, done }) => ({
    item,
    done,
    title: t(`pairs.proof.item.${item}`),
    caption: done ? factOf(item, pair, phase, t, day) : openOf(item, pair, phase, t),
  }))
}
