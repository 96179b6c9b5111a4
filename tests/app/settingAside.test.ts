import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { currentKey, inhabited, keysOf, noteOf, opened, otherKey, shelfOf, sizeOf } from '../fakeBrowser.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What may become of a text. */
const ruins: Readonly<Record<string, (text: string) => string>> = {
  brace: () => '{',
  'undefined as text': () => '"undefined"',
  'object as text': () => '[object Object]',
  'empty list': () => '[]',
  'empty text': () => '',
  'half a write': half,
  'random bytes': () => String.fromCharCode(...Array.from({ length: 40 }, (_, index) => (index * 7919) % 65536)),
  'no sense': (text: string) => text.replace('"second"', '17').replace('"note"', '"value"'),
}

describe('H48: what cannot be read', () => {
  it.each(Object.entries(ruins))('in the current text: kept aside, the save before is used, both are told: %s', (_, ruin) => {
    const stored = inhabited()
    const key = currentKey(stored)
    const bad = ruin(stored.browser.texts.get(key) ?? '')
    stored.browser.texts.set(key, bad)
    const window = opened(stored.browser)
    expect([noteOf(window.present()), shelfOf(window)]).toEqual(['first', ['B', 'A']])
    const [aside] = window.state().setAside
    expect(aside?.isReplaced).toBe(true)
    expect(window.desk.textSetAside(aside?.key ?? '')).toBe(bad)

    // Nothing that is saved from now on covers it.
    for (const text of ['third', 'fourth', 'fifth']) {
      window.note(text)
      vi.advanceTimersByTime(300)
    }
    window.close()
    const again = opened(stored.browser)
    expect(noteOf(again.present())).toBe('fifth')
    expect(again.desk.textSetAside(again.state().setAside[0]?.key ?? '')).toBe(bad)
  })

  it.each(Object.entries(ruins))('in both texts: both are kept aside: %s', (_, ruin) => {
    const { browser, id } = inhabited()
    const { a, b } = keysOf(id)
    for (const key of [a, b]) browser.texts.set(key, `${ruin(browser.texts.get(key) ?? '')} of ${key}`)
    const window = opened(browser)
    expect([window.present(), shelfOf(window)]).toEqual([null, ['B']])
    const texts = window.state().setAside.map(({ key }) => window.desk.textSetAside(key))
    expect(texts).toEqual([expect.stringContaining(`of ${a}`), expect.stringContaining(`of ${b}`)])
    expect(window.state().setAside.map(({ isReplaced }) => isReplaced)).toEqual([false, false])
  })

  it.each(Object.entries(ruins))('in the list: kept aside, and the list is made anew from the assessments: %s', (_, ruin) => {
    const { browser } = inhabited()
    const bad = ruin(browser.texts.get('komponentcirklen.list') ?? '')
    // Not every ruin of a text is one of the list.
    const text = bad.startsWith('{"format"') && bad.endsWith('}') ? '{' : bad
    browser.texts.set('komponentcirklen.list', text)
    const window = opened(browser)
    expect(shelfOf(window).toSorted()).toEqual(['A', 'B'])
    const [aside] = window.state().setAside
    expect(aside).toMatchObject({ reason: 'unreadable', isReplaced: true })
    expect(window.desk.textSetAside(aside?.key ?? '')).toBe(text)
  })

  it.each(Object.entries(ruins))('in the pointer: kept aside with the state that may be the older one: %s', (_, ruin) => {
    const { browser, id } = inhabited()
    browser.texts.set(keysOf(id).pointer, ruin('both'))
    const window = opened(browser)
    const other = noteOf(window.present()) === 'first' ? 'second' : 'first'
    const { setAside } = window.state()
    expect(setAside.map(({ reason }) => reason).toSorted()).toEqual(['second', 'unreadable'])
    expect(setAside.map(({ key }) => window.desk.textSetAside(key)).join(' ')).toContain(other)
  })

  it.each(Object.entries(ruins))('in undo and preferences: undo is gone, preferences are the first ones: %s', (_, ruin) => {
    const { browser, id } = inhabited()
    const { undo } = keysOf(id)
    browser.texts.set(undo, ruin(browser.texts.get(undo) ?? ''))
    browser.texts.set('komponentcirklen.preferences', ruin('{"language":"en"}'))
    const window = opened(browser)
    expect(noteOf(window.present())).toBe('second')
    expect(window.state().history?.past).toEqual([])
    expect(window.state().setAside).toEqual([])
  })

  it('a text under the key of another assessment is not taken for that one', () => {
    const stored = inhabited()
    const { browser } = stored
    browser.texts.set(otherKey(stored), browser.texts.get(currentKey(stored)) ?? '')
    const window = opened(browser)
    expect(shelfOf(window)).toEqual(['A'])
    expect(window.state().setAside).toMatchObject([{ reason: 'damaged', isReplaced: false }])
  })

  it('is forgotten when the user says so, and only then', () => {
    const stored = inhabited()
    stored.browser.texts.set(currentKey(stored), '{')
    const window = opened(stored.browser)
    const key = window.state().setAside[0]?.key ?? ''
    expect(window.desk.discardSetAside('komponentcirklen.list')).toBe(false)
    expect(window.desk.discardSetAside(key)).toBe(true)
    expect([window.state().setAside, stored.browser.texts.has(key)]).toEqual([[], false])
  })

  describe('with no room to put it aside', () => {
    const bad = 'x'.repeat(3000)

    function locked() {
      const stored = inhabited()
      stored.browser.texts.set(currentKey(stored), bad)
      stored.browser.limit(sizeOf(stored.browser) + 200)
      return { ...stored, bad: currentKey(stored), window: opened(stored.browser) }
    }

    it('nothing is written over it or over the save before, and it is told', () => {
      const { browser, window, bad: key } = locked()
      const before = { ...browser.snapshot() }
      window.note('third')
      vi.advanceTimersByTime(300)
      expect([window.status(), noteOf(window.present())]).toEqual(['unsaved', 'third'])
      expect(window.state().setAside).toMatchObject([{ key, isReplaced: true }])
      expect(window.desk.textSetAside(key)).toBe(bad)
      const texts = Object.keys(before).filter((each) => each.includes('.assessment.'))
      expect(texts.map((each) => browser.texts.get(each))).toEqual(texts.map((each) => before[each]))
    })

    it('saving goes on as soon as there is room', () => {
      const { browser, window, bad: key } = locked()
      browser.limit(Infinity)
      window.note('third')
      vi.advanceTimersByTime(300)
      expect(window.status()).toBe('saved')
      const [aside] = window.state().setAside
      expect(aside?.key).not.toBe(key)
      expect(window.desk.textSetAside(aside?.key ?? '')).toBe(bad)
      window.close()
      expect(noteOf(opened(browser).present())).toBe('third')
    })

    it('saving goes on as soon as the user has discarded it', () => {
      const { browser, window, bad: key } = locked()
      window.note('third')
      vi.advanceTimersByTime(300)
      window.desk.discardSetAside(key)
      expect([window.status(), window.state().setAside]).toEqual(['saved', []])
      window.close()
      expect(noteOf(opened(browser).present())).toBe('third')
    })

    it('what was read but for a part is not written over it either', () => {
      const stored = inhabited()
      const { a, b } = keysOf(stored.id)
      const key = currentKey(stored)
      const former = key === a ? b : a
      stored.browser.texts.set(former, bad)
      stored.browser.texts.set(key, (stored.browser.texts.get(key) ?? '').replace('"scores"', '"extra":1,"scores"'))
      stored.browser.limit(sizeOf(stored.browser) + 1500)
      const window = opened(stored.browser)
      expect([noteOf(window.present()), window.state().setAside.length]).toEqual(['second', 2])
      expect(stored.browser.texts.get(former)).toBe(bad)
    })

    it('an assessment of which nothing can be read stays on the list in storage', () => {
      const { browser, id } = inhabited()
      const { a, b } = keysOf(id)
      browser.texts.set(a, bad)
      browser.texts.set(b, bad)
      browser.limit(sizeOf(browser) + 200)
      const window = opened(browser)
      expect([shelfOf(window), window.state().setAside.map(({ key }) => key)]).toEqual([['B'], [a, b]])
      window.close()
      expect(opened(browser).state().setAside.map(({ key }) => key)).toEqual([a, b])
    })
  })
})

function half(text: string): string {
  return text.slice(0, text.length / 2)
}
