<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About CreditTracker</source>
        <translation>关于信用账本</translation>
    </message>
    <message>
        <source>Version {version}, book format {format}, Qt {qt}</source>
        <translation>版本 {version}，账本格式 {format}，Qt {qt}</translation>
    </message>
    <message>
        <source>The typeface is Noto Sans SC, under the SIL Open Font License 1.1.</source>
        <translation>字体为思源黑体（Noto Sans SC），依据 SIL 开源字体许可证 1.1。</translation>
    </message>
    <message>
        <source>SQLModel, SQLAlchemy, pydantic, matplotlib, NumPy and platformdirs are free software under the MIT, BSD and similar licences.</source>
        <translation>SQLModel、SQLAlchemy、pydantic、matplotlib、NumPy 和 platformdirs 均为自由软件，采用 MIT、BSD 等许可证。</translation>
    </message>
    <message>
        <source>How the score works</source>
        <translation>评分怎么算</translation>
    </message>
    <message>
        <source>Take a look around</source>
        <translation>看一遍新手导览</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unmodified under the GNU LGPL, version 3: you may replace their libraries with your own build.</source>
        <translation>Qt 和 PySide6 依据 GNU LGPL 第 3 版使用，未经修改；您可以把它们的库换成自己编译的版本。</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>阅读许可证</translation>
    </message>
    <message>
        <source>Read the user guide</source>
        <translation>阅读使用指南</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Income &amp; assets</source>
        <translation>收入与资产</translation>
    </message>
    <message>
        <source>Each month, can be proven</source>
        <translation>每月，可以证明</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>{value} (from {lowest} to {highest})</source>
        <translation>{value}（{lowest}–{highest}）</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>放贷机构</translation>
    </message>
    <message>
        <source>On reports and bills</source>
        <translation>报告和账单上的名称</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>您的账户</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自己添加</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>下次还款</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>How repaid</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>剩余本金</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Limit afterwards</source>
        <translation>变动后额度</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>对方给的理由</translation>
    </message>
    <message>
        <source>Limit changes</source>
        <translation>额度变动</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>查询机构</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请记录</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>AccountsCard</name>
    <message>
        <source>Limits and debts</source>
        <translation>额度与欠款</translation>
    </message>
    <message>
        <source>{owed} owed · {limits} in limits</source>
        <translation>共欠 {owed} · 额度合计 {limits}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why no limit: {account}</source>
        <translation>为什么没额度：{account}</translation>
    </message>
    <message>
        <source>{owed} owed</source>
        <translation>欠 {owed}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Add loan</source>
        <translation>记一笔借款</translation>
    </message>
    <message>
        <source>Closed accounts</source>
        <translation>已关闭账户</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Where do you borrow?</source>
        <translation>您在哪里借钱？</translation>
    </message>
    <message>
        <source>Add the lines, cards and loans you have, or import your bills. Everything stays on this computer.</source>
        <translation>把您的额度、信用卡和贷款一个个记下来，或者直接导入账单。所有内容只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>记还款</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>额度变了</translation>
    </message>
    <message>
        <source>Add a bill</source>
        <translation>添加账单</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>No loans yet</source>
        <translation>还没有借款</translation>
    </message>
    <message>
        <source>A loan is money you drew on an account. Its payments are worked out for you.</source>
        <translation>借款就是从某个账户里借出来的钱，每期还多少会自动替您算好。</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>No limit changes yet</source>
        <translation>还没有额度变动</translation>
    </message>
    <message>
        <source>Write down when a limit was raised, cut or set to zero: it helps find out why.</source>
        <translation>额度什么时候涨了、降了、清零了，记下来，才好找原因。</translation>
    </message>
    <message>
        <source>Limit changes</source>
        <translation>额度变动</translation>
    </message>
    <message>
        <source>Add application</source>
        <translation>添加申请</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>还没有申请记录</translation>
    </message>
    <message>
        <source>Every application leaves a mark on your credit report. List the last two years.</source>
        <translation>每次申请都会在征信报告上留痕，把近两年的列出来吧。</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请记录</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Something you own</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>A fact about you</source>
        <translation>个人情况</translation>
    </message>
    <message>
        <source>A score you were told</source>
        <translation>别处给的评分</translation>
    </message>
    <message>
        <source>What do you earn and own?</source>
        <translation>您的收入和资产有哪些？</translation>
    </message>
    <message>
        <source>Lenders compare your payments with your income. Nobody but you sees this.</source>
        <translation>放贷机构会拿月供和收入作比较。这些内容只有您自己看得到。</translation>
    </message>
    <message>
        <source>Add income</source>
        <translation>添加收入</translation>
    </message>
    <message>
        <source>Income &amp; assets</source>
        <translation>收入与资产</translation>
    </message>
    <message>
        <source>Add platform</source>
        <translation>添加平台</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Edit the loan</source>
        <translation>修改借款</translation>
    </message>
    <message>
        <source>Calculator…</source>
        <translation>计算器…</translation>
    </message>
    <message>
        <source>Work out what a loan costs (Ctrl+L)</source>
        <translation>算一算借款要花多少钱（Ctrl+L）</translation>
    </message>
</context>
<context>
    <name>AheadPane</name>
    <message>
        <source>What time brings</source>
        <translation>时间带来的变化</translation>
    </message>
    <message>
        <source>What leaves the report</source>
        <translation>到期消失的记录</translation>
    </message>
    <message>
        <source>Supposed: every instalment is paid on its day, of each bill at least the minimum, nothing is applied for and nothing borrowed. It is arithmetic on your own records, no promise.</source>
        <translation>假定每期都按时还款，账单至少还最低还款额，不申请、也不新借。这只是按您自己的记录推算，不是承诺。</translation>
    </message>
    <message>
        <source>What was foretold</source>
        <translation>过去的预估</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>已撤销：{change}</translation>
    </message>
</context>
<context>
    <name>AskedRow</name>
    <message>
        <source>Application refused on {date}</source>
        <translation>{date} 申请被拒</translation>
    </message>
</context>
<context>
    <name>BackTaker</name>
    <message numerus="yes">
        <source>%n record(s) leave your book</source>
        <translation>
            <numerusform>%n 条记录将从账本移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your own hang on them and go along: {names}</source>
        <translation>
            <numerusform>另有 %n 条您的记录依附于它们，会一并删除：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay, as other records hang on them: {names}</source>
        <translation>
            <numerusform>有 %n 条会保留，因为还有其他记录依附于它们：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back this import?</source>
        <translation>撤回这次导入？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>恢复这份备份…</translation>
    </message>
    <message>
        <source>A copy is made by itself on each day you change something, and before each import. Old ones are thinned out.</source>
        <translation>有改动的每一天、每次导入之前，都会自动备份一次；旧的会逐渐精简。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>The first one is made when you change something, or now if you like.</source>
        <translation>一有改动就会自动备份，也可以现在就备份。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BookCard</name>
    <message>
        <source>Your book</source>
        <translation>您的账本</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>导出全部…</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>检查账本</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>打开其他账本…</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>Back to my own book</source>
        <translation>回到我的账本</translation>
    </message>
    <message>
        <source>As one .json file, or as a .zip of tables (.csv)</source>
        <translation>可存为一个 .json 文件，或装着表格（.csv）的 .zip</translation>
    </message>
    <message>
        <source>Fresh sample</source>
        <translation>换一份新示例</translation>
    </message>
</context>
<context>
    <name>BookProblem</name>
    <message>
        <source>This book cannot be opened</source>
        <translation>这个账本打不开</translation>
    </message>
    <message>
        <source>Go on with a backup</source>
        <translation>用备份继续</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside your backups.</source>
        <translation>现在的文件会原样保留在备份旁边。</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>打开其他账本…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>打开其他账本</translation>
    </message>
    <message>
        <source>CreditTracker book (*.book);;All files (*)</source>
        <translation>信用账本 (*.book);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Brake</name>
    <message>
        <source>Before you apply: it would cost {points} points today, and the inquiry shows on your report until {gone}.</source>
        <translation>申请前先看一眼：今天申请会让这里的评分少 {points} 分，这次查询会在您的信用报告上显示到{gone}。</translation>
    </message>
    <message>
        <source>If it can wait: from {quiet} on, no inquiry of yours is younger than six months.</source>
        <translation>如果不急：从{quiet}起，您近半年内就没有任何查询记录了。</translation>
    </message>
</context>
<context>
    <name>BringPane</name>
    <message>
        <source>How far your records reach</source>
        <translation>各账户记到了哪天</translation>
    </message>
    <message>
        <source>Nothing new at hand? Go on: no step is a must.</source>
        <translation>手头没有新账单？直接下一步就行，哪一步都可以跳过。</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Newest record {day}</source>
        <translation>最近一条记录：{day}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>第 {at} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
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
    <name>Calculator</name>
    <message>
        <source>Calculator</source>
        <translation>借款计算器</translation>
    </message>
    <message>
        <source>A loan</source>
        <translation>一笔借款</translation>
    </message>
    <message>
        <source>All-in cost sheet</source>
        <translation>综合融资成本明示表</translation>
    </message>
    <message>
        <source>Paying only the minimum</source>
        <translation>只还最低还款额</translation>
    </message>
    <message>
        <source>Use this as a new loan…</source>
        <translation>记为新借款…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Only arithmetic: it advises nothing, and nothing you type is kept.</source>
        <translation>这里只做计算，不构成任何建议，也不会保存您输入的内容。</translation>
    </message>
    <message>
        <source>Days, first payment, lender</source>
        <translation>计息方式、首次还款日、放款方</translation>
    </message>
    <message>
        <source>Please correct what is marked.</source>
        <translation>请先修改标出的内容。</translation>
    </message>
    <message>
        <source>= {value}</source>
        <translation>= {value}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>借款金额</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期数（月）</translation>
    </message>
    <message>
        <source>Stated rate</source>
        <translation>名义利率</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>首期还款</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>compound {rate}</source>
        <translation>复利 {rate}</translation>
    </message>
    <message>
        <source>in {count} payments</source>
        <translation>共{count}期</translation>
    </message>
    <message>
        <source>of which fees {amount}</source>
        <translation>其中费用 {amount}</translation>
    </message>
    <message>
        <source>all of it interest</source>
        <translation>全部为利息</translation>
    </message>
    <message>
        <source>To pay in all</source>
        <translation>还款总额</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Payment a month</source>
        <translation>每月还款</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Paid out on</source>
        <translation>放款日期</translation>
    </message>
    <message>
        <source>Who lends</source>
        <translation>放款方</translation>
    </message>
    <message>
        <source>4.9%, 0.05%/day or 0.6%/month</source>
        <translation>如4.9%、0.05%/日、0.6%/月</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>还款计划</translation>
    </message>
    <message>
        <source>Fee taken off</source>
        <translation>放款时扣的费用</translation>
    </message>
    <message>
        <source>in {count} payments, for {received} received</source>
        <translation>共{count}期，实际到手{received}</translation>
    </message>
</context>
<context>
    <name>CalendarTab</name>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Late payments on this account</source>
        <translation>这个账户有过逾期</translation>
    </message>
    <message>
        <source>The line itself has ended</source>
        <translation>额度本身已到期</translation>
    </message>
    <message>
        <source>The repayment is not booked yet</source>
        <translation>还款还没入账</translation>
    </message>
    <message>
        <source>Cards and lines are nearly full</source>
        <translation>信用卡和额度快用满了</translation>
    </message>
    <message>
        <source>Many applications lately</source>
        <translation>近期申请太多</translation>
    </message>
    <message>
        <source>Repayments take over half of your income</source>
        <translation>月供超过收入一半</translation>
    </message>
    <message>
        <source>Money owed to many lenders at once</source>
        <translation>同时欠多家机构</translation>
    </message>
    <message>
        <source>Borrowing here to repay there</source>
        <translation>以贷还贷</translation>
    </message>
    <message>
        <source>Many lenders cut back at that time</source>
        <translation>当时许多机构都在收紧</translation>
    </message>
    <message>
        <source>Not used for a long time</source>
        <translation>长期没有使用</translation>
    </message>
    <message>
        <source>The oldest due is {days} late.</source>
        <translation>最久的一笔已逾期 {days}。</translation>
    </message>
    <message>
        <source>The line was valid until {date}.</source>
        <translation>额度有效期到 {date}。</translation>
    </message>
    <message>
        <source>Your last repayment was on {date}.</source>
        <translation>最近一次还款是 {date}。</translation>
    </message>
    <message>
        <source>This line costs {share} a year.</source>
        <translation>这个额度年化 {share}。</translation>
    </message>
    <message>
        <source>{share} of your limits is in use.</source>
        <translation>额度已用 {share}。</translation>
    </message>
    <message>
        <source>{share} of your income goes to repayments.</source>
        <translation>收入的 {share} 用于还款。</translation>
    </message>
    <message>
        <source>The limit changed on {date}.</source>
        <translation>额度变动日：{date}。</translation>
    </message>
    <message>
        <source>The last activity was on {date}.</source>
        <translation>最近一次使用是 {date}。</translation>
    </message>
    <message>
        <source>Needs your bills or repayment plan.</source>
        <translation>需要您的账单或还款计划。</translation>
    </message>
    <message>
        <source>Needs your word that every application is here.</source>
        <translation>需要您确认：所有申请都已记录。</translation>
    </message>
    <message>
        <source>Needs what you owe on your other accounts.</source>
        <translation>需要其他账户的欠款。</translation>
    </message>
    <message>
        <source>Needs the limits of your cards and lines.</source>
        <translation>需要信用卡和各额度的数额。</translation>
    </message>
    <message>
        <source>Needs your income.</source>
        <translation>需要您的收入。</translation>
    </message>
    <message>
        <source>Needs the line&apos;s end date; your credit report prints it.</source>
        <translation>需要额度到期日，征信报告上有。</translation>
    </message>
    <message>
        <source>Needs your repayments on this account.</source>
        <translation>需要这个账户的还款记录。</translation>
    </message>
    <message>
        <source>Needs the line&apos;s yearly rate.</source>
        <translation>需要这个额度的年利率。</translation>
    </message>
    <message>
        <source>Needs the day the limit changed.</source>
        <translation>需要额度变动的日期。</translation>
    </message>
    <message>
        <source>Needs your ID&apos;s end date.</source>
        <translation>需要身份证到期日。</translation>
    </message>
    <message>
        <source>Needs the entries the other causes ask for.</source>
        <translation>需要先补上其他原因所缺的记录。</translation>
    </message>
    <message>
        <source>Ask the lender whether the line can be renewed.</source>
        <translation>问问机构能否续期。</translation>
    </message>
    <message>
        <source>Pay down the fullest line first.</source>
        <translation>先还用得最满的那个。</translation>
    </message>
    <message>
        <source>Your records support this</source>
        <translation>您的记录支持这一点</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>暂时无法判断</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Nothing is known of cut-backs at that time.</source>
        <translation>不清楚当时机构是否普遍收紧。</translation>
    </message>
    <message>
        <source>The brief credit report prints a line&apos;s end date and whether it can be drawn again.</source>
        <translation>简版征信报告会写明额度有效期，以及能否循环使用。</translation>
    </message>
    <message>
        <source>Public pages; a partner bank&apos;s code books limits back in a step of its own.</source>
        <translation>公开资料；某合作银行的程序里，恢复额度是单独的一步。</translation>
    </message>
    <message>
        <source>Public pages: of 10,000 repaid with 100 of interest, 9,900 comes back.</source>
        <translation>公开资料：还款 10,000 元、其中利息 100 元，恢复 9,900 元。</translation>
    </message>
    <message>
        <source>NFRA notice no. 9 of 2025, in force 2025-10-01. That it means 24% is how the press reads it.</source>
        <translation>金规〔2025〕9号，2025 年 10 月 1 日起施行；24% 是媒体的解读。</translation>
    </message>
    <message>
        <source>IThome and Caixin, November 2021: bank money moved to lines of the banks&apos; own.</source>
        <translation>IT之家、财新，2021 年 11 月：银行出资的部分改由银行自己的额度承接。</translation>
    </message>
    <message>
        <source>50% is commonly quoted, after the mortgage guide of 2004; a lender&apos;s sheet allows 70%.</source>
        <translation>50% 是常见说法，源自 2004 年的房贷指引；有机构细则放宽到 70%。</translation>
    </message>
    <message>
        <source>The Shanghai regulator&apos;s audit of card issuers in 2018, as reported in 2019.</source>
        <translation>2018 年上海监管对信用卡的检查，2019 年媒体报道。</translation>
    </message>
    <message>
        <source>Commonly quoted. A week, and amounts within twice each other, are our own assumption.</source>
        <translation>常见说法。“一周之内、金额相差不超过一倍”是我们的假设。</translation>
    </message>
    <message>
        <source>China.com.cn 2025-10-22, 21st Century Business Herald 2025-10-10, NBD 2025-10-11.</source>
        <translation>中国网 2025-10-22、21世纪经济报道 2025-10-10、每日经济新闻 2025-10-11。</translation>
    </message>
    <message>
        <source>Public pages. Three months are our own assumption.</source>
        <translation>公开资料；三个月是我们的假设。</translation>
    </message>
    <message>
        <source>Public pages.</source>
        <translation>公开资料。</translation>
    </message>
    <message>
        <source>Hearsay, and pages contradict each other.</source>
        <translation>坊间说法，各家说法互相矛盾。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Something is late</source>
        <translation>有逾期未还</translation>
    </message>
    <message>
        <source>Late payments on other accounts</source>
        <translation>其他账户有过逾期</translation>
    </message>
    <message>
        <source>Late payments</source>
        <translation>有过逾期</translation>
    </message>
    <message>
        <source>Only the principal comes back</source>
        <translation>恢复的只是本金</translation>
    </message>
    <message>
        <source>The 24% cost rules of October 2025</source>
        <translation>2025 年 10 月的 24% 成本新规</translation>
    </message>
    <message>
        <source>The lender behind the line changed</source>
        <translation>额度背后的机构换了</translation>
    </message>
    <message>
        <source>Money used for a home or a business</source>
        <translation>钱用在了买房或经营上</translation>
    </message>
    <message>
        <source>Late payments in 24 months: {count}, the worst {days} late.</source>
        <translation>24 个月内逾期 {count} 次，最长 {days}。</translation>
    </message>
    <message>
        <source>The line is valid until {date}.</source>
        <translation>额度有效期到 {date}，还没过期。</translation>
    </message>
    <message>
        <source>This line cannot be drawn again once it is repaid.</source>
        <translation>这个额度还清后不能再次支用。</translation>
    </message>
    <message>
        <source>What is missing is no more than the interest and fees you paid.</source>
        <translation>少掉的部分没有超过您付过的利息和费用。</translation>
    </message>
    <message>
        <source>The limit changed on {date}, before those rules.</source>
        <translation>额度在 {date} 变动，早于新规。</translation>
    </message>
    <message>
        <source>Lines of the same house opened within three months of that day: {count}.</source>
        <translation>那一天前后三个月内，同一平台新开的额度：{count} 个。</translation>
    </message>
    <message>
        <source>Your credit reports print different lenders, the last on {date}.</source>
        <translation>几份征信报告写的放款机构不一样，最近一份是 {date}。</translation>
    </message>
    <message>
        <source>Applications in six months: {count}.</source>
        <translation>六个月内申请 {count} 次。</translation>
    </message>
    <message>
        <source>Lenders you owe: {count}.</source>
        <translation>目前欠款的机构：{count} 家。</translation>
    </message>
    <message>
        <source>Your other cards hold {share} of what this card once had.</source>
        <translation>您其他信用卡的额度合计，是这张卡最高额度的 {share}。</translation>
    </message>
    <message>
        <source>Loans of a year within a week of a similar repayment elsewhere: {count}.</source>
        <translation>近一年里，与别处一笔相近还款相隔不到一周的借款：{count} 笔。</translation>
    </message>
    <message>
        <source>You applied on {date}.</source>
        <translation>申请日：{date}。</translation>
    </message>
    <message>
        <source>The last change was on {date}.</source>
        <translation>最近一次变更是 {date}。</translation>
    </message>
    <message>
        <source>Your ID ended on {date}.</source>
        <translation>身份证已在 {date} 到期。</translation>
    </message>
    <message>
        <source>Such loans in twelve months: {count}.</source>
        <translation>十二个月内这样的借款：{count} 笔。</translation>
    </message>
    <message>
        <source>Nothing in your records speaks against you.</source>
        <translation>您的记录里没有对您不利的内容。</translation>
    </message>
    <message>
        <source>A debit failed lately: needs whether it was paid since.</source>
        <translation>最近有一次扣款失败：需要知道之后是否还上。</translation>
    </message>
    <message>
        <source>Needs the limit before that change.</source>
        <translation>需要那次变动之前的额度。</translation>
    </message>
    <message>
        <source>Needs what your loans there cost.</source>
        <translation>需要那里借款的利率或费用。</translation>
    </message>
    <message>
        <source>Needs the loans you took, not only what you repaid.</source>
        <translation>需要借款记录，只有还款还不够。</translation>
    </message>
    <message>
        <source>Needs what your loans there were for.</source>
        <translation>需要那里每笔借款的用途。</translation>
    </message>
    <message>
        <source>Needs credit reports from before and after that day.</source>
        <translation>需要那一天之前和之后的征信报告。</translation>
    </message>
    <message>
        <source>Pay what is late first. If you cannot pay all of it, tell the lender now and ask for instalments.</source>
        <translation>先还逾期的部分。一时还不清，就现在联系机构，商量分期。</translation>
    </message>
    <message>
        <source>Pay in time from now on. The record weighs less with time and goes five years after it ended.</source>
        <translation>从现在起按时还。影响会逐渐变小，记录自逾期结清之日起满五年删除。</translation>
    </message>
    <message>
        <source>Pay in time everywhere. The record weighs less with time and goes five years after it ended.</source>
        <translation>各处都按时还。影响会逐渐变小，记录自逾期结清之日起满五年删除。</translation>
    </message>
    <message>
        <source>Wait three days, then look again.</source>
        <translation>等三天再看。</translation>
    </message>
    <message>
        <source>Nothing is wrong: interest and fees do not come back as a limit.</source>
        <translation>没有问题：利息和费用不会变回额度。</translation>
    </message>
    <message>
        <source>Many lenders have ended such products. A dearer one elsewhere would not replace it.</source>
        <translation>许多机构已停办这类产品，换一家更贵的也补不回来。</translation>
    </message>
    <message>
        <source>Look in the lender&apos;s own app whose line it is now. The old limit may not come back.</source>
        <translation>到机构自己的 App 里看看现在由谁放款。原来的额度不一定会回来。</translation>
    </message>
    <message>
        <source>Apply for nothing for three to six months; each inquiry shows for two years.</source>
        <translation>三到六个月内不再申请；每次查询会显示两年。</translation>
    </message>
    <message>
        <source>Lower the monthly repayments step by step; the plan page shows where to begin.</source>
        <translation>一步步把月供降下来，“计划”页会告诉您从哪里开始。</translation>
    </message>
    <message>
        <source>Settle the smallest debt first, out of your own money, then the next.</source>
        <translation>用自己的钱先结清最小的一笔，再还下一笔。</translation>
    </message>
    <message>
        <source>The bank decides. Before you close another card, see on the accounts page what that changes.</source>
        <translation>由银行决定。想注销别的卡之前，先在“账户”页看看会有什么变化。</translation>
    </message>
    <message>
        <source>Update it in the lender&apos;s own app, never through a link in a message.</source>
        <translation>在机构自己的 App 里更新，不要点短信里的链接。</translation>
    </message>
    <message>
        <source>Keep proof of what the money paid for; such lines are granted for consumption.</source>
        <translation>留好用款凭证；这类额度只用于消费。</translation>
    </message>
    <message>
        <source>No reason to borrow: nobody knows whether using a line keeps it.</source>
        <translation>不必为此去借：用不用与额度是否保留，没有人说得准。</translation>
    </message>
    <message>
        <source>Ask the lender first, then 12378. A wrong record can be objected to: the answer is due in 20 days.</source>
        <translation>先问机构，再打 12378。记录有错可以提异议，20 日内应书面答复。</translation>
    </message>
    <message>
        <source>Ask the lender first, then the body that oversees it in your country.</source>
        <translation>先问机构，再找当地的监管部门。</translation>
    </message>
    <message>
        <source>Commonly quoted: more than three, some say three. Not the central bank&apos;s own definition.</source>
        <translation>常见说法：超过三家，也有说三家起。这不是人民银行的定义。</translation>
    </message>
    <message>
        <source>Limits held elsewhere count against this card</source>
        <translation>别家信用卡的额度占了授信</translation>
    </message>
    <message>
        <source>Identity or contact details changed or ended</source>
        <translation>身份或联系方式过期或有变</translation>
    </message>
    <message>
        <source>Perhaps a mistake at the lender</source>
        <translation>也许是机构那边的问题</translation>
    </message>
    <message>
        <source>It may have nothing to do with you. Keep your records as they are.</source>
        <translation>可能与您无关，照现在这样保持就好。</translation>
    </message>
    <message>
        <source>Chinese lenders&apos; product sheets of 2020 refuse whoever is overdue.</source>
        <translation>2020 年的机构产品细则都拒绝当前有逾期的申请。</translation>
    </message>
    <message>
        <source>Chinese lenders&apos; product sheets of 2020, and every public page.</source>
        <translation>2020 年的机构产品细则，各公开资料说法一致。</translation>
    </message>
    <message>
        <source>Chinese lenders&apos; product sheets of 2020: at most 70%.</source>
        <translation>2020 年的机构产品细则：不超过 70%。</translation>
    </message>
    <message>
        <source>Chinese lenders&apos; sheets of 2020 allow 9 in six months; 6 is commonly quoted.</source>
        <translation>2020 年的机构产品细则允许六个月 9 次；常见说法是 6 次。</translation>
    </message>
    <message>
        <source>Credit Reporting Regulation of China, art. 25; the order of complaints: public pages.</source>
        <translation>《征信业管理条例》第二十五条；投诉顺序来自公开资料。</translation>
    </message>
    <message>
        <source>Pay in time everywhere; the record weighs less with time.</source>
        <translation>各处都按时还，影响会逐渐变小。</translation>
    </message>
    <message>
        <source>Apply for nothing for three to six months.</source>
        <translation>三到六个月内不再申请。</translation>
    </message>
    <message>
        <source>Borrow no more to repay. “Borrowing to repay” above says where to stop first.</source>
        <translation>不再借钱还钱。上方的“以贷还贷”会告诉您先停哪一处。</translation>
    </message>
