/** The answer to an input that no boundary carries: functions, and where JSON is spoken, big integers and circles. */
import type { Envelope } from '#shared/contract/core.ts'

export const notUnderstood: Envelope = {
  ok: false,
  error: { kind: 'invalid', code: 'input-not-understood', field: '', params: {} },
}
