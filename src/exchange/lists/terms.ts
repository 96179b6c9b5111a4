import { cellProblem, read, type CellProblem, type CellReading } from './cellProblem.ts'
import { damageIn } from './damage.ts'
import { divided, unquoted } from './items.ts'
import type { Lookup } from './names.ts'

/** What the user has said of texts: the id that each means, or null for nothing. */
export type Choices = ReadonlyMap<string, string | null>

/** Finds what a part of a cell means; null when it does not know. */
type Find = (text: string) => readonly string[] | null

/** The one term that a cell names. */
export function readTerm(text: string, lookup: Lookup, choices: Choices): CellReading<string | null> {
  const chosen = choices.get(text)
  if (chosen !== undefined) return read(chosen)
  const named = lookup.find(text)
  if (named !== null) return read(named)
  const { value, problems } = readTerms(text, lookup, choices)
  if (problems.length > 0) return read(null, unknown(text, lookup))
  return value.length > 1 ? read(null, cellProblem('question', 'several', text)) : read(value[0] ?? null)
}

/** The terms that a cell names: first of all as a whole, since a name may hold what separates others. */
export function readTerms(text: string, lookup: Lookup, choices: Choices): CellReading<readonly string[]> {
  const find: Find = (part) => {
    const chosen = choices.get(part)
    if (chosen !== undefined) return chosen === null ? [] : [chosen]
    const named = lookup.find(part)
    return named === null ? null : [named]
  }
  return readParts(text, find, (part) => unknown(part, lookup))
}

/** @param find - gives several for what stands for several, such as a range of ages */
export function readParts(text: string, find: Find, problemOf: (part: string) => CellProblem): CellReading<readonly string[]> {
  const strong = divided(text, /[;|\n]/).filter((part) => part !== '')
  const problems: CellProblem[] = []
  const isOneText = strong.length > 1 && text.includes('"')
  const values = (isOneText ? null : found(text, find)) ?? strong.flatMap((part) => {
    const parts = found(part, find) ? [part] : joined(part, find)
    return parts.flatMap((each) => {
      const value = found(each, find) ?? halvesIn(each, find)
      if (value === null) problems.push(problemOf(each))
      return value ?? []
    })
  })
  return read([...new Set(values)], ...problems)
}

function found(part: string, find: Find): readonly string[] | null {
  return find(unquoted(part) ?? part)
}

/** 'Forældre og fagpersoner', where both are known. */
function halvesIn(part: string, find: Find): readonly string[] | null {
  const halves = part.split(/\s+(?:og|and|samt)\s+|\s*[&+]\s*/).map(find)
  return halves.length > 1 && halves.every((half) => half !== null) ? halves.flat() : null
}

/** The parts between commas and slashes, but those together that make one name: the longest first. */
function joined(text: string, find: Find): readonly string[] {
  const separators = [...text.matchAll(/\s*[,/]\s*|$/g)]
  const ends = separators.map(({ index, 0: separator }) => ({ end: index, next: index + separator.length }))
  const parts: string[] = []
  let [start, first] = [0, 0]
  while (first < ends.length) {
    const last = ends.findLastIndex(({ end }, at) => at >= first && find(text.slice(start, end)) !== null)
    const to = ends[Math.max(first, last)]
    parts.push(text.slice(start, to?.end).trim())
    start = to?.next ?? text.length
    first = Math.max(first, last) + 1
  }
  return parts.filter((part) => part !== '')
}

function unknown(text: string, lookup: Lookup): CellProblem {
  const kind = damageIn({ text, kind: 'text' }) === null ? 'unknown' : 'damage'
  return { ...cellProblem('question', kind, text), suggestion: lookup.guess(text) }
}
