// Twelve lists as municipalities might have them, none like another: what comes in of each, and what is told of the rest.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { layoutOf, settingsOf } from '../src/exchange/lists/layout.ts'
import { isSound, readList, type ReadList, type ReadListError } from '../src/exchange/lists/readList.ts'
import type { ListSettings } from '../src/exchange/lists/settings.ts'
import { readTable } from '../src/exchange/tables/readTable.ts'
import type { Table } from '../src/exchange/tables/table.ts'
import { newIntervention, type InterventionDraft } from '../src/model/intervention.ts'
import { builtInLists } from '../src/framework/catalogue.ts'
import type { Result } from '../src/result.ts'
import { listNames } from './listNames.ts'

const EVERY_AGE = builtInLists.ages.filter((age) => age !== 'prenatal')

test('01 old Mac line ends and Windows-1252: H33, H35', async () => {
  const { table, list } = await read('01-mac-windows-1252.csv')
  expect(table.source).toMatchObject({ encoding: 'windows-1252', separator: ';' })
  expect(told(list)).toEqual([
    [2, { reference: '1', name: 'Sundhedspleje, småbørn', step: 'universal', targetGroups: ['family'], ages: ['0-2'], administration: 'Sundhed og Ældre', staffing: 4.5, note: 'Får støtte fra puljen – 250.000 € fra EU' }],
    [3, { reference: '2', name: 'Café for unge mødre', step: 'preventive', targetGroups: ['parents'], ages: ['prenatal'], administration: 'Børn & Unge', staffing: 0.75, note: '»Åben dør« hver torsdag' }],
    [4, { reference: '3', name: 'Fællesspisning på Østergård', step: 'universal', targetGroups: ['family'], ages: EVERY_AGE, administration: 'Kultur' }],
  ])
  expect(problems(list)).toEqual([])
})

test('02 tabs in UTF-16, as Excel saves »Unicode text«: H30, H31, H35', async () => {
  const { table, list } = await read('02-unicode-tekst.csv')
  expect(table.source).toMatchObject({ encoding: 'utf-16', separator: '\t' })
  expect(told(list)).toEqual([
    [2, { name: 'Sorggruppe for børn', step: 'preventive', type: 'groups', unit: 'Familiehuset Solsikken', status: 'active', link: 'https://www.eksempel.dk/sorg', startYear: 2018 }],
    [3, { name: 'Familiebehandling i hjemmet', step: 'home-based', type: 'advice', unit: 'Team Børn', status: 'active', link: 'https://eksempel.dk/hjem', startYear: 2007 }],
    [4, { name: 'Læsevenner; højtlæsning, "godnat"', step: 'universal', type: 'civil-society', unit: 'Biblioteket', status: 'pilot' }],
  ])
  expect(problems(list)).toEqual([
    '2 link warning completed: www.eksempel.dk/sorg',
    '2 startYear warning partly-read: aug. 2018',
    '4 startYear question not-number: 2019/2020',
  ])
})

test('03 English headings and values, decimal points: H36, H37', async () => {
  const { table, list } = await read('03-english.csv')
  expect(table.source.separator).toBe(',')
  expect(told(list)).toEqual([
    [2, { reference: 'A-1', name: 'Nurture group, infants', step: 'universal', prevention: 'primary', ages: ['0-2', '3-5'], targetGroups: ['parents'], setting: 'day-care', capacity: 1250, staffing: 2.5, includesParents: true, startYear: 2016, legalBasis: 'dagtilbudsloven' }],
    [3, { reference: 'A-2', name: 'The "Brave" course', step: 'preventive', prevention: 'secondary', ages: ['6-9', '10-12'], targetGroups: ['child', 'parents'], setting: 'school', capacity: 24, staffing: 0.8, includesParents: false, startYear: 2021, legalBasis: 'folkeskoleloven' }],
    [4, { reference: 'A-3', name: 'Home visits', step: 'preventive', prevention: 'tertiary', ages: ['0-2'], targetGroups: ['family'], setting: 'home', capacity: 60, staffing: 12.25, includesParents: true, startYear: 2010, legalBasis: 'barnets-lov-30' }],
  ])
  expect(problems(list)).toEqual(['2 capacity question ambiguous: 1,250'])
})

