/** The session log and its slip in Serbian (Cyrillic). */
import type { SameWords } from '../../print/worksheet.ts'
import type { en } from './words.en.ts'

export const sr: SameWords<typeof en> = {
  title: 'Дневник сусрета',
  deck: 'Једна тема, једно питање, неколико јасних корака',
  head: { session: 'Сусрет', date: 'Датум', hours: 'Од, до', place: 'Место' },
  bar: { opening: 'Увод', core: 'Главни део: једна тема, једно питање', closing: 'Завршетак' },
  since: 'Од прошлог сусрета',
  topic: 'Данашња тема и питање',
  talked: 'О чему смо разговарали',
  decided: 'Шта смо одлучили',
  next: { what: 'Шта следи', who: 'Ко', due: 'До када', done: 'Готово' },
  nextTopic: 'Следећа тема',
  felt: { mentee: 'Како је било ментију', mentor: 'Како је било ментору', low: 'тешко', high: 'лако' },
  slip: {
    title: 'Листић за координатора',
    note: 'Садржај разговора не спада овде.',
    pair: 'Пар',
    session: 'Сусрет',
    date: 'Датум',
    minutes: 'Минута',
    held: 'Одржан',
    yes: 'да',
    no: 'не, нов датум:',
    phase: 'Фаза',
    phases: { first: 'први', here: 'овде', there: 'тамо', bridge: 'мост', final: 'завршни' },
    help: 'Потребна нам је помоћ',
    helps: { no: 'не', call: 'позовите', write: 'пишите' },
    handIn: 'Предајте у року од 7 дана',
  },
}
