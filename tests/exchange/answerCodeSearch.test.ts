import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ALPHABET } from '../../src/exchange/answerCodeAlphabet.ts'
import { findAnswerCodes, type FoundCodes } from '../../src/exchange/answerCodeSearch.ts'
import { groupedCode, spelledCode } from '../../src/exchange/answerCodeText.ts'
import { writeAnswerCode } from '../../src/exchange/answerCodeWrite.ts'
import { room } from '../codeRoom.ts'

const [FIRST, SECOND] = ['1T7K-64H8-10S6-CSA5', '1T7K-673B-CMV6-CSE8']

describe('a code is found', () => {
  it.each([
    FIRST,
    `Her er min kode: ${FIRST}, god weekend!`,
    `[14:02, 3.11.2026] Mette Ø.: ${FIRST}`,
    `14.02 Mette 1T7K 64H8 10S6 CSA5 tak for i dag`,
    `> *${FIRST}*`,
    `(${FIRST.toLowerCase()}).`,
    `"1T7K64H810S6CSA5";"Vejen"`,
    `https://eksempel.dk/cirkel/#svar=${FIRST}&x=1`,
    `3. ${FIRST} 👍`,
    `${FIRST}👍`,
    'koden er 1 t 7 k 6 4 h 8 1 0 s 6 c s a 5',
    'I dag: lT7K – 64H8 – lOS6 – CSA5',
    '2026 1T7K 64H8 10S6 CSA5 1430',
  ])('in %j', (text) => {
    expect(summary(findAnswerCodes(text, room))).toEqual({ codes: ['1 1T7K64H810S6CSA5'], passedOver: [] })
  })

  it('in a line of several, whatever parts them', () => {
    for (const gap of [' ', ', ', '\t', ';', ' / ', ' og ', '","']) {
      const { codes } = findAnswerCodes(`${FIRST}${gap}${SECOND}`, room)
      expect(codes.map(({ text, result }) => [text, result.ok])).toEqual([
        [FIRST, true],
        [SECOND, true],
      ])
    }
  })
})

describe('a damaged or strange code is named, with its line and its text', () => {
  it.each([
    { text: '1T7K-64HJ-10S6-CSA5', kind: 'check' },
    { text: '1T7K-64U8-10S6-CSA5', kind: 'char' },
    { text: '1T7K-64H8-10S6-CSA', kind: 'length' },
    { text: '1T7K 64H8 10S6 CSA', kind: 'length' },
    { text: '1T7K-64H8-10S6-CSA50', kind: 'length' },
    { text: '1T7K64H810S6CSA', kind: 'length' },
    { text: '1T7K-64H8', kind: 'length' },
    { text: '64H8-10S6-CSA5', kind: 'length' },
    { text: '1TK-64H8-10S6-CSA5', kind: 'length' },
    { text: '1TK64H810S6CSA5', kind: 'length' },
    { text: '1T8K64H810S6CSA5', kind: 'check' },
    { text: '1T8K-64H8-10S6-CSA5', kind: 'check' },
    { text: '1T8K 64H8 10S6 CSA5', kind: 'check' },
    { text: 'XTKM-64H8-10S6-CSA5', kind: 'check' },
    { text: '1TZZ-FVN2-K9HP-NYKD', kind: 'workshop' },
    { text: '1TZZFVN2K9HPNYKD', kind: 'workshop' },
    { text: '1R7K 64H8 10S6 CSQT', kind: 'framework' },
    { text: '1Q7K-10R6-NG46-CSHH', kind: 'components' },
    { text: '2T7K-64H8-10S6-CSVQ', kind: 'version' },
    { text: '1T7K-ZZZZ-ZZZZ-ZZX2', kind: 'range' },
    { text: '1T7K-0000-0000-00DJ', kind: 'empty' },
  ])('$text: $kind', ({ text, kind }) => {
    for (const [before, after] of [['', ''], ['Min kode: ', ' er det rigtigt?'], ['- ', ' tak'], ['"', '"'], [`${SECOND} `, '']]) {
      const { codes, passedOver } = findAnswerCodes(`Hej alle\n${before}${text}${after}`, room)
      const refused = codes.filter(({ result }) => !result.ok)
      expect(refused.map((each) => [each.line, each.text, each.result.ok ? '' : each.result.error.kind])).toEqual([[2, text, kind]])
      expect(passedOver).toEqual([1])
    }
  })

  it('in pieces too, when the line has nothing else', () => {
    expect(summary(findAnswerCodes('1 t 8 k 6 4 h 8 1 0 s 6 c s a 5', room)).codes).toEqual(['1 check'])
    expect(summary(findAnswerCodes('1 t k 6 4 h 8 1 0 s 6 c s a 5', room)).codes).toEqual(['1 length'])
    expect(summary(findAnswerCodes('1T8-K64H8-10S6-CSA5', room)).codes).toEqual(['1 check'])
  })

  it('beside a good one in the line', () => {
    const { codes } = findAnswerCodes(`1T7K-64H8-10S6-CSA ${SECOND} 1T7K-64HJ-10S6-CSA5`, room)
    expect(codes.map(({ result }) => result.ok)).toEqual([false, true, false])
    expect(codes.map(({ text }) => text)).toEqual(['1T7K-64H8-10S6-CSA', SECOND, '1T7K-64HJ-10S6-CSA5'])
  })
})

