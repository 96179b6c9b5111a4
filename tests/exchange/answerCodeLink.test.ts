import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readAnswerCode } from '../../src/exchange/answerCode.ts'
import { ALPHABET } from '../../src/exchange/answerCodeAlphabet.ts'
import { withCheck } from '../../src/exchange/answerCodeCheck.ts'
import { codeFragment, readCodeFragment, readRoundFragment, roundFragment } from '../../src/exchange/answerCodeLink.ts'
import { fingerprintOf } from '../../src/exchange/answerCodeRoom.ts'
import { room } from '../codeRoom.ts'

const CODE = '1T7K64H810S6CSA5'

describe('H61 a link with a code', () => {
  it('carries it in groups of four', () => {
    expect(codeFragment(CODE)).toBe('#svar=1T7K-64H8-10S6-CSA5')
  })

  it.each([
    { fragment: '#svar=1T7K-64H8-10S6-CSA5', text: '1T7K-64H8-10S6-CSA5' },
    { fragment: 'svar=1t7k64h810s6csa5', text: '1t7k64h810s6csa5' },
    { fragment: '#x=1&svar=1T7K%2D64H8%20&y', text: '1T7K-64H8 ' },
    { fragment: '#svar=', text: '' },
    { fragment: '#svar', text: '' },
    { fragment: '#svar=%E0%A4%A', text: '%E0%A4%A' },
  ])('$fragment is "$text", unread', ({ fragment, text }) => {
    expect(readCodeFragment(fragment)).toEqual({ text, unused: [] })
  })

  it.each(['', '#', '#/scoring', '#svart=1', '#x=svar', '#Svar=1'])('%j carries none', (fragment) => {
    expect(readCodeFragment(fragment)).toBeNull()
  })

  it('of two codes the first is used and the second reported', () => {
    expect(readCodeFragment('#svar=A&x&svar=B')).toEqual({ text: 'A', unused: ['B'] })
  })

  it.each([
    { name: 'garbage', value: '<script>alert(1)</script>', kind: 'char' },
    { name: '1 MB', value: '7'.repeat(1_000_000), kind: 'length' },
    { name: '1 MB of escapes', value: '%20'.repeat(333_333), kind: 'blank' },
    { name: 'a broken escape', value: '%E0%A4%A', kind: 'char' },
    { name: 'nothing', value: '', kind: 'blank' },
  ])('$name is refused as $kind', ({ value, kind }) => {
    const link = readCodeFragment(`#svar=${value}`)
    expect(readAnswerCode(link?.text ?? '?', room)).toMatchObject({ ok: false, error: { kind } })
  })
})

describe('a link to a round', () => {
  const fingerprint = fingerprintOf(room)

  it('is the head, the picked components as bits, the first the lowest, and two check characters', () => {
    const fragment = roundFragment(room, 3, [0, 1, 15])
    expect(fragment.slice(0, -2)).toBe(`#runde=1${fingerprint}7K030G1003`)
    expect(readRoundFragment(fragment)).toEqual({
      ok: true,
      value: { fingerprint, components: 16, tag: '7K', round: 3, picked: [0, 1, 15] },
    })
  })

  it('takes at most 31 bytes, of 120 with the address', () => {
    const largest = { ...room, components: 40 }
    expect(roundFragment(largest, 1023, Array.from({ length: 40 }, (_, index) => index))).toHaveLength(31)
  })

  it('what is written is read', () => {
    fc.assert(
      fc.property(rounds, ({ components, round, picked }) => {
        const own = { ...room, components }
        const value = { fingerprint: fingerprintOf(own), components, tag: '7K', round, picked: picked.toSorted((a, b) => a - b) }
        expect(readRoundFragment(`${roundFragment(own, round, picked)}&svar=1`)).toEqual({ ok: true, value })
      }),
    )
  })

  it.each([
    { round: 0, picked: [0] },
    { round: 1024, picked: [0] },
    { round: 1.5, picked: [0] },
    { round: 1, picked: [] },
    { round: 1, picked: [16] },
    { round: 1, picked: [-1] },
  ])('cannot carry round $round with $picked', ({ round, picked }) => {
    expect(() => roundFragment(room, round, picked)).toThrow(RangeError)
  })

  it('one changed or lost character is a damaged link', () => {
    const fragment = roundFragment(room, 3, [0, 1, 15])
    for (let at = '#runde='.length; at < fragment.length; at += 1) {
      const wrong = fragment.charAt(at) === '7' ? '8' : '7'
      const others = [fragment.slice(0, at) + wrong + fragment.slice(at + 1), fragment.slice(0, at)]
      const kinds = others.map((other) => readRoundFragment(other)).map((read) => (read?.ok === false ? read.error.kind : 'read'))
      expect(kinds).toEqual(['damaged', at === '#runde='.length ? 'blank' : 'damaged'])
    }
  })

  it.each([
    { name: 'a newer one', head: '2', tail: '7K010G0001', error: { kind: 'version', found: 2, known: 1 } },
    { name: 'round 0', head: '1', tail: '7K000G0001', error: { kind: 'damaged' } },
    { name: '3 components', head: '1', tail: '7K01031', error: { kind: 'damaged' } },
    { name: '41 components', head: '1', tail: '7K0119000000001', error: { kind: 'damaged' } },
    { name: 'no component', head: '1', tail: '7K010G0000', error: { kind: 'damaged' } },
    { name: 'a component too many', head: '1', tail: '7K010G2000', error: { kind: 'damaged' } },
    { name: 'a set of another length', head: '1', tail: '7K010G00001', error: { kind: 'damaged' } },
  ])('rightly checked, but $name: $error.kind', ({ head, tail, error }) => {
    const data = Array.from(`${head}${fingerprint}${tail}`, (each) => ALPHABET.indexOf(each))
    const text = withCheck(data).map((value) => ALPHABET.charAt(value)).join('')
    expect(readRoundFragment(`#runde=${text}`)).toEqual({ ok: false, error })
  })

  it.each([
    { fragment: '', read: null },
    { fragment: '#svar=1', read: null },
    { fragment: '#runde=', read: { ok: false, error: { kind: 'blank' } } },
    { fragment: '#runde=%E0%A4%A', read: { ok: false, error: { kind: 'damaged' } } },
    { fragment: `#runde=${'7'.repeat(1_000_000)}`, read: { ok: false, error: { kind: 'damaged' } } },
    { fragment: `#runde=${'0'.repeat(16)}`, read: { ok: false, error: { kind: 'version', found: 0, known: 1 } } },
  ])('H61 any other fragment is refused without a throw', ({ fragment, read }) => {
    expect(readRoundFragment(fragment)).toEqual(read)
  })
})

test('H61 no fragment makes the readers throw', () => {
  const parts = fc.constantFrom('#', '&', '=', 'svar=', 'runde=', '%', '%E0', '%41', '1T7K', CODE)
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))), (list) => {
      const fragment = list.join('')
      const link = readCodeFragment(fragment)
      if (link !== null) readAnswerCode(link.text, room)
      expect([true, false, undefined]).toContain(readRoundFragment(fragment)?.ok)
    }),
    { numRuns: 500 },
  )
})

const rounds = fc.integer({ min: 4, max: 40 }).chain((components) =>
  fc.record({
    components: fc.constant(components),
    round: fc.integer({ min: 1, max: 1023 }),
    picked: fc.uniqueArray(fc.integer({ min: 0, max: components - 1 }), { minLength: 1 }),
  }),
)
