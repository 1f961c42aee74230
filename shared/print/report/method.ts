/** The method note: dates, sources, who is counted, how, and what is missing or withheld. */
import type { LocalDate } from '../../model/scalars.ts'
import type { ReportDesk } from './desk.ts'
import { heading, type Piece, prose, type Section, stack } from './flow.ts'

/** The method note, a paragraph a piece, so that it fills what the endings leave. */
export function methodSection(desk: ReportDesk): Section {
  const { t, request } = desk
  const { details, today, evaluation, rules, withoutConsent } = request
  const { fidelity, goals, reach } = evaluation
  const waived = fidelity.waived.reduce((sum, { sessions }) => sum + sessions.length, 0)
  const note = (title: string, text: string): Piece =>
    stack([heading(desk, title, ''), prose(desk, text)], 1.4)
  // A day stays with its month.
  const day = (date: LocalDate) => desk.dateText(date).replace(' ', '\u00a0')
  const dates = { from: day(details.startsOn), to: day(details.endsOn), today: day(today) }
  const missing = {
    sessions: fidelity.sessions.missing,
    minutes: fidelity.minutes.missing,
    goals: goals.attained.missing,
    trained: reach.stages.mentor.trained.missing + reach.stages.mentee.trained.missing,
  }
  const notes = [
    note(t('report.method.whenTitle'), t('report.method.when', dates)),
    note(t('report.method.whoTitle'), t('report.method.who', { n: withoutConsent })),
    note(t('report.method.sessionsTitle'), t('report.method.sessions', { waived, rule: rules.contact })),
    note(t('report.method.goalsTitle'), t('report.method.goals')),
    note(t('report.method.missingTitle'), t('report.method.missing', missing)),
    note(
      t('report.method.suppressionTitle'),
      t(desk.internal ? 'report.method.internal' : 'report.method.suppression'),
    ),
  ]
  return { id: 'method', pieces: notes, gap: 5 }
}
