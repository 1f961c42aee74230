/** The room People: the grid of mentors and mentees, the profile of one at right, and the import. */
import { useRoute } from 'wouter'
import { useProgramme } from '../../app/backend.tsx'
import { wordIn } from '../../app/routes.ts'
import { Desk } from './desk.tsx'
import { ImportRoom } from './import/room.tsx'
import { NoPeople } from './no-people.tsx'

/** `/people`, `/people/import`, `/people/ID`. */
export function PeopleRoom() {
  const programme = useProgramme()
  const [, found] = useRoute<{ id: string }>('/people/:id')
  const id = found ? wordIn(found.id) : null
  if (id === 'import') return <ImportRoom />
  if (Object.keys(programme.people).length === 0) return <NoPeople />
  return <Desk open={id} />
}
