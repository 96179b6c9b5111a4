import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { parseJson } from '../../src/exchange/json.ts'
import { unknownFieldWarnings } from '../../src/exchange/warnings.ts'
import { builtInFramework } from '../../src/framework/framework.ts'

const fixture = readFileSync(new URL('../fixtures/file-v1.json', import.meta.url), 'utf8')
const details = { section: 'details', index: null, name: null } as const

describe.each(['__proto__', 'constructor', 'prototype', 'farve'])('H08 the unknown field %s', (key) => {
  const hostile = `"${key}": {"polluted": 1, "toString": null}, `
  const firstScore = { section: 'score', index: 0, name: 'shared-strategy' }

  it.each([
    ['"format"', { section: 'file', index: null, name: null, field: key }],
    ['"municipality"', { ...details, field: key }],
    ['"version": 1\n    }', { ...details, field: `framework.${key}` }],
    ['"component": "shared-strategy"', { ...firstScore, field: key }],
    ['"name": "Cool Kids"', { section: 'intervention', index: 0, name: 'Cool Kids', field: key }],
  ])('before %s is named, left out and harmless', (before, place) => {
    const shape = Object.getOwnPropertyNames(Object.prototype)
    const read = readFile(fixture.replace(before, () => hostile + before), builtInFramework)

    expect(read).toMatchObject({ ok: true, value: { warnings: [{ kind: 'unknown-fields', places: [place], count: 1 }] } })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(shape)
    expect(read.ok && everyObjectIn(read.value).every(isPlain)).toBe(true)
    expect(read.ok && writeFile(read.value.assessment, 'sharing')).toBe(fixture)
  })
})

test('H08 a file that is all prototype is no file of ours', () => {
  const text = `{"__proto__": ${fixture}}`
  expect(readFile(text, builtInFramework)).toEqual({ ok: false, error: { kind: 'other-format', found: null } })
})

test('H08 of many unknown fields the first hundred are named and all are counted', () => {
  const many = Array.from({ length: 150_000 }, (_, index) => `"${index}":0`).join(',')
  const parsed = parseJson(`{${many}}`)
  const [warning] = unknownFieldWarnings(parsed.ok ? parsed.value : null)
  expect(warning).toMatchObject({ kind: 'unknown-fields', count: 150_000 })
  expect(warning?.kind === 'unknown-fields' && warning.places.length).toBe(100)
})

test('H16 scores of components that the framework lacks are left out, and told whole', () => {
  const text = fixture
    .replace('"component": "shared-strategy"', '"component": "old-one"')
    .replace('"component": "everyday-life"', '"component": "__proto__"')
    .replace('"value": 3', '"value": 9')
  const read = readFile(text, builtInFramework)
  const written = readFile(fixture, builtInFramework)
  const scores = written.ok ? written.value.assessment.scores : []

  expect(read).toMatchObject({
    ok: true,
    value: {
      assessment: { scores: [1, 2, 3, 4, 6].map((index) => scores[index]) },
      warnings: [
        {
          kind: 'unknown-components',
          dropped: [
            {
              place: { section: 'score', index: 0, name: 'old-one', field: null },
              score: { ...scores[0], component: 'old-one', value: 9 },
            },
            {
              place: { section: 'score', index: 5, name: '__proto__', field: null },
              score: { ...scores[5], component: '__proto__' },
            },
          ],
        },
      ],
    },
  })
})

test('H21 invisible characters are named with their places, and kept until the user says so', () => {
  const text = fixture
    .replace('"Cool Kids"', '"Cool\u202E Ki\u200Bds"')
    .replace('"Ærøskøbing"', '"Ærø\u00ADskøbing"')
    .replace('“We can’t', '\u2066“We can’t')
  const read = readFile(text, builtInFramework)

  expect(read.ok && read.value.warnings).toEqual([
    {
      kind: 'invisible-characters',
      texts: [
        { place: { ...details, field: 'municipality' }, characters: ['U+00AD'] },
        { place: { section: 'score', index: 2, name: 'funding-incentives', field: 'note' }, characters: ['U+2066'] },
        {
          place: { section: 'intervention', index: 0, name: 'Cool\u202E Ki\u200Bds', field: 'name' },
          characters: ['U+202E', 'U+200B'],
        },
      ],
    },
  ])
  expect(read.ok && writeFile(read.value.assessment, 'sharing')).toBe(text)
})

test('H22 emoji, flags and combined letters are read without remark', () => {
  for (const name of ['👩‍👩‍👧‍👦', '🇩🇰', 'A\u030Alborg', `a${'\u0301'.repeat(50)}`]) {
    const text = fixture.replace('Cool Kids', name)
    const read = readFile(text, builtInFramework)
    expect(read.ok && read.value.warnings).toEqual([])
    expect(read.ok && writeFile(read.value.assessment, 'sharing')).toBe(text)
  }
})

test('H24 line breaks and tabs in names become spaces, with notice; notes keep theirs', () => {
  const text = fixture
    .replace('Cool Kids', 'Cool\\r\\nKids\\t2')
    .replace('Ærøskøbing', 'Ærø\u2028skøbing\\n')
    .replace('PPR-samtale', 'PPR samtale')
  const read = readFile(text, builtInFramework)

  expect(read).toMatchObject({
    ok: true,
    value: {
      assessment: { municipality: 'Ærø skøbing ', interventions: [{ name: 'Cool Kids 2' }, {}, {}, {}, {}, {}] },
      warnings: [
        {
          kind: 'line-breaks',
          places: [
            { ...details, field: 'municipality' },
            { section: 'intervention', index: 0, name: 'Cool\r\nKids\t2', field: 'name' },
          ],
        },
      ],
    },
  })
  expect(read.ok && read.value.assessment.scores[0]?.note).toContain('\n')
})

test('each kind of warning comes once, in a fixed order', () => {
  const text = fixture
    .replace('"format"', '"x": 1, "format"')
    .replace('"component": "shared-strategy"', '"component": "old-one"')
    .replace('Cool Kids', 'Cool\\tKids\u200B')
  const read = readFile(text, builtInFramework)
  expect(read.ok && read.value.warnings.map(({ kind }) => kind)).toEqual([
    'unknown-fields',
    'unknown-components',
    'invisible-characters',
    'line-breaks',
  ])
})

function everyObjectIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(everyObjectIn)]
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === Array.prototype
}
