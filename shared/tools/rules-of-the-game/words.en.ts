/** The rules of the game in English. */
export const en = {
  title: 'The rules of the game',
  deck: 'Agree on these early; change them whenever you both want to',
  head: { mentee: 'Mentee', mentor: 'Mentor', date: 'Date', session: 'Session' },
  heads: { words: 'In our own words', agreed: 'agreed', not: 'not for us' },
  trust: {
    name: 'Trust',
    rules: {
      between: {
        name: 'Between the two of us',
        meaning: 'What is said here stays here, unless both say otherwise.',
      },
      limits: { name: 'Where discretion ends', meaning: 'When someone is in danger, or a law is broken.' },
      others: { name: 'What others may know', meaning: 'That we meet; not what we talk about.' },
    },
  },
  conversation: {
    name: 'Conversation',
    rules: {
      'mentee-topics': { name: 'Topics the mentee leaves out', meaning: 'No reason has to be given.' },
      'mentor-topics': { name: 'Topics the mentor leaves out', meaning: 'No reason has to be given.' },
      feedback: { name: 'Feedback', meaning: 'What I noticed, what it did, what I would like.' },
    },
  },
  time: {
    name: 'Time',
    rules: {
      punctuality: {
        name: 'Punctuality and phones',
        meaning: 'A message when ten minutes late; phones stay silent.',
      },
      booking: {
        name: 'Booking, preparing, notes',
        meaning: 'The mentee books and prepares; notes stay with their writer.',
      },
      cancelling: { name: 'When one of us cannot come', meaning: 'Word a day ahead, with a new date.' },
    },
  },
  between: {
    name: 'Between sessions',
    rules: {
      channel: { name: 'Channel and hours', meaning: 'Where and when a message is welcome.' },
      reply: { name: 'Time to reply', meaning: 'Within three working days.' },
    },
  },
  work: {
    name: 'Ideas and work',
    rules: {
      ownership: { name: 'Whose work it is', meaning: 'The mentee’s, also where advice went into it.' },
      credit: { name: 'Credit, references, expenses', meaning: 'We ask first; each pays their own way.' },
    },
  },
  hard: {
    name: 'If it gets hard',
    rules: {
      stuck: { name: 'When we are stuck', meaning: 'We talk about it, then ask the coordinator.' },
      leaving: { name: 'Ending early', meaning: 'Either of us may, and nobody is at fault.' },
    },
  },
  note: 'Mark one circle in each row. A row left open is one to come back to.',
  welcome: 'Always welcome here',
  unwelcome: 'Not done here',
  from: 'This agreement holds from',
  until: 'until',
  review: 'We look at it again on',
  pledge: 'We made these rules together and mean to keep them.',
  signed: { mentee: 'Mentee, signature', mentor: 'Mentor, signature', name: 'Name in full', date: 'Date' },
} as const
