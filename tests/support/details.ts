/** The details of a programme that tests make anew. */
import type { ProgrammeDetails } from '#shared/model/programme.ts'

export const details = {
  name: 'Brodarac 2026',
  organisation: 'Brodarac',
  edition: '2026',
  startsOn: '2026-03-02',
  endsOn: '2026-12-18',
  language: 'en',
  zone: 'Europe/Belgrade',
} as const satisfies ProgrammeDetails
