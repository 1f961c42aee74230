/** Cells that a spreadsheet would run as a formula: guarded on the way out, read as their own words on the way in. */

/** A cell that begins with `=`, `+`, `-`, `@`, a tab or a line end gets an apostrophe before it, as spreadsheets mark text. */
export const escapeFormula = (cell: string): string => (/^'*[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)

/** The cell without the guard of `escapeFormula`; every other cell is left as it is. */
export const unescapeFormula = (cell: string): string =>
  /^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell
