/** English messages of the area “help”: the method by phase, in our words, and the keys. */
export const help = {
  deck: 'The method by phase, with the tools to use now, and the keys.',
  sections: { method: 'The method', keys: 'The keys', hands: 'The desk in five steps' },
  intro: {
    title: 'What mentoring is here',
    text: 'Two people meet for an agreed time. One has walked further; the other decides where to go. That is why the relation leans to one side, and should: the mentee’s needs, expectations and goals lead it, and the mentor listens, asks, shares and asks for nothing back. Both know from the first day what they expect, and both know the day it ends.',
  },
  now_one: '{{count}} pair is here now',
  now_other: '{{count}} pairs are here now',
  tools: 'Tools',
  openTools: 'Open the tools',
  yours: 'Your part',
  moves: 'A pair moves on when',
  phase: {
    preparation: {
      text: 'Before they meet, each side thinks alone: why a mentor, why now, what I bring, what I fear. Goals may be rough, but they should be written. Expectations that were never said are what disappoints later.',
      yours:
        'Gather the applications, look at the matching, and ask both whether they accept. Give both their preparation sheets a week before the first session.',
      moves: 'both have accepted and a start date is agreed.',
    },
    'first-session': {
      text: 'Two strangers begin to trust each other. They agree on the rules of their game: what may be talked about and what not, how discreet they are, how they write between sessions, how often they meet and who calls. If it does not click at once, nothing is wrong; trust takes sessions, not minutes.',
      yours:
        'See that it happens within the days of your rule, and that the agreement is signed. Its content is theirs.',
      moves: 'the session is held and the agreement carries two signatures.',
    },
    'here-and-now': {
      text: 'Where does the mentee stand? They map it together: work and life, knowledge, skills, means, the people around. The mentor’s questions are worth most here, because they show the larger picture. The map should be honest rather than flattering; it is the starting point everything is measured from.',
      yours: 'A tick that the map is done is enough. You never need to see it.',
      moves: 'the session is held and the map is done.',
    },
    'there-and-then': {
      text: 'Where to, and by when? The mentee names what should be different at the end, looks at the gap, weighs several ways across it and picks the one that can be walked. A goal is ready when its five levels are written: what less, as much and more than expected would look like. From it comes the plan of steps.',
      yours:
        'Ask how much of each goal you may see: as written, the levels alone, or only that it exists. Keep to the answer.',
      moves: 'at least one goal has its levels and the plan is agreed.',
    },
    'bridging-the-gap': {
      text: 'The longest phase. The mentee carries out the plan and brings the topics; the mentor helps with obstacles, gives honest feedback and keeps the course in sight. Goals and methods may change, and changing them in time is a good sign. What matters is whose goals they are: if the mentee does not own them, stop and ask why.',
      yours:
        'Watch the rhythm rather than the content. Call after a silence, answer a slip that asks for help within days, and hold the mid-term review.',
      moves: 'the review is done and the planned sessions are held or waived.',
    },
    'final-session': {
      text: 'An end that is marked teaches; one that fades does not. Each prepares alone, then they look back together: what changed, what stays open, what each would advise the other. Goals are rated against the levels written months ago. They agree what comes after, which may be nothing.',
      yours: 'Plan it early, collect the ratings and the closure form, and thank both.',
      moves: 'the session is held, the goals are rated and the closure form is in.',
    },
    failures: {
      text: 'Neither life nor mentoring is a string of successes; both are ways of learning. Shall I be able to help? Shall I be interesting enough? What if it disappoints? Everybody asks. A pair that ends early has ended, it has not failed, and there is something to learn from anyone, also from the mentor or mentee one did not imagine.',
      yours:
        'Say this aloud at the opening. When a pair ends early, note the reason, thank both, and match again if they wish.',
      moves: '',
    },
  },
  toolsOf: {
    preparation: '1 Application, 2 and 3 Preparing the first session',
    'first-session': '4 The rules of the game, 5 Session calendar, 7 Goal setting',
    'here-and-now': '8 Here and now',
    'there-and-then': '7 Goal setting, 9 There and then, 10 The gap and the options, 11 Action plan',
    'bridging-the-gap': '6 Session log, 11 Action plan, 12 to 15 reviews, cards and reflection',
    'final-session': '17 Planning the final session, 18 Certificate',
    failures: '16 Loving our failures, in every phase',
  },
  hands: {
    one: 'Import the tables your application forms made. Nothing is kept until you confirm it.',
    two: 'Match: weigh what matters, see why each pair stands there, publish when you agree.',
    three: 'Print each pair’s workbook, blank or with what is known filled in.',
    four: 'Open Today each morning. It holds what cannot wait, with the rule that says so.',
    five: 'At the end, read the report; every figure says what it is a part of.',
  },
  keys: {
    everywhere: 'Everywhere',
    grid: 'In the grid of people',
    lists: 'In lists and boards',
    find: 'Find a person, a pair or an action',
    undo: 'Undo',
    redo: 'Redo',
    regions: 'Next region: head, contents, room, panel',
    regionsBack: 'The region before',
    escape: 'Close, or put back as it was',
    tab: 'Next control or region',
    arrows: 'Move between cells',
    ends: 'First and last cell of a row',
    corners: 'First and last row',
    pages: 'A page up or down',
    open: 'Open the profile; on a heading, sort by it',
    edit: 'Change the cell; typing does so too',
    keep: 'Keep what was typed and go on to the next cell',
    tick: 'Tick the row',
    extend: 'Tick more rows',
    all: 'Tick all shown',
    rows: 'Move between rows',
    openRow: 'Open, or do what the row asks',
    lift: 'Pick up or put down a pair on the board',
    lifted: 'Carry it to another phase',
    problem: 'Next problem of an import',
  },
} as const
