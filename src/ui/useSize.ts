import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

/** The room an element has on the screen, in whole CSS pixels; null until it is laid out. */
export function useSize<T extends Element>(): readonly [RefObject<T | null>, Size | null] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState<Size | null>(null)

  // Keeps in step with the layout, which only the browser knows.
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const take = ({ width, height }: Size) =>
      setSize((old) => {
        const next = { width: Math.floor(width), height: Math.floor(height) }
        return old?.width === next.width && old.height === next.height ? old : next
      })
    take(element.getBoundingClientRect())
    const observer = new ResizeObserver(([entry]) => entry && take(entry.contentRect))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return [ref, size]
}
