/**
 * A sheet's XML as several sheets of fewer rows, at their places: the reader takes a sheet in one go, and the page would
 * stand still meanwhile.
 *
 * @param size - how many rows a slice has
 */
export function slicesOf(sheet: string, size: number): readonly string[] {
  const start = endOf(sheet, /<(?:\w+:)?sheetData\b[^>]*>/)
  const end = sheet.search(/<\/(?:\w+:)?sheetData>/)
  if (start === null || end < start) return [sheet]

  const [head, tail] = [sheet.slice(0, start), sheet.slice(end)]
  return cut(sheet.slice(start, end), size).map((rows) => head + rows + tail)
}

function endOf(text: string, pattern: RegExp): number | null {
  const match = pattern.exec(text)
  return match ? match.index + match[0].length : null
}

function cut(rows: string, size: number): readonly string[] {
  const pieces: string[] = []
  let [start, count] = [0, 0]
  for (const { index, 0: tag } of rows.matchAll(/<\/(?:\w+:)?row>/g)) {
    count += 1
    if (count % size !== 0) continue
    pieces.push(rows.slice(start, index + tag.length))
    start = index + tag.length
  }
  const rest = rows.slice(start)
  return rest.trim() === '' && pieces.length > 0 ? pieces : [...pieces, rest]
}
