import { expect, it } from 'vitest'
import { labelForms, waysToBreak } from '../../src/diagrams/lineBreaks.ts'

function inWords(text: string, maxLines: number) {
  const ways = waysToBreak(text, maxLines).map((lines) => lines.join('|'))
  return ways.toSorted()
}

it('breaks at spaces, every way once', () => {
  const ways = ['Ledelse og tråd', 'Ledelse og|tråd', 'Ledelse|og tråd', 'Ledelse|og|tråd']
  expect(inWords('Ledelse og tråd', 3)).toEqual(ways)
  expect(inWords('Ledelse og tråd', 1)).toEqual(['Ledelse og tråd'])
})

it('shows a soft hyphen only where the line ends', () => {
  expect(inWords('For\u00adældre\u00adråd', 2)).toEqual(['For-|ældreråd', 'Forældre-|råd', 'Forældreråd'])
})

it('breaks after a hyphen that is there already', () => {
  expect(inWords('evidens-baseret', 2)).toEqual(['evidens-baseret', 'evidens-|baseret'])
})

it('has no way of writing nothing', () => {
  expect(waysToBreak(' \u00ad ', 3)).toEqual([])
})

it('keeps the ways few, however many words', () => {
  const text = 'a '.repeat(200)
  expect(waysToBreak(text, 3).length).toBeLessThan(100)
  expect(waysToBreak(text, 3).every((lines) => lines.join(' ').length === 399)).toBe(true)
})

it('likes the whole name better than the short one', () => {
  const forms = labelForms({ label: 'Økonomi og incitamenter', short: 'Økonomi', maxLines: 2 })
  const [cheapest, ...others] = forms.toSorted((a, b) => a.cost - b.cost)
  expect(cheapest?.lines.join(' ')).toBe('Økonomi og incitamenter')
  expect(others.at(-1)?.lines).toEqual(['Økonomi'])
})

it('does not count a short name twice', () => {
  expect(labelForms({ label: 'Børne\u00adsyn', short: 'Børnesyn', maxLines: 1 })).toHaveLength(1)
})

it('would rather not leave a small word at the end of a line', () => {
  const [, second, third] = labelForms({ label: 'Ledelse og tråd', short: '', maxLines: 2 })
  expect(labelForms({ label: 'Ledelse og tråd', short: '', maxLines: 2 })).toHaveLength(3)
  expect(second?.lines).toEqual(['Ledelse og tråd'])
  expect(third?.lines).toEqual(['Ledelse og', 'tråd'])
})
