// Snapshots of all municipalities for tests: each as its own file, as they would be sent.
import municipalities from '../src/views/start/municipalities.json' with { type: 'json' }
import { writeSnapshotFile } from '../src/exchange/snapshotFile.ts'
import { builtInFramework as framework } from '../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../src/model/assessment.ts'
import type { Snapshot } from '../src/model/snapshot.ts'
import { takeSnapshot, withSnapshot } from '../src/model/snapshots.ts'
import { withRound } from '../src/model/rounds.ts'
import { withScoreDetails } from '../src/model/score.ts'
import { COMPONENTS } from './rounds.ts'
import { sampleRound } from './sampleRounds.ts'
import { scored } from './snapshots.ts'

const NAMES = ['Forår 2025', 'Efterår 2025', 'Forår 2026', 'Efterår 2026']
const DATES = ['2025-04-08', '2025-10-07', '2026-04-14', '2026-11-10']

/**
 * Four snapshots of each municipality, with notes, a round and what it has shown in the later two; as large as real ones.
 *
 * @param count - of municipalities, the first in the alphabet
 */
export function snapshotsOfMunicipalities(count = municipalities.length): readonly Snapshot[] {
  return municipalities.slice(0, count).flatMap((municipality, index) => snapshotsOf(municipality, index))
}

/** The same as files in folders: 'Albertslund/Forår 2025.json'. */
export function filesOfMunicipalities(count?: number): ReadonlyMap<string, string> {
  const entries = snapshotsOfMunicipalities(count).map((each) => [`${each.municipality}/${each.name}.json`, writeSnapshotFile(each, true)] as const)
  return new Map(entries)
}

function snapshotsOf(municipality: string, index: number): readonly Snapshot[] {
  const id = `municipality-${index}`
  let assessment: Assessment = newAssessment(framework, { municipality, team: 'Tværgående ledergruppe', date: DATES[3] ?? '' }, id)
  for (const [time, name] of NAMES.entries()) {
    assessment = withNotes(scored(assessment, COMPONENTS.map((_, place) => 1 + ((index + place + time) % 5))), municipality)
    if (time === 2) assessment = withRound(assessment, sampleRound(0))
    const date = DATES[time] ?? ''
    const given = { id: `${id}-${time}`, name, note: '', date, takenAt: `${date}T10:00:00.000Z` }
    assessment = withSnapshot(assessment, takeSnapshot(assessment, framework, { ...given, nameOf: (component) => component }))
  }
  return assessment.snapshots
}

function withNotes(assessment: Assessment, municipality: string): Assessment {
  const note = `Vi bygger det på samtaler i ${municipality}: ledelse og praksis ser forskelligt på det. `.repeat(4)
  return COMPONENTS.reduce((so, component) => withScoreDetails(so, component, { note }), assessment)
}
