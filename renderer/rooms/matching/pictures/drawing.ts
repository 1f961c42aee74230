/** What all pictures are drawn from, with the names of the people in the language of the window. */
import { useMemo } from 'react'
import { byName } from '#shared/i18n/names.ts'
import { formatNumber } from '#shared/i18n/dates.ts'
import type { Picture } from '#shared/matching/pictures/picture.ts'
import { nameOf, type Speaker } from '#shared/matching/words/speaker.ts'
import { useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'

export interface Drawing {
  picture: Picture
  speaker: Speaker
  menteeName: (at: number) => string
  mentorName: (at: number) => string
  /** Indexes by family name. */
  menteeOrder: number[]
  mentorOrder: number[]
  /** `71 points` */
  points: (value: number) => string
  figure: (value: number) => string
}

/** The same object while neither the picture nor the words change. */
export function useDrawing(picture: Picture): Drawing {
  const { t, language } = useLanguage()
  const { people } = useProgramme()
  return useMemo(() => {
    const speaker = { t, language, people }
    const inOrder = (ids: readonly string[]) =>
      ids
        .map((id, at) => ({ person: people[id] ?? { name: '' }, at }))
        .sort((a, b) => byName(a.person, b.person))
        .map(({ at }) => at)
    return {
      picture,
      speaker,
      menteeName: (at) => nameOf(speaker, picture.menteeIds[at] ?? null),
      mentorName: (at) => nameOf(speaker, picture.mentorIds[at] ?? null),
      menteeOrder: inOrder(picture.menteeIds),
      mentorOrder: inOrder(picture.mentorIds),
      points: (value) => t('pictures.points', { count: Math.round(value) }),
      figure: (value) => formatNumber(language, value),
    }
  }, [t, language, people, picture])
}
