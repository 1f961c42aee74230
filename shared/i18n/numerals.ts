/** Small numbers as words, for heads and titles; larger ones stay figures. */
import type { Language } from '../model/scalars.ts'
import { latin } from './script.ts'

export type Gender = 'masculine' | 'feminine' | 'neuter'

const english =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const serbian =
  'ниједан један два три четири пет шест седам осам девет десет једанаест дванаест тринаест четрнаест петнаест шеснаест седамнаест осамнаест деветнаест'.split(
    ' ',
  )
const serbianTens = 'двадесет тридесет четрдесет педесет шездесет седамдесет осамдесет деведесет'.split(' ')
/** Only nothing, one and two change with the gender of what is counted. */
const gendered: Record<Gender, [string, string, string]> = {
  masculine: ['ниједан', 'један', 'два'],
  feminine: ['ниједна', 'једна', 'две'],
  neuter: ['ниједно', 'једно', 'два'],
}

/** A whole number below 100 in words, agreeing with what it counts in Serbian; from 100 on, its figures. */
export function numberWord(language: Language, value: number, gender: Gender = 'masculine'): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return String(value)
  const [units, tens] = language === 'en' ? [english, englishTens] : [serbian, serbianTens]
  const unit = (n: number) => (language === 'en' ? undefined : gendered[gender][n]) ?? units[n] ?? String(n)
  const ten = tens[Math.floor(value / 10) - 2]
  const rest = value % 10
  const word =
    ten === undefined ? unit(value) : rest === 0 ? ten : `${ten}${language === 'en' ? '-' : ' '}${unit(rest)}`
  return language === 'sr-Latn' ? latin(word) : word
}

/** The text with its first letter large, as a sentence begins. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
