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
 */
export const migrations: readonly Migration[] = [addsRounds]

/** Version 2 holds the rounds of a workshop. */
function addsRounds(file: Json): Json {
  const { assessment, ...rest } = file
  const isObject = typeof assessment === 'object' && assessment !== null && !Array.isArray(assessment)
  return { ...rest, version: 2, assessment: isObject ? { ...assessment, rounds: [] } : assessment }
}

/** The version that a chain of migrations ends at. */
export function versionAfter(chain: readonly Migration[]): number {
  return chain.length + 1
}

export const CURRENT_VERSION = versionAfter(migrations)

export function migrate(file: Json, version: number, chain: readonly Migration[]): Json {
  return chain.slice(version - 1).reduce((older, step) => step(older), file)
}
