import { withToggled } from '../../analysis/catalogueFilter.ts'
import type { InterventionClass } from '../../analysis/classes.ts'
import { onHashChange } from '../../browser/address.ts'
import { whenIdle } from '../../browser/idle.ts'
import { leaveQuery, routeNow, setQuery } from '../useRoute.ts'
import { FIRST_PLACE, placeFrom, queryOf, type CataloguePlace } from './place.ts'

/** How long typing may rest before the address follows, in milliseconds: a browser allows only so many changes of it. */
const REST = 300
/** How long the address may be behind what was clicked, in milliseconds: to change it takes longer than to show the answer. */
const SOON = 200

interface PlaceOfQuery {
  readonly query: string
  readonly place: CataloguePlace
}

interface Ahead extends PlaceOfQuery {
  /** A search that is under way, and no click. */
  readonly isTyped: boolean
}

let read: PlaceOfQuery = { query: '', place: FIRST_PLACE }
/** What was typed or clicked, and the address it is ahead of; nothing any more once that has changed, as by Back. */
let ahead: Ahead | null = null
/** The address as the search that is under way has left it: what is typed further on is no step of its own for Back. */
let typedInto: string | null = null
let takeBack: (() => void) | null = null
const listeners = new Set<() => void>()

/** What the catalogue is set to, from the address. The same object as long as that says the same. */
export function placeInAddress(): CataloguePlace {
  const { query } = routeNow()
  if (query !== read.query) read = { query, place: placeFrom(query) }
  return read.place
}

/** What the catalogue is to be set to: what was just typed or clicked comes before the address, which follows. */
export function placeWanted(): CataloguePlace {
  return ahead?.query === routeNow().query ? ahead.place : placeInAddress()
}

/** Calls back whenever what is wanted may have changed. */
export function onPlaceChange(listener: () => void): () => void {
  listeners.add(listener)
  const leave = onHashChange(listener)
  return () => {
    listeners.delete(listener)
    leave()
  }
}

/** Searches for something else, with each key. The address follows, in one step from the first key until the field is left. */
export function typeSearch(search: string): void {
  if (ahead?.isTyped === false) follow('push')
  goAhead({ search }, true)
  const timer = setTimeout(followTyped, REST)
  takeBack = () => clearTimeout(timer)
}

/** The field was left: the address follows at once, and what is typed next is a step of its own for Back. */
export function leaveSearch(): void {
  followTyped()
  typedInto = null
}

/** Filters by a value of a class, or no more by it. */
export function toggleFilter(by: InterventionClass, value: string): void {
  leaveSearch()
  goAhead({ filter: withToggled(placeWanted().filter, by, value) })
  takeBack = whenIdle(() => follow('push'), SOON)
}

/** Sets the catalogue to something else; 'replace' leaves no step for Back. */
export function goToPlace(change: Partial<CataloguePlace>, how: 'push' | 'replace' = 'push'): void {
  goAhead(change)
  follow(how)
}

/** Goes back from what lies over the whole picture, such as a step alone, as Back would. */
export function leavePlace(change: Partial<CataloguePlace>): void {
  leaveQuery(queryOf({ ...placeWanted(), ...change }))
}

/** What the address has not followed yet is forgotten: the catalogue has been left. */
export function forgetWanted(): void {
  takeBack?.()
  ahead = null
  typedInto = null
}

function goAhead(change: Partial<CataloguePlace>, isTyped = false): void {
  takeBack?.()
  ahead = { query: routeNow().query, place: { ...placeWanted(), ...change }, isTyped }
  for (const listener of listeners) listener()
}

function followTyped(): void {
  follow(typedInto === routeNow().query ? 'replace' : 'push')
}

function follow(how: 'push' | 'replace'): void {
  takeBack?.()
  if (!ahead) return
  const known = ahead
  const { query, place, isTyped } = known
  // For good, also where the address has changed: Forward may lead to the one it was ahead of.
  ahead = null
  const next = queryOf(place)
  if (routeNow().query !== query || next === query) return
  // Known before it is told, so that those who look again find the very same.
  read = { query: next, place }
  try {
    setQuery(next, how)
  } catch {
    // Safari allows so many changes of an address in a while, and no more: what was asked for holds all the same.
    ahead = known
    return
  }
  typedInto = isTyped ? next : null
}
