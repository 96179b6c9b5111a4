import { expect, it } from 'vitest'
import { bandAt, fillPath, hairlines, targetPath } from '../../src/diagrams/sectorMarks.ts'

const ring = {
  innerRadius: 100,
  outerRadius: 250,
  band: 30,
  bands: 5,
  labelStyle: 'names',
  textSize: 20,
  subSize: 0,
  digit: { size: 20, radius: 115 },
  disc: 10,
  sectors: [],
} as const
const sector = { id: 's1', startAngle: 0, endAngle: Math.PI / 2, label: null }
const shape = { ring, sector, gap: 0, weight: 1 }
const down = (radius: number) => ({ x: 0, y: radius })

it('fills from the inside out, bands of equal depth', () => {
  expect(fillPath(shape, 2)).toBe('M0,-160A160,160,0,0,1,160,0L100,0A100,100,0,0,0,0,-100Z')
  expect(fillPath(shape)).toBe(fillPath(shape, 5))
})

it('draws no hairline where the fill ends', () => {
  expect(hairlines(shape, 0).match(/M/g)).toHaveLength(4)
  expect(hairlines(shape, 2)).not.toContain('A160')
})

it('keeps the highest target so far inside the sector that it is no outline of it', () => {
  expect(targetPath(shape, 4)).toContain('A220')
  expect(targetPath(shape, 5)).toContain('A243')
})

it.each([
  { radius: 101, band: 1 },
  { radius: 129, band: 1 },
  { radius: 131, band: 2 },
  { radius: 249, band: 5 },
  { radius: 90, band: 1, why: 'the line around the sector belongs to it' },
  { radius: 260, band: 5, why: 'the line around the sector belongs to it' },
])('finds band $band at $radius', ({ radius, band }) => {
  expect(bandAt(ring, down(radius), 1)).toBe(band)
})

it('finds no band where they are drawn less than 24 px deep', () => {
  expect(bandAt(ring, down(131), 0.81)).toBe(2)
  expect(bandAt(ring, down(131), 0.79)).toBeNull()
})
