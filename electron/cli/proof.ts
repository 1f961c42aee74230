/** What the verifier found, in words of the command line. */
import type { Fault } from '#shared/matching/solver/verify.ts'

const words: Record<Fault['code'], string> = {
  'problem-refused': 'the problem itself cannot be solved',
  'nobody-there': 'somebody in it is not there',
  'mentee-twice': 'a mentee has two mentors',
  'pair-forbidden': 'a pair may not be',
  'over-places': 'a mentor has more mentees than places',
  'lock-broken': 'a locked pair is not kept',
  'wrong-matched': 'the number matched is another',
  'wrong-total': 'the total is another',
  'wrong-unmatched': 'those without a mentor are others',
  'wrong-blocking': 'the pairs that would rather have each other are others',
  'not-the-most-matched': 'more people could be matched',
  'not-the-best-total': 'the total could be larger',
  'not-the-fairest': 'somebody badly off could be better off',
  'not-stable': 'two people would rather have each other',
  'not-the-mentees-best': 'the mentees could do better, and it would be stable',
  'prices-do-not-prove': 'the prices do not prove it',
}

/** One line a fault, or the one that says it is proved. `name` turns an index pair into people, where there are any. */
export function proofLines(faults: readonly Fault[], name: (at: string) => string = (at) => at): string[] {
  if (faults.length === 0) return ['proved: optimal']
  return faults.map(({ code, at }) => `not proved: ${words[code]}${at === undefined ? '' : ` (${name(at)})`}`)
}
