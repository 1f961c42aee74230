/** Changing one fact in its place: what was sent once is not sent again by leaving. */
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { TextControl } from '#renderer/rooms/people/fact-controls.tsx'
import { show } from './screen.tsx'

test('a text that was refused is put back on leaving, and is not sent a second time', async () => {
  const onDone = vi.fn<(value: string | null) => void>()
  const { user } = show(<TextControl label="Town" value="Niš" onDone={onDone} />)
  const field = screen.getByRole('textbox', { name: 'Town' })
  await user.clear(field)
  await user.type(field, 'Zemun{Enter}')
  await user.tab()
  expect(onDone.mock.calls).toEqual([['Zemun'], [null]])
})

test('a text that was not sent yet is kept on leaving', async () => {
  const onDone = vi.fn<(value: string | null) => void>()
  const { user } = show(<TextControl label="Town" value="Niš" onDone={onDone} />)
  await user.type(screen.getByRole('textbox', { name: 'Town' }), ', Srbija')
  await user.tab()
  expect(onDone.mock.calls).toEqual([['Niš, Srbija']])
})
