import { expect, it, test } from 'vitest'
import { readCode, readLine, readLink, readName, readNote } from '../../../src/exchange/lists/readTexts.ts'

const text = (value: string) => ({ text: value, kind: 'text' }) as const

it.each(["O'Brien", '»Børn & unge«', 'a"b', 'a;b', 'a\\b', 'a/b', 'Navn med  to blanke'])('H24 %s stays as it is', (name) => {
  expect(readName(text(name))).toEqual({ value: name, problems: [] })
})

test('H24 line breaks and tabs in a name become blanks, and are told of', () => {
  expect(readName(text(' Åben\n dør\tnu '))).toMatchObject({ value: 'Åben dør nu', problems: [{ weight: 'warning', kind: 'line-break' }] })
})

it.each(['', '  ', '\u200B'])('H24 %j is no name', (name) => {
  expect(readName(text(name)).problems).toMatchObject([{ weight: 'error', kind: 'missing' }])
})

test('H21 characters that cannot be seen are told of, and kept', () => {
  expect(readName(text('Cool\u200B Kids'))).toMatchObject({ value: 'Cool\u200B Kids', problems: [{ weight: 'warning', kind: 'invisible' }] })
})

test('H23 names over 200 and notes over 5,000 characters are refused with their length', () => {
  expect(readName(text('x'.repeat(201))).problems).toMatchObject([{ weight: 'error', kind: 'too-long', size: { length: 201, limit: 200 } }])
  expect(readName(text('x'.repeat(200))).problems).toEqual([])
  expect(readNote(text('x'.repeat(5001))).problems).toMatchObject([{ weight: 'error', kind: 'too-long', size: { length: 5001, limit: 5000 } }])
})

test('H43 what a spreadsheet has made of a text is told of, and never left unseen', () => {
  expect(readName(text('#REF!')).problems).toMatchObject([{ weight: 'error', kind: 'damage', found: '#REF!' }])
  expect(readLine({ text: '2026-02-01', kind: 'date' }).problems).toMatchObject([{ weight: 'warning', kind: 'damage' }])
  expect(readCode(text('1E5'), false).problems).toMatchObject([{ weight: 'warning', kind: 'damage', found: '1E5' }])
  expect(readNote(text('#I/T'))).toMatchObject({ value: '', problems: [{ weight: 'warning', kind: 'damage', found: '#I/T' }] })
})

test('H43 a number among codes with leading zeros has probably lost its own', () => {
  expect(readCode({ text: '45', kind: 'number' }, true).problems).toMatchObject([{ weight: 'warning', kind: 'damage', found: '45' }])
  expect(readCode({ text: '45', kind: 'number' }, false).problems).toEqual([])
})

it.each([
  ['https://www.vejen.dk/a', 'https://www.vejen.dk/a', []],
  ['', '', []],
  ['www.vejen.dk', 'https://www.vejen.dk', ['completed']],
  ['vejen.dk/boern', 'https://vejen.dk/boern', ['completed']],
  ['se intranettet', '', ['no-address']],
  ['javascript:alert(1)', '', ['no-address']],
])('H20 an address is one, or is left out: %j', (link, value, kinds) => {
  const read = readLink(text(link))
  expect([read.value, read.problems.map(({ kind }) => kind)]).toEqual([value, kinds])
})
