/** What a table can say about a person: the editable fields, each only when the table had it. */
import { z } from 'zod'
import { personFields } from '../model/person.ts'

const { shape } = personFields

/** Without defaults: a field that the table did not have must stay as the programme has it. */
export const personChanges = z
  .object({
    name: shape.name,
    familyName: shape.familyName.unwrap(),
    nameCyrillic: shape.nameCyrillic.unwrap(),
    email: shape.email.unwrap(),
    phone: shape.phone.unwrap(),
    town: shape.town.unwrap(),
    organisation: shape.organisation.unwrap(),
    freelance: shape.freelance.unwrap(),
    disciplines: shape.disciplines.unwrap(),
    topics: shape.topics.unwrap(),
    languages: shape.languages.unwrap(),
    experienceYears: shape.experienceYears.unwrap(),
    availability: shape.availability.unwrap(),
    format: shape.format.unwrap(),
    places: shape.places.unwrap(),
    rankedIds: shape.rankedIds.unwrap(),
    formerPartnerIds: shape.formerPartnerIds.unwrap(),
    mentoredBefore: shape.mentoredBefore.unwrap(),
    answers: shape.answers.unwrap(),
    motivation: shape.motivation.unwrap(),
    consent: shape.consent.unwrap(),
    appliedOn: shape.appliedOn.unwrap(),
    channel: shape.channel.unwrap(),
    note: shape.note.unwrap(),
  })
  .partial()

export type PersonChanges = z.output<typeof personChanges>

/** The longest text each field can hold, in characters; of a list, each of its items. */
export const longest = {
  name: 200,
  familyName: 200,
  nameCyrillic: 200,
  email: 320,
  phone: 80,
  town: 200,
  organisation: 300,
  item: 300,
  channel: 200,
  motivation: 20_000,
  note: 20_000,
} as const
