import { levelsOf, type Framework } from '../framework/framework.ts'
import { ALPHABET, BITS_PER_CHARACTER, charactersOf, valuesOf } from './answerCodeAlphabet.ts'

export const CODE_VERSION = 1

/** How many components a framework can have. */
export const COMPONENTS = { min: 4, max: 40 } as const

const SCALE = { min: 3, max: 5 } as const

/** How many values there are for the steering-chain level, the field and the nonce, in that order, in any framework. */
const FIXED_RADICES = [5, 16, 4] as const

const CHECK_LENGTH = 2

/** What both ends of a code must agree about. */
export interface CodeRoom {
  readonly frameworkId: string
  /** As text: '1', '2026-11'. */
  readonly frameworkVersion: string
  /** How many components the framework has, 4 to 40; not only those picked for the round. */
  readonly components: number
  /** How many levels the rating scale has, 3 to 5. */
  readonly levels: number
  /** The room code, two characters: new for each round. */
  readonly tag: string
  /** How many levels of the steering chain the framework has, 0 to 4. */
  readonly chainLevels: number
  /** How many fields the framework has, 0 to 15. */
  readonly fields: number
}

/** The room of a round about a framework. @param tag - the round's room code */
export function codeRoomOf(framework: Framework, tag: string): CodeRoom {
  return {
    frameworkId: framework.id,
    frameworkVersion: String(framework.version),
    components: framework.components.length,
    levels: levelsOf(framework.scale).length,
    tag,
    chainLevels: framework.chain.length,
    fields: framework.fields.length,
  }
}

type Fingerprinted = Pick<CodeRoom, 'frameworkId' | 'frameworkVersion' | 'components'>

/** The part of the platform's own encoder that is used here; exchange is compiled without the DOM's types. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array }

/** @param bits - ten random bits: 0 to 1023; of a larger number the last ten */
export function tagOf(bits: number): string {
  return charactersOf(valuesOf(BigInt(Math.trunc(bits)), 2))
}

export const TAG_PATTERN = `^[${ALPHABET}]{2}$`

export function isTag(text: string): boolean {
  return new RegExp(TAG_PATTERN).test(text)
}

/** The four characters that all codes of the room begin with. */
export function firstGroupOf(room: CodeRoom): string {
  return ALPHABET.charAt(CODE_VERSION) + frameworkCharacterOf(room) + room.tag
}

/** 1 framework in 32 has the same. */
export function frameworkCharacterOf(framework: Fingerprinted): string {
  const hash = hashOf(framework)
  return ALPHABET.charAt((hash ^ (hash >>> 16)) & 31)
}

/** All 32 bits, as 7 characters: what a link names the framework by. */
export function fingerprintOf(framework: Fingerprinted): string {
  return charactersOf(valuesOf(BigInt(hashOf(framework)), 7))
}

/** How many values each part of a code's payload has, in their order. */
export function radicesOf({ components, levels }: Pick<CodeRoom, 'components' | 'levels'>): readonly number[] {
  return [...FIXED_RADICES, ...Array<number>(components).fill(levels + 1)]
}

/** @throws RangeError for a framework beyond the limits: the check characters do not reach further */
export function codeLengthOf(size: Pick<CodeRoom, 'components' | 'levels'>): number {
  if (!isWithin(size.components, COMPONENTS) || !isWithin(size.levels, SCALE)) {
    throw new RangeError(`No answer codes for ${size.components} components and ${size.levels} levels`)
  }
  const largest = radicesOf(size).reduce((product, radix) => product * BigInt(radix), 1n) - 1n
  const bits = largest.toString(2).length
  return 2 + 2 + Math.ceil(bits / BITS_PER_CHARACTER) + CHECK_LENGTH
}

function isWithin(number: number, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return Number.isInteger(number) && number >= min && number <= max
}

/** FNV-1a, 32 bits, over UTF-8. */
function hashOf({ frameworkId, frameworkVersion, components }: Fingerprinted): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(`${frameworkId}@${frameworkVersion}/${components}`)) {
    hash = Math.imul(hash ^ byte, 0x01000193)
  }
  return hash >>> 0
}
