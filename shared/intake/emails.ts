/** E-mail addresses out of a cell, as they can be written to. */

const address = /^[^\s@<>()[\],;:"'`]+@[^\s@<>()[\],;:"'`]+\.[^\s@<>()[\],;:"'`.]{2,}$/u

/** The first usable address, in small letters, and any others; `nema`, `-` and half addresses are none. */
export function emailsIn(cell: string): { first: string | null; others: string[] } {
  const found = cell
    .slice(0, 2000)
    .split(/[\s,;<>()|]+|\/(?=\S+@)/)
    .map((part) =>
      part
        .replace(/^(mailto:|e-?mail:)/i, '')
        .replace(/^['"`.]+|['"`.]+$/g, '')
        .toLowerCase(),
    )
    .filter((part) => address.test(part) && !part.includes('..'))
  const [first, ...others] = [...new Set(found)]
  return { first: first ?? null, others }
}
