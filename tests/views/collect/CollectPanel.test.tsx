import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { publish } from '../../../src/analysis/publish.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { withPublished, type Round } from '../../../src/model/round.ts'
import { newHistory } from '../../../src/state/history.ts'
import { setPreferences } from '../../../src/state/preferences.ts'
import { appStore, useApp } from '../../../src/state/store.ts'
import { CollectPanel } from '../../../src/views/collect/CollectPanel.tsx'
import { loadWorkshopTexts, setLanguage, startWording } from '../../../src/wording/i18n.ts'
import { BARE, CODE, codeOf, damaged, testAssessment, testRound, withCodes } from '../../collectContext.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})
beforeEach(() => setPreferences({ collectBy: 'codes', participantsUrl: '' }))
afterEach(async () => {
  cleanup()
  await setLanguage('da')
})

/** The panel as the workshop shows it: of the round in the store. */
function show(round: Round, isReadOnly = false) {
  appStore.setState({ history: newHistory(testAssessment(round)), isReadOnly })
  render(<OfStore />)
}

function OfStore() {
  const round = useApp((state) => state.history?.present.rounds[0])
  const isReadOnly = useApp((state) => state.isReadOnly)
  return round ? <CollectPanel round={round} isReadOnly={isReadOnly} /> : null
}

const now = () => appStore.getState().history?.present.rounds[0] ?? testRound()
const ids = () => now().participants.map(({ id }) => id)
const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^(?:Svarkode|Answer code)$/ })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join(' ')
const row = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Svar, ét tal for hver komponent' })
const type = (text: string) => fireEvent.change(row(), { target: { value: text } })
const send = () => press('Tag arket ind')
const levels = (name: string) => within(screen.getByRole('group', { name })).getAllByRole<HTMLInputElement>('textbox')
const choose = (name: string) => fireEvent.click(screen.getByRole('tab', { name }))

function enter(text: string) {
  fireEvent.change(code(), { target: { value: text } })
  fireEvent.keyDown(code(), { key: 'Enter' })
}

describe('a code that is typed', () => {
  it('is counted at Enter, told, and nowhere to be seen after', () => {
    show(withCodes(testRound(), [codeOf(1)]))
    enter('64h8 10s6 csa5')
    expect(ids()).toContain(BARE)
    expect(said()).toContain('+1, nu 2 af 14.')
    expect(code().value).toBe('')
    expect(document.activeElement).toBe(code())
    for (const part of CODE.split('-').slice(1)) expect(document.body.innerHTML).not.toContain(part)
    expect(document.body.innerHTML).not.toMatch(/64h8/i)
  })

  it('H68 is counted once by Enter-Enter and by a double click', () => {
    show(testRound())
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
    show(testRound())
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
    const round = withCodes(testRound(), Array.from({ length: 6 }, (_, index) => codeOf(index)))
    show(withPublished(round, publish(round, round.components, framework)))
    enter(CODE)
    expect(ids()).toHaveLength(6)
    expect(now().waiting.map(({ id }) => id)).toEqual([BARE])
    expect(said()).toContain('+1 venter, for runden er allerede vist. Nu venter 1.')
    expect(screen.getByRole('heading', { name: '1 svar venter' })).toBeTruthy()
    expect(screen.getByText('De kan tidligst tælles med, når der venter 4 til.')).toBeTruthy()
  })

  it('of a level and a field that are not in the round counts, with a notice', () => {
    show(testRound({ chain: ['staff'], fields: ['school'] }))
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
    show(testRound())
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
    show(withCodes(testRound(), [codeOf(9)]))
    fireEvent.change(code(), { target: { value: pasted } })
    expect(said()).toContain('2 koder er klar: linje 1, 4.')
    expect(said()).toContain('Linje 3 er uden kode og springes over.')
    expect(screen.getByText(/^Linje 2: Koden er ikke tastet rigtigt\. Tjek tegn/)).toBeTruthy()
    press('Vis linje 2 i feltet')
    expect(code().value.slice(code().selectionStart, code().selectionEnd)).toBe('Q')
    press('Tag 2 svar ind')
    expect(said()).toContain('+2, nu 3 af 14. 1 kode står tilbage i feltet.')
    expect(code().value).toBe(damaged(codeOf(2)))
    expect(screen.getByText(/^Linje 1: Koden er ikke tastet rigtigt/)).toBeTruthy()
    for (const taken of [1, 3, 9]) expect(document.body.innerHTML).not.toContain(codeOf(taken).slice(5))
    appStore.getState().undo()
    expect(ids()).toHaveLength(1)
  })

  it('H57 counts repeated codes again only where that is chosen', () => {
    show(withCodes(testRound(), [codeOf(9)]))
    fireEvent.change(code(), { target: { value: pasted } })
    expect(screen.getByText(/^Linje 5: Koden står også på linje 4/)).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tæl linje 6 med igen' }))
    press('Tag 3 svar ind')
    expect(ids()).toContain(`${codeOf(9).replaceAll('-', '')}+2`)
    expect(ids()).toHaveLength(4)
  })

  it('H68 is taken once, and Enter in it is a line break', () => {
    show(testRound())
    fireEvent.change(code(), { target: { value: `${codeOf(1)}\n${codeOf(2)}` } })
    fireEvent.keyDown(code(), { key: 'Enter' })
    expect(ids()).toHaveLength(0)
    fireEvent.keyDown(code(), { key: 'Enter', ctrlKey: true })
    fireEvent.keyDown(code(), { key: 'Enter', ctrlKey: true })
    expect(ids()).toHaveLength(2)
    expect(code().value).toBe('')
  })

  it('of 40 damaged codes shows 20, and offers the whole list', () => {
    show(testRound())
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
    show(testRound())
    fireEvent.change(code(), { target: { value: 'hej\n'.repeat(60_000) } })
    expect(screen.getByRole('alert').textContent).toContain('Sæt højst 200.000 tegn ind ad gangen.')
  })
})

