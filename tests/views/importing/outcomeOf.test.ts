// HOSTILE cases that wait for what they are about: H13 and H15 for snapshots and actions; H19 framework files; H25 CSV and XLSX.
import { openAsBlob, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, test, vi } from 'vitest'
import { builtInFramework } from '../../../src/framework/framework.ts'
import type { Assessment } from '../../../src/model/assessment.ts'
import { refusal } from '../../../src/views/importing/outcome.ts'
import { outcomeOf } from '../../../src/views/importing/outcomeOf.ts'
import { changed, example, fileOf, opened, utf16, windows1252, type Content } from './errorContext.ts'

const framework = deeplyFrozen(structuredClone(builtInFramework))
const content = deeplyFrozen(assessmentIn(example))
const FIRST = '"component": "shared-strategy",\n        "value": 3'

/** The opening of a ZIP with one entry, as Excel writes it. */
const zipOf = (entry: string) => new Uint8Array(Buffer.from(`PK\x03\x04${'\x14\0'.repeat(13)}${entry}`, 'latin1'))

describe('a file that cannot be opened', () => {
  it.each<[string, Content, string]>([
    ['H01 of 0 bytes', '', 'empty'],
    ['H02 of blanks', ' \t\r\n', 'blank'],
    ['H02 of a byte order mark', '\uFEFF', 'blank'],
    ['H02 of a UTF-16 byte order mark', utf16('', 'little-endian'), 'blank'],
    ['H05 cut in a text', example.slice(0, example.indexOf('Cool Kids')), 'ends-in-text'],
    ['H05 cut in the middle of æ', new Uint8Array(Buffer.from('{"a": "æ')).slice(0, -1), 'bad-encoding'],
    ['H05 cut between texts', example.slice(0, -5), 'ends-early'],
    ['H07 of 100,000 lists', '['.repeat(100_000), 'too-deep'],
    ['H07 of 100,000 lists in the assessment', changed(['"scores": [', `"x": ${'['.repeat(100_000)}`]), 'too-deep'],
    ['H09 of a list', '[]', 'other-format'],
    ['H09 of null', 'null', 'other-format'],
    ['H09 of a number', '42', 'other-format'],
    ['H09 of a package', '{"name": "komponentcirklen", "version": "0.1.0"}', 'other-format'],
    ['H09 of another tool', '{"format": "excalidraw", "version": 1}', 'other-format'],
    ['H11 of the next version', changed(['"version": 4', '"version": 5']), 'too-new'],
    ['H11 of version 999', changed(['"version": 4', '"version": 999']), 'too-new'],
    ['H12 of no version', changed(['"version": 4,', '']), 'bad-version'],
    ['H12 of version "3"', changed(['"version": 4', '"version": "3"']), 'bad-version'],
    ['H12 of version 3.5', changed(['"version": 4', '"version": 3.5']), 'bad-version'],
    ['H12 of version -1', changed(['"version": 4', '"version": -1']), 'bad-version'],
    ['H12 of version null', changed(['"version": 4', '"version": null']), 'bad-version'],
    ['H13 with an id twice', changed(['"i04"', '"i01"']), 'damaged'],
    ['H13 with a component twice', changed(['"clear-leadership"', '"shared-strategy"']), 'damaged'],
    ...['0', '6', '-1', '2.5', '"3"', 'true', '1e999'].map((value): [string, Content, string] => [
      `H14 with the score ${value}`, changed([FIRST, FIRST.replace('3', value)]), 'damaged',
    ]),
    ['H14 with the score NaN', changed([FIRST, FIRST.replace('3', 'NaN')]), 'syntax'],
    ...['2026-02-30', '31-12-2026', '2026-13-01', '', 'i morgen', '0001-01-01', '275761-01-01'].flatMap(
      (date): [string, Content, string][] => [
        [`H15 of the day "${date}"`, changed(['2026-04-14', date]), 'damaged'],
        [`H15 with a target for "${date}"`, changed(['2026-10-14', date]), 'damaged'],
      ],
    ),
    ['H15 of the day 1e15', changed(['"2026-04-14"', '1e15']), 'damaged'],
    ['H18 of no framework', changed(['"framework": {', '"other": {']), 'damaged'],
    ['H18 of an unknown framework', changed(['dobbelt-komponentcirkel', 'Vejen 2025']), 'other-framework'],
    ['H23 with a name of 201 characters', changed(['"Cool Kids"', `"${'a'.repeat(201)}"`]), 'damaged'],
    ['H23 with a name of 10,000 characters', changed(['"Cool Kids"', `"${'a'.repeat(10_000)}"`]), 'damaged'],
    ['H24 with an empty name', changed(['"Cool Kids"', '""']), 'damaged'],
    ['H24 with a name of blanks', changed(['"Cool Kids"', '" \\t\\u200b "']), 'damaged'],
    ['H27 of Excel', zipOf('xl/workbook.xml'), 'foreign-file'],
    ['H27 of a PDF', '%PDF-1.7\n', 'foreign-file'],
    ['H27 of a ZIP', zipOf('vurdering.json'), 'foreign-file'],
    ['H04 in Windows-1252', windows1252(example), 'bad-encoding'],
  ])('%s is refused', async (_, file, kind) => {
    const find = vi.fn(() => content)
    const outcome = await outcomeOf([fileOf(file)], { framework, find })
    expect(outcome).toMatchObject({ kind: 'refused', fileName: 'vurdering.json', error: { kind } })
    expect(find).not.toHaveBeenCalled()
  })

  test('H06 of 200 MB is refused unread', async () => {
    const file = Object.defineProperty(fileOf(example), 'size', { value: 200 * 1024 * 1024 })
    const read = vi.spyOn(file, 'arrayBuffer')
    expect(await opened(file)).toMatchObject({ kind: 'refused', error: { kind: 'too-large' } })
    expect(read).not.toHaveBeenCalled()
  })

  test('H28 two files are refused, whatever is in them', async () => {
    const outcome = await opened(fileOf(example), fileOf(example))
    expect(outcome).toMatchObject({ kind: 'refused', error: { kind: 'many-files' } })
  })

  test('H28 what is no file is refused by its name', () => {
    const error = { kind: 'folder', name: 'Vurderinger' } as const
    expect(refusal('Vurderinger', error)).toEqual({ kind: 'refused', fileName: 'Vurderinger', error })
  })

  test('H29 a file that is deleted between choosing and reading is refused', async () => {
    const path = join(tmpdir(), `komponentcirklen-${process.pid}.json`)
    writeFileSync(path, example)
    const file = new File([await openAsBlob(path)], 'vurdering.json')
    rmSync(path)
    const error = { kind: 'unreadable', name: 'vurdering.json' }
    expect(await opened(file)).toEqual({ kind: 'refused', fileName: 'vurdering.json', error })
  })
})

