import { Fragment } from 'react'
import './unbroken.css'

/** A range of numbers, and a short word before or after it: '10–12 år', 'Age 6–9'. */
const RANGE = /((?:\p{L}{1,4} )?\d+[–-]\d+(?: \p{L}{1,4}(?!\p{L}))?)/u

/** A text whose ranges of numbers stay on one line; it is read, found and copied as it is. */
export function Unbroken({ text }: { readonly text: string }) {
  // What stands between brackets in a pattern is every second part.
  const parts = text.split(RANGE)
  if (parts.length === 1) return text
  const places = parts.map((_, index) => index).filter((index) => index % 2 === 0)
  return places.map((place) => (
    <Fragment key={place}>
      {parts[place]}
      {parts[place + 1] !== undefined && <span className="unbroken">{parts[place + 1]}</span>}
    </Fragment>
  ))
}
