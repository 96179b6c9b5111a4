import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutToWidth, wrapText, type StairColumn } from '../../src/diagrams/stairText.ts'
import { textWidth } from '../../src/diagrams/textWidth.ts'

const FAMILY = '👩‍👩‍👧‍👦'
const column: StairColumn = { width: 117, size: 14, weight: 600, maxLines: 3 }

const graphemesOf = (text: string) => Array.from(new Intl.Segmenter('da').segment(text), ({ segment }) => segment)

describe('wrapping', () => {
  it.each([
    ['Cool Kids', ['Cool Kids']],
    ['Hjemmebesøg hos nye familier', ['Hjemmebesøg', 'hos nye familier']],
    ['Cool kids – angstgruppe', ['Cool kids –', 'angstgruppe']],
    ['MarteMeo-vejledning', ['MarteMeo-', 'vejledning']],
    ['  Sparring\tfra PPR\ntil  skoler ', ['Sparring fra', 'PPR til skoler']],
    ['', ['']],
  ])('breaks %j into as few and as even lines as can be', (text, lines) => {
    expect(wrapText(text, column)).toEqual({ lines, isCut: false, isBroken: false })
  })

  it('divides a word that is wider than a line where a syllable may begin', () => {
    const { lines, isBroken } = wrapText('Støtte til netværksplejefamilier', column)
    expect(lines).toEqual(['Støtte til', 'netværksplejefa-', 'milier'])
    expect(isBroken).toBe(true)
  })

  it.each([
    ['forældregruppe', 80, ['forældre-', 'gruppe']],
    ['Trivselsgrupper', 95, ['Trivselsgrup-', 'per']],
    ['Vredeshåndtering', 105, ['Vredeshåndte-', 'ring']],
  ])('divides %s as a reader would', (word, width, lines) => {
    expect(wrapText(word, { ...column, width }).lines).toEqual(lines)
  })

  it('divides at a soft hyphen before anything else', () => {
    expect(wrapText('netværks\u00adplejefamilier', column).lines).toEqual(['netværks-', 'plejefamilier'])
    expect(wrapText('forældre\u00adgruppe', column).lines).toEqual(['forældregruppe'])
  })

  it('begins a long word behind others only when it would be cut otherwise', () => {
    const narrow = { ...column, width: 90, size: 12 }
    expect(wrapText('Korte forløb med familiekonsulent', narrow).lines).toEqual([
      'Korte forløb',
      'med familie-',
      'konsulent',
    ])
  })

  it('cuts what has no room, with an ellipsis', () => {
    const { lines, isCut } = wrapText('Et meget langt navn på en indsats '.repeat(6), column)
    expect(lines).toEqual(['Et meget langt', 'navn på en', 'indsats Et mege…'])
    expect(isCut).toBe(true)
  })

  it('gives lines that fit and are whole graphemes of the text, whatever it is', () => {
    const words = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(FAMILY, 'Å\u0301b', '👍🏽', 'rådgivning', '-')))
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 200 }), (parts, width) => {
        const text = parts.join(' ').replaceAll(/[\u00ad\p{Cc}…-]/gu, '')
        const { lines } = wrapText(text, { ...column, width })
        const given = new Set(graphemesOf(text.replaceAll(/\s+/g, ' ').trim()))
        const shown = lines.flatMap((line) => graphemesOf(line.replace(/[…-]$/, '')))
        expect(lines.length).toBeLessThanOrEqual(3)
        expect(lines.filter((line) => textWidth(line, 14, 600) > width)).toEqual([])
        expect(shown.filter((part) => !given.has(part))).toEqual([])
      }),
    )
  })
})

it('takes the graphemes of plain words as a segmenter does', () => {
  const word = fc.string({ unit: fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)), maxLength: 40 })
  fc.assert(
    fc.property(word, (text) => {
      const shown = cutToWidth(text.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, ''), { width: 120, size: 14, weight: 600 })
      const given = graphemesOf(text)
      expect(graphemesOf(shown.replace(/…$/, '')).every((part) => given.includes(part))).toBe(true)
    }),
  )
})

describe('cutting', () => {
  it('leaves alone what fits', () => {
    expect(cutToWidth('Social', { width: 60, size: 13, weight: 400 })).toBe('Social')
  })

  it('never divides a family of emoji', () => {
    const shown = Array.from({ length: 600 }, (_, width) =>
      cutToWidth(FAMILY.repeat(5), { width, size: 14, weight: 600 }),
    )
    const possible = [0, 1, 2, 3, 4].map((count) => `${FAMILY.repeat(count)}…`)
    expect([...new Set(shown)].toSorted()).toEqual(expect.arrayContaining(possible.slice(0, 3)))
    expect(shown.filter((text) => !possible.includes(text) && text !== FAMILY.repeat(5))).toEqual([])
  })

  it('drops what an SVG file may not hold', () => {
    expect(cutToWidth('So\u0000ci\u0007al', { width: 60, size: 13, weight: 400 })).toBe('Social')
  })
})
