import { isObject } from './json.ts'
import type { Problem } from './problem.ts'

/** What says nothing, and is never wrong, by the name of a field of a score. */
const SILENT: Readonly<Record<string, null | ''>> = { value: null, target: null, targetDate: null, priority: null, note: '' }

/** Texts of the snapshot itself that nothing else is judged by. */
const OWN: Readonly<Record<string, string | number>> = {
  id: 'x',
  number: 1,
  name: 'x',
  note: '',
  date: '2000-01-01',
  takenAt: '2000-01-01T00:00:00.000Z',
  assessment: 'x',
  municipality: 'x',
  team: 'x',
}

/**
 * A snapshot with what is wrong in its form put out of the way, so that the rest of it can be judged; none of it may be taken
 * in. Where more than a field of a score, of the round or of itself is wrong, it stays so.
 */
export function mendedSnapshot(snapshot: unknown, problems: readonly Problem[]): unknown {
  if (!isObject(snapshot)) return snapshot
  const fields = problems.map(({ place: { field } }) => field ?? '')
  const own = Object.fromEntries(Object.entries(OWN).filter(([field]) => fields.includes(field)))
  const isRoundWrong = fields.some((field) => field === 'round' || field.startsWith('round.'))
  const { scores, round } = snapshot
  return {
    ...snapshot,
    ...own,
    round: isRoundWrong ? null : round,
    scores: Array.isArray(scores) ? scores.map((score: unknown, index) => mendedScore(score, `scores.${index}.`, fields)) : scores,
  }
}

function mendedScore(score: unknown, path: string, fields: readonly string[]): unknown {
  if (!isObject(score)) return score
  const wrong = Object.keys(SILENT).filter((field) => fields.includes(path + field))
  // Without a target, its day would be one fault more.
  const silenced = wrong.includes('target') ? [...wrong, 'targetDate'] : wrong
  return { ...score, ...Object.fromEntries(silenced.map((field) => [field, SILENT[field]])) }
}
