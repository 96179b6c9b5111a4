import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { TextsField } from '../../src/ui/TextsField.tsx'

afterEach(cleanup)

function Shown() {
  const [{ texts, typed }, set] = useState<{ texts: readonly string[]; typed: string }>({ texts: ['FIT'], typed: '' })
  return (
    <TextsField
      label="Kræver"
      texts={texts}
      typed={typed}
      options={['FIT', 'Marte Meo', 'PMTO']}
      maxLength={200}
      addText="Tilføj"
      removeText={(text) => `Fjern ${text}`}
      countText={(count) => `${count} forslag`}
      onChange={(next, now) => set({ texts: next, typed: now })}
    />
  )
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Kræver' })
const type = (value: string) => fireEvent.change(field(), { target: { value } })
const texts = () => screen.queryAllByRole('listitem').map((item) => item.textContent)

test('Enter and the button take up what is typed, once each', () => {
  render(<Shown />)
  type(' Ro ')
  fireEvent.keyDown(field(), { key: 'Enter' })
  type('FIT')
  fireEvent.click(screen.getByRole('button', { name: 'Tilføj' }))
  type('  ')
  fireEvent.keyDown(field(), { key: 'Enter' })
  expect(texts()).toEqual(['FIT', 'Ro'])
  expect(document.activeElement).toBe(field())
})

test('an option that is chosen is added at once, and those that are there are not offered', () => {
  render(<Shown />)
  fireEvent.click(field())
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Marte Meo', 'PMTO'])
  fireEvent.click(screen.getByRole('option', { name: 'PMTO' }))
  expect(texts()).toEqual(['FIT', 'PMTO'])
  expect(field().value).toBe('')
})

test('a text is taken away, and the focus goes to the field', () => {
  render(<Shown />)
  fireEvent.click(screen.getByRole('button', { name: 'Fjern FIT' }))
  expect(texts()).toEqual([])
  expect(document.activeElement).toBe(field())
})
