/** Which colour a mark has: of a kind of prevention, the number of a category, or 'others' and 'none' where it has no own. */
export type StairTone = 'primary' | 'secondary' | 'tertiary' | 'others' | 'none' | number

/** A colour and a short sign that say the same. */
export interface StairMark {
  readonly tone: StairTone
  /** Such as 'II', 'So' or '0–2'. */
  readonly sign: string
}

/** One intervention, as plain words. */
export interface StairCardData {
  readonly id: string
  readonly name: string
  /** null: it is of no kind. */
  readonly mark: StairMark | null
  /** A short line under the name, such as the area. */
  readonly detail: string
  readonly isPaused: boolean
  /** Something about it needs a talk, as the label tells. */
  readonly needsTalk?: boolean
  /** The whole sentence that a screen reader says. */
  readonly label: string
}

/** The words of a step. */
export interface StairStepWords {
  readonly id: string
  readonly order: number
  readonly name: string
  /** Stands for the name where that has no room. */
  readonly short: string
  /** Early steps get the wide treads. */
  readonly isEarly: boolean
  /** '11 indsatser'; of an empty step what is said in place of cards. */
  readonly count: string
  /** Said by a screen reader: 'Trin 2: Forebyggende indsatser, 14 indsatser'. */
  readonly label: string
}

export interface StairStepData extends StairStepWords {
  /** The first one stands on the tread. */
  readonly cards: readonly StairCardData[]
}

/** Those of a group that have the same mark. */
export interface StairShare {
  readonly mark: StairMark
  readonly count: number
}

/** Interventions of a step that have something in common. */
export interface StairGroupData {
  /** Unique on its step. */
  readonly id: string
  readonly name: string
  /** Stands for the name where that has no room. */
  readonly short: string
  /** null where all groups have marks of several kinds in them. */
  readonly mark: StairMark | null
  readonly count: number
  /** What the bar is made of, in order; the counts add up to `count`. */
  readonly shares: readonly StairShare[]
  /** How many of them are paused. */
  readonly paused: number
  readonly label: string
}

/** A step whose interventions are counted, and not shown one by one. */
export interface StairGroupStepData extends StairStepWords {
  readonly total: number
  /** What is counted, in the right number: 'indsatser'. */
  readonly noun: string
  /** The first on top. */
  readonly groups: readonly StairGroupData[]
}

/** A step that one can go to. */
export interface StairJumpData extends StairStepWords {
  readonly total: number
}

/** A part of a step that is looked at alone. */
export interface StairSectionData {
  readonly id: string
  /** '' for no heading. */
  readonly name: string
  readonly mark: StairMark | null
  /** Beside the heading: '12', or '5 af 12' where not all are shown. */
  readonly count: string
  /** Said by a screen reader. */
  readonly label: string
  readonly cards: readonly StairCardData[]
}

/** What a person wants done. `step` is the id of a step, `id` that of a card, `group` that of a group on the step. */
export type StairAction =
  | { readonly kind: 'pick-step'; readonly step: string }
  | { readonly kind: 'pick'; readonly id: string }
  | { readonly kind: 'edit'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly step: string }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'open'; readonly step: string; readonly group: string }

// No id has it: what separates units in a text of the machine.
const REPEAT = '\u001f'

/** The id of a card that shows an intervention for the so-maniest time, from 0 on: in several groups of a step. */
export function repeatedId(id: string, time: number): string {
  return time === 0 ? id : `${id}${REPEAT}${time}`
}

/** The id of the intervention that a card shows. */
export function originalOf(cardId: string): string {
  return cardId.split(REPEAT)[0] ?? cardId
}
