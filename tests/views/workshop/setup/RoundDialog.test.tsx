import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Round } from '../../../../src/model/round.ts'
import { newHistory } from '../../../../src/state/history.ts'
import { appStore } from '../../../../src/state/store.ts'
import { RoundDialog } from '../../../../src/views/workshop/setup/RoundDialog.tsx'
import { loadWorkshopTexts, startWording } from '../../../../src/wording/i18n.ts'
import { assessmentWith, roundWith, shown } from '../../../rounds.ts'

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})
beforeEach(() => history.replaceState(null, '', '#/workshop/ny?vis=runde'))
afterEach(() => {
  cleanup()
  history.replaceState(null, '', '#')
})

/** Each test is of another assessment, so that no draft of one is found by the next. */
let count = 0

function show(item: string, ...rounds: readonly Round[]) {
  count += 1
  const assessment = { ...assessmentWith(...rounds), id: `a${count}` }
  appStore.setState({ history: newHistory(assessment), isReadOnly: false })
  render(<RoundDialog assessment={assessment} item={item} />)
}

const rounds = () => appStore.getState().history?.present.rounds ?? []
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } })
const submit = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const radio = (name: RegExp) => screen.getByRole('radio', { name })

describe('a new round', () => {
  it('H68 is made once, by Enter twice, with all components and everybody', () => {
    show('ny')
    write('Ventede deltagere', '14')
    submit('Opret runden')
    submit('Opret runden')
    expect(rounds()).toHaveLength(1)
    expect(rounds()[0]).toMatchObject({ expected: 14, minimumGroupSize: 5, groups: 'leaders-staff', samePeopleAs: null })
    expect(rounds()[0]?.components).toHaveLength(16)
    expect(location.hash).toBe('#/workshop/1-forberedelse')
  })

  it('takes a picked few', () => {
    show('ny')
    fireEvent.click(screen.getByText('Komponenter'))
    fireEvent.click(screen.getByRole('button', { name: 'Ingen Strategisk niveau' }))
    fireEvent.click(screen.getByRole('button', { name: 'Ingen Praksisnært niveau' }))
    submit('Opret runden')
    expect(screen.getByText('Vælg mindst én komponent.')).toBeTruthy()
    fireEvent.click(screen.getByRole('checkbox', { name: 'Fælles børnesyn' }))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Fælles strategi' }))
    submit('Opret runden')
    expect(rounds()[0]?.components).toEqual(['shared-strategy', expect.any(String)])
  })

  it('names the field at fault, keeps what was written, and goes there', () => {
    show('ny')
    write('Ventede deltagere', 'fjorten')
    submit('Opret runden')
    expect(screen.getByText(/Skriv et helt tal fra 1 til 1000/)).toBeTruthy()
    expect(field('Ventede deltagere')).toBe(document.activeElement)
    expect(field('Ventede deltagere').value).toBe('fjorten')
    expect(rounds()).toHaveLength(0)
  })

  it('says how many groups can be shown at most, and that a small group votes openly', () => {
    show('ny')
    write('Ventede deltagere', '14')
    expect(screen.getByText(/Begge grupper kan vises/)).toBeTruthy()
    expect(screen.getByText(/højst 2 af/)).toBeTruthy()
    write('Ventede deltagere', '4')
    expect(screen.getByText(/Åben afstemning i en lille gruppe/)).toBeTruthy()
  })

  it('warns of small groups, and never goes below three', () => {
    show('ny')
    write('Mindste gruppe, der må vises', '4')
    expect(screen.getByText(/Med 4 bliver grupper vist/)).toBeTruthy()
    write('Mindste gruppe, der må vises', '2')
    submit('Opret runden')
    expect(screen.getByText('Skriv et helt tal fra 3 til 1000.')).toBeTruthy()
    expect(rounds()).toHaveLength(0)
  })

  it('adds the agenda up as a time', () => {
    show('ny')
    fireEvent.click(screen.getByText('Dagsorden'))
    expect(screen.getAllByText('2 t 55 min')).toHaveLength(2)
    write('Indsatstrappen', '0')
    expect(screen.getAllByText('2 t 30 min')).toHaveLength(2)
  })
})

it('says that there is no room for more than a hundred rounds, and makes none', () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ ...roundWith(0), id: `r${index}`, number: index + 1 }))
  show('ny', ...many)
  expect(screen.getByText(/ikke plads til flere runder/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Opret runden' }).hasAttribute('disabled')).toBe(true)
  cleanup()
  show('ret-1', ...many)
  expect(screen.queryByText(/ikke plads til flere runder/)).toBeNull()
})

describe('a round with answers', () => {
  it('keeps its components and people, and says how many groups each way would show', () => {
    show('ret-1', roundWith(14))
    expect(screen.getAllByText(/Der er svar i runden/).length).toBeGreaterThan(0)
    expect(screen.getByRole('checkbox', { name: /Medarbejdere/ }).hasAttribute('disabled')).toBe(true)
    expect(screen.getByText('Med de svar, der er nu, ville 2 grupper blive vist.')).toBeTruthy()
    expect(screen.getByText('Med de svar, der er nu, ville ingen grupper blive vist.')).toBeTruthy()
    fireEvent.click(radio(/^Fagområder/))
    submit('Gem')
    expect(rounds()[0]?.groups).toBe('fields')
  })

  it('once shown, its groups are locked and the smallest may only grow', () => {
    show('ret-1', shown(roundWith(14)))
    expect(within(screen.getByRole('group', { name: 'Vis svarene delt op i' })).getByText(/har været vist/)).toBeTruthy()
    write('Mindste gruppe, der må vises', '4')
    submit('Gem')
    expect(screen.getByText('Skriv et helt tal fra 5 til 1000.')).toBeTruthy()
    write('Mindste gruppe, der må vises', '6')
    submit('Gem')
    expect(rounds()[0]?.minimumGroupSize).toBe(6)
  })
})

it('the groups of an earlier round are locked by what a later one with the same people has shown', () => {
  const later = { ...shown(roundWith(14)), id: 'r2', number: 2, tag: 'M4', samePeopleAs: 'r1' }
  show('ret-1', roundWith(14), later)
  expect(within(screen.getByRole('group', { name: 'Vis svarene delt op i' })).getByText(/En anden runde har de samme deltagere/)).toBeTruthy()
  expect(radio(/^Fagområder/).matches(':disabled')).toBe(true)
  submit('Gem')
  expect(rounds()[0]?.groups).toBe('leaders-staff')
})

it('another round with the same people keeps the groups, and has a room code of its own', () => {
  show('igen-1', shown(roundWith(14, { groups: 'fields' })))
  expect(screen.getByText(/beholder dens opdeling/)).toBeTruthy()
  submit('Opret runden')
  expect(rounds()[1]).toMatchObject({ number: 2, samePeopleAs: 'r1', groups: 'fields', expected: 14 })
  expect(rounds()[1]?.tag).not.toBe('7K')
})
