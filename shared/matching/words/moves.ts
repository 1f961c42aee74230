/** What a move by hand costs or why it cannot be, in a mark and in words. */
import { formatNumber } from '../../i18n/dates.ts'
import type { Mover, Obstacle, Totals } from '../override.ts'
import type { Cost, MoveEffect, MoveOption } from '../study/moves.ts'
import { nameOf, type Speaker } from './speaker.ts'

/** What a change of the proposal does to the whole. */
export interface Effect {
  before: Totals
  after: Totals
  changes: Mover[]
}

const tenths = (value: number) => Math.round(value * 10) / 10

/** A whole number where it is one, otherwise one decimal. */
export const pointsWords = ({ language }: Pick<Speaker, 'language'>, points: number): string =>
  formatNumber(language, tenths(points), Number.isInteger(tenths(points)) ? 0 : 1)

/** The cost as a sign: `−12`, `+3`, `0`, `1 fewer, −12`; `?` where it is not worked out. */
export function costMark(speaker: Speaker, cost: Cost | { kind: 'asked' }): string {
  const { t, language } = speaker
  if (cost.kind === 'asked') return t('moves.mark.asked')
  const points = tenths(cost.total)
  const sign = points > 0 ? '−' : points < 0 ? '+' : ''
  const whole = `${sign}${pointsWords({ language }, Math.abs(points))}`
  if (cost.matched === 0) return whole
  const people = t(cost.matched > 0 ? 'moves.mark.fewer' : 'moves.mark.more', {
    count: Math.abs(cost.matched),
  })
  return `${people}, ${whole}`
}

/** The cost in words: `costs 12 points`, with whoever is matched no more said first. */
export function costWords({ t, language }: Speaker, cost: Cost | { kind: 'asked' }): string {
  if (cost.kind === 'asked') return t('moves.cost.asked')
  const points = tenths(cost.total)
  const figure = { count: Math.abs(points), points: pointsWords({ language }, Math.abs(points)) }
  const people =
    cost.matched === 0
      ? []
      : [t(cost.matched > 0 ? 'moves.cost.fewer' : 'moves.cost.more', { count: Math.abs(cost.matched) })]
  const whole = points > 0 ? t('moves.cost.points', figure) : points < 0 ? t('moves.cost.gain', figure) : null
  return [...people, ...(whole ? [whole] : people.length > 0 ? [] : [t('moves.cost.free')])].join(', ')
}

/** Why it cannot be, in few words. */
export function stopWords(speaker: Speaker, stops: Obstacle): string {
  const { t } = speaker
  switch (stops.kind) {
    case 'paired':
      return t('moves.stops.paired')
    case 'rule':
      return t('moves.stops.rule', { rule: t(`matching.reason.${stops.rule}`) })
    case 'locked':
      return t('moves.stops.locked', {
        names: stops.couples.map(({ menteeId }) => nameOf(speaker, menteeId)).join(', '),
      })
    case 'takes-no-part':
      return t(`matching.noPart.${stops.code}`)
  }
}

/** Why it cannot be, as short as fits a row of the table. */
export function rowWords(speaker: Speaker, stops: Obstacle): string {
  const { t } = speaker
  if (stops.kind === 'paired') return t('moves.mark.now')
  return `✕ ${stops.kind === 'rule' ? t(`matching.reason.${stops.rule}`) : stopWords(speaker, stops)}`
}

/** The cost or the reason, in words. */
export const stateWords = (speaker: Speaker, state: MoveOption['state']): string =>
  state.kind === 'cost' || state.kind === 'asked' ? costWords(speaker, state) : stopWords(speaker, state)

/** Who else moves where: `Una Maćešić moves to Vesna Marković`. */
export function moverWords(speaker: Speaker, { menteeId, from, to }: Mover): string {
  const name = nameOf(speaker, menteeId)
  if (to === null) return speaker.t('moves.change.out', { name })
  return speaker.t(from === null ? 'moves.change.into' : 'moves.change.to', { name, to: nameOf(speaker, to) })
}

/** As many as are named aloud; the others are counted. */
const mostNamed = 3

/** A cost and who else moves, as it is said aloud. */
function spokenEffect(speaker: Speaker, effect: Effect): string[] {
  const more = effect.changes.length - mostNamed
  return [
    costWords(speaker, costOf(effect)),
    ...effect.changes.slice(0, mostNamed).map((one) => moverWords(speaker, one)),
    ...(more > 0 ? [speaker.t('moves.change.more', { count: more })] : []),
  ]
}

/** Nobody as a place to go, as it is said aloud. */
export const spokenLeaving = (
  speaker: Speaker,
  state: Cost | { kind: 'asked' },
  effect: Effect | undefined,
): string =>
  [speaker.t('moves.nobody'), ...(effect ? spokenEffect(speaker, effect) : [costWords(speaker, state)])].join(
    ', ',
  )

/** A mentor as a place to go, as it is said aloud: the name, the cost or the reason, who else moves. */
export function spokenMove(speaker: Speaker, option: MoveOption, effect: MoveEffect | undefined): string {
  const words =
    effect?.kind === 'effect' ? spokenEffect(speaker, effect) : [stateWords(speaker, option.state)]
  return [nameOf(speaker, option.mentorId), ...words].join(', ')
}

/** What a move takes from the whole. */
export const costOf = ({ before, after }: { before: Totals; after: Totals }): Cost => ({
  kind: 'cost',
  matched: before.matched - after.matched,
  total: Math.round((before.total - after.total) * 1e6) / 1e6,
})
