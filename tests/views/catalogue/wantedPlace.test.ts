import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stepsBehind } from '../../../src/browser/address.ts'
import {
  forgetWanted,
  goToPlace,
  leaveSearch,
  onPlaceChange,
  placeInAddress,
  placeWanted,
  toggleFilter,
  typeSearch,
} from '../../../src/views/catalogue/wantedPlace.ts'
import { openLayer, pickItem, routeNow } from '../../../src/views/useRoute.ts'

beforeEach(() => history.replaceState(null, '', '#/trappe'))
afterEach(() => {
  forgetWanted()
  history.replaceState(null, '', '#')
})

const query = () => routeNow().query
const until = (expected: string) => vi.waitFor(() => expect(query()).toBe(expected))

const goBack = () => travel(-1)
const goForward = () => travel(1)

async function travel(steps: number) {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  history.go(steps)
  await gone
}

describe('what is wanted', () => {
  it('is known before the address follows, and is the very same after that', async () => {
    toggleFilter('prevention', 'primary')
    const wanted = placeWanted()
    expect(wanted.filter).toEqual({ prevention: ['primary'] })
    expect(placeInAddress().filter).toEqual({})
    await until('forebyggelse=primary')
    expect(placeWanted()).toBe(wanted)
    expect(placeInAddress()).toBe(wanted)
  })

  it('is told at once, and once more when the address follows', async () => {
    const listener = vi.fn<() => void>()
    const leave = onPlaceChange(listener)
    typeSearch('cool')
    expect(listener).toHaveBeenCalledTimes(1)
    await until('soeg=cool')
    expect(listener).toHaveBeenCalledTimes(2)
    leave()
    goToPlace({ search: '' })
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('is two steps for Back after two clicks, however close they are', async () => {
    const before = stepsBehind()
    toggleFilter('prevention', 'primary')
    toggleFilter('prevention', 'secondary')
    await until('forebyggelse=primary&forebyggelse=secondary')
    expect(stepsBehind()).toBe(before + 2)
    await goBack()
    expect(placeWanted().filter).toEqual({ prevention: ['primary'] })
  })

  it('is two steps for Back after a search and a click', async () => {
    const before = stepsBehind()
    typeSearch('cool')
    toggleFilter('prevention', 'primary')
    expect(query()).toBe('soeg=cool')
    await until('forebyggelse=primary&soeg=cool')
    expect(stepsBehind()).toBe(before + 2)
    typeSearch('cool kids')
    await until('forebyggelse=primary&soeg=cool+kids')
    expect(stepsBehind()).toBe(before + 3)
  })

  it('is two steps for Back after a click and a search, however close they are', async () => {
    const before = stepsBehind()
    toggleFilter('prevention', 'primary')
    typeSearch('cool')
    await until('forebyggelse=primary&soeg=cool')
    expect(stepsBehind()).toBe(before + 2)
  })

  it('holds where the browser takes no more changes of the address', async () => {
    const refused = vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError')
    })
    typeSearch('cool')
    leaveSearch()
    expect(query()).toBe('')
    expect(placeWanted().search).toBe('cool')
    refused.mockRestore()
    typeSearch('cool kids')
    await until('soeg=cool+kids')
  })

  it('gives way to Back', async () => {
    goToPlace({ search: 'sorg' })
    goToPlace({ search: 'leg' })
    typeSearch('legeteket')
    await goBack()
    expect(placeWanted().search).toBe('sorg')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(query()).toBe('soeg=sorg')
  })

  it('gave way to Back, and is no more when Forward leads to where it was typed', async () => {
    goToPlace({ search: 'sorg' })
    goToPlace({ search: 'leg' })
    typeSearch('legeteket')
    await goBack()
    await new Promise((resolve) => setTimeout(resolve, 400))
    await goForward()
    expect(query()).toBe('soeg=leg')
    expect(placeWanted().search).toBe('leg')
  })

  it('goes along with what opens meanwhile', async () => {
    typeSearch('cool')
    pickItem('a')
    openLayer('lists')
    expect(placeWanted().search).toBe('cool')
    await until('soeg=cool')
    expect(routeNow()).toMatchObject({ item: 'a', layer: 'lists' })
  })

  it('goes along with another part', () => {
    toggleFilter('prevention', 'primary')
    goToPlace({ part: 'table' })
    expect(query()).toBe('del=tabel&forebyggelse=primary')
  })

  it('leaves no step where it comes back to what it was', () => {
    const before = stepsBehind()
    typeSearch('c')
    typeSearch('')
    leaveSearch()
    expect(stepsBehind()).toBe(before)
  })

  it('is forgotten with the catalogue', async () => {
    typeSearch('cool')
    forgetWanted()
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(query()).toBe('')
    expect(placeWanted().search).toBe('')
  })
})
