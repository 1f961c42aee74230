/** What services announce reaches every listener, whatever becomes of one of them. */
import { describe, expect, it } from 'vitest'
import { createAnnouncer } from '#electron/services/announcer.ts'

describe('an announcement', () => {
  it('reaches the others and ends without a throw where one listener fails, which is reported', () => {
    const reported: string[] = []
    const heard: unknown[] = []
    const announcer = createAnnouncer((error, name) => reported.push(`${name}: ${String(error)}`))
    announcer.subscribe(() => {
      throw new Error('the window is gone')
    })
    announcer.subscribe((name, payload) => heard.push([name, payload]))
    announcer.announce('programme.opened', { path: null, locked: null })
    expect(heard).toEqual([['programme.opened', { path: null, locked: null }]])
    expect(reported).toEqual(['programme.opened: Error: the window is gone'])
  })

  it('no longer reaches who has stopped listening', () => {
    const heard: unknown[] = []
    const announcer = createAnnouncer()
    const end = announcer.subscribe((name) => heard.push(name))
    end()
    announcer.announce('programme.opened', { path: null })
    expect(heard).toEqual([])
  })
})
