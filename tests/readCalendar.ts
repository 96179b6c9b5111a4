// Reads a calendar without any of the app's own code.

/** The properties of each event, after RFC 5545: unfolded, and without escapes. */
export function readCalendar(text: string): readonly Readonly<Record<string, string>>[] {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')
  const events: Record<string, string>[] = []
  for (const line of lines) {
    const [name = '', ...rest] = line.split(':')
    if (line === 'BEGIN:VEVENT') events.push({})
    const event = events.at(-1)
    if (event) event[name] = rest.join(':').replaceAll(/\\([nN;,\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
  }
  return events
}
