import { useMemo } from 'react'
import { NOT_TOLD, isWritten, valuesOf, type Canonical, type InterventionClass } from '../../analysis/classes.ts'
import { builtInFramework, walkOf, type Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { termsOf } from '../../model/lists.ts'
import { useFrameworkWords, type FrameworkWords } from '../../wording/frameworkWords.ts'
import { collator } from '../../wording/format.ts'
import { useLanguage, useTranslate, type Language, type Translate } from '../../wording/i18n.ts'
import { useListWords, type ListWords } from '../../wording/listWords.ts'

/** What the catalogue needs to say anything of interventions. */
export interface CatalogueWords {
  readonly t: Translate
  readonly language: Language
  readonly framework: FrameworkWords
  readonly lists: ListWords
  /** The name of a value of a class; 'ikke angivet' for none. */
  readonly nameOf: (by: InterventionClass, value: string) => string
  /** The same for narrow places. */
  readonly shortOf: (by: InterventionClass, value: string) => string
  /**
   * Every value that a class can have, in the order of its list, and those that interventions have; texts are sorted.
   *
   * Without 'not told'.
   */
  readonly valuesInOrder: (by: InterventionClass) => readonly string[]
  readonly canonical: Canonical
}

export function useCatalogueWords(assessment: Assessment): CatalogueWords {
  const t = useTranslate()
  const language = useLanguage()
  const framework = useFrameworkWords()
  const lists = useListWords(assessment.lists)
  return useMemo(
    () => catalogueWords(assessment, { t, language, framework, lists }),
    [assessment, t, language, framework, lists],
  )
}

function catalogueWords(
  assessment: Assessment,
  told: Pick<CatalogueWords, 't' | 'language' | 'framework' | 'lists'>,
): CatalogueWords {
  const { t, framework, lists, language } = told
  const canonical: Canonical = (text) => text.trim()
  const nameOf = (by: InterventionClass, value: string): string => {
    if (value === NOT_TOLD) return t('catalogue:notTold')
    if (isWritten(by)) return value
    switch (by) {
      case 'step':
        return framework.ladder[value]?.name ?? value
      case 'prevention':
        return framework.prevention[value]?.name ?? value
      case 'components':
        return framework.components[value]?.name ?? value
      case 'parents':
        return value === 'yes' ? t('catalogue:yes') : t('catalogue:no')
      case 'administration':
      case 'unit':
      case 'method':
      case 'needs':
      case 'holds':
        return value
      default:
        return lists.nameOf(by, value)
    }
  }
  return {
    ...told,
    nameOf,
    shortOf: (by, value) => {
      if (value === NOT_TOLD) return nameOf(by, value)
      if (by === 'step') return framework.ladder[value]?.short ?? value
      if (by === 'components') return framework.components[value]?.short ?? value
      return by === 'areas' ? lists.shortOf(by, value) : nameOf(by, value)
    },
    valuesInOrder: (by) => {
      const used = new Set(assessment.interventions.flatMap((each) => valuesOf(each, by, canonical)))
      used.delete(NOT_TOLD)
      if (isWritten(by)) return [...used].toSorted(collator(language).compare)
      const listed = listedValues(assessment, by, builtInFramework)
      return [...listed, ...[...used].filter((value) => !listed.includes(value))]
    },
    canonical,
  }
}

function listedValues(assessment: Assessment, by: InterventionClass, framework: Framework): readonly string[] {
  switch (by) {
    case 'step':
      return framework.ladder.map(({ id }) => id)
    case 'prevention':
      return framework.prevention
    case 'components':
      return walkOf(framework).map(({ id }) => id)
    case 'parents':
      return ['yes', 'no']
    case 'administration':
    case 'unit':
    case 'method':
    case 'needs':
    case 'holds':
      return []
    default:
      return termsOf(assessment, by).map(({ id }) => id)
  }
}
