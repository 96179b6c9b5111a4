import { describe, expect, it, test } from 'vitest'
import {
  builtInFramework as framework,
  componentOf,
  componentsOf,
  isOnScale,
  levelsOf,
  walkOf,
} from '../../src/framework/framework.ts'

describe('the built-in framework', () => {
  it('gives every component and step an id of its own', () => {
    const ids = [...framework.components, ...framework.ladder].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(framework.rings)('has 4 to 20 components in the %s ring, with no gap between their places', (ring) => {
    const positions = componentsOf(framework, ring).map(({ position }) => position)
    expect(positions).toEqual(positions.map((_, index) => index))
    expect(positions.length).toBeGreaterThanOrEqual(4)
    expect(positions.length).toBeLessThanOrEqual(20)
  })

  it.each(framework.components)('$id belongs with one of another ring, which points back', ({ id, ring, mirror }) => {
    const other = mirror === null ? null : componentOf(framework, mirror)
    expect(other?.mirror).toBe(id)
    expect(other?.ring).not.toBe(ring)
  })

  it('has 3 to 5 levels', () => {
    expect(levelsOf(framework.scale)).toEqual([1, 2, 3, 4, 5])
  })

  it('counts the steps of the ladder from one, and has early ones', () => {
    expect(framework.ladder.map(({ order }) => order)).toEqual(framework.ladder.map((_, index) => index + 1))
    expect(framework.ladder.filter(({ isEarly }) => isEarly).map(({ id }) => id)).toEqual(['universal', 'preventive'])
  })

  it('knows the three kinds of prevention that the type names', () => {
    expect(framework.prevention).toEqual(['primary', 'secondary', 'tertiary'])
  })
})

test('a walk goes ring by ring from the rim, clockwise', () => {
  const walk = walkOf(framework).map(({ id }) => id)
  expect(walk.length).toBe(framework.components.length)
  expect(walk.slice(0, 2)).toEqual(['shared-strategy', 'clear-leadership'])
  expect(walk.at(-1)).toBe('relations-language')
})

test.each([
  { value: 1, expected: true },
  { value: 5, expected: true },
  { value: 0, expected: false },
  { value: 6, expected: false },
  { value: 2.5, expected: false },
  { value: NaN, expected: false },
])('$value is on the scale from 1 to 5: $expected', ({ value, expected }) => {
  expect(isOnScale(value, { min: 1, max: 5 })).toBe(expected)
})

test('a component that the framework lacks is null', () => {
  expect(componentOf(framework, 'constructor')).toBeNull()
})
