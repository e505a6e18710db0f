export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '接单', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
