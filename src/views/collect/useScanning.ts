import { useEffect, useState, type RefObject } from 'react'
import { loadQrReader } from '../../browser/qrReader.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { look, NOTHING_SEEN, type Seen } from './scans.ts'

/** Between two looks at the picture, in milliseconds: an old laptop needs time for other things. */
const PAUSE = 120

export interface Scanning {
  readonly isOn: boolean
  readonly onText: (text: string) => void
}

/**
 * Reads the QR codes that the live picture shows, one after another.
 *
 * @returns whether what reads them could not be loaded
 */
export function useScanning(picture: RefObject<HTMLVideoElement | null>, { isOn, onText }: Scanning): boolean {
  const [isMissing, setMissing] = useState(false)
  const latest = useLatest(onText)

  // The picture moves by itself, so it is looked at again and again while it is there.
  useEffect(() => {
    if (!isOn) return undefined
    let isOver = false
    void watch(picture, { isOver: () => isOver, onText: (text) => latest.current(text) }).then((isWatched) =>
      setMissing(!isWatched),
    )
    return () => {
      isOver = true
    }
  }, [isOn, picture, latest])
  return isMissing
}

interface Watch {
  readonly isOver: () => boolean
  readonly onText: (text: string) => void
}

/** @returns false when there is nothing to read codes with */
async function watch(picture: RefObject<HTMLVideoElement | null>, { isOver, onText }: Watch): Promise<boolean> {
  const read = await loadQrReader()
  if (read === null) return false
  const next = async (seen: Seen): Promise<void> => {
    const texts = picture.current ? await read(picture.current) : []
    if (isOver()) return
    const found = look(seen, texts, performance.now())
    for (const text of found.fresh) onText(text)
    setTimeout(() => void next(found.seen), PAUSE)
  }
  void next(NOTHING_SEEN)
  return true
}
