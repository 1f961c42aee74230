/** The files of an export, as names and texts. */
import { formatDate } from '../../i18n/dates.ts'
import { en } from '../../i18n/en/index.ts'
import { type MessageKey, type Translate, translator } from '../../i18n/translate.ts'
import { delimited } from '../../intake/write.ts'
import type { Language } from '../../model/scalars.ts'
import { takeoutSchema, type Takeout } from './shape.ts'
import { headings, tableNames, type TableName, takeoutTables, type TellEntry } from './tables.ts'

export interface TextFile {
  name: string
  text: string
}

/** Spreadsheets read UTF-8 only with its mark. */
const mark = '\uFEFF'

/** What a column means, in the language of the README; a heading without words of its own does not pass the tests. */
function meaning(t: Translate, table: TableName, heading: string): string {
  const own = en.takeout.column[table]
  if (Object.hasOwn(own, heading)) return t(`takeout.column.${table}.${heading}` as MessageKey)
  return Object.hasOwn(en.people.field, heading) ? t(`people.field.${heading}` as MessageKey) : ''
}

function readme({ programme, exportedOn, history }: Takeout, language: Language): string {
  const t = translator(language)
  const name = [programme.name, programme.edition].filter(Boolean).join(', ')
  const tables = tableNames.flatMap((table) => [
    '',
    `## ${table}.csv`,
    '',
    t(`takeout.table.${table}`),
    ...(table === 'history' && history.dropped > 0
      ? ['', t('takeout.dropped', { count: history.dropped })]
      : []),
    '',
    ...headings[table].map((heading) => `- \`${heading}\`: ${meaning(t, table, heading)}`),
    ...(table === 'people'
      ? programme.fields.map(({ name }) => `- \`answers.${name}\`: ${t('privacy.field.answers')}`)
      : []),
  ])
  return [
    `# ${name}`,
    '',
    t('takeout.intro', { date: formatDate(language, exportedOn, 'text-long') }),
    '',
    t('takeout.personal'),
    '',
    '## programme.json',
    '',
    t('takeout.json'),
    '',
    '## programme.schema.json',
    '',
    t('takeout.schema'),
    '',
    '## CSV',
    '',
    t(language === 'en' ? 'takeout.csvComma' : 'takeout.csvSemicolon'),
    ...tables,
    '',
  ].join('\n')
}

/** All of them; the same export gives the same bytes. `tell` says a change in words. */
export function takeoutFiles(all: Takeout, language: Language, tell: TellEntry): TextFile[] {
  const separator = language === 'en' ? ',' : ';'
  const tables = takeoutTables(all, tell)
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  return [
    { name: 'README.md', text: readme(all, language) },
    { name: 'programme.json', text: json(all) },
    { name: 'programme.schema.json', text: json(takeoutSchema()) },
    ...tableNames.map((table) => ({
      name: `${table}.csv`,
      text: mark + delimited(tables[table], separator),
    })),
  ]
}
