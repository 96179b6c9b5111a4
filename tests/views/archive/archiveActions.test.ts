import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import type { ArchiveWriteError, ArchivedText, TextArchive } from '../../../src/browser/archive.ts'
import { writeSnapshotFile } from '../../../src/exchange/snapshotFile.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { failure, success } from '../../../src/result.ts'
import { archiveStore, MAX_ARCHIVED } from '../../../src/state/archive.ts'
import { appStore } from '../../../src/state/store.ts'
import {
  addToArchive,
  clearArchive,
  loadArchive,
  openAnotherArchive,
  removeFromArchive,
  removeUnshown,
  undoArchive,
} from '../../../src/views/archive/archiveActions.ts'
import { snapshotsOfMunicipalities } from '../../manySnapshots.ts'

const [first, second, third] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot, Snapshot, Snapshot]

let texts: Map<string, string>
let broken: ArchiveWriteError | null

function archiveInMemory(): TextArchive {
  return {
    readAll: async () => (broken === 'blocked' ? failure('blocked') : success([...texts].map(([key, text]) => ({ key, text })))),
    change: async ({ removes, puts }) => {
      if (broken) return failure(broken)
      for (const key of removes) texts.delete(key)
      for (const { key, text } of puts) texts.set(key, text)
      return success(null)
    },
    clear: async () => {
      if (broken) return failure(broken)
      texts.clear()
      return success(null)
    },
  }
}

beforeEach(() => {
  texts = new Map()
  broken = null
  openAnotherArchive(archiveInMemory())
})
afterEach(() => appStore.setState({ isReadOnly: false }))

const state = () => archiveStore.getState()
const idsShown = () => state().snapshots.map(({ id }) => id)

test('what is added is there after a new start, as it was', async () => {
  expect(await addToArchive([first, second])).toEqual({ ok: true, value: null })
  openAnotherArchive(archiveInMemory())
  expect(state().status).toBe('unread')
  await loadArchive()
  expect([state().status, state().snapshots]).toEqual(['ready', [first, second]])
})

test('adding is one step, and its undo brings back what had another content', async () => {
  await addToArchive([first])
  const before = new Map(texts)
  await addToArchive([{ ...first, name: 'Et andet navn' }, second])
  expect(state().last).toEqual({ kind: 'added', count: 2, name: null })
  expect(state().snapshots.map(({ name }) => name)).toEqual(['Et andet navn', second.name])
  expect(await undoArchive()).toEqual({ ok: true, value: null })
  expect([texts, state().last?.kind]).toEqual([before, 'undone'])
  await undoArchive()
  expect(texts).toEqual(before)
})

test('one is removed, or all of a municipality, and undo brings them back', async () => {
  await addToArchive([first, second, third])
  await removeFromArchive([first.id, third.id, 'nobody'], 'Albertslund')
  expect([idsShown(), state().last]).toEqual([[second.id], { kind: 'removed', count: 2, name: 'Albertslund' }])
  await undoArchive()
  expect(idsShown().toSorted()).toEqual([first.id, second.id, third.id].toSorted())
})

describe('R7 what cannot be read is left as it lies', () => {
  const newer = writeSnapshotFile(first, false).replace('"version":4', '"version":999')
  const unreadable: readonly ArchivedText[] = [
    { key: 'a', text: '{' },
    { key: first.id, text: newer },
    { key: 'b', text: '[object Object]' },
  ]

  beforeEach(async () => {
    texts = new Map(unreadable.map(({ key, text }) => [key, text]))
    await loadArchive()
  })

  it('is told with its reason, and not shown', () => {
    expect(state().unshown.map(({ key, reason }) => [key, reason])).toEqual([['a', 'unreadable'], [first.id, 'newer'], ['b', 'unreadable']])
    expect(state().snapshots).toEqual([])
  })

  it('nothing is written over it, not even by a snapshot of the same id', async () => {
    await addToArchive([first])
    for (const { key, text } of unreadable) expect(texts.get(key)).toBe(text)
    expect(state().snapshots).toEqual([first])
    await addToArchive([{ ...first, note: 'ny' }])
    expect([texts.size, state().snapshots.map(({ note }) => note)]).toEqual([4, ['ny']])
  })

  it('goes when it is told to, and comes back by undo', async () => {
    await removeUnshown()
    expect(texts.size).toBe(0)
    await undoArchive()
    expect([...texts]).toEqual(unreadable.map(({ key, text }) => [key, text]))
  })

  it('H13 two of one id are not told as one: the second is set apart', async () => {
    texts = new Map([['x', writeSnapshotFile(first, false)], ['y', writeSnapshotFile({ ...first, name: 'anden' }, false)]])
    await loadArchive()
    expect([idsShown(), state().unshown.map(({ key, reason }) => [key, reason])]).toEqual([[first.id], [['y', 'double']]])
  })
})

describe('where it cannot be written, all is as it was', () => {
  it.each(['full', 'blocked'] as const)('H46, H47 %s', async (why) => {
    await addToArchive([first])
    const before = new Map(texts)
    broken = why
    expect(await addToArchive([second])).toEqual({ ok: false, error: why })
    expect(await removeFromArchive([first.id])).toEqual({ ok: false, error: why })
    expect(texts).toEqual(before)
  })

  it('H47 a browser without access is known as such', async () => {
    broken = 'blocked'
    await loadArchive()
    expect(state().status).toBe('blocked')
  })

  it('R9 there are never more than it holds', async () => {
    const many = Array.from({ length: MAX_ARCHIVED }, (_, index) => ({ ...first, id: `s${index}` }))
    expect(await addToArchive(many)).toEqual({ ok: true, value: null })
    expect(await addToArchive([second])).toEqual({ ok: false, error: 'too-many' })
    expect(await addToArchive([{ ...first, id: 's0', note: 'ny' }])).toEqual({ ok: true, value: null })
    expect(texts.size).toBe(MAX_ARCHIVED)
  })

  it('a window that only reads changes nothing', async () => {
    await addToArchive([first])
    appStore.setState({ isReadOnly: true })
    expect([await addToArchive([second]), await removeFromArchive([first.id])]).toEqual([
      { ok: false, error: 'read-only' },
      { ok: false, error: 'read-only' },
    ])
    expect(idsShown()).toEqual([first.id])
  })

  it('what is cancelled is not written', async () => {
    expect(await addToArchive([first], { signal: AbortSignal.abort() })).toEqual({ ok: false, error: 'cancelled' })
    expect(texts.size).toBe(0)
  })
})

test('H49 all of it is erased, also where it has not been read, and nothing can bring it back', async () => {
  await addToArchive([first])
  openAnotherArchive(archiveInMemory())
  expect((await clearArchive()).ok).toBe(true)
  await undoArchive()
  expect([texts.size, state().snapshots, state().last]).toEqual([0, [], null])
})

it.each(['full', 'blocked', 'silent'] as const)('H49 what could not be erased is not said to be: %s', async (why) => {
  await addToArchive([first])
  broken = why
  expect(await clearArchive()).toEqual({ ok: false, error: why })
  expect([texts.size, idsShown()]).toEqual([1, [first.id]])
})

test('what another window has changed is seen when it is loaded anew', async () => {
  await addToArchive([first])
  texts.delete(first.id)
  texts.set(second.id, writeSnapshotFile(second, false))
  await loadArchive()
  expect(idsShown()).toEqual([second.id])
})
