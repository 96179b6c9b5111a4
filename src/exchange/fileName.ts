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

type Named = Pick<Assessment, 'municipality' | 'team' | 'date' | 'isExample'>

/**
 * The name of a file with a snapshot in it: 'Vejen-Ledergruppen-2026-04-14-oejebliksbillede-1.json'. Two snapshots of an
 * assessment have two names.
 */
export function snapshotFileName(snapshot: Snapshot): string {
  return fileNameOf(snapshot, 'json', `oejebliksbillede-${snapshot.number}`)
}

/**
 * The name of a file with this assessment in it: 'Vejen-Ledergruppen-2026-04-14.json'.
 *
 * Safe in Windows, macOS and Linux; letters of all languages are kept.
 *
 * @param extension - without the full stop: 'json'
 * @param ending - said last in the name, such as 'fuld-sikkerhedskopi'; '' for nothing
 */
export function fileNameOf(of: Named, extension: string, ending = ''): string {
  const { date, isExample } = of
  const municipality = partOf(of.municipality, MAX_MUNICIPALITY)
  const others = nameOf([municipality, isExample ? EXAMPLE : '', date, ending, extension])
  // Less the hyphen before the team, and what a reserved name gets in front.
  const team = partOf(of.team, MAX_LENGTH - others.length - 2)

  const isSaid = [municipality, team].some((name) => wordsOf(name).includes(EXAMPLE))
  const name = nameOf([municipality, isExample && !isSaid ? EXAMPLE : '', team, date, ending])
  return `${name.replace(RESERVED, '_$&')}.${extension}`
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
