import type { Category } from '@domain/estate/estate'
import { formalities } from './formal-categories'
import { atTheDesk } from './desk-categories'
import { fromOutside } from './service-categories'
import { onSite } from './site-categories'

export const categories: Category[] = [...onSite, ...atTheDesk, ...formalities, ...fromOutside]
