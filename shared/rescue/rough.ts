/** Reads faulty JSON as far as it goes: what touches a fault is left out. */
import { type Node, type ParseError, parseTree } from 'jsonc-parser'

export interface RoughJson {
  value: unknown
  /** How many faults were met. */
  faults: number
  /** The text stops before its objects are closed. */
  isTorn: boolean
  /** Whether an object was read with a fault inside it. */
  isPartly(value: object): boolean
}

const mostFaults = 1000
const scalars = new Set<Node['type']>(['string', 'number', 'boolean', 'null'])

/** The ends of our files: of the history and of the whole; version 1 had no history. A line break is taken by a cut first. */
const ends = /^\{"format":"cohort-desk","version":1,[^]*\}\}\n$|\]\}\}\n$/

/** Reads a text; one nested too deep, or with nothing in it, gives null. */
export function readRoughly(text: string): RoughJson {
  const faults: ParseError[] = []
  let root: Node | undefined
  try {
    root = parseTree(text, faults, { allowTrailingComma: true })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    root = undefined
  }
  const partly = new WeakSet<object>()
  const near = faults.slice(0, mostFaults)
  /** Beyond so many faults nothing is believed. */
  const horizon = faults[mostFaults]?.offset ?? text.length
  const isFaulty = ({ offset, length }: Node): boolean =>
    offset + length >= horizon ||
    near.some((fault) => fault.offset + fault.length >= offset && fault.offset <= offset + length)

  const read = (node: Node): unknown => {
    if (scalars.has(node.type)) return isFaulty(node) ? undefined : (node.value as unknown)
    const made: unknown =
      node.type === 'array'
        ? (node.children ?? []).map(read).filter((one) => one !== undefined)
        : Object.fromEntries(
            (node.children ?? []).flatMap(({ children = [] }) => {
              const [name, value] = children
              const got = name && value && read(value)
              return name && got !== undefined ? [[String(name.value), got]] : []
            }),
          )
    if (isFaulty(node)) partly.add(made as object)
    return made
  }
  return {
    value: root ? read(root) : null,
    faults: faults.length,
    isTorn: !ends.test(text),
    isPartly: (value) => partly.has(value),
  }
}
