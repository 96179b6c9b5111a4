// Snapshots of many municipalities for tests, each with levels of its own, as others' files would bring them.
import { readFileSync } from 'node:fs'
import { builtInFramework as framework, walkOf } from '../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../src/model/assessment.ts'
import type { ScoreValue } from '../src/model/rating.ts'
import type { Snapshot } from '../src/model/snapshot.ts'
import { takeSnapshot } from '../src/model/snapshots.ts'
import { scored } from './snapshots.ts'

/** The 98 of Denmark. */
export const MUNICIPALITIES = JSON.parse(readFileSync(new URL('../src/views/start/municipalities.json', import.meta.url), 'utf8')) as readonly string[]

const WIDTH = walkOf(framework).length

/** So many municipalities with so many snapshots each, half a year apart; the latest one of each is the last. */
export function municipalSnapshots(count: number, times = 1, nameOf: (component: string) => string = (id) => id): readonly Snapshot[] {
  const names = Array.from({ length: count }, (_, index) => MUNICIPALITIES[index] ?? `Kommune ${index + 1}`)
  return names.flatMap((municipality, index) =>
    Array.from({ length: times }, (_, time) => municipalSnapshot({ municipality, values: valuesOf(index, time), time, nameOf })),
  )
}

interface Given {
  readonly municipality: string
  readonly team?: string
  /** In the order of the walk. */
  readonly values: readonly ScoreValue[]
  /** How many half years after the spring of 2025. */
  readonly time?: number
  readonly nameOf?: (component: string) => string
}

export function municipalSnapshot({ municipality, team = 'Tværgående ledergruppe', values, time = 0, nameOf = (id) => id }: Given): Snapshot {
  const year = 2025 + Math.floor(time / 2)
  const date = time % 2 === 0 ? `${year}-04-14` : `${year}-11-10`
  const name = time % 2 === 0 ? `Forår ${year}` : `Efterår ${year}`
  const owner = Buffer.from(`${municipality} ${team}`).toString('hex').slice(0, 80)
  const blank: Assessment = newAssessment(framework, { municipality, team, date }, `of-${owner}`)
  return takeSnapshot(scored(blank, values), framework, { id: `s-${owner}-${time}`, name, note: '', date, takenAt: `${date}T10:00:00.000Z`, nameOf })
}

/** Levels around a middle of its own for each component, one in fourteen not known or not scored; they rise a little with the time. */
function valuesOf(index: number, time: number): readonly ScoreValue[] {
  return Array.from({ length: WIDTH }, (_, place) => {
    const turn = hashed(index * WIDTH + place)
    if (turn % 14 === 13) return turn % 4 < 2 ? 'unknown' : null
    const off = [-1, 0, 0, 0, 1, 1, 2, -2][turn % 8] ?? 0
    return Math.min(5, Math.max(1, 2 + (place % 3) + off + (time > 1 ? 1 : 0)))
  })
}

/** The same for the same number, and without an order. */
function hashed(number: number): number {
  const mixed = Math.imul((number + 1) ^ ((number + 1) >>> 3), 0x9e3779b1) >>> 0
  return (mixed ^ (mixed >>> 15)) >>> 3
}