describe('a sheet of paper', () => {
  it('is one row of digits, and two alike are two people with codes of their own', () => {
    show(testRound())
    choose('Papir')
    for (let sheet = 0; sheet < 2; sheet += 1) {
      fireEvent.change(screen.getByRole('combobox', { name: 'Niveau i styringskæden' }), { target: { value: 'staff' } })
      type('3334 2201 5555 1111')
      send()
    }
    expect(now().participants).toMatchObject([
      { chain: 'staff', field: null, values: [3, 3, 3, 4, 2, 2, 0, 1, 5, 5, 5, 5, 1, 1, 1, 1] },
      { chain: 'staff', field: null },
    ])
    expect(ids().some((id) => id.includes('+'))).toBe(false)
    expect(said()).toContain('+1, nu 2 af 14.')
    expect(row().value).toBe('')
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Niveau i styringskæden' }))
  })

  it('names the component that is typed, and the wrong digit at its place', () => {
    show(testRound())
    choose('Papir')
    expect(screen.getByText('Nu: S1 Fælles strategi (1 af 16)')).toBeTruthy()
    type('37')
    expect(screen.getByText(/^»7« ved S2 Ledelse og rød tråd er ikke et niveau/)).toBeTruthy()
    send()
    expect(row().value.slice(row().selectionStart ?? 0, row().selectionEnd ?? 0)).toBe('7')
    type('33')
    send()
    expect(screen.getByText('Der mangler 14 tal.')).toBeTruthy()
    type('0'.repeat(16))
    send()
    expect(screen.getByText(/^Rækken indeholder ingen svar/)).toBeTruthy()
    expect(ids()).toEqual([])
  })
})

describe('a show of hands', () => {
  it('is kept as it is typed, in one step, with its total and a warning of too many', () => {
    show(testRound({ expected: 10 }))
    choose('Håndsoprækning')
    const fields = levels('S2 Ledelse og rød tråd')
    for (const [index, value] of ['1', '12'].entries()) {
      const field = fields[index]
      if (field) fireEvent.change(field, { target: { value } })
    }
    expect(now().tallies).toEqual([{ component: 'clear-leadership', counts: [1, 12, 0, 0, 0] }])
    expect(screen.getByText('13 hænder i alt')).toBeTruthy()
    expect(screen.getByText(/^13 hænder og 0 svar på andre måder er flere end de 10/)).toBeTruthy()
    expect(screen.getByText('Heraf 13 ved håndsoprækning.')).toBeTruthy()
    appStore.getState().undo()
    expect(now().tallies).toEqual([])
  })

  it('cannot be changed once it has been shown', () => {
    const round = withCodes(testRound(), Array.from({ length: 6 }, (_, index) => codeOf(index)))
    show(withPublished(round, publish(round, round.components.slice(0, 1), framework)))
    choose('Håndsoprækning')
    expect(levels('S1 Fælles strategi').every((field) => field.matches(':disabled'))).toBe(true)
    expect(levels('S2 Ledelse og rød tråd').some((field) => field.matches(':disabled'))).toBe(false)
  })
})

