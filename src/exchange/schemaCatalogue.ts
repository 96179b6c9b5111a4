import * as v from 'valibot'
import { LISTS } from '../framework/catalogue.ts'
import { INTERVENTION_LIMITS } from '../model/intervention.ts'
import { MAX_TERMS } from '../model/term.ts'
import { isWebAddress } from './invisible.ts'
import { flag, id, key, listOf, name, note, record, wants, wholeNumber } from './schemaParts.ts'

/** Nothing, or an address that opens no script. */
const link = v.pipe(
  v.string(wants('text')),
  v.maxLength(INTERVENTION_LIMITS.link, wants('shorter')),
  v.check((text) => text === '' || isWebAddress(text), wants('address')),
  v.metadata({ pattern: '^([Hh][Tt][Tt][Pp][Ss]?://\\S+)?$' }),
)

export const heldFields = { competence: name, where: key, people: v.nullable(wholeNumber) }

/** As many as a list may have. That each is known and there once is checked in senseOfCatalogue.ts. */
const terms = v.pipe(listOf(key, MAX_TERMS), v.metadata({ uniqueItems: true }))

export const interventionFields = {
  id,
  reference: key,
  name,
  method: key,
  description: note,
  step: key,
  prevention: v.nullable(v.picklist(['primary', 'secondary', 'tertiary'], wants('prevention'))),
  type: v.nullable(key),
  area: v.nullable(key),
  administration: key,
  unit: key,
  actors: terms,
  ages: terms,
  targetGroups: terms,
  setting: v.nullable(key),
  theme: v.nullable(key),
  legalBasis: v.nullable(key),
  needs: listOf(name, INTERVENTION_LIMITS.items),
  holds: listOf(record(heldFields), INTERVENTION_LIMITS.items),
  capacity: v.nullable(wholeNumber),
  staffing: v.nullable(v.number(wants('number'))),
  includesParents: v.nullable(flag),
  startYear: v.nullable(wholeNumber),
  status: v.nullable(key),
  evidence: note,
  link,
  note,
  components: terms,
}

export const termFields = { id, name: v.nullable(name) }

export const listFields = { list: v.picklist(LISTS, wants('list-name')), terms: listOf(record(termFields), MAX_TERMS) }

export const methodFields = { name, aliases: listOf(name, INTERVENTION_LIMITS.items) }

export const sideFields = { id, name, administration: key }

export const answerFields = {
  sides: v.pipe(
    v.array(v.unknown(), wants('list')),
    // Before its items are looked at: to valibot what is missing is no object, and what is too much is nothing.
    v.length(2, wants('two')),
    v.tuple([record(sideFields), record(sideFields)], wants('list')),
    v.metadata({ minItems: 2, maxItems: 2 }),
  ),
  verdict: v.picklist(['same', 'on-purpose', 'different'], wants('verdict')),
}
