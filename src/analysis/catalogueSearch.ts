import type { Intervention } from '../model/intervention.ts'
import { foldText } from '../model/textKey.ts'

/** Gives the interventions that a search finds, in their order; all of them for a search that asks for nothing. */
export type CatalogueSearch = (interventions: readonly Intervention[], search: string) => readonly Intervention[]

/**
 * A search in all that is told of interventions. Each word of it must stand somewhere, if only as a part of a word.
 *
 * What has been read of an intervention is kept as long as the intervention is: keep the search itself, too.
 *
 * @param namesOf - what an intervention is, in words: the names of its terms, and other names of its method
 */
export function catalogueSearch(namesOf: (intervention: Intervention) => readonly string[]): CatalogueSearch {
  const known = new WeakMap<Intervention, string>()
  const foldedOnce = foldedTexts()
  const textOf = (intervention: Intervention): string => {
    const text = known.get(intervention) ?? searchedText(intervention, namesOf(intervention).map(foldedOnce))
    known.set(intervention, text)
    return text
  }
  let last: Answer | null = null
  return (interventions, search) => {
    const words = wordsOf(search)
    if (words.length === 0) return interventions
    const demands = words.map(demandOf)
    const among = last?.of === interventions && isNarrower(words, last.words) ? last.found : interventions
    const found = among.filter((each) => {
      const text = textOf(each)
      return demands.every((isMet) => isMet(text))
    })
    last = { of: interventions, words, found }
    return found
  }
}

interface Answer {
  readonly of: readonly Intervention[]
  readonly words: readonly string[]
  readonly found: readonly Intervention[]
}

/** Whether all that some words find is found by others too, as it is when letters are added to these. */
function isNarrower(words: readonly string[], others: readonly string[]): boolean {
  return others.every((other) => words.some((word) => word.startsWith(other)))
}

/** Names of terms come again and again. */
function foldedTexts(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const found = known.get(text) ?? foldText(text)
    known.set(text, found)
    return found
  }
}

/** One line a field, so that no word is found across two of them; a name that is told twice stands once. */
function searchedText(intervention: Intervention, names: readonly string[]): string {
  const { reference, name, method, description, administration, unit, needs, holds, evidence, note } = intervention
  const held = holds.flatMap(({ competence, where }) => [competence, where])
  const texts = [reference, name, method, description, administration, unit, ...needs, ...held, evidence, note]
  const lines = new Set([...texts.map(foldText), ...names])
  lines.delete('')
  return `\n${[...lines].join('\n')}\n`
}

function wordsOf(search: string): readonly string[] {
  const words = search.split(/\s+/).map(foldText)
  return [...new Set(words)].filter((word) => word !== '')
}

/** 'coolkids' is met by 'cool kids' as well: from the beginning of a word on, blanks make no difference. */
function demandOf(word: string): (text: string) => boolean {
  const letters = Array.from(word.replaceAll(' ', ''))
  if (letters.length < 2) return (text) => text.includes(word)
  const spread = new RegExp(`[ \\n]${letters.join(' ?')}`)
  return (text) => text.includes(word) || spread.test(text)
}
