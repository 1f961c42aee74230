/** The room Report: its figures are those of the evaluation, each opens its records, and others see less. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Desktop } from '#electron/services/parts.ts'
import { evaluate } from '#shared/evaluation/evaluate.ts'
import { smallest } from '#shared/evaluation/suppression.ts'
import { reportRequest } from '#shared/print/report/request.ts'
import { figureDesk } from '#renderer/rooms/report/figures.ts'
import { sections } from '#renderer/rooms/report/sections/all.ts'
import { aCohort, cohortToday } from '../support/cohort.ts'
import { mountApp } from '../support/app.tsx'

const programme = aCohort({ pairs: 16, state: 'under-way' })
const today = cohortToday['under-way']
const complete = aCohort({ pairs: 16, state: 'complete' })
const end = cohortToday.complete

const section = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Sections' })).getByRole('button', { name })
const figure = (name: RegExp) => screen.getByRole('button', { name })
const behind = () => screen.getByRole('region', { name: 'Figure' })

async function aDesk(): Promise<{ folder: string; desktop: Desktop }> {
  const folder = await mkdtemp(join(tmpdir(), 'cohort-report-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return {
    folder,
    desktop: {
      chooseFile: ({ suggestion = '' }) => Promise.resolve([join(folder, suggestion)]),
      reveal: () => Promise.resolve(),
    },
  }
}

/** Every figure of every section, for a reader. */
const allFigures = (audience: 'internal' | 'external') => {
  const desk = figureDesk(reportRequest(complete, { today: end, audience }), 'en')
  return Object.values(sections).flatMap((make) => make(desk).groups.flatMap((group) => group.figures))
}

describe('a figure', () => {
  test('is the one of the evaluation, with its denominator and what is missing', async () => {
    const { sessions } = evaluate(programme, today).fidelity
    expect(sessions.missing).toBeGreaterThan(0)
    const { user } = await mountApp({ programme, at: '/report' })
    await screen.findByRole('heading', { name: 'Summary' })
    await user.click(section('Sessions and phases'))
    const row = figure(/^planned sessions held/)
    expect(row.textContent).toContain(`${sessions.numerator} of ${sessions.denominator}`)
    expect(row.textContent).toContain(`${sessions.missing} missing`)
    expect(row.textContent).toContain(
      `${Math.round((100 * sessions.numerator) / sessions.denominator)}\u00a0%`,
    )
  })

  test('opens the records behind it, which lead to their rooms', async () => {
    const { sessions } = evaluate(programme, today).fidelity
    const { user } = await mountApp({ programme, at: '/report' })
    await screen.findByRole('heading', { name: 'Summary' })
    await user.click(section('Sessions and phases'))
    await user.click(figure(/^planned sessions held/))
    const unrecorded = within(behind()).getByRole('list', { name: 'Missing' })
    expect(within(unrecorded).getAllByRole('link')).toHaveLength(Math.min(12, sessions.missing))
    const [first] = sessions.records.missing
    const pair = Object.values(programme.pairs).find((one) => one.sessions.some(({ id }) => id === first))
    expect(within(unrecorded).getAllByRole('link')[0]?.getAttribute('href')).toBe(`#/pairs/${pair?.id}`)

    await user.click(within(behind()).getByRole('button', { name: `Show all ${sessions.numerator} records` }))
    const counted = within(behind()).getByRole('list', { name: 'Counted' })
    expect(within(counted).getAllByRole('link')).toHaveLength(sessions.numerator)
  })

  test('of people leads to the people', async () => {
    const { user } = await mountApp({ programme, at: '/report' })
    await screen.findByRole('heading', { name: 'Summary' })
    await user.click(section('Reach'))
    await user.click(screen.getAllByRole('button', { name: /^trained/ })[0] as HTMLElement)
    const [noted] = evaluate(programme, today).reach.stages.mentee.trained.records.counted
    const counted = within(behind()).getByRole('list', { name: 'Counted' })
    expect(within(counted).getAllByRole('link')[0]?.getAttribute('href')).toBe(`#/people/${noted}`)
  })

  test('counts only what is in its denominator, and never what is missing', () => {
    for (const { id, behind: records, bar } of allFigures('internal')) {
      if (!records) continue
      const all = new Set(records.of)
      expect(
        records.counted.every((one) => all.has(one)),
        id,
      ).toBe(true)
      expect(
        records.counted.some((one) => records.missing.includes(one)),
        id,
      ).toBe(false)
      expect((bar?.filled ?? 0) + (bar?.hatched ?? 0), id).toBeLessThanOrEqual(1)
    }
  })

  test('is that of the day chosen', async () => {
    const { user } = await mountApp({ programme, at: '/report' })
    await screen.findByRole('heading', { name: 'Summary' })
    await user.clear(screen.getByLabelText('As it stood on'))
    await user.type(screen.getByLabelText('As it stood on'), '2026-04-15')
    const { sessions } = evaluate(programme, '2026-04-15').fidelity
    expect(sessions.denominator).toBeLessThan(evaluate(programme, today).fidelity.sessions.denominator)
    await waitFor(() =>
      expect(figure(/of planned sessions were held/).textContent).toContain(
        `${sessions.numerator} of ${sessions.denominator}`,
      ),
    )
  })
})

