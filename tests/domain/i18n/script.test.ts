/** Serbian in two scripts: Latin comes from Cyrillic exactly. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, latin, proposeCyrillic } from '#shared/i18n/script.ts'

const cyrillic = 'абвгдђежзијклљмнњопрстћуфхцчџш'

describe('Serbian Latin from Cyrillic', () => {
  it.each([
    ['инјекција', 'injekcija'],
    ['надживети', 'nadživeti'],
    ['Танјуг', 'Tanjug'],
    ['Љубав и Њива, Џеп', 'Ljubav i Njiva, Džep'],
    ['ЉУБАВ, ЊЕГОШ, ЏЕП', 'LJUBAV, NJEGOŠ, DŽEP'],
    ['ПОЉЕ', 'POLJE'],
    ['Љ. Ђурић', 'Lj. Đurić'],
    ['{{name}} је {{count}}. на листи', '{{name}} je {{count}}. na listi'],
    ['Šta već piše latinicom, ostaje', 'Šta već piše latinicom, ostaje'],
  ])('%s is written %s', (written, expected) => {
    expect(latin(written)).toBe(expected)
  })

  it('leaves no Cyrillic letter of Serbian behind', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...cyrillic, ...cyrillic.toUpperCase(), ' ', '-', '.'),
    })
    fc.assert(fc.property(letters, (text) => !/\p{Script=Cyrillic}/u.test(latin(text))))
  })

  it('comes back from a proposal to the same Latin, whatever the letters', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcčćdđefghijklmnoprsštuvzž '.split('')) })
    fc.assert(fc.property(letters, (text) => latin(proposeCyrillic(text)) === text))
  })
})

describe('a proposed Cyrillic name', () => {
  it.each([
    ['Đorđe Šćepanović', 'Ђорђе Шћепановић'],
    ['Ljiljana Njegovan', 'Љиљана Његован'],
    ['Džejn', 'Џејн'],
  ])('%s becomes %s', (name, expected) => {
    expect(proposeCyrillic(name)).toBe(expected)
  })
})

describe('folding', () => {
  it('makes names alike across scripts, case, marks and spaces', () => {
    for (const name of ['Đurić', 'ЂУРИЋ', ' duric ', 'ĐURIĆ']) expect(foldText(name)).toBe('duric')
  })
})
