import { beforeAll, describe, expect, it } from 'vitest'
import { filesDropped } from '../../../src/browser/files.ts'
import { filePlace } from '../../../src/exchange/place.ts'
import { problemAt } from '../../../src/exchange/problem.ts'
import { errorWords } from '../../../src/views/importing/errorWords.ts'
import { refusal, type ImportError } from '../../../src/views/importing/outcome.ts'
import {
  changed, contextIn, example, fileOf, isolate, linesOf, opened, startBothLanguages, toldOf, UNREADABLE, utf16, windows1252,
  type Content,
} from './errorContext.ts'

beforeAll(startBothLanguages)

/** The first score of the example, on its lines 17 to 19. */
const SCORE = '"component": "shared-strategy",\n        "value": 3,\n        "target": 4'

const AGAIN_DA = 'Hent filen igen, hvor den kom fra.'
const AGAIN_EN = 'Get the file again where it came from.'
const OURS_DA = 'Vælg en vurdering, der er eksporteret fra Komponentcirklen (.json).'
const OURS_EN = 'Choose an assessment exported from Komponentcirklen (.json).'

type Row = readonly [name: string, content: Content, da: string, en: string]

/** The number of the example's last line. */
const LAST = example.trimEnd().split('\n').length

const withVersion = (version: string) => changed(['"version": 4', `"version": ${version}`])
const notOurs = (name: string, content: string, da: string, en: string): Row => [
  name,
  content,
  `Det er ikke en fil fra Komponentcirklen (${da}). Vælg en fil, der er eksporteret herfra.`,
  `This is not a Komponentcirklen file (${en}). Choose a file that was exported from here.`,
]
const FORMATS = ['feltet »format« mangler', 'no “format” field'] as const

