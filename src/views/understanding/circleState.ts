import { AGREEMENT_WORDINGS } from '../../analysis/agreement.ts'
import type { Pattern } from '../../analysis/flags.ts'
import { isAtLeast, PARAMETERS } from '../../analysis/parameters.ts'
import type { Result } from '../../analysis/result.ts'
import type { Finding, Understanding } from '../../analysis/understanding.ts'
import type { AgreementClass, UnderstandingMark, UnderstandingRingData, UnderstandingState } from '../../diagrams/understandingData.ts'
import type { UnderstandingSign } from '../../diagrams/UnderstandingIcon.tsx'
import { componentsOf, type Framework } from '../../framework/framework.ts'
import { LEADERS, STAFF } from '../../model/published.ts'
import { formatIndex, formatLevel } from '../../wording/format.ts'
import { gapText, mirrorText, patternText, votesText } from './findingWords.ts'
import type { Speech } from './useSpeech.ts'

/** What the circle looks at. */
export type Mode = 'agreement' | 'sides' | 'mirror'

interface Shape {
  readonly framework: Framework
  readonly mode: Mode
}

/** What the circle draws, and says, of what a round has shown. */
export function understandingRings(
  { findings }: Understanding,
  { framework, mode }: Shape,
  speech: Speech,
): readonly UnderstandingRingData[] {
  const { words } = speech
  const found = new Map(findings.map((finding) => [finding.component, finding]))
  const centreOf = (id: string | null) => meanOf(id === null ? undefined : found.get(id))
  return framework.rings.map((ring) => ({
    id: ring,
    label: words.rings[ring]?.label ?? ring,
    sectors: componentsOf(framework, ring).map((component) => {
      const finding = found.get(component.id)
      const state = stateOf(finding, { mode, pair: centreOf(component.mirror) }, speech)
      const said = saidOf(finding, mode, speech)
      const spoken = words.components[component.id]
      return {
        id: component.id,
        code: spoken?.code ?? component.id,
        label: spoken?.label ?? component.id,
        short: spoken?.short ?? component.id,
        name: [spoken?.name ?? component.id, words.rings[component.ring]?.place ?? '', ...said].join(', '),
        sub: said[0] ?? '',
        mirror: component.mirror,
        state,
      }
    }),
  }))
}

interface Look {
  readonly mode: Mode
  readonly pair: number | null
}

function stateOf(finding: Finding | undefined, { mode, pair }: Look, speech: Speech): UnderstandingState {
  const { t, language } = speech
  const room = finding?.result.room
  if (!finding || !room || room.status === 'empty') return { kind: 'empty' }
  if (room.status === 'hidden') return { kind: 'hidden', reason: t('understanding:said.hidden') }
  if (mode === 'agreement') {
    const { medianGrouped, q1, q3, wording } = room.measures
    return {
      kind: 'agreement',
      figure: formatLevel(medianGrouped, language),
      centre: medianGrouped,
      q1,
      q3,
      agreement: room.flags === null ? null : classOf(wording),
      mark: markOf(room.pattern),
    }
  }
  if (mode === 'sides') return sidesState(finding.result, speech)
  const { mirrorGap } = finding
  return {
    kind: 'mirror',
    figure: mirrorGap === null || pair === null ? '' : signedLevel(room.measures.mean - pair, speech),
    centre: room.measures.mean,
    pair: mirrorGap === null ? null : pair,
  }
}

function sidesState(result: Result, { t, language }: Speech): UnderstandingState {
  const [leaders, staff] = sideMeans(result)
  if (leaders === null && staff === null) return { kind: 'hidden', reason: t('understanding:said.hidden') }
  const gap = result.levelGap
  return {
    kind: 'sides',
    figure: gap === null ? '' : formatLevel(Math.abs(gap), language),
    leaders,
    staff,
    isFlagged: gap !== null && isAtLeast(Math.abs(gap), PARAMETERS.levelGap),
  }
}

