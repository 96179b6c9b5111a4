import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readFile } from '../../src/exchange/file.ts'
import type { Place } from '../../src/exchange/place.ts'
import { builtInFramework } from '../../src/framework/framework.ts'
import { newIntervention } from '../../src/model/intervention.ts'

const fixture = readFileSync(new URL('../fixtures/file-v4.json', import.meta.url), 'utf8')

const firstScore = { section: 'score', index: 0, name: 'shared-strategy' } as const
const coolKids = { section: 'intervention', index: 0, name: 'Cool Kids' } as const
const nowhere = { index: null, name: null } as const

describe('H14 the value of a score', () => {
  it.each(['null', '"unknown"', '1', '5', '3.0'])('%s is accepted as it is', (value) => {
    const read = readWith('"value": 3', `"value": ${value}`)
    expect(read.ok && read.value.assessment.scores[0]?.value).toBe(JSON.parse(value))
    expect(read.ok && read.value.warnings).toEqual([])
  })

  it.each([
    ['"3"', '"3"'],
    ['2.5', '2.5'],
    ['true', 'true'],
    ['1e999', '1e999'],
    ['"Unknown"', '"Unknown"'],
    ['""', '""'],
    ['[3]', '[…]'],
    ['{}', '{}'],
  ])('%s is refused and never taken for a number', (value, found) => {
    expect(problemsWith('"value": 3', `"value": ${value}`)).toEqual([
      problem({ ...firstScore, field: 'value' }, 'score', found),
    ])
  })

  it.each(['"4"', '3.5', '1e999', 'false', '"unknown"'])('%s is no target', (target) => {
    expect(problemsWith('"target": 4', `"target": ${target}`)).toEqual([
      problem({ ...firstScore, field: 'target' }, 'target', target),
    ])
  })
})

describe('H15 a date that is none is refused with what it says', () => {
  const dates = [
    '"2026-02-30"', '"31-12-2026"', '"2026-13-01"', '""', '"i morgen"', '"0001-01-01"', '"275761-01-01"',
    '"2026-04-14T00:00:00Z"', '" 2026-04-14"', '"2026-4-1"', '"２０２６-04-14"', 'false',
  ]

  it.each([...dates, '1000000000000000', '[]'])('%s', (date) => {
    expect(problemsWith('"date": "2026-04-14"', `"date": ${date}`)).toEqual([problem(details('date'), 'date', date)])
    expect(problemsWith('"targetDate": "2026-10-14"', `"targetDate": ${date}`)).toEqual([
      problem({ ...firstScore, field: 'targetDate' }, 'date', date),
    ])
  })

  it('29 February is a date in a leap year only', () => {
    expect(readWith('2026-10-14', '2028-02-29').ok).toBe(true)
    expect(problemsWith('2026-10-14', '2027-02-29')).toHaveLength(1)
  })
})

