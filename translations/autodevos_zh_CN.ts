<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New project</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Show project &amp;folder</source>
        <translation>显示项目文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Plan &amp;and run</source>
        <translation>规划并运行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>规划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>选择模型(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Take the project over</source>
        <translation>接管项目(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit task</source>
        <translation>编辑任务(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Retry task</source>
        <translation>重试任务(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>取消任务(&amp;C)</translation>
    </message>
    <message>
        <source>Show exact re&amp;quests</source>
        <translation>显示原始请求(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find task</source>
        <translation>查找任务(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>图(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>需求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Data model</source>
        <translation>数据模型(&amp;D)</translation>
    </message>
    <message>
        <source>Fit graph to &amp;window</source>
        <translation>使图适应窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;critical path</source>
        <translation>显示关键路径(&amp;C)</translation>
    </message>
    <message>
        <source>Go to pro&amp;mpt</source>
        <translation>转到提示词(&amp;M)</translation>
    </message>
    <message>
        <source>Go to &amp;inspector</source>
        <translation>转到检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Go to &amp;logs</source>
        <translation>转到日志(&amp;L)</translation>
    </message>
    <message>
        <source>Find in file&amp;s</source>
        <translation>在文件中查找(&amp;S)</translation>
    </message>
    <message>
        <source>Start or stop the pre&amp;view</source>
        <translation>启动或停止预览(&amp;V)</translation>
    </message>
    <message>
        <source>Open the preview in the &amp;browser</source>
        <translation>在浏览器中打开预览(&amp;B)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>重置布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About AutoDevOS</source>
        <translation>关于 AutoDevOS(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save the edited file</source>
        <translation>保存编辑的文件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add task…</source>
        <translation>添加任务(&amp;A)…</translation>
    </message>
    <message>
        <source>Change task and its &amp;needs…</source>
        <translation>修改任务及其依赖(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;move task</source>
        <translation>删除任务(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo change of the plan</source>
        <translation>撤销对计划的更改(&amp;U)</translation>
    </message>
    <message>
        <source>Red&amp;o change of the plan</source>
        <translation>重做对计划的更改(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>时间线(&amp;I)</translation>
    </message>
    <message>
        <source>Se&amp;ttings and shortcuts…</source>
        <translation>设置和快捷键(&amp;T)…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Export the &amp;graph as SVG…</source>
        <translation>将图导出为 SVG(&amp;G)…</translation>
    </message>
    <message>
        <source>Export the graph as &amp;PNG…</source>
        <translation>将图导出为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Go to what needs &amp;you</source>
        <translation>转到需要您处理的内容(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;History: checkpoints, runs, plans</source>
        <translation>历史：检查点、运行、计划(&amp;H)</translation>
    </message>
    <message>
        <source>M&amp;etrics</source>
        <translation>指标(&amp;E)</translation>
    </message>
    <message>
        <source>R&amp;ules for commands…</source>
        <translation>命令规则(&amp;U)…</translation>
    </message>
    <message>
        <source>R&amp;oles of agents…</source>
        <translation>智能体的角色(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Group tasks by role</source>
        <translation>按角色归组任务(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;how the preview inside the window</source>
        <translation>在窗口中显示预览(&amp;H)</translation>
    </message>
    <message>
        <source>Run only t&amp;his task</source>
        <translation>仅运行此任务(&amp;H)</translation>
    </message>
    <message>
        <source>Too&amp;l servers…</source>
        <translation>工具服务器(&amp;L)…</translation>
    </message>
    <message>
        <source>S&amp;kip task, or no longer</source>
        <translation>跳过任务或取消跳过(&amp;K)</translation>
    </message>
    <message>
        <source>What was learned of &amp;models…</source>
        <translation>从模型学到的内容(&amp;M)…</translation>
    </message>
    <message>
        <source>Hide or show the pa&amp;nels</source>
        <translation>隐藏或显示面板(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Your own go into %1</source>
        <translation>您自己的放在 %1</translation>
    </message>
    <message>
        <source>the roles that can work, and role files with an error</source>
        <translation>可以工作的角色，以及有错误的角色文件</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>以 JSON 输出</translation>
    </message>
    <message>
        <source>Unknown option --%1</source>
        <translation>未知选项 --%1</translation>
    </message>
    <message>
        <source>--help lists the options of this command</source>
        <translation>--help 列出此命令的选项</translation>
    </message>
    <message>
        <source>Option --%1 takes no value</source>
        <translation>选项 --%1 不带值</translation>
    </message>
    <message>
        <source>Option --%1 needs a value: %2</source>
        <translation>选项 --%1 需要一个值：%2</translation>
    </message>
    <message>
        <source>Too few arguments</source>
        <translation>参数太少</translation>
    </message>
    <message>
        <source>--help shows what is needed</source>
        <translation>--help 显示所需内容</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;</source>
        <translation>意外的参数“%1”</translation>
    </message>
    <message>
        <source>Put a prompt of several words in quotes</source>
        <translation>多个词的提示词请放在引号中</translation>
    </message>
    <message>
        <source>--check cannot be &quot;%1&quot;</source>
        <translation>--check 不能是“%1”</translation>
    </message>
    <message>
        <source>Use none, fast or full</source>
        <translation>请使用 none、fast 或 full</translation>
    </message>
    <message>
        <source>--max-parallel cannot be &quot;%1&quot;</source>
        <translation>--max-parallel 不能是“%1”</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to 64</source>
        <translation>请使用 1 到 64 的整数</translation>
    </message>
    <message>
        <source>--when-over-budget cannot be &quot;%1&quot;</source>
        <translation>--when-over-budget 不能是“%1”</translation>
    </message>
    <message>
        <source>Use pause, blueprint or stop</source>
        <translation>请使用 pause、blueprint 或 stop</translation>
    </message>
    <message>
        <source>how much is proven: nothing more than files, syntax (default), or the project&apos;s own tools</source>
        <translation>验证到什么程度：只看文件、语法（默认），或用项目自己的工具</translation>
    </message>
    <message>
        <source>tasks at a time, 1 to 64 (default 4)</source>
        <translation>同时进行的任务数，1 到 64（默认 4）</translation>
    </message>
    <message>
        <source>end the run at the first failed task</source>
        <translation>遇到第一个失败的任务就结束运行</translation>
    </message>
    <message>
        <source>what a used-up --budget does: ask at a terminal, else end the run so that &quot;resume&quot; goes on (default); finish with the built-in model; or end the run</source>
        <translation>--budget 用完时怎么办：在终端上询问，否则结束运行以便用“resume”继续（默认）；用内置模型完成；或结束运行</translation>
    </message>
    <message>
        <source>one event a line on standard output, as JSON</source>
        <translation>在标准输出上每行一个事件，JSON 格式</translation>
    </message>
    <message>
        <source>no progress; errors only</source>
        <translation>不显示进度，只显示错误</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>--level cannot be &quot;%1&quot;</source>
        <translation>--level 不能是“%1”</translation>
    </message>
    <message>
        <source>Use fast or full</source>
        <translation>请使用 fast 或 full</translation>
    </message>
    <message>
        <source>DIR [--level fast|full]</source>
        <translation>文件夹 [--level fast|full]</translation>
    </message>
    <message>
        <source>check the project as it lies on disk, with its own tools at level full</source>
        <translation>按磁盘上的现状检查项目，full 级别使用项目自己的工具</translation>
    </message>
    <message>
        <source>how much is checked (default: fast)</source>
        <translation>检查到什么程度（默认：fast）</translation>
    </message>
    <message>
        <source>with the tools&apos; output, on standard error</source>
        <translation>在标准错误上附带工具的输出</translation>
    </message>
    <message>
        <source>results and findings as JSON</source>
        <translation>以 JSON 输出结果和问题</translation>
    </message>
    <message>
        <source>A tool has no name</source>
        <translation>有一个工具没有名称</translation>
    </message>
    <message>
        <source>Give each tool a name, a description and parameters (a JSON Schema)</source>
        <translation>请为每个工具提供名称、说明和参数（JSON Schema）</translation>
    </message>
    <message>
        <source>The file of tools is no JSON: %1</source>
        <translation>工具文件不是 JSON: %1</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1，第 %2 字节</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>--model PROVIDER/NAME   PROMPT | --prompt-file F</source>
        <translation>--model 提供商/名称   提示词 | --prompt-file 文件</translation>
    </message>
    <message>
        <source>one call of a language model</source>
        <translation>调用一次语言模型</translation>
    </message>
    <message>
        <source>read the prompt from a file; - is standard input</source>
        <translation>从文件读取提示词；- 表示标准输入</translation>
    </message>
    <message>
        <source>what the model is told before</source>
        <translation>事先告诉模型的内容</translation>
    </message>
    <message>
        <source>a picture to go with the prompt: PNG, JPEG, WebP or GIF</source>
        <translation>与提示词一起发送的图片：PNG、JPEG、WebP 或 GIF</translation>
    </message>
    <message>
        <source>tools to offer: a JSON list of name, description and parameters</source>
        <translation>提供的工具：由名称、说明和参数组成的 JSON 列表</translation>
    </message>
    <message>
        <source>the answer must be JSON of this JSON Schema</source>
        <translation>应答必须是符合此 JSON Schema 的 JSON</translation>
    </message>
    <message>
        <source>ask for the answer piece by piece (default)</source>
        <translation>要求逐段应答（默认）</translation>
    </message>
    <message>
        <source>ask for the answer as a whole</source>
        <translation>要求一次性应答</translation>
    </message>
    <message>
        <source>text, tool calls, finish reason, usage and error as JSON</source>
        <translation>以 JSON 输出文本、工具调用、结束原因、用量和错误</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;</source>
        <translation>没有“%1”的补全</translation>
    </message>
    <message>
        <source>Use bash, zsh or fish</source>
        <translation>请使用 bash、zsh 或 fish</translation>
    </message>
    <message>
        <source>print a completion script: source &lt;(autodevos-cli completion bash)</source>
        <translation>输出补全脚本：source &lt;(autodevos-cli completion bash)</translation>
    </message>
    <message>
        <source>you and the new version changed the same lines: %1</source>
        <translation>您和新版本修改了相同的行：%1</translation>
    </message>
    <message>
        <source>you deleted it, the new version changes it</source>
        <translation>您删除了它，而新版本修改了它</translation>
    </message>
    <message>
        <source>you changed it, the new version has it no more</source>
        <translation>您修改了它，而新版本中已没有它</translation>
    </message>
    <message>
        <source>you made it, the new version has another of that name</source>
        <translation>您创建了它，而新版本中有另一个同名文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in conflict; yours were left as they are</source>
        <translation>
            <numerusform>%n 个文件有冲突；您的文件保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide with: autodevos-cli resolve %1 FILE --ours|--theirs|--merged</source>
        <translation>用以下命令决定：autodevos-cli resolve %1 文件 --ours|--theirs|--merged</translation>
    </message>
    <message>
        <source>The new versions lie in %1</source>
        <translation>新版本位于 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>tests of its tasks, which name no requirement: %1</source>
        <translation>其任务的测试，未指明任何需求：%1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>%1 % of %2 requirements are built or proven</source>
        <translation>%2 项需求中有 %1 % 已构建或已证明</translation>
    </message>
    <message>
        <source>each requirement with its tasks, files, tests and verdict</source>
        <translation>每项需求及其任务、文件、测试和结论</translation>
    </message>
    <message>
        <source>✓ Blueprint       built in: plans and writes without anything below</source>
        <translation>✓ Blueprint       内置：无需以下任何一项即可规划和编写</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>用于：%1</translation>
    </message>
    <message>
        <source>what this machine has, what is missing, and how to mend it</source>
        <translation>这台机器有什么、缺什么，以及如何补上</translation>
    </message>
    <message>
        <source>The budget is used up, %1 USD were spent; nothing is lost. Allow more with: autodevos-cli resume %2 --budget USD (in all), or finish without paying: autodevos-cli resume %2 --when-over-budget blueprint</source>
        <translation>预算已用完，已花费 %1 USD；没有丢失任何内容。允许更多：autodevos-cli resume %2 --budget USD（总计），或不付费完成：autodevos-cli resume %2 --when-over-budget blueprint</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;</source>
        <translation>没有文件夹“%1”</translation>
    </message>
    <message>
        <source>Name the folder of a project</source>
        <translation>请指定一个项目的文件夹</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no AutoDevOS project</source>
        <translation>“%1”中没有 AutoDevOS 项目</translation>
    </message>
    <message>
        <source>Name the folder that &quot;run&quot; was given with --out</source>
        <translation>请指定“run”的 --out 所给的文件夹</translation>
    </message>
    <message>
        <source>There are no new instructions</source>
        <translation>没有新的说明</translation>
    </message>
    <message>
        <source>Give them with --instructions</source>
        <translation>请用 --instructions 给出</translation>
    </message>
    <message>
        <source>Nothing is to be changed</source>
        <translation>没有要更改的内容</translation>
    </message>
    <message>
        <source>Name a task and --instructions, or give --prompt, --prompt-file or --domain</source>
        <translation>请指定一个任务和 --instructions，或给出 --prompt、--prompt-file 或 --domain</translation>
    </message>
    <message>
        <source>The project has no plan yet</source>
        <translation>项目还没有计划</translation>
    </message>
    <message>
        <source>Go on with &quot;resume&quot; first</source>
        <translation>请先用“resume”继续</translation>
    </message>
    <message>
        <source>DIR TASK --instructions TEXT | DIR [--prompt TEXT] [--domain F]</source>
        <translation>文件夹 任务 --instructions 文本 | 文件夹 [--prompt 文本] [--domain 文件]</translation>
    </message>
    <message>
        <source>change a task, the prompt or the data model: a new plan version; what it makes stale is shown and run, what you changed by hand is kept</source>
        <translation>更改任务、提示词或数据模型：生成新的计划版本；因此过时的内容会显示并运行，您手动更改的内容会保留</translation>
    </message>
    <message>
        <source>the new instructions of the task, whole</source>
        <translation>任务的新说明，完整给出</translation>
    </message>
    <message>
        <source>the new prompt, whole</source>
        <translation>新的提示词，完整给出</translation>
    </message>
    <message>
        <source>read the new prompt from a file; - is standard input</source>
        <translation>从文件读取新的提示词；- 表示标准输入</translation>
    </message>
    <message>
        <source>only make the new version</source>
        <translation>只生成新版本</translation>
    </message>
    <message>
        <source>There is no prompt in &quot;%1&quot;</source>
        <translation>“%1”中没有提示词</translation>
    </message>
    <message>
        <source>Name a role file, or a text file with the prompt</source>
        <translation>请指定角色文件，或包含提示词的文本文件</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>还没有尝试</translation>
    </message>
    <message>
        <source>%1 of %2 passed their checks · $%3 and %4 an attempt</source>
        <translation>%2 次中有 %1 次通过检查 · 每次尝试 $%3 和 %4</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;</source>
        <translation>没有角色“%1”</translation>
    </message>
    <message>
        <source>Name one with --role; &quot;autodevos-cli agents&quot; lists them</source>
        <translation>请用 --role 指定；“autodevos-cli agents”会列出它们</translation>
    </message>
    <message>
        <source>There is an experiment &quot;%1&quot; already</source>
        <translation>已有实验“%1”</translation>
    </message>
    <message>
        <source>Choose another name: results of two experiments do not mix</source>
        <translation>请选择其他名称：两个实验的结果不会混在一起</translation>
    </message>
    <message>
        <source>Both variants have the same prompt</source>
        <translation>两个方案的提示词相同</translation>
    </message>
    <message>
        <source>Name the file of another one with --b</source>
        <translation>请用 --b 指定另一个文件</translation>
    </message>
    <message>
        <source>There is no experiment &quot;%1&quot;</source>
        <translation>没有实验“%1”</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli experiments&quot; lists them</source>
        <translation>“autodevos-cli experiments”会列出它们</translation>
    </message>
    <message>
        <source>Experiments are listed, started and stopped</source>
        <translation>实验可以列出、开始和停止</translation>
    </message>
    <message>
        <source>Write &quot;experiments&quot;, &quot;experiments start NAME --role ROLE --b FILE&quot; or &quot;experiments stop NAME&quot;</source>
        <translation>请写“experiments”、“experiments start 名称 --role 角色 --b 文件”或“experiments stop 名称”</translation>
    </message>
    <message>
        <source>[start NAME --role ROLE [--a FILE] --b FILE | stop NAME]</source>
        <translation>[start 名称 --role 角色 [--a 文件] --b 文件 | stop 名称]</translation>
    </message>
    <message>
        <source>two prompts of a role, compared on the tasks that come along: success, cost and time</source>
        <translation>一个角色的两个提示词，在后续任务上比较：成功率、费用和时间</translation>
    </message>
    <message>
        <source>whose prompt it is</source>
        <translation>这是谁的提示词</translation>
    </message>
    <message>
        <source>a role file or a text; without it the role&apos;s own prompt</source>
        <translation>角色文件或文本；不给则为角色自己的提示词</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>There is no target</source>
        <translation>没有目标</translation>
    </message>
    <message>
        <source>Say where with --to FILE.zip, FILE.tar.gz, FOLDER or git:FOLDER</source>
        <translation>请用 --to 文件.zip、文件.tar.gz、文件夹 或 git:文件夹 指明</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>DIR --to FILE.zip|FILE.tar.gz|FOLDER|git:FOLDER</source>
        <translation>文件夹 --to 文件.zip|文件.tar.gz|文件夹|git:文件夹</translation>
    </message>
    <message>
        <source>copy the finished tree out; an existing target is never overwritten</source>
        <translation>把完成的文件树复制出来；绝不覆盖已有目标</translation>
    </message>
    <message>
        <source>an archive, a folder, or a git repository with a commit per task</source>
        <translation>压缩包、文件夹，或每个任务一次提交的 Git 仓库</translation>
    </message>
    <message>
        <source>autodevos-cli: from a prompt to a running, tested project</source>
        <translation>autodevos-cli: 从提示词到可运行、经过测试的项目</translation>
    </message>
    <message>
        <source>Usage: autodevos-cli COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation>用法：autodevos-cli 命令 [参数] [选项]</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli COMMAND --help&quot; says more. --version prints the version.</source>
        <translation>“autodevos-cli 命令 --help”显示更多。--version 显示版本。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 failed tasks or gates; 2 wrong usage; 3 configuration; 4 provider out of reach; 5 damaged or locked project; 130 stopped by a signal.</source>
        <translation>退出码：0 完成；1 任务或门槛失败；2 用法错误；3 配置；4 无法连接提供商；5 项目损坏或被锁定；130 被信号停止。</translation>
    </message>
    <message>
        <source>Usage: autodevos-cli %1 %2</source>
        <translation>用法：autodevos-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli help&quot; lists them</source>
        <translation>“autodevos-cli help”会列出它们</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[命令]</translation>
    </message>
    <message>
        <source>this list, or what one command takes</source>
        <translation>此列表，或某个命令的用法</translation>
    </message>
    <message>
        <source>only the names, one a line</source>
        <translation>只列名称，每行一个</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;</source>
        <translation>--%1 不能是“%2”</translation>
    </message>
    <message>
        <source>Use a whole number from 0 to %1</source>
        <translation>请使用 0 到 %1 的整数</translation>
    </message>
    <message>
        <source>--budget cannot be &quot;%1&quot;</source>
        <translation>--budget 不能是“%1”</translation>
    </message>
    <message>
        <source>Use an amount in USD, for example 2.50</source>
        <translation>请使用 USD 金额，例如 2.50</translation>
    </message>
    <message>
        <source>who answers (default: blueprint); several parted by commas: the next where one fails</source>
        <translation>由谁应答（默认：blueprint）；可用逗号分隔多个：一个失败时用下一个</translation>
    </message>
    <message>
        <source>where the provider is reached, for a proxy or a server of your own</source>
        <translation>提供商的地址，用于代理或您自己的服务器</translation>
    </message>
    <message>
        <source>how often a call that failed is made again (default 4)</source>
        <translation>失败的调用重试几次（默认 4）</translation>
    </message>
    <message>
        <source>what the calls may cost at most</source>
        <translation>调用最多可花费的金额</translation>
    </message>
    <message>
        <source>ask anew, also what was answered before</source>
        <translation>重新询问，包括已有应答的内容</translation>
    </message>
    <message>
        <source>requests to all models together; 0: as the settings say</source>
        <translation>对所有模型的请求总数；0: 按设置</translation>
    </message>
    <message>
        <source>tokens of all models together</source>
        <translation>所有模型的 token 总数</translation>
    </message>
    <message>
        <source>calls under way at a time</source>
        <translation>同时进行的调用数</translation>
    </message>
    <message>
        <source>Calls tools by the provider&apos;s own means</source>
        <translation>用提供商自己的方式调用工具</translation>
    </message>
    <message>
        <source>Calls no tools: it is told how to ask for them in words</source>
        <translation>不调用工具：会用文字告诉它如何请求</translation>
    </message>
    <message>
        <source>Answers in the shape that is asked for</source>
        <translation>按要求的形式应答</translation>
    </message>
    <message>
        <source>Does not keep to a shape: it is told so in words</source>
        <translation>不遵守形式：会用文字告诉它</translation>
    </message>
    <message>
        <source>[PROVIDER | PROVIDER/NAME] [--base-url URL]</source>
        <translation>[提供商 | 提供商/名称] [--base-url URL]</translation>
    </message>
    <message>
        <source>the providers that can be used and what is missing for the others; the models of one; what one model can do</source>
        <translation>可用的提供商及其他提供商所缺的内容；某个提供商的模型；某个模型的能力</translation>
    </message>
    <message>
        <source>where the provider is reached</source>
        <translation>提供商的地址</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>will not be built: %1</source>
        <translation>不会构建：%1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>第 %1 批</translation>
    </message>
    <message>
        <source>Critical path: %1</source>
        <translation>关键路径：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>PROMPT | --prompt-file F</source>
        <translation>提示词 | --prompt-file 文件</translation>
    </message>
    <message>
        <source>plan only: requirements, data, tasks, waves, critical path, estimate</source>
        <translation>只规划：需求、数据、任务、批次、关键路径、估算</translation>
    </message>
    <message>
        <source>the plan as JSON, in the form that &quot;run --plan&quot; reads</source>
        <translation>以“run --plan”可读的 JSON 形式输出计划</translation>
    </message>
    <message>
        <source>Running; stop it with Ctrl+C</source>
        <translation>运行中；按 Ctrl+C 停止</translation>
    </message>
    <message>
        <source>start the generated app on a free port and print its address</source>
        <translation>在空闲端口上启动生成的应用并输出其地址</translation>
    </message>
    <message>
        <source>without the app&apos;s own output</source>
        <translation>不含应用自身的输出</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1 of &quot;%2&quot;: %3 requirements, %4 tasks</source>
        <translation>“%2”的计划 %1: %3 项需求，%4 个任务</translation>
    </message>
    <message>
        <source>The budget is used up: the built-in model does the rest</source>
        <translation>预算已用完：其余由内置模型完成</translation>
    </message>
    <message>
        <source>Merged the new version into your %1</source>
        <translation>已将新版本合并到您的 %1</translation>
    </message>
    <message>
        <source>not carried out, --check full does</source>
        <translation>未执行，--check full 会执行</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks: %1 completed, %2 failed, %3 skipped of %4 · %5 files · %6</source>
        <translation>任务：共 %4 个，完成 %1，失败 %2，跳过 %3 · %5 个文件 · %6</translation>
    </message>
    <message>
        <source>Requirements: %1 proven, %2 built, %3 not built, %4 failed or open of %5</source>
        <translation>需求：共 %5 项，已证明 %1，已构建 %2，未构建 %3，失败或未完成 %4</translation>
    </message>
    <message>
        <source>with this data model instead of reading one from the prompt: &quot;domain&quot; of &quot;plan --json&quot;, or all of it</source>
        <translation>使用此数据模型，而不从提示词读取：“plan --json”中的“domain”或其全部</translation>
    </message>
    <message>
        <source>The prompt file &quot;%1&quot; cannot be read</source>
        <translation>无法读取提示词文件“%1”</translation>
    </message>
    <message>
        <source>Check its name and permissions</source>
        <translation>请检查其名称和权限</translation>
    </message>
    <message>
        <source>A prompt and --prompt-file were both given</source>
        <translation>同时给出了提示词和 --prompt-file</translation>
    </message>
    <message>
        <source>There is no prompt</source>
        <translation>没有提示词</translation>
    </message>
    <message>
        <source>Say in quotes what to build, for example &quot;a team task board&quot;</source>
        <translation>请在引号中说明要构建什么，例如 &quot;团队任务看板&quot;</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个 token</translation>
    </message>
    <message>
        <source>Answer: %1, after %2 (first words after %3), %4 bytes</source>
        <translation>应答：%1，%2 后（首词在 %3 后），%4 字节</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>There is no request %1</source>
        <translation>没有请求 %1</translation>
    </message>
    <message>
        <source>Without --show they are listed with their numbers</source>
        <translation>不带 --show 会列出它们及其编号</translation>
    </message>
    <message>
        <source>Nothing was asked of a provider: the built-in model needs none</source>
        <translation>没有询问任何提供商：内置模型不需要</translation>
    </message>
    <message>
        <source>DIR [TASK] [--show N]</source>
        <translation>文件夹 [任务] [--show N]</translation>
    </message>
    <message>
        <source>what was sent to models and what came back, exactly, without keys</source>
        <translation>发送给模型的原始内容以及返回的内容，不含密钥</translation>
    </message>
    <message>
        <source>one of them: request and answer as they were</source>
        <translation>其中一个：请求和应答的原样</translation>
    </message>
    <message>
        <source>all of it as JSON</source>
        <translation>全部以 JSON 输出</translation>
    </message>
    <message>
        <source>Only one of --ours, --theirs and --merged can be chosen</source>
        <translation>--ours、--theirs 和 --merged 只能选一个</translation>
    </message>
    <message>
        <source>No file is in conflict</source>
        <translation>没有文件有冲突</translation>
    </message>
    <message>
        <source>How to decide is not said</source>
        <translation>没有说明如何决定</translation>
    </message>
    <message>
        <source>Add --ours, --theirs or --merged</source>
        <translation>请加上 --ours、--theirs 或 --merged</translation>
    </message>
    <message>
        <source>DIR [FILE...] [--ours|--theirs|--merged]</source>
        <translation>文件夹 [文件...] [--ours|--theirs|--merged]</translation>
    </message>
    <message>
        <source>list the files in which your changes and a new version are at odds, or decide about them</source>
        <translation>列出您的更改与新版本不一致的文件，或对它们作出决定</translation>
    </message>
    <message>
        <source>keep your file as it is</source>
        <translation>让您的文件保持原样</translation>
    </message>
    <message>
        <source>take the generated version; also brings back one you changed or deleted</source>
        <translation>采用生成的版本；也会恢复您更改或删除的文件</translation>
    </message>
    <message>
        <source>take what you made of the merged file in .autodevos/conflicts/merged</source>
        <translation>采用您在 .autodevos/conflicts/merged 中编辑的合并文件</translation>
    </message>
    <message>
        <source>the list, or the events of the decision, as JSON</source>
        <translation>以 JSON 输出列表或决定的事件</translation>
    </message>
    <message>
        <source>Goes on with %1</source>
        <translation>将使用 %1 继续</translation>
    </message>
    <message>
        <source>Goes on with %1 at %2</source>
        <translation>将使用 %1（位于 %2）继续</translation>
    </message>
    <message>
        <source>go on after an interruption, with the options the run was given; what is done stays done</source>
        <translation>中断后按原来的选项继续；已完成的保持不变</translation>
    </message>
    <message>
        <source>DIR TASK</source>
        <translation>文件夹 任务</translation>
    </message>
    <message>
        <source>run one task again, and what depends on it</source>
        <translation>再次运行一个任务及依赖它的任务</translation>
    </message>
    <message>
        <source>with other instructions (a new plan version)</source>
        <translation>用其他说明（新的计划版本）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file</source>
        <translation>“%1”是一个文件</translation>
    </message>
    <message>
        <source>Name a new folder</source>
        <translation>请指定一个新文件夹</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already holds a project; it was not touched</source>
        <translation>“%1”中已有一个项目；没有动它</translation>
    </message>
    <message>
        <source>Go on with &quot;resume&quot; or &quot;edit&quot;, or name a new folder</source>
        <translation>请用“resume”或“edit”继续，或指定一个新文件夹</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is not empty; it was not touched</source>
        <translation>文件夹“%1”不是空的；没有动它</translation>
    </message>
    <message>
        <source>Name a new or empty folder with --out</source>
        <translation>请用 --out 指定一个新的或空的文件夹</translation>
    </message>
    <message>
        <source>The project is in %1</source>
        <translation>项目位于 %1</translation>
    </message>
    <message>
        <source>Start it:  autodevos-cli preview %1   (or, with Node.js 20: cd %1 &amp;&amp; npm start)</source>
        <translation>启动:  autodevos-cli preview %1  （或用 Node.js 20: cd %1 &amp;&amp; npm start）</translation>
    </message>
    <message>
        <source>PROMPT | --prompt-file F   [--out DIR]</source>
        <translation>提示词 | --prompt-file 文件   [--out 文件夹]</translation>
    </message>
    <message>
        <source>plan a prompt and build the project</source>
        <translation>规划提示词并构建项目</translation>
    </message>
    <message>
        <source>where the project goes: a new or empty folder (default: a new one in ~/AutoDevOS)</source>
        <translation>项目放在哪里：新的或空的文件夹（默认：~/AutoDevOS 中新建）</translation>
    </message>
    <message>
        <source>use this plan instead of making one (as &quot;plan --json&quot; prints it)</source>
        <translation>使用此计划，而不另做一个（“plan --json”的输出）</translation>
    </message>
    <message>
        <source>Runs again: %1</source>
        <translation>再次运行：%1</translation>
    </message>
    <message numerus="yes">
        <source>Kept as they are: %n task(s)</source>
        <translation>
            <numerusform>保持不变：%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;</source>
        <translation>计划中没有任务“%1”</translation>
    </message>
    <message>
        <source>Its tasks are: %1</source>
        <translation>其任务有：%1</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>还没有计划</translation>
    </message>
    <message>
        <source>%1 · plan %2 · %3</source>
        <translation>%1 · 计划 %2 · %3</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>已在 %1 中打开</translation>
    </message>
    <message>
        <source>Waits for an answer: %1</source>
        <translation>等待回答：%1</translation>
    </message>
    <message>
        <source>The budget is used up, %1 USD were spent: allow more with --budget USD (in all), or finish with --when-over-budget blueprint</source>
        <translation>预算已用完，已花费 %1 USD: 用 --budget USD（总计）允许更多，或用 --when-over-budget blueprint 完成</translation>
    </message>
    <message>
        <source>Go on with: autodevos-cli resume %1</source>
        <translation>继续：autodevos-cli resume %1</translation>
    </message>
    <message>
        <source>where a project stands; also while it runs elsewhere</source>
        <translation>项目的状况；在别处运行时也可查看</translation>
    </message>
    <message>
        <source>the project context as JSON</source>
        <translation>以 JSON 输出项目上下文</translation>
    </message>
    <message>
        <source>Nothing is running there</source>
        <translation>那里没有正在运行的内容</translation>
    </message>
    <message>
        <source>%1 cannot be told to stop</source>
        <translation>无法通知 %1 停止</translation>
    </message>
    <message>
        <source>Stop it as the user it belongs to</source>
        <translation>请以其所属用户的身份停止它</translation>
    </message>
    <message>
        <source>Stopped. Go on with: autodevos-cli resume %1</source>
        <translation>已停止。继续：autodevos-cli resume %1</translation>
    </message>
    <message>
        <source>%1 has not ended within 30 s</source>
        <translation>%1 在 30 秒内没有结束</translation>
    </message>
    <message>
        <source>Wait, or end the process; the journal keeps what is done</source>
        <translation>请等待，或结束该进程；日志库会保留已完成的部分</translation>
    </message>
    <message>
        <source>end the run of a project cleanly; resume goes on later</source>
        <translation>干净地结束项目的运行；之后可用 resume 继续</translation>
    </message>
    <message>
        <source>more AMOUNT: allow that many USD in all</source>
        <translation>more 金额：总计允许这么多 USD</translation>
    </message>
    <message>
        <source>blueprint: finish with the built-in model, without paying</source>
        <translation>blueprint: 用内置模型完成，不付费</translation>
    </message>
    <message>
        <source>stop: end the run; &quot;resume&quot; goes on later</source>
        <translation>stop: 结束运行；之后可用“resume”继续</translation>
    </message>
    <message>
        <source>once: allow it this time</source>
        <translation>once: 这次允许</translation>
    </message>
    <message>
        <source>run: allow it in this run</source>
        <translation>run: 本次运行中允许</translation>
    </message>
    <message>
        <source>always: allow this command from now on</source>
        <translation>always: 从现在起允许此命令</translation>
    </message>
    <message>
        <source>deny: do not run it</source>
        <translation>deny: 不运行</translation>
    </message>
    <message>
        <source>May this command run?  </source>
        <translation>允许运行此命令吗？  </translation>
    </message>
    <message>
        <source>  Your answer, in one line:</source>
        <translation>  您的回答 (一行):</translation>
    </message>
    <message>
        <source>  A number, or your own words:</source>
        <translation>  编号，或您自己的话：</translation>
    </message>
    <message>
        <source>  A number or a word:</source>
        <translation>  编号或词：</translation>
    </message>
    <message>
        <source>silence that is borne before a call fails; 0: any (default: the provider&apos;s; 120, in your own network 1800)</source>
        <translation>调用失败前可容忍的静默秒数；0: 不限（默认：提供商的值；120，本地网络中为 1800）</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Estimate: about %1, free of charge</source>
        <translation>估算：约 %1，免费</translation>
    </message>
    <message>
        <source>about %1 USD</source>
        <translation>约 %1 美元</translation>
    </message>
    <message>
        <source>at a price that is not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>Estimate: about %1, %2 tokens, %3</source>
        <translation>估算：约 %1，%2 个 token，%3</translation>
    </message>
    <message>
        <source>at least %1 USD</source>
        <translation>至少 %1 美元</translation>
    </message>
    <message>
        <source>Models: %1 tokens read, %2 written, %3</source>
        <translation>模型：读取 %1 个词元，写出 %2 个，%3</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 美元</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli agents&quot; lists the roles</source>
        <translation>“autodevos-cli agents”会列出所有角色</translation>
    </message>
    <message>
        <source>Write ROLE=PROVIDER/NAME; &quot;autodevos-cli models&quot; lists the providers</source>
        <translation>请写成“角色=提供商/名称”；“autodevos-cli models”会列出提供商</translation>
    </message>
    <message>
        <source>who answers for one role, for example planner; may be given several times. With an address of its own: &quot;ROLE=PROVIDER/NAME URL&quot;</source>
        <translation>由谁为某个角色作答，例如 planner；可多次给出。带有自己的地址时：&quot;ROLE=PROVIDER/NAME URL&quot;</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统自带</translation>
    </message>
    <message>
        <source>keeping keys of language models outside the environment</source>
        <translation>在环境变量之外保存语言模型的密钥</translation>
    </message>
    <message>
        <source>model keys</source>
        <translation>模型密钥</translation>
    </message>
    <message>
        <source>language models of hosted providers; Blueprint and local servers need none</source>
        <translation>托管提供商的语言模型；Blueprint 和本地服务器不需要</translation>
    </message>
    <message>
        <source>See what is missing for each provider: autodevos-cli models</source>
        <translation>查看每个提供商缺少什么：autodevos-cli models</translation>
    </message>
    <message>
        <source>this task alone; what depends on it waits for the next run</source>
        <translation>仅此任务；依赖它的任务等到下次运行</translation>
    </message>
    <message>
        <source>No task is skipped</source>
        <translation>没有跳过任何任务</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已跳过：%1</translation>
    </message>
    <message>
        <source>leave one task out of the runs to come, and what depends on it</source>
        <translation>在以后的运行中略过一个任务以及依赖它的任务</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>撤销该操作</translation>
    </message>
    <message>
        <source>agents&apos; commands, and tools of your servers, that would be asked for run unasked</source>
        <translation>本应询问的智能体命令和您服务器的工具无需询问即可运行</translation>
    </message>
    <message>
        <source>tools of this server, for agents</source>
        <translation>此服务器供智能体使用的工具</translation>
    </message>
    <message>
        <source>tool servers</source>
        <translation>工具服务器</translation>
    </message>
    <message>
        <source>tools of your servers, for agents</source>
        <translation>您的服务器供智能体使用的工具</translation>
    </message>
    <message>
        <source>Correct its entry in %1</source>
        <translation>请更正 %1 中的相应条目</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s), protocol %1</source>
        <translation>
            <numerusform>%n 个工具，协议 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>always: allow this tool from now on, whatever it is called with</source>
        <translation>always: 从现在起允许此工具，无论参数是什么</translation>
    </message>
    <message>
        <source>deny: do not call it</source>
        <translation>deny: 不调用</translation>
    </message>
    <message>
        <source>May the tool &quot;%1&quot; of your server &quot;%2&quot; be called?  </source>
        <translation>允许调用您的服务器“%2”的工具“%1”吗？  </translation>
    </message>
    <message>
        <source>A command or tool was not allowed, as nobody can be asked: see audit.jsonl; allow it in policy.json or with --allow-commands</source>
        <translation>由于无人可询问，某个命令或工具未被允许：请参阅 audit.jsonl；可在 policy.json 中或用 --allow-commands 允许它</translation>
    </message>
    <message>
        <source>a text file or picture that goes with the prompt; may be given several times. Language models read it, the built-in one does not</source>
        <translation>随提示词附上的文本文件或图片；可多次给出。语言模型会读取，内置模型不会</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was changed</source>
        <translation>命令记录的第 %1 行已被更改</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was put in by someone else</source>
        <translation>命令记录的第 %1 行是由他人插入的</translation>
    </message>
    <message>
        <source>Entries %1 of the audit log were removed before line %2</source>
        <translation>命令记录第 %2 行之前的条目 %1 已被删除</translation>
    </message>
    <message>
        <source>Something was removed from the audit log before line %1</source>
        <translation>命令记录第 %1 行之前有内容被删除</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was written at another place</source>
        <translation>命令记录的第 %1 行原本写在别处</translation>
    </message>
    <message>
        <source>The end of the audit log was cut off: entries %1 are missing</source>
        <translation>命令记录的末尾被截断：缺少条目 %1</translation>
    </message>
    <message>
        <source>The audit log has no entry with this hash: it was replaced, or is another project&apos;s</source>
        <translation>命令记录中没有此哈希的条目：它已被替换，或属于另一个项目</translation>
    </message>
    <message>
        <source>Sound, %1 entries; the hash of the last: %2</source>
        <translation>完好，共 %1 条；最后一条的哈希：%2</translation>
    </message>
    <message>
        <source>Sound: no agent has asked for a command yet</source>
        <translation>完好：还没有代理请求过命令</translation>
    </message>
    <message>
        <source>%1 lines are from before there were hashes: how they came about cannot be proved</source>
        <translation>%1 行写于引入哈希之前：其来历无法证明</translation>
    </message>
    <message>
        <source>%1 lines were cut off by a crash or a full disk</source>
        <translation>%1 行因崩溃或磁盘已满而中断</translation>
    </message>
    <message>
        <source>%1. Entries 1 to %2 before it hold; compare the log with a copy of your own</source>
        <translation>%1。此前的条目 1 至 %2 完好；请将记录与您自己的副本比较</translation>
    </message>
    <message>
        <source>DIR [--expect HASH]</source>
        <translation>文件夹 [--expect 哈希]</translation>
    </message>
    <message>
        <source>whether the log of agents&apos; commands is as it was written, or what was changed first</source>
        <translation>代理的命令记录是否保持原样，或最先被更改之处</translation>
    </message>
    <message>
        <source>an entry that must be there: the hash that was printed earlier</source>
        <translation>必须存在的条目：先前显示的哈希</translation>
    </message>
    <message>
        <source>&quot;audit.head&quot;, which holds the end of the audit log, is missing or damaged, or was</source>
        <translation>保存命令记录末尾的“audit.head”缺失或已损坏（或曾经如此）</translation>
    </message>
    <message>
        <source>%1 as %2 (%3): %4 of %5 tries succeeded, %6 USD and %7 s a try</source>
        <translation>%1 担任 %2（%3）：%5 次尝试中 %4 次成功，每次 %6 USD、%7 秒</translation>
    </message>
    <message>
        <source>, first tries end after %1 s at the soonest</source>
        <translation>，首次尝试最早在 %1 秒后结束</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. Tasks that language models do teach; the built-in model needs no learning.</source>
        <translation>尚未学到任何内容。由语言模型完成的任务可供学习；内置模型无需学习。</translation>
    </message>
    <message>
        <source>Among the models that --model and --also allow, the likelier to succeed does a task; --model-for ROLE=PROVIDER/NAME pins one, &quot;autodevos-cli learned reset&quot; forgets.</source>
        <translation>在 --model 和 --also 允许的模型中，由成功可能性更大的完成任务；--model-for ROLE=PROVIDER/NAME 固定一个，“autodevos-cli learned reset” 清除记忆。</translation>
    </message>
    <message>
        <source>What was learned is listed and reset</source>
        <translation>学到的内容可以列出和重置</translation>
    </message>
    <message>
        <source>Write &quot;learned&quot; or &quot;learned reset [PROVIDER/NAME]&quot;</source>
        <translation>请写 “learned” 或 “learned reset [PROVIDER/NAME]”</translation>
    </message>
    <message>
        <source>[reset [PROVIDER/NAME]]</source>
        <translation>[reset [PROVIDER/NAME]]</translation>
    </message>
    <message>
        <source>how often each model succeeded in each role, at what cost and in what time; forgets it</source>
        <translation>每个模型在每个角色中的成功次数、费用和用时；也可清除</translation>
    </message>
    <message>
        <source>may be given tasks as well; may be given several times. Which one does a task is learned: see &quot;autodevos-cli learned&quot;</source>
        <translation>也可以分配任务；可多次指定。由谁完成任务靠学习决定：见 “autodevos-cli learned”</translation>
    </message>
    <message>
        <source>%1. Compare the log with a copy of your own</source>
        <translation>%1。请将日志与您自己的副本比较</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>%1 answers again</source>
        <translation>%1 已恢复应答</translation>
    </message>
    <message>
        <source>%1 goes on in place of %2: %3</source>
        <translation>%1 代替 %2 继续：%3</translation>
    </message>
    <message>
        <source>%1 is asked again in %2 s: %3</source>
        <translation>%2 秒后将再次询问 %1: %3</translation>
    </message>
    <message>
        <source>built in: works offline, without a key</source>
        <translation>内置：离线可用，无需密钥</translation>
    </message>
    <message>
        <source>Name its address with --base-url, or as baseUrl in providers.json</source>
        <translation>请用 --base-url 或在 providers.json 中以 baseUrl 指定其地址</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;</source>
        <translation>没有模型“%1”</translation>
    </message>
    <message>
        <source>Write PROVIDER/NAME; &quot;autodevos-cli models&quot; lists the providers</source>
        <translation>请写成 提供商/名称；“autodevos-cli models”会列出各提供商</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Ask for a web app</source>
        <translation>请要求构建 Web 应用</translation>
    </message>
    <message>
        <source>Leave the language out</source>
        <translation>请去掉对语言的指定</translation>
    </message>
    <message>
        <source>Mend the file or run its task again</source>
        <translation>请修正该文件，或重新运行其任务</translation>
    </message>
    <message>
        <source>Shorten the prompt to what the app is to do</source>
        <translation>请缩短提示词，只写应用要做什么</translation>
    </message>
    <message>
        <source>The built-in model builds web apps with TypeScript, React and Express, and this prompt asks for %1</source>
        <translation>内置模型用 TypeScript、React 和 Express 构建 Web 应用，而此提示词要求 %1</translation>
    </message>
    <message>
        <source>The built-in model builds web apps, and this prompt asks for %1</source>
        <translation>内置模型只构建 Web 应用，而此提示词要求 %1</translation>
    </message>
    <message>
        <source>The built-in model could not make sense of the prompt</source>
        <translation>内置模型无法理解此提示词</translation>
    </message>
    <message>
        <source>The built-in model reads English, and this text does not look like it</source>
        <translation>内置模型只能读英文，而这段文字看起来不是英文</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the built-in model reads up to %2</source>
        <translation>提示词有 %1 个字符；内置模型最多读取 %2 个</translation>
    </message>
    <message>
        <source>The prompt has no words</source>
        <translation>提示词中没有单词</translation>
    </message>
    <message>
        <source>The prompt is empty</source>
        <translation>提示词为空</translation>
    </message>
    <message>
        <source>The prompt names nothing that an app could keep or show</source>
        <translation>提示词没有提到任何可供应用保存或显示的内容</translation>
    </message>
    <message>
        <source>The request was ended</source>
        <translation>请求已被终止</translation>
    </message>
    <message>
        <source>Write the prompt in English</source>
        <translation>请用英文写提示词</translation>
    </message>
    <message>
        <source>docs/domain.json is not valid JSON: %1</source>
        <translation>docs/domain.json 不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>Check the permissions of the file</source>
        <translation>请检查文件的权限</translation>
    </message>
    <message>
        <source>Mend the template or remove it from your template folder</source>
        <translation>请修正该模板，或将其从您的模板文件夹中移除</translation>
    </message>
    <message>
        <source>Reinstall the program, or remove the template folder of your own</source>
        <translation>请重新安装程序，或移除您自己的模板文件夹</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be read</source>
        <translation>无法读取模板“%1”</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; does not exist</source>
        <translation>模板“%1”不存在</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is not a JSON object</source>
        <translation>模板“%1”不是 JSON 对象</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is not valid Mustache</source>
        <translation>模板“%1”不是有效的 Mustache</translation>
    </message>
    <message>
        <source>A word table of the built-in model cannot be read</source>
        <translation>无法读取内置模型的词表</translation>
    </message>
    <message>
        <source>A word table of the built-in model is broken</source>
        <translation>内置模型的词表已损坏</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>请重新安装程序</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither text nor a picture</source>
        <translation>“%1”既不是文本也不是图片</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large to attach</source>
        <translation>“%1”太大，无法附加</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be one picture too many</source>
        <translation>加上“%1”，图片就太多了</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be too much with what is attached already</source>
        <translation>连同已附加的内容，再加上“%1”就太多了</translation>
    </message>
    <message>
        <source>Attach at most %1 files of %2 kB together: they are part of every request</source>
        <translation>请最多附加 %1 个文件，合计不超过 %2 kB：它们会包含在每个请求中</translation>
    </message>
    <message>
        <source>Attach at most %1 kB of it</source>
        <translation>请最多附加其中的 %1 kB</translation>
    </message>
    <message>
        <source>Attach at most %1: they are part of every request</source>
        <translation>请最多附加 %1 个：它们会包含在每个请求中</translation>
    </message>
    <message>
        <source>Attach text in UTF-8 (notes, tables, data models, source) or a PNG, JPEG, WebP or GIF</source>
        <translation>请附加 UTF-8 文本（笔记、表格、数据模型、源代码）或 PNG、JPEG、WebP、GIF 图片</translation>
    </message>
    <message>
        <source>Check that the folder can be written to</source>
        <translation>请检查该文件夹是否可写</translation>
    </message>
    <message>
        <source>Correct these members</source>
        <translation>请更正这些字段</translation>
    </message>
    <message>
        <source>Correct these members; the other roles work</source>
        <translation>请更正这些字段；其他角色可正常使用</translation>
    </message>
    <message>
        <source>Give both the same name</source>
        <translation>请让两者同名</translation>
    </message>
    <message>
        <source>Say what shall be built, for example: &quot;a team task board with projects, tasks and comments&quot;</source>
        <translation>请说明要构建什么，例如：&quot;a team task board with projects, tasks and comments&quot;</translation>
    </message>
    <message>
        <source>See `autodevos-cli agents` for the role file that could not be read</source>
        <translation>请用 `autodevos-cli agents` 查看无法读取的角色文件</translation>
    </message>
    <message>
        <source>See `autodevos-cli agents` for the roles and for role files that could not be read</source>
        <translation>请用 `autodevos-cli agents` 查看角色以及无法读取的角色文件</translation>
    </message>
    <message>
        <source>The model declines to plan this</source>
        <translation>模型拒绝规划此内容</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; was not saved: %2</source>
        <translation>角色“%1”未保存：%2</translation>
    </message>
    <message>
        <source>The role &quot;planner&quot; is missing</source>
        <translation>缺少角色“planner”</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; could not be moved aside</source>
        <translation>无法将角色文件“%1”移到一边</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; is left out: %2</source>
        <translation>角色文件“%1”已被略过：%2</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; is left out: id: is &quot;%2&quot; but the file is called &quot;%3&quot;</source>
        <translation>角色文件“%1”已被略过：id: 为“%2”，但文件名是“%3”</translation>
    </message>
    <message>
        <source>The task needs the role &quot;%1&quot;, which is not there</source>
        <translation>任务需要角色“%1”，但它不存在</translation>
    </message>
    <message>
        <source>The task was ended</source>
        <translation>任务已被终止</translation>
    </message>
    <message>
        <source>Word the prompt differently or choose another model</source>
        <translation>请换一种方式写提示词，或选择其他模型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read</source>
        <translation>无法读取“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not read what it is sent</source>
        <translation>“%1”不读取发给它的内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has ended with exit code %2</source>
        <translation>“%1”已结束，退出码 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not running</source>
        <translation>“%1”没有在运行</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid JSON</source>
        <translation>“%1”不是有效的 JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold one JSON object</source>
        <translation>“%1”必须包含一个 JSON 对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ended</source>
        <translation>“%1”已被终止</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ended by signal %2</source>
        <translation>“%1”被信号 %2 终止</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wrote a line of more than %2 MB and was ended</source>
        <translation>“%1”写出了超过 %2 MB 的一行，已被终止</translation>
    </message>
    <message>
        <source>%1, process %2, since %3</source>
        <translation>%1，进程 %2，自 %3 起</translation>
    </message>
    <message>
        <source>Allow user namespaces, for example: sudo sysctl -w kernel.unprivileged_userns_clone=1; in a container, run it with --security-opt seccomp=unconfined</source>
        <translation>请允许用户命名空间，例如：sudo sysctl -w kernel.unprivileged_userns_clone=1；在容器中，请用 --security-opt seccomp=unconfined 运行</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>请检查磁盘</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written</source>
        <translation>请选择可写磁盘上的文件夹</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit of open files (ulimit -n)</source>
        <translation>请关闭其他程序，或提高打开文件数的上限（ulimit -n）</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>请更正该文件</translation>
    </message>
    <message>
        <source>Correct the schema</source>
        <translation>请更正该 Schema</translation>
    </message>
    <message>
        <source>Could not read %1: it has %2 bytes, more than the %3 that are read</source>
        <translation>无法读取 %1：它有 %2 字节，超过可读取的 %3 字节</translation>
    </message>
    <message>
        <source>Could not read %1: it is not a regular file</source>
        <translation>无法读取 %1：它不是普通文件</translation>
    </message>
    <message>
        <source>Free memory or end other programs, then try again</source>
        <translation>请释放内存或结束其他程序，然后重试</translation>
    </message>
    <message>
        <source>Free some space (or raise the quota) and try again; everything saved before is safe</source>
        <translation>请腾出一些空间（或提高配额）后重试；之前保存的内容都是安全的</translation>
    </message>
    <message>
        <source>Give your user write access to the folder, or choose another folder</source>
        <translation>请授予您的用户对该文件夹的写权限，或选择其他文件夹</translation>
    </message>
    <message>
        <source>In use by %1</source>
        <translation>正被 %1 使用</translation>
    </message>
    <message>
        <source>Install it, or run `autodevos-cli doctor` to see what is missing</source>
        <translation>请安装它，或运行 `autodevos-cli doctor` 查看缺少什么</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install bubblewrap</source>
        <translation>请安装它：sudo apt-get install bubblewrap</translation>
    </message>
    <message>
        <source>No more files can be opened to start a program</source>
        <translation>无法再打开更多文件来启动程序</translation>
    </message>
    <message>
        <source>Put { … } around it</source>
        <translation>请在外面加上 { … }</translation>
    </message>
    <message>
        <source>Raise the limit with ulimit -n</source>
        <translation>请用 ulimit -n 提高上限</translation>
    </message>
    <message>
        <source>Replace the link by a folder</source>
        <translation>请用文件夹替换该链接</translation>
    </message>
    <message>
        <source>See that it and its folder exist and may be used</source>
        <translation>请确认它及其文件夹存在且可以使用</translation>
    </message>
    <message>
        <source>See that it and the folder &quot;%1&quot; exist and may be used</source>
        <translation>请确认它和文件夹“%1”存在且可以使用</translation>
    </message>
    <message>
        <source>See that the file exists and may be read</source>
        <translation>请确认该文件存在且可读</translation>
    </message>
    <message>
        <source>The JSON Schema &quot;%1&quot; cannot be used</source>
        <translation>JSON Schema“%1”无法使用</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; could not be started</source>
        <translation>无法启动程序“%1”</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is not installed</source>
        <translation>未安装程序“%1”</translation>
    </message>
    <message>
        <source>The system refuses to start another process</source>
        <translation>系统拒绝再启动进程</translation>
    </message>
    <message>
        <source>Try the command in a terminal</source>
        <translation>请在终端中试一下该命令</translation>
    </message>
    <message>
        <source>Use another version of the program</source>
        <translation>请使用该程序的其他版本</translation>
    </message>
    <message>
        <source>Wait for it to end, or end that process</source>
        <translation>请等它结束，或结束该进程</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>Correct these members; the other toolchains work</source>
        <translation>请更正这些字段；其他工具链可正常使用</translation>
    </message>
    <message>
        <source>End other servers</source>
        <translation>请结束其他服务器</translation>
    </message>
    <message>
        <source>Run the project to its end first, or see its README</source>
        <translation>请先将项目运行完毕，或查看其 README</translation>
    </message>
    <message>
        <source>Run the task again that wrote the file, then start the preview</source>
        <translation>请重新运行写入该文件的任务，然后启动预览</translation>
    </message>
    <message>
        <source>See its output in the preview&apos;s log</source>
        <translation>请在预览日志中查看其输出</translation>
    </message>
    <message>
        <source>See that &quot;%1&quot; may be written</source>
        <translation>请确认“%1”可写</translation>
    </message>
    <message>
        <source>See that the build folder may be written</source>
        <translation>请确认构建文件夹可写</translation>
    </message>
    <message>
        <source>See that the disk has room</source>
        <translation>请确认磁盘有空间</translation>
    </message>
    <message>
        <source>See that the disk has room and the folder may be written</source>
        <translation>请确认磁盘有空间且文件夹可写</translation>
    </message>
    <message>
        <source>See that the disk has room and the folders may be written</source>
        <translation>请确认磁盘有空间且这些文件夹可写</translation>
    </message>
    <message>
        <source>See that the folder may be written, or set XDG_CACHE_HOME to another one</source>
        <translation>请确认该文件夹可写，或将 XDG_CACHE_HOME 设为其他文件夹</translation>
    </message>
    <message>
        <source>See that the npm registry can be reached from here, then check again</source>
        <translation>请确认从这里可以访问 npm 注册表，然后重新检查</translation>
    </message>
    <message>
        <source>See that the project&apos;s folder may be written</source>
        <translation>请确认项目的文件夹可写</translation>
    </message>
    <message>
        <source>The app did not answer within %1 s</source>
        <translation>应用在 %1 秒内没有应答</translation>
    </message>
    <message>
        <source>The app ended with exit code %1</source>
        <translation>应用已结束，退出码 %1</translation>
    </message>
    <message>
        <source>The build folder &quot;%1&quot; cannot be made</source>
        <translation>无法创建构建文件夹“%1”</translation>
    </message>
    <message>
        <source>The installation was ended</source>
        <translation>安装已被终止</translation>
    </message>
    <message>
        <source>The installed packages could not be put into the build folder</source>
        <translation>无法将已安装的软件包放入构建文件夹</translation>
    </message>
    <message>
        <source>The lock file names no packages</source>
        <translation>锁定文件中没有列出任何软件包</translation>
    </message>
    <message>
        <source>The package cache &quot;%1&quot; cannot be made</source>
        <translation>无法创建软件包缓存“%1”</translation>
    </message>
    <message>
        <source>The package cache could not be written</source>
        <translation>无法写入软件包缓存</translation>
    </message>
    <message>
        <source>The preview cannot start here</source>
        <translation>无法在此启动预览</translation>
    </message>
    <message>
        <source>The preview was ended</source>
        <translation>预览已被终止</translation>
    </message>
    <message>
        <source>The project does not build (%1): %2</source>
        <translation>项目无法构建（%1）：%2</translation>
    </message>
    <message>
        <source>The project&apos;s tools run without a sandbox: %1. %2</source>
        <translation>项目的工具在没有沙箱的情况下运行：%1。%2</translation>
    </message>
    <message>
        <source>The toolchain file &quot;%1&quot; is left out: %2</source>
        <translation>工具链文件“%1”已被略过：%2</translation>
    </message>
    <message>
        <source>The wait for the build folder was ended</source>
        <translation>对构建文件夹的等待已被终止</translation>
    </message>
    <message>
        <source>The workspace link &quot;%1&quot; could not be made</source>
        <translation>无法创建工作区链接“%1”</translation>
    </message>
    <message>
        <source>There is no free port on this machine</source>
        <translation>这台机器上没有空闲端口</translation>
    </message>
    <message>
        <source>This project has nothing to start: no package.json with a start script</source>
        <translation>此项目没有可启动的内容：没有带 start 脚本的 package.json</translation>
    </message>
    <message>
        <source>npm could not install the project&apos;s packages</source>
        <translation>npm 无法安装项目的软件包</translation>
    </message>
    <message>
        <source>npm run %1 did not succeed</source>
        <translation>npm run %1 未成功</translation>
    </message>
    <message>
        <source>Correct these members; until then agents run no commands</source>
        <translation>请更正这些字段；在此之前智能体不会运行任何命令</translation>
    </message>
    <message>
        <source>Do the task without it</source>
        <translation>请不用它来完成任务</translation>
    </message>
    <message>
        <source>Do the task without it, or with commands that need no permission</source>
        <translation>请不用它，或用无需许可的命令来完成任务</translation>
    </message>
    <message>
        <source>Do the task without it; the person can allow it with the rule %1 in policy.json</source>
        <translation>请不用它来完成任务；用户可在 policy.json 中用规则 %1 允许它</translation>
    </message>
    <message>
        <source>No rule of yours names this tool</source>
        <translation>您的规则中没有提到此工具</translation>
    </message>
    <message>
        <source>The person declined it</source>
        <translation>用户已拒绝</translation>
    </message>
    <message>
        <source>The policy file &quot;%1&quot; is wrong: %2</source>
        <translation>策略文件“%1”有误：%2</translation>
    </message>
    <message>
        <source>There is no such entry in policy.json any more</source>
        <translation>policy.json 中已没有该条目</translation>
    </message>
    <message>
        <source>This command may not run here</source>
        <translation>此处不允许运行此命令</translation>
    </message>
    <message>
        <source>This machine has no sandbox for it</source>
        <translation>这台机器没有可用于它的沙箱</translation>
    </message>
    <message>
        <source>This tool may not be called here</source>
        <translation>此处不允许调用此工具</translation>
    </message>
    <message>
        <source>%1 is not in conflict</source>
        <translation>%1 没有冲突</translation>
    </message>
    <message>
        <source>%1 is not met: %2</source>
        <translation>未满足 %1：%2</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>正在制定计划</translation>
    </message>
    <message>
        <source>A run is active</source>
        <translation>有运行正在进行</translation>
    </message>
    <message>
        <source>Allow more, finish without paying, or stop</source>
        <translation>请增加预算、不付费完成，或停止</translation>
    </message>
    <message>
        <source>Choose a folder you may write to</source>
        <translation>请选择您可以写入的文件夹</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>请选择模型</translation>
    </message>
    <message>
        <source>Choose one of the plan</source>
        <translation>请选择计划中的任务</translation>
    </message>
    <message>
        <source>Choose one of those that are listed</source>
        <translation>请从列出的项中选择</translation>
    </message>
    <message>
        <source>Give a prompt first</source>
        <translation>请先给出提示词</translation>
    </message>
    <message>
        <source>Give the task more time or make it smaller</source>
        <translation>请给任务更多时间，或缩小任务</translation>
    </message>
    <message>
        <source>It stands as it is; &quot;theirs&quot; brings its generated version back</source>
        <translation>它保持原样；“theirs”可恢复其生成的版本</translation>
    </message>
    <message>
        <source>It waits for an answer: %1</source>
        <translation>它在等待回答：%1</translation>
    </message>
    <message>
        <source>Name a file as `autodevos-cli status` lists it, relative to the project</source>
        <translation>请按 `autodevos-cli status` 列出的形式指定文件，使用相对于项目的路径</translation>
    </message>
    <message>
        <source>No other process has the project</source>
        <translation>没有其他进程在使用此项目</translation>
    </message>
    <message>
        <source>No run is active</source>
        <translation>没有正在进行的运行</translation>
    </message>
    <message>
        <source>No version of %1 was generated</source>
        <translation>没有生成过 %1 的版本</translation>
    </message>
    <message>
        <source>Nothing waits for this answer any more</source>
        <translation>已没有什么在等待这个回答</translation>
    </message>
    <message>
        <source>Only what is still to be done can be skipped</source>
        <translation>只能跳过尚未完成的任务</translation>
    </message>
    <message>
        <source>Open it first</source>
        <translation>请先打开它</translation>
    </message>
    <message>
        <source>Planning was stopped</source>
        <translation>规划已停止</translation>
    </message>
    <message>
        <source>Resume the run to go on</source>
        <translation>请恢复运行以继续</translation>
    </message>
    <message>
        <source>Retry the tasks that failed or were skipped</source>
        <translation>请重试失败或被跳过的任务</translation>
    </message>
    <message>
        <source>Start one first</source>
        <translation>请先开始一次运行</translation>
    </message>
    <message>
        <source>Take it over first</source>
        <translation>请先接管它</translation>
    </message>
    <message>
        <source>The agent broke off with an unforeseen error</source>
        <translation>智能体因意外错误而中断</translation>
    </message>
    <message>
        <source>The attempt is no longer awaited</source>
        <translation>已不再等待此次尝试</translation>
    </message>
    <message>
        <source>The attempt took longer than the task may</source>
        <translation>尝试用时超过了任务的时限</translation>
    </message>
    <message>
        <source>The attempt was cancelled</source>
        <translation>尝试已取消</translation>
    </message>
    <message>
        <source>The attempt was ended early</source>
        <translation>尝试已提前终止</translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;</source>
        <translation>计划中没有任务“%1”</translation>
    </message>
    <message>
        <source>The planner asks no questions</source>
        <translation>规划者没有提出问题</translation>
    </message>
    <message>
        <source>The planner broke off with an unforeseen error</source>
        <translation>规划者因意外错误而中断</translation>
    </message>
    <message>
        <source>The project folder cannot be made</source>
        <translation>无法创建项目文件夹</translation>
    </message>
    <message>
        <source>The project is already open</source>
        <translation>项目已经打开</translation>
    </message>
    <message>
        <source>The project is being closed</source>
        <translation>项目正在关闭</translation>
    </message>
    <message>
        <source>The project is in use by %1</source>
        <translation>项目正被 %1 使用</translation>
    </message>
    <message>
        <source>The project is not open</source>
        <translation>项目未打开</translation>
    </message>
    <message>
        <source>The project is only watched</source>
        <translation>此项目仅在观看中</translation>
    </message>
    <message>
        <source>The project&apos;s files are as they were then already</source>
        <translation>项目的文件已经与当时一致</translation>
    </message>
    <message>
        <source>The question was withdrawn</source>
        <translation>该问题已撤回</translation>
    </message>
    <message>
        <source>The run waits for a decision about its budget</source>
        <translation>运行在等待关于预算的决定</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; has come to its end in this run</source>
        <translation>任务“%1”在本次运行中已经结束</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; is completed already</source>
        <translation>任务“%1”已经完成</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; was not skipped by name</source>
        <translation>任务“%1”不是按名称指定跳过的</translation>
    </message>
    <message>
        <source>There is no model to plan with</source>
        <translation>没有可用于规划的模型</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>还没有计划</translation>
    </message>
    <message>
        <source>There is no such checkpoint</source>
        <translation>没有这个检查点</translation>
    </message>
    <message>
        <source>There is no task &quot;%1&quot; in the plan</source>
        <translation>计划中没有任务“%1”</translation>
    </message>
    <message>
        <source>This question is no longer open</source>
        <translation>该问题已不再待答</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, please report it</source>
        <translation>请重试；如果每次都发生，请报告</translation>
    </message>
    <message>
        <source>Try the task again; if it happens every time, please report it</source>
        <translation>请重试该任务；如果每次都发生，请报告</translation>
    </message>
    <message>
        <source>Use an id that the plan lists</source>
        <translation>请使用计划中列出的 ID</translation>
    </message>
    <message>
        <source>Wait for its end or end it there</source>
        <translation>请等它结束，或在那里结束它</translation>
    </message>
    <message>
        <source>Wait for its end or stop it first</source>
        <translation>请等它结束，或先停止它</translation>
    </message>
    <message>
        <source>Wait for the end of the run</source>
        <translation>请等待运行结束</translation>
    </message>
    <message>
        <source>%1 is not a project of AutoDevOS</source>
        <translation>%1 不是 AutoDevOS 项目</translation>
    </message>
    <message>
        <source>%1 was not as AutoDevOS had left it</source>
        <translation>%1 与 AutoDevOS 上次留下的不一致</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>请检查其权限</translation>
    </message>
    <message>
        <source>Check that the disk is not full or failing; everything saved before is safe</source>
        <translation>请检查磁盘是否已满或有故障；之前保存的内容都是安全的</translation>
    </message>
    <message>
        <source>Check that the file and its folder can be read</source>
        <translation>请检查该文件及其文件夹是否可读</translation>
    </message>
    <message>
        <source>Could not complete the recovered journal</source>
        <translation>无法完成已恢复的日志库</translation>
    </message>
    <message>
        <source>Could not open %1</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Could not read or write %1</source>
        <translation>无法读取或写入 %1</translation>
    </message>
    <message>
        <source>Could not read the journal %1</source>
        <translation>无法读取日志库 %1</translation>
    </message>
    <message>
        <source>Could not write %1: it is read-only</source>
        <translation>无法写入 %1：它是只读的</translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full</source>
        <translation>无法写入 %1：磁盘已满</translation>
    </message>
    <message>
        <source>End that program and try again</source>
        <translation>请结束该程序后重试</translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read</source>
        <translation>无法读取日志库的事件 %1</translation>
    </message>
    <message>
        <source>Free some space and go on; everything saved before is safe</source>
        <translation>请腾出一些空间后继续；之前保存的内容都是安全的</translation>
    </message>
    <message>
        <source>Free some space and open the project again</source>
        <translation>请腾出一些空间，然后重新打开项目</translation>
    </message>
    <message>
        <source>Install it (Debian: libqt6sql6-sqlite)</source>
        <translation>请安装它（Debian：libqt6sql6-sqlite）</translation>
    </message>
    <message>
        <source>It can be watched with &apos;status&apos; and ended with &apos;stop&apos;</source>
        <translation>可用“status”观看，用“stop”结束</translation>
    </message>
    <message>
        <source>It is kept beside and was written anew from the journal</source>
        <translation>原文件留存在旁边，并已根据日志库重新写出</translation>
    </message>
    <message>
        <source>Its files are untouched; restore .autodevos/journal.db from a backup to have its history</source>
        <translation>其文件未受影响；要找回历史，请从备份恢复 .autodevos/journal.db</translation>
    </message>
    <message>
        <source>Open the project with the version of AutoDevOS that wrote it, or a newer one</source>
        <translation>请用写入该项目的 AutoDevOS 版本或更新的版本打开它</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing, the journal cannot be kept</source>
        <translation>缺少 Qt 的 SQLite 驱动，无法记录日志库</translation>
    </message>
    <message>
        <source>Resume the project: it is written anew from the journal</source>
        <translation>请继续该项目：它会根据日志库重新写出</translation>
    </message>
    <message>
        <source>Resume the project: what is readable is carried over, the damaged file is kept</source>
        <translation>请继续该项目：可读的内容会保留下来，损坏的文件也会留存</translation>
    </message>
    <message>
        <source>Start one there with &apos;run&apos;</source>
        <translation>请用“run”在那里新建一个</translation>
    </message>
    <message>
        <source>The damaged journal is kept; resume runs again what is no longer known to be done</source>
        <translation>损坏的日志库已留存；继续时会重新运行已无法确认完成的内容</translation>
    </message>
    <message>
        <source>The journal %1 could not be used</source>
        <translation>无法使用日志库 %1</translation>
    </message>
    <message>
        <source>The journal %1 is damaged</source>
        <translation>日志库 %1 已损坏</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program</source>
        <translation>日志库 %1 正被另一个程序使用</translation>
    </message>
    <message>
        <source>The journal had been damaged; its recovery was completed</source>
        <translation>日志库曾损坏；其恢复已完成</translation>
    </message>
    <message>
        <source>The journal of this project is missing</source>
        <translation>缺少此项目的日志库</translation>
    </message>
    <message>
        <source>The journal was damaged; %1 events were carried over, %2 are lost (number %3)</source>
        <translation>日志库已损坏；保留了 %1 个事件，丢失 %2 个（编号 %3）</translation>
    </message>
    <message>
        <source>The journal was damaged; all %1 events that could be found were carried over</source>
        <translation>日志库已损坏；能找到的 %1 个事件已全部保留下来</translation>
    </message>
    <message>
        <source>The project context %1 is damaged</source>
        <translation>项目上下文 %1 已损坏</translation>
    </message>
    <message>
        <source>The project was written by a newer AutoDevOS (journal format %1, this one knows %2)</source>
        <translation>该项目由更新的 AutoDevOS 写入（日志库格式 %1，此版本支持 %2）</translation>
    </message>
    <message>
        <source>Unknown kind of event &apos;%1&apos;</source>
        <translation>未知的事件类型“%1”</translation>
    </message>
    <message>
        <source>Update AutoDevOS; nothing was changed</source>
        <translation>请更新 AutoDevOS；未做任何更改</translation>
    </message>
    <message>
        <source>Copy the key again from the provider&apos;s page</source>
        <translation>请从提供商的页面重新复制密钥</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it</source>
        <translation>请重新复制密钥，前后不要带任何内容</translation>
    </message>
    <message>
        <source>Put it into the environment variable %1, or store it in the system&apos;s keyring</source>
        <translation>请将它放入环境变量 %1，或保存到系统的密钥环中</translation>
    </message>
    <message>
        <source>Start or unlock the keyring (GNOME Keyring, KWallet), or put the key into the environment variable %1</source>
        <translation>请启动或解锁密钥环（GNOME Keyring、KWallet），或将密钥放入环境变量 %1</translation>
    </message>
    <message>
        <source>The entry for %1 in the system&apos;s keyring</source>
        <translation>系统密钥环中 %1 的条目</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <translation>无法使用系统的密钥环</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within %1 seconds</source>
        <translation>系统的密钥环在 %1 秒内没有应答</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused access</source>
        <translation>系统的密钥环拒绝访问</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>没有 %1 的密钥</translation>
    </message>
    <message>
        <source>There is no system keyring</source>
        <translation>没有系统密钥环</translation>
    </message>
    <message>
        <source>What was entered for %1</source>
        <translation>为 %1 输入的内容</translation>
    </message>
    <message>
        <source>Write the key alone</source>
        <translation>请只写密钥</translation>
    </message>
    <message>
        <source>Write the key into it, or remove it</source>
        <translation>请把密钥写入其中，或移除它</translation>
    </message>
    <message>
        <source>Write the key without blanks; part several keys by commas</source>
        <translation>写密钥时请不要含空格；多个密钥用逗号分隔</translation>
    </message>
    <message>
        <source>Write the key without quotes</source>
        <translation>写密钥时请不要加引号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an experiment</source>
        <translation>“%1”不能用作实验的名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a model server</source>
        <translation>“%1”不是模型服务器的地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model</source>
        <translation>“%1”没有指定模型</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready</source>
        <translation>%1 在连接就绪之前关闭了它</translation>
    </message>
    <message>
        <source>%1 fell silent for %2 in the middle of its answer</source>
        <translation>%1 在应答中途静默了 %2</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2</source>
        <translation>%1 在 %2 内没有应答</translation>
    </message>
    <message>
        <source>%1 names no proxy that can be used</source>
        <translation>%1 没有指定可用的代理</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which was not followed</source>
        <translation>%1 要求转到 %2，未予跟随</translation>
    </message>
    <message>
        <source>%1 sends us round in circles</source>
        <translation>%1 的重定向陷入循环</translation>
    </message>
    <message>
        <source>%1; it asks to wait for %2 minutes, which is too long to wait for</source>
        <translation>%1；它要求等待 %2 分钟，时间太长，无法等待</translation>
    </message>
    <message>
        <source>A part of the answer is not valid JSON</source>
        <translation>应答的某个部分不是有效的 JSON</translation>
    </message>
    <message>
        <source>A price is not a number from 0 up</source>
        <translation>某个价格不是大于或等于 0 的数</translation>
    </message>
    <message>
        <source>A recorded answer ends for an unknown reason</source>
        <translation>某个已记录应答的结束原因未知</translation>
    </message>
    <message>
        <source>A tool call has no name</source>
        <translation>有一个工具调用没有名称</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>返回的是网页而不是应答</translation>
    </message>
    <message>
        <source>A web page came instead of an answer: %1</source>
        <translation>返回的是网页而不是应答：%1</translation>
    </message>
    <message>
        <source>Allow more than %1 USD</source>
        <translation>请允许超过 %1 USD</translation>
    </message>
    <message>
        <source>Allow more time for a slow model</source>
        <translation>对于较慢的模型，请延长时限</translation>
    </message>
    <message>
        <source>Allow more time in total</source>
        <translation>请延长总时限</translation>
    </message>
    <message>
        <source>Allow more, or finish with the built-in model</source>
        <translation>请增加预算，或用内置模型完成</translation>
    </message>
    <message>
        <source>An experiment needs a role</source>
        <translation>实验需要一个角色</translation>
    </message>
    <message>
        <source>Ask for a shorter answer</source>
        <translation>请要求更短的应答</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or check what answers at the base URL</source>
        <translation>请要求更短的应答，或检查在基础 URL 上应答的是什么</translation>
    </message>
    <message>
        <source>Check that the base URL leads to a model server</source>
        <translation>请检查基础 URL 是否指向模型服务器</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS at this port</source>
        <translation>请检查服务器在此端口是否支持 TLS</translation>
    </message>
    <message>
        <source>Check the base URL and any proxy on the way there</source>
        <translation>请检查基础 URL 和途经的代理</translation>
    </message>
    <message>
        <source>Check the base URL and the network connection</source>
        <translation>请检查基础 URL 和网络连接</translation>
    </message>
    <message>
        <source>Check the base URL&apos;s host name and the network connection</source>
        <translation>请检查基础 URL 的主机名和网络连接</translation>
    </message>
    <message>
        <source>Check the key for this provider and what it may be used for</source>
        <translation>请检查此提供商的密钥及其可用范围</translation>
    </message>
    <message>
        <source>Check the model&apos;s name and the base URL</source>
        <translation>请检查模型的名称和基础 URL</translation>
    </message>
    <message>
        <source>Check the network connection</source>
        <translation>请检查网络连接</translation>
    </message>
    <message>
        <source>Check the proxy in the environment (HTTPS_PROXY, NO_PROXY) or the system&apos;s settings</source>
        <translation>请检查环境变量（HTTPS_PROXY、NO_PROXY）或系统设置中的代理</translation>
    </message>
    <message>
        <source>Choose a model that can do this</source>
        <translation>请选择能做到这一点的模型</translation>
    </message>
    <message>
        <source>Choose another model, or report this if it stays</source>
        <translation>请选择其他模型；如果仍然如此，请报告</translation>
    </message>
    <message>
        <source>Correct the base URL</source>
        <translation>请更正基础 URL</translation>
    </message>
    <message>
        <source>Correct the base URL&apos;s host name, or add the certificate to the system&apos;s store</source>
        <translation>请更正基础 URL 的主机名，或将证书添加到系统的证书库</translation>
    </message>
    <message>
        <source>Enter the key or header again, on one line</source>
        <translation>请重新输入密钥或标头，写在一行内</translation>
    </message>
    <message>
        <source>Go on later, or choose another model</source>
        <translation>请稍后继续，或选择其他模型</translation>
    </message>
    <message>
        <source>Make that the base URL if you trust it</source>
        <translation>如果您信任它，请将其设为基础 URL</translation>
    </message>
    <message>
        <source>Name an address of it that begins with http:// or socks5://; what goes through it to https addresses stays encrypted</source>
        <translation>请指定其以 http:// 或 socks5:// 开头的地址；经它发往 https 地址的内容仍是加密的</translation>
    </message>
    <message>
        <source>No connection to %1 within %2</source>
        <translation>在 %2 内未能连接到 %1</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about</source>
        <translation>无法与 %1 建立加密连接</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused</source>
        <translation>%1 上没有应答：连接被拒绝</translation>
    </message>
    <message>
        <source>One event of the answer is larger than %1 KiB</source>
        <translation>应答中有一个事件超过 %1 KiB</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address in the environment or the system&apos;s settings</source>
        <translation>请将它们写入环境变量或系统设置中的代理地址</translation>
    </message>
    <message>
        <source>Send less, or choose a model with a larger context</source>
        <translation>请减少发送的内容，或选择上下文更大的模型</translation>
    </message>
    <message>
        <source>Start the server, or correct the base URL</source>
        <translation>请启动服务器，或更正基础 URL</translation>
    </message>
    <message>
        <source>The answer broke off after %1</source>
        <translation>应答在 %1 之后中断</translation>
    </message>
    <message>
        <source>The answer ended before anything of it had come</source>
        <translation>应答尚无任何内容就结束了</translation>
    </message>
    <message>
        <source>The answer has more than %1 parts</source>
        <translation>应答的部分超过 %1 个</translation>
    </message>
    <message>
        <source>The answer holds no choice</source>
        <translation>应答中没有候选项（choice）</translation>
    </message>
    <message>
        <source>The answer holds nothing that this protocol knows</source>
        <translation>应答中没有此协议认识的内容</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that was not asked for</source>
        <translation>应答采用了未要求的压缩方式</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB</source>
        <translation>应答超过 %1 MiB</translation>
    </message>
    <message>
        <source>The answer is larger than any answer of a model</source>
        <translation>应答比任何模型的应答都大</translation>
    </message>
    <message>
        <source>The answer is larger than it may be</source>
        <translation>应答超过了允许的大小</translation>
    </message>
    <message>
        <source>The answer is no list of models</source>
        <translation>应答不是模型列表</translation>
    </message>
    <message>
        <source>The answer is not valid JSON</source>
        <translation>应答不是有效的 JSON</translation>
    </message>
    <message>
        <source>The answer is said to be compressed but is not</source>
        <translation>应答声称已压缩，实际并非如此</translation>
    </message>
    <message>
        <source>The answer makes more than %1 tool calls</source>
        <translation>应答中的工具调用超过 %1 个</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete after %2</source>
        <translation>%1 的应答在 %2 后仍未完成</translation>
    </message>
    <message>
        <source>The answer was refused: a few bytes unfold to far too many (a compression bomb)</source>
        <translation>应答被拒绝：寥寥几个字节会解压出过多数据（压缩炸弹）</translation>
    </message>
    <message>
        <source>The budget of %1 USD is used up</source>
        <translation>%1 USD 的预算已用完</translation>
    </message>
    <message>
        <source>The call was cancelled</source>
        <translation>调用已取消</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>%1 的证书不受信任</translation>
    </message>
    <message>
        <source>The client was closed</source>
        <translation>客户端已关闭</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>与 %1 的连接失败</translation>
    </message>
    <message>
        <source>The connection was cut off in the middle of the answer</source>
        <translation>连接在应答中途断开</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent: its value has a line break or control character</source>
        <translation>无法发送标头“%1”：其值含有换行符或控制字符</translation>
    </message>
    <message>
        <source>The host %1 was not found</source>
        <translation>找不到主机 %1</translation>
    </message>
    <message>
        <source>The model called &quot;%1&quot; with arguments that are no JSON object</source>
        <translation>模型调用了“%1”，但参数不是 JSON 对象</translation>
    </message>
    <message>
        <source>The model called a tool without naming it</source>
        <translation>模型调用工具时没有指明名称</translation>
    </message>
    <message>
        <source>The model ended its answer for the reason %1</source>
        <translation>模型结束了应答，原因是 %1</translation>
    </message>
    <message>
        <source>The new budget is not larger than the old one</source>
        <translation>新预算不大于原预算</translation>
    </message>
    <message>
        <source>The pieces of the answer do not fit together</source>
        <translation>应答的各段无法拼合</translation>
    </message>
    <message>
        <source>The price list %1 cannot be read</source>
        <translation>无法读取价格表 %1</translation>
    </message>
    <message>
        <source>The provider failed in the middle of its answer</source>
        <translation>提供商在应答中途失败</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2</source>
        <translation>代理 %1 不放行到 %2 的连接</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and password</source>
        <translation>代理 %1 要求用户名和密码</translation>
    </message>
    <message>
        <source>The proxy of %1 is to be reached over TLS, which is not supported</source>
        <translation>%1 的代理需通过 TLS 连接，不支持这种方式</translation>
    </message>
    <message>
        <source>The run was stopped at its budget</source>
        <translation>运行已在达到预算时停止</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>服务器未应答就关闭了连接</translation>
    </message>
    <message>
        <source>The server gave no reason</source>
        <translation>服务器没有给出原因</translation>
    </message>
    <message>
        <source>The server says no clear length of the answer</source>
        <translation>服务器没有明确给出应答的长度</translation>
    </message>
    <message>
        <source>The server sends headers that cannot be read</source>
        <translation>服务器发送了无法读取的标头</translation>
    </message>
    <message>
        <source>The server sends headers without end</source>
        <translation>服务器无休止地发送标头</translation>
    </message>
    <message>
        <source>The server sends the answer in a form that is not known</source>
        <translation>服务器以未知的形式发送应答</translation>
    </message>
    <message>
        <source>Top up the account or raise its limit, or choose another provider</source>
        <translation>请为账户充值或提高其上限，或选择其他提供商</translation>
    </message>
    <message>
        <source>Try again later or choose another model</source>
        <translation>请稍后重试或选择其他模型</translation>
    </message>
    <message>
        <source>Try again or choose another model</source>
        <translation>请重试或选择其他模型</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, - and _</source>
        <translation>请使用最多 64 个字母、数字、- 和 _</translation>
    </message>
    <message>
        <source>Wait, or let fewer calls run at a time</source>
        <translation>请等待，或减少同时进行的调用</translation>
    </message>
    <message>
        <source>What answers does not speak HTTP</source>
        <translation>应答的一方不支持 HTTP</translation>
    </message>
    <message>
        <source>Word the request differently or choose another model</source>
        <translation>请换一种方式表述请求，或选择其他模型</translation>
    </message>
    <message>
        <source>Write PROVIDER/NAME, for example blueprint/blueprint</source>
        <translation>请写成 PROVIDER/NAME，例如 blueprint/blueprint</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT, or leave it empty</source>
        <translation>请写成 http://HOST:PORT 或 socks5://HOST:PORT，或留空</translation>
    </message>
    <message>
        <source>Write it as {&quot;prices&quot;: {&quot;PROVIDER/NAME&quot;: {&quot;input&quot;: 1, &quot;output&quot;: 2}}}</source>
        <translation>请写成 {&quot;prices&quot;: {&quot;PROVIDER/NAME&quot;: {&quot;input&quot;: 1, &quot;output&quot;: 2}}}</translation>
    </message>
    <message>
        <source>Write it in USD per million tokens, for example 2.5</source>
        <translation>请写成每百万 token 的 USD 价格，例如 2.5</translation>
    </message>
    <message>
        <source>Write the base URL as http://HOST:PORT/PATH or https://HOST/PATH</source>
        <translation>请将基础 URL 写成 http://HOST:PORT/PATH 或 https://HOST/PATH</translation>
    </message>
    <message>
        <source>&quot;url&quot; is no address of the web</source>
        <translation>&quot;url&quot; 不是网址</translation>
    </message>
    <message>
        <source>All that was asked for is there</source>
        <translation>所要求的内容都已齐备</translation>
    </message>
    <message>
        <source>Call again: a new one begins</source>
        <translation>请再次调用：会开始一个新会话</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请选择其他名称</translation>
    </message>
    <message>
        <source>Correct the file, or remove it</source>
        <translation>请更正该文件，或移除它</translation>
    </message>
    <message>
        <source>Correct these members; until then agents have no tools of servers</source>
        <translation>请更正这些字段；在此之前智能体没有服务器的工具可用</translation>
    </message>
    <message>
        <source>Give it all it needs in the arguments, or use another tool</source>
        <translation>请在参数中给出它所需的全部内容，或使用其他工具</translation>
    </message>
    <message>
        <source>Give its token as a header in mcp.json, such as &quot;Authorization&quot;: &quot;Bearer ${TOKEN}&quot;; signing in through the browser (OAuth) is not offered</source>
        <translation>请在 mcp.json 中以标头形式给出其令牌，例如 &quot;Authorization&quot;: &quot;Bearer ${TOKEN}&quot;；不支持通过浏览器登录（OAuth）</translation>
    </message>
    <message>
        <source>Its pages of tools go in a circle</source>
        <translation>其工具列表的分页陷入循环</translation>
    </message>
    <message>
        <source>Remove &quot;era&quot; from its entry in mcp.json</source>
        <translation>请从 mcp.json 的相应条目中移除 &quot;era&quot;</translation>
    </message>
    <message>
        <source>See that &quot;url&quot; in mcp.json is the address of its Streamable HTTP endpoint</source>
        <translation>请确认 mcp.json 中的 &quot;url&quot; 是其 Streamable HTTP 端点的地址</translation>
    </message>
    <message>
        <source>Set it before you start the program</source>
        <translation>请在启动程序之前设置它</translation>
    </message>
    <message>
        <source>The call was ended</source>
        <translation>调用已被终止</translation>
    </message>
    <message>
        <source>The file of tool servers &quot;%1&quot; is wrong: %2</source>
        <translation>工具服务器文件“%1”有误：%2</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>运行已结束</translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; is left out: %2</source>
        <translation>工具“%1”已被略过：%2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; answers what the protocol does not know</source>
        <translation>工具服务器“%1”的应答不在协议之内</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; answers with more than %2 MB</source>
        <translation>工具服务器“%1”的应答超过 %2 MB</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; did not answer %2 in time</source>
        <translation>工具服务器“%1”没有及时应答 %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; did not answer %2: %3</source>
        <translation>工具服务器“%1”没有应答 %2：%3</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; does not let us in</source>
        <translation>工具服务器“%1”不允许访问</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; does not speak version %2 of the protocol</source>
        <translation>工具服务器“%1”不支持协议版本 %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; ended the answer to %2 before it was whole</source>
        <translation>工具服务器“%1”未完成对 %2 的应答就结束了</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; ends again and again</source>
        <translation>工具服务器“%1”反复结束</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; has ended the session</source>
        <translation>工具服务器“%1”已结束会话</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; is gone: %2</source>
        <translation>工具服务器“%1”已消失：%2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; is not there any more</source>
        <translation>工具服务器“%1”已不存在</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; needs the variable %2, which is not set</source>
        <translation>工具服务器“%1”需要变量 %2，但它未设置</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; refuses %2</source>
        <translation>工具服务器“%1”拒绝了 %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; refuses the request</source>
        <translation>工具服务器“%1”拒绝了请求</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; speaks another version of the protocol than we do</source>
        <translation>工具服务器“%1”使用的协议版本与本程序不同</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; speaks other versions of the protocol than we do</source>
        <translation>工具服务器“%1”支持的协议版本都与本程序不同</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; wants something that it cannot be given here: %2</source>
        <translation>工具服务器“%1”需要此处无法提供的内容：%2</translation>
    </message>
    <message>
        <source>There is a tool server &quot;%1&quot; already</source>
        <translation>已有工具服务器“%1”</translation>
    </message>
    <message>
        <source>There is no tool server &quot;%1&quot; any more</source>
        <translation>已没有工具服务器“%1”</translation>
    </message>
    <message>
        <source>This client offers no %1</source>
        <translation>此客户端不提供 %1</translation>
    </message>
    <message>
        <source>This is no message of JSON-RPC: %1</source>
        <translation>这不是 JSON-RPC 消息：%1</translation>
    </message>
    <message>
        <source>Tool server &quot;%1&quot;: %2</source>
        <translation>工具服务器“%1”：%2</translation>
    </message>
    <message>
        <source>Tools beyond the first %1 are left out</source>
        <translation>超出前 %1 个的工具已被略过</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>Try its command in a terminal</source>
        <translation>请在终端中试一下其命令</translation>
    </message>
    <message>
        <source>Try its command in a terminal; it may be waiting for something</source>
        <translation>请在终端中试一下其命令；它可能在等待什么</translation>
    </message>
    <message>
        <source>Use another version of the server</source>
        <translation>请使用该服务器的其他版本</translation>
    </message>
    <message>
        <source>Use another version of the server, or of this program</source>
        <translation>请使用该服务器或本程序的其他版本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed already</source>
        <translation>已经依赖“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer to this question</source>
        <translation>“%1”不能回答这个问题</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no larger budget</source>
        <translation>“%1”不是更大的预算</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a task that is not in the plan: %2</source>
        <translation>“%1”依赖的任务不在计划中：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed meanwhile</source>
        <translation>“%1”在此期间已被更改</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 必须是对象</translation>
    </message>
    <message>
        <source>%1 names the role &quot;%2&quot;</source>
        <translation>%1 指定了角色“%2”</translation>
    </message>
    <message>
        <source>A task cannot need itself</source>
        <translation>任务不能依赖自身</translation>
    </message>
    <message>
        <source>Answer with one of: %1</source>
        <translation>请从以下选项中选一个回答：%1</translation>
    </message>
    <message>
        <source>Change it by hand; nothing was touched</source>
        <translation>请手动更改它；未改动任何内容</translation>
    </message>
    <message>
        <source>Change what it needs first</source>
        <translation>请先修改它的依赖</translation>
    </message>
    <message>
        <source>Give every requirement an id of its own</source>
        <translation>请为每项需求指定各自的 ID</translation>
    </message>
    <message>
        <source>Give every task an id of its own</source>
        <translation>请为每个任务指定各自的 ID</translation>
    </message>
    <message>
        <source>List at least one task under &quot;tasks&quot;</source>
        <translation>请在 &quot;tasks&quot; 下至少列出一个任务</translation>
    </message>
    <message>
        <source>Mend this place in the domain model</source>
        <translation>请修正数据模型中的这一处</translation>
    </message>
    <message>
        <source>Remove one of these dependencies first</source>
        <translation>请先移除其中一个依赖</translation>
    </message>
    <message>
        <source>Say in &quot;instructions&quot; what is to be done</source>
        <translation>请在 &quot;instructions&quot; 中说明要做什么</translation>
    </message>
    <message>
        <source>Say in &quot;text&quot; what is required, or take the entry out</source>
        <translation>请在 &quot;text&quot; 中说明需求，或去掉该条目</translation>
    </message>
    <message>
        <source>Take one of these needs out</source>
        <translation>请去掉其中一个依赖</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; asks for the check &quot;%2&quot;, which is not known; it was left out.</source>
        <translation>任务“%1”要求未知的检查“%2”；已略过。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; covers &quot;%2&quot;, which is no requirement of the plan; that was left out.</source>
        <translation>任务“%1”覆盖的“%2”不是计划中的需求；已略过。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; had no id; it got &quot;%2&quot;.</source>
        <translation>任务“%1”没有 ID；已指定为“%2”。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; named its need &quot;%2&quot; twice.</source>
        <translation>任务“%1”的依赖“%2”写了两次。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; names the role &quot;%2&quot;, which is not known; it went to &quot;%3&quot;.</source>
        <translation>任务“%1”指定了未知的角色“%2”；已改派给“%3”。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; needs &quot;%2&quot;, which is not in the plan; the need was left out.</source>
        <translation>任务“%1”依赖的“%2”不在计划中；已略过该依赖。</translation>
    </message>
    <message>
        <source>Tasks would wait for each other: %1</source>
        <translation>任务会互相等待：%1</translation>
    </message>
    <message>
        <source>The model&apos;s answer holds no JSON</source>
        <translation>模型的应答中没有 JSON</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off: what was missing at its end is not in the plan.</source>
        <translation>模型的应答被截断：末尾缺失的部分不在计划中。</translation>
    </message>
    <message>
        <source>The plan cannot be used: %1 %2</source>
        <translation>此计划无法使用：%1 %2</translation>
    </message>
    <message>
        <source>The task id &quot;%1&quot; is not a name; it became &quot;%2&quot;.</source>
        <translation>任务 ID“%1”不能用作名称；已改为“%2”。</translation>
    </message>
    <message>
        <source>Try again, or choose another model</source>
        <translation>请重试，或选择其他模型</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>请使用以下之一：%1</translation>
    </message>
    <message>
        <source>Use paths relative to the project folder, with &apos;/&apos;</source>
        <translation>请使用相对于项目文件夹的路径，以“/”分隔</translation>
    </message>
    <message>
        <source>Write every task as {&quot;id&quot;: …}</source>
        <translation>请将每个任务写成 {&quot;id&quot;: …}</translation>
    </message>
    <message>
        <source>Write it as a list of texts</source>
        <translation>请写成文本列表</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;: it is left out</source>
        <translation>%1 不能是“%2”：已略过</translation>
    </message>
    <message>
        <source>Correct it; the providers that come with the program work</source>
        <translation>请更正它；程序自带的提供商可正常使用</translation>
    </message>
    <message>
        <source>Name it with --base-url http://HOST:PORT/v1, or as baseUrl in providers.json</source>
        <translation>请用 --base-url http://HOST:PORT/v1 或 providers.json 中的 baseUrl 指定</translation>
    </message>
    <message>
        <source>The base URL is no address of a server</source>
        <translation>基础 URL 不是服务器的地址</translation>
    </message>
    <message>
        <source>The file of providers is left out: %1</source>
        <translation>提供商文件已被略过：%1</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; has no address</source>
        <translation>提供商“%1”没有地址</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;</source>
        <translation>没有提供商“%1”</translation>
    </message>
    <message>
        <source>Use a whole number; 0 is no limit</source>
        <translation>请使用整数；0 表示不限</translation>
    </message>
    <message>
        <source>Use one of %1, or add it to providers.json</source>
        <translation>请使用 %1 之一，或将它加入 providers.json</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT/v1 or https://HOST/v1, without a name, password or fragment</source>
        <translation>请写成 http://HOST:PORT/v1 或 https://HOST/v1，不含用户名、密码或片段标识</translation>
    </message>
    <message>
        <source>%1 already exists</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist</source>
        <translation>无法移除 %1：它不存在</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 is a file</source>
        <translation>无法写入 %1：%2 是文件</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder</source>
        <translation>无法写入 %1：它是文件夹</translation>
    </message>
    <message>
        <source>%1 does not belong to this task</source>
        <translation>%1 不属于此任务</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 不是普通文件</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile</source>
        <translation>%1 在此期间已被他人更改</translation>
    </message>
    <message>
        <source>%1 was deleted by the person</source>
        <translation>%1 已被用户删除</translation>
    </message>
    <message>
        <source>%1 was removed in this attempt</source>
        <translation>%1 已在本次尝试中移除</translation>
    </message>
    <message>
        <source>Check that the disk is not full and can be written</source>
        <translation>请确认磁盘未满且可写</translation>
    </message>
    <message>
        <source>Choose a target outside of %1</source>
        <translation>请选择 %1 之外的目标</translation>
    </message>
    <message>
        <source>Choose another path</source>
        <translation>请选择其他路径</translation>
    </message>
    <message>
        <source>Choose another target, or remove it first; nothing was changed</source>
        <translation>请选择其他目标，或先移除它；未做任何更改</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Edit it until both versions stand together, and take out the lines with &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;</source>
        <translation>请编辑到两个版本合为一体，并去掉含有 &lt;&lt;&lt;&lt;&lt;&lt;&lt;、======= 和 &gt;&gt;&gt;&gt;&gt;&gt;&gt; 的行</translation>
    </message>
    <message>
        <source>Keep your version or take the generated one</source>
        <translation>请保留您的版本，或采用生成的版本</translation>
    </message>
    <message>
        <source>Name FILE.zip, FILE.tar.gz, git:FOLDER or a FOLDER</source>
        <translation>请指定 FILE.zip、FILE.tar.gz、git:FOLDER 或一个 FOLDER</translation>
    </message>
    <message>
        <source>No target to export to</source>
        <translation>没有导出目标</translation>
    </message>
    <message>
        <source>Remove that file first, or choose another path</source>
        <translation>请先移除该文件，或选择其他路径</translation>
    </message>
    <message>
        <source>Remove that file, or choose another path</source>
        <translation>请移除该文件，或选择其他路径</translation>
    </message>
    <message>
        <source>Remove the link if you know the project, and open it again</source>
        <translation>如果您了解该项目，请移除链接后重新打开</translation>
    </message>
    <message>
        <source>Remove the link, or choose another path</source>
        <translation>请移除该链接，或选择其他路径</translation>
    </message>
    <message>
        <source>Retry its task to generate it again</source>
        <translation>请重试其任务，以重新生成它</translation>
    </message>
    <message>
        <source>Run the project first</source>
        <translation>请先运行项目</translation>
    </message>
    <message>
        <source>Run the task again; the project&apos;s files are as they were</source>
        <translation>请重新运行该任务；项目的文件保持原样</translation>
    </message>
    <message>
        <source>Separate folders by &apos;/&apos;</source>
        <translation>请用“/”分隔文件夹</translation>
    </message>
    <message>
        <source>The generated version of the file is not kept here</source>
        <translation>此处没有保留该文件的生成版本</translation>
    </message>
    <message>
        <source>The merged version of %1 still holds conflict markers</source>
        <translation>%1 的合并版中仍有冲突标记</translation>
    </message>
    <message>
        <source>The path %1 cannot be: &apos;%2&apos; is a file, not a folder</source>
        <translation>路径 %1 不可用：“%2”是文件，不是文件夹</translation>
    </message>
    <message>
        <source>The path %1 is refused: &apos;%2&apos; is a link</source>
        <translation>路径 %1 被拒绝：“%2”是链接</translation>
    </message>
    <message>
        <source>The path &apos;%1&apos; is refused: %2</source>
        <translation>路径“%1”被拒绝：%2</translation>
    </message>
    <message>
        <source>The path &apos;%1&apos; is refused: &apos;%2&apos; is a link</source>
        <translation>路径“%1”被拒绝：“%2”是链接</translation>
    </message>
    <message>
        <source>The prepared content of %1 is gone</source>
        <translation>为 %1 准备的内容已丢失</translation>
    </message>
    <message>
        <source>The project is not opened: its folder .autodevos holds a link, which leads elsewhere</source>
        <translation>未打开项目：其文件夹 .autodevos 中有一个指向别处的链接</translation>
    </message>
    <message>
        <source>The target %1 lies inside the project</source>
        <translation>目标 %1 位于项目之内</translation>
    </message>
    <message>
        <source>There is no merged version of %1</source>
        <translation>没有 %1 的合并版</translation>
    </message>
    <message>
        <source>There is nothing to export in %1</source>
        <translation>%1 中没有可导出的内容</translation>
    </message>
    <message>
        <source>Use a plain path below the project folder, such as src/main.ts</source>
        <translation>请使用项目文件夹下的普通路径，例如 src/main.ts</translation>
    </message>
    <message>
        <source>Use the file&apos;s real place in the project</source>
        <translation>请使用该文件在项目中的真实位置</translation>
    </message>
    <message>
        <source>Write only to the task&apos;s own paths: %1</source>
        <translation>请只写入任务自己的路径：%1</translation>
    </message>
    <message>
        <source>Your text is kept in the editor. Saving once more replaces the other version</source>
        <translation>您的文字保留在编辑器中。再保存一次会替换另一个版本</translation>
    </message>
    <message>
        <source>The newest events of the journal are missing (number %1)</source>
        <translation>日志中最新的事件缺失（编号 %1）</translation>
    </message>
    <message>
        <source>What was learned is of a newer AutoDevOS (format %1, this one knows %2)</source>
        <translation>所学内容来自更新的 AutoDevOS（格式 %1，本版本支持 %2）</translation>
    </message>
    <message>
        <source>What was learned could not be kept in %1</source>
        <translation>所学内容无法保存到 %1</translation>
    </message>
    <message>
        <source>Give your user write access to its folder</source>
        <translation>请为您的用户授予其文件夹的写入权限</translation>
    </message>
    <message>
        <source>What was learned cannot be read: %1 is damaged</source>
        <translation>无法读取所学内容：%1 已损坏</translation>
    </message>
    <message>
        <source>What was learned could not be read or written: %1</source>
        <translation>无法读取或写入所学内容：%1</translation>
    </message>
    <message>
        <source>What was learned was damaged; learning begins anew</source>
        <translation>所学内容已损坏；学习重新开始</translation>
    </message>
    <message>
        <source>The damaged file is kept</source>
        <translation>损坏的文件会保留</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A setting, a key or the name of a model is missing or wrong</source>
        <translation>缺少某项设置、密钥或模型名称，或者它不正确</translation>
    </message>
    <message>
        <source>Check the settings; &quot;autodevos-cli doctor&quot; says what is missing</source>
        <translation>请检查设置；“autodevos-cli doctor”会说明缺少什么</translation>
    </message>
    <message>
        <source>Something does not have the form it must have</source>
        <translation>有内容不符合要求的格式</translation>
    </message>
    <message>
        <source>Correct the place that is named</source>
        <translation>请更正所指出的位置</translation>
    </message>
    <message>
        <source>Something that was named is not there</source>
        <translation>找不到所指定的内容</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>请检查名称</translation>
    </message>
    <message>
        <source>Something is there already and is not overwritten</source>
        <translation>目标已存在，不会被覆盖</translation>
    </message>
    <message>
        <source>Choose another name or place</source>
        <translation>请选择其他名称或位置</translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation>不允许这样做</translation>
    </message>
    <message>
        <source>Allow it in the rules for commands or in the system, or choose another place</source>
        <translation>请在命令规则或系统中允许它，或选择其他位置</translation>
    </message>
    <message>
        <source>Files could not be read or written</source>
        <translation>无法读取或写入文件</translation>
    </message>
    <message>
        <source>Check the disk, the free space and the permissions</source>
        <translation>请检查磁盘、可用空间和权限</translation>
    </message>
    <message>
        <source>The project&apos;s journal is damaged</source>
        <translation>项目的日志已损坏</translation>
    </message>
    <message>
        <source>What can be read is kept; the damaged file was set aside</source>
        <translation>可读部分已保留；损坏的文件已移到一边</translation>
    </message>
    <message>
        <source>Another process has the project open</source>
        <translation>另一个进程已打开此项目</translation>
    </message>
    <message>
        <source>Wait for its end or end it there</source>
        <translation>请等它结束，或在那里结束它</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>命令无法执行</translation>
    </message>
    <message>
        <source>Check that the program is installed; &quot;autodevos-cli doctor&quot; says what is missing</source>
        <translation>请确认程序已安装；“autodevos-cli doctor”会说明缺少什么</translation>
    </message>
    <message>
        <source>The checks of this work do not pass</source>
        <translation>这项工作未通过检查</translation>
    </message>
    <message>
        <source>Look at the findings, then try the task again or change its instructions</source>
        <translation>请查看检查结果，然后重试该任务或修改其说明</translation>
    </message>
    <message>
        <source>This model or program cannot do what was asked for</source>
        <translation>此模型或程序无法完成所要求的事</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>请选择其他模型</translation>
    </message>
    <message>
        <source>The provider does not accept the key</source>
        <translation>提供商不接受此密钥</translation>
    </message>
    <message>
        <source>Enter a valid key for this provider</source>
        <translation>请输入该提供商的有效密钥</translation>
    </message>
    <message>
        <source>The credit or quota at the provider is used up</source>
        <translation>提供商处的余额或配额已用完</translation>
    </message>
    <message>
        <source>Add credit there, use another key or choose another model</source>
        <translation>请在那里充值、使用其他密钥或选择其他模型</translation>
    </message>
    <message>
        <source>The budget of this run is used up</source>
        <translation>本次运行的预算已用完</translation>
    </message>
    <message>
        <source>Allow more, or finish with the built-in model</source>
        <translation>请增加预算，或用内置模型完成</translation>
    </message>
    <message>
        <source>The provider allows no more requests at the moment</source>
        <translation>提供商目前不再接受更多请求</translation>
    </message>
    <message>
        <source>Wait a little, or set lower limits for parallel calls</source>
        <translation>请稍等，或降低并行调用的上限</translation>
    </message>
    <message>
        <source>The provider is overloaded</source>
        <translation>提供商过载</translation>
    </message>
    <message>
        <source>Try again later or choose another model</source>
        <translation>请稍后重试或选择其他模型</translation>
    </message>
    <message>
        <source>The provider&apos;s safety rules have blocked the request or the answer</source>
        <translation>提供商的安全规则拦截了请求或回答</translation>
    </message>
    <message>
        <source>Word it differently or choose another model</source>
        <translation>请换一种说法或选择其他模型</translation>
    </message>
    <message>
        <source>The model declines to do this</source>
        <translation>模型拒绝这样做</translation>
    </message>
    <message>
        <source>The conversation is too long for this model</source>
        <translation>对话对此模型来说太长</translation>
    </message>
    <message>
        <source>Make the task smaller or choose a model with a larger context</source>
        <translation>请缩小任务或选择上下文更大的模型</translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation>回答无法使用</translation>
    </message>
    <message>
        <source>Try again or choose another model</source>
        <translation>请重试或选择其他模型</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接到服务器</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy</source>
        <translation>请检查地址、网络和代理</translation>
    </message>
    <message>
        <source>It took longer than it may</source>
        <translation>所用时间超出限制</translation>
    </message>
    <message>
        <source>Allow more time, or check whether the server still works</source>
        <translation>请允许更长时间，或检查服务器是否仍在工作</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>程序内部出现问题</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, please report it</source>
        <translation>请重试；如果每次都发生，请报告</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Cancelled on request.</source>
        <translation>已按要求取消。</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which failed.</source>
        <translation>它需要的“%1”失败了。</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which is skipped.</source>
        <translation>它需要的“%1”被跳过。</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which was cancelled.</source>
        <translation>它需要的“%1”已被取消。</translation>
    </message>
    <message>
        <source>It waits for your answer: %1</source>
        <translation>正在等待您的回答：%1</translation>
    </message>
    <message>
        <source>Reused: nothing it was made from has changed.</source>
        <translation>已重用：其来源没有任何变化。</translation>
    </message>
    <message>
        <source>Reused: what it needs came out as before.</source>
        <translation>已重用：它所需的结果与之前相同。</translation>
    </message>
    <message>
        <source>Skipped as the person decided.</source>
        <translation>已按决定跳过。</translation>
    </message>
    <message>
        <source>The attempt took longer than %1 s and is being ended.</source>
        <translation>尝试超过 %1 秒，正在结束。</translation>
    </message>
    <message>
        <source>The run ends at its first failure, and &quot;%1&quot; failed.</source>
        <translation>运行在首次失败时结束，“%1”失败了。</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>运行已停止。</translation>
    </message>
    <message>
        <source>What it needs was made anew.</source>
        <translation>它所需的内容已重新生成。</translation>
    </message>
    <message>
        <source>%1 Try %2 of %3 in %4 s.</source>
        <translation>%1 %4 秒后进行第 %2 次尝试，共 %3 次。</translation>
    </message>
    <message>
        <source>%1 Try %2 of %3 now.</source>
        <translation>%1 现在进行第 %2 次尝试，共 %3 次。</translation>
    </message>
    <message>
        <source>%1 %2 takes over in %3 s.</source>
        <translation>%1 %3 秒后由 %2 接手。</translation>
    </message>
    <message>
        <source>no task of the plan covers it</source>
        <translation>计划中没有任务涵盖它</translation>
    </message>
    <message>
        <source>a test of it does not pass: %1</source>
        <translation>它的一项测试未通过：%1</translation>
    </message>
    <message>
        <source>its tasks have not ended yet</source>
        <translation>它的任务尚未结束</translation>
    </message>
    <message>
        <source>tests that its tasks wrote do not pass</source>
        <translation>其任务编写的测试未通过</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; failed: %2</source>
        <translation>任务“%1”失败：%2</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; failed</source>
        <translation>任务“%1”失败</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; was skipped: %2</source>
        <translation>任务“%1”被跳过：%2</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; was skipped</source>
        <translation>任务“%1”被跳过</translation>
    </message>
    <message>
        <source>no test names it</source>
        <translation>没有测试提到它</translation>
    </message>
    <message>
        <source>the tests of its tasks pass, but none of them names it</source>
        <translation>其任务的测试通过，但没有一项提到它</translation>
    </message>
    <message>
        <source>its tests have not been run</source>
        <translation>它的测试尚未运行</translation>
    </message>
    <message>
        <source>there is nothing that is booked or ordered to pay for; taking real payments needs a payment provider and is not built</source>
        <translation>没有需要付款的预订或订单；真实收款需要支付服务商，因此不会构建</translation>
    </message>
    <message>
        <source>scanning codes is not built</source>
        <translation>不会构建扫码功能</translation>
    </message>
    <message>
        <source>synchronising with other services is not built</source>
        <translation>不会构建与其他服务的同步</translation>
    </message>
    <message>
        <source>connections to other services are not built</source>
        <translation>不会构建与其他服务的连接</translation>
    </message>
    <message>
        <source>live media streaming is not built</source>
        <translation>不会构建直播流媒体</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built</source>
        <translation>这类游戏不在可构建的范围内</translation>
    </message>
    <message>
        <source>AI features need a language model and are not built</source>
        <translation>AI 功能需要语言模型，因此不会构建</translation>
    </message>
    <message>
        <source>calculations over the data are not built</source>
        <translation>不会构建对数据的计算</translation>
    </message>
    <message>
        <source>printed invoices are not built</source>
        <translation>不会构建打印发票</translation>
    </message>
    <message>
        <source>this calculator is not among those that can be built (%1), and the prompt does not say what it works out from what</source>
        <translation>此计算器不在可构建的范围内（%1），提示词也没有说明用什么算出什么</translation>
    </message>
    <message>
        <source>this converter is not among those that can be built (%1)</source>
        <translation>此换算器不在可构建的范围内（%1）</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built (%1)</source>
        <translation>这类游戏不在可构建的范围内（%1）</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built (%1, and a game of resources and battles)</source>
        <translation>这类游戏不在可构建的范围内（%1，以及资源与战斗游戏）</translation>
    </message>
    <message>
        <source>this kind of game is not built; games of resources, soldiers and battles are</source>
        <translation>不会构建这类游戏；可以构建资源、士兵与战斗游戏</translation>
    </message>
    <message>
        <source>only the records are kept; nothing in the app does this</source>
        <translation>只保存记录；应用中没有做这件事的功能</translation>
    </message>
    <message>
        <source>sharing with chosen people is not built; who may read it sees it</source>
        <translation>不会构建与指定人员的共享；有权阅读的人都能看到</translation>
    </message>
    <message>
        <source>no page or record of the app answers this</source>
        <translation>应用中没有页面或记录能满足这一点</translation>
    </message>
    <message>
        <source>an API has no pages; the programs that call it show things as they like</source>
        <translation>API 没有页面；如何显示由调用它的程序决定</translation>
    </message>
    <message>
        <source>the built-in model writes React, TypeScript, Express and SQLite; for another stack choose a language model</source>
        <translation>内置模型使用 React、TypeScript、Express 和 SQLite 编写；如需其他技术栈，请选择语言模型</translation>
    </message>
    <message>
        <source>what visitors do here must be kept, and a static site keeps nothing: the project has a backend</source>
        <translation>访客在此所做的必须保存，而静态网站什么也不保存：因此项目带有后端</translation>
    </message>
    <message>
        <source>this rule is not one that the built-in model can enforce</source>
        <translation>内置模型无法强制执行此规则</translation>
    </message>
    <message>
        <source>nothing is built that heeds &quot;%1&quot;</source>
        <translation>没有构建任何满足“%1”的内容</translation>
    </message>
    <message>
        <source>the built-in model found nothing in it that it knows how to build</source>
        <translation>内置模型没有在其中找到它能构建的内容</translation>
    </message>
    <message>
        <source>it has rules of its own, and this is not among them</source>
        <translation>它有自己的规则，而这不在其中</translation>
    </message>
    <message>
        <source>what it works out and from what is not said</source>
        <translation>没有说明用什么算出什么</translation>
    </message>
    <message>
        <source>there is nothing that could be moved between columns</source>
        <translation>没有可以在各列之间移动的内容</translation>
    </message>
    <message>
        <source>there is no list that could be imported into</source>
        <translation>没有可以导入的列表</translation>
    </message>
    <message>
        <source>there is nothing here that a file could belong to</source>
        <translation>这里没有可以附加文件的内容</translation>
    </message>
    <message>
        <source>there is no list that could be exported</source>
        <translation>没有可以导出的列表</translation>
    </message>
    <message>
        <source>there is nothing that people could vote on</source>
        <translation>没有可以投票的内容</translation>
    </message>
    <message>
        <source>there is nothing with a date that a calendar could show</source>
        <translation>没有带日期、可在日历中显示的内容</translation>
    </message>
    <message>
        <source>time is taken for people who sign in, and nobody does</source>
        <translation>时间只为登录的人记录，而这里无人登录</translation>
    </message>
    <message>
        <source>there is no list whose records could be compared</source>
        <translation>没有可以比较其记录的列表</translation>
    </message>
    <message>
        <source>there is nothing with a date that a timeline could show</source>
        <translation>没有带日期、可在时间线中显示的内容</translation>
    </message>
    <message>
        <source>there is nothing whose progress could be followed</source>
        <translation>没有可以跟踪进度的内容</translation>
    </message>
    <message>
        <source>progress is kept for people who sign in, and nobody does</source>
        <translation>进度只为登录的人保存，而这里无人登录</translation>
    </message>
    <message>
        <source>there is no form long enough to be filled in in steps</source>
        <translation>没有长到需要分步填写的表单</translation>
    </message>
    <message>
        <source>nothing is ordered here, so there are no orders to look back on</source>
        <translation>这里不下单，因此没有可回看的订单</translation>
    </message>
    <message>
        <source>there is nothing that could be ranked</source>
        <translation>没有可以排名的内容</translation>
    </message>
    <message>
        <source>it needs accounts, and this app has none</source>
        <translation>这需要账户，而此应用没有账户</translation>
    </message>
    <message>
        <source>a game against other players needs accounts</source>
        <translation>与其他玩家对战需要账户</translation>
    </message>
    <message>
        <source>nothing is bought here that a code could make cheaper</source>
        <translation>这里没有可以用优惠码降价购买的东西</translation>
    </message>
    <message>
        <source>nothing here has values by which it could be proposed</source>
        <translation>这里没有可据以推荐的值</translation>
    </message>
    <message>
        <source>there is no list whose filters could be kept</source>
        <translation>没有可以保存筛选条件的列表</translation>
    </message>
    <message>
        <source>there is nothing here that could be kept in stock</source>
        <translation>这里没有可以作为库存管理的东西</translation>
    </message>
    <message>
        <source>there is nothing here that could be heard or seen</source>
        <translation>这里没有可以收听或观看的内容</translation>
    </message>
    <message>
        <source>there is no list that could be reported on</source>
        <translation>没有可以生成报告的列表</translation>
    </message>
    <message>
        <source>%1 does it: it has not been tried with such tasks yet.</source>
        <translation>由 %1 完成：尚未在此类任务中试过。</translation>
    </message>
    <message>
        <source>%1 does it: %2 of %3 tries with such tasks have succeeded.</source>
        <translation>由 %1 完成：在此类任务的 %3 次尝试中 %2 次成功。</translation>
    </message>
    <message>
        <source>%1 does it: the role &quot;%2&quot; is pinned to it.</source>
        <translation>由 %1 完成：角色“%2”已固定给它。</translation>
    </message>
    <message>
        <source>No rule names &quot;%1&quot; in this form</source>
        <translation>没有规则涉及这种形式的“%1”</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; runs or reads cannot be told from its words</source>
        <translation>从命令的词语看不出“%1”会运行或读取什么</translation>
    </message>
    <message>
        <source>It sets the variable &quot;%1&quot;</source>
        <translation>它会设置变量“%1”</translation>
    </message>
    <message>
        <source>No rule of yours names this tool</source>
        <translation>您的规则中没有涉及此工具的</translation>
    </message>
    <message>
        <source>This machine has no sandbox for it</source>
        <translation>这台计算机没有可用于它的沙箱</translation>
    </message>
    <message>
        <source>Commands run with the rights they have</source>
        <translation>命令只以现有权限运行</translation>
    </message>
    <message>
        <source>Nothing is sent from here to other machines</source>
        <translation>不会从这里向其他计算机发送任何内容</translation>
    </message>
    <message>
        <source>The machine is not part of the project</source>
        <translation>计算机本身不属于项目</translation>
    </message>
    <message>
        <source>The machine&apos;s own programs are the person&apos;s to install</source>
        <translation>计算机上的程序由您自己安装</translation>
    </message>
    <message>
        <source>Deployment is the person&apos;s to do</source>
        <translation>部署由您自己进行</translation>
    </message>
    <message>
        <source>The repository is exported by the person</source>
        <translation>存储库由您自己导出</translation>
    </message>
    <message>
        <source>Nothing is published from here</source>
        <translation>不会从这里发布任何内容</translation>
    </message>
    <message>
        <source>Keys are the person&apos;s</source>
        <translation>密钥属于您本人</translation>
    </message>
    <message>
        <source>Installing packages; none of their scripts run</source>
        <translation>安装软件包；不运行其中的任何脚本</translation>
    </message>
    <message>
        <source>Installing packages; none of their code runs</source>
        <translation>安装软件包；不运行其中的任何代码</translation>
    </message>
    <message>
        <source>Fetching modules through the proxy</source>
        <translation>通过代理获取模块</translation>
    </message>
    <message>
        <source>A project&apos;s cargo settings can name programs that would run with the network</source>
        <translation>项目的 cargo 设置可能指定会联网运行的程序</translation>
    </message>
    <message>
        <source>It would reach any address in the network</source>
        <translation>它可以访问网络中的任何地址</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; names the role &quot;%2&quot;, which is not known; it went to &quot;%3&quot;.</source>
        <translation>任务“%1”指定的角色“%2”未知，已交给“%3”。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; had no id; it got &quot;%2&quot;.</source>
        <translation>任务“%1”没有标识，已设为“%2”。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot;: limits.%2 must lie between %3 and %4; it was set to %5.</source>
        <translation>任务“%1”：limits.%2 必须介于 %3 和 %4 之间，已设为 %5。</translation>
    </message>
    <message>
        <source>The task id &quot;%1&quot; is not a name; it became &quot;%2&quot;.</source>
        <translation>任务标识“%1”不是有效名称，已改为“%2”。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; asks for the check &quot;%2&quot;, which is not known; it was left out.</source>
        <translation>任务“%1”要求的检查“%2”未知，已略去。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; needs &quot;%2&quot;, which is not in the plan; the need was left out.</source>
        <translation>任务“%1”需要的“%2”不在计划中，已略去。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; named its need &quot;%2&quot; twice.</source>
        <translation>任务“%1”重复列出了所需的“%2”。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; covers &quot;%2&quot;, which is no requirement of the plan; that was left out.</source>
        <translation>任务“%1”声称覆盖的“%2”不是计划中的需求，已略去。</translation>
    </message>
    <message>
        <source>Something in the domain model could not be used and was left out: %1.</source>
        <translation>数据模型中有内容无法使用，已略去：%1。</translation>
    </message>
    <message>
        <source>The domain model names nothing that is stored; it was left out.</source>
        <translation>数据模型没有列出任何要存储的内容，已略去。</translation>
    </message>
    <message>
        <source>The domain model was left out: %1.</source>
        <translation>数据模型已略去：%1。</translation>
    </message>
    <message>
        <source>The domain model names &quot;%1&quot; twice or in a way that is no name; it was left out.</source>
        <translation>数据模型中的“%1”重复或不是有效名称，已略去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 in the domain model could not be understood; it was left out.</source>
        <translation>无法理解数据模型中 %2 的“%1”，已略去。</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off: what was missing at its end is not in the plan.</source>
        <translation>模型的回答被截断：结尾缺失的内容不在计划中。</translation>
    </message>
    <message>
        <source>%1 tasks of %2 were put before those of this plan: they write the first version, on which it stands.</source>
        <translation>已在本计划之前加入 %2 的 %1 个任务：由它们编写作为基础的第一版。</translation>
    </message>
    <message>
        <source>The attached pictures were not looked at: %1 takes none. Choose a model that does, or say in the prompt what is on them.</source>
        <translation>附加的图片未被查看：%1 不接受图片。请选择接受图片的模型，或在提示词中说明图片内容。</translation>
    </message>
    <message>
        <source>The attached files were not read: %1. The built-in planner reads the prompt alone and cannot look at pictures; a language model takes them, too.</source>
        <translation>附加的文件未被读取：%1。内置规划器只读取提示词，无法查看图片；语言模型也接受附件。</translation>
    </message>
    <message>
        <source>Nothing can be built on the data model of this plan; that of %1 stands in its place. %2</source>
        <translation>无法在本计划的数据模型上构建，已改用 %1 的数据模型。%2</translation>
    </message>
    <message>
        <source>This is the plan of %1: %2 made none that can be used. %3</source>
        <translation>这是 %1 的计划：%2 没有给出可用的计划。%3</translation>
    </message>
    <message>
        <source>The tasks &quot;%1&quot; and &quot;%2&quot; both write %3; what does not come together becomes a conflict.</source>
        <translation>任务“%1”和“%2”都会写入 %3；无法合并之处会成为冲突。</translation>
    </message>
    <message>
        <source>No task covers %1: &quot;%2&quot;.</source>
        <translation>没有任务覆盖 %1：“%2”。</translation>
    </message>
    <message>
        <source>No requirement was taken from &quot;%1&quot;.</source>
        <translation>没有从“%1”中提取需求。</translation>
    </message>
    <message>
        <source>A static site keeps nothing that its visitors do, so the project has a backend.</source>
        <translation>静态网站不会保存访问者的操作，因此项目带有后端。</translation>
    </message>
    <message>
        <source>The prompt names no things to keep, so the site has pages, services and a contact form.</source>
        <translation>提示词没有提到要保存的内容，因此网站包含页面、服务和联系表单。</translation>
    </message>
    <message>
        <source>The prompt holds %1 statements; the first %2 are listed.</source>
        <translation>提示词包含 %1 条陈述；列出前 %2 条。</translation>
    </message>
</context>
<context>
    <name>WebViewLoader</name>
    <message>
        <source>The view inside the window cannot be loaded: %1</source>
        <translation>无法加载窗口内的视图：%1</translation>
    </message>
    <message>
        <source>Use the browser, or install Qt WebEngine again</source>
        <translation>请使用浏览器，或重新安装 Qt WebEngine</translation>
    </message>
    <message>
        <source>The view inside the window cannot confine the app&apos;s pages on this system</source>
        <translation>在此系统上，窗口内的视图无法隔离应用的页面</translation>
    </message>
    <message>
        <source>Use the browser, or allow user namespaces and do not start AutoDevOS as the administrator</source>
        <translation>请使用浏览器，或允许用户命名空间，并且不要以管理员身份启动 AutoDevOS</translation>
    </message>
</context>
<context>
    <name>autodevos::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>autodevos::AttachmentBar</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附加的文件</translation>
    </message>
    <message>
        <source>Attach files to the prompt</source>
        <translation>为提示词附加文件</translation>
    </message>
    <message>
        <source>%1, %2 bytes. Delete takes it away.</source>
        <translation>%1，%2 字节。按 Delete 键移除。</translation>
    </message>
</context>
<context>
    <name>autodevos::CheckpointsPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>From then to now</source>
        <translation>从当时到现在</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>这次的更改</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>有差异的文件</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>You edited %1</source>
        <translation>您编辑了 %1</translation>
    </message>
    <message>
        <source>You decided about %1</source>
        <translation>您对 %1 作出了决定</translation>
    </message>
    <message>
        <source>Files that no task writes any more went</source>
        <translation>已移除不再有任务写入的文件</translation>
    </message>
    <message>
        <source>As it was before going back</source>
        <translation>返回之前的状态</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>已返回</translation>
    </message>
    <message>
        <source>Went back to: %1</source>
        <translation>返回到：%1</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>计划 v%2 的 %1</translation>
    </message>
    <message>
        <source>Every change of the project&apos;s files becomes a checkpoint. None has been made yet.</source>
        <translation>项目文件的每次更改都会成为检查点。目前还没有。</translation>
    </message>
    <message>
        <source>Makes plan and files what they were then, as a new version on top</source>
        <translation>将计划和文件恢复为当时的样子，作为新版本叠加其上</translation>
    </message>
    <message>
        <source>%1: compare as it was then with what it is now</source>
        <translation>%1：比较当时与现在</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>No file differs</source>
        <translation>没有文件有差异</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n 个文件有差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) come back as they were.</source>
        <translation>
            <numerusform>%n 个文件将恢复原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made since then go.</source>
        <translation>
            <numerusform>此后创建的 %n 个文件将被移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan v%1 comes back as v%2.</source>
        <translation>计划 v%1 将作为 v%2 恢复。</translation>
    </message>
    <message>
        <source>What stands now stays in this list; files of your own are left alone.</source>
        <translation>当前状态会保留在此列表中；您自己的文件不受影响。</translation>
    </message>
</context>
<context>
    <name>autodevos::CodeView</name>
    <message>
        <source>File content, read only</source>
        <translation>文件内容，只读</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>在此文件中查找</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配（Enter）</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>关闭查找栏（Esc）</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>此文件中没有</translation>
    </message>
    <message>
        <source>File content</source>
        <translation>文件内容</translation>
    </message>
</context>
<context>
    <name>autodevos::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type an action, a task, a file or a project</source>
        <translation>输入操作、任务、文件或项目</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的内容</translation>
    </message>
</context>
<context>
    <name>autodevos::CommandRulesDialog</name>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date and time</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>命令规则</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The first rule that fits decides; what was allowed for always counts where a rule asks. Changes count from the next command on.</source>
        <translation>由第一条符合的规则决定；始终允许的命令在规则要求询问时生效。更改从下一条命令起生效。</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>命令的各个词</translation>
    </message>
    <message>
        <source>* stands for any characters, a last ** for any more words</source>
        <translation>* 代表任意字符，末尾的 ** 代表任意更多的词</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>添加规则(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Allowed for always</source>
        <translation>始终允许</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>您的规则</translation>
    </message>
    <message>
        <source>Rules of the program</source>
        <translation>程序的规则</translation>
    </message>
    <message>
        <source>with network</source>
        <translation>可联网</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>autodevos::ConflictBar</name>
    <message>
        <source>You and the new version changed the same lines: %1.</source>
        <translation>您和新版本修改了相同的行：%1。</translation>
    </message>
    <message>
        <source>You deleted this file, and the new version changes it.</source>
        <translation>您删除了此文件，而新版本修改了它。</translation>
    </message>
    <message>
        <source>You changed this file, and the new version has it no more.</source>
        <translation>您修改了此文件，而新版本中已没有它。</translation>
    </message>
    <message>
        <source>You made this file, and the new version has another of that name.</source>
        <translation>您创建了此文件，而新版本中有另一个同名文件。</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>显示：</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>The file as it stands in the project</source>
        <translation>项目中现有的文件</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成的</translation>
    </message>
    <message>
        <source>The new version the task made</source>
        <translation>任务生成的新版本</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Keep your file as it is</source>
        <translation>让您的文件保持原样</translation>
    </message>
    <message>
        <source>Take generated</source>
        <translation>采用生成的</translation>
    </message>
    <message>
        <source>Replace your file by the new version</source>
        <translation>用新版本替换您的文件</translation>
    </message>
    <message>
        <source>Edit merged…</source>
        <translation>编辑合并版…</translation>
    </message>
    <message>
        <source>Open the merged version in your editor</source>
        <translation>在您的编辑器中打开合并后的版本</translation>
    </message>
    <message>
        <source>Use merged</source>
        <translation>使用合并版</translation>
    </message>
    <message>
        <source>Replace your file by the merged version</source>
        <translation>用合并后的版本替换您的文件</translation>
    </message>
    <message>
        <source>Your file was left as it is.</source>
        <translation>您的文件保持原样。</translation>
    </message>
    <message>
        <source>Both together, conflict by conflict</source>
        <translation>合并两个版本，逐个处理冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still to decide</source>
        <translation>
            <numerusform>还有 %n 处冲突待决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::DiffView</name>
    <message>
        <source>Older version, read only</source>
        <translation>较旧版本，只读</translation>
    </message>
    <message>
        <source>Newer version, read only</source>
        <translation>较新版本，只读</translation>
    </message>
    <message>
        <source>Versions beside each other</source>
        <translation>并排显示版本</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
</context>
<context>
    <name>autodevos::DomainDraft</name>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>autodevos::DomainView</name>
    <message>
        <source>What the program keeps is listed here once it is planned: its records, their fields and links. You can change all of it before it is built.</source>
        <translation>规划之后，这里会列出程序保存的内容：记录、字段和关联。在构建之前都可以更改。</translation>
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
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a kind of record</source>
        <translation>添加一种记录</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the kind of record</source>
        <translation>移除这种记录</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>移除该字段</translation>
    </message>
    <message>
        <source>Add link to</source>
        <translation>添加关联到</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>移除该关联</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>字段(&amp;F)</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>关联(&amp;K)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Use this data model</source>
        <translation>使用此数据模型</translation>
    </message>
    <message>
        <source>Remove record</source>
        <translation>移除记录</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of records</source>
        <translation>
            <numerusform>%n 种记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed. The plan follows when you use this data model; what you changed by hand in files stays.</source>
        <translation>已更改。使用此数据模型后，计划会随之更新；您在文件中手动所做的更改会保留。</translation>
    </message>
    <message>
        <source>This is the data model of the plan.</source>
        <translation>这是计划的数据模型。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>records, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>添加记录</translation>
    </message>
    <message>
        <source>Rename record</source>
        <translation>重命名记录</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新字段</translation>
    </message>
</context>
<context>
    <name>autodevos::EventText</name>
    <message>
        <source>Check %1: %2</source>
        <translation>检查 %1: %2</translation>
    </message>
    <message>
        <source>Check %1 passed in %2</source>
        <translation>检查 %1 通过，用时 %2</translation>
    </message>
    <message>
        <source>Check %1 failed after %2</source>
        <translation>检查 %1 未通过，用时 %2</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Merged the new version into your %1</source>
        <translation>已将新版本合并到您的 %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>已修改 %1</translation>
    </message>
    <message>
        <source>Conflict in %1: your file was left as it is</source>
        <translation>%1 中有冲突：您的文件保持原样</translation>
    </message>
    <message>
        <source>Run completed</source>
        <translation>运行完成</translation>
    </message>
    <message>
        <source>Run stopped; what is done is kept</source>
        <translation>运行已停止；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Run ended with failures</source>
        <translation>运行结束，但有失败</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>正在读取提示词</translation>
    </message>
    <message>
        <source>Plan version %1: %2 requirements, %3 tasks</source>
        <translation>计划版本 %1: %2 项需求，%3 个任务</translation>
    </message>
    <message>
        <source>Run started: %1 tasks to do, %2 reused</source>
        <translation>运行开始：%1 个任务待做，%2 个复用</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>运行已暂停</translation>
    </message>
    <message>
        <source>Run goes on</source>
        <translation>运行继续</translation>
    </message>
    <message>
        <source>Try %1 begins</source>
        <translation>第 %1 次尝试开始</translation>
    </message>
    <message>
        <source>$ %1 (exit code %2)</source>
        <translation>$ %1（退出码 %2）</translation>
    </message>
    <message>
        <source>Waits for an answer: %1</source>
        <translation>等待回答：%1</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1: a call without a kept answer took %2 tokens</source>
        <translation>%1:一次未保留回答的调用用了 %2 个词元</translation>
    </message>
    <message>
        <source>You saved %1</source>
        <translation>您保存了 %1</translation>
    </message>
    <message>
        <source>The project went back to an earlier checkpoint</source>
        <translation>项目已回到之前的检查点</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) of your servers are offered</source>
        <translation>
            <numerusform>提供您的服务器的 %n 个工具</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, and why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>autodevos::Examples</name>
    <message>
        <source>Team task board</source>
        <translation>团队任务看板</translation>
    </message>
    <message>
        <source>Projects, tasks with states, comments and a dashboard</source>
        <translation>项目、带状态的任务、评论和仪表板</translation>
    </message>
    <message>
        <source>Recipe collection</source>
        <translation>菜谱集</translation>
    </message>
    <message>
        <source>Search and filters, star ratings and favourites</source>
        <translation>搜索与筛选、星级评分和收藏</translation>
    </message>
    <message>
        <source>Clinic appointments</source>
        <translation>诊所预约</translation>
    </message>
    <message>
        <source>Roles, states and a rule against double booking</source>
        <translation>角色、状态，以及防止重复预约的规则</translation>
    </message>
    <message>
        <source>Developer portfolio</source>
        <translation>开发者作品集</translation>
    </message>
    <message>
        <source>Pages, projects, a blog and a contact form</source>
        <translation>页面、项目、博客和联系表单</translation>
    </message>
</context>
<context>
    <name>autodevos::ExportDialog</name>
    <message>
        <source>Export the project</source>
        <translation>导出项目</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Zip 压缩包</translation>
    </message>
    <message>
        <source>Tar archive (tar.gz)</source>
        <translation>Tar 压缩包（tar.gz）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Git repository, one commit a task</source>
        <translation>Git 仓库，每个任务一次提交</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>导出位置</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>选择导出位置</translation>
    </message>
    <message>
        <source>Contains the generated files only, without AutoDevOS&apos; own data and installed packages. Nothing existing is overwritten.</source>
        <translation>只包含生成的文件，不含 AutoDevOS 自身的数据和已安装的软件包。不会覆盖任何已有内容。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
</context>
<context>
    <name>autodevos::FieldsModel</name>
    <message>
        <source>Line of text</source>
        <translation>单行文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星级</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>移除字段</translation>
    </message>
    <message>
        <source>The choices, with commas between them</source>
        <translation>选项，用逗号分隔</translation>
    </message>
    <message>
        <source>In the code: %1</source>
        <translation>在代码中：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>更改字段</translation>
    </message>
    <message>
        <source>Rename field</source>
        <translation>重命名字段</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Change choices</source>
        <translation>更改选项</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>autodevos::FileTreeModel</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
</context>
<context>
    <name>autodevos::FilesView</name>
    <message>
        <source>Search in all files</source>
        <translation>在所有文件中搜索</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>The files the agents write appear here.</source>
        <translation>智能体写入的文件会显示在这里。</translation>
    </message>
    <message>
        <source>Choose a file to read it.</source>
        <translation>选择要阅读的文件。</translation>
    </message>
    <message>
        <source>The file is too large to show here (%1 MB).</source>
        <translation>文件太大，无法在此显示（%1 MB）。</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>该文件不是文本。</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>由 %1 写入</translation>
    </message>
    <message>
        <source>written by %1 for %2</source>
        <translation>由 %1 为 %2 写入</translation>
    </message>
    <message>
        <source>%1 matches in %2 files</source>
        <translation>%2 个文件中有 %1 处匹配</translation>
    </message>
    <message>
        <source>No file contains this.</source>
        <translation>没有文件包含此内容。</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>前 %1 处</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your changes stay when the file is generated anew</source>
        <translation>重新生成文件时，您的更改会保留</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>Generated by %1, %2</source>
        <comment>run, date and time</comment>
        <translation>由 %1 生成，%2</translation>
    </message>
    <message>
        <source>The version of a checkpoint</source>
        <translation>某个检查点的版本</translation>
    </message>
</context>
<context>
    <name>autodevos::FindingsModel</name>
    <message>
        <source>Whole project</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>autodevos::FindingsView</name>
    <message>
        <source>The checks found nothing.</source>
        <translation>检查没有发现问题。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>autodevos::GraphSearchBar</name>
    <message>
        <source>Find a task</source>
        <translation>查找任务</translation>
    </message>
    <message>
        <source>Find a task by its title</source>
        <translation>按标题查找任务</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>autodevos::GraphView</name>
    <message>
        <source>Task graph</source>
        <translation>任务图</translation>
    </message>
    <message>
        <source>Arranging %1 tasks …</source>
        <translation>正在排布 %1 个任务…</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>还没有计划</translation>
    </message>
    <message>
        <source>Type a prompt and press Ctrl+Enter</source>
        <translation>输入提示词并按 Ctrl+Enter</translation>
    </message>
    <message>
        <source>There is no graph to export yet</source>
        <translation>还没有可导出的图</translation>
    </message>
    <message>
        <source>Plan a prompt first</source>
        <translation>请先规划一个提示词</translation>
    </message>
    <message>
        <source>The picture could not be written</source>
        <translation>无法写入图片</translation>
    </message>
    <message>
        <source>Choose another folder or free some space</source>
        <translation>请选择其他文件夹或腾出一些空间</translation>
    </message>
    <message>
        <source>The drawing could not be written</source>
        <translation>无法写入图形</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fit into view</source>
        <translation>适应视图</translation>
    </message>
    <message>
        <source>Find a task …</source>
        <translation>查找任务…</translation>
    </message>
    <message>
        <source>Show critical path</source>
        <translation>显示关键路径</translation>
    </message>
    <message>
        <source>Export as SVG …</source>
        <translation>导出为 SVG…</translation>
    </message>
    <message>
        <source>Export as PNG …</source>
        <translation>导出为 PNG…</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is needed by &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 是 &lt;b&gt;%2&lt;/b&gt; 的依赖</translation>
    </message>
    <message>
        <source>It has written no files yet</source>
        <translation>它还没有写入任何文件</translation>
    </message>
    <message>
        <source>A task cannot need itself</source>
        <translation>任务不能依赖自身</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs it already</source>
        <translation>“%1”已依赖此任务</translation>
    </message>
    <message>
        <source>&quot;%1&quot; itself needs &quot;%2&quot;: they would wait for each other</source>
        <translation>“%1”本身依赖“%2”：两者会互相等待</translation>
    </message>
    <message>
        <source>&quot;%1&quot; itself waits for &quot;%2&quot;, through &quot;%3&quot;: they would wait for each other</source>
        <translation>“%1”本身在等待“%2” (经由“%3”): 两者会互相等待</translation>
    </message>
    <message>
        <source>Choose with the arrow keys which task shall need &quot;%1&quot;, then press Enter</source>
        <translation>用方向键选择要依赖“%1”的任务，然后按 Enter</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>展开该组</translation>
    </message>
    <message>
        <source>Collapse the tasks of %1</source>
        <translation>收起“%1”的任务</translation>
    </message>
    <message>
        <source>Group by role</source>
        <translation>按角色归组</translation>
    </message>
    <message>
        <source>Open the group first: only a task can need another one</source>
        <translation>请先展开该组：只有任务才能依赖其他任务</translation>
    </message>
</context>
<context>
    <name>autodevos::HistoryView</name>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>计划版本</translation>
    </message>
</context>
<context>
    <name>autodevos::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Files the task wrote</source>
        <translation>任务写入的文件</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>What was sent to models, exactly, and what came back</source>
        <translation>发送给模型的原始内容以及返回的内容</translation>
    </message>
    <message>
        <source>Select a task in the graph or the table to read its instructions, follow its conversation, and run it again.</source>
        <translation>在图或表格中选择一个任务，即可阅读其说明、跟踪其对话并再次运行。</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>检查（%1）</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>文件（%1）</translation>
    </message>
    <message>
        <source>The task has not been checked yet.</source>
        <translation>该任务尚未检查。</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>检查没有发现问题。</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>not carried out at this check level</source>
        <translation>在此检查级别不执行</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected task</source>
        <translation>选中的任务</translation>
    </message>
    <message>
        <source>State of the task</source>
        <translation>任务状态</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Noticed while planning:</source>
        <translation>规划时注意到：</translation>
    </message>
</context>
<context>
    <name>autodevos::LearnedDialog</name>
    <message>
        <source>What was learned of models</source>
        <translation>从模型学到的内容</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>USD a try</source>
        <translation>每次 USD</translation>
    </message>
    <message>
        <source>Seconds a try</source>
        <translation>每次秒数</translation>
    </message>
    <message>
        <source>Among the models that may be given tasks, the one that is likelier to succeed in a role does a task; cost and time decide between the like. A model that is pinned to a role does all its tasks. Counts from the next run on.</source>
        <translation>在可以分配任务的模型中，由在该角色中成功可能性更大的完成任务；相近时由费用和时间决定。固定给某个角色的模型完成该角色的所有任务。从下次运行起生效。</translation>
    </message>
    <message>
        <source>&amp;Pin to its role</source>
        <translation>固定到其角色(&amp;P)</translation>
    </message>
    <message>
        <source>Taken back under Models by role in the settings</source>
        <translation>可在设置的“各角色的模型”中撤销</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>全部清除(&amp;F)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 次中 %1 次</translation>
    </message>
    <message>
        <source>Nothing has been learned yet: tasks that language models do teach.</source>
        <translation>尚未学到任何内容：由语言模型完成的任务可供学习。</translation>
    </message>
    <message>
        <source>%1 does the tasks of %2 from now on.</source>
        <translation>从现在起由 %1 完成 %2 的任务。</translation>
    </message>
</context>
<context>
    <name>autodevos::LogPanel</name>
    <message>
        <source>Show lines of</source>
        <translation>显示来自以下对象的行</translation>
    </message>
    <message>
        <source>Show lines from level</source>
        <translation>显示不低于此级别的行</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show lines that contain</source>
        <translation>显示包含以下内容的行</translation>
    </message>
    <message>
        <source>Follow: keep the newest line in view</source>
        <translation>跟随：始终显示最新一行</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>复制所选行；未选择则复制全部</translation>
    </message>
    <message>
        <source>Save the shown lines to a file</source>
        <translation>将显示的行保存到文件</translation>
    </message>
    <message>
        <source>Clear the view (the journal keeps everything)</source>
        <translation>清空视图（日志库会保留全部内容）</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>所有智能体</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>文本 (*.log *.txt)</translation>
    </message>
</context>
<context>
    <name>autodevos::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the agents do is written here while a run goes on.</source>
        <translation>运行期间，智能体所做的事会写在这里。</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>没有符合筛选条件的行。</translation>
    </message>
    <message>
        <source>Double-click opens the file</source>
        <translation>双击打开文件</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Show the task</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
</context>
<context>
    <name>autodevos::MainWindow</name>
    <message>
        <source>A run is going on.</source>
        <translation>有一次运行正在进行。</translation>
    </message>
    <message>
        <source>Stop it before opening another project.</source>
        <translation>打开其他项目之前请先停止它。</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>正在导出到 %1…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>已将 %n 个文件导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>About AutoDevOS</source>
        <translation>关于 AutoDevOS</translation>
    </message>
    <message>
        <source>&lt;b&gt;AutoDevOS %1&lt;/b&gt;&lt;br&gt;Turns a written prompt into a complete, running software project.</source>
        <translation>&lt;b&gt;AutoDevOS %1&lt;/b&gt;&lt;br&gt;把写好的提示词变成完整、可运行的软件项目。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. What it generates is yours (0BSD).</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。它生成的内容归您所有（0BSD）。</translation>
    </message>
    <message>
        <source>Ending the run. What is done is kept.</source>
        <translation>正在结束运行。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>%1 already holds a project. Nothing was changed.</source>
        <translation>%1 中已有一个项目。没有更改任何内容。</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Nothing was changed.</source>
        <translation>%1 不是空文件夹。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Plan version %1 follows your data model.</source>
        <translation>计划版本 %1 采用了您的数据模型。</translation>
    </message>
    <message>
        <source>Run it to bring the files up to date.</source>
        <translation>运行它以更新文件。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is done: %n file(s).</source>
        <translation>
            <numerusform>“%1”已完成：%n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start preview</source>
        <translation>启动预览</translation>
    </message>
    <message>
        <source>The run was stopped. What is done is kept.</source>
        <translation>运行已停止。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>The run ended, but %n file(s) of yours and the new version are at odds.</source>
        <translation>
            <numerusform>运行已结束，但您的 %n 个文件与新版本不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run ended, but a check of the whole project does not pass.</source>
        <translation>运行已结束，但整个项目的一项检查未通过。</translation>
    </message>
    <message numerus="yes">
        <source>The run ended with %n failed task(s).</source>
        <translation>
            <numerusform>运行已结束，有 %n 个任务失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your files were left as they are. Decide about each of them.</source>
        <translation>您的文件保持原样。请逐个决定。</translation>
    </message>
    <message>
        <source>What is done is kept. Look at the findings, then retry.</source>
        <translation>已完成的部分会保留。请查看问题，然后重试。</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <translation>显示冲突</translation>
    </message>
    <message>
        <source>Show the failure</source>
        <translation>显示失败</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>The last run was interrupted: %1 of %2 tasks are done and kept.</source>
        <translation>上次运行被中断：%2 个任务中有 %1 个已完成并保留。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1（离线）</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Data model</source>
        <translation>数据模型</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>检查的程度</translation>
    </message>
    <message>
        <source>The model that plans and writes</source>
        <translation>负责规划和编写的模型</translation>
    </message>
    <message>
        <source>sandbox on</source>
        <translation>沙箱已启用</translation>
    </message>
    <message>
        <source>sandbox off</source>
        <translation>沙箱未启用</translation>
    </message>
    <message>
        <source>Commands of agents see only the project&apos;s folder</source>
        <translation>智能体的命令只能看到项目文件夹</translation>
    </message>
    <message>
        <source>Commands of agents run with your own rights.</source>
        <translation>智能体的命令以您自己的权限运行。</translation>
    </message>
    <message>
        <source>The log was saved to %1</source>
        <translation>日志已保存到 %1</translation>
    </message>
    <message>
        <source>The log could not be saved to %1</source>
        <translation>无法将日志保存到 %1</translation>
    </message>
    <message>
        <source>Nothing is lost: the journal keeps it. Choose another place.</source>
        <translation>没有丢失任何内容：日志库中都有。请选择其他位置。</translation>
    </message>
    <message>
        <source>It goes on with %1.</source>
        <translation>将使用 %1 继续。</translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation>正在打开项目…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>没有打开的项目</translation>
    </message>
    <message>
        <source>AutoDevOS</source>
        <translation>AutoDevOS</translation>
    </message>
    <message>
        <source>%1 of plan v%2: %3</source>
        <translation>%1 (计划 v%2): %3</translation>
    </message>
    <message>
        <source>Plan v%1, not run yet</source>
        <translation>计划 v%1，尚未运行</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>观看中</translation>
    </message>
    <message>
        <source>journal repaired</source>
        <translation>日志库已修复</translation>
    </message>
    <message>
        <source>journal ok</source>
        <translation>日志库正常</translation>
    </message>
    <message>
        <source>%1 – AutoDevOS</source>
        <translation>%1 – AutoDevOS</translation>
    </message>
    <message>
        <source>Not possible while the project is open in %1</source>
        <translation>项目在 %1 中打开时无法执行</translation>
    </message>
    <message>
        <source>Take the project over first</source>
        <translation>请先接管项目</translation>
    </message>
    <message>
        <source>Wait for the run to end, or stop it</source>
        <translation>请等待运行结束，或停止它</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>正在制定计划</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1 was saved. It stays as you have it when it is generated anew.</source>
        <translation>已保存 %1。重新生成时会保持您修改后的样子。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of the plan. %2 brings it back.</source>
        <translation>已将“%1”移出计划。按 %2 可恢复。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>跟随桌面环境</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Counts when the program is started the next time</source>
        <translation>下次启动程序时生效</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>For new projects</source>
        <translation>用于新项目</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Tasks at a time</source>
        <translation>同时进行的任务数</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>遇到第一个失败即停止</translation>
    </message>
    <message>
        <source>Limits of language models</source>
        <translation>语言模型的限制</translation>
    </message>
    <message>
        <source>Over all models of a project; counts from the next plan or run on</source>
        <translation>项目中所有模型合计；从下一次规划或运行起生效</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>每分钟 token 数</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>同时进行的调用数</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Press F2 or a key and then the new shortcut</source>
        <translation>按 F2 或任意键，然后按新的快捷键</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>目前没有需要您处理的内容。</translation>
    </message>
    <message>
        <source>AutoDevOS needs you</source>
        <translation>AutoDevOS 需要您</translation>
    </message>
    <message>
        <source>A task waits for your answer.</source>
        <translation>有任务在等待您的回答。</translation>
    </message>
    <message>
        <source>%1 holds no project. Nothing was changed.</source>
        <translation>%1 中没有项目。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Make the next project here</source>
        <translation>在此处创建下一个项目</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The project is as it was then.</source>
        <translation>项目已恢复到当时的状态。</translation>
    </message>
    <message>
        <source>What stood there before is a checkpoint too: you can go back to it.</source>
        <translation>之前的状态也是一个检查点：您可以回到那里。</translation>
    </message>
    <message>
        <source>Show the checkpoints</source>
        <translation>显示检查点</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of the plan. The Task menu can undo it.</source>
        <translation>“%1”已移出计划。可在“任务”菜单中撤销。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing glides or fades; also on where the desktop asks for it</source>
        <translation>没有滑动和淡入淡出；桌面要求时也会启用</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When a run ends or a task needs you, and another program is in front</source>
        <translation>当运行结束或任务需要您、而其他程序在前台时</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Open the last project at the start</source>
        <translation>启动时打开上次的项目</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written</source>
        <translation>无法写入文件夹 %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder under the prompt.</source>
        <translation>没有更改任何内容。请在提示词下方选择其他文件夹。</translation>
    </message>
    <message>
        <source>Models by role</source>
        <translation>各角色的模型</translation>
    </message>
    <message>
        <source>Write provider/model, and after a blank an address of its own; counts from the next plan or run on</source>
        <translation>写成“提供商/模型”，如有单独的地址，请用空格隔开写在后面；从下一次规划或运行起生效</translation>
    </message>
    <message>
        <source>the chosen model</source>
        <translation>所选模型</translation>
    </message>
    <message>
        <source>May be given tasks as well</source>
        <translation>也可以分配任务的模型</translation>
    </message>
    <message>
        <source>Write provider/model, several parted by blanks: which one does a task is learned; counts from the next plan or run on</source>
        <translation>请写 提供商/模型，多个用空格分隔：由哪个完成任务靠学习决定；从下次计划或运行起生效</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the inspector lists them.</source>
        <translation>
            <numerusform>还有 %n 条：检查器中列有全部。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MergeView</name>
    <message>
        <source>Yours</source>
        <translation>您的版本</translation>
    </message>
    <message>
        <source>Your version, read only</source>
        <translation>您的版本，只读</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>The version both began from, read only</source>
        <translation>双方共同的起始版本，只读</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成的版本</translation>
    </message>
    <message>
        <source>The new generated version, read only</source>
        <translation>新生成的版本，只读</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>上一处冲突</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>下一处冲突</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>采用您的版本</translation>
    </message>
    <message>
        <source>Take generated</source>
        <translation>采用生成的版本</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>两者都采用</translation>
    </message>
    <message>
        <source>Take neither</source>
        <translation>两者都不采用</translation>
    </message>
    <message>
        <source>Both versions come together without a conflict</source>
        <translation>两个版本可以合并，没有冲突</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>冲突 %1/%2</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>已全部决定</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 处待决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MetricsView</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>tasks done</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>requirements met</source>
        <translation>需求满足</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>What every role and task took</source>
        <translation>每个角色和任务的用量</translation>
    </message>
    <message>
        <source>Role and task</source>
        <translation>角色和任务</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>计划 v%2 的 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>tries</source>
        <translation>
            <numerusform>次尝试</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::ModelButton</name>
    <message>
        <source>Blueprint (offline)</source>
        <translation>Blueprint（离线）</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（位于 %2）</translation>
    </message>
    <message>
        <source>The model that plans and writes: %1</source>
        <translation>负责规划和编写的模型：%1</translation>
    </message>
    <message>
        <source>Connect a &amp;model…</source>
        <translation>连接模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>It has no models</source>
        <translation>它没有模型</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>另有 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role and its model</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>autodevos::ModelDialog</name>
    <message>
        <source>Connect a model</source>
        <translation>连接模型</translation>
    </message>
    <message>
        <source>Stored in the system&apos;s keyring, in no file</source>
        <translation>保存在系统的密钥环中，不写入任何文件</translation>
    </message>
    <message>
        <source>&amp;Store key</source>
        <translation>保存密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>提供商(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Asks the model in a call or two whether it answers and can call tools</source>
        <translation>用一两次调用询问模型是否应答、能否调用工具</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用它(&amp;U)</translation>
    </message>
    <message>
        <source>Looking for keys …</source>
        <translation>正在查找密钥…</translation>
    </message>
    <message>
        <source>http://HOST:PORT/v1</source>
        <translation>http://主机：端口/v1</translation>
    </message>
    <message>
        <source>Asking %1 which models it has …</source>
        <translation>正在询问 %1 有哪些模型…</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring may ask for its password …</source>
        <translation>密钥环可能会要求输入密码…</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>%1 answers and calls tools by itself.</source>
        <translation>%1 会应答，并能自行调用工具。</translation>
    </message>
    <message>
        <source>%1 answers. It calls no tools by itself: it is told how to in words.</source>
        <translation>%1 会应答。它不能自行调用工具：会用文字告诉它怎么做。</translation>
    </message>
</context>
<context>
    <name>autodevos::NeedsYouBar</name>
    <message>
        <source>What needs you</source>
        <translation>需要您处理的事</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Needs you (%n): %1</source>
        <translation>
            <numerusform>需要您处理 (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>需要您处理：%1</translation>
    </message>
    <message>
        <source>All that needs you</source>
        <translation>所有需要您处理的内容</translation>
    </message>
</context>
<context>
    <name>autodevos::Notifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>autodevos::PlanEditor</name>
    <message>
        <source>Add dependency</source>
        <translation>添加依赖</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>修改任务</translation>
    </message>
</context>
<context>
    <name>autodevos::PlansPage</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message numerus="yes">
        <source>%1 s, %n further try/tries</source>
        <translation>
            <numerusform>%1 秒，另可尝试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>较晚的版本</translation>
    </message>
    <message>
        <source>Tasks of both versions</source>
        <translation>两个版本的任务</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>较晚</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Plan v%1</source>
        <translation>计划 v%1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>尚无计划。</translation>
    </message>
    <message>
        <source>There is one version of the plan so far. Every change of it makes another one.</source>
        <translation>目前计划只有一个版本。每次更改都会产生新版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) added</source>
        <translation>
            <numerusform>添加了 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) removed</source>
        <translation>
            <numerusform>移除了 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed</source>
        <translation>
            <numerusform>更改了 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>the requirements are others</source>
        <translation>需求不同</translation>
    </message>
    <message>
        <source>the data model is another</source>
        <translation>数据模型不同</translation>
    </message>
    <message>
        <source>Both versions say the same</source>
        <translation>两个版本相同</translation>
    </message>
</context>
<context>
    <name>autodevos::PreviewPanel</name>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Log of the preview</source>
        <translation>预览日志</translation>
    </message>
    <message>
        <source>Start preview</source>
        <translation>启动预览</translation>
    </message>
    <message>
        <source>Stop preview</source>
        <translation>停止预览</translation>
    </message>
    <message>
        <source>Open or make a project first.</source>
        <translation>请先打开或创建一个项目。</translation>
    </message>
    <message>
        <source>The app is not running.</source>
        <translation>应用没有运行。</translation>
    </message>
    <message>
        <source>There is nothing to start yet: run the plan first.</source>
        <translation>还没有可启动的内容：请先运行计划。</translation>
    </message>
    <message>
        <source>Installing and building. The first time takes a minute or two.</source>
        <translation>正在安装和构建。第一次需要一两分钟。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The app is running on this computer only.</source>
        <translation>应用只在这台电脑上运行。</translation>
    </message>
    <message>
        <source>What the app says is written here while it runs.</source>
        <translation>应用运行期间，它的输出会写在这里。</translation>
    </message>
    <message>
        <source>Show it here</source>
        <translation>在此显示</translation>
    </message>
    <message>
        <source>Shows the app inside this window; loads a browser the first time</source>
        <translation>在此窗口中显示应用；首次使用时会加载浏览器</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>重新加载页面</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>autodevos::ProgressStrip</name>
    <message>
        <source>Progress of the run</source>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>Share of the budget that is used, in per cent</source>
        <translation>预算已使用的百分比</translation>
    </message>
    <message>
        <source>%1 % of the budget is used</source>
        <translation>预算已使用 %1 %</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在规划…</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 个任务</translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n 个未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个 token</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
</context>
<context>
    <name>autodevos::ProjectsView</name>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>%1
last opened %2</source>
        <translation>%1
上次打开：%2</translation>
    </message>
    <message>
        <source>Projects you make appear here.</source>
        <translation>您创建的项目会显示在这里。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from the list (the folder stays)</source>
        <translation>从列表中移除（文件夹保留）</translation>
    </message>
</context>
<context>
    <name>autodevos::PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Describe the program to build. Ctrl+Enter plans and runs, Ctrl+Shift+Enter only plans, Alt+Up goes back in the history.</source>
        <translation>描述要构建的程序。Ctrl+Enter 规划并运行，Ctrl+Shift+Enter 只规划，Alt+↑ 在历史中后退。</translation>
    </message>
    <message>
        <source>Describe the program you want: who uses it, what they keep in it, what they do with it.</source>
        <translation>描述您想要的程序：谁使用它，里面保存什么，用它做什么。</translation>
    </message>
    <message>
        <source>%1
Will not be built: %2</source>
        <translation>%1
不会构建：%2</translation>
    </message>
</context>
<context>
    <name>autodevos::PromptPanel</name>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Plan and run</source>
        <translation>规划并运行</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>从示例开始</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) recognised</source>
        <translation>
            <numerusform>已识别 %n 项需求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not be built</source>
        <translation>
            <numerusform>%n 项不会构建</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate of the run</source>
        <translation>运行估算</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n step(s)</source>
        <translation>
            <numerusform>（%n 步）</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>约 %1 个 token</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>more than the budget of %1</source>
        <translation>超出预算 %1</translation>
    </message>
    <message>
        <source>What a run of the whole plan takes, as far as experience tells</source>
        <translation>根据经验，运行整个计划所需的量</translation>
    </message>
    <message>
        <source>What a run takes, as far as experience tells. The built-in model drafts the plan as you type; nothing is spent for it.</source>
        <translation>根据经验，运行所需的量。内置模型会在您输入时起草计划，不产生任何费用。</translation>
    </message>
    <message>
        <source>Nothing to build is recognised yet</source>
        <translation>尚未识别出要构建的内容</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach text files: a language model reads them with the prompt</source>
        <translation>附加文本文件：语言模型会连同提示词一起读取</translation>
    </message>
</context>
<context>
    <name>autodevos::QuestionCard</name>
    <message>
        <source>May this command run?</source>
        <translation>允许运行此命令吗？</translation>
    </message>
    <message>
        <source>The budget is used up: the run is paused</source>
        <translation>预算已用完：运行已暂停</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>一个问题</translation>
    </message>
    <message>
        <source>A question from &quot;%1&quot;</source>
        <translation>来自“%1”的问题</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; wants to run a command:</source>
        <translation>任务“%1”想运行一条命令：</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>There is no sandbox on this machine: it could read and change all that you can, and reach the network.</source>
        <translation>这台机器上没有沙箱：它可以读取和更改您能访问的一切，并能访问网络。</translation>
    </message>
    <message>
        <source>It runs closed off: it sees only this project&apos;s build folder, but it gets the network.</source>
        <translation>它在隔离环境中运行：只能看到此项目的构建文件夹，但可以访问网络。</translation>
    </message>
    <message>
        <source>It runs closed off: it sees only this project&apos;s build folder and has no network.</source>
        <translation>它在隔离环境中运行：只能看到此项目的构建文件夹，没有网络。</translation>
    </message>
    <message>
        <source>Why you are asked: %1</source>
        <translation>询问您的原因：%1</translation>
    </message>
    <message>
        <source>%1 of %2 USD were spent. What runs comes to its end, nothing new is paid for.</source>
        <translation>已花费 %1 / %2 USD。正在进行的会做完，不再产生新的费用。</translation>
    </message>
    <message>
        <source>Some calls have no known price.</source>
        <translation>有些调用的价格未知。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>用您自己的话</translation>
    </message>
    <message>
        <source>Allow &amp;more, in all:</source>
        <translation>允许更多，总计(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Finish with Blueprint</source>
        <translation>用 Blueprint 完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Allow &amp;once</source>
        <translation>允许一次(&amp;O)</translation>
    </message>
    <message>
        <source>Allow for this &amp;run</source>
        <translation>本次运行中允许(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Always allow this command</source>
        <translation>始终允许此命令(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒绝(&amp;D)</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>Budget in all</source>
        <translation>总预算</translation>
    </message>
    <message>
        <source>An&amp;swer with these words</source>
        <translation>用这些话回答(&amp;S)</translation>
    </message>
    <message>
        <source>Part of it is an estimate: not every answer was counted.</source>
        <translation>其中一部分是估计值：并非每个回答都计了数。</translation>
    </message>
    <message>
        <source>May this tool be called?</source>
        <translation>允许调用此工具吗？</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; wants to call the tool &quot;%2&quot; of your server &quot;%3&quot; with:</source>
        <translation>任务“%1”想调用您的服务器“%3”的工具“%2”，参数为：</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>No sandbox holds a tool server: it can do whatever it was made for.</source>
        <translation>工具服务器不受沙箱约束：它能做其设计用途内的任何事情。</translation>
    </message>
    <message>
        <source>&amp;Always allow this tool</source>
        <translation>始终允许此工具(&amp;A)</translation>
    </message>
</context>
<context>
    <name>autodevos::RelationsModel</name>
    <message>
        <source>one</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>添加关联</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除关联</translation>
    </message>
    <message>
        <source>Filled with the account that is signed in</source>
        <translation>自动填入已登录的账户</translation>
    </message>
    <message>
        <source>In the code: %1</source>
        <translation>在代码中：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>更改关联</translation>
    </message>
    <message>
        <source>Rename link</source>
        <translation>重命名关联</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>autodevos::RequestsPage</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Requests to models</source>
        <translation>对模型的请求</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Exact request and its answer</source>
        <translation>原始请求及其应答</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>按发送原样</translation>
    </message>
    <message>
        <source>Byte by byte as it was sent, instead of laid out to be read</source>
        <translation>逐字节显示发送时的内容，而不是排版后便于阅读的形式</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>请求(&amp;Q)</translation>
    </message>
    <message>
        <source>Copies the request exactly as it was sent, without keys</source>
        <translation>按发送时的原样复制请求，不含密钥</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>应答(&amp;A)</translation>
    </message>
    <message>
        <source>Copies the answer</source>
        <translation>复制应答</translation>
    </message>
    <message>
        <source>Nothing was asked of a provider for this task. The built-in model needs no requests.</source>
        <translation>此任务没有询问任何提供商。内置模型不需要请求。</translation>
    </message>
    <message>
        <source>Answer after %1, %2 bytes</source>
        <translation>%1 后应答，%2 字节</translation>
    </message>
</context>
<context>
    <name>autodevos::RequirementsModel</name>
    <message>
        <source>Proven</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>已构建</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>未构建</translation>
    </message>
    <message>
        <source>Tests of its tasks; none of them names this requirement:</source>
        <translation>其任务的测试；没有一个指明此需求：</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict, and why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>autodevos::RequirementsView</name>
    <message>
        <source>Requirements</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>What the prompt asks for is listed here once it is planned, with the tasks, files and tests that prove it.</source>
        <translation>规划之后，这里会列出提示词的要求，以及证明它们的任务、文件和测试。</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n 项需求</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>Nothing is linked to it yet</source>
        <translation>还没有与之关联的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n proven</source>
        <translation>
            <numerusform>%n 项已证明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n built</source>
        <translation>
            <numerusform>%n 项已构建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n 项待定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not built</source>
        <translation>
            <numerusform>%n 项未构建</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 · %3 % covered</source>
        <comment>how many requirements, of which kinds</comment>
        <translation>%1：%2 · 已覆盖 %3 %</translation>
    </message>
</context>
<context>
    <name>autodevos::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Several are parted by commas</source>
        <translation>多项之间用逗号分隔</translation>
    </message>
    <message>
        <source>One sentence on what it does; planners choose by it</source>
        <translation>用一句话说明它做什么；规划者据此选择</translation>
    </message>
    <message>
        <source>What its work has to come to</source>
        <translation>它的工作应当得出什么</translation>
    </message>
    <message>
        <source>Paths its tasks usually write, such as backend/src/**. Several are parted by commas</source>
        <translation>其任务通常写入的路径，例如 backend/src/**。多项之间用逗号分隔</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Plans may give it tasks</source>
        <translation>规划可以给它分配任务</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>说明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>产出(&amp;O)</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>工具(&amp;L)</translation>
    </message>
    <message>
        <source>Pat&amp;hs</source>
        <translation>路径(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset to shipped</source>
        <translation>恢复为自带版本(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a role</comment>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>a role</comment>
        <translation>%1（自定义）</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Not saved yet. It counts from the next plan or run on.</source>
        <translation>尚未保存。从下一次规划或运行起生效。</translation>
    </message>
    <message>
        <source>It cannot be saved so: %1</source>
        <translation>这样无法保存：%1</translation>
    </message>
    <message>
        <source>Saved. It counts from the next plan or run on.</source>
        <translation>已保存。从下一次规划或运行起生效。</translation>
    </message>
    <message>
        <source>What stood there is kept in %1</source>
        <translation>原有内容保存在 %1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Not saved: %1. Closing once more drops these changes.</source>
        <translation>未保存：%1。再次关闭将放弃这些更改。</translation>
    </message>
</context>
<context>
    <name>autodevos::RunOptionsForm</name>
    <message>
        <source>Checks: none</source>
        <translation>检查：无</translation>
    </message>
    <message>
        <source>Only that declared files exist and are complete</source>
        <translation>只检查声明的文件是否存在且完整</translation>
    </message>
    <message>
        <source>Checks: fast</source>
        <translation>检查：快速</translation>
    </message>
    <message>
        <source>Also that every file parses; nothing is run</source>
        <translation>另外检查每个文件能否解析；不运行任何东西</translation>
    </message>
    <message>
        <source>Checks: full</source>
        <translation>检查：完整</translation>
    </message>
    <message>
        <source>Also install, types, lint, build and tests of the project; takes minutes</source>
        <translation>另外包括项目的安装、类型、lint、构建和测试；需要几分钟</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>Choose the project folder</source>
        <translation>选择项目文件夹</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>检查的程度</translation>
    </message>
    <message>
        <source>Tasks at a time</source>
        <translation>同时进行的任务数</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>遇到第一个失败即停止</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation>同时进行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>预算(&amp;B)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>What the models may cost in this run</source>
        <translation>本次运行中模型可花费的金额</translation>
    </message>
    <message>
        <source>The built-in model costs nothing</source>
        <translation>内置模型不产生费用</translation>
    </message>
    <message>
        <source>When it is used up, the run pauses and asks how to go on</source>
        <translation>用完后运行会暂停，并询问如何继续</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>新项目的文件夹</translation>
    </message>
    <message>
        <source>Stac&amp;k</source>
        <translation>技术栈(&amp;K)</translation>
    </message>
</context>
<context>
    <name>autodevos::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Both runs, task by task</source>
        <translation>两次运行逐个任务对比</translation>
    </message>
    <message>
        <source>%1 done, %2 not</source>
        <translation>完成 %1，未完成 %2</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>计划 v%2 的 %1</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>尚未运行任何内容。</translation>
    </message>
    <message>
        <source>Select one run, or two to compare them.</source>
        <translation>请选择一次运行，或选择两次进行比较。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>run</comment>
        <translation>%1：时间</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n tried task(s)</source>
        <translation>
            <numerusform>%1：%2，尝试了 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2 longer than %3</source>
        <translation>%1 比 %3 多用了 %2</translation>
    </message>
    <message>
        <source>%1 took %2 less than %3</source>
        <translation>%1 比 %3 少用了 %2</translation>
    </message>
    <message>
        <source>it cost %1 more</source>
        <translation>费用多了 %1</translation>
    </message>
    <message>
        <source>it cost %1 less</source>
        <translation>费用少了 %1</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsDelegate</name>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings and shortcuts</source>
        <translation>搜索设置和快捷键</translation>
    </message>
    <message>
        <source>Back to &amp;default</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>What is changed counts at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>%1 is set in the environment and wins over the settings.</source>
        <translation>已设置环境变量 %1，它优先于此处的设置。</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsModel</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 already means &quot;%2&quot;</source>
        <translation>%1 已用于“%2”</translation>
    </message>
</context>
<context>
    <name>autodevos::StackBox</name>
    <message>
        <source>What it is made with</source>
        <translation>使用的技术</translation>
    </message>
    <message>
        <source>Stands in the prompt as its last line. Languages and frameworks of your own choice need a language model.</source>
        <translation>写在提示词的最后一行。使用其他语言和框架需要语言模型。</translation>
    </message>
    <message>
        <source>As the prompt says</source>
        <translation>按提示词</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>Web 应用</translation>
    </message>
    <message>
        <source>Static web site</source>
        <translation>静态网站</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>仅 API</translation>
    </message>
</context>
<context>
    <name>autodevos::StaleSummary</name>
    <message>
        <source>What a retry runs again</source>
        <translation>重试会再次运行的内容</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) run again</source>
        <translation>
            <numerusform>%n 个任务会再次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n 个保持不变</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个 token</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible when the current run has ended</source>
        <translation>当前运行结束后可用</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at a price that is not known</source>
        <translation>价格未知</translation>
    </message>
</context>
<context>
    <name>autodevos::TalkPage</name>
    <message>
        <source>Conversation of the task</source>
        <translation>任务的对话</translation>
    </message>
    <message>
        <source>What the model answers and which tools the agent calls appears here.</source>
        <translation>模型的应答以及智能体调用的工具会显示在这里。</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>Report: </source>
        <translation>报告：</translation>
    </message>
</context>
<context>
    <name>autodevos::TaskDialog</name>
    <message>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>修改任务</translation>
    </message>
    <message>
        <source>Paths, parted by commas: backend/src/mail/**; empty: it only checks</source>
        <translation>以逗号分隔的路径：backend/src/mail/**；留空：只做检查</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>说明(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>依赖(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Writes</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Tasks that must be completed before</source>
        <translation>必须先完成的任务</translation>
    </message>
    <message>
        <source>Paths that this task alone may write</source>
        <translation>只有此任务可以写入的路径</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>Makes a new plan version; runs nothing</source>
        <translation>生成新的计划版本；不运行任何东西</translation>
    </message>
    <message>
        <source>It waits for this task itself</source>
        <translation>它本身在等待此任务</translation>
    </message>
    <message>
        <source> s a try</source>
        <translation> 秒/次</translation>
    </message>
    <message>
        <source>Longest time of one try</source>
        <translation>单次尝试的最长时间</translation>
    </message>
    <message>
        <source> more tries</source>
        <translation> 次重试</translation>
    </message>
    <message>
        <source>Further tries after the first</source>
        <translation>首次尝试之后的重试次数</translation>
    </message>
</context>
<context>
    <name>autodevos::TaskPage</name>
    <message>
        <source>Instructions of the task</source>
        <translation>任务的说明</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>说明(&amp;I)</translation>
    </message>
    <message>
        <source>edited, not used yet</source>
        <translation>已编辑，尚未使用</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>重试…</translation>
    </message>
    <message>
        <source>Save edit</source>
        <translation>保存编辑</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Put the planned instructions back</source>
        <translation>恢复计划中的说明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Retry with edits…</source>
        <translation>带修改重试…</translation>
    </message>
    <message>
        <source>Possible when the current run has ended</source>
        <translation>当前运行结束后可用</translation>
    </message>
    <message>
        <source>Shows first what runs again and what is reused</source>
        <translation>先显示哪些会再次运行、哪些会复用</translation>
    </message>
    <message>
        <source>Makes a new plan version; runs nothing</source>
        <translation>生成新的计划版本；不运行任何东西</translation>
    </message>
    <message>
        <source>Ends this task; the others go on</source>
        <translation>结束此任务；其他任务继续</translation>
    </message>
    <message>
        <source>Only this…</source>
        <translation>仅此任务…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Runs this task and what it still needs; what depends on it waits for the next run</source>
        <translation>运行此任务及其仍需要的任务；依赖它的任务等到下次运行</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>不跳过</translation>
    </message>
    <message>
        <source>The next run carries it out again</source>
        <translation>下次运行会再次执行它</translation>
    </message>
    <message>
        <source>Leaves it out of this run and those to come, with what depends on it</source>
        <translation>在本次及以后的运行中略过它以及依赖它的任务</translation>
    </message>
    <message>
        <source>Run only this</source>
        <translation>仅运行此任务</translation>
    </message>
    <message>
        <source>Retry with edits</source>
        <translation>带修改重试</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>autodevos::TaskTableModel</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>依赖</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>覆盖</translation>
    </message>
</context>
<context>
    <name>autodevos::TimelineChart</name>
    <message>
        <source>Timeline of the run</source>
        <translation>运行的时间线</translation>
    </message>
    <message>
        <source>try %1: from %2 to %3</source>
        <translation>第 %1 次尝试：从 %2 到 %3</translation>
    </message>
    <message>
        <source>waited %1 for its turn</source>
        <translation>排队等待了 %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>decided how long the run took</source>
        <translation>决定了运行的总时长</translation>
    </message>
    <message>
        <source>When a run goes on, its tasks appear here with the time they take.</source>
        <translation>运行期间，其任务及所用时间会显示在这里。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>autodevos::TimelineView</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Compare with the run</source>
        <translation>与此运行比较</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1（计划 v%2）</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>%1 longer than %2</source>
        <translation>比 %2 长 %1</translation>
    </message>
    <message>
        <source>%1 shorter than %2</source>
        <translation>比 %2 短 %1</translation>
    </message>
    <message>
        <source>%1 in all; %2 of %3 tasks decided it (%4); %5 at a time</source>
        <translation>总计 %1；%3 个任务中有 %2 个决定了时长（%4）；同时进行 %5 个</translation>
    </message>
</context>
<context>
    <name>autodevos::ToolServerDialog</name>
    <message>
        <source>New tool server</source>
        <translation>新工具服务器</translation>
    </message>
    <message>
        <source>Tool server %1</source>
        <translation>工具服务器 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>访问方式</translation>
    </message>
    <message>
        <source>a program of this computer</source>
        <translation>此计算机上的程序</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>One on each line; ${NAME} takes the value from the environment of this program</source>
        <translation>每行一个；${NAME} 从本程序的环境中取值</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>all that write files</source>
        <translation>所有写文件的角色</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Agents may &amp;use it</source>
        <translation>智能体可以使用它(&amp;U)</translation>
    </message>
    <message>
        <source>A program is started with your rights and is held by no sandbox. It gets none of your keys for language models. Enter only what you trust.</source>
        <translation>程序以您的权限启动，不受沙箱约束。它得不到您的任何语言模型密钥。请只输入您信任的内容。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Reached &amp;by</source>
        <translation>访问方式(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>参数(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>变量(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
</context>
<context>
    <name>autodevos::ToolServersDialog</name>
    <message>
        <source>Tool servers</source>
        <translation>工具服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Program or address</source>
        <translation>程序或地址</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Servers of the Model Context Protocol whose tools agents may call. Each call is asked for unless a rule for commands allows it (mcp:NAME TOOL). Changes count from the next run on.</source>
        <translation>Model Context Protocol 服务器，智能体可以调用其工具。除非命令规则（mcp:NAME TOOL）允许，每次调用都会询问。更改从下次运行起生效。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Starts the server, asks it for its tools and ends it again</source>
        <translation>启动服务器，询问其工具，然后结束它</translation>
    </message>
    <message>
        <source>all that write files</source>
        <translation>所有写文件的角色</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>%1 is being asked for its tools…</source>
        <translation>正在向 %1 询问其工具…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and offers %n tool(s):</source>
        <translation>
            <numerusform>%1 有回应，提供 %n 个工具：</numerusform>
        </translation>
    </message>
    <message>
        <source>No tool servers yet. Add one, and agents may use its tools.</source>
        <translation>还没有工具服务器。添加后，智能体即可使用其中的工具。</translation>
    </message>
</context>
<context>
    <name>autodevos::TriesPage</name>
    <message>
        <source>Tries</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
</context>
<context>
    <name>autodevos::WatchBar</name>
    <message>
        <source>It has no plan yet.</source>
        <translation>它还没有计划。</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are done.</source>
        <translation>%2 个任务中有 %1 个已完成。</translation>
    </message>
    <message>
        <source>The run is complete.</source>
        <translation>运行已完成。</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>运行失败：%1</translation>
    </message>
    <message>
        <source>The plan has not been run yet.</source>
        <translation>计划尚未运行。</translation>
    </message>
    <message>
        <source>The run was interrupted: %1</source>
        <translation>运行被中断：%1</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程 %2）</translation>
    </message>
    <message>
        <source>Whose project this is</source>
        <translation>此项目当前归谁使用</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Watching: this project is run by %1 since %2.</source>
        <translation>观看中：此项目自 %2 起由 %1 运行。</translation>
    </message>
    <message>
        <source>Watching: this project is open in %1 since %2.</source>
        <translation>观看中：此项目自 %2 起在 %1 中打开。</translation>
    </message>
    <message>
        <source>You can follow and export it; to change it, stop or close it there.</source>
        <translation>您可以跟踪和导出它；要更改它，请在那边停止或关闭。</translation>
    </message>
    <message>
        <source>The other process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 已结束。</translation>
    </message>
</context>
<context>
    <name>autodevos::WelcomePage</name>
    <message>
        <source>Or start from an example:</source>
        <translation>或从示例开始：</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>写提示词</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Works offline now: %1 needs no network and no key.</source>
        <translation>现在即可离线使用：%1 不需要网络，也不需要密钥。</translation>
    </message>
    <message>
        <source>Answers come from %1.</source>
        <translation>由 %1 应答。</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>正在读取提示词…</translation>
    </message>
    <message>
        <source>What shall be built?</source>
        <translation>要构建什么？</translation>
    </message>
    <message>
        <source>The plan appears here as a graph. Nothing runs before it is there.</source>
        <translation>计划会以图的形式显示在这里。在此之前不会运行任何东西。</translation>
    </message>
    <message>
        <source>Write what the program is for, who uses it and what they keep in it. AutoDevOS plans the work, writes the project, checks it, and shows every step.</source>
        <translation>写下程序的用途、谁使用它、里面保存什么。AutoDevOS 会规划工作、编写项目、检查项目，并展示每一步。</translation>
    </message>
</context>
<context>
    <name>autodevos::Words</name>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Silent for %1 · %2</source>
        <translation>已静默 %1 · %2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>Frontend</source>
        <translation>前端</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>DevOps</source>
        <translation>DevOps</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>Waits for %1 and %2 more</source>
        <translation>等待 %1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Ready, waits for a free slot</source>
        <translation>就绪，等待空闲位置</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Waits for the next try</source>
        <translation>等待下一次尝试</translation>
    </message>
    <message>
        <source>Reused from an earlier run</source>
        <translation>复用自先前的运行</translation>
    </message>
    <message>
        <source>Not carried out at this check level</source>
        <translation>在此检查级别不执行</translation>
    </message>
    <message>
        <source>Failed without saying why</source>
        <translation>失败，未说明原因</translation>
    </message>
    <message>
        <source>Cut off; goes on with the next run</source>
        <translation>被切断；下次运行时继续</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 个文件</translation>
    </message>
    <message>
        <source>would run again</source>
        <translation>会再次运行</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>API integration</source>
        <translation>API 集成</translation>
    </message>
    <message>
        <source>AI integration</source>
        <translation>AI 集成</translation>
    </message>
    <message>
        <source>%1 (%2 tasks)</source>
        <translation>%1（%2 个任务）</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Turns a written prompt into a complete, running software project.</source>
        <translation>把写好的提示词变成完整、可运行的软件项目。</translation>
    </message>
    <message>
        <source>Start with this prompt in the editor.</source>
        <translation>以此提示词在编辑器中开始。</translation>
    </message>
    <message>
        <source>Project to open.</source>
        <translation>要打开的项目。</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time</source>
        <translation>一次只能打开一个项目</translation>
    </message>
    <message>
        <source>Start without the project that was open last.</source>
        <translation>启动时不打开上次的项目。</translation>
    </message>
</context>
</TS>
