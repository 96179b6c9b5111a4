import type { Framework } from '../framework/framework.ts'
import type { Assessment } from '../model/assessment.ts'
import { isObject } from './json.ts'
import type { Problem } from './problem.ts'
import type { Items } from './sense.ts'

/**
 * The scores, rounds and interventions that have the right form, where others have not: so that all faults are told at once.
 *
 * @returns lists with holes where something is wrong, so that each item keeps its place; none of it may be taken in
 */
export function soundParts(
  content: unknown,
  problems: readonly Problem[],
  framework: Framework,
): Items {
  if (!isObject(content) || !isOf(content['framework'], framework)) return { scores: [], rounds: [], interventions: [], lists: null }
  // What is left in the lists has passed the schema.
  return {
    scores: soundItems(content['scores'], 'score', problems) as Assessment['scores'],
    rounds: soundItems(content['rounds'], 'round', problems) as Assessment['rounds'],
    interventions: soundItems(content['interventions'], 'intervention', problems) as Assessment['interventions'],
    lists: areListsSound(problems) ? (content['lists'] as Assessment['lists']) : null,
  }
}

function soundItems(list: unknown, section: 'score' | 'round' | 'intervention', problems: readonly Problem[]): readonly unknown[] {
  const isWholeListWrong = problems.some(({ place }) => place.section === 'details' && place.field === `${section}s`)
  if (!Array.isArray(list) || isWholeListWrong) return []
  const wrong = new Set(problems.flatMap(({ place }) => (place.section === section ? [place.index] : [])))
  const sound: unknown[] = []
  for (const [index, item] of list.entries()) if (!wrong.has(index)) sound[index] = item
  return sound
}

function areListsSound(problems: readonly Problem[]): boolean {
  return !problems.some(({ place }) => place.section === 'details' && /^lists(\.|$)/.test(place.field ?? ''))
}

function isOf(reference: unknown, { id, version }: Framework): boolean {
  return isObject(reference) && reference['id'] === id && reference['version'] === version
}
