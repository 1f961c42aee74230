/** The whole main job in a real browser, by mouse and keyboard: from an empty desk to the report, saved and reloaded. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Locator } from 'playwright'
import { pairsOf, peopleOf, type Programme } from '#shared/model/programme.ts'
import { browserDesk } from '../support/browser/desk.ts'
import { inkOn, savedBytes } from '../support/browser/paper.ts'

const exports = join(import.meta.dirname, '../../resources/sample/exports/forms-sr')
const desk = browserDesk()

const button = (name: string | RegExp, exact = true) => desk.page.getByRole('button', { name, exact })
const dialog = () => desk.page.getByRole('dialog')
const room = (name: string) =>
  desk.page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) })
const title = (name: string | RegExp) => desk.page.getByRole('heading', { level: 1, name })
const inRoom = (text: string | RegExp) => desk.page.getByRole('main').getByText(text).first()

/** The programme as the file on the disk has it by now. */
async function kept(): Promise<Programme> {
  const { programme } = (await desk.invoke('programme.current')) as { programme: Programme }
  return programme
}
const firstOf = (programme: Programme) => {
  const [pair] = pairsOf(programme).sort((a, b) => (a.code < b.code ? -1 : 1))
  if (!pair) throw new Error('there is no pair')
  return pair
}

/** Types a name into a field that proposes people, and takes what it proposes. */
async function choose(field: Locator, name: string) {
  await field.fill(name)
  await desk.page.getByRole('option', { name }).waitFor()
  await field.press('Enter')
}

/** Waits for a state of the programme or the page as long as a busy machine needs. */
const soon = <Value>(look: () => Value | Promise<Value>) => expect.poll(look, { timeout: 20_000 })

afterEach(() => {
  expect(desk.complaints()).toEqual([])
})

