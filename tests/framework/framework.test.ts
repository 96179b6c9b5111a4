import { describe, expect, it, test } from 'vitest'
import {
  builtInFramework as framework,
  componentOf,
  componentsOf,
  isOnScale,
  levelsOf,
  walkOf,
  type Framework,
} from '../../src/framework/framework.ts'

const ids = framework.components.map(({ id }) => id)

describe('the built-in framework', () => {
  it('has two rings of eight, each place taken once', () => {
    expect(framework.rings).toEqual(['strategic', 'practice'])
    for (const ring of framework.rings) {
      const places = framework.components.filter((each) => each.ring === ring).map(({ position }) => position)
      expect(places.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    }
    expect(framework.components).toHaveLength(16)
  })

  it('names nothing twice', () => {
    expect(new Set(ids).size).toBe(ids.length)
    const steps = framework.ladder.map(({ id }) => id)
    expect(new Set(steps).size).toBe(steps.length)
  })

  it('pairs each component with one at the same angle of the other ring, which points back', () => {
    for (const { id, ring, position, mirror } of framework.components) {
      const pair = mirror === null ? null : componentOf(framework, mirror)
      expect(pair).toMatchObject({ mirror: id, position })
      expect(pair?.ring).not.toBe(ring)
    }
  })

  it('has six steps from the foot up, the first two of them early, and is sure of the law at the second alone', () => {
    expect(framework.ladder.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6])
    expect(framework.ladder.filter(({ isEarly }) => isEarly).map(({ id }) => id)).toEqual(['universal', 'preventive'])
    expect(framework.ladder.filter(({ isLawCertain }) => isLawCertain).map(({ id }) => id)).toEqual(['preventive'])
  })

  it('has the kinds of prevention that the type knows', () => {
    expect(framework.prevention).toEqual(['primary', 'secondary', 'tertiary'])
  })

  // Saved files name these for ever: the list may grow in a new version, and none may leave it.
  it('keeps the ids that files hold', () => {
    expect(`${framework.id} ${framework.version}`).toBe('dobbelt-komponentcirkel 1')
    expect(walkOf(framework).map(({ id }) => id)).toEqual([
      'shared-strategy',
      'clear-leadership',
      'funding-incentives',
      'overview-of-provision',
      'binding-collaboration',
      'systems-procedures',
      'shared-view-of-children',
      'preventive-mindset',
      'everyday-life',
      'roles-and-pathways',
      'room-to-act-early',
      'competences-in-use',
      'network-meetings',
      'detection-follow-up',
      'parent-partnership',
      'relations-language',
    ])
    expect(framework.ladder.map(({ id }) => id)).toEqual([
      'universal',
      'preventive',
      'home-based',
      'kinship-care',
      'foster-care',
      'residential-care',
    ])
  })

  // An answer code holds places in these lists: neither the ids nor their order may change.
  it('keeps the levels of the steering chain and the fields in their order', () => {
    expect(framework.chain.map(({ id, isLeader }) => `${id} ${isLeader}`)).toEqual([
      'political true',
      'administrative true',
      'professional-leadership true',
      'staff false',
    ])
    expect(framework.fields).toEqual([
      'day-care',
      'school',
      'leisure',
      'health-visiting',
      'dental',
      'ppr',
      'authority',
      'provider',
      'youth',
      'civil-society',
      'central-staff',
      'cross-field',
    ])
    expect(framework.defaults).toEqual({ minimumGroupSize: 5, discussTop: 3 })
  })
})

describe('a scale', () => {
  const scale = { min: 2, max: 4 }

  it('lists its levels, both ends included', () => {
    expect(levelsOf(scale)).toEqual([2, 3, 4])
    expect(levelsOf({ min: 3, max: 3 })).toEqual([3])
  })

  it.each([2, 3, 4])('holds %d', (value) => expect(isOnScale(value, scale)).toBe(true))

  it.each([1, 5, 2.5, -2, Number.NaN, Number.POSITIVE_INFINITY])('does not hold %d', (value) =>
    expect(isOnScale(value, scale)).toBe(false),
  )
})

describe('rings of unequal length, listed in any order', () => {
  const small: Framework = {
    ...framework,
    rings: ['outer', 'inner'],
    components: [
      { id: 'c', ring: 'inner', position: 0, mirror: null },
      { id: 'b', ring: 'outer', position: 1, mirror: null },
      { id: 'a', ring: 'outer', position: 0, mirror: null },
    ],
  }

  test('a ring is given clockwise', () => {
    expect(componentsOf(small, 'outer').map(({ id }) => id)).toEqual(['a', 'b'])
    expect(componentsOf(small, 'none')).toEqual([])
  })

  test('a walk goes from the rim inwards', () => {
    expect(walkOf(small).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('looking up leaves the framework as it was', () => {
    walkOf(small)
    expect(small.components.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })

  test('an id that is not there is null', () => {
    expect(componentOf(small, 'b')?.position).toBe(1)
    expect(componentOf(small, 'constructor')).toBeNull()
  })
})
