/** A programme whose matching takes the solver seconds, so that there is time to stop it. */
import { encode } from '#electron/services/file/format.ts'
import type { Programme } from '#shared/model/programme.ts'
import { aCohort, written } from '../support/cohort.ts'

/** Hundreds on each side, none paired yet, to be matched as fairly as can be; with its file's bytes. */
export function largeProgramme(): { programme: Programme; bytes: Uint8Array } {
  const whole = aCohort({ pairs: 400, state: 'matched' })
  const programme: Programme = {
    ...whole,
    pairs: {},
    settings: { ...whole.settings, matchMode: 'fairest' },
  }
  return { programme, bytes: encode(written(programme)) }
}
