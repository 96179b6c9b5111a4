// What the staircase of the catalogue says in Danish, without a page.
import i18next from 'i18next'
import { NOT_TOLD, valuesOf, type InterventionClass } from '../src/analysis/classes.ts'
import { builtInLists, type ListId } from '../src/framework/catalogue.ts'
import { builtInFramework as framework } from '../src/framework/framework.ts'
import type { Intervention } from '../src/model/intervention.ts'
import type { CatalogueWords } from '../src/views/catalogue/catalogueWords.ts'
import { frameworkWords } from '../src/wording/frameworkWords.ts'
import { loadCatalogueTexts, startWording, type Translate } from '../src/wording/i18n.ts'
import { listWords } from '../src/wording/listWords.ts'

/** Words for these interventions; the wording is started first. */
export async function stairWords(interventions: readonly Intervention[]): Promise<CatalogueWords> {
  await startWording()
  await loadCatalogueTexts()
  const t = i18next.getFixedT('da', ['shell', 'catalogue', 'ladder']) as Translate
  const told = frameworkWords(framework, 'da')
  const lists = listWords('da', [])
  const nameOf = (by: InterventionClass, value: string) => {
    if (value === NOT_TOLD) return t('catalogue:notTold')
    if (by === 'prevention') return told.prevention[value]?.name ?? value
    return isList(by) ? lists.nameOf(by, value) : value
  }
  return {
    t,
    language: 'da',
    framework: told,
    lists,
    className: (by) => t(`catalogue:class.${by}`),
    classBy: (by) => t(`catalogue:classBy.${by}`),
    classMany: (by) => t(`catalogue:classMany.${by}`),
    nameOf,
    shortOf: (by, value) => (isList(by) && value !== NOT_TOLD ? lists.shortOf(by, value) : nameOf(by, value)),
    valuesInOrder: (by) => {
      const used = new Set(interventions.flatMap((each) => valuesOf(each, by, (text) => text)))
      used.delete(NOT_TOLD)
      if (by === 'prevention') return framework.prevention
      return listOf(by) ?? [...used].toSorted((a, b) => a.localeCompare(b, 'da'))
    },
    canonical: (text) => text,
  }
}

function isList(by: InterventionClass): by is ListId {
  return listOf(by) !== null
}

function listOf(by: InterventionClass): readonly string[] | null {
  return Object.entries(builtInLists).find(([list]) => list === by)?.[1] ?? null
}
