/** What can be asked about people. */
import { addField, changeField, removeField } from '../people/fields.ts'
import { addPerson, removePerson, updatePeople, updatePerson } from '../people/commands.ts'
import { change } from './core.ts'

export const people = {
  add: change(addPerson),
  update: change(updatePerson),
  updateMany: change(updatePeople),
  remove: change(removePerson),
  addField: change(addField),
  changeField: change(changeField),
  removeField: change(removeField),
}
