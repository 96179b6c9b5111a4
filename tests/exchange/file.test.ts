// HOSTILE cases that wait for what they are about: H19 framework files; H20 and H24 in CSV, XLSX, SVG and PNG; H25 and H30–H45
// CSV; H28 and H29 files in the browser; H79 pictures.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { lengthOf, readFile, writeFile, type FileKind } from '../../src/exchange/file.ts'
import { builtInFramework } from '../../src/framework/framework.ts'
import { LIMITS, type Assessment } from '../../src/model/assessment.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'
import { forSharing } from '../../src/model/rounds.ts'
import { MAX_SNAPSHOTS } from '../../src/model/snapshot.ts'
import { anyAssessment } from '../anyAssessment.ts'

const fixture = readFileSync(new URL('../fixtures/file-v4.json', import.meta.url), 'utf8')
const kinds: readonly FileKind[] = ['sharing', 'backup']

describe('H09 JSON of another kind', () => {
  it.each(['[]', 'null', '42', '"komponentcirklen"', 'true', '{}', '[{"format":"komponentcirklen"}]'])(
    '%s has no format',
    (text) => {
      expect(readFile(text, builtInFramework)).toEqual({ ok: false, error: { kind: 'other-format', found: null } })
    },
  )

  it('nor has a package.json', () => {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
    expect(readFile(text, builtInFramework)).toEqual({ ok: false, error: { kind: 'other-format', found: null } })
  })

  it.each([
    ['"excalidraw"', '"excalidraw"'],
    ['"Komponentcirklen"', '"Komponentcirklen"'],
    ['null', 'null'],
    ['["komponentcirklen"]', '[…]'],
  ])('the format %s is told', (format, found) => {
    const text = fixture.replace('"komponentcirklen"', format)
    expect(readFile(text, builtInFramework)).toEqual({ ok: false, error: { kind: 'other-format', found } })
  })
})

it.each([
  ['"3"', '"3"'],
  ['"1"', '"1"'],
  ['3.5', '3.5'],
  ['-1', '-1'],
  ['0', '0'],
  ['null', 'null'],
  ['true', 'true'],
  ['1e999', '1e999'],
  ['-1e400', '-1e999'],
  ['[1]', '[…]'],
])('H12 the version %s is refused with what was found', (version, found) => {
  const text = fixture.replace('"version": 4', `"version": ${version}`)
  expect(readFile(text, builtInFramework)).toEqual({ ok: false, error: { kind: 'bad-version', found } })
})

test('H12 a missing version is told from one that is null', () => {
  const text = fixture.replace('"version": 4,', '')
  expect(readFile(text, builtInFramework)).toEqual({ ok: false, error: { kind: 'bad-version', found: null } })
})

it.each([
  ['"kind": "snapshots",', '"snapshots"'],
  ['"kind": null,', 'null'],
  ['"kind": "toString",', '"toString"'],
  ['', null],
])('the kind in {%s} is refused with what was found', (kind, found) => {
  const text = fixture.replace('"kind": "sharing",', kind)
  expect(readFile(text, builtInFramework)).toEqual({ ok: false, error: { kind: 'bad-kind', found } })
})

it.each([
  ['H01', '', { kind: 'empty' }],
  ['H02', ' \n', { kind: 'blank' }],
  ['H05', fixture.slice(0, fixture.indexOf('Kids')), { kind: 'ends-in-text', line: 78, column: 23 }],
  ['H14', fixture.replace('"value": 3', '"value": NaN'), { kind: 'syntax', line: 18, column: 18, found: 'NaN' }],
  ['H48', '[object Object]', { kind: 'syntax', line: 1, column: 2, found: 'object' }],
  ['H48', '"undefined"', { kind: 'other-format', found: null }],
  ['H48', '{', { kind: 'ends-early', line: 1, column: 2 }],
])('%s a text that is no JSON of ours says where: %#', (_, text, error) => {
  expect(readFile(text, builtInFramework)).toEqual({ ok: false, error })
})

test('H23 an assessment is refused above two million characters, whatever it holds', () => {
  const used = compactLength(fixture)
  const room = LIMITS.characters - used - ',"x":""'.length
  const filled = (length: number) => fixture.replace('"municipality"', `"x": "${'a'.repeat(length)}", "municipality"`)

  expect(compactLength(filled(room))).toBe(2_000_000)
  expect(readFile(filled(room), builtInFramework).ok).toBe(true)
  expect(readFile(filled(room + 1), builtInFramework)).toEqual({
    ok: false,
    error: { kind: 'too-long', length: 2_000_001, limit: 2_000_000 },
  })
})

describe('R9 how much fits in an assessment', () => {
  const example = JSON.parse(readFileSync(new URL('../../public/eksempel.json', import.meta.url), 'utf8')) as { assessment: Assessment }
  /** So many of the example's interventions, each with an id of its own, as long as ids made here are. */
  const lengthWith = (count: number, change: Partial<Intervention>) => {
    const { interventions } = example.assessment
    const many = Array.from({ length: count }, (_, index) => ({
      ...(interventions[index % interventions.length] ?? newIntervention('', '', '')),
      ...change,
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    }))
    return lengthOf({ ...example.assessment, interventions: many })
  }

  it('3,000 interventions that say what the sample’s spreadsheet says do', () => {
    const notInSheet = { description: '', needs: [], holds: [], evidence: '', components: [] } as const
    expect(lengthWith(LIMITS.interventions, notInSheet)).toBeLessThan(LIMITS.characters)
  })

  it('and 2,500 that are described in full, as in the example', () => {
    expect(lengthWith(2500, {})).toBeLessThan(LIMITS.characters)
    expect(lengthWith(LIMITS.interventions, {})).toBeGreaterThan(LIMITS.characters)
  })

  it('and as many snapshots as there may be, taken as in the example, with 1,000 interventions beside them', () => {
    const [snapshot] = example.assessment.snapshots
    const many = Array.from({ length: MAX_SNAPSHOTS }, (_, index) => ({ ...snapshot, id: `s${index}`, number: index + 1 }))
    const room = LIMITS.characters - lengthWith(1000, {})
    expect(JSON.stringify(many).length).toBeLessThan(room)
  })

  it('the length is that which is read, in any order of fields', () => {
    const { assessment } = readFixture()
    expect(lengthOf(assessment)).toBe(compactLength(writeFile(assessment, 'sharing')))
    expect(lengthOf(undefined)).toBe(0)
  })
})

