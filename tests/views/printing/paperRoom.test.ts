import { expect, test } from 'vitest'
import { countFitting, heightOfText, roomBelow } from '../../../src/views/printing/paperRoom.ts'

const text = { width: 100, size: 11, weight: 400, maxLines: 3, lineHeight: 14 } as const

test('a text is as high as its lines, and never higher than it may be', () => {
  expect(heightOfText('', text)).toBe(0)
  expect(heightOfText('Kort', text)).toBe(14)
  expect(heightOfText('Et navn, der fylder to linjer', text)).toBe(28)
  expect(heightOfText('ord '.repeat(200), text)).toBe(42)
})

test('all that has room is shown, and the line about the rest has room too', () => {
  expect(countFitting([30, 30, 30], 90, 20)).toBe(3)
  expect(countFitting([30, 30, 30], 89, 20)).toBe(2)
  expect(countFitting([30, 30, 30], 79, 20)).toBe(1)
  expect(countFitting([30], 10, 20)).toBe(0)
  expect(countFitting([], 0, 20)).toBe(0)
})

test('a heading of two lines leaves less room', () => {
  const long = 'En overskrift, der fylder mere end en linje på papiret, fordi den siger det hele i et. '.repeat(2)
  expect(roomBelow(['Kort']) - roomBelow([long])).toBe(21)
})
