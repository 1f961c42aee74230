/** Planning the final session in English. */
export const en = {
  title: 'Planning the final session',
  deck: 'Alone first, then together. Bring this page; show what you like.',
  head: { writer: 'Written by', date: 'Date of the session', role: 'I am the' },
  role: { mentee: 'mentee', mentor: 'mentor' },
  insights: 'Three things I understand now and did not at the start',
  lesson: 'The most valuable lesson, and when it came',
  hardest: 'The hardest moment, and what carried us through',
  unfinished: 'What is unfinished between us',
  thanks: 'What exactly I want to give thanks for',
  wish: 'What I wish the other person',
  goals: 'The goals, once more',
  goalsHint:
    'Mark the level that came true, against what you wrote at the start. Decide together; the mentee has the last word.',
  goal: 'Goal',
  changed: 'changed',
  dropped: 'dropped',
  expected: '0 is what was expected',
  wheel: 'The wheel today',
  wheelHint: 'Draw today’s arcs over those of the beginning.',
  advice: 'Advice we give each other',
  learns: 'What the mentee learns next',
  after: 'After the end',
  contact: {
    name: 'Contact',
    options: { none: 'none for now', reason: 'when there is a reason', date: 'on' },
  },
  quote: {
    name: 'Quoting us',
    options: { no: 'no', anonymous: 'without names', named: 'with names' },
  },
  later: {
    name: 'Later role',
    options: { mentee: 'mentee again', mentor: 'mentor', helper: 'lending a hand' },
  },
  sentence: 'One sentence we both stand behind',
  signed: { mentee: 'Mentee, signature', mentor: 'Mentor, signature', date: 'Date' },
} as const
