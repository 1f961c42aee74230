/** Which facts stand on which leaf of a profile, and how each is changed. */
import type { ReactNode } from 'react'
import { formatDate } from '#shared/i18n/dates.ts'
import { byName, shownName } from '#shared/i18n/names.ts'
import { en } from '#shared/i18n/en/index.ts'
import { proposeCyrillic } from '#shared/i18n/script.ts'
import type { Translate } from '#shared/i18n/translate.ts'
import { addressForms, consentStates, formats, slots, type Person } from '#shared/model/person.ts'
import type { PersonChanges } from '#shared/model/person.ts'
import type { Programme } from '#shared/model/programme.ts'
import { languages, localDate, type Language } from '#shared/model/scalars.ts'
import { Hand } from '../../components/hand.tsx'
import { tongueName } from './columns.tsx'
import { ChoiceControl, ListControl, TextControl } from './fact-controls.tsx'
import { meaningOf } from './inline.ts'
import { endonym } from '../start/endonym.ts'
import { ownFact } from './own-fact.tsx'

export interface EditableFact {
  id: string
  label: string
  shown: ReactNode
  words: string
  editor: (done: () => void) => ReactNode
}

interface Scene {
  person: Person
  programme: Programme
  t: Translate
  language: Language
  /** Sends the changes; the answer is shown elsewhere. */
  change: (changes: PersonChanges) => void
}

type Texts = 'name' | 'familyName' | 'nameCyrillic' | 'email' | 'phone' | 'town' | 'organisation' | 'channel'
type Long = 'motivation' | 'note'
type Days = 'appliedOn' | 'trainedOn' | 'vettedUntil'
type People = 'rankedIds' | 'excludedIds' | 'formerPartnerIds' | 'lineManagerIds'
type Words = 'disciplines' | 'topics' | 'languages' | 'availability'

