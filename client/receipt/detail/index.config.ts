export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '收据', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
