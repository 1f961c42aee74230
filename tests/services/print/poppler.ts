/** Reads PDFs back with poppler's tools, where they are installed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Why tests that read PDFs back are skipped, or null when they can run. */
export const noPoppler: string | null =
  spawnSync('pdftotext', ['-v']).error === undefined ? null : 'pdftotext is not installed (poppler-utils)'

function run(tool: string, pdf: Uint8Array, ...args: string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'cohort-print-')), 'document.pdf')
  writeFileSync(file, pdf)
  const result = spawnSync(tool, [...args.map((arg) => (arg === '@' ? file : arg))], { encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`${tool}: ${result.stderr}`)
  return result.stdout
}

/** The text layer, a page an entry, as laid out. */
export const pageTexts = (pdf: Uint8Array): string[] =>
  run('pdftotext', pdf, '-layout', '@', '-').split('\f').slice(0, -1)

/** `pdfinfo`'s lines as a record: Title, Pages, PDF version … */
export const info = (pdf: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    run('pdfinfo', pdf, '@')
      .split('\n')
      .map((line) => line.split(/:\s+/, 2) as [string, string]),
  )

/** Each font with whether it is embedded and subset. */
export const embeddedFonts = (pdf: Uint8Array): { name: string; embedded: boolean; subset: boolean }[] =>
  run('pdffonts', pdf, '@')
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => {
      const [name = '', ...rest] = line.split(/\s+/)
      const flags = rest.filter((word) => word === 'yes' || word === 'no')
      return { name, embedded: flags[0] === 'yes', subset: flags[1] === 'yes' }
    })
