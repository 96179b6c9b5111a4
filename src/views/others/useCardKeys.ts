import { useCallback, type KeyboardEvent } from 'react'

const CARDS = '.circle-card'

/** Arrows from card to card, as they lie on the screen; Home and End to the first and the last. */
export function useCardKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const cards = [...event.currentTarget.querySelectorAll<HTMLElement>(CARDS)]
    const at = cards.findIndex((card) => card === event.target)
    const next = at < 0 ? undefined : cards[targetOf(event.key, at, cards)]
    if (!next) return
    event.preventDefault()
    next.focus()
  }, [])
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
