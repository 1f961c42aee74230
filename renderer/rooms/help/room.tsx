/** The room Help: the desk in five steps, the method by phase, the keys. */
import Box from '@mui/material/Box'
import { useLanguage } from '../../app/language.tsx'
import { RoomHead } from '../../components/room-head.tsx'
import { Panel, RoomLayout } from '../../components/room-layout.tsx'
import { SectionHead } from '../../components/section-head.tsx'
import { KeyMap } from './key-map.tsx'
import { Method, steps } from './method.tsx'
import { PartsList } from './parts-list.tsx'

const hands = ['one', 'two', 'three', 'four', 'five'] as const

/** Works without a programme and without a network. */
export function HelpRoom() {
  const { t } = useLanguage()
  return (
    <>
      <RoomHead title={t('shell.room.help')} deck={t('help.deck')} />
      <RoomLayout columns="224px minmax(0, 1fr)">
        <Panel label={t('shell.contents')} kind="side" rule="right">
          <PartsList
            label={t('help.sections.method')}
            parts={[
              { id: 'help-hands', label: t('help.sections.hands') },
              { id: 'help-intro', label: t('help.intro.title') },
              ...steps.map((step) => ({
                id: `help-${step}`,
                label: step === 'failures' ? t('terms.failures') : t(`terms.phase.${step}`),
              })),
              { id: 'help-keys', label: t('help.sections.keys') },
            ]}
          />
        </Panel>
        <Panel label={t('shell.room.help')}>
          <Box sx={{ maxWidth: 760 }}>
            <Box component="section" aria-labelledby="help-hands" sx={{ mb: 8 }}>
              <SectionHead id="help-hands" title={t('help.sections.hands')} />
              <Box component="ol" sx={{ m: 0, pt: 2, pl: 5, maxWidth: 620, typography: 'body1' }}>
                {hands.map((hand) => (
                  <Box component="li" key={hand} sx={{ py: 1, '&::marker': { color: 'ink3' } }}>
                    {t(`help.hands.${hand}`)}
                  </Box>
                ))}
              </Box>
            </Box>
            <Method />
            <Box component="section" aria-labelledby="help-keys">
              <SectionHead id="help-keys" title={t('help.sections.keys')} />
              <Box sx={{ pt: 3 }}>
                <KeyMap />
              </Box>
            </Box>
          </Box>
        </Panel>
      </RoomLayout>
    </>
  )
}
