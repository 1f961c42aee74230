/** The programme's own fields: what can be added, renamed and taken away, and what becomes of the answers. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setExperienceGap, setOwnCriteria, setWeights } from '#shared/matching/commands.ts'
import { scoreOf } from '#shared/matching/score.ts'
import { profileOf } from '#shared/matching/profile.ts'
import type { Programme } from '#shared/model/programme.ts'
import { criteria, ownCriterion } from '#shared/model/settings.ts'
import { addPerson, updatePerson } from '#shared/people/commands.ts'
import { answersCleared, renamedInPlace } from '#shared/people/choices.ts'
import { addField, changeField, removeField } from '#shared/people/fields.ts'
import { after, aMentee, aMentor, aProgramme } from '../matching/people.ts'

const proposal = { mode: 'best' as const, solvedOn: '2026-03-10', couples: [], unmatchedIds: [] }
const empty = aProgramme(aMentee('a'), aMentor('b'))
const stages = { name: 'Stage', kind: 'choice' as const, choices: ['early', 'late'] }
const withStage = after(empty, addField, stages)
const stage = withStage.fields[0]?.id ?? ''
const answered = (of: Programme, answer: string | number, id = 'a') =>
  after(of, updatePerson, { id, changes: { answers: { [stage]: answer } } })
const code = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
  return ''
}

describe('a field', () => {
  it('is added with its words, each once, and a number has none', () => {
    const more = after(withStage, addField, { name: 'Hours', kind: 'number', choices: ['x'] })
    expect(more.fields.map(({ name, kind, choices }) => [name, kind, choices])).toEqual([
      ['Stage', 'choice', ['early', 'late']],
      ['Hours', 'number', []],
    ])
  })

  it('has a name of its own, and a choice two words at least', () => {
    expect(code(() => after(withStage, addField, { ...stages, name: ' STAGE ' }))).toBe('field-name-taken')
    expect(code(() => after(empty, addField, { ...stages, choices: ['early', 'Early'] }))).toBe(
      'too-few-choices',
    )
    expect(after(withStage, changeField, { id: stage, name: 'stage' }).fields[0]?.name).toBe('stage')
  })

  it('takes only answers that it has', () => {
    expect(answered(withStage, 'late').people['a']?.answers).toEqual({ [stage]: 'late' })
    expect(code(() => answered(withStage, 'middle'))).toBe('not-an-answer')
    expect(code(() => answered(withStage, 3))).toBe('not-an-answer')
    expect(code(() => after(empty, updatePerson, { id: 'a', changes: { answers: { gone: 1 } } }))).toBe(
      'no-such-field',
    )
    const fields = { name: 'Vid', answers: { gone: 1 } }
    expect(code(() => after(empty, addPerson, { role: 'mentor', fields }))).toBe('no-such-field')
  })

  it('lets answers follow a renamed word and clears those of a word that is gone', () => {
    const both = answered(answered(withStage, 'late'), 'early', 'b')
    const changed = after(both, changeField, {
      id: stage,
      choices: [{ word: 'established', was: 'late' }, { word: 'middle' }],
    })
    expect(changed.fields[0]?.choices).toEqual(['established', 'middle'])
    expect(changed.people['a']?.answers).toEqual({ [stage]: 'established' })
    expect(changed.people['b']?.answers).toEqual({})
  })

  it('gives nobody another answer when its words are written anew', () => {
    const words = fc.uniqueArray(fc.constantFrom('film', 'video', 'dance', 'text', 'Film', 'song'), {
      minLength: 2,
      selector: (word) => word.toLowerCase(),
    })
    fc.assert(
      fc.property(words, words, (before, now) => {
        const of = after(empty, addField, { ...stages, choices: before })
        const field = of.fields[0]
        if (!field) throw new Error('it was added')
        const choices = renamedInPlace(before, now)
        for (const answer of before) {
          const said = after(of, updatePerson, { id: 'a', changes: { answers: { [field.id]: answer } } })
          const left = after(said, changeField, { id: field.id, choices }).people['a']?.answers[field.id]
          const same = now.find((word) => word.toLowerCase() === answer.toLowerCase())
          const at = before.indexOf(answer)
          const isNew = !before.some((word) => word.toLowerCase() === now[at]?.toLowerCase())
          expect(left).toBe(same ?? (before.length === now.length && isNew ? now[at] : undefined))
          expect(answersCleared(said.people, field, choices)).toBe(left === undefined ? 1 : 0)
        }
      }),
    )
  })

  it('keeps every answer when two words become one, or are told apart by capitals alone', () => {
    const of = answered(answered(withStage, 'early'), 'late', 'b')
    const answers = (choices: { word: string; was?: string }[]) => {
      const changed = after(of, changeField, { id: stage, choices })
      return [changed.fields[0]?.choices, ...['a', 'b'].map((id) => changed.people[id]?.answers[stage])]
    }
    expect(answers([{ word: 'early' }, { word: 'Early', was: 'late' }, { word: 'other' }])).toEqual([
      ['early', 'other'],
      'early',
      'early',
    ])
    expect(answers([{ word: 'Early' }, { word: 'LATE' }])).toEqual([['Early', 'LATE'], 'Early', 'LATE'])
  })

  it('stays a word that is there, whatever is said to be renamed to it', () => {
    const of = answered(answered(withStage, 'early'), 'late', 'b')
    const choices = [
      { word: 'late', was: 'early' },
      { word: 'early', was: 'late' },
    ]
    const changed = after(of, changeField, { id: stage, choices })
    expect(['a', 'b'].map((id) => changed.people[id]?.answers[stage])).toEqual(['early', 'late'])
  })

  it('takes its answers and its criteria along when it is removed, and the proposal made of them', () => {
    const own = { id: 'own', field: stage, compare: 'same' as const, weight: 10 }
    const made = after(answered(withStage, 'late'), setOwnCriteria, { ownCriteria: [own] })
    const left = after({ ...made, proposal }, removeField, { id: stage })
    expect(left.fields).toEqual([])
    expect(left.people['a']?.answers).toEqual({})
    expect(left.settings.ownCriteria).toEqual([])
    expect(left.proposal).toBeNull()
    expect(after({ ...withStage, proposal }, removeField, { id: stage }).proposal).toEqual(proposal)
    expect(code(() => after(left, removeField, { id: stage }))).toBe('no-such-field')
  })
})

describe('a criterion of the programme’s own', () => {
  const own = (more: object) => [
    ownCriterion.parse({ id: 'own', field: stage, compare: 'same', weight: 10, ...more }),
  ]
  const set = (more: object) => after(withStage, setOwnCriteria, { ownCriteria: own(more) })

  it('counts in the score of two people', () => {
    const of = answered(answered(set({}), 'late'), 'late', 'b')
    const [a, b] = [of.people['a'], of.people['b']]
    if (!a || !b) throw new Error('nobody there')
    expect(scoreOf(profileOf(a), profileOf(b), of.settings)).toBe(100)
    expect(scoreOf(profileOf(a), profileOf(b), withStage.settings)).toBe(0)
  })

  it('is refused where it could never be measured', () => {
    expect(code(() => set({ field: 'gone' }))).toBe('no-such-criterion-field')
    expect(code(() => set({ compare: 'close', span: 2 }))).toBe('needs-numbers')
    expect(code(() => set({ field: 'experienceYears', compare: 'close' }))).toBe('needs-span')
    expect(code(() => set({ field: 'experienceYears', compare: 'close', span: 3 }))).toBe('')
    expect(code(() => set({ field: 'town', compare: 'different' }))).toBe('')
  })

  it('may be all that weighs', () => {
    const nothing = Object.fromEntries(criteria.map((name) => [name, 0])) as Programme['settings']['weights']
    expect(code(() => after(withStage, setWeights, { weights: nothing }))).toBe('nothing-weighs')
    expect(code(() => after(set({}), setWeights, { weights: nothing }))).toBe('')
  })

  it('is not taken away with its field while nothing else weighs', () => {
    const nothing = Object.fromEntries(criteria.map((name) => [name, 0])) as Programme['settings']['weights']
    const alone = after(set({}), setWeights, { weights: nothing })
    expect(code(() => after(alone, removeField, { id: stage }))).toBe('nothing-weighs')
    expect(after(set({}), removeField, { id: stage }).settings.ownCriteria).toEqual([])
  })

  it('and the years wanted between the two let a proposal fall that was made under others', () => {
    expect(after({ ...withStage, proposal }, setOwnCriteria, { ownCriteria: own({}) }).proposal).toBeNull()
    const set = after({ ...withStage, proposal }, setExperienceGap, { years: 8 })
    expect([set.settings.experienceGap, set.proposal]).toEqual([8, null])
    expect(after({ ...set, proposal }, setExperienceGap, { years: 8 }).proposal).toEqual(proposal)
  })
})
