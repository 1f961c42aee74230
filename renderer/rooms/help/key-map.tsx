/** Which keys do what, by where they work. */
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { en } from '#shared/i18n/en/index.ts'
import { useLanguage } from '../../app/language.tsx'

type Meaning = Exclude<keyof typeof en.help.keys, 'everywhere' | 'grid' | 'lists'>

const map = {
  everywhere: [
    ['Ctrl K', 'find'],
    ['Ctrl Z', 'undo'],
    ['Ctrl Shift Z', 'redo'],
    ['F6', 'regions'],
    ['Shift F6', 'regionsBack'],
    ['Tab', 'tab'],
    ['Esc', 'escape'],
    ['F8', 'problem'],
  ],
  grid: [
    ['← ↑ → ↓', 'arrows'],
    ['Home, End', 'ends'],
    ['Ctrl Home, Ctrl End', 'corners'],
    ['Page Up, Page Down', 'pages'],
    ['Enter', 'open'],
    ['F2', 'edit'],
    ['Tab', 'keep'],
    ['Space', 'tick'],
    ['Shift ↑ ↓', 'extend'],
    ['Ctrl A', 'all'],
  ],
  lists: [
    ['↑ ↓', 'rows'],
    ['Enter', 'openRow'],
    ['Space', 'lift'],
    ['← →', 'lifted'],
  ],
} as const satisfies Record<'everywhere' | 'grid' | 'lists', readonly (readonly [string, Meaning])[]>

const places = ['everywhere', 'grid', 'lists'] as const

/** Three lists; keys are drawn as caps and read as they are written. */
export function KeyMap() {
  const { t } = useLanguage()
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 10, rowGap: 6 }}
    >
      {places.map((place) => (
        <Box key={place}>
          <Typography variant="h3">{t(`help.keys.${place}`)}</Typography>
          <Box
            component="dl"
            sx={{
              m: 0,
              pt: 2,
              display: 'grid',
              gridTemplateColumns: '136px minmax(0, 1fr)',
              rowGap: 2,
              typography: 'body2',
            }}
          >
            {map[place].map(([keys, meaning]) => (
              <Box key={keys} sx={{ display: 'contents' }}>
                <dt>
                  <Box
                    component="kbd"
                    sx={{
                      fontFamily: 'inherit',
                      fontSize: '0.8125rem',
                      px: 1.25,
                      border: 1,
                      borderColor: 'rule2',
                      borderRadius: '2px',
                      color: 'text.secondary',
                      whiteSpace: 'nowrap',
                    }}
                  >
                    {keys}
                  </Box>
                </dt>
                <Box component="dd" sx={{ m: 0 }}>
                  {t(`help.keys.${meaning}`)}
                </Box>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
