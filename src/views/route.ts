/** A place in the app. Whatever lies over it, a dialog, is part of it, so that Back closes one layer at a time. */
export interface Route {
  readonly view: View
  /** The picked component or intervention; null for none. */
  readonly item: string | null
  readonly layer: Layer | null
  /** What the view is set to, such as a filter: 'types=groups&soeg=cool'; '' for nothing. It stays where layers come and go. */
  readonly query: string
}

export type View =
  | 'start'
  | 'scoring'
  | 'circle'
  | 'ladder'
  | 'workshop'
  | 'show'
  | 'turn'
  | 'understanding'
  | 'plan'
  | 'compare'
  | 'report'
  | 'trial'
  | 'about'
export type Layer =
  | 'new'
  | 'details'
  | 'settings'
  | 'erase'
  | 'file'
  | 'intervention'
  | 'interventions'
  | 'list-import'
  | 'list-export'
  | 'lists'
  | 'action'
  | 'snapshot'
  | 'round'
  | 'revealed'
  | 'export'
  | 'take-home'
  | 'archive'
  | 'merge'
  | 'settle'
  | 'answers'

// Addresses are read and sent by people: they are in Danish, whatever the language of the page.
const VIEWS: Readonly<Record<View, string>> = {
  start: 'start',
  scoring: 'vurdering',
  circle: 'cirkel',
  ladder: 'trappe',
  workshop: 'workshop',
  // The stage in this very window, and not in one of its own.
  show: 'vis',
  turn: 'tur',
  understanding: 'faelles-forstaaelse',
  plan: 'handleplan',
  compare: 'sammenlign',
  report: 'rapport',
  trial: 'proev-rummet',
  about: 'om',
}
const LAYERS: Readonly<Record<Layer, string>> = {
  new: 'ny',
  details: 'oplysninger',
  settings: 'indstillinger',
  erase: 'slet-alt',
  file: 'fil',
  intervention: 'indsats',
  // Several at once.
  interventions: 'indsatser',
  'list-import': 'hent-liste',
  'list-export': 'gem-liste',
  lists: 'lister',
  action: 'handling',
  snapshot: 'oejebliksbillede',
  round: 'runde',
  revealed: 'vist',
  export: 'eksport',
  'take-home': 'tag-med',
  archive: 'hent-billeder',
  merge: 'flet',
  settle: 'aftale',
  answers: 'slet-svar',
}

/** Names the layer among the settings. */
const LAYER = 'vis'

/** @returns null for an empty address, and for one that names no place here */
export function parseRoute(hash: string): Route | null {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [slug, item] = path.split('/')
  const view = keyOf(VIEWS, slug)
  if (!view) return null
  const settings = new URLSearchParams(query)
  const layer = keyOf(LAYERS, settings.get(LAYER))
  settings.delete(LAYER)
  return { view, item: item ? decoded(item) : null, layer, query: settings.toString() }
}

export function hashOf({ view, item, layer, query }: Route): string {
  const settings = [...(layer ? [`${LAYER}=${LAYERS[layer]}`] : []), ...(query ? [query] : [])].join('&')
  return `#/${VIEWS[view]}${item ? `/${encodeURIComponent(item)}` : ''}${settings && `?${settings}`}`
}

/** The address of a view as it first is, with nothing over it. */
export function hashOfView(view: View, item: string | null = null): string {
  return hashOf({ view, item, layer: null, query: '' })
}

function keyOf<K extends string>(slugs: Readonly<Record<K, string>>, slug: string | null | undefined): K | null {
  const entries = Object.entries(slugs) as [K, string][]
  return entries.find(([, each]) => each === slug)?.[0] ?? null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    // A cut or foreign address, such as '%E0%A4%A'.
    return null
  }
}