test('04 a workbook with a front page, titles, merged steps and a sum: H37', async () => {
  const { table, list } = await read('04-katalog.xlsx')
  expect(table.source).toMatchObject({ sheet: 1, sheets: [{ name: 'Forside', rows: 0 }, { name: 'Indsatser 2026', rows: 9 }] })
  expect(table.notes).toEqual([{ kind: 'no-results', count: 2 }])
  expect(told(list)).toEqual([
    [6, { name: 'Åben børnehave', step: 'universal', ages: ['0-2', '3-5'], area: 'universal', capacity: 120, staffing: 1.5, description: 'For familier uden plads i dagtilbud.\nÅben to formiddage om ugen.' }],
    [7, { name: 'Ekstra besøg af sundhedsplejersken', step: 'universal', ages: ['0-2'], area: 'health', capacity: 90, staffing: 0.8 }],
    [8, { name: 'Cool Kids', step: 'preventive', ages: ['6-9', '10-12'], area: 'special-education', capacity: 32, staffing: 0.65, description: 'Angst' }],
    [9, { name: 'Forældrekursus', step: 'preventive', ages: ['3-5', '6-9'], area: 'social' }],
    [10, { name: 'Ungesamtaler', step: 'preventive', ages: ['13-15', '16-17', '18-22'], area: 'social', capacity: 210, staffing: 2 }],
  ])
  expect(problems(list)).toEqual([])
  expect(list.ok && list.value.leftOut).toEqual([{ line: 12, why: 'total' }])
})

test('05 cells that were merged before they became CSV: refused by row, or filled down', async () => {
  const { list } = await read('05-flettede-celler.csv')
  expect(problems(list)).toEqual(['3 step error missing: ', '5 step error missing: '])
  const filled = await read('05-flettede-celler.csv', { filledDown: [0, 1] })
  expect(problems(filled.list)).toEqual([])
  expect(told(filled.list)).toEqual([
    [2, { administration: 'Børn og Læring', step: 'universal', name: 'Co-teaching i indskolingen', actors: ['universal'] }],
    [3, { administration: 'Børn og Læring', step: 'universal', name: 'Sprogvurdering i dagtilbud' }],
    [4, { administration: 'Børn og Læring', step: 'preventive', name: 'Trivselsgrupper', actors: ['universal', 'authority'] }],
    [5, { administration: 'Social og Familie', step: 'preventive', name: 'Åben rådgivning', actors: ['provider', 'civil-society'] }],
    [6, { administration: 'Social og Familie', step: 'home-based', name: 'Kontaktperson', actors: ['authority', 'provider'] }],
  ])
})

test('06 what Excel makes of ranges, codes and references: H43', async () => {
  const { list } = await read('06-datoer.xlsx')
  expect(problems(list)).toEqual([
    '2 ages question damage: 2026-09-06 (6-9?)',
    '3 step error damage: 2026-02-01',
    '4 reference warning damage: 47',
    '4 startYear warning partly-read: 2018-01-01',
    '4 theme question damage: #REF!',
    '5 reference warning damage: 1E5',
    '5 theme question damage: #N/A',
    '5 capacity question damage: #I/T',
  ])
  expect(told(list)).toEqual([
    [2, { reference: '0045', name: 'Makkerpar i skolegården', step: 'universal', startYear: 2019, theme: 'wellbeing', capacity: 40 }],
    [4, { reference: '47', name: 'Familienetværk', step: 'preventive', ages: EVERY_AGE, startYear: 2018, capacity: 30 }],
    [5, { reference: '1E5', name: 'Aflastning', step: 'home-based', ages: ['6-9', '10-12'], startYear: 2011 }],
  ])
  const choices = { ages: new Map([['2026-09-06', '6-9']]), step: new Map([['2026-02-01', 'universal']]) }
  const mapped = await read('06-datoer.xlsx', { choices })
  expect(told(mapped.list)[0]?.[1].ages).toEqual(['6-9'])
  expect(told(mapped.list)[1]).toMatchObject([3, { step: 'universal' }])
})

