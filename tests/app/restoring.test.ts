import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recall, remember } from '../../src/browser/handleMemory.ts'
import { contentOf, currentKey, details, fakeBrowser, inhabited, keysOf, noteOf, opened, otherKey, shelfOf } from '../fakeBrowser.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const LIST = 'komponentcirklen.list'
const NEWER = '{"format":"komponentcirklen","version":99,"kind":"backup","assessment":{}}'

it('opens what was open last, with its undo', () => {
  const { browser } = inhabited()
  const window = opened(browser)
  expect([noteOf(window.present()), window.status(), shelfOf(window)]).toEqual(['second', 'saved', ['B', 'A']])
  window.state().undo()
  expect(noteOf(window.present())).toBe('first')
  expect(window.state().setAside).toEqual([])
})

it('keeps two texts of the open assessment, and one of each other', () => {
  const { browser, id } = inhabited()
  const texts = [...browser.texts.keys()].filter((key) => /\.[ab]$/.test(key))
  expect(texts.filter((key) => key.includes(id))).toHaveLength(2)
  expect(texts).toHaveLength(3)
})

it('H53: with nothing stored it starts empty, and writes nothing but that it is open', () => {
  const browser = fakeBrowser()
  const { state } = opened(browser)
  expect(state()).toMatchObject({ history: null, list: [], setAside: [], saveStatus: { kind: 'saved', at: null } })
  expect(contentOf(browser)).toEqual({
    'komponentcirklen.list': '{"format":"komponentcirklen-list","version":1,"open":null,"entries":[]}',
  })
})

it('forgets the file of what goes for good, and of nothing else', async () => {
  const { browser, id } = inhabited()
  await remember(id, 'its file')
  await remember('another', 'its own file')
  const window = opened(browser)
  window.desk.remove(id)
  expect(await recall(id)).toBe('its file')
  window.close()
  opened(browser)
  await vi.waitFor(async () => expect(await recall(id)).toBeUndefined())
  expect(await recall('another')).toBe('its own file')
})

describe('H54: what is valid and makes no sense', () => {
  it('is used without the parts that are for nothing here, and kept whole aside', () => {
    const stored = inhabited()
    const key = currentKey(stored)
    const odd = (stored.browser.texts.get(key) ?? '').replace('"scores":[', '"scores":[{"component":"gone","value":3,"target":null,"targetDate":null,"priority":null,"note":""},')
    stored.browser.texts.set(key, odd)
    const window = opened(stored.browser)
    expect(noteOf(window.present())).toBe('second')
    expect(window.state().setAside).toMatchObject([{ reason: 'repaired', isReplaced: true }])
    expect(window.desk.textSetAside(window.state().setAside[0]?.key ?? '')).toBe(odd)
    window.note('third')
    vi.advanceTimersByTime(300)
    expect(window.status()).toBe('saved')

    // It is not put aside a second time, nor told of when the user has it.
    window.desk.discardSetAside(window.state().setAside[0]?.key ?? '')
    window.close()
    expect(opened(stored.browser).state().setAside).toEqual([])
  })

  it('is refused where it cannot be repaired without loss: a date that does not exist', () => {
    const stored = inhabited()
    const key = currentKey(stored)
    stored.browser.texts.set(key, (stored.browser.texts.get(key) ?? '').replace('2026-03-01', '2026-02-30'))
    const window = opened(stored.browser)
    expect(noteOf(window.present())).toBe('first')
    expect(window.state().setAside).toMatchObject([{ reason: 'damaged', isReplaced: true }])
  })

  it('a list that says something else than the texts gives way to them', () => {
    const { browser } = inhabited()
    const list = browser.texts.get('komponentcirklen.list') ?? ''
    browser.texts.set('komponentcirklen.list', list.replace('"A"', '"Z"').replace(/"open":"[^"]*"/, '"open":"nobody"'))
    const window = opened(browser)
    expect([shelfOf(window), window.present()]).toEqual([['B', 'A'], null])
  })

  it('an assessment that is on no list comes onto it', () => {
    const { browser } = inhabited()
    browser.texts.set('komponentcirklen.list', '{"format":"komponentcirklen-list","version":1,"open":null,"entries":[]}')
    expect(shelfOf(opened(browser)).toSorted()).toEqual(['A', 'B'])
  })
})

describe('H50: a newer version', () => {
  it.each([
    { where: 'in the open assessment', keyOf: currentKey, text: NEWER },
    { where: 'in another assessment', keyOf: otherKey, text: NEWER },
    { where: 'in the list', keyOf: () => LIST, text: '{"format":"komponentcirklen-list","version":2}' },
    { where: 'under a key on no list', keyOf: () => keysOf('new').a, text: NEWER },
  ])('$where makes all of it read-only: nothing is moved or written', async ({ keyOf, text }) => {
    const stored = inhabited()
    stored.browser.texts.set(keyOf(stored), text)
    const before = stored.browser.snapshot()
    const window = opened(stored.browser)
    expect([window.status(), window.state().isReadOnly]).toEqual(['newer', true])
    window.state().undo()
    window.desk.start(details)
    window.desk.remove(stored.id)
    window.desk.takeOver()
    expect([window.desk.saveAsCopy('copy'), await window.desk.eraseAll()]).toEqual([false, 'read-only'])
    vi.advanceTimersByTime(2000)
    window.close()
    expect(stored.browser.snapshot()).toEqual(before)
  })

  it('does not show the older state of an assessment that a newer version has saved', () => {
    const stored = inhabited()
    stored.browser.texts.set(currentKey(stored), NEWER)
    const window = opened(stored.browser)
    expect([window.present(), shelfOf(window)]).toEqual([null, ['B', 'A']])
    expect(window.state().saveStatus).toEqual({ kind: 'newer', version: 99 })
  })
})

describe('H49: what is not ours', () => {
  const foreign = {
    theme: 'dark',
    'komponentcirklen.theme': 'own-looking',
    'komponentcirklen.list.old': '[]',
    'komponentcirklen.assessment.x.c': '{',
    'komponentcirklen.assessment.x.a': 'not ours',
    'komponentcirklen.undo.x': 'neither',
  }

  it('is the same after saving, restoring and erasing, and not told of', async () => {
    const browser = fakeBrowser(foreign)
    const window = opened(browser)
    window.desk.start(details)
    window.note('a')
    vi.advanceTimersByTime(300)
    window.close()
    const again = opened(browser)
    expect(again.state().setAside).toEqual([])
    expect(browser.snapshot()).toMatchObject(foreign)
    await again.desk.eraseAll()
    expect(browser.snapshot()).toEqual(foreign)
  })

  it('what looks like ours is told of and not touched when the list that would say so is lost', () => {
    const { browser } = inhabited()
    browser.texts.set('komponentcirklen.assessment.x.a', 'ours?')
    browser.texts.delete('komponentcirklen.list')
    const window = opened(browser)
    expect(window.state().setAside).toMatchObject([{ key: 'komponentcirklen.assessment.x.a', isReplaced: false }])
    expect(browser.texts.get('komponentcirklen.assessment.x.a')).toBe('ours?')
  })
})