/** What a sector says, the shortest first: that is its line under the name. */
function saidOf(finding: Finding | undefined, mode: Mode, speech: Speech): readonly string[] {
  const { t, language } = speech
  if (!finding) return [t('understanding:status.notShown')]
  const { result } = finding
  if (result.room.status !== 'shown') return [t(`understanding:status.${result.room.status}`)]
  const n = votesText(result.room.n, speech)
  if (mode === 'mirror') {
    const text = mirrorText(finding.mirrorGap, speech)
    return [text ?? t(finding.mirrorGap === null ? 'understanding:status.noPair' : 'understanding:gap.together'), n]
  }
  if (mode === 'sides') {
    if (result.levelGap === null) return [t('understanding:status.hidden')]
    const [leaders, staff] = sideMeans(result).map((mean) => formatLevel(mean ?? 0, language))
    return [gapText(result.levelGap, speech), t('understanding:sides.both', { leaders, staff }), n]
  }
  const index = formatIndex(result.room.measures.consensus, language)
  const median = formatLevel(result.room.measures.medianGrouped, language)
  return [
    t('understanding:circle.sub', { median, pattern: patternText(result, speech) }),
    ...(result.room.flags === null ? [] : [t('understanding:circle.index', { index })]),
    n,
  ]
}

/** The means of leaders and of staff, in levels; null where one is not shown. */
export function sideMeans({ groups }: Result): readonly [leaders: number | null, staff: number | null] {
  const meanOfGroup = (id: string) => {
    const group = groups.find((each) => each.id === id)
    return group?.status === 'shown' ? group.measures.mean : null
  }
  return [meanOfGroup(LEADERS), meanOfGroup(STAFF)]
}

/** The mean of the room, as two components are compared by it; null where it is not shown. */
export function meanOf(finding: Finding | undefined): number | null {
  return finding?.result.room.status === 'shown' ? finding.result.room.measures.mean : null
}

/** How far a component is ahead of the one that it belongs with: '+1,2', '−0,4'. */
function signedLevel(gap: number, { language }: Speech): string {
  const text = formatLevel(gap, language)
  return gap > 0 && text !== formatLevel(0, language) ? `+${text}` : text
}

function classOf(wording: (typeof AGREEMENT_WORDINGS)[number]): AgreementClass {
  return AGREEMENT_WORDINGS.indexOf(wording) as AgreementClass
}

function markOf(pattern: Pattern | null): UnderstandingMark | null {
  const marks = { 'level-gap': 'gap', 'two-camps': 'camps', 'lone-voice': 'lone', agreed: null } as const
  return pattern && marks[pattern]
}

/** The signs of agreement that are in these rings, and no others: what a legend has to explain. */
export function signsOf(rings: readonly UnderstandingRingData[]): readonly UnderstandingSign[] {
  const states = rings.flatMap(({ sectors }) => sectors.map(({ state }) => state))
  const told = states.filter((state) => state.kind === 'agreement')
  return AGREEMENT_SIGNS.filter((sign) => {
    if (sign === 'hidden') return states.some(({ kind }) => kind === 'hidden')
    if (sign === 'few') return told.some(({ agreement }) => agreement === null)
    if (sign === 'spread') return told.length > 0
    return told.some(({ agreement, mark }) => agreement === sign || mark === sign)
  })
}

/** In the order in which a legend has them. */
const AGREEMENT_SIGNS: readonly UnderstandingSign[] = [3, 2, 1, 0, 'few', 'spread', 'camps', 'gap', 'lone', 'hidden']

/** What a legend explains of each way to look at the circle. */
export const SIGNS: Readonly<Record<Mode, readonly UnderstandingSign[]>> = {
  agreement: AGREEMENT_SIGNS,
  sides: ['leaders', 'staff', 'flagged', 'hidden'],
  mirror: ['ahead', 'hidden'],
}
