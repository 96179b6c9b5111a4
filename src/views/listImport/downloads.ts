import { today } from '../../browser/clock.ts'
import { downloadBytes, downloadText } from '../../browser/download.ts'
import { exportFileName } from '../../exchange/fileName.ts'
import { LIST_FIELDS } from '../../exchange/lists/fields.ts'
import type { FieldTexts } from '../../exchange/lists/writeList.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Intervention } from '../../model/intervention.ts'
import type { Language, Translate } from '../../wording/i18n.ts'
import { termNames } from '../../wording/termNames.ts'
import { fetchEngine, type Engine } from './fetchEngine.ts'

export type ListFormat = 'csv' | 'xlsx'

// Part of a file's name, which is in Danish whatever the language of the page.
const LIST = 'indsatser'

const TEMPLATE = 'Skabelon-indsatser'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** @returns false when what writes lists could not be fetched */
export async function downloadTemplate(format: ListFormat, t: Translate, language: Language): Promise<boolean> {
  const engine = await fetchEngine()
  if (!engine) return false
  const rows = engine.templateOf(engine.headingsIn(language), helpTexts(t))
  await download({ engine, rows, format, name: `${TEMPLATE}.${format}`, sheet: t('listImport:sheet') })
  return true
}

export interface ListExport {
  readonly assessment: Assessment
  readonly interventions: readonly Intervention[]
  readonly format: ListFormat
}

/** Gives the user interventions as a list that comes in again as it is; false as above. */
export async function downloadList(
  { assessment, interventions, format }: ListExport,
  t: Translate,
  language: Language,
): Promise<boolean> {
  const [engine, terms] = await Promise.all([fetchEngine(), termNames(language, assessment.lists)])
  if (!engine) return false
  const names = { ...terms, yes: t('catalogue:yes'), no: t('catalogue:no') }
  const rows = engine.writeList(interventions, engine.headingsIn(language), names)
  await download({ engine, rows, format, name: exportFileName(assessment, today(), `${LIST}.${format}`), sheet: t('listImport:sheet') })
  return true
}

interface Download {
  readonly engine: Engine
  readonly rows: readonly (readonly string[])[]
  readonly format: ListFormat
  readonly name: string
  readonly sheet: string
}

async function download({ engine, rows, format, name, sheet }: Download): Promise<void> {
  if (format === 'csv') downloadText(name, engine.writeCsv(rows), 'text/csv')
  else downloadBytes(name, await engine.writeXlsx({ rows, sheet, widths: engine.COLUMN_WIDTHS }), XLSX)
}

/** What is to be said of a column in the template: only where its heading does not say it. */
function helpTexts(t: Translate): FieldTexts {
  const help: Partial<Record<keyof FieldTexts, string>> = {
    name: t('listImport:help.name'),
    step: t('listImport:help.step'),
    prevention: t('listImport:help.prevention'),
    type: t('listImport:help.type'),
    actors: t('listImport:help.several'),
    ages: t('listImport:help.ages'),
    targetGroups: t('listImport:help.several'),
    needs: t('listImport:help.several'),
    holds: t('listImport:help.holds'),
    capacity: t('listImport:help.capacity'),
    staffing: t('listImport:help.staffing'),
    includesParents: t('listImport:help.includesParents'),
    startYear: t('listImport:help.startYear'),
    status: t('listImport:help.status'),
    components: t('listImport:help.several'),
  }
  // LIST_FIELDS has every field.
  return Object.fromEntries(LIST_FIELDS.map((field) => [field, help[field] ?? ''])) as FieldTexts
}
