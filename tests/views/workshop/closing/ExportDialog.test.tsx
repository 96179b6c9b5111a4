import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { today } from '../../../../src/browser/clock.ts'
import { ExportDialog } from '../../../../src/views/workshop/closing/ExportDialog.tsx'
import { FULL_EXPORT } from '../../../../src/views/workshop/closing/exports.ts'
import { loadWorkshopTexts, startWording } from '../../../../src/wording/i18n.ts'
import { assessmentWith, roundWith, shown } from '../../../rounds.ts'
import { handedOver } from '../../../handedOver.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})
beforeEach(() => history.replaceState(null, '', '#/workshop?vis=eksport'))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  history.replaceState(null, '', '#')
})

const assessment = assessmentWith(shown(roundWith(14)))
const person = 'P000000000000000'

test('a file to share has nobody’s single answers', async () => {
  const { names, text } = handedOver()
  render(<ExportDialog assessment={assessment} item={null} />)
  fireEvent.click(screen.getByRole('button', { name: 'Til deling' }))
  expect(names).toEqual(['Ærø-Ledergruppen-2026-03-01.json'])
  expect(await text()).not.toContain(person)
})

test('H68 the full backup says so before it is saved, has a name of its own, and is saved once', async () => {
  const { names, text } = handedOver()
  render(<ExportDialog assessment={assessment} item={null} />)
  fireEvent.click(screen.getByRole('button', { name: 'Fuld sikkerhedskopi – indeholder de enkelte svar' }))
  expect(names).toEqual([])
  expect(screen.getByRole('alertdialog', { name: 'Filen indeholder de enkelte svar' })).toBeTruthy()
  const yes = screen.getByRole('button', { name: 'Gem fuld sikkerhedskopi' })
  fireEvent.click(yes)
  fireEvent.click(yes)
  expect(names).toEqual([`Ærø-Ledergruppen-${today()}-fuld-sikkerhedskopi.json`])
  expect(await text()).toContain(person)
  expect((await text()).split('\n').length).toBeGreaterThan(100)
})

test('asked for by the closing page, it begins with the warning', () => {
  render(<ExportDialog assessment={assessment} item={FULL_EXPORT} />)
  expect(screen.getByRole('alertdialog')).toBeTruthy()
})
