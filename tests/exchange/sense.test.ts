import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readFile } from '../../src/exchange/file.ts'
import type { Place } from '../../src/exchange/place.ts'
import { builtInFramework } from '../../src/framework/framework.ts'

const fixture = readFileSync(new URL('../fixtures/file-v4.json', import.meta.url), 'utf8')

describe('H13 the same id twice', () => {
  it('names both interventions, with their places and names', () => {
    expect(errorWith('"id": "i5"', '"id": "i2"')).toEqual({
      kind: 'damaged',
      problems: [
        {
          ...problem({ section: 'intervention', index: 4, name: 'Ålborg Ungecafé', field: 'id' }, 'own-id', '"i2"'),
          other: { section: 'intervention', index: 1, name: 'PPR-samtale', field: 'id' },
        },
      ],
    })
  })

  it('names every further one with the first', () => {
    const text = fixture.replaceAll(/"id": "i[1-3]"/g, '"id": "17"')
    const read = readFile(text, builtInFramework)
    expect(read).toMatchObject({
      error: {
        problems: [
          { place: { index: 1, name: 'PPR-samtale' }, other: { index: 0, name: 'Cool Kids' } },
          { place: { index: 2, name: 'Sundhedspleje, småbørn' }, other: { index: 0, name: 'Cool Kids' } },
        ],
      },
    })
  })

  it('the same component scored twice is refused, with both places', () => {
    expect(errorWith('"component": "everyday-life"', '"component": "clear-leadership"')).toEqual({
      kind: 'damaged',
      problems: [
        {
          ...problem(scoreAt(5, 'clear-leadership', 'component'), 'only-score', '"clear-leadership"'),
          other: scoreAt(1, 'clear-leadership', 'component'),
        },
      ],
    })
  })

  it('the same name twice is fine', () => {
    expect(errorWith('"name": "PPR-samtale"', '"name": "Cool Kids"')).toBeNull()
  })
})

describe('H14 a level off the scale', () => {
  it.each(['0', '6', '-1', '99999999999999999999'])('%s is refused as a score, and never clamped', (value) => {
    const found = String(Number(value))
    expect(errorWith('"value": 3', `"value": ${value}`)).toEqual({
      kind: 'damaged',
      problems: [problem(scoreAt(0, 'shared-strategy', 'value'), 'score', found)],
    })
  })

  it.each(['0', '6'])('%s is refused as a target', (target) => {
    expect(errorWith('"target": 4', `"target": ${target}`)).toEqual({
      kind: 'damaged',
      problems: [problem(scoreAt(0, 'shared-strategy', 'target'), 'target', target)],
    })
  })

  it('the scale is that of the framework', () => {
    const framework = { ...builtInFramework, scale: { min: 1, max: 3 } }
    expect(readFile(fixture, framework)).toMatchObject({
      error: {
        problems: [
          { place: { name: 'shared-strategy', field: 'target' }, wanted: 'target', found: '4' },
          { place: { name: 'overview-of-provision', field: 'value' }, wanted: 'score', found: '5' },
          { place: { name: 'everyday-life', field: 'value' }, wanted: 'score', found: '4' },
        ],
      },
    })
  })
})

describe('a target and its date', () => {
  it('a date without a target is refused', () => {
    expect(errorWith('"target": 4', '"target": null')).toEqual({
      kind: 'damaged',
      problems: [problem(scoreAt(0, 'shared-strategy', 'targetDate'), 'no-date', '"2026-10-14"')],
    })
  })

  it('a target without a date, and without a score, is fine', () => {
    expect(errorWith('"targetDate": "2026-10-14"', '"targetDate": null')).toBeNull()
    expect(fixture).toMatch(/"value": null,\s*"target": 3/)
  })
})

test('H17 a component without a score is read, and none is made up', () => {
  const scores = fixture.replace(/"scores": \[[^]*?\n {4}\]/, '"scores": []')
  const read = readFile(scores, builtInFramework)
  expect(read).toMatchObject({ ok: true, value: { assessment: { scores: [] }, warnings: [] } })
})

