/** The action plan in English. */
export const en = {
  title: 'Action plan',
  deck: 'Small steps, each with a name and a date',
  head: { mentee: 'Mentee', mentor: 'Mentor', agreed: 'Agreed on', review: 'Look again on' },
  areas: 'The areas I want to develop',
  areaLetters: ['A', 'B', 'C'],
  columns: {
    step: 'Step',
    who: 'Who',
    start: 'Start',
    due: 'Due',
    state: 'State',
    area: 'Area',
    topic: 'Area, and topic for a session',
    needs: 'What it needs',
    sign: 'What will show it',
    obstacle: 'Obstacle, and my answer',
  },
  key: 'Draw the state:',
  states: { open: 'not begun', under: 'under way', done: 'done', changed: 'changed or dropped: say why' },
  more: 'More on the next page',
  asks: 'Who will ask me how it is going, and when',
} as const
