/** Every room in a real browser: axe, both themes, three ways of writing, 200 %, the keyboard, and no complaint. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { en } from '#shared/i18n/en/index.ts'
import { type MessageKey, translator } from '#shared/i18n/translate.ts'
import type { Programme } from '#shared/model/programme.ts'
import type { Language } from '#shared/model/scalars.ts'
import { violationsIn } from '../support/browser/axe.ts'
import { browserDesk, narrowWindow, wideWindow } from '../support/browser/desk.ts'
import { regionsRound, walk } from '../support/browser/reach.ts'
import { beyondEdge, wordsIn } from '../support/browser/sight.ts'

const exports = join(import.meta.dirname, '../../resources/sample/exports/forms-sr')
const desk = browserDesk()

interface Place {
  name: string
  at: (programme: Programme) => string
  /** What stands there once the room is ready, and what is done there first. */
  ready: (page: Page) => Promise<unknown>
  /** It has the keys until it is done, so that there is no walking away from it. */
  hasKeys?: true
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor()
const drawn = (page: Page) => page.locator('canvas').first().waitFor()

const firstPair = ({ pairs }: Programme) =>
  Object.values(pairs).find((pair) => !pair.ending && pair.goals.length > 0)?.id ?? ''
const firstMentor = ({ people }: Programme) =>
  Object.values(people).find((person) => person.role === 'mentor')?.id ?? ''

const places: Place[] = [
  { name: 'start', at: () => '/start', ready: heading },
  {
    name: 'start with the assistant',
    at: () => '/start',
    ready: async (page) => {
      await page.getByRole('button', { name: 'New programme' }).click()
      await page.getByRole('checkbox', { name: en.start.form.sealed }).click()
    },
  },
  { name: 'today', at: () => '/today', ready: heading },
  { name: 'people', at: () => '/people', ready: (page) => page.getByRole('grid').waitFor() },
  {
    name: 'import with a file chosen',
    at: () => '/people/import',
    ready: async (page) => {
      await page.locator('input[type="file"]').setInputFiles(join(exports, 'mentees.csv'))
      await page.getByRole('table').or(page.getByRole('grid')).first().waitFor()
    },
  },
  {
    name: 'a profile',
    at: (programme) => `/people/${encodeURIComponent(firstMentor(programme))}`,
    ready: heading,
  },
  {
    name: 'matching with a proposal',
    at: () => '/matching',
    ready: async (page) => {
      await page.getByRole('button', { name: 'Match', exact: true }).first().click()
      await page.getByRole('grid').waitFor()
    },
  },
  {
    name: 'matching with a mentee in the hand',
    at: () => '/matching',
    hasKeys: true,
    ready: async (page) => {
      const row = page.getByRole('grid').locator('[data-mentee]').first()
      await row.click()
      await row.press(' ')
      await page.getByRole('option', { name: en.moves.nobody }).waitFor()
    },
  },
  {
    name: 'scenarios compared',
    at: () => '/matching/scenarios',
    ready: async (page) => {
      // Names that are words of no language here.
      await desk.invoke('scenarios.keep', { name: 'Alfa' })
      await desk.invoke('scenarios.tryOut', { variation: { mode: 'stable' }, name: 'Beta' })
      await desk.invoke('scenarios.tryOut', { variation: { mode: 'fairest' }, name: 'Gama' })
      await page.getByRole('columnheader', { name: /^C/ }).waitFor()
    },
  },
  ...(['sides', 'dots', 'map'] as const).map((picture): Place => ({
    name: `pictures, ${picture}`,
    at: () => '/matching/pictures',
    ready: async (page) => {
      await page.getByRole('radio', { name: en.pictures[picture].tab }).click()
      await page.getByRole('heading', { level: 2 }).first().waitFor()
    },
  })),
  {
    name: 'the answers to proposals',
    at: () => '/matching/answers',
    ready: (page) => page.getByRole('grid').waitFor(),
  },
  { name: 'the board of pairs', at: () => '/pairs', ready: heading },
  {
    name: 'the timeline of pairs',
    at: () => '/pairs',
    ready: (page) => page.getByRole('radio', { name: 'Timeline' }).click(),
  },
  { name: 'a pair', at: (programme) => `/pairs/${encodeURIComponent(firstPair(programme))}`, ready: heading },
  { name: 'slips', at: () => '/pairs/slips', ready: heading },
  { name: 'tools', at: () => '/tools', ready: heading },
  { name: 'a sheet', at: () => '/tools/goal-setting', ready: drawn },
  { name: 'the workbook', at: () => '/tools/workbook', ready: drawn },
  { name: 'report', at: () => '/report', ready: heading },
  { name: 'settings', at: () => '/settings', ready: heading },
  ...(['details', 'passphrase', 'backups', 'history', 'privacy'] as const).map((page): Place => ({
    name: `settings, ${page}`,
    at: () => `/settings/${page}`,
    ready: (window) => window.getByRole('heading', { level: 2 }).first().waitFor(),
  })),
  { name: 'help', at: () => '/help', ready: heading },
]

/** The keys of all messages, without plural endings. */
const keysIn = (tree: object, above = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [`${above}${key}`] : keysIn(Object(value) as object, `${above}${key}.`),
  )
