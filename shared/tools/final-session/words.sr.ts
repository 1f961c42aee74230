/** Planning the final session in Serbian (Cyrillic). */
import type { SameWords } from '../../print/worksheet.ts'
import type { en } from './words.en.ts'

export const sr: SameWords<typeof en> = {
  title: 'Припрема завршног сусрета',
  deck: 'Прво насамо, па заједно. Понесите лист, покажите шта желите.',
  head: { writer: 'Пише', date: 'Датум сусрета', role: 'Моја улога' },
  role: { mentee: 'менти', mentor: 'ментор' },
  insights: 'Три ствари које сада разумем, а на почетку нисам',
  lesson: 'Највреднија поука и тренутак када је дошла',
  hardest: 'Најтежи тренутак и шта нас је кроз њега провело',
  unfinished: 'Шта је међу нама остало недовршено',
  thanks: 'На чему тачно желим да захвалим',
  wish: 'Шта желим другој особи',
  goals: 'Циљеви, још једном',
  goalsHint:
    'Означите шта је остварено, према нивоима с почетка. Одлучујете заједно; последњу реч има менти.',
  goal: 'Циљ',
  changed: 'измењен',
  dropped: 'напуштен',
  expected: '0 је оно што се очекивало',
  wheel: 'Точак данас',
  wheelHint: 'Преко лукова с почетка нацртајте данашње.',
  advice: 'Савети које дајемо једно другом',
  learns: 'Шта менти учи даље',
  after: 'После краја',
  contact: {
    name: 'Контакт',
    options: { none: 'засад не', reason: 'кад има повода', date: 'дана' },
  },
  quote: {
    name: 'Цитирање',
    options: { no: 'не', anonymous: 'без имена', named: 'с именима' },
  },
  later: {
    name: 'Каснија улога',
    options: { mentee: 'поново менти', mentor: 'ментор', helper: 'помоћ у програму' },
  },
  sentence: 'Једна реченица иза које обоје стојимо',
  signed: { mentee: 'Потпис ментија', mentor: 'Потпис ментора', date: 'Датум' },
}