describe('a file that can be opened gives exactly what it holds', () => {
  it.each<[string, Content]>([
    ['H03 without a byte order mark', example],
    ['H03 with a byte order mark', `\uFEFF${example}`],
    ['H04 in UTF-16 LE, æøå and all', utf16(example, 'little-endian')],
    ['H04 in UTF-16 BE, æøå and all', utf16(example, 'big-endian')],
    ['H27 whatever its name ends on', JSON.stringify(JSON.parse(example))],
  ])('%s', async (_, file) => {
    const outcome = await opened(fileOf(file))
    expect(outcome).toMatchObject({ kind: 'new', existing: null, read: { assessment: content, warnings: [] } })
    expect(JSON.stringify(outcome)).toContain('Ledergruppen for Børn og Unge')
    expect(outcome.kind === 'new' && outcome.text).toBe(typeof file === 'string' ? file.replace('\uFEFF', '') : example)
  })

  it.each([
    ['H20', '<script>alert(1)</script>'], ['H20', '"><svg onload=alert(1)>'], ['H20', '${7*7} {{7*7}} $t(shell:close)'],
    ['H22', '👩‍👩‍👧‍👦 🇩🇰'], ['H22', 'A\u030Alborg'], ['H22', `a${'\u0301'.repeat(50)}`], ['H23', 'a'.repeat(200)],
    ['H24', "O'Brien"], ['H24', '»Børn & unge«'], ['H24', 'a"b;c\\d/e'], ['H25', '=CMD()'], ['H25', '+45 12 34 56 78'],
  ])('%s the name %s', async (_, name) => {
    const [first, ...others] = content.interventions
    const named = { ...content, team: name, interventions: [{ ...first, name }, ...others] }
    const outcome = await opened(fileOf(JSON.stringify({ ...JSON.parse(example), assessment: named })))
    expect(outcome).toMatchObject({ kind: 'new', read: { assessment: named, warnings: [] } })
  })

  it.each([
    ['null', { value: null }],
    ['"unknown"', { value: 'unknown' }],
  ])('H14 the score %s', async (value, score) => {
    const outcome = await opened(fileOf(changed([FIRST, FIRST.replace('3', value)])))
    expect(outcome).toMatchObject({ kind: 'new', read: { assessment: { scores: { 0: score } }, warnings: [] } })
  })

  test('H17 without a score, and none comes of it', async () => {
    const scores = content.scores.slice(1)
    const outcome = await opened(fileOf(JSON.stringify({ ...JSON.parse(example), assessment: { ...content, scores } })))
    expect(outcome.kind === 'new' && outcome.read.assessment.scores).toEqual(scores)
  })
})

