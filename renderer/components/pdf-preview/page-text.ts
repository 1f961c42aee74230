/** The words of a page as lines, for those who hear it instead of seeing it. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Placed {
  text: string
  /** Points from the left and from the bottom of the page. */
  x: number
  y: number
}

/** Texts on one height are one line, read from the left; lines are read from the top. */
export function linesOf(placed: readonly Placed[]): string[] {
  const rows = new Map<number, Placed[]>()
  for (const one of placed) {
    if (one.text.trim() === '') continue
    const row = Math.round(one.y)
    rows.set(row, [...(rows.get(row) ?? []), one])
  }
  return [...rows]
    .sort(([a], [b]) => b - a)
    .map(([, row]) =>
      row
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text.trim())
        .join(' '),
    )
}

/** The lines of a page. */
export async function pageLines(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent()
  return linesOf(
    items.flatMap((item) => {
      if (!('str' in item)) return []
      const [x, y]: unknown[] = item.transform.slice(4)
      return [{ text: item.str, x: Number(x), y: Number(y) }]
    }),
  )
}
