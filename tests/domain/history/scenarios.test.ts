/** What the history says of kept matchings, and of people set aside. */
import { describe, expect, it } from 'vitest'
import { sentenceOf } from '#shared/history/words/sentence.ts'
import { run, type Step } from '#electron/services/store/steps.ts'
import { cohortOf, proposalOf } from '#shared/matching/cohort.ts'
import { keepProposal } from '#shared/matching/commands.ts'
import * as commands from '#shared/matching/scenarios/commands.ts'
import { solve } from '#shared/matching/solver/solve.ts'
import type { Command } from '#shared/model/command.ts'
import type { Programme } from '#shared/model/programme.ts'
import type { Language } from '#shared/model/scalars.ts'
import { aMentee, aMentor, after, aProgramme, today } from '../matching/people.ts'

const given = { now: `${today}T08:00:00.000Z`, today, newId: () => 'made' }
const people = aProgramme(aMentee('a', { name: 'Ana Anić' }), aMentor('m', { name: 'Dušan Tešić' }))
const cohort = cohortOf(people, today)
const start = after(people, keepProposal, { proposal: proposalOf(cohort, solve(cohort.problem), today) })

/** The sentence of a command, seen from the programme after it, and that programme. */
function said(before: Programme, name: string, command: Command, input: unknown, language: Language = 'en') {
  const { programme, step }: { programme: Programme; step: Step } = run(
    before,
    name,
    command,
    command.input.parse(input),
    given,
  )
  const entry = { revision: 2, at: given.now, by: 'Milena', name, way: 'done' as const, ...step.told }
  return { programme, whole: sentenceOf(entry, programme, language).whole }
}

describe('The history', () => {
  const kept = said(start, 'scenarios.keep', commands.keepScenario, { name: 'Ours', note: 'Between us' })

  it('says which scenario was kept, worked on and removed by its letter, never what it is called', () => {
    expect(kept.whole).toBe('Milena kept the proposal as a scenario: letter A')
    const tried = { ...kept.programme, proposal: null }
    const worked = said(tried, 'scenarios.workOn', commands.workOnScenario, { id: 'made' })
    expect(worked.whole).toMatch(/^Milena took up a scenario to work on: letter A/)
    const removed = said(kept.programme, 'scenarios.remove', commands.removeScenario, { id: 'made' })
    expect(removed.whole).toMatch(/^Milena removed a scenario: letter A/)
    const renamed = said(kept.programme, 'scenarios.rename', commands.renameScenario, {
      id: 'made',
      name: 'Theirs',
    })
    expect(renamed.whole).toBe('Milena renamed a scenario')
  })

  it('names who was set aside and taken back', () => {
    const aside = said(start, 'matching.setAside', commands.setAside, { personId: 'm' })
    expect(aside.whole).toMatch(/^Milena set Dušan Tešić aside from the matching/)
    const back = said(aside.programme, 'matching.takeBack', commands.takeBack, { personId: 'm' }, 'sr-Cyrl')
    expect(back.whole).toContain('Душан Тешић')
  })
})
