/** The import while it is being looked at: the tables held by the back end, the choices, the preview. */
import { useEffect, useRef, useState } from 'react'
import type { ShownPreview } from '#shared/contract/intake.ts'
import type { Encoding } from '#shared/intake/encodings.ts'
import type { Separator } from '#shared/intake/scan.ts'
import type { Role } from '#shared/model/person.ts'
import { useAct } from '../../../app/act.tsx'
import { useClient } from '../../../app/backend.tsx'
import type { Source } from './sources.ts'
import type { Question } from './sums.ts'

export type Decision = NonNullable<Question['decision']>

/** How a file is to be read, where the guess is wrong. */
export interface Reading {
  encoding?: Encoding
  separator?: Separator
}

interface Choices {
  files: Record<string, Reading & { role?: Role; mapping?: Record<string, string> }>
  decisions: Record<string, Decision>
}

interface Looked {
  token: string
  preview: ShownPreview
  choices: Choices
}

const nothing: Choices = { files: {}, decisions: {} }

/** Every choice is a new look at the same tables; only `confirm` changes the programme. */
export function useIntake() {
  const client = useClient()
  const act = useAct()
  const [looked, setLooked] = useState<Looked | null>(null)
  const token = useRef<string | null>(null)

  useEffect(
    () => () => {
      // What was not confirmed is forgotten when the room is left.
      if (token.current !== null) void client.intake.drop({ token: token.current }).catch(() => undefined)
    },
    [client],
  )

  const read = async (sources: Source[]) => {
    if (sources.length === 0) return
    const answer = await act(() => client.intake.read({ sources }))
    if (!answer) return
    token.current = answer.token
    setLooked({ ...answer, choices: nothing })
  }
  const choose = async (choices: Choices) => {
    if (!looked) return
    const answer = await act(() => client.intake.preview({ token: looked.token, ...choices }))
    if (answer) setLooked({ ...answer, choices })
  }
  const ofFile = (name: string, changes: Choices['files'][string]) => {
    if (!looked) return
    const { files, decisions } = looked.choices
    void choose({ decisions, files: { ...files, [name]: { ...files[name], ...changes } } })
  }
  return {
    preview: looked?.preview ?? null,
    read,
    setRole: (file: string, role: Role) => ofFile(file, { role }),
    /** Reads the file another way; its columns are guessed anew. */
    readAs: (file: string, reading: Reading) => {
      if (!looked) return
      const { files, decisions } = looked.choices
      const { mapping: _guessedAnew, ...kept } = files[file] ?? {}
      void choose({ decisions, files: { ...files, [file]: { ...kept, ...reading } } })
    },
    /** Sends the column's field and, with it, all the others as they are shown. */
    setField: (file: string, column: number, field: string) => {
      const reading = looked?.preview.files.find((one) => one.name === file)
      if (!reading) return
      // A field belongs to one column, but for new ones: where it was before, that column is left out.
      const others = Object.entries(reading.mapping).map(([at, before]) => [
        at,
        field !== 'ignore' && field !== 'newField' && before === field ? 'ignore' : before,
      ])
      ofFile(file, { mapping: { ...Object.fromEntries(others), [String(column)]: field } })
    },
    decide: (key: string, decision: Decision) => {
      if (!looked) return
      const { files, decisions } = looked.choices
      void choose({ files, decisions: { ...decisions, [key]: decision } })
    },
    /** Answers whether it was imported. */
    confirm: async (done: string) => {
      if (!looked) return false
      const answer = await act(() => client.intake.confirm({ token: looked.token, ...looked.choices }), done)
      if (!answer) return false
      token.current = null
      return true
    },
  }
}
