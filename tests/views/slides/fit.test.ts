import { describe, expect, it, test } from 'vitest'
import { countLines, cutToLines, type Setting } from '../../../src/views/slides/fit.ts'

const SETTING: Setting = { width: 200, size: 16, isBold: false }
const SENTENCE = 'Klare roller og handleveje på tværs af de tre forvaltninger'

describe('lines', () => {
  test.each([
    ['', 1],
    ['Kort', 1],
    [SENTENCE, 3],
    // 200 / (600 * 16 / 1000 * 1.06) = 19 digits a line.
    ['1'.repeat(19), 1],
    ['1'.repeat(20), 2],
    ['1'.repeat(200), 11],
  ])('of %s: %i', (text, count) => {
    expect(countLines(text, SETTING)).toBe(count)
  })

  it('are more where it is bold, and fewer where there is more room', () => {
    expect(countLines(SENTENCE.repeat(4), { ...SETTING, isBold: true })).toBeGreaterThanOrEqual(countLines(SENTENCE.repeat(4), SETTING))
    expect(countLines(SENTENCE, { ...SETTING, width: 2000 })).toBe(1)
  })
})

describe('a cut text', () => {
  it('is left alone where it has room', () => {
    expect(cutToLines(SENTENCE, 3, SETTING)).toBe(SENTENCE)
  })

  it.each([1, 2])('takes %i lines, and says that something is missing', (lines) => {
    const cut = cutToLines(SENTENCE, lines, SETTING)
    expect(cut).toMatch(/^Klare roller.*[^ ]…$/)
    expect(countLines(cut, SETTING)).toBe(lines)
    expect(SENTENCE.startsWith(cut.slice(0, -1))).toBe(true)
  })

  it('H23: of 200 characters without a blank is cut within the word', () => {
    const cut = cutToLines('1'.repeat(200), 2, SETTING)
    expect(countLines(cut, SETTING)).toBe(2)
    expect(cut.length).toBeGreaterThan(30)
  })

  it('H22: tears no emoji, flag or accent', () => {
    for (const character of ['👩‍👩‍👧‍👦', '🇩🇰', 'a\u030A']) {
      const cut = cutToLines(character.repeat(60), 1, SETTING)
      expect(cut.slice(0, -1)).toBe(character.repeat((cut.length - 1) / character.length))
      expect(cut.length).toBeGreaterThan(character.length)
    }
  })

  it('is a sign alone where there is no room for a character', () => {
    expect(cutToLines('Fællesskab', 1, { ...SETTING, width: 4 })).toBe('…')
  })
})
