type Json = Readonly<Record<string, unknown>>

/** Turns the file of one version into one of the next. */
export type Migration = (file: Json) => Json

/**
 * Migration n (from 1) turns a file of version n into one of n + 1.
 *
 * A shipped migration is never edited, and takes no type or constant from the model: those go
 * on changing, and the files that it reads do not. What it cannot make sense of it hands on as it
 * is, for the decoder to name. It copies by spread and rest, never by `Object.assign` or
 * `copy[key] =`: a file may hold a key '__proto__', and those would set the prototype.
 *
 * From version 4 on a file holds an `assessment` with its `snapshots`, or, of the kind 'snapshot', a `snapshot` by itself.
 * What changes snapshots changes them in both places.
 */
export const migrations: readonly Migration[] = [addsRounds, addsCatalogue, addsPlan]

/** Version 2 holds the rounds of a workshop. */
function addsRounds(file: Json): Json {
  const { assessment, ...rest } = file
  return { ...rest, version: 2, assessment: isRecord(assessment) ? { ...assessment, rounds: [] } : assessment }
}

/** Version 3 says more of each intervention, and holds the lists and the answers of the catalogue. */
function addsCatalogue(file: Json): Json {
  const { assessment, ...rest } = file
  if (!isRecord(assessment)) return { ...file, version: 3 }
  const { interventions } = assessment
  const described = Array.isArray(interventions) ? { interventions: interventions.map(describedInFull) } : {}
  const own = { lists: [], methods: null, overlapAnswers: [] }
  return { ...rest, version: 3, assessment: { ...assessment, ...described, ...own } }
}

function describedInFull(intervention: unknown): unknown {
  if (!isRecord(intervention)) return intervention
  return {
    ...intervention,
    reference: '',
    method: '',
    description: '',
    type: null,
    administration: '',
    unit: '',
    actors: [],
    ages: [],
    targetGroups: [],
    setting: null,
    theme: null,
    legalBasis: null,
    needs: [],
    holds: [],
    capacity: null,
    staffing: null,
    includesParents: null,
    startYear: null,
    status: null,
    evidence: '',
    link: '',
    note: '',
    components: [],
  }
}

/** Version 4 holds the plan, the snapshots and the day of the next meeting. */
function addsPlan(file: Json): Json {
  const { assessment, ...rest } = file
  const own = { actions: [], snapshots: [], followUp: null }
  return { ...rest, version: 4, assessment: isRecord(assessment) ? { ...assessment, ...own } : assessment }
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The version that a chain of migrations ends at. */
export function versionAfter(chain: readonly Migration[]): number {
  return chain.length + 1
}

export const CURRENT_VERSION = versionAfter(migrations)

export function migrate(file: Json, version: number, chain: readonly Migration[]): Json {
  return chain.slice(version - 1).reduce((older, step) => step(older), file)
}