const serbian = translator('sr-Cyrl')
/** What would be an English word on a Serbian screen: whole messages that read otherwise in Serbian. */
const onlyEnglish = new Set([
  // What the parts of the screen would say by themselves.
  ...['Open', 'Close', 'Clear', 'No options', 'Loading…'],
  ...keysIn(en)
    .filter((key) => !/_(one|other)$/.test(key))
    .map((key) => [translator('en')(key as MessageKey), serbian(key as MessageKey)])
    .flatMap(([english, other]) =>
      english !== undefined && english !== other && english !== '–' ? [english] : [],
    ),
])

const settled = async (page: Page) => {
  await page.waitForFunction(
    () =>
      document.getAnimations().every(({ playState }) => playState !== 'running') &&
      document.fonts.status === 'loaded',
  )
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

async function dress(language: Language, theme: 'light' | 'dark') {
  await desk.invoke('host.changeSettings', { language, theme })
  await desk.page.waitForFunction(
    ([language, theme]) =>
      document.documentElement.lang === language && document.documentElement.dataset['scheme'] === theme,
    [language, theme],
  )
  await settled(desk.page)
}

const open = async ({ at, ready }: Place) => {
  const { page } = desk
  await page.setViewportSize(wideWindow)
  await dress('en', 'light')
  const current = (await desk.invoke('programme.current')) as { programme: Programme }
  await page.evaluate((to) => {
    // The link that skips to the room lies over the head as long as it has the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    location.hash = to
  }, at(current.programme))
  await ready(page)
  await settled(page)
}

beforeAll(async () => {
  const { page } = desk
  await page.getByRole('button', { name: 'Open the sample', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
})

describe.each(places)('the room: $name', (place) => {
  beforeAll(async () => {
    desk.complaints()
    await open(place)
  })

  test('has nothing against it by axe, in both themes and both scripts', async () => {
    const found: string[] = []
    for (const [language, theme] of [
      ['en', 'light'],
      ['en', 'dark'],
      ['sr-Cyrl', 'dark'],
      ['sr-Cyrl', 'light'],
    ] as const) {
      await dress(language, theme)
      for (const violation of await violationsIn(desk.page)) found.push(`${language} ${theme}: ${violation}`)
    }
    expect(found).toEqual([])
  })

  test('has no English word in Serbian, and no Cyrillic letter in Latin script', async () => {
    await dress('sr-Cyrl', 'light')
    const english = (await wordsIn(desk.page)).filter((text) => onlyEnglish.has(text))
    await dress('sr-Latn', 'light')
    const cyrillic = (await wordsIn(desk.page)).filter((text) => /\p{Script=Cyrillic}/u.test(text))
    expect({ english, cyrillic }).toEqual({ english: [], cyrillic: [] })
  })

  test('keeps within the window, at 100 % and at 200 %, in the longest words', async () => {
    const found: string[] = []
    for (const [size, percent] of [
      [wideWindow, 100],
      [narrowWindow, 200],
    ] as const)
      for (const language of ['en', 'sr-Cyrl'] as const) {
        await desk.page.setViewportSize(size)
        await dress(language, 'light')
        for (const fault of await beyondEdge(desk.page)) found.push(`${language} ${percent} %: ${fault}`)
      }
    await desk.page.setViewportSize(wideWindow)
    expect(found).toEqual([])
  })

  test.skipIf(place.hasKeys)('is reached whole by the keyboard, past a link that skips to it', async () => {
    await dress('en', 'light')
    const { first, unreached } = await walk(desk.page)
    expect({ first, unreached }).toEqual({ first: 'Skip to the room', unreached: [] })
  })

  test('said nothing to the console and asked for nothing that is not there', () => {
    expect(desk.complaints()).toEqual([])
  })
})

describe('the window', () => {
  const today = places.find(({ name }) => name === 'today')
  const settings = places.find(({ name }) => name === 'settings')

  test('goes round head, contents, room and panel by F6, and back to the first', async () => {
    if (today) await open(today)
    const round = await regionsRound(desk.page)
    expect(round.slice(0, -1).toSorted()).toEqual(['contents', 'head', 'panel', 'room'])
    expect(round.at(-1)).toBe(round[0])
  })

  test('skips to the room by its first link', async () => {
    await walk(desk.page)
    await desk.page.getByRole('link', { name: 'Skip to the room' }).press('Enter')
    expect(await desk.page.evaluate(() => document.activeElement?.id)).toBe('room')
  })

  test('changes its language at once, title and all, by the settings', async () => {
    if (settings) await open(settings)
    const { page } = desk
    for (const [from, to] of [
      ['en', 'sr-Cyrl'],
      ['sr-Cyrl', 'sr-Latn'],
      ['sr-Latn', 'en'],
    ] as const) {
      const [before, after] = [translator(from), translator(to)]
      await page.getByRole('combobox', { name: before('settings.app.language') }).press('Enter')
      await page.getByRole('option', { name: before(`shell.language.${to}`), exact: true }).click()
      await page.getByRole('heading', { level: 1, name: after('shell.room.settings') }).waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(to)
      await page.getByRole('button', { name: after('shell.undo') }).waitFor()
    }
  })

  test('shows the icon that its page names', async () => {
    const href = await desk.page.locator('link[rel="icon"]').getAttribute('href')
    const answer = await desk.page.request.get(new URL(href ?? '', desk.url).href)
    const icon = await readFile(join(import.meta.dirname, '../../resources/icons/app-icon.svg'), 'utf8')
    expect([answer.status(), answer.headers()['content-type'], await answer.text()]).toEqual([
      200,
      'image/svg+xml',
      icon,
    ])
  })
})
