// Interventions for the tests of lists: with all that they can hold, and texts as people leave them in a form.
import fc from 'fast-check'
import { isBlank } from '../src/exchange/invisible.ts'
import { builtInLists, type ListId } from '../src/framework/catalogue.ts'
import { builtInFramework as framework } from '../src/framework/framework.ts'
import type { Intervention } from '../src/model/intervention.ts'

/** Without blanks around it, on one line. */
function anyLine(maxLength: number): fc.Arbitrary<string> {
  const plain = fc.string({ unit: 'grapheme', maxLength })
  const tricky = fc.string({ unit: fc.constantFrom(...'"\';:,()/|=+-@–# æØå19.%_x*'.split('')), maxLength })
  return fc.oneof(plain, tricky).map((text) => text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ').trim())
}

function anyName(): fc.Arbitrary<string> {
  return anyLine(60).filter((text) => !isBlank(text) && !text.startsWith('#'))
}

function anyLines(): fc.Arbitrary<string> {
  return fc.array(anyLine(40), { maxLength: 3 }).map((lines) => lines.join('\n').trim())
}

function anyTerm(list: ListId, own: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...builtInLists[list], ...own)
}

/** @param own - ids of the user's own terms, in any list */
export function anyListed(own: readonly string[] = []): fc.Arbitrary<Intervention> {
  const one = (list: ListId) => fc.option(anyTerm(list, own))
  const many = (list: ListId) => fc.uniqueArray(anyTerm(list, own), { maxLength: 4 })
  const held = fc.record({ competence: anyName(), where: anyLine(30), people: fc.option(fc.nat(200)) })
  return fc.record({
    id: fc.uuid(),
    reference: anyLine(10),
    name: anyName(),
    method: anyLine(30),
    description: anyLines(),
    step: fc.constantFrom(...framework.ladder.map(({ id }) => id)),
    prevention: fc.option(fc.constantFrom(...framework.prevention)),
    type: one('types'),
    area: one('areas'),
    administration: anyLine(30),
    unit: anyLine(30),
    actors: many('actors'),
    ages: many('ages'),
    targetGroups: many('targetGroups'),
    setting: one('settings'),
    theme: one('themes'),
    legalBasis: one('legalBases'),
    needs: fc.array(anyName(), { maxLength: 3 }),
    holds: fc.array(held, { maxLength: 3 }),
    capacity: fc.option(fc.nat(1_000_000)),
    staffing: fc.option(fc.oneof(fc.nat(4000).map((value) => value / 20), fc.double({ min: 0, max: 100_000, noNaN: true }).map((value) => Number(value.toFixed(6))))),
    includesParents: fc.option(fc.boolean()),
    startYear: fc.option(fc.integer({ min: 1900, max: 2199 })),
    status: one('statuses'),
    evidence: anyLines(),
    link: fc.constantFrom('', 'https://www.vejen.dk/a?b=1;c,"d"', 'http://example.org'),
    note: anyLines(),
    components: fc.uniqueArray(fc.constantFrom(...framework.components.map(({ id }) => id)), { maxLength: 4 }),
  })
}
