import type { ComponentId } from '../framework/framework.ts'

/** The one way in which a round divides its people. */
export type GroupKind = 'leaders-staff' | 'fields'

/**
 * What may be shown of some votes.
 *
 * 'hidden': too few, or small ones could be worked out; people are told the same of both, and no number.
 */
export interface PublishedVotes {
  readonly status: 'shown' | 'hidden' | 'empty'
  /** How many chose each level, lowest first; null unless shown. */
  readonly counts: readonly number[] | null
}

export interface PublishedLevel extends PublishedVotes {
  readonly id: string
}

/** A field, or leaders or staff with their levels of the steering chain. */
export interface PublishedGroup extends PublishedLevel {
  readonly levels: readonly PublishedLevel[]
}

/** All that may be shown of one component, anywhere. Measures and flags follow from it. */
export interface Published {
  readonly component: ComponentId
  /** What the groups are. */
  readonly groupKind: GroupKind
  readonly room: PublishedVotes
  /** In the framework's order; none in an open vote. */
  readonly groups: readonly PublishedGroup[]
  /** Too few people took part for any groups. */
  readonly isOpenVote: boolean
  /** How many did not state their group; null where that would tell the size of a hidden one. */
  readonly unstated: number | null
}

/** The same of the whole room alone: no figure of a group, nor one from which a group could be reckoned. */
export function ofRoomAlone(published: Published): Published {
  const isAlone = published.groups.length === 0 && published.unstated === null
  return isAlone ? published : { ...published, groups: [], unstated: null }
}

/** The ids of the two sides of the steering chain. */
export const [LEADERS, STAFF] = ['leaders', 'staff'] as const
