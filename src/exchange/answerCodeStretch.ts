import { symbolsIn, type CodeSymbol } from './answerCodeText.ts'

/** What stands between two atoms: 'none' is the beginning, 'break' what no code has within it. */
type Gap = 'none' | 'break' | 'dash' | 'space' | 'other'

/** A run of letters and digits with no space or punctuation in it. */
interface Atom {
  /** As a code is read: in capitals, O is 0. */
  readonly text: string
  /** In UTF-16 units of the line. */
  readonly start: number
  readonly end: number
  /** What stands before it. */
  readonly gap: Gap
  /** As typed, so that the I and O of a word are no digits. */
  readonly hasDigit: boolean
  readonly hasLetter: boolean
}

/** A run of atoms that may be a code, whole or damaged; `last` is included. */
interface Stretch {
  readonly first: number
  readonly last: number
  readonly length: number
}

/** What to look for in a line. */
export interface Wanted {
  /** The group that the room's codes begin with. */
  readonly group: string
  readonly length: number
  readonly isCode: (text: string) => boolean
}

/** A line of which a part may be a code, from the left; the parts do not overlap. None: the line has no code. */
export function stretchesIn(line: string, wanted: Wanted): readonly string[] {
  const search = { line, atoms: atomsOf(line), wanted }
  const { atoms } = search
  const whole = wholeOf(atoms)
  if (whole?.length === wanted.length && !hasOwnBeginning(search, 1, atoms.length - 1)) return [textOf(search, whole)]

  const stretches: Stretch[] = []
  for (let first = 0; first < atoms.length; first += 1) {
    const stretch = ownStretchAt(search, first) ?? strangeStretchAt(search, first)
    if (stretch === null) continue
    stretches.push(stretch)
    first = stretch.last
  }
  if (stretches.length > 0) return stretches.map((stretch) => textOf(search, stretch))
  return whole !== null && missing(whole, wanted) === 1 ? [textOf(search, whole)] : []
}

/** All of a line, when it has the look of a code: its letters and digits mixed, or spelled out. */
function wholeOf(atoms: readonly Atom[]): Stretch | null {
  const isSpelled = atoms.every((atom) => atom.text.length <= 2) && atoms.some((atom) => atom.hasDigit)
  const isLike = isSpelled || atoms.some(isMixed)
  if (!isLike || atoms.slice(1).some((atom) => atom.gap === 'break')) return null
  return { first: 0, last: atoms.length - 1, length: atoms.reduce((sum, atom) => sum + atom.text.length, 0) }
}

interface Search {
  readonly line: string
  readonly atoms: readonly Atom[]
  readonly wanted: Wanted
}

/** From the first group of the room on: the right code that begins here, or else what is nearest in length. */
function ownStretchAt(search: Search, first: number): Stretch | null {
  const { atoms, wanted } = search
  if (!beginsOwn(search, first)) return null

  const exact = growing(atoms, first, wanted.length).find(({ length }) => length === wanted.length)
  if (exact !== undefined && wanted.isCode(textOf(search, exact))) return withOverhang(search, exact)

  const candidates = growing(atoms, first, wanted.length + 1).filter(
    ({ last }) => isEvenlyParted(atoms, first, last) && !hasOwnBeginning(search, first + 1, last),
  )
  const nearest = candidates.reduce<Stretch | null>(
    (best, next) => (best !== null && missing(best, wanted) <= missing(next, wanted) ? best : next),
    null,
  )
  return nearest !== null && isMoreThanGroup(search, nearest) ? nearest : null
}

/**
 * With what follows in the same manner, for then it is no code but a longer one: with a character too many,
 * 1 in 1,000 begins with a right code. A single 'i' after a space is a word.
 */
function withOverhang({ line, atoms }: Search, { first, last, length }: Stretch): Stretch {
  const [end, next] = [atoms[last]?.end ?? 0, atoms[last + 1]]
  const exact = { first, last, length }
  if (first === last || next === undefined || next.gap !== atoms[first + 1]?.gap) return exact
  const isTight = next.gap === 'dash' && !/\s/u.test(line.slice(end, next.start))
  const isLoose = next.gap === 'space' && next.text.length === 1 && line.slice(next.start, next.end) !== 'i'
  return isTight || isLoose ? { first, last: last + 1, length: length + next.text.length } : exact
}

/** In groups of four, of another room or with the damage in the first group: close to the right length. */
function strangeStretchAt(search: Search, first: number): Stretch | null {
  const { atoms, wanted } = search
  const atom = atoms[first]
  if (atom === undefined) return null
  const alone = { first, last: first, length: atom.text.length }
  if (isMixed(atom) && missing(alone, wanted) <= 1) return alone

  const isDashed = atoms[first + 1]?.gap === 'dash'
  if (!isDashed && !atom.hasDigit) return null
  const candidates = growing(atoms, first, wanted.length + 1).filter(
    ({ last }) => isInGroups(atoms, first, last) && !hasOwnBeginning(search, first, last),
  )
  const near = [0, -1, 1].map((more) => candidates.find(({ length }) => length === wanted.length + more))
  return near.find((each) => each !== undefined) ?? candidates.find((each) => isWithoutFirst(search, each)) ?? null
}

