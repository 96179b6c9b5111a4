import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { details, contentOf, fakeBrowser, noteOf, sizeOf, type FakeBrowser, type FakeWindow } from '../fakeBrowser.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const NEWER = '{"format":"komponentcirklen","version":99,"kind":"backup","assessment":{}}'

/** A browser in which two assessments lie; the first, 'A', is the open one and was saved twice: 'first', then 'second'. */
function inhabited(): { readonly browser: FakeBrowser; readonly id: string } {
  const browser = fakeBrowser()
  const window = browser.open()
  window.desk.start({ ...details, team: 'B' })
  window.desk.start({ ...details, team: 'A' })
  for (const text of ['first', 'second']) {
    window.note(text)
    vi.advanceTimersByTime(300)
  }
  const id = window.present()?.id ?? ''
  window.close()
  return { browser, id }
}

/** Opens a window and waits until it knows whether it writes. */
function opened(browser: FakeBrowser): FakeWindow {
  const window = browser.open()
  vi.advanceTimersByTime(999)
  return window
}

function keysOf(id: string) {
  const key = `komponentcirklen.assessment.${id}`
  return { pointer: `${key}.current`, a: `${key}.a`, b: `${key}.b`, undo: `komponentcirklen.undo.${id}` }
}

function currentKey({ browser, id }: ReturnType<typeof inhabited>): string {
  const { pointer, a, b } = keysOf(id)
  return browser.texts.get(pointer) === 'a' ? a : b
}

function teams(window: FakeWindow): readonly string[] {
  return window.state().list.map(({ team }) => team)
}

it('opens what was open last, with its undo', () => {
  const { browser } = inhabited()
  const window = opened(browser)
  expect([noteOf(window.present()), window.status(), teams(window)]).toEqual(['second', 'saved', ['B', 'A']])
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

test('H53: with nothing stored it starts empty, and writes nothing but that it is open', () => {
  const browser = fakeBrowser()
  const { state } = opened(browser)
  expect(state()).toMatchObject({ history: null, list: [], setAside: [], saveStatus: { kind: 'saved', at: null } })
  expect(contentOf(browser)).toEqual({
    'komponentcirklen.list': '{"format":"komponentcirklen-list","version":1,"open":null,"entries":[]}',
  })
})

describe('H48: what cannot be read', () => {
  const half = (text: string) => text.slice(0, text.length / 2)
  const ruins = {
    brace: () => '{',
    'undefined as text': () => '"undefined"',
    'object as text': () => '[object Object]',
    'empty list': () => '[]',
    'empty text': () => '',
    'half a write': half,
    'random bytes': () => String.fromCharCode(...Array.from({ length: 40 }, (_, index) => (index * 7919) % 65536)),
    'no sense': (text: string) => text.replace('"second"', '17').replace('"note"', '"value"'),
  }

  it.each(Object.entries(ruins))('in the current text: kept aside, the save before is used, both are told: %s', (_, ruin) => {
    const stored = inhabited()
    const key = currentKey(stored)
    const bad = ruin(stored.browser.texts.get(key) ?? '')
    stored.browser.texts.set(key, bad)
    const window = opened(stored.browser)
    expect([noteOf(window.present()), teams(window)]).toEqual(['first', ['B', 'A']])
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
    expect([window.present(), teams(window)]).toEqual([null, ['B']])
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
    expect(teams(window).toSorted()).toEqual(['A', 'B'])
    const [aside] = window.state().setAside
    expect(aside).toMatchObject({ reason: 'unreadable', isReplaced: true })
    expect(window.desk.textSetAside(aside?.key ?? '')).toBe(text)
  })

  it.each(Object.entries(ruins))('in the pointer: kept aside with the state that may be the older one: %s', (_, ruin) => {
    const { browser, id } = inhabited()
    const { pointer } = keysOf(id)
    const bad = ruin('ab')
    browser.texts.set(pointer, bad)
    const window = opened(browser)
    const shown = noteOf(window.present())
    const { setAside } = window.state()
    expect(setAside.map(({ reason }) => reason).toSorted()).toEqual(bad === 'a' ? [] : ['second', 'unreadable'])
    const texts = setAside.map(({ key }) => window.desk.textSetAside(key))
    if (bad !== 'a') expect(texts.join(' ')).toContain(shown === 'first' ? 'second' : 'first')
  })

  it.each(Object.entries(ruins))('in undo and preferences: undo is gone, preferences are the first ones: %s', (_, ruin) => {
    const { browser, id } = inhabited()
    const { undo } = keysOf(id)
    browser.texts.set(undo, ruin(browser.texts.get(undo) ?? ''))
    browser.texts.set('komponentcirklen.preferences', ruin('{"language":"en"}'))
    const window = opened(browser)
    expect(noteOf(window.present())).toBe('second')
    expect(window.state().history?.past).toEqual(undo === '' ? expect.anything() : [])
    expect(window.state().setAside).toEqual([])
  })

  it('a text under the key of another assessment is not taken for that one', () => {
    const stored = inhabited()
    const { browser, id } = stored
    const other = [...browser.texts.keys()].find((key) => /\.[ab]$/.test(key) && !key.includes(id)) ?? ''
    browser.texts.set(other, browser.texts.get(currentKey(stored)) ?? '')
    const window = opened(browser)
    expect(teams(window)).toEqual(['A'])
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
      expect([window.status(), noteOf(window.present())]).toEqual(['full', 'third'])
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

    it('an assessment of which nothing can be read stays on the list in storage', () => {
      const { browser, id } = inhabited()
      const { a, b } = keysOf(id)
      browser.texts.set(a, bad)
      browser.texts.set(b, bad)
      browser.limit(sizeOf(browser) + 200)
      const window = opened(browser)
      expect([teams(window), window.state().setAside.map(({ key }) => key)]).toEqual([['B'], [a, b]])
      window.close()
      expect(opened(browser).state().setAside.map(({ key }) => key)).toEqual([a, b])
    })
  })
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
    expect([teams(window), window.present()]).toEqual([['B', 'A'], null])
  })

  it('an assessment that is on no list comes onto it', () => {
    const { browser } = inhabited()
    browser.texts.set('komponentcirklen.list', '{"format":"komponentcirklen-list","version":1,"open":null,"entries":[]}')
    expect(teams(opened(browser)).toSorted()).toEqual(['A', 'B'])
  })
})

