/** Message files read back by an independent reader where there is one, and by their rules everywhere. */
import { execFileSync, spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emlOf, mailDate, quotedPrintable, type Message } from '#shared/letters/eml.ts'

const now = '2026-06-16T09:05:07.000Z'
const message: Message = {
  to: { name: 'Ђорђе Њежић', email: 'djordje@example.org' },
  subject: 'Притока: предлог ментора – наставак једног веома дугачког наслова који се мора преломити',
  body: 'Поштовани,\n\nовде је дугачак ред који је дужи од седамдесет шест знакова и зато се прелама. \n.\n=3D',
  language: 'sr-Cyrl',
}
const reader = `
import sys, json, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
to = m['To'].addresses
print(json.dumps({'subject': str(m['Subject']), 'to': [[a.display_name, a.addr_spec] for a in to],
  'body': m.get_content().replace(chr(13), ''), 'unsent': m['X-Unsent'], 'from': m['From'], 'date': m['Date'].datetime.isoformat(),
  'defects': [str(d) for d in m.defects], 'type': m.get_content_type(), 'language': m['Content-Language']}))
`
const hasPython = spawnSync('python3', ['-c', 'import email']).status === 0
const read = (eml: string): Record<string, unknown> =>
  JSON.parse(execFileSync('python3', ['-c', reader], { input: eml, encoding: 'utf8' })) as Record<
    string,
    unknown
  >

describe('a message file', () => {
  it('keeps the rules of the wire: ASCII, CRLF, short lines, no sender', () => {
    const eml = emlOf(message, now)
    expect(eml).toMatch(/^[\x20-\x7e\r\n]*$/)
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
    expect(eml).not.toMatch(/^From:/m)
    expect(eml).toMatch(/^X-Unsent: 1$/m)
    expect(mailDate(now)).toBe('Tue, 16 Jun 2026 09:05:07 +0000')
  })

  it('lets nothing of a name or a subject become a header', () => {
    const eml = emlOf(
      { ...message, to: { ...message.to, name: 'A\r\nBcc: x@y.rs' }, subject: 'S\nX-A: 1' },
      now,
    )
    expect(eml).not.toMatch(/^(Bcc|X-A):/m)
  })

  it('ends no line of its body in a space', () => {
    expect(quotedPrintable('a \nb\t')).toBe('a=20\r\nb=09')
  })

  it.runIf(hasPython)('is read back by another reader as it was written', () => {
    expect(read(emlOf(message, now))).toEqual({
      subject: message.subject,
      to: [[message.to.name, message.to.email]],
      body: `${message.body}\n`,
      unsent: '1',
      from: null,
      date: '2026-06-16T09:05:07+00:00',
      defects: [],
      type: 'text/plain',
      language: 'sr-Cyrl',
    })
  })

  it.runIf(hasPython)('is read back whatever is in it', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 90 })
      .map((text) => `š${text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\s\ufffd]/gu, 'x')}`)
    // One encoded word: Python leaves a space between two of a name, against RFC 2047.
    const names = words.map((text) => [...text].slice(0, 10).join(''))
    fc.assert(
      fc.property(words, names, words, (subject, name, body) => {
        const seen = read(emlOf({ ...message, subject, body, to: { ...message.to, name } }, now))
        expect(seen).toMatchObject({ subject, body: `${body}\n`, to: [[name, message.to.email]] })
      }),
      { numRuns: 25 },
    )
  })
})
