import { useMemo } from 'react'
import { competencesOf, type Competence } from '../../analysis/competences.ts'
import type { Overlap } from '../../analysis/overlaps.ts'
import { compareSnapshots, type SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import { strengthsOf, type Strengths } from '../../analysis/strengths.ts'
import { understandingOf, type Understanding } from '../../analysis/understanding.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'
import { snapshotsInOrder } from '../../model/snapshots.ts'
import { useCatalogueWords, type CatalogueWords } from '../catalogue/catalogueWords.ts'
import { useOverlapsAtOnce } from '../catalogue/overlaps/openOverlaps.ts'
import { useMatrix, type MatrixView } from '../catalogue/overview/useMatrix.ts'
import { FIRST_PLACE } from '../catalogue/place.ts'
import { choiceOf, type Choice } from '../compare/choice.ts'
import { useAssessmentNow } from '../compare/useAssessmentNow.ts'
import type { Naming } from '../compare/useNaming.ts'
import { useToday } from '../useToday.ts'
import { useFramework } from '../settings.ts'
import { chosenRound } from '../understanding/roundChoice.ts'
import { useSpeech, type Speech } from '../understanding/useSpeech.ts'
import type { PartId, ReportPlace } from './place.ts'

/** What the latest round that has shown something has shown. */
export interface ShownRound {
  readonly round: Round
  readonly understanding: Understanding
}

/** How a paper tells of it. */
export interface Telling {
  /** How much of each thing: all of it, or so little that many have room. */
  readonly detail: 'full' | 'brief'
  /** The parts of the paper that are left out: nothing is told of them elsewhere either. */
  readonly without: readonly PartId[]
}

export type Detail = Telling['detail']

/** All that the papers tell of, found by what finds it for the screen. */
export interface ReportSource {
  readonly assessment: Assessment
  readonly framework: Framework
  /** '2027-03-01', by the calendar here. */
  readonly today: string
  readonly speech: Speech
  /** The same words, as the plan and the comparison ask for them. */
  readonly naming: Naming
  readonly standing: Strengths
  /** Null when no round has shown anything. */
  readonly shown: ShownRound | null
  /** Null when there is nothing to hold the assessment against. */
  readonly change: { readonly choice: Choice; readonly comparison: SnapshotComparison } | null
  readonly catalogue: CatalogueSource
}

export interface CatalogueSource {
  readonly words: CatalogueWords
  /** Those that nobody has answered; null while they are looked for. */
  readonly open: readonly Overlap[] | null
  readonly matrix: MatrixView
  readonly competences: readonly Competence[]
}

/** All that the papers are made of, the same for as long as nothing in it changes. */
export function useReportSource(assessment: Assessment, { before, after }: Pick<ReportPlace, 'before' | 'after'>): ReportSource {
  const framework = useFramework()
  const speech = useSpeech()
  const today = useToday()
  const now = useAssessmentNow(assessment)
  const catalogue = useCatalogueSource(assessment)
  const naming = useMemo(() => ({ t: speech.t, language: speech.language, names: speech.words, across: null }), [speech])
  const standing = useMemo(() => strengthsOf(assessment, framework), [assessment, framework])
  const shown = useMemo(() => {
    const round = chosenRound(assessment, null)
    return round && { round, understanding: understandingOf(round.published, framework) }
  }, [assessment, framework])
  const change = useMemo(() => {
    const choice = choiceOf(snapshotsInOrder(assessment), now, { before, after })
    return choice && { choice, comparison: compareSnapshots(choice.before, choice.after) }
  }, [assessment, now, before, after])
  return useMemo(
    () => ({ assessment, framework, today, speech, naming, standing, shown, change, catalogue }),
    [assessment, framework, today, speech, naming, standing, shown, change, catalogue],
  )
}

function useCatalogueSource(assessment: Assessment): CatalogueSource {
  const words = useCatalogueWords(assessment)
  const overlaps = useOverlapsAtOnce(assessment)
  const { interventions } = assessment
  const matrix = useMatrix({ found: interventions, place: FIRST_PLACE, words })
  return useMemo(
    () => ({
      words,
      open: overlaps && overlaps.filter(({ isOpen }) => isOpen),
      matrix,
      competences: competencesOf(interventions, words.canonical),
    }),
    [words, overlaps, matrix, interventions],
  )
}
