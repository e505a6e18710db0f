import published from 'chinese-days/dist/chinese-days.json'
import { importCalendar } from '@domain/estate/calendar-import'
import type { Duty, ServiceHours } from '@domain/estate/estate'

export const byDay: Duty = { from: '08:30', until: '21:00' }
export const byNight: Duty = { from: '21:00', until: '08:30' }

export const serviceHours: ServiceHours = {
  workday: [byDay],
  restDay: [{ from: '09:00', until: '18:00' }],
  holiday: [{ from: '09:00', until: '17:00' }]
}

export const quiet = byNight

/** 2027 is asked for too: until the State Council publishes it, it stays absent. */
export const calendar = importCalendar(published, ['2025', '2026', '2027'])
