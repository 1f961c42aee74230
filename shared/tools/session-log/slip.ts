/** The slip torn off for the coordinator: that a session was held, never what was said. */
import { phases } from '../../model/phases.ts'
import {
  box,
  choiceCircle,
  choicesRow,
  circle,
  fittedLine,
  glyph,
  ink,
  left,
  oneLine,
  optionsOf,
  path,
  styles,
  textWidth,
  rule,
  weight,
  type Desk,
  type Field,
  type Mark,
  type Style,
} from '../../print/index.ts'

export interface SlipWords {
  readonly title: string
  readonly note: string
  readonly pair: string
  readonly session: string
  readonly date: string
  readonly minutes: string
  readonly held: string
  readonly yes: string
  readonly no: string
  readonly phase: string
  readonly phases: {
    readonly first: string
    readonly here: string
    readonly there: string
    readonly bridge: string
    readonly final: string
  }
  readonly help: string
  readonly helps: { readonly no: string; readonly call: string; readonly write: string }
  readonly handIn: string
}

/** Where the sheet is cut on A4; Letter cuts higher by what its body is shorter. */
export const cutAt = 236
const slipTop = 240.4
const slipHigh = 42.6
const inner = { left: left + 4, right: left + textWidth - 4 }
const second = 122
const phasePitch = 17.4
const lastWide = 70
const lastLeast = 7
/** Preparation has no session of its own. */
const sessionPhases = phases.slice(1)

const phaseOptions = (words: SlipWords) => {
  const { first, here, there, bridge, final } = words.phases
  return sessionPhases.map((id, at) => ({ id, label: [first, here, there, bridge, final][at] ?? '' }))
}
const heldOptions = (words: SlipWords) => [
  { id: 'yes', label: words.yes },
  { id: 'no', label: words.no },
]

/** The slip's own fields; its session and date are those of the sheet's head. */
export const slipFields = (words: SlipWords): Field[] =>
  (
    [
      { id: 'held-minutes', label: words.minutes, kind: 'number' },
      { id: 'held', label: words.held, kind: 'choice', options: heldOptions(words) },
      { id: 'new-date', label: words.no, kind: 'date' },
      { id: 'phase', label: words.phase, kind: 'choice', options: phaseOptions(words) },
      { id: 'help', label: words.help, kind: 'choice', options: optionsOf(words.helps) },
    ] as const
  ).map((field) => ({ ...field, visibility: 'coordinator' as const }))

/** The line to cut along, with a pair of scissors. */
export function cutLine(y: number): Mark[] {
  const thin = { stroke: ink, width: 0.6 }
  return [
    rule(18.4, 202, y, { stroke: ink, width: 0.5, dash: [2, 1.5] }),
    circle(11, y - 1.7, 1.15, thin),
    circle(11, y + 1.7, 1.15, thin),
    path(
      [
        ['M', 11.9, y + 0.95],
        ['L', 17.2, y - 1.9],
        ['M', 11.9, y - 0.95],
        ['L', 17.2, y + 1.9],
      ],
      { ...thin, cap: 'round' },
    ),
  ]
}

function labelled(label: string, field: string, x: number, width: number, y: number, desk: Desk): Mark[] {
  return [
    fittedLine(label, 'label', x, y, width, desk),
    ...oneLine(x, y + 8.3, width, desk.written(field), desk),
  ]
}

function phaseMarks(words: SlipWords, y: number, desk: Desk): Mark[] {
  const chosen = desk.written('phase')
  return phaseOptions(words).flatMap(({ id, label }, at) => {
    const x = inner.left + at * phasePitch
    return [
      ...choiceCircle(x + 1.77, y, id === chosen),
      ...glyph(id, x + 8.6, y, 5, ink),
      fittedLine(label, 'label', x, y + 5.9, phasePitch - 2, desk),
    ]
  })
}

/** When the slip is due, and as much of where it belongs as fits whole: the contact, its first part, the programme. */
function lastLine(words: SlipWords, desk: Desk): { text: string; style: Style } {
  const { contact, programme, edition } = desk.context
  const origins = [contact, contact.split(' · ')[0], `${programme}, ${edition}`, programme]
  const texts = origins.filter(Boolean).map((origin) => `${words.handIn} · ${origin}`)
  const style = { ...styles.label, size: lastLeast }
  const whole = texts.find((text) => desk.set.width(text, style) <= lastWide)
  return desk.set.fitted(whole ?? words.handIn, 'label', lastWide, lastLeast)
}

/** The slip, `less` mm higher than on A4. */
export function slip(words: SlipWords, less: number, desk: Desk): Mark[] {
  const y = slipTop - less
  const code = desk.context.pairCode
  const note = desk.set.fitted(words.note, 'hint', 80, 7)
  const held = choicesRow(
    heldOptions(words),
    desk.written('held'),
    { x: second, y: y + 18.8, width: 61 },
    desk,
  )
  const after = held.at(-1)
  const newDate = (after?.kind === 'text' ? after.x + after.width : second) + 3
  const last = lastLine(words, desk)
  return [
    box(left, y, textWidth, slipHigh, { stroke: ink, width: weight.important }),
    desk.set.line(words.title, 'prompt', inner.left, y + 6.6),
    desk.set.line(note.text, note.style, inner.right, y + 6.6, { align: 'right' }),
    desk.set.line(words.pair, 'label', inner.left, y + 12.2),
    ...(code
      ? [desk.set.line(code, 'hand', inner.left, y + 18.6, { colour: desk.hand })]
      : oneLine(inner.left, y + 20.5, 17, '', desk)),
    ...labelled(words.session, 'session', 48, 16, y + 12.2, desk),
    ...labelled(words.date, 'date', 68, 26, y + 12.2, desk),
    ...labelled(words.minutes, 'held-minutes', 98, 18, y + 12.2, desk),
    desk.set.line(words.held, 'label', second, y + 12.2),
    ...held,
    ...oneLine(newDate, y + 20.5, inner.right - newDate, desk.written('new-date'), desk),
    desk.set.line(words.phase, 'label', inner.left, y + 26.3),
    ...phaseMarks(words, y + 32.8, desk),
    fittedLine(words.help, 'label', second, y + 26.3, 61, desk),
    ...choicesRow(optionsOf(words.helps), desk.written('help'), { x: second, y: y + 34, width: 61 }, desk),
    desk.set.line(last.text, last.style, inner.right, y + 38.9, { align: 'right' }),
  ]
}
