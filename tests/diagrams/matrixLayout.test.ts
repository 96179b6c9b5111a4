import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, test } from 'vitest'
import { MatrixDiagram, type MatrixDiagramProps } from '../../src/diagrams/MatrixDiagram.tsx'
import { layoutMatrix, type MatrixLine, type MatrixRequest } from '../../src/diagrams/matrixLayout.ts'
import { darkPalette, forcedPalette, printPalette } from '../../src/diagrams/palette.ts'
import { textWidth } from '../../src/diagrams/textWidth.ts'

const ages: MatrixRequest = {
  rowClass: 'Trin',
  columnClass: 'Aldersgruppe',
  rows: ['Universelle indsatser', 'Tidlige, forebyggende indsatser', 'Anbringelse på institution'],
  columns: ['0–2 år', '3–5 år', '18–22 år', 'Ikke angivet'],
  total: 'I alt',
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function boxOf({ text, x, y, size, weight, anchor }: MatrixLine): Box {
  const width = textWidth(text, size, weight)
  const left = anchor === 'start' ? x : x - width / 2
  return { left, right: left + width, top: y - 0.78 * size, bottom: y + 0.22 * size }
}

function isApart(one: Box, other: Box): boolean {
  return one.right <= other.left + 0.5 || other.right <= one.left + 0.5 || one.bottom <= other.top + 0.5 || other.bottom <= one.top + 0.5
}

/** What lies over something else, or out of the drawing. */
function faultsOf(request: MatrixRequest): readonly string[] {
  const { lines, columns, rows, totalColumn, totalRow, width, height } = layoutMatrix(request)
  const cells = [...rows, totalRow].flatMap((row) =>
    [...columns, totalColumn].map((column) => ({
      left: column.start,
      right: column.start + column.length,
      top: row.start,
      bottom: row.start + row.length,
    })),
  )
  const boxes = lines.map((line) => ({ name: line.text, box: boxOf(line) }))
  const all = [...boxes, ...cells.map((box, index) => ({ name: `cell ${index}`, box }))]
  const out = all.filter(({ box }) => box.left < -0.5 || box.top < -0.5 || box.right > width + 0.5 || box.bottom > height + 0.5)
  const over = boxes.flatMap(({ name, box }, index) =>
    all.slice(index + 1).filter((other) => !isApart(box, other.box)).map((other) => `${name} over ${other.name}`),
  )
  return [...out.map(({ name }) => `${name} out`), ...over]
}

function lettersOf(texts: readonly string[]): string {
  return texts.join('').replaceAll(/[\s-]/g, '')
}

const LONG = 'Børn og unge med et navn på tværs af alle fagområder og forvaltninger i kommunen '.repeat(3).trim()
const WORD = 'Familiebehandlingskonsulenttilbudsoversigt'

describe('the place of a matrix', () => {
  it('has each head beside its row or over its column, and totals beyond the cells', () => {
    const { columns, rows, totalColumn, totalRow, lines } = layoutMatrix(ages)
    expect([columns.length, rows.length]).toEqual([4, 3])
    expect(faultsOf(ages)).toEqual([])
    expect(Math.max(...columns.map(({ start, length }) => start + length))).toBeLessThan(totalColumn.start)
    expect(Math.max(...rows.map(({ start, length }) => start + length))).toBeLessThan(totalRow.start)
    const first = lines.find(({ text }) => text === '0–2 år')
    expect(first?.x).toBe((columns[0]?.start ?? 0) + (columns[0]?.length ?? 0) / 2)
    expect(lines.filter(({ text }) => text === 'I alt')).toHaveLength(2)
  })

  it.each([
    { why: 'H79 names of 200 characters', rows: [LONG, 'Kort'], columns: [LONG, LONG, 'x'] },
    { why: 'H79 a word that no line can hold', rows: [WORD], columns: Array.from({ length: 14 }, () => WORD) },
    { why: '20 × 20', rows: Array.from({ length: 20 }, (_, at) => `Række med navn ${at}`), columns: Array.from({ length: 20 }, (_, at) => `Tværprofessionel kolonne ${at}`) },
    { why: '1 × 1', rows: ['Trin'], columns: ['År'] },
    { why: 'H23 emoji', rows: ['👩‍👩‍👧‍👦'.repeat(20)], columns: ['🇩🇰'.repeat(20)] },
  ])('leaves nothing out, and nothing lies over anything: $why', ({ rows, columns }) => {
    const request = { ...ages, rows, columns }
    expect(faultsOf(request)).toEqual([])
    const said = lettersOf(layoutMatrix(request).lines.map(({ text }) => text))
    for (const name of [...rows, ...columns]) expect(said).toContain(lettersOf([name]))
  })

  it('holds for any names and numbers of them', () => {
    const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), { minLength: 1, maxLength: 24 })
    fc.assert(
      fc.property(names, names, (rows, columns) => {
        expect(faultsOf({ ...ages, rows, columns })).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('is no wider than a page while names have room, and keeps short columns narrow', () => {
    const many = { ...ages, columns: Array.from({ length: 14 }, (_, at) => `Gruppe ${at} med et navn`) }
    expect(layoutMatrix(many).width).toBeLessThanOrEqual(1260)
    expect(layoutMatrix(ages).columns[0]?.length).toBeLessThan(90)
  })
})

const props: MatrixDiagramProps = {
  ...ages,
  label: 'Trin × aldersgruppe',
  cells: [
    [{ text: '12', tone: 4 }, { text: '3', tone: 1 }, { text: 'Hul', tone: 'gap' }, { text: '2', tone: 'plain' }],
    [{ text: '1', tone: 0 }, { text: '6', tone: 2 }, { text: '8', tone: 3 }, { text: '0', tone: 'plain' }],
    [{ text: 'Hul', tone: 'gap' }, { text: 'Hul', tone: 'gap' }, { text: 'Hul', tone: 'gap' }, { text: '0', tone: 'plain' }],
  ],
  rowTotals: ['14', '11', '0'],
  columnTotals: ['13', '9', '8', '2'],
  sum: '25',
  palette: printPalette,
}

function markupOf(change: Partial<MatrixDiagramProps> = {}): string {
  return `${renderToStaticMarkup(createElement(MatrixDiagram, { ...props, ...change })).replaceAll('><', '>\n<')}\n`
}

test.each([
  ['print', {}],
  ['dark', { palette: darkPalette }],
  ['one-cell', { rows: ['Trin 1'], columns: ['0–2 år'], cells: [[{ text: '1', tone: 0 }]], rowTotals: ['1'], columnTotals: ['1'], sum: '1' }],
] as const)('is drawn as it was: %s', async (name, change) => {
  await expect(markupOf(change)).toMatchFileSnapshot(`../golden/matrix-${name}.svg`)
})

test('an empty cell is told by its word and its dashed line, in the reader’s own colours too', () => {
  for (const palette of [printPalette, forcedPalette]) {
    const markup = markupOf({ palette })
    expect(markup.match(/stroke-dasharray="5 4"/g)).toHaveLength(4)
    expect(markup.match(/>\nHul|>Hul</g)).toHaveLength(4)
  }
  expect(markupOf({ palette: forcedPalette })).not.toMatch(/#[0-9A-F]{6}|NaN|undefined/)
})
