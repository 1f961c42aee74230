/** A large cohort before its matching, the same for the same numbers: fields, needs, hours, towns, formats and ranks. */
import type { Person } from '#shared/model/person.ts'
import { formats, slots } from '#shared/model/person.ts'
import { programme, type Programme } from '#shared/model/programme.ts'
import { seeded } from '../support/cohort.ts'

const given = 'Mila Ognjen Tijana Relja Đurđa Stojan Ljubica Vukan Jasna Čedomir Nevena Žarko Višnja'.split(
  ' ',
)
const family = 'Brzaković Lješević Džodan Ćutuk Njegovan Perković Žunić Kosorić Vidrić Trajin Grbić'.split(
  ' ',
)
const disciplines = ['theatre', 'visual arts', 'music', 'literature', 'museums', 'film', 'dance', 'heritage']
const topics =
  'funding,audiences,producing,curating,touring,writing,press,rights,education,spaces,archives,budgets,teams,festivals,craft,sound'.split(
    ',',
  )
const towns = ['Novi Sad', 'Beograd', 'Niš', 'Subotica', 'Kragujevac', 'Zrenjanin']

/** As many mentees and mentors; places are about as many as mentees. Deterministic. */
export function roomCohort(mentees: number, mentors: number): Programme {
  const random = seeded(mentees * 7 + mentors)
  const whole = (below: number) => Math.floor(random() * below)
  const one = <Of>(list: readonly Of[]): Of => list[whole(list.length)] as Of
  const some = <Of>(list: readonly Of[], count: number) => [
    ...new Set(Array.from({ length: count }, () => one(list))),
  ]
  const ids = (role: Person['role'], count: number) =>
    Array.from({ length: count }, (_, at) => `${role}-${String(at).padStart(4, '0')}`)
  const [mentorIds, menteeIds] = [ids('mentor', mentors), ids('mentee', mentees)]
  const least = Math.floor(mentees / mentors)
  const person = (id: string, role: Person['role'], at: number) => ({
    id,
    role,
    name: `${given[at % given.length] ?? ''} ${family[Math.floor(at / given.length) % family.length] ?? ''} ${Math.floor(at / 143) + 1}`,
    town: one(towns),
    organisation: `House ${whole(120)}`,
    disciplines: some(disciplines, 1 + whole(2)),
    topics: some(topics, 3 + whole(3)),
    languages: random() < 0.85 ? ['sr'] : ['en', 'hu'],
    experienceYears: role === 'mentor' ? 8 + whole(25) : whole(10),
    availability: some(slots, 1 + whole(3)),
    format: one(formats),
    places: role === 'mentor' ? least + whole(2) : 0,
    rankedIds: random() < 0.4 ? some(role === 'mentor' ? menteeIds : mentorIds, 3) : [],
    consent: { state: 'given' as const, on: '2026-01-20' },
    ...(random() < 0.8 ? { trainedOn: '2026-02-01' } : {}),
  })
  const people = [
    ...mentorIds.map((id, at) => person(id, 'mentor', at)),
    ...menteeIds.map((id, at) => person(id, 'mentee', at + 37)),
  ]
  return programme.parse({
    id: 'room',
    createdAt: '2026-01-01T08:00:00.000Z',
    name: 'A large room',
    organisation: 'House',
    edition: '2026',
    startsOn: '2026-03-02',
    endsOn: '2026-12-18',
    language: 'en',
    zone: 'Europe/Belgrade',
    people: Object.fromEntries(people.map((one) => [one.id, one])),
  })
}
