/** What letters say, in whose language, and what they never tell. */
import { describe, expect, it } from 'vitest'
import { mailable } from '#shared/letters/address.ts'
import { lettersDue, neverTold } from '#shared/letters/due.ts'
import { letterOf, plainText } from '#shared/letters/letter.ts'
import { endPair, recordAnswer } from '#shared/journey/phases.ts'
import { markTold, setPlaces, withdraw } from '#shared/matching/answers.ts'
import type { Person } from '#shared/model/person.ts'
import type { Programme } from '#shared/model/programme.ts'
import { after, today } from '../matching/people.ts'
import { publishedPair, secrets } from './cohort.ts'

const proposalTo = (side: 'mentor' | 'mentee', of: Programme = publishedPair(), ownWords?: string) =>
  letterOf(of, { pairId: 'pair-1', side, about: 'proposal' }, { today, ownWords })
const sideNeverTold = (of: Programme) => {
  const pair = of.pairs['pair-1']
  return pair ? neverTold(of, pair) : null
}
const noticeTo = (side: 'mentor' | 'mentee', of: Programme) =>
  letterOf(of, { pairId: 'pair-1', side, about: 'notice' }, { today })
/** The pair, told on both sides unless named otherwise. */
const toldPair = (...sides: ('mentor' | 'mentee')[]) =>
  after(publishedPair(), markTold, {
    letters: (sides.length > 0 ? sides : (['mentor', 'mentee'] as const)).map((side) => ({
      pairId: 'pair-1',
      side,
      about: 'proposal' as const,
    })),
  })
const declined = (by: 'mentor' | 'mentee', more: object = {}, of = toldPair()) =>
  after(of, recordAnswer, {
    pairId: 'pair-1',
    side: by,
    answer: 'declined',
    why: 'does-not-fit',
    reason: 'SECRET reason',
    ...more,
  })

describe('a proposal', () => {
  it('tells each side what they share, and by when to answer', () => {
    const letter = proposalTo('mentee')
    expect(letter.points?.items).toEqual([
      'What you want to work on and Vesna Ilić knows well: Touring.',
      'A field in common: Theatre.',
      'You are both free at the same time 15 hours a week: weekday evenings.',
      'You live in the same town: Novi Sad.',
      'You can both work in Serbian and English.',
    ])
    expect(letter.to).toEqual({ name: 'Ana Perić', town: 'Novi Sad', email: 'ana@example.org' })
    expect(plainText(letter)).toContain('Tell us by 20 March 2026 whether you accept.')
    expect(plainText(letter)).toContain('circle@example.org, 021 555')
    expect(proposalTo('mentor').points?.items[0]).toBe(
      'What Ana Perić wants to work on and you know well: Touring.',
    )
    expect(proposalTo('mentor').to.email).toBeNull()
  })

  it.each(['mentee', 'mentor'] as const)(
    'to the %s tells no rank, score, exclusion, note or other name',
    (side) => {
      const text = `${proposalTo(side).subject}\n${plainText(proposalTo(side))}`
      for (const secret of secrets) expect(text).not.toContain(secret)
      expect(text).not.toMatch(/rank|place \d|\d of \d/i)
    },
  )

  it('is in the language of its reader, with the form of address and the names of that script', () => {
    const of = publishedPair({
      mentee: { language: 'sr-Cyrl', address: 'feminine', languages: ['sr'] },
      mentor: { language: 'sr-Latn', address: 'none' },
    })
    const [cyrillic, latin] = [plainText(proposalTo('mentee', of)), plainText(proposalTo('mentor', of))]
    expect(cyrillic.startsWith('Поштована,\n\nу програму')).toBe(true)
    expect(cyrillic).toContain('То је Весна Илић.')
    expect(cyrillic).toContain('најкасније до 20. марта 2026.')
    expect(latin.startsWith('Dobar dan,\n\nu programu')).toBe(true)
    expect(latin).toContain('To je Ana Perić.')
    expect(latin).not.toMatch(/\p{Script=Cyrillic}/u)
  })

  it('lists several in the plural with “and” before the last, and one in the singular', () => {
    const several = { disciplines: ['ples', 'film', 'teatar'], topics: ['Budgets', 'Touring'] }
    const items = (more: Partial<Person>) =>
      proposalTo(
        'mentee',
        publishedPair({ mentee: { ...several, ...more }, mentor: { ...several, languages: ['en', 'sr'] } }),
      ).points?.items.join(' ')
    expect(items({})).toContain('Fields in common: ples, film and teatar.')
    const latin = items({ language: 'sr-Latn' })
    expect(latin).toContain('Zajedničke oblasti: ples, film i teatar.')
    expect(latin).toContain('Zajednički jezici za rad: srpski i engleski.')
    expect(latin).toMatch(/Teme na kojima.*: (Budgets i Touring|Touring i Budgets)\./)
    const one = items({ language: 'sr-Cyrl', disciplines: ['film'], topics: ['Touring'], languages: ['sr'] })
    expect(one).toContain('Заједничка област: film.')
    expect(one).toContain('Заједнички језик за рад: српски.')
    expect(one).toContain('Тема на којој')
  })

  it('says so where nothing can be told of what they share', () => {
    const bare = { topics: [], disciplines: [], availability: [], languages: [], town: '' }
    const of = publishedPair({
      mentee: bare,
      mentor: bare,
      programme: {},
    })
    const letter = proposalTo('mentee', of)
    expect(letter.points).toBeNull()
    expect(plainText(letter)).toContain('read both applications as a whole')
  })

  it('carries the coordinator’s own words, without an empty paragraph where there are none', () => {
    expect(proposalTo('mentee', publishedPair(), ' See you on 1 April. ').next.at(-1)).toBe(
      'See you on 1 April.',
    )
    expect(proposalTo('mentee', publishedPair(), '  ').next).toHaveLength(4)
  })
})

