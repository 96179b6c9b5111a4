import { useSyncExternalStore } from 'react'
import { currentHash, goTo, leaveTo, onHashChange } from '../browser/address.ts'
import { hashOf, hashOfView, parseRoute, type Layer, type Route, type View } from './route.ts'

const START: Route = { view: 'start', item: null, layer: null, query: '' }

let read = { hash: '', route: START }

/** Where we are, from the address. The same object as long as that is the same. */
export function routeNow(): Route {
  const hash = currentHash()
  if (hash !== read.hash) read = { hash, route: parseRoute(hash) ?? START }
  return read.route
}

export function useRoute(): Route {
  return useSyncExternalStore(onHashChange, routeNow)
}

/** A part of where we are: what asks for it is drawn anew only when that part changes, and not with each filter. */
export function useRoutePart<K extends keyof Route>(part: K): Route[K] {
  return useSyncExternalStore(onHashChange, () => routeNow()[part])
}

export function goToView(view: View, item: string | null = null): void {
  goTo(hashOfView(view, item))
}

/** Picks an item in the view we are in; Back does not undo each pick. */
export function pickItem(item: string | null): void {
  goTo(hashOf({ ...routeNow(), item }), 'replace')
}

/** Sets the view we are in to something else, such as another filter; what is typed letter by letter replaces its step. */
export function setQuery(query: string, how: 'push' | 'replace' = 'push'): void {
  goTo(hashOf({ ...routeNow(), query }), how)
}

/** Leaves a setting of the view as Back would, for another one that lies before it. */
export function leaveQuery(query: string): void {
  leaveTo(hashOf({ ...routeNow(), query }))
}

/**
 * Lays a dialog over the view we are in; Back closes it.
 *
 * @param item - what the dialog is about, when it is not the picked item; null for something new
 */
export function openLayer(layer: Layer, item?: string | null): void {
  const route = routeNow()
  goTo(hashOf({ ...route, layer, item: item === undefined ? route.item : item }))
}

export function closeLayer(): void {
  const route = routeNow()
  if (route.layer) leaveTo(hashOf({ ...route, layer: null }))
}

/** Leaves a view that lies over another, such as the circle on the whole screen. */
export function leaveView(otherwise: View, item: string | null = null): void {
  leaveTo(hashOfView(otherwise, item))
}
