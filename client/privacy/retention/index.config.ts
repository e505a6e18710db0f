export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '保留期限', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
