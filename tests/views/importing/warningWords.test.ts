import { beforeAll, describe, expect, it } from 'vitest'
import type { Warning } from '../../../src/exchange/warnings.ts'
import { warningWords } from '../../../src/views/importing/warningWords.ts'
import { changed, contextIn, example, startBothLanguages, toldOf, UNREADABLE } from './errorContext.ts'

beforeAll(startBothLanguages)

interface Told {
  readonly da: readonly string[]
  readonly en: readonly string[]
}

const NOTE = example.split('"note": "')[1]?.split('"')[0] ?? ''

const cases: readonly (readonly [name: string, content: string, told: Told])[] = [
  ['H03 nothing of a file that holds only what is known', `\uFEFF${example}`, { da: [], en: [] }],
  [
    'H08 one field that nobody knows',
    changed(['"version"', '"__proto__": {"polluted": 1}, "version"']),
    {
      da: ['1 felt kendes ikke her og kommer ikke med:', 'Filen, feltet »__proto__«'],
      en: ['1 field is not known here and is left out:', 'The file, field »__proto__«'],
    },
  ],
  [
    'H08 fields at every depth',
    changed(
      ['"version"', '"constructor": 1, "version"'],
      ['"municipality"', '"prototype": 1, "municipality"'],
      ['"id": "dobbelt', '"colour": 1, "id": "dobbelt'],
      ['"component": "clear-leadership"', '"__proto__": {"value": 1}, "component": "clear-leadership"'],
      ['"id": "i12"', '"constructor": 1, "id": "i12"'],
    ),
    {
      da: [
        '5 felter kendes ikke her og kommer ikke med:',
        'Filen, feltet »constructor«',
        'Oplysninger, feltet »prototype«',
        'Oplysninger, feltet »framework.colour«',
        '»Ledelse og rød tråd«, feltet »__proto__«',
        'Indsats 12 »Cool Kids«, feltet »constructor«',
      ],
      en: [
        '5 fields are not known here and are left out:',
        'The file, field »constructor«',
        'Details, field »prototype«',
        'Details, field »framework.colour«',
        '“Leadership and direction”, field »__proto__«',
        'Intervention 12 “Cool Kids”, field »constructor«',
      ],
    },
  ],
  [
    'H16 a component that is not here, with what was said of it',
    changed(['"shared-strategy"', '"fremtiden"']),
    {
      da: ['1 komponent findes ikke her, og vurderingen af den kommer ikke med:', `fremtiden · Niveau 3 · Mål 4 · Senest 14. oktober 2026 · Prioritet Middel · ${NOTE}`],
      en: ['1 component does not exist here, and its score is left out:', `fremtiden · Level 3 · Target 4 · By 14 October 2026 · Priority Medium · ${NOTE}`],
    },
  ],
  [
    'H16 components that are not here',
    changed([NOTE, '<b>Æ</b>'], ['"shared-strategy"', '"__proto__"'], ['"detection-follow-up"', '"constructor"']),
    {
      da: [
        '2 komponenter findes ikke her, og vurderingerne af dem kommer ikke med:',
        '__proto__ · Niveau 3 · Mål 4 · Senest 14. oktober 2026 · Prioritet Middel · <b>Æ</b>',
        'constructor · Ikke vurderet · Vi mangler en opgørelse af, hvor ofte der bliver fulgt op til aftalt tid. Den skal ligge klar til næste møde.',
      ],
      en: [
        '2 components do not exist here, and their scores are left out:',
        '__proto__ · Level 3 · Target 4 · By 14 October 2026 · Priority Medium · <b>Æ</b>',
        'constructor · Not assessed · Vi mangler en opgørelse af, hvor ofte der bliver fulgt op til aftalt tid. Den skal ligge klar til næste møde.',
      ],
    },
  ],
  [
    'H21 one text with an invisible character',
    changed(['Ledergruppen', 'Leder\u00ADgruppen']),
    {
      da: ['1 tekst indeholder usynlige tegn:', 'Oplysninger, feltet gruppens navn: U+00AD'],
      en: ['1 text contains invisible characters:', 'Details, field group name: U+00AD'],
    },
  ],
  [
    'H21 texts with invisible characters, each character once',
    changed(['Eksempelkommune', '\u202EEksempel\u2066kommune\u2069\u202E'], [NOTE, 'By\u200Brådet']),
    {
      da: [
        '2 tekster indeholder usynlige tegn:',
        'Oplysninger, feltet kommune: U+202E, U+2066, U+2069',
        '»Fælles strategi«, feltet tekst: U+200B',
      ],
      en: [
        '2 texts contain invisible characters:',
        'Details, field municipality: U+202E, U+2066, U+2069',
        '“Shared strategy”, field text: U+200B',
      ],
    },
  ],
  ['H22 nothing of emoji and accents', changed(['"Cool Kids"', `"👩‍👩‍👧‍👦 🇩🇰 A\u030A a${'\u0301'.repeat(50)}"`]), { da: [], en: [] }],
  [
    'H24 one name with a line break',
    changed(['Ledergruppen', 'Leder\\r\\ngruppen']),
    {
      da: ['1 navn havde linjeskift eller tabulator, som bliver til mellemrum:', 'Oplysninger, feltet gruppens navn'],
      en: ['1 name had line breaks or tabs, which become spaces:', 'Details, field group name'],
    },
  ],
  [
    'H24 names with line breaks and tabs; in a note both are right',
    changed(['Ledergruppen', 'Leder\\tgruppen'], [NOTE, 'a\\nb\\tc'], ['"Eksempelkommune"', '"Eksempel\\u2028kommune"']),
    {
      da: [
        '2 navne havde linjeskift eller tabulator, som bliver til mellemrum:',
        'Oplysninger, feltet kommune',
        'Oplysninger, feltet gruppens navn',
      ],
      en: [
        '2 names had line breaks or tabs, which become spaces:',
        'Details, field municipality',
        'Details, field group name',
      ],
    },
  ],
]

