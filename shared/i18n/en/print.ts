/** English messages of the area “print”: what every page carries, and the workbook's own pages. */
export const print = {
  continued: 'continued',
  more: 'continued at the end of this sheet',
  page: '{{page}} of {{pages}}',
  inSheet: '{{page}} of {{pages}} in this sheet',
  pair: 'Pair',
  notes: 'Notes',
  sees: {
    private: 'private to the writer',
    shared: 'shared by the pair',
    coordinator: 'the coordinator may see it',
  },
  head: {
    mentee: 'Mentee',
    mentor: 'Mentor',
    date: 'Date',
    version: 'Version',
    session: 'Session',
  },
  cover: {
    deck: 'A workbook for two people and one direction',
    from: 'From',
    until: 'Until',
    code: 'Pair code',
    coordinator: 'Coordinator',
    found: 'This book holds private notes. If you find it, bring it back to {{place}}',
    foundPrivate: 'This book holds private notes.',
    paper: '{{paper}} · English',
  },
  workbook: 'Workbook',
  contents: {
    title: 'Contents',
    deck: 'In the order in which you will probably need it',
    both: 'both of you',
    copies_one: '{{name}}, {{count}} copy',
    copies_other: '{{name}}, {{count}} copies',
    notes: 'Pages for notes',
  },
  fills: {
    mentee: 'mentee',
    mentor: 'mentor',
    both: 'both',
    signed: 'both, signed',
    guided: 'mentee, with the mentor',
    each: 'each alone',
    eachThenBoth: 'each alone, then both',
    coordinator: 'coordinator',
  },
  method: {
    title: 'How this works',
    deck: 'One of you knows the terrain. The other chooses the road.',
    menteeLeads: 'The mentee leads',
    menteeText:
      'Your needs, expectations and goals set the course. You bring the topics, ask for what you need, do the work between sessions, and say when the course should change.',
    mentorAccompanies: 'The mentor accompanies',
    mentorText:
      'You listen, ask, and share what you know when it serves. You stand by in difficult stretches, speak honestly, and ask for nothing in return. Seeing someone grow is the reward.',
    asymmetry:
      'Equal respect, unequal weight: that is the asymmetry of mentoring. In every drawing in this book the heavy line is the mentee’s, the fine line the mentor’s.',
    about: {
      'first-session':
        'You meet, agree on the rules of the game and on how often you will see each other, and try out a first version of the goal.',
      'here-and-now':
        'You map where the mentee stands: knowledge, skills, resources, people. The mentor’s questions widen the view.',
      'there-and-then':
        'You name what should be different, and by when. You look at the gap, weigh options, and put the best into a plan.',
      'bridging-the-gap':
        'The longest stretch. The mentee carries out the plan and brings the topics. The mentor helps with obstacles, gives feedback, and asks whether the goal or the way to it should change. The goal stays the mentee’s own.',
      failures:
        'A session that fell flat, or a pair that does not click at once, is material to learn from. It crosses every phase.',
      'final-session':
        'You look back, say what still needs saying, and decide what comes after. A planned ending is one more chance to learn.',
    },
    when: {
      'first-session': 'at the start',
      'here-and-now': 'early sessions',
      'there-and-then': 'after that',
      'bridging-the-gap': 'most of the time',
      failures: 'at any time',
      'final-session': 'at the end',
    },
  },
  divider: {
    inThisPart: 'In this part',
    doneWhen: 'This part is done when',
    noProof: 'There is no proof to give',
    noProofText: 'Open this part whenever a session falls flat.',
    phaseOf: 'Phase {{number}} of 5',
    before: 'Before you begin',
    anyTime: 'In any phase',
    deck: {
      preparation: 'Each of you alone, with a little time and an honest pen.',
      'first-session': 'Two people, one table, and the rules you choose together.',
      'here-and-now': 'Before choosing a direction, draw the place where you are standing.',
      'there-and-then': 'Say where you want to be, and choose a way to get there.',
      'bridging-the-gap': 'The long stretch, in which the plan meets the weather.',
      'final-session': 'Look back, say thank you, and leave the door unlocked.',
      failures: 'A trough is part of the wave, and you can learn to read it.',
    },
    usually: {
      preparation: 'About an hour each, in the week before you meet',
      'first-session': 'One session, sometimes two, in the first weeks',
      'here-and-now': 'Usually one or two sessions, early on',
      'there-and-then': 'Two or three sessions',
      'bridging-the-gap': 'The longest part: more than half of your sessions',
      'final-session': 'One session, with an hour of preparation each',
      failures: 'Private, unless you choose to show it',
    },
    done: {
      preparation: 'you have both accepted the match\nthe start date is set',
      'first-session': 'the first session has been held\nthe agreement is signed',
      'here-and-now':
        'the session on the map has been held\nthe wheel, the skills and the network are filled in\nyou have both said what surprised you',
      'there-and-then': 'at least one goal has its five levels\nyou have both agreed on the plan',
      'bridging-the-gap': 'the mid-term review has taken place\nthe planned sessions were held or let go',
      'final-session':
        'the final session has been held\nthe goals have been rated\nthe closure form is filled in',
    },
  },
} as const
