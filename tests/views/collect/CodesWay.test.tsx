import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { publish } from '../../../src/analysis/publish.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { withPublished } from '../../../src/model/round.ts'
import { setPreferences } from '../../../src/state/preferences.ts'
import { appStore } from '../../../src/state/store.ts'
import { loadWorkshopTexts, setLanguage, startWording } from '../../../src/wording/i18n.ts'
import { BARE, CODE, codeOf, damaged, withCodes } from '../../answerCodes.ts'
import { blankRound } from '../../rounds.ts'
import { code, enter, ids, now, OfStore, press, said, show } from '../../collectShown.tsx'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})
beforeEach(() => setPreferences({ collectBy: 'codes', participantsUrl: '' }))
afterEach(async () => {
  cleanup()
  await setLanguage('da')
})

describe('a code that is typed', () => {
  it('is counted at Enter, told, and nowhere to be seen after', () => {
    show(withCodes(blankRound(), [codeOf(1)]))
    enter('64h8 10s6 csa5')
    expect(ids()).toContain(BARE)
    expect(said()).toContain('1 svar talt med. Nu 2 af 14.')
    expect(code().value).toBe('')
    expect(document.activeElement).toBe(code())
    for (const part of CODE.split('-').slice(1)) expect(document.body.innerHTML).not.toContain(part)
    expect(document.body.innerHTML).not.toMatch(/64h8/i)
  })

  it('H68 is counted once by Enter-Enter and by a double click', () => {
    show(blankRound())
    enter(CODE)
    fireEvent.keyDown(code(), { key: 'Enter' })
    expect(ids()).toEqual([BARE])
    expect(screen.queryByRole('alert')).toBeNull()
    fireEvent.change(code(), { target: { value: codeOf(2) } })
    press('Tag svaret ind')
    press('Tag svaret ind')
    expect(ids()).toHaveLength(2)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('H57 twice is skipped, or counted again, which can be undone; after undo it is new', () => {
    show(blankRound())
    enter(CODE)
    enter(CODE)
    expect(screen.getByRole('alert').textContent).toBe('Koden er allerede talt med. Er det en anden person med de samme svar?')
    expect(code().value).toBe('')
    expect(document.body.innerHTML).not.toContain('64H8')
    press('Spring over')
    expect(screen.queryByRole('alert')).toBeNull()
    enter('64H8-10S6-CSA5')
    press('Tæl med igen')
    expect(ids()).toEqual([BARE, `${BARE}+2`])
    appStore.getState().undo()
    appStore.getState().undo()
    expect(ids()).toEqual([])
    cleanup()
    render(<OfStore />)
    enter(CODE)
    expect(ids()).toEqual([BARE])
  })

  it('H59 waits after a reveal, with the reason', () => {
    const round = withCodes(blankRound(), Array.from({ length: 6 }, (_, index) => codeOf(index)))
    show(withPublished(round, publish(round, round.components, framework)))
    enter(CODE)
    expect(ids()).toHaveLength(6)
    expect(now().waiting.map(({ id }) => id)).toEqual([BARE])
    expect(said()).toContain('1 svar venter, for runden er allerede vist. Nu venter 1.')
    expect(screen.getByRole('heading', { name: '1 svar venter' })).toBeTruthy()
    expect(screen.getByText('De kan tidligst tælles med, når der venter 4 til.')).toBeTruthy()
  })

  it('of a level and a field that are not in the round counts, with a notice', () => {
    show(blankRound({ chain: ['staff'], fields: ['school'] }))
    enter(CODE)
    expect(now().participants).toMatchObject([{ id: BARE, chain: null, field: null }])
    expect(said()).toContain('Niveauet i koden er ikke med i runden')
    expect(said()).toContain('Fagområdet i koden er ikke med i runden')
  })
})

const refusals = [
  ['BLANK', ' ', 'Skriv en svarkode.', 'Enter an answer code.', ' '],
  ['CHAR', '1T7K-64U8-10S6-CSA5', 'Tegn 7, »U«, bruges ikke i svarkoder.', 'Character 7, “U”, is not used in answer codes.', 'U'],
  ['LENGTH', '1T7K-64H8-10S6-CSA', 'Koden har 15 tegn. Den skal have 16.', 'The code has 15 characters. It must have 16.', '1T7K-64H8-10S6-CSA'],
  [
    'H56 COMPONENTS', '1Q7K-10R6-NG46-CSHH', 'Koden er lavet til 15 komponenter. Denne workshop har 16.',
    'The code was made for 15 components. This workshop has 16.', '1Q7K-10R6-NG46-CSHH',
  ],
  ['H55 CHECK', '64HJ-10S6-CSA5', 'Koden er ikke tastet rigtigt. Tjek tegn 8 (»J«).', 'The code was not typed correctly. Check character 8 (“J”).', 'J'],
  [
    'H55 CHECK, swapped', '6H48-10S6-CSA5', 'Koden er ikke tastet rigtigt. Tjek, om tegn 6 og 7 er byttet om.',
    'The code was not typed correctly. Check whether 6 and 7 are swapped.', 'H4',
  ],
  [
    'H56 FRAMEWORK', '1R7K-64H8-10S6-CSQT', 'Koden hører til en anden ramme eller en anden udgave af rammen.',
    'The code belongs to another framework, or another version of it.', '1R7K-64H8-10S6-CSQT',
  ],
  [
    'H56 WORKSHOP', '1TZZ-FVN2-K9HP-NYKD', 'Koden hører til en anden workshop eller runde (rumkode ZZ). Her er rumkoden 7K.',
    'The code belongs to another workshop or round (room code ZZ). The room code here is 7K.', '1TZZ-FVN2-K9HP-NYKD',
  ],
] as const

describe('a code that is refused', () => {
  it.each(refusals)('%s: %s stays in the field, selected where it is wrong', async (_, text, danish, english, selected) => {
    show(blankRound())
    enter(text)
    expect(screen.getByRole('alert').textContent).toBe(danish)
    const { value, selectionStart, selectionEnd } = code()
    expect(value).toBe(text)
    expect(value.slice(selectionStart, selectionEnd)).toBe(selected)
    expect(ids()).toEqual([])
    await setLanguage('en')
    expect((await screen.findByText(english)).getAttribute('role')).toBe('alert')
  })
})

describe('H60 a paste', () => {
  const pasted = [codeOf(1), damaged(codeOf(2)), 'Tak for i dag', codeOf(3), codeOf(3), codeOf(9)].join('\n')

  it('is told line by line, taken in one step, and leaves what is damaged in the field', () => {
    show(withCodes(blankRound(), [codeOf(9)]))
    fireEvent.change(code(), { target: { value: pasted } })
    expect(said()).toContain('2 koder er klar: linje 1, 4.')
    expect(said()).toContain('Linje 3 er uden kode og springes over.')
    expect(screen.getByText(/^Linje 2: Koden er ikke tastet rigtigt\. Tjek tegn/)).toBeTruthy()
    press('Vis linje 2 i feltet')
    expect(code().value.slice(code().selectionStart, code().selectionEnd)).toBe('Q')
    press('Tag 2 svar ind')
    expect(said()).toContain('2 svar talt med. Nu 3 af 14. 1 kode står tilbage i feltet.')
    expect(code().value).toBe(damaged(codeOf(2)))
    expect(screen.getByText(/^Linje 2: Koden er ikke tastet rigtigt/)).toBeTruthy()
    for (const taken of [1, 3, 9]) expect(document.body.innerHTML).not.toContain(codeOf(taken).slice(5))
    appStore.getState().undo()
    expect(ids()).toHaveLength(1)
  })

  it('H57 counts repeated codes again only where that is chosen', () => {
    show(withCodes(blankRound(), [codeOf(9)]))
    fireEvent.change(code(), { target: { value: pasted } })
    expect(screen.getByText(/^Linje 5: Koden står også på linje 4/)).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tæl linje 6 med igen' }))
    press('Tag 3 svar ind')
    expect(ids()).toContain(`${codeOf(9).replaceAll('-', '')}+2`)
    expect(ids()).toHaveLength(4)
  })

  it('H68 is taken once, and Enter in it is a line break', () => {
    show(blankRound())
    fireEvent.change(code(), { target: { value: `${codeOf(1)}\n${codeOf(2)}` } })
    fireEvent.keyDown(code(), { key: 'Enter' })
    expect(ids()).toHaveLength(0)
    fireEvent.keyDown(code(), { key: 'Enter', ctrlKey: true })
    fireEvent.keyDown(code(), { key: 'Enter', ctrlKey: true })
    expect(ids()).toHaveLength(2)
    expect(code().value).toBe('')
  })

  it('of 40 damaged codes shows 20, and offers the whole list', () => {
    show(blankRound())
    const many = Array.from({ length: 500 }, (_, index) => (index < 40 ? damaged(codeOf(index)) : codeOf(index)))
    fireEvent.change(code(), { target: { value: many.join('\n') } })
    expect(screen.getAllByRole('button', { name: /^Vis linje/ })).toHaveLength(20)
    expect(screen.getByText('Der er 20 mere.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Hent hele listen som tekst' })).toBeTruthy()
    press('Tag 460 svar ind')
    expect(ids()).toHaveLength(460)
    expect(code().value.split('\n')).toHaveLength(40)
  })

  it('that is too long to search says so and is kept', () => {
    show(blankRound())
    fireEvent.change(code(), { target: { value: 'hej\n'.repeat(60_000) } })
    expect(screen.getByRole('alert').textContent).toContain('Sæt højst 200.000 tegn ind ad gangen.')
  })
})
