import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { MAX_DEPTH, parseJson } from '../../src/exchange/json.ts'

const fixture = readFileSync(new URL('../fixtures/file-v1.json', import.meta.url), 'utf8')

test('H01 a text of no characters is empty', () => {
  expect(parseJson('')).toEqual({ ok: false, error: { kind: 'empty' } })
})

it.each([' ', '\n\r\n\t ', '\uFEFF', '\uFEFF \n', '\u00A0\u2003'])('H02 %j is blank', (text) => {
  expect(parseJson(text)).toEqual({ ok: false, error: { kind: 'blank' } })
})

test('H03 byte order marks before the JSON are skipped, and nowhere else', () => {
  expect(parseJson('\uFEFF\uFEFF{"a":[]}')).toEqual({ ok: true, value: { a: [] } })
  expect(parseJson('[\uFEFF]')).toEqual(fault('syntax', 1, 2, 'U+FEFF'))
})

it.each([
  { text: '{\n  "navn": "Cool Ki', line: 2, column: 19 },
  { text: '["', line: 1, column: 3 },
  { text: '["a\\', line: 1, column: 5 },
  { text: '["a\\u00', line: 1, column: 8 },
  { text: '["\\"', line: 1, column: 5 },
  { text: '{"na', line: 1, column: 5 },
])('H05 $text ends in a text', ({ text, line, column }) => {
  expect(parseJson(text)).toEqual(fault('ends-in-text', line, column))
})

it.each([
  { text: '{', line: 1, column: 2 },
  { text: '{"a"', line: 1, column: 5 },
  { text: '{"a":\r\n\r\n', line: 1, column: 6 },
  { text: '[\n1,\n2', line: 3, column: 2 },
  { text: '[tru', line: 1, column: 5 },
  { text: '[-', line: 1, column: 3 },
  { text: '[1.', line: 1, column: 4 },
  { text: '[1e+', line: 1, column: 5 },
  { text: 'nul', line: 1, column: 4 },
  { text: '[[],{"👩‍👩‍👧‍👦": {}', line: 1, column: 19 },
])('H05 $text ends early', ({ text, line, column }) => {
  expect(parseJson(text)).toEqual(fault('ends-early', line, column))
})

describe('H07 depth', () => {
  it.each(['[', '[\n[', '{"a":'])('100,000 times %j is refused with the limit and the place', (open) => {
    const error = { kind: 'too-deep', limit: 64, line: expect.any(Number), column: expect.any(Number) }
    expect(parseJson(open.repeat(100_000))).toEqual({ ok: false, error })
  })

  it('64 levels are read, 65 are not', () => {
    expect(parseJson(nested(MAX_DEPTH)).ok).toBe(true)
    const error = { kind: 'too-deep', limit: 64, line: 1, column: 65 }
    expect(parseJson(nested(MAX_DEPTH + 1))).toEqual({ ok: false, error })
  })

  it('brackets in texts do not count, nor do many beside each other', () => {
    expect(parseJson(JSON.stringify('['.repeat(100))).ok).toBe(true)
    expect(parseJson(JSON.stringify([`\\"${'{'.repeat(100)}`, '\\'])).ok).toBe(true)
    expect(parseJson(`[${'[],'.repeat(100)}{}]`).ok).toBe(true)
  })
})

it.each([
  { text: '{\n  "value": NaN\n}', line: 2, column: 12, found: 'NaN' },
  { text: '[-Infinity]', line: 1, column: 2, found: '-Infinity' },
  { text: '[undefined]', line: 1, column: 2, found: 'undefined' },
  { text: '[True]', line: 1, column: 2, found: 'True' },
  { text: '[nul]', line: 1, column: 2, found: 'nul' },
  { text: 'intet', line: 1, column: 1, found: 'intet' },
  { text: '[år]', line: 1, column: 2, found: 'år' },
  { text: '[01]', line: 1, column: 2, found: '01' },
  { text: '[+5]', line: 1, column: 2, found: '+5' },
  { text: '[.5]', line: 1, column: 2, found: '.5' },
  { text: '[1.]', line: 1, column: 2, found: '1.' },
  { text: '[0x1F]', line: 1, column: 2, found: '0x1F' },
])('H14 a bare $found is a fault with line and column', ({ text, line, column, found }) => {
  expect(parseJson(text)).toEqual(fault('syntax', line, column, found))
})

