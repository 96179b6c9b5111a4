import { beforeAll, describe, expect, it } from 'vitest'
import { compareSnapshots } from '../../../src/analysis/snapshotComparison.ts'
import type { ScoreValue } from '../../../src/model/rating.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { acrossOf } from '../../../src/views/compare/across.ts'
import { aimTexts, changeSentence, headline, movedText, pairSentence, sideName, subText, uncomparedText, whoSentence } from '../../../src/views/compare/compareWords.ts'
import type { Naming } from '../../../src/views/compare/useNaming.ts'
import { municipalSnapshot, onFourLevels } from '../../municipalities.ts'
import { nameIn, namingIn, startNaming } from '../../naming.ts'

beforeAll(startNaming)

const SIXTEEN = Array<ScoreValue>(16).fill(2)

function pairOf(before: readonly ScoreValue[], after: readonly ScoreValue[]) {
  const theirs = municipalSnapshot({ municipality: 'Faxe', values: before, nameOf: nameIn('da') })
  const ours = municipalSnapshot({ municipality: 'Ærø', values: after, nameOf: nameIn('da') })
  return { theirs, ours, comparison: compareSnapshots(theirs, ours), naming: acrossNaming(theirs, ours) }
}

function acrossNaming(before: Snapshot, after: Snapshot): Naming {
  const naming = namingIn('da')
  return { ...naming, across: acrossOf(before, after, naming) }
}

describe('two municipalities', () => {
  it.each<readonly [readonly ScoreValue[], readonly ScoreValue[], string]>([
    [[1, 2, 3], [1, 5, 1], 'Af 3 komponenter, der kan sammenlignes, står de ens i én og forskelligt i to'],
    [SIXTEEN, SIXTEEN, 'De står ens i alle 16 komponenter, der kan sammenlignes'],
    [[1, 2], [2, 1], 'De står forskelligt i alle to komponenter, der kan sammenlignes'],
    [[1], ['unknown'], 'Ingen komponenter kan sammenlignes endnu'],
  ])('%j and %j: %s', (before, after, text) => {
    const { comparison, naming } = pairOf(before, after)
    expect(headline(comparison, naming)).toBe(text)
  })

  it('have not moved, and neither is ahead', () => {
    const { theirs, ours, comparison, naming } = pairOf([1, 2, 3, 4], [4, 2, 1, 'unknown'])
    const said = [headline(comparison, naming), pairSentence(theirs, ours, naming), whoSentence(comparison, naming)]
    const rows = comparison.changes.slice(0, 4).map((each) => `${movedText(each, naming)} ${changeSentence(each, naming)} ${subText(each, naming)}`)
    expect([...said, ...rows].join(' ')).not.toMatch(/frem|tilbage|flyttet|ændring|[+−]\d|før:|\bfra\b/)
    expect(comparison.changes.slice(0, 4).map((each) => movedText(each, naming))).toEqual(['3 niveauer', 'Ens', '2 niveauer', null])
    expect(comparison.changes.slice(0, 4).map((each) => subText(each, naming))).toEqual(['4 · stiplet 1', 'begge 2', '1 · stiplet 3', '– · stiplet 4'])
  })

  it('are named, on either side', () => {
    const { theirs, ours, comparison, naming } = pairOf([1], ['unknown'])
    const [first] = comparison.changes
    expect(sideName('before', theirs, naming)).toBe('Faxe')
    expect(pairSentence(theirs, ours, naming)).toBe('Stiplet: Faxe, Ledergruppen: »Forår« (14. april 2026). Fyldt: Ærø, Ledergruppen: »Forår« (14. april 2026).')
    expect(first && uncomparedText(first, naming)).toBe('Ærø: ikke vurderet, Faxe: 1 · Tilfældig')
  })

  it('have no target in common', () => {
    expect(aimTexts({ target: 4, outcome: 'missed' }, pairOf([1], [2]).naming)).toEqual([])
  })

  it('with different scales are not compared, and it is said', () => {
    const { theirs, ours, naming } = pairOf([1], [2])
    expect(headline(compareSnapshots(onFourLevels(theirs), ours), naming)).toContain('Skalaerne er forskellige')
  })
})

describe('who they are', () => {
  it('two teams of one municipality have the names of their teams', () => {
    const [one, other] = ['Øst', 'Vest'].map((team) => municipalSnapshot({ municipality: 'Faxe', team }))
    expect(one && other && acrossOf(one, other, namingIn('da'))).toEqual({ before: 'Øst', after: 'Vest' })
  })

  it('one and the same is before and now', () => {
    const [one, other] = ['2025-01-01', '2026-01-01'].map((date) => municipalSnapshot({ municipality: 'Faxe', date }))
    expect(one && other && acrossOf(one, other, namingIn('da'))).toBeNull()
  })
})
