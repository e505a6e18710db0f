import Taro from '@tarojs/taro'
import { vendorPage } from '@domain/vendor/words'
import type { OfferView } from '@domain/vendor/view'

export const goVendor = (id: string) => Taro.navigateTo({ url: vendorPage(id) })

/** Writes one down. @param id one to change */
export const goWriteVendor = (id?: string) => Taro.navigateTo({ url: `/vendor/write/index${id === undefined ? '' : `?id=${id}`}` })

/** A code for somebody who works for it. */
export const goInviteCrew = (id: string, name: string) => Taro.navigateTo({ url: `/vendor/crew/index?id=${id}&name=${encodeURIComponent(name)}` })

export const goOffers = () => Taro.navigateTo({ url: '/vendor/office/index' })

/** @param id one to change */
export const goWriteOffer = (id?: string) => Taro.navigateTo({ url: `/vendor/offer/index${id === undefined ? '' : `?id=${id}`}` })

/** What residents can ask for. */
export const goCatalogue = () => Taro.navigateTo({ url: '/vendor/catalogue/index' })

/** Asks for something of the catalogue: the form has what it is already. */
export const goAsk = ({ id, categoryId, name }: Pick<OfferView, 'id' | 'categoryId' | 'name'>, kind: string) =>
  Taro.navigateTo({ url: `/work-order/new/index?kind=${kind}&offerId=${id}&categoryId=${categoryId}&about=${encodeURIComponent(name)}` })
