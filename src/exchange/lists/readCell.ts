import { LISTS, type ListId } from '../../framework/catalogue.ts'
import type { Framework } from '../../framework/framework.ts'
import { INTERVENTION_LIMITS, type InterventionDraft } from '../../model/intervention.ts'
import { textCell, type Cell } from '../tables/table.ts'
import { readAges } from './ages.ts'
import { cellProblem, read, type CellReading } from './cellProblem.ts'
import { listOf, type ListField } from './fields.ts'
import { readHeld, readNeeds } from './held.ts'
import { readPrevention, readYesNo } from './kinds.ts'
import { lookupOf, type ListNames, type Lookup } from './names.ts'
import type { DecimalMark } from './numbers.ts'
import { readCapacity, readStaffing, readYear } from './quantities.ts'
import { readCode, readLine, readLink, readName, readNote, tooLong } from './readTexts.ts'
import { readStep } from './steps.ts'
import { readTerm, readTerms, type Choices } from './terms.ts'

/** What cells are read by: all names, ready for looking up. */
export interface Lexicon {
  readonly names: ListNames
  readonly ladder: Framework['ladder']
  readonly terms: Readonly<Record<ListId, Lookup>>
  readonly steps: Lookup
  readonly prevention: Lookup
  readonly components: Lookup
}

/** What the user has said of a field. */
export interface FieldSettings {
  readonly choices: Choices
  readonly mark: DecimalMark | null
  /** Whether texts of this column begin with a zero: then its numbers have probably lost theirs. */
  readonly isCode: boolean
}

interface Reading {
  readonly settings: FieldSettings
  readonly lexicon: Lexicon
}

type Reader = (cell: Cell, settings: FieldSettings, lexicon: Lexicon) => CellReading<unknown>

const NO_CHOICES: Choices = new Map()

export const NO_SETTINGS: FieldSettings = { choices: NO_CHOICES, mark: null, isCode: false }

const READERS: Readonly<Record<ListField, Reader>> = {
  reference: (cell, { isCode }) => readCode(cell, isCode),
  name: readName,
  method: readLine,
  description: readNote,
  step: (cell, { choices }, { steps, ladder }) => readStep(cell, { lookup: steps, choices, ladder }),
  prevention: ifTold((cell, { choices }, { prevention }) => readPrevention(cell.text, prevention, choices), null),
  type: oneOf('types'),
  area: oneOf('areas'),
  administration: readLine,
  unit: readLine,
  actors: manyOf('actors'),
  ages: ifTold((cell, { choices }, { terms, names }) => {
    const known = { names: names.terms.ages, lookup: terms.ages, choices }
    return limited(readAges(cell.text, known), cell)
  }, []),
  targetGroups: manyOf('targetGroups'),
  setting: oneOf('settings'),
  theme: oneOf('themes'),
  legalBasis: oneOf('legalBases'),
  needs: ifTold((cell) => ofShortTexts(readNeeds(cell.text), (need) => [need], cell), []),
  holds: ifTold((cell) => ofShortTexts(readHeld(cell.text), ({ competence, where }) => [competence, where], cell), []),
  capacity: ifTold((cell, { mark }) => readCapacity(cell, mark), null),
  staffing: ifTold((cell, { mark }) => readStaffing(cell, mark), null),
  includesParents: ifTold((cell, { choices }) => readYesNo(cell.text, choices), null),
  startYear: ifTold(readYear, null),
  status: oneOf('statuses'),
  evidence: readNote,
  link: readLink,
  note: readNote,
  components: ifTold((cell, { choices }, { components }) => limited(readTerms(cell.text, components, choices), cell), []),
}

export function lexiconOf(names: ListNames, ladder: Framework['ladder']): Lexicon {
  const terms = Object.fromEntries(LISTS.map((list) => [list, lookupOf(names.terms[list], list)]))
  return {
    names,
    ladder,
    // LISTS has every list.
    terms: terms as Readonly<Record<ListId, Lookup>>,
    steps: lookupOf(names.steps, 'steps'),
    prevention: lookupOf(names.prevention, 'prevention'),
    components: lookupOf(names.components, 'components'),
  }
}

/** What a cell says of a field. Where it says nothing, or is left to a question, the field is empty. */
export function readCell<F extends ListField>(field: F, cell: Cell, { settings, lexicon }: Reading): CellReading<InterventionDraft[F]> {
  // Each reader gives what its field holds; the table of them cannot say so.
  return READERS[field](cell, settings, lexicon) as CellReading<InterventionDraft[F]>
}

/** As many competences as there may be, with the longest names and places, take less. */
const MAX_CELL = 25_000

const MAPPABLE = new Set<ListField>(['step', 'prevention', 'components', 'includesParents'])

/** A reader for a field that may be left empty; what the user said of the text is asked first, whatever it looks like. */
function ifTold(reader: Reader, nothing: unknown): Reader {
  return (cell, settings, lexicon) => {
    const text = cell.text.trim()
    if (text === '' || /^[-–—]$/.test(text)) return read(nothing)
    if (text.length > MAX_CELL) return read(nothing, tooLong(text, MAX_CELL))
    return settings.choices.get(text) === null ? read(nothing) : reader({ ...cell, text }, settings, lexicon)
  }
}

function oneOf(list: ListId): Reader {
  return ifTold((cell, { choices }, { terms }) => readTerm(cell.text, terms[list], choices), null)
}

function manyOf(list: ListId): Reader {
  return ifTold((cell, { choices }, { terms }) => limited(readTerms(cell.text, terms[list], choices), cell), [])
}

function limited<T>(reading: CellReading<readonly T[]>, { text }: Cell): CellReading<readonly T[]> {
  const [length, limit] = [reading.value.length, INTERVENTION_LIMITS.items]
  if (length <= limit) return reading
  return read(reading.value, ...reading.problems, { ...cellProblem('error', 'too-many', text), size: { length, limit } })
}

function ofShortTexts<T>(items: readonly T[], textsOf: (item: T) => readonly string[], cell: Cell): CellReading<readonly T[]> {
  const problems = items.flatMap(textsOf).flatMap((text) => readLine(textCell(text)).problems)
  return limited(read(items.filter((item) => textsOf(item)[0] !== ''), ...problems), cell)
}

/** Whether a text of this field can be given a meaning by the user. */
export function isMappable(field: ListField): boolean {
  return listOf(field) !== null || MAPPABLE.has(field)
}