describe('the view for others', () => {
  test('holds no record, and no group of fewer than five', () => {
    const figures = allFigures('external')
    expect(figures.every(({ behind: records }) => records === null)).toBe(true)
    const inside = new Map(allFigures('internal').map((one) => [one.id, one]))
    const small = figures.filter(({ id }) => {
      const n = inside.get(id)?.behind?.counted.length ?? 0
      return /^(disciplines|towns)-/.test(id) && n > 0 && n < smallest
    })
    expect(small.length).toBeGreaterThan(0)
    for (const one of small) expect(one).toMatchObject({ value: '', bar: null, behind: null })
  })

  test('says in their place that they are withheld, and why nothing stands behind', async () => {
    const { user } = await mountApp({ programme: complete, today: end, at: '/report' })
    await screen.findByRole('heading', { name: 'Summary' })
    await user.click(section('Reach'))
    expect(screen.queryByText('Not shown: fewer than five people')).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'For others' }))
    expect(screen.getAllByText('Not shown: fewer than five people').length).toBeGreaterThan(0)
    expect(within(behind()).queryAllByRole('link')).toEqual([])
    expect(within(behind()).getByText(/only in the view for the team/)).toBeTruthy()
  })

  test('tells no reason for an ending', async () => {
    const { user } = await mountApp({ programme: complete, today: end, at: '/report' })
    await screen.findByRole('heading', { name: 'Summary' })
    await user.click(section('Endings'))
    expect(screen.getAllByText('A new job.').length).toBeGreaterThan(0)
    await user.click(screen.getByRole('radio', { name: 'For others' }))
    expect(screen.queryByText('A new job.')).toBeNull()
    expect(screen.getByText('Reasons are kept for the internal report.')).toBeTruthy()
  })
})

describe('saving', () => {
  test('prints the report for the reader, the day and the language that were chosen', async () => {
    const { folder, desktop } = await aDesk()
    const { user, client } = await mountApp({ programme, at: '/report', desktop })
    await screen.findByRole('heading', { name: 'Summary' })
    await user.clear(screen.getByLabelText('As it stood on'))
    await user.type(screen.getByLabelText('As it stood on'), '2026-05-01')
    await user.click(screen.getByRole('radio', { name: 'For others' }))
    await user.click(screen.getByRole('combobox', { name: 'Language of the pages' }))
    await user.click(screen.getByRole('option', { name: 'Srpski' }))
    await user.click(screen.getByRole('button', { name: 'Save PDF…' }))
    const name = 'Tributary Mentoring – 2026-05-01.pdf'
    await screen.findByText(`${name} is saved in ${folder}.`, {}, { timeout: 20_000 })
    const asked = await client.print.previewReport({
      on: '2026-05-01',
      audience: 'external',
      language: 'sr-Latn',
      paper: 'A4',
    })
    expect((await readFile(join(folder, name))).toString('base64')).toBe(asked.pdf)
  })

  test('writes the figures of the day as a table', async () => {
    const { folder, desktop } = await aDesk()
    const { user } = await mountApp({ programme, at: '/report', desktop })
    await screen.findByRole('heading', { name: 'Summary' })
    await user.click(screen.getByRole('button', { name: 'Save a table…' }))
    await user.click(screen.getByRole('menuitem', { name: 'Figures, CSV' }))
    await screen.findByText(/figures\.csv is saved in/)
    const table = await readFile(join(folder, `Tributary Mentoring – ${today} figures.csv`), 'utf8')
    const { sessions } = evaluate(programme, today).fidelity
    const share = (sessions.numerator / sessions.denominator).toFixed(3)
    expect(table).toContain(
      `planned sessions held,${sessions.numerator},${sessions.denominator},${sessions.missing},${share}`,
    )
  })
})

test('a pair whose answers are awaited is proposed, not under way', () => {
  const pair = programme.pairs['pair-1']
  if (!pair) throw new Error('the cohort has no first pair')
  const waiting = { ...pair, mentorAnswer: { state: 'awaited' as const } }
  const names = (pairs: typeof programme.pairs) => {
    const desk = figureDesk(reportRequest({ ...programme, pairs }, { today, audience: 'internal' }), 'en')
    return sections.summary(desk).groups[0]?.figures[0]
  }
  expect(names({ 'pair-1': waiting })).toMatchObject({
    name: 'pairs are proposed, answers awaited',
    value: '1 of 1',
  })
  const before = evaluate(programme, today).closure
  expect(names({ ...programme.pairs, 'pair-1': waiting })).toMatchObject({
    name: 'pairs are under way',
    value: `${before.underWay.length - 1} of ${before.planned.denominator}`,
  })
})

test('a programme without pairs says what will stand here', async () => {
  await mountApp({ programme: { ...programme, pairs: {} }, at: '/report' })
  await screen.findByText('Nothing to report yet')
})
