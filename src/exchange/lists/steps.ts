import type { Framework } from '../../framework/framework.ts'
import { cellProblem, read, type CellProblemKind, type CellReading } from './cellProblem.ts'
import { damageIn } from './damage.ts'
import { fold } from './fold.ts'
import type { Lookup } from './names.ts'
import type { Choices } from './terms.ts'
import type { Cell } from '../tables/table.ts'

/** The numbers of the steps in words, from the first. */
const WORDS = [
  ['et', 'en', 'foerste', '1ste', 'one', 'first'],
  ['to', 'andet', 'anden', 'two', 'second'],
  ['tre', 'tredje', 'three', 'third'],
  ['fire', 'fjerde', 'four', 'fourth'],
  ['fem', 'femte', 'five', 'fifth'],
  ['seks', 'sjette', 'six', 'sixth'],
]

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi']

interface Known {
  readonly lookup: Lookup
  readonly choices: Choices
  readonly ladder: Framework['ladder']
}

/** The step that a cell names: '2', 'trin 2', 'to', 'Forebyggende indsatser'. What is doubtful is left to the user. */
export function readStep(cell: Cell, { lookup, choices, ladder }: Known): CellReading<string | null> {
  const text = cell.text.trim()
  const chosen = choices.get(text)
  if (chosen !== undefined) return chosen === null ? missing() : read(chosen)
  if (text === '') return missing()
  if (damageIn(cell) !== null) return problem('damage', text)

  const named = lookup.find(text)
  if (named !== null) return read(named)
  const order = orderIn(text)
  if (order !== null) {
    const step = ladder.find((each) => each.order === order)
    return step ? read(step.id) : problem('unknown', text)
  }
  if (/^\D*[1-6]\s*(?:-|–|—|til|to|og|and|,|\/|&)\s*[1-6]\D*$/i.test(text)) return problem('several', text)
  return withNumber(text, { lookup, choices, ladder }) ?? problem('unknown', text, guessOf(text, lookup, ladder))
}

/** The number alone, in figures or words, with or without the word for a step. */
function orderIn(text: string): number | null {
  const bare = fold(text).replace(/^(?:trin|step|niveau|level)(?:nr|nummer|no)?|(?:trin|step)$/g, '')
  if (/^\d+$/.test(bare) && !/\d[.,]\d*[1-9]/.test(text) && !/[-–]\s*\d/.test(text)) return Number(bare)
  if (/^\d+ 0+$/.test(bare) && /\d[.,]0+\D*$/.test(text)) return Number(bare.split(' ')[0])
  const at = WORDS.findIndex((words) => words.includes(bare))
  return at === -1 ? null : at + 1
}

/** '2 – Forebyggende indsatser': the number and the name, when they say the same. */
function withNumber(text: string, { lookup, ladder }: Known): CellReading<string | null> | null {
  const [, number, name = ''] = /^(?:trin|step)?\s*(\d)\s*[-–—.:)]*\s*(\D{4,})$/i.exec(text) ?? []
  if (number === undefined) return null
  const [byNumber, byName] = [ladder.find(({ order }) => order === Number(number))?.id, lookup.find(name)]
  return byNumber !== undefined && byNumber === byName ? read(byNumber) : problem('unknown', text, byName)
}

function guessOf(text: string, lookup: Lookup, ladder: Framework['ladder']): string | null {
  const bare = fold(text).replace(/^(?:trin|step)/, '')
  return ladder[ROMAN.indexOf(bare)]?.id ?? lookup.guess(text)
}

function missing(): CellReading<string | null> {
  return read(null, cellProblem('error', 'missing', ''))
}

/** Without its step no intervention comes in. */
function problem(kind: CellProblemKind, text: string, suggestion: string | null = null): CellReading<string | null> {
  return read(null, { ...cellProblem('error', kind, text), suggestion })
}
