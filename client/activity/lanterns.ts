/** Lanterns on a string above roofs: what an activity shows that has no picture of its own. */
const lantern = (x: number, y: number, color: string) =>
  `<path d="M${x} ${y - 22}V${y - 12}" stroke="#8a5a2b" stroke-width="2"/><ellipse cx="${x}" cy="${y + 4}" rx="17" ry="15" fill="${color}"/>` +
  `<path d="M${x - 7} ${y - 9}q-6 13 0 26M${x} ${y - 11}v30M${x + 7} ${y - 9}q6 13 0 26" stroke="#fff3d6" stroke-opacity=".55" stroke-width="1.6" fill="none"/>` +
  `<path d="M${x - 7} ${y - 12}h14v4h-14zM${x - 7} ${y + 16}h14v4h-14z" fill="#f2c27a"/><path d="M${x} ${y + 20}v12M${x - 4} ${y + 20}v8M${x + 4} ${y + 20}v8" stroke="#f2c27a" stroke-width="1.6"/>`

export const lanterns = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 150" preserveAspectRatio="xMidYMid slice"><rect width="360" height="150" fill="#fbe7cf"/>' +
  '<circle cx="300" cy="42" r="24" fill="#fff6df"/><path d="M0 24q90 34 180 8t180-6" stroke="#8a5a2b" stroke-width="2" fill="none"/>' +
  lantern(60, 58, '#d9664f') + lantern(138, 62, '#e08a4a') + lantern(214, 50, '#d9664f') +
  '<path d="M0 150v-24l40-18 40 18 34-14 40 16 44-22 46 20 40-16 36 14 40-18v44z" fill="#3f9a84"/><path d="M0 150v-10l60-10 70 10 80-12 70 10 80-12v24z" fill="#2f7d6b"/></svg>'
