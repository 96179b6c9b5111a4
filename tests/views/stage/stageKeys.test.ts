import { describe, expect, it } from 'vitest'
import type { StagePlace } from '../../../src/state/stagePlace.ts'
import { isHandedOn, leadOf, stageCommand, type KeyPress } from '../../../src/views/stage/stageKeys.ts'

const JOIN: StagePlace = { slide: 'join', component: null, phase: 'question' }
const SETTLED: StagePlace = { slide: 'component', component: 'shared-strategy', phase: 'settled' }
const LIST: StagePlace = { slide: 'settle', component: null, phase: 'question' }
const base = { place: JOIN, hasLetterKeys: true, isAiming: false, scale: { min: 1, max: 5 } }

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, repeat: false, ctrlKey: false, metaKey: false, altKey: false, ...more }
}

describe('a key on the stage', () => {
  it.each([
    ['PageDown', 'on'],
    ['ArrowRight', 'on'],
    [' ', 'on'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['t', 'clock'],
    ['d', 'decide'],
    ['f', 'full'],
  ])('%s: %s', (key, kind) => {
    expect(stageCommand(press(key), base)).toEqual({ kind })
  })

  it('does nothing while it is held down, or with Ctrl, Alt or the command key', () => {
    expect(stageCommand(press('PageDown', { repeat: true }), base)).toBeNull()
    expect(stageCommand(press('b', { ctrlKey: true }), base)).toBeNull()
    expect(stageCommand(press('b', { altKey: true }), base)).toBeNull()
    expect(stageCommand(press('b', { metaKey: true }), base)).toBeNull()
  })

  it('steps also where single characters are switched off, and these do nothing', () => {
    const off = { ...base, place: SETTLED, hasLetterKeys: false }
    expect(stageCommand(press('PageDown'), off)).toEqual({ kind: 'on' })
    expect(['b', '.', 't', 'd', 'f', '3', 'm', 'u'].map((key) => stageCommand(press(key), off))).toEqual(
      Array(8).fill(null),
    )
  })

  it('settles a level where the room settles, and nowhere else', () => {
    expect(stageCommand(press('3'), base)).toBeNull()
    for (const place of [SETTLED, LIST]) {
      expect(stageCommand(press('3'), { ...base, place })).toEqual({ kind: 'level', value: 3 })
      expect(stageCommand(press('0'), { ...base, place })).toEqual({ kind: 'level', value: null })
      expect(stageCommand(press('u'), { ...base, place })).toEqual({ kind: 'level', value: 'unknown' })
      expect(stageCommand(press('6'), { ...base, place })).toBeNull()
    }
  })

  it('settles a target after M', () => {
    expect(stageCommand(press('M'), { ...base, place: SETTLED })).toEqual({ kind: 'aim' })
    const aiming = { ...base, place: SETTLED, isAiming: true }
    expect(stageCommand(press('4'), aiming)).toEqual({ kind: 'target', value: 4 })
    expect(stageCommand(press('0'), aiming)).toEqual({ kind: 'target', value: null })
  })

  it('goes up and down the list of what is settled', () => {
    expect(stageCommand(press('ArrowDown'), { ...base, place: LIST })).toEqual({ kind: 'row', by: 1 })
    expect(stageCommand(press('ArrowUp'), { ...base, place: LIST })).toEqual({ kind: 'row', by: -1 })
    expect(stageCommand(press('ArrowDown'), base)).toBeNull()
  })
})

describe('a key that leads the stage, at the desk too', () => {
  it.each([
    ['PageDown', 'on'],
    ['ArrowRight', 'on'],
    [' ', 'on'],
    ['PageUp', 'back'],
    ['ArrowLeft', 'back'],
  ])('%j works with letters on and off: %s', (key, lead) => {
    expect([leadOf(key, true), leadOf(key, false)]).toEqual([lead, lead])
  })

  it.each([
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['t', 'clock'],
    ['d', 'decide'],
    ['f', 'full'],
  ])('%j can be switched off: %s', (key, lead) => {
    expect([leadOf(key, true), leadOf(key, false)]).toEqual([lead, null])
  })

  it('other keys do nothing', () => {
    const others = ['x', 'Enter', 'Escape', 'Home', '1', 'toString']
    expect(others.map((key) => leadOf(key, true))).toEqual(Array(others.length).fill(null))
  })
})

describe('a window of its own', () => {
  it('hands on what leads the stage, but neither full screen nor what settles', () => {
    const handed = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', ' ', 'b', '.', 'T', 'd']
    expect(handed.filter((key) => !isHandedOn(press(key)))).toEqual([])
    const own = ['f', 'F', 'Escape', 'Tab', 'Enter', 'F5', 'q', 'toString', 'ArrowDown', 'm', 'u', '0', '5']
    expect(own.filter((key) => isHandedOn(press(key)))).toEqual([])
    expect(isHandedOn(press('PageDown', { repeat: true }))).toBe(false)
  })
})
