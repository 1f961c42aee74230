/** The report's section on reach: from application to the planned end, who waits, and where people come from. */
import { type Group, stages } from '../../evaluation/reach.ts'
import { suppress } from '../../evaluation/suppression.ts'
import type { Role } from '../../model/person.ts'
import { type Bar, bars } from './bars.ts'
import type { ReportDesk } from './desk.ts'
import { heading, type Piece, prose, type Section, stack } from './flow.ts'
import { largest } from './groups.ts'

function funnel(desk: ReportDesk, role: Role): Piece {
  const { t, request } = desk
  const found = request.evaluation.reach.stages[role]
  const applied = found.applied.numerator
  const { matched, accepted } = found
  const title =
    accepted.numerator === 0
      ? t(`report.reach.roleTitleNone.${role}`)
      : t(`report.reach.roleTitle.${role}`, { n: matched.numerator, all: matched.denominator })
  const rows = stages.map((stage): Bar => {
    const { numerator, denominator, missing } = found[stage]
    return {
      name: t(`report.reach.stage.${stage}`),
      n: numerator,
      whole: applied,
      value: stage === 'applied' ? String(numerator) : desk.outOf(numerator, denominator),
      ...(missing > 0 ? { note: t('report.reach.notNoted', { n: missing }) } : {}),
    }
  })
  const hint = t('report.reach.roleHint', { applied, left: applied - accepted.numerator })
  return stack([heading(desk, title, hint), bars(desk, rows)], 2)
}

function waiting(desk: ReportDesk): Piece[] {
  const { t, request } = desk
  const { waiting: reasons, matchRate } = request.evaluation.reach
  const count = matchRate.denominator - matchRate.numerator
  if (count === 0) return []
  const rows = reasons.map(({ reason, people }): Bar => ({
    name: t(`report.reach.waiting.${reason}`),
    n: people.length,
    whole: count,
  }))
  const head = heading(
    desk,
    t('report.reach.waitingTitle', { count }),
    t('report.reach.waitingHint', { all: matchRate.denominator }),
  )
  return [stack([head, bars(desk, rows)], 2)]
}

/** The largest groups, the rest as one, and last those who did not say; small ones withheld outside. */
function groupBars(desk: ReportDesk, groups: readonly Group[]): Bar[] {
  const { t, request } = desk
  const size = (list: readonly Group[]) => list.reduce((sum, { people }) => sum + people.length, 0)
  const { shown, rest, silent } = largest(groups, 9)
  const rows = [
    ...shown.map(({ key, people }) => ({ name: key, n: people.length })),
    ...(rest.length > 0 ? [{ name: t('report.others'), n: size(rest) }] : []),
    ...(silent.length > 0 ? [{ name: t('report.notSaid'), n: size(silent) }] : []),
  ]
  return suppress(rows, request.audience).map((row) => ({ ...row, whole: size(groups) }))
}

function origin(desk: ReportDesk, what: 'disciplines' | 'towns'): Piece[] {
  const { t, request } = desk
  const groups = request.evaluation.reach[what]
  if (groups.every(({ key }) => key === '')) return []
  const all = groups.reduce((sum, { people }) => sum + people.length, 0)
  const silent = groups.find(({ key }) => key === '')?.people.length ?? 0
  const hidden = desk.internal || silent >= 5 || silent === 0
  const head = heading(
    desk,
    t(`report.reach.${what}`),
    t('report.reach.groupsHint', { all, missing: hidden ? silent : '<5' }),
  )
  const rows = groupBars(desk, groups)
  const nothing = rows.every(({ withheld }) => withheld)
  return [stack([head, nothing ? prose(desk, t('report.reach.allWithheld')) : bars(desk, rows, 6.8)], 2)]
}

/** Reach, piece by piece. */
export const reachSection = (desk: ReportDesk): Section => ({
  id: 'reach',
  pieces: [
    funnel(desk, 'mentee'),
    funnel(desk, 'mentor'),
    ...waiting(desk),
    ...origin(desk, 'disciplines'),
    ...origin(desk, 'towns'),
  ],
})
