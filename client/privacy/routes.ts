import Taro from '@tarojs/taro'

/** Pages of this subpackage by their folder. */
export const goPrivacy = (page: 'center' | 'my-data' | 'looks' | 'erase' | 'requests' | 'retention') => Taro.navigateTo({ url: `/privacy/${page}/index` })
