import { isAtLeast, PARAMETERS } from '../../analysis/parameters.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { DotStripDiagram, type StripState } from '../../diagrams/DotStripDiagram.tsx'
import type { Palette } from '../../diagrams/palette.ts'
import { componentOf } from '../../framework/framework.ts'
import { useFramework } from '../settings.ts'
import { sideMeans } from './circleState.ts'
import { levelGapSentence, votesText } from './findingWords.ts'
import { useSpeech, type Speech } from './useSpeech.ts'

export interface VoteStripProps {
  readonly finding: Finding
  /** In CSS px. */
  readonly width: number
  /** The most votes that a dot of the table stands for. */
  readonly most: number
  readonly hasSides: boolean
  readonly palette: Palette
}

/** Of the counts above the dots, in px. */
export const STRIP_TEXT = 13

/** How high a strip is, in CSS px, with room for the counts. */
export function stripHeight(hasSides: boolean): number {
  return STRIP_TEXT + (hasSides ? 44 : 34)
}

/** How the room voted on one component, as a row of dots. */
export function VoteStrip({ finding, width, most, hasSides, palette }: VoteStripProps) {
  const speech = useSpeech()
  const framework = useFramework()
  return (
    <DotStripDiagram
      label={stripLabel(finding, speech)}
      width={width}
      height={stripHeight(hasSides)}
      scale={framework.scale}
      most={most}
      state={stripState(finding, hasSides, speech)}
      hasSides={hasSides}
      textSize={STRIP_TEXT}
      hue={hueOf(finding, framework)}
      palette={palette}
    />
  )
}

/** The most votes on one level of any component: what the dots of one table are measured by. */
export function mostVotes(findings: readonly Finding[]): number {
  return Math.max(1, ...findings.flatMap(({ result: { room } }) => (room.status === 'shown' ? room.counts : [])))
}

/** Whether leaders and staff are shown apart on any component. */
export function hasShownSides(findings: readonly Finding[]): boolean {
  return findings.some(({ result }) => result.levelGap !== null)
}

/** Which of the palette's rings a component is in. */
export function hueOf({ component }: Pick<Finding, 'component'>, framework: ReturnType<typeof useFramework>): number {
  return Math.max(0, framework.rings.indexOf(componentOf(framework, component)?.ring ?? ''))
}

function stripState({ result }: Finding, hasSides: boolean, { t }: Speech): StripState {
  const { room, levelGap } = result
  if (room.status !== 'shown') return { kind: room.status, text: t(`understanding:status.${room.status}`) }
  const [leaders, staff] = sideMeans(result)
  const isFlagged = levelGap !== null && isAtLeast(Math.abs(levelGap), PARAMETERS.levelGap)
  const sides = levelGap === null || !hasSides ? null : { leaders, staff, isFlagged }
  return { kind: 'shown', counts: room.counts, median: room.measures.medianGrouped, sides }
}

/** 'Niveau 1: 2 svar, niveau 2: 3 svar, …' */
function stripLabel({ result }: Finding, speech: Speech): string {
  const { t } = speech
  const { room, levelGap } = result
  if (room.status !== 'shown') return t(`understanding:said.${room.status}`)
  const levels = room.counts.map((count, index) => t('understanding:level', { level: index + 1, votes: votesText(count, speech) }))
  return [...levels, ...(levelGap === null ? [] : [levelGapSentence(levelGap, speech)])].join(', ')
}
