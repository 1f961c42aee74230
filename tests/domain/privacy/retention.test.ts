/** The day to keep until, and when it is spoken of. */
import { describe, expect, it } from 'vitest'
import { erasedAll } from '#shared/privacy/erase.ts'
import { proposedRetention, retentionLeft, retentionReminder } from '#shared/privacy/retention.ts'
import { aCohort } from '#tests/support/cohort.ts'

const kept = (retainUntil: string | null) => {
  const of = aCohort({ pairs: 2, state: 'complete' })
  return { ...of, settings: { ...of.settings, retainUntil } }
}

describe('the day to keep until', () => {
  it('is proposed a year after the end, also where that year has no such day', () => {
    expect(proposedRetention('2026-12-18')).toBe('2027-12-18')
    expect(proposedRetention('2028-02-29')).toBe('2029-02-28')
  })

  it('is spoken of from 30 days before, and for as long as it is past', () => {
    const of = kept('2027-12-18')
    expect(retentionReminder(of, '2027-11-17')).toBeNull()
    expect(retentionReminder(of, '2027-11-18')).toBe(30)
    expect(retentionReminder(of, '2027-12-18')).toBe(0)
    expect(retentionReminder(of, '2028-01-01')).toBe(-14)
    expect(retentionReminder(kept(null), '2030-01-01')).toBeNull()
  })

  it('is over once everybody is erased', () => {
    const of = kept('2027-12-18')
    const ids = new Map(Object.keys(of.people).map((id) => [id, `shell-${id.length}-${id}`]))
    expect(retentionLeft(of, '2028-01-01')).toBe(-14)
    expect(retentionLeft(erasedAll(of, ids, '2027-12-18'), '2028-01-01')).toBeNull()
  })
})
