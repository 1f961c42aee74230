/** The wheel of the first page: eight parts with names to keep or to change, today's heights and the targets. */
import { left, oneLine, right, styles, type Block, type Desk, type Mark } from '../../print/index.ts'
import { explained } from '../../print/blocks/explained.ts'
import { onWheel, wheelHeights, wheelMarks, wheelParts } from '../../print/blocks/wheel.ts'

interface NamedWheel {
  readonly number: number
  readonly prompt: string
  readonly hint: string
  readonly sectors: readonly string[]
  /** With `{{number}}`. */
  readonly sector: string
  readonly today: string
  readonly target: string
}

const radius = 52
/** From the block's top to the centre. */
const centre = 86
/** Names stand outside the rim: above the upper two, below the lower two, level with the others. */
const nameRadius = 55.6
const lift = (part: number): number => [-7.6, -1.4, -1.4, 5.2, 5.2, -1.4, -1.4, -7.6][part] ?? 0

function sectorName(part: number, name: string, top: number, desk: Desk): Mark[] {
  const [x, y] = onWheel({ cx: 105, cy: top + centre, r: radius }, 22.5 + 45 * part, nameRadius)
  const onRight = part < wheelParts / 2
  const start = onRight ? x + 1 : left
  const end = onRight ? right : x - 1
  const baseline = y + lift(part)
  const fitted = desk.set.fitted(name, 'name', end - start, 7.5)
  return [
    desk.set.line(fitted.text, fitted.style, onRight ? start : end, baseline, {
      align: onRight ? 'left' : 'right',
    }),
    ...oneLine(start, baseline + 8, end - start, desk.written(`sector-${part + 1}`), desk),
  ]
}

/** The wheel with its prompt: 152 mm high. */
export function namedWheel(of: NamedWheel): Block {
  const numbered = of.sectors.map((_, at) => at + 1)
  const named = (part: number) => of.sector.replace('{{number}}', String(part))
  return {
    fields: numbered.flatMap((part) => [
      { id: `sector-${part}`, label: named(part), kind: 'line' as const },
      { id: `today-${part}`, label: `${of.sectors[part - 1] ?? ''}, ${of.today}`, kind: 'number' as const },
      { id: `target-${part}`, label: `${of.sectors[part - 1] ?? ''}, ${of.target}`, kind: 'number' as const },
    ]),
    layout: (frame, desk) => ({
      height: 152,
      lead: 12,
      draw: (top) => {
        const place = { cx: 105, cy: top + centre, r: radius }
        const today = wheelHeights('today', desk)
        const targets = wheelHeights('target', desk)
        const keys = [
          ...(today.some((height) => height !== null) ? [of.today] : []),
          ...(targets.some((height) => height !== null) ? [of.target] : []),
        ]
        return {
          marks: [
            ...explained(of, frame, top + 12, desk),
            ...wheelMarks({ ...place, today, targets, figures: true }, desk),
            ...of.sectors.flatMap((name, part) => sectorName(part, name, top, desk)),
            ...keys.map((key, at) =>
              desk.set.line(key, styles.label, place.cx, place.cy + radius + 6.2 + 4 * at, {
                align: 'centre',
              }),
            ),
          ],
        }
      },
    }),
  }
}
