/** The optimum of a programme, or of a variation of it, as the proposal that it would keep. */
import type { Proposal } from '../../model/programme.ts'
import { proposalOf } from '../cohort.ts'
import type { Study } from './study.ts'
import type { Variation } from './variation.ts'

/** Refuses as `cohortOf` does. */
export function propose(study: Study, { variation }: { variation?: Variation | undefined }): Proposal {
  const { cohort, answer } = study.tried(variation)
  return proposalOf(cohort, answer(), study.today)
}
