import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { CURRENT_VERSION, migrations, type Migration } from '../../src/exchange/migrations.ts'
import { readSnapshotFile, writeSnapshotFile } from '../../src/exchange/snapshotFile.ts'
import { builtInFramework } from '../../src/framework/framework.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { anyAssessment } from '../anyAssessment.ts'
import { snapshotsOfMunicipalities } from '../manySnapshots.ts'

const [, , snapshot] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot, Snapshot, Snapshot]

function fileWith(change: Readonly<Record<string, unknown>>): string {
  const file = JSON.parse(writeSnapshotFile(snapshot, false)) as { readonly snapshot: object }
  return JSON.stringify({ ...file, snapshot: { ...file.snapshot, ...change } })
}

describe('what is written is read again as it was', () => {
  it.each([true, false])('laid out: %s', (isLaidOut) => {
    expect(readSnapshotFile(writeSnapshotFile(snapshot, isLaidOut))).toEqual({ ok: true, value: { snapshot, warnings: [] } })
  })

  it('compact, it is one line', () => {
    expect(writeSnapshotFile({ ...snapshot, note: 'to\nlinjer' }, false)).not.toContain('\n')
  })

  it('whatever a snapshot holds', () => {
    fc.assert(
      fc.property(anyAssessment(), ({ snapshots }) => {
        for (const each of snapshots) {
          const read = readSnapshotFile(writeSnapshotFile(each, true))
          const again = read.ok && readSnapshotFile(writeSnapshotFile(read.value.snapshot, false))
          expect(again && again.ok && again.value.snapshot).toEqual(read.ok && read.value.snapshot)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('R3, R4 what is wrong is told with its place, all of it at once', () => {
  it('of the form', () => {
    const read = readSnapshotFile(fileWith({ name: ' ', date: 'i morgen', number: '3' }))
    const problems = !read.ok && read.error.kind === 'damaged' ? read.error.problems : []
    expect(problems.map(({ place: { section, field }, found }) => [section, field, found])).toEqual([
      ['snapshot', 'number', '"3"'],
      ['snapshot', 'name', '" "'],
      ['snapshot', 'date', '"i morgen"'],
    ])
  })

  it.each(['2026-02-30', '31-12-2026', '2026-13-01', '', '0001-01-01', '275761-01-01', 1e15])('H15 the day %j is none', (date) => {
    const read = readSnapshotFile(fileWith({ date }))
    expect(read).toMatchObject({ error: { kind: 'damaged', problems: [{ wanted: 'date', place: { index: null, field: 'date' } }] } })
  })

  it('H14 of the form and of sense together, by the names of the components', () => {
    const values = [6, 2.5, 3, '4', 0]
    const scores = snapshot.scores.map((score, index) => ({ ...score, value: values[index] ?? score.value }))
    const read = readSnapshotFile(fileWith({ scores, team: ' ' }))
    const problems = !read.ok && read.error.kind === 'damaged' ? read.error.problems : []
    const told = problems.map(({ place: { index, field, component }, found }) => [index, field, component, found])
    const nameAt = (index: number) => snapshot.framework.components[index]?.name
    expect(told).toEqual([
      [null, 'team', undefined, '" "'],
      [null, 'scores.1.value', nameAt(1), '2.5'],
      [null, 'scores.3.value', nameAt(3), '"4"'],
      [null, 'scores.0.value', nameAt(0), '6'],
      [null, 'scores.4.value', nameAt(4), '0'],
    ])
  })

  it('H13 the same component twice, with both places', () => {
    const read = readSnapshotFile(fileWith({ scores: [...snapshot.scores, snapshot.scores[0]] }))
    expect(read).toMatchObject({ error: { problems: [{ wanted: 'once', place: { field: 'scores.16' }, other: { field: 'scores.0' } }] } })
  })

  it.each([null, 7, [], 'x'])('%j in place of the snapshot', (value) => {
    const text = JSON.stringify({ format: 'komponentcirklen', version: CURRENT_VERSION, kind: 'snapshot', snapshot: value })
    expect(readSnapshotFile(text)).toMatchObject({ error: { problems: [{ wanted: 'object', place: { section: 'file', field: 'snapshot' } }] } })
  })

  it('H23 a name above the limit, with its length', () => {
    expect(readSnapshotFile(fileWith({ team: 'x'.repeat(201) }))).toMatchObject({
      error: { problems: [{ wanted: 'shorter', size: { length: 201, limit: 200 } }] },
    })
  })
})

describe('what is left out or changed is a warning', () => {
  it('unknown fields, __proto__ among them, by their places', () => {
    const text = fileWith({ colour: 'red' }).replace('"kind"', '"__proto__":{"polluted":1},"kind"')
    const read = readSnapshotFile(text)
    expect(read).toMatchObject({
      value: { warnings: [{ kind: 'unknown-fields', count: 2, places: [{ section: 'file', field: '__proto__' }, { section: 'snapshot', field: 'colour' }] }] },
    })
    expect(read.ok && read.value.snapshot).toEqual(snapshot)
  })

  it('H21 invisible characters stay, and are named', () => {
    const read = readSnapshotFile(fileWith({ municipality: 'Vej\u202Een' }))
    expect(read).toMatchObject({ value: { snapshot: { municipality: 'Vej\u202Een' }, warnings: [{ kind: 'invisible-characters', texts: [{ characters: ['U+202E'] }] }] } })
  })

  it('H24 a line break and a tab in a name become spaces, those in a note stay', () => {
    const read = readSnapshotFile(fileWith({ team: 'To\nlinjer', name: 'a\tb', note: 'to\nlinjer' }))
    expect(read).toMatchObject({ value: { snapshot: { team: 'To linjer', name: 'a b', note: 'to\nlinjer' }, warnings: [{ kind: 'line-breaks' }] } })
  })

  it.each(['<script>alert(1)</script>', '=CMD()', "O'Brien", '»Børn & unge«', 'a"b', 'a\\b', '{{7*7}}'])('H20, H24, H25 %s is a name like any other', (name) => {
    expect(readSnapshotFile(fileWith({ name }))).toEqual({ ok: true, value: { snapshot: { ...snapshot, name }, warnings: [] } })
  })
})

describe('kinds and versions', () => {
  it('a snapshot of a framework that is not here is judged by its own', () => {
    expect(readSnapshotFile(fileWith({ framework: { ...snapshot.framework, id: 'another', version: 9 } })).ok).toBe(true)
  })

  it('an assessment is told from a snapshot, and a snapshot from an assessment', () => {
    const text = readFileSync(new URL('../fixtures/file-v4.json', import.meta.url), 'utf8')
    expect(readSnapshotFile(text)).toEqual({ ok: false, error: { kind: 'assessment-file' } })
    expect(readFile(writeSnapshotFile(snapshot, true), builtInFramework)).toEqual({ ok: false, error: { kind: 'snapshot-file' } })
    const read = readFile(text, builtInFramework)
    expect(read.ok && readSnapshotFile(writeFile(read.value.assessment, 'backup'))).toMatchObject({ error: { kind: 'assessment-file' } })
  })

  it('H11 a newer version is refused', () => {
    const text = writeSnapshotFile(snapshot, false).replace(`"version":${CURRENT_VERSION}`, '"version":999')
    expect(readSnapshotFile(text)).toEqual({ ok: false, error: { kind: 'too-new', version: 999, known: CURRENT_VERSION } })
  })

  it.each([1, 2, 3])('in version %i there was no such kind, and none is guessed', (version) => {
    const text = writeSnapshotFile(snapshot, false).replace(`"version":${CURRENT_VERSION}`, `"version":${version}`)
    expect(readSnapshotFile(text)).toEqual({ ok: false, error: { kind: 'bad-kind', found: '"snapshot"' } })
  })

  it('a later migration changes a snapshot wherever it lies', () => {
    const { note, ...rest } = snapshot
    const old = JSON.parse(writeSnapshotFile(snapshot, false)) as object
    const named: Migration = (file) => {
      const { snapshot: own } = file
      return { ...file, version: CURRENT_VERSION + 1, snapshot: { ...(own as object), note } }
    }
    const read = readSnapshotFile(JSON.stringify({ ...old, snapshot: rest }), [...migrations, named])
    expect(read).toMatchObject({ ok: true, value: { snapshot } })
  })
})

test('R9 a snapshot with everything scored and shown takes less than 30,000 characters: a thousand of them are 30 million', () => {
  const lengths = snapshotsOfMunicipalities(1).map((each) => writeSnapshotFile(each, false).length)
  expect(Math.max(...lengths)).toBeLessThan(30_000)
})
