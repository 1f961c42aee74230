/** The room Settings. */
export function SettingsRoom() {
  return null
}
