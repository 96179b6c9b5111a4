import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test, vi } from 'vitest'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { isObject } from '../../src/exchange/json.ts'
import { CURRENT_VERSION, migrate, migrations, versionAfter, type Migration } from '../../src/exchange/migrations.ts'
import { builtInFramework } from '../../src/framework/framework.ts'

const shipped = new URL('../fixtures/', import.meta.url)
const trial = new URL('../fixtures/chain/', import.meta.url)
const versions = Array.from({ length: CURRENT_VERSION }, (_, index) => index + 1)

describe('versions that have shipped', () => {
  it('each has a fixture', () => {
    const fixtures = readdirSync(shipped).filter((name) => /^file-v\d+\.json$/.test(name))
    expect(fixtures.toSorted()).toEqual(versions.map((version) => `file-v${version}.json`).toSorted())
  })

  it.each(versions)('version %i reads as the current one', (version) => {
    const read = readFile(textIn(shipped, version), builtInFramework)
    const current = readFile(textIn(shipped, CURRENT_VERSION), builtInFramework)
    expect(read).toMatchObject({ ok: true, value: { fromVersion: version, kind: 'sharing', warnings: [] } })
    expect(read.ok && read.value.assessment).toEqual(current.ok && current.value.assessment)
  })

  it('there is one version more than there are migrations', () => {
    expect(CURRENT_VERSION).toBe(versionAfter(migrations))
  })
})

describe('the migration from 3 to 4', () => {
  const [, , addsPlan] = migrations
  const third = JSON.parse(textIn(shipped, 3)) as Record<string, unknown>

  it('adds a plan, snapshots and the next meeting, all of them empty, and changes nothing else', () => {
    expect(addsPlan?.(third)).toEqual({
      ...third,
      version: 4,
      assessment: { ...(third['assessment'] as object), actions: [], snapshots: [], followUp: null },
    })
    expect(third).toEqual(JSON.parse(textIn(shipped, 3)))
  })

  it.each([null, 7, 'x', [], [[]], true])('%j in place of the assessment is handed on as it is', (assessment) => {
    expect(addsPlan?.({ ...third, assessment })).toEqual({ ...third, version: 4, assessment })
  })

  it('no assessment at all is handed on too, and named by the decoder', () => {
    const { assessment, ...rest } = third
    expect(assessment).toBeDefined()
    expect(readFile(JSON.stringify(rest), builtInFramework)).toMatchObject({
      error: { kind: 'damaged', problems: [{ place: { section: 'file', field: 'assessment' }, found: null }] },
    })
  })

  it('what an older file calls by these names was not a plan, and is not taken for one', () => {
    const text = textIn(shipped, 3).replace('"scores"', '"actions": [{"text": "x"}], "snapshots": 7, "followUp": "i morgen", "scores"')
    expect(readFile(text, builtInFramework)).toMatchObject({ ok: true, value: { assessment: { actions: [], snapshots: [], followUp: null } } })
  })

  it('H08 a field __proto__ comes through as a field', () => {
    const text = textIn(shipped, 3).replace('"scores"', '"__proto__": {"actions": 1}, "scores"')
    expect(readFile(text, builtInFramework)).toMatchObject({
      value: { warnings: [{ kind: 'unknown-fields', places: [{ section: 'details', field: '__proto__' }], count: 1 }] },
    })
  })
})

/** What a chain of three versions may look like: 1 named the team in one text, 2 listed scores by component. */
const splitsTitle: Migration = (file) => {
  const assessment = file['assessment']
  if (!isObject(assessment) || typeof assessment['title'] !== 'string') return file
  const { title, ...rest } = assessment
  const [municipality, team] = title.split(' – ')
  return { ...file, assessment: { ...rest, municipality, team } }
}

const listsScores: Migration = (file) => {
  const assessment = file['assessment']
  if (!isObject(assessment) || !isObject(assessment['scores'])) return file
  const empty = { target: null, targetDate: null, priority: null, note: '' }
  const scores = Object.entries(assessment['scores']).map(([component, value]) => Object.assign({ component, value }, empty))
  return { ...file, assessment: { ...assessment, scores } }
}

