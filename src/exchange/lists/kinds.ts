import type { PreventionKind } from '../../framework/framework.ts'
import { cellProblem, read, type CellReading } from './cellProblem.ts'
import { fold } from './fold.ts'
import type { Lookup } from './names.ts'
import { readTerm, type Choices } from './terms.ts'

/** The numbers and the words that stand for a kind, alone or with 'forebyggelse'; the names are known besides. */
const KINDS: Readonly<Record<PreventionKind, readonly string[]>> = {
  primary: ['primaer', 'primaert', 'primaere', 'prim', 'primary', 'p', '1', 'i'],
  secondary: ['sekundaer', 'sekundaert', 'sekundaere', 'sek', 'secondary', 's', '2', 'ii'],
  tertiary: ['tertiaer', 'tertiaert', 'tertiaere', 'tert', 'tertiary', 't', '3', 'iii'],
}

/** Another division, by who is met and not by when: near, but not the same. */
const OTHER_MODEL: Readonly<Record<PreventionKind, readonly string[]>> = {
  primary: ['universel', 'universelt', 'universal', 'generel'],
  secondary: ['selektiv', 'selektivt', 'selective', 'specifik'],
  tertiary: ['indikeret', 'indiceret', 'indicated'],
}

/** The kind of prevention that a cell names, however it is written. */
export function readPrevention(text: string, lookup: Lookup, choices: Choices): CellReading<PreventionKind | null> {
  const key = fold(text).replace(/(?:forebyggelse|forebyggende|prevention)(?:indsats)?$/, '')
  const said = choices.has(text) || lookup.find(text) !== null ? null : kindIn(key, KINDS)
  if (said !== null) return read(said)
  const near = choices.has(text) ? null : kindIn(key, OTHER_MODEL)
  if (near !== null) return read(near, cellProblem('warning', 'other-model', text))
  // Nothing else is in the names.
  return readTerm(text, lookup, choices) as CellReading<PreventionKind | null>
}

function kindIn(key: string, words: Readonly<Record<PreventionKind, readonly string[]>>): PreventionKind | null {
  const kinds = Object.keys(words) as readonly PreventionKind[]
  return kinds.find((kind) => words[kind].includes(key)) ?? null
}

const YES = new Set(['ja', 'j', 'yes', 'y', 'x', 'sand', 'true', '1', 'altid'])
const NO = new Set(['nej', 'n', 'no', 'falsk', 'false', '0', 'aldrig', 'ikke'])

/** @param choices - 'yes' or 'no' for texts that say something else */
export function readYesNo(text: string, choices: Choices): CellReading<boolean | null> {
  const chosen = choices.get(text)
  if (chosen !== undefined) return read(chosen === null ? null : chosen === 'yes')
  const key = fold(text)
  if (YES.has(key) || /^[✓✔☑✅]\uFE0F?$/.test(text)) return read(true)
  return NO.has(key) ? read(false) : read(null, cellProblem('question', 'not-yes-no', text))
}
