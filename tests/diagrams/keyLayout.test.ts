import { expect, test } from 'vitest'
import { layoutKey } from '../../src/diagrams/keyLayout.ts'
import { textWidth } from '../../src/diagrams/textWidth.ts'

const sign = { width: 20, height: 16 }

test('entries stand beside each other, and in a new row where there is no room', () => {
  const { entries, height } = layoutKey([{ sign, words: 'Mål' }, { sign: null, words: 'Ydre ring' }, { sign, words: 'Indre ring' }], 150)
  expect(entries.map(({ y }) => y)).toEqual([0, 0, 22])
  expect(entries.map(({ x }) => x > 0)).toEqual([false, true, false])
  expect(height).toBe(44)
})

test('H79 words wider than the drawing are wrapped, and none is left out', () => {
  const words = 'Forår 2026 med et meget langt navn til et øjebliksbillede '.repeat(4).trim()
  const { entries } = layoutKey([{ sign, words }], 300)
  const lines = entries[0]?.lines.map(({ text }) => text) ?? []
  expect(lines.join(' ')).toBe(words)
  expect(Math.max(...lines.map((line) => textWidth(line, 13, 400)))).toBeLessThanOrEqual(300 - 28)
})

test('nothing to explain takes no room', () => {
  expect(layoutKey([], 300)).toEqual({ height: 0, entries: [] })
})
