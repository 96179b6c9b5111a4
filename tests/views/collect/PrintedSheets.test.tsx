import { act, cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { builtInFramework as framework, walkOf } from '../../../src/framework/framework.ts'
import { firstSetup, newRound, type Round } from '../../../src/model/round.ts'
import { PrintedSheets } from '../../../src/views/collect/PrintedSheets.tsx'
import { loadWorkshopTexts, startWording } from '../../../src/wording/i18n.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})

afterEach(() => {
  act(() => void dispatchEvent(new Event('afterprint')))
  cleanup()
})

const components = walkOf(framework).map(({ id }) => id)
const chain = framework.chain.map(({ id }) => id)

function roundWith(given: Partial<Round>): Round {
  const setup = firstSetup({ components, chain, fields: framework.fields, minimumGroupSize: 5 })
  return { ...newRound(setup, { id: 'r', number: 2, tag: '7K' }), ...given }
}

function print(round: Round, count: number): void {
  render(<PrintedSheets round={round} count={count} />)
  act(() => void dispatchEvent(new Event('beforeprint')))
}

test('nothing of it is on the screen', () => {
  render(<PrintedSheets round={roundWith({})} count={2} />)
  expect(screen.queryByText('Svarark')).toBeNull()
})

test('a sheet a person, all alike, and the texts of the levels once', () => {
  print(roundWith({}), 3)
  const sheets = screen.getAllByRole('heading', { name: 'Svarark', hidden: true }).map((title) => title.closest('section'))
  expect(sheets).toHaveLength(3)
  expect(new Set(sheets.map((sheet) => sheet?.innerHTML)).size).toBe(1)
  expect(screen.getAllByRole('heading', { name: 'Niveauernes tekster', hidden: true })).toHaveLength(1)
  expect(sheets[0]?.textContent).toContain('Rumkode 7K Runde 2')
  expect(sheets[0]?.textContent).toContain('Skriv ikke dit navn.')
})

test('a line each for the picked components, in their order, with a box a level and one for who does not know', () => {
  print(roundWith({ components: ['everyday-life', 'shared-strategy'] }), 1)
  const [, ...lines] = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true })
  expect(lines.map((line) => line.querySelector('th span')?.textContent)).toEqual(['P1 Hverdagsliv og civilsamfund', 'S1 Fælles strategi'])
  expect([...(lines[0]?.querySelectorAll('td') ?? [])].map((box) => box.textContent)).toEqual(['1', '2', '3', '4', '5', '0'])
})

test('only the levels and fields that take part can be ticked, and none where there are none', () => {
  print(roundWith({ chain: ['staff', 'political'], fields: [] }), 1)
  const boxes = screen.getAllByRole('list', { hidden: true }).map(({ textContent }) => textContent)
  expect(boxes[0]).toBe('1Medarbejdere2Politikere')
  expect(screen.queryByText(/Hvilket fagområde/)).toBeNull()
})
