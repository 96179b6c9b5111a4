/**
 * Whether phones on other networks can open an address, and if not, why.
 *
 * 'file': a page opened from a file. 'this-machine': localhost. 'internal': a name or number of a network of one's own.
 * 'insecure': plain http, which phones warn of. 'not-an-address': no web address at all.
 */
export type Reach = 'public' | 'file' | 'this-machine' | 'internal' | 'insecure' | 'not-an-address'

export function reachOf(address: string): Reach {
  const url = URL.parse(address)
  if (url === null) return 'not-an-address'
  if (url.protocol === 'file:') return 'file'
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-an-address'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isThisMachine(host)) return 'this-machine'
  if (isInternal(host)) return 'internal'
  return url.protocol === 'https:' ? 'public' : 'insecure'
}

/** This page's own address without what follows '#'. */
export function ownAddress(): string {
  return location.href.replace(/#.*$/, '')
}

/**
 * Where participants open their page: the address that was set, else the app's own when phones can open it.
 *
 * @param set - '' when none was set
 * @returns without '#' and what follows it; null when phones can open neither
 */
export function participantsAddress(set: string, own = ownAddress()): string | null {
  const address = [set, own].map((each) => each.trim().replace(/#.*$/, '')).find((each) => each !== '')
  return address !== undefined && reachOf(address) === 'public' ? address : null
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || host.startsWith('127.')
}

/** Private ranges, link-local addresses, and names that no public register has. */
function isInternal(host: string): boolean {
  if (/^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(host)) return true
  if (/^(?:f[cd]|fe[89ab])[0-9a-f]*:/i.test(host)) return true
  return !host.includes('.') && !host.includes(':') ? true : /\.(?:local|lan|intern|internal|intranet|home|corp|test)$/i.test(host)
}
