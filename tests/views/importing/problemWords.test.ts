import { beforeAll, describe, expect, it } from 'vitest'
import type { Place } from '../../../src/exchange/place.ts'
import type { Problem, Wanted } from '../../../src/exchange/problem.ts'
import { assessmentFields } from '../../../src/exchange/schema.ts'
import { scoreFields } from '../../../src/exchange/schemaParts.ts'
import {
  agendaFields,
  groupFields,
  participantFields,
  publishedFields,
  roundFields,
  settledFields,
  tallyFields,
} from '../../../src/exchange/schemaRounds.ts'
import { placeWords, problemWords } from '../../../src/views/importing/problemWords.ts'
import { changed, contextIn, example, isolate, startBothLanguages, toldOf, UNREADABLE } from './errorContext.ts'

beforeAll(startBothLanguages)

/** The first score of the example. */
const SCORE = '"component": "shared-strategy",\n        "value": 3,\n        "target": 4'

/** What the first action of the example is. */
const FIRST_ACTION = 'Lav en skriftlig aftale mellem de tre forvaltninger om, hvem der betaler for tidlige indsatser.'

type Row = readonly [name: string, content: string, da: string, en: string]

const rows: readonly Row[] = [
  [
    'H13 an id twice names both', changed(['"i15"', '"i04"']),
    `Indsats 15 »${isolate('Chilled')}«, feltet »${isolate('id')}«: ${isolate('"i04"')} bruges også af Indsats 4 »${isolate('Vurdering af trivsel i dagtilbud')}«. Hver indsats skal have sit eget id.`,
    `Intervention 15 “${isolate('Chilled')}”, field “${isolate('id')}”: ${isolate('"i04"')} is also used by Intervention 4 “${isolate('Vurdering af trivsel i dagtilbud')}”. Each intervention needs an id of its own.`,
  ],
  [
    'H13 an action twice names both', changed(['"eksempel-handling-2"', '"eksempel-handling-1"']),
    `Handling 2 »${isolate('Lav én fælles liste over indsatser.')}«, feltet »${isolate('id')}«: ${isolate('"eksempel-handling-1"')} står også her: Handling 1 »${isolate(`${FIRST_ACTION.slice(0, 80)}…`)}«, feltet »${isolate('id')}«. Det må kun stå ét sted.`,
    `Action 2 “${isolate('Lav én fælles liste over indsatser.')}”, field “${isolate('id')}”: ${isolate('"eksempel-handling-1"')} is also here: Action 1 “${isolate(`${FIRST_ACTION.slice(0, 80)}…`)}”, field “${isolate('id')}”. It may be in one place only.`,
  ],
  [
    'an action about an intervention that is gone', changed(['"i13",\n          "i14"', '"i99",\n          "i14"']),
    `Handling 2 »${isolate('Lav én fælles liste over indsatser.')}«, feltet indsats nr. 2: ${isolate('"i99"')} er ikke en af indsatserne.`,
    `Action 2 “${isolate('Lav én fælles liste over indsatser.')}”, field intervention no. 2: ${isolate('"i99"')} is not one of the interventions.`,
  ],
  [
    'H13 a component twice', changed(['"clear-leadership"', '"shared-strategy"']),
    '»Fælles strategi«, feltet komponent: komponenten står to gange (som nr. 1 og 2). Den må kun stå én gang.',
    '“Shared strategy”, field component: the component is there twice (as no. 1 and 2). It may be there only once.',
  ],
  ...['0', '6', '-1', '2.5', '"3"', 'true', '1e999', '-1e999', '[]', '"ukendt"'].flatMap((value): Row[] => {
    const found = value.startsWith('"') ? isolate(value) : value
    return [
      [
        `H14 the score ${value}`, changed([SCORE, SCORE.replace('3', value)]),
        `»Fælles strategi«, feltet niveau: ${found} er ikke et niveau (1–5).`,
        `“Shared strategy”, field level: ${found} is not a level (1–5).`,
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
      const found = date === '1e15' ? '1000000000000000' : isolate(date)
      // One that is written as it should be, and is not there, is told so.
      const isWritten = date === '"2026-02-30"' || date === '"2026-13-01"'
      const da = isWritten
        ? `${found} findes ikke. Se efter, hvilken dag det skulle være.`
        : `${found} er ikke en dato fra 1900 til 2199, skrevet som 2026-04-14.`
      const en = isWritten
        ? `${found} does not exist. Look up which day it should be.`
        : `${found} is not a date from 1900 to 2199, written as 2026-04-14.`
      return [
        [`H15 the day ${date}`, changed(['"2026-04-14"', date]), `Oplysninger, feltet dato: ${da}`, `Details, field date: ${en}`],
        [
          `H15 the day of a target ${date}`, changed(['"2026-10-14"', date]),
          `»Fælles strategi«, feltet senest (dato for målet): ${da}`, `“Shared strategy”, field target date: ${en}`,
        ],
        [
          `H15 the day of an action ${date}`, changed(['"due": "2026-08-31"', `"due": ${date}`]),
          `Handling 2 »${isolate('Lav én fælles liste over indsatser.')}«, feltet frist: ${da}`,
          `Action 2 “${isolate('Lav én fælles liste over indsatser.')}”, field deadline: ${en}`,
        ],
        [
          `H15 the day of the next meeting ${date}`, changed(['"followUp": "2027-04-27"', `"followUp": ${date}`]),
          `Oplysninger, feltet næste møde: ${da}`, `Details, field next meeting: ${en}`,
        ],
      ]
    },
  ),
  ['H18 no framework', changed(['"framework"', '"other"']), 'Oplysninger, feltet ramme: mangler.', 'Details, field framework: is missing.'],
  ...([[201, '201', '201'], [10_000, '10.000', '10,000']] as const).map(([length, da, en]): Row => [
    `H23 a name of ${length}`, changed(['"Cool Kids"', `"${'å'.repeat(length)}"`]),
    `Indsats 12 »${isolate(`${'å'.repeat(80)}…`)}«, feltet navn: teksten er ${da} tegn lang (højst 200). Bed afsenderen om en ny fil.`,
    `Intervention 12 “${isolate(`${'å'.repeat(80)}…`)}”, field name: the text is ${en} characters long (limit 200). Ask the sender for a new file.`,
  ]),
  [
    'H22 H23 a name of 201 letters with loose accents, as people count them', changed(['"Eksempelkommune"', `"${'A\u030A'.repeat(201)}"`]),
    'Oplysninger, feltet kommune: teksten er 201 tegn lang (højst 200). Bed afsenderen om en ny fil.',
    'Details, field municipality: the text is 201 characters long (limit 200). Ask the sender for a new file.',
  ],
  [
    'H22 H23 a name of 20 families', changed(['"Eksempelkommune"', `"${'👩‍👩‍👧‍👦'.repeat(20)}"`]),
    'Oplysninger, feltet kommune: teksten fylder som 220 tegn (højst 200), for nogle af tegnene fylder som flere. Bed afsenderen om en ny fil.',
    'Details, field municipality: the text takes the room of 220 characters (limit 200), as some of its characters take the room of several. Ask the sender for a new file.',
  ],
  [
    'H23 a note of 5,001', changed([example.split('"note": "')[1]?.split('"')[0] ?? '', 'å'.repeat(5001)]),
    '»Fælles strategi«, feltet begrundelse: teksten er 5.001 tegn lang (højst 5.000). Bed afsenderen om en ny fil.',
    '“Shared strategy”, field basis: the text is 5,001 characters long (limit 5,000). Ask the sender for a new file.',
  ],
  [
    'H23 3,001 interventions', changed(['"interventions": [', `"interventions": [${'{},'.repeat(2972)}`]),
    'Oplysninger, feltet indsatser: der er 3.001 (højst 3.000).', 'Details, field interventions: there are 3,001 (limit 3,000).',
  ],
  ['H24 an empty name', changed(['"Cool Kids"', '""']), 'Indsats 12 (uden navn), feltet navn: er tomt. Bed afsenderen om en ny fil.', 'Intervention 12 (no name), field name: is empty. Ask the sender for a new file.'],
  ['H24 a blank name', changed(['Ledergruppen for Børn og Unge', ' ']), 'Oplysninger, feltet gruppens navn: er tomt. Bed afsenderen om en ny fil.', 'Details, field group name: is empty. Ask the sender for a new file.'],
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
      'Oplysninger, feltet kommune: er tomt. Bed afsenderen om en ny fil.',
      'Oplysninger, feltet dato: \u2068"14.4.2026"\u2069 er ikke en dato fra 1900 til 2199, skrevet som 2026-04-14.',
      '»Fælles strategi«, feltet niveau: \u2068"3"\u2069 er ikke et niveau (1–5).',
      '»Fælles strategi«, feltet senest (dato for målet): \u2068"2026-11-31"\u2069 findes ikke. Se efter, hvilken dag det skulle være.',
      '»Fælles strategi«, feltet prioritet: \u2068"medium"\u2069 er ikke en prioritet (low, middle, high).',
      `Indsats 12 »\u2068${'a'.repeat(80)}…\u2069«, feltet navn: teksten er 201 tegn lang (højst 200). Bed afsenderen om en ny fil.`,
      'Indsats 13 (uden navn), feltet navn: mangler.',
    ])
    expect(told.en).toHaveLength(7)
    expect(told.en.at(-1)).toBe('Intervention 13 (no name), field name: is missing.')
  })

  it('H13 H14 where fields make no sense', async () => {
    const told = await toldOf(changed([SCORE, SCORE.replace('3', '6').replace('4', '9')], ['"universal"', '"sky"'], ['"i15"', '"i01"'], ['"i16"', '"i01"']))
    expect(told.en).toEqual([
      '“Shared strategy”, field level: 6 is not a level (1–5).',
      '“Shared strategy”, field target: 9 is not a target (1–5).',
      'Intervention 1 “\u2068Hjemmebesøg hos nye familier\u2069”, field step: \u2068"sky"\u2069 is not a step of the ladder.',
      'Intervention 15 “\u2068Chilled\u2069”, field “\u2068id\u2069”: \u2068"i01"\u2069 is also used by Intervention 1 “\u2068Hjemmebesøg hos nye familier\u2069”. Each intervention needs an id of its own.',
      'Intervention 16 “\u2068Marte Meo til familier med spædbørn\u2069”, field “\u2068id\u2069”: \u2068"i01"\u2069 is also used by Intervention 1 “\u2068Hjemmebesøg hos nye familier\u2069”. Each intervention needs an id of its own.',
    ])
    expect(told.da).toHaveLength(5)
  })

  it('H13 H14 H15 where some fields are not what they should be, and others make no sense', async () => {
    const told = await toldOf(
      changed(['"2026-04-14"', '"14.4.2026"'], ['"value": 4,', '"value": 6,'], ['"CoolKids"', '""'], ['"i12"', '"i01"']),
    )
    expect(told.da).toEqual([
      'Oplysninger, feltet dato: \u2068"14.4.2026"\u2069 er ikke en dato fra 1900 til 2199, skrevet som 2026-04-14.',
      '»Ledelse og rød tråd«, feltet niveau: 6 er ikke et niveau (1–5).',
      'Indsats 12 »\u2068Cool Kids\u2069«, feltet »\u2068id\u2069«: \u2068"i01"\u2069 bruges også af Indsats 1 »\u2068Hjemmebesøg hos nye familier\u2069«. Hver indsats skal have sit eget id.',
      'Indsats 13 (uden navn), feltet navn: er tomt. Bed afsenderen om en ny fil.',
    ])
    expect(told.en).toHaveLength(4)
  })

  it('R4 fifty-eight faults are fifty-eight lines, each with its number', async () => {
    const told = await toldOf(example.replaceAll(/"(?:step|area)": "[a-z-]+"/g, (field) => field.replace(/": ".*"/, '": "x"')))
    expect(told.da).toHaveLength(58)
    expect(told.da.at(-1)).toBe('Indsats 29 »\u2068Plejefamilier\u2069«, feltet forankring: \u2068"x"\u2069 står ikke på listen.')
  })
})

const MUNICIPALITY: Place = { section: 'details', index: null, name: null, field: 'municipality' }
const OTHER: Place = { section: 'intervention', index: 8, name: 'PPR-samtale', field: 'id' }

/** What is said of "x" in one place, whatever is wanted there. */
const wantedWords: Readonly<Record<Wanted, readonly [da: string, en: string]>> = {
  field: ['mangler.', 'is missing.'],
  object: ['skal være et objekt, men er \u2068"x"\u2069.', 'must be an object, but is \u2068"x"\u2069.'],
  list: ['skal være en liste, men er \u2068"x"\u2069.', 'must be a list, but is \u2068"x"\u2069.'],
  text: ['skal være en tekst, men er \u2068"x"\u2069.', 'must be a text, but is \u2068"x"\u2069.'],
  'true-or-false': ['skal være true eller false, men er \u2068"x"\u2069.', 'must be true or false, but is \u2068"x"\u2069.'],
  number: ['skal være et tal, men er \u2068"x"\u2069.', 'must be a number, but is \u2068"x"\u2069.'],
  address: [
    '\u2068"x"\u2069 er ikke en adresse, der begynder med https:// eller http://.',
    '\u2068"x"\u2069 is not an address that begins with https:// or http://.',
  ],
  'list-name': ['\u2068"x"\u2069 er ikke navnet på en liste.', '\u2068"x"\u2069 is not the name of a list.'],
  two: ['skal være to indsatser.', 'must be two interventions.'],
  verdict: [
    '\u2068"x"\u2069 er ikke et svar (same, on-purpose, different).',
    '\u2068"x"\u2069 is not an answer (same, on-purpose, different).',
  ],
  'whole-number': ['skal være et helt tal, men er \u2068"x"\u2069.', 'must be a whole number, but is \u2068"x"\u2069.'],
  id: [
    '\u2068"x"\u2069 kan ikke bruges som id (bogstaverne a–z, tal og _ . : -, højst 100 tegn). Bed afsenderen om en ny fil.',
    '\u2068"x"\u2069 cannot be used as an id (letters a–z, digits and _ . : -, at most 100 characters). Ask the sender for a new file.',
  ],
  'not-blank': ['er tomt. Bed afsenderen om en ny fil.', 'is empty. Ask the sender for a new file.'],
  shorter: ['teksten er 7.000 tegn lang (højst 5.000). Bed afsenderen om en ny fil.', 'the text is 7,000 characters long (limit 5,000). Ask the sender for a new file.'],
  'less-room': [
    'teksten fylder som 7.000 tegn (højst 5.000), for nogle af tegnene fylder som flere. Bed afsenderen om en ny fil.',
    'the text takes the room of 7,000 characters (limit 5,000), as some of its characters take the room of several. Ask the sender for a new file.',
  ],
  fewer: ['der er 7.000 (højst 5.000).', 'there are 7,000 (limit 5,000).'],
  date: [
    '\u2068"x"\u2069 er ikke en dato fra 1900 til 2199, skrevet som 2026-04-14.',
    '\u2068"x"\u2069 is not a date from 1900 to 2199, written as 2026-04-14.',
  ],
  priority: ['\u2068"x"\u2069 er ikke en prioritet (low, middle, high).', '\u2068"x"\u2069 is not a priority (low, middle, high).'],
  prevention: ['\u2068"x"\u2069 er ikke en form for forebyggelse.', '\u2068"x"\u2069 is not a kind of prevention.'],
  score: ['\u2068"x"\u2069 er ikke et niveau (1–5).', '\u2068"x"\u2069 is not a level (1–5).'],
  target: ['\u2068"x"\u2069 er ikke et mål (1–5).', '\u2068"x"\u2069 is not a target (1–5).'],
  'no-date': ['der er en dato, \u2068"x"\u2069, men intet mål.', 'there is a date, \u2068"x"\u2069, but no target.'],
  'only-score': [
    'komponenten står to gange (som nr. 9 og 1). Den må kun stå én gang.',
    'the component is there twice (as no. 9 and 1). It may be there only once.',
  ],
  'own-id': [
    '\u2068"x"\u2069 bruges også af Indsats 9 »\u2068PPR-samtale\u2069«. Hver indsats skal have sit eget id.',
    '\u2068"x"\u2069 is also used by Intervention 9 “\u2068PPR-samtale\u2069”. Each intervention needs an id of its own.',
  ],
  step: ['\u2068"x"\u2069 er ikke et trin på Indsatstrappen.', '\u2068"x"\u2069 is not a step of the ladder.'],
  term: ['\u2068"x"\u2069 står ikke på listen.', '\u2068"x"\u2069 is not on the list.'],
  component: ['\u2068"x"\u2069 er ikke en af rammens komponenter.', '\u2068"x"\u2069 is not one of the framework’s components.'],
  intervention: ['\u2068"x"\u2069 er ikke en af indsatserne.', '\u2068"x"\u2069 is not one of the interventions.'],
  moment: [
    '\u2068"x"\u2069 er ikke et tidspunkt, skrevet som 2026-04-14T09:30:00.000Z.',
    '\u2068"x"\u2069 is not a date and time, written as 2026-04-14T09:30:00.000Z.',
  ],
  'room-code': [
    '\u2068"x"\u2069 er ikke en rumkode (to tegn fra svarkoderne).',
    '\u2068"x"\u2069 is not a room code (two characters of the answer codes).',
  ],
  known: ['\u2068"x"\u2069 kendes ikke i runden eller rammen.', '\u2068"x"\u2069 is not known in the round or the framework.'],
  once: [
    '\u2068"x"\u2069 står også her: Indsats 9 »\u2068PPR-samtale\u2069«, feltet »\u2068id\u2069«. Det må kun stå ét sted.',
    '\u2068"x"\u2069 is also here: Intervention 9 “\u2068PPR-samtale\u2069”, field “\u2068id\u2069”. It may be in one place only.',
  ],
  'as-many': ['der er 7.000, men der skal være 5.000.', 'there are 7,000, but there must be 5,000.'],
  between: ['\u2068"x"\u2069 er ikke et tal fra 7.000 til 5.000.', '\u2068"x"\u2069 is not a number from 7,000 to 5,000.'],
  null: [
    'skal være null, når der ikke må vises noget, men er \u2068"x"\u2069.',
    'must be null where nothing may be shown, but is \u2068"x"\u2069.',
  ],
  votes: ['der er vist 7.000 svar, men kun 5.000 har deltaget.', '7,000 answers are shown, but only 5,000 took part.'],
  enough: [
    'der er vist 7.000 svar. Der må ikke vises færre end 5.000.',
    '7,000 answers are shown. Fewer than 5,000 may not be shown.',
  ],
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

describe('R3 a place within a round is told in words', () => {
  it.each([
    ['7K', null, 'Runde 2 (rumkode \u20687K\u2069)', 'Round 2 (room code \u20687K\u2069)'],
    [null, 'number', 'Runde 2 (uden rumkode), feltet nummer', 'Round 2 (no room code), field number'],
    ['7K', 'participants.3.values.2', 'Runde 2 (rumkode \u20687K\u2069), feltet svar nr. 4, niveau nr. 3', 'Round 2 (room code \u20687K\u2069), field answer no. 4, level no. 3'],
    ['7K', 'participants.3.values', 'Runde 2 (rumkode \u20687K\u2069), feltet svar nr. 4, niveauer', 'Round 2 (room code \u20687K\u2069), field answer no. 4, levels'],
    ['7K', 'waiting.0', 'Runde 2 (rumkode \u20687K\u2069), feltet ventende svar nr. 1', 'Round 2 (room code \u20687K\u2069), field waiting answer no. 1'],
    ['7K', 'waiting.0.id', 'Runde 2 (rumkode \u20687K\u2069), feltet ventende svar nr. 1, »\u2068id\u2069«', 'Round 2 (room code \u20687K\u2069), field waiting answer no. 1, “\u2068id\u2069”'],
    ['7K', 'tallies.0.counts.4', 'Runde 2 (rumkode \u20687K\u2069), feltet håndsoprækning nr. 1, antal nr. 5', 'Round 2 (room code \u20687K\u2069), field show of hands no. 1, count no. 5'],
    ['7K', 'published.1.room.counts', 'Runde 2 (rumkode \u20687K\u2069), feltet det viste nr. 2, hele rummet, antal', 'Round 2 (room code \u20687K\u2069), field result shown no. 2, the whole room, counts'],
    ['7K', 'published.1.groups.0.levels.2.status', 'Runde 2 (rumkode \u20687K\u2069), feltet det viste nr. 2, gruppe nr. 1, led nr. 3, visning', 'Round 2 (room code \u20687K\u2069), field result shown no. 2, group no. 1, steering level no. 3, status'],
    ['7K', 'settled.2.target', 'Runde 2 (rumkode \u20687K\u2069), feltet det aftalte nr. 3, mål', 'Round 2 (room code \u20687K\u2069), field agreement no. 3, target'],
    ['7K', 'agenda.0.minutes', 'Runde 2 (rumkode \u20687K\u2069), feltet punkt nr. 1 på dagsordenen, minutter', 'Round 2 (room code \u20687K\u2069), field agenda item no. 1, minutes'],
    ['7K', 'minimumGroupSize', 'Runde 2 (rumkode \u20687K\u2069), feltet mindste gruppe', 'Round 2 (room code \u20687K\u2069), field smallest group'],
    ['7K', 'chain.0', 'Runde 2 (rumkode \u20687K\u2069), feltet led nr. 1 i styringskæden', 'Round 2 (room code \u20687K\u2069), field steering level no. 1'],
    // H20 H21: a field that nobody knows, with text that would do something.
    ['7K', 'participants.0.<b>\u202E', 'Runde 2 (rumkode \u20687K\u2069), feltet svar nr. 1, »\u2068<b>\u2069«', 'Round 2 (room code \u20687K\u2069), field answer no. 1, “\u2068<b>\u2069”'],
    ['7K', 'constructor.3', 'Runde 2 (rumkode \u20687K\u2069), feltet »\u2068constructor\u2069«, »\u20683\u2069«', 'Round 2 (room code \u20687K\u2069), field “\u2068constructor\u2069”, “\u20683\u2069”'],
  ])('R3 %s %s', (name, field, da, en) => {
    const where: Place = { section: 'round', index: 1, name, field }
    expect(placeWords(where, contextIn('da'))).toBe(da)
    expect(placeWords(where, contextIn('en'))).toBe(en)
  })

  const all = { ...roundFields, ...agendaFields, ...participantFields, ...tallyFields, ...publishedFields, ...groupFields, ...settledFields }
  it.each(Object.keys(all).filter((field) => field !== 'id'))('R3 with a word for the field %s', (field) => {
    const where: Place = { section: 'round', index: 1, name: null, field }
    expect(placeWords(where, contextIn('da'))).toMatch(/^Runde 2 \(uden rumkode\), feltet [a-zæøå ]+$/)
    expect(placeWords(where, contextIn('en'))).toMatch(/^Round 2 \(no room code\), field [a-z ]+$/)
  })
})

describe('R3 a place is told in words', () => {
  it.each([
    [place('file', null, 'assessment'), 'Filen, feltet vurdering', 'The file, field assessment'],
    [place('details', null, 'isExample'), 'Oplysninger, feltet eksempel', 'Details, field example'],
    [place('score', 'network-meetings', null), '»Netværksmøder og sparring«', '“Network meetings and advice”'],
    [place('score', 'network-meetings', 'targetDate'), '»Netværksmøder og sparring«, feltet senest (dato for målet)', '“Network meetings and advice”, field target date'],
    [place('score', 'fremtiden', 'value'), '»\u2068fremtiden\u2069«, feltet niveau', '“\u2068fremtiden\u2069”, field level'],
    [place('score', 'constructor', 'priority'), '»\u2068constructor\u2069«, feltet prioritet', '“\u2068constructor\u2069”, field priority'],
    [place('intervention', 'Cool Kids', 'step'), 'Indsats 14 »\u2068Cool Kids\u2069«, feltet trin', 'Intervention 14 “\u2068Cool Kids\u2069”, field step'],
    [place('intervention', 'parent-partnership', null), 'Indsats 14 »\u2068parent-partnership\u2069«', 'Intervention 14 “\u2068parent-partnership\u2069”'],
    [place('intervention', null, 'colour'), 'Indsats 14 (uden navn), feltet »\u2068colour\u2069«', 'Intervention 14 (no name), field “\u2068colour\u2069”'],
    [place('intervention', ' \u200B', null), 'Indsats 14 (uden navn)', 'Intervention 14 (no name)'],
    [place('score', null, null), 'Vurdering 14', 'Score 14'],
    [place('score', '', 'value'), 'Vurdering 14, feltet niveau', 'Score 14, field level'],
    // H21: a name that turns what follows, closes its isolation, and breaks the line.
    [place('intervention', '\u202Ea\u2069\r\nb\tc\u2028d', '\u2066x\n'), 'Indsats 14 »\u2068a b c d\u2069«, feltet »\u2068x \u2069«', 'Intervention 14 “\u2068a b c d\u2069”, field “\u2068x \u2069”'],
  ])('R3 %#: %j', (where, da, en) => {
    expect(placeWords(where, contextIn('da'))).toBe(da)
    expect(placeWords(where, contextIn('en'))).toBe(en)
  })

  it.each(Object.keys({ ...assessmentFields, ...scoreFields }).filter((field) => field !== 'id'))(
    'R3 with a word for the field %s',
    (field) => {
      expect(placeWords(place('details', null, field), contextIn('da'))).toMatch(/^Oplysninger, feltet [a-zæøå ()]+$/)
      expect(placeWords(place('details', null, field), contextIn('en'))).toMatch(/^Details, field [a-z ]+$/)
    },
  )

  it.each(['<script>alert(1)</script>', '{{field}} {{place}} {{7*7}}', '$t(shell:close) $& $1', 'constructor', "a'b\"c", '👩‍👩‍👧‍👦'])(
    'H20 with %s letter for letter',
    (text) => {
      const found = JSON.stringify(text)
      const problem: Problem = {
        place: place('intervention', text, text), wanted: 'own-id', found, size: null, other: place('intervention', text, 'id'),
      }
      const [name, id] = [isolate(text), isolate(found)]
      const da = `Indsats 14 »${name}«, feltet »${name}«: ${id} bruges også af Indsats 14 »${name}«. Hver indsats skal have sit eget id.`
      const en = `Intervention 14 “${name}”, field “${name}”: ${id} is also used by Intervention 14 “${name}”. Each intervention needs an id of its own.`
      expect(problemWords(problem, contextIn('da'))).toBe(da)
      expect(problemWords(problem, contextIn('en'))).toBe(en)
    },
  )
})

function about(wanted: Wanted, found: string | null): Problem {
  return { place: MUNICIPALITY, wanted, found, size: { length: 7000, limit: 5000 }, other: OTHER }
}

/** A place in the fourteenth of its list. */
function place(section: Place['section'], name: string | null, field: string | null): Place {
  return { section, index: 13, name, field }
}
