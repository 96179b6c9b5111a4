import * as v from 'valibot'
import { CURRENT_VERSION } from './migrations.ts'
import { FORMAT, SNAPSHOT } from './schema.ts'
import { record } from './schemaParts.ts'
import { snapshotSchema } from './schemaTakenHome.ts'

export const snapshotFileFields = {
  format: v.literal(FORMAT),
  version: v.literal(CURRENT_VERSION),
  kind: v.literal(SNAPSHOT),
  snapshot: snapshotSchema,
}

/** A file with a snapshot by itself, as published. */
export const snapshotFileSchema = record(snapshotFileFields)
