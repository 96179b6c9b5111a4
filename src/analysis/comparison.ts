import type { ComponentId, Framework } from '../framework/framework.ts'
import { walkOf } from '../framework/framework.ts'
import type { Published } from '../model/published.ts'
import { resultOf, type ShownRoom } from './result.ts'

/** One component in two rounds; null where a round did not show it. */
export interface Compared {
  readonly component: ComponentId
  readonly before: ShownRoom | null
  readonly after: ShownRoom | null
  /** In levels of the interpolated median, positive where it has risen; null unless both are shown. */
  readonly change: number | null
  /** Of consensus, −1 to 1, positive where the room agrees more; null unless both are shown. */
  readonly closer: number | null
}

/** What two rounds have shown, side by side, in the order of the walk. Of the room only: people may have changed. */
export function compareRounds(
  before: readonly Published[],
  after: readonly Published[],
  framework: Framework,
): readonly Compared[] {
  return walkOf(framework).flatMap(({ id }) => {
    const [first, second] = [shownRoom(before, id), shownRoom(after, id)]
    if (first === null && second === null) return []
    const isBoth = first !== null && second !== null
    return [
      {
        component: id,
        before: first,
        after: second,
        change: isBoth ? second.measures.medianGrouped - first.measures.medianGrouped : null,
        closer: isBoth ? second.measures.consensus - first.measures.consensus : null,
      },
    ]
  })
}

function shownRoom(published: readonly Published[], component: ComponentId): ShownRoom | null {
  const found = published.find((each) => each.component === component)
  const room = found ? resultOf(found).room : null
  return room?.status === 'shown' ? room : null
}
