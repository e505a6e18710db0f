/** Which of several phones in one browser this is. A real phone is only itself. */
export const session = ''
