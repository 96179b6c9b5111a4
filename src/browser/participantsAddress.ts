/**
 * Whether phones on other networks can open an address, and if not, why.
 *
 * 'file': a page opened from a file. 'this-machine': localhost. 'internal': a name or number of a network of one's own.
 * 'insecure': plain http, which phones warn of. 'not-an-address': no web address at all.
 */
export type Reach = 'public' | 'file' | 'this-machine' | 'internal' | 'insecure' | 'not-an-address'

export function reachOf(address: string): Reach {
  const url = parsed(address)
  if (url === null) return 'not-an-address'
  if (url.protocol === 'file:') return 'file'
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-an-address'
  // A name and a password in an address would be handed to the whole room.
  if (url.username !== '' || url.password !== '') return 'not-an-address'
  // 'localhost.' is 'localhost'.
  const host = url.hostname.replace(/^\[|\]$|\.$/g, '')
  // Some browsers take a space in a name for '%20'; a name of other letters is in its ASCII form by now.
  if (!/^[\w.:-]+$/.test(host)) return 'not-an-address'
  if (isThisMachine(host)) return 'this-machine'
  if (isInternal(host)) return 'internal'
  return url.protocol === 'https:' ? 'public' : 'insecure'
}

/** This page's own address without what follows '#'. */
export function ownAddress(): string {
  return location.href.replace(/#.*$/, '')
}

/**
 * Where participants open their page: the address that was set, else the app's own.
 *
 * @param set - '' when none was set
 * @returns without '#' and what follows it; null when phones cannot open it
 */
export function participantsAddress(set: string, own = ownAddress()): string | null {
  const address = [set, own].map((each) => each.trim().replace(/#.*$/, '')).find((each) => each !== '')
  return address !== undefined && reachOf(address) === 'public' ? address : null
}

/** `URL.parse` is newer than the browsers that we serve. */
function parsed(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

/** The browser has put numbers in their usual form: 2130706433 is 127.0.0.1 by now. */
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/

/** IPv4 written as IPv6: its two halves, as hexadecimal numbers. */
const IPV4_AS_IPV6 = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/

function isThisMachine(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost') || host === '::1' || host === '::') return true
  return /^(?:127|0)\./.test(ipv4Of(host))
}

/** The host as four numbers; '' for a name, or a number that has no such form. */
function ipv4Of(host: string): string {
  if (IPV4.test(host)) return host
  const halves = IPV4_AS_IPV6.exec(host)?.slice(1).map((half) => Number.parseInt(half, 16)) ?? []
  return halves.flatMap((half) => [half >> 8, half & 255]).join('.')
}

const PRIVATE_IPV4 =
  /^(?:10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./

/** Private ranges, link-local addresses, and names that no public register has. */
function isInternal(host: string): boolean {
  if (PRIVATE_IPV4.test(ipv4Of(host)) || /^(?:f[cd]|fe[89ab])[0-9a-f]*:/.test(host)) return true
  if (host.includes(':')) return false
  return !host.includes('.') || /\.(?:local|localdomain|lan|intern|internal|intranet|private|home|home\.arpa|corp|test)$/.test(host)
}
