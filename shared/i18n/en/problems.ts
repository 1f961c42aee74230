/** English sentences of every problem and refusal, by its code: what happened, what was kept, what to do. */
export const problems = {
  // Files that cannot be read as a table.
  'too-large':
    '{{file}} has {{megabytes}} MB; tables of up to {{most}} MB are read. Nothing was read. Save it as CSV without pictures, or in parts.',
  'spreadsheet-file':
    '{{file}} is a spreadsheet in its own format. Nothing was read. Open it in the spreadsheet and save it as CSV (UTF-8).',
  'not-a-table':
    '{{file}} is not a table of people. Nothing was read. Choose a CSV or TSV file with a row of headings.',
  'empty-file': '{{file}} is empty. Choose a file with a row of headings and a row for each person.',
  'headings-only':
    '{{file}} has headings and no rows. Nobody would be imported. Check that the answers were exported too.',
  'too-many-rows':
    '{{file}} has more than {{most}} rows. Nothing was read. Save it in parts and import them one by one.',
  'too-many-columns':
    '{{file}} has a row of more than {{most}} columns. Nothing was read. Check the separator, or leave out columns that are not about people.',
  'no-name-column':
    'No column of {{file}} looks like a name. Nobody would be imported. Choose the column with names in the row of fields.',
  'role-unknown':
    'Nothing in {{file}} says whether these are mentors or mentees. Nobody would be imported. Choose the role above the table.',
  // Rows and cells.
  'role-unclear':
    'Row {{row}} does not say mentor or mentee (“{{cell}}”). The row stays out. Correct the cell, or choose one role for the whole file.',
  'no-name': 'Row {{row}} has no usable name. The row stays out. Add the name to the file and read it again.',
  'heading-twice':
    'The heading “{{column}}” stands over two columns; the second is column {{letters}}. Both were read. Check which field each one goes to.',
  'odd-quote':
    'Row {{row}}, {{column}}: a quotation mark opens and does not close. The marks were read as ordinary letters. Check that the cell is whole.',
  'row-too-long':
    'Row {{row}} is longer than the headings. What fits was read; the rest (“{{left}}”) is kept in the note. Check whether a separator stands inside an answer.',
  'cell-too-long':
    'Row {{row}}, {{column}}: {{length}} characters, more than the {{most}} that are kept. The person is imported without this cell; the file is unchanged. Enter a shorter text by hand.',
  'wrong-encoding':
    'Row {{row}}, {{column}}: letters came out wrong (“{{cell}}”). They are kept as they stand. Choose another encoding above the table, or correct the file.',
  'no-email':
    '{{name}} has no usable e-mail (“{{cell}}”). The person is imported with an empty e-mail. Add one when you have it.',
  'several-emails': 'Row {{row}} has more than one e-mail. {{first}} is kept; {{others}} went into the note.',
  'shared-email':
    '{{name}} has the same e-mail as {{other}} ({{email}}). Both are kept as two people. Check whose address it is.',
  'phone-shortened':
    'Row {{row}}: a spreadsheet has shortened the number to “{{cell}}”. The telephone stays empty; the cell is in the note. Enter the number by hand.',
  'number-range':
    'Row {{row}}, {{column}}: “{{cell}}” is a range. {{value}} is kept, the words are in the note. Correct the number if it should be more.',
  'number-unclear':
    'Row {{row}}, {{column}}: “{{cell}}” is not a number that can be used here. The words are kept in the note. Enter the number by hand.',
  'places-assumed':
    '{{name}} did not say how many mentees to take. One place is assumed. Change it if it should be another number.',
  'date-unclear':
    'Row {{row}}, {{column}}: “{{cell}}” is not a day of the calendar. The date stays empty; the words are in the note. Enter it by hand.',
  'date-ahead':
    'Row {{row}}, {{column}}: “{{cell}}” lies ahead of today. The date stays empty; the words are in the note. Enter it by hand.',
  'date-order-assumed':
    'The dates in {{column}} could begin with the day or with the month. They were read with the day first. Check one of them.',
  'format-unclear':
    'Row {{row}}, {{column}}: “{{cell}}” does not say in person or online. The format stays empty; the words are in the note. Choose it by hand.',
  'consent-unclear':
    '{{name}}: “{{cell}}” is neither a yes nor a no. Consent is marked as not stated; the words are in the note. Ask the person.',
  'consent-missing':
    '{{name}} left consent empty. It is marked as not stated. Ask the person before matching.',
  'no-consent':
    '{{name}} did not consent to the processing of personal data. The person is imported, marked, and will not be matched.',
  'answer-unclear':
    'Row {{row}}, {{column}}: “{{cell}}” is not an answer that this field has. It stays empty; the words are in the note. Choose it by hand.',
  'too-many-answers':
    'The column {{column}} has more than {{most}} different answers, or long ones, so it makes no choice. It was left out. Map it to the note to keep it.',
  'no-field-left':
    'A programme has at most {{most}} fields of its own, so the column {{column}} makes no new one. It was left out. Map it to the note to keep it, or remove a field first.',
  'partner-away':
    'Row {{row}}: the former partner “{{name}}” is not in this programme. The name is kept in the note.',
  'unknown-rank':
    'Row {{row}}: “{{name}}” is nobody in the programme or in these files. The name is kept in the note. Correct it, or import that person first.',
  'unclear-rank':
    'Row {{row}}: “{{name}}” fits more than one person. The name is kept in the note. Choose the person in the profile.',
  'applied-twice':
    '{{name}} applied twice: row {{first}} of {{firstFile}} and row {{row}}. They count as one person; the later answers hold.',
  'same-name':
    '{{name}} stands here twice with different details. They are kept as two people. Merge the rows in the file if they are one.',
  'unsure-same':
    '{{name}} may be the same as {{other}} ({{email}}). The row waits and is not imported. Say whether it is the same person, somebody new, or to be left out.',
  'both-roles':
    '{{name}} stands among the mentors and among the mentees. Both are kept. Check that this is meant.',
  'more-like-this':
    'There is more of the same in {{file}}: {{further}} further places that are not listed here. Everything was read in the same way.',
  // Refusals of the import.
  'nothing-to-import':
    'There is nobody to import. Nothing was changed. Choose a file, or settle what stays open.',
  'person-in-other-role':
    '{{name}} is already in the programme in the other role. Nobody was imported. Check the role of the file.',
  'person-without-name': 'Somebody to be imported has no name. Nobody was imported. Read the file again.',
  'rank-of-nobody':
    '{{name}} ranks somebody who is not in the programme. Nobody was imported. Read the files again, mentors and mentees together.',
} as const
