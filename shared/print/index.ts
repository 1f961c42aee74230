/**
 * Paper: everything a worksheet definition needs, in one import. Pure; text is measured through a port.
 *
 * A sheet is written once, in `shared/tools/<id>/definition.ts`:
 *
 *   export const sheet = worksheet({
 *     id, part: 'first-session', version: 1, visibility: 'shared',
 *     words: { en, sr },                       // sr in Cyrillic: `export const sr: SameWords<typeof en> = …`
 *     pages: (w) => [{ head: [{ field: 'mentee', label: w.head.mentee, columns: 4 }, …], blocks: [prompt({ … }), …] }],
 *   })
 *
 * and is listed in `shared/tools/index.ts`. The same definition gives the blank sheet (no values), the pre-filled one
 * (values by field id; mentee, mentor, pair, date, session, minutes, place come from the context) and `fieldsOf` for
 * the screen.
 *
 * - All lengths are millimetres in A4's x (text 23–187; `left`, `right`, `columnX`, `columns`); Letter is shifted for you.
 *   `y` of text is its baseline. Weights of lines and sizes of type are points.
 * - A page is a list of blocks. A block says its height at the fewest lines, a multiple of 4, counted from the last rule
 *   above it to its own last rule, so its gap is inside: a prompt without a hint stands 10 below `top` and its first line
 *   20; with a hint 11 and 24. What is left of the body (to 272, Letter 256) goes to elastic blocks in lines of 8 mm:
 *   first where hand text needs them, then by `weight`. On short paper `spare` gaps of 4 go, then blocks move on.
 * - Ready blocks: `prompt`, `beside` (two halves), `scale`, `choice`, `boxed`, `tests`, `levels`, `fieldsRow`, `drawn`
 *   (fixed height, drawn by you). A new kind is a function that answers a `Block`: `fields` and
 *   `layout(frame, desk) → Laid` with `draw(top, extra, tight) → { marks, rest? }`.
 * - Draw with marks: `rule` (level line, grey by default), `stroke`, `box`, `circle`, `path`, and text from
 *   `desk.set.line(text, style, x, y, { align, colour })` or `.paragraph(…)`; styles are in type.ts. Hand text:
 *   `writing` (lines that fall back to small text and answer what did not fit), `oneLine`, `onOneLine`;
 *   signs: `choiceCircle`, `tickBox`, `choicesRow`, `scaleMarks`, `glyph`.
 * - Pages that are no list of blocks (session log): `{ blocks: [], drawn: (desk, place) => ({ marks }), fields: […],
 *   titled: false, footed: false }`, drawing title and `footer({ sheet, place, rule, text }, desk)` yourself.
 *   `cut: 230` on the worksheet keeps the back of its first page empty from there.
 * - `desk.paper.shorter` is 16 on Letter and 0 on A4: take it away from what is placed from the bottom.
 */
export * from './blocks/beside.ts'
export * from './blocks/block.ts'
export * from './blocks/boxed.ts'
export * from './blocks/drawn.ts'
export * from './blocks/fields.ts'
export * from './blocks/hand.ts'
export * from './blocks/levels.ts'
export * from './blocks/prompt.ts'
export * from './blocks/scale.ts'
export * from './blocks/signs.ts'
export * from './blocks/tests.ts'
export * from './compose.ts'
export * from './context.ts'
export * from './definition.ts'
export * from './furniture.ts'
export * from './glyphs.ts'
export * from './ink.ts'
export * from './marks.ts'
export * from './paper.ts'
export * from './type.ts'
export * from './typeset.ts'
export * from './worksheet.ts'
