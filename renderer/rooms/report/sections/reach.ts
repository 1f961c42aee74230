/** Reach on screen: both roles step by step, who waits and why, where people come from. */
import { type Group, stages } from '#shared/evaluation/reach.ts'
import { suppress } from '#shared/evaluation/suppression.ts'
import type { Role } from '#shared/model/person.ts'
import { largest } from '#shared/print/report/groups.ts'
import {
  countFigure,
  type FigureDesk,
  type FigureGroup,
  type ReportSection,
  shareFigure,
  unlessWithheld,
} from '../figures.ts'

function funnel(desk: FigureDesk, role: Role): FigureGroup {
  const { t, request } = desk
  const found = request.evaluation.reach.stages[role]
  const applied = found.applied.numerator
  const { accepted, matched } = found
  return {
    id: `funnel-${role}`,
    title:
      accepted.numerator === 0
        ? t(`report.reach.roleTitleNone.${role}`)
        : t(`report.reach.roleTitle.${role}`, { n: matched.numerator, all: matched.denominator }),
    hint: t('report.reach.roleHint', { applied, left: applied - accepted.numerator }),
    figures: stages.map((stage) =>
      shareFigure(
        desk,
        { id: `${role}-${stage}`, name: t(`report.reach.stage.${stage}`), kind: 'person' },
        found[stage],
        applied,
      ),
    ),
  }
}

function waiting(desk: FigureDesk): FigureGroup[] {
  const { t, request } = desk
  const { waiting: reasons, matchRate } = request.evaluation.reach
  const all = reasons.flatMap(({ people }) => people)
  if (all.length === 0) return []
  return [
    {
      id: 'waiting',
      title: t('report.reach.waitingTitle', { count: all.length }),
      hint: t('report.reach.waitingHint', { all: matchRate.denominator }),
      figures: reasons.map(({ reason, people }) =>
        countFigure(
          desk,
          { id: `waiting-${reason}`, name: t(`report.reach.waiting.${reason}`), kind: 'person' },
          people,
          all,
        ),
      ),
    },
  ]
}

/** Grouped as on paper, so that neither gives away what the other withholds. */
function origin(desk: FigureDesk, what: 'disciplines' | 'towns', groups: readonly Group[]): FigureGroup[] {
  const { t, request } = desk
  if (groups.every(({ key }) => key === '')) return []
  const { shown, rest, silent } = largest(groups, 9)
  const together = (list: readonly Group[]) => list.flatMap(({ people }) => people)
  const all = together(groups)
  const rows = [
    ...shown.map(({ key, people }) => ({ name: key, people })),
    ...(rest.length > 0 ? [{ name: t('report.others'), people: together(rest) }] : []),
    ...(silent.length > 0 ? [{ name: t('report.notSaid'), people: together(silent) }] : []),
  ]
  const unsaid = together(silent).length
  const known = desk.internal || unsaid === 0 || unsaid >= 5
  return [
    {
      id: what,
      title: t(`report.reach.${what}`),
      hint: t('report.reach.groupsHint', { all: all.length, missing: known ? unsaid : '<5' }),
      figures: suppress(
        rows.map((row) => ({ ...row, n: row.people.length })),
        request.audience,
      ).map(({ name, people, withheld }, at) =>
        unlessWithheld(
          countFigure(desk, { id: `${what}-${at}`, name, kind: 'person' }, people, all),
          withheld,
        ),
      ),
    },
  ]
}

/** The section. */
export function reachSection(desk: FigureDesk): ReportSection {
  const { disciplines, towns } = desk.request.evaluation.reach
  return {
    id: 'reach',
    groups: [
      funnel(desk, 'mentee'),
      funnel(desk, 'mentor'),
      ...waiting(desk),
      ...origin(desk, 'disciplines', disciplines),
      ...origin(desk, 'towns', towns),
    ],
    notes: [],
  }
}
