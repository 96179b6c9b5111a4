import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Unbroken } from '../../src/ui/Unbroken.tsx'

afterEach(cleanup)

test.each([
  ['10–12 år, 13–15 år', ['10–12 år', '13–15 år']],
  ['Age 6–9, Age 10–12', ['Age 6–9', 'Age 10–12']],
  ['Gravide og kommende forældre, 0-2 år', ['0-2 år']],
  ['6–9 årige', ['6–9']],
  ['For unge', []],
])('%s: its ranges stay whole, and the text stays as it is', (text, kept) => {
  const { container } = render(<Unbroken text={text} />)
  expect(container.textContent).toBe(text)
  expect([...container.querySelectorAll('.unbroken')].map((each) => each.textContent)).toEqual(kept)
})

test('a range does not break in a narrow place', () => {
  const { container } = render(
    <div style={{ inlineSize: 1, overflowWrap: 'anywhere' }}>
      <Unbroken text="10–12 år, 13–15 år" />
    </div>,
  )
  for (const range of container.querySelectorAll<HTMLElement>('.unbroken')) {
    expect(range.getClientRects()).toHaveLength(1)
  }
})
