/** Serbian (Cyrillic) messages of the window itself: its menu, its dialogs, leaving. */
import type { host as english } from '../en/host.ts'
import type { Serbian } from '../serbian.ts'

export const host = {
  menu: {
    file: 'Датотека',
    new: 'Нови програм…',
    open: 'Отворите…',
    quit: 'Изађи',
    edit: 'Уређивање',
    undo: 'Поништите',
    redo: 'Поновите',
    cut: 'Исеци',
    copy: 'Копирај',
    paste: 'Налепи',
    selectAll: 'Изаберите све',
    find: 'Нађите и уради…',
    view: 'Приказ',
    zoomIn: 'Веће',
    zoomOut: 'Мање',
    zoomReset: 'Стварна величина',
    fullScreen: 'Цео екран',
    theme: 'Светло и тамно',
    help: 'Помоћ',
    about: 'О апликацији Cohort Desk',
  },
  files: {
    programme: 'Програми',
    tables: 'Табеле',
    pdf: 'PDF документи',
    csv: 'CSV табеле',
  },
  leaving: {
    title: 'Последња измена није сачувана',
    detail: 'Диск ју је одбио. Измена се чува док је овај прозор отворен.',
    again: 'Покушајте поново',
    stay: 'Остани',
    leave: 'Изађи без ње',
  },
  about: 'Верзија {{version}}. Ради без интернета; ваш програм остаје у вашој датотеци.',
} as const satisfies Serbian<typeof english>
