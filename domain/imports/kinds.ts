/** Every kind of import as a table of columns: template, mapping, preview and export are drawn from it. */
import type { KindTable } from './column'
import { places } from './places'
import { readings } from './readings'
import { register } from './register'
import { staff } from './staff'

export const importKinds = ['places', 'register', 'staff', 'readings'] as const
export type ImportKind = typeof importKinds[number]

export const kindTables: Record<ImportKind, KindTable> = { places, register, staff, readings }
