import type { Assessment } from '../model/assessment.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { startOf } from './graphemes.ts'
import { visible } from './invisible.ts'

/** The longest file name, ending included, in UTF-16 units. */
const MAX_LENGTH = 120

/** The municipality leaves at least as much for the team. */
const MAX_MUNICIPALITY = 45

const EXAMPLE = 'eksempel'

/** Names of devices in Windows, whatever stands after the first full stop. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?=\.|$)/i

type Named = Pick<Assessment, 'municipality' | 'team' | 'isExample'>

/**
 * The name of a file with an assessment in it: 'Vejen-Ledergruppen-2026-04-14.json'. It has the assessment's own date, by
 * which one assessment of a team is told from the next.
 */
export function assessmentFileName(assessment: Named & Pick<Assessment, 'date'>): string {
  return fileNameOf(assessment, assessment.date, '.json')
}

/**
 * The name of a file with a snapshot in it: 'Vejen-Ledergruppen-2026-04-14-oejebliksbillede-1.json', with the snapshot's
 * date. Two snapshots of an assessment have two names.
 */
export function snapshotFileName(snapshot: Snapshot): string {
  return fileNameOf(snapshot, snapshot.date, `-oejebliksbillede-${snapshot.number}.json`)
}

/**
 * The name of what is made of an assessment as it is on a day: 'Vejen-Ledergruppen-2026-11-26-handleplan.ics'. What is
 * made of it another day has another name.
 *
 * @param today - when it is made, as ISO
 * @param kind - said last in the name, with its extension: 'handleplan.ics'
 */
export function exportFileName(of: Named, today: string, kind: string): string {
  return fileNameOf(of, today, `-${kind}`)
}

/**
 * Safe in Windows, macOS and Linux; letters of all languages are kept.
 *
 * @param end - what stands after the day, the extension among it
 */
function fileNameOf({ municipality, team, isExample }: Named, day: string, end: string): string {
  const where = partOf(municipality, MAX_MUNICIPALITY)
  const others = nameOf([where, isExample ? EXAMPLE : '', day])
  // Less the hyphen before the team, and what a reserved name gets in front.
  const who = partOf(team, MAX_LENGTH - others.length - end.length - 2)

  const isSaid = [where, who].some((name) => wordsOf(name).includes(EXAMPLE))
  const name = nameOf([where, isExample && !isSaid ? EXAMPLE : '', who, day])
  return `${name}${end}`.replace(RESERVED, '_$&')
}

function nameOf(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('-')
}

/** What may stand in a file name of a text; all else becomes hyphens, of which none stand at the ends. */
function partOf(text: string, length: number): string {
  const safe = visible(text.normalize('NFC')).replaceAll(/[\s<>:"/\\|?*-]+/g, '-')
  return trimmed(startOf(trimmed(safe), length))
}

function trimmed(part: string): string {
  return part.replaceAll(/^[-.]+|[-.]+$/g, '')
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u)
}
