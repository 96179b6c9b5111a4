import { overlapsIn, type Overlap, type OverlapOptions } from '../../../analysis/overlaps.ts'
import { whenIdle } from '../../../browser/idle.ts'
import { askWorker } from '../../../browser/worker.ts'
import type { Intervention } from '../../../model/intervention.ts'

/** A list to look through, and what has been said of it. */
export interface OverlapQuestion extends OverlapOptions {
  readonly interventions: readonly Intervention[]
}

/** So many are looked through between two frames, or nearly; more by a worker. */
const MOST_AT_ONCE = 400
/** As long as the head's count may wait for a quiet moment, in ms. */
const LONGEST_WAIT = 1500

interface Search {
  readonly question: OverlapQuestion
  /** null while they are being found. */
  overlaps: readonly Overlap[] | null
}

// Several parts of a page ask the same: the newest search serves them all.
let newest: (Search & { readonly answer: Promise<readonly Overlap[]> }) | null = null

/** What is found at once, because it was found before or is little to look through; null where it takes its time. */
export function overlapsAtOnce(question: OverlapQuestion): readonly Overlap[] | null {
  const known = foundBefore(question)
  if (known !== null) return known
  if (question.interventions.length > MOST_AT_ONCE) return null
  const overlaps = find(question)
  newest = { question, overlaps, answer: Promise.resolve(overlaps) }
  return overlaps
}

/** What is found, when there is time for it. */
export function overlapsOf(question: OverlapQuestion): Promise<readonly Overlap[]> {
  if (newest !== null && isSame(newest.question, question)) return newest.answer
  const answer = question.interventions.length > MOST_AT_ONCE ? findAside(question) : findInIdle(question)
  const search = { question, answer, overlaps: null as Search['overlaps'] }
  newest = search
  return answer.then((overlaps) => {
    search.overlaps = overlaps
    return overlaps
  })
}

function findInIdle(question: OverlapQuestion): Promise<readonly Overlap[]> {
  return new Promise((resolve) => whenIdle(() => resolve(foundBefore(question) ?? find(question)), LONGEST_WAIT))
}

async function findAside(question: OverlapQuestion): Promise<readonly Overlap[]> {
  try {
    const overlaps = await askWorker<readonly Overlap[]>(startWorker, question)
    const ours = new Map(question.interventions.map((each) => [each.id, each]))
    // The worker answers with copies; what is one intervention is to be one here too.
    return overlaps.map((each) => ({ ...each, interventions: each.interventions.map((copy) => ours.get(copy.id) ?? copy) }))
  } catch {
    return findInIdle(question)
  }
}

function foundBefore(question: OverlapQuestion): readonly Overlap[] | null {
  return newest !== null && isSame(newest.question, question) ? newest.overlaps : null
}

function startWorker(): Worker {
  return new Worker(new URL('./overlapWorker.ts', import.meta.url), { type: 'module' })
}

function find({ interventions, ...options }: OverlapQuestion): readonly Overlap[] {
  return overlapsIn(interventions, options)
}

function isSame(one: OverlapQuestion, other: OverlapQuestion): boolean {
  return one.interventions === other.interventions && one.methods === other.methods && one.answers === other.answers
}
