import type { Assessment } from '../../model/assessment.ts'
import { ECHO, EchoWindow } from './EchoWindow.tsx'
import { TrialPage } from './TrialPage.tsx'
import './practice.css'
import './trial.css'

export interface TrialViewProps {
  /** The open one, whose room codes are not used for practice; null when none is open. */
  readonly assessment: Assessment | null
  /** What the address names within the view; null for nothing. */
  readonly item: string | null
}

/** Tests before the meeting what the room can do. */
export function TrialView({ assessment, item }: TrialViewProps) {
  if (item === ECHO) return <EchoWindow />
  return <TrialPage rounds={assessment?.rounds ?? []} />
}