it.each([
  { text: '{"a":1,}', column: 8, found: '}' },
  { text: '[1,]', column: 4, found: ']' },
  { text: '[1 2]', column: 4, found: '2' },
  { text: '["a" "b"]', column: 6, found: '"' },
  { text: '{"a" 1}', column: 6, found: '1' },
  { text: '{a:1}', column: 2, found: 'a' },
  { text: "{'a':1}", column: 2, found: "'" },
  { text: '{"a":1]', column: 7, found: ']' },
  { text: '{}{}', column: 3, found: '{' },
  { text: '{} // slut', column: 4, found: '/' },
  { text: '[“a”]', column: 2, found: '“' },
  { text: '[👩‍👧]', column: 2, found: '👩' },
  { text: '["👩", x]', column: 7, found: 'x' },
  { text: '<svg/>', column: 1, found: '<' },
  { text: '["a\\x"]', column: 4, found: '\\x' },
  { text: '["a\\u00g0"]', column: 4, found: '\\u' },
  { text: '["a\nb"]', column: 4, found: 'U+000A' },
  { text: '["a\u0000"]', column: 4, found: 'U+0000' },
  { text: '[\u00A01]', column: 2, found: 'U+00A0' },
  { text: '[\u202E1]', column: 2, found: 'U+202E' },
])('$text is refused where it goes wrong', ({ text, column, found }) => {
  expect(parseJson(text)).toEqual(fault('syntax', 1, column, found))
})

it.each(['\n', '\r\n', '\r'])('lines that end with %j are counted as an editor counts them', (end) => {
  expect(parseJson(['{', '"æ":', '  x}'].join(end))).toEqual(fault('syntax', 3, 3, 'x'))
})

test('a text is JSON here when it is for the platform, and then gives the same', () => {
  const text = fc.oneof(fc.string(), fc.json(), fc.stringMatching(/^[{}[\]:,"\\ut0e1.+n/ \n-]*$/), damaged())
  fc.assert(
    fc.property(text, (json) => {
      expect(valueOf(parseJson(json))).toEqual(platformValueOf(json))
    }),
    { numRuns: 3000 },
  )
})

test('H05 an export that is cut off anywhere gives an error with a line', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: fixture.trimEnd().length - 1 }), (length) => {
      const cut = fixture.slice(0, length)
      const lines = cut.trimEnd().split('\n').length
      expect(parseJson(cut)).toMatchObject({ ok: false, error: { kind: expect.stringMatching(/^ends-/), line: lines } })
    }),
  )
})

test('millions of anything are got through', () => {
  const size = 3_000_000
  const long = [`"${'\\'.repeat(size)}`, `["${'a'.repeat(size)}`, `[${'1'.repeat(size)}`, `[${'1,'.repeat(size / 2)}`]
  const kinds = [...long, ' '.repeat(size), '\n'.repeat(size), `[${'{},'.repeat(size / 3)}`].map((text) => {
    const parsed = parseJson(text)
    return parsed.ok ? 'read' : parsed.error.kind
  })
  expect(kinds).toEqual(['ends-in-text', 'ends-in-text', 'ends-early', 'ends-early', 'blank', 'blank', 'ends-early'])
})

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`
}

function fault(kind: string, line: number, column: number, found?: string) {
  return { ok: false, error: { kind, line, column, ...(found !== undefined && { found }) } }
}

/** JSON with one part of it taken out or repeated. */
function damaged(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.json(), fc.nat(), fc.nat({ max: 3 }), fc.boolean())
    .map(([json, place, length, isRepeated]) => {
      const at = place % (json.length + 1)
      return json.slice(0, at) + json.slice(isRepeated ? Math.max(0, at - length) : at + length)
    })
}

function valueOf(parsed: ReturnType<typeof parseJson>): unknown {
  return parsed.ok ? { value: parsed.value } : 'not JSON'
}

function platformValueOf(text: string): unknown {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return 'not JSON'
  }
}
