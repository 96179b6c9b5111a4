import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankToDiscuss, type RankItem } from '../../src/analysis/ranking.ts'
import vectors from '../fixtures/measures.json' with { type: 'json' }

const plain = { levelGap: null, mirrorGap: null }

describe('the vectors', () => {
  const items = vectors.ranking.items.map(({ votes, ...item }) => ({ ...item, counts: votes }))
  const ranking = rankToDiscuss(items)

  it('come in order, those with too few votes apart', () => {
    expect(ranking.ranked.map(({ id }) => id)).toEqual(vectors.ranking.expect.order)
    expect(ranking.tooFew).toEqual(vectors.ranking.expect.tooFew)
  })

  it('have their priorities', () => {
    const priorities = Object.fromEntries(ranking.ranked.map(({ id, priority }) => [id, priority]))
    expect(Object.keys(priorities)).toHaveLength(5)
    for (const [id, expected] of Object.entries(vectors.ranking.expect.priority)) {
      expect(priorities[id]).toBeCloseTo(expected, 6)
    }
  })
})

describe('reasons', () => {
  it('come largest first, without those that add nothing', () => {
    const [row] = rankToDiscuss([{ id: 'c', counts: [4, 0, 0, 0, 4], levelGap: -3, mirrorGap: 0.5 }]).ranked
    // By hand: ½·1; 0.25; 0.2·2/2, for a gap counts no more than 2; 0.1·(5 − 3)/4; 0.2·0.5/2
    expect(row?.reasons).toEqual([
      { kind: 'disagreement', value: 0.5 },
      { kind: 'two-camps', value: 0.25 },
      { kind: 'level-gap', value: 0.2 },
      { kind: 'low-score', value: expect.closeTo(0.05, 9) },
      { kind: 'mirror-gap', value: expect.closeTo(0.05, 9) },
    ])
    expect(row).toMatchObject({ n: 8, priority: 1.05, medianGrouped: 3, levelGap: -3, mirrorGap: 0.5 })
  })

  it('tell of a lone voice', () => {
    const [row] = rankToDiscuss([{ id: 'c', counts: [1, 0, 60, 0, 0], ...plain }]).ranked
    expect(row?.reasons[0]).toEqual({ kind: 'lone-voice', value: 0.1 })
  })

  it('are none where all are at the top', () => {
    expect(rankToDiscuss([{ id: 'c', counts: [0, 0, 0, 0, 6], ...plain }]).ranked[0]).toMatchObject({
      priority: 0,
      reasons: [],
    })
  })
})

it('puts the lower score first where priorities are equal, and then the framework order', () => {
  const ranking = rankToDiscuss([
    // By hand: 0.1·(5 − 3)/4 + 0.2·0.25/2 and 0.1·(5 − 2)/4 are both 0.075.
    { id: 'higher', counts: [0, 0, 8, 0, 0], levelGap: null, mirrorGap: 0.25 },
    { id: 'first', counts: [0, 8, 0, 0, 0], ...plain },
    { id: 'second', counts: [0, 5, 0, 0, 0], ...plain },
  ])
  expect(ranking.ranked.map(({ id, priority }) => [id, priority])).toEqual([
    ['first', 0.075],
    ['second', 0.075],
    ['higher', 0.075],
  ])
})

it('leaves out what is not shown, and ranks nothing of nothing', () => {
  const items = [{ id: 'hidden', counts: null, ...plain }, { id: 'empty', counts: [], ...plain }]
  expect(rankToDiscuss(items)).toEqual({ ranked: [], tooFew: ['hidden', 'empty'] })
  expect(rankToDiscuss([])).toEqual({ ranked: [], tooFew: [] })
})

it('has for any room a finite priority that is the sum of its reasons, in order', () => {
  const gap = fc.option(fc.double({ min: -4, max: 4, noNaN: true }))
  const counts = fc.array(fc.nat({ max: 9 }), { maxLength: 6 })
  const item = fc.record({ id: fc.string(), counts: fc.option(counts), levelGap: gap, mirrorGap: gap })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), (items: readonly RankItem[]) => {
      const { ranked, tooFew } = rankToDiscuss(items)
      expect(ranked.length + tooFew.length).toBe(items.length)
      const priorities = ranked.map(({ priority }) => priority)
      expect(priorities).toEqual(priorities.toSorted((a, b) => b - a))
      for (const { priority, reasons } of ranked) {
        expect(priority).toBeGreaterThanOrEqual(0)
        expect(priority).toBeLessThanOrEqual(1.25)
        expect(reasons.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(priority, 4)
      }
    }),
  )
})
