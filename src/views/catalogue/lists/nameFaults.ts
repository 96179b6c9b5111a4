import { isBlank, visible } from '../../../exchange/invisible.ts'

export type NameFault = 'blank' | 'double'

/** Why a name cannot be given; null when it can. @param others - the names that are taken; case and spaces make no difference */
export function nameFault(name: string, others: readonly string[]): NameFault | null {
  if (isBlank(name)) return 'blank'
  const wanted = foldedName(name)
  return others.some((other) => foldedName(other) === wanted) ? 'double' : null
}

/** A name as it is compared with others. */
export function foldedName(name: string): string {
  return visible(name).normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('da')
}

/** Names that are written side by side, parted by commas or semicolons, each once. */
export function namesIn(text: string): readonly string[] {
  const names = text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => !isBlank(name))
  return names.filter((name, index) => names.findIndex((other) => foldedName(other) === foldedName(name)) === index)
}
