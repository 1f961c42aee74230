/** The rooms and their places: each is a hash address, so that back and forward work in every host. */
export const rooms = ['today', 'people', 'matching', 'pairs', 'tools', 'report'] as const
export type Room = (typeof rooms)[number] | 'start' | 'settings' | 'help'

/** Addresses inside rooms; what stands after the room is its own business. */
export const at = {
  room: (room: Room) => `/${room}`,
  matching: (page?: string) =>
    page === undefined || page === 'proposal' ? '/matching' : `/matching/${page}`,
  import: () => '/people/import',
  person: (id: string) => `/people/${encodeURIComponent(id)}`,
  pair: (id: string) => `/pairs/${encodeURIComponent(id)}`,
  settings: (page?: string) => (page === undefined ? '/settings' : `/settings/${encodeURIComponent(page)}`),
  slips: () => '/pairs/slips',
  tool: (id: string, pairId?: string) =>
    `/tools/${encodeURIComponent(id)}${pairId === undefined ? '' : `/${encodeURIComponent(pairId)}`}`,
}

/** A part of an address as the word it was made of; one that was broken on its way is nobody's and stays as it is. */
export function wordIn(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The room an address belongs to. */
export const roomOf = (path: string): string => path.split('/')[1] ?? ''
