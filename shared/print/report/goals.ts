/** The report's section on goals. */
import type { ReportDesk } from './desk.ts'
import { heading, type Section, stack } from './flow.ts'
import { apart, goalColumns } from './goal-columns.ts'
import { goalGroups } from './goal-groups.ts'
import { facts } from './lists.ts'

/** Goals: the share at or above the expected level first, then T, then groups. */
export function goalsSection(desk: ReportDesk): Section {
  const { t, request } = desk
  const { attained, all: goals } = request.evaluation.goals
  const { numerator: n, denominator: all } = attained
  if (all > 0) {
    const head = heading(desk, t('report.goals.title', { n, all }), t('report.goals.hint'))
    return { id: 'goals', pieces: [stack([head, goalColumns(desk)], 2), ...goalGroups(desk)] }
  }
  const known = [{ n: goals.length, words: t('report.goals.set') }, ...apart(desk)]
  const list = facts(
    desk,
    known.map((one) => ({ figure: String(one.n), words: one.words })),
  )
  const head = heading(desk, t('report.goals.none'), t('report.goals.noneHint'))
  return { id: 'goals', pieces: [goals.length > 0 ? stack([head, list], 2) : head] }
}