const rows: readonly Row[] = [
  ['H01 0 bytes', '', 'Filen er tom (0 byte). Vælg den rigtige fil.', 'The file is empty (0 bytes). Choose the right file.'],
  ...[' \r\n\t', '\uFEFF', utf16('\n', 'big-endian')].map((content, index): Row => [
    `H02 blanks ${index + 1}`, content,
    'Filen indeholder kun mellemrum. Vælg den rigtige fil.', 'The file contains only blanks. Choose the right file.',
  ]),
  [
    'H04 Windows-1252', windows1252(example),
    'Linje 8 kan ikke læses som UTF-8. Gem filen som UTF-8, eller hent den igen, hvor den kom fra.',
    'Line 8 cannot be read as UTF-8. Save the file as UTF-8, or get it again where it came from.',
  ],
  [
    'H04 UTF-16 LE that lacks a byte', utf16(example.trimEnd(), 'little-endian').slice(0, -1),
    `Linje ${LAST} kan ikke læses som UTF-16LE. Gem filen som UTF-8, eller hent den igen, hvor den kom fra.`,
    `Line ${LAST} cannot be read as UTF-16LE. Save the file as UTF-8, or get it again where it came from.`,
  ],
  [
    'H05 cut in a text', example.slice(0, example.indexOf('Cool Kids') + 4),
    'Filen slutter midt i teksten på linje 46. Den er sandsynligvis ikke hentet helt. Hent den igen.',
    'The file ends in the middle of a text on line 46. It was probably not downloaded completely. Get it again.',
  ],
  [
    'H05 cut between texts', example.slice(0, example.indexOf('"rounds"')),
    'Filen slutter for tidligt, på linje 144. Den er sandsynligvis ikke hentet helt. Hent den igen.',
    'The file ends too early, on line 144. It was probably not downloaded completely. Get it again.',
  ],
  [
    'H07 100,000 lists', changed(['"scores": [', `"scores": ${'['.repeat(100_000)}`]),
    'Linje 15 er dybere end 64 niveauer. Sådan ser en fil herfra ikke ud. Vælg en fil, der er eksporteret herfra.',
    'Line 15 is deeper than 64 levels. A file from here does not look like that. Choose a file that was exported from here.',
  ],
  ...['[]', 'null', '42', '{"name": "komponentcirklen", "version": "0.1.0"}'].map((content) =>
    notOurs(`H09 ${content}`, content, ...FORMATS),
  ),
  notOurs('H09 another tool', '{"format": "excalidraw"}', `feltet »format« er ${isolate('"excalidraw"')}`, `the “format” field is ${isolate('"excalidraw"')}`),
  ...['5', '999'].map((version): Row => [
    `H11 version ${version}`, withVersion(version),
    `Filen er lavet i en nyere udgave (${version}). Denne kan læse til og med 4. Genindlæs siden for at hente den nyeste.`,
    `The file was made in a newer version (${version}). This one can read up to 4. Reload the page to get the newest.`,
  ]),
  ...['"3"', '3.5', '-1', 'null', '0', '[3]'].map((version): Row => {
    const found = version.replace('[3]', '[…]').replace('"3"', isolate)
    return [
      `H12 version ${version}`, withVersion(version),
      `Feltet »version« skal være et helt tal fra 1 og op, men er ${found}. ${AGAIN_DA}`,
      `The “version” field must be a whole number from 1 up, but is ${found}. ${AGAIN_EN}`,
    ]
  }),
  [
    'H12 no version', changed(['"version": 4,', '']),
    `Feltet »version« mangler. ${AGAIN_DA}`, `The “version” field is missing. ${AGAIN_EN}`,
  ],
  [
    'H12 no kind of file', changed(['"kind": "sharing",', '']),
    `Feltet »kind« mangler. Det siger, hvilken slags fil det er. ${AGAIN_DA}`,
    `The “kind” field is missing. It says what kind of file it is. ${AGAIN_EN}`,
  ],
  [
    'H12 a kind of file that is not known', changed(['"sharing"', '"snapshot"']),
    `Feltet »kind« siger, hvilken slags fil det er, men ${isolate('"snapshot"')} kendes ikke her. ${AGAIN_DA}`,
    `The “kind” field says what kind of file it is, but ${isolate('"snapshot"')} is not known here. ${AGAIN_EN}`,
  ],
  [
    'H14 a bare NaN', changed([SCORE, SCORE.replace('3', 'NaN')]),
    'Linje 18, tegn 18: NaN kan ikke stå her. Filen er sandsynligvis ændret i hånden. Hent den igen, hvor den kom fra.',
    'Line 18, character 18: NaN cannot stand here. The file was probably changed by hand. Get it again where it came from.',
  ],
  [
    'H18 an unknown framework', changed(['dobbelt-komponentcirkel', 'Vejen 2025']),
    `Rammen »${isolate('Vejen 2025')}« udgave 1 findes ikke her. Åbn filen i den udgave af Komponentcirklen, den er lavet i.`,
    `The framework “${isolate('Vejen 2025')}” version 1 is not here. Open the file in the version of Komponentcirklen it was made in.`,
  ],
  [
    'H21 a framework whose name turns and breaks the line', changed(['dobbelt-komponentcirkel', '\u202Enejev\u2069\\n2025']),
    `Rammen »${isolate('nejev 2025')}« udgave 1 findes ikke her. Åbn filen i den udgave af Komponentcirklen, den er lavet i.`,
    `The framework “${isolate('nejev 2025')}” version 1 is not here. Open the file in the version of Komponentcirklen it was made in.`,
  ],
  [
    'H18 an unknown version of ours', changed(['cirkel",\n      "version": 1', 'cirkel",\n      "version": 2']),
    `Rammen »${isolate('dobbelt-komponentcirkel')}« udgave 2 findes ikke her. Åbn filen i den udgave af Komponentcirklen, den er lavet i.`,
    `The framework “${isolate('dobbelt-komponentcirkel')}” version 2 is not here. Open the file in the version of Komponentcirklen it was made in.`,
  ],
  [
    'H23 more than two million characters',
    JSON.stringify({ format: 'komponentcirklen', version: 1, kind: 'sharing', assessment: 'a'.repeat(1_999_999) }),
    'Vurderingen fylder 2.000.001 tegn, og der er plads til 2.000.000. Forkort teksterne, eller fjern indsatser i den app, den kommer fra.',
    'The assessment takes 2,000,001 characters, and there is room for 2,000,000. Shorten the texts or remove interventions where it comes from.',
  ],
  [
    'H27 Excel', 'PK\x03\x04 xl/workbook.xml',
    'Det er et Excel-ark. Et ark med indsatser hentes på Indsatstrappen under »Hent fra regneark«. En vurdering er en fil fra Komponentcirklen (.json).',
    'This is an Excel sheet. A sheet of interventions is imported on the intervention ladder, under “Import spreadsheet”. An assessment is a file from Komponentcirklen (.json).',
  ],
  ['H27 Word', 'PK\x03\x04 word/document.xml', `Det er et Word-dokument. ${OURS_DA}`, `This is a Word document. ${OURS_EN}`],
  ['H27 PowerPoint', 'PK\x03\x04 ppt/presentation.xml', `Det er en PowerPoint-fil. ${OURS_DA}`, `This is a PowerPoint file. ${OURS_EN}`],
  [
    'H27 old Excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    `Det er en fil fra en ældre udgave af Office. ${OURS_DA}`, `This is a file from an older version of Office. ${OURS_EN}`,
  ],
  ['H27 PDF', '%PDF-1.7', `Det er en PDF. ${OURS_DA}`, `This is a PDF. ${OURS_EN}`],
  ['H27 PNG', windows1252('\x89PNG'), `Det er et billede. ${OURS_DA}`, `This is a picture. ${OURS_EN}`],
  ['H27 JPEG', windows1252('\xff\xd8\xff'), `Det er et billede. ${OURS_DA}`, `This is a picture. ${OURS_EN}`],
  [
    'H27 ZIP', 'PK\x03\x04 vurdering.json', 'Det er en pakket fil (zip). Pak den ud, og vælg filen, der ender på .json.',
    'This is a packed file (zip). Unpack it and choose the file that ends in .json.',
  ],
]

