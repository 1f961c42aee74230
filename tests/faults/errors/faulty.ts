/** A drive that answers one of its calls, or all from one on, with an error of the system. */
import type { Drive } from '#electron/services/file/drive.ts'
import { type Around, passing } from '../calls.ts'

/** `SHORT`: half of what was to be written is there, and no error is told. */
export type Code = 'EIO' | 'ENOSPC' | 'EDQUOT' | 'EACCES' | 'EPERM' | 'EROFS' | 'EBUSY' | 'ENOENT' | 'SHORT'

export interface Fault {
  code: Code
  /** The call it begins at, from 1. */
  at: number
  /** Until it is cleared, instead of once. */
  lasts: boolean
  /** The call is done, and the error told all the same. */
  isLate: boolean
}

export interface Faulty {
  drive: Drive
  /** From here on calls are counted, and fail. */
  arm(fault: Fault): void
  /** Nothing fails any more; gives how many calls were counted. */
  clear(): number
  /** Whether the fault met a call. */
  struck(): boolean
}

/** A drive whose faults can be set. */
export function faulty(under: Drive): Faulty {
  let fault: Fault | null = null
  let counted = 0
  let hasStruck = false
  let isShort = false
  const around: Around = async (call, go) => {
    if (!fault) return go()
    counted += 1
    if (fault.lasts ? counted < fault.at : counted !== fault.at) return go()
    if (fault.code === 'SHORT') {
      if (call.name !== 'file.write') return go()
      hasStruck = true
      isShort = true
      try {
        return await go()
      } finally {
        isShort = false
      }
    }
    hasStruck = true
    if (fault.isLate) await go()
    throw Object.assign(new Error(`${fault.code}: ${call.name} ${call.path}`), { code: fault.code })
  }
  const halving: Drive = {
    ...under,
    create: async (path) => {
      const file = await under.create(path)
      return {
        ...file,
        write: (bytes) => file.write(isShort ? bytes.subarray(0, bytes.length >> 1) : bytes),
      }
    },
  }
  return {
    drive: passing(halving, around),
    arm: (next) => {
      fault = next
      counted = 0
      hasStruck = false
    },
    clear: () => {
      fault = null
      return counted
    },
    struck: () => hasStruck,
  }
}
