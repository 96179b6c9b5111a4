import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { forcedPalette, lightPalette } from '../../src/diagrams/palette.ts'
import { UnderstandingIcon, type UnderstandingSign } from '../../src/diagrams/UnderstandingIcon.tsx'

const SIGNS: readonly UnderstandingSign[] = [
  0, 1, 2, 3, 'few', 'camps', 'gap', 'lone', 'hidden', 'leaders', 'staff', 'spread', 'ahead', 'flagged',
]

afterEach(cleanup)

it('has a form of its own for each sign, also where all colours are alike', () => {
  const looks = SIGNS.map((sign) => {
    const { container } = render(<UnderstandingIcon sign={sign} size={22} hue={0} palette={forcedPalette} />)
    return container.innerHTML.replaceAll(/Canvas(Text)?|Highlight(Text)?/g, '')
  })
  expect(new Set(looks).size).toBe(SIGNS.length)
  expect(looks.join('')).not.toMatch(/NaN|undefined/)
})

it('has as many thick steps as the room agrees', () => {
  const thick = ([0, 1, 2, 3] as const).map((sign) => {
    const { container } = render(<UnderstandingIcon sign={sign} size={22} hue={0} palette={lightPalette} />)
    return container.querySelector('path')?.getAttribute('d')?.match(/M/g)?.length
  })
  expect(thick).toEqual([1, 2, 3, 4])
})

it('is orange for what needs a talk alone, and hidden from those who hear the words', () => {
  const orange = SIGNS.filter((sign) => {
    const { container } = render(<UnderstandingIcon sign={sign} size={22} hue={0} palette={lightPalette} />)
    return container.innerHTML.includes(lightPalette.warn)
  })
  expect(orange).toEqual(['camps', 'gap', 'flagged'])
  expect(screen.queryByRole('img')).toBeNull()
})