describe('of a file that is refused, a user is told', () => {
  it.each(rows)('%s', async (_, content, da, en) => {
    expect(await toldOf(content)).toEqual({ da: [da], en: [en] })
    expect(`${da}\n${en}`).not.toMatch(UNREADABLE)
  })
})

describe('of what cannot be read at all, a user is told', () => {
  it.each([
    [
      'H06 200 MB', () => opened(Object.defineProperty(fileOf(''), 'size', { value: 200 * 1024 * 1024 })),
      '200 MB er for stor (højst 20 MB). En vurdering fylder meget mindre. Vælg den rigtige fil.',
      '200 MB is too large (limit 20 MB). An assessment is much smaller. Choose the right file.',
    ],
    ['H28 two files', () => opened(fileOf(example), fileOf(example)), 'Vælg én fil ad gangen.', 'Choose one file at a time.'],
    ['H28 a folder', () => dropped('folder'), 'Det er en mappe. Åbn den, og vælg én fil i den.', 'This is a folder. Open it and choose one file in it.'],
    [
      'H28 a link', () => dropped('link'),
      'Det er et link og ikke en fil. Hent filen ned på computeren, og vælg den her.',
      'This is a link and not a file. Download the file to the computer and choose it here.',
    ],
    [
      'H29 a file that is gone', () => opened(goneFile()),
      'Filen kunne ikke læses (den er flyttet eller låst). Vælg den igen.',
      'The file could not be read (it has been moved or locked). Choose it again.',
    ],
  ])('%s', async (_, open, da, en) => {
    const outcome = await open()
    // The space before a unit is one that does not break.
    const lines = (['da', 'en'] as const).map((language) => linesOf(outcome, language).map((line) => line.replaceAll('\u00a0', ' ')))
    expect(lines).toEqual([[da], [en]])
  })
})

const errors = {
  empty: { kind: 'empty' },
  blank: { kind: 'blank' },
  syntax: { kind: 'syntax', found: 'x', line: 1, column: 1 },
  'ends-early': { kind: 'ends-early', line: 1, column: 1 },
  'ends-in-text': { kind: 'ends-in-text', line: 1, column: 1 },
  'too-deep': { kind: 'too-deep', limit: 64, line: 1, column: 1 },
  'too-long': { kind: 'too-long', length: 2, limit: 1 },
  'too-large': { kind: 'too-large', name: 'a', size: 2, limit: 1 },
  'many-files': { kind: 'many-files' },
  folder: { kind: 'folder', name: 'a' },
  link: { kind: 'link', name: 'a' },
  unreadable: { kind: 'unreadable', name: 'a' },
  'not-fetched': { kind: 'not-fetched' },
  'list-file': { kind: 'list-file' },
  'snapshot-file': { kind: 'snapshot-file' },
  'foreign-file': { kind: 'foreign-file', type: 'zip' },
  'bad-encoding': { kind: 'bad-encoding', encoding: 'utf-16be', line: 1 },
  'other-format': { kind: 'other-format', found: null },
  'bad-version': { kind: 'bad-version', found: null },
  'bad-kind': { kind: 'bad-kind', found: null },
  'too-new': { kind: 'too-new', version: 2, known: 1 },
  'other-framework': { kind: 'other-framework', id: 'x', version: 1 },
  damaged: { kind: 'damaged', problems: [problemAt(filePlace('assessment'), 'object', 1)] },
} satisfies { readonly [Kind in ImportError['kind']]: ImportError & { readonly kind: Kind } }

it.each(Object.values(errors))('R3 a fault of the kind $kind is one line in each language', (error) => {
  const [da, en] = [errorWords(error, contextIn('da')), errorWords(error, contextIn('en'))]
  expect([...da, ...en]).toHaveLength(2)
  expect(da).not.toEqual(en)
  expect([...da, ...en].join('\n')).not.toMatch(UNREADABLE)
})

function goneFile(): File {
  return Object.assign(fileOf('{}'), { arrayBuffer: () => Promise.reject(new Error('NotReadableError')) })
}

function dropped(what: 'folder' | 'link') {
  const items = what === 'folder' ? [{ webkitGetAsEntry: () => ({ isDirectory: true, name: 'Vurderinger' }) }] : []
  const transfer = { files: [], items, getData: () => 'https://example.dk/' }
  const read = filesDropped(transfer as unknown as DataTransfer)
  if (read.ok) throw new Error('There is no file in it')
  return Promise.resolve(refusal('', read.error))
}
