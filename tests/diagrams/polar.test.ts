import { expect, it } from 'vitest'
import { arcPath, pointAt, radiusOf, rounded, wedgePath } from '../../src/diagrams/polar.ts'

it('counts angles clockwise from twelve o’clock', () => {
  const { x, y } = pointAt(10, Math.PI / 2)
  expect([rounded(x), rounded(y)]).toEqual([10, 0])
  expect(radiusOf({ x: 3, y: -4 })).toBe(5)
})

it('draws a wedge between two radii', () => {
  const quarter = { innerRadius: 10, outerRadius: 20, startAngle: 0, endAngle: Math.PI / 2, inset: 0 }
  expect(wedgePath(quarter)).toBe('M0,-20A20,20,0,0,1,20,0L10,0A10,10,0,0,0,0,-10Z')
})

it('keeps the gap beside a wedge equally wide all the way out', () => {
  const path = wedgePath({ innerRadius: 10, outerRadius: 20, startAngle: 0, endAngle: Math.PI / 2, inset: 2 })
  const matches = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)(?=[AL Z])/g)]
  const points = matches.map(([, x, y]) => [Number(x), Number(y)])
  // The first side runs along x = 2, the second along y = -2.
  expect(points.filter(([x]) => x === 2)).toHaveLength(2)
  expect(points.filter(([, y]) => y === -2)).toHaveLength(2)
})

it('lets the sides meet where there is no room between them', () => {
  const path = wedgePath({ innerRadius: 1, outerRadius: 20, startAngle: 0, endAngle: 0.3, inset: 2 })
  expect(path).not.toContain('NaN')
})

it('turns an arc round', () => {
  const arc = { radius: 10, startAngle: 0, endAngle: Math.PI / 2 }
  expect(arcPath(arc)).toBe('M0,-10A10,10,0,0,1,10,0')
  expect(arcPath({ ...arc, isReversed: true })).toBe('M10,0A10,10,0,0,0,0,-10')
})

it('writes no minus zero', () => {
  expect(Object.is(rounded(-0.001), 0)).toBe(true)
})
