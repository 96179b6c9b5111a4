import type { ComponentId } from '../framework/framework.ts'

/** What is on the stage: how to join, the whole circle, the talks to have first, one component, what is settled, the end. */
export type Slide = 'join' | 'overview' | 'first' | 'component' | 'settle' | 'end'

/** How far the talk about one component is. */
export type Phase = 'question' | 'revealed' | 'settled'

/** Where the stage is; plain data, kept through a reload. */
export interface StagePlace {
  readonly slide: Slide
  /** With slide 'component' only; else null. */
  readonly component: ComponentId | null
  /** With slide 'component' only; 'question' on all others. */
  readonly phase: Phase
}

/** Whether all is revealed at once, or one component at a time. */
export type RevealOrder = 'all' | 'one'

/** What a step on depends on. */
export interface StageFacts {
  readonly order: RevealOrder
  /** Of the round, in its order. */
  readonly components: readonly ComponentId[]
  readonly revealed: readonly ComponentId[]
  /** What to discuss first, once anything has been revealed. */
  readonly talks: readonly ComponentId[]
  /** How many people have given answers of any kind. */
  readonly answered: number
  /** null: nobody knows how many. */
  readonly expected: number | null
}

/** What one press does. */
export interface StageStep {
  readonly place: StagePlace
  /** To be revealed on the way; none for most presses. */
  readonly reveal: readonly ComponentId[]
  /**
   * 'early': not everybody has answered, and a second press is needed. 'nobody': there is nothing to reveal. In both the
   * place is where it was.
   */
  readonly held: 'early' | 'nobody' | null
}

export const FIRST_PLACE: StagePlace = { slide: 'join', component: null, phase: 'question' }

/**
 * One step on: question → revealed → settled → the next.
 *
 * @param isSecondPress - the press before this one was told that not everybody has answered
 */
export function stepOn(place: StagePlace, facts: StageFacts, isSecondPress: boolean): StageStep {
  const reveal = revealsOf(place, facts)
  const { answered, expected } = facts
  if (reveal.length > 0 && answered === 0) return { place, reveal: [], held: 'nobody' }
  const isEarly = expected === null || answered < expected
  if (reveal.length > 0 && isEarly && !isSecondPress) return { place, reveal: [], held: 'early' }
  return { place: nextPlace(place, facts), reveal, held: null }
}

/** Where a press leads if it is let through, also while nobody has answered; at the end, where it is. */
export function nextPlace(place: StagePlace, facts: StageFacts): StagePlace {
  if (place.slide === 'component' && place.phase === 'question') return { ...place, phase: 'revealed' }
  if (place.slide === 'component' && place.phase === 'revealed') return { ...place, phase: 'settled' }
  const places = placesOf(facts)
  const at = places.findIndex((each) => isSameStop(each, place))
  // A component picked out of turn leads back to the list of the talks.
  if (at === -1) return slide('first')
  return places[Math.min(at + 1, places.length - 1)] ?? place
}

/** One step back; what has been revealed stays revealed. From a component picked out of turn, to the list of the talks. */
export function stepBack(place: StagePlace, facts: StageFacts): StagePlace {
  if (place.slide === 'component' && place.phase === 'settled') return { ...place, phase: 'revealed' }
  const places = placesOf(facts)
  const at = places.findIndex((each) => isSameStop(each, place))
  if (at === -1) return slide('first')
  return places[Math.max(0, at - 1)] ?? FIRST_PLACE
}

/** The place of one component, as far as it has been revealed. */
export function placeOfComponent(component: ComponentId, { revealed }: Pick<StageFacts, 'revealed'>): StagePlace {
  return { slide: 'component', component, phase: revealed.includes(component) ? 'revealed' : 'question' }
}

/** Every stop of the walk from the first to the last. */
export function placesOf(facts: StageFacts): readonly StagePlace[] {
  const { order, components, talks } = facts
  const each = (list: readonly ComponentId[]) => list.map((component) => placeOfComponent(component, facts))
  if (order === 'all') return [slide('join'), slide('overview'), slide('first'), ...each(talks), slide('settle'), slide('end')]
  return [slide('join'), ...each(components), slide('overview'), slide('first'), slide('settle'), slide('end')]
}

function slide(name: Exclude<Slide, 'component'>): StagePlace {
  return { ...FIRST_PLACE, slide: name }
}

function revealsOf(place: StagePlace, { order, components, revealed }: StageFacts): readonly ComponentId[] {
  if (place.slide === 'component' && place.component !== null && place.phase === 'question') {
    return revealed.includes(place.component) ? [] : [place.component]
  }
  if (order === 'one' || place.slide !== 'join') return []
  return components.filter((component) => !revealed.includes(component))
}

export function isSamePlace(a: StagePlace, b: StagePlace): boolean {
  return isSameStop(a, b) && a.phase === b.phase
}

function isSameStop(a: StagePlace, b: StagePlace): boolean {
  return a.slide === b.slide && a.component === b.component
}
