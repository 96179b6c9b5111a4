import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Assessment } from '../../../src/model/assessment.ts'
import { ExportMenu } from '../../../src/views/plan/ExportMenu.tsx'
import { planAssessment } from '../../plans.ts'
import { planSpeech, startPlanSpeech } from '../../planSpeech.ts'
import { handedOver } from '../../handedOver.ts'

beforeAll(startPlanSpeech)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function show(assessment: Assessment) {
  render(<ExportMenu assessment={assessment} shown={assessment.actions.slice(0, 2)} words={planSpeech('da')} today="2027-03-01" />)
  fireEvent.click(screen.getByRole('button', { name: 'Eksportér planen' }))
}

test('a calendar of all open deadlines, and spreadsheets of what is shown; each says how much', async () => {
  const { names, blobs } = handedOver()
  show(planAssessment())
  fireEvent.click(await screen.findByRole('button', { name: 'Kalender (.ics): 2 datoer' }))
  expect(names).toEqual(['Ærø-Ledergruppen-2027-03-01-handleplan.ics'])
  expect(blobs[0]?.type).toBe('text/calendar;charset=utf-8')
  expect(await blobs[0]?.text()).toContain('DTSTART;VALUE=DATE:20270601')

  fireEvent.click(screen.getByRole('button', { name: 'Eksportér planen' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Regneark (.csv): 2 handlinger' }))
  await waitFor(() => expect(names).toHaveLength(2))
  const bytes = new Uint8Array((await blobs[1]?.arrayBuffer()) ?? new ArrayBuffer(0))
  expect([bytes[0], bytes[1], bytes[2]]).toEqual([0xef, 0xbb, 0xbf])
  expect((await blobs[1]?.text())?.trim().split('\r\n')).toHaveLength(3)

  fireEvent.click(screen.getByRole('button', { name: 'Eksportér planen' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Excel (.xlsx): 2 handlinger' }))
  await waitFor(() => expect(names.at(-1)).toBe('Ærø-Ledergruppen-2027-03-01-handleplan.xlsx'))
  expect(blobs[2]?.size).toBeGreaterThan(2000)
})

test('without a day there is no calendar', async () => {
  show({ ...planAssessment(), actions: planAssessment().actions.slice(2) })
  expect(await screen.findByRole('button', { name: 'Kalender (.ics): ingen frister endnu' })).toHaveProperty('disabled', true)
})
