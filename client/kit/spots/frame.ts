/** A drawing of 160 × 120 on a soft hill of colour, in lines of one weight. */
export const spot = (hill: string, drawing: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="120" viewBox="0 0 160 120" fill="none" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">` +
  `<path d="M18 84c-6-26 14-60 54-64 44-4 76 22 72 56-2 16-12 26-26 26H40c-12 0-19-8-22-18z" fill="${hill}" fill-opacity=".16"/>${drawing}</svg>`

/** Warm paper, the house's green, lamp light, brick, sky and the line that holds them together. */
export const paint = { paper: '#fffdf8', jade: '#3f9a84', leaf: '#8fc1a9', lamp: '#f2c27a', brick: '#dd8f72', sky: '#8db8dc', stone: '#d9d2c3', line: '#4b5f58' } as const
