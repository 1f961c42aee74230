/** What a change would do to the proposal: both sides of every figure by the same weights. */
import { describe, expect, it } from 'vitest'
import { translator } from '#shared/i18n/translate.ts'
import { cohortOf, proposalOf } from '#shared/matching/cohort.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import { sumOf } from '#shared/matching/study/kept.ts'
import { effect } from '#shared/matching/study/effect.ts'
import { createStudy } from '#shared/matching/study/study.ts'
import { effectSentence } from '#shared/matching/words/effect.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aMentee, aMentor, aProgramme, today } from './people.ts'

/** Topics speak for a–m and b–n, fields for a–n and b–m. */
const crossed = aProgramme(
  aMentee('a', { topics: ['film', 'light'], disciplines: ['dance'] }),
  aMentee('b', { topics: ['music'], disciplines: ['theatre'] }),
  aMentor('m', { topics: ['film', 'light'], disciplines: ['theatre'] }),
  aMentor('n', { topics: ['music'], disciplines: ['dance'] }),
)
const weighing = (topics: number, disciplines: number) => {
  const none = Object.fromEntries(Object.keys(crossed.settings.weights).map((name) => [name, 0]))
  return { ...crossed.settings.weights, ...none, topics, disciplines }
}
const proposed = (weights: Programme['settings']['weights']): Programme => {
  const programme = { ...crossed, settings: { ...crossed.settings, weights } }
  const cohort = cohortOf(programme, today)
  return { ...programme, proposal: proposalOf(cohort, solve(cohort.problem), today) }
}
const speaker = { t: translator('en'), language: 'en' } as const

describe('the effect of other weights', () => {
  const programme = proposed(weighing(60, 40))
  const asked = (topics: number, disciplines: number) => {
    const told = effect(createStudy(programme, today), {
      variation: { weights: weighing(topics, disciplines) },
    })
    if (!told) throw new Error('something is proposed')
    return told
  }

  it('claims no gain where nobody moves, however many points the new weights give', () => {
    const told = asked(90, 10)
    expect(told.moved).toEqual([])
    expect(told.total.before).toBe(told.total.after)
    expect(told.total.after).not.toBe(sumOf((programme.proposal?.couples ?? []).map(({ score }) => score)))
    expect(effectSentence(speaker, told)).toBe(
      'Nobody changes mentor; both by the weights of now: total 180 → 180.',
    )
  })

  it('tells what the move gains by the new weights', () => {
    const told = asked(40, 60)
    expect(told.moved).toHaveLength(2)
    expect([told.total, told.lowest]).toEqual([
      { before: 80, after: 120 },
      { before: 40, after: 60 },
    ])
  })

  it('measures nothing anew where the weights stay', () => {
    expect(asked(60, 40)).toMatchObject({ isMeasuredAnew: false, total: { before: 120, after: 120 } })
  })
})
