export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '收费与账目', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
