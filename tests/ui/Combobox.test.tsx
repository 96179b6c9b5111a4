import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Combobox } from '../../src/ui/Combobox.tsx'

const options = ['Aarhus', 'Ærø', 'Furesø', 'Roskilde']

function Place() {
  const [value, setValue] = useState('')
  return (
    <Combobox
      label="Kommune"
      value={value}
      options={options}
      maxLength={200}
      countText={(count) => `${count} kommuner`}
      onChange={setValue}
    />
  )
}

afterEach(cleanup)

function type(text: string): HTMLInputElement {
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Kommune' })
  fireEvent.change(field, { target: { value: text } })
  return field
}

test('offers what begins with the text, then what holds it', () => {
  render(<Place />)
  type('r')
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Roskilde', 'Aarhus', 'Ærø', 'Furesø'])
})

test.each(['år', 'AAR', 'aar'])('finds Aarhus for %s: å and aa are one letter', (text) => {
  render(<Place />)
  type(text)
  expect(screen.getByRole('option').textContent).toBe('Aarhus')
})

test('arrow and Enter choose, and the list is gone', () => {
  render(<Place />)
  const field = type('ø')
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('Furesø')
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(field.value).toBe('Furesø')
  expect(screen.queryByRole('option')).toBeNull()
})

test('the arrow up from the field goes to the last one', () => {
  render(<Place />)
  const field = type('ø')
  fireEvent.keyDown(field, { key: 'ArrowUp' })
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('Furesø')
})

test('keeps a name of one’s own, and says how many it finds', () => {
  render(<Place />)
  const field = type('Vores egen')
  expect(field.value).toBe('Vores egen')
  expect(screen.getByRole('status').textContent).toBe('0 kommuner')
})

test('Escape closes the list and nothing else', () => {
  render(<Place />)
  const field = type('r')
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(screen.queryByRole('option')).toBeNull()
  expect(field.value).toBe('r')
})
