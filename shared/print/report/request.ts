/** A request for the report: plain values that cross to a worker, made from a programme on a day. */
import { evaluate, type Evaluation } from '../../evaluation/evaluate.ts'
import type { Audience } from '../../evaluation/suppression.ts'
import { applicants } from '../../evaluation/scope.ts'
import { latin } from '../../i18n/script.ts'
import type { Programme, ProgrammeDetails } from '../../model/programme.ts'
import type { Id, Language, LocalDate, Paper } from '../../model/scalars.ts'
import { roles } from '../../model/person.ts'
import type { PrintedText } from '../request.ts'
import { printable } from '../typeset.ts'

export interface ReportOptions {
  today: LocalDate
  /** The programme's own when absent. */
  language?: Language | undefined
  /** The programme's own when absent. */
  paper?: Paper | undefined
  /** `external`: no codes, no reasons, no group under five. */
  audience: Audience
}
export interface ReportRequest {
  today: LocalDate
  language: Language
  paper: Paper
  audience: Audience
  details: ProgrammeDetails
  rules: { contact: number; firstSession: number }
  evaluation: Evaluation
  /** Pair codes by id; empty for others than the team. */
  codes: Record<Id, string>
  /** How many applied without consent. */
  withoutConsent: number
}

/** What people wrote, on one line and fit for paper; a report in Latin writes Cyrillic words in Latin too. */
const fitFor =
  (language: Language) =>
  (text: string): string => {
    const flat = printable(text).replace(/\s+/g, ' ')
    return language === 'sr-Cyrl' ? flat : latin(flat)
  }

/** Everything a report says. Free texts are made fit for paper; an external one carries no reasons and no codes. */
export function reportRequest(of: Programme, options: ReportOptions): ReportRequest {
  const { today, audience } = options
  const internal = audience === 'internal'
  const fit = fitFor(options.language ?? of.language)
  const whole = evaluate(of, today)
  const reasoned = <T extends { reason: string }>(list: T[]): T[] =>
    list.map((one) => ({ ...one, reason: internal ? fit(one.reason) : '' }))
  const grouped = <T extends { key: string }>(list: T[]): T[] =>
    list.map((group) => ({ ...group, key: fit(group.key) }))
  const { reach, fidelity, goals, matching, closure } = whole
  const { name, organisation, edition, startsOn, endsOn, language, zone } = of
  return {
    today,
    audience,
    language: options.language ?? language,
    paper: options.paper ?? of.settings.paper,
    details: {
      name: fit(name),
      organisation: fit(organisation),
      edition: fit(edition),
      startsOn,
      endsOn,
      language,
      zone,
    },
    rules: { contact: of.settings.rules.contact, firstSession: of.settings.rules.firstSession },
    evaluation: {
      ...whole,
      reach: {
        ...reach,
        disciplines: grouped(reach.disciplines),
        towns: grouped(reach.towns),
        channels: grouped(reach.channels),
      },
      fidelity: { ...fidelity, waived: reasoned(fidelity.waived) },
      goals: { ...goals, byDiscipline: grouped(goals.byDiscipline) },
      matching: {
        ...matching,
        byHand: reasoned(matching.byHand),
        declined: matching.declined.map((one) => ({
          ...one,
          reasons: internal ? one.reasons.map(fit) : [],
        })),
      },
      closure: { ...closure, reasons: internal ? reasoned(closure.reasons) : [] },
    },
    codes: internal ? Object.fromEntries(Object.values(of.pairs).map(({ id, code }) => [id, fit(code)])) : {},
    withoutConsent: roles
      .flatMap((role) => applicants(of, role, today))
      .filter((person) => person.consent.state !== 'given').length,
  }
}

/** The words people wrote that the report prints, so that a letter no font has is found before printing. */
export function reportTexts({ details, evaluation, codes }: ReportRequest): PrintedText[] {
  const { reach, goals, matching, closure } = evaluation
  const reasons = [
    ...matching.byHand.map(({ reason }) => reason),
    ...matching.declined.flatMap((one) => one.reasons),
    ...closure.reasons.map(({ reason }) => reason),
  ]
  const texts = (field: string, list: string[]) => list.map((text) => ({ field, text }))
  return [
    ...texts('programme', [details.name]),
    ...texts('organisation', [details.organisation]),
    ...texts('edition', [details.edition]),
    ...texts('code', Object.values(codes)),
    ...texts(
      'disciplines',
      [...reach.disciplines, ...goals.byDiscipline].map(({ key }) => key),
    ),
    ...texts(
      'town',
      reach.towns.map(({ key }) => key),
    ),
    ...texts('reason', reasons),
  ]
}