it.each([
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', 'javascript:alert(1)',
  '</title>', '${7*7}', '{{7*7}}', "O'Brien", '»Børn & unge«', 'a"b', 'a;b', 'a\\b', 'a/b', '  a  ', '=CMD()', 'a\ud83d',
])('H20 H24 the name %s comes back letter for letter', (name) => {
  const { assessment } = readFixture()
  const named = { ...assessment, team: name, interventions: [newIntervention('i1', name, 'preventive')] }
  for (const kind of kinds) {
    const read = readFile(writeFile(named, kind), builtInFramework)
    expect(read.ok && read.value.assessment).toEqual(named)
  }
})

describe('H54 a state that cannot be is refused whole, with every reason', () => {
  it('nothing of it is repaired', () => {
    const text = fixture
      .replace('"target": 4', '"target": null')
      .replace('"component": "everyday-life"', '"component": "shared-strategy"')
      .replace('"id": "i6"', '"id": "i1"')
      .replace('"step": "universal"', '"step": "removed"')
    const read = readFile(text, builtInFramework)
    const found = !read.ok && read.error.kind === 'damaged' ? read.error.problems : []
    expect(found.map(({ place, wanted }) => `${place.section} ${place.index} ${place.field}: ${wanted}`)).toEqual([
      'score 0 targetDate: no-date',
      'score 5 component: only-score',
      'intervention 2 step: step',
      'intervention 5 id: own-id',
    ])
  })

  it('an assessment date far ahead is a date', () => {
    const text = fixture.replace('"date": "2026-04-14"', '"date": "2099-01-01"')
    expect(readFile(text, builtInFramework)).toMatchObject({ ok: true, value: { warnings: [] } })
  })
})

test('what is exported is what was imported, to the byte', () => {
  const read = readFixture()
  expect(read).toMatchObject({ kind: 'sharing', fromVersion: 4, warnings: [] })
  expect(writeFile(read.assessment, 'sharing')).toBe(fixture)
})

test('what is saved is compact, and neither has a byte order mark', () => {
  const { assessment } = readFixture()
  expect(writeFile(assessment, 'backup')).toBe(JSON.stringify({ ...(JSON.parse(fixture) as object), kind: 'backup' }))
  expect(kinds.map((kind) => writeFile(assessment, kind).charAt(0))).toEqual(['{', '{'])
})

test('the order of fields is that of the writer, and fields of no version are not written', () => {
  const { assessment } = readFixture()
  const scores = assessment.scores.map(backwards)
  const interventions = assessment.interventions.map(backwards)
  expect(writeFile(backwards({ ...assessment, scores, interventions }), 'sharing')).toBe(fixture)
})

test('R1 reading changes nothing outside', () => {
  const framework = deeplyFrozen(structuredClone(builtInFramework))
  const hostile = [fixture, fixture.replace('"value": 3', '"value": 6'), fixture.replace('Kids', '\\t'), '{"__proto__":1}']
  for (const text of hostile) expect(() => readFile(text, framework)).not.toThrow()
  expect(framework).toEqual(builtInFramework)
})

test('any assessment comes back from either kind of file as it was, but for the single answers in one to share', () => {
  fc.assert(
    fc.property(anyAssessment(), fc.constantFrom(...kinds), (assessment, kind) => {
      const text = writeFile(assessment, kind)
      const read = readFile(text, builtInFramework)
      const told = kind === 'sharing' ? forSharing(assessment) : assessment
      expect(read).toMatchObject({ ok: true, value: { assessment: told, kind, fromVersion: 4 } })
      expect(read.ok && writeFile(read.value.assessment, kind)).toBe(text)
    }),
  )
}, 20_000)

test('any JSON is read or refused by kind, in place of the file or of any part of it', () => {
  const parts = ['"scores": [', '"rounds": [', '"interventions": [', '"actions": [', '"snapshots": [', '"framework": {', '"value": 3', '"municipality": "Ærøskøbing"']
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(...parts), (json, part) => {
      const key = part.slice(0, part.indexOf(':'))
      const text = fixture.replace(part, () => `${key}: ${json}, "left-over": ${part.slice(key.length + 2)}`)
      for (const each of [json, text]) {
        const read = readFile(each, builtInFramework)
        expect(read.ok ? 'read' : read.error.kind).toMatch(/^(?:read|damaged|other-format|other-framework)$/)
      }
    }),
  )
})

function readFixture() {
  const read = readFile(fixture, builtInFramework)
  if (!read.ok) throw new Error('The fixture can be read')
  return read.value
}

function backwards<T extends object>(value: T): T {
  return Object.fromEntries([['extra', 1], ...Object.entries(value).toReversed()]) as T
}

function compactLength(text: string): number {
  return JSON.stringify((JSON.parse(text) as { assessment: unknown }).assessment).length
}

function deeplyFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deeplyFrozen)
  return Object.freeze(value)
}
