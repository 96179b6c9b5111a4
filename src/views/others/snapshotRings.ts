import type { CircleRingData } from '../../diagrams/CircleDiagram.tsx'
import type { Snapshot } from '../../model/snapshot.ts'
import { labelsOf } from '../compare/componentWords.ts'
import { levelWords } from '../compare/levelWords.ts'
import type { Naming } from '../compare/useNaming.ts'

/** What a large circle draws of a snapshot, by its own framework and with the names that it had. */
export function snapshotRings(snapshot: Snapshot, naming: Naming): readonly CircleRingData[] {
  const { framework, scores } = snapshot
  const { names } = naming
  return framework.rings.map((ring) => ({
    id: ring,
    label: names.rings[ring]?.label ?? ring,
    sectors: framework.components
      .filter((component) => component.ring === ring)
      .toSorted((a, b) => a.position - b.position)
      .map((component) => {
        const { code, name, label, short } = labelsOf(component, names)
        const value = scores.find((each) => each.component === component.id)?.value ?? null
        const sub = levelWords(value, snapshot, naming)
        return { id: component.id, mirror: component.mirror, code, label, short, name: `${name}, ${sub}`, sub, value, target: null }
      }),
  }))
}
