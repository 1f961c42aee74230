/**
 * What Serbian must supply for an English set of messages: every key, and a `few` form for every plural. It may
 * add wordings that show gender, `_feminine` and `_masculine`, where English needs only one.
 */
export type Serbian<T> = {
  [K in keyof T]: T[K] extends string ? string : Serbian<T[K]>
} & { [K in keyof T as K extends `${infer Stem}_one` ? `${Stem}_few` : never]: string } & {
  [key: `${string}_feminine` | `${string}_masculine`]: string
}
