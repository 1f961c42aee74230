/** Who has another mentor in one matching than in another, and who has none in any. */
import type { Column, MeasuredCouple } from './comparison.ts'

type Side = Pick<Column, 'couples' | 'aloneIds'>

/** One column for one mentee: a mentor with the points, nobody (`null`), or taking no part (`undefined`). */
export type Place = Pick<MeasuredCouple, 'mentorId' | 'points'> | null | undefined

export interface Mover {
  menteeId: string
  /** By column. */
  places: Place[]
}

function placesOf({ couples, aloneIds }: Side): Map<string, Exclude<Place, undefined>> {
  return new Map([
    ...aloneIds.map((id) => [id, null] as const),
    ...couples.map(({ menteeId, ...place }) => [menteeId, place] as const),
  ])
}

/** Everybody's place in every column, in the order of ids. */
function everybody(columns: readonly Side[]): Mover[] {
  const maps = columns.map(placesOf)
  const ids = [...new Set(maps.flatMap((map) => [...map.keys()]))].sort()
  return ids.map((menteeId) => ({ menteeId, places: maps.map((map) => map.get(menteeId)) }))
}

/** Whether two places are the same: one mentor, nobody in both, or in neither at all. */
export const isSamePlace = (a: Place, b: Place): boolean => (a && b ? a.mentorId === b.mentorId : a === b)

/** Mentees whose place is not the same in all columns, in the order of ids. */
export const moversBetween = (columns: readonly Side[]): Mover[] =>
  everybody(columns).filter(({ places }) => places.some((place) => !isSamePlace(place, places[0])))

/** Mentees who take part in every column and have nobody in any. */
export const aloneInAll = (columns: readonly Side[]): string[] =>
  columns.length === 0
    ? []
    : everybody(columns)
        .filter(({ places }) => places.every((place) => place === null))
        .map(({ menteeId }) => menteeId)

/** What a mentee gains (below 0: loses) from the first column to the second, in points; nobody counts as 0. */
export const gainOf = ({ places: [a, b] }: Mover): number =>
  Math.round(((b?.points ?? 0) - (a?.points ?? 0)) * 1e6) / 1e6
