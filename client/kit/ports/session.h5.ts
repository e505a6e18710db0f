/** Which of several phones in one browser this is: the simulator gives each frame its own `?session=`. */
export const session = new URLSearchParams(window.location.search).get('session') ?? ''
