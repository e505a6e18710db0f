export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '收费标准', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
