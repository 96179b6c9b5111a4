import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { DeskProvider, type Desk } from '../../../../src/views/desk.ts'
import { AnswersDialog } from '../../../../src/views/workshop/closing/AnswersDialog.tsx'
import { loadWorkshopTexts, startWording } from '../../../../src/wording/i18n.ts'
import { assessmentWith, roundWith, shown } from '../../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})
beforeEach(() => history.replaceState(null, '', '#/workshop/1-afslutning?vis=slet-svar'))
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

function show(canDelete: boolean) {
  const deleteAnswers = vi.fn(() => canDelete)
  // Only what the dialog asks for.
  const desk = { deleteAnswers } as unknown as Desk
  render(
    <DeskProvider value={desk}>
      <AnswersDialog assessment={assessmentWith(shown(roundWith(14)))} item="1-afslutning" />
    </DeskProvider>,
  )
  return deleteAnswers
}

test('says what goes, what stays, and that there is no undo; then deletes once', () => {
  const deleteAnswers = show(true)
  expect(screen.getAllByRole('listitem')).toHaveLength(3)
  const yes = screen.getByRole('button', { name: 'Slet de enkelte svar' })
  fireEvent.click(yes)
  fireEvent.click(yes)
  expect(deleteAnswers.mock.calls).toEqual([['r1']])
  expect(location.hash).toBe('#/workshop/1-afslutning')
})

test('says plainly that it failed', () => {
  show(false)
  fireEvent.click(screen.getByRole('button', { name: 'Slet de enkelte svar' }))
  expect(screen.getByRole('alert').textContent).toMatch(/kunne ikke slettes/)
  expect(screen.queryByRole('button', { name: 'Slet de enkelte svar' })).toBeNull()
})
