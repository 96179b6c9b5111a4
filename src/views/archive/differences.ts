import { snapshotInOrder } from '../../exchange/fileOrder.ts'
import { snapshotWithoutInvisible } from '../../exchange/snapshotChecks.ts'
import type { Score } from '../../model/rating.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { withoutComponentNotes } from '../../model/snapshotNotes.ts'

const SCORE_FIELDS = ['value', 'target', 'targetDate', 'priority'] as const
const TEXT_FIELDS = ['name', 'note', 'date', 'takenAt', 'municipality', 'team'] as const

type ScoreField = (typeof SCORE_FIELDS)[number]
type TextField = (typeof TEXT_FIELDS)[number]

/** One thing that two snapshots say differently. */
export type Difference =
  | { readonly kind: 'score'; readonly field: ScoreField; readonly component: string; readonly sides: readonly [Score[ScoreField], Score[ScoreField]] }
  | { readonly kind: 'text'; readonly field: TextField; readonly sides: readonly [string, string] }
  /** 'shown' and 'agreed': in the latest round. 'rest': anything else. */
  | { readonly kind: 'part'; readonly part: 'framework' | 'shown' | 'agreed' | 'rest' }

/** The same but for ids, the order of scores, and what cannot be seen or is not kept here. */
export function isSameSnapshot(one: Snapshot, other: Snapshot): boolean {
  return one === other || textOf(compared(one)) === textOf(compared(other))
}

/** All that two snapshots say differently; nothing when they are the same. */
export function differencesOf(first: Snapshot, second: Snapshot): readonly Difference[] {
  if (isSameSnapshot(first, second)) return []
  const [one, other] = [compared(first), compared(second)]
  const told: readonly Difference[] = [
    ...TEXT_FIELDS.flatMap((field): readonly Difference[] =>
      one[field] === other[field] ? [] : [{ kind: 'text', field, sides: [one[field], other[field]] }],
    ),
    ...scoreDifferences(one, other),
    ...(isAlike(one.framework, other.framework) ? [] : [{ kind: 'part', part: 'framework' } as const]),
    ...(isAlike(withoutSettled(one), withoutSettled(other)) ? [] : [{ kind: 'part', part: 'shown' } as const]),
    ...(isAlike(one.round?.settled ?? [], other.round?.settled ?? []) ? [] : [{ kind: 'part', part: 'agreed' } as const]),
  ]
  return told.length === 0 ? [{ kind: 'part', part: 'rest' }] : told
}

function scoreDifferences(one: Snapshot, other: Snapshot): readonly Difference[] {
  const names = new Map([...other.framework.components, ...one.framework.components].map(({ id, name }) => [id, name]))
  const components = new Set([...names.keys(), ...one.scores.map(({ component }) => component), ...other.scores.map(({ component }) => component)])
  return [...components].flatMap((id) => {
    const [a, b] = [one, other].map(({ scores }) => scores.find(({ component }) => component === id))
    return SCORE_FIELDS.flatMap((field): readonly Difference[] => {
      const sides = [a?.[field] ?? null, b?.[field] ?? null] as const
      return sides[0] === sides[1] ? [] : [{ kind: 'score', field, component: names.get(id) ?? id, sides }]
    })
  })
}

function withoutSettled({ round }: Snapshot): unknown {
  return round && { ...round, settled: [] }
}

function compared(snapshot: Snapshot): Snapshot {
  const { scores, ...rest } = snapshotWithoutInvisible(withoutComponentNotes(snapshot))
  const sorted = scores.toSorted((a, b) => (a.component < b.component ? -1 : 1))
  return snapshotInOrder({ ...rest, id: '', scores: sorted })
}

function isAlike(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other)
}

function textOf(value: unknown): string {
  return JSON.stringify(value)
}
