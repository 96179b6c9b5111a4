import { useDeferredValue, useMemo, useRef, useState, type RefObject } from 'react'
import { readAnswerCode, type ReadCode } from '../../exchange/answerCode.ts'
import { codeLengthOf, codeRoomOf, type CodeRoom } from '../../exchange/answerCodeRoom.ts'
import { findAnswerCodes } from '../../exchange/answerCodeSearch.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { formatNumber } from '../../wording/format.ts'
import { useFramework } from '../settings.ts'
import { codeErrorWords } from './codeWords.ts'
import { openRound, takeCode, takeReads } from './collecting.ts'
import { MAX_PASTE, restOf, surveyOf } from './paste.ts'
import { lacksFirstGroup, placeOf, type NotTaken, type Place } from './typedCode.ts'
import type { WayProps } from './way.ts'

/** A second Enter within this many milliseconds belongs to the one that took a code. */
const BOUNCE = 700

/** What is typed or pasted into the field for codes, and what becomes of it. */
export function useCodes({ round, onTaken }: WayProps, field: RefObject<HTMLTextAreaElement | null>) {
  const t = useTranslate()
  const language = useLanguage()
  const framework = useFramework()
  const room = codeRoomOf(framework, round.tag)
  const [text, setText] = useState('')
  const [error, setError] = useState<NotTaken | null>(null)
  const [repeat, setRepeat] = useState<ReadCode | null>(null)
  const [again, setAgain] = useState<ReadonlySet<number>>(new Set())
  const [isRest, setRest] = useState(false)
  const takenAt = useRef(-BOUNCE)
  const isTooLong = text.length > MAX_PASTE
  const isMany = isRest || hasMany(text, room)
  // Looking through a whole chat takes a moment; typing in it does not wait for that.
  const looked = useDeferredValue(text)
  const survey = useMemo(
    () => (isMany && looked.length <= MAX_PASTE ? surveyOf(looked, round, framework) : null),
    [isMany, looked, round, framework],
  )

  function put(next: string) {
    setText(next)
    setError(null)
    setAgain(new Set())
    if (next === '') setRest(false)
  }

  function point(place: Place | null) {
    field.current?.focus()
    field.current?.setSelectionRange(place?.start ?? 0, place?.end ?? text.length)
  }

  function takeOne() {
    const taken = takeCode(round.id, text, framework)
    if (taken.ok) {
      takenAt.current = performance.now()
      put('')
      setRepeat(null)
      onTaken(taken.value)
      field.current?.focus()
    } else if (taken.error.kind === 'duplicate') {
      // A code that is counted is not to be seen.
      const read = readAnswerCode(taken.error.code, room)
      put('')
      setRepeat(read.ok ? read.value : null)
      field.current?.focus()
    } else if (taken.error.kind !== 'blank' || performance.now() - takenAt.current > BOUNCE) {
      setError(taken.error)
      setRepeat(null)
      point(placeOf(taken.error))
    }
  }

  function takeMany() {
    const now = openRound(round.id)
    if (now === null || isTooLong) return
    const fresh = surveyOf(text, now, framework)
    const repeated = fresh.repeated.filter(({ start }) => again.has(start))
    const taken = takeReads(round.id, [...fresh.ready, ...repeated].map(({ read }) => read), framework)
    if (!taken.ok) {
      setError(taken.error)
      return
    }
    if (taken.value.count === 0) return
    const rest = restOf(fresh)
    put(rest)
    setRest(rest !== '')
    onTaken(taken.value, rest === '' ? '' : t('collect:said.rest', { count: fresh.refused.length }))
    field.current?.focus()
  }

  return {
    text,
    error: errorWords(),
    repeat,
    again,
    isMany,
    isFirstShown: !isMany && lacksFirstGroup(text, room),
    survey: isTooLong ? null : survey,
    isBusy: looked !== text,
    type: (next: string) => {
      put(next)
      setRepeat(null)
    },
    take: isMany ? takeMany : takeOne,
    clear: () => {
      put('')
      field.current?.focus()
    },
    skip: () => {
      setRepeat(null)
      field.current?.focus()
    },
    countAgain: () => {
      const taken = repeat && takeReads(round.id, [repeat], framework)
      if (taken?.ok) onTaken(taken.value)
      setRepeat(null)
      field.current?.focus()
    },
    toggleAgain: (start: number) => setAgain((before) => toggled(before, start)),
    show: point,
  }

  function errorWords(): string | null {
    if (isTooLong) return t('collect:codes.tooLong', { limit: formatNumber(MAX_PASTE, language) })
    return error === null ? null : codeErrorWords(error, t)
  }
}

/** Whether a text is for more than one code: several lines, or several codes on one. */
function hasMany(text: string, room: CodeRoom): boolean {
  if (/\S[^\S\n\r]*[\n\r]\s*\S/.test(text)) return true
  const isLong = text.length >= 2 * codeLengthOf(room) && text.length <= MAX_PASTE
  return isLong && findAnswerCodes(text, room).codes.length > 1
}

function toggled(before: ReadonlySet<number>, start: number): ReadonlySet<number> {
  const next = new Set(before)
  if (!next.delete(start)) next.add(start)
  return next
}
