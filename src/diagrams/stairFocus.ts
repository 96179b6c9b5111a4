import { useLayoutEffect, useState, type FocusEvent as ReactFocusEvent, type RefObject } from 'react'
import { useLatest } from '../ui/useLatest.ts'
import { cardAfter, type KeyStep } from './stairKeys.ts'

interface Held {
  readonly id: string
  /** Who takes over when the card goes. */
  readonly heir: string | null
}

/**
 * One tab stop for all cards, and a focus that stays with a card wherever it moves.
 *
 * @param selected - where the tab stop begins
 */
export function useStairFocus(root: RefObject<SVGSVGElement | null>, steps: readonly KeyStep[], selected: string | null) {
  const [held, setHeld] = useState<Held | null>(null)
  const [isShown, setShown] = useState(false)
  const [isInside, setInside] = useState(false)
  const ids = steps.flatMap(({ cards }) => cards.map((card) => card.id))
  const current = [held?.id, held?.heir].find((id) => ids.includes(id ?? '')) ?? null
  const stop = (isInside ? null : ids.find((id) => id === selected)) ?? current ?? ids[0] ?? null

  const latest = useLatest(steps)
  // A dialog that closes gives the focus back while the page is being drawn, when the library hears no events. Not
  // heard on the drawing itself: browsers make one that listens for it a tab stop.
  useLayoutEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !root.current?.contains(target)) return
      const id = target.closest<SVGGElement>('[data-card]')?.dataset['card']
      if (id === undefined) return
      setInside(true)
      setHeld({ id, heir: cardAfter(id, latest.current) })
      setShown(target.matches(':focus-visible'))
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [root, latest])

  // A card on another step is another element: the browser's focus went with the old one.
  useLayoutEffect(() => {
    if (!isInside || current === null || document.activeElement !== document.body) return
    focusCard(root.current, current)
  })

  return {
    /** The card that Tab comes to; null when there are no cards. */
    stop,
    /** The card that has the focus, or had it last. */
    held: current,
    /** The card whose focus is to be seen. */
    shown: isShown ? current : null,
    moveTo: (id: string) => focusCard(root.current, id),
    handlers: {
      onBlur: (event: ReactFocusEvent<SVGGElement>) => {
        const { relatedTarget } = event
        if (event.currentTarget.contains(relatedTarget)) return
        // A dialog only borrows it: when the card is gone after, its heir takes over.
        if (relatedTarget?.closest('dialog')) return
        setInside(false)
        setShown(false)
      },
    },
  }
}

/** Gives a card or a block the browser's focus. */
export function focusCard(root: SVGSVGElement | null, id: string) {
  const cards = [...(root?.querySelectorAll<SVGGElement>('[data-card]') ?? [])]
  cards.find((card) => card.dataset['card'] === id)?.focus()
}