describe('phones', () => {
  it('that cannot open the page: why, and an address that can be typed and is checked', () => {
    show(testRound())
    choose('Telefon')
    expect(screen.getByText('Telefoner kan ikke åbne siden, for adressen findes kun på denne computer.')).toBeTruthy()
    const address = screen.getByRole('textbox', { name: 'Deltagernes adresse' })
    fireEvent.change(address, { target: { value: 'http://komponentcirklen.dk' } })
    press('Gem adressen')
    expect(screen.getByText(/^Adressen begynder med http:/)).toBeTruthy()
    fireEvent.change(address, { target: { value: 'komponentcirklen.dk' } })
    press('Gem adressen')
    expect(screen.getByText(/^https:\/\/komponentcirklen\.dk#runde=/)).toBeTruthy()
    expect(screen.getByRole('img', { name: /^QR-kode/ })).toBeTruthy()
    expect(screen.queryByText(/^Telefoner kan ikke/)).toBeNull()
  })
})

test('late answers are counted together when they are enough', () => {
  const codes = Array.from({ length: 60 }, (_, index) => codeOf(index * 4))
  const round = withCodes(testRound({ chain: ['political'], fields: [] }), codes.slice(0, 20))
  const shown = withPublished(round, publish(round, round.components, framework))
  show(withCodes(shown, codes.slice(20, 40)))
  press('Tæl dem med')
  expect(ids()).toHaveLength(40)
  expect(screen.queryByText(/svar venter/)).toBeNull()
})

test('late answers that could be worked out are not offered', () => {
  const codes = Array.from({ length: 20 }, (_, index) => codeOf(index))
  const round = withCodes(testRound(), codes.slice(0, 14))
  show(withCodes(withPublished(round, publish(round, round.components, framework)), codes.slice(14)))
  expect(screen.getByText(/^De kan ikke tælles med nu, for de ville kunne regnes ud/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Tæl dem med' })).toBeNull()
})

test('how many are expected is changed where it stands', () => {
  show(testRound())
  const expected = screen.getByRole('textbox', { name: 'Hvor mange er ventet?' })
  fireEvent.change(expected, { target: { value: '20' } })
  fireEvent.keyDown(expected, { key: 'Enter' })
  expect(now().expected).toBe(20)
  fireEvent.change(expected, { target: { value: 'mange' } })
  fireEvent.blur(expected)
  expect(screen.getByRole('alert').textContent).toContain('Skriv et helt tal mellem 1 og 1000')
  fireEvent.change(expected, { target: { value: '' } })
  fireEvent.blur(expected)
  expect(now().expected).toBeNull()
})

test('a window that only reads says so, and nothing in it can be used', () => {
  show(testRound(), true)
  expect(screen.getByText(/^Her kan I kun læse/)).toBeTruthy()
  expect(code().disabled).toBe(true)
  for (const way of ['Svarkoder', 'Papir', 'Denne computer', 'Håndsoprækning']) {
    choose(way)
    const panel = within(screen.getByRole('tabpanel'))
    const controls = [...panel.queryAllByRole('textbox'), ...panel.queryAllByRole('combobox'), ...panel.queryAllByRole('button')]
    const used = controls.filter((each) => !each.matches(':disabled')).map(({ textContent }) => textContent)
    expect(used).toEqual(way === 'Papir' ? ['Udskriv svarark'] : [])
  }
})

test.each([
  [{ closedAt: '2026-11-25T12:00:00Z' }, 'Runden er afsluttet. Der kan ikke tages flere svar ind.'],
  [{ people: 9 }, 'De enkelte svar i runden er slettet. Der kan ikke tages flere svar ind.'],
])('a round that takes no more says why: %o', (change, text) => {
  show(testRound(change))
  expect(screen.getByText(text)).toBeTruthy()
  expect(screen.queryByRole('tab')).toBeNull()
})
