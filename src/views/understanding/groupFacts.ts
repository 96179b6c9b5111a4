import type { GroupResult } from '../../analysis/result.ts'
import type { Finding } from '../../analysis/understanding.ts'

/** Which groups of a round can be looked at. */
export interface GroupFacts {
  /** Shown on one component at least. */
  readonly shown: readonly string[]
  /** Hidden on all that they answered. */
  readonly hidden: readonly string[]
  /** Answered nothing at all. */
  readonly empty: readonly string[]
  /** Cells that are hidden in columns that are shown. */
  readonly hasHiddenCells: boolean
}

/** Of the groups, in the framework's order. */
export function groupFacts(findings: readonly Finding[]): GroupFacts {
  const all = findings.map(({ result }) => result.groups)
  return factsOf(all)
}

/** Of the levels of the steering chain, for those sides that have more than one. */
export function levelFacts(findings: readonly Finding[]): GroupFacts {
  const all = findings.map(({ result }) =>
    result.groups.filter(({ levels }) => levels.length > 1).flatMap(({ levels }) => levels),
  )
  return factsOf(all)
}

function factsOf(all: readonly (readonly Pick<GroupResult, 'id' | 'status'>[])[]): GroupFacts {
  const ids = [...new Set(all.flatMap((groups) => groups.map(({ id }) => id)))]
  const statusesOf = (id: string) => all.flatMap((groups) => groups.filter((each) => each.id === id).map(({ status }) => status))
  const shown = ids.filter((id) => statusesOf(id).includes('shown'))
  const hidden = ids.filter((id) => !shown.includes(id) && statusesOf(id).includes('hidden'))
  return {
    shown,
    hidden,
    empty: ids.filter((id) => !shown.includes(id) && !hidden.includes(id)),
    hasHiddenCells: shown.some((id) => statusesOf(id).includes('hidden')),
  }
}
