import { gapWording } from '../../analysis/gap.ts'
import { total } from '../../analysis/histogram.ts'
import { rounded } from '../../analysis/parameters.ts'
import type { Ranked, Term } from '../../analysis/ranking.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { componentOf, type Component, type Framework } from '../../framework/framework.ts'
import type { Result, ShownRoom } from '../../analysis/result.ts'
import { formatIndex, formatLevel } from '../../wording/format.ts'
import type { Speech } from './useSpeech.ts'

// What was found, as a leader would say it to the room. Nothing here knows of a single person.

/** The one thing to say of a component: 'Lederne ser det 2,2 niveauer højere end medarbejderne.' */
export function findingSentence(result: Result, speech: Speech): string {
  const { room, levelGap } = result
  const { t } = speech
  if (room.status !== 'shown') return t(`understanding:said.${room.status}`)
  if (room.flags === null) return t('understanding:said.few', { n: votesText(room.n, speech) })
  if (room.pattern === 'level-gap') return levelGapSentence(levelGap ?? 0, speech)
  if (room.pattern === 'lone-voice') return t('understanding:said.loneVoice')
  if (room.pattern === 'agreed') return t('understanding:said.agreed', levelOfMiddle(room, speech))
  const rest = findingRest(result, speech)
  if (room.pattern === 'two-camps') return t('understanding:said.twoCamps', { rest })
  return isAtOdds(room) ? t('understanding:said.spread', { rest }) : t('understanding:said.middle', { rest })
}

/** The same where the pattern stands above it as a title: '6 svar på niveau 1–2 og 8 svar på niveau 4–5.' */
export function findingRest(result: Result, speech: Speech): string {
  const { room } = result
  const { t } = speech
  if (room.status !== 'shown') return findingSentence(result, speech)
  if (room.flags === null) return t('understanding:rest.few', { n: votesText(room.n, speech) })
  if (room.pattern === 'agreed') return t('understanding:rest.agreed', levelOfMiddle(room, speech))
  if (room.pattern === 'two-camps') return campsRest(room, speech)
  return room.pattern === null ? spreadRest(room, speech) : findingSentence(result, speech)
}

/** What to open a talk with: where the room agrees but two sides of it, or of the pair, do not, then that. */
export function talkSentence(finding: Finding, framework: Framework, speech: Speech): string {
  const { result, mirrorGap, component } = finding
  const kind = talkKind(finding)
  if (kind === 'level-gap') return levelGapSentence(result.levelGap ?? 0, speech)
  if (kind === 'mirror-gap') return mirrorSentence(mirrorGap ?? 0, componentOf(framework, component), { framework, speech })
  return findingSentence(result, speech)
}

/** The gap that a talk is opened with where the room itself is at one; null where there is none. */
export function talkKind({ result: { room, levelGap }, mirrorGap, ranked }: Finding): 'level-gap' | 'mirror-gap' | null {
  const isAtOne = room.status === 'shown' && (room.pattern === null || room.pattern === 'agreed')
  const kinds = isAtOne ? (ranked?.reasons ?? []).map(({ kind }) => kind) : []
  const found = kinds.find((kind) => (kind === 'level-gap' && isApart(levelGap)) || (kind === 'mirror-gap' && isApart(mirrorGap)))
  return found === 'level-gap' || found === 'mirror-gap' ? found : null
}

interface Spoken {
  readonly framework: Framework
  readonly speech: Speech
}

/** 'Fælles strategi ligger 0,9 niveau over Hverdagsliv og civilsamfund.' */
function mirrorSentence(gap: number, component: Component | null, { framework, speech }: Spoken): string {
  const { t, words, language } = speech
  const isOuter = component?.ring === framework.rings[0]
  const [own, other] = [component?.id ?? '', component?.mirror ?? ''].map((id) => words.components[id]?.name ?? id)
  const [high, low] = gap > 0 === isOuter ? [own, other] : [other, own]
  const width = Math.abs(gap)
  return t('understanding:said.pair', { count: rounded(width), gap: formatLevel(width, language), high, low })
}

function isApart(gap: number | null): boolean {
  return gap !== null && gapWording(gap) !== 'together'
}

/** What stands out, in a few words; the class of agreement where nothing does: 'to lejre', 'nogen enighed'. */
export function patternText({ room }: Result, { t }: Speech): string {
  if (room.status !== 'shown') return t(`understanding:status.${room.status}`)
  if (room.flags === null) return t('understanding:pattern.few')
  if (room.pattern !== null) return t(`understanding:pattern.${room.pattern}`)
  return t(`understanding:agreement.${room.measures.wording}`)
}

/**
 * 'uenighed (0,48)'; the figure alone where something stands out, for that is the word then. It never stands without how
 * many voted.
 */
export function agreementText(room: ShownRoom, { t, language }: Speech): string {
  const index = formatIndex(room.measures.consensus, language)
  if (isFlagged(room)) return index
  return t('understanding:agreement.figure', { wording: t(`understanding:agreement.${room.measures.wording}`), index })
}

/** Whether there is more to say than how far the room agrees. */
export function isFlagged({ pattern }: ShownRoom): boolean {
  return pattern !== null && pattern !== 'agreed'
}

/** '14 svar'. */
export function votesText(n: number, { t }: Speech): string {
  return t('understanding:votes', { count: n })
}

