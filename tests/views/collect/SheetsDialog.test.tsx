import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { builtInFramework as framework, walkOf } from '../../../src/framework/framework.ts'
import { firstSetup, newRound } from '../../../src/model/round.ts'
import { SheetsDialog } from '../../../src/views/collect/SheetsDialog.tsx'
import { loadWorkshopTexts, startWording } from '../../../src/wording/i18n.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})

afterEach(() => {
  act(() => void dispatchEvent(new Event('afterprint')))
  cleanup()
  vi.restoreAllMocks()
})

function show(expected: number | null) {
  const components = walkOf(framework).map(({ id }) => id)
  const setup = firstSetup({ components, chain: [], fields: [], minimumGroupSize: 5 })
  const round = { ...newRound(setup, { id: 'r', number: 1, tag: '7K' }), expected }
  // As the browser does.
  const print = vi.spyOn(window, 'print').mockImplementation(() => void dispatchEvent(new Event('beforeprint')))
  render(<SheetsDialog round={round} onClose={() => {}} />)
  return { print, field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Antal svarark' }) }
}

const press = () => fireEvent.click(screen.getByRole('button', { name: 'Udskriv' }))
const sheets = () => screen.queryAllByRole('heading', { name: 'Svarark', hidden: true })
const levels = () => screen.queryAllByRole('heading', { name: 'Niveauernes tekster', hidden: true })

test('offers as many as are expected, ten when nobody knows', () => {
  expect(show(14).field.value).toBe('14')
  cleanup()
  expect(show(null).field.value).toBe('10')
})

test('prints as many as are asked for, with or without the texts of the levels', () => {
  const { print, field } = show(null)
  fireEvent.change(field, { target: { value: '4' } })
  press()
  expect(print).toHaveBeenCalledOnce()
  expect([sheets().length, levels().length]).toEqual([4, 1])
  act(() => void dispatchEvent(new Event('afterprint')))
  fireEvent.click(screen.getByRole('checkbox', { name: /niveauernes tekster/ }))
  press()
  expect([sheets().length, levels().length]).toEqual([4, 0])
})

test.each(['', '0', '201', '-1', '2,5', 'mange'])('»%s« is no number of sheets: it says so and prints none', (text) => {
  const { print, field } = show(null)
  fireEvent.change(field, { target: { value: text } })
  expect(screen.getByText('Skriv et tal fra 1 til 200.')).toBeTruthy()
  press()
  expect(print).not.toHaveBeenCalled()
})
