/** Two apps at one programme file: one writes, the other reads and says who writes; what was left behind is taken over on a word. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decode } from '#electron/services/file/format.ts'
import { details } from '../support/details.ts'
import { type Desk, openDesk } from '../support/hosts/electron.ts'
import { invokeIn } from './desk.ts'

describe('two apps at one file', () => {
  let folder = ''
  let path = ''
  let jelena: Desk
  let reader: Desk
  const add = (desk: Desk, name: string) =>
    invokeIn(desk.page, 'people.add', { role: 'mentor', fields: { name, places: 1 } })
  const names = async () =>
    Object.values(decode(await readFile(path)).programme.people).map(({ name }) => name)
  const said = ({ page }: Desk, words: string) => page.getByText(words, { exact: false }).first().waitFor()

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cohort-'))
    path = join(folder, 'a.cohort')
    jelena = await openDesk(join(folder, 'jelena'))
    await invokeIn(jelena.page, 'host.changeSettings', { who: 'Jelena' })
    await invokeIn(jelena.page, 'programme.create', { path, details })
    reader = await openDesk(join(folder, 'reader'), path)
  })
  afterAll(async () => {
    // Not closed: it would ask about its unsaved change.
    jelena.app.process().kill('SIGKILL')
    await reader.app.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('the second one can only read, and says who has it', async () => {
    await said(reader, 'Jelena has this programme open. Here it can only be read.')
    expect(await add(reader, 'Ana')).toMatchObject({ ok: false, error: { code: 'open-read-only' } })
    expect(await add(jelena, 'Mira')).toMatchObject({ ok: true })
    await reader.page.getByRole('button', { name: 'Read again' }).click()
    await expect
      .poll(() => invokeIn(reader.page, 'programme.current'))
      .toMatchObject({ value: { file: { savedRevision: 2 } } })
  })

  it('the first one was killed: started again, it says that the file was left, and takes it over on a word', async () => {
    const ended = new Promise((settle) => jelena.app.process().once('exit', settle))
    jelena.app.process().kill('SIGKILL')
    await ended
    jelena = await openDesk(join(folder, 'jelena'), path)
    await said(jelena, 'Jelena seems to have left this programme open.')
    expect(await add(jelena, 'Ana')).toMatchObject({ ok: false, error: { code: 'open-read-only' } })
    await jelena.page.getByRole('button', { name: 'Take over…' }).click()
    await jelena.page.getByRole('dialog').getByRole('button', { name: 'Take over', exact: true }).click()
    await jelena.page.getByText('seems to have left', { exact: false }).waitFor({ state: 'detached' })
    await expect.poll(() => add(jelena, 'Ana')).toMatchObject({ ok: true })
    expect(await names()).toEqual(['Mira', 'Ana'])
  })

  it('whoever is taken over while at work keeps their unsaved change, and is told', async () => {
    expect(await invokeIn(reader.page, 'programme.open', { path, takeOver: true })).toMatchObject({
      ok: true,
    })
    expect(await add(reader, 'Vera')).toMatchObject({ ok: true })
    expect(await add(jelena, 'Olga')).toMatchObject({ ok: false, error: { code: 'taken-over' } })
    await said(jelena, 'Somebody else took over writing this file.')
    expect(await names()).toEqual(['Mira', 'Ana', 'Vera'])
  })

  it('leaving gives the file up, so that it opens for writing', async () => {
    await reader.app.close()
    await expect(readFile(`${path}.lock`)).rejects.toThrow('ENOENT')
    reader = await openDesk(join(folder, 'reader'), path)
    await expect
      .poll(() => invokeIn(reader.page, 'programme.current'))
      .toMatchObject({ value: { file: { path, readOnly: null } } })
  })
})
