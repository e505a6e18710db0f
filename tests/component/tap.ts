import { act, fireEvent } from '@testing-library/react'

/** Taps, and waits for what the tap set going as far as it goes by itself. */
export const tap = (element: Element) => act(async () => { fireEvent.click(element) })
