/** What can be asked about people's data: all of it to take along, erasing somebody, and everything in open formats. */
import { z } from 'zod'
import { textFields } from '../privacy/texts.ts'
import { subject as subjectShape } from '../privacy/subject/shape.ts'
import { id, language, paper } from '../model/scalars.ts'
import { job, procedure } from './core.ts'
import { unreached } from './file.ts'
import { written } from './print.ts'

/** Whom an erasure is about. */
const who = z.object({ personIds: z.array(id).min(1) })

/** A text of another record that speaks of a person who is to be erased. */
export const mention = z.object({
  personId: id,
  kind: z.enum(['person', 'pair', 'programme']),
  id,
  field: z.enum(textFields),
})
export type Mention = z.output<typeof mention>

export const whatErasing = z.object({
  pairs: z.array(id),
  /** Of these pairs, those that go on: they stay so, and want an end. */
  running: z.array(id),
  mentions: z.array(mention),
  /** Copies of the file that have these people in them and will be rewritten. */
  copies: z.number().int(),
  /** Copies that cannot be read or written, and why. */
  unreached: z.array(unreached),
})
export type WhatErasing = z.output<typeof whatErasing>

const look = { language: language.optional(), paper: paper.optional() }
/** A folder (a file, where it is one only), or null for downloads. */
const target = z.string().nullable()

export const privacy = {
  /** What erasing these people would keep, take and not reach; nothing is changed. */
  whatErasing: procedure({ input: who, output: whatErasing }),
  /** Erases people for good, here and in every copy that can be reached; there is no way back. */
  erase: procedure({
    input: who,
    output: z.object({
      revision: z.number().int(),
      savedRevision: z.number().int(),
      /** Copies that were rewritten. */
      rewritten: z.number().int(),
      unreached: z.array(unreached),
      mentions: z.array(mention),
    }),
  }),
  /** Everything the file has about one person. */
  subject: procedure({
    input: z.object({ personId: id, language: language.optional() }),
    output: subjectShape,
  }),
  /** The same as paper and as data. */
  saveSubject: job({
    input: z.object({
      personId: id,
      ...look,
      formats: z
        .array(z.enum(['pdf', 'json']))
        .min(1)
        .default(['pdf', 'json']),
      target,
    }),
    result: written,
  }),
  /** The whole file as documented JSON and CSV, for other programs to read. */
  exportAll: job({ input: z.object({ language: language.optional(), target }), result: written }),
}