describe('a file that can be opened with something to notice', () => {
  test('H08 fields that nobody knows are left out, and no object learns of them', async () => {
    const fields = '"__proto__": {"polluted": 1}, "constructor": 1, "prototype": 2'
    const file = changed(['"version"', `${fields}, "version"`], [FIRST, `${fields}, ${FIRST}`])
    const outcome = await opened(fileOf(file))
    expect(outcome).toMatchObject({ kind: 'new', read: { warnings: [{ kind: 'unknown-fields', count: 6 }] } })
    expect(outcome.kind === 'new' && outcome.read.assessment).toEqual(content)
    expect(outcome.kind === 'new' && Object.getPrototypeOf(outcome.read.assessment.scores[0])).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  test('H16 a score of no component of ours is left out', async () => {
    const outcome = await opened(fileOf(changed(['"shared-strategy"', '"fremtiden"'])))
    const scores = content.scores.slice(1)
    expect(outcome).toMatchObject({ kind: 'new', read: { warnings: [{ kind: 'unknown-components' }] } })
    expect(outcome.kind === 'new' && outcome.read.assessment).toEqual({ ...content, scores })
  })

  test('H21 invisible characters are kept until the user says otherwise', async () => {
    const outcome = await opened(fileOf(changed(['Ledergruppen', 'Leder\u202Egruppen'])))
    const assessment = { ...content, team: 'Leder\u202Egruppen for Børn og Unge' }
    expect(outcome).toMatchObject({ kind: 'new', read: { assessment, warnings: [{ kind: 'invisible-characters' }] } })
  })

  test('H24 a line break or tab in a name becomes a space', async () => {
    const outcome = await opened(fileOf(changed(['Ledergruppen for Børn', 'Ledergruppen\\nfor\\tBørn'])))
    expect(outcome).toMatchObject({ kind: 'new', read: { assessment: content, warnings: [{ kind: 'line-breaks' }] } })
  })
})

describe('a file of an assessment that is here', () => {
  test('H26 the same file again is the same, and nothing of it is read in', async () => {
    const again = await imported(example, content)
    expect(again).toEqual({ kind: 'same', fileName: 'vurdering.json', assessment: content })
    expect(again.kind === 'same' && again.assessment).toBe(content)
  })

  it.each<[string, Content, Assessment]>([
    ['in another encoding', utf16(example, 'big-endian'), content],
    ['with its scores in another order', example, { ...content, scores: content.scores.toReversed() }],
    ['with a field that is not known', changed(['"isExample": true', '"isExample": true, "mood": 1']), content],
    ['with an id of its own', example, { ...content, id: 'b2b1' }],
  ])('H26 the same content %s is the same', async (_, file, existing) => {
    expect(await imported(file, existing)).toMatchObject({ kind: 'same', assessment: existing })
  })

  it.each<[string, string, Assessment]>([
    ['a field that nobody knows', changed(['"version"', '"x": 1, "version"']), content],
    ['a tab in a name', changed(['Ledergruppen for', 'Ledergruppen\\tfor']), content],
    [
      'an invisible character in a name', changed(['Ledergruppen', 'Leder\u00ADgruppen']),
      { ...content, team: 'Leder\u00ADgruppen for Børn og Unge' },
    ],
  ])('H26 the same file again is the same, %s or not', async (_, file, existing) => {
    expect(await imported(file, existing)).toMatchObject({ kind: 'same', assessment: existing })
  })

  test('H16 H26 a file of which something is dropped is never the same: what is dropped is told', async () => {
    const file = changed(['"shared-strategy"', '"fremtiden"'])
    expect(await imported(file, { ...content, scores: content.scores.slice(1) })).toMatchObject({ kind: 'conflict' })
  })

  it.each<[string, string]>([
    ['one score', changed([FIRST, FIRST.replace('3', '4')])],
    ['one letter', changed(['Cool Kids der', 'Cool Kids Der'])],
    ['one intervention', changed(['"Cool Kids"', '"Cool Kid"'])],
  ])('H26 %s that differs is a conflict, and what is here stays as it was', async (_, file) => {
    const before = JSON.stringify(content)
    const outcome = await imported(file, content)
    expect(outcome).toMatchObject({ kind: 'conflict', existing: content, text: file })
    expect(outcome.kind === 'conflict' && outcome.read.assessment).toEqual(assessmentIn(file))
    expect(JSON.stringify(content)).toBe(before)
  })

  test('H26 a conflict keeps the id that is here', async () => {
    const existing = { ...content, id: 'b2b1', team: 'Andre' }
    expect(await imported(example, existing)).toMatchObject({ kind: 'conflict', read: { assessment: { id: 'b2b1' } } })
  })
})

/** Opens a file where `existing` is what it is a state of. */
function imported(file: Content, existing: Assessment) {
  return outcomeOf([fileOf(file)], { framework, find: () => deeplyFrozen(existing) })
}

function assessmentIn(text: string): Assessment {
  return (JSON.parse(text) as { assessment: Assessment }).assessment
}

function deeplyFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deeplyFrozen)
  return Object.freeze(value)
}