</context>
<context>
    <name>ChainCounts</name>
    <message numerus="yes">
        <source>%n loan(s) within a week of a similar repayment elsewhere</source>
        <translation>
            <numerusform>%n 笔借款，与别处一笔相近的还款相隔不到一周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n loan(s) the cost is not known.</source>
        <translation>
            <numerusform>其中 %n 笔的成本未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a row: what repaid one place was then repaid from another.</source>
        <translation>
            <numerusform>最长连续 %n 环：用来还款的借款，又靠另一处借款还上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainLanes</name>
    <message>
        <source>Accounts over time, an arrow for each loan that repaid</source>
        <translation>各账户的时间线，每个箭头是一笔用来还款的借款</translation>
    </message>
</context>
<context>
    <name>Chains</name>
    <message>
        <source>{loans}, {amount} in all</source>
        <translation>{loans}，合计 {amount}</translation>
    </message>
    <message>
        <source>By their plans they cost {amount} in interest and fees.</source>
        <translation>按还款计划，利息和费用共 {amount}。</translation>
    </message>
    <message>
        <source>{lent_on}: borrowed {lent} on {lender}. {paid_on}: repaid {paid} on {repaid}.</source>
        <translation>{lent_on} 在{lender}借 {lent}；{paid_on} 还{repaid} {paid}。</translation>
    </message>
    <message>
        <source>Borrow no more on {account}</source>
        <translation>不再从{account}借</translation>
    </message>
    <message>
        <source>Borrow no more on {account} ({rate} a year)</source>
        <translation>不再从{account}借（年化 {rate}）</translation>
    </message>
    <message>
        <source>Its last loan met {amount} on {repaid}: pay that from what comes in.</source>
        <translation>最近一笔借款对应{repaid}的 {amount}：这部分改用收入来还。</translation>
    </message>
    <message>
        <source>Record your income to see whether a month&apos;s money reaches.</source>
        <translation>记下收入，就能看出一个月的钱够不够。</translation>
    </message>
    <message>
        <source>Beside your other repayments {spare} a month is left, before living costs.</source>
        <translation>扣除其他还款，每月还剩 {spare}（未扣生活开支）。</translation>
    </message>
    <message>
        <source>Beside your other repayments only {spare} a month is left. Tell the lender before the due day, and ask for smaller instalments.</source>
        <translation>扣除其他还款，每月只剩 {spare}。请在还款日之前联系机构，商量每期少还一些。</translation>
    </message>
</context>
<context>
    <name>ChainsPane</name>
    <message>
        <source>No borrowing to repay</source>
        <translation>没有发现以贷还贷</translation>
    </message>
    <message>
        <source>In twelve months no loan on record came within a week of a similar repayment elsewhere. What is not recorded cannot be seen.</source>
        <translation>近十二个月的记录里，没有哪笔借款与别处一笔相近的还款相隔不到一周。没有记录的看不到。</translation>
    </message>
    <message>
        <source>Where to stop first</source>
        <translation>先停哪一处</translation>
    </message>
    <message>
        <source>What a month&apos;s money can meet comes first, the dearest of it before the others. A new loan is never the way out.</source>
        <translation>一个月的钱够得着的排在前面，其中最贵的最先。再借一笔从来不是办法。</translation>
    </message>
    <message>
        <source>An arrow leads from where was borrowed to where was repaid. That the money is the same is not proved: it is where to look.</source>
        <translation>箭头从借款的账户指向还款的账户。是不是同一笔钱并不能证明，只是提示您看看这里。</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>相关记录</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What moved it</source>
        <translation>分数为什么变了</translation>
    </message>
    <message>
        <source>Check in once a month: from then on you see here what moved your score.</source>
        <translation>每月核对一次，之后就能在这里看到分数为什么变。</translation>
    </message>
    <message>
        <source>Nothing moved your score since {date}.</source>
        <translation>自 {date} 以来，分数没有变化。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Change in how we score</source>
        <translation>评分方式更新</translation>
    </message>
    <message>
        <source>Day by day, with your records</source>
        <translation>逐日查看，附记录</translation>
    </message>
    <message>
        <source>What check-ins foretold</source>
        <translation>看看过去的预估准不准</translation>
    </message>
    <message>
        <source>Check-ins kept</source>
        <translation>查看历次核对</translation>
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
    <name>CheckIn</name>
    <message>
        <source>Due {day}</source>
        <translation>应还日 {day}</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>哪天还的</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后再说</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>还没还</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>as recorded on {day}</source>
        <translation>{day}的记录</translation>
    </message>
    <message>
        <source>Limit today</source>
        <translation>现在的额度</translation>
    </message>
    <message>
        <source>0 if it is zero</source>
        <translation>额度为零就填 0</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>没变</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>变了</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>被冻结</translation>
    </message>
    <message>
        <source>A month, after tax</source>
        <translation>税后月收入</translation>
    </message>
    <message>
        <source>0 if it has ended</source>
        <translation>已经没有这份收入就填 0</translation>
    </message>
    <message>
        <source>What comes in every month?</source>
        <translation>每个月有多少收入？</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不答</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>向哪家申请</translation>
    </message>
    <message>
        <source>When</source>
        <translation>哪天</translation>
    </message>
    <message>
        <source>No, all are recorded</source>
        <translation>没有，都记下了</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Did you apply for a loan or a card that is not recorded yet?</source>
        <translation>有没有申请过贷款或信用卡，但还没记进账本？</translation>
    </message>
    <message>
        <source>Each one shows on your credit report for two years.</source>
        <translation>每次申请都会在信用报告里显示两年。</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Check in</source>
        <translation>本月核对</translation>
    </message>
    <message>
        <source>Monthly check-in</source>
        <translation>月度核对</translation>
    </message>
    <message>
        <source>Leave this check-in?</source>
        <translation>要退出这次核对吗？</translation>
    </message>
    <message>
        <source>Your answers are not kept.</source>
        <translation>您刚才的回答不会保存。</translation>
    </message>
    <message>
        <source>What you brought in stays in your book.</source>
        <translation>已经导入的记录仍留在账本里。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>看结果</translation>
    </message>
    <message>
        <source>Keep this check-in</source>
        <translation>保存这次核对</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入账单</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Drop this plan</source>
        <translation>不要这份计划了</translation>
    </message>
    <message>
        <source>My plan: {target} by {day}</source>
        <translation>我的计划：{day}达到 {target} 分</translation>
    </message>
    <message>
        <source>By {day}: {what}</source>
        <translation>{day}前：{what}</translation>
    </message>
    <message>
        <source>{what} (done on {day})</source>
        <translation>{what}（{day}已完成）</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Credit line</source>
        <translation>循环额度</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Pay later</source>
        <translation>先用后付</translation>
    </message>
    <message>
        <source>Instalment loan</source>
        <translation>分期贷款</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>房贷</translation>
    </message>
    <message>
        <source>Car loan</source>
        <translation>车贷</translation>
    </message>
    <message>
        <source>Student loan</source>
        <translation>助学贷款</translation>
    </message>
    <message>
        <source>Business line</source>
        <translation>经营额度</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Consumer finance company</source>
        <translation>消费金融公司</translation>
    </message>
    <message>
        <source>Small-loan company</source>
        <translation>小额贷款公司</translation>
    </message>
    <message>
        <source>Lending platform</source>
        <translation>借贷平台</translation>
    </message>
    <message>
        <source>Public fund</source>
        <translation>公积金</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Equal payments</source>
        <translation>等额本息</translation>
    </message>
    <message>
        <source>Equal principal</source>
        <translation>等额本金</translation>
    </message>
    <message>
        <source>Interest first, principal at the end</source>
        <translation>先息后本</translation>
    </message>
    <message>
        <source>All at once at the end</source>
        <translation>到期一次还清</translation>
    </message>
    <message>
        <source>Daily interest, repay any day</source>
        <translation>按日计息，随借随还</translation>
    </message>
    <message>
        <source>Instalments with a fee</source>
        <translation>分期（收手续费）</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>fee each instalment</source>
        <translation>每期费率</translation>
    </message>
    <message>
        <source>whole months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>days of a 360-day year</source>
        <translation>实际天数/360</translation>
    </message>
    <message>
        <source>days of a 365-day year</source>
        <translation>实际天数/365</translation>
    </message>
    <message>
        <source>30-day months</source>
        <translation>每月按 30 天</translation>
    </message>
    <message>
        <source>Strict (75 and more)</source>
        <translation>严格（75 分以上）</translation>
    </message>
    <message>
        <source>Balanced (70)</source>
        <translation>适中（70 分）</translation>
    </message>
    <message>
        <source>Open (60)</source>
        <translation>宽松（60 分）</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>授信</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>提额</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>降额</translation>
    </message>
    <message>
        <source>Set to zero</source>
        <translation>清零</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Loan application</source>
        <translation>贷款审批</translation>
    </message>
    <message>
        <source>Card application</source>
        <translation>信用卡审批</translation>
    </message>
    <message>
        <source>Guarantee check</source>
        <translation>担保资格审查</translation>
    </message>
    <message>
        <source>Check by a lender you have</source>
        <translation>贷后管理</translation>
    </message>
    <message>
        <source>Your own query</source>
        <translation>本人查询</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>存款</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住房</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>ID card ends</source>
        <translation>身份证到期</translation>
    </message>
    <message>
        <source>In this job since</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>Phone number changed</source>
        <translation>换了手机号</translation>
    </message>
    <message>
        <source>Phone changed</source>
        <translation>换了手机</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>换了住址</translation>
    </message>
    <message>
        <source>Every application up to this day is here</source>
        <translation>截至当日的申请均已记录</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>日常消费</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Paying other debts</source>
        <translation>偿还其他债务</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>days of the real year</source>
        <translation>按实际天数（闰年366天）</translation>
    </message>
    <message>
        <source>The oldest instalment first</source>
        <translation>先还最早一期</translation>
    </message>
    <message>
        <source>Penalties, fees and interest first</source>
        <translation>先还罚息、费用和利息</translation>
    </message>
    <message>
        <source>Principal first</source>
        <translation>先本后息</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>利率调整</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>提前还款</translation>
    </message>
    <message>
        <source>Payment holiday</source>
        <translation>延期还款</translation>
    </message>
    <message>
        <source>Refinanced</source>
        <translation>借新还旧（已置换）</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Settled by the lender</source>
        <translation>由贷款方结清</translation>
    </message>
    <message>
        <source>Fewer instalments</source>
        <translation>缩短期限</translation>
    </message>
    <message>
        <source>Smaller instalments</source>
        <translation>减少月供</translation>
    </message>
    <message>
        <source>One-year LPR</source>
        <translation>一年期LPR</translation>
    </message>
    <message>
        <source>LPR over five years</source>
        <translation>五年期以上LPR</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>担保增信费</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险费</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>会员费</translation>
    </message>
    <message>
        <source>Up front</source>
        <translation>放款时扣除</translation>
    </message>
    <message>
        <source>Each payment</source>
        <translation>每期收取</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>到期收取</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Too old to count</source>
        <translation>已过统计期</translation>
    </message>
    <message>
        <source>Time passes</source>
        <translation>时间推移</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>逾期记录</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>查询记录</translation>
    </message>
    <message>
        <source>Paid that day</source>
        <translation>当天的还款</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Settlement certificate kept</source>
        <translation>已保存结清证明</translation>
    </message>
    <message>
        <source>Automatic debit cancelled</source>
        <translation>已取消自动扣款</translation>
    </message>
    <message>
        <source>Memberships and fees ended</source>
        <translation>已停掉会员和收费项目</translation>
    </message>
    <message>
        <source>Account closed at the lender</source>
        <translation>已在机构销户</translation>
    </message>
    <message>
        <source>The credit report shows it ended</source>
        <translation>征信报告已显示结清</translation>
    </message>
    <message>
        <source>Ask for it in the lender&apos;s app (结清证明) and keep the file.</source>
        <translation>在机构 App 里申请结清证明，把文件存好。</translation>
    </message>
    <message>
        <source>In your bank&apos;s app and in Alipay or WeChat: end the authorisation (代扣).</source>
        <translation>在银行 App、支付宝和微信里解除代扣授权。</translation>
    </message>
    <message>
        <source>Memberships, insurance and guarantee fees may go on by themselves.</source>
        <translation>会员费、保险费、担保费可能会自动续扣。</translation>
    </message>
    <message>
        <source>Only if you no longer want it. Then say here that it is closed (⋯).</source>
        <translation>确定不再需要才销户；办好后在右上角“⋯”里标为已关闭。</translation>
    </message>
    <message>
        <source>A month later: settled or closed (结清, 销户). Two reports a year are free.</source>
        <translation>一个月后应显示“结清”或“销户”。每年可免费查两次。</translation>
    </message>
    <message>
        <source>Closing would cost {points} points here. Keeping it is fine, too.</source>
        <translation>按本模型，销户会少 {points} 分。留着也没问题。</translation>
    </message>
    <message>
        <source>Closing would bring {points} points here. It is your choice.</source>
        <translation>按本模型，销户会多 {points} 分。由您决定。</translation>
    </message>
    <message>
        <source>Closing would not change the score here. It is your choice.</source>
        <translation>按本模型，销户不影响评分。由您决定。</translation>
    </message>
    <message>
        <source>Ask the lender for a letter that all is paid, and keep it.</source>
        <translation>向机构索取已结清的证明，并存好。</translation>
    </message>
    <message>
        <source>End the direct debit at your bank.</source>
        <translation>到银行解除自动扣款。</translation>
    </message>
    <message>
        <source>A month later, look at your credit report.</source>
        <translation>一个月后查看征信报告。</translation>
    </message>
</context>
<context>
    <name>ClosingList</name>
    <message>
        <source>Repaid is not closed</source>
        <translation>还清不等于销户</translation>
    </message>
    <message>
        <source>{title} ({done} of {all})</source>
        <translation>{title}（{done}/{all}）</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The first day must be before the second</source>
        <translation>第一个日期要早于第二个日期</translation>
    </message>
    <message>
        <source>Nothing moved between these days</source>
        <translation>这两天之间分数没有变化</translation>
    </message>
    <message>
        <source>Every factor gives the same points on both days.</source>
        <translation>每个因子在这两天的得分都相同。</translation>
    </message>
    <message>
        <source>Compare them</source>
        <translation>开始比较</translation>
    </message>
    <message>
        <source>There is no earlier day yet</source>
        <translation>还没有更早的日子</translation>
    </message>
    <message>
        <source>As soon as a loan, a repayment or a bill of an earlier day is recorded, two days can be compared.</source>
        <translation>记下一笔更早的借款、还款或账单后，就可以比较两天的分数。</translation>
    </message>
    <message>
        <source>{first} to {last}. The steps sum to this exactly, and so do the days. Both days are scored by today&apos;s model with the records you have today.</source>
        <translation>{first}至{last}。各因子的变化相加、逐日的变化相加，都恰好等于这个数。两天都用现在的模型和您现有的记录计分。</translation>
    </message>
    <message>
        <source>By factor</source>
        <translation>按因子</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What moved the score</source>
        <translation>分数变化的原因</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>查看这条记录</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>上次核对</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>一个月前</translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation>三个月前</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>Recorded, or due that day</source>
        <translation>当天记录或到期</translation>
    </message>
    <message>
        <source>Left its window: too old to count here</source>
        <translation>已过统计期，不再计入</translation>
    </message>
    <message>
        <source>Only time went on</source>
        <translation>只是时间推移</translation>
    </message>
    <message>
        <source>Too old to count: {record}</source>
        <translation>已过统计期：{record}</translation>
    </message>
    <message>
        <source>{record}, and {count} more</source>
        <translation>{record}，以及另外 {count} 项</translation>
    </message>
    <message>
        <source>From {before} to {after}: {delta}</source>
        <translation>从 {before} 到 {after}：{delta}</translation>
    </message>
    <message>
        <source>Compare today with</source>
        <translation>今天与此相比</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>还没有比较</translation>
    </message>
    <message>
        <source>It takes a moment; stopped work can be begun again.</source>
        <translation>比较需要一点时间；停下后可以重新开始。</translation>
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
    <name>ConfirmPane</name>
    <message>
        <source>You opened files, but their records are not in your book yet.</source>
        <translation>有文件已经打开，但其中的记录还没有收进账本。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Was this paid?</source>
        <translation>这几笔还了吗？</translation>
    </message>
    <message>
        <source>Your records do not show it yet.</source>
        <translation>账本里还没有它们的还款记录。</translation>
    </message>
    <message>
        <source>Are these limits still right?</source>
        <translation>这些额度还对吗？</translation>
    </message>
    <message>
        <source>Touch only what has changed.</source>
        <translation>有变化的才需要动。</translation>
    </message>
    <message>
        <source>New applications</source>
        <translation>新的申请</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>这次导入了什么</translation>
    </message>
    <message>
        <source>No new files this time; that is fine.</source>
        <translation>这次没有新文件，没关系。</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>新增 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n 条账本里已有</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>No loan is recorded.</source>
        <translation>还没有记录借款。</translation>
    </message>
    <message>
        <source>{name}: {sums}</source>
        <translation>{name}：{sums}</translation>
    </message>
    <message>
        <source>{day}, {amount}, {method}: {sums}</source>
        <translation>{day}，{amount}，{method}：{sums}</translation>
    </message>
    <message>
        <source>the account&apos;s bills ask for it</source>
        <translation>由该账户的账单收取</translation>
    </message>
    <message>
        <source>{late} late ({days}, {bucket}); {rest}</source>
        <translation>逾期{late}（{days}，{bucket}）；{rest}</translation>
    </message>
    <message>
        <source>paid {paid}, owed {owed}; cost so far {so_far}, to come {to_come}</source>
        <translation>已还{paid}，待还{owed}；已付成本{so_far}，后续成本{to_come}</translation>
    </message>
    <message>
        <source>{late} of penalties still open; {rest}</source>
        <translation>罚息未还{late}；{rest}</translation>
    </message>
</context>
<context>
    <name>CostSheet</name>
    <message>
        <source>Charge</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>每次金额</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收取方式</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>收取方</translation>
    </message>
    <message>
        <source>Take this charge out</source>
        <translation>去掉这一项</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>添加一项收费</translation>
    </message>
    <message>
        <source>All-in rate stated</source>
        <translation>表上的综合年化成本</translation>
    </message>
    <message>
        <source>As the sheet prints it.</source>
        <translation>照明示表填写。</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Penalty for paying early</source>
        <translation>提前还款违约金</translation>
    </message>
    <message>
        <source>Overdue, × the rate</source>
        <translation>逾期罚息（利率倍数）</translation>
    </message>
    <message>
        <source>Misuse, × the rate</source>
        <translation>挪用罚息（利率倍数）</translation>
    </message>
    <message>
        <source>What only costs when the contract is broken</source>
        <translation>违约时才发生的费用</translation>
    </message>
    <message>
        <source>What the rate is made of</source>
        <translation>成本由哪些部分组成</translation>
    </message>
    <message>
        <source>Copy the sheet: amount, months and interest.</source>
        <translation>请照明示表填写借款金额、期数和利率。</translation>
    </message>
    <message>
        <source>After these charges nothing is left of the loan.</source>
        <translation>扣除这些费用后，借款一分不剩，无法计算。</translation>
    </message>
    <message>
        <source>interest {interest}, charges {charges}</source>
        <translation>利息{interest}，费用{charges}</translation>
    </message>
    <message>
        <source>What reaches you</source>
        <translation>实际到手</translation>
    </message>
    <message>
        <source>after what is taken off</source>
        <translation>已减去预扣费用</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>Comes to, a year</source>
        <translation>实际年化成本</translation>
    </message>
    <message>
        <source>Stated, a year</source>
        <translation>明示年化成本</translation>
    </message>
    <message>
        <source>What is overdue costs {rate} a year.</source>
        <translation>逾期部分按年利率{rate}计收罚息。</translation>
    </message>
    <message>
        <source>Money used otherwise costs {rate} a year.</source>
        <translation>挪用部分按年利率{rate}计收罚息。</translation>
    </message>
    <message>
        <source>Paying {whole} early costs {amount}.</source>
        <translation>提前归还{whole}，需付违约金{amount}。</translation>
    </message>
    <message>
        <source>Charges besides interest</source>
        <translation>利息以外的收费</translation>
    </message>
    <message>
        <source>All in all this loan costs {rate} a year, simple.</source>
        <translation>算上全部费用，这笔借款的年化成本为{rate}（单利）。</translation>
    </message>
    <message>
        <source>The stated {stated} agrees with what is on the sheet.</source>
        <translation>明示的{stated}与表上各项收费一致。</translation>
    </message>
    <message>
        <source>What is on the sheet comes to {rate}, {points} more than the {stated} stated: the stated rate leaves something out. Ask the lender what.</source>
        <translation>按表上各项收费计算为{rate}，比明示的{stated}高{points}：明示的数字漏算了一部分，可以请放款方说明。</translation>
    </message>
    <message>
        <source>What is on the sheet comes to {rate}, {points} less than the {stated} stated: perhaps a charge is missing here.</source>
        <translation>按填写的各项收费计算为{rate}，比明示的{stated}低{points}：可能还有收费没有填写。</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points}个百分点</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>{points} too low</source>
        <translation>偏低{points}</translation>
    </message>
    <message>
        <source>{points} too high</source>
        <translation>偏高{points}</translation>
    </message>
    <message>
        <source>nothing is taken off</source>
        <translation>没有预扣费用</translation>
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
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Line for a high limit</source>
        <translation>高额度线</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Your score today</source>
        <translation>今天的评分</translation>
    </message>
    <message>
        <source>Score {delta} since {month}</source>
        <translation>自 {month}以来评分 {delta}</translation>
    </message>
    <message>
        <source>What you owe today</source>
        <translation>今天的欠款</translation>
    </message>
    <message>
        <source>{amount} less owed since {month}</source>
        <translation>自 {month}以来少欠 {amount}</translation>
    </message>
    <message>
        <source>{amount} more owed since {month}</source>
        <translation>自 {month}以来多欠 {amount}</translation>
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
        <translation>出了点问题。您的数据是安全的：没有保存任何只做了一半的改动。</translation>
    </message>
    <message>
        <source>If it happens again, please restart the app.</source>
        <translation>如果再次出现，请重新打开应用。</translation>
    </message>
