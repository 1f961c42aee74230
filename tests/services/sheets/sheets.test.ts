/** The five sheets as real PDFs, read back as a reader would: every page, in three languages, on both papers. */
import { describe, expect, test } from 'vitest'
import { createPrinter } from '#electron/services/print/index.ts'
import { latin } from '#shared/i18n/script.ts'
import type { Language } from '#shared/model/scalars.ts'
import { context, editions } from '#tests/domain/print/sample.ts'
import { noPoppler, pageTexts } from '#tests/services/print/poppler.ts'

const printer = createPrinter({ resourcesDir: 'resources' })

/** What must be readable on each page, in English and in Serbian. */
const expected = {
  'rules-of-the-game': {
    en: [
      ['The rules of the game', 'Where discretion ends', 'not for us'],
      ['Ending early', 'Mentor, signature'],
    ],
    sr: [
      ['Правила игре', 'Граница поверљивости', 'није за нас'],
      ['Ранији завршетак', 'Потпис ментора'],
    ],
  },
  'here-and-now': {
    en: [
      ['A wheel in eight parts', 'Money and means', 'Confidence'],
      ['Skills, and what shows them', 'Turning points'],
      ['A map of the people around me', 'Institutions, funders, media', 'People worth a letter'],
      ['Threats', 'Here and now, in three sentences'],
    ],
    sr: [
      ['Точак од осам делова', 'Новац и средства', 'Самопоуздање'],
      ['Вештине и шта их показује', 'Прекретнице'],
      ['Мапа људи око мене', 'Установе, донатори, медији', 'Људи којима вреди писати'],
      ['Претње', 'Овде и сада, у три реченице'],
    ],
  },
  'action-plan': {
    en: [
      ['The areas I want to develop', 'Obstacle, and my answer', 'Who will ask me how it is going, and when'],
      ['Obstacle, and my answer', 'Draw the state:'],
    ],
    sr: [
      ['Области у којима желим да напредујем', 'Препрека и мој одговор', 'Ко ће ме питати како иде, и када'],
      ['Препрека и мој одговор', 'Нацртајте стање:'],
    ],
  },
  'session-log': {
    en: [['Session log', 'What we talked about', 'Slip for the coordinator', '26-07', 'write to us']],
    sr: [['Дневник сусрета', 'О чему смо разговарали', 'Листић за координатора', '26-07', 'пишите']],
  },
  'final-session': {
    en: [
      ['Planning the final session', 'What I wish the other person'],
      ['The goals, once more', 'The wheel today', 'One sentence we both stand behind'],
    ],
    sr: [
      ['Припрема завршног сусрета', 'Шта желим другој особи'],
      ['Циљеви, још једном', 'Точак данас', 'Једна реченица иза које обоје стојимо'],
    ],
  },
} as const
const tools = Object.keys(expected) as (keyof typeof expected)[]

const wordsOf = (tool: keyof typeof expected, language: Language): readonly (readonly string[])[] =>
  language === 'en'
    ? expected[tool].en
    : expected[tool].sr.map((page) => page.map((text) => (language === 'sr-Latn' ? latin(text) : text)))

describe.skipIf(noPoppler).each(editions)('in $language on $paper', ({ language, paper }) => {
  test.each(tools)('%s can be read back, page by page', async (tool) => {
    const given = context(language, paper)
    const pdf = await printer.sheet({ context: given, tool, values: {}, today: '2026-03-09' })
    const pages = pageTexts(pdf).map((text) => text.replace(/\s+/g, ' '))
    const words = wordsOf(tool, language)
    expect(pages).toHaveLength(words.length)
    words.forEach((page, at) => {
      for (const text of page) expect(pages[at]).toContain(text)
    })
  })
})

describe.skipIf(noPoppler)('filled in', () => {
  test('a log names its session, and its slip the pair', async () => {
    const given = {
      ...context('sr-Cyrl'),
      session: { number: 4, date: '2026-05-11', minutes: 60, place: 'Кеј 14' },
    }
    const pdf = await printer.sheet({ context: given, tool: 'session-log', values: {}, today: '2026-03-09' })
    const [page = ''] = pageTexts(pdf)
    expect(page).toContain('Кеј 14')
    expect(page.match(/11\. мај 2026\./g)).toHaveLength(2)
  })

  test('names and goals stand in hand on the sheets of the end', async () => {
    const pdf = await printer.sheet({
      context: context('sr-Latn'),
      tool: 'final-session',
      values: { 'goal-1': 'Do juna dve predstave u Apatinu i Bečeju' },
      today: '2026-03-09',
    })
    expect(pageTexts(pdf)[1]).toContain('Do juna dve predstave u Apatinu i Bečeju')
    const rules = await printer.sheet({
      context: context('sr-Cyrl'),
      tool: 'rules-of-the-game',
      values: {},
      today: '2026-03-09',
    })
    expect(pageTexts(rules)[1]).toContain('Љубица Шћепановић')
  })
})
