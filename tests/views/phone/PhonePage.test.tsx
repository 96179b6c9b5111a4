import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { openTextArea, type TextArea } from '../../../src/browser/storage.ts'
import { readAnswerCode } from '../../../src/exchange/answerCode.ts'
import { builtInFramework } from '../../../src/framework/framework.ts'
import { PhonePage } from '../../../src/views/phone/PhonePage.tsx'
import { loadPhoneWords } from '../../../src/wording/phoneWords.ts'
import { room } from '../../answerCodes.ts'
import { fragment } from '../../phoneRounds.ts'

const own = location.hash

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  history.replaceState(null, '', own || '#')
  localStorage.clear()
})

describe('a participant', () => {
  it('begins with what it is, what is kept, and the room code', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1, name: 'Hvordan ser du på indsatsen?' })).toBeTruthy()
    expect(screen.getByText('7K')).toBeTruthy()
    expect(screen.getByText(/Du skal ikke skrive dit navn/)).toBeTruthy()
    expect(screen.getByText(/senest når du åbner siden næste dag/)).toBeTruthy()
  })

  it('need not say who they are: that is the first choice', async () => {
    await open('&trin=om-dig')
    expect(screen.getAllByRole('radio')[0]).toBe(screen.getByRole('radio', { name: 'Ikke oplyst' }))
    expect(screen.getByRole('radio', { name: 'Ikke oplyst' })).toHaveProperty('checked', true)
    expect(screen.getByRole('combobox', { name: 'Fagområde' })).toHaveProperty('value', '0')
    expect(screen.getByText(/Små grupper bliver skjult/)).toBeTruthy()
  })

  it('reads all levels before choosing, and choosing does not go on by itself', async () => {
    await open('&trin=1')
    const choices = screen.getByRole('group', { name: /^Vælg det højeste niveau/ })
    expect(within(choices).getAllByRole('radio')).toHaveLength(6)
    const level = within(choices).getByRole('radio', { name: /Aftalt.*skrevet ned og gennemgået/ })
    fireEvent.click(level)
    expect(level).toHaveProperty('checked', true)
    expect(screen.getByRole('heading', { level: 1, name: 'Ledelse og rød tråd' })).toBeTruthy()
  })

  it('hears the heading of each step first', async () => {
    await open()
    press('Begynd')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Hvor arbejder du?' }))
    press('Næste')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Ledelse og rød tråd' }))
    expect(document.title).toBe('Ledelse og rød tråd – Komponent 1 af 3 – Komponentcirklen')
  })

  it('gets a code that says what they answered', async () => {
    await open('&trin=1')
    choose(/Aftalt/)
    press('Næste')
    choose(/Ved ikke/)
    press('Næste')
    press('Til overblikket')
    expect(screen.getByText('1 vurderet, 1 »Ved ikke«, 1 mangler.')).toBeTruthy()
    press('Vis min svarkode')
    expect(readAnswerCode(shownCode(), room)).toMatchObject({
      ok: true,
      value: { answers: { level: 0, field: 0, values: [0, 3, ...Array<number>(14).fill(0)] } },
    })
    expect(await screen.findByRole('img', { name: /^QR-kode/ })).toBeTruthy()
  })

  it('is told that a changed answer makes another code', async () => {
    await open('&trin=1')
    choose(/Aftalt/)
    go('&trin=kode')
    const first = shownCode()
    press('Ret mine svar')
    press(/Ledelse og rød tråd/)
    choose(/Lærende/)
    go('&trin=kode')
    expect(shownCode()).not.toBe(first)
    expect(screen.getByText(/Du har rettet, så koden er ny/)).toBeTruthy()
  })

  it.each(['&trin=oversigt', '&trin=kode'])('who has answered nothing is told so at %s', async (place) => {
    await open(place)
    expect(screen.getByText('Du har ikke svaret på noget endnu.')).toBeTruthy()
    expect(screen.queryByRole('img', { name: /svarkode/i })).toBeNull()
  })

  it('who knows of nothing is told why there is no code', async () => {
    await open('&trin=1')
    choose(/Ved ikke/)
    go('&trin=kode')
    expect(screen.getByText(/Du har svaret »Ved ikke« til alt/)).toBeTruthy()
  })
})

