/** The printer: real pdfmake documents, read back as a reader would. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createPrinter } from '#electron/services/print/index.ts'
import { languages } from '#shared/model/scalars.ts'
import { frameOf } from '#shared/print/definition.ts'
import { workbookRequest, type WorkbookRequest } from '#shared/print/workbook/index.ts'
import { reportRequest } from '#shared/print/report/index.ts'
import { printable } from '#shared/tools/index.ts'
import { aCohort, cohortToday } from '#tests/support/cohort.ts'
import { context, editions, goal } from '#tests/domain/print/sample.ts'
import { embeddedFonts, info, noPoppler, pageTexts } from './poppler.ts'

const today = '2026-03-09'
const printer = createPrinter({ resourcesDir: 'resources' })
const goalSheet = (language: (typeof languages)[number], paper: 'A4' | 'Letter' = 'A4') => ({
  context: context(language, paper),
  tool: 'goal-setting' as const,
  values: goal,
  today,
})
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const fullBook = (language: (typeof languages)[number], paper: 'A4' | 'Letter' = 'A4'): WorkbookRequest => ({
  context: context(language, paper),
  sheets: printable().map((tool) => ({ tool, fills: [{ values: tool === 'goal-setting' ? goal : {} }] })),
  today,
})

test('the same input gives the same bytes, whatever was printed before', async () => {
  const [first] = languages
  const before = digest(await createPrinter({ resourcesDir: 'resources' }).sheet(goalSheet(first)))
  for (const language of [...languages].reverse()) await printer.sheet(goalSheet(language))
  expect(digest(await printer.sheet(goalSheet(first)))).toBe(before)
  expect(digest(await printer.workbook(fullBook('sr-Cyrl')))).toBe(
    digest(await createPrinter({ resourcesDir: 'resources' }).workbook(fullBook('sr-Cyrl'))),
  )
})

test('another day changes the bytes: the date is the one that was given', async () => {
  const pdf = await printer.sheet(goalSheet('en'))
  expect(latin1(pdf)).toContain('D:20260309000000Z')
  expect(digest(await printer.sheet({ ...goalSheet('en'), today: '2026-03-10' }))).not.toBe(digest(pdf))
})

test('a character that no font has is refused before rendering, with its field and person', async () => {
  const asked = goalSheet('en')
  await expect(
    printer.sheet({ ...asked, values: { ...goal, vision: 'A stage 舞台 of our own' } }),
  ).rejects.toMatchObject({
    kind: 'invalid',
    code: 'missing-glyph',
    field: 'vision',
    params: { person: 'Ljubica Šćepanović', character: '舞' },
  })
  const named = { ...asked, context: { ...asked.context, mentor: 'Đorđe 😀' } }
  await expect(printer.sheet(named)).rejects.toMatchObject({ field: 'name', params: { person: 'Đorđe 😀' } })
})

test('a document can read no file and no address', async () => {
  const frame = () => frameOf({ title: 'x', language: 'en', paper: 'A4', today })
  await expect(printer.document({ ...frame(), content: [{ image: '/etc/hostname' }] })).rejects.toThrow(
    /denied/,
  )
  await expect(
    printer.document({ ...frame(), content: [{ image: 'http://127.0.0.1/picture.png' }] }),
  ).rejects.toThrow(/denied/)
})

describe.skipIf(noPoppler)(`read back with poppler${noPoppler ? ` (${noPoppler})` : ''}`, () => {
  test.each(editions)(
    'goal setting in $language on $paper keeps every letter',
    async ({ language, paper }) => {
      const pdf = await printer.sheet(goalSheet(language, paper))
      const said = pageTexts(pdf).join('\n')
      for (const text of [
        context(language).mentee ?? '',
        context(language).mentor ?? '',
        ...(language === 'en'
          ? ['Where is this heading?', 'part of something wider']
          : language === 'sr-Cyrl'
            ? [
                'Довољно велик да буде важан, довољно мали да се доврши',
                'људи, вештине, време, новац, простори',
              ]
            : [
                'Dovoljno velik da bude važan, dovoljno mali da se dovrši',
                'ljudi, veštine, vreme, novac, prostori',
              ]),
      ])
        expect(said).toContain(text)
      expect(info(pdf)).toMatchObject({ Pages: '2', 'PDF version': '1.7' })
      expect(info(pdf)['Page size']).toContain(paper === 'A4' ? '595.276 x 841.89' : '612 x 792')
    },
  )

  test('all letters of both Serbian scripts come back exactly, in hand text and in names', async () => {
    const latinLetters = 'čćžšđ ČĆŽŠĐ lj nj dž Lj Nj Dž LJ NJ DŽ'
    const cyrillicLetters = 'абвгдђежзијклљмнњопрстћуфхцчџш АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ'
    for (const language of languages) {
      const pdf = await printer.sheet({
        ...goalSheet(language),
        values: { vision: latinLetters, goal: cyrillicLetters },
      })
      const said = pageTexts(pdf).join('\n').replace(/\s+/g, ' ')
      expect(said).toContain(latinLetters)
      expect(said).toContain(cyrillicLetters)
    }
  })

  test('letters typed as a letter and an accent are printed as one', async () => {
    const pdf = await printer.sheet({ ...goalSheet('en'), values: { vision: 'ponoc\u030Cni kos\u030C' } })
    expect(pageTexts(pdf).join('\n')).toContain('ponočni koš')
  })

  test('fonts are embedded as subsets and are only ours', async () => {
    const fonts = embeddedFonts(await printer.workbook(fullBook('sr-Cyrl')))
    expect(fonts.length).toBe(5)
    for (const font of fonts) expect(font).toMatchObject({ embedded: true, subset: true })
    expect(fonts.map((font) => font.name.replace(/^.*\+/, '')).sort()).toEqual([
      'SourceSans3-Regular',
      'SourceSans3-Semibold',
      'SourceSerif4-It',
      'SourceSerif4-Regular',
      'SourceSerif4Display-Semibold',
    ])
  })

  test.each(languages)(
    'a workbook in %s says its title, language and bookmarks, and no name outside its pages',
    async (language) => {
      const request = fullBook(language)
      const pdf = await printer.workbook(request)
      const about = info(pdf)
      expect(about['Title']).toContain(request.context.programme)
      expect(about['Title']).toContain('26-07')
      expect(JSON.stringify(about)).not.toContain(request.context.mentee)
      const raw = latin1(pdf)
      expect(raw).toContain(`/Lang (${language === 'en' ? 'en-GB' : language})`)
      expect(raw).toContain('/DisplayDocTitle true')
      expect(raw).toContain('/Outlines')
      expect(raw.match(/\/Subtype \/Link/g)?.length).toBeGreaterThan(2 * printable().length)
    },
  )

  test('a report asked of the printer is a document of its own with the programme in its title', async () => {
    const programme = aCohort({ pairs: 6, state: 'complete' })
    const asked = reportRequest(programme, {
      today: cohortToday.complete,
      audience: 'internal',
      language: 'en',
    })
    const pdf = await printer.report(asked)
    expect(info(pdf)['Title']).toContain(programme.name)
    expect(pageTexts(pdf)[0]).toContain(programme.name)
  })

  test('a pair’s workbook from the file carries its people on the cover', async () => {
    const programme = aCohort({ pairs: 3, state: 'under-way' })
    const [pair] = Object.values(programme.pairs)
    if (!pair) throw new Error('the sample has no pair')
    const pdf = await printer.workbook(
      workbookRequest(programme, pair.id, { today: cohortToday['under-way'], language: 'sr-Latn' }),
    )
    const [cover = ''] = pageTexts(pdf)
    expect(cover).toContain(programme.name)
    expect(cover).toContain(programme.people[pair.menteeId]?.name)
    expect(cover).toContain(programme.people[pair.mentorId]?.name)
    expect(cover).toContain(pair.code)
  })
})
