/** The list of the settings' pages: two groups at left, or one field in a narrow window. */
import Box from '@mui/material/Box'
import ListItemButton from '@mui/material/ListItemButton'
import ListSubheader from '@mui/material/ListSubheader'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useLanguage } from '../../app/language.tsx'
import type { SettingsPage } from './pages.tsx'

export interface PageListProps {
  pages: readonly Pick<SettingsPage, 'id' | 'group'>[]
  /** The page that is shown; null where the address names none. */
  current: SettingsPage['id'] | null
  onGo: (id: SettingsPage['id']) => void
}

const groups = ['computer', 'programme'] as const
const inGroup = (pages: PageListProps['pages'], group: SettingsPage['group']) =>
  pages.filter((page) => page.group === group)

/** At left of a wide window. */
export function PageList({ pages, current, onGo }: PageListProps) {
  const { t } = useLanguage()
  return (
    <Box component="nav" aria-label={t('settings.parts')}>
      {groups.map((group) => {
        const own = inGroup(pages, group)
        if (own.length === 0) return null
        return (
          <Box key={group} sx={{ pb: 4 }}>
            <Typography
              variant="label"
              component="h2"
              id={`settings-group-${group}`}
              sx={{ m: 0, pb: 1, color: 'ink3' }}
            >
              {t(`settings.${group}`)}
            </Typography>
            <Box
              component="ul"
              role="list"
              aria-labelledby={`settings-group-${group}`}
              sx={{ m: 0, p: 0, mx: -3, listStyle: 'none' }}
            >
              {own.map(({ id }) => (
                <li key={id}>
                  <ListItemButton
                    component="button"
                    selected={id === current}
                    onClick={() => onGo(id)}
                    {...(id === current ? { 'aria-current': 'page' } : {})}
                    sx={{
                      width: '100%',
                      height: 32,
                      px: 3,
                      border: 0,
                      bgcolor: 'transparent',
                      textAlign: 'start',
                      typography: 'body2',
                    }}
                  >
                    {t(`settings.page.${id}`)}
                  </ListItemButton>
                </li>
              ))}
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}

/** In the head of the room where the panels stack, so that it takes no height of its own. */
export function PageChoice({ pages, current, onGo }: PageListProps) {
  const { t } = useLanguage()
  return (
    <TextField
      select
      variant="standard"
      value={current ?? ''}
      onChange={(event) => {
        const asked = pages.find(({ id }) => id === event.target.value)
        if (asked) onGo(asked.id)
      }}
      slotProps={{ select: { SelectDisplayProps: { 'aria-label': t('settings.parts') } } }}
      sx={{ minWidth: 168 }}
    >
      {groups.flatMap((group) => {
        const own = inGroup(pages, group)
        return own.length === 0
          ? []
          : [
              <ListSubheader key={group} sx={{ lineHeight: '28px', bgcolor: 'background.paper' }}>
                {t(`settings.${group}`)}
              </ListSubheader>,
              ...own.map(({ id }) => (
                <MenuItem key={id} value={id}>
                  {t(`settings.page.${id}`)}
                </MenuItem>
              )),
            ]
      })}
    </TextField>
  )
}
