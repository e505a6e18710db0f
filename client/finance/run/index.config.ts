export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '出账', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
