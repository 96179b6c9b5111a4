import { countActions, gapsWithoutAction } from '../../../analysis/plan.ts'
import { matrixHeadline } from '../../catalogue/overview/matrixWords.ts'
import { overlapsHeadline } from '../../catalogue/overlaps/overlapWords.ts'
import { headline } from '../../compare/compareWords.ts'
import { targetSentences } from '../../compare/targetWords.ts'
import { planFinding } from '../../plan/planWords.ts'
import { agreementLeaning, circleHeadline, leaningOf, sidesLeaning, talksHeadline } from '../../understanding/headlines.ts'
import type { ReportSource, Telling } from '../source.ts'
import { scoredText } from './circlePart.tsx'
import { standingFinding } from './standingPart.ts'

/** What was found in one part, in the words of its heading on the screen. */
export interface PaperFinding {
  readonly topic: 'circle' | 'understanding' | 'plan' | 'change' | 'catalogue'
  readonly sentences: readonly string[]
}

/** What was found, part by part; in brief one sentence or two of each. Parts in which there is nothing to find are left out. */
export function findingsOf(source: ReportSource, { detail, without }: Telling): readonly PaperFinding[] {
  const most = detail === 'brief' ? 1 : undefined
  const all: readonly PaperFinding[] = [
    { topic: 'circle', sentences: [scoredText(source), standingFinding(source)] },
    { topic: 'understanding', sentences: understandingSentences(source).slice(0, most) },
    { topic: 'catalogue', sentences: catalogueSentences(source).slice(0, most) },
    { topic: 'change', sentences: changeSentences(source) },
    { topic: 'plan', sentences: [planSentence(source)] },
  ]
  return all.filter(({ topic, sentences }) => sentences.length > 0 && (topic === 'circle' || !without.includes(topic)))
}

function understandingSentences({ shown, framework, speech }: ReportSource): readonly string[] {
  if (shown === null) return []
  const { findings } = shown.understanding
  const sides = sidesLeaning(findings)
  return [
    talksHeadline(shown.understanding, framework, speech),
    circleHeadline('agreement', agreementLeaning(findings), speech),
    ...(leaningOf(sides) === 'empty' ? [] : [circleHeadline('sides', sides, speech)]),
  ]
}

function changeSentences({ change, naming }: ReportSource): readonly string[] {
  if (change === null) return []
  const { comparison } = change
  return [headline(comparison, naming), ...targetSentences(comparison.changes, naming).slice(0, 1)]
}

/** How far the plan is, and how many components with a distance to their target have no action; as the plan itself says it. */
export function planSentence({ assessment, framework, today, naming }: ReportSource): string {
  return planFinding(countActions(assessment.actions, today), gapsWithoutAction(assessment, framework).length, naming)
}

function catalogueSentences({ assessment, catalogue: { open, matrix, words } }: ReportSource): readonly string[] {
  if (assessment.interventions.length === 0) return []
  return [...(open === null || open.length === 0 ? [] : [overlapsHeadline(open, words)]), matrixHeadline(matrix, words)]
}

/** Sentences one after the other, each with one full stop. */
export function sentencesText(sentences: readonly string[]): string {
  return sentences.map((each) => (/[.!?…]$/.test(each) ? each : `${each}.`)).join(' ')
}
