import { afterEach, describe, expect, it, vi } from 'vitest'
import { isStageOpen, onStageKey, openStage } from '../../src/browser/stageWindow.ts'

afterEach(() => vi.restoreAllMocks())

describe('the window of the stage', () => {
  it('tells when the browser does not open it', () => {
    vi.spyOn(window, 'open').mockReturnValue(null)
    expect(openStage()).toBe(false)
    expect(isStageOpen()).toBe(false)
  })

  it('is opened once, and brought to the front after', () => {
    const opened = { closed: false, focus: vi.fn() }
    const open = vi.spyOn(window, 'open').mockReturnValue(opened as unknown as Window)
    expect(openStage()).toBe(true)
    expect(openStage()).toBe(true)
    expect(open).toHaveBeenCalledTimes(1)
    expect(String(open.mock.calls[0]?.[0])).toMatch(/#\/scene$/)
    opened.closed = true
    expect(isStageOpen()).toBe(false)
  })

  it('is heard, and nobody else', () => {
    const heard: string[] = []
    const stop = onStageKey((key) => heard.push(key))
    say({ kind: 'komponentcirklen.stage-key', key: 'b' })
    say({ kind: 'komponentcirklen.stage-key', key: 'x' }, 'https://example.org')
    say({ kind: 'komponentcirklen.stage-key', key: 'x' }, 'null')
    say({ kind: 'komponentcirklen.stage-key', key: 7 })
    say({ kind: 'other', key: 'x' })
    say(null)
    say('PageDown')
    stop()
    say({ kind: 'komponentcirklen.stage-key', key: 'x' })
    expect(heard).toEqual(['b'])
  })
})

function say(data: unknown, origin = location.origin): void {
  dispatchEvent(new MessageEvent('message', { data, origin }))
}
