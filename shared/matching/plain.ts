/** A programme as plain objects while a command changes it. */
import { current, isDraft } from 'immer'
import type { Programme } from '../model/programme.ts'

/**
 * The programme as it is by now, to be read and not written: a draft answers each reading through a proxy, which
 * takes many times as long where a rule looks at all pairs or at every word of two people.
 */
export const plain = (programme: Programme): Programme =>
  isDraft(programme) ? current(programme) : programme
