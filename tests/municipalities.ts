// Snapshots of other municipalities for tests, each with levels of its own.
import { builtInFramework as framework } from '../src/framework/framework.ts'
import { newAssessment } from '../src/model/assessment.ts'
import type { ScoreValue } from '../src/model/rating.ts'
import type { Snapshot } from '../src/model/snapshot.ts'
import { takeSnapshot } from '../src/model/snapshots.ts'
import { scored } from './snapshots.ts'

interface Given {
  readonly municipality: string
  readonly team?: string
  /** In the order of the walk; those left out are not scored. */
  readonly values?: readonly ScoreValue[]
  readonly date?: string
  readonly takenAt?: string
  readonly nameOf?: (component: string) => string
}

export function municipalSnapshot({ municipality, team = 'Ledergruppen', values = [], date = '2026-04-14', takenAt = '', nameOf = (id) => id }: Given): Snapshot {
  const owner = Array.from(`${municipality}-${team}`, (letter) => letter.codePointAt(0)?.toString(36)).join('').slice(0, 60)
  const assessment = scored(newAssessment(framework, { municipality, team, date }, `of-${owner}`), values)
  return takeSnapshot(assessment, framework, { id: `s-${owner}-${date}`, name: 'Forår', note: '', date, takenAt: takenAt || `${date}T10:00:00.000Z`, nameOf })
}

/** The same with fewer components: those at these places of the walk are missing. */
export function withoutComponents(snapshot: Snapshot, places: readonly number[]): Snapshot {
  const components = snapshot.framework.components.filter((_, place) => !places.includes(place))
  const ids = new Set(components.map(({ id }) => id))
  const paired = components.map((each) => ({ ...each, mirror: each.mirror !== null && ids.has(each.mirror) ? each.mirror : null }))
  return { ...snapshot, framework: { ...snapshot.framework, version: 9, components: paired }, scores: snapshot.scores.filter(({ component }) => ids.has(component)) }
}

/** The same on a scale of 1 to 4. */
export function onFourLevels(snapshot: Snapshot): Snapshot {
  return { ...snapshot, framework: { ...snapshot.framework, version: 8, scale: { min: 1, max: 4 } } }
}
