import { countVotes } from '../../analysis/histogram.ts'
import type { ReadCode } from '../../exchange/answerCode.ts'
import { tagOf, type CodeRoom } from '../../exchange/answerCodeRoom.ts'
import { findAnswerCodes, type FoundCode, type FoundError } from '../../exchange/answerCodeSearch.ts'
import { levelsOf, walkOf, type ComponentId, type Framework } from '../../framework/framework.ts'
import { firstSetup, newRound, type Round } from '../../model/round.ts'

/** What came of a text with codes in it. */
export interface Taken {
  readonly codes: readonly ReadCode[]
  readonly good: number
  /** Had been taken before. */
  readonly again: number
  /** Could not be taken, or were no codes. */
  readonly bad: number
  /** Why, of those that were codes. */
  readonly errors: readonly FoundError[]
}

/** A room code that no round here has. @param draw - gives ten random bits */
export function practiceTag(rounds: readonly Pick<Round, 'tag'>[], draw: () => number): string {
  const taken = new Set(rounds.map(({ tag }) => tag))
  let tag = tagOf(draw())
  while (taken.has(tag)) tag = tagOf(draw())
  return tag
}

/** A round to practise with: it is in no assessment, and everything in it is thrown away. */
export function practiceRound(framework: Framework, tag: string): Round {
  const components = walkOf(framework).map(({ id }) => id)
  const chain = framework.chain.map(({ id }) => id)
  const { fields, defaults } = framework
  const setup = firstSetup({ components, chain, fields, minimumGroupSize: defaults.minimumGroupSize })
  return newRound(setup, { id: 'practice', number: 1, tag })
}

/** Takes the codes of a text up, those that are there already not again. */
export function takeCodes(codes: readonly ReadCode[], text: string, room: CodeRoom): Taken {
  const found = findAnswerCodes(text, room, codes.map(({ code }) => code))
  const read = found.codes.flatMap(({ result }) => (result.ok ? [result.value] : []))
  const refused = found.codes.flatMap(errorOf)
  const errors = refused.filter(({ kind }) => kind !== 'duplicate')
  const bad = errors.length + found.passedOver.length
  return { codes: [...codes, ...read], good: read.length, again: refused.length - errors.length, bad, errors }
}

function errorOf({ result }: FoundCode): readonly FoundError[] {
  return result.ok ? [] : [result.error]
}

/** How many chose each level of a component, lowest first, by code and by hand. */
export function practiceVotes(
  framework: Framework,
  component: ComponentId,
  { codes, hands }: { readonly codes: readonly ReadCode[]; readonly hands: readonly number[] },
): readonly number[] {
  const place = walkOf(framework).findIndex(({ id }) => id === component)
  const votes = codes.map(({ answers }) => answers.values[place] ?? 0)
  return countVotes(votes, levelsOf(framework.scale).length).map((count, index) => count + (hands[index] ?? 0))
}
