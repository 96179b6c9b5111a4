import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { today } from '../../../src/browser/clock.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { MAX_SNAPSHOTS } from '../../../src/model/snapshot.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import { SnapshotDialog } from '../../../src/views/snapshots/SnapshotDialog.tsx'
import { proposedName } from '../../../src/views/snapshots/snapshotWords.ts'
import { namingIn, startNaming } from '../../naming.ts'
import { assessmentWith } from '../../rounds.ts'
import { scored, SPRING, springAndAutumn } from '../../snapshots.ts'

beforeAll(startNaming)
beforeEach(() => history.replaceState(null, '', '#/vurdering?vis=oejebliksbillede'))
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

let shows = 0

/** Each of an assessment of its own: what is written in one is kept for it. */
function show(given: Assessment = scored(assessmentWith(), SPRING), item: string | null = null) {
  const assessment = { ...given, id: `shown-${(shows += 1)}` }
  appStore.setState({ history: newHistory(assessment), isReadOnly: false })
  return render(<SnapshotDialog assessment={assessment} item={item} />)
}

const snapshots = () => appStore.getState().history?.present.snapshots ?? []
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } })
const take = () => fireEvent.click(screen.getByRole('button', { name: 'Tag øjebliksbillede' }))

describe('taking one', () => {
  it('proposes a name from the day, and says what is frozen and what is not', () => {
    show()
    expect([field('Navn').value, field('Dato').value]).toEqual([proposedName(today(), [], namingIn('da').t), today()])
    expect(screen.getByText(/Ingen enkeltsvar er med/)).toBeTruthy()
    write('Dato', '2026-04-14')
    expect(field('Navn').value).toBe('Forår 2026')
  })

  it('keeps a name that was written when the day changes', () => {
    show()
    write('Navn', 'Første gang')
    write('Dato', '2026-04-14')
    expect(field('Navn').value).toBe('Første gang')
  })

  it('takes it with name, day and note, as one undo step, and says so', () => {
    show()
    write('Dato', '2026-04-14')
    write('Note', '  Efter workshoppen  ')
    take()
    expect(snapshots()).toMatchObject([{ number: 1, name: 'Forår 2026', date: '2026-04-14', note: 'Efter workshoppen' }])
    expect(snapshots()[0]?.framework.components[0]?.name).toBe('Fælles strategi')
    expect(document.activeElement?.textContent).toBe('Øjebliksbilledet »Forår 2026« er taget.')
    expect(screen.getByRole('link', { name: 'Gå til Sammenlign' }).getAttribute('href')).toBe('#/sammenlign')
    appStore.getState().undo()
    expect(snapshots()).toEqual([])
  })

  it('H68 takes one by a double click', () => {
    show()
    const button = screen.getByRole('button', { name: 'Tag øjebliksbillede' })
    fireEvent.click(button)
    fireEvent.click(button)
    expect(snapshots()).toHaveLength(1)
  })

  it('H24 H15 asks for a name that can be seen, and a day that there is', () => {
    show()
    write('Navn', ' \u200B ')
    write('Dato', '')
    take()
    expect(screen.getByText('Skriv et navn.')).toBeTruthy()
    expect(screen.getByText('Vælg en dato.')).toBeTruthy()
    expect(document.activeElement).toBe(field('Navn'))
    expect(snapshots()).toEqual([])
  })

  it('says when there is no room for more', () => {
    const [one] = springAndAutumn().snapshots
    if (!one) throw new Error('There are two')
    const many = Array.from({ length: MAX_SNAPSHOTS }, (_, index) => ({ ...one, id: `s${index}`, number: index + 1 }))
    show({ ...assessmentWith(), snapshots: many })
    expect(screen.getByText(/Der er plads til 60 øjebliksbilleder/)).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})

describe('renaming one', () => {
  it('changes name and note, and nothing else of it', () => {
    const assessment = springAndAutumn()
    show(assessment, 'spring')
    expect(screen.queryByLabelText('Dato')).toBeNull()
    write('Navn', 'Før sommer')
    write('Note', 'Med dagplejen')
    fireEvent.click(screen.getByRole('button', { name: 'Gem' }))
    expect(snapshots()[0]).toEqual({ ...assessment.snapshots[0], name: 'Før sommer', note: 'Med dagplejen' })
  })

  it('H71 what was written is there again after Back, and gone once it is saved', () => {
    const { unmount } = show(springAndAutumn(), 'autumn')
    write('Navn', 'Skrevet')
    unmount()
    const again = show(springAndAutumn(), 'autumn')
    expect(field('Navn').value).toBe('Skrevet')
    fireEvent.click(screen.getByRole('button', { name: 'Gem' }))
    again.unmount()
    show(springAndAutumn(), 'autumn')
    expect(field('Navn').value).toBe('Efterår 2026')
  })
})
