import { today } from '../../browser/clock.ts'
import { downloadText } from '../../browser/download.ts'
import { writeFile } from '../../exchange/file.ts'
import { assessmentFileName, exportFileName } from '../../exchange/fileName.ts'
import type { Assessment } from '../../model/assessment.ts'
import { hasAnswers } from '../../model/rounds.ts'
import { appStore } from '../../state/store.ts'
import { openLayer } from '../useRoute.ts'

// Part of a file's name, which is in Danish whatever the language of the page.
const FULL = 'fuld-sikkerhedskopi.json'

/** Gives the user the open assessment as a file; where it holds single answers, the user chooses which of the two files. */
export function exportOpen(): void {
  const { history } = appStore.getState()
  if (!history) return
  if (hasAnswers(history.present)) openLayer('export')
  else exportForSharing(history.present)
}

/** A file with nobody's single answers in it; needs no storage. @returns its name */
export function exportForSharing(assessment: Assessment): string {
  const name = assessmentFileName(assessment)
  downloadText(name, writeFile(assessment, 'sharing'))
  return name
}

/** A file with all that is here, the single answers among it; laid out to be read. */
export function exportInFull(assessment: Assessment): void {
  const text = `${JSON.stringify(JSON.parse(writeFile(assessment, 'backup')), null, 2)}\n`
  downloadText(exportFileName(assessment, today(), FULL), text)
}

/** The file that brings an assessment back as it is now, before another takes its place. */
export function exportToKeep(assessment: Assessment): void {
  if (hasAnswers(assessment)) exportInFull(assessment)
  else exportForSharing(assessment)
}
