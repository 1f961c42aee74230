/** Names on screen and paper: in the script of the language, in the order of the alphabet. */
import { describe, expect, it } from 'vitest'
import { byName, shownName, sortKey } from '#shared/i18n/names.ts'

describe('a name', () => {
  it.each([
    ['Đorđe Šćepanović', 'Ђорђе Шћепановић'],
    ['Ana Petrović-Njegoš', 'Ана Петровић-Његош'],
    ['Nebojša Whitcombe', 'Небојша Whitcombe'],
    ['Ognjen Szabó', 'Огњен Szabó'],
  ])('%s is shown in Cyrillic as %s', (name, expected) => {
    expect(shownName({ name }, 'sr-Cyrl')).toBe(expected)
    expect(shownName({ name }, 'en')).toBe(name)
  })

  it('is shown in Cyrillic as its owner writes it, where that is known', () => {
    expect(shownName({ name: 'Tanjug Injac', nameCyrillic: 'Танјуг Инјац' }, 'sr-Cyrl')).toBe('Танјуг Инјац')
  })

  it('kept in Cyrillic is shown in Latin elsewhere', () => {
    expect(shownName({ name: 'Љиљана Ћирић' }, 'sr-Latn')).toBe('Ljiljana Ćirić')
  })
})

describe('the order of names', () => {
  it('is that of the Serbian alphabet, by family name', () => {
    const names = [
      'Ana Žunić',
      'Eva Džodan',
      'Ivo Đurić',
      'Ana Dunav',
      'Una Ćirić',
      'Ana Čolić',
      'Ana Cvijić',
      'Mia Lukić',
      'Mia Ljubić',
      'Ana Nagy',
      'Ana Njegovan',
    ]
    const sorted = names
      .map((name) => ({ name }))
      .sort(byName)
      .map(({ name }) => name.split(' ')[1])
    expect(sorted).toEqual(
      'Cvijić Čolić Ćirić Dunav Džodan Đurić Lukić Ljubić Nagy Njegovan Žunić'.split(' '),
    )
  })

  it('does not depend on the script', () => {
    expect(sortKey('Ђурић')).toBe(sortKey('Đurić'))
  })
})