/** The whole of a dashed run, less the first group: people read that out of the form, and leave it out. */
function isWithoutFirst(search: Search, stretch: Stretch): boolean {
  const { line, atoms, wanted } = search
  const [start, end] = [atoms[stretch.first]?.start ?? 0, atoms[stretch.last]?.end ?? 0]
  const isInDashes = /\p{Pd}/u.test(line.charAt(start - 1) + line.charAt(end))
  const isDashed = atoms[stretch.last]?.gap === 'dash'
  return isDashed && !isInDashes && stretch.length === wanted.length - wanted.group.length
}

/** The stretches that begin at an atom, short to long; the first atom may be longer than the limit. */
function growing(atoms: readonly Atom[], first: number, limit: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  let length = 0
  for (let last = first; last < atoms.length; last += 1) {
    length += atoms[last]?.text.length ?? 0
    if (last > first && (atoms[last]?.gap === 'break' || length > limit)) break
    stretches.push({ first, last, length })
  }
  return stretches
}

/** Whether the first group begins here: in one piece, or in pieces of one or two as when it is spelled. */
function beginsOwn({ atoms, wanted: { group } }: Search, first: number): boolean {
  let text = ''
  for (const [index, atom] of atoms.slice(first, first + group.length).entries()) {
    if (index === 0 && atom.text.startsWith(group)) return true
    if (atom.text.length > 2 || (index > 0 && atom.gap === 'break')) return false
    text += atom.text
    if (text.length >= group.length) return text.startsWith(group)
  }
  return false
}

function hasOwnBeginning(search: Search, from: number, to: number): boolean {
  return search.atoms.slice(from, to + 1).some((_, index) => beginsOwn(search, from + index))
}

/** One kind of gap throughout; where it is a space, no long words. */
function isEvenlyParted(atoms: readonly Atom[], first: number, last: number): boolean {
  const rest = atoms.slice(first + 1, last + 1)
  const gap = rest[0]?.gap
  return rest.every((atom) => atom.gap === gap && (gap !== 'space' || atom.text.length <= 5))
}

/** Groups of four, one of which may lack a character or have one too many; the last may be shorter. */
function isInGroups(atoms: readonly Atom[], first: number, last: number): boolean {
  const groups = atoms.slice(first, last + 1)
  const gap = groups[1]?.gap
  const isParted = (gap === 'dash' || gap === 'space') && groups.slice(1).every((group) => group.gap === gap)
  // Words and numbers stand beside each other in any sentence, but not with dashes between.
  const hasBoth = groups.some(({ hasDigit }) => hasDigit) && groups.some(({ hasLetter }) => hasLetter)
  const isLike = gap === 'dash' ? hasBoth : groups.some(isMixed)
  const uneven = groups.slice(0, -1).filter((group) => group.text.length !== 4)
  const isEven = uneven.length <= 1 && uneven.every((group) => group.text.length === 3 || group.text.length === 5)
  return isParted && isEven && (groups.at(-1)?.text.length ?? 0) <= 5 && isLike
}

/** Letters and digits together: as most groups of a code, and few words. */
function isMixed(atom: Atom): boolean {
  return atom.hasDigit && atom.hasLetter
}

/** Not only the room code in a sentence: something of a code must follow. */
function isMoreThanGroup(search: Search, stretch: Stretch): boolean {
  const { atoms, wanted } = search
  const rest = textOf(search, stretch).slice(wanted.group.length)
  const isSpaced = atoms[stretch.first + 1]?.gap === 'space' && stretch.last > stretch.first
  return /\p{Nd}/u.test(rest) || (!isSpaced && missing(stretch, wanted) <= 1)
}

function missing({ length }: Stretch, wanted: Wanted): number {
  return Math.abs(length - wanted.length)
}

function textOf({ line, atoms }: Search, { first, last }: Stretch): string {
  return line.slice(atoms[first]?.start ?? 0, atoms[last]?.end ?? 0)
}

function atomsOf(line: string): readonly Atom[] {
  const atoms: Atom[] = []
  let [symbols, gap, end]: [CodeSymbol[], Gap, number] = [[], 'none', 0]
  const close = (): void => {
    if (symbols.length > 0) atoms.push(atomOf(line, symbols, gap))
    symbols = []
  }
  for (const symbol of symbolsIn(line)) {
    const isBreak = symbol.value === -1 && !/^[\p{L}\p{N}\p{M}]$/u.test(symbol.character)
    const between = gapIn(line.slice(end, symbol.start))
    if (isBreak || (symbols.length > 0 && between !== 'none')) {
      close()
      gap = isBreak ? 'break' : between
    }
    if (!isBreak) symbols.push(symbol)
    end = symbol.end
  }
  close()
  return atoms
}

function atomOf(line: string, symbols: readonly CodeSymbol[], gap: Gap): Atom {
  const [start, end] = [symbols[0]?.start ?? 0, symbols.at(-1)?.end ?? 0]
  const written = line.slice(start, end)
  const text = symbols.map(({ character }) => character).join('')
  return { text, start, end, gap, hasDigit: /\p{N}/u.test(written), hasLetter: /\p{L}/u.test(written) }
}

function gapIn(between: string): Gap {
  const visible = between.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
  if (visible === '') return 'none'
  if (/[\p{Pd}\u2212\u2043]/u.test(visible)) return 'dash'
  return /^[\s\u0085]+$/u.test(visible) ? 'space' : 'other'
}