test('07 two columns of one name: H39', async () => {
  const { list } = await read('07-to-navne.csv')
  expect(list).toEqual({ ok: false, error: { kind: 'layout', problems: [{ kind: 'double-field', field: 'name', columns: [0, 1] }] } })
  const picked = await read('07-to-navne.csv', { fields: ['unit', 'name', 'step', 'setting'] })
  expect(told(picked.list)).toEqual([
    [2, { unit: 'Familiehuset', name: 'De Utrolige År', step: 'preventive', setting: 'family-centre' }],
    [3, { unit: 'PPR', name: 'Back2School', step: 'preventive', setting: 'school' }],
    [4, { unit: 'Skole Øst', name: 'ART', step: 'universal', setting: 'school' }],
  ])
})

test('08 steps in words, and kinds of prevention by another division: H42', async () => {
  const { list } = await read('08-trin-i-ord.csv')
  expect(told(list).map(([line, { step, prevention }]) => [line, step, prevention])).toEqual([
    [2, 'universal', 'primary'],
    [3, 'preventive', 'secondary'],
    [4, 'preventive', 'secondary'],
    [5, 'home-based', 'tertiary'],
    [6, 'kinship-care', 'tertiary'],
    [7, 'foster-care', 'tertiary'],
    [8, 'residential-care', 'tertiary'],
  ])
  expect(problems(list)).toEqual([
    '2 prevention warning other-model: Universel',
    '3 prevention warning other-model: selektiv',
    '9 step error unknown: II (preventive?)',
    '10 step error several: 2-3',
    '11 step error unknown: 0',
    '11 prevention question several: primær/sekundær',
    '12 step error unknown: 7',
    '12 prevention warning other-model: indikeret',
    '13 step error missing: ',
    '14 step error unknown: 4 Forebyggende indsatser (preventive?)',
  ])
})

test('09 cells of several lines, lists in all ways, competences, a lone quote: H31', async () => {
  const { table, list } = await read('09-flere-linjer.csv')
  expect(table.notes).toEqual([{ kind: 'lone-quote', line: 8, column: 6 }])
  expect(told(list)).toEqual([
    [2, {
      name: 'Marte Meo i dagtilbud',
      step: 'preventive',
      targetGroups: ['parents', 'professionals'],
      holds: [{ competence: 'Marte Meo', where: 'Dagtilbud', people: 6 }, { competence: 'ICDP', where: 'PPR', people: null }],
      needs: ['Marte Meo'],
      components: ['shared-view-of-children', 'competences-in-use'],
      note: 'Første linje\n\n"Anden" linje; med semikolon',
    }],
    [8, {
      name: 'Familiegruppe',
      step: 'preventive',
      targetGroups: ['family', 'child', 'group'],
      holds: [{ competence: 'Signs of Safety', where: 'Myndighed', people: 12 }, { competence: 'FIT', where: '', people: 3 }],
      needs: ['SoS', 'FIT'],
      components: ['parent-partnership', 'network-meetings'],
      note: 'Den "gode" samtale',
    }],
    [9, {
      name: 'Netværksmøde',
      step: 'home-based',
      targetGroups: ['child'],
      holds: [{ competence: 'Det inddragende netværksmøde', where: '', people: null }],
      components: ['network-meetings'],
    }],
  ])
  expect(problems(list)).toEqual(['2 name warning line-break: Marte Meo\ni dagtilbud'])
})

test('10 numbers with words and measures: H36', async () => {
  const { list } = await read('10-tal-med-enheder.csv')
  expect(told(list).map(([line, { capacity, staffing, startYear, includesParents }]) => [line, capacity, staffing, startYear, includesParents])).toEqual([
    [2, 30, 2.5, 2018, true],
    [3, 1200, 0.5, 2020, false],
    [4, 1500, 0.5, 2021, undefined],
    [5, undefined, 1.25, 2019, true],
    [6, undefined, 0, undefined, false],
    [7, 4000, undefined, 2010, true],
    [8, undefined, undefined, undefined, undefined],
  ])
  expect(problems(list).filter((problem) => problem.includes('question'))).toEqual([
    '3 capacity question ambiguous: 1.200',
    '4 capacity question ambiguous: 1.500 pladser',
    '4 includesParents question not-yes-no: delvist',
    '5 capacity question not-number: 12-15',
    '6 capacity question not-number: ubegrænset',
    '7 capacity question ambiguous: kr. 4.000,-',
    '7 staffing question not-number: 3 pr. uge',
    '8 capacity question not-whole: 2.5',
    '8 startYear question not-number: 2015-2017',
  ])
})

