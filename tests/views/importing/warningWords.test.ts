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
      da: ['1 felt kendes ikke her og kommer ikke med:', 'Filen, feltet »\u2068__proto__\u2069«'],
      en: ['1 field is not known here and is left out:', 'The file, field “\u2068__proto__\u2069”'],
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
        'Filen, feltet »\u2068constructor\u2069«',
        'Oplysninger, feltet »\u2068prototype\u2069«',
        'Oplysninger, feltet »\u2068framework.colour\u2069«',
        '»Ledelse og rød tråd«, feltet »\u2068__proto__\u2069«',
        'Indsats 12 »\u2068Cool Kids\u2069«, feltet »\u2068constructor\u2069«',
      ],
      en: [
        '5 fields are not known here and are left out:',
        'The file, field “\u2068constructor\u2069”',
        'Details, field “\u2068prototype\u2069”',
        'Details, field “\u2068framework.colour\u2069”',
        '“Leadership and direction”, field “\u2068__proto__\u2069”',
        'Intervention 12 “\u2068Cool Kids\u2069”, field “\u2068constructor\u2069”',
      ],
    },
  ],
  [
    'H16 a component that is not here, with what was said of it',
    changed(['"shared-strategy"', '"fremtiden"']),
    {
      da: ['1 komponent findes ikke her, og vurderingen af den kommer ikke med:', `»\u2068fremtiden\u2069« · niveau: 3 · mål: 4 · senest (dato for målet): 14. oktober 2026 · prioritet: Middel · begrundelse: \u2068${NOTE}\u2069`],
      en: ['1 component does not exist here, and its score is left out:', `“\u2068fremtiden\u2069” · level: 3 · target: 4 · target date: 14 October 2026 · priority: Medium · basis: \u2068${NOTE}\u2069`],
    },
  ],
  [
    'H16 components that are not here',
    changed([NOTE, '<b>Æ</b>'], ['"shared-strategy"', '"__proto__"'], ['"detection-follow-up"', '"constructor"']),
    {
      da: [
        '2 komponenter findes ikke her, og vurderingerne af dem kommer ikke med:',
        '»\u2068__proto__\u2069« · niveau: 3 · mål: 4 · senest (dato for målet): 14. oktober 2026 · prioritet: Middel · begrundelse: \u2068<b>Æ</b>\u2069',
        '»\u2068constructor\u2069« · niveau: Ikke vurderet · begrundelse: \u2068Vi mangler en opgørelse af, hvor ofte der bliver fulgt op til aftalt tid. Den skal ligge klar til næste møde.\u2069',
      ],
      en: [
        '2 components do not exist here, and their scores are left out:',
        '“\u2068__proto__\u2069” · level: 3 · target: 4 · target date: 14 October 2026 · priority: Medium · basis: \u2068<b>Æ</b>\u2069',
        '“\u2068constructor\u2069” · level: Not assessed · basis: \u2068Vi mangler en opgørelse af, hvor ofte der bliver fulgt op til aftalt tid. Den skal ligge klar til næste møde.\u2069',
      ],
    },
  ],
  [
    'H16 H21 a component that is not here, without a name or a level, and with a note of several lines that turns',
    changed(
      ['"component": "shared-strategy",\n        "value": 3,\n        "target": 4', '"component": " ",\n        "value": null,\n        "target": null'],
      ['"targetDate": "2026-10-14"', '"targetDate": null'],
      ['"priority": "middle"', '"priority": null'],
      [NOTE, 'a\\nb\\tc\u202Ed'],
    ),
    {
      da: [
        '1 komponent findes ikke her, og vurderingen af den kommer ikke med:',
        'Vurdering 1 · niveau: Ikke udfyldt · begrundelse: \u2068a b cd\u2069',
        '1 tekst indeholder usynlige tegn:',
        'Vurdering 1, feltet begrundelse: U+202E',
      ],
      en: [
        '1 component does not exist here, and its score is left out:',
        'Score 1 · level: Not filled in · basis: \u2068a b cd\u2069',
        '1 text contains invisible characters:',
        'Score 1, field basis: U+202E',
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
        '»Fælles strategi«, feltet begrundelse: U+200B',
      ],
      en: [
        '2 texts contain invisible characters:',
        'Details, field municipality: U+202E, U+2066, U+2069',
        '“Shared strategy”, field basis: U+200B',
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
    expect(da.slice(1, -1)).toEqual(Array.from({ length: 100 }, (_, index) => `Filen, feltet »\u2068x${index}\u2069«`))
    expect([da.at(-1), en.at(-1)]).toEqual(['150 felter mere står ikke på listen.', '150 more fields are not in the list.'])
  })
})

const warnings = {
  'unknown-fields': { kind: 'unknown-fields', places: [], count: 0 },
  'unknown-components': { kind: 'unknown-components', dropped: [] },
  'invisible-characters': { kind: 'invisible-characters', texts: [] },
  'line-breaks': { kind: 'line-breaks', places: [] },
} satisfies { readonly [Kind in Warning['kind']]: Warning & { readonly kind: Kind } }

it.each(Object.values(warnings))('R3 a warning of the kind $kind has words in each language', (warning) => {
  const [da, en] = (['da', 'en'] as const).map((language) => warningWords(warning, contextIn(language)))
  expect([da, en]).toMatchObject([{ lines: [], unlisted: 0 }, { lines: [], unlisted: 0 }])
  expect(da?.heading).not.toBe(en?.heading)
  expect(`${da?.heading}\n${en?.heading}`).not.toMatch(UNREADABLE)
})