</context>
<context>
    <name>CreditReport</name>
    <message>
        <source>What would help most</source>
        <translation>最有帮助的几件事</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Due in the next 31 days</source>
        <translation>31 天内要还的</translation>
    </message>
    <message>
        <source>Late payments that still show</source>
        <translation>仍在记录中的逾期</translation>
    </message>
    <message>
        <source>Applications of two years</source>
        <translation>两年内的申请</translation>
    </message>
    <message>
        <source>Limits in question</source>
        <translation>有疑问的额度</translation>
    </message>
    <message>
        <source>Every factor</source>
        <translation>全部因素</translation>
    </message>
    <message>
        <source>My credit report</source>
        <translation>我的信用自查报告</translation>
    </message>
    <message>
        <source>of 100, {band}; the line for a high limit is {line}</source>
        <translation>满分 100，{band}；高额度线为 {line} 分</translation>
    </message>
    <message>
        <source>CreditTracker, from one&apos;s own records: no report of a credit bureau.</source>
        <translation>信用账本，根据本人自己的记录整理，不是征信机构出具的报告。</translation>
    </message>
    <message>
        <source>Between {low} and {high}, as far as the records tell. Our own estimate by model {model}; not PBOC&apos;s, Sesame&apos;s or FICO&apos;s score, and no promise of a limit.</source>
        <translation>就现有记录看，在 {low} 到 {high} 之间。这是模型 {model} 的自行估算，不是央行、芝麻或 FICO 的分数，也不承诺额度。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Who can change it</source>
        <translation>谁能改变</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应还日</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Gone from the report on</source>
        <translation>从报告中消失</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>没有。</translation>
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
        <source>Marked as paid</source>
        <translation>已标记为已还</translation>
    </message>
    <message>
        <source>Changed the book</source>
        <translation>已修改账本</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>已完成本月核对</translation>
    </message>
    <message>
        <source>Imported {thing}</source>
        <translation>导入 {thing}</translation>
    </message>
    <message>
        <source>Took back the import of {thing}</source>
        <translation>撤回导入：{thing}</translation>
    </message>
    <message>
        <source>Brought back from the trash</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>Made the sample book</source>
        <translation>生成示例账本</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>More to do with this account</source>
        <translation>这个账户的更多操作</translation>
    </message>
    <message>
        <source>Add a bill</source>
        <translation>添加账单</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>修改账户</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>删除账户…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Closed as of today</source>
        <translation>今天起已关闭</translation>
    </message>
    <message>
        <source>Add loan</source>
        <translation>记借款</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>记还款</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>额度变了</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待还</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有要还的。</translation>
    </message>
    <message>
        <source>Limit changes</source>
        <translation>额度变动</translation>
    </message>
    <message>
        <source>No limit has been recorded yet.</source>
        <translation>还没有记录过额度。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>与门槛的距离</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>In the report of {day}: {text}</source>
        <translation>{day}的报告中：{text}</translation>
    </message>
    <message>
        <source>In your records: {rows}</source>
        <translation>您的记录中：{rows}</translation>
    </message>
    <message>
        <source>Late there, on time here</source>
        <translation>报告有逾期，您的记录为按时</translation>
    </message>
    <message>
        <source>Open there, settled here</source>
        <translation>报告未结清，您的记录已结清</translation>
    </message>
    <message>
        <source>Settled there, open here</source>
        <translation>报告已结清，您的记录未结清</translation>
    </message>
    <message>
        <source>Another amount is owed</source>
        <translation>余额不一致</translation>
    </message>
    <message>
        <source>The report counts late months; in your records every payment since {since} was in time.</source>
        <translation>报告中有逾期月份；您的记录显示，自{since}起每一期都按时还了。</translation>
    </message>
    <message>
        <source>The report still shows {there} owed; in your records nothing is.</source>
        <translation>报告中仍有余额 {there}；您的记录中已无欠款。</translation>
    </message>
    <message>
        <source>The report says it is over; in your records {here} is still owed. Perhaps a repayment is not recorded here yet.</source>
        <translation>报告显示已结束；您的记录中还欠 {here}。可能有一笔还款还没有记进来。</translation>
    </message>
    <message>
        <source>The report says {there} is owed, your records say {here}. Perhaps something is not recorded here yet, or was handed in late there.</source>
        <translation>报告余额为 {there}，您的记录为 {here}。可能有记录还没有记进来，也可能对方报送较晚。</translation>
    </message>
    <message>
        <source>Your records do not reach back far enough to be certain.</source>
        <translation>您的记录开始得较晚，还不能完全确定。</translation>
    </message>
    <message>
        <source>Your bills print no repayment plan, so what is owed here is only roughly known.</source>
        <translation>账单没有写明还款计划，所以这里的欠款只是大致数字。</translation>
    </message>
    <message>
        <source>{account}: {title}. {text}</source>
        <translation>{account}：{title}。{text}</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Nothing is recorded yet, so there is nothing to score.</source>
        <translation>还没有任何记录，暂时无法评分。</translation>
    </message>
    <message>
        <source>{total} of 100 on {date}: {band} (range {low} to {high}; the line is {line})</source>
        <translation>{date}：{total} 分（满分 100），{band}（区间 {low}–{high}；高额度线 {line}）</translation>
    </message>
    <message>
        <source>Our own estimate; not PBOC&apos;s, Sesame&apos;s or FICO&apos;s score, and no promise of a limit.</source>
        <translation>本应用自己的估算，不是央行、芝麻或 FICO 的分数，也不承诺额度。</translation>
    </message>
    <message>
        <source>The book has problems:</source>
        <translation>账本有问题：</translation>
    </message>
    <message>
        <source>There is no account named {name}. There are: {known}.</source>
        <translation>没有名为“{name}”的账户。现有：{known}。</translation>
    </message>
    <message>
        <source>The range narrows most if you record {entry}.</source>
        <translation>补上{entry}，区间收窄得最多。</translation>
    </message>
    <message>
        <source>{file}: {rows} rows = {recognised} recognised + {left} left alone + {refused} refused; {added} added, {known} already known.</source>
        <translation>{file}：{rows} 行 = 识别 {recognised} + 略过 {left} + 拒收 {refused}；新增 {added}，已有 {known}。</translation>
    </message>
    <message>
        <source>  row {row}: {reason}</source>
        <translation>  第 {row} 行：{reason}</translation>
    </message>
    <message>
        <source>The book is sound: {records}.</source>
        <translation>账本完好：{records}。</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>{answer}. {finding}</source>
        <translation>{answer}。{finding}</translation>
    </message>
    <message>
        <source>  row {row} ({date}, {amount}) was NOT added: choose its account in the window</source>
        <translation>  第 {row} 行（{date}，{amount}）未导入：请在窗口中选择它的账户</translation>
    </message>
    <message>
        <source>Limits not recorded yet: {names}.</source>
        <translation>还没有记录额度：{names}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{number}. {title} ({lost}, {tag})</source>
        <translation>{number}. {title}（{lost}，{tag}）</translation>
    </message>
    <message>
        <source>  seen by another file too, so kept once with both sources: {count}</source>
        <translation>  另一份文件也有，只记一笔并保留两份来源：{count}</translation>
    </message>
    <message>
        <source>No recorded limit is zero, frozen or cut, and no application was refused.</source>
        <translation>没有记录到归零、冻结或降低的额度，也没有被拒的申请。</translation>
    </message>
    <message>
        <source>Refused on {date}</source>
        <translation>{date} 被拒</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Drop your bills and credit reports here</source>
        <translation>把账单或信用报告拖到这里</translation>
    </message>
    <message>
        <source>Several at once or a whole folder, too. You see every row first.</source>
        <translation>可以一次拖多个，也可以拖整个文件夹。每一行都会先给您过目。</translation>
    </message>
    <message>
        <source>Bills and credit reports ({patterns});;All files (*)</source>
        <translation>账单和信用报告 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose bills</source>
        <translation>选择账单</translation>
    </message>
</context>
<context>
    <name>DuesCard</name>
    <message>
        <source>Due next</source>
        <translation>接下来要还</translation>
    </message>
    <message>
        <source>All repayments</source>
        <translation>全部还款</translation>
    </message>
    <message>
        <source>Nothing is due in the next month, as far as recorded.</source>
        <translation>就现有记录看，下个月没有要还的。</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation>逾期 {days}</translation>
    </message>
    <message>
        <source>Plan: {step}</source>
        <translation>计划：{step}</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>去看计划</translation>
    </message>
</context>
<context>
    <name>FactorCard</name>
    <message>
        <source>Your records behind it</source>
        <translation>依据的记录</translation>
    </message>
    <message>
        <source>No record counts here.</source>
        <translation>这里没有计入的记录。</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{points} / {most} 分</translation>
    </message>
    <message>
        <source>Not known, so it counts as a range from {low} to {high}.</source>
        <translation>尚不清楚，按 {low} 到 {high} 的区间计。</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>其他情况</translation>
    </message>
</context>
<context>
    <name>FactorList</name>
    <message>
        <source>Where the points come from</source>
        <translation>分数从哪里来</translation>
    </message>
    <message>
        <source>{total} of 100</source>
        <translation>{total} / 100</translation>
    </message>
    <message>
        <source>{points} of its {most} points</source>
        <translation>得 {points} 分，满分 {most} 分</translation>
    </message>
</context>
<context>
    <name>Factors</name>
    <message>
        <source>Worst late payment</source>
        <translation>最严重的逾期</translation>
    </message>
    <message>
        <source>Number of late payments</source>
        <translation>逾期次数</translation>
    </message>
    <message>
        <source>Late right now</source>
        <translation>当前逾期</translation>
    </message>
    <message>
        <source>Time since the last late payment</source>
        <translation>距上次逾期</translation>
    </message>
    <message>
        <source>Payments 90 days late or more</source>
        <translation>逾期 90 天以上</translation>
    </message>
    <message>
        <source>Accounts never paid late</source>
        <translation>从未逾期的账户</translation>
    </message>
    <message>
        <source>Months with nothing paid</source>
        <translation>没有还款的月份</translation>
    </message>
    <message>
        <source>Age of the oldest account</source>
        <translation>最早账户的账龄</translation>
    </message>
    <message>
        <source>Limits granted to you</source>
        <translation>获得的额度</translation>
    </message>
    <message>
        <source>Accounts on file</source>
        <translation>账户数量</translation>
    </message>
    <message>
        <source>A home loan carried for a year</source>
        <translation>持有满一年的房贷</translation>
    </message>
    <message>
        <source>Applications for credit</source>
        <translation>信贷申请</translation>
    </message>
    <message>
        <source>Accounts opened lately</source>
        <translation>近期新开账户</translation>
    </message>
    <message>
        <source>New borrowing against income</source>
        <translation>新增借款与收入比</translation>
    </message>
    <message>
        <source>What the money was for</source>
        <translation>借款用途</translation>
    </message>
    <message>
        <source>How much of the limits is used</source>
        <translation>额度使用率</translation>
    </message>
    <message>
        <source>Repayments against income</source>
        <translation>月供收入比</translation>
    </message>
    <message>
        <source>Debts against what you own</source>
        <translation>负债与资产比</translation>
    </message>
    <message>
        <source>Time in your job</source>
        <translation>在职时间</translation>
    </message>
    <message>
        <source>Lines used above 75%</source>
        <translation>用到 75% 以上的额度</translation>
    </message>
    <message>
        <source>Home loans still running</source>
        <translation>未结清的房贷</translation>
    </message>
    <message>
        <source>Savings to fall back on</source>
        <translation>可动用的储蓄</translation>
    </message>
    <message>
        <source>Repayment record</source>
        <translation>还款记录</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>信用资历</translation>
    </message>
    <message>
        <source>Borrowing behaviour</source>
        <translation>借款行为</translation>
    </message>
    <message>
        <source>Assets and debts</source>
        <translation>资产与负债</translation>
    </message>
    <message>
        <source>Under repair</source>
        <translation>修复中</translation>
    </message>
    <message>
        <source>Building up</source>
        <translation>积累中</translation>
    </message>
    <message>
        <source>Close to the line</source>
        <translation>接近高额度线</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>已过高额度线</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>稳健</translation>
    </message>
    <message>
        <source>You can change this</source>
        <translation>您可以改变</translation>
    </message>
    <message>
        <source>Only time helps</source>
        <translation>只有时间能改变</translation>
    </message>
    <message>
        <source>Their decision</source>
        <translation>由机构决定</translation>
    </message>
    <message>
        <source>Measured on public data</source>
        <translation>公开数据实测</translation>
    </message>
    <message>
        <source>Law or official report</source>
        <translation>法规或官方报告</translation>
    </message>
    <message>
        <source>From lenders&apos; own sheets</source>
        <translation>机构产品文件</translation>
    </message>
    <message>
        <source>Commonly quoted, not proven</source>
        <translation>常见说法，未经证实</translation>
    </message>
    <message>
        <source>whether your list of applications is complete</source>
        <translation>“申请记录是否完整”</translation>
    </message>
    <message>
        <source>since when you have had your job</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>what your newest loans were for</source>
        <translation>最近借款的用途</translation>
    </message>
    <message>
        <source>the limits of your cards and lines</source>
        <translation>信用卡和各额度的数额</translation>
    </message>
    <message>
        <source>your accounts</source>
        <translation>您的账户</translation>
    </message>
    <message>
        <source>your income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>30 天以内</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>more than 60 days</source>
        <translation>60 天以上</translation>
    </message>
    <message>
        <source>home, car, study or daily life</source>
        <translation>住房、汽车、教育或日常</translation>
    </message>
    <message>
        <source>paying other debts, or other</source>
        <translation>还其他债务或其他</translation>
    </message>
    <message>
        <source>business</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>your bills or repayment plans</source>
        <translation>账单或还款计划</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>{number} months of income</source>
        <translation>{number} 个月收入</translation>
    </message>
    <message>
        <source>{value} or less</source>
        <translation>不超过 {value}</translation>
    </message>
    <message>
        <source>{value} or more</source>
        <translation>达到 {value}</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} 年</translation>
    </message>
    <message>
        <source>no late payment in 5 years</source>
        <translation>5 年内没有逾期</translation>
    </message>
    <message>
        <source>Too little known yet</source>
        <translation>信息还不够</translation>
    </message>
    <message>
        <source>Repaid in 3 months, less new loans</source>
        <translation>近 3 个月净还款（扣除新借）</translation>
    </message>
    <message>
        <source>Average age of the accounts</source>
        <translation>账户平均年龄</translation>
    </message>
    <message>
        <source>Time since the last application</source>
        <translation>距上次申请的时间</translation>
    </message>
    <message>
        <source>Accounts with money owed</source>
        <translation>有欠款的账户</translation>
    </message>
    <message>
        <source>when each of your accounts was opened</source>
        <translation>每个账户的开立日期</translation>
    </message>
    <message>
        <source>what you owe on each account</source>
        <translation>每个账户还欠多少</translation>
    </message>
    <message>
        <source>none in 2 years</source>
        <translation>近 2 年没有申请</translation>
    </message>
    <message>
        <source>nothing owed any more</source>
        <translation>已无欠款</translation>
    </message>
    <message>
        <source>what you own and have saved</source>
        <translation>您的资产和存款</translation>
    </message>
    <message>
        <source>Record bills or a repayment plan</source>
        <translation>补充账单或还款计划</translation>
    </message>
    <message>
        <source>Say whether all applications are listed</source>
        <translation>确认申请记录是否完整</translation>
    </message>
    <message>
        <source>Record your income</source>
        <translation>填写收入</translation>
    </message>
    <message>
        <source>Record what you owe</source>
        <translation>填写欠款余额</translation>
    </message>
    <message>
        <source>Record your limits</source>
        <translation>填写额度</translation>
    </message>
    <message>
        <source>Record when accounts were opened</source>
        <translation>填写开户日期</translation>
    </message>
    <message>
        <source>Record your accounts</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Record what you own and have saved</source>
        <translation>填写资产和存款</translation>
    </message>
    <message>
        <source>Record since when you have had your job</source>
        <translation>填写入职日期</translation>
    </message>
    <message>
        <source>Record what your loans were for</source>
        <translation>填写借款用途</translation>
    </message>
    <message>
        <source>As reported by the press</source>
        <translation>媒体报道</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>That did not work. Nothing was changed.</source>
        <translation>没有成功，也没有改动任何内容。</translation>
    </message>
    <message>
        <source>Your change was saved, but the score could not be worked out. What you see here is from before it.</source>
        <translation>您的更改已保存，但未能算出分数。这里显示的是更改之前的内容。</translation>
    </message>
    <message>
        <source>The score of earlier months could not be worked out. Nothing was changed.</source>
        <translation>未能算出前几个月的分数。没有任何内容被更改。</translation>
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
    <name>Files</name>
    <message>
        <source>This book was saved by a newer version of CreditTracker (format {found}; this version reads up to {known}). Nothing was changed. Please update the app.</source>
        <translation>这个账本由更新版本的 CreditTracker 保存（格式 {found}，本版本最高支持 {known}）。没有任何改动，请更新应用。</translation>
    </message>
    <message>
        <source>This book is damaged. It was left exactly as it is. You can restore one of its backups.</source>
        <translation>这个账本已损坏，原样保留未动。您可以恢复一个备份。</translation>
    </message>
    <message>
        <source>This file is not a CreditTracker book.</source>
        <translation>这个文件不是 CreditTracker 账本。</translation>
    </message>
    <message>
        <source>This file is empty: a copy that failed, not a book. It was left as it is.</source>
        <translation>这是个空文件，可能是复制失败，不是账本。原样保留未动。</translation>
    </message>
    <message>
        <source>This is a folder. Please choose a file.</source>
        <translation>这是文件夹，请选择文件。</translation>
    </message>
    <message>
        <source>You have no permission to use this file.</source>
        <translation>没有使用这个文件的权限。</translation>
    </message>
    <message>
        <source>This place can only be read, not written to.</source>
        <translation>这个位置只能读，不能写。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space.</source>
        <translation>磁盘已满。没有丢失任何内容，请腾出一些空间。</translation>
    </message>
    <message>
        <source>This book is open in another window. Please close that first.</source>
        <translation>这个账本已在另一个窗口打开，请先关闭那个窗口。</translation>
    </message>
    <message>
        <source>The folder of this file does not exist.</source>
        <translation>文件所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>Please end the name with .json or .zip.</source>
        <translation>文件名请以 .json 或 .zip 结尾。</translation>
    </message>
    <message>
        <source>This file exists already and was left as it is.</source>
        <translation>文件已存在，未作改动。</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>无法使用这个文件。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>没有读取这个文件的权限。</translation>
    </message>
    <message>
        <source>The system could not read this file ({error}).</source>
        <translation>系统无法读取这个文件（{error}）。</translation>
    </message>
    <message>
        <source>This file is empty. Please export it once more.</source>
        <translation>文件是空的，请重新导出。</translation>
    </message>
    <message>
        <source>This file has {size} bytes; a bill has at most {most}. Is it the right one?</source>
        <translation>文件有 {size} 字节，账单最多 {most} 字节。是不是选错了？</translation>
    </message>
    <message>
        <source>This zip is damaged. Please download it again.</source>
        <translation>压缩包已损坏，请重新下载。</translation>
    </message>
    <message>
        <source>The text cannot be read from line {line} on. Please use the original file.</source>
        <translation>从第 {line} 行起文字无法识别，请使用原始文件。</translation>
    </message>
    <message>
        <source>This is no bill that we know. It begins with: {seen}</source>
        <translation>这不是我们认识的账单。开头是：{seen}</translation>
    </message>
    <message>
        <source>Columns are missing: {columns}.</source>
        <translation>缺少这些列：{columns}。</translation>
    </message>
    <message>
        <source>There are no payments in this file.</source>
        <translation>文件里没有交易。</translation>
    </message>
    <message>
        <source>This file has more than {most} rows.</source>
        <translation>文件超过 {most} 行。</translation>
    </message>
    <message>
        <source>This is a {found} file. Bills are .csv, .xlsx, .xls, .ofx or .qif files, or a .zip of one; a credit report is a .pdf file.</source>
        <translation>这是 {found} 文件。账单是 .csv、.xlsx、.xls、.ofx 或 .qif 文件，或装着其中一个的 .zip；信用报告是 .pdf 文件。</translation>
    </message>
    <message>
        <source>This file has a password. Whoever sent it told you: in the app, or by text.</source>
        <translation>这个文件有密码。发送方已在应用内或短信里告诉您。</translation>
    </message>
    <message>
        <source>The password does not open this file.</source>
        <translation>这个密码打不开该文件。</translation>
    </message>
    <message>
        <source>There is no bill or report in this zip.</source>
        <translation>这个压缩包里没有账单或报告。</translation>
    </message>
    <message>
        <source>This zip holds several files ({names}). Unpack it and choose them.</source>
        <translation>这个压缩包里有多个文件（{names}）。请先解压，再选择它们。</translation>
    </message>
    <message>
        <source>This file has more than {most} pages; a credit report has fewer.</source>
        <translation>这个文件超过 {most} 页，信用报告没有这么长。</translation>
    </message>
    <message>
        <source>Reading this file took more memory or time than a bill ever needs, so it was stopped. It may be damaged. Please get it once more from where it came from.</source>
        <translation>读取这个文件占用的内存或时间远超一份账单所需，已停止读取。文件可能已损坏，请从来源处重新获取。</translation>
    </message>
    <message>
        <source>This file is damaged. Please get it once more from where it came from.</source>
        <translation>这个文件已损坏，请从来源处重新获取。</translation>
    </message>
    <message>
        <source>This workbook has a password. Open it in a spreadsheet and save it without one first.</source>
        <translation>这个表格文件有密码。请先用表格软件打开，另存为不带密码的文件。</translation>
    </message>
    <message>
        <source>This PDF is a picture without text: a scan or a photo. Please download the brief version of your credit report (简版) as a PDF file.</source>
        <translation>这份 PDF 是扫描件或照片，里面没有文字。请下载信用报告简版的 PDF 原件。</translation>
    </message>
    <message>
        <source>This is the detailed version of a credit report, which the app cannot read. Please get the brief version (简版): from the credit centre&apos;s site, or your bank&apos;s app.</source>
        <translation>这是信用报告的详细版，应用读不了。请获取简版：可在征信中心网站或银行手机应用中申请。</translation>
    </message>
    <message>
        <source>This PDF is no personal credit report. Other PDF files cannot be read yet.</source>
        <translation>这份 PDF 不是个人信用报告，其他 PDF 暂时读不了。</translation>
    </message>
    <message>
        <source>The day of this credit report cannot be found. Are all its pages there?</source>
        <translation>找不到这份信用报告的报告时间。页面是否齐全？</translation>
    </message>
    <message>
        <source>There is no bill or report in this folder.</source>
        <translation>这个文件夹里没有账单或信用报告。</translation>
    </message>
    <message>
        <source>This is the same file as another one here.</source>
        <translation>与这里的另一个文件完全相同。</translation>
    </message>
    <message>
        <source>This zip holds more than {most} files. Unpack it and choose some of them.</source>
        <translation>这个 zip 里的文件超过 {most} 个。请先解压，再挑选其中一些。</translation>
    </message>
    <message>
        <source>There is no table with named columns in this file.</source>
        <translation>这个文件里没有带列名的表格。</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Check an offer (scam shield)</source>
        <translation>防骗自查：查一查</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>本月核对</translation>
    </message>
    <message>
        <source>Work out a loan</source>
        <translation>算一笔借款</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>隐藏或显示金额</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Take a look around (tour)</source>
        <translation>看一遍新手导览</translation>
    </message>
    <message>
        <source>User guide (help)</source>
        <translation>使用指南（帮助）</translation>
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
        <translation>一本虚构的账本，随便改，不会影响您自己的数据。</translation>
    </message>
    <message>
        <source>Import my bills</source>
        <translation>导入我的账单</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>手动记录</translation>
    </message>
    <message>
        <source>The first loan takes half a minute.</source>
        <translation>记下第一笔借款只要半分钟。</translation>
    </message>
    <message>
        <source>The bill Alipay sends you. You see every row before it counts.</source>
        <translation>支付宝发给您的账单。每一行都先给您过目。</translation>
    </message>
    <message>
        <source>Or only work out what a loan costs</source>
        <translation>或者，只算一算借款的成本</translation>
    </message>
