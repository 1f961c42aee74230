/** The two names of a pair as the screen's language writes them, and finding a pair by name or code. */
import { useCallback } from 'react'
import { shownName } from '#shared/i18n/names.ts'
import { foldText } from '#shared/i18n/script.ts'
import type { Pair } from '#shared/model/pair.ts'
import type { Programme } from '#shared/model/programme.ts'
import { useProgramme } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'

export interface Couple {
  mentee: string
  mentor: string
}

/** The names of a pair's two people. */
export function useCouple(): (pair: Pair) => Couple {
  const { people } = useProgramme()
  const { language } = useLanguage()
  return useCallback(
    (pair) => {
      const name = (id: string) => {
        const person = people[id]
        return person ? shownName(person, language) : ''
      }
      return { mentee: name(pair.menteeId), mentor: name(pair.mentorId) }
    },
    [people, language],
  )
}

/** Whether every word begins the pair's code or a part of its names, whatever the script, case or marks. */
export function answersTo(people: Programme['people'], pair: Pair, words: string): boolean {
  const hay = foldText(
    [pair.code, people[pair.menteeId]?.name ?? '', people[pair.mentorId]?.name ?? ''].join(' '),
  )
  return foldText(words)
    .split(' ')
    .every((word) => ` ${hay.replace(/-/g, ' ')} ${hay}`.includes(` ${word}`))
}
