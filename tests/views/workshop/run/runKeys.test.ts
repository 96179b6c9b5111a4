import { describe, expect, it } from 'vitest'
import { runActionOf } from '../../../../src/views/workshop/run/runKeys.ts'

describe('the keys of the workshop', () => {
  it.each([
    ['PageDown', 'on'],
    ['ArrowRight', 'on'],
    [' ', 'on'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
  ])('%j works with letters on and off: %s', (key, action) => {
    expect([runActionOf(key, true), runActionOf(key, false)]).toEqual([action, action])
  })

  it.each([
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['t', 'clock'],
    ['d', 'decision'],
    ['f', 'full'],
  ])('%j can be switched off: %s', (key, action) => {
    expect([runActionOf(key, true), runActionOf(key, false)]).toEqual([action, null])
  })

  it('other keys do nothing', () => {
    expect(['x', 'Enter', 'Escape', 'Home', '1'].map((key) => runActionOf(key, true))).toEqual(Array(5).fill(null))
  })
})
