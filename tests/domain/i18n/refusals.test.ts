/** Whatever the product refuses, it says in a sentence; the sources themselves are read for the codes. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '#shared/i18n/en/index.ts'
import { problemSentence, sentenceKey } from '#shared/i18n/problem.ts'
import { translator } from '#shared/i18n/translate.ts'

const root = join(import.meta.dirname, '../../..')
const sources = ['shared', 'electron'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.includes('i18n'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8')),
)
const calls = [
  /new Refusal\(\s*'[a-z-]+',\s*'([a-z-]+)'/g,
  /\bfound\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*?,\s*'([a-z-]+)'\s*[,)]/g,
  /\b(?:damaged|refuse|forbid)\(\s*'([a-z-]+)'/g,
]
const codes = new Set(
  sources.flatMap((text) => calls.flatMap((call) => [...text.matchAll(call)].map(([, code]) => code ?? ''))),
)

describe('refusals', () => {
  it('are found in the sources', () => {
    expect(codes.size).toBeGreaterThan(50)
    for (const known of ['disk-is-full', 'no-such-pair', 'file-was-changed'])
      expect(sources.some((text) => text.includes(`'${known}'`))).toBe(true)
  })

  it('each have a sentence', () => {
    expect([...codes].filter((code) => sentenceKey(code) === null)).toEqual([])
  })

  it.each(['en', 'sr-Cyrl'] as const)(
    'on a terminal speak of no window that keeps a change (%s)',
    (language) => {
      const t = translator(language)
      const window = /in this window|овом прозору/
      const kept = Object.keys(en.refusals).filter((code) => window.test(problemSentence(t, { code })))
      expect(kept).toContain('disk-is-full')
      expect(kept.filter((code) => window.test(problemSentence(t, { code }, { inWindow: false })))).toEqual(
        [],
      )
    },
  )

  it('name a rule in the words of the language', () => {
    const params = { mentee: 'Ana', mentor: 'Eva', rule: 'language' }
    expect(problemSentence(translator('en'), { code: 'pair-forbidden', params })).toBe(
      'Ana and Eva cannot be a pair. This rule does not allow it: “a language in common”. Nothing was changed.',
    )
  })

  it('say of an unknown code the number it is logged under', () => {
    expect(problemSentence(translator('en'), { code: 'whatever', incident: 'i-7' })).toContain('i-7')
  })
})
