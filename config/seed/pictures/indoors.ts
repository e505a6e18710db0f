/** What people photograph at home: as it was, and as it is once somebody has been there. Drawn on 480 × 360. */
import type { Colour } from './png'
import { box, circle, line, repeat, scene, stain, type Shape } from './shapes'

const metal: Colour = [150, 158, 165], shine: Colour = [205, 212, 217], dark: Colour = [62, 66, 70], white: Colour = [244, 243, 238], water: Colour = [96, 165, 214], wet: Colour = [193, 168, 122]

export const height = 360

const tiles: Shape[] = [...repeat(7, 80, at => box([214, 217, 212], at, 0, 3, 360)), ...[60, 140, 220].map(at => box([214, 217, 212], 0, at, 480, 3))]

export const tap = (fixed: boolean) => scene([236, 238, 233], [222, 226, 221], height, [
  ...tiles,
  box([206, 209, 210], 40, 262, 400, 98, 20), box([176, 181, 184], 70, 282, 340, 78, 26),
  box(metal, 216, 128, 30, 128, 12), line(metal, 26, 231, 134, 290, 118, 330, 142), box(metal, 318, 138, 26, 34, 8),
  line(shine, 6, 222, 140, 222, 246), box(dark, 208, 110, 46, 18, 8),
  ...(fixed ? [] : [circle(water, 331, 196, 8), circle(water, 331, 230, 10), circle(water, 331, 268, 12), stain([186, 205, 220], 331, 306, 46)])
])

export const ceiling = (fixed: boolean) => scene([240, 238, 231], [228, 224, 214], height, [
  box([250, 249, 245], 0, 210, 480, 14), box([214, 208, 196], 0, 224, 480, 4),
  ...(fixed
    ? [box([246, 245, 240], 118, 48, 210, 118, 30)]
    : [stain([214, 198, 164], 220, 104, 96), stain(wet, 214, 104, 62), stain([166, 138, 92], 206, 102, 30), ...[180, 224, 250].map((x, place) => circle(water, x, 176 + place * 22, 7))]),
  circle(white, 400, 96, 44), circle([255, 246, 214], 400, 96, 32)
])

export const socket = (fixed: boolean) => scene([235, 230, 219], [226, 219, 205], height, [
  box([250, 250, 248], 150, 90, 180, 180, 18), box([230, 230, 228], 166, 106, 148, 148, 12),
  ...[205, 275].map(x => box(dark, x - 5, 150, 10, 30, 4)), line(dark, 10, 222, 214, 240, 206, 258, 214),
  ...(fixed ? [circle([60, 160, 110], 240, 124, 7)] : [stain([88, 70, 58], 286, 172, 40), stain([48, 40, 36], 280, 166, 20), line([120, 108, 98], 8, 292, 140, 312, 96, 300, 60)])
])

export const drain = (fixed: boolean) => scene([223, 224, 220], [206, 208, 205], height, [
  ...tiles,
  ...(fixed ? [] : [stain([150, 145, 122], 240, 226, 190), stain([122, 117, 96], 236, 222, 140)]),
  circle(metal, 240, 214, 84), circle([120, 126, 130], 240, 214, 70), ...repeat(5, 26, at => box(dark, 184 + at, 172, 10, 84, 5)),
  ...(fixed ? [] : [line([78, 66, 54], 7, 190, 196, 226, 232, 270, 204, 306, 244), stain([122, 117, 96], 262, 240, 34)])
])

export const lock = (fixed: boolean) => scene([126, 92, 66], [104, 74, 52], height, [
  box([142, 106, 78], 60, 20, 360, 340, 6), box([112, 80, 56], 90, 50, 300, 130, 6), box([112, 80, 56], 90, 210, 300, 130, 6),
  box(metal, 330, 150, 44, 110, 20), circle(dark, 352, 228, 9), line(shine, 20, 352, 178, 290, fixed ? 178 : 206),
  ...(fixed ? [] : [line([70, 50, 38], 5, 322, 146, 306, 110, 316, 84)])
])