describe('H23 length', () => {
  it.each([
    ['municipality', '"Ærøskøbing"', 200, { section: 'details', ...nowhere }],
    ['team', '"Ledergruppen »Børn & unge«"', 200, { section: 'details', ...nowhere }],
    ['name', '"Cool Kids"', 200, { ...coolKids, name: `${'a'.repeat(80)}…` }],
    ['note', '"“We can’t see what early work saves” – økonomi, 12. marts"', 5000, {
      section: 'score', index: 2, name: 'funding-incentives',
    }],
  ] as const)('a %s at the limit is read, and refused above it with both numbers', (field, old, limit, place) => {
    const read = readWith(old, JSON.stringify('a'.repeat(limit)))
    expect(read).toMatchObject({ ok: true, value: { warnings: [] } })

    expect(problemsWith(old, JSON.stringify('a'.repeat(limit + 1)))).toEqual([
      { ...problem({ ...place, field }, 'shorter', `"${'a'.repeat(60)}…"`), size: { length: limit + 1, limit } },
    ])
  })

  it('a name of 10,000 characters is shortened where it is found', () => {
    const [only] = problemsWith('"Cool Kids"', JSON.stringify('å'.repeat(10_000)))
    expect(only).toMatchObject({ size: { length: 10_000, limit: 200 }, found: `"${'å'.repeat(60)}…"` })
  })

  it.each([
    ['a letter with a loose accent', 'A\u030A', 201, { wanted: 'shorter', size: { length: 201, limit: 200 } }],
    ['a flag', '🇩🇰', 300, { wanted: 'shorter', size: { length: 300, limit: 200 } }],
    ['a family', '👩‍👩‍👧‍👦', 19, { wanted: 'less-room', size: { length: 209, limit: 200 } }],
    ['a letter with fifty accents', `a${'\u0301'.repeat(50)}`, 4, { wanted: 'less-room', size: { length: 204, limit: 200 } }],
  ] as const)('H22 %s is one character, and no length that is told is within the limit', (_, character, count, told) => {
    expect(problemsWith('"Ærøskøbing"', JSON.stringify(character.repeat(count)))).toMatchObject([told])
  })

  it('H22 characters at the limit in units are read, whatever people count', () => {
    expect(readWith('Ærøskøbing', '🇩🇰'.repeat(50)).ok).toBe(true)
    expect(readWith('Ærøskøbing', 'A\u030A'.repeat(100)).ok).toBe(true)
  })

  it('a million characters outside Latin are counted in pieces', () => {
    expect(problemsWith('"Ærøskøbing"', JSON.stringify('🇩🇰'.repeat(250_000)))).toMatchObject([
      { wanted: 'shorter', size: { length: 250_000, limit: 200 } },
    ])
  })

  it('3,000 interventions are read, 3,001 refused with both numbers', () => {
    expect(readWith(interventions(), JSON.stringify(manyInterventions(3000))).ok).toBe(true)
    expect(problemsWith(interventions(), JSON.stringify(manyInterventions(3001)))).toEqual([
      {
        ...problem(details('interventions'), 'fewer', '[…]'),
        size: { length: 3001, limit: 3000 },
      },
    ])
  })

  it('a million wrong scores are one problem', () => {
    const scores = `"scores": [${'0,'.repeat(900_000)}0], "other": [`
    expect(problemsWith('"scores": [', scores)).toEqual([
      {
        ...problem(details('scores'), 'fewer', '[…]'),
        size: { length: 900_001, limit: 1000 },
      },
    ])
  })
})

describe('H24 blank names', () => {
  const blanks = ['', '   ', '\t\n', '\u00A0', '\u200B', '\uFEFF \u202E']

  it.each(blanks)('%j is refused as the name of an intervention', (name) => {
    expect(problemsWith('"Cool Kids"', JSON.stringify(name))).toEqual([
      problem({ ...coolKids, name, field: 'name' }, 'not-blank', JSON.stringify(name)),
    ])
  })

  it.each(blanks)('%j is refused as municipality and team', (name) => {
    const text = JSON.stringify(name)
    expect(problemsWith('"Ærøskøbing"', text)).toEqual([
      problem(details('municipality'), 'not-blank', text),
    ])
    expect(problemsWith('"Ledergruppen »Børn & unge«"', text)).toEqual([
      problem(details('team'), 'not-blank', text),
    ])
  })

  it('an empty note is nothing but an empty note', () => {
    expect(readWith('“We can’t see what early work saves” – økonomi, 12. marts', '').ok).toBe(true)
  })
})

describe('ids end up in addresses and keys, so their letters are few', () => {
  const ids = ['', ' ', '__proto__', '-a', 'a b', 'a/b', 'å', 'a\n', 'a'.repeat(101)]

  it.each(ids)('%j is refused', (id) => {
    const found = JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id)
    expect(problemsWith('"i1"', JSON.stringify(id))).toEqual([problem({ ...coolKids, field: 'id' }, 'id', found)])
  })

  it.each(['1', 'constructor', '3f0c2a54-8d1e-4b0a-9c77-5e2f1a6b9d01', 'a_b.c:d', 'a'.repeat(100)])('%s is fine', (id) => {
    expect(readWith('"i1"', JSON.stringify(id)).ok).toBe(true)
  })

  it('a number is none', () => {
    expect(problemsWith('"i1"', '17')).toEqual([problem({ ...coolKids, field: 'id' }, 'id', '17')])
  })
})

