export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '入住迁出', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
