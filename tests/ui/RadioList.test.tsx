import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { RadioList } from '../../src/ui/RadioList.tsx'

afterEach(cleanup)

const style = { background: '#fff', color: '#000' }
const options = [
  { value: '1', mark: '1', markStyle: style, title: 'Tilfældig.', text: 'Det er forskelligt.' },
  { value: '2', mark: '2', markStyle: style, title: 'Begyndende.', text: 'Nogle er gået i gang.' },
]

test('every text can be read before one is chosen', () => {
  render(<RadioList legend="Regel" options={options} value={null} onChange={() => {}} />)
  expect(screen.getByRole('group', { name: 'Regel' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: /Tilfældig.*forskelligt/ })).toHaveProperty('checked', false)
  expect(screen.getByRole('radio', { name: /Begyndende.*i gang/ })).toHaveProperty('checked', false)
})

test('choosing tells which', () => {
  const onChange = vi.fn()
  render(<RadioList legend="Regel" options={options} value="1" onChange={onChange} />)
  fireEvent.click(screen.getByRole('radio', { name: /Begyndende/ }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2')
})

test('nothing can be chosen while it is read-only', () => {
  render(<RadioList legend="Regel" options={options} value="1" isReadOnly onChange={() => {}} />)
  expect(screen.getByRole('radio', { name: /Begyndende/ }).matches(':disabled')).toBe(true)
})
