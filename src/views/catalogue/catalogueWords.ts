import { useMemo } from 'react'
import { NOT_TOLD, isWritten, valuesOf, type Canonical, type InterventionClass } from '../../analysis/classes.ts'
import { canonicalIn } from '../../analysis/canonical.ts'
import { builtInLists, type ListId } from '../../framework/catalogue.ts'
import { builtInFramework, walkOf, type Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { methodsOf, termsOf } from '../../model/lists.ts'
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
  /** What a class is called where it stands alone: 'Aldersgruppe'. */
  readonly className: (by: InterventionClass) => string
  /** The same in a sentence, after 'efter': 'aldersgruppe', 'om forældre er med'. */
  readonly classBy: (by: InterventionClass) => string
  /** Several values of it, in a sentence after a number: 'aldersgrupper'. */
  readonly classMany: (by: InterventionClass) => string
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

export function useCatalogueWords({ interventions, lists: own, methods }: Assessment): CatalogueWords {
  const t = useTranslate()
  const language = useLanguage()
  const framework = useFrameworkWords()
  const lists = useListWords(own)
  // The names stay as they are while interventions change, and so does what is made of them.
  const names = useMemo(() => ({ ...classNames(t), ...valueNames({ t, framework, lists }) }), [t, framework, lists])
  return useMemo(() => {
    const canonical = canonicalIn(interventions, methodsOf({ methods }))
    const valuesInOrder = inOrder({ interventions, lists: own }, canonical, language)
    return { t, language, framework, lists, ...names, valuesInOrder, canonical }
  }, [t, language, framework, lists, names, interventions, own, methods])
}

function classNames(t: Translate): Pick<CatalogueWords, 'className' | 'classBy' | 'classMany'> {
  return {
    className: (by) => t(`catalogue:class.${by}`),
    classBy: (by) => t(`catalogue:classBy.${by}`),
    classMany: (by) => t(`catalogue:classMany.${by}`),
  }
}

type Told = Pick<CatalogueWords, 't' | 'framework' | 'lists'>

function valueNames({ t, framework, lists }: Told): Pick<CatalogueWords, 'nameOf' | 'shortOf'> {
  const nameOf = (by: InterventionClass, value: string): string => {
    if (value === NOT_TOLD) return t('catalogue:notTold')
    switch (by) {
      case 'step':
        return wordsOf(framework.ladder, value)?.name ?? value
      case 'prevention':
        return wordsOf(framework.prevention, value)?.name ?? value
      case 'components':
        return wordsOf(framework.components, value)?.name ?? value
      case 'parents':
        return parentsName(value, t)
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
  const shortOf = (by: InterventionClass, value: string): string => {
    if (value === NOT_TOLD) return nameOf(by, value)
    if (by === 'step') return wordsOf(framework.ladder, value)?.short ?? value
    if (by === 'components') return wordsOf(framework.components, value)?.short ?? value
    return isList(by) ? lists.shortOf(by, value) : nameOf(by, value)
  }
  return { nameOf, shortOf }
}

function isList(by: InterventionClass): by is ListId {
  return Object.hasOwn(builtInLists, by)
}

/** A value from an address may be any text. */
function wordsOf<T>(words: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined
}

function parentsName(value: string, t: Translate): string {
  if (value === 'yes') return t('catalogue:yes')
  return value === 'no' ? t('catalogue:no') : value
}

function inOrder(
  assessment: Pick<Assessment, 'interventions' | 'lists'>,
  canonical: Canonical,
  language: Language,
): CatalogueWords['valuesInOrder'] {
  const known = new Map<InterventionClass, readonly string[]>()
  const valuesOfClass = (by: InterventionClass) => {
    const used = new Set(assessment.interventions.flatMap((each) => valuesOf(each, by, canonical)))
    used.delete(NOT_TOLD)
    if (isWritten(by)) return [...used].toSorted(collator(language).compare)
    const listed = listedValues(assessment, by, builtInFramework)
    return [...listed, ...[...used].filter((value) => !listed.includes(value))]
  }
  return (by) => {
    const values = known.get(by) ?? valuesOfClass(by)
    known.set(by, values)
    return values
  }
}

function listedValues(assessment: Pick<Assessment, 'lists'>, by: InterventionClass, framework: Framework): readonly string[] {
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