/** How far leaders are above staff, in a sentence; said also where it is not what is told first. */
export function levelGapSentence(gap: number, { t, language }: Speech): string {
  if (gapWording(gap) === 'together') return t('understanding:said.together')
  const width = formatLevel(Math.abs(gap), language)
  const count = rounded(Math.abs(gap))
  return gap > 0
    ? t('understanding:said.leadersHigher', { count, gap: width })
    : t('understanding:said.staffHigher', { count, gap: width })
}

/** Who rates higher and by how much, with the class of the gap: 'lederne 1,7 højere (tydelig afstand)'. */
export function gapText(gap: number, { t, language }: Speech): string {
  const values = { wording: t(`understanding:gap.${gapWording(gap)}`), gap: formatLevel(Math.abs(gap), language) }
  if (gapWording(gap) === 'together') return t('understanding:gapFigure.together', values)
  return gap > 0 ? t('understanding:gapFigure.leaders', values) : t('understanding:gapFigure.staff', values)
}

/**
 * Why a component is where it is in what to discuss first, largest reason first.
 *
 * A reason is told when it can be told truthfully: not 'strong agreement' as a reason to talk, nor a gap so small that
 * the two are said to go together, nor a low level above the middle of the scale.
 */
export function reasonTexts(ranked: Ranked, room: ShownRoom, speech: Speech): readonly string[] {
  const { t } = speech
  const texts = toldReasons(ranked, room, speech)
  return texts.length > 0 ? texts : [t('understanding:reason.none')]
}

/** The same, with nothing said where there is none to tell. */
export function toldReasons({ reasons, ...ranked }: Ranked, room: ShownRoom, speech: Speech): readonly string[] {
  return reasons.flatMap(({ kind }) => reasonText(kind, { ...ranked, room }, speech) ?? [])
}

interface Reasoned extends Pick<Ranked, 'levelGap' | 'mirrorGap' | 'medianGrouped'> {
  readonly room: ShownRoom
}

function reasonText(kind: Term['kind'], { levelGap, mirrorGap, medianGrouped, room }: Reasoned, speech: Speech): string | null {
  const { t, language } = speech
  if (kind === 'two-camps') return t('understanding:reason.two-camps')
  // Beside figures of leaders and staff, whose it is could follow.
  if (kind === 'lone-voice') return levelGap === null ? t('understanding:reason.lone-voice') : null
  if (kind === 'level-gap') {
    const gap = widthOf(levelGap, speech)
    if (gap === null) return null
    return (levelGap ?? 0) > 0 ? t('understanding:reason.leadersHigher', { gap }) : t('understanding:reason.staffHigher', { gap })
  }
  if (kind === 'mirror-gap') return mirrorText(mirrorGap, speech)
  if (kind === 'disagreement') return disagreementText(room, speech)
  // As it is written: '3,0' is not below 3.
  const isLow = Math.round(10 * medianGrouped) / 10 < (room.counts.length + 1) / 2
  return isLow ? t('understanding:reason.low', { level: formatLevel(medianGrouped, language) }) : null
}

function disagreementText(room: ShownRoom, speech: Speech): string | null {
  const { wording, consensus } = room.measures
  if (wording === 'strong-agreement') return null
  if (isFlagged(room)) return speech.t('understanding:circle.index', { index: formatIndex(consensus, speech.language) })
  if (wording !== 'some-agreement') return agreementText(room, speech)
  const { t, language } = speech
  return t('understanding:reason.some', { index: formatIndex(consensus, language) })
}

/** 'strategien 1,2 foran praksis'; null where they go together or cannot be compared. */
export function mirrorText(mirrorGap: number | null, speech: Speech): string | null {
  const gap = widthOf(mirrorGap, speech)
  if (gap === null) return null
  const { t } = speech
  return (mirrorGap ?? 0) > 0
    ? t('understanding:reason.strategyAhead', { gap })
    : t('understanding:reason.practiceAhead', { gap })
}

function widthOf(gap: number | null, { language }: Speech): string | null {
  return gap === null || gapWording(gap) === 'together' ? null : formatLevel(Math.abs(gap), language)
}

function campsRest({ counts, flags }: ShownRoom, { t }: Speech): string {
  const valley = flags?.twoCampsValley ?? 0
  const [low, high] = [counts.map((count, index) => (index + 1 < valley ? count : 0)), counts.map((count, index) => (index + 1 > valley ? count : 0))]
  const between = counts[valley - 1] ?? 0
  const values = { low: total(low), lowLevels: rangeText(low), high: total(high), highLevels: rangeText(high) }
  return between === 0 ? t('understanding:rest.twoCamps', values) : t('understanding:rest.twoCampsBetween', { ...values, between })
}

function levelOfMiddle({ measures }: ShownRoom, { words }: Speech): { readonly level: number; readonly label: string } {
  const level = Math.round(measures.medianGrouped)
  return { level, label: words.levels.find(({ value }) => value === level)?.label ?? '' }
}

function spreadRest(room: ShownRoom, { t }: Speech): string {
  if (isAtOdds(room)) return t('understanding:rest.spread', { levels: rangeText(room.counts) })
  const [from, to] = [Math.floor(room.measures.q1), Math.ceil(room.measures.q3)]
  return t('understanding:rest.middle', { levels: from === to ? String(from) : `${from}–${to}` })
}

function isAtOdds({ measures: { wording } }: ShownRoom): boolean {
  return wording === 'disagreement' || wording === 'strong-disagreement'
}

/** '1–2', or '4' where only one level was chosen. */
function rangeText(counts: readonly number[]): string {
  const [from, to] = [counts.findIndex((count) => count > 0) + 1, counts.findLastIndex((count) => count > 0) + 1]
  return from === to ? String(from) : `${from}–${to}`
}