describe('of a file that can be opened, a user is told', () => {
  it.each(cases)('%s', async (_, content, told) => {
    expect(await toldOf(content)).toEqual(told)
    expect([...told.da, ...told.en].join('\n')).not.toMatch(UNREADABLE)
  })

  it('R4 H08 H16 H21 H24 all of it at once', async () => {
    const told = await toldOf(
      changed(
        ['"version"', '"x": 1, "version"'],
        ['"shared-strategy"', '"fremtiden"'],
        ['"Cool Kids"', '"Cool\u200B Kids"'],
        ['"Chilled"', '"Chil\\tled"'],
      ),
    )
    expect(told.da.filter((line) => line.endsWith(':'))).toEqual([
      '1 felt kendes ikke her og kommer ikke med:',
      '1 komponent findes ikke her, og vurderingen af den kommer ikke med:',
      '1 tekst indeholder usynlige tegn:',
      '1 navn havde linjeskift eller tabulator, som bliver til mellemrum:',
    ])
    expect(told.en).toHaveLength(8)
  })

  it('R4 H08 how many fields there are of which only a hundred are named', async () => {
    const fields = Array.from({ length: 250 }, (_, index) => `"x${index}": 1, `).join('')
    const { da, en } = await toldOf(changed(['"version"', `${fields}"version"`]))
    expect([da[0], en[0]]).toEqual(['250 felter kendes ikke her og kommer ikke med:', '250 fields are not known here and are left out:'])
    expect(da.slice(1)).toEqual(Array.from({ length: 100 }, (_, index) => `Filen, feltet »x${index}«`))
  })
})

const warnings = {
  'unknown-fields': { kind: 'unknown-fields', places: [], count: 0 },
  'unknown-components': { kind: 'unknown-components', scores: [] },
  'invisible-characters': { kind: 'invisible-characters', texts: [] },
  'line-breaks': { kind: 'line-breaks', places: [] },
} satisfies { readonly [Kind in Warning['kind']]: Warning & { readonly kind: Kind } }

it.each(Object.values(warnings))('R3 a warning of the kind $kind has words in each language', (warning) => {
  const [da, en] = [warningWords(warning, contextIn('da')), warningWords(warning, contextIn('en'))]
  expect([...da, ...en]).toHaveLength(2)
  expect(da).not.toEqual(en)
  expect([...da, ...en].join('\n')).not.toMatch(UNREADABLE)
})
