import { componentOf, walkOf, type ComponentId, type Framework } from '../framework/framework.ts'
import type { Published } from '../model/published.ts'
import { mirrorGap, type GapMeasure } from './gap.ts'
import type { Counts } from './histogram.ts'
import { rankToDiscuss, type Ranked } from './ranking.ts'
import { resultOf, type Result } from './result.ts'

/** What one round says of one component. */
export interface Finding {
  readonly component: ComponentId
  readonly result: Result
  /**
   * Strategy ahead of the practice it belongs with, in levels: the same figure at both ends of a pair. Null unless both
   * have enough votes.
   */
  readonly mirrorGap: number | null
  /** Its place in what to discuss first; null with too few votes. */
  readonly ranked: Ranked | null
}

export interface Understanding {
  /** What has been revealed, in the order of the walk. */
  readonly findings: readonly Finding[]
  /** What to discuss first: all with votes enough, most pressing first. */
  readonly ranked: readonly Ranked[]
  /** With too few votes to rank. */
  readonly tooFew: readonly ComponentId[]
}

/** All that can be said of what a round has shown. */
export function understandingOf(
  published: readonly Published[],
  framework: Framework,
  gapMeasure: GapMeasure = 'mean',
): Understanding {
  const results = new Map(published.map((each) => [each.component, resultOf(each, gapMeasure)]))
  const items = walkOf(framework).flatMap(({ id }) => {
    const result = results.get(id)
    if (result === undefined) return []
    const mirror = mirrorOf(id, results, { framework, gapMeasure })
    const counts = roomCounts(result)
    return [{ id, result, counts, levelGap: result.levelGap, mirrorGap: mirror }]
  })
  const { ranked, tooFew } = rankToDiscuss(items)
  return {
    findings: items.map(({ id, result, mirrorGap: mirror }) => ({
      component: id,
      result,
      mirrorGap: mirror,
      ranked: ranked.find((each) => each.id === id) ?? null,
    })),
    ranked,
    tooFew,
  }
}

/** The conversations worth having first: those on top, as many as the framework asks for. */
export function firstTalks(ranked: readonly Ranked[], framework: Framework): readonly Ranked[] {
  return ranked.slice(0, framework.defaults.discussTop)
}

interface Rules {
  readonly framework: Framework
  readonly gapMeasure: GapMeasure
}

function mirrorOf(
  id: ComponentId,
  results: ReadonlyMap<ComponentId, Result>,
  { framework, gapMeasure }: Rules,
): number | null {
  const component = componentOf(framework, id)
  const mirror = component?.mirror ?? null
  if (component === null || mirror === null) return null
  const isOuter = component.ring === framework.rings[0]
  const [strategic, practice] = isOuter ? [id, mirror] : [mirror, id]
  return mirrorGap(roomCounts(results.get(strategic)), roomCounts(results.get(practice)), gapMeasure)
}

function roomCounts(result: Result | undefined): Counts | null {
  return result?.room.status === 'shown' ? result.room.counts : null
}
