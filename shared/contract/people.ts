/** What can be asked about people. */
import { addPerson, removePerson, updatePerson } from '../people/commands.ts'
import { change } from './core.ts'

export const people = { add: change(addPerson), update: change(updatePerson), remove: change(removePerson) }
