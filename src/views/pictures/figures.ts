import type { Drawing } from '../../diagrams/drawing.tsx'
import { formatIndex, formatLevel } from '../../wording/format.ts'
import type { Chart } from './chart.ts'

/** A level as the screen says it, as a number: 2.6 of 2.5714. */
export function shownLevel(level: number): number {
  return numberOf(formatLevel(level, 'en'))
}

/** An index as the screen says it, as a number: 0.54. */
export function shownIndex(index: number): number {
  return numberOf(formatIndex(index, 'en'))
}

function numberOf(text: string): number {
  return Number(text.replace('−', '-'))
}

/** A drawing as a chart has it. */
export function drawnAs({ width, height, element }: Drawing): Pick<Chart, 'size' | 'draw'> {
  return { size: { width, height }, draw: () => element }
}
