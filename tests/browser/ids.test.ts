import { expect, test, vi } from 'vitest'
import { newId } from '../../src/browser/ids.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test.each(['https', 'plain http'])('ids are UUIDs, and no two are the same, by %s', (by) => {
  if (by === 'plain http') vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  const ids = Array.from({ length: 100 }, newId)
  expect(new Set(ids).size).toBe(100)
  expect(ids.filter((id) => !UUID.test(id))).toEqual([])
  vi.unstubAllGlobals()
})
