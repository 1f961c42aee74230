/** The e-mail of a person as a message can carry it. */

const local = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/**
 * The address without spaces around it, or null where there is none that every mail program takes: one plain
 * `name@host.tld` of ASCII (RFC 5321 without quotes), so that nothing in it can be a second address or a header.
 */
export function mailable(email: string | undefined): string | null {
  const address = email?.trim() ?? ''
  const at = address.lastIndexOf('@')
  const [name, host] = [address.slice(0, at), address.slice(at + 1)]
  const labels = host.split('.')
  const plain = local.test(name) && !name.startsWith('.') && !name.endsWith('.') && !name.includes('..')
  return at > 0 && plain && labels.length > 1 && labels.every((one) => label.test(one)) && host.length < 254
    ? address
    : null
}
