/** The action plan in Serbian (Cyrillic). */
import type { SameWords } from '../../print/worksheet.ts'
import type { en } from './words.en.ts'

export const sr: SameWords<typeof en> = {
  title: 'Акциони план',
  deck: 'Мали кораци, сваки с именом и датумом',
  head: { mentee: 'Менти', mentor: 'Ментор', agreed: 'Договорено', review: 'Следећи преглед' },
  areas: 'Области у којима желим да напредујем',
  areaLetters: ['I', 'II', 'III'],
  columns: {
    step: 'Корак',
    who: 'Ко',
    start: 'Почетак',
    due: 'Рок',
    state: 'Стање',
    area: 'Област',
    topic: 'Област и тема за сусрет',
    needs: 'Шта је потребно',
    sign: 'Шта ће то показати',
    obstacle: 'Препрека и мој одговор',
  },
  key: 'Нацртајте стање:',
  states: { open: 'није почето', under: 'у току', done: 'завршено', changed: 'измењено или отказано: зашто' },
  more: 'Наставак на следећој страни',
  asks: 'Ко ће ме питати како иде, и када',
}
