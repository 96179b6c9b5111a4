import { useState, type RefObject } from 'react'
import { codeRoomOf } from '../../exchange/answerCodeRoom.ts'
import { formatNumber } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { EMPTY, enterAgain, enterMany, enterOne, type Entered, type Entry } from './codeEntry.ts'
import { codeErrorWords } from './codeWords.ts'
import { MAX_PASTE } from './paste.ts'
import { lacksFirstGroup, type Place } from './typedCode.ts'
import { useSurvey } from './useSurvey.ts'
import type { WayProps } from './way.ts'

/** What is typed or pasted into the field for codes, and what becomes of it. */
export function useCodes({ round, onTaken }: WayProps, field: RefObject<HTMLTextAreaElement | null>) {
  const t = useTranslate()
  const language = useLanguage()
  const framework = useFramework()
  const [entry, setEntry] = useState(EMPTY)
  const { isMany, isBusy, survey } = useSurvey(entry, round)
  const { text, error } = entry

  function point(place: Place | null) {
    field.current?.focus()
    field.current?.setSelectionRange(place?.start ?? 0, place?.end ?? text.length)
  }

  function follow({ entry: next, taken, left, place }: Entered) {
    setEntry(next)
    onTaken(taken, left === 0 ? '' : t('collect:said.rest', { count: left }))
    point(place)
  }

  function errorText(): string | null {
    if (text.length > MAX_PASTE) return t('collect:codes.tooLong', { limit: formatNumber(MAX_PASTE, language) })
    return error === null ? null : codeErrorWords(error, t)
  }

  return {
    ...entry,
    error: errorText(),
    isMany,
    isBusy,
    survey,
    isFirstShown: !isMany && lacksFirstGroup(text, codeRoomOf(framework, round.tag)),
    type: (next: string) => setEntry({ ...EMPTY, text: next, rest: restAs(entry, next) }),
    take: () => follow((isMany ? enterMany : enterOne)(entry, round.id, framework)),
    countAgain: () => follow(enterAgain(entry, round.id, framework)),
    clear: () => {
      setEntry(EMPTY)
      field.current?.focus()
    },
    toggleAgain: (start: number) => setEntry(withAgain(entry, start)),
    show: point,
  }
}

/** Its lines keep their numbers as long as none of them goes. */
function restAs({ text, rest }: Entry, next: string): Entry['rest'] {
  if (rest === null || next === '') return null
  return next.split('\n').length < text.split('\n').length ? [] : rest
}

function withAgain(entry: Entry, start: number): Entry {
  const again = new Set(entry.again)
  if (!again.delete(start)) again.add(start)
  return { ...entry, again }
}
