import { beforeAll, describe, expect, it } from 'vitest'
import { isBlankSettled, settledText } from '../../../src/views/stage/settledWords.ts'
import type { Speech } from '../../../src/views/understanding/useSpeech.ts'
import { speechIn, startSpeech } from '../../speech.ts'

const blank = { component: 'shared-strategy', value: null, target: null, why: '', decision: '' }
let speech: Speech

beforeAll(async () => {
  await startSpeech()
  speech = speechIn('da')
})

describe('what was settled', () => {
  it.each([
    [{}, 'intet aftalt endnu'],
    [{ value: 3 }, 'Aftalt'],
    [{ value: 3, target: 4 }, 'Aftalt, mål 4'],
    [{ value: 'unknown' as const }, 'Ikke vurderet'],
    [{ target: 4 }, 'mål 4'],
    [{ decision: 'Vi mødes igen' }, 'beslutning'],
  ])('%o: %s', (settled, text) => {
    expect(settledText({ ...blank, ...settled }, speech)).toBe(text)
  })

  it('is nothing where it was cleared', () => {
    expect(isBlankSettled(blank)).toBe(true)
    expect(isBlankSettled({ ...blank, why: 'Fordi' })).toBe(false)
    expect(settledText(undefined, speech)).toBe('intet aftalt endnu')
  })
})
