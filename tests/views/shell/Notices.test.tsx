import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newHistory } from '../../../src/state/history.ts'
import { appStore, type SaveStatus, type Unsaved } from '../../../src/state/store.ts'
import { DeskProvider, type Desk } from '../../../src/views/desk.ts'
import { Notices } from '../../../src/views/shell/Notices.tsx'
import { loadBarTexts, setLanguage, startWording } from '../../../src/wording/i18n.ts'
import { catalogueOf } from '../../catalogue.ts'

const open = { ...catalogueOf([{ name: 'Åben dør' }]), team: '<b>Holdet</b>' }

beforeEach(async () => {
  await startWording()
  await loadBarTexts()
  appStore.setState({ history: newHistory(open) })
})
afterEach(async () => {
  cleanup()
  await setLanguage('da')
  appStore.setState({ history: null, saveStatus: { kind: 'saved', at: null } })
})

const find: Desk['find'] = (id) => (id === open.id ? open : null)

function show(saveStatus: SaveStatus): HTMLElement {
  appStore.setState({ saveStatus })
  render(
    <DeskProvider value={{ find } as unknown as Desk}>
      <Notices />
    </DeskProvider>,
  )
  return screen.getByRole('alert')
}

const unsaved = (why: Unsaved): SaveStatus => ({ kind: 'unsaved', why, id: open.id })
const links = () => screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

it('H46 that nothing is saved is said at once, with the export, before the reason is fetched', async () => {
  const alert = show(unsaved('full'))
  expect(alert.textContent).toBe('Ikke gemt – eksportér nuEksportér')
  const button = screen.getByRole('button', { name: 'Eksportér' })
  button.focus()
  await screen.findByText(/ikke plads/)
  expect(document.activeElement).toBe(button)
})

describe('H46 then why, and what to do now', () => {
  it('where there is no room', async () => {
    show(unsaved('full'))
    expect((await screen.findByText(/Der er ikke plads til at gemme/)).textContent).toMatch(/Eksportér nu .* Slet derefter/)
    expect(links()).toEqual([
      ['Se jeres vurderinger', '#/start'],
      ['Se øjebliksbilleder', '#/sammenlign'],
    ])
  })

  it('where the assessment is too long', async () => {
    show(unsaved('too-long'))
    const said = (await screen.findByText(/for stor/)).textContent
    expect(said).toMatch(/^»\u2068<b>Holdet<\/b>\u2069« er for stor til at blive gemt: Den fylder \d[\d.]* tegn, og der er plads til 2\.000\.000\./)
    expect(said).toMatch(/Slet indsatser eller øjebliksbilleder/)
    expect(links()).toEqual([
      ['Se indsatser', '#/trappe'],
      ['Se øjebliksbilleder', '#/sammenlign'],
    ])
  })

  it('where it could not be read again', async () => {
    show(unsaved('unreadable'))
    expect((await screen.findByText(/kunne ikke læses igen/)).textContent).toMatch(/Fortryd det sidste/)
  })

  it.each([unsaved('blocked'), { kind: 'blocked' } as const])('where the browser keeps nothing: %j', async (status) => {
    show(status)
    expect((await screen.findByText(/gemmer ikke/)).textContent).toMatch(/privat vindue/)
    expect(links()).toEqual([])
  })

  it('in English', async () => {
    await setLanguage('en')
    show(unsaved('too-long'))
    expect((await screen.findByText(/too large/)).textContent).toMatch(/room for 2,000,000\./)
  })
})

it('goes when it is saved again', async () => {
  show(unsaved('full'))
  await screen.findByText(/ikke plads/)
  act(() => appStore.setState({ saveStatus: { kind: 'saved', at: null } }))
  expect(screen.queryByRole('alert')).toBeNull()
})

it('without an open assessment there is nothing to export, nor to make smaller', async () => {
  appStore.setState({ history: null })
  show({ kind: 'blocked' })
  await screen.findByText(/gemmer ikke/)
  expect([screen.queryByRole('button'), links()]).toEqual([null, []])
})
