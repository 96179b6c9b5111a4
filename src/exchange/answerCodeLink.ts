import { failure, success, type Result } from '../result.ts'
import { ALPHABET, BITS_PER_CHARACTER, charactersOf, numberOf, valuesOf } from './answerCodeAlphabet.ts'
import { isRight, sumsOf, withCheck } from './answerCodeCheck.ts'
import { COMPONENTS, fingerprintOf, isTag, type CodeRoom } from './answerCodeRoom.ts'
import { groupedCode, symbolsIn } from './answerCodeText.ts'

const [CODE, ROUND] = ['svar', 'runde']

/** What a link to answer codes carries. */
export interface CodeLink {
  /** To be read as if it had been typed. */
  readonly text: string
  /** Further ones, which are not used but must be mentioned. */
  readonly unused: readonly string[]
}

/** What a participant's page needs to know. */
export interface RoundLink {
  /** Of the framework, 7 characters. */
  readonly fingerprint: string
  /** How many components the framework has, 4 to 40. */
  readonly components: number
  readonly tag: string
  /** The number of the round, 1 to 1023. */
  readonly round: number
  /** The components to rate, as places in the framework's order, from 0 and rising; at least one. */
  readonly picked: readonly number[]
}

export type RoundLinkError =
  | { readonly kind: 'blank' }
  /** Cut off, mistyped or never a link of ours. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'version'; readonly found: number; readonly known: number }

const LINK_VERSION = 1
const MAX_ROUND = 1023

/** The symbols of each part in their order; the picked components follow, and two check characters. */
const LENGTHS = { version: 1, fingerprint: 7, tag: 2, round: 2, components: 2 } as const
const HEAD = 14

/** The end of an address that carries a code, from '#' on. */
export function codeFragment(code: string): string {
  return `#${CODE}=${groupedCode(code)}`
}

/** The code of an address, unread: any text. Null: it carries none. */
export function readCodeFragment(fragment: string): CodeLink | null {
  const [text, ...unused] = parametersOf(fragment, CODE)
  return text === undefined ? null : { text, unused }
}

/**
 * The end of an address that opens a round on a phone, from '#' on: at most 31 bytes.
 *
 * @throws RangeError for a round that a link cannot carry
 */
export function roundFragment(room: CodeRoom, round: number, picked: readonly number[]): string {
  const { components, tag } = room
  const isRound = Number.isInteger(round) && round >= 1 && round <= MAX_ROUND
  const isPlace = (place: number): boolean => Number.isInteger(place) && place >= 0 && place < components
  const arePicked = picked.length > 0 && picked.every(isPlace)
  if (!isRound || !arePicked || !isTag(tag) || !isSize(components)) throw new RangeError('No link for this round')

  const bits = [...new Set(picked)].reduce((set, place) => set | (1n << BigInt(place)), 0n)
  const data = [
    LINK_VERSION,
    ...Array.from(fingerprintOf(room) + tag, (character) => ALPHABET.indexOf(character)),
    ...valuesOf(BigInt(round), LENGTHS.round),
    ...valuesOf(BigInt(components), LENGTHS.components),
    ...valuesOf(bits, setLength(components)),
  ]
  return `#${ROUND}=${charactersOf(withCheck(data))}`
}

/** The round of an address, the first of several. Null: it carries none. */
export function readRoundFragment(fragment: string): Result<RoundLink, RoundLinkError> | null {
  const [text] = parametersOf(fragment, ROUND)
  if (text === undefined) return null

  const values: number[] = []
  for (const { value } of symbolsIn(text)) {
    if (value === -1 || values.length > LONGEST) return failure({ kind: 'damaged' })
    values.push(value)
  }
  if (values.length === 0) return failure({ kind: 'blank' })
  return readRound(values)
}

const LONGEST = HEAD + setLength(COMPONENTS.max) + 2

function readRound(values: readonly number[]): Result<RoundLink, RoundLinkError> {
  // The check characters reach no further than their own number of symbols.
  if (values.length < HEAD || values.length > LONGEST || !isRight(sumsOf(values))) return failure({ kind: 'damaged' })
  const version = values[0] ?? 0
  if (version !== LINK_VERSION) return failure({ kind: 'version', found: version, known: LINK_VERSION })

  let at = LENGTHS.version
  const take = (length: number): readonly number[] => values.slice(at, (at += length))
  const fingerprint = charactersOf(take(LENGTHS.fingerprint))
  const tag = charactersOf(take(LENGTHS.tag))
  const round = Number(numberOf(take(LENGTHS.round)))
  const components = Number(numberOf(take(LENGTHS.components)))
  if (!isSize(components) || values.length !== HEAD + setLength(components) + 2) return failure({ kind: 'damaged' })

  const bits = numberOf(take(setLength(components)))
  if (round === 0 || bits === 0n || bits >> BigInt(components) > 0n) return failure({ kind: 'damaged' })
  const picked = Array.from({ length: components }, (_, place) => place).filter((place) => (bits >> BigInt(place)) & 1n)
  return success({ fingerprint, components, tag, round, picked })
}

function isSize(components: number): boolean {
  return Number.isInteger(components) && components >= COMPONENTS.min && components <= COMPONENTS.max
}

function setLength(components: number): number {
  return Math.ceil(components / BITS_PER_CHARACTER)
}

/** The values of a parameter, in order; all others are ignored. */
function parametersOf(fragment: string, name: string): readonly string[] {
  return fragment
    .replace(/^#/, '')
    .split('&')
    .filter((parameter) => parameter === name || parameter.startsWith(`${name}=`))
    .map((parameter) => decoded(parameter.slice(name.length + 1)))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Nothing but a broken escape is refused; as it stands, its '%' is a character that codes do not have.
    return text
  }
}
