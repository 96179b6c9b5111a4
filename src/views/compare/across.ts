import { ownerOf } from '../../analysis/latestSnapshots.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import type { Across, Naming } from './useNaming.ts'

/** The names of two different municipalities or teams; null where both snapshots are of one. */
export function acrossOf(before: Snapshot, after: Snapshot, { t }: Pick<Naming, 't'>): Across | null {
  if (ownerOf(before) === ownerOf(after)) return null
  const [one, other] = [nameOfMunicipality(before, t), nameOfMunicipality(after, t)]
  const isSame = one === other
  return { before: isSame ? before.team : one, after: isSame ? after.team : other }
}
