import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { newIntervention } from '../../../src/model/intervention.ts'
import { ServedLine } from '../../../src/views/scoring/ServedLine.tsx'
import { startWording } from '../../../src/wording/i18n.ts'

beforeAll(startWording)
afterEach(cleanup)

const serving = { ...newIntervention('1', 'A', 'universal'), components: ['shared-strategy'] }
const other = newIntervention('2', 'B', 'universal')

test('says how many interventions serve a component, and leads to them', () => {
  render(<ServedLine interventions={[serving, other]} component="shared-strategy" />)
  const link = screen.getByRole('link', { name: '1 indsats bidrager til komponenten' })
  expect(link.getAttribute('href')).toBe('#/trappe?del=komponenter&valgt=shared-strategy')
})

test('says so where none does', () => {
  render(<ServedLine interventions={[other]} component="shared-strategy" />)
  expect(screen.getByRole('link', { name: 'Ingen indsatser bidrager til komponenten endnu' })).toBeTruthy()
})

test('says nothing where there are no interventions at all', () => {
  render(<ServedLine interventions={[]} component="shared-strategy" />)
  expect(screen.queryByRole('link')).toBeNull()
})
