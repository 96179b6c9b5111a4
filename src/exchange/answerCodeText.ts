import { ALPHABET } from './answerCodeAlphabet.ts'

/** One character of a code as somebody wrote it, and where it stands in their text. */
export interface CodeSymbol {
  /** Its value in the alphabet; -1 when it is not in it. */
  readonly value: number
  /** In capitals; O and Ø are 0, I and L are 1. */
  readonly character: string
  /** In UTF-16 units of the text, the end not included: where the cursor goes, and what to select. */
  readonly start: number
  readonly end: number
}

/** A place to point at, for a message and for the cursor. */
export interface Spot {
  /** From 1; spaces, dashes and the like do not count. */
  readonly position: number
  /** As it was typed; one that cannot be seen as 'U+0007'. */
  readonly character: string
  /** In UTF-16 units of the typed text. */
  readonly start: number
  readonly end: number
}

/**
 * A character with its accents. Few of them, for sorting a million takes the platform hours; the rest are
 * characters of their own.
 */
const WRITTEN = /\P{M}\p{M}{0,4}|\p{M}/gu

const SEPARATOR = /^[\s\u0085\p{Default_Ignorable_Code_Point}\p{Pd}\u2212\u2043.,_/:;]$/u

const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', Ø: '0', I: '1', L: '1' }

/** What is left of a text without spaces, dashes, invisible marks and `. , _ / : ;`, one by one. */
export function* symbolsIn(text: string): Generator<CodeSymbol> {
  for (const { 0: written, index: start } of text.matchAll(WRITTEN)) {
    // One written character may be several in the normal form: 'ﬁ' is FI.
    for (const normal of written.normalize('NFKC')) {
      if (SEPARATOR.test(normal)) continue
      for (const capital of normal.toUpperCase()) {
        const character = LOOKALIKES[capital] ?? capital
        yield { value: ALPHABET.indexOf(character), character, start, end: start + written.length }
      }
    }
  }
}

/** @param place - of the symbol among those of the text, from 0 */
export function spotOf(text: string, { start, end }: CodeSymbol, place: number): Spot {
  return { position: place + 1, character: shown(text.slice(start, end)), start, end }
}

/** In groups of four with hyphens, as a code is shown; the last group may be shorter. */
export function groupedCode(code: string): string {
  return code.match(/.{1,4}/gs)?.join('-') ?? ''
}

/** With spaces, for a label that is read aloud character by character. */
export function spelledCode(code: string): string {
  return Array.from(code).join(' ')
}

function shown(written: string): string {
  if (/[^\p{C}\p{Z}\p{M}]/u.test(written)) return written
  return `U+${(written.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
