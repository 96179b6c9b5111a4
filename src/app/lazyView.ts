import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/**
 * A view or a dialog that is fetched when it is first shown, together with the texts that it needs.
 *
 * @param find - fetches its file, and picks it out of that
 * @param texts - fetches texts that are not there from the start
 */
export function lazyView<Props>(
  find: () => Promise<ComponentType<Props>>,
  texts?: () => Promise<unknown>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [view] = await Promise.all([find(), texts?.()])
    return { default: view }
  })
}
