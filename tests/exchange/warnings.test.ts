import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFile, writeFile } from '../../src/exchange/file.ts'
import { builtInFramework } from '../../src/framework/framework.ts'

const fixture = readFileSync(new URL('../fixtures/file-v4.json', import.meta.url), 'utf8')
const rounds = readFileSync(new URL('../fixtures/rounds-v2.json', import.meta.url), 'utf8')
const details = { section: 'details', index: null, name: null } as const

test('H16 scores of components that the framework lacks are left out, and told whole', () => {
  const text = fixture
    .replace('"component": "shared-strategy"', '"component": "old-one"')
    .replace('"component": "everyday-life"', '"component": "__proto__"')
    .replace('"value": 3', '"value": 9')
  const read = readFile(text, builtInFramework)
  const written = readFile(fixture, builtInFramework)
  const scores = written.ok ? written.value.assessment.scores : []

  expect(read).toMatchObject({
    ok: true,
    value: {
      assessment: { scores: [1, 2, 3, 4, 6].map((index) => scores[index]) },
      warnings: [
        {
          kind: 'unknown-components',
          dropped: [
            {
              place: { section: 'score', index: 0, name: 'old-one', field: null },
              score: { ...scores[0], component: 'old-one', value: 9 },
            },
            {
              place: { section: 'score', index: 5, name: '__proto__', field: null },
              score: { ...scores[5], component: '__proto__' },
            },
          ],
        },
      ],
    },
  })
})

test('H21 invisible characters are named with their places, and kept until the user says so', () => {
  const text = fixture
    .replace('"Cool Kids"', '"Cool\u202E Ki\u200Bds"')
    .replace('"Ærøskøbing"', '"Ærø\u00ADskøbing"')
    .replace('“We can’t', '\u2066“We can’t')
  const read = readFile(text, builtInFramework)

  expect(read.ok && read.value.warnings).toEqual([
    {
      kind: 'invisible-characters',
      texts: [
        { place: { ...details, field: 'municipality' }, characters: ['U+00AD'] },
        { place: { section: 'score', index: 2, name: 'funding-incentives', field: 'note' }, characters: ['U+2066'] },
        {
          place: { section: 'intervention', index: 0, name: 'Cool\u202E Ki\u200Bds', field: 'name' },
          characters: ['U+202E', 'U+200B'],
        },
      ],
    },
  ])
  expect(read.ok && writeFile(read.value.assessment, 'sharing')).toBe(text)
})

test('H22 emoji, flags and combined letters are read without remark', () => {
  for (const name of ['👩‍👩‍👧‍👦', '🇩🇰', 'A\u030Alborg', `a${'\u0301'.repeat(50)}`]) {
    const text = fixture.replace('Cool Kids', name)
    const read = readFile(text, builtInFramework)
    expect(read.ok && read.value.warnings).toEqual([])
    expect(read.ok && writeFile(read.value.assessment, 'sharing')).toBe(text)
  }
})

test('H24 line breaks and tabs in names become spaces, with notice; notes keep theirs', () => {
  const text = fixture
    .replace('Cool Kids', 'Cool\\r\\nKids\\t2')
    .replace('Ærøskøbing', 'Ærø\u2028skøbing\\n')
    .replace('PPR-samtale', 'PPR samtale')
  const read = readFile(text, builtInFramework)

  expect(read).toMatchObject({
    ok: true,
    value: {
      assessment: { municipality: 'Ærø skøbing ', interventions: [{ name: 'Cool Kids 2' }, {}, {}, {}, {}, {}] },
      warnings: [
        {
          kind: 'line-breaks',
          places: [
            { ...details, field: 'municipality' },
            { section: 'intervention', index: 0, name: 'Cool\r\nKids\t2', field: 'name' },
          ],
        },
      ],
    },
  })
  expect(read.ok && read.value.assessment.scores[0]?.note).toContain('\n')
})

test('H21 H24 texts of rounds are looked at too: what was settled is one line, and the note of a round may have several', () => {
  const text = rounds
    .replace('Lederne kender', 'Lederne\\tken\u200Bder')
    .replace('Vi skriver den', 'Vi\\nskriver den')
    .replace('Husk pausen.', '\u202EHusk\\tpausen.')
  const read = readFile(text, builtInFramework)
  const round = { section: 'round', index: 0, name: '7K' }
  // What was settled stands in the order of the round's components: 'roles-and-pathways' is the second.
  expect(read).toMatchObject({
    ok: true,
    value: {
      assessment: { rounds: [{ note: '\u202EHusk\tpausen.\nKaffe kl. 10.', settled: [{}, { decision: 'Vi skriver den på én side.' }, {}] }, {}] },
      warnings: [
        {
          kind: 'invisible-characters',
          texts: [
            { place: { ...round, field: 'note' }, characters: ['U+202E'] },
            { place: { ...round, field: 'settled.1.why' }, characters: ['U+200B'] },
          ],
        },
        {
          kind: 'line-breaks',
          places: [
            { ...round, field: 'settled.1.why' },
            { ...round, field: 'settled.1.decision' },
          ],
        },
      ],
    },
  })
})

test('each kind of warning comes once, in a fixed order', () => {
  const text = fixture
    .replace('"format"', '"x": 1, "format"')
    .replace('"component": "shared-strategy"', '"component": "old-one"')
    .replace('Cool Kids', 'Cool\\tKids\u200B')
  const read = readFile(text, builtInFramework)
  expect(read.ok && read.value.warnings.map(({ kind }) => kind)).toEqual([
    'unknown-fields',
    'unknown-components',
    'invisible-characters',
    'line-breaks',
  ])
})
