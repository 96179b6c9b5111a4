import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { focusSoon } from '../../src/ui/focus.ts'

let frames: (() => void)[] = []
let isOpen = false
let element: { focus: () => void } | null = null

beforeEach(() => {
  frames = []
  isOpen = false
  element = null
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  vi.stubGlobal('document', { querySelector: () => (isOpen ? {} : null), getElementById: () => element })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('waits until the element is there, and no dialog over it', () => {
  const focus = vi.fn<() => void>()
  isOpen = true
  focusSoon('next')
  element = { focus }
  frames.shift()?.()
  expect(focus).not.toHaveBeenCalled()
  isOpen = false
  frames.shift()?.()
  expect(focus).toHaveBeenCalledOnce()
  expect(frames).toEqual([])
})

it('gives up when it never comes', () => {
  focusSoon('never', 2)
  for (let drawn = 0; drawn < 10; drawn += 1) frames.shift()?.()
  expect(frames).toEqual([])
})
