import type { Framework } from '../framework/framework.ts'
import type { Assessment } from '../model/assessment.ts'
import { isObject } from './json.ts'
import { SECTION_OF_LIST } from './place.ts'
import type { Problem } from './problem.ts'
import type { Items } from './sense.ts'

/**
 * What has the right form of the lists of an assessment, where the rest has not: so that all faults are told at once.
 *
 * @returns lists with holes where something is wrong, so that each item keeps its place; none of it may be taken in
 */
export function soundParts(content: unknown, problems: readonly Problem[], framework: Framework): Items {
  if (!isObject(content) || !isOf(content['framework'], framework)) return NOTHING
  const soundIn = (list: keyof typeof SECTION_OF_LIST) => soundItems(content[list], list, problems)
  const isWhole = (list: keyof typeof SECTION_OF_LIST) =>
    Array.isArray(content[list]) && !problems.some((problem) => isAbout(problem, list))
  // What is left in the lists has passed the schema.
  return {
    scores: soundIn('scores') as Assessment['scores'],
    rounds: soundIn('rounds') as Assessment['rounds'],
    interventions: soundIn('interventions') as Assessment['interventions'],
    lists: soundIn('lists') as Assessment['lists'],
    areListsWhole: isWhole('lists'),
    areInterventionsWhole: isWhole('interventions'),
    overlapAnswers: soundIn('overlapAnswers') as Assessment['overlapAnswers'],
    actions: soundIn('actions') as Assessment['actions'],
    snapshots: soundIn('snapshots') as Assessment['snapshots'],
  }
}

const NOTHING: Items = {
  scores: [],
  rounds: [],
  interventions: [],
  lists: [],
  areListsWhole: false,
  areInterventionsWhole: false,
  overlapAnswers: [],
  actions: [],
  snapshots: [],
}

function soundItems(items: unknown, list: keyof typeof SECTION_OF_LIST, problems: readonly Problem[]): readonly unknown[] {
  const about = problems.filter((problem) => isAbout(problem, list))
  if (!Array.isArray(items) || about.some(({ place }) => place.section === 'details')) return []
  const wrong = new Set(about.map(({ place }) => place.index))
  const sound: unknown[] = []
  for (const [index, item] of items.entries()) if (!wrong.has(index)) sound[index] = item
  return sound
}

/** Of one of its items, or of the list as a whole. */
function isAbout({ place }: Problem, list: keyof typeof SECTION_OF_LIST): boolean {
  return place.section === SECTION_OF_LIST[list] || (place.section === 'details' && place.field === list)
}

function isOf(reference: unknown, { id, version }: Framework): boolean {
  return isObject(reference) && reference['id'] === id && reference['version'] === version
}
