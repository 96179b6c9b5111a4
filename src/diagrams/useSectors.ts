import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react'

/** What a circle makes of what is done to its sectors. */
export interface SectorBehaviour {
  readonly selected: string | null
  /** @returns the sector that takes the focus */
  readonly click: (event: MouseEvent<SVGGElement>, id: string) => string | null
  /** @returns null for a key that keeps its meaning in the browser, else the sector that takes the focus */
  readonly press: (event: KeyboardEvent<SVGGElement>, id: string) => { readonly focus: string | null } | null
  /** The pointer is over it or the focus on it; null: on none. */
  readonly point: (id: string | null) => void
  /** The focus leaves a sector. */
  readonly blur: () => void
}

export type SectorControls = ReturnType<typeof useSectors>

/** Pointer, keyboard and focus at the sectors of a circle, as handlers for the group that holds them all. */
export function useSectors({ selected, click, press, point, blur }: SectorBehaviour) {
  const root = useRef<SVGGElement>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  useFocusOn(selected, root)

  function hover(id: string | null) {
    if (id === hovered) return
    setHovered(id)
    point(id ?? sectorOf(activeIn(root.current)))
  }

  const handlers = {
    onClick: (event: MouseEvent<SVGGElement>) => {
      const id = sectorOf(event.target)
      // What is under the pointer stays under it.
      if (id !== null) focusOption(root.current, click(event, id), { preventScroll: true })
    },
    onKeyDown: (event: KeyboardEvent<SVGGElement>) => {
      const id = sectorOf(event.target)
      if (id === null) return
      setFocused(visiblyFocused(event.target))
      const pressed = press(event, id)
      if (!pressed) return
      event.preventDefault()
      focusOption(root.current, pressed.focus)
    },
    onFocus: (event: FocusEvent<SVGGElement>) => {
      setFocused(visiblyFocused(event.target))
      point(sectorOf(event.target))
    },
    onBlur: (event: FocusEvent<SVGGElement>) => {
      blur()
      if (event.currentTarget.contains(event.relatedTarget)) return
      setFocused(null)
      point(null)
    },
    onPointerOver: (event: PointerEvent<SVGGElement>) => {
      if (event.pointerType !== 'touch') hover(sectorOf(event.target))
    },
    onPointerLeave: () => hover(null),
  }
  return { root, hovered, focused, handlers }
}

/** Is it a sector's name rather than the sector itself? */
export function isLabel(target: EventTarget | null): boolean {
  return partOf(target)?.dataset['label'] !== undefined
}

/** Keeps the browser's focus in step with a selection made elsewhere, but only if it is in the circle already. */
function useFocusOn(selected: string | null, root: RefObject<SVGGElement | null>) {
  useEffect(() => {
    const active = activeIn(root.current)
    if (selected !== null && active && sectorOf(active) !== selected) focusOption(root.current, selected)
  }, [selected, root])
}

function focusOption(root: SVGGElement | null, id: string | null, options?: FocusOptions) {
  const sectors = [...(root?.querySelectorAll<SVGGElement>('[role=option]') ?? [])]
  sectors.find((sector) => sector.dataset['sector'] === id)?.focus(options)
}

function activeIn(root: SVGGElement | null): Element | null {
  return root?.contains(document.activeElement) ? document.activeElement : null
}

function sectorOf(target: EventTarget | null): string | null {
  const part = partOf(target)
  return part?.dataset['sector'] ?? part?.dataset['label'] ?? null
}

function partOf(target: EventTarget | null): SVGGElement | null {
  return target instanceof Element ? target.closest<SVGGElement>('[data-sector], [data-label]') : null
}

function visiblyFocused(target: EventTarget): string | null {
  return target instanceof Element && target.matches(':focus-visible') ? sectorOf(target) : null
}
