import { expect, it, test } from 'vitest'
import { builtInFramework } from '../../src/framework/framework.ts'
import { codeLengthOf, codeRoomOf, fingerprintOf, firstGroupOf, frameworkCharacterOf, isTag, tagOf } from '../../src/exchange/answerCodeRoom.ts'
import vectors from './answer-code-vectors.json' with { type: 'json' }

const framework = { frameworkId: 'dobbelt-komponentcirkel', frameworkVersion: '1', components: 16 }

it.each([
  { bits: 0, tag: '00' },
  { bits: 1023, tag: 'ZZ' },
  // 7 · 32 + 19; K is the 20th character.
  { bits: 243, tag: '7K' },
  { bits: 1024 + 243, tag: '7K' },
])('ten bits make a room code: $bits is $tag', ({ bits, tag }) => {
  expect(tagOf(bits)).toBe(tag)
})

test('the 1024 room codes differ', () => {
  const tags = Array.from({ length: 1024 }, (_, bits) => tagOf(bits))
  expect(new Set(tags).size).toBe(1024)
  expect(tags.every(isTag)).toBe(true)
  expect(['', '7', '7KK', '7U', '7k'].some(isTag)).toBe(false)
})

test('all codes of a room begin alike', () => {
  expect(firstGroupOf({ ...framework, levels: 5, tag: '7K', chainLevels: 4, fields: 15 })).toBe('1T7K')
})

test('the 7 characters hold all 32 bits: the framework character comes out of them', () => {
  const hash = Number.parseInt(
    Array.from(fingerprintOf(framework), (each) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(each).toString(2).padStart(5, '0')).join(''),
    2,
  )
  expect(hash).toBeLessThan(2 ** 32)
  expect('0123456789ABCDEFGHJKMNPQRSTVWXYZ'[(hash ^ (hash >>> 16)) & 31]).toBe('T')
  expect(frameworkCharacterOf(framework)).toBe('T')
})

test('another version or number of components has another fingerprint', () => {
  const others = [framework, { ...framework, frameworkVersion: '2' }, { ...framework, components: 15 }].map(fingerprintOf)
  expect(new Set(others).size).toBe(3)
})

it.each([
  // 320 · 4⁴ = 81,920: more than 32³, less than 32⁴.
  { components: 4, levels: 3, length: 10 },
  // 320 · 4¹⁶ = 2^40.3; 320 · 5¹⁶ = 2^45.5.
  { components: 16, levels: 3, length: 15 },
  { components: 16, levels: 4, length: 16 },
  { components: 40, levels: 5, length: 29 },
])('$components components on $levels levels take $length characters', ({ length, ...size }) => {
  expect(codeLengthOf(size)).toBe(length)
})

it.each(Object.entries(vectors.lengths))('%s components take %i characters', (components, length) => {
  expect(codeLengthOf({ components: Number(components), levels: 5 })).toBe(length)
})

test('a room is made from the framework and the room code', () => {
  expect(codeRoomOf(builtInFramework, '7K')).toEqual({
    frameworkId: 'dobbelt-komponentcirkel',
    frameworkVersion: '1',
    components: 16,
    levels: 5,
    tag: '7K',
    chainLevels: 4,
    fields: 12,
  })
})
