import { describe, expect, it, test } from 'vitest'
import { writeFile } from '../../../src/exchange/file.ts'
import { writeSnapshotFile } from '../../../src/exchange/snapshotFile.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { withoutComponentNotes } from '../../../src/model/snapshotNotes.ts'
import { withScore } from '../../../src/model/score.ts'
import { meantFiles, readFiles } from '../../../src/views/archive/readFiles.ts'
import { filesOfMunicipalities, snapshotsOfMunicipalities } from '../../manySnapshots.ts'
import { assessmentWith, COMPONENTS } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { springAndAutumn } from '../../snapshots.ts'

const [first] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot]
const place = { framework, nameOf: (id: string) => id, stateName: (date: string) => date }
const named = (name: string, content: BlobPart) => ({ name, file: new File([content], name) })
const whole = (text: string) => read(named('v.json', text))
const read = async (...files: Parameters<typeof meantFiles>[0]) => readFiles(files, place, {})

test('98 municipalities × 4, each from its own file, with progress', async () => {
  const files = [...filesOfMunicipalities()].map(([name, text]) => named(name, text))
  const done: number[] = []
  const all = await readFiles(files, place, { onProgress: (count) => done.push(count) })
  expect([all?.found.length, all?.refused, all?.warnings]).toEqual([392, [], []])
  expect(done.at(-1)).toBe(392)
  expect(done.length).toBeGreaterThan(1)
})

test('what is cancelled gives nothing', async () => {
  expect(await readFiles([named('a.json', '')], place, { signal: AbortSignal.abort() })).toBeNull()
})

describe('H27, R4 what cannot be used is told for each file, and the others come in', () => {
  it.each([
    ['xlsx', [0x50, 0x4b, 0x03, 0x04], { kind: 'foreign-file', type: 'zip' }],
    ['pdf', [0x25, 0x50, 0x44, 0x46], { kind: 'foreign-file', type: 'pdf' }],
    ['json', [], { kind: 'empty' }],
    ['json', [0x7b], { kind: 'ends-early' }],
  ])('.%s %j', async (ending, bytes, error) => {
    const all = await read(named(`x.${ending}`, new Uint8Array(bytes)), named('a.json', writeSnapshotFile(first, true)))
    expect(all?.refused).toMatchObject([{ fileName: `x.${ending}`, error }])
    expect(all?.found).toEqual([{ snapshot: withoutComponentNotes(first), fileName: 'a.json' }])
  })

  it('H06 more than 20 MB, before it is read', async () => {
    const file = Object.defineProperty(new File([''], 'x.json'), 'size', { value: 21 * 1024 * 1024 })
    expect((await read({ name: 'x.json', file }))?.refused).toMatchObject([{ error: { kind: 'too-large' } }])
  })

  it('H29 one that is locked or gone', async () => {
    expect((await read({ name: 'x.json', file: null }))?.refused).toMatchObject([{ fileName: 'x.json', error: { kind: 'unreadable' } }])
  })
})

describe('a whole assessment', () => {
  it('comes with its snapshots, and as it is now', async () => {
    const assessment = withScore(springAndAutumn(), COMPONENTS[0] ?? '', 5)
    const all = await whole(writeFile(assessment, 'sharing'))
    expect([all?.assessments, all?.found.map(({ snapshot }) => snapshot.name)]).toEqual([1, ['Forår 2026', 'Efterår 2026', assessment.date]])
  })

  it('a full backup never brings single answers', async () => {
    const assessment = withScore(assessmentWith(sampleRound(0)), COMPONENTS[0] ?? '', 5)
    const all = await whole(writeFile(assessment, 'backup'))
    expect(all?.found).toHaveLength(1)
    expect(JSON.stringify(all?.found)).not.toMatch(/participants|tallies|waiting/)
  })

  it('with nothing in it is refused, and why', async () => {
    expect((await whole(writeFile(assessmentWith(), 'sharing')))?.refused).toEqual([{ fileName: 'v.json', error: { kind: 'nothing' } }])
  })
})

test('H21 invisible characters are told with the file', async () => {
  const all = await read(named('a.json', writeSnapshotFile({ ...first, team: 'x\u200By' }, false)))
  expect(all?.warnings).toMatchObject([{ fileName: 'a.json', warnings: [{ kind: 'invisible-characters' }] }])
})

test('notes of components are not taken in, nor told of', async () => {
  const scores = first.scores.map((score) => ({ ...score, note: 'x\u200By' }))
  const all = await read(named('a.json', writeSnapshotFile({ ...first, scores }, false)))
  expect(all?.found.flatMap(({ snapshot }) => snapshot.scores.map(({ note }) => note)).join('')).toBe('')
  expect(all?.warnings).toEqual([])
})

test('what systems leave in folders is nobody’s', () => {
  const names = ['m/.DS_Store', 'm/Thumbs.db', 'm/desktop.ini', 'm/~$ark.xlsx', 'm/a.json', 'm/.git/a.json', 'ark.xlsx']
  expect(meantFiles(names.map((name) => ({ name, file: null }))).map(({ name }) => name)).toEqual(['ark.xlsx', 'm/a.json'])
})
