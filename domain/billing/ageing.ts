/** How old what is owed has become: the steps by which an office decides whether to remind, to call or to write. */
export interface Age { /** Days overdue from which it counts. */ from: number, key: 'early' | 'month' | 'quarter' | 'halfYear' | 'year' | 'limitation' }

/** Oldest first. After three years a claim can no longer be enforced (民法典 188) unless it was asked for in between. */
export const ages: readonly Age[] = [
  { from: 1096, key: 'limitation' }, { from: 366, key: 'year' }, { from: 181, key: 'halfYear' }, { from: 91, key: 'quarter' }, { from: 31, key: 'month' }, { from: 0, key: 'early' }
]

/** @param days overdue */
export const ageOf = (days: number): Age['key'] => ages.find(({ from }) => days >= from)?.key ?? 'early'

export const ageWords: Record<Age['key'], string> = { limitation: '三年以上', year: '一年到三年', halfYear: '半年到一年', quarter: '三个月到半年', month: '一到三个月', early: '一个月以内' }
