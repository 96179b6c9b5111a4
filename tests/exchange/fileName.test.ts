import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { assessmentFileName, exportFileName, snapshotFileName } from '../../src/exchange/fileName.ts'
import { builtInFramework } from '../../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../../src/model/assessment.ts'
import { springAndAutumn } from '../snapshots.ts'

const family = '👩‍👩‍👧‍👦'

it.each([
  { municipality: 'Vejen', team: 'Ledergruppen', name: 'Vejen-Ledergruppen-2026-04-14.json', why: 'plain' },
  { municipality: 'Ærøskøbing', team: 'Små & store', name: 'Ærøskøbing-Små-&-store-2026-04-14.json', why: 'letters kept' },
  { municipality: 'A\u030Alborg', team: 'B', name: 'Ålborg-B-2026-04-14.json', why: 'composed' },
  { municipality: 'a<b>c:d"e', team: 'f/g\\h|i?j*k', name: 'a-b-c-d-e-f-g-h-i-j-k-2026-04-14.json', why: 'forbidden' },
  { municipality: '../..', team: ' .Team. ', name: 'Team-2026-04-14.json', why: 'full stops and blanks at the ends' },
  { municipality: 'a\u0000\n\tb', team: '\u202Egnp.exe', name: 'a-b-gnp.exe-2026-04-14.json', why: 'control characters' },
  { municipality: 'CON.x', team: 'B', name: '_CON.x-B-2026-04-14.json', why: 'reserved before a full stop' },
  { municipality: 'Lpt1', team: 'aux', name: 'Lpt1-aux-2026-04-14.json', why: 'not reserved with more behind it' },
  { municipality: '', team: '  ', name: '2026-04-14.json', why: 'empty parts skipped' },
  { municipality: '-->', team: family, name: `${family}-2026-04-14.json`, why: 'emoji whole' },
])('$name: $why', ({ municipality, team, name }) => {
  expect(assessmentFileName(assessmentOf({ municipality, team }))).toBe(name)
})

it.each([
  { municipality: 'Eksempelkommune', team: 'Ledergruppen', name: 'Eksempelkommune-eksempel-Ledergruppen-2026-04-14.json' },
  { municipality: 'Vejen', team: 'Øst (eksempel)', name: 'Vejen-Øst-(eksempel)-2026-04-14.json' },
  { municipality: 'Eksempel', team: 'Øst', name: 'Eksempel-Øst-2026-04-14.json' },
])('an example says so, once: $name', ({ municipality, team, name }) => {
  expect(assessmentFileName({ ...assessmentOf({ municipality, team }), isExample: true })).toBe(name)
})

test('H23 names too long are cut between characters; eksempel and the date stay', () => {
  const long = { municipality: family.repeat(20), team: `a${family.repeat(17)} eksempel` }
  const name = assessmentFileName({ ...assessmentOf(long), isExample: true })
  expect(name).toBe(`${family.repeat(4)}-eksempel-a${family.repeat(4)}-2026-04-14.json`)
  expect(name.length).toBeLessThanOrEqual(120)
})

test('a reserved name with the device alone gets a mark', () => {
  expect(assessmentFileName({ ...assessmentOf({ municipality: 'nul', team: '' }), date: '' })).toBe('_nul.json')
})

test('any name gives one that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), (a, b) => {
      const name = assessmentFileName(assessmentOf({ municipality: a, team: b }))
      expect(name).toMatch(/^(?![.-])[^\s<>:"/\\|?*]*2026-04-14\.json$/u)
      expect(name).not.toMatch(/\p{Cc}/u)
      expect(name.length).toBeLessThanOrEqual(120)
    }),
  )
})

function assessmentOf(names: Pick<Assessment, 'municipality' | 'team'>): Assessment {
  return newAssessment(builtInFramework, { ...names, date: '2026-04-14' }, 'a1')
}

test('what is said last stands before the ending, and has its room', () => {
  const long = newAssessment(builtInFramework, { municipality: 'Vejen', team: 'x'.repeat(200), date: '2026-04-14' }, 'a')
  const name = exportFileName(long, '2026-11-26', 'fuld-sikkerhedskopi.json')
  expect(name).toMatch(/^Vejen-x+-2026-11-26-fuld-sikkerhedskopi\.json$/)
  expect(name.length).toBeLessThanOrEqual(120)
})

test('what is made of an assessment has the day when it is made, so that October and November have two names', () => {
  const assessment = assessmentOf({ municipality: 'Vejen', team: 'Øst' })
  expect(['2026-10-01', '2026-11-01'].map((day) => exportFileName(assessment, day, 'handleplan.ics'))).toEqual([
    'Vejen-Øst-2026-10-01-handleplan.ics',
    'Vejen-Øst-2026-11-01-handleplan.ics',
  ])
  expect(exportFileName({ ...assessment, isExample: true }, '2026-10-01', 'cirkel-2x.png')).toBe('Vejen-eksempel-Øst-2026-10-01-cirkel-2x.png')
})

it('a snapshot says which one it is, so that two of a day have two names', () => {
  const [first, second] = springAndAutumn().snapshots.map(snapshotFileName)
  expect([first, second]).toEqual([
    expect.stringMatching(/-2026-04-14-oejebliksbillede-1\.json$/),
    expect.stringMatching(/-2026-11-10-oejebliksbillede-2\.json$/),
  ])
})
