export default definePageConfig({ navigationStyle: 'custom', navigationBarTitleText: '社区活动', enablePullDownRefresh: true, backgroundTextStyle: 'dark' })