describe('H50: a newer version', () => {
  function places(): readonly (readonly [string, (stored: ReturnType<typeof inhabited>) => readonly [string, string]])[] {
    const other = ({ browser, id }: ReturnType<typeof inhabited>) =>
      [...browser.texts.keys()].find((key) => /\.[ab]$/.test(key) && !key.includes(id)) ?? ''
    return [
      ['in the open assessment', (stored) => [currentKey(stored), NEWER]],
      ['in another assessment', (stored) => [other(stored), NEWER]],
      ['in the list', () => ['komponentcirklen.list', '{"format":"komponentcirklen-list","version":2}']],
      ['under a key on no list', () => [keysOf('new').a, NEWER]],
    ]
  }

  it.each(places())('%s makes all of it read-only: nothing is moved or written', (_, place) => {
    const stored = inhabited()
    stored.browser.texts.set(...place(stored))
    const before = stored.browser.snapshot()
    const window = opened(stored.browser)
    expect([window.status(), window.state().isReadOnly]).toEqual(['newer', true])
    if (window.present()) window.note('third')
    window.desk.start(details)
    window.desk.remove(stored.id)
    window.desk.takeOver()
    expect([window.desk.saveAsCopy('copy'), window.desk.eraseAll()]).toEqual([false, false])
    vi.advanceTimersByTime(2000)
    window.close()
    expect(stored.browser.snapshot()).toEqual(before)
  })

  it('does not show the older state of an assessment that a newer version has saved', () => {
    const stored = inhabited()
    stored.browser.texts.set(currentKey(stored), NEWER)
    const window = opened(stored.browser)
    expect([window.present(), teams(window)]).toEqual([null, ['B', 'A']])
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

  it('is the same after saving, restoring and erasing, and not told of', () => {
    const browser = fakeBrowser(foreign)
    const window = opened(browser)
    window.desk.start(details)
    window.note('a')
    vi.advanceTimersByTime(300)
    window.close()
    const again = opened(browser)
    expect(again.state().setAside).toEqual([])
    expect(browser.snapshot()).toMatchObject(foreign)
    again.desk.eraseAll()
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

describe('H52: killed after each single change of storage', () => {
  /** What a person would find: each assessment on the shelf with its note, and what lies aside. */
  function shelfOf(window: FakeWindow): string {
    const shelf = window
      .state()
      .list.filter(({ isRemoved }) => !isRemoved)
      .map(({ id, team }) => `${team}: ${noteOf(window.desk.find(id))}`)
    const aside = window.state().setAside.map(({ key }) => window.desk.textSetAside(key))
    return [...shelf.toSorted(), ...aside].join(', ')
  }

  /** Every shelf that can be found after a kill within what is done. */
  function shelvesAfterKills(before: Readonly<Record<string, string>>, act: (window: FakeWindow) => void): Set<string> {
    const shelves = new Set<string>()
    for (let changes = 0; ; changes += 1) {
      const browser = fakeBrowser(before)
      const window = opened(browser)
      const start = browser.changes()
      browser.dieAfter(changes)
      act(window)
      vi.advanceTimersByTime(1500)
      const isWhole = browser.changes() - start <= changes
      window.kill()
      browser.dieAfter(Infinity)
      const next = opened(browser)
      shelves.add(shelfOf(next))
      expect(next.status()).toBe('saved')
      next.close()
      if (isWhole) return shelves
    }
  }

  const acts: Readonly<Record<string, { readonly act: (window: FakeWindow) => void; readonly after: string }>> = {
    'a save': { act: (window) => window.note('third'), after: 'A: third, B: null' },
    'the first save of a new assessment': {
      act: (window) => window.desk.start({ ...details, team: 'C' }),
      after: 'A: second, B: null, C: null',
    },
    'a copy': {
      act: (window) => window.desk.copy(window.present()?.id ?? '', 'C'),
      after: 'A: second, B: null, C: second',
    },
    'opening another': {
      act: (window) => window.desk.open(window.state().list[0]?.id ?? ''),
      after: 'A: second, B: null',
    },
    'taking one off the shelf': {
      act: (window) => window.desk.remove(window.present()?.id ?? ''),
      after: 'B: null',
    },
  }

  it.each(Object.entries(acts))('%s: the old state or the new one is found, whole', (_, { act, after }) => {
    const { browser } = inhabited()
    const found = shelvesAfterKills(browser.snapshot(), act)
    expect([...found].toSorted()).toEqual([...new Set(['A: second, B: null', after])].toSorted())
  })

  it('undo is kept or clearly gone, H69', () => {
    const { browser } = inhabited()
    const before = browser.snapshot()
    for (let changes = 0; changes < 12; changes += 1) {
      const each = fakeBrowser(before)
      const window = opened(each)
      each.dieAfter(changes)
      window.note('third')
      vi.advanceTimersByTime(1500)
      window.kill()
      each.dieAfter(Infinity)
      const { history } = opened(each).state()
      const notes = history?.past.map(({ assessment }) => noteOf(assessment))
      const whole = noteOf(history?.present ?? null) === 'third' ? [null, 'first', 'second'] : [null, 'first']
      expect([[], whole]).toContainEqual(notes)
    }
  })

  /** Starts on a storage, killed after each change, and then starts for good. */
  function shelvesAfterKilledStarts(before: Readonly<Record<string, string>>): Set<string> {
    const shelves = new Set<string>()
    for (let changes = 0; changes < 25; changes += 1) {
      const browser = fakeBrowser(before)
      browser.dieAfter(changes)
      const window = opened(browser)
      window.kill()
      browser.dieAfter(Infinity)
      shelves.add(shelfOf(opened(browser)))
    }
    return shelves
  }

  it('putting aside what cannot be read: it is there once, whole', () => {
    const stored = inhabited()
    stored.browser.texts.set(currentKey(stored), '{"half')
    expect([...shelvesAfterKilledStarts(stored.browser.snapshot())]).toEqual(['A: first, B: null, {"half'])
  })

  it('removing for good what was taken off the shelf: it does not come back', () => {
    const { browser } = inhabited()
    const window = opened(browser)
    window.desk.remove(window.present()?.id ?? '')
    window.close()
    expect([...shelvesAfterKilledStarts(browser.snapshot())]).toEqual(['B: null'])
  })
})
