import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import type { IconButtonProps } from '../../ui/IconButton.tsx'
import { useSize } from '../../ui/useSize.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { SheetPage, type Sheets } from './SheetPage.tsx'

/** A sheet of A4 with its margins, in px. */
const SHEET = { width: 794, height: 1123 } as const

/** The pages as they will be printed, one below the other, as large as there is room for. */
export function Preview({ sheets }: { readonly sheets: Sheets }) {
  const t = useTranslate()
  const count = sheets.pages.length
  const [box, size] = useSize<HTMLDivElement>()
  const [current, setCurrent] = useCurrentPage(box, count)
  const scale = Math.min(1, (size?.width ?? SHEET.width) / SHEET.width)

  function go(index: number) {
    const place = Math.max(0, Math.min(count - 1, index))
    setCurrent(place)
    box.current?.children[place]?.scrollIntoView({ block: 'start' })
  }

  function onKeyDown(event: KeyboardEvent) {
    const place = placeOfKey(event.key, current, count)
    if (place === null || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    go(place)
  }

  return (
    <section className="papers-preview" aria-label={t('report:preview.label')}>
      <div className="papers-turn">
        <TurnButton icon="left" title={t('report:preview.previous')} isOff={current === 0} onPress={() => go(current - 1)} />
        <p aria-live="polite">{t('report:page', { number: current + 1, pages: count })}</p>
        <TurnButton icon="right" title={t('report:preview.next')} isOff={current === count - 1} onPress={() => go(current + 1)} />
      </div>
      {/* Pages are turned by keys: that needs a place for the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div className="papers-pages" ref={box} role="group" aria-label={t('report:preview.keys')} tabIndex={0} onKeyDown={onKeyDown}>
        {sheets.pages.map((_, index) => (
          <div
            // oxlint-disable-next-line react/no-array-index-key -- a page is what stands in its place
            key={index}
            className="papers-sheet"
            style={{ inlineSize: SHEET.width * scale, blockSize: SHEET.height * scale }}
          >
            <div className="papers-scaled" style={{ transform: `scale(${scale})` }}>
              <SheetPage sheets={sheets} index={index} />
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}

/** It keeps the focus where there is no page further on. */
function TurnButton({ icon, title, isOff = false, onPress }: IconButtonProps) {
  return (
    <button type="button" className="button button-icon" title={title} aria-label={title} aria-disabled={isOff} onClick={() => isOff || onPress()}>
      <Icon name={icon} />
    </button>
  )
}

/** Which page a key leads to; null for a key that leads nowhere. */
function placeOfKey(key: string, current: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'PageDown') return current + 1
  if (key === 'ArrowLeft' || key === 'PageUp') return current - 1
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/** The page that most is seen of. */
function useCurrentPage(box: RefObject<HTMLDivElement | null>, count: number): readonly [number, (place: number) => void] {
  const [current, setCurrent] = useState(0)

  // What is seen is known to the window that is scrolled.
  useEffect(() => {
    const look = () => {
      const seen = [...(box.current?.children ?? [])].map((sheet) => {
        const { top, bottom } = sheet.getBoundingClientRect()
        return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0))
      })
      setCurrent(Math.max(0, seen.indexOf(Math.max(...seen))))
    }
    look()
    addEventListener('scroll', look, { passive: true, capture: true })
    return () => removeEventListener('scroll', look, { capture: true })
  }, [box])
  return [Math.min(current, count - 1), setCurrent]
}
