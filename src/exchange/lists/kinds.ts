import type { PreventionKind } from '../../framework/framework.ts'
import { cellProblem, read, type CellReading } from './cellProblem.ts'
import { fold } from './fold.ts'
import type { Lookup } from './names.ts'
import { readTerm, type Choices } from './terms.ts'

const KINDS: Readonly<Record<PreventionKind, readonly string[]>> = {
  primary: ['primaer', 'primaert', 'primaere', 'prim', 'primaerforebyggelse', 'primaerforebyggende', 'primary', 'primaryprevention', 'p', '1', 'i'],
  secondary: ['sekundaer', 'sekundaert', 'sekundaere', 'sek', 'sekundaerforebyggelse', 'sekundaerforebyggende', 'secondary', 'secondaryprevention', 's', '2', 'ii'],
  tertiary: ['tertiaer', 'tertiaert', 'tertiaere', 'tert', 'tertiaerforebyggelse', 'tertiaerforebyggende', 'tertiary', 'tertiaryprevention', 't', '3', 'iii'],
}

/** Another division, by who is met and not by when: near, but not the same. */
const OTHER_MODEL: Readonly<Record<PreventionKind, readonly string[]>> = {
  primary: ['universel', 'universelt', 'universal', 'generel', 'generelforebyggelse', 'universelforebyggelse'],
  secondary: ['selektiv', 'selektivt', 'selective', 'selektivforebyggelse', 'specifik'],
  tertiary: ['indikeret', 'indiceret', 'indicated', 'indikeretforebyggelse'],
}

/** The kind of prevention that a cell names, however it is written. */
export function readPrevention(text: string, lookup: Lookup, choices: Choices): CellReading<PreventionKind | null> {
  const key = fold(text)
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

const YES = ['ja', 'j', 'yes', 'y', 'x', 'sand', 'true', '1', 'altid', 'jep']
const NO = ['nej', 'n', 'no', 'falsk', 'false', '0', 'aldrig', 'ikke']

/** @param choices - 'yes' or 'no' for texts that say something else */
export function readYesNo(text: string, choices: Choices): CellReading<boolean | null> {
  const chosen = choices.get(text)
  if (chosen !== undefined) return read(chosen === null ? null : chosen === 'yes')
  const key = fold(text)
  if (YES.includes(key) || /^[✓✔☑✅]\uFE0F?$/.test(text)) return read(true)
  return NO.includes(key) ? read(false) : read(null, cellProblem('question', 'not-yes-no', text))
}