</context>
<context>
    <name>Forecasts</name>
    <message>
        <source>Its day is still to come</source>
        <translation>还没到那一天</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>说中了</translation>
    </message>
    <message>
        <source>Came out better</source>
        <translation>比预估更好</translation>
    </message>
    <message>
        <source>Came out worse</source>
        <translation>不如预估</translation>
    </message>
    <message>
        <source>Not counted: something new happened</source>
        <translation>不计入：其间有新情况</translation>
    </message>
    <message>
        <source>Cannot be checked: that model is gone</source>
        <translation>无法验证：当时的模型已不在</translation>
    </message>
    <message>
        <source>Reaches {line}</source>
        <translation>达到 {line} 分</translation>
    </message>
    <message>
        <source>Of {judged} forecasts whose day has come, {met} came true: within {close} points, or the line reached by that day.</source>
        <translation>已到日子的预估共 {judged} 条，说中 {met} 条：相差不超过 {close} 分，或在那天之前达到了标准线。</translation>
    </message>
    <message>
        <source>No forecast could be checked yet.</source>
        <translation>还没有可以验证的预估。</translation>
    </message>
    <message>
        <source>Not counted: {count}, because something was borrowed, applied for, paid late, paid off early or closed in the meantime.</source>
        <translation>另有 {count} 条不计入：其间有新的借款、申请、逾期、提前还清或销户。</translation>
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
        <source>Saved</source>
        <translation>已保存</translation>
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
    <name>Guide</name>
    <message>
        <source>Where do I get my bill?</source>
        <translation>账单从哪里来？</translation>
    </message>
    <message>
        <source>In the Alipay app on your phone; it takes two minutes:</source>
        <translation>在手机支付宝里，两分钟就好：</translation>
    </message>
    <message>
        <source>Importing the same bill again is safe: nothing is ever added twice.</source>
        <translation>重复导入同一份账单也没关系，不会记两次。</translation>
    </message>
    <message>
        <source>Tap Me (我的) and then Bills (账单).</source>
        <translation>点“我的”，再点“账单”。</translation>
    </message>
    <message>
        <source>Tap … at the top right, then Transaction statement (开具交易流水证明).</source>
        <translation>点右上角“…”，选“开具交易流水证明”。</translation>
    </message>
    <message>
        <source>Choose “for my own records” (用于个人对账), and as long a time as it allows.</source>
        <translation>选“用于个人对账”，时间尽量选长。</translation>
    </message>
    <message>
        <source>Give your e-mail address. The password for the zip comes inside Alipay.</source>
        <translation>填上邮箱。压缩包的密码会发到支付宝的消息里。</translation>
    </message>
    <message>
        <source>Drop the zip here, and type that password when you are asked.</source>
        <translation>把压缩包拖到这里，按提示输入那个密码。</translation>
    </message>
    <message>
        <source>Other apps, banks and the credit report</source>
        <translation>其他应用、银行和信用报告怎么导出</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>回到核对</translation>
    </message>
    <message>
        <source>Step {at} of {count}: {step}</source>
        <translation>第 {at} 步，共 {count} 步：{step}</translation>
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
    <message>
        <source>Find or write down (Ctrl+K)</source>
        <translation>查找或记一笔（Ctrl+K）</translation>
    </message>
    <message>
        <source>User guide (F1)</source>
        <translation>使用指南（F1）</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退（Alt+Left）</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进（Alt+Right）</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Undone: {change}</source>
        <translation>已撤销：{change}</translation>
    </message>
    <message>
        <source>Redone: {change}</source>
        <translation>已重做：{change}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做过的更改</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保留到</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做过的更改</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>要清空回收站吗？</translation>
    </message>
    <message>
        <source>This cannot be undone. Backups made before still hold these records.</source>
        <translation>清空后无法撤销。之前的备份里仍有这些记录。</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message numerus="yes">
        <source>Undo this and %n later change(s)</source>
        <translation>
            <numerusform>撤销到此之前（连同之后的 %n 项更改）</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>撤销这项更改</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>还没有更改</translation>
    </message>
    <message>
        <source>Every change to your book is listed here with its day, so that you can go back.</source>
        <translation>您对账本的每项更改都会按时间列在这里，随时可以退回去。</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n day(s) and can be brought back.</source>
        <translation>
            <numerusform>您删除的记录会在这里保留 %n 天，期间可以恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>{account} (new account)</source>
        <translation>{account}（新账户）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rows about credit</source>
        <translation>与信贷有关的行</translation>
    </message>
    <message>
        <source>Correct this row…</source>
        <translation>更正这一行…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The row as it stands in the file</source>
        <translation>文件中的原文</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>文件指纹</translation>
    </message>
    <message>
        <source>Your imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Take back this import…</source>
        <translation>撤回这次导入…</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件里写的</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>不导入这个文件</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Goes in; some rows need an account</source>
        <translation>将导入；部分行需要选择账户</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>将导入</translation>
    </message>
    <message>
        <source>Imported on {day} already, byte for byte</source>
        <translation>{day} 已导入过，内容完全一致</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>含有这些字样的行</translation>
    </message>
    <message>
        <source>belong to the account</source>
        <translation>归入账户</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Told for</source>
        <translation>说明自文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>Tables told</source>
        <translation>已说明的表格</translation>
    </message>
    <message>
        <source>Forget this table</source>
        <translation>不再记住这种表格</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>不一致之处</translation>
    </message>
    <message>
        <source>Owed there</source>
        <translation>报告余额</translation>
    </message>
    <message>
        <source>Owed here</source>
        <translation>记录余额</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>What each says</source>
        <translation>各自的说法</translation>
    </message>
    <message>
        <source>Report and records</source>
        <translation>报告与记录</translation>
    </message>
    <message>
        <source>Letter of objection…</source>
        <translation>异议申请书…</translation>
    </message>
    <message>
        <source>{account} (by your rule)</source>
        <translation>{account}（按规则）</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
</context>
<context>
    <name>ImportingPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Borrowed</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Failed debit</source>
        <translation>扣款失败</translation>
    </message>
    <message>
        <source>New: will be added</source>
        <translation>新记录，将会添加</translation>
    </message>
    <message>
        <source>Already in your book</source>
        <translation>账本里已有</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>请选择账户</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>您选择不导入</translation>
    </message>
    <message>
        <source>Untick it to leave it out.</source>
        <translation>取消勾选就不导入。</translation>
    </message>
    <message>
        <source>An earlier import brought this very row.</source>
        <translation>之前的导入已经带来了这一行。</translation>
    </message>
    <message>
        <source>Same account and amount, a day apart at most. Tick it if it is another one.</source>
        <translation>账户和金额相同，日期最多差一天。如果是另外一笔，请勾选。</translation>
    </message>
    <message>
        <source>More than one account fits, or none. Open the row to choose.</source>
        <translation>符合的账户不止一个，或一个也没有。打开这一行来选。</translation>
    </message>
    <message>
        <source>Tick it to take it after all.</source>
        <translation>勾选即可重新导入。</translation>
    </message>
    <message>
        <source>Alipay bill</source>
        <translation>支付宝账单</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>查询记录</translation>
    </message>
    <message>
        <source>Duty to repay for others</source>
        <translation>相关还款责任</translation>
    </message>
    <message>
        <source>Public record</source>
        <translation>公共记录</translation>
    </message>
    <message>
        <source>WeChat Pay bill</source>
        <translation>微信支付账单</translation>
    </message>
    <message>
        <source>JD bill</source>
        <translation>京东账单</translation>
    </message>
    <message>
        <source>Meituan bill</source>
        <translation>美团账单</translation>
    </message>
    <message>
        <source>ICBC statement</source>
        <translation>工商银行明细</translation>
    </message>
    <message>
        <source>CCB statement</source>
        <translation>建设银行明细</translation>
    </message>
    <message>
        <source>CITIC statement</source>
        <translation>中信银行账单</translation>
    </message>
    <message>
        <source>SPDB statement</source>
        <translation>浦发银行明细</translation>
    </message>
    <message>
        <source>CMB statement</source>
        <translation>招商银行账单</translation>
    </message>
    <message>
        <source>Bank of China statement</source>
        <translation>中国银行账单</translation>
    </message>
    <message>
        <source>Bank of Communications statement</source>
        <translation>交通银行账单</translation>
    </message>
    <message>
        <source>ABC statement</source>
        <translation>农业银行明细</translation>
    </message>
    <message>
        <source>CGB statement</source>
        <translation>广发银行账单</translation>
    </message>
    <message>
        <source>OFX statement</source>
        <translation>OFX 对账单</translation>
    </message>
    <message>
        <source>QIF file</source>
        <translation>QIF 文件</translation>
    </message>
    <message>
        <source>A table of your own</source>
        <translation>您自己的表格</translation>
    </message>
    <message>
        <source>Personal credit report</source>
        <translation>个人信用报告</translation>
    </message>
    <message>
        <source>Second source, kept once</source>
        <translation>第二来源，只记一笔</translation>
    </message>
    <message>
        <source>Looks like one you have</source>
        <translation>与您已有的一笔相似</translation>
    </message>
    <message>
        <source>Same account and amount, a day apart at most, in the file of another provider: one payment, with two sources. Tick it if it is another one.</source>
        <translation>账户和金额相同，最多相差一天，来自另一家的文件：记为一笔，保留两份来源。如果是另一笔，请勾选。</translation>
    </message>
    <message>
        <source>A statement of a bank account or wallet</source>
        <translation>银行账户或钱包的流水</translation>
    </message>
    <message>
        <source>A statement of a credit card</source>
        <translation>信用卡账单</translation>
    </message>
    <message>
        <source>My own list of repayments</source>
        <translation>我自己记的还款清单</translation>
    </message>
    <message>
        <source>My own list of loans</source>
        <translation>我自己记的借款清单</translation>
    </message>
    <message>
        <source>means money that went out</source>
        <translation>表示支出</translation>
    </message>
    <message>
        <source>means money that came in</source>
        <translation>表示收入</translation>
    </message>
    <message>
        <source>says nothing: a column or the words do</source>
        <translation>不说明方向，由某一列或文字说明</translation>
    </message>
    <message>
        <source>2026-07-19 and alike</source>
        <translation>2026-07-19 之类</translation>
    </message>
    <message>
        <source>day first: 19/07/2026</source>
        <translation>日在前：19/07/2026</translation>
    </message>
    <message>
        <source>month first: 07/19/2026</source>
        <translation>月在前：07/19/2026</translation>
    </message>
    <message>
        <source>year first: 26/07/19</source>
        <translation>年在前：26/07/19</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>摘要或用途</translation>
    </message>
    <message>
        <source>Platform, lender or payee</source>
        <translation>平台、贷款机构或收款方</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>收支方向</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>流水号或订单号</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Balance after it</source>
        <translation>余额</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>Take back this import…</source>
        <translation>撤回这次导入…</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forget this table</source>
        <translation>不再记住这种表格</translation>
    </message>
    <message>
        <source>Letter of objection…</source>
        <translation>异议申请书…</translation>
    </message>
    <message>
        <source>See the account</source>
        <translation>查看账户</translation>
    </message>
    <message>
        <source>Your imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Report and records</source>
        <translation>报告与记录</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Tables told</source>
        <translation>已说明的表格</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>还没有规则</translation>
    </message>
    <message>
        <source>When you say whose a row is, a rule is proposed: it knows such rows again.</source>
        <translation>当您为某一行选择账户时，会建议一条规则，以后就能认出这样的行。</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
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
        <source>corrected instalment</source>
        <translation>更正的分期</translation>
    </message>
    <message>
        <source>repayment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>failed debit</source>
        <translation>扣款失败</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>late mark</source>
        <translation>逾期记录</translation>
    </message>
    <message>
        <source>income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>outside score</source>
        <translation>外部评分</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>月度核对</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>book</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>loan change</source>
        <translation>借款变动</translation>
    </message>
    <message>
        <source>LPR rate</source>
        <translation>LPR利率</translation>
    </message>
    <message>
        <source>second source</source>
        <translation>第二来源</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>table layout</source>
        <translation>表格格式</translation>
    </message>
    <message>
        <source>line of a report</source>
        <translation>报告中的一条</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预估</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>step of a plan</source>
        <translation>计划中的一步</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>存为文本文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已存为 {file}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Objection to an entry in a personal credit report

To: the Credit Reference Center of the People&apos;s Bank of China, or the institution that handed in the entry

Name: ____________    Identity document and number: ____________    Phone: ____________

My personal credit report of {stated_on}{number} holds an entry that does not agree with my own records. Under article 25 of the Regulation on the Administration of the Credit Reporting Industry I ask you to check it.

1. The entry in the report
“{sentence}”

2. My own records
{here}
{rows}

3. What I ask for
Please check the entry, mark it as disputed while you do, correct it if it proves to be wrong or incomplete, and answer in writing within 20 days of receiving this letter, as that article says.

Enclosed: copies of the records above

Signature: ____________    Date: {today}
</source>
        <translation>个人信用报告异议申请

致：中国人民银行征信中心（或报送该信息的机构）

姓名：____________&#x3000;&#x3000;证件类型及号码：____________&#x3000;&#x3000;电话：____________

本人 {stated_on} 的个人信用报告{number}中，有一条信息与本人保存的记录不一致。现依据《征信业管理条例》第二十五条提出异议，请予核查。

一、报告中的记载
“{sentence}”

二、本人保存的记录
{here}
{rows}

三、请求事项
请核查上述信息，核查期间对该信息作异议标注；如确有错误或遗漏，请予更正；并依照该条规定，自收到本申请之日起 20 日内书面答复。

附：上述记录的复印件

签名：____________&#x3000;&#x3000;日期：{today}
</translation>
    </message>
    <message>
        <source> (number {number})</source>
        <translation>（报告编号：{number}）</translation>
    </message>
    <message>
        <source>By my records every payment on this account that fell due from {since} to {on} was made in time:</source>
        <translation>按本人保存的记录，该账户自 {since} 至 {on} 到期的各期款项均已按时偿还：</translation>
    </message>
    <message>
        <source>By my records this account was repaid in full and nothing was owed on {on}, while the report states a balance of {there} yuan:</source>
        <translation>按本人保存的记录，该账户已全部还清，截至 {on} 没有欠款，而报告记载余额 {there} 元：</translation>
    </message>
    <message>
        <source>By my records {here} yuan of principal were owed on {on}, while the report states a balance of {there} yuan:</source>
        <translation>按本人保存的记录，截至 {on} 尚欠本金 {here} 元，而报告记载余额 {there} 元：</translation>
    </message>
    <message>
        <source>- {day}  {what}  {amount} yuan  ({source})</source>
        <translation>- {day}&#x3000;{what}&#x3000;{amount} 元（{source}）</translation>
    </message>
    <message>
        <source>borrowed</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>repaid</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>own record</source>
        <translation>本人记录</translation>
    </message>
    <message>
        <source>- and {count} more</source>
        <translation>- 另有 {count} 条</translation>
    </message>
    <message>
        <source>Please tell me the reason, and look again

To: customer service of {lender}

Name: ____________    Registered phone: ____________    Contract or account: ____________

{matter}

I ask you, please:
1. to tell me the reason, and whether information in my credit report was part of it; if so, which;
2. to look at it again by people, if it was decided by a system;
3. to answer in writing or in the app, with a reference number.

{facts}I know that a limit is yours to decide, and I am not asking for a new loan.
{law}
Thank you.

Signature: ____________    Date: {today}
</source>
        <translation>请告知原因并重新审核

致：{lender} 客户服务部门

姓名：____________&#x3000;&#x3000;预留手机号：____________&#x3000;&#x3000;合同号或账号：____________

{matter}

恳请贵机构：
1. 告知原因，并说明是否与我的信用报告有关；如有关，是其中哪一项信息；
2. 如由系统自动决定，请安排人工重新审核；
3. 在 App 内或以书面形式答复，并告知受理编号。

{facts}我理解额度由贵机构决定，本函也不是申请新的借款。
{law}
谢谢。

签名：____________&#x3000;&#x3000;日期：{today}
</translation>
    </message>
    <message>
        <source>If an entry in my credit report is behind it and wrong, I will object to it under article 25 of the Regulation on the Administration of the Credit Reporting Industry.
</source>
        <translation>如果原因出在我信用报告中的某条记录，而该记录有误，我将依据《征信业管理条例》第二十五条提出异议。
</translation>
    </message>
    <message>
        <source>The limit of “{account}” was set to zero on {on}.</source>
        <translation>我在贵机构的“{account}”额度于 {on} 变为零。</translation>
    </message>
    <message>
        <source>The limit of “{account}” was frozen on {on}.</source>
        <translation>我在贵机构的“{account}”额度于 {on} 被冻结。</translation>
    </message>
    <message>
        <source>The limit of “{account}” was cut on {on}.</source>
        <translation>我在贵机构的“{account}”额度于 {on} 被调低。</translation>
    </message>
    <message>
        <source>The limit of “{account}” was closed on {on}.</source>
        <translation>我在贵机构的“{account}”额度于 {on} 被关闭。</translation>
    </message>
    <message>
        <source>The limit of “{account}” cannot be used as it could before.</source>
        <translation>我在贵机构的“{account}”额度现在无法像以前一样使用。</translation>
    </message>
    <message>
        <source>My application of {on} was refused.</source>
        <translation>我于 {on} 提交的申请未获通过。</translation>
    </message>
    <message>
        <source>By my own records:
</source>
        <translation>根据我自己的记录：
</translation>
    </message>
    <message>
        <source>- nothing is overdue
</source>
        <translation>- 目前没有任何逾期
</translation>
    </message>
    <message>
        <source>- every payment on this account in 24 months was made in time
</source>
        <translation>- 近 24 个月，该账户每一期都按时还款
</translation>
    </message>
    <message>
        <source>- every payment on my other accounts in 24 months was made in time
</source>
        <translation>- 近 24 个月，我的其他账户每一期都按时还款
</translation>
    </message>
    <message>
        <source>- every payment on my accounts in 24 months was made in time
</source>
        <translation>- 近 24 个月，我的各个账户每一期都按时还款
</translation>
    </message>
    <message>
        <source>- the line is still valid
</source>
        <translation>- 该额度仍在有效期内
</translation>
    </message>
    <message>
        <source>- my identity document is valid
</source>
        <translation>- 我的身份证件在有效期内
</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parts of the app</source>
        <translation>应用的各个部分</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <name>LimitTimeline</name>
    <message>
        <source>Recorded in the last {days}</source>
        <translation>最近 {days}的记录</translation>
    </message>
    <message>
        <source>Recorded in the {days} up to {day}: {change}</source>
        <translation>{day}（{change}）之前 {days}的记录</translation>
    </message>
    <message>
        <source>Limit that can be used</source>
        <translation>可用的额度</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>{account}: nothing has lessened this limit</source>
        <translation>{account}：额度没有减少过</translation>
    </message>
    <message>
        <source>{account}: {change} on {day}</source>
        <translation>{account}：{day}{change}</translation>
    </message>
</context>
<context>
    <name>LoanChange</name>
    <message>
        <source>What it changes shows here.</source>
        <translation>填写后，这里会显示带来的变化。</translation>
    </message>
    <message>
        <source>The lender gave up on it in its own books. It is still owed, so nothing changes here.</source>
        <translation>核销只是放款机构账务上的处理，钱仍然要还，所以这里没有变化。</translation>
    </message>
    <message>
        <source>The plan of this loan is not known, so no sum can be told.</source>
        <translation>这笔借款的还款计划未知，无法计算变化。</translation>
    </message>
    <message>
        <source>This is before the loan was taken.</source>
        <translation>这个日期早于借款日期。</translation>
    </message>
    <message>
        <source>This costs more than it saves.</source>
        <translation>这样做的花费比省下的多。</translation>
    </message>
    <message>
        <source>After the penalty: {amount}</source>
        <translation>扣除违约金后：{amount}</translation>
    </message>
    <message>
        <source>The interest stays the same.</source>
        <translation>利息不变。</translation>
    </message>
    <message>
        <source>Interest saved: {amount}</source>
        <translation>节省利息：{amount}</translation>
    </message>
    <message>
        <source>Interest added: {amount}</source>
        <translation>增加利息：{amount}</translation>
    </message>
    <message>
        <source>{fewer} fewer, the last on {day}; each about {after}.</source>
        <translation>少还{fewer}，最后一期{day}；每期约{after}。</translation>
    </message>
    <message>
        <source>{fewer} more, the last on {day}.</source>
        <translation>多还{fewer}，最后一期{day}。</translation>
    </message>
    <message>
        <source>The next payment goes from {before} to {after}; the last is on {day}.</source>
        <translation>下一期由{before}变为{after}；最后一期{day}。</translation>
    </message>
    <message>
        <source>Nothing falls due from {day} on: {amount} of principal is no longer asked for.</source>
        <translation>自{day}起不再有应还款，剩余本金{amount}不再收取。</translation>
    </message>
    <message>
        <source>To pay that day, with the interest so far: {amount}</source>
        <translation>当天需付（含到当天的利息）：{amount}</translation>
    </message>
</context>
<context>
    <name>LoanCost</name>
    <message>
        <source>True cost a year</source>
        <translation>真实年化成本</translation>
    </message>
    <message>
        <source>Legal lines</source>
        <translation>法律与监管界线</translation>
    </message>
    <message>
        <source>Stated by the lender</source>
        <translation>放款机构所示利率</translation>
    </message>
    <message>
        <source>Compound (interest on interest)</source>
        <translation>复利（利滚利口径）</translation>
    </message>
    <message>
        <source>The true cost counts every payment on its day, with interest and all fees. Lenders may show it simple; the compound rate is the same cost with interest on interest.</source>
        <translation>真实成本按每笔还款的日期计算，包含利息和全部费用。机构可以只展示单利；复利是同样的成本按利滚利折算。</translation>
    </message>
    <message>
        <source>The fee is charged on the first amount to the end, although less and less is owed: so the true rate is nearly twice the fee times twelve.</source>
        <translation>手续费始终按最初的本金收取，而您欠的本金越来越少，所以真实年化接近“每期费率×12”的两倍。</translation>
    </message>
    <message>
        <source>Rates to come are not known: today&apos;s is taken to stay.</source>
        <translation>今后的利率无法预知，这里假定保持现在的水平。</translation>
    </message>
    <message>
        <source>The loan was ended early, so no yearly rate can be told.</source>
        <translation>这笔借款已提前终止，无法给出年化成本。</translation>
    </message>
    <message>
        <source>Without the rate and the plan, the true cost cannot be worked out.</source>
        <translation>缺少利率或还款计划，无法算出真实成本。</translation>
    </message>
    <message>
        <source>The lines this app knows are of Chinese law only.</source>
        <translation>本应用只收录中国的相关界线。</translation>
    </message>
    <message>
        <source>Without the true cost no line can be compared.</source>
        <translation>没有真实成本，就无法对照界线。</translation>
    </message>
    <message>
        <source>The true cost lies below every line this app knows.</source>
        <translation>真实成本低于本应用收录的所有界线。</translation>
    </message>
    <message>
        <source>It follows</source>
        <translation>浮动方式</translation>
    </message>
    <message>
        <source>The fee taken off the money is in the true cost, not in the stated rate.</source>
        <translation>放款时扣的费用计入真实成本，不在所示利率里。</translation>
    </message>
    <message>
        <source>Simple (without interest on interest)</source>
        <translation>单利（不计利滚利）</translation>
    </message>
</context>
<context>
    <name>LoanCourses</name>
    <message>
        <source>{share} of all you pay is interest and fees</source>
        <translation>您所还的钱里，{share}是利息和费用</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest and fees</source>
        <translation>利息和费用</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>缩短期限</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>减少月供</translation>
    </message>
    <message>
        <source>What you owe, now and after paying early</source>
        <translation>提前还款前后的剩余本金</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原计划</translation>
    </message>
</context>
<context>
    <name>LoanEvents</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Changes of this loan</source>
        <translation>借款变更</translation>
    </message>
</context>
<context>
    <name>LoanPanel</name>
    <message>
        <source>All accounts and loans</source>
        <translation>全部账户与借款</translation>
    </message>
    <message>
        <source>Edit the loan</source>
        <translation>修改借款</translation>
    </message>
    <message>
        <source>Something changed…</source>
        <translation>记录变更…</translation>
    </message>
    <message>
        <source>{account}: {amount} from {day}</source>
        <translation>{account}：{day} 借 {amount}</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Another rate…</source>
        <translation>填写其他利率…</translation>
    </message>
    <message>
        <source>This account sends bills, and they ask for this loan too. So the table shows the plan; what is paid and late is told by the bills.</source>
        <translation>该账户按账单还款，这笔借款包含在账单里。所以下表只是计划；是否还清、是否逾期以账单为准。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>还款明细</translation>
    </message>
    <message>
        <source>Cost and law</source>
        <translation>成本与界线</translation>
    </message>
    <message>
        <source>Paying early</source>
        <translation>提前还款</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Nothing has changed this loan</source>
        <translation>这笔借款没有变更</translation>
    </message>
    <message>
        <source>A prepayment, a new rate, a payment holiday: write it down here, and the table follows.</source>
        <translation>提前还款、利率调整、延期还款，都可以记在这里，还款明细会随之更新。</translation>
    </message>
</context>
<context>
    <name>LoanPreview</name>
    <message>
        <source>The payments show here once the amount is there.</source>
        <translation>填好金额，这里就会算出每期还多少。</translation>
    </message>
    <message>
        <source>Nothing will be shown as due until you know the plan; what you owe still counts.</source>
        <translation>还款计划未知时不会列出待还，但欠款照样计算。</translation>
    </message>
    <message>
        <source>Without a rate no interest is counted.</source>
        <translation>没填利率，暂不计利息。</translation>
    </message>
    <message>
        <source>{amount} to pay once, on {day}</source>
        <translation>{day}一次还清 {amount}</translation>
    </message>
    <message>
        <source>{count} of {amount}, the last on {day}</source>
        <translation>{count}，每期 {amount}，最后一期 {day}</translation>
    </message>
    <message>
        <source>{count}, from {first} to {last}, the last on {day}</source>
        <translation>{count}，从 {first} 到 {last}，最后一期 {day}</translation>
    </message>
    <message>
        <source>Interest in all: {interest}</source>
        <translation>利息合计 {interest}</translation>
    </message>
    <message>
        <source>Interest in all: {interest}; fees: {fees}</source>
        <translation>利息合计 {interest}，手续费 {fees}</translation>
    </message>
    <message>
        <source>{rate} today: {formula}. The LPR is known up to {day}.</source>
        <translation>目前{rate}：{formula}。LPR收录至{day}。</translation>
    </message>
    <message>
        <source>{rate} would be very much. Is the unit right?</source>
        <translation>{rate}高得少见，请核对利率单位。</translation>
    </message>
</context>
<context>
    <name>LoanRows</name>
    <message>
        <source>Paid</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>提前还款</translation>
    </message>
    <message>
        <source>Due, in its days of grace</source>
        <translation>到期，宽限期内</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>部分已还</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>No longer asked for</source>
        <translation>不再收取</translation>
    </message>
    <message>
        <source>In the bills</source>
        <translation>见账单</translation>
    </message>
    <message>
        <source>Paid {late}</source>
        <translation>已还，{late}</translation>
    </message>
    <message>
        <source>Part paid, {late}</source>
        <translation>部分已还，{late}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>The reset day {day} has passed: {formula} makes {rate}. The LPR is known up to {known}; your lender&apos;s own letter counts.</source>
        <translation>{day}是利率重定价日：按{formula}为{rate}。LPR收录至{known}，请以放款机构的通知为准。</translation>
    </message>
    <message>
        <source>{count} reset days have passed, the last one: {text}</source>
        <translation>已过{count}个重定价日，最近一次：{text}</translation>
    </message>
    <message>
        <source>the same as computed</source>
        <translation>与计算一致</translation>
    </message>
    <message>
        <source>{amount} more than computed</source>
        <translation>比计算多{amount}</translation>
    </message>
    <message>
        <source>{amount} less than computed</source>
        <translation>比计算少{amount}</translation>
    </message>
    <message>
        <source>Repayment not recorded</source>
        <translation>未记还款</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>本期无需还款</translation>
    </message>
    <message>
        <source>Paid {late}, penalty open</source>
        <translation>已还，{late}，罚息未还</translation>
    </message>
