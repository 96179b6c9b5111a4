import i18next from 'i18next'
import { beforeAll, expect, it, test } from 'vitest'
import { loadLaterTexts } from '../../../src/wording/i18n.ts'
import { changeWords, refusedWords, roomWords } from '../../../src/views/archive/archiveWords.ts'
import { startNaming } from '../../naming.ts'
import { contextIn } from '../importing/errorContext.ts'

beforeAll(async () => {
  await startNaming()
  await loadLaterTexts()
})

it.each([
  [0, 'Der er ikke plads til flere.'],
  [1, 'Plads til 1 til.'],
  [19, 'Plads til 19 til.'],
  [47, 'Plads til ca. 40 til.'],
  [608, 'Plads til ca. 600 til.'],
  [999, 'Plads til ca. 950 til.'],
  [1000, 'Plads til ca. 1.000 til.'],
])('room for %i is told as %s', (room, words) => {
  expect(roomWords(room, i18next.getFixedT('da'), 'da')).toBe(words)
})

test('H20, H21 what was deleted is named letter for letter, and turns nothing around it', () => {
  const words = changeWords({ kind: 'removed', count: 1, name: '<b>Vejen</b>\u202E' }, i18next.getFixedT('da'))
  expect(words).toBe('»\u2068<b>Vejen</b>\u2069« er slettet fra arkivet.')
})

test('R3 a refused file is told by its name and every reason', () => {
  const refused = [
    { fileName: 'a/Vejen.json', error: { kind: 'empty' } },
    { fileName: 'b.xlsx', error: { kind: 'foreign-file', type: 'excel' } },
    { fileName: 'c.json', error: { kind: 'nothing' } },
  ] as const
  const lines = refusedWords(refused, contextIn('da'))
  expect(lines[0]).toBe('\u2068a/Vejen.json\u2069 › Filen er tom (0 byte). Vælg den rigtige fil.')
  expect(lines[1]).toContain('Det er et Excel-ark')
  expect(lines[2]).toContain('ingen øjebliksbilleder')
})
