export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '签署确认书', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
