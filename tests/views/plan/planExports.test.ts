import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeIcs } from '../../../src/exchange/ics.ts'
import { writeCsv } from '../../../src/exchange/tables/writeCsv.ts'
import { writeXlsx } from '../../../src/exchange/tables/writeXlsx.ts'
import { planDays, planRows, PLAN_WIDTHS } from '../../../src/views/plan/planExports.ts'
import type { PlanWords } from '../../../src/views/plan/planWords.ts'
import { catalogueOf } from '../../catalogue.ts'
import { openXlsx } from '../../openXlsx.ts'
import { actionWith, planAssessment } from '../../plans.ts'
import { planSpeech, startPlanSpeech } from '../../planSpeech.ts'
import { readCalendar } from '../../readCalendar.ts'

let danish: PlanWords
let english: PlanWords
beforeAll(async () => {
  await startPlanSpeech()
  danish = planSpeech('da')
  english = planSpeech('en')
})

const today = '2027-03-01'
const assessment = { ...planAssessment(), interventions: catalogueOf([{ name: 'Cool Kids' }]).interventions, followUp: '2027-10-31' }

describe('planRows', () => {
  it('has the columns in the language of the page, a width for each, and a row for each action', () => {
    const [head, ...rows] = planRows(assessment.actions, { assessment, today }, danish)
    expect(head).toEqual([
      'Handling', 'Komponent', 'Indsatser', 'Hvorfor', 'Ansvarlig', 'Frist', 'Status', 'Forsinket', 'Første skridt', 'Tegn på, at det virker', 'Kilde', 'Runde',
    ])
    expect(PLAN_WIDTHS).toHaveLength(12)
    expect(rows).toHaveLength(4)
    expect(rows[1]).toEqual(['Aftal en pulje', 'Økonomi og incitamenter', '', '', 'Økonomichef', '2027-01-15', 'Ikke begyndt', 'Ja', '', '', 'Egen', ''])
    expect(planRows([], { assessment, today }, english)).toEqual([
      ['Action', 'Component', 'Interventions', 'Why', 'Responsible', 'Deadline', 'Status', 'Late', 'First step', 'Sign that it works', 'Source', 'Round'],
    ])
  })

  it('names interventions, source and round', () => {
    const action = actionWith('x', { interventions: ['i1', 'gone'], source: 'decision', round: 2 })
    const [, row = []] = planRows([action], { assessment, today }, danish)
    expect([row[2], row[10], row[11]]).toEqual(['Cool Kids, gone', 'Beslutning', '2'])
  })
})

describe('planDays', () => {
  it('has the days of what is open, and the next meeting; nothing of what is closed or undated', () => {
    const days = planDays(assessment, danish)
    expect(days.map(({ uid, day, title }) => [uid, day, title])).toEqual([
      ['a1', '2027-06-01', 'Frist: Skriv handleveje'],
      ['a2', '2027-01-15', 'Frist: Aftal en pulje'],
      ['a1-opfoelgning', '2027-10-31', 'Møde om handleplanen'],
    ])
    expect(days[0]?.text.split('\n')).toEqual([
      'Komponent: Klare roller og handleveje',
      'Ansvarlig: PPR-leder',
      'Status: I gang',
      'Handleplan: Ærø, Ledergruppen',
    ])
  })

  it('says of an example that it is one, and has nothing where nothing is agreed', () => {
    expect(planDays({ ...assessment, isExample: true }, danish)[0]?.text).toContain('Handleplan: Ærø (eksempel), Ledergruppen')
    expect(planDays({ ...assessment, actions: [], followUp: null }, danish)).toEqual([])
  })
})

describe('H20 H24 H25 the files, opened by readers that are not ours', () => {
  const hostile = { ...assessment, actions: [actionWith('x', { text: '=1+1', owner: '<b>PPR</b> & "leder"', why: 'a;b\nc, d\\e', firstStep: '+45 12 34', due: '2028-02-29' })] }
  const rows = () => planRows([...hostile.actions, ...assessment.actions], { assessment: hostile, today }, danish)

  it('the workbook has one sheet with each cell as it is on the page', async () => {
    const sheets = openXlsx(await writeXlsx({ rows: rows(), sheet: danish.t('plan:print.title'), widths: PLAN_WIDTHS }))
    expect([...sheets.keys()]).toEqual(['Handleplan'])
    const cells = sheets.get('Handleplan')?.map((row) => PLAN_WIDTHS.map((_, at) => row[at]?.value ?? ''))
    expect(cells).toEqual(rows())
  })

  it('the CSV file has the same cells, with an apostrophe before what would be run', () => {
    const { data, errors } = Papa.parse<string[]>(writeCsv(rows()).replace(/^\uFEFF/, ''), { delimiter: ';', newline: '\r\n', skipEmptyLines: true })
    expect(errors).toEqual([])
    expect(data).toEqual(rows().map((row) => row.map((text) => (/^[=+]/.test(text) ? `'${text}` : text))))
  })

  it('the calendar has the days, titles and texts', () => {
    const days = planDays(hostile, danish)
    const events = readCalendar(writeIcs(days, '2026-11-25T10:00:00.000Z'))
    expect(events.map((event) => event['SUMMARY'])).toEqual(days.map(({ title }) => title))
    expect(events.map((event) => event['DESCRIPTION'])).toEqual(days.map(({ text }) => text))
    expect(events.map((event) => [event['DTSTART;VALUE=DATE'], event['DTEND;VALUE=DATE']])).toEqual([['20280229', '20280301'], ['20271031', '20271101']])
  })
})
