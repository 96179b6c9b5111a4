import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { stepsBehind } from '../../../src/browser/address.ts'
import { setPreferences } from '../../../src/state/preferences.ts'
import { parseRoute } from '../../../src/views/route.ts'
import { loadCatalogueTexts, startWording } from '../../../src/wording/i18n.ts'
import { button, expectCount, field, goBack, openExample, query, show, some } from '../../catalogueShown.tsx'

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
})
beforeEach(async () => {
  setPreferences({ hasLetterKeys: true })
  await page.viewport(1366, 768)
})
afterEach(() => {
  cleanup()
  openExample.mockClear()
  history.replaceState(null, '', '#')
})

const rows = () => screen.getAllByRole('rowheader').length

describe('the search', () => {
  it('says at once how many it finds; those are drawn once that can be seen', async () => {
    show('#/trappe?del=tabel')
    fireEvent.change(field(), { target: { value: 'coolkids' } })
    expect(screen.getByRole('status').textContent).toBe('2 af 3 indsatser')
    expect(rows()).toBe(3)
    await waitFor(() => expect(rows()).toBe(2))
  })

  it('filters while it is typed, and the address follows', async () => {
    show()
    fireEvent.change(field(), { target: { value: 'coolkids' } })
    await expectCount('2 af 3 indsatser')
    await waitFor(() => expect(query().get('soeg')).toBe('coolkids'))
  })

  it('is one step for Back, however many letters it has, and the next one is another', async () => {
    show()
    const before = stepsBehind()
    field().focus()
    fireEvent.change(field(), { target: { value: 'sorg' } })
    await waitFor(() => expect(query().get('soeg')).toBe('sorg'))
    fireEvent.change(field(), { target: { value: 'sorgg' } })
    fireEvent.blur(field())
    expect(query().get('soeg')).toBe('sorgg')
    expect(stepsBehind()).toBe(before + 1)
    fireEvent.change(field(), { target: { value: 'cool' } })
    fireEvent.keyDown(field(), { key: 'Enter' })
    expect(stepsBehind()).toBe(before + 2)
    await goBack()
    await waitFor(() => expect(field().value).toBe('sorgg'))
    await goBack()
    await waitFor(() => expect(field().value).toBe(''))
    await expectCount('3 indsatser')
  })

  it('keeps what is typed while the address is on its way', async () => {
    show()
    for (const value of ['c', 'co', 'coo', 'cool']) {
      fireEvent.change(field(), { target: { value } })
      await new Promise((resolve) => setTimeout(resolve, 200))
      expect(field().value).toBe(value)
    }
    await waitFor(() => expect(query().get('soeg')).toBe('cool'))
    expect(field().value).toBe('cool')
  })

  it('is reached by /, emptied by Escape and by its button, and keeps the focus', async () => {
    show('#/trappe?soeg=sorg')
    await expectCount('1 af 3 indsatser')
    await userEvent.keyboard('/')
    expect(document.activeElement).toBe(field())
    expect(field().value).toBe('sorg')
    await userEvent.keyboard('{Escape}')
    expect(field().value).toBe('')
    expect(query().get('soeg')).toBeNull()
    fireEvent.change(field(), { target: { value: 'cool' } })
    await userEvent.click(button('Ryd søgningen'))
    expect(field().value).toBe('')
    expect(document.activeElement).toBe(field())
  })

  it('leaves / alone where single keys are switched off', async () => {
    setPreferences({ hasLetterKeys: false })
    show()
    await userEvent.keyboard('/')
    expect(document.activeElement).not.toBe(field())
  })
})

describe('the head', () => {
  it('leads to each part with the filter, by links that say where they lead', async () => {
    show('#/trappe?forebyggelse=primary')
    const parts = within(screen.getByRole('navigation', { name: 'Vis som' })).getAllByRole('link')
    expect(parts.map((each) => each.textContent)).toEqual([
      'Trappen',
      'Tabel',
      'Matrix',
      'Kompetencer',
      'Komponenter',
      'Overlap',
    ])
    expect(parts[0]?.getAttribute('aria-current')).toBe('page')
    expect(parts[2]?.getAttribute('href')).toBe('#/trappe?del=matrix&forebyggelse=primary')
  })

  it('takes along what was just typed', async () => {
    show()
    field().focus()
    fireEvent.change(field(), { target: { value: 'sorg' } })
    await userEvent.click(screen.getByRole('link', { name: 'Overlap' }))
    expect(location.hash).toBe('#/trappe?del=overlap&soeg=sorg')
  })

  it('opens what is done with the list as a whole', async () => {
    show()
    await userEvent.click(button('Mere'))
    await userEvent.click(button('Gem som regneark'))
    expect(parseRoute(location.hash)?.layer).toBe('list-export')
    expect(screen.queryByRole('button', { name: 'Ret listerne' })).toBeNull()
    await userEvent.click(button('Hent fra regneark'))
    expect(parseRoute(location.hash)?.layer).toBe('list-import')
  })

  it('offers nothing that changes the list where it can only be read', async () => {
    show('#/trappe', some, true)
    expect(screen.queryByRole('button', { name: 'Tilføj indsats' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Hent fra regneark' })).toBeNull()
    await userEvent.click(button('Mere'))
    expect(button('Gem som regneark')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Ret listerne' })).toBeNull()
  })
})

describe('without interventions', () => {
  it('says how to begin', async () => {
    show('#/trappe', [])
    expect(screen.getByRole('heading', { name: 'Hvad har I allerede?' })).toBeTruthy()
    expect(screen.queryByRole('searchbox')).toBeNull()
    await userEvent.click(button('Se eksemplet'))
    expect(openExample).toHaveBeenCalledOnce()
    await userEvent.click(button('Hent eller indsæt fra regneark'))
    expect(parseRoute(location.hash)?.layer).toBe('list-import')
  })

  it('says what it is for where it can only be read', () => {
    show('#/trappe', [], true)
    expect(screen.getByRole('heading', { name: 'Hvad har I allerede?' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Tilføj|Hent|Mere/ })).toBeNull()
  })
})
