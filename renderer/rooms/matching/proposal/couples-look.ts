/** How a line of the table of couples is laid out, its head and its rows alike. */
export const coupleLine = {
  display: 'grid',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr) minmax(0, 1fr) 34px 44px 18px',
    sm: 'minmax(0, 1fr) minmax(0, 1fr) 96px 58px 20px',
  },
  alignItems: 'center',
  columnGap: 2,
  px: { xs: 4, sm: 5 },
  boxSizing: 'border-box',
  borderBottom: 1,
  borderColor: 'rule',
  typography: 'body2',
} as const
