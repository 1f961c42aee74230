/** The log's one page, drawn freely: the session above, its own footer, the slip below the cut. */
import {
  fittedLine,
  footer,
  half,
  left,
  oneLine,
  right,
  scaleMarks,
  textWidth,
  writing,
  type Desk,
  type Drawn,
  type Field,
  type LinkNames,
  type Mark,
  type Place,
} from '../../print/index.ts'
import { cell, together } from '../../print/blocks/cell.ts'
import { timeBar } from './bar.ts'
import { nextFields, nextTable, type NextWords } from './next.ts'
import { cutAt, cutLine, slip, slipFields, type SlipWords } from './slip.ts'

export interface LogWords {
  readonly title: string
  readonly head: {
    readonly session: string
    readonly date: string
    readonly hours: string
    readonly place: string
  }
  readonly bar: { readonly opening: string; readonly core: string; readonly closing: string }
  readonly since: string
  readonly topic: string
  readonly talked: string
  readonly decided: string
  readonly next: NextWords
  readonly nextTopic: string
  readonly felt: {
    readonly mentee: string
    readonly mentor: string
    readonly low: string
    readonly high: string
  }
  readonly slip: SlipWords
}

const headAt = [
  { field: 'session', x: 105, width: 14 },
  { field: 'date', x: 123, width: 20 },
  { field: 'hours', x: 147, width: 18 },
  { field: 'place', x: 169, width: 18 },
] as const
const feltAt = [
  { who: 'mentee', x: 102.9, width: 38.2 },
  { who: 'mentor', x: 148.8, width: 38.2 },
] as const

const feltOptions = (words: LogWords) =>
  ['1', '2', '3', '4', '5'].map((id) => ({
    id,
    label: id === '1' ? `1 ${words.felt.low}` : id === '5' ? `5 ${words.felt.high}` : id,
  }))

/** All the log asks, in the order of the paper; session and date go on the slip as well. */
export const logFields = (words: LogWords): Field[] => [
  { id: 'session', label: words.head.session, kind: 'number', visibility: 'coordinator' },
  { id: 'date', label: words.head.date, kind: 'date', visibility: 'coordinator' },
  { id: 'hours', label: words.head.hours, kind: 'line' },
  { id: 'place', label: words.head.place, kind: 'line' },
  { id: 'since', label: words.since, kind: 'text' },
  { id: 'topic', label: words.topic, kind: 'text' },
  { id: 'talked', label: words.talked, kind: 'text' },
  { id: 'decided', label: words.decided, kind: 'text' },
  ...nextFields(words.next),
  { id: 'next-topic', label: words.nextTopic, kind: 'line' },
  ...feltAt.map(({ who }) => ({
    id: `felt-${who}`,
    label: words.felt[who],
    kind: 'scale' as const,
    options: feltOptions(words),
  })),
  ...slipFields(words.slip),
]

function answer(
  of: { prompt: string; field: string; x: number; y: number; width: number; lines: number },
  desk: Desk,
): Drawn {
  const written = writing(of.x, of.y + 10, of.width, of.lines, desk.written(of.field), desk)
  return {
    marks: [fittedLine(of.prompt, 'prompt', of.x, of.y, of.width, desk), ...written.marks],
    rest: written.rest ? [{ heading: of.prompt, text: written.rest }] : [],
  }
}

function headMarks(words: LogWords, names: LinkNames, desk: Desk): Mark[] {
  const title = desk.set.fitted(words.title, 'title', half - 3, 20)
  return [
    desk.set.line(title.text, title.style, left, 34, {
      ...(names.id ? { id: names.id } : {}),
      ...(names.bookmark ? { bookmark: names.bookmark } : {}),
    }),
    ...headAt.flatMap(({ field, x, width }) => [
      fittedLine(words.head[field], 'label', x, 26, width, desk),
      ...oneLine(x, 34, width, desk.written(field), desk),
    ]),
  ]
}

/** The page; on Letter what was talked about has two lines less, and all below stands 16 higher. */
export function logPage(words: LogWords, version: number) {
  return (desk: Desk, place: Place, names: LinkNames): Drawn => {
    const less = desk.paper.shorter
    const beside = { y: 62, width: half, lines: 3 }
    return together([
      {
        marks: [...headMarks(words, names, desk), ...timeBar(words.bar, desk.context.session?.minutes, desk)],
      },
      answer({ prompt: words.since, field: 'since', x: left, ...beside }, desk),
      answer({ prompt: words.topic, field: 'topic', x: right - half, ...beside }, desk),
      answer(
        { prompt: words.talked, field: 'talked', x: left, y: 98, width: textWidth, lines: 5 - less / 8 },
        desk,
      ),
      answer(
        { prompt: words.decided, field: 'decided', x: left, y: 150 - less, width: textWidth, lines: 2 },
        desk,
      ),
      nextTable(words.next, 180 - less, desk),
      {
        marks: [
          fittedLine(words.nextTopic, 'prompt', left, 212.4 - less, 74, desk),
          ...oneLine(left, 220 - less, 74, '', desk),
        ],
      },
      cell({ field: 'next-topic', heading: words.nextTopic, x: left, y: 220 - less, width: 74 }, desk),
      {
        marks: [
          ...feltAt.flatMap(({ who, x, width }) => [
            fittedLine(words.felt[who], 'head', x, 212.4 - less, width, desk),
            ...scaleMarks(
              {
                x,
                y: 217.2 - less,
                width,
                steps: 5,
                chosen: desk.written(`felt-${who}`),
                ends: [words.felt.low, words.felt.high],
              },
              desk,
            ),
          ]),
          ...footer(
            { sheet: `${words.title} ${version}`, place, rule: 226.6 - less, text: 230.6 - less },
            desk,
          ),
          ...cutLine(cutAt - less),
          ...slip(words.slip, less, desk),
        ],
      },
    ])
  }
}
