/** Where a text stops being JSON: `at` counts UTF-16 units from 0. */
export type JsonFault =
  /** It ends inside a quoted text, or elsewhere before it is complete. */
  | { readonly kind: 'ends-in-text' | 'ends-early'; readonly at: number }
  /** `found`: the character or bare word that cannot stand there; one that cannot be seen as 'U+000A'. */
  | { readonly kind: 'syntax'; readonly at: number; readonly found: string }

/** What may come next, as first characters of tokens; 'v' stands for numbers and words. */
const ALLOWED = {
  value: '"v{[',
  'first-item': '"v{[]',
  'after-item': ',]',
  'first-key': '"}',
  key: '"',
  colon: ':',
  'after-member': ',}',
  end: '',
} as const

type Expected = keyof typeof ALLOWED

/** A position, or why there is none. */
type End = number | JsonFault

const WORDS = ['true', 'false', 'null']
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, BACKSLASH] = [9, 10, 13, 32, 34, 92]

/**
 * Finds the first place from which a text cannot be JSON, in one pass and at any depth.
 *
 * @param text - one that JSON.parse has refused
 */
export function faultOf(text: string): JsonFault {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = afterBlanks(text, 0)

  while (at < text.length) {
    const token = tokenAt(text, at)
    if (!ALLOWED[expected].includes(token)) return syntaxFault(text, at)

    const end = endOfToken(text, at, token)
    if (typeof end !== 'number') return end

    if (token === '{' || token === '[') open.push(token)
    if (token === '}' || token === ']') open.pop()
    expected = expectedAfter(token, expected, open.at(-1))
    at = afterBlanks(text, end)
  }
  return { kind: 'ends-early', at: text.trimEnd().length }
}

function expectedAfter(token: string, expected: Expected, open: string | undefined): Expected {
  if (token === '{') return 'first-key'
  if (token === '[') return 'first-item'
  if (token === ':') return 'value'
  if (token === ',') return open === '{' ? 'key' : 'value'
  if (expected === 'key' || (expected === 'first-key' && token === '"')) return 'colon'
  if (open === undefined) return 'end'
  return open === '{' ? 'after-member' : 'after-item'
}

function tokenAt(text: string, at: number): string {
  return isWordUnit(text.charCodeAt(at)) ? 'v' : text.charAt(at)
}

function endOfToken(text: string, at: number, token: string): End {
  if (token === '"') return endOfText(text, at)
  return token === 'v' ? endOfWord(text, at) : at + 1
}

function endOfText(text: string, start: number): End {
  let at = start + 1
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) return at + 1
    if (unit < SPACE) return syntaxFault(text, at)

    const escape = unit === BACKSLASH ? text.slice(at, at + 6) : ''
    if (escape !== '' && !isEscape(escape)) {
      // Too short to tell: the text ends within the escape.
      if (isEscape(`${escape}0000`) || escape === '\\') break
      return { kind: 'syntax', at, found: escape.slice(0, 2) }
    }
    at += escape === '' ? 1 : 2
  }
  return { kind: 'ends-in-text', at: text.length }
}

function isEscape(text: string): boolean {
  return /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(text)
}

function endOfWord(text: string, start: number): End {
  let end = start
  while (isWordUnit(text.charCodeAt(end))) end += 1
  const word = text.slice(start, end)
  if (WORDS.includes(word) || NUMBER.test(word)) return end

  const isCutOff = end === text.length && (WORDS.some((each) => each.startsWith(word)) || NUMBER.test(`${word}0`))
  return isCutOff ? { kind: 'ends-early', at: end } : syntaxFault(text, start)
}

/** Letters, digits and what else numbers are made of; unlike a regular expression it copes with millions of digits. */
function isWordUnit(unit: number): boolean {
  const isDigit = unit >= 48 && unit <= 57
  const isLetter = (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
  return isDigit || isLetter || unit === 43 || unit === 45 || unit === 46 || unit === 95
}

function afterBlanks(text: string, start: number): number {
  let at = start
  while (isBlankUnit(text.charCodeAt(at))) at += 1
  return at
}

function isBlankUnit(unit: number): boolean {
  return unit === SPACE || unit === LINE_FEED || unit === RETURN || unit === TAB
}

function syntaxFault(text: string, at: number): JsonFault {
  const [word] = /^[\p{L}\p{N}_$.+-]+/u.exec(text.slice(at, at + 40)) ?? []
  if (word !== undefined) return { kind: 'syntax', at, found: word }

  const code = text.codePointAt(at) ?? 0
  const character = String.fromCodePoint(code)
  const isSeen = !/^[\p{C}\p{Z}]$/u.test(character)
  return { kind: 'syntax', at, found: isSeen ? character : `U+${code.toString(16).toUpperCase().padStart(4, '0')}` }
}
