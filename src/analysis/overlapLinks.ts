import { likenessOf, areApart, type LikenessKind } from './nameLikeness.ts'
import { differenceOf, haveOtherPeople, haveSameRoles, haveSameUse } from './overlapFacts.ts'
import { areInDifferentPlaces, placingOf, type Profile } from './overlapProfile.ts'

/** What speaks for two interventions being an overlap. */
export type LinkGround =
  | { readonly kind: 'method'; readonly methods: readonly string[] }
  | { readonly kind: LikenessKind; readonly extra: readonly string[] }
  | { readonly kind: 'same-use' }

/** Two interventions that overlap, and how sure that is. */
export interface Link {
  readonly ends: readonly [Profile, Profile]
  readonly kind: 'same-thing' | 'same-use' | 'listed-twice'
  /** Above 0, at most 1. Only for putting the surest first. */
  readonly certainty: number
  readonly grounds: readonly LinkGround[]
}

/** How sure each ground alone makes it, and how different two may still be in all else. Our own judgement. */
const GROUNDS: Readonly<Record<LinkGround['kind'], { readonly certainty: number; readonly difference: number }>> = {
  'same-name': { certainty: 0.95, difference: 3 },
  spelling: { certainty: 0.9, difference: 2 },
  method: { certainty: 0.85, difference: 1.5 },
  'word-order': { certainty: 0.85, difference: 1.5 },
  'extra-words': { certainty: 0.7, difference: 1 },
  'same-use': { certainty: 0.3, difference: 0 },
}

/** What each difference in the facts, and standing in one administration, takes off. */
const LESS_CERTAIN = { difference: 0.1, oneAdministration: 0.1, sameFacts: 0.05 } as const

/** Whether two interventions are probably the same, and why; null when they are not. */
export function sameThing(a: Profile, b: Profile): Link | null {
  if (areOpposed(a, b)) return null
  const placing = placingOf(a, b)
  if (placing === 'sister-units') return null
  const difference = differenceOf(a.intervention, b.intervention)
  const grounds = groundsOf(a, b).filter(({ kind }) => {
    const isVariant = kind === 'method' || kind === 'extra-words'
    // One unit that lists two by different names means two.
    return difference <= GROUNDS[kind].difference && !(placing === 'one-unit' && isVariant)
  })
  if (grounds.length === 0) return null
  const best = Math.max(...grounds.map(({ kind }) => GROUNDS[kind].certainty))
  const less = difference * LESS_CERTAIN.difference + (placing === 'apart' ? 0 : LESS_CERTAIN.oneAdministration)
  const more = grounds.length > 1 ? LESS_CERTAIN.sameFacts : 0
  const isTwice = placing === 'one-unit' && a.words.key === b.words.key
  return { ends: [a, b], kind: isTwice ? 'listed-twice' : 'same-thing', certainty: best - less + more, grounds }
}

/** Whether two interventions under different names serve the same people in the same way in different places. */
export function sameUse(a: Profile, b: Profile): Link | null {
  if (!areInDifferentPlaces(a, b) || !haveSameUse(a.intervention, b.intervention)) return null
  const isThemeTold = a.intervention.theme !== null && b.intervention.theme !== null
  const certainty = GROUNDS['same-use'].certainty + (isThemeTold ? LESS_CERTAIN.sameFacts : 0)
  return { ends: [a, b], kind: 'same-use', certainty, grounds: [{ kind: 'same-use' }] }
}

/** Whether something that both tell speaks against their being one, whatever else is alike. */
export function areOpposed(a: Profile, b: Profile): boolean {
  if (a.methods.length > 0 && b.methods.length > 0 && !a.methods.some((each) => b.methods.includes(each))) return true
  if (a.words.key === b.words.key) return false
  const [here, there] = [a.intervention, b.intervention]
  return haveOtherPeople(here, there) || areApart(a.words, b.words, haveSameRoles(here, there))
}

function groundsOf(a: Profile, b: Profile): readonly LinkGround[] {
  const shared = a.methods.filter((each) => b.methods.includes(each))
  const likeness = isMethodInOne(a, b) ? null : likenessOf(a.words, b.words)
  const byName: readonly LinkGround[] = likeness === null ? [] : [{ kind: likeness.kind, extra: likeness.extra }]
  if (shared.length === 0) return byName
  // A way of working that is only told beside two names says little when they are used for different things.
  const isTold = a.isNamedByMethod || b.isNamedByMethod || differenceOf(a.intervention, b.intervention) === 0
  return isTold ? [{ kind: 'method', methods: shared }, ...byName] : byName
}

/** What names a method in one and none in the other is another word that looks like it. */
function isMethodInOne(a: Profile, b: Profile): boolean {
  if (a.words.key === b.words.key) return false
  return (a.isNamedByMethod && b.methods.length === 0) || (b.isNamedByMethod && a.methods.length === 0)
}
