import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { DecisionAction } from '../../../src/views/plan/DecisionAction.tsx'
import { nowOpen, stepsDone } from '../../catalogue.ts'
import { decided, openPlan, planAssessment } from '../../plans.ts'
import { startPlanSpeech } from '../../planSpeech.ts'

beforeAll(startPlanSpeech)
afterEach(cleanup)

const settled = decided('shared-strategy', 'Lederne gennemgår strategien')

test('one press makes the action, once, and leads to it', async () => {
  openPlan(planAssessment())
  render(<DecisionAction settled={settled} round={1} isReadOnly={false} />)
  fireEvent.click(screen.getByRole('button', { name: 'Lav handling af beslutningen om Fælles strategi' }))
  const made = nowOpen().actions.at(-1)
  expect(made).toMatchObject({ text: settled.decision, why: settled.why, component: 'shared-strategy', round: 1, source: 'decision' })
  expect(stepsDone()).toEqual(['action-added'])
  expect(screen.queryByRole('button')).toBeNull()
  const link = screen.getByRole('link', { name: 'Se handlingen om Fælles strategi' })
  expect(link.getAttribute('href')).toBe(`#/handleplan/${made?.id}?vis=handling`)
  await waitFor(() => expect(document.activeElement).toBe(link))
})

test('nothing where nothing was decided, or where it can only be read', () => {
  openPlan(planAssessment())
  render(<DecisionAction settled={decided('shared-strategy', ' ')} round={1} isReadOnly={false} />)
  render(<DecisionAction settled={settled} round={1} isReadOnly />)
  expect(screen.queryByRole('button')).toBeNull()
})
