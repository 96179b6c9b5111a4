import { isAtLeast, PARAMETERS } from '../../analysis/parameters.ts'
import type { Ranked } from '../../analysis/ranking.ts'
import type { Result, RoomResult } from '../../analysis/result.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { findingRest, findingSentence, levelGapSentence, patternText, reasonTexts } from '../understanding/findingWords.ts'
import type { Speech } from '../understanding/useSpeech.ts'

type ShownRoom = Extract<RoomResult, { readonly status: 'shown' }>

/** What the room hears first of the whole: how much it agrees on, and what stands out most. */
export function overviewSentences(findings: readonly Finding[], { t }: Speech): readonly string[] {
  const told = findings.flatMap(({ result }) => (result.room.status === 'shown' && result.room.flags ? [result] : []))
  if (told.length === 0) return [t('stage:overview.tooFew')]
  const agreed = patternCount(told, 'agreed')
  const count = told.length
  if (agreed === count) return [t('stage:overview.agreedAll', { count })]
  const first = agreed === 0 ? t('stage:overview.agreedNone', { count }) : t('stage:overview.agreed', { agreed, count })
  const second = standsOut(told, t)
  return second === null ? [first] : [first, second]
}

/** The pattern that most components have; of equals the one that is told first of a component. */
function standsOut(told: readonly Result[], t: Speech['t']): string | null {
  const gaps = told.filter(({ room }) => room.status === 'shown' && room.pattern === 'level-gap')
  const leaders = gaps.filter(({ levelGap }) => (levelGap ?? 0) > 0).length
  const [most] = [
    { count: leaders, text: () => t('stage:overview.leaders', { count: leaders }) },
    { count: gaps.length - leaders, text: () => t('stage:overview.staff', { count: gaps.length - leaders }) },
    ...(['lone-voice', 'two-camps'] as const).map((pattern) => {
      const count = patternCount(told, pattern)
      return { count, text: () => t(`stage:overview.${pattern}`, { count }) }
    }),
  ].toSorted((a, b) => b.count - a.count)
  return most && most.count > 0 ? most.text() : null
}

function patternCount(told: readonly Result[], pattern: ShownRoom['pattern']): number {
  return told.filter(({ room }) => room.status === 'shown' && room.pattern === pattern).length
}

/** Who differs from whom on a component, and what else makes it worth a talk: largest first, a gap before two camps. */
export function talkWords(
  ranked: Ranked,
  result: Result,
  speech: Speech,
): { readonly sentence: string; readonly reasons: readonly string[] } {
  const { room } = result
  const sentence = findingSentence(result, speech)
  if (room.status !== 'shown') return { sentence, reasons: [] }
  const others = ranked.reasons.filter(({ kind }) => kind !== room.pattern)
  const gap = others.filter(({ kind }) => kind === 'level-gap')
  const isGapLate = others.some(({ kind }) => kind === 'two-camps')
  const reasons = isGapLate ? [...gap, ...others.filter(({ kind }) => kind !== 'level-gap')] : others
  return { sentence, reasons: reasons.length === 0 ? [] : reasonTexts({ ...ranked, reasons }, room, speech) }
}

/** How leaders and staff lie, beside what is told first; null where that is just this, or nothing can be compared. */
export function sidesWords({ room, levelGap }: Result, speech: Speech): string | null {
  if (levelGap === null || room.status !== 'shown' || room.pattern === 'level-gap') return null
  return levelGapSentence(levelGap, speech)
}

/** What is found, in a few words and in a sentence, none of which says what the other does. */
export function verdictWords(
  result: Result,
  speech: Speech,
): { readonly headline: string; readonly sentence: string | null } {
  const { room } = result
  if (room.status !== 'shown' || room.pattern === 'lone-voice') return { headline: findingSentence(result, speech), sentence: null }
  return { headline: patternText(result, speech), sentence: findingRest(result, speech) }
}

/** What needs a talk: two camps, or leaders and staff far apart. */
export function isLoud({ room, levelGap }: Result): boolean {
  if (levelGap !== null && isAtLeast(Math.abs(levelGap), PARAMETERS.levelGap)) return true
  return room.status === 'shown' && room.flags !== null && room.flags.twoCampsValley !== null
}
