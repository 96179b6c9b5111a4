import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { codeFragment } from '../../../src/exchange/answerCodeLink.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { newHistory } from '../../../src/state/history.ts'
import { appStore } from '../../../src/state/store.ts'
import { CodeLinkNotice } from '../../../src/views/collect/CodeLinkNotice.tsx'
import { loadWorkshopTexts, setLanguage, startWording } from '../../../src/wording/i18n.ts'
import { BARE, CODE, codeOf, withCodes } from '../../answerCodes.ts'
import { assessmentWith, blankRound } from '../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})
afterEach(async () => {
  cleanup()
  history.replaceState(null, '', '#')
  await setLanguage('da')
})

type Status = 'saved' | 'pending' | 'other-window'

function show(fragment: string, assessment: Assessment | null, status: Status = 'saved') {
  appStore.setState({
    history: assessment && newHistory(assessment),
    isReadOnly: status !== 'saved',
    saveStatus: status === 'saved' ? { kind: 'saved', at: null } : { kind: status },
  })
  const onClose = vi.fn()
  render(<CodeLinkNotice fragment={fragment} onClose={onClose} />)
  return onClose
}

const ids = () => appStore.getState().history?.present.rounds[0]?.participants.map(({ id }) => id)
const told = () => screen.getByRole('alert').querySelector('p')?.textContent?.trim()

describe('H61 a link with an answer code', () => {
  it('that fits the open round is counted, leads there, and says so until it is closed', () => {
    const onClose = show(codeFragment(BARE), assessmentWith(blankRound()))
    expect(ids()).toEqual([BARE])
    expect(told()).toBe('Svarkoden i linket er talt med: 1 svar talt med. Nu 1 af 14.')
    expect(location.hash).toBe('#/workshop')
    expect(document.body.innerHTML).not.toContain('64H8')
    fireEvent.click(screen.getByRole('button', { name: 'Luk' }))
    expect(onClose).toHaveBeenCalledOnce()
  })

  it.each([
    ['garbage', '#svar=vrøvl'],
    ['a broken escape', '#svar=%E0%A4%A'],
    ['a megabyte', `#svar=${'A'.repeat(1_000_000)}`],
  ])('%s stores nothing, in either language', async (_, fragment) => {
    show(fragment, assessmentWith(blankRound()))
    expect(told()).toBe('Linket indeholder ingen svarkode, der kan læses. Intet er gemt.')
    expect(ids()).toEqual([])
    await act(() => setLanguage('en'))
    expect(told()).toBe('The link has no answer code in it that can be read. Nothing is stored.')
  })

  it('of two codes the first is used, and the second told of', () => {
    show(`#svar=${CODE}&svar=${codeOf(3)}`, assessmentWith(blankRound()))
    expect(ids()).toEqual([BARE])
    expect(told()).toContain('Der stod 1 kode mere i linket. Den er ikke brugt.')
  })

  it('without that workshop says which room code it is for', () => {
    show(codeFragment(BARE), null)
    expect(told()).toMatch(/^Linket er en svarkode til rumkode 7K\./)
  })

  it('of another round names both room codes', () => {
    show(codeFragment(BARE), assessmentWith(blankRound({ tag: 'ZZ' })))
    expect(told()).toBe(
      'Svarkoden i linket er ikke talt med. Koden hører til en anden workshop eller runde (rumkode 7K). Her er rumkoden ZZ.',
    )
    expect(ids()).toEqual([])
  })

  it('that is counted already is asked about', () => {
    show(codeFragment(BARE), assessmentWith(withCodes(blankRound(), [CODE])))
    expect(told()).toBe('Koden er allerede talt med. Er det en anden person med de samme svar?')
    fireEvent.click(screen.getByRole('button', { name: 'Tæl med igen' }))
    expect(ids()).toEqual([BARE, `${BARE}+2`])
    expect(told()).toBe('Svarkoden i linket er talt med: 1 svar talt med. Nu 2 af 14.')
  })

  it('waits until it is known whether this window writes', () => {
    show(codeFragment(BARE), assessmentWith(blankRound()), 'pending')
    expect(screen.queryByRole('alert')).toBeNull()
    act(() => appStore.setState({ isReadOnly: false, saveStatus: { kind: 'saved', at: null } }))
    expect(ids()).toEqual([BARE])
  })

  it('in a window that only reads is left to the other', () => {
    show(codeFragment(BARE), assessmentWith(blankRound()), 'other-window')
    expect(told()).toMatch(/^Komponentcirklen kan kun læses i dette vindue\./)
    expect(ids()).toEqual([])
  })
})
