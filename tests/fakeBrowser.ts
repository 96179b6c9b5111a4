import { vi } from 'vitest'
import { startDesk, type RunningDesk } from '../src/app/desk.ts'
import { keepPreferences } from '../src/app/keepPreferences.ts'
import { openTextArea } from '../src/browser/storage.ts'
import { writeFile } from '../src/exchange/file.ts'
import { builtInFramework } from '../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../src/model/assessment.ts'
import { withScoreDetails } from '../src/model/score.ts'
import { createAppStore, type AppState, type AppStore } from '../src/state/store.ts'

export const details = { municipality: 'Ærø', team: 'Ledergruppen', date: '2026-03-01' }

export const exampleText = writeFile(
  { ...newAssessment(builtInFramework, { ...details, municipality: 'Solvig' }, 'example'), isExample: true },
  'sharing',
)

/** One window of the app, with a store of its own. */
export interface FakeWindow {
  readonly desk: RunningDesk
  readonly store: AppStore
  readonly events: EventTarget
  readonly state: () => AppState
  readonly present: () => Assessment | null
  readonly status: () => string
  /** Writes the note of a component, as one finished step. */
  readonly note: (text: string) => void
  readonly type: (text: string) => void
  /** The page goes, as on a reload or when the window is closed. */
  readonly close: () => void
  /** The process is gone: nothing more runs, and nothing was said. */
  readonly kill: () => void
  /** Sleeps: hears nothing of what other windows do. */
  readonly freeze: (isFrozen: boolean) => void
}

/** A storage that several windows share, with storage events, and that can be full, cut off or in ruins. */
export interface FakeBrowser {
  readonly texts: Map<string, string>
  readonly open: (loadExample?: () => Promise<string>) => FakeWindow
  /** Storage itself, for one window; the others hear of what is written. */
  readonly storageOf: (events: EventTarget) => Storage
  /** The most characters that fit, keys and texts. */
  readonly limit: (characters: number) => void
  /** From now on whoever touches the storage gets an error. */
  readonly block: () => void
  /** From the n-th change on nothing is stored any more, as when the process is killed. Infinity: all is well. */
  readonly dieAfter: (changes: number) => void
  /** How many changes there have been. */
  readonly changes: () => number
  readonly snapshot: () => Readonly<Record<string, string>>
}

const COMPONENT = 'shared-strategy'

export function fakeBrowser(first: Readonly<Record<string, string>> = {}): FakeBrowser {
  const texts = new Map(Object.entries(first))
  const windows = new Set<EventTarget>()
  const asleep = new Set<EventTarget>()
  let [limit, left, changes] = [Infinity, Infinity, 0]
  let isBlocked = false

  function change(from: EventTarget, key: string, text: string | null) {
    if (!windows.has(from)) return
    changes += 1
    left -= 1
    if (left < 0) return
    const oldValue = texts.get(key) ?? null
    if (text === null) texts.delete(key)
    else texts.set(key, text)
    if (oldValue === text) return
    for (const each of windows) if (each !== from) tell(each, { key, oldValue, newValue: text })
  }

  function tell(to: EventTarget, init: StorageEventInit) {
    setTimeout(() => {
      if (windows.has(to) && !asleep.has(to)) to.dispatchEvent(new StorageEvent('storage', init))
    }, 1)
  }

  function there(): ReadonlyMap<string, string> {
    if (isBlocked) throw new DOMException('', 'SecurityError')
    return texts
  }

  function storageOf(events: EventTarget): Storage {
    windows.add(events)
    return {
      get length() {
        return there().size
      },
      key: (index) => [...there().keys()][index] ?? null,
      getItem: (key) => there().get(key) ?? null,
      setItem: (key, text) => {
        const others = [...there()].filter(([each]) => each !== key).flat()
        if ([...others, key, text].join('').length > limit) throw new DOMException('', 'QuotaExceededError')
        change(events, key, text)
      },
      removeItem: (key) => change(events, key, null),
      clear: () => texts.clear(),
    }
  }

  return {
    texts,
    storageOf,
    open: (loadExample = () => Promise.resolve(exampleText)) => {
      const events = new EventTarget()
      const window = fakeWindow(storageOf(events), events, loadExample)
      const leave = () => void windows.delete(events)
      return {
        ...window,
        close: () => {
          events.dispatchEvent(new Event('pagehide'))
          leave()
        },
        kill: leave,
        freeze: (isFrozen) => void (isFrozen ? asleep.add(events) : asleep.delete(events)),
      }
    },
    limit: (characters) => {
      limit = characters
    },
    block: () => {
      isBlocked = true
    },
    dieAfter: (count) => {
      left = count
    },
    changes: () => changes,
    snapshot: () => Object.fromEntries(texts),
  }
}

