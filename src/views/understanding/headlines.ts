import type { Compared } from '../../analysis/comparison.ts'
import { AGREEMENT_WORDINGS, type AgreementWording } from '../../analysis/agreement.ts'
import { gapWording } from '../../analysis/gap.ts'
import { rounded } from '../../analysis/parameters.ts'
import type { ShownRoom } from '../../analysis/result.ts'
import type { Finding, Understanding } from '../../analysis/understanding.ts'
import { firstTalks } from '../../analysis/understanding.ts'
import type { Framework } from '../../framework/framework.ts'
import { formatLevel, formatList } from '../../wording/format.ts'
import { canCompare, widestGroups } from './groupWords.ts'
import type { Speech } from './useSpeech.ts'

// Each part's heading says what was found in it.

/** What two sides of one question come to: how many of them lean one way, the other way, of all that were compared. */
export interface Leaning {
  readonly first: number
  readonly second: number
  readonly all: number
  /** Where one alone sees it differently, of agreement only. */
  readonly alone?: number
}

/**
 * Where the room agrees strongly, and where it disagrees, of those with votes enough to say. What stands out tells more
 * than the word for how far it agrees.
 */
export function agreementLeaning(findings: readonly Finding[]): Leaning {
  const rooms = findings.flatMap(({ result: { room } }) => (room.status === 'shown' && room.flags ? [room] : []))
  return {
    first: rooms.filter(({ pattern }) => pattern === 'agreed').length,
    second: rooms.filter(disagrees).length,
    all: rooms.length,
    alone: rooms.filter(({ pattern }) => pattern === 'lone-voice').length,
  }
}

function disagrees({ pattern, measures: { wording } }: ShownRoom): boolean {
  if (pattern === 'two-camps' || pattern === 'level-gap') return true
  return pattern === null && (wording === 'disagreement' || wording === 'strong-disagreement')
}

/** Whether there is strong agreement on all that have votes enough to say, and there are some. */
export function agreesOnAll(findings: readonly Finding[]): boolean {
  const { first, all } = agreementLeaning(findings)
  return all > 0 && first === all
}

/** Where leaders, and where staff, rate higher by more than a gap that counts as going together. */
export function sidesLeaning(findings: readonly Finding[]): Leaning {
  return gapLeaning(findings.map(({ result }) => result.levelGap))
}

/** In how many pairs strategy, and practice, is ahead. */
export function mirrorLeaning(findings: readonly Finding[], framework: Framework): Leaning {
  const outer = new Set(framework.components.filter(({ ring }) => ring === framework.rings[0]).map(({ id }) => id))
  return gapLeaning(findings.filter(({ component }) => outer.has(component)).map(({ mirrorGap }) => mirrorGap))
}

/** Where the group has come closer, and where apart: when the class of its agreement has changed. */
export function comparisonLeaning(compared: readonly Compared[]): Leaning {
  const steps = compared.flatMap(({ before, after }) => (before && after ? [agreementSteps(before.measures.wording, after.measures.wording)] : []))
  return {
    first: steps.filter((step) => step > 0).length,
    second: steps.filter((step) => step < 0).length,
    all: steps.length,
  }
}

/** How many classes the agreement has gone up; negative where it has gone down. */
export function agreementSteps(before: AgreementWording, after: AgreementWording): number {
  return AGREEMENT_WORDINGS.indexOf(after) - AGREEMENT_WORDINGS.indexOf(before)
}

/** 'first', 'second', 'both' or 'none': which sentence a leaning calls for; 'empty' when nothing could be compared. */
export function leaningOf({ first, second, all }: Leaning): 'first' | 'second' | 'both' | 'none' | 'empty' {
  if (all === 0) return 'empty'
  if (first > 0 && second > 0) return 'both'
  if (first > 0) return 'first'
  return second > 0 ? 'second' : 'none'
}

export function talksHeadline({ ranked, findings }: Understanding, framework: Framework, speech: Speech): string {
  const { t, words, language } = speech
  const talks = firstTalks(ranked, framework)
  if (talks.length === 0) return t('understanding:talks.none')
  if (agreesOnAll(findings)) return t('understanding:talks.agreed', { all: agreementLeaning(findings).all })
  const names = talks.map(({ id }) => words.components[id]?.name ?? id)
  return t('understanding:talks.headline', { names: formatList(names, language) })
}

/** What the circle shows, however it is looked at. */
export function circleFinding(mode: 'agreement' | 'sides' | 'mirror', findings: readonly Finding[], spoken: Spoken): string {
  const { framework, speech } = spoken
  if (mode === 'mirror') return circleHeadline(mode, mirrorLeaning(findings, framework), speech)
  return circleHeadline(mode, mode === 'sides' ? sidesLeaning(findings) : agreementLeaning(findings), speech)
}

interface Spoken {
  readonly framework: Framework
  readonly speech: Speech
}

export function circleHeadline(mode: 'agreement' | 'sides' | 'mirror', leaning: Leaning, { t }: Speech): string {
  const { alone = 0, all } = leaning
  if (leaningOf(leaning) === 'none' && alone > 0) return t('understanding:headline.agreement.alone', { alone, all })
  return t(`understanding:headline.${mode}.${leaningOf(leaning)}`, { ...leaning })
}

/** Where leaders and staff, or two fields, lie furthest apart; that they go together, or that none can be compared. */
export function groupsHeadline(findings: readonly Finding[], speech: Speech): string {
  const { t, words } = speech
  if (!findings.some(({ result }) => canCompare(result.groups))) return t('understanding:groups.noneCompared')
  const nameOf = ({ component }: Finding) => words.components[component]?.name ?? component
  const sides = findings.filter(({ result }) => result.levelGap !== null).toSorted((a, b) => widthOf(b) - widthOf(a))
  const [first] = sides
  if (first) {
    if (gapWording(widthOf(first)) === 'together') return t('understanding:headline.sides.none', { all: sides.length })
    return t('understanding:groups.widestSides', { name: nameOf(first), ...gapValues(widthOf(first), speech) })
  }
  const widest = findings
    .flatMap((finding) => {
      const found = widestGroups(finding.result.groups)
      return found ? [{ finding, ...found }] : []
    })
    .toSorted((a, b) => b.gap - a.gap)[0]
  if (!widest) return t('understanding:groups.noneWide')
  return t('understanding:groups.widestFields', {
    name: nameOf(widest.finding),
    high: words.fields[widest.high.id]?.name ?? widest.high.id,
    low: words.fields[widest.low.id]?.name ?? widest.low.id,
    ...gapValues(widest.gap, speech),
  })
}

/** '12–14 svar på hver komponent'; null where none is shown. */
export function votesFact(findings: readonly Finding[], { t }: Speech): string | null {
  const counts = findings.flatMap(({ result: { room } }) => (room.status === 'shown' ? [room.n] : []))
  if (counts.length === 0) return null
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return t('understanding:facts.votes', { n: least === most ? least : `${least}–${most}` })
}

function gapValues(gap: number, { language }: Speech): { readonly count: number; readonly gap: string } {
  return { count: rounded(gap), gap: formatLevel(gap, language) }
}

function widthOf({ result }: Finding): number {
  return Math.abs(result.levelGap ?? 0)
}

/** Which way gaps lean, of those that are known; one that counts as going together leans no way. */
export function gapLeaning(gaps: readonly (number | null)[]): Leaning {
  const known = gaps.filter((gap) => gap !== null)
  const apart = known.filter((gap) => gapWording(gap) !== 'together')
  return {
    first: apart.filter((gap) => gap > 0).length,
    second: apart.filter((gap) => gap < 0).length,
    all: known.length,
  }
}
