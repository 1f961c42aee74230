/** A goal while it is being entered: what is typed, what is still wrong with it, what goes to the file. */
import type { Goal } from '#shared/model/goal.ts'

export interface Draft {
  visibility: Goal['visibility']
  wording: string
  /** −2 … +2. */
  levels: readonly string[]
  /** 1–4, or empty. */
  importance: string
  horizon: string
  due: string
}

const horizons = ['short', 'mid', 'long'] as const

/** What the fields begin with: the version before, or nothing. */
export const draftOf = (before: Goal | undefined): Draft => ({
  visibility: before?.visibility ?? 'as-written',
  wording: before?.wording ?? '',
  levels: before?.levels ?? ['', '', '', '', ''],
  importance: String(before?.importance ?? ''),
  horizon: before?.horizon ?? '',
  due: before?.due ?? '',
})

/** What is wrong: no wording where it should be seen, or some levels and not all five. */
export function problemOf({ visibility, wording, levels }: Draft): 'wording' | 'levels' | null {
  if (visibility !== 'as-written') return null
  if (wording.trim() === '') return 'wording'
  const written = levels.filter((level) => level.trim() !== '').length
  return written > 0 && written < 5 ? 'levels' : null
}

/** The fields that the mark lets the coordinator see, and no others. */
export function fieldsOf({ visibility, wording, levels, importance, horizon, due }: Draft) {
  if (visibility === 'no') return { visibility }
  const known = horizons.find((one) => one === horizon)
  return {
    visibility,
    ...(importance === '' ? {} : { importance: Number(importance) }),
    ...(known ? { horizon: known } : {}),
    ...(due === '' ? {} : { due }),
    ...(visibility === 'as-written'
      ? {
          wording: wording.trim(),
          ...(levels.every((level) => level.trim() !== '')
            ? { levels: levels.map((one) => one.trim()) }
            : {}),
        }
      : {}),
  }
}
