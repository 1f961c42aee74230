/** A profile's answer to one of the programme's own fields, and how it is changed. */
import { figure } from '#shared/matching/words/names.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import type { OwnAnswer, OwnField } from '#shared/model/own-field.ts'
import type { Person, PersonChanges } from '#shared/model/person.ts'
import type { Language } from '#shared/model/scalars.ts'
import { ChoiceControl, TextControl } from './fact-controls.tsx'
import type { EditableFact } from './facts-of.tsx'

interface OwnFactProps {
  field: OwnField
  person: Person
  t: Translate
  language: Language
  /** Sends what a control gave, then says that it is done. */
  keep: <Value>(done: () => void, make: (value: Value) => PersonChanges) => (value: Value | null) => void
}

const numberIn = (typed: string) => Number(typed.replace(',', '.'))

/** A choice among its words, or a number; emptied it is no answer. */
export function ownFact({ field, person, t, language, keep }: OwnFactProps): EditableFact {
  const { id, name, kind, choices } = field
  const answer = person.answers[id]
  const withAnswer = (given: OwnAnswer | undefined): PersonChanges => ({
    answers: Object.fromEntries(
      Object.entries({ ...person.answers, [id]: given }).filter(
        (one): one is [string, OwnAnswer] => one[1] !== undefined,
      ),
    ),
  })
  const words = typeof answer === 'number' ? figure({ language }, answer) : (answer ?? '')
  return {
    id,
    label: name,
    words,
    shown: words === '' ? null : words,
    editor: (done) =>
      kind === 'choice' ? (
        <ChoiceControl
          label={name}
          value={words}
          options={['', ...choices].map((word) => ({
            value: word,
            label: word === '' ? t('shell.none') : word,
          }))}
          onDone={keep(done, (word: string) => withAnswer(word === '' ? undefined : word))}
        />
      ) : (
        <TextControl
          type="number"
          label={name}
          value={answer === undefined ? '' : String(answer)}
          check={(typed) => (Number.isFinite(numberIn(typed)) ? null : t('criteria.fields.needNumber'))}
          onDone={keep(done, (typed: string) => withAnswer(typed === '' ? undefined : numberIn(typed)))}
        />
      ),
  }
}
