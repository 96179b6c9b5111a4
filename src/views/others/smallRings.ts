import type { SmallSector } from '../../diagrams/SmallCircle.tsx'
import type { Snapshot } from '../../model/snapshot.ts'

type Rings = readonly (readonly SmallSector[])[]

/** A snapshot is never changed, and a circle whose rings are the same is not drawn anew. */
const known = new WeakMap<Snapshot, Rings>()

/** What a small circle draws of a snapshot, by its own framework. */
export function smallRings(snapshot: Snapshot): Rings {
  const rings = known.get(snapshot) ?? ringsOf(snapshot)
  known.set(snapshot, rings)
  return rings
}

function ringsOf({ framework, scores }: Snapshot): Rings {
  const values = new Map(scores.map(({ component, value }) => [component, value]))
  return framework.rings.map((ring) =>
    framework.components
      .filter((component) => component.ring === ring)
      .toSorted((a, b) => a.position - b.position)
      .map(({ id }) => ({ id, value: values.get(id) ?? null })),
  )
}