describe('the form of the rest', () => {
  it.each([
    ['"isExample": false', '"isExample": "false"', details('isExample'), 'true-or-false', '"false"'],
    ['"municipality": "Ærøskøbing"', '"municipality": null', details('municipality'), 'text', 'null'],
    ['"version": 1\n    }', '"version": 1.5 }', details('framework.version'), 'whole-number', '1.5'],
    ['"id": "dobbelt-komponentcirkel"', '"id": 7', details('framework.id'), 'text', '7'],
    ['"priority": "high"', '"priority": "urgent"', { ...firstScore, field: 'priority' }, 'priority', '"urgent"'],
    ['"component": "shared-strategy"', '"component": 3', { ...firstScore, name: null, field: 'component' }, 'text', '3'],
    ['"name": "Cool Kids"', '"name": 3', { ...coolKids, name: null, field: 'name' }, 'text', '3'],
    ['"prevention": "tertiary"', '"prevention": "4"', {
      section: 'intervention', index: 3, name: `O'Brien's "family" group \\ a/b; æøå ÆØÅ`, field: 'prevention',
    }, 'prevention', '"4"'],
    ['"area": "health"', '"area": false', {
      section: 'intervention', index: 2, name: 'Sundhedspleje, småbørn', field: 'area',
    }, 'text', 'false'],
    ['"step": "home-based"', '"step": null', {
      section: 'intervention', index: 3, name: `O'Brien's "family" group \\ a/b; æøå ÆØÅ`, field: 'step',
    }, 'text', 'null'],
  ] as const)('%s cannot be %s', (old, text, place, wanted, found) => {
    expect(problemsWith(old, text)).toEqual([problem(place, wanted, found)])
  })

  it.each([
    ['scores', 'list', '5'],
    ['scores', 'list', '{}'],
    ['interventions', 'list', 'null'],
    ['framework', 'object', '"dobbelt-komponentcirkel"'],
    ['framework', 'object', '[]'],
  ])('%s has to be of the kind %s, and %s is not', (field, wanted, value) => {
    const file = { ...parsedFixture(), [field]: JSON.parse(value) as unknown }
    expect(problemsOf(file)).toEqual([problem(details(field), wanted, value)])
  })

  it.each(['null', '[]', '5', '"text"'])('%s is no assessment', (value) => {
    expect(problemsOf(JSON.parse(value))).toEqual([
      problem({ section: 'file', ...nowhere, field: 'assessment' }, 'object', value),
    ])
  })

  it('a missing assessment is named, and so is a score that is none', () => {
    expect(problemsOf(undefined)).toEqual([
      problem({ section: 'file', ...nowhere, field: 'assessment' }, 'object', null),
    ])
    expect(problemsOf({ ...parsedFixture(), scores: [null, []] })).toEqual([
      problem({ section: 'score', index: 0, name: null, field: null }, 'object', 'null'),
      problem({ section: 'score', index: 1, name: null, field: null }, 'object', '[]'),
    ])
  })
})

test('all problems are told at once, in the order of the file', () => {
  const scores = parsedFixture()['scores'] as readonly object[]
  const file = { ...parsedFixture(), team: '', date: 'i morgen', scores: [{ ...scores[0], value: '3', note: null }], extra: 1 }
  expect(problemsOf(file)).toEqual([
    problem(details('team'), 'not-blank', '""'),
    problem(details('date'), 'date', '"i morgen"'),
    problem({ ...firstScore, field: 'value' }, 'score', '"3"'),
    problem({ ...firstScore, field: 'note' }, 'text', 'null'),
  ])
})

function details(field: string) {
  return { section: 'details', ...nowhere, field } as const
}

function problem(place: Place, wanted: string, found: string | null) {
  return { place, wanted, found, size: null, other: null }
}

function readWith(old: string, text: string) {
  expect(fixture).toContain(old)
  return readFile(fixture.replace(old, () => text), builtInFramework)
}

function problemsWith(old: string, text: string) {
  expect(fixture).toContain(old)
  return problemsOfText(fixture.replace(old, () => text))
}

function problemsOf(assessment: unknown) {
  return problemsOfText(JSON.stringify({ format: 'komponentcirklen', version: 4, kind: 'sharing', assessment }))
}

function problemsOfText(text: string) {
  const read = readFile(text, builtInFramework)
  return !read.ok && read.error.kind === 'damaged' ? read.error.problems : []
}

function parsedFixture(): Readonly<Record<string, unknown>> {
  return (JSON.parse(fixture) as { assessment: Record<string, unknown> }).assessment
}

/** The fixture's list of interventions as it stands there. */
function interventions(): string {
  const start = fixture.indexOf('[', fixture.indexOf('"interventions"'))
  return fixture.slice(start, fixture.indexOf('\n    ]', start) + '\n    ]'.length)
}

function manyInterventions(count: number) {
  return Array.from({ length: count }, (_, index) => newIntervention(`i${index}`, `Indsats ${index}`, 'preventive'))
}
