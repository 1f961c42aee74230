/** What the list of recent programmes keeps of one. */
import type { OpenState } from '#shared/contract/programme.ts'
import { peopleOf } from '#shared/model/programme.ts'
import type { Instant } from '#shared/model/scalars.ts'
import type { Kept } from './desk.ts'

/** Its name and how large it is; of a file with a passphrase its place and nothing else. */
export function recalled({ programme, file }: NonNullable<OpenState>, openedAt: Instant): Kept {
  if (file.sealed) return { path: file.path, name: '', openedAt, sealed: true }
  const { name, edition, startsOn, endsOn, pairs } = programme
  const all = Object.values(pairs)
  const glance = {
    edition,
    startsOn,
    endsOn,
    mentors: peopleOf(programme, 'mentor').length,
    mentees: peopleOf(programme, 'mentee').length,
    pairs: all.length,
    running: all.filter((pair) => !pair.ending).length,
  }
  return { path: file.path, name, openedAt, sealed: false, glance }
}