const chain = [splitsTitle, listsScores]

describe('H10 an older version, by a chain of three', () => {
  const newest = readFile(textIn(trial, 3), builtInFramework, chain)

  it.each([1, 2, 3])('version %i reads as the third, and says where it came from', (version) => {
    const read = readFile(textIn(trial, version), builtInFramework, chain)
    expect(read).toMatchObject({ ok: true, value: { fromVersion: version, kind: 'sharing', warnings: [] } })
    expect(read.ok && read.value.assessment).toEqual(newest.ok && newest.value.assessment)
  })

  it('what is read is the documented result', () => {
    expect(newest).toMatchObject({
      value: {
        assessment: { municipality: 'Vejen', team: 'Team Øst', scores: [{ value: 3 }, { value: 5 }] },
      },
    })
  })

  it.each([
    [1, 1, 1],
    [2, 0, 1],
    [3, 0, 0],
  ])('version %i takes the steps that it needs, each once', (version, first, second) => {
    const steps = chain.map((step) => vi.fn<Migration>(step))
    readFile(textIn(trial, version), builtInFramework, steps)
    expect(steps.map((step) => step.mock.calls.length)).toEqual([first, second])
  })

  it('what a migration cannot make sense of is named by the decoder', () => {
    const text = textIn(trial, 1).replace(/"scores": \{[^}]*\}/, '"scores": "none"')
    expect(readFile(text, builtInFramework, chain)).toMatchObject({
      error: { kind: 'damaged', problems: [{ place: { field: 'scores' }, wanted: 'list', found: '"none"' }] },
    })
  })

  it.each(['null', '[]', '7'])('%s in place of the assessment is refused after the chain too', (value) => {
    const text = `{"format":"komponentcirklen","version":1,"kind":"backup","assessment":${value}}`
    expect(readFile(text, builtInFramework, chain)).toMatchObject({
      error: { kind: 'damaged', problems: [{ place: { section: 'file', field: 'assessment' }, wanted: 'object' }] },
    })
  })

  it('H08 a field __proto__ comes through as a field', () => {
    const text = textIn(trial, 1).replace('"title"', '"__proto__": {"polluted": 1}, "title"')
    const read = readFile(text, builtInFramework, chain)
    expect(read).toMatchObject({
      value: { warnings: [{ kind: 'unknown-fields', places: [{ section: 'details', field: '__proto__' }], count: 1 }] },
    })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('a file is not changed by being migrated', () => {
    const file = JSON.parse(textIn(trial, 1)) as Record<string, unknown>
    const before = JSON.stringify(file)
    migrate(file, 1, chain)
    expect(JSON.stringify(file)).toBe(before)
  })
})

describe('H11 a newer version', () => {
  it.each([4, 999])('version %i is refused with the newest that is known', (version) => {
    const text = textIn(trial, 3).replace('"version": 3', `"version": ${version}`)
    expect(readFile(text, builtInFramework, chain)).toEqual({ ok: false, error: { kind: 'too-new', version, known: 3 } })
  })

  it.each([CURRENT_VERSION + 1, 999])('version %i is not looked into, whatever it holds', (version) => {
    const text = `{"format":"komponentcirklen","version":${version},"kind":"snapshots","assessment":0}`
    const error = { kind: 'too-new', version, known: CURRENT_VERSION }
    expect(readFile(text, builtInFramework)).toEqual({ ok: false, error })
  })
})

test('what is written is of the current version', () => {
  const read = readFile(textIn(shipped, CURRENT_VERSION), builtInFramework)
  expect(read.ok && JSON.parse(writeFile(read.value.assessment, 'backup'))).toMatchObject({ version: CURRENT_VERSION })
})

function textIn(folder: URL, version: number): string {
  return readFileSync(new URL(`file-v${version}.json`, folder), 'utf8')
}
