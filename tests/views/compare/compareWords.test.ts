import { beforeAll, describe, expect, it, test } from 'vitest'
import { compareSnapshots } from '../../../src/analysis/snapshotComparison.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { NOW } from '../../../src/views/compare/place.ts'
import { changeMark, changeSentence, headline, leftOutSentence, pairSentence, subText, uncomparedText, whoSentence } from '../../../src/views/compare/compareWords.ts'
import { countWord } from '../../../src/views/compare/countWord.ts'
import { nameIn, namingIn, startNaming } from '../../naming.ts'
import { assessmentWith } from '../../rounds.ts'
import { scored, snapshotOf, springAndAutumn } from '../../snapshots.ts'

beforeAll(startNaming)

const pair = () => springAndAutumn(nameIn('da')).snapshots as [Snapshot, Snapshot]
const compared = () => compareSnapshots(...pair())

/** What is said of levels that have gone so far up and down. */
function said(before: readonly number[], after: readonly number[], language: 'da' | 'en' = 'da'): string {
  const [one, other] = [before, after].map((values) => snapshotOf(scored(assessmentWith(), values), { id: 'x', name: 'X', date: '2026-01-01' })) as [Snapshot, Snapshot]
  return headline(compareSnapshots(one, other), namingIn(language))
}

describe('the finding', () => {
  it('counts in words', () => {
    expect(headline(compared(), namingIn('da'))).toBe('Elleve er gået frem, tre står stille, og én er gået tilbage')
    expect(headline(compared(), namingIn('en'))).toBe('Eleven have moved up, three stand still, and one has moved down')
  })

  it.each<readonly [readonly number[], readonly number[], string]>([
    [[1, 2, 3], [2, 3, 3], 'To er gået frem, og én står stille'],
    [[1, 3], [2, 1], 'Én er gået frem, og én er gået tilbage'],
    [[3], [1], 'Én er gået tilbage'],
    [Array(16).fill(1), Array(16).fill(5), 'Alle 16 er gået frem'],
    [Array(16).fill(2), Array(16).fill(2), 'Alle 16 står stille'],
    [Array(15).fill(2), Array(15).fill(3), '15 er gået frem'],
    [[], [1], 'Ingen komponenter kan sammenlignes endnu'],
  ])('%j to %j: %s', (before, after, text) => {
    expect(said(before, after)).toBe(text)
  })

  it('says so where the scales differ', () => {
    const [spring, autumn] = pair()
    const other = { ...autumn, framework: { ...autumn.framework, scale: { min: 1, max: 4 } } }
    expect(headline(compareSnapshots(spring, other), namingIn('da'))).toContain('Skalaerne er forskellige')
  })

  it('is followed by how many it does not count', () => {
    expect(leftOutSentence(compared(), namingIn('da'))).toBe('Én komponent kan ikke sammenlignes.')
    const [spring] = pair()
    const fewer = { ...spring, framework: { ...spring.framework, components: spring.framework.components.slice(2) } }
    expect(leftOutSentence(compareSnapshots(spring, fewer), namingIn('en'))).toBe('Three components cannot be compared.')
    expect(leftOutSentence({ ...compared(), isSameScale: false }, namingIn('da'))).toBeNull()
    expect(leftOutSentence({ ...compared(), changes: [] }, namingIn('da'))).toBeNull()
  })

  it('has words up to twelve', () => {
    expect([0, 1, 12, 13].map((count) => countWord(count, namingIn('da')))).toEqual(['ingen', 'én', 'tolv', '13'])
  })
})

test('it is the group, unless the people were the same', () => {
  expect(whoSentence(compared(), namingIn('da'))).toContain('gruppens')
  expect(whoSentence({ ...compared(), isSamePeople: null }, namingIn('da'))).toContain('gruppens')
  expect(whoSentence({ ...compared(), isSamePeople: true }, namingIn('da'))).toBe('De samme personer har svaret begge gange.')
})

test('what is held against what, with days', () => {
  const [spring, autumn] = pair()
  expect(pairSentence(spring, autumn, namingIn('da'))).toBe('Før: »Forår 2026« (14. april 2026). Nu: »Efterår 2026« (10. november 2026).')
  expect(pairSentence(spring, { ...autumn, id: NOW }, namingIn('da'))).toBe('Før: »Forår 2026« (14. april 2026). Nu: vurderingen, som den er nu (10. november 2026).')
})

test('a change has its sign, and a real minus', () => {
  expect([2, 0, -1, null].map((change) => changeMark(change, namingIn('da')))).toEqual(['+2', '0', '−1', null])
})

test('what was not known is told, and never as a change', () => {
  const unknown = compared().changes[7]
  if (!unknown) throw new Error('There are sixteen')
  expect(uncomparedText(unknown, namingIn('da'))).toBe('før: ikke vurderet, nu: 2 · Begyndende')
  expect(subText(unknown, namingIn('da'))).toBe('nu 2')
  expect(changeSentence(unknown, namingIn('da'))).toBe('Fælles forebyggende mindset, Strategisk niveau, før: ikke vurderet, nu: 2 · Begyndende, kan ikke sammenlignes')
})

test('a component is said as a whole', () => {
  const [first, , third, , fifth] = compared().changes
  if (!first || !third || !fifth) throw new Error('There are sixteen')
  expect(changeSentence(first, namingIn('da'))).toBe('Fælles strategi, Strategisk niveau, før: 2 · Begyndende, nu: 3 · Aftalt, ændring +1, mål 3: nået')
  expect(changeSentence(third, namingIn('en'))).toMatch(/change −1, target 3: not reached$/)
  expect([first, fifth].map((each) => subText(each, namingIn('da')))).toEqual(['fra 2 til 3', '3 · uændret'])
})
