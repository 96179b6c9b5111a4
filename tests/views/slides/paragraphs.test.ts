import { describe, expect, it } from 'vitest'
import { fitted, heightOf, heightOfAll, pagesOf, paragraph, paragraphsOf, rowOf, titleIn } from '../../../src/views/slides/paragraphs.ts'

const LONG = 'Tværprofessionelt samarbejde om børn og unges trivsel. '.repeat(4).slice(0, 200)

describe('a title', () => {
  it('is as large as it can be, then smaller, then cut', () => {
    const box = { width: 864, height: 72 }
    const [short, middle, long] = ['Kort', LONG.slice(0, 150), LONG.repeat(3)].map((text) => titleIn(text, 'title', box))
    expect(short?.size).toBe(30)
    expect(middle?.size).toBeLessThan(30)
    expect(middle?.text).toBe(LONG.slice(0, 150).trim())
    expect(long?.size).toBe(18)
    expect(long?.text.endsWith('…')).toBe(true)
    for (const each of [short, middle, long]) expect(each && heightOf(each, box.width)).toBeLessThanOrEqual(box.height)
  })
})

describe('paragraphs in a box', () => {
  const box = { width: 300, height: 120 }

  it('are cut where the room ends, and what comes after is left out', () => {
    const shown = fitted([paragraph('Først', 'lead'), paragraph(LONG, 'text'), paragraph('Til sidst', 'text')], box)
    expect(shown.map(({ text }) => text)).toEqual(['Først', expect.stringMatching(/^Tvær.*…$/)])
    expect(heightOfAll(shown, box.width)).toBeLessThanOrEqual(box.height)
  })

  it('leave out a label that has nothing below it', () => {
    const text = paragraph(LONG.slice(0, 100), 'text')
    const shown = fitted([text, paragraph('Spørg', 'label'), paragraph('Hvad?', 'item')], { width: 300, height: 100 })
    expect(shown).toEqual([text])
  })

  it('are one for each line of a text', () => {
    expect(paragraphsOf('En\r\n\n to ', 'text').map(({ text }) => text)).toEqual(['En', 'to'])
  })
})

describe('rows', () => {
  const columns = [{ width: 200, lines: 2 }, { width: 100, lines: 1 }]

  it('are as high as the highest cell, and each text is cut by its column', () => {
    const row = rowOf([[paragraph(LONG, 'cell'), paragraph('Mere', 'cellMore')], [paragraph(LONG, 'cell')]], columns)
    expect(row.height).toBe(2 * 21 + 17 + 2 * 4)
    expect(row.cells.flat().map(({ text }) => text.endsWith('…'))).toEqual([true, false, true])
  })

  it('go on over as many slides as they need, each in one of them', () => {
    const rows = [30, 40, 50, 30, 90].map((height) => ({ row: { height, cells: [] } }))
    expect(pagesOf(rows, 90).map((page) => page.map(({ row }) => row.height))).toEqual([[30, 40], [50, 30], [90]])
    expect(pagesOf([], 90)).toEqual([])
  })
})
