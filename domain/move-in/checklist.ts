/** What an estate asks for when somebody moves in or out, where it has no plan of its own; and the rooms that are looked through. */
import type { What } from './items'

export type MovingKind = 'moveIn' | 'moveOut'

export interface PlanItem {
  what: What
  /** It can be left out. */
  optional?: true
}

/** A room and where it lies on the plan, in a box of 1000 × 1000. */
export interface Room { id: string, name: string, x: number, y: number, width: number, height: number }

/** An estate's own; whatever it does not say is as below. */
export interface MovingPlan {
  moveIn?: PlanItem[]
  moveOut?: PlanItem[]
  rooms?: Room[]
}

const required = (...names: What[]): PlanItem[] => names.map(what => ({ what }))

export const lists: Record<MovingKind, readonly PlanItem[]> = {
  moveIn: [...required('papers', 'household', 'snagging', 'meters', 'fees', 'agreement', 'handbook', 'keys'), { what: 'welcome', optional: true }],
  moveOut: required('papers', 'finalMeters', 'finalBill', 'keysBack', 'deposit', 'settlement', 'bindings')
}

const room = (id: string, name: string, x: number, y: number, width: number, height: number): Room => ({ id, name, x, y, width, height })

/** Two bedrooms and a study: what a plan shows where nobody has drawn the estate's. */
export const defaultRooms: readonly Room[] = [
  room('balcony', '阳台', 0, 0, 600, 160),
  room('service', '设备平台', 600, 0, 400, 160),
  room('living', '客厅', 0, 160, 400, 340),
  room('master', '主卧', 400, 160, 360, 340),
  room('master-bath', '主卫', 760, 160, 240, 340),
  room('dining', '餐厅', 0, 500, 250, 500),
  room('hall', '门厅', 250, 500, 250, 180),
  room('kitchen', '厨房', 250, 680, 250, 320),
  room('bedroom', '次卧', 500, 500, 250, 500),
  room('bath', '公卫', 750, 500, 250, 180),
  room('study', '书房', 750, 680, 250, 320)
]
