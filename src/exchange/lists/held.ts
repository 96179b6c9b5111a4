import { INTERVENTION_LIMITS, type HeldCompetence } from '../../model/intervention.ts'
import { divided, endOfQuoted, itemsOf, quoted, unquoted } from './items.ts'

/** How many have it, last: '(6)' or '(6 personer)'. */
const PEOPLE = /^(.*?)\s*\((\d+)(?:\s*(?:personer|pers\.?|medarbejdere|ansatte|people|staff|stk\.?))?\)$/s

/** Competences with who has them: 'Marte Meo: Dagtilbud (6); ICDP: PPR', or only their names. */
export function readHeld(text: string): readonly HeldCompetence[] {
  const strong = divided(text, /[;|\n]/)
  const parts = strong.length > 1 ? strong : divided(text, /,/)
  return parts.filter((part) => part !== '').map(heldIn)
}

/** Competences as `readHeld` gives them back. */
export function writtenHeld(held: readonly HeldCompetence[]): string {
  return held.map(written).join('; ')
}

function heldIn(part: string): HeldCompetence {
  const [name, rest] = nameAndRest(part)
  const [where, people] = whereAndPeople(rest)
  return { competence: name, where, people }
}

/** What stands before the colon or the brackets, and what after. */
function nameAndRest(part: string): readonly [string, string] {
  if (part.startsWith('"')) {
    const end = endOfQuoted(part, 0)
    const name = unquoted(part.slice(0, end + 1))
    if (name !== null) return [name, part.slice(end + 1).trim()]
  }
  const at = part.search(/:(?!\/\/)|\([^()]*\)\s*$/)
  return at <= 0 ? [part, ''] : [part.slice(0, at).trim(), part.slice(at).trim()]
}

/** ': Dagtilbud (6)', '(6)' or '(PPR)'; places in quotation marks stand as they are. */
function whereAndPeople(rest: string): readonly [string, number | null] {
  const [, before = '', number] = PEOPLE.exec(rest) ?? []
  const people = Number(number)
  const hasPeople = number !== undefined && people <= INTERVENTION_LIMITS.people
  const said = (hasPeople ? before : rest).replace(/^:\s*/, '').trim()
  const inBrackets = /^\(([^()]*)\)$/.exec(said)?.[1]
  if (inBrackets === undefined) return [unquoted(said) ?? said, hasPeople ? people : null]
  // '(Myndighed, 12 medarbejdere)'
  const [, place, count] = /^(.*\S)\s*,\s*(\d{1,6})(?:\s*\p{L}+\.?)?$/u.exec(inBrackets) ?? []
  const isCounted = count !== undefined && Number(count) <= INTERVENTION_LIMITS.people
  return isCounted && place !== undefined ? [place, Number(count)] : [inBrackets.trim(), hasPeople ? people : null]
}

function written(held: HeldCompetence): string {
  const { competence, where, people } = held
  const count = people === null ? '' : ` (${people})`
  const place = (text: string): string => (where === '' ? '' : `: ${text}`)
  const plain = competence + place(where) + count
  const [again, ...others] = /[",()]|^[-–—]$/.test(competence + where) ? [] : readHeld(plain)
  if (others.length === 0 && again && sameHeld(again, held)) return plain
  return quoted(competence) + place(quoted(where)) + count
}

function sameHeld(a: HeldCompetence, b: HeldCompetence): boolean {
  return a.competence === b.competence && a.where === b.where && a.people === b.people
}

/** Competences that are only named. */
export function readNeeds(text: string): readonly string[] {
  return itemsOf(text).map((item) => item.text)
}
