import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { inOrder, snapshotInOrder } from '../../src/exchange/fileOrder.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { anyAssessment, anySnapshots } from '../anyAssessment.ts'

describe.each(['rounds-v2.json', 'catalogue-v3.json', 'plan-v4.json'])('of %s', (name) => {
  const assessment = assessmentIn(name)

  it('whatever the order of its fields was, and whatever else it had, the text is the same', () => {
    const mixed = upsideDown(assessment)
    expect(JSON.stringify(mixed)).not.toBe(JSON.stringify(assessment))
    expect(JSON.stringify(inOrder(mixed))).toBe(JSON.stringify(assessment))
  })

  it('nothing is lost, and lists keep their order', () => {
    expect(inOrder(upsideDown(assessment))).toEqual(assessment)
  })
})

test('any assessment keeps all that it holds', () => {
  fc.assert(
    fc.property(anyAssessment(), (assessment) => {
      expect(inOrder(upsideDown(assessment))).toEqual(assessment)
      expect(inOrder(assessment)).toEqual(assessment)
    }),
    { numRuns: 50 },
  )
}, 20_000)

test('any snapshot by itself too', () => {
  fc.assert(
    fc.property(anySnapshots(), (snapshots) => {
      for (const each of snapshots) {
        expect(snapshotInOrder(upsideDown(each))).toEqual(each)
        expect(JSON.stringify(snapshotInOrder(upsideDown(each)))).toBe(JSON.stringify(snapshotInOrder(each)))
      }
    }),
    { numRuns: 50 },
  )
})

test('what is in order is not copied, and of what is not only the way to it', () => {
  const assessment = assessmentIn('plan-v4.json')
  expect(inOrder(assessment)).toBe(assessment)
  const [first, ...others] = assessment.actions
  if (!first) throw new Error('The fixture has actions')
  const mixed = { ...assessment, actions: [upsideDown(first), ...others] }
  const ordered = inOrder(mixed)
  expect(JSON.stringify(ordered)).toBe(JSON.stringify(assessment))
  expect(ordered.snapshots).toBe(assessment.snapshots)
  expect(ordered.actions[1]).toBe(others[0])
})

test('H08 a key __proto__ is left out like any other', () => {
  const text = writeFile(assessmentIn('plan-v4.json'), 'backup')
  const { assessment } = JSON.parse(text.replace('"actions":[{', '"actions":[{"__proto__":{"polluted":1},')) as {
    readonly assessment: Assessment
  }
  expect(JSON.stringify(inOrder(assessment))).not.toContain('polluted')
})

function assessmentIn(name: string): Assessment {
  const read = readFile(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'), framework)
  if (!read.ok) throw new Error('The fixture can be read')
  return read.value.assessment
}

/** With each object's fields in the opposite order, and one more. */
function upsideDown<T>(value: T): T {
  if (Array.isArray(value)) return value.map(upsideDown) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key, upsideDown<unknown>(each)] as const)
  return Object.fromEntries([['extra', 1], ...entries.toReversed()]) as T
}
