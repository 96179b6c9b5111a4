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
  return (interventions, search) => {
    const demands = demandsOf(search)
    if (demands.length === 0) return interventions
    return interventions.filter((each) => {
      const text = textOf(each)
      return demands.every((isMet) => isMet(text))
    })
  }
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

function demandsOf(search: string): readonly ((text: string) => boolean)[] {
  const words = search.split(/\s+/).map(foldText)
  return [...new Set(words)].filter((word) => word !== '').map(demandOf)
}

/** 'coolkids' is met by 'cool kids' as well: from the beginning of a word on, blanks make no difference. */
function demandOf(word: string): (text: string) => boolean {
  const letters = Array.from(word.replaceAll(' ', ''))
  if (letters.length < 2) return (text) => text.includes(word)
  const spread = new RegExp(`[ \\n]${letters.join(' ?')}`)
  return (text) => text.includes(word) || spread.test(text)
}
