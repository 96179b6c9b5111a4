import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { publish } from '../../../src/analysis/publish.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { withPublished } from '../../../src/model/round.ts'
import { setPreferences } from '../../../src/state/preferences.ts'
import { appStore } from '../../../src/state/store.ts'
import { loadWorkshopTexts, startWording } from '../../../src/wording/i18n.ts'
import { codeOf, withCodes } from '../../answerCodes.ts'
import { blankRound } from '../../rounds.ts'
import { choose, code, ids, now, press, said, show } from '../../collectShown.tsx'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})
beforeEach(() => setPreferences({ collectBy: 'codes', participantsUrl: '' }))
afterEach(cleanup)

const row = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Svar, ét tal for hver komponent' })
const type = (text: string) => fireEvent.change(row(), { target: { value: text } })
const send = () => press('Tag arket ind')
const levels = (name: string) => within(screen.getByRole('group', { name })).getAllByRole<HTMLInputElement>('textbox')

describe('a sheet of paper', () => {
  it('is one row of digits, and two alike are two people with codes of their own', () => {
    show(blankRound())
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
    expect(said()).toContain('1 svar talt med. Nu 2 af 14.')
    expect(row().value).toBe('')
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Niveau i styringskæden' }))
  })

  it('names the component that is typed, and the wrong digit at its place', () => {
    show(blankRound())
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
    show(blankRound({ expected: 10 }))
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
    const round = withCodes(blankRound(), Array.from({ length: 6 }, (_, index) => codeOf(index)))
    show(withPublished(round, publish(round, round.components.slice(0, 1), framework)))
    choose('Håndsoprækning')
    expect(levels('S1 Fælles strategi').every((field) => field.matches(':disabled'))).toBe(true)
    expect(levels('S2 Ledelse og rød tråd').some((field) => field.matches(':disabled'))).toBe(false)
  })
})

describe('phones', () => {
  it('that cannot open the page: why, and an address that can be typed and is checked', () => {
    show(blankRound())
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
  const round = withCodes(blankRound({ chain: ['political'], fields: [] }), codes.slice(0, 20))
  const shown = withPublished(round, publish(round, round.components, framework))
  show(withCodes(shown, codes.slice(20, 40)))
  press('Tæl dem med')
  expect(ids()).toHaveLength(40)
  expect(screen.queryByText(/svar venter/)).toBeNull()
})

test('late answers that could be worked out are not offered', () => {
  const codes = Array.from({ length: 20 }, (_, index) => codeOf(index))
  const round = withCodes(blankRound(), codes.slice(0, 14))
  show(withCodes(withPublished(round, publish(round, round.components, framework)), codes.slice(14)))
  expect(screen.getByText(/^De kan ikke tælles med nu\. Hvert niveau blandt dem skal være på mindst 5/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Tæl dem med' })).toBeNull()
})

test('how many are expected is changed where it stands', () => {
  show(blankRound())
  const expected = screen.getByRole('textbox', { name: 'Ventede deltagere' })
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
  show(blankRound(), true)
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
  show(blankRound(change))
  expect(screen.getByText(text)).toBeTruthy()
  expect(screen.queryByRole('tab')).toBeNull()
})