</context>
<context>
    <name>LoanSchedule</name>
    <message>
        <source>The plan of this loan is not known</source>
        <translation>还款计划未知</translation>
    </message>
    <message>
        <source>So nothing is made up here, and what you owe still counts. The contract or the lender&apos;s app tells how it is repaid.</source>
        <translation>所以这里不编造任何一期，您欠的金额照常计入。还款方式可以在合同或放款机构的应用里查到。</translation>
    </message>
    <message>
        <source>Enter the plan</source>
        <translation>填写还款计划</translation>
    </message>
    <message>
        <source>Copy the lender&apos;s table</source>
        <translation>抄录机构的还款表</translation>
    </message>
    <message>
        <source>From the lender&apos;s table</source>
        <translation>来自机构的还款表</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>罚息</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余本金</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Payments of this loan</source>
        <translation>借款还款明细</translation>
    </message>
    <message>
        <source>Correct this row</source>
        <translation>更正这一期</translation>
    </message>
    <message>
        <source>Use the computed row again</source>
        <translation>恢复为计算值</translation>
    </message>
    <message>
        <source>{state} · corrected</source>
        <translation>{state} · 已更正</translation>
    </message>
</context>
<context>
    <name>LoanSums</name>
    <message>
        <source>Borrowed</source>
        <translation>借款金额</translation>
    </message>
    <message>
        <source>What is paid shows on the account&apos;s bills</source>
        <translation>还款情况见该账户的账单</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>全部成本</translation>
    </message>
    <message>
        <source>interest and fees of the whole plan</source>
        <translation>整个计划的利息和费用</translation>
    </message>
    <message>
        <source>principal {amount}</source>
        <translation>其中本金 {amount}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>待还</translation>
    </message>
    <message>
        <source>to come {amount}</source>
        <translation>后续 {amount}</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>已付成本</translation>
    </message>
    <message>
        <source>{days} · stage {bucket}</source>
        <translation>{days} · {bucket}</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Next payment</source>
        <translation>下次还款</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>没有待还款项</translation>
    </message>
    <message>
        <source>True cost a year</source>
        <translation>真实年化成本</translation>
    </message>
    <message>
        <source>compound {rate} · {stated}</source>
        <translation>复利 {rate} · {stated}</translation>
    </message>
    <message>
        <source>{rate} simple</source>
        <translation>单利 {rate}</translation>
    </message>
    <message>
        <source>the stated rate is not recorded</source>
        <translation>未记录所示利率</translation>
    </message>
    <message>
        <source>stated {rate}</source>
        <translation>所示 {rate}</translation>
    </message>
    <message>
        <source>Penalty still open</source>
        <translation>罚息未还</translation>
    </message>
    <message>
        <source>what was late is paid</source>
        <translation>逾期的款项已还</translation>
    </message>
</context>
<context>
    <name>Loans</name>
    <message>
        <source>Above {rate}: small-loan companies were told to make no new loan dearer than 24% a year from {since}.</source>
        <translation>高于{rate}：自{since}起，小额贷款公司被要求停止新发综合融资成本超过年化24%的贷款。</translation>
    </message>
    <message>
        <source>Above {rate}, four times the one-year LPR: small-loan companies must be below it for every new loan from {since}.</source>
        <translation>高于{rate}（一年期LPR的四倍）：自{since}起，小额贷款公司全部新发贷款须低于此线。</translation>
    </message>
    <message>
        <source>binds this loan</source>
        <translation>适用于本笔借款</translation>
    </message>
    <message>
        <source>binds only later loans</source>
        <translation>仅适用于此后的借款</translation>
    </message>
    <message>
        <source>no longer in force when it was taken</source>
        <translation>借款时已不再施行</translation>
    </message>
    <message>
        <source>binds other lenders</source>
        <translation>适用于其他类型的出借人</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应还日</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>应还</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余本金</translation>
    </message>
    <message>
        <source>The principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>The number of terms</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>The fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The first due day</source>
        <translation>首个还款日</translation>
    </message>
    <message>
        <source>{principal}, {method}: first payment {payment}, {total} in all, cost {cost}.</source>
        <translation>{principal}，{method}：首期应还{payment}，共还{total}，总成本{cost}。</translation>
    </message>
    <message>
        <source>Rounded as calculators do; a lender&apos;s table may differ by a cent a row.</source>
        <translation>按计算器的方式取整；贷款方的还款表每期可能相差一分。</translation>
    </message>
    <message>
        <source>Every row rounded as lenders do; the last instalment takes the rest.</source>
        <translation>每期按贷款方的方式取整到分，尾差计入最后一期。</translation>
    </message>
    <message>
        <source>A fee each term and the instalment-fee method go only together.</source>
        <translation>“每期费率”只能与“分期手续费”方式一起使用。</translation>
    </message>
    <message>
        <source>No loan has such a rate; write 4.9% as 0.049 or as 4.9%.</source>
        <translation>没有这样的利率；4.9%请写成0.049或4.9%。</translation>
    </message>
    <message>
        <source>Above {rate}: for loans of banks through platforms, in force from {since}, the whole cost with all fees must keep to the courts&apos; line, which lawyers and the press read as 24%.</source>
        <translation>高于{rate}：自{since}起，银行互联网助贷的综合融资成本（含各项费用）应符合法院的有关规定，律师和媒体解读为年化24%。</translation>
    </message>
    <message>
        <source>Above {rate}: a notice of {since} kept cash loans within the courts&apos; line for private loans, then 36% a year; the courts replaced that line in 2020.</source>
        <translation>高于{rate}：{since}的通知要求“现金贷”符合当时民间借贷的利率界线（年化36%）；该界线已于2020年被法院的新规定取代。</translation>
    </message>
    <message>
        <source>Above {rate}: from {since} to {until} courts enforced interest on private loans only up to 24% a year.</source>
        <translation>高于{rate}：{since}至{until}，法院只支持民间借贷年利率24%以内的利息。</translation>
    </message>
    <message>
        <source>Above {rate}: from {since} to {until} interest on private loans beyond 36% a year was void and could be claimed back.</source>
        <translation>高于{rate}：{since}至{until}，民间借贷超过年利率36%的利息约定无效，已付的可以要求返还。</translation>
    </message>
    <message>
        <source>Above {rate}, four times the one-year LPR: from {since} courts enforce no more interest on private loans; banks and other licensed lenders are outside this rule.</source>
        <translation>高于{rate}（一年期LPR的四倍）：自{since}起，民间借贷超过此线的利息法院不予支持；银行等持牌机构不适用。</translation>
    </message>
    <message>
        <source>binds only the interest of that time</source>
        <translation>只适用于该期间的利息</translation>
    </message>
    <message>
        <source>whether it still binds is not settled</source>
        <translation>目前是否仍适用，尚无定论</translation>
    </message>
    <message>
        <source>whether it binds depends on who lends</source>
        <translation>是否适用取决于放款方</translation>
    </message>
    <message>
        <source>read in its text</source>
        <translation>已核对原文</translation>
    </message>
    <message>
        <source>as quoted by others</source>
        <translation>据他人引用</translation>
    </message>
    <message>
        <source>as reported by the press</source>
        <translation>据媒体报道</translation>
    </message>
    <message>
        <source>if so, it binds this loan</source>
        <translation>如属实，适用于这笔借款</translation>
    </message>
    <message>
        <source>{source}, {grade}</source>
        <translation>{source}，{grade}</translation>
    </message>
    <message>
        <source>A bank or another licensed lender</source>
        <translation>银行或其他持牌金融机构</translation>
    </message>
    <message>
        <source>A small-loan company</source>
        <translation>小额贷款公司</translation>
    </message>
    <message>
        <source>A private person or company</source>
        <translation>个人或普通企业</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Fill in all but one: the one left empty is worked out.</source>
        <translation>请填写其余各项，留空的那一项会自动算出。</translation>
    </message>
    <message>
        <source>Amounts and months must be more than zero.</source>
        <translation>金额和期数必须大于零。</translation>
    </message>
    <message>
        <source>Such payments would never pay it back.</source>
        <translation>每月还这么多，永远还不清。</translation>
    </message>
    <message>
        <source>That would take more than fifty years.</source>
        <translation>这样要还五十年以上。</translation>
    </message>
    <message>
        <source>No loan has these numbers: even without a fee.</source>
        <translation>这些数字对不上：即使没有费用也算不出来。</translation>
    </message>
    <message>
        <source>{source} art. {articles}</source>
        <translation>{source}第{articles}条</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{received} is paid out after the fee.</source>
        <translation>扣除费用后实际到手{received}。</translation>
    </message>
    <message>
        <source>True annual cost: {simple} simple (no interest on interest), {compound} compound.</source>
        <translation>真实年化成本：单利{simple}（不计利滚利），复利{compound}。</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Hide amounts from onlookers (Ctrl+M)</source>
        <translation>隐藏金额，防旁人看到（Ctrl+M）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明暗</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>LprCard</name>
    <message>
        <source>Loan prime rate (LPR)</source>
        <translation>贷款市场报价利率（LPR）</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Known up to {day}; after it, the last rate is only assumed. Floating loans and the legal lines are worked out with this table. Open a row to correct it.</source>
        <translation>收录至{day}，之后假定利率不变。浮动利率借款和法律界线都按此表计算。打开一行即可更正。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>一年期</translation>
    </message>
    <message>
        <source>5 years+</source>
        <translation>五年期以上</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Correct this row</source>
        <translation>更正这一行</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您添加</translation>
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
    <name>MappingDialog</name>
    <message>
        <source>What do the columns mean?</source>
        <translation>各列是什么意思？</translation>
    </message>
    <message>
        <source>{file} is no bill that the app knows. Say what each column holds; at the right you see how its rows would be read. It is remembered for files with the same columns.</source>
        <translation>{file} 不是本应用认识的账单。请说明每一列是什么，右侧会显示这些行将被怎样读取。以后遇到列相同的文件会照此读取。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>就这样读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not enough is told yet</source>
        <translation>信息还不够</translation>
    </message>
    <message>
        <source>It takes a day, an amount, and a column of words.</source>
        <translation>至少需要日期、金额，以及一列文字。</translation>
    </message>
    <message>
        <source>How the first rows would be read</source>
        <translation>前几行将被读作</translation>
    </message>
    <message>
        <source>{credit} about credit, {aside} left alone, {refused} unreadable</source>
        <translation>{credit} 行与信贷有关，{aside} 行略过，{refused} 行无法识别</translation>
    </message>
    <message>
        <source>The table is</source>
        <translation>这张表是</translation>
    </message>
    <message>
        <source>Days are written</source>
        <translation>日期的写法</translation>
    </message>
    <message>
        <source>A minus before an amount</source>
        <translation>金额前的负号</translation>
    </message>
</context>
<context>
    <name>Minimum</name>
    <message>
        <source>How much is owed on the card?</source>
        <translation>请填写信用卡欠款金额。</translation>
    </message>
    <message>
        <source>Like this it is never paid back: interest eats it all.</source>
        <translation>这样永远还不清：还的钱全部抵了利息。</translation>
    </message>
    <message>
        <source>That amount does not even pay the interest.</source>
        <translation>这个金额连利息都不够。</translation>
    </message>
    <message>
        <source>Paying {amount} every month costs {interest} more: it begins too low.</source>
        <translation>每月固定还{amount}，要多付利息{interest}：一开始还得太少。</translation>
    </message>
    <message>
        <source>Paying {amount} every month ends it {months} earlier, but costs {interest} more.</source>
        <translation>每月固定还{amount}，提前 {months}还清，但多付利息{interest}。</translation>
    </message>
    <message>
        <source>Paying {amount} every month ends it {months} earlier and saves {interest}.</source>
        <translation>每月固定还{amount}，提前 {months}还清，节省利息{interest}。</translation>
    </message>
    <message>
        <source>until {month}</source>
        <translation>到{month}</translation>
    </message>
    <message>
        <source>the first payment is {amount}</source>
        <translation>首月需还{amount}</translation>
    </message>
    <message>
        <source>Only the minimum</source>
        <translation>只还最低还款额</translation>
    </message>
    <message>
        <source>Interest with the minimum</source>
        <translation>最低还款的利息</translation>
    </message>
    <message>
        <source>The same every month</source>
        <translation>每月固定还款</translation>
    </message>
    <message>
        <source>Interest then</source>
        <translation>固定还款的利息</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最低还款</translation>
    </message>
    <message>
        <source>Same every month</source>
        <translation>固定还款</translation>
    </message>
    <message>
        <source>With the minimum, half is paid back after {months}</source>
        <translation>只还最低还款额，{months}后还掉一半</translation>
    </message>
    <message>
        <source>Interest a day</source>
        <translation>日利率</translation>
    </message>
    <message>
        <source>Minimum, a share</source>
        <translation>最低还款比例</translation>
    </message>
    <message>
        <source>But at least</source>
        <translation>每月至少</translation>
    </message>
    <message>
        <source>Or the same monthly</source>
        <translation>改为每月固定还</translation>
    </message>
    <message>
        <source>Owed on the card</source>
        <translation>信用卡欠款</translation>
    </message>
    <message>
        <source>Any amount, to compare.</source>
        <translation>填一个金额，与最低还款比较。</translation>
    </message>
    <message>
        <source>Most Chinese cards: 0.05% a day.</source>
        <translation>境内信用卡通常为每日0.05%。</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Back to the score</source>
        <translation>返回评分</translation>
    </message>
    <message>
        <source>Leave out what is only hearsay</source>
        <translation>不计入民间说法</translation>
    </message>
    <message>
        <source>This version of the model has not been tested yet.</source>
        <translation>这个版本的模型还没有检验过。</translation>
    </message>
    <message>
        <source>Model {version}: {count} factors, 100 points</source>
        <translation>模型 {version}：{count} 个因子，共 100 分</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>依据等级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Factors of the model</source>
        <translation>模型因子</translation>
    </message>
    <message>
        <source>See your points</source>
        <translation>查看我的得分</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>它不是什么</translation>
    </message>
    <message>
        <source>On whom it was tested</source>
        <translation>在谁身上检验过</translation>
    </message>
    <message>
        <source>How well it did</source>
        <translation>准不准</translation>
    </message>
    <message>
        <source>Where it may be wrong</source>
        <translation>可能在哪里出错</translation>
    </message>
    <message>
        <source>Commonly quoted, proven by nobody: {factors} ({most} points). Left out, they give everybody the same middle points; the tests counted them.</source>
        <translation>坊间常说、但无人证实的因子：{factors}（共 {most} 分）。不计入时，每个人在这些因子上都得同样的中间分；检验时是计入的。</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>{count} × {kind}</source>
        <translation>{kind} {count} 条</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>This is sample data to look around in. Your own book is not touched.</source>
        <translation>这是供您随意查看的示例数据，不会影响您自己的账本。</translation>
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
    <name>OfficialWay</name>
    <message>
        <source>The official way</source>
        <translation>正规途径</translation>
    </message>
    <message>
        <source>Letter to the lender…</source>
        <translation>给机构写信…</translation>
    </message>
    <message>
        <source>Compare with your credit report</source>
        <translation>与征信报告核对</translation>
    </message>
    <message>
        <source>1. The lender itself</source>
        <translation>1. 先找机构本身</translation>
    </message>
    <message>
        <source>In its own app, or at the number printed on the contract: ask for the reason and for a new look. As far as is known no rule obliges it to restore a limit, and nobody can raise one for money.</source>
        <translation>通过机构自己的 App 或合同上的电话，问清原因，请对方重新审核。据我们所知，没有规定要求机构必须恢复额度；也没有人能收钱提额。</translation>
    </message>
    <message>
        <source>2. 12378, if there is no answer or a wrong one</source>
        <translation>2. 没有答复或答复不对：12378</translation>
    </message>
    <message>
        <source>3. An objection, if a record is wrong</source>
        <translation>3. 记录有错：提出异议</translation>
    </message>
    <message>
        <source>To the Credit Reference Center (400-810-8866) or to the lender that handed the record in. It is free, and the answer in writing is due within 20 days of its receipt (Credit Reporting Regulation, art. 25). A correct record cannot be objected away; whoever sells that is a fraud.</source>
        <translation>向征信中心（400-810-8866）或报送该记录的机构提出，不收费；对方应在收到之日起 20 日内书面答复（《征信业管理条例》第二十五条）。正确的记录无法靠异议消除，收费“消除”的都是骗子。</translation>
    </message>
    <message>
        <source>2. The body that oversees it</source>
        <translation>2. 监管部门</translation>
    </message>
    <message>
        <source>Your country&apos;s complaints body or ombudsman for banks. It costs nothing.</source>
        <translation>当地受理银行投诉的部门或调解机构，不收费。</translation>
    </message>
    <message>
        <source>To the credit bureau, in writing. Correcting a wrong record is free.</source>
        <translation>书面向征信机构提出。更正错误记录不收费。</translation>
    </message>
    <message>
        <source>The line of the National Financial Regulatory Administration for banks and consumer finance. People tell of workdays from 9:00 to 17:00, of answers within 15 days, and 60 in hard cases: not verified. Whether the central bank&apos;s 12363 still takes such calls is not known.</source>
        <translation>国家金融监督管理总局的热线，受理银行、消费金融等投诉。据说工作日 9:00 至 17:00 接听，约 15 天答复，复杂的 60 天，均未经核实。人民银行 12363 现在是否仍受理，尚不清楚。</translation>
    </message>
