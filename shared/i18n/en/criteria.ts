/** English messages: the sentences of criteria and the fields that a programme adds. */
export const criteria = {
  title: 'Criteria',
  field: {
    town: 'Town',
    organisation: 'Organisation',
    disciplines: 'Field',
    topics: 'Needs and expertise',
    languages: 'Languages',
    availability: 'Hours',
    format: 'Way of meeting',
    mentoredBefore: 'Mentoring before',
    experienceYears: 'Experience',
  },
  fieldGone: 'a field that was removed',
  named: {
    same: '{{field}}: the same',
    different: '{{field}}: different',
    close: '{{field}}: close',
    'mentor-more': '{{field}}: mentor ahead',
  },
} as const
