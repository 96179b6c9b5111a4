import { describe, expect, it, test } from 'vitest'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { keptOf, sortOut, type Choice } from '../../../src/views/archive/sortOut.ts'
import { snapshotsOfMunicipalities } from '../../manySnapshots.ts'

const [first, second, third] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot, Snapshot, Snapshot]

const from = (fileName: string, ...snapshots: readonly Snapshot[]) => snapshots.map((snapshot) => ({ snapshot, fileName }))

test('what is not here is new', () => {
  expect(sortOut(from('a.json', first, second), [third])).toMatchObject({ fresh: [first, second], same: 0, clashes: [] })
})

describe('H26 what is here already is not taken twice', () => {
  it('from the archive, or from another file', () => {
    expect(sortOut([...from('a.json', first), ...from('b.json', second, { ...second })], [first])).toMatchObject({ fresh: [second], same: 2, clashes: [] })
  })

  it('whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(first).toReversed()) as unknown as Snapshot
    expect(sortOut(from('a.json', turned), [first])).toMatchObject({ fresh: [], same: 1, clashes: [] })
  })

  it('in whatever order its scores are, and with or without notes of components', () => {
    const bare = { ...first, scores: first.scores.toReversed().map((score) => ({ ...score, note: '' })) }
    expect(sortOut(from('a.json', bare), [first])).toMatchObject({ fresh: [], same: 1, clashes: [] })
  })

  it('H21 nor what lies here without its invisible characters; no file is new then', () => {
    const dirty = { ...first, name: `${first.name}\u200B`, team: 'Led\u200Belsen' }
    const { newFiles, same, clashes } = sortOut([...from('a.json', dirty), ...from('b.json', second)], [{ ...first, team: 'Ledelsen' }])
    expect([same, clashes, [...newFiles]]).toEqual([1, [], ['b.json']])
  })

  it('nor what was kept beside another, under an id of its own', () => {
    const other = { ...first, note: 'anders' }
    expect(sortOut(from('a.json', other), [first, { ...other, id: 'kept-beside' }])).toMatchObject({ fresh: [], same: 1, clashes: [] })
  })
})

describe('H13 two with one id and different content', () => {
  const named = { ...first, name: 'Et andet navn' }
  const noted = { ...first, note: 'En note' }

  it('are told both, that of the archive first', () => {
    const { clashes, fresh } = sortOut(from('a.json', named), [first])
    expect(clashes).toEqual([{ id: first.id, rivals: [{ snapshot: first, fileName: null }, { snapshot: named, fileName: 'a.json' }] }])
    expect(fresh).toEqual([])
  })

  it('are told both, each with its file, when neither is here', () => {
    const { clashes } = sortOut([...from('a.json', first), ...from('b.json', named)], [])
    expect(clashes.map(({ rivals }) => rivals.map(({ fileName }) => fileName))).toEqual([['a.json', 'b.json']])
  })

  it.each([
    { choice: undefined, inArchive: [named.name, noted.note], inFiles: [first, named.name, noted.note] },
    { choice: 'all', inArchive: [named.name, noted.note], inFiles: [first, named.name, noted.note] },
    { choice: 0, inArchive: [], inFiles: [first] },
    { choice: 2, inArchive: [noted.note], inFiles: [noted.note] },
  ] as const)('the choice $choice is what is kept, never the last one', ({ choice, inArchive, inFiles }) => {
    const choices = new Map<string, Choice>(choice === undefined ? [] : [[first.id, choice]])
    const others = [...from('a.json', named), ...from('b.json', noted)]
    expect(keptOf(sortOut(others, [first]), choices, [first])).toHaveLength(inArchive.length)
    expect(keptOf(sortOut([...from('0.json', first), ...others], []), choices, [])).toHaveLength(inFiles.length)
  })

  it('when all are kept, each has an id of its own; when one is chosen, it takes the place', () => {
    const sorted = sortOut([...from('a.json', named), ...from('b.json', noted)], [first])
    const all = keptOf(sorted, new Map(), [first])
    expect(all.map(({ name, note }) => [name, note])).toEqual([[named.name, named.note], [noted.name, noted.note]])
    expect(new Set([first.id, ...all.map(({ id }) => id)]).size).toBe(3)
    expect(all.map(({ id }) => id)).toEqual([`${first.id}+2`, `${first.id}+3`])
    expect(keptOf(sorted, new Map([[first.id, 1]]), [first])).toEqual([named])
  })
})
