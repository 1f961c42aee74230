/** What this room does to people, each with its word afterwards and a way back. */
import { shownName } from '#shared/i18n/names.ts'
import type { Person, PersonChanges, PersonFields, Role } from '#shared/model/person.ts'
import { useAct } from '../../app/act.tsx'
import { useClient } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'

/** Each answers whether it was done. */
export function usePeople() {
  const client = useClient()
  const { t, language } = useLanguage()
  const act = useAct()
  const name = (person: Person) => shownName(person, language)
  return {
    change: async (person: Person, changes: PersonChanges) =>
      (await act(
        () => client.people.update({ id: person.id, changes }),
        t('people.changed', { name: name(person) }),
      )) !== undefined,
    changeMany: async (ids: string[], changes: PersonChanges) =>
      (await act(
        () => client.people.updateMany({ ids, changes }),
        t('people.changedMany', { count: ids.length }),
      )) !== undefined,
    stand: async (person: Person, standing: 'accepted' | 'withdrawn') =>
      (await act(
        () => client.people.update({ id: person.id, changes: { standing } }),
        t(standing === 'withdrawn' ? 'people.withdrawnNow' : 'people.backNow', { name: name(person) }),
      )) !== undefined,
    /** The id of who was added, or undefined where it was refused. */
    add: async (role: Role, fields: PersonFields): Promise<string | undefined> =>
      (await act(() => client.people.add({ role, fields }), t('people.added', { name: fields.name })))?.id,
    remove: async (person: Person) =>
      (await act(
        () => client.people.remove({ id: person.id }),
        t('people.removed', { name: name(person) }),
      )) !== undefined,
  }
}
