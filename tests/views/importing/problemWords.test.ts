import { beforeAll, describe, expect, it } from 'vitest'
import type { Place } from '../../../src/exchange/place.ts'
import type { Problem, Wanted } from '../../../src/exchange/problem.ts'
import { assessmentFields, interventionFields, scoreFields } from '../../../src/exchange/schema.ts'
import { placeWords, problemWords } from '../../../src/views/importing/problemWords.ts'
import { changed, contextIn, example, startBothLanguages, toldOf, UNREADABLE } from './errorContext.ts'

beforeAll(startBothLanguages)

/** The first score of the example. */
const SCORE = '"component": "shared-strategy",\n        "value": 3,\n        "target": 4'

type Row = readonly [name: string, content: string, da: string, en: string]

const rows: readonly Row[] = [
  [
    'H13 an id twice names both', changed(['"i12"', '"i04"']),
    'Indsats 12 »Cool Kids«, feltet »id«: »id« "i04" bruges også af Indsats 4 »Vurdering af trivsel i dagtilbud«, feltet »id«.',
    'Intervention 12 “Cool Kids”, field »id«: »id« "i04" is also used by Intervention 4 “Vurdering af trivsel i dagtilbud”, field »id«.',
  ],
  [
    'H13 a component twice', changed(['"clear-leadership"', '"shared-strategy"']),
    '»Fælles strategi«, feltet komponent: komponenten er vurderet to gange. Den første er »Fælles strategi«, feltet komponent.',
    '“Shared strategy”, field component: the component is scored twice. The first is “Shared strategy”, field component.',
  ],
  ...['0', '6', '-1', '2.5', '"3"', 'true', '1e999', '[]', '"ukendt"'].flatMap((value): Row[] => {
    const found = value === '1e999' ? 'Infinity' : value
    return [
      [
        `H14 the score ${value}`, changed([SCORE, SCORE.replace('3', value)]),
        `»Fælles strategi«, feltet niveau: ${found} er ikke en score (1–5).`,
        `“Shared strategy”, field level: ${found} is not a score (1–5).`,
      ],
      [
        `H14 the target ${value}`, changed([SCORE, SCORE.replace('4', value)]),
        `»Fælles strategi«, feltet mål: ${found} er ikke et mål (1–5).`,
        `“Shared strategy”, field target: ${found} is not a target (1–5).`,
      ],
    ]
  }),
  ...['"2026-02-30"', '"31-12-2026"', '"2026-13-01"', '""', '"i morgen"', '1e15', '"0001-01-01"', '"275761-01-01"'].flatMap(
    (date): Row[] => {
      const found = date === '1e15' ? '1000000000000000' : date
      const da = `datoen ${found} findes ikke (skrives som 2026-04-14).`
      const en = `the date ${found} does not exist (written as 2026-04-14).`
      return [
        [`H15 the day ${date}`, changed(['"2026-04-14"', date]), `Oplysninger, feltet dato: ${da}`, `Details, field date: ${en}`],
        [
          `H15 the day of a target ${date}`, changed(['"2026-10-14"', date]),
          `»Fælles strategi«, feltet dato for målet: ${da}`, `“Shared strategy”, field target date: ${en}`,
        ],
      ]
    },
  ),
  ['H18 no framework', changed(['"framework"', '"other"']), 'Oplysninger, feltet ramme: mangler.', 'Details, field framework: is missing.'],
  ...[201, 10_000].map((length): Row => [
    `H23 a name of ${length}`, changed(['"Cool Kids"', `"${'å'.repeat(length)}"`]),
    `Indsats 12 »${'å'.repeat(80)}…«, feltet navn: er ${length} tegn lang (højst 200).`,
    `Intervention 12 “${'å'.repeat(80)}…”, field name: is ${length} characters long (limit 200).`,
  ]),
  [
    'H23 a note of 5,001', changed([example.split('"note": "')[1]?.split('"')[0] ?? '', 'å'.repeat(5001)]),
    '»Fælles strategi«, feltet tekst: er 5001 tegn lang (højst 5000).',
    '“Shared strategy”, field text: is 5001 characters long (limit 5000).',
  ],
  [
    'H23 3,001 interventions', changed(['"interventions": [', `"interventions": [${'{},'.repeat(2972)}`]),
    'Oplysninger, feltet indsatser: der er 3001 (højst 3000).', 'Details, field interventions: there are 3001 (limit 3000).',
  ],
  ['H24 an empty name', changed(['"Cool Kids"', '""']), 'Indsats 12 »«, feltet navn: er tom.', 'Intervention 12 “”, field name: is empty.'],
  ['H24 a blank name', changed(['Ledergruppen for Børn og Unge', ' ']), 'Oplysninger, feltet gruppens navn: er tom.', 'Details, field group name: is empty.'],
]

