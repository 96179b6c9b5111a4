/** Part of a cell that holds several things. */
interface Item {
  readonly text: string
  /** Whether quotation marks keep it together: then it is one thing, as it stands. */
  readonly isQuoted: boolean
}

/** Where a new item may begin with quotation marks. */
const BEFORE_QUOTE = /(?:^|[;|\n,:])\s*$/

/**
 * The items of a cell: divided by semicolons, bars and line breaks, or, where there are none of these, by commas and
 * slashes between blanks; never within brackets or quotation marks.
 */
export function itemsOf(text: string): readonly Item[] {
  const strong = divided(text, /[;|\n]/)
  return (strong.length > 1 ? strong : divided(text, /,|\s\/\s/)).map(itemOf).filter((item) => item.text !== '')
}

/** The parts of a cell, outside brackets and quotation marks; still with the marks. */
export function divided(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = []
  const sticky = new RegExp(separator, 'y')
  let [start, depth] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at]
    if (unit === '"' && BEFORE_QUOTE.test(text.slice(start, at))) at = endOfQuoted(text, at)
    if (unit === '(') depth += 1
    if (unit === ')') depth = Math.max(0, depth - 1)
    const match = depth === 0 && unit !== '"' ? lengthAt(text, at, sticky) : 0
    if (match === 0) continue
    parts.push(text.slice(start, at))
    at += match - 1
    start = at + 1
  }
  return [...parts, text.slice(start)].map((part) => part.trim())
}

/** Items in one cell, so that `itemsOf` gives them back. */
export function joinItems(items: readonly string[]): string {
  return items.join('; ')
}

/** An item in quotation marks where it would be divided otherwise, or taken for a dash that says that there is nothing. */
export function quotedItem(text: string): string {
  return /[;|\n",()]|\s\/\s|^[-–—]$/.test(text) ? quoted(text) : text
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

export function unquoted(text: string): string | null {
  return text.startsWith('"') && endOfQuoted(text, 0) === text.length - 1 ? text.slice(1, -1).replaceAll('""', '"') : null
}

function itemOf(part: string): Item {
  const inner = unquoted(part)
  return { text: inner ?? part, isQuoted: inner !== null }
}

/** The index of the mark that closes the one at `start`; the last index where none does. */
export function endOfQuoted(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  return start
}

function lengthAt(text: string, at: number, sticky: RegExp): number {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0].length ?? 0
}
