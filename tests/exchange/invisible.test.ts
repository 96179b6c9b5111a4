import { readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { readFile } from '../../src/exchange/file.ts'
import { invisibleIn, isBlank, visible, withoutInvisible } from '../../src/exchange/invisible.ts'
import { builtInFramework } from '../../src/framework/framework.ts'

const fixture = readFileSync(new URL('../fixtures/file-v1.json', import.meta.url), 'utf8')

it.each([
  ['\u202A\u202B\u202C\u202D\u202E', ['U+202A', 'U+202B', 'U+202C', 'U+202D', 'U+202E']],
  ['\u2066\u2067\u2068\u2069', ['U+2066', 'U+2067', 'U+2068', 'U+2069']],
  ['\u200B\u200C\u200D\u200E\u200F', ['U+200B', 'U+200C', 'U+200D', 'U+200E', 'U+200F']],
  ['\u00AD\uFEFF\u2060', ['U+00AD', 'U+FEFF', 'U+2060']],
  ['\u0000\u0008\u007F\u0085', ['U+0000', 'U+0008', 'U+007F', 'U+0085']],
  ['\uD83D', ['U+D83D']],
  ['a\u200Db', ['U+200D']],
  ['👩\u200D', ['U+200D']],
  ['\u200B\u200B', ['U+200B']],
])('H21 %j holds invisible characters', (text, characters) => {
  expect(invisibleIn(`Cool${text} Kids`)).toEqual(characters)
  expect(visible(`Cool${text} Kids`)).toBe(`Cool${text.replaceAll(/[^👩ab]/gu, '')} Kids`)
})

it.each([
  '👩‍👩‍👧‍👦', '👩🏽‍🦰', '🏳️‍🌈', '❤️‍🔥', '🏴‍☠️', '👩🏿‍❤️‍💋‍👨🏻', '🇩🇰', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', 'A\u030Alborg', `a${'\u0301'.repeat(50)}`, 'to\nlinjer\tog tab', 'سلام',
])('H22 %s holds none', (text) => {
  expect(invisibleIn(text)).toEqual([])
  expect(visible(text)).toBe(text)
})

it.each(['', ' ', '\t\n', '\u00A0', '\u200B', ' \u202E\u00AD '])('H24 %j is blank', (text) => {
  expect([isBlank(text), isBlank(`${text}a`)]).toEqual([true, false])
})

test('H21 invisible characters are taken out of all names and notes, and nothing else is', () => {
  const read = readFile(fixture, builtInFramework)
  if (!read.ok) throw new Error('The fixture can be read')
  const { assessment } = read.value
  const spoilt = {
    ...assessment,
    municipality: 'Æ\u00ADrøskøbing',
    team: '\u202ELedergruppen »Børn & unge«',
    scores: assessment.scores.map((score) => Object.assign({}, score, { note: `${score.note}\u200B` })),
    interventions: assessment.interventions.map((each) => Object.assign({}, each, { name: `\uFEFF${each.name}` })),
  }
  const before = JSON.stringify(spoilt)

  expect(withoutInvisible(spoilt)).toEqual(assessment)
  expect(JSON.stringify(spoilt)).toBe(before)
})
