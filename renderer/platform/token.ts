/** The loopback host's token: out of the address bar at once, kept for this tab alone. */

const key = 'cohort-desk-token'

/** The token this tab was opened with, or an empty string where it was opened without one. */
export function takeToken({ location, history, sessionStorage }: Window): string {
  const address = new URL(location.href)
  const given = address.searchParams.get('token')
  if (given === null) return sessionStorage.getItem(key) ?? ''
  sessionStorage.setItem(key, given)
  address.searchParams.delete('token')
  history.replaceState(history.state, '', address)
  return given
}
