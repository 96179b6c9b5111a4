import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { lightPalette as palette } from '../../src/diagrams/palette.ts'
import { ProgressDisc, ProgressMarks } from '../../src/diagrams/ProgressMarks.tsx'
import { layoutCircle } from '../../src/diagrams/circleLayout.ts'
import names from './names.json' with { type: 'json' }

afterEach(cleanup)

const rings = names.en.rings.map(({ sectors }) => ({ sectors: sectors.map((each) => ({ ...each, sub: '' })) }))
const [first, second] = rings[0]?.sectors.map(({ id }) => id) ?? []

function pathsOf(done: number, all: number): readonly string[] {
  const { container } = render(
    <svg>
      <ProgressDisc mark={{ all, done }} radius={10} palette={palette} />
    </svg>,
  )
  return [...container.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '')
}

test('a disc fills like a clock from twelve; nothing done is empty, all done has a tick', () => {
  expect(pathsOf(0, 3)).toEqual([])
  expect(pathsOf(1, 4)).toEqual(['M0,0V-7.76A7.76,7.76,0,0,1,7.76,0Z'])
  expect(pathsOf(3, 4)).toEqual(['M0,0V-7.76A7.76,7.76,0,1,1,-7.76,0Z'])
  const [tick = ''] = pathsOf(3, 3)
  expect(tick).not.toContain('A')
})

test('only sectors with something have a disc, and a small circle has none', () => {
  const progress = new Map([
    [first ?? '', { all: 2, done: 1 }],
    [second ?? '', { all: 1, done: 0 }],
  ])
  const discs = (size: number) => {
    const layout = layoutCircle({ width: size, height: size, scale: { min: 1, max: 5 }, rings })
    const { container } = render(
      <svg>
        <ProgressMarks layout={layout} progress={progress} palette={palette} />
      </svg>,
    )
    return container.querySelectorAll('[transform]').length
  }
  expect(discs(800)).toBe(2)
  expect(discs(120)).toBe(0)
})
