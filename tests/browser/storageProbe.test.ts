import { afterEach, expect, test } from 'vitest'
import { canStore } from '../../src/browser/storageProbe.ts'

afterEach(() => localStorage.clear())

test('a browser that keeps texts can store; nothing else is touched and nothing is left', () => {
  localStorage.setItem('komponentcirklen.list', 'ours')
  expect(canStore()).toBe(true)
  expect(Object.entries(localStorage)).toEqual([['komponentcirklen.list', 'ours']])
})

test('a browser that refuses, and one that is full, cannot', () => {
  expect(
    canStore(() => {
      throw new DOMException('', 'SecurityError')
    }),
  ).toBe(false)
  const full = {
    length: 0,
    key: () => null,
    getItem: () => null,
    setItem: () => {
      throw new DOMException('', 'QuotaExceededError')
    },
    removeItem: () => {},
  }
  expect(canStore(() => full as unknown as Storage)).toBe(false)
})