it.each([
  '1T7K-64H8-10S6-CSA5-0',
  '1T7K 64H8 10S6 CSA5 0',
  '1 T 7 K 6 4 H 8 1 0 S 6 C S A 5 0',
])('%s is one character too long, not a code and a rest', (text) => {
  const { codes } = findAnswerCodes(`Her: ${text}, tak`, room)
  expect(codes).toEqual([{ line: 1, text, result: { ok: false, error: { kind: 'length', length: 17, expected: 16 } } }])
  expect(summary(findAnswerCodes('1T7K 64H8 10S6 CSA5 i dag', room)).codes).toEqual(['1 1T7K64H810S6CSA5'])
  expect(summary(findAnswerCodes('1T7K-64H8-10S6-CSA5 - Bo', room)).codes).toEqual(['1 1T7K64H810S6CSA5'])
})

describe('a line without a code is passed over', () => {
  it.each([
    'Hej alle sammen, husk at svare inden kl. 12',
    'Rumkoden er 1T7K',
    'Koder der starter med 1T7K skal sendes nu',
    'Hvem skal have kage',
    'kvalitetsarbejde',
    'Ring på 2345 6789 eller 23 45 67 89 i 2026-2027',
    '[14.02, 3.11.2026] Mette: 😀👍',
    'https://eksempel.dk/#runde=1A7K3BCDE7K01010GZZZ',
    '550e8400-e29b-41d4-a716-446655440000',
    '!',
  ])('%j', (text) => {
    expect(findAnswerCodes(`\n${text}`, room)).toEqual({ codes: [], passedOver: [2] })
  })

  it('a blank one counts but is not named', () => {
    const text = `${FIRST}\n\n \t\r\n—\r\nHej\u2028${SECOND}\n`
    expect(summary(findAnswerCodes(text, room))).toEqual({
      codes: ['1 1T7K64H810S6CSA5', '6 1T7K673BCMV6CSE8'],
      passedOver: [5],
    })
    expect(findAnswerCodes('', room)).toEqual({ codes: [], passedOver: [] })
  })
})

test('H57 a code that is taken, or stands before, is a duplicate and says of which line', () => {
  const { codes } = findAnswerCodes(`${FIRST}\n${SECOND}\n${FIRST.toLowerCase()}\n${SECOND}`, room, ['1T7K673BCMV6CSE8+2'])
  expect(codes.map(({ result }) => (result.ok ? 'new' : result.error))).toEqual([
    'new',
    { kind: 'duplicate', code: '1T7K673BCMV6CSE8', firstLine: null },
    { kind: 'duplicate', code: '1T7K64H810S6CSA5', firstLine: 1 },
    { kind: 'duplicate', code: '1T7K673BCMV6CSE8', firstLine: null },
  ])
})

test('H59 a code that comes after the reveal is read as any other: when it counts is not for the code to say', () => {
  const early = findAnswerCodes(SECOND, room, [])
  expect(findAnswerCodes(SECOND, room, ['1T7K64H810S6CSA5'])).toEqual(early)
})

test('H60 of 60 codes, 3 of them bad, 57 are good and 3 are refused', () => {
  const lines = manyCodes(60).map(groupedCode)
  const bad = [4, 17, 42]
  const text = lines.map((code, index) => (bad.includes(index) ? `${code.slice(0, -1)}U` : code)).join('\r\n')
  const { codes, passedOver } = findAnswerCodes(text, room)
  expect(codes.filter(({ result }) => result.ok)).toHaveLength(57)
  expect(codes.filter(({ result }) => !result.ok).map(({ line }) => line - 1)).toEqual(bad)
  expect(passedOver).toEqual([])
})

