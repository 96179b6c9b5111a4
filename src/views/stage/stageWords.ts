import { isAtLeast, PARAMETERS } from '../../analysis/parameters.ts'
import type { Result, ShownRoom } from '../../analysis/result.ts'
import type { Finding } from '../../analysis/understanding.ts'
import type { Framework } from '../../framework/framework.ts'
import { formatNumber } from '../../wording/format.ts'
import {
  findingRest,
  findingSentence,
  levelGapSentence,
  patternText,
  reasonTexts,
  talkKind,
  talkSentence,
} from '../understanding/findingWords.ts'
import type { Speech } from '../understanding/useSpeech.ts'

/** What the room hears first of the whole: how much it agrees on, and what stands out most. */
export function overviewSentences(findings: readonly Finding[], { t, language }: Speech): readonly string[] {
  const told = findings.flatMap(({ result }) => (result.room.status === 'shown' && result.room.flags ? [result] : []))
  if (told.length === 0) return [t('stage:overview.tooFew')]
  const agreed = patternCount(told, 'agreed')
  const count = told.length
  const those = count < findings.length ? t('stage:overview.enough', { count }) : String(count)
  if (agreed === count) return [t('stage:overview.agreedAll', { those })]
  const first = agreed === 0 ? t('stage:overview.agreedNone', { those }) : t('stage:overview.agreed', { agreed, those })
  const second = standsOut(told, { t, language })
  return second === null ? [first] : [first, second]
}

/** The pattern that most components have; of equals the one that is told first of a component. */
function standsOut(told: readonly Result[], { t, language }: Pick<Speech, 't' | 'language'>): string | null {
  const gaps = told.filter(({ room }) => room.status === 'shown' && room.pattern === 'level-gap')
  const leaders = gaps.filter(({ levelGap }) => (levelGap ?? 0) > 0).length
  const values = { all: told.length, limit: formatNumber(PARAMETERS.levelGap, language) }
  const [most] = [
    { count: leaders, text: () => t('stage:overview.leaders', { count: leaders, ...values }) },
    { count: gaps.length - leaders, text: () => t('stage:overview.staff', { count: gaps.length - leaders, ...values }) },
    ...(['lone-voice', 'two-camps'] as const).map((pattern) => {
      const count = patternCount(told, pattern)
      return { count, text: () => t(`stage:overview.${pattern}`, { count, ...values }) }
    }),
  ].toSorted((a, b) => b.count - a.count)
  return most && most.count > 0 ? most.text() : null
}

function patternCount(told: readonly Result[], pattern: ShownRoom['pattern']): number {
  return told.filter(({ room }) => room.status === 'shown' && room.pattern === pattern).length
}

/** Who differs from whom on a component, and what else makes it worth a talk: largest first, a gap before two camps. */
export function talkWords(
  finding: Finding,
  framework: Framework,
  speech: Speech,
): { readonly sentence: string; readonly reasons: readonly string[] } {
  const { ranked, result: { room } } = finding
  const sentence = talkSentence(finding, framework, speech)
  if (room.status !== 'shown' || ranked === null) return { sentence, reasons: [] }
  const others = ranked.reasons.filter(({ kind }) => kind !== room.pattern && kind !== talkKind(finding))
  const gap = others.filter(({ kind }) => kind === 'level-gap')
  const isGapLate = others.some(({ kind }) => kind === 'two-camps')
  const reasons = isGapLate ? [...gap, ...others.filter(({ kind }) => kind !== 'level-gap')] : others
  return { sentence, reasons: reasons.length === 0 ? [] : reasonTexts({ ...ranked, reasons }, room, speech) }
}

/** How leaders and staff lie, beside what is told first; null where that is just this, or nothing can be compared. */
export function sidesWords(finding: Finding, speech: Speech): string | null {
  const { room, levelGap } = finding.result
  if (levelGap === null || room.status !== 'shown') return null
  if (room.pattern === 'level-gap' || talkKind(finding) === 'level-gap') return null
  return levelGapSentence(levelGap, speech)
}

/** What is found, in a few words and in the sentence that a talk is opened with; null where the words say it all. */
export function verdictWords(
  finding: Finding,
  framework: Framework,
  speech: Speech,
): { readonly headline: string; readonly sentence: string | null } {
  const { result } = finding
  const { room } = result
  if (room.status !== 'shown' || room.pattern === 'lone-voice') return { headline: findingSentence(result, speech), sentence: null }
  const sentence = talkKind(finding) === null ? findingRest(result, speech) : talkSentence(finding, framework, speech)
  return { headline: patternText(result, speech), sentence }
}

/** What needs a talk: two camps, or leaders and staff far apart. */
export function isLoud({ room, levelGap }: Result): boolean {
  if (levelGap !== null && isAtLeast(Math.abs(levelGap), PARAMETERS.levelGap)) return true
  return room.status === 'shown' && room.flags !== null && room.flags.twoCampsValley !== null
}