describe('a coordinator with two tables of applications', () => {
  test('makes a programme by the assistant, with the keyboard', async () => {
    const { page } = desk
    await button('New programme').press('Enter')
    // The first field has the focus; the name is the next.
    await page.getByRole('textbox', { name: 'Organisation' }).waitFor()
    await page.keyboard.type('Quay House')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Tributary Mentoring')
    await page.keyboard.press('Tab')
    await page.keyboard.type('First edition')
    await page.keyboard.press('Enter')
    await title('People').waitFor()
    expect(await kept()).toMatchObject({
      name: 'Tributary Mentoring',
      organisation: 'Quay House',
      edition: 'First edition',
      startsOn: '2026-06-16',
    })
  })

  test('imports both exports after a preview, and nothing before it is confirmed', async () => {
    const { page } = desk
    await button('Import…').click()
    await title('Import people').waitFor()
    const chooser = page.waitForEvent('filechooser')
    await button('Choose tables…').click()
    await (await chooser).setFiles([join(exports, 'mentors.csv'), join(exports, 'mentees.csv')])
    const confirm = button('Import 22 mentors and 36 mentees')
    await confirm.waitFor()
    await page.getByRole('tab', { name: 'mentees.csv' }).click()
    await page.getByRole('table', { name: 'Rows of mentees.csv' }).waitFor()
    expect((await kept()).people).toEqual({})
    await confirm.click()
    await title('People').waitFor()
    await inRoom('22 mentors, 36 mentees.').waitFor()
    const programme = await kept()
    expect([peopleOf(programme, 'mentor').length, peopleOf(programme, 'mentee').length]).toEqual([22, 36])
  })

  test('matches them, and reads why, and why not', async () => {
    const { page } = desk
    await room('Matching').click()
    await title('Matching').waitFor()
    await button('Match').first().click()
    const grid = page.getByRole('grid', { name: 'Proposed pairs' })
    await grid.waitFor()
    const { proposal } = await kept()
    // Only the rows in sight are drawn; the grid says how many there are.
    expect(await grid.getAttribute('aria-rowcount')).toBe(String((proposal?.couples.length ?? 0) + 1))
    // The chosen pair is explained beside the list; the arrows choose.
    const first = await page
      .getByRole('complementary', { name: 'Why not…' })
      .getByRole('heading')
      .first()
      .innerText()
    await grid.getByRole('row', { selected: true }).press('ArrowDown')
    const why = page.getByRole('complementary', { name: 'Why not…' })
    await soon(() => why.getByRole('heading').first().innerText()).not.toBe(first)
    await why
      .getByText(/^\d+ of \d+$/)
      .first()
      .waitFor()
    await choose(why.getByRole('combobox', { name: 'Mentor' }), 'Žarko Ćirić')
    const answer = why.locator('[aria-live="polite"][aria-busy="false"]')
    await answer
      .filter({ hasText: /No rule forbids it|They (are|have|live|were) |(vetted|trained)\.|matched with/ })
      .waitFor()
  })

  test('locks a pair, matches again and publishes', async () => {
    const { page } = desk
    await button('Lock').click()
    await button('Unlock').waitFor()
    const [lock] = (await kept()).locks
    await button('Match again').click()
    await soon(async () =>
      (await kept()).proposal?.couples.some(
        (one) => one.menteeId === lock?.menteeId && one.mentorId === lock.mentorId,
      ),
    ).toBe(true)
    await button('Publish…').click()
    const count = (await kept()).proposal?.couples.length ?? 0
    await dialog()
      .getByRole('heading', { name: `Publish ${count} pairs?` })
      .waitFor()
    expect(pairsOf(await kept())).toEqual([])
    await dialog().getByRole('button', { name: 'Publish' }).click()
    await title('Answers').waitFor()
    expect(pairsOf(await kept())).toHaveLength(count)
    await page.getByText(`${count} pairs published.`).waitFor()
    await button(/letters to make/).waitFor()
    await page.evaluate(() => (location.hash = '/pairs'))
    await title('Pairs').waitFor()
  })

  test('records that both accepted, and moves the pair with its proof', async () => {
    const { page } = desk
    const { id, code } = firstOf(await kept())
    await page.locator(`[data-pair="${id}"]`).press('Enter')
    await inRoom(new RegExp(`Pair ${code}`)).waitFor()
    for (const side of ['mentee', 'mentor']) {
      await button(new RegExp(`^Record….*${side}`)).click()
      await dialog().getByRole('radio', { name: 'accepted' }).waitFor()
      await dialog().getByRole('button', { name: 'Record the answer' }).press('Enter')
      await dialog().waitFor({ state: 'hidden' })
    }
    await soon(async () => firstOf(await kept()).startsOn).toBe('2026-06-16')
    await button('Move or end this pair').click()
    await page.getByRole('menuitem', { name: 'Move to First session…' }).click()
    await dialog().getByRole('list', { name: 'The proof of Preparation' }).waitFor()
    expect(await dialog().getByRole('img', { name: 'missing' }).count()).toBe(0)
    await dialog().getByRole('button', { name: 'Move', exact: true }).click()
    await soon(async () => firstOf(await kept()).phase).toBe('first-session')
  })

  test('logs a session on the page of the pair', async () => {
    await button('Log session 1').first().click()
    await dialog().getByRole('heading', { name: 'What came of session 1?' }).waitFor()
    await dialog().getByRole('textbox', { name: 'Minutes' }).fill('75')
    await dialog().getByRole('button', { name: 'Log session 1' }).click()
    await soon(async () => firstOf(await kept()).sessions).toMatchObject([
      { number: 1, state: 'held', date: '2026-06-16', minutes: 75 },
    ])
  })

  test('enters the slip of the next session by keyboard alone', async () => {
    const { page } = desk
    const { code } = firstOf(await kept())
    await room('Pairs').click()
    await title('Pairs').waitFor()
    await page.locator('[data-pair][tabindex="0"]').press('s')
    await title('Slips').waitFor()
    const fields = page.getByRole('form', { name: 'One slip' })
    await expect(
      fields.getByRole('textbox', { name: 'Pair' }).evaluate((one) => one === document.activeElement),
    ).resolves.toBe(true)
    await page.keyboard.type(code)
    await soon(() => fields.getByRole('textbox', { name: 'Session' }).inputValue()).toBe('2')
    await fields.getByRole('textbox', { name: 'Minutes' }).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('60')
    await page.keyboard.press('Enter')
    await soon(async () => firstOf(await kept()).sessions[1]).toMatchObject({
      number: 2,
      state: 'held',
      date: '2026-06-16',
      minutes: 60,
    })
    expect(await fields.getByRole('textbox', { name: 'Pair' }).inputValue()).toBe('')
    await page.goto(`${desk.url.split('?')[0] ?? ''}#/pairs/${encodeURIComponent(firstOf(await kept()).id)}`)
    await inRoom(new RegExp(`Pair ${code}`)).waitFor()
  })

  test('sees the workbook of the pair as the very PDF, read in a worker of its own, and saves it', async () => {
    const { page } = desk
    await button('Build workbook').click()
    await title('Tools').waitFor()
    await expect.poll(() => inkOn(page.locator('canvas').first()), { timeout: 60_000 }).toBeGreaterThan(0.001)
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/pdf\.worker.*\.m?js$/),
    ])
    const { name, bytes } = await savedBytes(page, () => button('Save workbook…').click())
    expect([name.endsWith('.pdf'), bytes.subarray(0, 5).toString('latin1')]).toEqual([true, '%PDF-'])
    expect(bytes.length).toBeGreaterThan(50_000)
  })

  test('reads the figures of the report, what is behind one, and saves its pages', async () => {
    const { page } = desk
    const pairs = pairsOf(await kept()).length
    await room('Report').click()
    await title('Report').waitFor()
    const sections = page.getByRole('complementary', { name: 'Sections' })
    await sections.getByText('Reach', { exact: true }).click()
    await page
      .getByRole('region', { name: 'Figures' })
      .getByText(/in a pair/)
      .first()
      .waitFor()
    await page.getByRole('region', { name: 'Figures' }).getByText(String(pairs)).first().waitFor()
    await page.getByRole('radio', { name: 'Pages' }).click()
    await expect.poll(() => inkOn(page.locator('canvas').first()), { timeout: 60_000 }).toBeGreaterThan(0.001)
    const { name, bytes } = await savedBytes(page, () => button('Save PDF…').click())
    expect([name, bytes.subarray(0, 5).toString('latin1')]).toEqual([
      'Tributary Mentoring – 2026-06-16.pdf',
      '%PDF-',
    ])
  })

  test('takes the last change back by the keyboard, and takes it up again', async () => {
    const { page } = desk
    await room('Pairs').click()
    await title('Pairs').waitFor()
    await page.keyboard.press('Control+z')
    await soon(async () => firstOf(await kept()).sessions).toHaveLength(1)
    await page.keyboard.press('Control+Shift+z')
    await soon(async () => firstOf(await kept()).sessions).toHaveLength(2)
  })

  test('finds everything again after the page is loaded anew, as the file has it', async () => {
    const { page, folder } = desk
    const before = await kept()
    await page.reload()
    await title('Pairs').waitFor()
    await page.locator(`[data-pair="${firstOf(before).id}"]`).waitFor()
    const count = await page.locator('[data-pair]').count()
    expect(count).toBe(pairsOf(before).length)
    const file = await readFile(join(folder, 'Tributary Mentoring.cohort'), 'utf8')
    expect((JSON.parse(file) as { programme: unknown }).programme).toEqual(before)
  })
})
