import type { OverlapReason } from '../../../analysis/overlapReasons.ts'
import type { Overlap } from '../../../analysis/overlaps.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { formatList } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'

/** As many names as a heading holds. */
const MOST_NAMES = 3

/** What the open overlaps show, in one sentence: 'Tre mulige overlap: …'. */
export function overlapsHeadline(open: readonly Overlap[], words: CatalogueWords): string {
  const { t } = words
  const things = open.filter(({ kind }) => kind === 'same-thing')
  const told = things.length > 0 ? things : open
  const places = told.every(({ administrations }) => administrations.length > 1) ? 'administrations' : 'places'
  const where = told.every(({ kind }) => kind === 'listed-twice') ? 'twice' : places
  const what = things.length > 0 ? where : (told[0]?.kind === 'same-use' ? 'use' : where)
  const names = namesList([...new Set(told.map((each) => overlapName(each, words)))], told.length, words)
  return t('overlaps:finding', { count: open.length, what: t(`overlaps:found.${what}`, { count: told.length, names }) })
}

/** What an overlap is called: by its method or its shortest name, or by all of its names. */
export function overlapName({ kind, reasons, interventions }: Overlap, words: CatalogueWords): string {
  const { t } = words
  const method = reasons.find((reason) => reason.kind === 'method')
  if (method) return method.method
  const names = interventions.map(({ name }) => name.trim())
  if (kind !== 'same-use') return names.toSorted((a, b) => a.length - b.length)[0] ?? ''
  const quoted = [...new Set(names)].map((name) => t('overlaps:quoted', { name }))
  return namesList(quoted, quoted.length, words)
}

/** The heading of one: 'Cool Kids findes 3 steder'. */
export function overlapTitle(overlap: Overlap, words: CatalogueWords): string {
  const { t } = words
  const { kind, interventions } = overlap
  return t(`overlaps:title.${kind}`, { name: overlapName(overlap, words), count: interventions.length })
}

/** Why it is proposed, a sentence for each reason. */
export function reasonTexts({ reasons, administrations, interventions }: Overlap, words: CatalogueWords): readonly string[] {
  const { t } = words
  return reasons.map((reason) => {
    switch (reason.kind) {
      case 'method':
        return t('overlaps:reason.method', { name: reason.method })
      case 'same-name':
        return t('overlaps:reason.sameName', { name: reason.name })
      case 'spelling':
        return t('overlaps:reason.spelling', { names: quotedList(reason.names, words) })
      case 'word-order':
        return t('overlaps:reason.wordOrder', { names: quotedList(reason.names, words) })
      case 'extra-words':
        return t('overlaps:reason.extraWords', { words: quotedList(reason.words, words), count: reason.words.length })
      case 'same-use':
        return useText(reason, administrations.length, words)
      case 'not-running': {
        const names = interventions.filter(({ id }) => reason.ids.includes(id)).map((each) => namedWithPlace(each, words))
        return t('overlaps:reason.notRunning', { names: formatList(names, words.language), count: names.length })
      }
    }
  })
}

/** 'Børn og Læring · PPR'; says so when nothing is told. */
export function placeOf({ administration, unit }: Pick<Intervention, 'administration' | 'unit'>, { t }: CatalogueWords): string {
  const told = [administration, unit].map((text) => text.trim()).filter((text) => text !== '')
  return told.length === 0 ? t('overlaps:noPlace') : told.join(' · ')
}

/** 'Cool Kids (Børn og Læring · PPR)': where a name alone may be that of several. */
export function namedWithPlace(intervention: Intervention, words: CatalogueWords): string {
  return `${intervention.name} (${placeOf(intervention, words)})`
}

/** Those of which a person has said already that they belong together; '' where nothing is said. */
export function settledText({ parts, interventions }: Overlap, words: CatalogueWords): string {
  const { t } = words
  const settled = parts.filter((part) => part.length > 1)
  if (settled.length === 0) return ''
  const named = settled.map((part) => {
    const names = interventions.filter(({ id }) => part.includes(id)).map((each) => namedWithPlace(each, words))
    return formatList(names, words.language)
  })
  return t('overlaps:settled', { names: named.join('; ') })
}

/** Names, as many as a line holds, and how many more there are in all. */
function namesList(names: readonly string[], total: number, { t, language }: CatalogueWords): string {
  if (names.length <= MOST_NAMES) return formatList(names, language)
  const more = total - (MOST_NAMES - 1)
  return formatList([...names.slice(0, MOST_NAMES - 1), t('overlaps:others', { count: more })], language)
}

function useText(reason: Extract<OverlapReason, { kind: 'same-use' }>, administrations: number, words: CatalogueWords): string {
  const { t, nameOf } = words
  const people = reason.targetGroups.map((each) => nameOf('targetGroups', each))
  const ages = reason.ages.map((each) => nameOf('ages', each))
  const what = [...people, ...ages].join(', ')
  return t('overlaps:reason.sameUse', { count: administrations, what })
}

function quotedList(names: readonly string[], { t, language }: CatalogueWords): string {
  return formatList(names.map((name) => t('overlaps:quoted', { name })), language)
}
