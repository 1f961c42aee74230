/** The method note on screen: dates, sources, who is counted and how, what is missing or withheld. */
import type { FigureDesk, ReportSection } from '../figures.ts'

/** The section, word for word as on paper. */
export function methodSection({ t, request, internal, dateText }: FigureDesk): ReportSection {
  const { details, today, evaluation, rules, withoutConsent } = request
  const { fidelity, goals, reach } = evaluation
  const waived = fidelity.waived.reduce((sum, { sessions }) => sum + sessions.length, 0)
  const dates = { from: dateText(details.startsOn), to: dateText(details.endsOn), today: dateText(today) }
  const missing = {
    sessions: fidelity.sessions.missing,
    minutes: fidelity.minutes.missing,
    goals: goals.attained.missing,
    trained: reach.stages.mentor.trained.missing + reach.stages.mentee.trained.missing,
  }
  return {
    id: 'method',
    groups: [],
    notes: [
      { title: t('report.method.whenTitle'), text: t('report.method.when', dates) },
      { title: t('report.method.whoTitle'), text: t('report.method.who', { n: withoutConsent }) },
      {
        title: t('report.method.sessionsTitle'),
        text: t('report.method.sessions', { waived, rule: rules.contact }),
      },
      { title: t('report.method.goalsTitle'), text: t('report.method.goals') },
      { title: t('report.method.missingTitle'), text: t('report.method.missing', missing) },
      {
        title: t('report.method.suppressionTitle'),
        text: t(internal ? 'report.method.internal' : 'report.method.suppression'),
      },
    ],
  }
}