/** Makes the facts of one person. */
export function factsOf({ person, programme, t, language, change }: Scene) {
  const label = (id: keyof typeof en.people.field) => t(`people.field.${id}`)
  const all = Object.values(programme.people)
  const nameOf = (id: string) => {
    const one = programme.people[id]
    return one ? shownName(one, language) : ''
  }
  const fact = (
    id: string,
    name: string,
    words: string,
    editor: EditableFact['editor'],
    shown?: ReactNode,
  ) => ({
    id,
    label: name,
    words,
    shown: words === '' ? null : (shown ?? words),
    editor,
  })
  const keep =
    <Value,>(done: () => void, make: (value: Value) => PersonChanges) =>
    (value: Value | null) => {
      if (value !== null) change(make(value))
      done()
    }

  const text = (id: Texts | Long, multiline = false): EditableFact =>
    fact(
      id,
      label(id),
      person[id] ?? '',
      (done) => (
        <TextControl
          label={label(id)}
          value={person[id] ?? ''}
          multiline={multiline}
          onDone={keep(done, (value) => ({ [id]: value === '' ? null : value }))}
          check={(typed) => {
            if (id === 'name' && typed === '') return t('people.addDialog.needName')
            if (id !== 'email') return null
            const meaning = meaningOf('email', typed, person)
            return 'problem' in meaning ? t(meaning.problem) : null
          }}
        />
      ),
      multiline ? (
        <Hand size={15} component="span">
          {person[id]}
        </Hand>
      ) : undefined,
    )
  const day = (id: Days): EditableFact => {
    const value = person[id]
    return fact(id, label(id), value ? formatDate(language, value) : '', (done) => (
      <TextControl
        type="date"
        label={label(id)}
        value={value ?? ''}
        onDone={keep(done, (typed) => ({ [id]: localDate.safeParse(typed).data ?? null }))}
      />
    ))
  }
  const figure = (id: 'experienceYears' | 'places', words: string): EditableFact =>
    fact(id, label(id), words, (done) => (
      <TextControl
        type="number"
        label={label(id)}
        value={person[id] === undefined ? '' : String(person[id])}
        check={(typed) => {
          const most = id === 'places' ? 99 : 90
          const value = Number(typed.replace(',', '.'))
          const whole = id === 'places' ? Number.isInteger(value) && typed !== '' : true
          return whole && value >= 0 && value <= most
            ? null
            : t('start.form.needNumber', { from: 0, to: most })
        }}
        onDone={keep(done, (typed) => ({ [id]: typed === '' ? null : Number(typed.replace(',', '.')) }))}
      />
    ))
  const choice = <Value extends string>(
    id: string,
    name: string,
    value: Value,
    options: readonly Value[],
    wordOf: (value: Value) => string,
    make: (value: Value) => PersonChanges,
  ): EditableFact =>
    fact(id, name, wordOf(value), (done) => (
      <ChoiceControl
        label={name}
        value={value}
        options={options.map((one) => ({ value: one, label: wordOf(one) }))}
        onDone={keep(done, make)}
      />
    ))
  const words = (id: Words, name: string, options: readonly string[], wordOf: (one: string) => string) =>
    fact(id, name, person[id].map(wordOf).join(', '), (done) => (
      <ListControl
        free
        label={name}
        value={person[id]}
        options={options}
        nameOf={wordOf}
        help={t('people.hours')}
        onDone={keep(done, (list) => ({ [id]: list }))}
      />
    ))
  const people = (id: People, candidates: readonly Person[]): EditableFact =>
    fact(
      id,
      label(id),
      person[id].map((one, at) => (id === 'rankedIds' ? `${at + 1} ${nameOf(one)}` : nameOf(one))).join(', '),
      (done) => (
        <ListControl
          label={label(id)}
          value={person[id]}
          options={[...candidates].sort(byName).map((one) => one.id)}
          nameOf={nameOf}
          onDone={keep(done, (list) => ({ [id]: list }))}
        />
      ),
    )
  const others = all.filter((one) => one.role !== person.role)
  const known = (id: Words) => [...new Set(all.flatMap((one) => one[id]))]
  const slotWord = (one: string) =>
    slots.some((slot) => slot === one) ? t(`terms.slot.${one as (typeof slots)[number]}`) : one
  const ownLanguage = t('people.ownLanguage', { language: endonym(programme.language) })

  return {
    profile: [
      words('disciplines', label('disciplines'), known('disciplines'), (one) => one),
      words(
        'topics',
        label(person.role === 'mentor' ? 'topicsMentor' : 'topicsMentee'),
        known('topics'),
        (one) => one,
      ),
      text('town'),
      text('organisation'),
      choice<'yes' | 'no'>(
        'freelance',
        label('freelance'),
        person.freelance ? 'yes' : 'no',
        ['yes', 'no'],
        (value) => t(`people.${value}`),
        (value) => ({ freelance: value === 'yes' }),
      ),
      words('languages', label('languages'), Object.keys(en.terms.tongue), (one) => tongueName(t, one)),
      words('availability', label('availability'), slots, slotWord),
      choice<(typeof formats)[number] | ''>(
        'format',
        label('format'),
        person.format ?? '',
        formats,
        (value) => (value === '' ? '' : t(`terms.format.${value}`)),
        (value) => ({ format: value === '' ? null : value }),
      ),
      figure(
        'experienceYears',
        person.experienceYears === undefined ? '' : t('people.years', { count: person.experienceYears }),
      ),
      choice<'yes' | 'no' | ''>(
        'mentoredBefore',
        label('mentoredBefore'),
        person.mentoredBefore === undefined ? '' : person.mentoredBefore ? 'yes' : 'no',
        ['yes', 'no', ''],
        (value) => (value === '' ? '' : t(`people.${value}`)),
        (value) => ({ mentoredBefore: value === '' ? null : value === 'yes' }),
      ),
      ...(person.role === 'mentor' ? [figure('places', String(person.places))] : []),
      text('email'),
      text('phone'),
    ],
    own: programme.fields.map((field) => ownFact({ field, person, language, t, keep })),
    wishes: [
      people('rankedIds', others),
      people('excludedIds', others),
      people('formerPartnerIds', others),
      people(
        'lineManagerIds',
        all.filter((one) => one.id !== person.id),
      ),
    ],
    papers: [
      choice(
        'consentState',
        label('consentState'),
        person.consent.state,
        consentStates,
        (value) => t(`terms.consent.${value}`),
        (state) => ({ consent: { ...person.consent, state } }),
      ),
      fact(
        'consentOn',
        label('consentOn'),
        person.consent.on ? formatDate(language, person.consent.on) : '',
        (done) => (
          <TextControl
            type="date"
            label={label('consentOn')}
            value={person.consent.on ?? ''}
            onDone={keep(done, (typed) => {
              const on = localDate.safeParse(typed).data
              return { consent: { state: person.consent.state, ...(on ? { on } : {}) } }
            })}
          />
        ),
      ),
      day('trainedOn'),
      day('vettedUntil'),
      day('appliedOn'),
      text('channel'),
    ],
    names: [
      text('name'),
      text('familyName'),
      {
        ...text('nameCyrillic'),
        ...(person.nameCyrillic === undefined ? { shown: proposeCyrillic(person.name) } : {}),
      },
      choice<Language | ''>(
        'language',
        label('language'),
        person.language ?? '',
        ['', ...languages],
        (value) => (value === '' ? ownLanguage : endonym(value)),
        (value) => ({ language: value === '' ? null : value }),
      ),
      choice(
        'address',
        label('address'),
        person.address,
        addressForms,
        (value) => t(`people.addressForm.${value}`),
        (address) => ({ address }),
      ),
    ],
    motivation: text('motivation', true),
    note: text('note', true),
  }
}
