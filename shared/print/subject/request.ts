/** A request for everything about one person on paper: plain values that cross to a worker. */
import type { Language, LocalDate, Paper } from '../../model/scalars.ts'
import type { Subject } from '../../privacy/subject/shape.ts'
import { printable } from '../typeset.ts'

export interface SubjectRequest {
  today: LocalDate
  language: Language
  paper: Paper
  subject: Subject
}

/** Every text of a value changed by `change`; figures and names of fields stay. */
export function eachText<Value>(value: Value, change: (text: string) => string): Value {
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return change(one)
    if (Array.isArray(one)) return one.map(walk)
    if (typeof one === 'object' && one !== null)
      return Object.fromEntries(Object.entries(one).map(([key, item]) => [key, walk(item)]))
    return one
  }
  return walk(value) as Value
}

/** The request with its texts made fit for paper; what a person wrote stays in its own script. */
export const subjectRequest = (subject: Subject, about: Omit<SubjectRequest, 'subject'>): SubjectRequest => ({
  ...about,
  subject: eachText(subject, printable),
})
