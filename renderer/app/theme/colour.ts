/** Colour arithmetic: contrast as WCAG 2.2 counts it, and lightness as OKLCH keeps hue. */

type Three = readonly [number, number, number]

/** Red, green and blue from 0 to 1, gamma-encoded as in sRGB. Anything but `#rrggbb` gives black. */
function channels(hex: string): Three {
  const value = /^#[0-9a-f]{6}$/i.test(hex) ? Number.parseInt(hex.slice(1), 16) : 0
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

const toHex = (rgb: Three): string =>
  `#${rgb
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()}`

/** IEC 61966-2-1, decoding. */
const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
/** IEC 61966-2-1, encoding. */
const encoded = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055

const each = (of: Three, change: (channel: number) => number): Three => [
  change(of[0]),
  change(of[1]),
  change(of[2]),
]

/** Relative luminance, 0 for black to 1 for white (WCAG 2.2, “relative luminance”). */
export function luminance(hex: string): number {
  const [red, green, blue] = each(channels(hex), linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21, whichever way round (WCAG 2.2, “contrast ratio”). */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** `share` (0 to 1) of `colour` in `ground`, mixed in sRGB as a tint of ink on paper is. */
export function mix(colour: string, ground: string, share: number): string {
  const [over, under] = [channels(colour), channels(ground)]
  const at = (index: 0 | 1 | 2) => over[index] * share + under[index] * (1 - share)
  return toHex([at(0), at(1), at(2)])
}

/** Lightness 0 to 1, chroma from 0, hue in radians. */
export interface Oklch {
  l: number
  c: number
  h: number
}

/** A colour in OKLCH (Björn Ottosson, “A perceptual color space for image processing”, 2020). */
export function toOklch(hex: string): Oklch {
  const [red, green, blue] = each(channels(hex), linear)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  return { l, c: Math.hypot(a, b), h: Math.atan2(b, a) }
}

/** The same space the other way, in linear light; parts outside 0 to 1 mean that no screen shows the colour. */
function toLinear({ l, c, h }: Oklch): Three {
  const a = c * Math.cos(h)
  const b = c * Math.sin(h)
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}

const shown = (colour: Oklch): boolean =>
  toLinear(colour).every((channel) => channel >= -0.0001 && channel <= 1.0001)

/** The nearest colour sRGB can show: lightness and hue stay, chroma gives way. */
export function fromOklch(colour: Oklch): string {
  let { c } = colour
  if (!shown(colour)) {
    let grey = 0
    for (let step = 0; step < 24; step += 1) {
      const middle = (grey + c) / 2
      if (shown({ ...colour, c: middle })) grey = middle
      else c = middle
    }
    c = grey
  }
  return toHex(each(toLinear({ ...colour, c }), (channel) => encoded(Math.max(0, channel))))
}
