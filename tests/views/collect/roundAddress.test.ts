import { expect, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { readRoundFragment } from '../../../src/exchange/answerCodeLink.ts'
import { MAX_BYTES, problemOf, roundAddressOf, typedAddress } from '../../../src/views/collect/roundAddress.ts'
import { blankRound } from '../../rounds.ts'

test('the address carries the round and what is picked, and is short', () => {
  const { components } = blankRound()
  const round = blankRound({ components: [components[2], components[9]].filter((id) => id !== undefined), number: 3 })
  const { text, bytes } = roundAddressOf('https://komponentcirklen.dk/', round, framework)
  expect(bytes).toBe(text.length)
  expect(bytes).toBeLessThan(MAX_BYTES)
  const read = readRoundFragment(text.slice(text.indexOf('#')))
  expect(read).toMatchObject({ ok: true, value: { tag: '7K', round: 3, picked: [2, 9] } })
})

test('letters outside ASCII count as the bytes they are', () => {
  const address = `https://eksempel.dk/${'æ'.repeat(37)}/`
  expect(roundAddressOf(address, blankRound(), framework).bytes).toBeGreaterThan(MAX_BYTES)
  expect(problemOf(address, blankRound(), framework)).toBe('too-long')
})

test.each([
  ['https://komponentcirklen.dk/', null],
  ['http://komponentcirklen.dk/', 'insecure'],
  ['https://10.0.0.4/', 'internal'],
  ['http://localhost:4173/', 'this-machine'],
  ['file:///C:/komponentcirklen/index.html', 'file'],
  ['https://ikke en adresse', 'not-an-address'],
  [`https://komponentcirklen.dk/${'x'.repeat(70)}`, 'too-long'],
])('%s: %s', (address, problem) => {
  expect(problemOf(address, blankRound(), framework)).toBe(problem)
})

test('an address is typed as people say it', () => {
  expect(typedAddress(' komponentcirklen.dk/a#/start ')).toBe('https://komponentcirklen.dk/a')
  expect(typedAddress('http://x.dk')).toBe('http://x.dk')
  expect(typedAddress('  ')).toBe('')
})
