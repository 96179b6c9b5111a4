import source from './framework.json' with { type: 'json' }

/** Names a component in every saved file, so it is never reused or renamed. */
export type ComponentId = string

export interface Component {
  readonly id: ComponentId
  readonly ring: string
  /** Place in its ring, from 0, clockwise from twelve o'clock. */
  readonly position: number
  /** The component of another ring that it belongs with; null when it stands alone. */
  readonly mirror: ComponentId | null
}

/** An ordinal scale of whole numbers, both ends included. */
export interface RatingScale {
  readonly min: number
  readonly max: number
}

/** A step of the intervention ladder. */
export interface LadderStep {
  readonly id: string
  /** From 1, at the foot of the ladder. */
  readonly order: number
  /** True for the steps that early preventive work is about. */
  readonly isEarly: boolean
  /** False where the link between the step and a section of the law is our own reading. */
  readonly isLawCertain: boolean
}

/** A level of the steering chain, from politics to practice. */
export interface ChainLevel {
  readonly id: string
  /** Whether it leads, or is staff, where the two are compared. */
  readonly isLeader: boolean
}

export type PreventionKind = 'primary' | 'secondary' | 'tertiary'

/** What can be scored and placed, without a word of any language: those are in locales/. */
export interface Framework {
  readonly id: string
  readonly version: number
  readonly scale: RatingScale
  /** From the rim inwards. */
  readonly rings: readonly string[]
  readonly components: readonly Component[]
  /** From the foot upwards. */
  readonly ladder: readonly LadderStep[]
  readonly prevention: readonly PreventionKind[]
  /** Who may take part in a round: at most 4 levels, from politics to practice. Answer codes hold places in this list. */
  readonly chain: readonly ChainLevel[]
  /** Who may take part in a round: at most 15 professional fields. Answer codes hold places in this list. */
  readonly fields: readonly string[]
  readonly defaults: {
    /** The smallest group whose answers may be shown. */
    readonly minimumGroupSize: number
    /** How many components are to be talked about first. */
    readonly discussTop: number
  }
}

// JSON widens the closed list of prevention kinds to text; a test holds it to the type.
export const builtInFramework = source as Framework

export function isOnScale(value: number, scale: RatingScale): boolean {
  return Number.isInteger(value) && value >= scale.min && value <= scale.max
}

/** Every level of a scale, lowest first. */
export function levelsOf(scale: RatingScale): readonly number[] {
  return Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index)
}

/** The components of one ring, clockwise. */
export function componentsOf(framework: Framework, ring: string): readonly Component[] {
  return framework.components.filter((component) => component.ring === ring).toSorted((a, b) => a.position - b.position)
}

/** All components, ring by ring from the rim inwards, clockwise in each: the order of a walk through the circle. */
export function walkOf(framework: Framework): readonly Component[] {
  return framework.rings.flatMap((ring) => componentsOf(framework, ring))
}

export function componentOf(framework: Framework, id: ComponentId): Component | null {
  return framework.components.find((component) => component.id === id) ?? null
}