describe('500 codes with 40 damaged', () => {
  const styles = {
    grouped: groupedCode,
    whole: (code: string) => code.toLowerCase(),
    spaced: (code: string) => groupedCode(code).replaceAll('-', ' '),
    spelled: spelledCode,
    'in sentences': (code: string) => `Her er koden: ${groupedCode(code)} – hilsen Bo`,
  }

  it.each(Object.entries(styles))('%s: 460 are good, 40 are named', (_, written) => {
    fc.assert(
      fc.property(fc.array(damages, { minLength: 40, maxLength: 40 }), (damaged) => {
        const lines = manyCodes(500).map((code, index) => {
          const damage = index % 12 === 5 ? damaged[(index - 5) / 12] : undefined
          return written(damage === undefined ? code : damage(code))
        })
        const { codes, passedOver } = findAnswerCodes(lines.join('\n'), room)
        const refused = codes.filter(({ result }) => !result.ok).map(({ line }) => line)
        const wanted = damaged.map((__, index) => index * 12 + 6)
        const lost = wanted.filter((line) => !refused.includes(line)).map((line) => lines[line - 1])
        expect(lost).toEqual([])
        expect(refused).toEqual(wanted)
        expect(codes.length - refused.length).toBe(460)
        expect(passedOver).toEqual([])
      }),
      { numRuns: 10 },
    )
  })
})

describe('any paste', () => {
  it('each line with something in it gives codes or is passed over, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const { codes, passedOver } = findAnswerCodes(text, room)
        const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
        const named = new Set([...codes.map(({ line }) => line), ...passedOver])
        expect(lines.every((line, index) => named.has(index + 1) || !/[\p{L}\p{N}]/u.test(line))).toBe(true)
        expect(codes.every(({ line, text: written }) => lines[line - 1]?.includes(written))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['1T7K ', 'a ', '1T7K-6 4', '1T7K-64H8-10S6-CSA', '7', '-', '\n', `${FIRST}\n`, '1T8K '])(
    '300,000 characters of %j are read within seconds',
    { timeout: 10_000 },
    (piece) => {
      const { codes, passedOver } = findAnswerCodes(piece.repeat(300_000 / piece.length), room)
      expect(codes.length + passedOver.length).toBeGreaterThanOrEqual(0)
    },
  )
})

const place = fc.integer({ min: 0, max: 14 })
const character = fc.constantFrom(...Array.from(ALPHABET))

/** What goes wrong with one code: another character, one lost or too many, a swap, one that codes do not have. */
const damages: fc.Arbitrary<(code: string) => string> = fc.oneof(
  fc.tuple(place, character).map(([at, wrong]) => (code: string) => {
    const other = code.charAt(at) === wrong ? ALPHABET.charAt((ALPHABET.indexOf(wrong) + 1) % 32) : wrong
    return code.slice(0, at) + other + code.slice(at + 1)
  }),
  place.map((at) => (code: string) => code.slice(0, at) + code.slice(at + 1)),
  // Within the code: what stands before or after a spelled one is not part of it.
  fc.tuple(fc.integer({ min: 2, max: 14 }), character).map(([at, more]) => (code: string) => code.slice(0, at) + more + code.slice(at)),
  place.map((at) => (code: string) => `${code.slice(0, at)}U${code.slice(at + 1)}`),
  place.map((at) => (code: string) => {
    // Equal neighbours cannot be told from swapped ones.
    const from = code.charAt(at) === code.charAt(at + 1) ? 0 : at
    return code.slice(0, from) + code.charAt(from + 1) + code.charAt(from) + code.slice(from + 2)
  }),
)

const pieces = fc.constantFrom('\n', '\r\n', ' ', '-', '1T7K', '64H8', '10S6', 'CSA5', FIRST, SECOND, '1T8K', 'svar=', 'U', '"', 'alle')

function manyCodes(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const values = Array.from({ length: 16 }, (__, component) => (index * 7 + component * (index % 11) + component) % 6)
    const written = writeAnswerCode({ level: index % 5, field: index % 16, nonce: index % 4, values: [...values.slice(1), (index % 5) + 1] }, room)
    return written.ok ? written.value : ''
  })
}

function summary({ codes, passedOver }: FoundCodes): Pick<FoundCodes, 'passedOver'> & { readonly codes: readonly string[] } {
  return {
    codes: codes.map(({ line, result }) => `${line} ${result.ok ? result.value.code : result.error.kind}`),
    passedOver,
  }
}
