/** 22 mentors and 36 mentees of the sample programme, all invented. */
import { latin } from '#shared/i18n/script.ts'
import { type Person, type PersonFields, personFields, slots } from '#shared/model/person.ts'
import type { Language } from '#shared/model/scalars.ts'
import type { Draw } from './draw.ts'
import { disciplines, familyNames, givenNames, motivations, organisations, topics, towns } from './words.ts'

const tongues = ['sr', 'sr', 'sr', 'en', 'hu']

/** English and Hungarian families read English papers; the others one of the two scripts. */
const paperLanguage = (family: string, draw: Draw): Language =>
  /^(Whitcombe|Hollis|Nagy|Szabó)$/.test(family) ? 'en' : draw.chance(0.45) ? 'sr-Cyrl' : 'sr-Latn'

function motivation(language: Language, draw: Draw): string {
  const words = draw.one(motivations[language === 'en' ? 'en' : 'sr'])
  return language === 'sr-Latn' ? latin(words) : words
}

function someone(role: Person['role'], at: number, draw: Draw): Person {
  const address = draw.chance(0.6) ? 'feminine' : 'masculine'
  const familyName = familyNames[(at * 7 + (role === 'mentor' ? 20 : 0)) % familyNames.length] ?? ''
  const names = givenNames[address]
  const given = names[(at * 5 + (role === 'mentor' ? 3 : 0)) % names.length] ?? ''
  const language = paperLanguage(familyName, draw)
  const freelance = draw.chance(0.25)
  const spoken = [
    ...new Set([
      language === 'en' ? 'en' : 'sr',
      ...draw.some(tongues, 1, 2),
      ...(draw.chance(0.4) ? ['en'] : []),
    ]),
  ]
  const email = `${given}.${familyName}`
    .toLowerCase()
    .replace(/đ/g, 'dj')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  const fields: PersonFields = personFields.parse({
    name: `${given} ${familyName}`,
    familyName,
    email: `${email}@brodarac.example`,
    phone: `+381 60 ${100 + draw.whole(0, 899)} ${1000 + draw.whole(0, 8999)}`,
    town: draw.one(towns),
    freelance,
    ...(freelance ? {} : { organisation: draw.one(organisations) }),
    disciplines: draw.some(disciplines, 1, 3),
    topics: draw.some(topics, 3, 5),
    languages: spoken,
    experienceYears: role === 'mentor' ? draw.whole(9, 30) : draw.whole(0, 8),
    availability: draw.some(slots, 2, 4),
    format: draw.one(['in-person', 'online', 'both', 'both']),
    places: role === 'mentor' ? draw.one([1, 1, 2, 2, 3]) : 0,
    motivation: motivation(language, draw),
    consent: { state: 'given', on: `2026-01-${String(draw.whole(10, 30)).padStart(2, '0')}` },
    language,
    address,
    appliedOn: `2026-01-${String(draw.whole(10, 30)).padStart(2, '0')}`,
    channel: draw.one(['newsletter', 'a friend', 'social media', 'last year’s mentee']),
    ...(role === 'mentor' || draw.chance(0.8) ? { trainedOn: '2026-02-14' } : {}),
    ...(role === 'mentor' ? { vettedUntil: draw.chance(0.1) ? '2026-06-09' : '2027-03-01' } : {}),
  })
  return { ...fields, id: `${role}-${String(at + 1).padStart(2, '0')}`, role }
}

/** Everybody, mentees with their ranked mentors. One mentee refused consent, one is still asked for it. */
export function everybody(draw: Draw): Person[] {
  const mentors = Array.from({ length: 22 }, (_, at) => someone('mentor', at, draw))
  const mentees = Array.from({ length: 36 }, (_, at) => someone('mentee', at, draw))
  const ranked = mentees.map((mentee, at) => {
    const state: Person['consent'] = at === 34 ? { state: 'refused', on: '2026-01-28' } : mentee.consent
    return {
      ...mentee,
      rankedIds: draw.chance(0.7) ? draw.some(mentors, 2, 3).map((mentor) => mentor.id) : [],
      consent: state,
    }
  })
  return [...mentors, ...ranked]
}
