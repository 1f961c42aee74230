/** Saving in another place where the host has no dialog of its own: a path is asked for, and work goes on there. */
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { mountApp } from '#tests/support/app.tsx'
import { aCohort } from '#tests/support/cohort.ts'

it('asks for a path, refuses one that is taken at its field, and goes on there', async () => {
  const { user, client, folder } = await mountApp({
    programme: aCohort({ pairs: 2, state: 'under-way' }),
    at: '/today',
  })
  await screen.findByRole('heading', { level: 1 })
  const file = async () => (await client.programme.current())?.file
  const before = (await file())?.path ?? ''
  await appendFile(before, ' ')
  const [personId = ''] = Object.keys((await client.programme.current())?.programme.people ?? {})
  await expect(client.people.update({ id: personId, changes: { town: 'Zemun' } })).rejects.toThrow()

  await user.click((await screen.findAllByRole('button', { name: /^Save elsewhere/ }))[0] ?? document.body)
  const dialog = within(await screen.findByRole('dialog', { name: 'Where should it be saved?' }))
  const field = dialog.getByLabelText<HTMLInputElement>('Folder and name of the file')
  expect(field.value).toMatch(/\.cohort$/)
  await user.clear(field)
  await user.type(field, before)
  await user.click(dialog.getByRole('button', { name: 'Save it there' }))
  await dialog.findByText(/A file of that name is there already/)

  await user.clear(field)
  await user.type(field, join(folder, 'elsewhere.cohort'))
  await user.click(dialog.getByRole('button', { name: 'Save it there' }))
  await waitFor(async () =>
    expect(await file()).toMatchObject({ path: join(folder, 'elsewhere.cohort'), trouble: null }),
  )
  expect((await client.programme.current())?.programme.people[personId]?.town).toBe('Zemun')
})
