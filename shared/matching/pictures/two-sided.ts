/** Who is matched to whom as two sides with lines between: mentors with their mentees opposite, so that no line crosses. */
import type { Picture, PictureCouple } from './picture.ts'

/** One name; `y` is the middle of its row. */
export interface Spot {
  /** Row of a mentee, column of a mentor. */
  at: number
  y: number
}

export interface Line {
  couple: PictureCouple
  fromY: number
  toY: number
}

/** Mentees at left, mentors at right, beside the next such lane. */
export interface Lane {
  x: number
  mentees: Spot[]
  /** With how many more they could take. */
  mentors: (Spot & { free: number })[]
  lines: Line[]
}

export interface TwoSided {
  lanes: Lane[]
  /** CSS px. */
  width: number
  height: number
  laneWidth: number
  /** Mentees without a mentor, and mentors without a mentee who have a place; in the order given. */
  unmatched: number[]
  idle: number[]
}

export interface TwoSidedAbout {
  /** CSS px there are. */
  width: number
  /** Indexes of all mentees and of all mentors in the order in which they are looked up. */
  menteeOrder: readonly number[]
  mentorOrder: readonly number[]
}

export const rowHeight = 16
const groupGap = 3
const leastLane = 430
const laneGap = 36
/** Fewer rows than this are not spread over lanes. */
const shortLane = 14

interface Group {
  mentor: number
  couples: PictureCouple[]
  height: number
}

/**
 * Lays the couples out in as many lanes as fit side by side, about equally long. Within a lane mentors follow each
 * other in their order, and the mentees of each in theirs; a mentee has one mentor, so no two lines cross.
 */
export function twoSided(picture: Picture, { width, menteeOrder, mentorOrder }: TwoSidedAbout): TwoSided {
  const place = new Map(menteeOrder.map((mentee, at) => [mentee, at]))
  const by = new Map<number, PictureCouple[]>()
  for (const couple of picture.couples) by.set(couple.mentor, [...(by.get(couple.mentor) ?? []), couple])
  const groups = mentorOrder.flatMap((mentor): Group[] => {
    const couples = by.get(mentor)
    if (!couples) return []
    couples.sort((a, b) => (place.get(a.mentee) ?? 0) - (place.get(b.mentee) ?? 0))
    return [{ mentor, couples, height: couples.length * rowHeight + groupGap }]
  })
  const rows = picture.couples.length
  const fit = Math.max(1, Math.floor((width + laneGap) / (leastLane + laneGap)))
  const count = Math.max(1, Math.min(fit, Math.ceil(rows / shortLane)))
  const laneWidth = Math.min((width - (count - 1) * laneGap) / count, 680)
  const split = spread(groups, count)
  const lanes = split.map((some, at) => laneOf(picture, some, at * (laneWidth + laneGap)))
  const matched = new Set(picture.couples.map(({ mentee }) => mentee))
  return {
    lanes,
    width,
    height: Math.max(0, ...split.map((some) => some.reduce((sum, { height }) => sum + height, 0))),
    laneWidth,
    unmatched: menteeOrder.filter((mentee) => !matched.has(mentee)),
    idle: mentorOrder.filter((mentor) => !by.has(mentor) && (picture.places[mentor] ?? 0) > 0),
  }
}

/** Groups in their order, cut into lanes so that the longest is as short as it can be. */
function spread(groups: readonly Group[], count: number): Group[][] {
  const heights = groups.map(({ height }) => height)
  let [low, high] = [Math.max(0, ...heights), heights.reduce((sum, height) => sum + height, 0)]
  const lanesFor = (most: number): Group[][] => {
    const lanes: Group[][] = [[]]
    let filled = 0
    for (const group of groups) {
      if (filled + group.height > most && filled > 0) {
        lanes.push([])
        filled = 0
      }
      lanes.at(-1)?.push(group)
      filled += group.height
    }
    return lanes
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (lanesFor(middle).length <= count) high = middle
    else low = middle + 1
  }
  return lanesFor(high)
}

function laneOf({ places }: Picture, groups: readonly Group[], x: number): Lane {
  const lane: Lane = { x, mentees: [], mentors: [], lines: [] }
  let top = 0
  for (const { mentor, couples, height } of groups) {
    const middle = top + (couples.length * rowHeight) / 2
    couples.forEach((couple, row) => {
      const y = top + (row + 0.5) * rowHeight
      lane.mentees.push({ at: couple.mentee, y })
      lane.lines.push({ couple, fromY: y, toY: middle })
    })
    lane.mentors.push({ at: mentor, y: middle, free: Math.max(0, (places[mentor] ?? 0) - couples.length) })
    top += height
  }
  return lane
}

/** How thick a line is, in CSS px: 1 at 40 points and below, 5 at 100. */
export const lineWidth = (points: number): number => 1 + (4 * Math.min(60, Math.max(0, points - 40))) / 60
