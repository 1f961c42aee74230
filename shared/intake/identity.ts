/** Ids and fingerprints made from what was read, so that the same input gives the same ones everywhere. */
import { foldText } from '../i18n/script.ts'
import type { Role } from '../model/person.ts'

/** FNV-1a over UTF-16 code units, 64 bits, in base 36 (http://www.isthe.com/chongo/tech/comp/fnv). */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++) {
    hash ^= BigInt(text.charCodeAt(at))
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return hash.toString(36).padStart(13, '0')
}

/** The id of a person read from a row; `taken` ids are passed over, always in the same order. */
export function personId(
  from: { role: Role; name: string; email: string; row: number },
  taken: (id: string) => boolean,
): string {
  const seed = [from.role, foldText(from.name), from.email, from.row].join('|')
  for (let turn = 0; ; turn++) {
    const id = `${from.role}-${fingerprint(turn === 0 ? seed : `${seed}|${turn}`)}`
    if (!taken(id)) return id
  }
}
