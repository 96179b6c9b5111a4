import { firstTalks, understandingOf } from '../analysis/understanding.ts'
import type { ComponentId, Framework } from '../framework/framework.ts'
import type { AgendaItem } from '../model/agenda.ts'
import type { Assessment } from '../model/assessment.ts'
import type { GroupKind, Published } from '../model/published.ts'
import { countPeople, isRevealed, type Round, type Settled } from '../model/round.ts'
import { liveOf, liveReached, type Live } from './live.ts'
import type { StageFacts } from './stagePlace.ts'

/**
 * All that the stage is told, and so all that can be seen of a round on a projector: how many have answered, and what
 * has been revealed. Plain data: it is handed to another window as JSON.
 */
export interface StageShow {
  readonly assessment: Pick<Assessment, 'municipality' | 'team' | 'isExample'>
  readonly round: {
    readonly id: string
    readonly number: number
    readonly tag: string
    readonly components: readonly ComponentId[]
    readonly groups: GroupKind
    readonly minimumGroupSize: number
  }
  readonly live: Live
  readonly answered: number
  readonly expected: number | null
  readonly agenda: readonly AgendaItem[]
  /** What has been revealed. */
  readonly published: readonly Published[]
  /** What to discuss first, once it has been revealed. */
  readonly talks: readonly ComponentId[]
  readonly settled: readonly Settled[]
  /** Where phones can join; null where they cannot. */
  readonly joinUrl: string | null
}

export function stageShowOf(
  assessment: StageShow['assessment'],
  round: Round,
  { live, framework, joinUrl }: { readonly live: Live; readonly framework: Framework; readonly joinUrl: string | null },
): StageShow {
  const { municipality, team, isExample } = assessment
  const { id, number, tag, components, groups, minimumGroupSize, agenda, published, settled } = round
  return {
    assessment: { municipality, team, isExample },
    round: { id, number, tag, components, groups, minimumGroupSize },
    live: liveReached(live, round),
    answered: countPeople(round),
    expected: round.expected,
    agenda,
    published,
    talks: talksOf(round, framework),
    settled,
    joinUrl,
  }
}

/** What the steps of the stage depend on. */
export function stageFactsOf(round: Round, live: Live, framework: Framework): StageFacts {
  return {
    order: liveOf(live, round.id).order,
    components: talkedOf(round),
    revealed: round.published.map(({ component }) => component),
    talks: talksOf(round, framework),
    answered: countPeople(round),
    expected: round.expected,
  }
}

/** What the walk leads through; without the single answers nothing more can be revealed. */
function talkedOf(round: Round): readonly ComponentId[] {
  if (round.people === null) return round.components
  return round.components.filter((component) => isRevealed(round, component))
}

/** What is asked for at each step and each key, and changes with a reveal alone. */
const talksKnown = new WeakMap<Round['published'], { readonly framework: Framework; readonly talks: readonly ComponentId[] }>()

function talksOf({ published }: Round, framework: Framework): readonly ComponentId[] {
  const known = talksKnown.get(published)
  if (known?.framework === framework) return known.talks
  const talks = firstTalks(understandingOf(published, framework).ranked, framework).map(({ id }) => id)
  talksKnown.set(published, { framework, talks })
  return talks
}
