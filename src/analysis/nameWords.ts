import { foldText, textKey, typedWords } from '../model/textKey.ts'
import { isLittle, meaningOf, meaningOfHead, stemOf, WEIGHTS, type Axis, type Meaning } from './lexicon.ts'

/** A word of a name, or a part of a compound. */
export interface Part {
  /** One for all words of one meaning and all their forms. */
  readonly stem: string
  /** The stem of what was typed. */
  readonly form: string
  /** 0 to 1: how much it tells of which intervention it is. */
  readonly weight: number
  readonly isKnown: boolean
  /** A form or a place in the organisation, as 'gruppe' and 'PPR': no matter which, it may be the same intervention. */
  readonly isForm: boolean
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
  /** Every word of it. */
  readonly all: readonly Word[]
  /** Those that are compared: without years and little words. */
  readonly words: readonly Word[]
  /** The sum over all parts. */
  readonly weight: number
  /** Neighbours as if written in one word, by its stem. */
  readonly joined: ReadonlyMap<string, readonly Word[]>
  /** Words that would set it apart from another name, by axis. */
  readonly apart: ReadonlyMap<Axis, ReadonlySet<string>>
}

const YEAR = /^(19|20)\d\d$/
/** A year also where it is written together with a word. */
const YEAR_WITHIN = /(?<!\d)((?:19|20)\d\d)(?!\d)/

/** A name taken apart into words and parts of words, without years and little words. */
export function nameWords(name: string): NameWords {
  return wordReader()(name)
}

/** Reads many names; words that come again are taken apart only once. */
export function wordReader(): (name: string) => NameWords {
  const known = new Map<string, Word>()
  const wordOf = (typed: string): Word => {
    const before = known.get(typed)
    if (before !== undefined) return before
    const folded = foldText(typed).replaceAll(' ', '')
    const word = { typed, folded, stem: stemOf(folded), parts: partsOf(folded) }
    known.set(typed, word)
    return word
  }
  return (name) => {
    const all = typedWords(name).flatMap((typed) => typed.split(YEAR_WITHIN)).map(wordOf).filter(({ folded }) => folded !== '')
    const told = all.filter(({ folded }) => !YEAR.test(folded))
    // A little word that comes last is a part of the name: 'Ro på'.
    const telling = told.filter(({ folded }, place) => !isLittle(folded) || (place > 0 && place === told.length - 1))
    const words = telling.some(({ folded }) => !isLittle(folded)) ? telling : told
    return {
      key: told.map(({ folded }) => folded).join('') || textKey(name),
      all,
      words,
      weight: words.reduce((sum, { parts }) => sum + weightOf(parts), 0),
      joined: joinedIn(words),
      apart: apartIn(words),
    }
  }
}

export function weightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0)
}

function joinedIn(words: readonly Word[]): ReadonlyMap<string, readonly Word[]> {
  if (words.length < 2) return NONE_JOINED
  const runs = words.flatMap((_, place) => [2, 3].map((size) => words.slice(place, place + size)))
  const whole = runs.filter((run) => run.length > 1)
  return new Map(whole.map((run) => [stemOf(run.map(({ folded }) => folded).join('')), run]))
}

const NONE_JOINED: ReadonlyMap<string, readonly Word[]> = new Map()

/** Takes a compound apart where one half is a word that is known: 'angstgruppe', 'ungementor', 'babysvømning'. */
function partsOf(folded: string): readonly Part[] {
  const meaning = meaningOf(folded)
  if (meaning !== null) return [knownPart(meaning, folded)]
  if (/\d/.test(folded)) return partsWithDigits(folded)
  for (let cut = 3; cut <= folded.length - 3; cut += 1) {
    const [head, tail] = [folded.slice(0, cut), folded.slice(cut)]
    const known = tail.length < 4 ? meaningOfHead(tail) : meaningOf(tail)
    if (known !== null && !isLittle(head)) {
      const headParts = partsOfHead(head, tail.length < 5 ? 4 : 3)
      if (headParts !== null) return [...headParts, knownPart(known, tail)]
    }
  }
  return partsFromFront(folded) ?? [unknownPart(folded)]
}

/** A first half alone, without the s or e that binds it to the next; null when it is too short for a word. */
function partsOfHead(head: string, shortest: number): readonly Part[] | null {
  const bare = [head, head.replace(/[se]$/, '')].find((each) => meaningOf(each) !== null)
  if (bare !== undefined) return partsOf(bare)
  return head.length < shortest ? null : partsOf(head.replace(/s$/, ''))
}

function partsFromFront(folded: string): readonly Part[] | null {
  for (let cut = folded.length - 4; cut >= 4; cut -= 1) {
    const [head, tail] = [folded.slice(0, cut), folded.slice(cut)]
    const known = meaningOfHead(head)
    if (known !== null) return [knownPart(known, head), unknownPart(tail)]
  }
  return null
}

function partsWithDigits(folded: string): readonly Part[] {
  const isNumber = /^\d+$/.test(folded)
  const weight = isNumber ? WEIGHTS.common : WEIGHTS.name
  return [{ stem: folded, form: folded, weight, isKnown: isNumber, isForm: false }]
}

function knownPart({ word, weight, axes }: Meaning, folded: string): Part {
  return { stem: word, form: stemOf(folded), weight, isKnown: true, isForm: weight <= WEIGHTS.form && axes.length === 0 }
}

function unknownPart(folded: string): Part {
  const [stem, isSlight] = [stemOf(folded), folded.length < 3 || isLittle(folded)]
  return { stem, form: stem, weight: isSlight ? WEIGHTS.common : WEIGHTS.name, isKnown: false, isForm: false }
}

function apartIn(words: readonly Word[]): ReadonlyMap<Axis, ReadonlySet<string>> {
  const apart = new Map<Axis, Set<string>>()
  for (const { stem } of words.flatMap(({ parts }) => parts)) {
    const axes: readonly Axis[] = /^\d+$/.test(stem) ? ['number'] : (meaningOf(stem)?.axes ?? [])
    for (const axis of axes) apart.set(axis, (apart.get(axis) ?? new Set()).add(stem))
  }
  return apart
}
