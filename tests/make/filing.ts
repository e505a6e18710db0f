/** A renovation filing where a test does not care: 王秀兰's kitchen and bathroom. */
import type { RenovationFiling } from '@domain/renovation/filing'
import type { Stroke } from '@domain/signing/signature'

/** A name as a finger writes it. */
export const signed: Stroke[] = [Array.from({ length: 40 }, (_, n) => [100 + n * 18, 250 + Math.round(Math.sin(n / 3) * 120), n * 20] as const).map(([x, y, at]) => [x, y, at])]

export const aFiling = (more: Partial<RenovationFiling> = {}): RenovationFiling => ({
  contractor: { name: '泽城装饰有限公司', licenceNo: '91510100MA62N0AA3K', personInCharge: '罗师傅', phoneMask: '139****2201', phoneSealed: 'k1.sealed' },
  works: ['waterproof', 'tiles', 'partition'], period: { from: '2026-11-25', until: '2027-01-20' }, drawings: [{ kind: 'plan', file: 'cloud://local/plan.jpg' }],
  workers: [{ id: 'w0-1', name: '罗大勇', trade: '瓦工', idMask: '510***********123X', idSealed: 'k1.sealed', photo: 'cloud://local/luo.jpg', pass: 'A', state: 'active', since: '2026-11-23' }],
  undertaking: { personId: 'wang-xiulan', name: '王秀兰', at: 0, text: '装修承诺书', strokes: signed }, near: 'b2/3', building: '3', level: 12, months: 3,
  supplements: [], reviews: [], extensions: [], patrols: [], violations: [], noise: [], noiseUntil: 0, acceptance: {}, depositFen: 0, deductions: [], linked: [], ...more
})
