import type { Ranked, Term } from '../../analysis/ranking.ts'
import type { ShownRoom } from '../../analysis/result.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { talkKind, toldReasons } from './findingWords.ts'
import type { Speech } from './useSpeech.ts'

/**
 * Why a component is to be discussed first, besides what the sentence that opens the talk says already, and besides how
 * far the room agrees, which is told as a figure of its own.
 */
export function moreReasons(finding: Finding, ranked: Ranked, { room, speech }: { readonly room: ShownRoom; readonly speech: Speech }): readonly string[] {
  const said = new Set<Term['kind'] | null>([saidKind(finding, room), 'disagreement'])
  return toldReasons({ ...ranked, reasons: ranked.reasons.filter(({ kind }) => !said.has(kind)) }, room, speech)
}

function saidKind(finding: Finding, { pattern }: ShownRoom): Term['kind'] | null {
  return talkKind(finding) ?? (pattern === 'agreed' ? null : pattern)
}
