import type { Round, RoundSetup } from '../../../model/round.ts'
import type { DraftFault, SetupDraft } from './draft.ts'

/** What each part of the form is given. */
export interface PartProps {
  readonly draft: SetupDraft
  /** As it would be kept now. */
  readonly setup: RoundSetup
  readonly round: Round | null
  readonly faults: readonly DraftFault[]
  readonly onChange: (draft: SetupDraft) => void
}
