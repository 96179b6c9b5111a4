/** A range of numbers, and a short word before or after it: '10–12 år', 'Age 6–9'. */
const RANGE = /((?:\p{L}{1,4} )?\d+[–-]\d+(?: \p{L}{1,4}(?!\p{L}))?)/u

/** A text whose ranges of numbers stay on one line; it is read, found and copied as it is. */
export function Unbroken({ text }: { readonly text: string }) {
  // What stands between brackets in a pattern is every second part.
  const parts = text.split(RANGE)
  if (parts.length === 1) return text
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="unbroken">
        {part}
      </span>
    ),
  )
}
