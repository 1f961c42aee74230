/** Finding the person a command is about by name, e-mail or id. */
import { shownName } from '#shared/i18n/names.ts'
import { foldText } from '#shared/i18n/script.ts'
import type { Person } from '#shared/model/person.ts'
import type { Programme } from '#shared/model/programme.ts'
import { Usage } from '../outcome.ts'

const line = ({ id, role, email, ...one }: Person): string =>
  `  ${id}  ${shownName({ role, ...one }, 'en')}, ${role}${email ? `, ${email}` : ''}`

/** The one person meant; several, or none, are a usage error that lists who could have been. */
export function personOf({ people }: Programme, asked: string): Person {
  const own = Object.hasOwn(people, asked) ? people[asked] : undefined
  if (own) return own
  const wanted = foldText(asked.trim())
  const all = Object.values(people).filter((one) => !one.erasedOn)
  const named = ({ name, nameCyrillic, email }: Person) =>
    [name, nameCyrillic, email].filter((text) => text !== undefined).map(foldText)
  const exact = all.filter((one) => named(one).includes(wanted))
  const near = all.filter((one) => wanted !== '' && named(one).some((text) => text.includes(wanted)))
  const found = exact.length > 0 ? exact : near
  const [only, ...others] = found
  if (only && others.length === 0) return only
  if (!only) throw new Usage(`Nobody here is called ${asked}, or has it as e-mail or id.`)
  throw new Usage([`Several people fit ${asked}. Say which, by id:`, ...found.map(line)].join('\n'))
}