</context>
<context>
    <name>OtherFiles</name>
    <message>
        <source>Read it all the same</source>
        <translation>仍然读取</translation>
    </message>
    <message>
        <source>Your book is unchanged.</source>
        <translation>您的账本没有改动。</translation>
    </message>
    <message>
        <source>Say what its columns mean…</source>
        <translation>说明各列的含义…</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) cannot be read: {names}</source>
        <translation>
            <numerusform>另有 %n 个文件无法读取：{names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlookLines</name>
    <message>
        <source>Assumed: no lender publishes its line. This is no promise.</source>
        <translation>门槛是假定的：没有机构公布过自己的门槛，也不代表任何承诺。</translation>
    </message>
    <message>
        <source>Assume otherwise…</source>
        <translation>换一个假定…</translation>
    </message>
    <message>
        <source>What the bar is made of</source>
        <translation>门槛由哪些部分组成</translation>
    </message>
    <message>
        <source>See the record</source>
        <translation>查看这条记录</translation>
    </message>
</context>
<context>
    <name>Outlooks</name>
    <message>
        <source>This account is closed: no score opens it.</source>
        <translation>账户已销户，分数再高也不会恢复。</translation>
    </message>
    <message>
        <source>The line has passed its end date: it needs a new contract, whatever the score.</source>
        <translation>额度已过有效期，不论分数多少都要重新签约。</translation>
    </message>
    <message>
        <source>What is repaid here cannot be drawn again, whatever the score.</source>
        <translation>这里还掉的钱不能再借出，与分数无关。</translation>
    </message>
    <message>
        <source>From {low} to {high} once everything is known</source>
        <translation>信息补全后相差 {low} 到 {high} 分</translation>
    </message>
    <message>
        <source>fades, gone by {day}</source>
        <translation>逐渐减弱，{day}起不再计入</translation>
    </message>
    <message>
        <source>The lender cut this limit itself</source>
        <translation>机构自己降过这个额度</translation>
    </message>
    <message>
        <source>The lender set this limit to zero itself</source>
        <translation>机构自己把这个额度调成了零</translation>
    </message>
    <message>
        <source>The lender froze this limit itself</source>
        <translation>机构自己冻结了这个额度</translation>
    </message>
    <message>
        <source>The lender raised this limit itself</source>
        <translation>机构自己提过这个额度</translation>
    </message>
    <message>
        <source>The lender gave this limit back itself</source>
        <translation>机构自己恢复过这个额度</translation>
    </message>
    <message>
        <source>Your score is {points} points below the assumed bar of {bar}</source>
        <translation>您的评分比假定门槛 {bar} 低 {points} 分</translation>
    </message>
    <message>
        <source>Your score is {points} points above the assumed bar of {bar}</source>
        <translation>您的评分比假定门槛 {bar} 高 {points} 分</translation>
    </message>
    <message>
        <source>How careful the lender is: {appetite}</source>
        <translation>风险偏好：{appetite}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Check in</source>
        <translation>本月核对</translation>
    </message>
    <message>
        <source>Nothing to score yet</source>
        <translation>还没有可评分的内容</translation>
    </message>
    <message>
        <source>Import a bill or type in one account, and your score appears here.</source>
        <translation>导入账单或录入一个账户，评分就会出现在这里。</translation>
    </message>
    <message>
        <source>Import a bill</source>
        <translation>导入账单</translation>
    </message>
    <message>
        <source>Check in today: next month you see what moved your score.</source>
        <translation>今天核对一次，下个月就能看到分数为什么变。</translation>
    </message>
    <message>
        <source>Your last check-in is {days} ago. Five minutes, when it suits you.</source>
        <translation>距上次核对已有 {days}。方便的时候，花五分钟看看有什么变化。</translation>
    </message>
    <message>
        <source>Type in an account</source>
        <translation>手工录入一个账户</translation>
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
    <message>
        <source>History</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>历次核对</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find or write down</source>
        <translation>查找或记一笔</translation>
    </message>
    <message>
        <source>paid jiebei 500 yesterday, or what you look for</source>
        <translation>还 借呗 500 昨天，或输入要找的内容</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>可能的意思</translation>
    </message>
    <message>
        <source>Nothing found. Try a name, a sum or a day.</source>
        <translation>没有找到。试试名称、金额或日期。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ 选择 · 回车执行 · Esc 关闭</translation>
    </message>
    <message>
        <source>Record a repayment…</source>
        <translation>记一笔还款……</translation>
    </message>
    <message>
        <source>Record a loan…</source>
        <translation>记一笔借款……</translation>
    </message>
    <message>
        <source>Record an application…</source>
        <translation>记一次申请……</translation>
    </message>
    <message>
        <source>Record: paid {amount} to {account} on {day}</source>
        <translation>记下：{day}还{account} {amount}</translation>
    </message>
</context>
<context>
    <name>Payoff</name>
    <message>
        <source>Include home loans</source>
        <translation>把房贷也算进来</translation>
    </message>
    <message>
        <source>Home loans, and others over ten years, are left out: what they ask for is paid from other money.</source>
        <translation>房贷和其他十年以上的贷款没有算进来，它们的月供另外出钱。</translation>
    </message>
    <message>
        <source>This is less than the {least} it takes.</source>
        <translation>不够：至少要 {least}。</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>先存起来</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>债务</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>要还</translation>
    </message>
    <message>
        <source>Interest added</source>
        <translation>当月利息</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Owed then</source>
        <translation>还后剩余</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠款</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Asked next</source>
        <translation>下期应还</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>按期还到</translation>
    </message>
    <message>
        <source>Paying early costs</source>
        <translation>提前还款违约金</translation>
    </message>
    <message>
        <source>Debts and terms</source>
        <translation>债务和条件</translation>
    </message>
    <message>
        <source>Enter its terms…</source>
        <translation>填写条件…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>{promo} until {month}, then {rate}</source>
        <translation>{month}前 {promo}，之后 {rate}</translation>
    </message>
    <message>
        <source>{share} until {month}</source>
        <translation>{share}，到{month}</translation>
    </message>
    <message>
        <source>Your records say {rate}.</source>
        <translation>您的记录里是{rate}。</translation>
    </message>
    <message>
        <source>Only for this comparison. Your records stay as they are; leave open what you do not know.</source>
        <translation>只用于这次比较，不会改动您的记录；不清楚的可以空着。</translation>
    </message>
    <message>
        <source>Rate of a promotion</source>
        <translation>优惠利率</translation>
    </message>
    <message>
        <source>Months the promotion still runs</source>
        <translation>优惠还剩几个月</translation>
    </message>
    <message>
        <source>Penalty on what is paid early</source>
        <translation>提前还款违约金比例</translation>
    </message>
    <message>
        <source>Months the penalty still runs</source>
        <translation>违约金还要收几个月</translation>
    </message>
    <message>
        <source>Leave empty if it always does.</source>
        <translation>一直都收就空着。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>A promotion needs both: its rate and its months.</source>
        <translation>优惠利率和剩余月数要一起填。</translation>
    </message>
    <message>
        <source>How much is the penalty?</source>
        <translation>违约金是多少？</translation>
    </message>
    <message>
        <source>A penalty is at most all of what is paid.</source>
        <translation>违约金最多等于所还的钱。</translation>
    </message>
    <message>
        <source>Least cost</source>
        <translation>花费最少</translation>
    </message>
    <message>
        <source>Highest rate first</source>
        <translation>先还利率最高的</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>先还余额最小的</translation>
    </message>
    <message>
        <source>the true optimum</source>
        <translation>真正最优</translation>
    </message>
    <message>
        <source>avalanche</source>
        <translation>雪崩法</translation>
    </message>
    <message>
        <source>snowball</source>
        <translation>雪球法</translation>
    </message>
    <message>
        <source>Only home loans are owed. Include them to see their order.</source>
        <translation>目前只欠房贷。勾选“把房贷也算进来”就能看到顺序。</translation>
    </message>
    <message>
        <source>Only one debt is owed, so there is no order to choose.</source>
        <translation>只有一笔债，没有先后可选。</translation>
    </message>
    <message>
        <source>Highest rate first runs short when much is asked at once; the least-cost order does not.</source>
        <translation>先还利率最高的，遇到一次要还很多的月份钱会不够；花费最少的还法不会。</translation>
    </message>
    <message>
        <source>The least-cost order saves {amount} against highest rate first.</source>
        <translation>花费最少的还法比先还利率最高的省 {amount}。</translation>
    </message>
    <message>
        <source>Highest rate first is already the cheapest: no order costs less.</source>
        <translation>先还利率最高的已经最省，没有更省的顺序。</translation>
    </message>
    <message>
        <source>Smallest first does not come to an end.</source>
        <translation>先还余额最小的还不完。</translation>
    </message>
    <message>
        <source>Smallest first costs the same.</source>
        <translation>先还余额最小的花费一样。</translation>
    </message>
    <message>
        <source>Smallest first costs {amount} more.</source>
        <translation>先还余额最小的多花 {amount}。</translation>
    </message>
    <message>
        <source>Smallest first clears {debt} first, in {month}, and costs {amount} more.</source>
        <translation>先还余额最小的会在{month}最先还清{debt}，多花 {amount}。</translation>
    </message>
    <message>
        <source>In {month}, {amount} is missing for what is asked.</source>
        <translation>{month}应还的钱还差 {amount}。</translation>
    </message>
    <message>
        <source>The debt would never end: in the end interest takes {amount} a month more than there is.</source>
        <translation>这样永远还不完：利息比每月的钱还多，到后来每月差 {amount}。</translation>
    </message>
    <message>
        <source>It would take more than fifty years: interest takes nearly all of the money.</source>
        <translation>这样要还五十年以上：钱几乎都付了利息。</translation>
    </message>
    <message>
        <source>At least {amount} a month pays off everything.</source>
        <translation>每月至少 {amount} 才能全部还清。</translation>
    </message>
    <message>
        <source>Free of debt in {month}, whichever order</source>
        <translation>无论哪种顺序，都在{month}还清</translation>
    </message>
    <message>
        <source>{order} ends first, in {month}; {other} in {later}</source>
        <translation>{order}最早还清，在{month}；{other}要到{later}</translation>
    </message>
    <message>
        <source>On the way, up to {amount} is put aside.</source>
        <translation>过程中会先存下最多 {amount}。</translation>
    </message>
    <message>
        <source>Rate a year</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>No rate is known for {debts}: counted as 0%, so the true cost is higher and the order may change.</source>
        <translation>不知道{debts}的利率，这里按 0% 算，实际花费会更高，顺序也可能不同。</translation>
    </message>
    <message>
        <source>Paying off, {money} a month:</source>
        <translation>还债，每月 {money}：</translation>
    </message>
    <message>
        <source>  {order} ({name}): </source>
        <translation>  {order}（{name}）：</translation>
    </message>
    <message>
        <source>never ends with so little</source>
        <translation>钱太少，永远还不完</translation>
    </message>
    <message>
        <source>{cost} in {months}</source>
        <translation>花费 {cost}，{months}</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>每月用来还债的钱</translation>
    </message>
    <message>
        <source>Each month interest is added, what is asked is paid, the rest goes by the order.</source>
        <translation>每月先计息，再还当月应还，剩下的钱按顺序还。</translation>
    </message>
    <message>
        <source>A card asks each month what its newest bill asks.</source>
        <translation>信用卡每月应还按最近一期账单算。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总花费</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>还到</translation>
    </message>
    <message>
        <source>Nothing new is borrowed; no promise.</source>
        <translation>不再新借；只是计算，不是承诺。</translation>
    </message>
    <message>
        <source>First off</source>
        <translation>最先还清</translation>
    </message>
</context>
<context>
    <name>PayoffAnswer</name>
    <message>
        <source>The work was stopped.</source>
        <translation>计算已停止。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Enter it…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>曲线图</translation>
    </message>
    <message>
        <source>Enter terms…</source>
        <translation>填写条件…</translation>
    </message>
    <message>
        <source>A rate, a promotion, a penalty: say what your records do not.</source>
        <translation>利率、优惠、违约金：记录里没有的可以在这里补上。</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>债务和条件</translation>
    </message>
</context>
<context>
    <name>PayoffPane</name>
    <message>
        <source>Nothing is owed</source>
        <translation>目前没有欠款</translation>
    </message>
    <message>
        <source>Once something is, the orders of paying it off stand here side by side.</source>
        <translation>有欠款时，这里会并排列出几种还款顺序。</translation>
    </message>
    <message>
        <source>What is owed is in other currencies</source>
        <translation>欠款都是其他币种的</translation>
    </message>
    <message>
        <source>Nothing is converted, so only debts in the book&apos;s own currency are compared.</source>
        <translation>这里不做汇率换算，只比较账本币种的欠款。</translation>
    </message>
</context>
<context>
    <name>PickRow</name>
    <message>
        <source>deserves a look</source>
        <translation>值得看看</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Keep this plan</source>
        <translation>就按这份计划</translation>
    </message>
    <message>
        <source>The score that day: {points}.</source>
        <translation>当天得分：{points}。</translation>
    </message>
    <message>
        <source>It stays there for the two years looked at.</source>
        <translation>在推算的两年里一直保持。</translation>
    </message>
    <message>
        <source>By {month} it is below again, if nothing else is done.</source>
        <translation>如果不再做别的，到{month}又会低于目标。</translation>
    </message>
</context>
<context>
    <name>PlanCourses</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Line for a high limit</source>
        <translation>高额度线</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Time alone: {delta} points in two years</source>
        <translation>只靠时间，两年后 {delta} 分</translation>
    </message>
    <message>
        <source>Time alone: {delta} points in two years, not yet {line}</source>
        <translation>只靠时间，两年后 {delta} 分，尚未到 {line} 分</translation>
    </message>
    <message>
        <source>Time alone would bring you to {line} on {day}</source>
        <translation>只靠时间，推算{day}到 {line} 分</translation>
    </message>
</context>
<context>
    <name>PlanEvents</name>
    <message>
        <source>No longer on the report: {what}</source>
        <translation>信用报告上不再显示：{what}</translation>
    </message>
    <message>
        <source>CreditTracker score about {total}</source>
        <translation>信用账本评分约 {total} 分</translation>
    </message>
    <message>
        <source>{points} {factor}: {why}</source>
        <translation>{points} {factor}：{why}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Save to calendar…</source>
        <translation>存入日历…</translation>
    </message>
    <message>
        <source>A calendar file (.ics) with every day listed here</source>
        <translation>把这里列出的每个日期存成日历文件（.ics）</translation>
    </message>
    <message>
        <source>Nothing to look ahead to yet</source>
        <translation>还没有可以推算的内容</translation>
    </message>
    <message>
        <source>Record an account or import a bill, and the days to come show up here.</source>
        <translation>记下一个账户或导入账单后，今后两年的变化会显示在这里。</translation>
    </message>
    <message>
        <source>Go to accounts</source>
        <translation>去账户页</translation>
    </message>
    <message>
        <source>Save to calendar</source>
        <translation>存入日历</translation>
    </message>
    <message>
        <source>credit days.ics</source>
        <translation>信用日历.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>The days to come are in {file}. Open it with your calendar.</source>
        <translation>这些日期已存入 {file}，用您的日历应用打开即可。</translation>
    </message>
    <message>
        <source>Time alone</source>
        <translation>只靠时间</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>如果……</translation>
    </message>
    <message>
        <source>Looking two years ahead…</source>
        <translation>正在推算今后两年……</translation>
    </message>
    <message>
        <source>Not looked ahead yet</source>
        <translation>还没有推算</translation>
    </message>
    <message>
        <source>Look ahead</source>
        <translation>开始推算</translation>
    </message>
    <message>
        <source>The work was stopped. It takes a moment.</source>
        <translation>推算停下了，重新推算只需片刻。</translation>
    </message>
    <message>
        <source>Payoff order</source>
        <translation>还款顺序</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Import a bill</source>
        <translation>导入账单</translation>
    </message>
</context>
<context>
    <name>PlanTables</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数变化</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>届时评分</translation>
    </message>
    <message>
        <source>Days on which points come or go</source>
        <translation>分数变化的日子</translation>
    </message>
    <message>
        <source>Gone on</source>
        <translation>消失日期</translation>
    </message>
    <message>
        <source>Days on which marks and inquiries end</source>
        <translation>逾期与查询记录消失的日子</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Nothing of this kind lies ahead.</source>
        <translation>今后没有这类变化。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>In two years</source>
        <translation>两年后</translation>
    </message>
    <message>
        <source>Reaches the line</source>
        <translation>到高额度线</translation>
    </message>
    <message>
        <source>Owed then</source>
        <translation>届时欠款</translation>
    </message>
    <message>
        <source>Interest and fees</source>
        <translation>利息和费用</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>方案对比</translation>
    </message>
    <message>
        <source>Forget this scenario</source>
        <translation>删除这个方案</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>预估的日子</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>核对日</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>预估</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>其间的情况</translation>
    </message>
    <message>
        <source>Forecasts kept with check-ins</source>
        <translation>每次核对留下的预估</translation>
    </message>
    <message>
        <source>Each check-in keeps what it foretells. Check in, and come back.</source>
        <translation>每次核对都会留下当时的预估。先做一次核对，过些日子再来看。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因素</translation>
    </message>
    <message>
        <source>As it goes, in two years</source>
        <translation>维持现状，两年后</translation>
    </message>
    <message>
        <source>What if, in two years</source>
        <translation>如果这样，两年后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>Factors, as it goes and what if</source>
        <translation>各项因素：维持现状与如果这样</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Pay {amount} on {account}, besides what is due</source>
        <translation>到期款之外，给 {account} 多还 {amount}</translation>
    </message>
    <message>
        <source>Pay off {account}: {amount}</source>
        <translation>还清 {account}：{amount}</translation>
    </message>
    <message>
        <source>Pay off {account} and close it: {amount}</source>
        <translation>还清 {account} 并销户：{amount}</translation>
    </message>
    <message>
        <source>Object to the late mark on {account} (supposed: removed)</source>
        <translation>对 {account} 的逾期记录提出异议（假定得到更正）</translation>
    </message>
    <message>
        <source>Paying a line down</source>
        <translation>部分还款，降低用量</translation>
    </message>
    <message>
        <source>Paying an account off</source>
        <translation>还清一个账户</translation>
    </message>
    <message>
        <source>Closing an account</source>
        <translation>销户</translation>
    </message>
    <message>
        <source>Objecting to a wrong mark</source>
        <translation>对有误的记录提异议</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>rather easy</source>
        <translation>比较容易</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>rather hard</source>
        <translation>比较难</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>很难</translation>
    </message>
    <message>
        <source>an account that was deleted</source>
        <translation>已删除的账户</translation>
    </message>
    <message>
        <source>Object to the late mark (supposed: removed)</source>
        <translation>对这条逾期记录提出异议（假定得到更正）</translation>
    </message>
    <message>
        <source>Only wait: time alone gets there on {day}</source>
        <translation>只需等待：到{day}自然达到</translation>
    </message>
    <message>
        <source>{money} on top of what is due, there on {day}</source>
        <translation>到期款之外再出 {money}，{day}达到</translation>
    </message>
    <message>
        <source>Saves {amount} of interest within two years, as far as known.</source>
        <translation>就已知的记录看，两年内少付利息 {amount}。</translation>
    </message>
    <message>
        <source>Costs {amount} more of interest within two years.</source>
        <translation>两年内多付利息 {amount}。</translation>
    </message>
    <message>
        <source>In this model {target} can be reached by {by}; at the soonest on {day}.</source>
        <translation>按本模型，{by}前可以达到 {target} 分，最早在{day}。</translation>
    </message>
    <message>
        <source>In this model {target} cannot be reached by {by}: at most {best}, on {day}.</source>
        <translation>按本模型，{by}前达不到 {target} 分：最高 {best} 分，在{day}。</translation>
    </message>
    <message>
        <source>Time alone brings {points} by {day}.</source>
        <translation>只靠时间，到{day}是 {points} 分。</translation>
    </message>
    <message>
        <source>Not within two years either, with this money.</source>
        <translation>按这个金额，两年内也达不到。</translation>
    </message>
    <message>
        <source>Supposed: all that is due is paid in time, nothing is borrowed or applied for, and money is put by until the day of a step. Paying sooner saves interest; but money repaid lifts the score for three months only. The score is our own estimate and promises nothing.</source>
        <translation>前提：到期款都按时还，不借新款，也不申请新额度；每月的钱先攒着，到那一步的日子再还。早还能省利息，但还款只在三个月内给分数加分。分数是我们自己的估算，不作任何承诺。</translation>
    </message>
    <message>
        <source>{by}: choose a day from {today} to {last}.</source>
        <translation>{by}：请选择 {today} 到 {last} 之间的日期。</translation>
    </message>
    <message>
        <source>Supposed to be paid today: {paid}.</source>
        <translation>假定今天先还上：{paid}。</translation>
    </message>
    <message>
        <source>Time alone brings as much.</source>
        <translation>只靠时间也是这么多。</translation>
    </message>
    <message>
        <source>The first payday on which it can be reached is {day}.</source>
        <translation>最早可在{day}这个发薪日达到。</translation>
    </message>
    <message>
        <source>Nothing more to do: it is reached today</source>
        <translation>不用再做什么：今天就达到</translation>
    </message>
</context>
<context>
    <name>PlansPane</name>
    <message>
        <source>From what you can put aside to a score</source>
        <translation>从每月能拿出的钱，到想达到的分数</translation>
    </message>
    <message>
        <source>Say how much a month, and the cheapest ways there are found: what to pay off or down, when, and whether waiting is enough.</source>
        <translation>填上每月能拿出多少，就能找出最省钱的几条路：还清或多还哪一笔、什么时候还，或者只等待够不够。</translation>
    </message>
    <message>
        <source>A step&apos;s day has passed. That happens: a new plan takes it up.</source>
        <translation>有一步过了日子。这很常见，重新排一份计划就好。</translation>
    </message>
    <message>
        <source>Plan again from today</source>
        <translation>从今天重新计划</translation>
    </message>
    <message>
        <source>Looking for the cheapest ways…</source>
        <translation>正在找最省钱的办法…</translation>
    </message>
</context>
<context>
    <name>Prepaying</name>
    <message>
        <source>Amount to pay early</source>
        <translation>提前还款金额</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>With this penalty, paying early costs more than it saves.</source>
        <translation>按这笔违约金，提前还款的花费比省下的多。</translation>
    </message>
    <message>
        <source>Fewer payments save {more} more; smaller ones leave {each} more a month.</source>
        <translation>缩短期限多省{more}；减少月供每月多留{each}。</translation>
    </message>
    <message>
        <source>Ask the lender for its own figure first, and keep some money for hard times.</source>
        <translation>请先向放款机构确认金额，并留一些应急的钱。</translation>
    </message>
    <message>
        <source>Paying early saves nothing here.</source>
        <translation>这笔借款提前还不会节省利息。</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>About credit</source>
        <translation>与信贷有关</translation>
    </message>
    <message>
        <source>No loan in this file</source>
        <translation>这个文件里没有借款</translation>
    </message>
    <message>
        <source>No row is about borrowing or repaying. See “Left alone” for the reasons.</source>
        <translation>没有一行是借款或还款，原因见“略过”。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Every row found its place.</source>
        <translation>每一行都有了去处。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could belong to more than one account.</source>
        <translation>
            <numerusform>有 %n 行可能属于不止一个账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the account…</source>
        <translation>选择账户…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to an account that is not in your book. Add it, then come back.</source>
        <translation>
            <numerusform>有 %n 行的账户还不在账本里。先添加账户，再回到这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n new record(s)</source>
        <translation>
            <numerusform>确认导入 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n second source(s)</source>
        <translation>
            <numerusform>接受 %n 条第二来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
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
    <message>
        <source>A floating rate is a rate a year</source>
        <translation>浮动利率应按年利率填写</translation>
    </message>
    <message>
        <source>Nothing had been recorded by that day</source>
        <translation>这一天之前还没有任何记录</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Your data is yours</source>
        <translation>数据只属于您</translation>
    </message>
    <message>
        <source>No account, no cloud, no statistics, no advertising.</source>
        <translation>不用注册，没有云端，不做统计，没有广告。</translation>
    </message>
    <message>
        <source>Your book is one file that only you can read on this computer.</source>
        <translation>账本是一个文件，在这台电脑上只有您能读。</translation>
    </message>
    <message>
        <source>You can take everything out at any time, in open formats.</source>
        <translation>随时可以用通用格式把全部数据带走。</translation>
    </message>
    <message>
        <source>This app never uses the network.</source>
        <translation>本应用从不联网。</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Say what its columns mean…</source>
        <translation>说明各列的含义…</translation>
    </message>
    <message>
        <source>Read it all the same</source>
        <translation>仍然读取</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>不导入这个文件</translation>
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
    <message>
        <source>true cost not known</source>
        <translation>真实成本未知</translation>
    </message>
    <message>
        <source>true cost a year {simple} simple, {compound} compound</source>
        <translation>真实年化成本单利{simple}，复利{compound}</translation>
    </message>
    <message>
        <source>no yearly rate stated; {true}</source>
        <translation>没有所示年利率；{true}</translation>
    </message>
    <message>
        <source>stated {rate}; {true}</source>
        <translation>所示{rate}；{true}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Something is late right now</source>
        <translation>现在有逾期</translation>
    </message>
    <message>
        <source>Late payments still count</source>
        <translation>过去的逾期还在影响</translation>
    </message>
    <message>
        <source>Much of your limits is in use</source>
        <translation>额度用得较满</translation>
    </message>
    <message>
        <source>Repayments take much of your income</source>
        <translation>月供占收入较高</translation>
    </message>
    <message>
        <source>Recent applications for credit</source>
        <translation>近期有信贷申请</translation>
    </message>
    <message>
        <source>Accounts opened within a year</source>
        <translation>一年内新开了账户</translation>
    </message>
    <message>
        <source>Much borrowed within a year</source>
        <translation>一年内借款较多</translation>
    </message>
    <message>
        <source>Debts are high against what you own</source>
        <translation>负债相对资产偏高</translation>
    </message>
    <message>
        <source>Your credit file is still young</source>
        <translation>信用历史还短</translation>
    </message>
    <message>
        <source>Little savings to fall back on</source>
        <translation>可动用的储蓄不多</translation>
    </message>
    <message>
        <source>Not long in your job yet</source>
        <translation>在职时间还短</translation>
    </message>
    <message>
        <source>Lenders have granted little so far</source>
        <translation>机构目前给的额度少</translation>
    </message>
    <message>
        <source>Borrowed to pay debts or for business</source>
        <translation>借款用于还债或经营</translation>
    </message>
    <message>
        <source>Little repaid in the last 3 months</source>
        <translation>近 3 个月还款较少</translation>
    </message>
    <message>
        <source>Money owed in many places</source>
        <translation>欠款分散在多处</translation>
    </message>
    <message>
        <source>Home loans on your file</source>
        <translation>您名下的房贷</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>What would help most</source>
        <translation>最有帮助的事</translation>
    </message>
    <message>
        <source>Nothing is holding you back that we can see.</source>
        <translation>没有发现拖累您的因素。</translation>
    </message>
    <message>
        <source>{points} points missing</source>
        <translation>失 {points} 分</translation>
    </message>
    <message>
        <source>Too little is recorded yet. The most telling entry: {entry}.</source>
        <translation>记录还不完整。最该先补上：{entry}。</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>The first check-in</source>
        <translation>第一次核对</translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Change in how we score</source>
        <translation>评分方式更新</translation>
    </message>
    <message>
        <source>of 100; between {low} and {high}</source>
        <translation>满分 100，在 {low} 到 {high} 之间</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>分数为什么变</translation>
    </message>
    <message>
        <source>What it foretold</source>
        <translation>当时的预估</translation>
    </message>
    <message>
        <source>Every point</source>
        <translation>每一分</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>如何验证</translation>
    </message>
    <message>
        <source>Check-in receipt</source>
        <translation>核对凭据</translation>
    </message>
    <message>
        <source>CreditTracker&apos;s own estimate; not PBOC&apos;s, Sesame&apos;s or FICO&apos;s score.</source>
        <translation>信用账本自己的估算，不是央行征信、芝麻或 FICO 的分数。</translation>
    </message>
    <message>
        <source>This is the first check-in.</source>
        <translation>这是第一次核对。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>预估的日子</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>预估</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Its points cannot be read any more.</source>
        <translation>各项得分已无法读出。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>Computed again from this receipt just now: the same to the last point.</source>
        <translation>刚刚用这份凭据重新计算过，每一分都相同。</translation>
    </message>
    <message>
        <source>It cannot be computed again: its model is not here any more, or its text was changed.</source>
        <translation>无法重新计算：当时的模型已不在，或凭据内容被改动过。</translation>
    </message>
    <message>
        <source>Model {model}</source>
        <translation>模型 {model}</translation>
    </message>
</context>
<context>
    <name>ReceiptPaper</name>
    <message>
        <source>The receipt as it will be printed</source>
        <translation>凭据打印出来的样子</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>存为文本…</translation>
    </message>
    <message>
        <source>check-in {day}</source>
        <translation>核对凭据 {day}</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>保存凭据</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What moved it most</source>
        <translation>主要变化</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>历次核对</translation>
    </message>
</context>
<context>
    <name>ReceiptsPane</name>
    <message>
        <source>No check-in kept yet</source>
        <translation>还没有核对过</translation>
    </message>
    <message>
        <source>Once a month, five minutes: bring in your bills, answer what only you know, and see what moved your score and what to do next.</source>
        <translation>每月一次，五分钟：导入账单，回答几个只有您知道的问题，就能看到分数为什么变、接下来做什么。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>本月核对</translation>
    </message>
    <message>
        <source>The receipt is in {file}.</source>
        <translation>凭据已存为 {file}。</translation>
    </message>
</context>
<context>
    <name>Reconciler</name>
    <message>
        <source>Fill in the blanks by hand. Whoever receives it, the bureau or the lender, has to answer in writing within 20 days (Regulation on the Administration of the Credit Reporting Industry, art. 25). It only asks for a check; nothing is sent from here.</source>
        <translation>空白处请手写填好。无论交给征信中心还是报送机构，对方应在收到之日起 20 日内书面答复（《征信业管理条例》第二十五条）。这只是请求核查；本应用不会发送任何内容。</translation>
    </message>
    <message>
        <source>Letter of objection</source>
        <translation>异议申请书</translation>
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
    <name>RecordForms</name>
    <message>
        <source>Most people start with the line they use most.</source>
        <translation>一般从用得最多的那个开始。</translation>
    </message>
    <message>
        <source>Not in this list…</source>
        <translation>列表里没有…</translation>
    </message>
    <message>
        <source>Platform or bank</source>
        <translation>平台或银行</translation>
    </message>
    <message>
        <source>Type a few letters of its name.</source>
        <translation>输入名称里的几个字就能找到。</translation>
    </message>
    <message>
        <source>What is the lender called?</source>
        <translation>它叫什么名字？</translation>
    </message>
    <message>
        <source>Your name for it</source>
        <translation>您怎么称呼它</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Limit today</source>
        <translation>现在的额度</translation>
    </message>
    <message>
        <source>Empty if you do not know; 0 if the lender shows zero.</source>
        <translation>不知道就空着；显示为零就填 0。</translation>
    </message>
    <message>
        <source>Bill comes on day</source>
        <translation>账单日</translation>
    </message>
    <message>
        <source>Payment due on day</source>
        <translation>还款日</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开通日期</translation>
    </message>
    <message>
        <source>Line valid until</source>
        <translation>额度有效期至</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <source>On your credit report?</source>
        <translation>上征信吗？</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>What is repaid can be drawn again</source>
        <translation>还了可以再借</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Limit afterwards</source>
        <translation>变动后的额度</translation>
    </message>
    <message>
        <source>Reason the lender gave</source>
        <translation>对方给的理由</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>How it is repaid</source>
        <translation>还款方式</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>期数（月）</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>Settled by the lender on</source>
        <translation>被结清或核销的日期</translation>
    </message>
    <message>
        <source>Only when it was written off or refinanced.</source>
        <translation>只在被核销或转贷时填写。</translation>
    </message>
    <message>
        <source>First payment due</source>
        <translation>首次还款日</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>上</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不上</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Whatever is due first</source>
        <translation>先到期的先还</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>不填</translation>
    </message>
    <message>
        <source>For which loan</source>
        <translation>还哪一笔</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>还款金额</translation>
    </message>
    <message>
        <source>Of which principal</source>
        <translation>其中本金</translation>
    </message>
    <message>
        <source>Of which interest</source>
        <translation>其中利息</translation>
    </message>
    <message>
        <source>Of which fees</source>
        <translation>其中费用</translation>
    </message>
    <message>
        <source>When an automatic repayment did not go through. It is never counted as paid.</source>
        <translation>自动扣款没扣成时记在这里，不会算作已还。</translation>
    </message>
    <message>
        <source>To pay in full</source>
        <translation>应还总额</translation>
    </message>
    <message>
        <source>Least to pay</source>
        <translation>最低还款</translation>
    </message>
    <message>
        <source>Date of the bill</source>
        <translation>账单日期</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>最晚还款日</translation>
    </message>
    <message>
        <source>Late since</source>
        <translation>从哪天开始逾期</translation>
    </message>
    <message>
        <source>Days late at worst</source>
        <translation>最长逾期天数</translation>
    </message>
    <message>
        <source>Paid off on</source>
        <translation>还清日期</translation>
    </message>
    <message>
        <source>It fades from the report five years after this day.</source>
        <translation>从这天起满五年，报告上就不再显示。</translation>
    </message>
    <message>
        <source>Copy what your credit report says, even when it hurts.</source>
        <translation>照着征信报告抄下来就好，难受也没关系。</translation>
    </message>
    <message>
        <source>Who looked, as the report prints it</source>
        <translation>查询机构（按报告上的写法）</translation>
    </message>
    <message>
        <source>Why they looked</source>
        <translation>查询原因</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>从什么时候起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到什么时候</translation>
    </message>
    <message>
        <source>I can prove it (payslips, tax, social insurance)</source>
        <translation>可以证明（工资流水、个税、社保）</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>The same name with a later date gives it a new value.</source>
        <translation>同名再记一次，就是更新它的价值。</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>这天的价值</translation>
    </message>
    <message>
        <source>What</source>
        <translation>哪一项</translation>
    </message>
    <message>
        <source>Whose score</source>
        <translation>谁给的分</translation>
    </message>
    <message>
        <source>Such as Sesame Credit. It is never mixed into ours.</source>
        <translation>比如芝麻信用分。不会混进我们的评分。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>最高分</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>What kind of lender</source>
        <translation>机构类型</translation>
    </message>
    <message>
        <source>Usual way to repay</source>
        <translation>常见还款方式</translation>
    </message>
    <message>
        <source>Interest is stated</source>
        <translation>利率写法</translation>
    </message>
    <message>
        <source>How careful we assume the lender to be</source>
        <translation>推测它放款有多谨慎</translation>
    </message>
    <message>
        <source>The score from which it probably lends: a guess.</source>
        <translation>大概多少分以上会放款，只是推测。</translation>
    </message>
    <message>
        <source>Company names on reports and bills</source>
        <translation>报告和账单上的公司名称</translation>
    </message>
    <message>
        <source>One a line; an import recognises them.</source>
        <translation>一行一个，导入时靠它识别。</translation>
    </message>
    <message>
        <source>Other names people use</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>There already is one with this account, date and amount.</source>
        <translation>已经有一条同账户、同日期、同金额的记录了。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>修改账户</translation>
    </message>
    <message>
        <source>Add a platform</source>
        <translation>添加平台</translation>
    </message>
    <message>
        <source>Edit the platform</source>
        <translation>修改平台</translation>
    </message>
    <message>
        <source>The limit changed</source>
        <translation>额度变了</translation>
    </message>
    <message>
        <source>Edit the limit change</source>
        <translation>修改额度变动</translation>
    </message>
    <message>
        <source>Add a loan</source>
        <translation>记一笔借款</translation>
    </message>
    <message>
        <source>Edit the loan</source>
        <translation>修改借款</translation>
    </message>
    <message>
        <source>Add a repayment</source>
        <translation>记一笔还款</translation>
    </message>
    <message>
        <source>Edit the repayment</source>
        <translation>修改还款</translation>
    </message>
    <message>
        <source>Add a failed debit</source>
        <translation>添加扣款失败</translation>
    </message>
    <message>
        <source>Edit the failed debit</source>
        <translation>修改扣款失败</translation>
    </message>
    <message>
        <source>Add a bill</source>
        <translation>添加账单</translation>
    </message>
    <message>
        <source>Edit the bill</source>
        <translation>修改账单</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>添加申请</translation>
    </message>
    <message>
        <source>Edit the application</source>
        <translation>修改申请</translation>
    </message>
    <message>
        <source>Add a late mark</source>
        <translation>添加逾期记录</translation>
    </message>
    <message>
        <source>Edit the late mark</source>
        <translation>修改逾期记录</translation>
    </message>
    <message>
        <source>Add an income</source>
        <translation>添加收入</translation>
    </message>
    <message>
        <source>Edit the income</source>
        <translation>修改收入</translation>
    </message>
    <message>
        <source>Add something you own</source>
        <translation>添加资产</translation>
    </message>
    <message>
        <source>Edit what you own</source>
        <translation>修改资产</translation>
    </message>
    <message>
        <source>Add a fact about you</source>
        <translation>添加个人情况</translation>
    </message>
    <message>
        <source>Edit the fact</source>
        <translation>修改个人情况</translation>
    </message>
    <message>
        <source>Add a score you were told</source>
        <translation>添加别处给的评分</translation>
    </message>
    <message>
        <source>Edit the score you were told</source>
        <translation>修改别处给的评分</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>修改备注</translation>
    </message>
    <message>
        <source>Yearly interest rate</source>
        <translation>年利率</translation>
    </message>
    <message>
        <source>Rate is per</source>
        <translation>利率单位</translation>
    </message>
    <message>
        <source>Monthly income after tax</source>
        <translation>每月税后收入</translation>
    </message>
    <message>
        <source>Kind of product</source>
        <translation>产品类型</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>新利率</translation>
    </message>
    <message>
        <source>Payments left out</source>
        <translation>暂停还款的期数</translation>
    </message>
    <message>
        <source>It was paid that day: record the repayment too</source>
        <translation>当天已还：同时记一笔还款</translation>
    </message>
    <message>
        <source>Principal paid early</source>
        <translation>提前归还的本金</translation>
    </message>
    <message>
        <source>Penalty for it</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Payments then left</source>
        <translation>剩余期数</translation>
    </message>
    <message>
        <source>Only if the lender set a number.</source>
        <translation>仅在机构指定期数时填写。</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>固定利率</translation>
    </message>
    <message>
        <source>The rate follows</source>
        <translation>利率随何变动</translation>
    </message>
    <message>
        <source>Basis points added</source>
        <translation>加点（基点）</translation>
    </message>
    <message>
        <source>As in the contract: 30, or -20.</source>
        <translation>按合同填写：如30，或-20。</translation>
    </message>
    <message>
        <source>First new rate on</source>
        <translation>首次重定价日</translation>
    </message>
    <message>
        <source>Often 1 January, or the day of the loan.</source>
        <translation>常见为1月1日，或每年的放款对应日。</translation>
    </message>
    <message>
        <source>Then every … months</source>
        <translation>之后每几个月</translation>
    </message>
    <message>
        <source>Interest is counted by</source>
        <translation>计息方式</translation>
    </message>
    <message>
        <source>A payment pays first</source>
        <translation>还款先抵扣</translation>
    </message>
    <message>
        <source>Overdue interest, as a multiple of the rate</source>
        <translation>罚息（利率的倍数）</translation>
    </message>
    <message>
        <source>1.5 means the rate and half as much again.</source>
        <translation>1.5表示在利率基础上加收50%。</translation>
    </message>
    <message>
        <source>Unpaid interest costs overdue interest too</source>
        <translation>欠付的利息也计罚息（复利）</translation>
    </message>
    <message>
        <source>More about the contract: floating rate, fee, penalty…</source>
        <translation>更多合同内容：浮动利率、费用、罚息…</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>It is published on the 20th, or the next working day.</source>
        <translation>每月20日公布，遇节假日顺延。</translation>
    </message>
    <message>
        <source>One-year LPR</source>
        <translation>一年期LPR</translation>
    </message>
    <message>
        <source>LPR over five years</source>
        <translation>五年期以上LPR</translation>
    </message>
    <message>
        <source>As the National Interbank Funding Center published it. If nothing changed, save it as it is: then the table is known up to this day.</source>
        <translation>按全国银行间同业拆借中心公布的数值填写。如果没有变化，直接保存即可，表示已核对到这一天。</translation>
    </message>
    <message>
        <source>You have a row of this day already; this one will count.</source>
        <translation>这一天您已有一行，保存后以这一行为准。</translation>
    </message>
    <message>
        <source>The loan changed</source>
        <translation>借款变更</translation>
    </message>
    <message>
        <source>Edit the loan change</source>
        <translation>修改借款变更</translation>
    </message>
    <message>
        <source>Add an LPR</source>
        <translation>添加LPR</translation>
    </message>
    <message>
        <source>Edit the LPR</source>
        <translation>修改LPR</translation>
    </message>
    <message>
        <source>Fee taken off the money</source>
        <translation>放款时扣的费用</translation>
    </message>
    <message>
        <source>When it was paid out. One that comes with a payment belongs there.</source>
        <translation>从到账金额里扣掉的；随某一期收的费用，请改那一期。</translation>
    </message>
    <message>
        <source>Rows that contain</source>
        <translation>含有这些字样的行</translation>
    </message>
    <message>
        <source>As the bill prints it: a name, a product, a card.</source>
        <translation>按账单上的写法：名称、产品或卡号。</translation>
    </message>
    <message>
        <source>You have a rule with these words already; where they differ, you are asked.</source>
        <translation>已有一条同样字样的规则；两者不同时，会请您选择。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>修改规则</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Edit: {what}</source>
        <translation>修改：{what}</translation>
    </message>
</context>
<context>
    <name>RecordLinks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
    <name>Records</name>
    <message>
        <source>a record that was deleted</source>
        <translation>已删除的记录</translation>
    </message>
</context>
<context>
    <name>RepaymentCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>当月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Debit failed</source>
        <translation>扣款失败</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>晚还</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>待还</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>没有要还的。</translation>
    </message>
    <message>
        <source>The year {year}</source>
        <translation>{year}年</translation>
    </message>
</context>
<context>
    <name>Repayments</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待还</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Instalment {number}</source>
        <translation>第 {number} 期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Bill of</source>
        <translation>账单日期</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>应还总额</translation>
    </message>
    <message>
        <source>Least to pay</source>
        <translation>最低还款</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>最晚还款日</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Failed debits</source>
        <translation>扣款失败</translation>
    </message>
    <message>
        <source>Late since</source>
        <translation>逾期开始</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Paid off on</source>
        <translation>还清日期</translation>
    </message>
    <message>
        <source>Late marks</source>
        <translation>逾期记录</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>提前还款</translation>
    </message>
</context>
<context>
    <name>RepaymentsPage</name>
    <message>
        <source>Add repayment</source>
        <translation>记一笔还款</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>标为已还</translation>
    </message>
    <message>
        <source>Other amount or day…</source>
        <translation>改金额或日期…</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待还</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有要还的</translation>
    </message>
    <message>
        <source>Payments show here as soon as a loan or a bill says when they are due.</source>
        <translation>记下借款或账单后，每期该还多少会列在这里。</translation>
    </message>
    <message>
        <source>To my accounts</source>
        <translation>去看我的账户</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>No repayments yet</source>
        <translation>还没有还款记录</translation>
    </message>
    <message>
        <source>Mark what is due as paid, type a repayment, or import your bills.</source>
        <translation>把待还标为已还、手动记一笔，或者导入账单。</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Add bill</source>
        <translation>添加账单</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>还没有账单</translation>
    </message>
    <message>
        <source>A card or pay-later bill says what to pay, by when, and the least.</source>
        <translation>信用卡或花呗这类账单，写着还多少、哪天前还、最低还多少。</translation>
    </message>
    <message>
        <source>Failed debits</source>
        <translation>扣款失败</translation>
    </message>
    <message>
        <source>Add failed debit</source>
        <translation>添加扣款失败</translation>
    </message>
    <message>
        <source>No failed debits</source>
        <translation>没有扣款失败</translation>
    </message>
    <message>
        <source>A debit the bank refused can freeze a limit even when you pay later.</source>
        <translation>自动扣款失败，哪怕事后补上，也可能让额度被冻结。</translation>
    </message>
    <message>
        <source>Late marks</source>
        <translation>逾期记录</translation>
    </message>
    <message>
        <source>Add late mark</source>
        <translation>添加逾期记录</translation>
    </message>
    <message>
        <source>No late marks</source>
        <translation>没有逾期记录</translation>
    </message>
    <message>
        <source>Late payments your credit report lists. They fade after five years.</source>
        <translation>征信报告上列出的逾期，还清满五年后不再显示。</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Hide every amount</source>
        <translation>隐藏所有金额</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>打印出来的样子</translation>
    </message>
    <message>
        <source>credit report {day}.pdf</source>
        <translation>信用自查报告 {day}.pdf</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>报告已存为 {file}。</translation>
    </message>
    <message>
        <source>What to put in</source>
        <translation>放进哪些内容</translation>
    </message>
    <message>
        <source>Made on this computer from your own records; nothing is sent anywhere.</source>
        <translation>只在这台电脑上用您自己的记录生成，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Days to come, as a calendar</source>
        <translation>未来的日子，存成日历</translation>
    </message>
    <message>
        <source>Everything, as tables</source>
        <translation>全部数据，存成表格</translation>
    </message>
    <message>
        <source>Report and records: letters</source>
        <translation>报告与记录不符：写信</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>还没有可以整理的内容</translation>
    </message>
    <message>
        <source>Import a bill or type in one account; then you can print your report here.</source>
        <translation>导入账单或录入一个账户后，就能在这里打印报告。</translation>
    </message>
    <message>
        <source>Import a bill</source>
        <translation>导入账单</translation>
    </message>
    <message>
        <source>Type in an account</source>
        <translation>手工录入一个账户</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>The one thing this month</source>
        <translation>这个月只做一件事</translation>
    </message>
    <message>
        <source>Pay {amount} to {account}</source>
        <translation>先还{account}的 {amount}</translation>
    </message>
    <message>
        <source>The next step of your plan, on {day}.</source>
        <translation>您的计划的下一步，{day}。</translation>
    </message>
    <message>
        <source>Record {entry}</source>
        <translation>记下{entry}</translation>
    </message>
    <message>
        <source>It makes your score surer than anything else would.</source>
        <translation>记下它，分数的区间缩小得最多。</translation>
    </message>
    <message>
        <source>Go on as you do</source>
        <translation>照现在这样继续</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing we see holds you back.</source>
        <translation>没有逾期，也没看到什么在拖后腿。</translation>
    </message>
    <message>
        <source>For {day}: {said}; it came to {came}</source>
        <translation>{day}：当时预估 {said}，实际 {came}</translation>
    </message>
    <message>
        <source>It was due on {day} and is {days} late; every day sooner counts.</source>
        <translation>应还日是{day}，已逾期 {days}，早还一天是一天。</translation>
    </message>
    <message>
        <source>Forecasts whose day has come</source>
        <translation>到期的预估准不准</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>See your score</source>
        <translation>查看评分</translation>
    </message>
    <message>
        <source>Record the limits</source>
        <translation>补上额度</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) in your book</source>
        <translation>
            <numerusform>账本新增 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>From {file}: {rows} rows, {known} of them in your book before.</source>
        <translation>来自 {file}：共 {rows} 行，其中 {known} 行账本里已有。</translation>
    </message>
    <message numerus="yes">
        <source>A bill does not print limits: record those of %n account(s), so that your score narrows.</source>
        <translation>
            <numerusform>账单上没有额度。补上这 %n 个账户的额度，评分会更准。</numerusform>
        </translation>
    </message>
    <message>
        <source>See the differences</source>
        <translation>查看不一致之处</translation>
    </message>
    <message numerus="yes">
        <source>Your credit report and your records differ in %n place(s).</source>
        <translation>
            <numerusform>您的信用报告与您的记录有 %n 处不一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Use the computed row again</source>
        <translation>恢复为计算值</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存并到下一期</translation>
    </message>
    <message>
        <source>Close the fields</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Payment {number}</source>
        <translation>第{number}期</translation>
    </message>
    <message>
        <source>from the lender&apos;s table</source>
        <translation>来自机构的还款表</translation>
    </message>
    <message>
        <source>as computed; type what the lender&apos;s table says</source>
        <translation>目前为计算值；请填机构还款表上的数</translation>
    </message>
    <message>
        <source>new; type what the lender&apos;s table says</source>
        <translation>新的一期；请填机构还款表上的数</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>Line {line} of the file: {text}</source>
        <translation>文件第 {line} 行：{text}</translation>
    </message>
    <message>
        <source>Correct this row</source>
        <translation>更正这一行</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Take it like this</source>
        <translation>就这样导入</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>选择账户</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>用这个账户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>From now on, for all rows with these words</source>
        <translation>以后，凡含有这些字样的行</translation>
    </message>
    <message>
        <source>A rule you can see and change on this page. Empty: only this time.</source>
        <translation>会成为一条规则，可在本页查看和修改。留空则只用于这一次。</translation>
    </message>
    <message>
        <source>These words are not in the row.</source>
        <translation>这一行里没有这些字样。</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Closed or cancelled</source>
        <translation>交易关闭或取消</translation>
    </message>
    <message>
        <source>Did not go through</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Paid by somebody else</source>
        <translation>他人代付</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Spending on credit, part of a bill</source>
        <translation>信用消费，计入账单</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Savings or funds</source>
        <translation>储蓄或理财</translation>
    </message>
    <message>
        <source>Deposit-free rental, not a loan</source>
        <translation>免押租借，不是借款</translation>
    </message>
    <message>
        <source>Names a lender, but neither loan nor repayment</source>
        <translation>提到机构，但看不出是借还是还</translation>
    </message>
    <message>
        <source>Nothing to do with credit</source>
        <translation>与信贷无关</translation>
    </message>
    <message>
        <source>The date cannot be read</source>
        <translation>日期无法识别</translation>
    </message>
    <message>
        <source>The amount cannot be read</source>
        <translation>金额无法识别</translation>
    </message>
    <message>
        <source>The amount is zero</source>
        <translation>金额为零</translation>
    </message>
    <message>
        <source>The amount is negative</source>
        <translation>金额为负</translation>
    </message>
    <message>
        <source>The status is not one we know</source>
        <translation>状态无法识别</translation>
    </message>
    <message>
        <source>The row is too short</source>
        <translation>这一行列数太少</translation>
    </message>
    <message>
        <source>The row is too long</source>
        <translation>这一行列数太多</translation>
    </message>
    <message>
        <source>A cell is too long</source>
        <translation>单元格内容过长</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row</source>
        <translation>文件在这一行中断</translation>
    </message>
    <message>
        <source>Which account it belongs to is not clear</source>
        <translation>不清楚属于哪个账户</translation>
    </message>
    <message>
        <source>The file says it holds {stated} payments; {found} were found.</source>
        <translation>文件写明共 {stated} 笔，实际找到 {found} 笔。</translation>
    </message>
    <message>
        <source>Columns we do not know: {columns}.</source>
        <translation>不认识的列：{columns}。</translation>
    </message>
    <message>
        <source>{rows} order numbers were lost in a spreadsheet. Better use the original file.</source>
        <translation>有 {rows} 个订单号被表格软件改坏了，建议用原始文件。</translation>
    </message>
    <message>
        <source>The file ends early; later payments may be missing.</source>
        <translation>文件提前结束，后面的交易可能缺失。</translation>
    </message>
    <message>
        <source>An instalment, part of a card&apos;s bill</source>
        <translation>分期款，已含在信用卡账单里</translation>
    </message>
    <message>
        <source>A fee or interest, part of a card&apos;s bill</source>
        <translation>手续费或利息，已含在信用卡账单里</translation>
    </message>
    <message>
        <source>A total or a remark, not a payment</source>
        <translation>合计或备注，不是交易</translation>
    </message>
    <message>
        <source>Stands on an earlier sheet already</source>
        <translation>前面的工作表里已有这一行</translation>
    </message>
    <message>
        <source>The same card in another currency: one limit, counted once</source>
        <translation>同一张卡的外币账户：共用额度，只计一次</translation>
    </message>
    <message>
        <source>In another currency</source>
        <translation>外币交易</translation>
    </message>
    <message>
        <source>Money in and money out at once</source>
        <translation>收入和支出同时有金额</translation>
    </message>
    <message>
        <source>The report words this in a way we do not know</source>
        <translation>报告里这句话的写法我们还不认识</translation>
    </message>
    <message>
        <source>Sheets that hold no such table: {sheets}.</source>
        <translation>没有这类表格的工作表：{sheets}。</translation>
    </message>
    <message>
        <source>This is no bill that we know. What its columns mean was guessed ({confidence} sure): {columns}. Please look at every row.</source>
        <translation>这不是我们认识的账单，各列的含义是猜的（把握 {confidence}）：{columns}。请逐行核对。</translation>
    </message>
    <message>
        <source>{found} of {stated} accounts read: as many as the report says it has.</source>
        <translation>已读出 {found} 个账户，与报告所列的 {stated} 个一致。</translation>
    </message>
    <message>
        <source>{found} accounts were read; the report says it has {stated}. Please compare it with the rows here.</source>
        <translation>读出了 {found} 个账户，而报告写明有 {stated} 个。请对照下面各行核对。</translation>
    </message>
    <message>
        <source>{found} accounts were read. The report&apos;s own count was not found, so please compare.</source>
        <translation>读出了 {found} 个账户。没有找到报告自己的账户数，请核对一下。</translation>
    </message>
    <message>
        <source>The report counts late months, but does not say which (accounts: {accounts}). They stand as late as they can be, so that your score never flatters. Correct the days you know.</source>
        <translation>报告只写了逾期几个月，没写是哪几个月（涉及 {accounts} 个账户）。这里按最靠近现在的月份记录，以免评分偏高；您知道日期的，请改过来。</translation>
    </message>
    <message>
        <source>Reasons for inquiries that we do not know: {reasons}. They count as no application.</source>
        <translation>不认识的查询原因：{reasons}。它们不计为申请。</translation>
    </message>
    <message>
        <source>Read with the columns you told before: {columns}.</source>
        <translation>已按您之前说明的列读取：{columns}。</translation>
    </message>
