<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Save or read this chart</source>
        <translation>保存或查看图表</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格查看</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>保存为图片（PNG）…</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>保存为矢量图（SVG）…</translation>
    </message>
    <message>
        <source>Save values (CSV)…</source>
        <translation>保存数据（CSV）…</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>保存图表</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>之后可以撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashNet</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Something went wrong. Your data is safe: nothing half-done was saved.</source>
        <translation>出了点问题。你的数据是安全的：没有保存任何只做了一半的改动。</translation>
    </message>
    <message>
        <source>If it happens again, please restart the app.</source>
        <translation>如果再次出现，请重新打开应用。</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Added {thing}</source>
        <translation>已添加{thing}</translation>
    </message>
    <message>
        <source>Changed {thing}</source>
        <translation>已修改{thing}</translation>
    </message>
    <message>
        <source>Deleted {thing}</source>
        <translation>已删除{thing}</translation>
    </message>
    <message>
        <source>Imported records</source>
        <translation>已导入记录</translation>
    </message>
    <message>
        <source>Took back an import</source>
        <translation>已撤回一次导入</translation>
    </message>
    <message>
        <source>Marked as paid</source>
        <translation>已标记为还清</translation>
    </message>
    <message>
        <source>Changed the book</source>
        <translation>已修改账本</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>{file} was made by a newer version. Please update the app first.</source>
        <translation>{file} 由更新的版本创建，请先更新应用。</translation>
    </message>
    <message>
        <source>{file} is damaged. A backup can be restored in Settings.</source>
        <translation>{file} 已损坏，可在“设置”中恢复备份。</translation>
    </message>
    <message>
        <source>{file} is not a book of this app.</source>
        <translation>{file} 不是本应用的账本。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空文件。</translation>
    </message>
    <message>
        <source>{file} is a folder, not a book.</source>
        <translation>{file} 是文件夹，不是账本。</translation>
    </message>
    <message>
        <source>This computer does not allow using {file}.</source>
        <translation>这台电脑不允许使用 {file}。</translation>
    </message>
    <message>
        <source>{file} can only be read, not changed.</source>
        <translation>{file} 只能读取，不能修改。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>磁盘已满，没有改动任何内容。</translation>
    </message>
    <message>
        <source>{file} is open in another window.</source>
        <translation>{file} 已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>The folder of {file} is not there.</source>
        <translation>找不到 {file} 所在的文件夹。</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>找不到 {file}。</translation>
    </message>
    <message>
        <source>{file} cannot be used.</source>
        <translation>{file} 无法使用。</translation>
    </message>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>没有成功，也没有改动任何内容。</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to CreditTracker</source>
        <translation>欢迎使用信用账本</translation>
    </message>
    <message>
        <source>See what you owe, why a limit is gone, and what to do next. How do you begin?</source>
        <translation>看清欠了多少、额度为什么没了、下一步怎么做。想从哪里开始？</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network, no one watching.</source>
        <translation>所有数据只留在这台电脑上。不用注册，不联网，没有人能看到。</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看看示例</translation>
    </message>
    <message>
        <source>A made-up person&apos;s book. You can change anything; it is not yours.</source>
        <translation>一本虚构的账本，随便改，不会影响你自己的数据。</translation>
    </message>
    <message>
        <source>Import my bills</source>
        <translation>导入我的账单</translation>
    </message>
    <message>
        <source>A credit report (PDF), or bills from Alipay, WeChat or a bank.</source>
        <translation>征信报告（PDF），或支付宝、微信、银行的账单。</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>手动记录</translation>
    </message>
    <message>
        <source>The first loan takes half a minute.</source>
        <translation>记下第一笔借款只要半分钟。</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>保存并再记一笔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>撤销：{change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>重做：{change}</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>显示金额</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Limit</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>{used} owed</source>
        <translation>欠 {used}</translation>
    </message>
    <message>
        <source>Limit frozen</source>
        <translation>额度已冻结</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Limit not known</source>
        <translation>额度未知</translation>
    </message>
    <message>
        <source>Limit {limit}</source>
        <translation>额度 {limit}</translation>
    </message>
    <message>
        <source>{used} used of {limit}</source>
        <translation>已用 {used}，共 {limit}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CreditTracker</source>
        <translation>信用账本</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Accounts &amp; loans</source>
        <translation>账户与借款</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Why no limit?</source>
        <translation>为什么没额度</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Please fill this in</source>
        <translation>请填写</translation>
    </message>
    <message>
        <source>This must be more than zero</source>
        <translation>必须大于零</translation>
    </message>
    <message>
        <source>Write an amount, such as 1,200 or 1.2万</source>
        <translation>请填写金额，例如 1200 或 1.2万</translation>
    </message>
    <message>
        <source>An amount has at most two decimals</source>
        <translation>金额最多两位小数</translation>
    </message>
    <message>
        <source>This cannot be less than zero</source>
        <translation>不能小于零</translation>
    </message>
    <message>
        <source>This is more than it can be</source>
        <translation>数值超过了上限</translation>
    </message>
    <message>
        <source>Write a date, such as 2026-07-15 or 7/15</source>
        <translation>请填写日期，例如 2026-07-15 或 7/15</translation>
    </message>
    <message>
        <source>This date is too far away</source>
        <translation>这个日期太远了</translation>
    </message>
    <message>
        <source>This day has not come yet</source>
        <translation>这一天还没到</translation>
    </message>
    <message>
        <source>This is before the beginning</source>
        <translation>早于开始日期</translation>
    </message>
    <message>
        <source>A day of the month is from 1 to 31</source>
        <translation>每月的日子是 1 到 31</translation>
    </message>
    <message>
        <source>Write a rate, such as 4.9% or 0.05%/day</source>
        <translation>请填写利率，例如 4.9% 或 0.05%/天</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>请填写数字</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>请填写整数</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>请从列表中选择</translation>
    </message>
    <message>
        <source>Several match; choose one from the list</source>
        <translation>有多个匹配，请从列表中选择</translation>
    </message>
    <message>
        <source>This must be from {least} to {most}</source>
        <translation>应在 {least} 到 {most} 之间</translation>
    </message>
    <message>
        <source>This is outside what is possible</source>
        <translation>超出了可能的范围</translation>
    </message>
    <message>
        <source>This cannot be saved as it is</source>
        <translation>这样无法保存</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>CreditTracker</source>
        <translation>信用账本</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>{rate} a year</source>
        <translation>年利率 {rate}</translation>
    </message>
    <message>
        <source>{rate} a day</source>
        <translation>日利率 {rate}</translation>
    </message>
    <message>
        <source>{rate} a month</source>
        <translation>每期费率 {rate}</translation>
    </message>
</context>
<context>
    <name>RecordChoice</name>
    <message>
        <source>Type to find</source>
        <translation>输入文字查找</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Search in {table}</source>
        <translation>在{table}中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing matches your search.</source>
        <translation>没有找到匹配的记录。</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>共 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n row(s)</source>
        <translation>
            <numerusform>显示 {shown} 条，共 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ScoreGauge</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>{total} of 100, {band}. The line is {line}.</source>
        <translation>{total} 分（满分 100），{band}。分数线是 {line}。</translation>
    </message>
    <message>
        <source>Surely between {low} and {high}.</source>
        <translation>一定在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>在 {low} 到 {high} 之间</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} 分，满分 {most}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>已撤销：{change}</translation>
    </message>
    <message>
        <source>This is sample data to look around in. Your own book is not touched.</source>
        <translation>这是供你随意查看的示例数据，不会影响你自己的账本。</translation>
    </message>
    <message>
        <source>Start my own book</source>
        <translation>开始我自己的账本</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>月度检查</translation>
    </message>
    <message>
        <source>outside score</source>
        <translation>外部评分</translation>
    </message>
    <message>
        <source>personal fact</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>failed auto-debit</source>
        <translation>扣款失败</translation>
    </message>
    <message>
        <source>income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>late mark</source>
        <translation>逾期记录</translation>
    </message>
    <message>
        <source>limit change</source>
        <translation>额度变动</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>instalment</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>repayment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>账单</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>What moved it</source>
        <translation>分数变化的原因</translation>
    </message>
</context>
</TS>
