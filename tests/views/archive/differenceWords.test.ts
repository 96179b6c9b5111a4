import { beforeAll, describe, expect, it } from 'vitest'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { differenceLines } from '../../../src/views/archive/differenceWords.ts'
import { loadLaterTexts } from '../../../src/wording/i18n.ts'
import { snapshotsOfMunicipalities } from '../../manySnapshots.ts'
import { namingIn, startNaming } from '../../naming.ts'

beforeAll(async () => {
  await startNaming()
  await loadLaterTexts()
})

const [first] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot]

function linesOf(change: Partial<Snapshot>): readonly string[] {
  const lines = differenceLines({ snapshot: first, where: 'i arkivet' }, { snapshot: { ...first, ...change }, where: 'i b.json' }, namingIn('da'))
  return lines.map((line) => line.replaceAll(/[\u2068\u2069]/g, ''))
}

describe('H13 a difference is told with both sides', () => {
  it('of a level', () => {
    const scores = first.scores.map((score, index) => (index === 0 ? { ...score, value: 4, target: 5, priority: 'middle' as const } : score))
    expect(linesOf({ scores })).toEqual([
      '»shared-strategy«, niveau: 1 i arkivet, 4 i b.json',
      '»shared-strategy«, mål: ikke udfyldt i arkivet, 5 i b.json',
      '»shared-strategy«, prioritet: ikke udfyldt i arkivet, middel i b.json',
    ])
  })

  it('of name, note, day and moment', () => {
    expect(linesOf({ name: 'Ny', note: 'n'.repeat(300), date: '2026-01-02' })).toEqual([
      'Navn: »Forår 2025« i arkivet, »Ny« i b.json',
      `Note: ikke udfyldt i arkivet, »${'n'.repeat(120)}…« i b.json`,
      'Dato: 8. april 2025 i arkivet, 2. januar 2026 i b.json',
    ])
    expect(linesOf({ takenAt: '2025-04-08T10:00:01.000Z' })).toEqual(['Taget: 2025-04-08T10:00:00.000Z i arkivet, 2025-04-08T10:00:01.000Z i b.json'])
  })

  it('as many as can be looked over', () => {
    const lines = linesOf({ scores: first.scores.map((score) => ({ ...score, value: 'unknown' as const })) })
    expect([lines.length, lines.at(-1)]).toEqual([9, 'Og 8 forskelle mere.'])
  })
})
