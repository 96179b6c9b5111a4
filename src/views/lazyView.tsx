import { createElement, use, type ComponentType, type ReactElement } from 'react'

/** A view or a dialog that is fetched when it is first shown, or before. */
export interface LazyView<Props> {
  (props: Props): ReactElement
  /** Fetches it for later; what cannot be fetched now is asked for again when it is shown. */
  readonly load: () => Promise<void>
}

const NOT_LOADED = 'NotLoadedError'

/** Forgets what each view that could not be fetched came to. */
const failures = new Set<() => void>()

/**
 * A view or a dialog that is fetched when it is first shown, together with the texts that it needs. React's own `lazy`
 * keeps a failure for good, and the network may come back.
 *
 * @param find - fetches its file, and picks it out of that
 * @param texts - fetches texts that are not there from the start
 */
export function lazyView<Props extends object>(
  find: () => Promise<ComponentType<Props>>,
  texts?: () => Promise<unknown>,
): LazyView<Props> {
  let pending: Promise<ComponentType<Props>> | null = null
  const forget = () => {
    pending = null
  }

  function asked(): Promise<ComponentType<Props>> {
    pending ??= readable(fetchBoth(find, texts))
    return pending
  }

  function shown(): Promise<ComponentType<Props>> {
    // Kept until somebody tries again: asked for anew at once, it would be asked for without end.
    asked().catch(() => failures.add(forget))
    return asked()
  }

  function View(props: Props) {
    return createElement(use(shown()), props)
  }
  return Object.assign(View, { load: () => asked().then(() => {}, forget) })
}

/** Marked as React marks what it has waited for: what is there already is then shown at once. */
function readable<View>(promise: Promise<View>): Promise<View> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => {},
  )
  return promise
}

/** To be called before what could not be fetched is shown anew. */
export function forgetFailures(): void {
  for (const forget of failures) forget()
  failures.clear()
}

/** Whether an error says that a view could not be fetched, and not that it has a fault. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === NOT_LOADED
}

async function fetchBoth<View>(find: () => Promise<View>, texts?: () => Promise<unknown>): Promise<View> {
  try {
    const [view] = await Promise.all([find(), texts?.()])
    return view
  } catch (cause) {
    const error = new Error('A part of the app could not be fetched', { cause })
    error.name = NOT_LOADED
    throw error
  }
}
