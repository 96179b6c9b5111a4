import { NOT_TOLD, type InterventionClass } from '../../../analysis/classes.ts'
import { formatList } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { LIST_OF_FIELD, type SeveralChange, type SeveralField } from './several.ts'

/** What will happen: 'Sætter Forvaltning til »Børn og Læring« for 12 indsatser.' @param count - how many it changes */
export function severalWords({ field, mode, values }: SeveralChange, count: number, words: CatalogueWords): string {
  const { t, language } = words
  const name = t(`intervention:field.${field}`)
  if (mode === 'clear') return t('intervention:several.clears', { field: name, count })
  const quoted = values.map((value) => t('intervention:quoted', { text: valueName(field, value, words) }))
  const value = formatList(quoted, language)
  if (mode === 'add') return t('intervention:several.adds', { field: name, value, count })
  if (mode === 'remove') return t('intervention:several.removes', { field: name, value, count })
  return t('intervention:several.sets', { field: name, value, count })
}

/** What a value of a field is called. */
export function valueName(field: SeveralField, value: string, words: CatalogueWords): string {
  const { t } = words
  return value === NOT_TOLD ? t('catalogue:notTold') : words.nameOf(classOf(field), value)
}

/** Every value that a field can have; none for texts. */
export function valuesFor(field: SeveralField, words: CatalogueWords): readonly string[] {
  return words.valuesInOrder(classOf(field))
}

function classOf(field: SeveralField): InterventionClass {
  const list = LIST_OF_FIELD[field]
  if (list) return list
  // What is left has one name in both places, but for this one.
  return field === 'includesParents' ? 'parents' : (field as InterventionClass)
}