describe('what is kept', () => {
  it('is there when the page is opened anew, with the same code', async () => {
    const page = await open('&trin=1')
    choose(/Aftalt/)
    go('&trin=kode')
    const code = shownCode()
    page.unmount()
    await open('&trin=kode')
    expect(shownCode()).toBe(code)
    expect(screen.queryByText(/koden er ny/)).toBeNull()
  })

  it('is gone the next day, also on a page that was left open', async () => {
    vi.useFakeTimers({ now: new Date('2026-10-25T20:00'), toFake: ['Date'] })
    await open('&trin=1')
    choose(/Aftalt/)
    vi.setSystemTime(new Date('2026-10-26T08:00'))
    fireEvent.focus(window)
    expect(screen.getByRole('radio', { name: /Aftalt/ })).toHaveProperty('checked', false)
    expect(Object.keys(localStorage)).toEqual([])
  })

  it('is deleted when the participant says so', async () => {
    await open('&trin=1')
    choose(/Aftalt/)
    press('Overblik')
    press('Slet mine svar')
    const question = screen.getByRole('alertdialog', { name: 'Slet dine svar?' })
    fireEvent.click(within(question).getByRole('button', { name: 'Slet mine svar' }))
    expect(await screen.findByText('Svarene er slettet her.')).toBeTruthy()
    expect(Object.keys(localStorage)).toEqual([])
    go('&trin=1')
    expect(screen.getByRole('radio', { name: /Aftalt/ })).toHaveProperty('checked', false)
  })

  it('is not shown to the next person', async () => {
    await open('&trin=om-dig')
    choose('Medarbejdere')
    go('&trin=1')
    choose(/Aftalt/)
    go('&trin=kode')
    const code = shownCode()
    press('Ny stemme her')
    press('Slet, og lad den næste svare')
    expect(await screen.findByRole('button', { name: 'Begynd' })).toBeTruthy()
    expect(Object.keys(localStorage)).toEqual([])
    go('&trin=om-dig')
    expect(screen.getByRole('radio', { name: 'Ikke oplyst' })).toHaveProperty('checked', true)
    expect(document.body.textContent).not.toContain(code)
  })

  it('a question can be said no to', async () => {
    await open('&trin=1')
    choose(/Aftalt/)
    go('&trin=kode')
    const code = shownCode()
    press('Slet mine svar')
    press('Annullér')
    await vi.waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(shownCode()).toBe(code)
  })

  it('is nothing when the browser keeps nothing, and the page says so', async () => {
    await open('', openTextArea(blocked))
    expect(screen.getByText(/Denne browser gemmer ikke dine svar/)).toBeTruthy()
    go('&trin=1')
    choose(/Aftalt/)
    go('&trin=kode')
    expect(screen.getByText(/Denne browser gemmer ikke dine svar/)).toBeTruthy()
    expect(shownCode()).toHaveLength(16)
  })
})

test('the language can be changed on any step', async () => {
  await open('&trin=1')
  choose(/Aftalt/)
  press('English')
  expect(await screen.findByRole('heading', { level: 1, name: 'Leadership and direction' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: /Agreed/ })).toHaveProperty('checked', true)
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('en'))
  document.documentElement.lang = 'da'
})

test.each([
  { hash: '#runde=', text: /Linket er tomt/ },
  { hash: `${fragment.slice(0, -1)}U`, text: /Linket er ikke helt/ },
])('H61 $hash is refused in words', async ({ hash, text }) => {
  history.replaceState(null, '', hash)
  await show(openTextArea(() => localStorage))
  expect(screen.getByRole('alert').textContent).toMatch(text)
  expect(screen.getByRole('button', { name: 'Genindlæs siden' })).toBeTruthy()
})

async function open(place = '', area: TextArea = openTextArea(() => localStorage)) {
  history.replaceState(null, '', fragment + place)
  return show(area)
}

async function show(area: TextArea) {
  const words = await loadPhoneWords('da', builtInFramework)
  if (!words) throw new Error('No words')
  return render(<PhonePage area={area} firstWords={words} />)
}

function go(place: string): void {
  history.pushState(null, '', fragment + place)
  fireEvent(window, new PopStateEvent('popstate'))
}

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }))
}

function choose(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('radio', { name }))
}

function shownCode(): string {
  const label = screen.getByRole('img', { name: /^Svarkode/ }).getAttribute('aria-label') ?? ''
  return label.replace('Svarkode: ', '').replaceAll(' ', '')
}

function blocked(): Storage {
  throw new DOMException('Blocked', 'SecurityError')
}
