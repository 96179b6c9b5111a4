import { beforeAll, describe, expect, it } from 'vitest'
import { sorted, type ColumnId } from '../../../../src/views/catalogue/table/columns.ts'
import type { CatalogueWords } from '../../../../src/views/catalogue/catalogueWords.ts'
import { newIntervention } from '../../../../src/model/intervention.ts'
import { listWords } from '../../../../src/wording/listWords.ts'
import { loadCatalogueTexts, startWording } from '../../../../src/wording/i18n.ts'

beforeAll(async () => {
  await startWording()
  await loadCatalogueTexts()
})

const STEPS = ['universal', 'preventive', 'home-based']
const ORDER: Readonly<Record<string, readonly string[]>> = { step: STEPS, prevention: ['primary', 'secondary'], ages: ['prenatal', '0-2', '3-5'] }

/** As much of the words as sorting asks for. */
function words(): CatalogueWords {
  const lists = listWords('da', [])
  const told: Pick<CatalogueWords, 'language' | 'nameOf' | 'valuesInOrder'> = {
    language: 'da',
    nameOf: (by, value) => (by === 'types' || by === 'areas' || by === 'statuses' || by === 'targetGroups' ? lists.nameOf(by, value) : value),
    valuesInOrder: (by) => ORDER[by] ?? [],
  }
  return told as CatalogueWords
}

const rows = [
  { ...newIntervention('1', 'Ørestien', 'preventive'), ages: ['3-5'], type: 'other', administration: 'Social' },
  { ...newIntervention('2', 'Aabenraagruppen', 'universal'), ages: ['0-2', '3-5'], type: 'groups' },
  { ...newIntervention('3', 'Zebra', 'home-based'), type: 'advice', administration: 'børn ', prevention: 'secondary' as const },
  { ...newIntervention('4', 'Æblet', 'universal'), ages: ['prenatal'], administration: 'Børn', prevention: 'primary' as const },
]

const order = (column: ColumnId, isDescending = false) => sorted(rows, { column, isDescending }, words()).map(({ id }) => id).join('')

describe('the rows', () => {
  it('are in the order of the Danish alphabet: z, æ, ø, å', () => {
    expect(order('name')).toBe('3412')
    expect(order('name', true)).toBe('2143')
  })

  it('are by step from the foot up, and by name on a step', () => {
    expect(order('step')).toBe('4213')
    expect(order('step', true)).toBe('3142')
  })

  it('are by age and prevention in the order of the list, and what is not told comes last either way', () => {
    expect(order('ages')).toBe('4213')
    expect(order('ages', true)).toBe('1243')
    expect(order('prevention')).toBe('4321')
    expect(order('prevention', true)).toBe('3421')
  })

  it('are by the names of terms, not by their ids', () => {
    // Andet, Netværks- …, Rådgivning …, and none.
    expect(order('types')).toBe('1234')
  })

  it('are by what is written, with what is not told last', () => {
    expect(order('administration')).toMatch(/^(?:34|43)12$/)
  })
})
