/** What a writing process is asked to do, and what it says while it does it. */

export interface WriterWish {
  path: string
  seed: number
  /** Made under this passphrase where it is new, and opened by it. */
  passphrase: string | null
  backups: boolean
  /** Pairs of the programme it begins with; none for an empty one. */
  pairs: number
  /** Takes the right to write from whoever left it. */
  takeOver: boolean
  /** Writes the file in place, piece by piece: broken on purpose, to show that kills find it. */
  inPlace?: boolean
}

/** What the lines of a writer came to. */
export interface Heard {
  /** Was it given the right to write? Null until it has opened the file. */
  opened: 'writing' | 'read-only' | null
  /** What each revision holds. */
  made: Map<number, string>
  /** The newest revision that was made; it may still be on its way to the disk. */
  newest: number
  /** The newest acknowledged revision; 0 for none. */
  kept: number
  acknowledgements: number
  /** The codes it was refused with. */
  refused: string[]
}

export const heardNothing = (): Heard => ({
  opened: null,
  made: new Map(),
  newest: 0,
  kept: 0,
  acknowledgements: 0,
  refused: [],
})

/** Takes in one line: `opened writing|read-only REVISION DIGEST`, `made REVISION DIGEST`, `kept REVISION`, `refused CODE`. */
export function hear(heard: Heard, line: string): void {
  const [word, ...rest] = line.split(' ')
  const number = Number(rest[0])
  if (word === 'made') {
    heard.made.set(number, rest[1] ?? '')
    heard.newest = number
  } else if (word === 'kept') {
    heard.kept = Math.max(heard.kept, number)
    heard.acknowledgements += 1
  } else if (word === 'refused') heard.refused.push(rest[0] ?? '')
  else if (word === 'opened') {
    heard.opened = rest[0] === 'writing' ? 'writing' : 'read-only'
    heard.made.set(Number(rest[1]), rest[2] ?? '')
    heard.newest = Number(rest[1])
    heard.kept = Math.max(heard.kept, heard.newest)
  }
}
