/** English messages: letters, answers and what follows from them. */
export const proposals = {
  title: 'Proposals',
  why: {
    'no-time': 'no time for it now',
    'another-plan': 'other plans by now',
    'does-not-fit': 'the proposal does not fit',
    'found-elsewhere': 'has found somebody',
    withdrew: 'left the programme',
    'fewer-places': 'takes fewer mentees',
    other: 'another reason',
  },
  letter: {
    greeting: { feminine: 'Dear {{name}},', masculine: 'Dear {{name}},', none: 'Dear {{name}},' },
    closing: 'With kind regards,',
    contact: 'You reach us here: {{contact}}',
    why: {
      topics: {
        mentee: 'What you want to work on and {{name}} knows well: {{words}}.',
        mentor: 'What {{name}} wants to work on and you know well: {{words}}.',
      },
      field: 'A field in common: {{words}}.',
      hours_one: 'You are both free at the same time {{count}} hour a week: {{words}}.',
      hours_other: 'You are both free at the same time {{count}} hours a week: {{words}}.',
      languages: 'You can both work in: {{words}}.',
      sameTown: 'You live in the same town: {{town}}.',
      online: 'Meeting online suits you both.',
    },
    proposal: {
      subject: { mentee: '{{programme}}: a mentor for you', mentor: '{{programme}}: a mentee for you' },
      opening: {
        mentee: 'We would like to propose a mentor to you for {{programme}}: {{name}}.',
        mentor: 'We would like to propose a mentee to you for {{programme}}: {{name}}.',
      },
      lead: 'Why we thought of the two of you:',
      noReasons: 'We read both applications as a whole, and we think that you could work well together.',
      next: {
        mentee:
          'You are a pair once both of you have accepted. Then you receive each other’s contact details, agree on your first session, and set the rules of the game together. The mentoring follows your needs and goals; the mentor brings experience, time and questions.',
        mentor:
          'You are a pair once both of you have accepted. Then you receive each other’s contact details, agree on the first session, and set the rules of the game together. The mentoring follows the needs and goals of the mentee; you bring experience, time and questions.',
      },
      think:
        'Before you answer, think about what you expect of the mentoring and how much time you can give it. If something speaks against it, you may decline without giving a reason.',
      answerBy: 'Tell us by {{date}} whether you accept.',
      answer: 'Tell us whether you accept.',
    },
    notice: {
      subject: '{{programme}}: about the proposed pair',
      subjectEnded: '{{programme}}: about your pair',
      says: {
        declined:
          'The pair with {{name}} that we proposed to you will not come about: {{name}} cannot take it up.',
        withdrew:
          'The pair with {{name}} that we proposed to you will not come about: {{name}} has left the programme.',
        'fewer-places':
          'The pair with {{name}} that we proposed to you will not come about: {{name}} can take fewer mentees than was hoped.',
        ended: 'Your pair with {{name}} ends on {{date}}: {{name}} cannot go on with it.',
        'ended-withdrew': 'Your pair with {{name}} ends on {{date}}: {{name}} has left the programme.',
      },
      comfort: 'This says nothing about you or about what you wrote to us. Thank you for your patience.',
      comfortEnded:
        'What you have done together stays yours. A pair that ends early is part of learning, and nobody’s fault.',
      next: {
        mentee: 'We are looking for another mentor for you, and you will hear from us either way.',
        mentor: 'If another mentee suits you, you will hear from us with a new proposal.',
      },
      nextEnded: {
        mentee:
          'We would like to talk with you about what comes next: a new mentor, or a good close to what you have begun.',
        mentor:
          'We would like to hear how it was for you, and whether you would like to take another mentee.',
      },
    },
    slip: {
      title: 'Answer to the proposal',
      accept: 'I accept',
      decline: 'I decline',
      name: 'Name',
      date: 'Date',
      signature: 'Signature',
      by: 'Back to us by {{date}}',
    },
    documentTitle: 'Letters',
    fileProposal: '{{code}} {{name}} – proposal',
    fileNotice: '{{code}} {{name}} – notice',
    fileAll: 'Letters {{date}}',
  },
} as const
