/** What people photograph in public areas: as it was, and as it is once somebody has been there. Drawn on 480 × 360. */
import type { Colour } from './png'
import { height } from './indoors'
import { box, circle, line, repeat, scene, stain } from './shapes'

const steel: Colour = [168, 174, 178], edge: Colour = [120, 127, 132], black: Colour = [40, 42, 45], leaf: Colour = [86, 134, 78], trunk: Colour = [112, 84, 60], light: Colour = [255, 238, 182]

export const lift = (fixed: boolean) => scene([214, 208, 198], [196, 188, 176], height, [
  box(edge, 96, 40, 288, 320, 4), box(steel, 110, 56, fixed ? 128 : 104, 304), box(steel, fixed ? 242 : 268, 56, fixed ? 128 : 102, 304),
  box(black, fixed ? 238 : 214, 56, fixed ? 4 : 54, 304), box(black, 204, 8, 72, 26, 6), box(fixed ? [90, 200, 130] : [214, 74, 54], 226, 14, 28, 14, 4),
  box([88, 92, 96], 412, 170, 34, 70, 8), circle(light, 429, 192, 8), circle([200, 202, 204], 429, 218, 8)
])

export const corridor = (fixed: boolean) => scene(fixed ? [236, 226, 200] : [78, 76, 78], fixed ? [206, 196, 172] : [48, 47, 50], height, [
  box(fixed ? [216, 206, 184] : [62, 61, 64], 0, 270, 480, 90), box(fixed ? [150, 112, 82] : [58, 46, 38], 60, 110, 92, 190, 3), box(fixed ? [150, 112, 82] : [58, 46, 38], 330, 110, 92, 190, 3),
  ...(fixed ? [circle([255, 247, 220], 240, 44, 66)] : []), circle(fixed ? light : [96, 95, 96], 240, 44, 28),
  box(fixed ? [90, 170, 110] : [70, 150, 96], 206, 150, 68, 26, 4)
])

export const tree = (fixed: boolean) => scene([176, 208, 228], [216, 228, 226], height, [
  box([132, 160, 96], 0, 250, 480, 110), box([198, 190, 176], 0, 296, 480, 44),
  box(trunk, 112, 130, 30, 140, 8), circle(leaf, 128, 104, 74), circle([102, 150, 88], 92, 130, 50), circle([74, 120, 68], 168, 126, 48),
  ...(fixed ? [circle([102, 150, 88], 380, 250, 30), circle([208, 120, 110], 372, 240, 6), circle([208, 120, 110], 390, 248, 6)]
    : [line(trunk, 18, 190, 318, 300, 290, 410, 312), line(trunk, 8, 300, 290, 340, 252), circle(leaf, 352, 246, 34), circle([74, 120, 68], 402, 296, 40)])
])

export const rubbish = (fixed: boolean) => scene([206, 210, 206], [178, 180, 176], height, [
  box([160, 162, 160], 0, 280, 480, 80),
  ...(['#', '#', '#'] as const).flatMap((_, place) => {
    const colours: Colour[] = [[74, 128, 86], [62, 104, 156], [128, 132, 134]]
    return [box(colours[place]!, 60 + place * 128, 130, 100, 156, 10), box([52, 56, 58], 52 + place * 128, 116, 116, 22, 8)]
  }),
  ...(fixed ? [] : [stain([58, 60, 66], 130, 312, 44), stain([214, 212, 204], 214, 324, 36), stain([84, 80, 92], 300, 314, 48), box([190, 150, 104], 350, 276, 74, 54, 3), line([150, 118, 80], 3, 350, 300, 424, 300)])
])

export const car = (fixed: boolean) => scene([190, 200, 208], [168, 172, 174], height, [
  box([110, 114, 118], 0, 190, 480, 170), ...repeat(9, 60, at => line([232, 190, 66], 10, at - 30, 356, at + 40, 240)), box([232, 190, 66], 0, 226, 480, 8),
  ...(fixed ? [] : [box([178, 52, 48], 90, 196, 310, 78, 26), box([178, 52, 48], 150, 142, 180, 74, 30), box([188, 212, 224], 168, 156, 66, 44, 10), box([188, 212, 224], 246, 156, 66, 44, 10), circle(black, 160, 276, 34), circle(steel, 160, 276, 16), circle(black, 330, 276, 34), circle(steel, 330, 276, 16)])
])

export const bench = (fixed: boolean) => scene([198, 214, 206], [224, 224, 210], height, [
  box([206, 200, 184], 0, 280, 480, 80), ...[92, 372].map(x => box([72, 76, 80], x, 200, 18, 104, 4)),
  ...[0, 1, 2].map(row => box([158, 112, 72], 70, 196 + row * 20, fixed || row !== 1 ? 340 : 150, 14, 4)),
  ...(fixed ? [] : [line([158, 112, 72], 13, 240, 224, 330, 286)]), ...[0, 1].map(row => box([158, 112, 72], 70, 128 + row * 24, 340, 16, 4))
])
