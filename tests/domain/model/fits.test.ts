/** What does not fit the model is found in what a change wrote, and only there. */
import { describe, expect, it } from 'vitest'
import { misfit } from '#shared/model/fits.ts'
import { mostFields } from '#shared/model/own-field.ts'
import { programme, type Programme } from '#shared/model/programme.ts'
import { aCohort } from '#tests/support/cohort.ts'

const sound = aCohort({ pairs: 12, state: 'under-way' })
const [personId = ''] = Object.keys(sound.people)
const [pairId = ''] = Object.keys(sound.pairs)

/** A copy with one thing changed. */
function changed(change: (of: Programme) => void): Programme {
  const of = { ...sound, people: { ...sound.people }, pairs: { ...sound.pairs } }
  const person = of.people[personId]
  const pair = of.pairs[pairId]
  if (person) of.people[personId] = { ...person }
  if (pair) of.pairs[pairId] = { ...pair }
  change(of)
  return of
}

const aField = (at: number) => ({ id: `f${at}`, name: `F ${at}`, kind: 'number' as const, choices: [] })
const fields = (count: number) =>
  changed((of) => (of.fields = Array.from({ length: count }, (_, at) => aField(at))))

describe('a change', () => {
  it('fits with as many fields as there can be, and with one more it does not', () => {
    expect(misfit(fields(mostFields), sound)).toBeUndefined()
    expect(misfit(fields(mostFields + 1), sound)).toBe('fields')
  })

  it.each<[string, Programme]>([
    ['settings', changed((of) => (of.settings = { ...of.settings, experienceGap: 500 }))],
    ['name', changed((of) => (of.name = ''))],
    [`people.${personId}`, changed((of) => Object.assign(of.people[personId] ?? {}, { places: 100 }))],
    [`pairs.${pairId}`, changed((of) => Object.assign(of.pairs[pairId] ?? {}, { code: '' }))],
  ])('that does not fit is found at %s, as the schema finds it', (at, of) => {
    expect(misfit(of, sound)).toBe(at)
    expect(programme.safeParse(of).success).toBe(false)
    // What stood there before is not looked at again.
    expect(misfit({ ...of }, of)).toBeUndefined()
  })

  it('that fits is none, whoever comes or goes', () => {
    expect(misfit(sound, sound)).toBeUndefined()
    expect(misfit(structuredClone(sound), sound)).toBeUndefined()
    expect(
      misfit(
        changed((of) => Reflect.deleteProperty(of.people, personId)),
        sound,
      ),
    ).toBeUndefined()
  })
})
