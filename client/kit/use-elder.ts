import { create } from 'zustand'
import { storage } from './ports/storage'

interface Elder {
  /** Large type, larger targets, fewer columns. */
  elder: boolean
  setElder: (elder: boolean) => void
}

/** Elder mode, remembered by this phone. */
export const useElder = create<Elder>(set => ({
  elder: storage.get<boolean>('elder') ?? false,
  setElder (elder) {
    storage.set('elder', elder)
    set({ elder })
  }
}))
