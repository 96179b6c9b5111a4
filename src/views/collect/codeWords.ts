import type { CheckError } from '../../exchange/answerCode.ts'
import type { LeftOut } from '../../exchange/answerCodeParticipant.ts'
import type { FoundError } from '../../exchange/answerCodeSearch.ts'
import type { Translate } from '../../wording/i18n.ts'
import type { NotTaken } from './typedCode.ts'

/** Why a code is not taken, and what to do, in one or two sentences. */
export function codeErrorWords(error: NotTaken | FoundError, t: Translate): string {
  switch (error.kind) {
    case 'char':
      return t('collect:error.char', { position: error.position, character: error.character })
    case 'length':
      return t('collect:error.length', { found: error.length, expected: error.expected })
    case 'components':
      return t('collect:error.components', { found: error.found, expected: error.expected })
    case 'check':
      return checkWords(error, t)
    case 'version':
      return t('collect:error.version', { version: error.found })
    case 'workshop':
      return t('collect:error.workshop', { found: error.found, expected: error.expected })
    case 'duplicate':
      return 'firstLine' in error && error.firstLine !== null
        ? t('collect:error.repeated', { line: error.firstLine })
        : t('collect:error.duplicate')
    case 'blank':
    case 'framework':
    case 'range':
    case 'empty':
    case 'full':
    case 'off':
      return t(`collect:error.${error.kind}`)
  }
}

function checkWords({ suspect, swaps }: CheckError, t: Translate): string {
  if (suspect !== null) {
    return t('collect:error.check.suspect', { position: suspect.position, character: suspect.character })
  }
  const [swap] = swaps
  if (swap === undefined) return t('collect:error.check.plain')
  return t('collect:error.check.swap', { first: swap[0].position, second: swap[1].position })
}

/** What of a code that was counted is not told in this round; none when all of it is. */
export function leftOutWords(leftOut: readonly LeftOut[], t: Translate): readonly string[] {
  return leftOut.map((each) => t(`collect:leftOut.${each}`))
}
