/** The room Settings: this computer, the open programme, the keys, and what the app is. */
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import { useMirrored } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { at } from '../../app/routes.ts'
import { Empty } from '../../components/empty.tsx'
import { RoomHead } from '../../components/room-head.tsx'
import { Panel, RoomLayout } from '../../components/room-layout.tsx'
import { PartsList, type AskedPart } from '../help/parts-list.tsx'
import { KeyMap } from '../help/key-map.tsx'
import { About } from './about.tsx'
import { AppSettings } from './app-settings.tsx'
import { ProgrammeSettings } from './programme-settings.tsx'
import { Section } from './section.tsx'

/** Without a programme only what belongs to the computer. */
export function SettingsRoom() {
  const { t } = useLanguage()
  const state = useMirrored()
  const [, go] = useLocation()
  const open = state !== 'loading' && state !== null
  const parts: AskedPart[] = [
    { id: 'settings-app', label: t('settings.app.title') },
    ...(open
      ? [
          { id: 'settings-details', label: t('settings.details.title') },
          { id: 'settings-rhythm', label: t('settings.rhythm.title') },
          { id: 'settings-rules', label: t('settings.rules.title') },
          { id: 'settings-brand', label: t('settings.brand.title') },
        ]
      : []),
    { id: 'settings-keys', label: t('help.sections.keys') },
    { id: 'settings-about', label: t('settings.about.title') },
  ]
  return (
    <>
      <RoomHead title={t('shell.room.settings')} deck={t('settings.deck')} />
      <RoomLayout columns="224px minmax(0, 1fr)">
        <Panel label={t('settings.parts')} kind="side" rule="right">
          <PartsList label={t('settings.parts')} parts={parts} />
        </Panel>
        <Panel label={t('shell.room.settings')}>
          <AppSettings />
          {open ? (
            <ProgrammeSettings />
          ) : (
            <Box sx={{ mb: 8 }}>
              <Empty
                title={t('settings.app.noneTitle')}
                link={{ label: t('settings.app.noneLink'), onGo: () => go(at.room('start')) }}
              >
                {t('settings.app.none')}
              </Empty>
            </Box>
          )}
          <Section id="settings-keys" title={t('help.sections.keys')} columns={1}>
            <KeyMap />
          </Section>
          <About />
        </Panel>
      </RoomLayout>
    </>
  )
}
