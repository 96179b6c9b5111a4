import type { Assessment } from '../model/assessment.ts'
import type { Score } from '../model/rating.ts'
import { writeFile, type FileKind } from './file.ts'

/**
 * Whether two states of one assessment say the same, as far as a file of this kind can tell.
 *
 * The order of scores has no meaning, and a component that nothing is said of may be left out;
 * the order of interventions has.
 */
export function isSameContent(a: Assessment, b: Assessment, kind: FileKind): boolean {
  return contentOf(a, kind) === contentOf(b, kind)
}

/** All that a file of this kind says of an assessment, in one order: the same text for the same content. */
export function contentOf(assessment: Assessment, kind: FileKind): string {
  const scores = assessment.scores.filter(saysSomething).toSorted(byComponent)
  return writeFile({ ...assessment, scores }, kind)
}

function saysSomething({ value, target, targetDate, priority, note }: Score): boolean {
  return [value, target, targetDate, priority].some((each) => each !== null) || note !== ''
}

function byComponent(a: Score, b: Score): number {
  if (a.component === b.component) return 0
  return a.component < b.component ? -1 : 1
}
