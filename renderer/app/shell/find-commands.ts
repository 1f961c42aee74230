/** Finds commands by words, in whichever script they are typed. */
import { foldText } from '#shared/i18n/script.ts'

export interface Command {
  id: string
  label: string
  /** What it is or where it leads: “mentor, Novi Sad”. */
  hint?: string
  run: () => void
}

/** Rank of a match: the label begins with the words, a word in it does, or they are somewhere. */
function rank(command: Command, words: readonly string[], query: string): number | null {
  const label = foldText(command.label)
  const all = `${label} ${foldText(command.hint ?? '')}`
  if (!words.every((word) => all.includes(word))) return null
  if (label.startsWith(query)) return 0
  return words.every((word) => ` ${label}`.includes(` ${word}`)) ? 1 : 2
}

/** The commands that hold every word, best first, in their own order among equals; all of them for no words. */
export function findCommands(commands: readonly Command[], typed: string, most = 12): Command[] {
  const query = foldText(typed)
  const words = query.split(' ').filter(Boolean)
  return commands
    .flatMap((command) => {
      const found = rank(command, words, query)
      return found === null ? [] : [{ command, found }]
    })
    .sort((a, b) => a.found - b.found)
    .slice(0, most)
    .map(({ command }) => command)
}
