import type { SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import type { CircleRingData } from '../../diagrams/CircleDiagram.tsx'
import type { ScoreValue } from '../../model/rating.ts'
import type { Snapshot, SnapshotComponent } from '../../model/snapshot.ts'
import { changeSentence, subText } from './compareWords.ts'
import { labelsOf } from './componentWords.ts'
import type { Naming } from './useNaming.ts'

/** What the circle draws of the later snapshot: what it has, with what has changed in words. */
export function comparedRings({ changes }: SnapshotComparison, { framework, scores }: Snapshot, naming: Naming): readonly CircleRingData[] {
  const { names, t } = naming
  return framework.rings.map((ring) => ({
    id: ring,
    label: names.rings[ring]?.label ?? ring,
    sectors: framework.components.filter((each) => each.ring === ring).map(sectorOf),
  }))

  function sectorOf(component: SnapshotComponent) {
    const { id, mirror } = component
    const labels = labelsOf(component, names)
    const change = changes.find((each) => each.component.id === id)
    return {
      id,
      mirror,
      code: labels.code,
      label: labels.label,
      short: labels.short,
      name: change ? changeSentence(change, naming) : `${labels.name}, ${t('compare:said.uncompared')}`,
      sub: change ? subText(change, naming) : t('compare:sub.neither'),
      value: change?.after ?? scores.find((each) => each.component === id)?.value ?? null,
      target: null,
    }
  }
}

/** The levels of before, for the outlines; none where there was no level. */
export function levelsBefore({ changes }: SnapshotComparison): ReadonlyMap<string, number> {
  return new Map(changes.flatMap(({ component, before }) => (typeof before === 'number' ? [[component.id, before]] : [])))
}

/** Which of the palette's rings a component is in. */
export function hueOf({ ring }: SnapshotComponent, { framework }: Snapshot): number {
  return Math.max(0, framework.rings.indexOf(ring))
}

/** A level that can be drawn; null for none. */
export function levelOf(value: ScoreValue): number | null {
  return typeof value === 'number' ? value : null
}
