import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { parseJson } from '../../src/exchange/json.ts'
import { unknownFieldWarnings } from '../../src/exchange/unknownFields.ts'
import { builtInFramework } from '../../src/framework/framework.ts'

const fixture = readFileSync(new URL('../fixtures/file-v4.json', import.meta.url), 'utf8')
const rounds = readFileSync(new URL('../fixtures/rounds-v2.json', import.meta.url), 'utf8').trim()
const catalogue = readFileSync(new URL('../fixtures/catalogue-v3.json', import.meta.url), 'utf8')
const plan = readFileSync(new URL('../fixtures/plan-v4.json', import.meta.url), 'utf8')
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

describe.each(['__proto__', 'constructor', 'farve'])('H08 the unknown field %s within a round', (key) => {
  it.each([
    ['"number":1', key],
    ['"id":"introduction"', `agenda.0.${key}`],
    ['"id":"1T7K041ZZQXFF0EY"', `participants.0.${key}`],
    ['"component":"shared-strategy","counts"', `tallies.0.${key}`],
    ['"id":"1T7K598MZYEKT0TK"', `waiting.0.${key}`],
    ['"component":"roles-and-pathways","groupKind"', `published.0.${key}`],
    ['"status":"shown","counts":[3,3,2,4,1]', `published.0.room.${key}`],
    ['"id":"leaders"', `published.0.groups.0.${key}`],
    ['"id":"administrative","status"', `published.0.groups.0.levels.1.${key}`],
    ['"component":"shared-strategy","value":"unknown"', `settled.0.${key}`],
  ])('before %s is named, left out and harmless', (before, field) => {
    expect(rounds).toContain(before)
    const read = readFile(rounds.replace(before, () => `"${key}":{"polluted":1},${before}`), builtInFramework)
    const places = [{ section: 'round', index: 0, name: '7K', field }]
    expect(read).toMatchObject({ ok: true, value: { warnings: [{ kind: 'unknown-fields', places, count: 1 }] } })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(read.ok && everyObjectIn(read.value).every(isPlain)).toBe(true)
    const whole = readFile(rounds, builtInFramework)
    expect(read.ok && read.value.assessment).toEqual(whole.ok && whole.value.assessment)
    expect(read.ok && writeFile(read.value.assessment, 'backup')).not.toContain('polluted')
  })
})

describe.each(['__proto__', 'constructor', 'farve'])('H08 the unknown field %s within the catalogue', (key) => {
  it.each([
    ['"reference": "BL-014"', 'intervention', 'Cool Kids', key],
    ['"competence": "Cool Kids"', 'intervention', 'Cool Kids', `holds.0.${key}`],
    ['"list": "ages"', 'list', 'ages', key],
    ['"name": "Indskoling"', 'list', 'ages', `terms.1.${key}`],
    ['"aliases": [', 'method', 'Cool Kids', key],
    ['"sides": [', 'overlap', 'Cool Kids', key],
    [`"name": "O'Brien's CoolKids; <b>æøå</b>",\n            "administration"`, 'overlap', 'Cool Kids', `sides.1.${key}`],
  ])('before %s is named, left out and harmless', (before, section, name, field) => {
    expect(catalogue).toContain(before)
    const read = readFile(catalogue.replace(before, () => `"${key}": {"polluted": 1},${before}`), builtInFramework)
    const places = [{ section, index: 0, name, field }]
    expect(read).toMatchObject({ ok: true, value: { warnings: [{ kind: 'unknown-fields', places, count: 1 }] } })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(read.ok && everyObjectIn(read.value).every(isPlain)).toBe(true)
    const whole = readFile(catalogue, builtInFramework)
    expect(read.ok && read.value.assessment).toEqual(whole.ok && whole.value.assessment)
    expect(read.ok && writeFile(read.value.assessment, 'sharing')).not.toContain('polluted')
  })
})

describe.each(['__proto__', 'constructor', 'farve'])('H08 the unknown field %s within the plan and the snapshots', (key) => {
  it.each([
    ['"text": "Netværksmøde"', 'action', 'Netværksmøde', key],
    ['"takenAt": "2026-04-14T13:10:00.000Z"', 'snapshot', 'Forår 2026', key],
    ['"scale": {', 'snapshot', 'Forår 2026', `framework.${key}`],
    ['"min": 1', 'snapshot', 'Forår 2026', `framework.scale.${key}`],
    ['"name": "Fælles strategi"', 'snapshot', 'Forår 2026', `framework.components.0.${key}`],
    ['"samePeople": [', 'snapshot', 'Forår 2026', `round.${key}`],
  ])('before %s is named, left out and harmless', (before, section, name, field) => {
    expect(plan).toContain(before)
    const read = readFile(plan.replace(before, () => `"${key}": {"polluted": 1},${before}`), builtInFramework)
    const places = [{ section, index: 0, name, field }]
    expect(read).toMatchObject({ ok: true, value: { warnings: [{ kind: 'unknown-fields', places, count: 1 }] } })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(read.ok && everyObjectIn(read.value).every(isPlain)).toBe(true)
    const whole = readFile(plan, builtInFramework)
    expect(read).toMatchObject({ value: { assessment: whole.ok && whole.value.assessment } })
    expect(read.ok && writeFile(read.value.assessment, 'sharing')).toBe(whole.ok && writeFile(whole.value.assessment, 'sharing'))
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

function everyObjectIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(everyObjectIn)]
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === Array.prototype
}