</context>
<context>
    <name>SavingCard</name>
    <message>
        <source>Interest saved</source>
        <translation>节省利息</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>月供</translation>
    </message>
    <message>
        <source>Last payment</source>
        <translation>最后一期</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>期数</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>记录…</translation>
    </message>
    <message>
        <source>I paid this: write it into my book</source>
        <translation>我已这样还款：记入账本</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>costs more</source>
        <translation>多花</translation>
    </message>
    <message>
        <source>To pay that day</source>
        <translation>当天需付</translation>
    </message>
    <message>
        <source>nothing saved</source>
        <translation>没有节省</translation>
    </message>
</context>
<context>
    <name>ScamShieldDialog</name>
    <message>
        <source>Scam shield</source>
        <translation>防骗自查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Somebody called, wrote or offers help. Did they…</source>
        <translation>有人打电话、发消息或说能帮您。对方有没有……</translation>
    </message>
    <message>
        <source>Nothing you answer is kept.</source>
        <translation>您的回答不会保存。</translation>
    </message>
    <message>
        <source>None of these patterns</source>
        <translation>不符合这些套路</translation>
    </message>
    <message>
        <source>That is no proof that it is safe.</source>
        <translation>但这不等于一定安全。</translation>
    </message>
    <message>
        <source>One yes is enough</source>
        <translation>有一条“是”就要当心</translation>
    </message>
    <message>
        <source>Pay nothing before the money is there.</source>
        <translation>钱到账之前，一分钱也不要付。</translation>
    </message>
    <message>
        <source>Give nobody a code, your screen, your card or your ID.</source>
        <translation>验证码、屏幕、银行卡、身份证，都不要给别人。</translation>
    </message>
    <message>
        <source>Hang up, and call the number in the lender&apos;s own app.</source>
        <translation>先挂断，再按机构自己 App 里的电话打过去。</translation>
    </message>
    <message>
        <source>This is how scams work</source>
        <translation>这是骗局的套路</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在怎么做</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Our own estimate. Not PBOC&apos;s, Sesame&apos;s or FICO&apos;s; no promise of a limit.</source>
        <translation>本应用自己的估算，不是央行、芝麻或 FICO 的分数，也不承诺额度。</translation>
    </message>
    <message>
        <source>See every point</source>
        <translation>查看每一分</translation>
    </message>
    <message>
        <source>The range narrows most if you record {entry}.</source>
        <translation>补上{entry}，区间收窄得最多。</translation>
    </message>
    <message numerus="yes">
        <source>{delta} in %n month(s)</source>
        <translation>
            <numerusform>%n 个月 {delta}</numerusform>
        </translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>评分走势</translation>
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
    <name>ScorePage</name>
    <message>
        <source>Nothing to score yet</source>
        <translation>还没有可评分的内容</translation>
    </message>
    <message>
        <source>Record an account or import a bill; every point then shows up here.</source>
        <translation>录入账户或导入账单后，每一分都会在这里列出。</translation>
    </message>
    <message>
        <source>Go to accounts</source>
        <translation>去账户页</translation>
    </message>
    <message>
        <source>How this score works</source>
        <translation>评分怎么算</translation>
    </message>
    <message>
        <source>Every point</source>
        <translation>每一分</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>走势</translation>
    </message>
    <message>
        <source>Compare two days</source>
        <translation>对比两天</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search the guide</source>
        <translation>在指南中搜索</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>One file (*.json);;Tables (*.zip)</source>
        <translation>单个文件 (*.json);;表格 (*.zip)</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>导出全部</translation>
    </message>
    <message>
        <source>The book as it was on {when}: {records}.</source>
        <translation>{when} 时的账本：{records}。</translation>
    </message>
    <message>
        <source>Your book as it is now is kept as a backup, so nothing is lost.</source>
        <translation>现在的账本会留作备份，什么都不会丢。</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>恢复到这份备份？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>A copy of {records} was made and checked.</source>
        <translation>已备份并核对 {records}。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Your whole book is in {file}.</source>
        <translation>整个账本已存到 {file}。</translation>
    </message>
    <message numerus="yes">
        <source>Your book is sound: %n record(s).</source>
        <translation>
            <numerusform>账本完好：共 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is wrong with this book. A backup may help. Found: {what}</source>
        <translation>这个账本有问题，可以试试恢复备份。发现：{what}</translation>
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
    <name>Shield</name>
    <message>
        <source>ask for money to raise your limit or to get a loan approved?</source>
        <translation>收费帮您提额，或包装资料保证下款？</translation>
    </message>
    <message>
        <source>Nobody can raise a limit for money: the lender&apos;s system decides.</source>
        <translation>没有人能收钱提额，额度由机构的系统决定。</translation>
    </message>
    <message>
        <source>Source: public pages on limits, 2024 and 2025 (commonly quoted).</source>
        <translation>来源：2024、2025 年关于额度的公开资料（常见说法）。</translation>
    </message>
    <message>
        <source>ask for a deposit, a fee or an insurance before the loan is paid out?</source>
        <translation>放款前要您先交保证金、手续费或保险费？</translation>
    </message>
    <message>
        <source>A lender that is licensed takes nothing before the money is there. What is taken off the front is not even owed as principal.</source>
        <translation>正规机构在放款前不收费；预先扣掉的利息，法律上也不算本金。</translation>
    </message>
    <message>
        <source>Source: Civil Code, art. 670; police warnings on loan fraud.</source>
        <translation>来源：《民法典》第六百七十条；警方关于贷款诈骗的提醒。</translation>
    </message>
    <message>
        <source>say the money is frozen, a card number was wrong, or a fee must be paid to unfreeze it?</source>
        <translation>说钱被冻结了、卡号填错了，要交解冻费？</translation>
    </message>
    <message>
        <source>A wrong card number is corrected for free. A fee to unfreeze is a known fraud in the name of Weilidai and others.</source>
        <translation>卡号填错改一下就行，不收费。“解冻费”是冒充微粒贷等平台的常见骗局。</translation>
    </message>
    <message>
        <source>Source: a case of 2023 (ningxiacaijing.cn); anti-fraud pages.</source>
        <translation>来源：2023 年案例（ningxiacaijing.cn）；反诈资料。</translation>
    </message>
    <message>
        <source>offer to repair, wash or delete your credit record for money?</source>
        <translation>收费帮您“修复”“洗白”征信或删除记录？</translation>
    </message>
    <message>
        <source>Paid credit repair does not exist: a right record stays for five years, a wrong one is corrected for free.</source>
        <translation>没有收费的“征信修复”：正确的不良记录保存五年，错误的可以免费更正。</translation>
    </message>
    <message>
        <source>Source: PBOC Guiyang, chinanews 2022-03-16; Credit Reporting Regulation, art. 16 and 25.</source>
        <translation>来源：人民银行贵阳中心支行，中新网 2022-03-16；《征信业管理条例》第十六、二十五条。</translation>
    </message>
    <message>
        <source>say a student loan or an old account must be cancelled, or your credit suffers?</source>
        <translation>说要注销校园贷或旧账户，否则影响征信？</translation>
    </message>
    <message>
        <source>Nobody has to borrow in order to cancel an account, and no money has to be moved for it.</source>
        <translation>注销账户不需要先借款，更不需要转账“清空额度”。</translation>
    </message>
    <message>
        <source>Source: National Center for Student Financial Aid, warnings no. 1 of 2020 and no. 1 of 2021.</source>
        <translation>来源：全国学生资助管理中心 2020 年第 1 号、2021 年第 1 号预警。</translation>
    </message>
    <message>
        <source>want to move money through your card to show turnover, or have you send the card?</source>
        <translation>要用您的卡“刷流水”，或让您寄出银行卡？</translation>
    </message>
    <message>
        <source>The money is somebody else&apos;s, often stolen. Whoever moves it can be charged, and the card is frozen.</source>
        <translation>过手的往往是赃款。帮忙转账可能要担法律责任，卡也会被冻结。</translation>
    </message>
    <message>
        <source>Source: NFRA warning of 2024-07-11; Changzhi police 2025-09-16.</source>
        <translation>来源：国家金融监督管理总局 2024-07-11 风险提示；长治公安 2025-09-16。</translation>
    </message>
    <message>
        <source>ask for a text-message code, your password, your face, or to share your screen?</source>
        <translation>要验证码、密码、刷脸，或让您共享屏幕？</translation>
    </message>
    <message>
        <source>With a code or your screen they borrow and pay in your name. No lender asks for these.</source>
        <translation>有了验证码或屏幕，对方就能用您的名义借款、转账。正规机构不会要这些。</translation>
    </message>
    <message>
        <source>Source: Guangzhou police 2021-06-26.</source>
        <translation>来源：广州公安 2021-06-26。</translation>
    </message>
    <message>
        <source>want a friend or relative to sign, scan a face or &quot;add points&quot; for you, or you for them?</source>
        <translation>要亲友替您签字、刷脸、“加分”，或让您替别人这么做？</translation>
    </message>
    <message>
        <source>Whoever signs and scans is the borrower and owes the money (an AB loan).</source>
        <translation>谁签字刷脸，谁就是借款人，钱就由谁还（AB 贷）。</translation>
    </message>
    <message>
        <source>Source: Economic Observer 2023-04-08.</source>
        <translation>来源：经济观察报 2023-04-08。</translation>
    </message>
    <message>
        <source>take a fee to talk down your debt, stop your interest or complain in your name?</source>
        <translation>收费替您协商还款、停息，或代您投诉？</translation>
    </message>
    <message>
        <source>Asking for instalments and complaining cost nothing, and forged papers fall back on you.</source>
        <translation>自己协商分期、投诉都不收费；对方伪造的材料，后果由您承担。</translation>
    </message>
    <message>
        <source>Source: Hangzhou consumer news 2026-02-09.</source>
        <translation>来源：杭州网消费频道 2026-02-09。</translation>
    </message>
    <message>
        <source>already get money, a code, a card or your ID from you?</source>
        <translation>已经拿到您的钱、验证码、银行卡或身份证？</translation>
    </message>
    <message>
        <source>Minutes count. A bank and the police can sometimes stop a payment.</source>
        <translation>要抢时间：银行和警方有时能把钱拦下来。</translation>
    </message>
    <message>
        <source>Source: police advice on loan fraud.</source>
        <translation>来源：警方关于贷款诈骗的提示。</translation>
    </message>
    <message>
        <source>Stop. Pay nothing more, say nothing more; keep the messages as proof.</source>
        <translation>停下来：不再付款，不再多说，保留聊天和通话记录。</translation>
    </message>
    <message>
        <source>Call your bank now: have the payment stopped, the card blocked and the password changed.</source>
        <translation>马上打银行客服：止付、挂失、改密码。</translation>
    </message>
    <message>
        <source>Report it to the police: 110, or the nearest station, with the account it went to.</source>
        <translation>拨打 110 或到就近派出所报案，带上收款账号。</translation>
    </message>
    <message>
        <source>Call 96110, the police line against fraud, if you are not sure.</source>
        <translation>拿不准就打反诈专线 96110。</translation>
    </message>
    <message>
        <source>Ask the lender itself, by the number in its own app.</source>
        <translation>按机构自己 App 里的电话，向机构核实。</translation>
    </message>
    <message>
        <source>Complain to 12378, the line of the National Financial Regulatory Administration.</source>
        <translation>拨打国家金融监督管理总局热线 12378 投诉。</translation>
    </message>
    <message>
        <source>Tell the other person before anything is signed.</source>
        <translation>签任何东西之前，先告诉那位亲友。</translation>
    </message>
    <message>
        <source>Report it to the police, with the account the money went to.</source>
        <translation>向警方报案，带上收款账号。</translation>
    </message>
    <message>
        <source>Call your country&apos;s line against fraud if you are not sure.</source>
        <translation>拿不准就打当地的反诈电话。</translation>
    </message>
    <message>
        <source>Complain to the body that oversees lenders in your country.</source>
        <translation>向当地的金融监管部门投诉。</translation>
    </message>
