import { describe, expect, it, test } from 'vitest'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { versionId, versionsIn } from '../../../src/views/archive/versions.ts'
import { snapshotsOfMunicipalities } from '../../manySnapshots.ts'

const [first, second] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot, Snapshot]

test('a version beside another has the next free id, however long the first', () => {
  expect(versionId('a', new Set(['a']))).toBe('a+2')
  expect(versionId('a+2', new Set(['a', 'a+2']))).toBe('a+3')
  expect(versionId('x'.repeat(100), new Set())).toMatch(/^x{92}\+2$/)
})

describe('H13 of several versions, which one counts is said by a rule', () => {
  const counted = (...all: readonly Snapshot[]) => versionsIn(all).get(first.id)?.counted.id
  const copy = { ...first, id: `${first.id}+2` }

  it('the one brought in last, where nothing else tells them apart', () => {
    expect([counted(first, copy), counted(copy, first)]).toEqual([copy.id, copy.id])
  })

  it('that of the latest day, then that which was taken last', () => {
    expect(counted({ ...first, date: '2026-12-01' }, copy)).toBe(first.id)
    expect(counted({ ...first, takenAt: '2026-12-01T10:00:00.000Z' }, copy)).toBe(first.id)
  })

  it('each of its municipality, where that differs', () => {
    expect(counted(first, { ...copy, municipality: 'Vejen' })).toBe(first.id)
  })

  it('one alone is no version', () => {
    expect(versionsIn([first, second]).size).toBe(0)
  })
})
