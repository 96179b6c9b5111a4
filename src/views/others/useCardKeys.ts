import { useCallback, useMemo, useState, type FocusEvent, type KeyboardEvent } from 'react'

const CARDS = '.circle-card'

export interface CardKeys {
  /** The one card that Tab leads to, by its snapshot's id: the one that was left last, at first the first. */
  readonly stop: string | null
  /** For the element that holds the cards. */
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  }
}

/**
 * Arrows from card to card, as they lie on the screen; Home and End to the first and the last. A hundred are one stop of Tab.
 *
 * @param ids - of those shown, in their order
 */
export function useCardKeys(ids: readonly string[]): CardKeys {
  const [left, setLeft] = useState<string | null>(null)
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const cards = cardsIn(event.currentTarget)
    const at = cards.findIndex((card) => card === event.target)
    const next = at < 0 ? undefined : cards[targetOf(event.key, at, cards)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }, [])
  const onFocus = useCallback(({ currentTarget, target }: FocusEvent<HTMLElement>) => {
    const at = cardsIn(currentTarget).findIndex((card) => card === target)
    setLeft(ids[at] ?? null)
  }, [ids])
  const handlers = useMemo(() => ({ onKeyDown, onFocus }), [onKeyDown, onFocus])
  return { stop: left !== null && ids.includes(left) ? left : (ids[0] ?? null), handlers }
}

function cardsIn(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(CARDS)]
}

/** @returns -1 for a key that leads nowhere */
function targetOf(key: string, at: number, cards: readonly HTMLElement[]): number {
  if (key === 'Home') return 0
  if (key === 'End') return cards.length - 1
  if (key === 'ArrowRight') return at + 1
  if (key === 'ArrowLeft') return at - 1
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return -1
  const boxes = cards.map((card) => card.getBoundingClientRect())
  const own = boxes[at]
  if (!own) return -1
  const isBeyond = ({ top }: DOMRect) => (key === 'ArrowDown' ? top > own.top + 1 : top < own.top - 1)
  const beyond = boxes.flatMap((box, index) => (isBeyond(box) ? [{ index, box }] : []))
  const distance = ({ box }: { readonly box: DOMRect }) => Math.abs(box.top - own.top) * 100 + Math.abs(box.left - own.left)
  return beyond.toSorted((a, b) => distance(a) - distance(b))[0]?.index ?? -1
}
