import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { useApp } from '../../../src/state/store.ts'
import { ActionLine } from '../../../src/views/scoring/ActionLine.tsx'
import { startWording } from '../../../src/wording/i18n.ts'
import { nowOpen, stepsDone } from '../../catalogue.ts'
import { openPlan, planAssessment } from '../../plans.ts'

beforeAll(startWording)
afterEach(cleanup)

function Shown({ component, isReadOnly = false }: { readonly component: string; readonly isReadOnly?: boolean }) {
  const assessment = useApp((state) => state.history?.present)
  return assessment ? <ActionLine assessment={assessment} component={component} isReadOnly={isReadOnly} /> : null
}

test('below its target without an action: one press makes one, and the way to it has the focus', async () => {
  openPlan(planAssessment())
  render(<Shown component="clear-leadership" />)
  fireEvent.click(screen.getByRole('button', { name: 'Lav handling' }))
  expect(nowOpen().actions.at(-1)).toMatchObject({ component: 'clear-leadership', source: 'gap', due: '2026-09-01' })
  expect(stepsDone()).toEqual(['action-added'])
  const link = screen.getByRole('link', { name: 'Handlinger: 0 af 1 færdige' })
  expect(link.getAttribute('href')).toBe('#/handleplan/clear-leadership?efter=komponent')
  await waitFor(() => expect(document.activeElement).toBe(link))
  expect(screen.queryByRole('button')).toBeNull()
})

test('says how far the actions are, and asks for none where none is missing', () => {
  openPlan(planAssessment())
  render(<Shown component="roles-and-pathways" />)
  expect(screen.getByRole('link', { name: 'Handlinger: 1 af 2 færdig' })).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('says nothing where nothing is aimed at, and makes nothing where it can only be read', () => {
  openPlan(planAssessment())
  const { container } = render(<Shown component="network-meetings" />)
  expect(container.textContent).toBe('')
  render(<Shown component="clear-leadership" isReadOnly />)
  expect(screen.queryByRole('button')).toBeNull()
})
