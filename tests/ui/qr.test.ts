import { decodeQR } from 'qr/decode.js'
import { expect, it, test } from 'vitest'
import { qrDrawing, type QrDrawing } from '../../src/ui/qr.ts'

it.each([
  'https://komponentcirklen.example/app/#svar=1T7K-64H8-10S6-CSA5',
  // 120 bytes, the longest link to a round.
  `https://${'kommune.'.repeat(9)}dk/#runde=1${'7K'.repeat(15)}`.padEnd(120, 'x'),
  'Ærø på nettet',
])('a decoder reads back %s', (text) => {
  const { data, size } = rastered(qrDrawing(text))
  expect(decodeQR({ data, width: size, height: size })).toBe(text)
})

test('four modules of white surround it, as ISO/IEC 18004 wants it', () => {
  const { size, path } = qrDrawing('x')
  // Version 1 is 21 modules wide; the finder patterns begin in its corners.
  expect(size).toBe(21 + 2 * 4)
  expect(path).toMatch(/^M4 4h7v1h-7z/)
})

test('the long link stays within version 8 at error correction M: 49 modules, readable from the back row', () => {
  expect(qrDrawing('x'.repeat(120)).size).toBeLessThanOrEqual(49 + 2 * 4)
})

/** The drawing as pixels, four a module. */
function rastered({ size: modules, path }: QrDrawing) {
  const scale = 4
  const size = modules * scale
  const data = new Uint8Array(size * size * 4).fill(255)
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const start = row * size + Number(x) * scale
      for (let pixel = start; pixel < start + Number(length) * scale; pixel += 1) data.fill(0, pixel * 4, pixel * 4 + 3)
    }
  }
  return { data, size }
}
