/** A new passphrase while it is being chosen: typed twice, its one danger understood. */
import type { MessageKey } from '#shared/i18n/translate.ts'
import { strengthOf } from './strength.ts'

export interface PassphraseChoice {
  first: string
  second: string
  /** That nobody can recover one that is forgotten. */
  understood: boolean
}

export const noChoice: PassphraseChoice = { first: '', second: '', understood: false }

/** What must be mended before it can be set, by field, in the order of the form. */
export function wrongInChoice(choice: PassphraseChoice): Partial<Record<keyof PassphraseChoice, MessageKey>> {
  return {
    ...(strengthOf(choice.first) === 'short' ? { first: 'settings.passphrase.tooShort' as const } : {}),
    ...(choice.first === choice.second ? {} : { second: 'settings.passphrase.differ' as const }),
    ...(choice.understood ? {} : { understood: 'settings.passphrase.needTick' as const }),
  }
}
