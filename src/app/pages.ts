/** One of the app's pages, each with its own code. */
export interface Page {
  /** How its addresses begin, from '#' on. */
  readonly start: string
  readonly load: () => Promise<unknown>
}

const DESK: Page = { start: '', load: () => import('./main.tsx') }

/** By how their addresses begin; any other address is the desk's. */
const PAGES: readonly Page[] = [
  { start: '#runde=', load: () => import('./phone.tsx') },
  { start: '#/scene', load: () => import('./stage.tsx') },
]

/** The page that an address asks for. */
export function pageOf(hash: string): Page {
  return PAGES.find(({ start }) => hash.startsWith(start)) ?? DESK
}
