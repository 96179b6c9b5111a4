import { beforeAll, describe, expect, it } from 'vitest'
import { builtInFramework as framework } from '../../../../src/framework/framework.ts'
import { newIntervention, type Intervention } from '../../../../src/model/intervention.ts'
import type { CatalogueWords } from '../../../../src/views/catalogue/catalogueWords.ts'
import { stairsFinding, stepFinding } from '../../../../src/views/catalogue/stairs/finding.ts'
import { stairWords } from '../../../stairWords.ts'

let words: CatalogueWords
beforeAll(async () => {
  words = await stairWords([])
})

/** So many on each step, the lowest first. */
function on(...counts: readonly number[]): readonly Intervention[] {
  return framework.ladder.flatMap(({ id }, step) =>
    Array.from({ length: counts[step] ?? 0 }, (_, index) => newIntervention(`${step}-${index}`, 'Gruppe', id)),
  )
}

describe('of the whole staircase', () => {
  it.each([
    [[11, 14, 2, 1, 1, 0], '25 af 29 indsatser står på trin 1 og 2, ingen på trin 6'],
    [[11, 14, 0, 1, 0, 0], '25 af 26 indsatser står på trin 1 og 2, ingen på trin 3, 5 og 6'],
    [[11, 14, 2, 1, 1, 1], '25 af 30 indsatser står på trin 1 og 2'],
    [[0, 14, 2, 1, 1, 1], '14 af 19 indsatser står på trin 2, ingen på trin 1'],
    [[3, 2], 'Alle 5 indsatser står på trin 1 og 2'],
    [[0, 0, 0, 2, 5, 0], 'Alle 7 indsatser står på trin 4 og 5, ingen på trin 1 og 2'],
    [[0, 0, 0, 0, 0, 9], 'Alle 9 indsatser står på trin 6'],
    [[0, 1], 'Den ene indsats står på trin 2'],
    [[1200, 900, 1], '2.100 af 2.101 indsatser står på trin 1 og 2, ingen på trin 4, 5 og 6'],
    [[], 'Ingen indsatser endnu'],
  ])('%j: %s', (counts, sentence) => {
    const found = on(...counts)
    expect(stairsFinding({ found, total: found.length }, framework.ladder, words)).toBe(sentence)
  })

  it.each([
    [[2, 3, 0, 1, 1, 0], '7 af 29 indsatser: 5 står på trin 1 og 2, ingen på trin 3 og 6'],
    [[2, 3], '5 af 29 indsatser: alle står på trin 1 og 2'],
    [[0, 1], '1 af 29 indsatser: den står på trin 2'],
    [[0, 0, 0, 1], '1 af 29 indsatser: den står på trin 4'],
    [[0, 0, 2, 0, 1], '3 af 29 indsatser: alle står på trin 3 og 5, ingen på trin 1 og 2'],
  ])('filtered, %j: %s', (counts, sentence) => {
    expect(stairsFinding({ found: on(...counts), total: 29 }, framework.ladder, words)).toBe(sentence)
  })
})

describe('of a step', () => {
  const [, second, , , , sixth] = framework.ladder
  const finding = (found: readonly Intervention[], total: number, step = second) =>
    step && stepFinding({ found, total }, step, { by: 'types', words })

  it('says how many stand there, and what most of them are', () => {
    const found = on(2, 3).map((each, index) => ({ ...each, type: index > 2 ? 'groups' : 'advice' }))
    expect(finding(found, 5)).toBe('3 af 5 indsatser står på trin 2, flest »Netværks- eller samtalegrupper« (2)')
  })

  it('says no more where nothing is most', () => {
    expect(finding(on(2, 3), 5)).toBe('3 af 5 indsatser står på trin 2')
    expect(finding(on(2, 3), 5, sixth)).toBe('Ingen af 5 indsatser står på trin 6')
    expect(finding(on(0, 1), 1, sixth)).toBe('Den ene indsats står ikke på trin 6')
  })

  it('says what is filtered', () => {
    expect(finding(on(2, 3), 29)).toBe('5 af 29 indsatser: 3 står på trin 2')
    expect(finding(on(2, 0), 29)).toBe('2 af 29 indsatser: ingen står på trin 2')
    expect(finding(on(0, 2), 29)).toBe('2 af 29 indsatser: alle står på trin 2')
    expect(finding(on(0, 1), 29)).toBe('1 af 29 indsatser: den står på trin 2')
  })
})
