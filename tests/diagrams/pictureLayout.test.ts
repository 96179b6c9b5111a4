import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { printPalette } from '../../src/diagrams/palette.ts'
import { PictureFrame } from '../../src/diagrams/PictureFrame.tsx'
import { layoutPicture } from '../../src/diagrams/pictureLayout.ts'
import { textWidth } from '../../src/diagrams/textWidth.ts'

const size = { width: 700, height: 300 }
const foot = ['n = 14 · 15. november 2026', 'Ærø, Ledergruppen. Egen vurdering i Komponentcirklen']

test('the drawing lies between its heading and its foot, and all of it in the frame', () => {
  const { heading, y, rule, foot: told, width, height } = layoutPicture({ heading: 'To lejre', foot, size })
  expect([heading.lines, told.lines]).toEqual([['To lejre'], foot])
  expect(heading.y).toBeLessThan(y)
  expect(rule).toBeGreaterThan(y + size.height)
  expect(told.y + told.step).toBeLessThan(height)
  expect(width).toBeGreaterThan(size.width)
})

test('H79 a heading of any length is wrapped in whole, and a narrow drawing has room for one too', () => {
  const heading = 'Komponent med et meget langt navn og mange ord '.repeat(12).trim()
  for (const drawing of [size, { width: 120, height: 40 }]) {
    const { heading: head, width, margin, x } = layoutPicture({ heading, foot: [heading], size: drawing })
    expect(head.lines.join(' ')).toBe(heading)
    expect(Math.max(...head.lines.map((line) => textWidth(line, head.size, 600)))).toBeLessThanOrEqual(width - 2 * margin)
    expect(x + drawing.width).toBeLessThanOrEqual(width - margin)
  }
})

test('stays as it is', async () => {
  const props = { heading: 'Én er gået frem, og 15 står stille, siden vi sidst så på det i foråret', foot, size, description: 'S1, 3', palette: printPalette }
  const drawing = createElement('rect', { ...size, fill: 'none', stroke: printPalette.edge })
  // oxlint-disable-next-line react/no-children-prop
  const markup = renderToStaticMarkup(createElement(PictureFrame, { ...props, children: drawing }))
  await expect(`${markup.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('../golden/picture-frame.svg')
})
