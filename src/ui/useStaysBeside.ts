import { useLayoutEffect, type RefObject } from 'react'

/** In CSS pixels: between the two, and to the edge of the window. */
const GAP = 6
const MARGIN = 8
/** With less room below than this, and more above, it lies above. */
const ENOUGH = 260

/** Keeps what lies over the page below another element, or above it, and within the window. */
export function useStaysBeside(panel: RefObject<HTMLElement | null>, anchor: RefObject<HTMLElement | null>): void {
  // Where things lie is the browser's, until CSS anchors are in all of them.
  useLayoutEffect(() => {
    const place = () => {
      if (panel.current && anchor.current) putBeside(panel.current, anchor.current.getBoundingClientRect())
    }
    place()
    // Only once it is shown it has a width.
    const observer = new ResizeObserver(place)
    if (panel.current) observer.observe(panel.current)
    addEventListener('scroll', place, { capture: true, passive: true })
    addEventListener('resize', place)
    return () => {
      observer.disconnect()
      removeEventListener('scroll', place, { capture: true })
      removeEventListener('resize', place)
    }
  }, [panel, anchor])
}

function putBeside(panel: HTMLElement, { top, bottom, left }: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement
  const below = clientHeight - bottom - GAP - MARGIN
  const above = top - GAP - MARGIN
  const isBelow = below >= ENOUGH || below >= above
  const { style } = panel
  style.left = `${Math.max(MARGIN, Math.min(left, clientWidth - panel.offsetWidth - MARGIN))}px`
  style.top = isBelow ? `${bottom + GAP}px` : 'auto'
  style.bottom = isBelow ? 'auto' : `${clientHeight - top + GAP}px`
  style.maxHeight = `${Math.max(120, isBelow ? below : above)}px`
}