describe('H18 another framework', () => {
  it.each([
    ['"id": "dobbelt-komponentcirkel",', '"id": "Vejen 2025",', { id: 'Vejen 2025', version: 1 }],
    ['"version": 1\n    }', '"version": 2 }', { id: 'dobbelt-komponentcirkel', version: 2 }],
    ['"id": "dobbelt-komponentcirkel",', '"id": "__proto__",', { id: '__proto__', version: 1 }],
  ])('%s -> %s is refused by name', (old, text, framework) => {
    expect(errorWith(old, text)).toEqual({ kind: 'other-framework', ...framework })
  })

  it('nothing of it is judged by our own', () => {
    const text = fixture.replace('"dobbelt-komponentcirkel"', '"Vejen 2025"').replace('"value": 3', '"value": 7')
    expect(readFile(text, builtInFramework)).toEqual({
      ok: false,
      error: { kind: 'other-framework', id: 'Vejen 2025', version: 1 },
    })
  })
})

describe('ids that the framework lacks', () => {
  it.each([
    ['"step": "home-based"', '"step": "trin 3"', 'step', '"trin 3"'],
    ['"step": "home-based"', '"step": "__proto__"', 'step', '"__proto__"'],
    ['"area": "social"', '"area": "socialt"', 'area', '"socialt"'],
    ['"area": "social"', '"area": "__proto__"', 'area', '"__proto__"'],
  ])('%s as %s', (old, text, field, found) => {
    const name = `O'Brien's "family" group \\ a/b; æøå ÆØÅ`
    expect(errorWith(old, text)).toEqual({
      kind: 'damaged',
      problems: [problem({ section: 'intervention', index: 3, name, field }, field === 'area' ? 'term' : field, found)],
    })
  })

  it('a kind of prevention', () => {
    const framework = { ...builtInFramework, prevention: ['primary', 'secondary'] as const }
    expect(readFile(fixture, framework)).toMatchObject({
      error: { problems: [{ place: { index: 3, field: 'prevention' }, wanted: 'prevention', found: '"tertiary"' }] },
    })
  })
})

test('all problems are told at once, scores first', () => {
  const text = fixture
    .replace('"value": 3', '"value": 6')
    .replace('"id": "i2"', '"id": "i1"')
    .replace('"step": "foster-care"', '"step": "7"')
    .replace('"component": "everyday-life"', '"component": "shared-strategy"')
  const read = readFile(text, builtInFramework)
  const wanted = !read.ok && read.error.kind === 'damaged' ? read.error.problems.map((each) => each.wanted) : []
  expect(wanted).toEqual(['score', 'only-score', 'own-id', 'step'])
})

test('R4 faults of form are told together with those of sense, in the order of the file, each with its own number', () => {
  const text = fixture
    .replace('"date": "2026-04-14"', '"date": "14.4.2026"')
    .replace('"component": "clear-leadership"', '"component": 3')
    .replace('"value": 3', '"value": 6')
    .replace('"id": "i5"', '"id": "i3"')
    .replace('"name": "PPR-samtale"', '"name": ""')
  const read = readFile(text, builtInFramework)
  const found = !read.ok && read.error.kind === 'damaged' ? read.error.problems : []
  expect(found.map(({ place, wanted }) => `${place.section} ${place.index} ${place.field}: ${wanted}`)).toEqual([
    'details null date: date',
    'score 0 value: score',
    'score 1 component: text',
    'intervention 1 name: not-blank',
    'intervention 4 id: own-id',
  ])
  expect(found.at(-1)?.other).toMatchObject({ index: 2 })
})

test('R4 H18 what has another framework, or none that can be read, is not judged by our own', () => {
  const damaged = fixture.replace('"date": "2026-04-14"', '"date": ""').replace('"value": 3', '"value": 6')
  for (const framework of ['"Vejen 2025"', '7']) {
    const read = readFile(damaged.replace('"dobbelt-komponentcirkel"', framework), builtInFramework)
    const wanted = !read.ok && read.error.kind === 'damaged' ? read.error.problems.map((each) => each.wanted) : []
    expect(wanted).not.toContain('score')
    expect(wanted).toContain('date')
  }
})

function scoreAt(index: number, name: string, field: string): Place {
  return { section: 'score', index, name, field }
}

function problem(place: Place, wanted: string, found: string) {
  return { place, wanted, found, size: null, other: null }
}

function errorWith(old: string, text: string) {
  expect(fixture).toContain(old)
  const read = readFile(fixture.replace(old, () => text), builtInFramework)
  return read.ok ? null : read.error
}
