/** The report's section on sessions and phases. */
import { ink } from '../ink.ts'
import { left } from '../paper.ts'
import { bars } from './bars.ts'
import { type Cell, cells } from './cells.ts'
import type { ReportDesk } from './desk.ts'
import { heading, type Piece, prose, type Section, stack } from './flow.ts'
import { legend, sessionRows } from './session-marks.ts'
import { strip } from './strip.ts'

/** Rows of pairs in one piece: so few that a large cohort's chart begins where there is room. */
const rowsTogether = 18

function sessions(desk: ReportDesk): Piece[] {
  const { t, request } = desk
  const { sessions: found, perPair, waived } = request.evaluation.fidelity
  if (found.denominator === 0)
    return [heading(desk, t('report.fidelity.sessionsNone'), t('report.fidelity.sessionsNoneHint'))]
  const { numerator: held, denominator: planned, missing } = found
  const left_out = waived.reduce((sum, { sessions: ids }) => sum + ids.length, 0)
  const hint = [
    t(desk.internal ? 'report.fidelity.sessionsHintInternal' : 'report.fidelity.sessionsHintExternal', {
      missing,
    }),
    ...(left_out > 0 ? [t('report.fidelity.waived', { n: left_out })] : []),
  ].join(' ')
  const head = heading(desk, t('report.fidelity.sessionsTitle', { held, planned }), hint)
  const [first, ...rest] = sessionRows(
    desk,
    perPair.filter((row) => row.outcomes.length > 0),
    rowsTogether,
  )
  return [
    stack([head, legend(desk), ...(first ? [first] : [])], 3),
    ...rest.map((rows) => ({ ...rows, lead: 0 })),
  ]
}

function phasePiece(desk: ReportDesk): Piece {
  const { t, request, set } = desk
  const { phases } = request.evaluation.fidelity
  const all = phases[0]?.reached.denominator ?? 0
  const last = phases.at(-1)?.reached.numerator ?? 0
  const title =
    all === 0
      ? t('report.fidelity.phasesNone')
      : last === 0
        ? t('report.fidelity.phasesNobody')
        : t('report.fidelity.phasesTitle', { count: last, all })
  const rows = phases.map(({ phase, reached, days }) => ({
    name: t(`terms.phase.${phase}`),
    phase,
    n: reached.numerator,
    whole: all,
    figure:
      days.median === null
        ? undefined
        : {
            bold: desk.number(days.median),
            rest: days.least === days.most ? String(days.least) : `${days.least}–${days.most}`,
          },
  }))
  const head: Piece = {
    height: 3,
    draw: (top) =>
      rows.every(({ figure }) => figure === undefined)
        ? []
        : [
            set.line(t('report.fidelity.daysMedian'), 'label', 170, top + 2.6, { align: 'right' }),
            set.line(t('report.fidelity.range'), 'label', 173, top + 2.6),
          ],
  }
  return stack([heading(desk, title, t('report.fidelity.phasesHint', { all })), head, bars(desk, rows, 8)], 1)
}

function firstPiece(desk: ReportDesk): Piece {
  const { t, request } = desk
  const { daysToFirst } = request.evaluation.fidelity
  const { numerator: n, denominator: all, missing, median, values } = daysToFirst
  if (median === null)
    return heading(desk, t('report.fidelity.firstNone'), t('report.fidelity.firstNoneHint', { all }))
  const rule = request.rules.firstSession
  const within = values.filter(({ value }) => value <= rule).length
  const hint = t('report.fidelity.firstHint', { n, all, rule: desk.days(rule), within, missing })
  return stack(
    [
      heading(desk, t('report.fidelity.firstTitle', { count: Math.ceil(median) }), hint),
      strip(desk, daysToFirst, rule),
    ],
    2,
  )
}

function contactPiece(desk: ReportDesk): Piece[] {
  const { t, request } = desk
  const { contact, gaps, longestSilence, agreements } = request.evaluation.fidelity
  const list: Cell[] = []
  if (contact.denominator > 0)
    list.push({
      figure: desk.percent(contact),
      meaning: t('report.fidelity.contact.rate'),
      hint: t('report.fidelity.contact.rateHint', {
        n: contact.numerator,
        all: contact.denominator,
        rule: request.rules.contact,
      }),
    })
  if (gaps.median !== null)
    list.push({
      figure: desk.days(gaps.median),
      meaning: t('report.fidelity.contact.gap'),
      hint: t('report.fidelity.contact.gapHint', {
        n: gaps.numerator,
        least: gaps.least ?? 0,
        most: gaps.most ?? 0,
      }),
    })
  if (longestSilence) {
    const code = request.codes[longestSilence.pairId]
    list.push({
      figure: desk.days(longestSilence.days),
      meaning: t('report.fidelity.contact.silence'),
      hint: code
        ? t('report.fidelity.contact.silenceHintPair', {
            code,
            from: desk.dateText(longestSilence.from),
            to: desk.dateText(longestSilence.to),
          })
        : t('report.fidelity.contact.silenceHint'),
    })
  }
  if (agreements.denominator > 0)
    list.push({
      figure: desk.percent(agreements),
      meaning: t('report.fidelity.contact.agreement'),
      hint: t('report.fidelity.contact.agreementHint', {
        n: agreements.numerator,
        all: agreements.denominator,
      }),
    })
  if (list.length === 0) return []
  const head: Piece = {
    height: 7,
    draw: (top) => [
      desk.set.line(t('report.fidelity.contactTitle'), 'prompt', left, top + 4, { colour: ink }),
    ],
  }
  return [stack([head, cells(desk, list, 42)])]
}

function waivedPiece(desk: ReportDesk): Piece[] {
  const { t, request } = desk
  const known = request.evaluation.fidelity.waived.filter(({ reason }) => reason !== '')
  if (!desk.internal || known.length === 0) return []
  const kinds = [
    'planned',
    'early-by-agreement',
    'early-by-mentor',
    'early-by-mentee',
    'one-side-absent',
  ] as const
  const word = (reason: string) => {
    const kind = kinds.find((one) => one === reason)
    return kind ? t(`terms.ending.${kind}`) : reason
  }
  const list = known.map(({ reason, sessions: ids }) => `${word(reason)} (${ids.length})`).join('; ')
  return [{ ...prose(desk, t('report.fidelity.waived', { n: list }), 'hint'), lead: 3 }]
}

/** Sessions and phases, piece by piece. */
export const fidelitySection = (desk: ReportDesk): Section => ({
  id: 'fidelity',
  pieces: [
    ...sessions(desk),
    ...waivedPiece(desk),
    phasePiece(desk),
    firstPiece(desk),
    ...contactPiece(desk),
  ],
})
