import { expect, test } from 'vitest'
import { layoutRows, type RowCell } from '../../src/diagrams/rowsLayout.ts'

const words = (text: string, note = ''): RowCell => ({ kind: 'words', text, note })
const bar: RowCell = { kind: 'drawing', size: { width: 100, height: 30 } }

test('a row is as high as its highest cell, and the others stand in its middle', () => {
  const { rows, head, height, width } = layoutRows({ widths: [120, 100], heads: [words('Komponent'), bar], rows: [[words('S1 Fælles strategi'), bar], [words('a'), words('b')]] })
  const [first, second] = rows
  expect([first?.height, second?.height]).toEqual([40, 28])
  expect([first?.y, second?.y, height]).toEqual([head.height, head.height + 40, head.height + 68])
  expect(first?.cells[1]?.top).toBe(5)
  expect(width).toBe(238)
})

test('H79 a name of 200 letters is wrapped in its column, the note below it', () => {
  const name = 'Navn på tværs af fagområder '.repeat(8).trim()
  const { rows } = layoutRows({ widths: [150], heads: [words('')], rows: [[words(name, 'lavt niveau')]] })
  const lines = rows[0]?.cells[0]?.lines ?? []
  expect(lines.slice(0, -1).map(({ text }) => text).join(' ')).toBe(name)
  expect(lines.at(-1)).toMatchObject({ text: 'lavt niveau', isNote: true })
  expect((lines.at(-1)?.y ?? 0) + 4).toBeLessThan(rows[0]?.height ?? 0)
})

test('a head without words takes no room', () => {
  expect(layoutRows({ widths: [50], heads: [words('')], rows: [] }).height).toBe(0)
})
