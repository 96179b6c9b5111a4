import { countPeople, type Round } from '../../model/round.ts'
import type { MergeWords } from './useMergeWords.ts'

/** What there is of one or more rounds, a line each; never who answered what. */
export function roundsWords(value: unknown, words: MergeWords): string {
  // A clash of rounds holds rounds.
  return (value as readonly Round[]).map((round) => roundWords(round, words)).join('\n')
}

function roundWords(round: Round, { t }: MergeWords): string {
  const { number, tag, people, published, waiting, settled, closedAt } = round
  const count = countPeople(round)
  const parts = [
    t('keepFile:round.name', { number, tag }),
    people === null ? t('keepFile:round.answers', { count }) : t('keepFile:round.noAnswers', { count }),
    ...(waiting.length === 0 ? [] : [t('keepFile:round.waiting', { count: waiting.length })]),
    published.length === 0 ? t('keepFile:round.notShown') : t('keepFile:round.shown', { count: published.length }),
    ...(settled.length === 0 ? [] : [t('keepFile:round.settled', { count: settled.length })]),
    ...(closedAt === null ? [] : [t('keepFile:round.closed')]),
  ]
  return parts.join(', ')
}
