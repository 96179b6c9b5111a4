import { useDeferredValue, useMemo } from 'react'
import { codeLengthOf, codeRoomOf } from '../../exchange/answerCodeRoom.ts'
import { findAnswerCodes } from '../../exchange/answerCodeSearch.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Round } from '../../model/round.ts'
import { useFramework } from '../settings.ts'
import type { Entry } from './codeEntry.ts'
import { MAX_PASTE, renumbered, surveyOf } from './paste.ts'

/** What the field holds, when that is more than one code. */
export function useSurvey({ text, rest }: Entry, round: Round) {
  const framework = useFramework()
  const isMany = useMemo(() => rest !== null || hasMany(text, round, framework), [rest, text, round, framework])
  // Looking through a whole chat takes a moment; typing in it does not wait for that.
  const looked = useDeferredValue(isMany ? text : null)
  const survey = useMemo(
    () => (looked === null || looked.length > MAX_PASTE ? null : surveyOf(looked, round, framework)),
    [looked, round, framework],
  )
  const shown = isMany && text.length <= MAX_PASTE ? survey : null
  return { isMany, survey: shown && rest ? renumbered(shown, rest) : shown, isBusy: looked !== text }
}

/** Whether a text is for more than one code: several lines, or several codes on one. */
function hasMany(text: string, { tag }: Round, framework: Framework): boolean {
  if (/\S[^\S\n\r]*[\n\r]\s*\S/.test(text)) return true
  const room = codeRoomOf(framework, tag)
  const isLong = text.length >= 2 * codeLengthOf(room) && text.length <= MAX_PASTE
  return isLong && findAnswerCodes(text, room).codes.length > 1
}