describe('of what is wrong in a file, a user is told', () => {
  it.each(rows)('%s', async (_, content, da, en) => {
    expect(await toldOf(content)).toEqual({ da: [da], en: [en] })
    expect(`${da}\n${en}`).not.toMatch(UNREADABLE)
  })
})

describe('R4 all that is wrong is told at once, in the order of the file', () => {
  it('H15 H23 H24 where fields are not what they should be', async () => {
    const file = changed(
      ['"Eksempelkommune"', '""'], ['"2026-04-14"', '"14.4.2026"'], [SCORE, SCORE.replace('3', '"3"')], ['"2026-10-14"', '"2026-11-31"'],
      ['"middle"', '"medium"'], ['"Cool Kids"', `"${'a'.repeat(201)}"`], ['"name": "CoolKids",', ''],
    )
    const told = await toldOf(file)
    expect(told.da).toEqual([
      'Oplysninger, feltet kommune: er tom.',
      'Oplysninger, feltet dato: datoen "14.4.2026" findes ikke (skrives som 2026-04-14).',
      '»Fælles strategi«, feltet niveau: "3" er ikke en score (1–5).',
      '»Fælles strategi«, feltet dato for målet: datoen "2026-11-31" findes ikke (skrives som 2026-04-14).',
      '»Fælles strategi«, feltet prioritet: "medium" er ikke en prioritet.',
      `Indsats 12 »${'a'.repeat(80)}…«, feltet navn: er 201 tegn lang (højst 200).`,
      'Indsats 13 »«, feltet navn: mangler.',
    ])
    expect(told.en).toHaveLength(7)
    expect(told.en.at(-1)).toBe('Intervention 13 “”, field name: is missing.')
  })

  it('H13 H14 where fields make no sense', async () => {
    const told = await toldOf(changed([SCORE, SCORE.replace('3', '6').replace('4', '9')], ['"universal"', '"sky"'], ['"i12"', '"i01"'], ['"i13"', '"i01"']))
    expect(told.en).toEqual([
      '“Shared strategy”, field level: 6 is not a score (1–5).',
      '“Shared strategy”, field target: 9 is not a target (1–5).',
      'Intervention 1 “Hjemmebesøg hos nye familier”, field step: "sky" is not a step of the ladder.',
      'Intervention 12 “Cool Kids”, field »id«: »id« "i01" is also used by Intervention 1 “Hjemmebesøg hos nye familier”, field »id«.',
      'Intervention 13 “CoolKids”, field »id«: »id« "i01" is also used by Intervention 1 “Hjemmebesøg hos nye familier”, field »id«.',
    ])
    expect(told.da).toHaveLength(5)
  })

  it('R4 fifty-eight faults are fifty-eight lines, each with its number', async () => {
    const told = await toldOf(example.replaceAll(/"(?:step|area)": "[a-z-]+"/g, (field) => field.replace(/": ".*"/, '": "x"')))
    expect(told.da).toHaveLength(58)
    expect(told.da.at(-1)).toBe('Indsats 29 »Plejefamilier«, feltet forankring: "x" er ikke en forankring.')
  })
})

const MUNICIPALITY: Place = { section: 'details', index: null, name: null, field: 'municipality' }
const OTHER: Place = { section: 'intervention', index: 8, name: 'PPR-samtale', field: null }

/** What is said of "x" in one place, whatever is wanted there. */
const wantedWords: Readonly<Record<Wanted, readonly [da: string, en: string]>> = {
  field: ['mangler.', 'is missing.'],
  object: ['skal være et objekt, men er "x".', 'must be an object, but is "x".'],
  list: ['skal være en liste, men er "x".', 'must be a list, but is "x".'],
  text: ['skal være en tekst, men er "x".', 'must be a text, but is "x".'],
  'true-or-false': ['skal være true eller false, men er "x".', 'must be true or false, but is "x".'],
  'whole-number': ['skal være et helt tal, men er "x".', 'must be a whole number, but is "x".'],
  id: ['"x" kan ikke bruges som id.', '"x" cannot be used as an id.'],
  'not-blank': ['er tom.', 'is empty.'],
  shorter: ['er 7 tegn lang (højst 5).', 'is 7 characters long (limit 5).'],
  fewer: ['der er 7 (højst 5).', 'there are 7 (limit 5).'],
  date: ['datoen "x" findes ikke (skrives som 2026-04-14).', 'the date "x" does not exist (written as 2026-04-14).'],
  priority: ['"x" er ikke en prioritet.', '"x" is not a priority.'],
  prevention: ['"x" er ikke en form for forebyggelse.', '"x" is not a kind of prevention.'],
  score: ['"x" er ikke en score (1–5).', '"x" is not a score (1–5).'],
  target: ['"x" er ikke et mål (1–5).', '"x" is not a target (1–5).'],
  'no-date': ['der er en dato, "x", men intet mål.', 'there is a date, "x", but no target.'],
  'only-score': [
    'komponenten er vurderet to gange. Den første er Indsats 9 »PPR-samtale«.',
    'the component is scored twice. The first is Intervention 9 “PPR-samtale”.',
  ],
  'own-id': ['»id« "x" bruges også af Indsats 9 »PPR-samtale«.', '»id« "x" is also used by Intervention 9 “PPR-samtale”.'],
  step: ['"x" er ikke et trin på Indsatstrappen.', '"x" is not a step of the ladder.'],
  area: ['"x" er ikke en forankring.', '"x" is not an anchoring area.'],
}

// Object.entries would make texts of the keys.
const wanteds = Object.keys(wantedWords) as readonly Wanted[]

describe('R3 each thing that may be wanted has words in both languages', () => {
  it.each(wanteds)('R3 %s', (wanted) => {
    const [da, en] = wantedWords[wanted]
    expect(problemWords(about(wanted, '"x"'), contextIn('da'))).toBe(`Oplysninger, feltet kommune: ${da}`)
    expect(problemWords(about(wanted, '"x"'), contextIn('en'))).toBe(`Details, field municipality: ${en}`)
  })

  it.each(wanteds.filter((wanted) => wanted !== 'only-score'))('R3 %s, where there is nothing', (wanted) => {
    expect(problemWords(about(wanted, null), contextIn('da'))).toBe('Oplysninger, feltet kommune: mangler.')
    expect(problemWords(about(wanted, null), contextIn('en'))).toBe('Details, field municipality: is missing.')
  })
})

describe('R3 a place is told in words', () => {
  it.each([
    [place('file', null, 'assessment'), 'Filen, feltet vurdering', 'The file, field assessment'],
    [place('details', null, 'isExample'), 'Oplysninger, feltet eksempel', 'Details, field example'],
    [place('score', 'network-meetings', null), '»Netværksmøder og sparring«', '“Network meetings and advice”'],
    [place('score', 'network-meetings', 'targetDate'), '»Netværksmøder og sparring«, feltet dato for målet', '“Network meetings and advice”, field target date'],
    [place('score', 'fremtiden', 'value'), '»fremtiden«, feltet niveau', '“fremtiden”, field level'],
    [place('score', 'constructor', 'priority'), '»constructor«, feltet prioritet', '“constructor”, field priority'],
    [place('intervention', 'Cool Kids', 'step'), 'Indsats 14 »Cool Kids«, feltet trin', 'Intervention 14 “Cool Kids”, field step'],
    [place('intervention', 'parent-partnership', null), 'Indsats 14 »parent-partnership«', 'Intervention 14 “parent-partnership”'],
    [place('intervention', null, 'colour'), 'Indsats 14 »«, feltet »colour«', 'Intervention 14 “”, field »colour«'],
  ])('R3 %#: %j', (where, da, en) => {
    expect(placeWords(where, contextIn('da'))).toBe(da)
    expect(placeWords(where, contextIn('en'))).toBe(en)
  })

  it.each(Object.keys({ ...assessmentFields, ...scoreFields, ...interventionFields }).filter((field) => field !== 'id'))(
    'R3 with a word for the field %s',
    (field) => {
      expect(placeWords(place('details', null, field), contextIn('da'))).toMatch(/^Oplysninger, feltet [a-zæøå ]+$/)
      expect(placeWords(place('details', null, field), contextIn('en'))).toMatch(/^Details, field [a-z ]+$/)
    },
  )

  it.each(['<script>alert(1)</script>', '{{field}} {{place}} {{7*7}}', '$t(shell:close) $& $1', 'constructor', "a'b\"c", '👩‍👩‍👧‍👦'])(
    'H20 with %s letter for letter',
    (text) => {
      const problem: Problem = {
        place: place('intervention', text, text), wanted: 'own-id', found: text, size: null, other: place('intervention', text, null),
      }
      const da = `Indsats 14 »${text}«, feltet »${text}«: »id« ${text} bruges også af Indsats 14 »${text}«.`
      const en = `Intervention 14 “${text}”, field »${text}«: »id« ${text} is also used by Intervention 14 “${text}”.`
      expect(problemWords(problem, contextIn('da'))).toBe(da)
      expect(problemWords(problem, contextIn('en'))).toBe(en)
    },
  )
})

function about(wanted: Wanted, found: string | null): Problem {
  return { place: MUNICIPALITY, wanted, found, size: { length: 7, limit: 5 }, other: OTHER }
}

/** A place in the fourteenth of its list. */
function place(section: Place['section'], name: string | null, field: string | null): Place {
  return { section, index: 13, name, field }
}
