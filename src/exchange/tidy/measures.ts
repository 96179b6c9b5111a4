/** What a row tells of. 'votes_3': how many chose level 3. */
export const MEASURES = [
  'level',
  'target',
  'priority',
  'people',
  'settled_level',
  'settled_target',
  'votes',
  'votes_level',
  'median',
  'lower_quartile',
  'upper_quartile',
  'mean',
  'agreement',
  'agreement_a',
  'leaders_above_staff',
  'strategy_above_practice',
] as const

export type Measure = (typeof MEASURES)[number]

/** What a value is counted in: a level of the scale, how many levels apart, an index from −1 to 1, a count, or 1 to 3. */
export const UNITS = ['level', 'distance', 'index', 'votes', 'people', 'priority'] as const

export type Unit = (typeof UNITS)[number]

export const UNIT_OF: Readonly<Record<Measure, Unit>> = {
  level: 'level',
  target: 'level',
  priority: 'priority',
  people: 'people',
  settled_level: 'level',
  settled_target: 'level',
  votes: 'votes',
  votes_level: 'votes',
  median: 'level',
  lower_quartile: 'level',
  upper_quartile: 'level',
  mean: 'level',
  agreement: 'index',
  agreement_a: 'index',
  leaders_above_staff: 'distance',
  strategy_above_practice: 'distance',
}

/**
 * Why a value is there or not. 'unknown': looked at, and not known (ikke vurderet); 'none': not filled in; 'hidden': kept
 * back so that nobody's answer can be worked out; 'too_few': too few votes to say.
 */
export const STATUSES = ['value', 'unknown', 'none', 'hidden', 'no_votes', 'too_few'] as const

export type Status = (typeof STATUSES)[number]

/** As the row names it: with its level, where the measure is of one. */
export function measureId(measure: Measure, level: number | null): string {
  return measure === 'votes_level' ? `votes_${level}` : measure
}