test('11 a workbook in two languages, with remarks on its first sheet and a hidden one', async () => {
  const { table, list } = await read('11-to-sprog.xlsx')
  expect(table.source).toMatchObject({ sheet: 1, sheets: [{ name: 'Vejledning', rows: 1 }, { name: 'Liste', rows: 5 }] })
  expect(told(list)).toEqual([
    [2, { reference: 'x1', name: 'Girls’ group', step: 'preventive', type: 'groups', area: 'universal', administration: 'Culture', targetGroups: ['child'], setting: 'leisure', theme: 'loneliness', legalBasis: 'none', status: 'pilot', includesParents: true, note: '=1+1 is text' }],
    [3, { reference: 'x2', name: 'Fædregruppe', step: 'preventive', type: 'groups', area: 'health', administration: 'Sundhed', targetGroups: ['parents'], setting: 'health-centre', theme: 'parenting', legalBasis: 'sundhedsloven', status: 'active', includesParents: true }],
    [4, { reference: 'x3', name: 'Hestehold', step: 'preventive', area: 'civil-society', administration: 'Kultur', targetGroups: ['child'], theme: 'wellbeing', legalBasis: 'barnets-lov-30', status: 'planned', includesParents: false }],
    [5, { reference: 'x4', name: 'Legetek', step: 'universal', type: 'other', area: 'universal', administration: 'Kultur og Fritid', targetGroups: ['family'], theme: 'language', legalBasis: 'none', status: 'active', includesParents: false, note: '#' }],
  ])
  expect(problems(list)).toEqual(['4 type question unknown: Ridning', '4 setting question unknown: Rideskolen', '5 setting question unknown: Biblioteket'])
})

test('12 printed to CSV: headings on each page, page numbers, guards, cells too many and too few: H25, H41, H44', async () => {
  const { list } = await read('12-udskrift.csv')
  expect(told(list)).toEqual([
    [3, { reference: '1', name: 'Lektiecafé', step: 'universal', setting: 'school', note: '+45 12 34 56 78' }],
    [4, { reference: '2', name: '=Nul til 3', step: 'universal', setting: 'day-care', note: '-' }],
    [8, { reference: '4', name: 'Ungerådgivning', step: 'preventive', setting: 'leisure' }],
    [9, { reference: '5', name: 'Lektiecafé', step: 'universal', setting: 'school', note: 'Anden bydel' }],
  ])
  expect(problems(list)).toEqual(['7 null error too-many: ', '8 null warning too-few: '])
  expect(list.ok && list.value.leftOut).toEqual([{ line: 5, why: 'page' }, { line: 6, why: 'headings' }, { line: 10, why: 'total' }])
})

type List = Result<ReadList, ReadListError>

async function read(name: string, change: Partial<ListSettings> = {}): Promise<{ readonly table: Table; readonly list: List }> {
  const table = await readTable(new Uint8Array(readFileSync(new URL(`fixtures/lists/${name}`, import.meta.url))))
  if (!table.ok) throw new Error(table.error.kind)
  const settings = { ...settingsOf(layoutOf(table.value)), ...change }
  return { table: table.value, list: await readList({ table: table.value, settings, names: listNames('da') }) }
}

/** What each row that can come in tells, with its line; not what it leaves empty. */
function told(list: List): readonly (readonly [number, Partial<InterventionDraft>])[] {
  const { id: _, ...empty } = newIntervention('', '', '')
  const rows = list.ok ? list.value.rows.filter(isSound) : []
  return rows.map(({ line, draft }) => {
    const entries = Object.entries(draft).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(empty[field as keyof InterventionDraft]))
    return [line, Object.fromEntries(entries)]
  })
}

function problems(list: List): readonly string[] {
  const rows = list.ok ? list.value.rows : []
  return rows.flatMap((row) =>
    row.problems.map(({ field, weight, kind, found, suggestion }) => `${row.line} ${field} ${weight} ${kind}: ${found}${suggestion === null ? '' : ` (${suggestion}?)`}`),
  )
}
