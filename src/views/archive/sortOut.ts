import { visible } from '../../exchange/invisible.ts'
import type { Id } from '../../model/assessment.ts'
import { grouped } from '../../model/grouped.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { isSameSnapshot } from './differences.ts'
import type { Found } from './readFiles.ts'
import { versionId } from './versions.ts'

/** One of the snapshots that have one id and different content. */
export interface Rival {
  readonly snapshot: Snapshot
  /** null: it lies in the archive. */
  readonly fileName: string | null
}

/** Snapshots of which there could be one only. */
export interface Clash {
  readonly id: Id
  /** At least two; what lies in the archive is first. */
  readonly rivals: readonly Rival[]
}

/** What bringing in would do. */
export interface Sorted {
  readonly fresh: readonly Snapshot[]
  /** How many are there already, or come twice. */
  readonly same: number
  /** The files that hold something else than what is there already. */
  readonly newFiles: ReadonlySet<string>
  readonly clashes: readonly Clash[]
}

/** What is kept of a clash: all, each under an id of its own, or one of its rivals. */
export type Choice = 'all' | number

/** What of the snapshots found is new, there already, or there with other content. */
export function sortOut(found: readonly Found[], archived: readonly Snapshot[]): Sorted {
  const here = new Map(archived.map((each) => [each.id, each]))
  const alike = grouped(archived, alikeKey)
  const fresh: Snapshot[] = []
  const clashes: Clash[] = []
  const newFiles = new Set<string>()
  let same = 0
  for (const [id, all] of grouped(found, ({ snapshot }) => snapshot.id)) {
    const archivedHere = here.get(id)
    const rivals: Rival[] = archivedHere ? [{ snapshot: archivedHere, fileName: null }] : []
    for (const each of all) {
      const candidates = [...rivals.map(({ snapshot }) => snapshot), ...(alike.get(alikeKey(each.snapshot)) ?? [])]
      if (candidates.some((other) => isSameSnapshot(other, each.snapshot))) same += 1
      else {
        rivals.push(each)
        newFiles.add(each.fileName)
      }
    }
    const [only] = rivals
    if (rivals.length > 1) clashes.push({ id, rivals })
    else if (only && only.fileName !== null) fresh.push(only.snapshot)
  }
  return { fresh, same, newFiles, clashes }
}

/**
 * What is to be kept: nothing of a clash is dropped that was not chosen away.
 *
 * @param choices - by the ids of the clashes; all rivals are kept where none is made
 * @param archived - whose ids are taken
 */
export function keptOf(
  { fresh, clashes }: Sorted,
  choices: ReadonlyMap<Id, Choice>,
  archived: readonly Pick<Snapshot, 'id'>[],
): readonly Snapshot[] {
  const taken = new Set([...archived, ...fresh, ...clashes].map(({ id }) => id))
  return [...fresh, ...clashes.flatMap((clash) => keptOfClash(clash, choices.get(clash.id) ?? 'all', taken))]
}

function keptOfClash({ rivals }: Clash, choice: Choice, taken: Set<Id>): readonly Snapshot[] {
  const chosen = choice === 'all' ? rivals : rivals.slice(choice, choice + 1)
  const ownId = (id: Id): Id => {
    const own = versionId(id, taken)
    taken.add(own)
    return own
  }
  return chosen
    .map(({ snapshot, fileName }, index) => ({ fileName, snapshot: index === 0 ? snapshot : { ...snapshot, id: ownId(snapshot.id) } }))
    .filter(({ fileName }) => fileName !== null)
    .map(({ snapshot }) => snapshot)
}

/** One that was kept beside another has an id of its own; what two that are the same have alike, and is quickly seen. */
function alikeKey({ assessment, number, name, takenAt }: Snapshot): string {
  return JSON.stringify([assessment, number, visible(name), takenAt])
}
