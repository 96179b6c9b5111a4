import { beforeEach, expect, it, test } from 'vitest'
import { openTextArea } from '../../src/browser/storage.ts'

beforeEach(() => localStorage.clear())

it('writes, reads, lists and removes', () => {
  const area = openTextArea(() => localStorage)
  expect(area.isBlocked).toBe(false)
  expect(area.set('a', 'one')).toBe(true)
  expect(localStorage.getItem('a')).toBe('one')
  expect([area.get('a'), area.get('b')]).toEqual(['one', null])
  expect(area.keys()).toEqual(['a'])
  area.remove('a')
  expect(localStorage).toHaveLength(0)
})

test('H46: a full storage is told, not thrown, and what lay under the key still does', () => {
  const area = openTextArea(() => localStorage)
  area.set('a', 'one')
  expect(area.set('a', 'x'.repeat(6_000_000))).toBe(false)
  expect(area.get('a')).toBe('one')
})

test('a text that is not there after it was written was not written', () => {
  const forgetful = working({ getItem: () => null })
  expect(openTextArea(() => forgetful).set('a', 'one')).toBe(false)
})

test.each([
  { why: 'asking for it throws', find: blocked },
  { why: 'reading throws', find: () => working({ getItem: blocked }) },
  { why: 'there is none', find: () => null as unknown as Storage },
])('H47: when $why, texts are kept in memory', ({ find }) => {
  const area = openTextArea(find)
  expect(area.isBlocked).toBe(true)
  expect(area.set('a', 'one')).toBe(true)
  expect([area.get('a'), area.get('b'), area.keys()]).toEqual(['one', null, ['a']])
  area.remove('a')
  expect(area.keys()).toEqual([])
})

test('H47: a storage that is blocked later reads as empty and takes nothing', () => {
  let isBlocked = false
  const guard = () => (isBlocked ? blocked() : null)
  const area = openTextArea(() => working({ getItem: guard, setItem: guard, removeItem: guard, key: guard }))
  isBlocked = true
  expect([area.get('a'), area.set('a', 'one'), area.keys()]).toEqual([null, false, []])
  expect(() => area.remove('a')).not.toThrow()
})

function blocked(): never {
  throw new DOMException('', 'SecurityError')
}

function working(but: Partial<Storage>): Storage {
  return { length: 1, key: nothing, getItem: nothing, setItem: nothing, removeItem: nothing, clear: nothing, ...but }
}

function nothing(): null {
  return null
}
