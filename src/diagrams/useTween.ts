import { useEffect, useRef, useState } from 'react'

const DURATION = 200

/**
 * Follows a number smoothly, in 200 ms.
 *
 * The first number is there at once, and so is every other one for people who asked their system for less motion.
 */
export function useTween(goal: number, isStill: boolean): number {
  const [shown, setShown] = useState(goal)
  const latest = useRef(goal)

  // Keeps the number in step with the browser's frames.
  useEffect(() => {
    const isAtOnce = isStill || matchMedia('(prefers-reduced-motion: reduce)').matches
    return run({ from: latest.current, to: goal, duration: isAtOnce ? 0 : DURATION }, (value) => {
      latest.current = value
      setShown(value)
    })
  }, [goal, isStill])

  return isStill ? goal : shown
}

interface Run {
  readonly from: number
  readonly to: number
  /** In ms. */
  readonly duration: number
}

/** @returns what stops it */
function run({ from, to, duration }: Run, draw: (value: number) => void): () => void {
  if (from === to) return () => {}
  const start = performance.now()
  const next = (now: number) => {
    const part = duration === 0 ? 1 : Math.min(1, Math.max(0, (now - start) / duration))
    draw(part === 1 ? to : from + (to - from) * easedOut(part))
    if (part < 1) frame = requestAnimationFrame(next)
  }
  let frame = requestAnimationFrame(next)
  return () => cancelAnimationFrame(frame)
}

/** Fast at first and slow at the end. d3 has the same, and cannot be taken without all its other ways. */
function easedOut(part: number): number {
  return 1 - (1 - part) ** 3
}
