import { foldText, textKey, typedWords } from '../model/textKey.ts'
import { isLittle, meaningOf, stemOf, type Axis, type Meaning } from './lexicon.ts'

/** A word of a name, or a part of a compound. */
export interface Part {
  /** One for all words of one meaning and all their forms. */
  readonly stem: string
  /** 0 to 1: how much it tells of which intervention it is. */
  readonly weight: number
  readonly isKnown: boolean
}

export interface Word {
  readonly typed: string
  /** Folded. */
  readonly folded: string
  /** Without its ending; compounds are whole. */
  readonly stem: string
  /** Of a compound; the word itself when it is none. */
  readonly parts: readonly Part[]
}

/** A name as it is compared with others. */
export interface NameWords {
  /** Without years, spaces, case and punctuation. */
  readonly key: string
  readonly words: readonly Word[]
  /** The sum over all parts. */
  readonly weight: number
  /** Words that would set it apart from another name, by axis. */
  readonly apart: ReadonlyMap<Axis, ReadonlySet<string>>
}

const YEAR = /^(19|20)\d\d$/

/** A name taken apart into words and parts of words, without years and little words. */
export function nameWords(name: string): NameWords {
  const typed = typedWords(name).map((each) => ({ typed: each, folded: foldText(each).replaceAll(' ', '') }))
  const told = typed.filter(({ folded }) => folded !== '' && !YEAR.test(folded))
  const telling = told.filter(({ folded }) => !isLittle(folded))
  const words = (telling.length > 0 ? telling : told).map(({ typed: word, folded }) => wordOf(word, folded))
  return {
    key: told.map(({ folded }) => folded).join('') || textKey(name),
    words,
    weight: weightOf(words.flatMap(({ parts }) => parts)),
    apart: apartIn(words),
  }
}

/**
 * What a name says beyond the form and the people it is for, so that 'Angstgruppe', 'Forløb for børn med angst 2024'
 * and 'angst-forløb' have one key. The whole name's key when nothing else is told.
 */
export function nameKey(name: string): string {
  const { words, key } = nameWords(name)
  const telling = words.flatMap(({ parts, folded }) =>
    parts.every(({ isKnown }) => !isKnown) ? [folded] : parts.filter(({ weight }) => weight > 0.25).map(({ stem }) => stem),
  )
  return telling.join('') || key
}

export function weightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0)
}

function wordOf(typed: string, folded: string): Word {
  return { typed, folded, stem: stemOf(folded), parts: partsOf(folded) }
}

/** Takes a compound apart where one half is a word that is known: 'angstgruppe', 'ungementor', 'babysvømning'. */
function partsOf(folded: string): readonly Part[] {
  const meaning = meaningOf(folded)
  if (meaning !== null) return [knownPart(meaning)]
  if (/\d/.test(folded)) return partsWithDigits(folded)
  for (let cut = 3; cut <= folded.length - 3; cut += 1) {
    const [head, tail] = [folded.slice(0, cut), folded.slice(cut)]
    const known = tail.length < 4 ? null : meaningOf(tail)
    if (known !== null && !isLittle(head)) {
      const headParts = partsOfHead(head)
      if (headParts !== null) return [...headParts, knownPart(known)]
    }
  }
  return partsFromFront(folded) ?? [unknownPart(folded)]
}

/** A first half alone, without the s or e that binds it to the next; null when it is no word. */
function partsOfHead(head: string): readonly Part[] | null {
  const bare = [head, head.replace(/[se]$/, '')].find((each) => meaningOf(each) !== null)
  if (bare !== undefined) return partsOf(bare)
  return head.length < 4 ? null : partsOf(head.replace(/s$/, ''))
}

function partsFromFront(folded: string): readonly Part[] | null {
  for (let cut = folded.length - 4; cut >= 3; cut -= 1) {
    const known = meaningOf(folded.slice(0, cut))
    // The s that binds a compound belongs to neither half.
    if (known !== null && cut >= 4) return [knownPart(known), unknownPart(folded.slice(cut).replace(/^s(?=[^aeiouy])/, ''))]
  }
  return null
}

function partsWithDigits(folded: string): readonly Part[] {
  return [{ stem: folded, weight: /^\d+$/.test(folded) ? 0.5 : 1, isKnown: /^\d+$/.test(folded) }]
}

function knownPart({ word, weight }: Meaning): Part {
  return { stem: word, weight, isKnown: true }
}

function unknownPart(folded: string): Part {
  return { stem: stemOf(folded), weight: folded.length < 3 ? 0.5 : 1, isKnown: false }
}

function apartIn(words: readonly Word[]): ReadonlyMap<Axis, ReadonlySet<string>> {
  const apart = new Map<Axis, Set<string>>()
  for (const { stem } of words.flatMap(({ parts }) => parts)) {
    const axes: readonly Axis[] = /^\d+$/.test(stem) ? ['number'] : (meaningOf(stem)?.axes ?? [])
    for (const axis of axes) apart.set(axis, (apart.get(axis) ?? new Set()).add(stem))
  }
  return apart
}
