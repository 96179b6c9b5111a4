import { failure, success, type Result } from '../result.ts'
import { ALPHABET, charactersOf, numberOf } from './answerCodeAlphabet.ts'
import { isRight, sumsOf, suspectOf, type Sums } from './answerCodeCheck.ts'
import { CODE_VERSION, codeLengthOf, COMPONENTS, firstGroupOf, radicesOf, type CodeRoom } from './answerCodeRoom.ts'
import { spotOf, symbolsIn, type CodeSymbol, type Spot } from './answerCodeText.ts'
import { sizeSymbols, type Answers } from './answerCodeWrite.ts'

/** The code was made where the framework has more levels or fields: the answers count, that one is not told. */
export interface CodeNotice {
  readonly kind: 'unknown-level' | 'unknown-field'
  readonly found: number
}

export interface ReadCode {
  /** In normal form, without hyphens: what is stored, and compared. */
  readonly code: string
  readonly answers: Answers
  readonly notices: readonly CodeNotice[]
}

export type AnswerCodeError =
  | { readonly kind: 'blank' }
  /** A character that codes do not have. */
  | ({ readonly kind: 'char' } & Spot)
  | { readonly kind: 'length'; readonly length: number; readonly expected: number }
  /** A right code for another number of components. */
  | { readonly kind: 'components'; readonly found: number; readonly expected: number }
  | CheckError
  /** Of the code, and the newest that is read here. */
  | { readonly kind: 'version'; readonly found: number; readonly known: number }
  | { readonly kind: 'framework' }
  /** Room codes: the one in the code, and the one here. */
  | { readonly kind: 'workshop'; readonly found: string; readonly expected: string }
  | { readonly kind: 'range' }
  | { readonly kind: 'empty' }

/** Mistyped. Only to point with: with two wrong characters it points at a right one. */
export interface CheckError {
  readonly kind: 'check'
  /** The one character that would explain it; null when no single one does. */
  readonly suspect: Spot | null
  /** Neighbours that would explain it if they had changed places; never any when there is a suspect. */
  readonly swaps: readonly (readonly [Spot, Spot])[]
}

/** Reads a code however it was typed, for one room; the first fault in the order of the error's kinds. */
export function readAnswerCode(text: string, room: CodeRoom): Result<ReadCode, AnswerCodeError> {
  const expected = codeLengthOf(room)
  const symbols: CodeSymbol[] = []
  let length = 0
  for (const symbol of symbolsIn(text)) {
    if (symbol.value === -1) return failure({ kind: 'char', ...spotOf(text, symbol, length) })
    length += 1
    // Somebody may paste a whole document: of that, the length is enough.
    if (length <= expected) symbols.push(symbol)
  }
  if (length === 0) return failure({ kind: 'blank' })
  if (length !== expected) return failure({ kind: 'length', length, expected })

  const values = symbols.map(({ value }) => value)
  const sums = sumsOf([...sizeSymbols(room.components), ...values])
  if (!isRight(sums)) return failure(otherSizeOf(sums, room) ?? checkErrorOf(text, symbols, sums))

  const code = charactersOf(values)
  const stranger = strangerOf(code, room)
  if (stranger !== null) return failure(stranger)
  return readPayload(code, room)
}

/** The room code that a text carries, when it has at least the form of a code: for a device without that workshop. */
export function tagIn(text: string): string | null {
  const values: number[] = []
  for (const { value } of symbolsIn(text)) {
    if (value === -1 || values.length === LONGEST) return null
    values.push(value)
  }
  return values.length < SHORTEST || values[0] !== CODE_VERSION ? null : charactersOf(values.slice(2, 4))
}

const SHORTEST = codeLengthOf({ components: COMPONENTS.min, levels: 3 })
const LONGEST = codeLengthOf({ components: COMPONENTS.max, levels: 5 })

function otherSizeOf(sums: Sums, { components, levels }: CodeRoom): AnswerCodeError | null {
  const own = sizeSymbols(components)
  for (let found: number = COMPONENTS.min; found <= COMPONENTS.max; found += 1) {
    const error = sizeSymbols(found).map((symbol, place) => symbol ^ (own[place] ?? 0))
    if (!isExplainedBy(error, sums)) continue
    const isSameLength = codeLengthOf({ components: found, levels }) === codeLengthOf({ components, levels })
    if (isSameLength) return { kind: 'components', found, expected: components }
  }
  return null
}

function checkErrorOf(text: string, symbols: readonly CodeSymbol[], sums: Sums): CheckError {
  const spots = symbols.map((symbol, place) => spotOf(text, symbol, place))
  // Less the two of the number of components.
  const suspect = spots[(suspectOf(sums) ?? 0) - 2] ?? null
  const swaps = spots.flatMap((spot, place) => {
    const next = spots[place + 1]
    return next !== undefined && isExplainedBySwap(symbols, place, sums) ? [[spot, next] as const] : []
  })
  return { kind: 'check', suspect, swaps }
}

function isExplainedBySwap(symbols: readonly CodeSymbol[], place: number, sums: Sums): boolean {
  const both = (symbols[place]?.value ?? 0) ^ (symbols[place + 1]?.value ?? 0)
  return isExplainedBy([...Array<number>(place + 2).fill(0), both, both], sums)
}

/** Whether the sums are those that an error adds to a right code: sums add up. */
function isExplainedBy(error: readonly number[], sums: Sums): boolean {
  const { plain, weighted } = sumsOf(error)
  return plain === sums.plain && weighted === sums.weighted
}

/** Of a rightly typed code: whether it belongs elsewhere. */
function strangerOf(code: string, room: CodeRoom): AnswerCodeError | null {
  const first = firstGroupOf(room)
  const version = ALPHABET.indexOf(code.charAt(0))
  if (version !== CODE_VERSION) return { kind: 'version', found: version, known: CODE_VERSION }
  if (code.charAt(1) !== first.charAt(1)) return { kind: 'framework' }
  const found = code.slice(2, 4)
  return found === room.tag ? null : { kind: 'workshop', found, expected: room.tag }
}

function readPayload(code: string, room: CodeRoom): Result<ReadCode, AnswerCodeError> {
  let rest = numberOf(Array.from(code.slice(4, -2), (character) => ALPHABET.indexOf(character)))
  const parts: number[] = []
  for (const radix of radicesOf(room).toReversed()) {
    parts.unshift(Number(rest % BigInt(radix)))
    rest /= BigInt(radix)
  }
  if (rest > 0n) return failure({ kind: 'range' })

  const [level = 0, field = 0, nonce = 0, ...values] = parts
  if (values.every((value) => value === 0)) return failure({ kind: 'empty' })

  const isLevelKnown = level <= room.chainLevels
  const isFieldKnown = field <= room.fields
  const notices: CodeNotice[] = []
  if (!isLevelKnown) notices.push({ kind: 'unknown-level', found: level })
  if (!isFieldKnown) notices.push({ kind: 'unknown-field', found: field })
  const answers = { level: isLevelKnown ? level : 0, field: isFieldKnown ? field : 0, nonce, values }
  return success({ code, answers, notices })
}