describe('a notice', () => {
  it('tells who is left that nothing comes of it, without the reason', () => {
    const text = plainText(noticeTo('mentee', declined('mentor')))
    expect(text).toContain('Vesna Ilić cannot take it up')
    for (const secret of secrets) expect(text).not.toContain(secret)
  })

  it('tells of somebody who left, and of fewer places', () => {
    const left = after(toldPair(), withdraw, { personId: 'ana', reason: 'SECRET illness' })
    expect(plainText(noticeTo('mentor', left))).toContain('Ana Perić has left the programme')
    expect(plainText(noticeTo('mentor', left))).not.toContain('SECRET')
    const fewer = after(toldPair(), setPlaces, { mentorId: 'vesna', places: 0, keepPairIds: [] })
    expect(plainText(noticeTo('mentee', fewer))).toContain('fewer mentees than was hoped')
  })

  it('tells of a running pair that one side ended', () => {
    const both = after(publishedPair(), recordAnswer, { pairId: 'pair-1', side: 'both', answer: 'accepted' })
    const end = { pairId: 'pair-1', kind: 'early-by-mentor', reason: 'SECRET' } as const
    expect(plainText(noticeTo('mentee', after(both, endPair, end)))).toContain('ends on 10 March 2026')
    const agreed = after(both, endPair, { ...end, kind: 'early-by-agreement' })
    expect(() => noticeTo('mentee', agreed)).toThrow(expect.objectContaining({ code: 'no-notice-to-write' }))
  })

  it('is not written to somebody who was never told of the proposal, whoever withdrew or declined', () => {
    const untold = declined('mentor', {}, toldPair('mentor'))
    const left = after(publishedPair(), withdraw, { personId: 'vesna', reason: 'Moves away.' })
    for (const of of [untold, left]) {
      expect(lettersDue(of, today)).toEqual([])
      expect(() => noticeTo('mentee', of)).toThrow(expect.objectContaining({ code: 'no-notice-to-write' }))
      expect(sideNeverTold(of)).toBe('mentee')
    }
    expect(sideNeverTold(declined('mentor'))).toBeNull()
    expect(sideNeverTold(publishedPair())).toBeNull()
    const answered = after(publishedPair(), recordAnswer, {
      pairId: 'pair-1',
      side: 'mentee',
      answer: 'accepted',
    })
    expect(sideNeverTold(declined('mentor', {}, answered))).toBeNull()
    expect(lettersDue(declined('mentor', {}, answered), today)).toHaveLength(1)
  })

  it('goes to nobody who declined, left or was erased', () => {
    expect(() => noticeTo('mentor', declined('mentor'))).toThrow()
    const twice = after(declined('mentor'), recordAnswer, {
      pairId: 'pair-1',
      side: 'mentee',
      answer: 'declined',
    })
    expect(() => noticeTo('mentee', twice)).toThrow()
    const gone = structuredClone(declined('mentor'))
    Object.assign(gone.people['ana'] ?? {}, { erasedOn: today })
    expect(() => noticeTo('mentee', gone)).toThrow(expect.objectContaining({ code: 'erased-already' }))
  })
})

describe('letters that are due', () => {
  it('are both proposals, until their side was told or has answered', () => {
    const of = publishedPair()
    const due = lettersDue(of, today)
    expect(due.map(({ side, about }) => `${side} ${about}`)).toEqual(['mentee proposal', 'mentor proposal'])
    const told = after(of, markTold, { letters: [{ pairId: 'pair-1', side: 'mentee', about: 'proposal' }] })
    expect(told.pairs['pair-1']?.told).toEqual({ mentee: today })
    expect(lettersDue(told, today).map(({ side }) => side)).toEqual(['mentor'])
    const taken = after(told, markTold, {
      letters: [{ pairId: 'pair-1', side: 'mentee', about: 'proposal' }],
      on: null,
    })
    expect(taken.pairs['pair-1']?.told).toBeUndefined()
  })

  it('are a notice to somebody who knows of the proposal, for thirty days', () => {
    const over = after(toldPair('mentee'), recordAnswer, {
      pairId: 'pair-1',
      side: 'mentor',
      answer: 'declined',
    })
    const notice = { pairId: 'pair-1', side: 'mentee', about: 'notice' } as const
    expect(lettersDue(over, today)).toEqual([notice])
    expect(lettersDue(over, '2026-04-09')).toEqual([notice])
    expect(lettersDue(over, '2026-04-10')).toEqual([])
    expect(lettersDue(after(over, markTold, { letters: [notice] }), today)).toEqual([])
  })
})

describe('an address', () => {
  it.each(['ana@example.org', ' ana.peric+m@sub.example.rs '])('%s can be written to', (one) =>
    expect(mailable(one)).toBe(one.trim()),
  )
  it.each([
    undefined,
    '',
    'ana',
    'ana@host',
    'a@b.rs, c@d.rs',
    'ana@example.org\r\nBcc: x@y.rs',
    'Ana <ana@example.org>',
    'ана@example.org',
    'ana@ex ample.org',
    '.ana@example.org',
    'ana@-x.rs',
  ])('%j cannot', (one) => expect(mailable(one)).toBeNull())
})
