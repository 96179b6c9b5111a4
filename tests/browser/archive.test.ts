import { createStore, set } from 'idb-keyval'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { ARCHIVE_NAME, bytesLeft, openArchive } from '../../src/browser/archive.ts'

const archive = openArchive()

beforeEach(async () => void (await archive.clear()))
afterEach(() => vi.restoreAllMocks())

const texts = (...keys: readonly string[]) => keys.map((key) => ({ key, text: `text of ${key}` }))

async function keysThere() {
  const read = await openArchive().readAll()
  return read.ok ? read.value.map(({ key }) => key) : read.error
}

test('what is put lies there when it is opened anew, letter for letter', async () => {
  const odd = [...texts('a', 'b+'), { key: 'æ', text: '{"name":"\u202eÅ\u0000😀\\"' }]
  expect(await archive.change({ removes: [], puts: odd })).toEqual({ ok: true, value: null })
  const read = await openArchive().readAll()
  expect(read.ok && read.value.toSorted((one, other) => (one.key < other.key ? -1 : 1))).toEqual(odd)
})

test('a change removes first and puts then: a key may be put anew', async () => {
  await archive.change({ removes: [], puts: texts('a', 'b', 'c') })
  await archive.change({ removes: ['a', 'b', 'nobody'], puts: [{ key: 'a', text: 'new' }] })
  expect(await archive.readAll()).toEqual({ ok: true, value: [{ key: 'a', text: 'new' }, ...texts('c')] })
})

describe('H46 where there is no room', () => {
  it('a change is refused at once, and nothing of it is written', async () => {
    await archive.change({ removes: [], puts: texts('old') })
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    put.mockImplementationOnce(function usual(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      put.mockRestore()
      const request = this.put(value, key)
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('Encountered full disk', 'QuotaExceededError')
      })
      return request
    })
    const written = await archive.change({ removes: ['old'], puts: texts('first', 'second') })
    vi.restoreAllMocks()
    expect(written).toEqual({ ok: false, error: 'full' })
    expect(await keysThere()).toEqual(['old'])
  })
})

describe('H47 where the browser gives no access', () => {
  it.each(['throws', 'fails'])('whatever %s is told as blocked', async (how) => {
    const gone = openArchive(() => () => {
      if (how === 'throws') throw new DOMException('', 'SecurityError')
      return Promise.reject(new DOMException('', 'InvalidStateError'))
    })
    const told = [await gone.readAll(), await gone.change({ removes: [], puts: texts('a') }), await gone.clear()]
    expect(told).toEqual(Array.from({ length: 3 }, () => ({ ok: false, error: 'blocked' })))
  })
})

describe('H47 where the database never answers', () => {
  it('that is told after a while', async () => {
    const silent = openArchive(() => () => new Promise(() => {}), 20)
    expect([await silent.readAll(), await silent.change({ removes: [], puts: texts('a') }), await silent.clear()]).toEqual([
      { ok: false, error: 'blocked' },
      { ok: false, error: 'silent' },
      { ok: false, error: 'silent' },
    ])
  })

  it('what was told as failed is not written when it answers after all', async () => {
    const store = createStore(ARCHIVE_NAME, 'snapshots')
    const late: typeof store = async (mode, run) => {
      await new Promise((resolve) => setTimeout(resolve, 60))
      return store(mode, run)
    }
    const slow = openArchive(() => late, 20)
    expect(await slow.change({ removes: [], puts: texts('late') })).toEqual({ ok: false, error: 'silent' })
    await new Promise((resolve) => setTimeout(resolve, 120))
    expect(await keysThere()).toEqual([])
  })

  it('the next time it is opened anew the next time', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockReturnValueOnce({} as IDBOpenDBRequest)
    const again = openArchive(undefined, 300)
    expect((await again.readAll()).ok).toBe(false)
    expect(await again.readAll()).toEqual({ ok: true, value: [] })
    expect(open).toHaveBeenCalledTimes(2)
  })
})

test('H48 what is no text of ours is given as a text all the same', async () => {
  await set('7', { some: 'thing' }, createStore(ARCHIVE_NAME, 'snapshots'))
  expect(await archive.readAll()).toEqual({ ok: true, value: [{ key: '7', text: '{"some":"thing"}' }] })
})

test('H49 clearing leaves other databases of the origin alone', async () => {
  const foreign = createStore('someone-else', 'things')
  await set('a', 'theirs', foreign)
  await archive.change({ removes: [], puts: texts('a') })
  expect(await archive.clear()).toEqual({ ok: true, value: null })
  expect([await keysThere(), await openArchive(() => foreign).readAll()]).toEqual([[], { ok: true, value: [{ key: 'a', text: 'theirs' }] }])
})

describe('the room that is left', () => {
  it.each([
    [{ quota: 100, usage: 40 }, 60],
    [{ quota: 100, usage: 400 }, 0],
    [{ quota: 100 }, null],
    [{}, null],
  ])('of %j it is %s', async (estimate, left) => {
    vi.spyOn(navigator.storage, 'estimate').mockResolvedValue(estimate)
    expect(await bytesLeft()).toBe(left)
  })

  it('is unknown where the browser does not say, or will not', async () => {
    vi.spyOn(navigator.storage, 'estimate').mockRejectedValue(new TypeError('no'))
    expect(await bytesLeft()).toBeNull()
    vi.spyOn(navigator, 'storage', 'get').mockReturnValue(undefined as unknown as StorageManager)
    expect(await bytesLeft()).toBeNull()
  })
})