/** How many characters a storage holds. */
export function sizeOf({ texts }: FakeBrowser): number {
  return [...texts].flat().join('').length
}

/** The texts whose keys do not belong to the windows' lock. */
export function contentOf({ texts }: FakeBrowser): Readonly<Record<string, string>> {
  return Object.fromEntries([...texts].filter(([key]) => !key.startsWith('komponentcirklen.window.')))
}

function fakeWindow(storage: Storage, events: EventTarget, loadExample: () => Promise<string>) {
  const store = createAppStore()
  keepPreferences(openTextArea(() => storage), () => store.getState().saveStatus.kind !== 'newer')
  const desk = startDesk({ store, events, loadExample, clearDatabases: () => Promise.resolve('all'), storage: () => storage })
  const present = () => store.getState().history?.present ?? null
  const write = (text: string, typing?: string) => {
    const open = present()
    if (!open) throw new Error('Nothing is open')
    store.getState().edit(withScoreDetails(open, COMPONENT, { note: text }), { kind: 'note', component: COMPONENT }, typing)
  }
  return {
    desk,
    store,
    events,
    present,
    state: store.getState,
    status: () => store.getState().saveStatus.kind,
    note: (text: string) => write(text),
    type: (text: string) => write(text, `note:${COMPONENT}`),
  }
}

/** The note that `note` and `type` write. */
export function noteOf(assessment: Assessment | null): string | null {
  return assessment?.scores.find(({ component }) => component === COMPONENT)?.note ?? null
}

/** Opens a window and waits until it knows whether it writes. Timers are fake. */
export function opened(browser: FakeBrowser): FakeWindow {
  const window = browser.open()
  vi.advanceTimersByTime(999)
  return window
}

/** Starts an assessment in a window. @returns its id */
export function started({ desk, present }: FakeWindow, team: string): string {
  desk.start({ ...details, team })
  return present()?.id ?? ''
}

/** Writes a note and waits until it is stored. */
export function saved(window: FakeWindow, text: string): void {
  window.note(text)
  vi.advanceTimersByTime(300)
}

/** The names on the shelf, without what was taken off. */
export function shelfOf(window: FakeWindow): readonly string[] {
  return window
    .state()
    .list.filter(({ isRemoved }) => !isRemoved)
    .map(({ team }) => team)
}

export interface Inhabited {
  readonly browser: FakeBrowser
  /** Of 'A'. */
  readonly id: string
}

/** A browser in which two assessments lie; 'A' is the open one and was saved twice: 'first', then 'second'. */
export function inhabited(): Inhabited {
  const browser = fakeBrowser()
  const window = browser.open()
  window.desk.start({ ...details, team: 'B' })
  window.desk.start({ ...details, team: 'A' })
  for (const text of ['first', 'second']) saved(window, text)
  const id = window.present()?.id ?? ''
  window.close()
  return { browser, id }
}

export function keysOf(id: string) {
  const key = `komponentcirklen.assessment.${id}`
  return { pointer: `${key}.current`, a: `${key}.a`, b: `${key}.b`, undo: `komponentcirklen.undo.${id}` }
}

/** Where the last save of 'A' lies. */
export function currentKey({ browser, id }: Inhabited): string {
  const { pointer, a, b } = keysOf(id)
  return browser.texts.get(pointer) === 'a' ? a : b
}

/** Where the text of 'B' lies. */
export function otherKey({ browser, id }: Inhabited): string {
  return [...browser.texts.keys()].find((key) => /\.[ab]$/.test(key) && !key.includes(id)) ?? ''
}
