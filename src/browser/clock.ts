/** The calendar day here and now, as ISO: '2026-03-01'. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