</context>
<context>
    <name>ShieldCard</name>
    <message>
        <source>Scam shield</source>
        <translation>防骗自查</translation>
    </message>
    <message>
        <source>Somebody offers to raise a limit, repair a record or unfreeze money? Ten questions tell what gives a scam away.</source>
        <translation>有人说能提额、修复征信或解冻？十个问题帮您看清套路。</translation>
    </message>
    <message>
        <source>Check an offer…</source>
        <translation>查一查…</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>共 %n 期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)?</source>
        <translation>
            <numerusform>要删除 %n 条记录吗？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>/ 100</translation>
    </message>
    <message>
        <source>Between {low} and {high} once everything is known. Still missing:</source>
        <translation>信息补全后在 {low} 到 {high} 之间。还缺：</translation>
    </message>
    <message>
        <source>Every factor is known from your records.</source>
        <translation>每个因子都能从您的记录中得出。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} points open</source>
        <translation>{points} 分待定</translation>
    </message>
    <message>
        <source>Narrows the range most. {factors}</source>
        <translation>填上它最能缩小区间：{factors}</translation>
    </message>
    <message>
        <source>If there are accounts or repayments that you did not record, it could be anywhere from {low} to {high}.</source>
        <translation>如果还有没记下来的账户或还款，分数可能是 {low} 到 {high} 之间的任何数。</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Repaid</source>
        <translation>已还清</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>In the bills</source>
        <translation>随账单还</translation>
    </message>
    <message>
        <source>Plan not known</source>
        <translation>计划未知</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已还</translation>
    </message>
    <message>
        <source>Due, in its days of grace</source>
        <translation>已到期，宽限期内</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Being repaid</source>
        <translation>还款中</translation>
    </message>
    <message>
        <source>Penalty still open</source>
        <translation>罚息未还</translation>
    </message>
    <message>
        <source>Repayment not recorded</source>
        <translation>未记还款</translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>Space marks a row as paid today; Enter asks more.</source>
        <translation>按空格标为今天已还，按回车可改金额和日期。</translation>
    </message>
    <message>
        <source>Late: {amount}</source>
        <translation>已逾期 {amount}</translation>
    </message>
    <message>
        <source>Due in the next 31 days: {amount}</source>
        <translation>31 天内要还 {amount}</translation>
    </message>
    <message>
        <source>Nothing is due in the next 31 days.</source>
        <translation>31 天内没有要还的。</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>about credit</source>
        <translation>与信贷有关</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法识别</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in your book</source>
        <translation>
            <numerusform>已有 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>不导入 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an account</source>
        <translation>
            <numerusform>待选账户 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n about credit</source>
        <translation>
            <numerusform>与信贷有关 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>rows in all</source>
        <translation>文件总行数</translation>
    </message>
    <message numerus="yes">
        <source>%n seen by two files</source>
        <translation>
            <numerusform>%n 条有两份来源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>What came before need not be the cause. It is where to look first.</source>
        <translation>先发生的不一定就是原因，但可以先从这里看起。</translation>
    </message>
    <message>
        <source>Nothing is recorded of these days.</source>
        <translation>这段日子没有记录。</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Keep going as planned.</source>
        <translation>照计划继续就好。</translation>
    </message>
    <message>
        <source>Pay the {amount} that is late, {account} first: it is {days} past due.</source>
        <translation>还清逾期的 {amount}，先还{account}（已逾期 {days}）。</translation>
    </message>
    <message>
        <source>Nothing is open any more; these months fade by themselves.</source>
        <translation>已没有欠着的，这些月份会自己淡去。</translation>
    </message>
    <message>
        <source>Pay every due on time; from {date} the old ones cost less.</source>
        <translation>每期按时还；从 {date} 起旧逾期影响变小。</translation>
    </message>
    <message>
        <source>Pay every due on time; the old ones fade slowly.</source>
        <translation>每期按时还；旧逾期会慢慢淡去。</translation>
    </message>
    <message>
        <source>Pay {amount} towards your lines, {account} first, to use {share} or less.</source>
        <translation>向各额度再还 {amount}（先还{account}），使用率就降到 {share} 以内。</translation>
    </message>
    <message>
        <source>Bring {account} below 75% of its limit.</source>
        <translation>把{account}降到额度的 75% 以下。</translation>
    </message>
    <message>
        <source>Owing {amount} less reaches the next step.</source>
        <translation>再少欠 {amount}，就到下一档。</translation>
    </message>
    <message>
        <source>Another {amount} in savings reaches the next step.</source>
        <translation>再存 {amount}，就到下一档。</translation>
    </message>
    <message>
        <source>Apply for nothing new; on {date} the oldest one stops counting.</source>
        <translation>先不再申请；{date} 最早的一次不再计入。</translation>
    </message>
    <message>
        <source>Open nothing new; on {date} the next one stops counting.</source>
        <translation>先不开新账户；{date} 又有一个不再计入。</translation>
    </message>
    <message>
        <source>Borrow nothing new; on {date} an older loan stops counting.</source>
        <translation>先不借新的；{date} 一笔旧借款不再计入。</translation>
    </message>
    <message>
        <source>On {date} that loan stops counting here.</source>
        <translation>{date} 那笔借款不再计入。</translation>
    </message>
    <message>
        <source>Grows by itself; the next step is on {date}.</source>
        <translation>会自己增长；{date} 到下一档。</translation>
    </message>
    <message>
        <source>Grows as you repay what is planned.</source>
        <translation>按计划还款就会增长。</translation>
    </message>
    <message>
        <source>Lenders decide this; nobody can raise it for money.</source>
        <translation>由机构决定；花钱也没人能提。</translation>
    </message>
    <message>
        <source>Apply for nothing new for a while.</source>
        <translation>先不要新的申请。</translation>
    </message>
    <message>
        <source>Open nothing new for a while.</source>
        <translation>先不要开新账户。</translation>
    </message>
    <message>
        <source>Borrow nothing new for a while.</source>
        <translation>先不要借新的。</translation>
    </message>
    <message>
        <source>It stops counting after a year.</source>
        <translation>一年后不再计入。</translation>
    </message>
    <message>
        <source>Grows by itself with time.</source>
        <translation>会随时间自己增长。</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 分</translation>
    </message>
    <message>
        <source>Clear a debt that takes {amount} a month: then {share} of income goes to repayments.</source>
        <translation>先结清一笔每月约还 {amount} 的借款，月供就降到收入的 {share}（每期应还的仍要按时还）。</translation>
    </message>
    <message>
        <source>Clear the smallest debt first, {account}; {amount} in all reaches the next step.</source>
        <translation>先还清最小的一笔（{account}）；合计还清 {amount} 可到下一档。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A look around</source>
        <translation>新手导览</translation>
    </message>
    <message>
        <source>How you are doing</source>
        <translation>现在怎么样</translation>
    </message>
    <message>
        <source>Your score with its range, what moved it, what is due. Once a month, check in here: five minutes.</source>
        <translation>分数和它的区间、为什么变、接下来该还什么，都在这里。每月来核对一次，五分钟就好。</translation>
    </message>
    <message>
        <source>Bills come in here</source>
        <translation>账单从这里导入</translation>
    </message>
    <message>
        <source>Drop a bill or your credit report. You see every row before it counts, and one undo takes it all back.</source>
        <translation>把账单或信用报告拖进来。每一行您都先看过才算数，一次撤销就能全部收回。</translation>
    </message>
    <message>
        <source>Why is my limit zero?</source>
        <translation>为什么额度是零？</translation>
    </message>
    <message>
        <source>Pick the account: the likely causes, each held against your own records, and what to do.</source>
        <translation>选一个账户，看看可能的原因。每一条都拿您自己的记录核对过，并告诉您怎么做。</translation>
    </message>
    <message>
        <source>What to pay first</source>
        <translation>先还哪一笔</translation>
    </message>
    <message>
        <source>Try a step before you take it, and see when you are free of debt.</source>
        <translation>做决定之前先试算，看看哪天能还清。</translation>
    </message>
    <message>
        <source>One line does it</source>
        <translation>一句话就能记</translation>
    </message>
    <message>
        <source>Ctrl+K, then “paid jiebei 500 yesterday”, or the name of anything here.</source>
        <translation>按 Ctrl+K，输入“还 借呗 500 昨天”，也可以输入任何名字来查找。</translation>
    </message>
    <message>
        <source>Nothing is final</source>
        <translation>随时可以反悔</translation>
    </message>
    <message>
        <source>Every change can be undone. The eye beside it hides all amounts. Nothing ever leaves this computer.</source>
        <translation>每一步都能撤销。旁边的眼睛可以隐藏所有金额。任何数据都不会离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>TriedActions</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Keep to compare</source>
        <translation>保留对比</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Leave out: {action}</source>
        <translation>去掉：{action}</translation>
    </message>
    <message>
        <source>Pay more, clear an account, pay late, apply: try it on a copy first.</source>
        <translation>多还一笔、还清一个账户、晚还一次、申请一次：都可以先在这里试算。</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>如果……</translation>
    </message>
    <message>
        <source>Everything else goes on as before; nothing here is recorded as done.</source>
        <translation>其余一切照旧；这里的尝试不会记成真的做过。</translation>
    </message>
</context>
<context>
    <name>Unlocker</name>
    <message>
        <source>This file has a password</source>
        <translation>这个文件有密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>VerdictList</name>
    <message>
        <source>{account} has its limit. Here is what could endanger it.</source>
        <translation>{account}额度正常。以下情况可能影响它。</translation>
    </message>
    <message>
        <source>Your records for {account} look good. Ask the lender itself.</source>
        <translation>{account}的记录看起来很好，请直接问机构。</translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n likely cause(s) in your records</source>
        <translation>
            <numerusform>{account}：您的记录中有 %n 个可能原因</numerusform>
        </translation>
    </message>
    <message>
        <source>{account}: your records cannot tell yet</source>
        <translation>{account}：现有记录还无法判断</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再看 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The official way</source>
        <translation>正规途径</translation>
    </message>
    <message>
        <source>Your records of {date} looked good. Ask {account} itself.</source>
        <translation>{date} 时您的记录看起来很好。请直接问{account}。</translation>
    </message>
    <message numerus="yes">
        <source>{account}: %n likely cause(s) in your records, as they stood on {date}</source>
        <translation>
            <numerusform>{account}：按 {date} 时的记录，有 %n 个可能的原因</numerusform>
        </translation>
    </message>
    <message>
        <source>{account}: your records of {date} cannot tell yet</source>
        <translation>{account}：{date} 时的记录还无法判断</translation>
    </message>
    <message>
        <source>Looking at your records of that day…</source>
        <translation>正在查看那一天的记录…</translation>
    </message>
    <message>
        <source>Record its limit…</source>
        <translation>记下它的额度…</translation>
    </message>
    <message>
        <source>{account}: its limit is not recorded. Is it zero, frozen or cut?</source>
        <translation>{account}：还没有记录额度。现在是零、冻结还是被降了？</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>What moved it</source>
        <translation>分数变化的原因</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if I…</source>
        <translation>如果我……</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>pay more</source>
        <translation>多还一笔</translation>
    </message>
    <message>
        <source>clear an account and close it</source>
        <translation>还清并注销一个账户</translation>
    </message>
    <message>
        <source>pay late</source>
        <translation>晚还一次</translation>
    </message>
    <message>
        <source>apply for credit</source>
        <translation>申请一次信贷</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>晚几天</translation>
    </message>
    <message>
        <source>Lender</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Only days to come can be tried.</source>
        <translation>只能试今天及以后的日子。</translation>
    </message>
    <message>
        <source>{day}: apply to {lender}</source>
        <translation>{day}：向{lender}申请</translation>
    </message>
    <message>
        <source>{day}: pay {amount} to {account}</source>
        <translation>{day}：向{account}还 {amount}</translation>
    </message>
    <message>
        <source>{day}: clear and close {account}</source>
        <translation>{day}：还清并注销{account}</translation>
    </message>
    <message>
        <source>As it goes</source>
        <translation>维持现状</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>如果这样</translation>
    </message>
    <message>
        <source>{now} points today, {then} in two years</source>
        <translation>与维持现状相比：今天 {now} 分，两年后 {then} 分</translation>
    </message>
    <message>
        <source>Only the next two years are looked at.</source>
        <translation>只能试今后两年内的日子。</translation>
    </message>
    <message>
        <source>Nothing recorded here is due after this day.</source>
        <translation>记录中，这个账户在这一天之后没有要还的款项。</translation>
    </message>
    <message>
        <source>Scenario {number} ({actions})</source>
        <translation>方案 {number}（{actions}）</translation>
    </message>
    <message>
        <source>After {day}: pay {account} {days} late</source>
        <translation>{day}之后：{account}晚还 {days}</translation>
    </message>
    <message>
        <source>Counted from the first payment due after the day below.</source>
        <translation>从下面日期之后最近一期的到期日算起。</translation>
    </message>
    <message>
        <source>As it goes: {now} points today, {then} in two years</source>
        <translation>维持现状：今天 {now} 分，两年后 {then} 分</translation>
    </message>
</context>
<context>
    <name>WhatIfPane</name>
    <message>
        <source>Side by side</source>
        <translation>并排对比</translation>
    </message>
    <message>
        <source>By factor</source>
        <translation>按因素</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>No lines to ask about yet</source>
        <translation>还没有可查的额度</translation>
    </message>
    <message>
        <source>Record a credit line or a card, and the day its limit changed.</source>
        <translation>录入一个额度或信用卡，以及额度变动的日期。</translation>
    </message>
    <message>
        <source>Go to accounts</source>
        <translation>去账户页</translation>
    </message>
    <message>
        <source>Your lines</source>
        <translation>您的额度</translation>
    </message>
    <message>
        <source>No lender publishes its reasons. This compares likely causes with your records.</source>
        <translation>没有机构公布原因。这里把可能的原因与您的记录逐一对照。</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>The limit over time</source>
        <translation>额度变化</translation>
    </message>
    <message>
        <source>Refused applications</source>
        <translation>被拒的申请</translation>
    </message>
    <message>
        <source>Fill in the blanks and change what you like. Send it in the lender&apos;s own app, or hand it in; nothing is sent from here. It says only what your records rule out.</source>
        <translation>空白处请填好，内容可以随意改。通过机构自己的 App 提交或当面交；本应用不会发送任何内容。信里只写您的记录能排除的情况。</translation>
    </message>
    <message>
        <source>Letter to the lender</source>
        <translation>给机构的信</translation>
    </message>
    <message>
        <source>Somebody offers help? Check it…</source>
        <translation>有人说能帮您？查一查…</translation>
    </message>
    <message>
        <source>Borrowing to repay</source>
        <translation>以贷还贷</translation>
    </message>
    <message>
        <source>Import a bill</source>
        <translation>导入账单</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>WishesForm</name>
    <message>
        <source>What I can do</source>
        <translation>我能做到的</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>找办法</translation>
    </message>
    <message>
        <source>Late marks that are wrong</source>
        <translation>有误的逾期记录</translation>
    </message>
    <message>
        <source>What I will not do</source>
        <translation>我不想做的</translation>
    </message>
    <message>
        <source>What is hard for me</source>
        <translation>哪些事对我比较难</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>每月能拿出</translation>
    </message>
    <message>
        <source>Besides everything that falls due.</source>
        <translation>不含本来就要还的到期款。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>Score to reach</source>
        <translation>目标分数</translation>
    </message>
    <message>
        <source>Payday</source>
        <translation>发薪日</translation>
    </message>
    <message>
        <source>Day of the month; 31 is its last.</source>
        <translation>每月几号；填 31 即月末。</translation>
    </message>
    <message>
        <source>Accounts to leave alone</source>
        <translation>不动这些账户</translation>
    </message>
    <message>
        <source>Money that is hard to give counts double, easy money half.</source>
        <translation>很难做到的，金额按两倍算；容易的按一半算。</translation>
    </message>
</context>
<context>
    <name>_More</name>
    <message numerus="yes">
        <source>{change}, and %n change(s) after it</source>
        <translation>
            <numerusform>{change}，以及之后的 %n 项更改</numerusform>
        </translation>
    </message>
</context>
</TS>
