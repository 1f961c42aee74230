/** The nonce of this page, by which its policy lets style elements in. */

/** The nonce the host put into the page, or undefined where no host did, as in tests. */
export function styleNonce(page: Document = document): string | undefined {
  const meta = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
  return meta?.nonce || undefined
}
