import { useMemo, useState } from 'react'

/**
 * The first of many, so that a page of thousands is drawn at once; more by the portion.
 *
 * @param of - what they are of: something else begins with the first portion again
 */
export function usePortion<T>(items: readonly T[], size: number, of: string): readonly [readonly T[], () => void] {
  const [asked, setAsked] = useState({ of, portions: 1 })
  const portions = asked.of === of ? asked.portions : 1
  const shown = useMemo(() => (items.length > portions * size ? items.slice(0, portions * size) : items), [items, portions, size])
  return [shown, () => setAsked({ of, portions: portions + 1 })]
}
