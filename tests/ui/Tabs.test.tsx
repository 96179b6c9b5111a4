import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Tabs } from '../../src/ui/Tabs.tsx'

afterEach(cleanup)

function Shown() {
  const [value, setValue] = useState('b')
  const tabs = ['a', 'b', 'c'].map((each) => ({ value: each, label: `Fane ${each}`, content: <input aria-label={each} /> }))
  return <Tabs label="Faner" tabs={tabs} value={value} onChoose={setValue} />
}

test('one panel is to be seen, named by its tab, and the arrows go round', () => {
  render(<Shown />)
  expect(screen.getByRole('tabpanel', { name: 'Fane b' })).toBeTruthy()
  const keys = [['ArrowRight', 'c'], ['ArrowRight', 'a'], ['ArrowLeft', 'c'], ['Home', 'a'], ['End', 'c']] as const
  for (const [key, expected] of keys) {
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key })
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(`Fane ${expected}`)
    expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }))
  }
  expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0])
})

test('what is typed in a panel is there after a look at another', () => {
  render(<Shown />)
  fireEvent.change(screen.getByRole('textbox', { name: 'b' }), { target: { value: 'halvt' } })
  fireEvent.click(screen.getByRole('tab', { name: 'Fane a' }))
  fireEvent.click(screen.getByRole('tab', { name: 'Fane b' }))
  expect(screen.getByRole('textbox', { name: 'b' })).toHaveProperty('value', 'halvt')
})
