<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New project</source>
        <translation>新しいプロジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>プロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Show project &amp;folder</source>
        <translation>プロジェクトのフォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Plan &amp;and run</source>
        <translation>計画して実行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>計画(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>モデルを選択(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Take the project over</source>
        <translation>プロジェクトを引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit task</source>
        <translation>タスクを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Retry task</source>
        <translation>タスクを再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>タスクを中止(&amp;C)</translation>
    </message>
    <message>
        <source>Show exact re&amp;quests</source>
        <translation>リクエストの原文を表示(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find task</source>
        <translation>タスクを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>グラフ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>要件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Data model</source>
        <translation>データモデル(&amp;D)</translation>
    </message>
    <message>
        <source>Fit graph to &amp;window</source>
        <translation>グラフをウィンドウに合わせる(&amp;W)</translation>
    </message>
    <message>
        <source>Show &amp;critical path</source>
        <translation>クリティカルパスを表示(&amp;C)</translation>
    </message>
    <message>
        <source>Go to pro&amp;mpt</source>
        <translation>プロンプトへ移動(&amp;M)</translation>
    </message>
    <message>
        <source>Go to &amp;inspector</source>
        <translation>インスペクターへ移動(&amp;I)</translation>
    </message>
    <message>
        <source>Go to &amp;logs</source>
        <translation>ログへ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Find in file&amp;s</source>
        <translation>ファイル内を検索(&amp;S)</translation>
    </message>
    <message>
        <source>Start or stop the pre&amp;view</source>
        <translation>プレビューを開始／停止(&amp;V)</translation>
    </message>
    <message>
        <source>Open the preview in the &amp;browser</source>
        <translation>プレビューをブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>レイアウトを初期状態に戻す(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About AutoDevOS</source>
        <translation>AutoDevOS について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save the edited file</source>
        <translation>編集したファイルを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add task…</source>
        <translation>タスクを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Change task and its &amp;needs…</source>
        <translation>タスクとその前提を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;move task</source>
        <translation>タスクを削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo change of the plan</source>
        <translation>計画の変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Red&amp;o change of the plan</source>
        <translation>計画の変更をやり直す(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>タイムライン(&amp;I)</translation>
    </message>
    <message>
        <source>Se&amp;ttings and shortcuts…</source>
        <translation>設定とショートカット(&amp;T)…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Export the &amp;graph as SVG…</source>
        <translation>グラフを SVG で書き出す(&amp;G)…</translation>
    </message>
    <message>
        <source>Export the graph as &amp;PNG…</source>
        <translation>グラフを PNG で書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>Go to what needs &amp;you</source>
        <translation>対応が必要なものへ移動(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;History: checkpoints, runs, plans</source>
        <translation>履歴: チェックポイント、実行、計画(&amp;H)</translation>
    </message>
    <message>
        <source>M&amp;etrics</source>
        <translation>メトリクス(&amp;E)</translation>
    </message>
    <message>
        <source>R&amp;ules for commands…</source>
        <translation>コマンドの規則(&amp;U)…</translation>
    </message>
    <message>
        <source>R&amp;oles of agents…</source>
        <translation>エージェントの役割(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Group tasks by role</source>
        <translation>タスクを役割ごとにまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;how the preview inside the window</source>
        <translation>プレビューをウィンドウ内に表示(&amp;H)</translation>
    </message>
    <message>
        <source>Run only t&amp;his task</source>
        <translation>このタスクだけ実行(&amp;H)</translation>
    </message>
    <message>
        <source>Too&amp;l servers…</source>
        <translation>ツールサーバー(&amp;L)…</translation>
    </message>
    <message>
        <source>S&amp;kip task, or no longer</source>
        <translation>タスクのスキップを切り替え(&amp;K)</translation>
    </message>
    <message>
        <source>What was learned of &amp;models…</source>
        <translation>モデルについて学んだこと(&amp;M)…</translation>
    </message>
    <message>
        <source>Hide or show the pa&amp;nels</source>
        <translation>パネルの表示と非表示(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Your own go into %1</source>
        <translation>自分のものは %1 に置きます</translation>
    </message>
    <message>
        <source>the roles that can work, and role files with an error</source>
        <translation>働ける役割と、誤りのある役割ファイル</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>JSON で出力</translation>
    </message>
    <message>
        <source>Unknown option --%1</source>
        <translation>不明なオプション --%1</translation>
    </message>
    <message>
        <source>--help lists the options of this command</source>
        <translation>--help でこのコマンドのオプションを表示します</translation>
    </message>
    <message>
        <source>Option --%1 takes no value</source>
        <translation>オプション --%1 に値は付きません</translation>
    </message>
    <message>
        <source>Option --%1 needs a value: %2</source>
        <translation>オプション --%1 には値が必要です: %2</translation>
    </message>
    <message>
        <source>Too few arguments</source>
        <translation>引数が足りません</translation>
    </message>
    <message>
        <source>--help shows what is needed</source>
        <translation>--help で必要なものを表示します</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;</source>
        <translation>予期しない引数「%1」</translation>
    </message>
    <message>
        <source>Put a prompt of several words in quotes</source>
        <translation>複数の語からなるプロンプトは引用符で囲んでください</translation>
    </message>
    <message>
        <source>--check cannot be &quot;%1&quot;</source>
        <translation>--check に「%1」は使えません</translation>
    </message>
    <message>
        <source>Use none, fast or full</source>
        <translation>none、fast、full のいずれかを指定してください</translation>
    </message>
    <message>
        <source>--max-parallel cannot be &quot;%1&quot;</source>
        <translation>--max-parallel に「%1」は使えません</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to 64</source>
        <translation>1 から 64 までの整数を指定してください</translation>
    </message>
    <message>
        <source>--when-over-budget cannot be &quot;%1&quot;</source>
        <translation>--when-over-budget に「%1」は使えません</translation>
    </message>
    <message>
        <source>Use pause, blueprint or stop</source>
        <translation>pause、blueprint、stop のいずれかを指定してください</translation>
    </message>
    <message>
        <source>how much is proven: nothing more than files, syntax (default), or the project&apos;s own tools</source>
        <translation>どこまで確かめるか: ファイルの有無だけ、構文まで（既定）、プロジェクト自身のツールまで</translation>
    </message>
    <message>
        <source>tasks at a time, 1 to 64 (default 4)</source>
        <translation>同時に行うタスク数、1～64（既定 4）</translation>
    </message>
    <message>
        <source>end the run at the first failed task</source>
        <translation>最初に失敗したタスクで実行を終える</translation>
    </message>
    <message>
        <source>what a used-up --budget does: ask at a terminal, else end the run so that &quot;resume&quot; goes on (default); finish with the built-in model; or end the run</source>
        <translation>--budget を使い切ったとき: 端末なら尋ね、それ以外は実行を終えて「resume」で続ける（既定）、内蔵モデルで仕上げる、または実行を終える</translation>
    </message>
    <message>
        <source>one event a line on standard output, as JSON</source>
        <translation>標準出力に 1 行 1 イベントを JSON で出力</translation>
    </message>
    <message>
        <source>no progress; errors only</source>
        <translation>進み具合を出さず、エラーだけ</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>--level cannot be &quot;%1&quot;</source>
        <translation>--level に「%1」は使えません</translation>
    </message>
    <message>
        <source>Use fast or full</source>
        <translation>fast か full を指定してください</translation>
    </message>
    <message>
        <source>DIR [--level fast|full]</source>
        <translation>フォルダー [--level fast|full]</translation>
    </message>
    <message>
        <source>check the project as it lies on disk, with its own tools at level full</source>
        <translation>ディスク上のプロジェクトをそのままチェックする。full ではプロジェクト自身のツールを使う</translation>
    </message>
    <message>
        <source>how much is checked (default: fast)</source>
        <translation>どこまでチェックするか（既定: fast）</translation>
    </message>
    <message>
        <source>with the tools&apos; output, on standard error</source>
        <translation>ツールの出力も標準エラー出力に出す</translation>
    </message>
    <message>
        <source>results and findings as JSON</source>
        <translation>結果と指摘を JSON で出力</translation>
    </message>
    <message>
        <source>A tool has no name</source>
        <translation>名前のないツールがあります</translation>
    </message>
    <message>
        <source>Give each tool a name, a description and parameters (a JSON Schema)</source>
        <translation>各ツールに名前、説明、パラメーター（JSON Schema）を付けてください</translation>
    </message>
    <message>
        <source>The file of tools is no JSON: %1</source>
        <translation>ツールのファイルが JSON ではありません: %1</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1、%2 バイト目</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否されました: %1</translation>
    </message>
    <message>
        <source>--model PROVIDER/NAME   PROMPT | --prompt-file F</source>
        <translation>--model プロバイダー/名前   プロンプト | --prompt-file ファイル</translation>
    </message>
    <message>
        <source>one call of a language model</source>
        <translation>言語モデルを 1 回呼び出す</translation>
    </message>
    <message>
        <source>read the prompt from a file; - is standard input</source>
        <translation>プロンプトをファイルから読む。- は標準入力</translation>
    </message>
    <message>
        <source>what the model is told before</source>
        <translation>先にモデルに伝えること</translation>
    </message>
    <message>
        <source>a picture to go with the prompt: PNG, JPEG, WebP or GIF</source>
        <translation>プロンプトに添える画像: PNG、JPEG、WebP、GIF</translation>
    </message>
    <message>
        <source>tools to offer: a JSON list of name, description and parameters</source>
        <translation>提供するツール: 名前、説明、パラメーターの JSON 配列</translation>
    </message>
    <message>
        <source>the answer must be JSON of this JSON Schema</source>
        <translation>応答はこの JSON Schema に沿った JSON であること</translation>
    </message>
    <message>
        <source>ask for the answer piece by piece (default)</source>
        <translation>応答を少しずつ受け取る（既定）</translation>
    </message>
    <message>
        <source>ask for the answer as a whole</source>
        <translation>応答を一括で受け取る</translation>
    </message>
    <message>
        <source>text, tool calls, finish reason, usage and error as JSON</source>
        <translation>本文、ツール呼び出し、終了理由、使用量、エラーを JSON で出力</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;</source>
        <translation>「%1」用の補完はありません</translation>
    </message>
    <message>
        <source>Use bash, zsh or fish</source>
        <translation>bash、zsh、fish のいずれかを指定してください</translation>
    </message>
    <message>
        <source>print a completion script: source &lt;(autodevos-cli completion bash)</source>
        <translation>補完スクリプトを出力する: source &lt;(autodevos-cli completion bash)</translation>
    </message>
    <message>
        <source>you and the new version changed the same lines: %1</source>
        <translation>あなたと新しい版が同じ行を変更しました: %1</translation>
    </message>
    <message>
        <source>you deleted it, the new version changes it</source>
        <translation>あなたが削除し、新しい版が変更しています</translation>
    </message>
    <message>
        <source>you changed it, the new version has it no more</source>
        <translation>あなたが変更し、新しい版にはもうありません</translation>
    </message>
    <message>
        <source>you made it, the new version has another of that name</source>
        <translation>あなたが作り、新しい版にも同じ名前のものがあります</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in conflict; yours were left as they are</source>
        <translation>
            <numerusform>%n 個のファイルが競合しています。あなたのファイルはそのまま残しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide with: autodevos-cli resolve %1 FILE --ours|--theirs|--merged</source>
        <translation>次のコマンドで決めてください: autodevos-cli resolve %1 ファイル --ours|--theirs|--merged</translation>
    </message>
    <message>
        <source>The new versions lie in %1</source>
        <translation>新しい版は %1 にあります</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>タスク: %1</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>tests of its tasks, which name no requirement: %1</source>
        <translation>関連タスクのテスト（要件を名指ししていません）: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>%1 % of %2 requirements are built or proven</source>
        <translation>要件 %2 件のうち %1 % が作成または証明済み</translation>
    </message>
    <message>
        <source>each requirement with its tasks, files, tests and verdict</source>
        <translation>各要件とそのタスク、ファイル、テスト、判定</translation>
    </message>
    <message>
        <source>✓ Blueprint       built in: plans and writes without anything below</source>
        <translation>✓ Blueprint       内蔵: 以下のどれもなしに計画し、書きます</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>必要な場面: %1</translation>
    </message>
    <message>
        <source>what this machine has, what is missing, and how to mend it</source>
        <translation>このマシンにあるもの、足りないもの、その直し方</translation>
    </message>
    <message>
        <source>The budget is used up, %1 USD were spent; nothing is lost. Allow more with: autodevos-cli resume %2 --budget USD (in all), or finish without paying: autodevos-cli resume %2 --when-over-budget blueprint</source>
        <translation>予算を使い切りました。%1 USD を使いました。失われたものはありません。追加を許可: autodevos-cli resume %2 --budget USD（合計）、または支払わずに仕上げる: autodevos-cli resume %2 --when-over-budget blueprint</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;</source>
        <translation>フォルダー「%1」はありません</translation>
    </message>
    <message>
        <source>Name the folder of a project</source>
        <translation>プロジェクトのフォルダーを指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no AutoDevOS project</source>
        <translation>「%1」に AutoDevOS のプロジェクトはありません</translation>
    </message>
    <message>
        <source>Name the folder that &quot;run&quot; was given with --out</source>
        <translation>「run」の --out に指定したフォルダーを指定してください</translation>
    </message>
    <message>
        <source>There are no new instructions</source>
        <translation>新しい指示がありません</translation>
    </message>
    <message>
        <source>Give them with --instructions</source>
        <translation>--instructions で指定してください</translation>
    </message>
    <message>
        <source>Nothing is to be changed</source>
        <translation>変更するものがありません</translation>
    </message>
    <message>
        <source>Name a task and --instructions, or give --prompt, --prompt-file or --domain</source>
        <translation>タスクと --instructions を指定するか、--prompt、--prompt-file、--domain を指定してください</translation>
    </message>
    <message>
        <source>The project has no plan yet</source>
        <translation>プロジェクトにまだ計画がありません</translation>
    </message>
    <message>
        <source>Go on with &quot;resume&quot; first</source>
        <translation>先に「resume」で続けてください</translation>
    </message>
    <message>
        <source>DIR TASK --instructions TEXT | DIR [--prompt TEXT] [--domain F]</source>
        <translation>フォルダー タスク --instructions テキスト | フォルダー [--prompt テキスト] [--domain ファイル]</translation>
    </message>
    <message>
        <source>change a task, the prompt or the data model: a new plan version; what it makes stale is shown and run, what you changed by hand is kept</source>
        <translation>タスク、プロンプト、データモデルを変更する。計画の新しいバージョンができ、古くなるものを示して実行し、手で変更したものは残す</translation>
    </message>
    <message>
        <source>the new instructions of the task, whole</source>
        <translation>タスクの新しい指示の全文</translation>
    </message>
    <message>
        <source>the new prompt, whole</source>
        <translation>新しいプロンプトの全文</translation>
    </message>
    <message>
        <source>read the new prompt from a file; - is standard input</source>
        <translation>新しいプロンプトをファイルから読む。- は標準入力</translation>
    </message>
    <message>
        <source>only make the new version</source>
        <translation>新しいバージョンを作るだけ</translation>
    </message>
    <message>
        <source>There is no prompt in &quot;%1&quot;</source>
        <translation>「%1」にプロンプトがありません</translation>
    </message>
    <message>
        <source>Name a role file, or a text file with the prompt</source>
        <translation>役割ファイルか、プロンプトの入ったテキストファイルを指定してください</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>まだ試行はありません</translation>
    </message>
    <message>
        <source>%1 of %2 passed their checks · $%3 and %4 an attempt</source>
        <translation>%2 件中 %1 件がチェックに合格 · 1 回あたり $%3、%4</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;</source>
        <translation>役割「%1」はありません</translation>
    </message>
    <message>
        <source>Name one with --role; &quot;autodevos-cli agents&quot; lists them</source>
        <translation>--role で指定してください。「autodevos-cli agents」で一覧を表示します</translation>
    </message>
    <message>
        <source>There is an experiment &quot;%1&quot; already</source>
        <translation>実験「%1」はすでにあります</translation>
    </message>
    <message>
        <source>Choose another name: results of two experiments do not mix</source>
        <translation>別の名前を選んでください。2 つの実験の結果は混ざりません</translation>
    </message>
    <message>
        <source>Both variants have the same prompt</source>
        <translation>2 つの案のプロンプトが同じです</translation>
    </message>
    <message>
        <source>Name the file of another one with --b</source>
        <translation>--b で別のファイルを指定してください</translation>
    </message>
    <message>
        <source>There is no experiment &quot;%1&quot;</source>
        <translation>実験「%1」はありません</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli experiments&quot; lists them</source>
        <translation>「autodevos-cli experiments」で一覧を表示します</translation>
    </message>
    <message>
        <source>Experiments are listed, started and stopped</source>
        <translation>実験は一覧、開始、停止ができます</translation>
    </message>
    <message>
        <source>Write &quot;experiments&quot;, &quot;experiments start NAME --role ROLE --b FILE&quot; or &quot;experiments stop NAME&quot;</source>
        <translation>「experiments」「experiments start 名前 --role 役割 --b ファイル」「experiments stop 名前」のいずれかを書いてください</translation>
    </message>
    <message>
        <source>[start NAME --role ROLE [--a FILE] --b FILE | stop NAME]</source>
        <translation>[start 名前 --role 役割 [--a ファイル] --b ファイル | stop 名前]</translation>
    </message>
    <message>
        <source>two prompts of a role, compared on the tasks that come along: success, cost and time</source>
        <translation>ある役割の 2 つのプロンプトを、これから来るタスクで比べる: 成功、費用、時間</translation>
    </message>
    <message>
        <source>whose prompt it is</source>
        <translation>どの役割のプロンプトか</translation>
    </message>
    <message>
        <source>a role file or a text; without it the role&apos;s own prompt</source>
        <translation>役割ファイルまたはテキスト。なければ役割自身のプロンプト</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>もう一方</translation>
    </message>
    <message>
        <source>There is no target</source>
        <translation>出力先がありません</translation>
    </message>
    <message>
        <source>Say where with --to FILE.zip, FILE.tar.gz, FOLDER or git:FOLDER</source>
        <translation>--to ファイル.zip、ファイル.tar.gz、フォルダー、git:フォルダー で指定してください</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n 個のファイルを %1 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>DIR --to FILE.zip|FILE.tar.gz|FOLDER|git:FOLDER</source>
        <translation>フォルダー --to ファイル.zip|ファイル.tar.gz|フォルダー|git:フォルダー</translation>
    </message>
    <message>
        <source>copy the finished tree out; an existing target is never overwritten</source>
        <translation>完成したツリーを書き出す。既存のものは決して上書きしない</translation>
    </message>
    <message>
        <source>an archive, a folder, or a git repository with a commit per task</source>
        <translation>アーカイブ、フォルダー、またはタスクごとに 1 コミットの Git リポジトリ</translation>
    </message>
    <message>
        <source>autodevos-cli: from a prompt to a running, tested project</source>
        <translation>autodevos-cli: プロンプトから、動いてテスト済みのプロジェクトへ</translation>
    </message>
    <message>
        <source>Usage: autodevos-cli COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation>使い方: autodevos-cli コマンド [引数] [オプション]</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli COMMAND --help&quot; says more. --version prints the version.</source>
        <translation>詳しくは「autodevos-cli コマンド --help」。--version でバージョンを表示します。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 failed tasks or gates; 2 wrong usage; 3 configuration; 4 provider out of reach; 5 damaged or locked project; 130 stopped by a signal.</source>
        <translation>終了コード: 0 完了、1 タスクまたは基準の失敗、2 使い方の誤り、3 設定、4 プロバイダーに届かない、5 プロジェクトの破損またはロック、130 シグナルで停止。</translation>
    </message>
    <message>
        <source>Usage: autodevos-cli %1 %2</source>
        <translation>使い方: autodevos-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>コマンド「%1」はありません</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli help&quot; lists them</source>
        <translation>「autodevos-cli help」で一覧を表示します</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[コマンド]</translation>
    </message>
    <message>
        <source>this list, or what one command takes</source>
        <translation>この一覧、または 1 つのコマンドの説明</translation>
    </message>
    <message>
        <source>only the names, one a line</source>
        <translation>名前だけを 1 行に 1 つ</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;</source>
        <translation>--%1 に「%2」は使えません</translation>
    </message>
    <message>
        <source>Use a whole number from 0 to %1</source>
        <translation>0 から %1 までの整数を指定してください</translation>
    </message>
    <message>
        <source>--budget cannot be &quot;%1&quot;</source>
        <translation>--budget に「%1」は使えません</translation>
    </message>
    <message>
        <source>Use an amount in USD, for example 2.50</source>
        <translation>USD の金額を指定してください（例: 2.50）</translation>
    </message>
    <message>
        <source>who answers (default: blueprint); several parted by commas: the next where one fails</source>
        <translation>応答するモデル（既定: blueprint）。コンマで区切って複数。失敗すると次のものが応答</translation>
    </message>
    <message>
        <source>where the provider is reached, for a proxy or a server of your own</source>
        <translation>プロバイダーのアドレス。プロキシや自前のサーバー用</translation>
    </message>
    <message>
        <source>how often a call that failed is made again (default 4)</source>
        <translation>失敗した呼び出しを繰り返す回数（既定 4）</translation>
    </message>
    <message>
        <source>what the calls may cost at most</source>
        <translation>呼び出しに使ってよい金額の上限</translation>
    </message>
    <message>
        <source>ask anew, also what was answered before</source>
        <translation>以前に答えのあったものも改めて問い合わせる</translation>
    </message>
    <message>
        <source>requests to all models together; 0: as the settings say</source>
        <translation>すべてのモデルへのリクエスト数の合計。0: 設定に従う</translation>
    </message>
    <message>
        <source>tokens of all models together</source>
        <translation>すべてのモデルのトークン数の合計</translation>
    </message>
    <message>
        <source>calls under way at a time</source>
        <translation>同時に行う呼び出しの数</translation>
    </message>
    <message>
        <source>Calls tools by the provider&apos;s own means</source>
        <translation>プロバイダーの仕組みでツールを呼び出します</translation>
    </message>
    <message>
        <source>Calls no tools: it is told how to ask for them in words</source>
        <translation>ツールを呼び出しません。頼み方を言葉で伝えます</translation>
    </message>
    <message>
        <source>Answers in the shape that is asked for</source>
        <translation>求めた形で応答します</translation>
    </message>
    <message>
        <source>Does not keep to a shape: it is told so in words</source>
        <translation>形を守りません。言葉で伝えます</translation>
    </message>
    <message>
        <source>[PROVIDER | PROVIDER/NAME] [--base-url URL]</source>
        <translation>[プロバイダー | プロバイダー/名前] [--base-url URL]</translation>
    </message>
    <message>
        <source>the providers that can be used and what is missing for the others; the models of one; what one model can do</source>
        <translation>使えるプロバイダーと、ほかに足りないもの。あるプロバイダーのモデル。あるモデルにできること</translation>
    </message>
    <message>
        <source>where the provider is reached</source>
        <translation>プロバイダーのアドレス</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>will not be built: %1</source>
        <translation>作られません: %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>ウェーブ %1</translation>
    </message>
    <message>
        <source>Critical path: %1</source>
        <translation>クリティカルパス: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>PROMPT | --prompt-file F</source>
        <translation>プロンプト | --prompt-file ファイル</translation>
    </message>
    <message>
        <source>plan only: requirements, data, tasks, waves, critical path, estimate</source>
        <translation>計画だけ: 要件、データ、タスク、ウェーブ、クリティカルパス、見積もり</translation>
    </message>
    <message>
        <source>the plan as JSON, in the form that &quot;run --plan&quot; reads</source>
        <translation>「run --plan」が読む形の JSON で計画を出力</translation>
    </message>
    <message>
        <source>Running; stop it with Ctrl+C</source>
        <translation>実行中です。Ctrl+C で停止します</translation>
    </message>
    <message>
        <source>start the generated app on a free port and print its address</source>
        <translation>生成されたアプリを空きポートで開始し、アドレスを表示する</translation>
    </message>
    <message>
        <source>without the app&apos;s own output</source>
        <translation>アプリ自身の出力なし</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1 of &quot;%2&quot;: %3 requirements, %4 tasks</source>
        <translation>「%2」の計画 %1: 要件 %3 件、タスク %4 件</translation>
    </message>
    <message>
        <source>The budget is used up: the built-in model does the rest</source>
        <translation>予算を使い切りました。残りは内蔵モデルが行います</translation>
    </message>
    <message>
        <source>Merged the new version into your %1</source>
        <translation>新しい版をあなたの %1 に統合しました</translation>
    </message>
    <message>
        <source>not carried out, --check full does</source>
        <translation>実行していません。--check full で行います</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks: %1 completed, %2 failed, %3 skipped of %4 · %5 files · %6</source>
        <translation>タスク: %4 件中 完了 %1、失敗 %2、スキップ %3 · ファイル %5 個 · %6</translation>
    </message>
    <message>
        <source>Requirements: %1 proven, %2 built, %3 not built, %4 failed or open of %5</source>
        <translation>要件: %5 件中 証明 %1、作成 %2、作成しない %3、失敗または未了 %4</translation>
    </message>
    <message>
        <source>with this data model instead of reading one from the prompt: &quot;domain&quot; of &quot;plan --json&quot;, or all of it</source>
        <translation>プロンプトから読む代わりにこのデータモデルを使う: 「plan --json」の「domain」またはその全体</translation>
    </message>
    <message>
        <source>The prompt file &quot;%1&quot; cannot be read</source>
        <translation>プロンプトのファイル「%1」を読めません</translation>
    </message>
    <message>
        <source>Check its name and permissions</source>
        <translation>名前とアクセス権を確認してください</translation>
    </message>
    <message>
        <source>A prompt and --prompt-file were both given</source>
        <translation>プロンプトと --prompt-file の両方が指定されています</translation>
    </message>
    <message>
        <source>There is no prompt</source>
        <translation>プロンプトがありません</translation>
    </message>
    <message>
        <source>Say in quotes what to build, for example &quot;a team task board&quot;</source>
        <translation>作りたいものを引用符で囲んで書いてください。例: &quot;チームのタスクボード&quot;</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>事前確認</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>Answer: %1, after %2 (first words after %3), %4 bytes</source>
        <translation>応答: %1、%2 後（最初の言葉は %3 後）、%4 バイト</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>There is no request %1</source>
        <translation>リクエスト %1 はありません</translation>
    </message>
    <message>
        <source>Without --show they are listed with their numbers</source>
        <translation>--show なしで番号付きの一覧を表示します</translation>
    </message>
    <message>
        <source>Nothing was asked of a provider: the built-in model needs none</source>
        <translation>プロバイダーには何も問い合わせていません。内蔵モデルには不要です</translation>
    </message>
    <message>
        <source>DIR [TASK] [--show N]</source>
        <translation>フォルダー [タスク] [--show N]</translation>
    </message>
    <message>
        <source>what was sent to models and what came back, exactly, without keys</source>
        <translation>モデルに送った内容そのものと返ってきた内容（キーを除く）</translation>
    </message>
    <message>
        <source>one of them: request and answer as they were</source>
        <translation>そのうちの 1 つ: リクエストと応答をそのまま</translation>
    </message>
    <message>
        <source>all of it as JSON</source>
        <translation>すべてを JSON で出力</translation>
    </message>
    <message>
        <source>Only one of --ours, --theirs and --merged can be chosen</source>
        <translation>--ours、--theirs、--merged のうち 1 つだけ選べます</translation>
    </message>
    <message>
        <source>No file is in conflict</source>
        <translation>競合しているファイルはありません</translation>
    </message>
    <message>
        <source>How to decide is not said</source>
        <translation>どう決めるかが指定されていません</translation>
    </message>
    <message>
        <source>Add --ours, --theirs or --merged</source>
        <translation>--ours、--theirs、--merged のいずれかを付けてください</translation>
    </message>
    <message>
        <source>DIR [FILE...] [--ours|--theirs|--merged]</source>
        <translation>フォルダー [ファイル...] [--ours|--theirs|--merged]</translation>
    </message>
    <message>
        <source>list the files in which your changes and a new version are at odds, or decide about them</source>
        <translation>あなたの変更と新しい版が食い違うファイルを一覧するか、どうするか決める</translation>
    </message>
    <message>
        <source>keep your file as it is</source>
        <translation>あなたのファイルをそのまま残す</translation>
    </message>
    <message>
        <source>take the generated version; also brings back one you changed or deleted</source>
        <translation>生成された版を使う。変更または削除したものも元に戻す</translation>
    </message>
    <message>
        <source>take what you made of the merged file in .autodevos/conflicts/merged</source>
        <translation>.autodevos/conflicts/merged の統合ファイルを編集したものを使う</translation>
    </message>
    <message>
        <source>the list, or the events of the decision, as JSON</source>
        <translation>一覧、または決定のイベントを JSON で出力</translation>
    </message>
    <message>
        <source>Goes on with %1</source>
        <translation>%1 で続けます</translation>
    </message>
    <message>
        <source>Goes on with %1 at %2</source>
        <translation>%2 の %1 で続けます</translation>
    </message>
    <message>
        <source>go on after an interruption, with the options the run was given; what is done stays done</source>
        <translation>中断のあとを、実行時のオプションのまま続ける。終わった分はそのまま</translation>
    </message>
    <message>
        <source>DIR TASK</source>
        <translation>フォルダー タスク</translation>
    </message>
    <message>
        <source>run one task again, and what depends on it</source>
        <translation>1 つのタスクと、それに依存するものをもう一度実行する</translation>
    </message>
    <message>
        <source>with other instructions (a new plan version)</source>
        <translation>別の指示で（計画の新しいバージョン）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file</source>
        <translation>「%1」はファイルです</translation>
    </message>
    <message>
        <source>Name a new folder</source>
        <translation>新しいフォルダーを指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already holds a project; it was not touched</source>
        <translation>「%1」にはすでにプロジェクトがあります。手を付けていません</translation>
    </message>
    <message>
        <source>Go on with &quot;resume&quot; or &quot;edit&quot;, or name a new folder</source>
        <translation>「resume」か「edit」で続けるか、新しいフォルダーを指定してください</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is not empty; it was not touched</source>
        <translation>フォルダー「%1」は空ではありません。手を付けていません</translation>
    </message>
    <message>
        <source>Name a new or empty folder with --out</source>
        <translation>--out で新しいフォルダーか空のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>The project is in %1</source>
        <translation>プロジェクトは %1 にあります</translation>
    </message>
    <message>
        <source>Start it:  autodevos-cli preview %1   (or, with Node.js 20: cd %1 &amp;&amp; npm start)</source>
        <translation>開始:  autodevos-cli preview %1   （または Node.js 20 で: cd %1 &amp;&amp; npm start）</translation>
    </message>
    <message>
        <source>PROMPT | --prompt-file F   [--out DIR]</source>
        <translation>プロンプト | --prompt-file ファイル   [--out フォルダー]</translation>
    </message>
    <message>
        <source>plan a prompt and build the project</source>
        <translation>プロンプトから計画を立て、プロジェクトを作る</translation>
    </message>
    <message>
        <source>where the project goes: a new or empty folder (default: a new one in ~/AutoDevOS)</source>
        <translation>プロジェクトの置き場所: 新しいか空のフォルダー（既定: ~/AutoDevOS の下に新規）</translation>
    </message>
    <message>
        <source>use this plan instead of making one (as &quot;plan --json&quot; prints it)</source>
        <translation>計画を作る代わりにこの計画を使う（「plan --json」の出力）</translation>
    </message>
    <message>
        <source>Runs again: %1</source>
        <translation>もう一度実行: %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept as they are: %n task(s)</source>
        <translation>
            <numerusform>そのまま: %n タスク</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;</source>
        <translation>計画にタスク「%1」はありません</translation>
    </message>
    <message>
        <source>Its tasks are: %1</source>
        <translation>タスクの一覧: %1</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>計画はまだありません</translation>
    </message>
    <message>
        <source>%1 · plan %2 · %3</source>
        <translation>%1 · 計画 %2 · %3</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>%1 で開かれています</translation>
    </message>
    <message>
        <source>Waits for an answer: %1</source>
        <translation>回答待ち: %1</translation>
    </message>
    <message>
        <source>The budget is used up, %1 USD were spent: allow more with --budget USD (in all), or finish with --when-over-budget blueprint</source>
        <translation>予算を使い切りました。%1 USD を使いました。--budget USD（合計）で追加を許可するか、--when-over-budget blueprint で仕上げてください</translation>
    </message>
    <message>
        <source>Go on with: autodevos-cli resume %1</source>
        <translation>続けるには: autodevos-cli resume %1</translation>
    </message>
    <message>
        <source>where a project stands; also while it runs elsewhere</source>
        <translation>プロジェクトの状況。ほかで実行中でも見られる</translation>
    </message>
    <message>
        <source>the project context as JSON</source>
        <translation>プロジェクトの文脈を JSON で出力</translation>
    </message>
    <message>
        <source>Nothing is running there</source>
        <translation>そこでは何も実行されていません</translation>
    </message>
    <message>
        <source>%1 cannot be told to stop</source>
        <translation>%1 に停止を伝えられません</translation>
    </message>
    <message>
        <source>Stop it as the user it belongs to</source>
        <translation>所有しているユーザーとして停止してください</translation>
    </message>
    <message>
        <source>Stopped. Go on with: autodevos-cli resume %1</source>
        <translation>停止しました。続けるには: autodevos-cli resume %1</translation>
    </message>
    <message>
        <source>%1 has not ended within 30 s</source>
        <translation>%1 は 30 秒以内に終わりませんでした</translation>
    </message>
    <message>
        <source>Wait, or end the process; the journal keeps what is done</source>
        <translation>待つか、プロセスを終了してください。終わった分はジャーナルに残ります</translation>
    </message>
    <message>
        <source>end the run of a project cleanly; resume goes on later</source>
        <translation>プロジェクトの実行をきれいに終える。あとで resume で続けられる</translation>
    </message>
    <message>
        <source>more AMOUNT: allow that many USD in all</source>
        <translation>more 金額: 合計でその USD まで許可</translation>
    </message>
    <message>
        <source>blueprint: finish with the built-in model, without paying</source>
        <translation>blueprint: 支払わずに内蔵モデルで仕上げる</translation>
    </message>
    <message>
        <source>stop: end the run; &quot;resume&quot; goes on later</source>
        <translation>stop: 実行を終える。あとで「resume」で続けられる</translation>
    </message>
    <message>
        <source>once: allow it this time</source>
        <translation>once: 今回だけ許可</translation>
    </message>
    <message>
        <source>run: allow it in this run</source>
        <translation>run: この実行中は許可</translation>
    </message>
    <message>
        <source>always: allow this command from now on</source>
        <translation>always: 今後このコマンドを許可</translation>
    </message>
    <message>
        <source>deny: do not run it</source>
        <translation>deny: 実行しない</translation>
    </message>
    <message>
        <source>May this command run?  </source>
        <translation>このコマンドを実行してもよいですか？  </translation>
    </message>
    <message>
        <source>  Your answer, in one line:</source>
        <translation>  回答（1 行で）:</translation>
    </message>
    <message>
        <source>  A number, or your own words:</source>
        <translation>  番号、またはあなたの言葉:</translation>
    </message>
    <message>
        <source>  A number or a word:</source>
        <translation>  番号または語:</translation>
    </message>
    <message>
        <source>silence that is borne before a call fails; 0: any (default: the provider&apos;s; 120, in your own network 1800)</source>
        <translation>呼び出しを失敗とするまでの無応答の秒数。0: 制限なし（既定: プロバイダーの値。120、自分のネットワークでは 1800）</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Estimate: about %1, free of charge</source>
        <translation>見積もり: 約%1、無料</translation>
    </message>
    <message>
        <source>about %1 USD</source>
        <translation>約%1 USD</translation>
    </message>
    <message>
        <source>at a price that is not known</source>
        <translation>価格は不明</translation>
    </message>
    <message>
        <source>Estimate: about %1, %2 tokens, %3</source>
        <translation>見積もり: 約%1、%2トークン、%3</translation>
    </message>
    <message>
        <source>at least %1 USD</source>
        <translation>少なくとも %1 USD</translation>
    </message>
    <message>
        <source>Models: %1 tokens read, %2 written, %3</source>
        <translation>モデル: 読み取り %1 トークン、書き出し %2、%3</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>費用不明</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli agents&quot; lists the roles</source>
        <translation>「autodevos-cli agents」で役割の一覧を表示できます</translation>
    </message>
    <message>
        <source>Write ROLE=PROVIDER/NAME; &quot;autodevos-cli models&quot; lists the providers</source>
        <translation>「役割=プロバイダー/名前」の形で指定してください。「autodevos-cli models」でプロバイダーの一覧を表示できます</translation>
    </message>
    <message>
        <source>who answers for one role, for example planner; may be given several times. With an address of its own: &quot;ROLE=PROVIDER/NAME URL&quot;</source>
        <translation>特定の役割（例: planner）に応答するモデル。複数回指定できます。専用のアドレスを付ける場合: &quot;ROLE=PROVIDER/NAME URL&quot;</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <source>keeping keys of language models outside the environment</source>
        <translation>言語モデルのキーを環境変数の外に保管すること</translation>
    </message>
    <message>
        <source>model keys</source>
        <translation>モデルのキー</translation>
    </message>
    <message>
        <source>language models of hosted providers; Blueprint and local servers need none</source>
        <translation>ホスト型プロバイダーの言語モデル。Blueprint とローカルサーバーには不要です</translation>
    </message>
    <message>
        <source>See what is missing for each provider: autodevos-cli models</source>
        <translation>各プロバイダーに足りないものを確認: autodevos-cli models</translation>
    </message>
    <message>
        <source>this task alone; what depends on it waits for the next run</source>
        <translation>このタスクだけ。依存するタスクは次の実行まで待つ</translation>
    </message>
    <message>
        <source>No task is skipped</source>
        <translation>スキップされるタスクはありません</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>leave one task out of the runs to come, and what depends on it</source>
        <translation>今後の実行から 1 つのタスクと、それに依存するものを除く</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>それを取り消す</translation>
    </message>
    <message>
        <source>agents&apos; commands, and tools of your servers, that would be asked for run unasked</source>
        <translation>尋ねられるはずのエージェントのコマンドとサーバーのツールを尋ねずに実行</translation>
    </message>
    <message>
        <source>tools of this server, for agents</source>
        <translation>エージェント用の、このサーバーのツール</translation>
    </message>
    <message>
        <source>tool servers</source>
        <translation>ツールサーバー</translation>
    </message>
    <message>
        <source>tools of your servers, for agents</source>
        <translation>エージェント用の、あなたのサーバーのツール</translation>
    </message>
    <message>
        <source>Correct its entry in %1</source>
        <translation>%1 のその項目を直してください</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s), protocol %1</source>
        <translation>
            <numerusform>%n 個のツール、プロトコル %1</numerusform>
        </translation>
    </message>
    <message>
        <source>always: allow this tool from now on, whatever it is called with</source>
        <translation>always: 今後このツールを、引数にかかわらず許可</translation>
    </message>
    <message>
        <source>deny: do not call it</source>
        <translation>deny: 呼び出さない</translation>
    </message>
    <message>
        <source>May the tool &quot;%1&quot; of your server &quot;%2&quot; be called?  </source>
        <translation>サーバー「%2」のツール「%1」を呼び出してもよいですか？  </translation>
    </message>
    <message>
        <source>A command or tool was not allowed, as nobody can be asked: see audit.jsonl; allow it in policy.json or with --allow-commands</source>
        <translation>尋ねる相手がいないため、コマンドまたはツールは許可されませんでした。audit.jsonl を参照し、policy.json または --allow-commands で許可してください</translation>
    </message>
    <message>
        <source>a text file or picture that goes with the prompt; may be given several times. Language models read it, the built-in one does not</source>
        <translation>プロンプトに添えるテキストファイルまたは画像。複数回指定できます。言語モデルは読みますが、内蔵モデルは読みません</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was changed</source>
        <translation>コマンド記録の %1 行目が変更されています</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was put in by someone else</source>
        <translation>コマンド記録の %1 行目は他者によって挿入されています</translation>
    </message>
    <message>
        <source>Entries %1 of the audit log were removed before line %2</source>
        <translation>コマンド記録の %2 行目の前で項目 %1 が削除されています</translation>
    </message>
    <message>
        <source>Something was removed from the audit log before line %1</source>
        <translation>コマンド記録の %1 行目の前で何かが削除されています</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was written at another place</source>
        <translation>コマンド記録の %1 行目は別の場所に書かれたものです</translation>
    </message>
    <message>
        <source>The end of the audit log was cut off: entries %1 are missing</source>
        <translation>コマンド記録の末尾が切り取られています: 項目 %1 がありません</translation>
    </message>
    <message>
        <source>The audit log has no entry with this hash: it was replaced, or is another project&apos;s</source>
        <translation>このハッシュの項目はコマンド記録にありません。置き換えられたか、別のプロジェクトのものです</translation>
    </message>
    <message>
        <source>Sound, %1 entries; the hash of the last: %2</source>
        <translation>健全です。%1 件、最後の項目のハッシュ: %2</translation>
    </message>
    <message>
        <source>Sound: no agent has asked for a command yet</source>
        <translation>健全です。コマンドを求めたエージェントはまだありません</translation>
    </message>
    <message>
        <source>%1 lines are from before there were hashes: how they came about cannot be proved</source>
        <translation>%1 行はハッシュ導入前のもので、由来は証明できません</translation>
    </message>
    <message>
        <source>%1 lines were cut off by a crash or a full disk</source>
        <translation>%1 行がクラッシュまたはディスク容量不足で途切れています</translation>
    </message>
    <message>
        <source>%1. Entries 1 to %2 before it hold; compare the log with a copy of your own</source>
        <translation>%1。それより前の項目 1～%2 は健全です。手元の写しと記録を比べてください</translation>
    </message>
    <message>
        <source>DIR [--expect HASH]</source>
        <translation>フォルダー [--expect ハッシュ]</translation>
    </message>
    <message>
        <source>whether the log of agents&apos; commands is as it was written, or what was changed first</source>
        <translation>エージェントのコマンド記録が書かれたままか、最初に変更された箇所</translation>
    </message>
    <message>
        <source>an entry that must be there: the hash that was printed earlier</source>
        <translation>あるはずの項目: 以前に表示されたハッシュ</translation>
    </message>
    <message>
        <source>&quot;audit.head&quot;, which holds the end of the audit log, is missing or damaged, or was</source>
        <translation>コマンド記録の末尾を保持する &quot;audit.head&quot; がないか壊れています（または一時そうでした）</translation>
    </message>
    <message>
        <source>%1 as %2 (%3): %4 of %5 tries succeeded, %6 USD and %7 s a try</source>
        <translation>%1（%2、%3）: %5 回中 %4 回成功、1 回あたり %6 USD、%7 秒</translation>
    </message>
    <message>
        <source>, first tries end after %1 s at the soonest</source>
        <translation>、最初の試行は早くて %1 秒で終了</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. Tasks that language models do teach; the built-in model needs no learning.</source>
        <translation>まだ何も学んでいません。言語モデルが行うタスクから学びます。内蔵モデルには不要です。</translation>
    </message>
    <message>
        <source>Among the models that --model and --also allow, the likelier to succeed does a task; --model-for ROLE=PROVIDER/NAME pins one, &quot;autodevos-cli learned reset&quot; forgets.</source>
        <translation>--model と --also で許可されたモデルのうち、成功の見込みが高いものがタスクを行います。--model-for ROLE=PROVIDER/NAME で固定し、「autodevos-cli learned reset」で忘れます。</translation>
    </message>
    <message>
        <source>What was learned is listed and reset</source>
        <translation>学んだことは一覧とリセットができます</translation>
    </message>
    <message>
        <source>Write &quot;learned&quot; or &quot;learned reset [PROVIDER/NAME]&quot;</source>
        <translation>「learned」または「learned reset [PROVIDER/NAME]」と書いてください</translation>
    </message>
    <message>
        <source>[reset [PROVIDER/NAME]]</source>
        <translation>[reset [PROVIDER/NAME]]</translation>
    </message>
    <message>
        <source>how often each model succeeded in each role, at what cost and in what time; forgets it</source>
        <translation>各モデルが各役割で何回成功したか、その費用と時間。忘れることもできます</translation>
    </message>
    <message>
        <source>may be given tasks as well; may be given several times. Which one does a task is learned: see &quot;autodevos-cli learned&quot;</source>
        <translation>タスクを任せてもよいモデル。複数回指定できます。どれがタスクを行うかは学習されます。「autodevos-cli learned」を参照</translation>
    </message>
    <message>
        <source>%1. Compare the log with a copy of your own</source>
        <translation>%1。手元のコピーと比べてください</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>%1 answers again</source>
        <translation>%1 が再び応答しています</translation>
    </message>
    <message>
        <source>%1 goes on in place of %2: %3</source>
        <translation>%2 の代わりに %1 が続けます: %3</translation>
    </message>
    <message>
        <source>%1 is asked again in %2 s: %3</source>
        <translation>%2 秒後に %1 へもう一度問い合わせます: %3</translation>
    </message>
    <message>
        <source>built in: works offline, without a key</source>
        <translation>内蔵: オフラインで、キーなしで動きます</translation>
    </message>
    <message>
        <source>Name its address with --base-url, or as baseUrl in providers.json</source>
        <translation>アドレスを --base-url か、providers.json の baseUrl で指定してください</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;</source>
        <translation>モデル「%1」はありません</translation>
    </message>
    <message>
        <source>Write PROVIDER/NAME; &quot;autodevos-cli models&quot; lists the providers</source>
        <translation>プロバイダー/名前 の形で書いてください。プロバイダーの一覧は「autodevos-cli models」で表示されます</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Ask for a web app</source>
        <translation>Web アプリを求めてください</translation>
    </message>
    <message>
        <source>Leave the language out</source>
        <translation>言語の指定を外してください</translation>
    </message>
    <message>
        <source>Mend the file or run its task again</source>
        <translation>ファイルを直すか、そのタスクをもう一度実行してください</translation>
    </message>
    <message>
        <source>Shorten the prompt to what the app is to do</source>
        <translation>アプリにしてほしいことだけに絞り、プロンプトを短くしてください</translation>
    </message>
    <message>
        <source>The built-in model builds web apps with TypeScript, React and Express, and this prompt asks for %1</source>
        <translation>内蔵モデルが作れるのは TypeScript、React、Express の Web アプリですが、このプロンプトは %1 を求めています</translation>
    </message>
    <message>
        <source>The built-in model builds web apps, and this prompt asks for %1</source>
        <translation>内蔵モデルが作れるのは Web アプリですが、このプロンプトは %1 を求めています</translation>
    </message>
    <message>
        <source>The built-in model could not make sense of the prompt</source>
        <translation>内蔵モデルはプロンプトの意味を理解できませんでした</translation>
    </message>
    <message>
        <source>The built-in model reads English, and this text does not look like it</source>
        <translation>内蔵モデルが読めるのは英語ですが、この文章は英語ではないようです</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the built-in model reads up to %2</source>
        <translation>プロンプトが %1 文字あります。内蔵モデルが読めるのは %2 文字までです</translation>
    </message>
    <message>
        <source>The prompt has no words</source>
        <translation>プロンプトに単語がありません</translation>
    </message>
    <message>
        <source>The prompt is empty</source>
        <translation>プロンプトが空です</translation>
    </message>
    <message>
        <source>The prompt names nothing that an app could keep or show</source>
        <translation>アプリが保存または表示できるものが、プロンプトに何も書かれていません</translation>
    </message>
    <message>
        <source>The request was ended</source>
        <translation>リクエストは打ち切られました</translation>
    </message>
    <message>
        <source>Write the prompt in English</source>
        <translation>プロンプトを英語で書いてください</translation>
    </message>
    <message>
        <source>docs/domain.json is not valid JSON: %1</source>
        <translation>docs/domain.json が正しい JSON ではありません: %1</translation>
    </message>
    <message>
        <source>Check the permissions of the file</source>
        <translation>ファイルのアクセス権を確認してください</translation>
    </message>
    <message>
        <source>Mend the template or remove it from your template folder</source>
        <translation>テンプレートを直すか、自分のテンプレートフォルダーから削除してください</translation>
    </message>
    <message>
        <source>Reinstall the program, or remove the template folder of your own</source>
        <translation>プログラムを再インストールするか、自分のテンプレートフォルダーを削除してください</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be read</source>
        <translation>テンプレート「%1」を読めません</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; does not exist</source>
        <translation>テンプレート「%1」はありません</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is not a JSON object</source>
        <translation>テンプレート「%1」が JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is not valid Mustache</source>
        <translation>テンプレート「%1」が正しい Mustache ではありません</translation>
    </message>
    <message>
        <source>A word table of the built-in model cannot be read</source>
        <translation>内蔵モデルの単語表を読めません</translation>
    </message>
    <message>
        <source>A word table of the built-in model is broken</source>
        <translation>内蔵モデルの単語表が壊れています</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>プログラムをもう一度インストールしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither text nor a picture</source>
        <translation>「%1」はテキストでも画像でもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large to attach</source>
        <translation>「%1」は大きすぎて添付できません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be one picture too many</source>
        <translation>「%1」を加えると画像が多すぎます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be too much with what is attached already</source>
        <translation>すでに添付したものに「%1」を加えると多すぎます</translation>
    </message>
    <message>
        <source>Attach at most %1 files of %2 kB together: they are part of every request</source>
        <translation>添付は %1 個、合計 %2 kB までにしてください。すべてのリクエストに含まれます</translation>
    </message>
    <message>
        <source>Attach at most %1 kB of it</source>
        <translation>添付はそのうち %1 kB までにしてください</translation>
    </message>
    <message>
        <source>Attach at most %1: they are part of every request</source>
        <translation>添付は %1 個までにしてください。すべてのリクエストに含まれます</translation>
    </message>
    <message>
        <source>Attach text in UTF-8 (notes, tables, data models, source) or a PNG, JPEG, WebP or GIF</source>
        <translation>UTF-8 のテキスト（メモ、表、データモデル、ソース）、または PNG、JPEG、WebP、GIF を添付してください</translation>
    </message>
    <message>
        <source>Check that the folder can be written to</source>
        <translation>フォルダーに書き込めるか確認してください</translation>
    </message>
    <message>
        <source>Correct these members</source>
        <translation>これらの項目を直してください</translation>
    </message>
    <message>
        <source>Correct these members; the other roles work</source>
        <translation>これらの項目を直してください。ほかの役割は使えます</translation>
    </message>
    <message>
        <source>Give both the same name</source>
        <translation>両方を同じ名前にしてください</translation>
    </message>
    <message>
        <source>Say what shall be built, for example: &quot;a team task board with projects, tasks and comments&quot;</source>
        <translation>何を作るかを書いてください（例: &quot;a team task board with projects, tasks and comments&quot;）</translation>
    </message>
    <message>
        <source>See `autodevos-cli agents` for the role file that could not be read</source>
        <translation>読めなかった役割ファイルは `autodevos-cli agents` で確認してください</translation>
    </message>
    <message>
        <source>See `autodevos-cli agents` for the roles and for role files that could not be read</source>
        <translation>役割と、読めなかった役割ファイルは `autodevos-cli agents` で確認してください</translation>
    </message>
    <message>
        <source>The model declines to plan this</source>
        <translation>モデルがこれを計画することを断りました</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; was not saved: %2</source>
        <translation>役割「%1」は保存されませんでした: %2</translation>
    </message>
    <message>
        <source>The role &quot;planner&quot; is missing</source>
        <translation>役割「planner」がありません</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; could not be moved aside</source>
        <translation>役割ファイル「%1」を退避できませんでした</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; is left out: %2</source>
        <translation>役割ファイル「%1」は除外されました: %2</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; is left out: id: is &quot;%2&quot; but the file is called &quot;%3&quot;</source>
        <translation>役割ファイル「%1」は除外されました: id: が「%2」ですが、ファイル名は「%3」です</translation>
    </message>
    <message>
        <source>The task needs the role &quot;%1&quot;, which is not there</source>
        <translation>タスクに必要な役割「%1」がありません</translation>
    </message>
    <message>
        <source>The task was ended</source>
        <translation>タスクは打ち切られました</translation>
    </message>
    <message>
        <source>Word the prompt differently or choose another model</source>
        <translation>プロンプトの言い方を変えるか、別のモデルを選んでください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read</source>
        <translation>「%1」を読めません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not read what it is sent</source>
        <translation>「%1」が送られたものを読み取りません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has ended with exit code %2</source>
        <translation>「%1」は終了コード %2 で終了しました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not running</source>
        <translation>「%1」は動いていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid JSON</source>
        <translation>「%1」は正しい JSON ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold one JSON object</source>
        <translation>「%1」の中身は 1 つの JSON オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ended</source>
        <translation>「%1」は打ち切られました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ended by signal %2</source>
        <translation>「%1」はシグナル %2 で終了しました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wrote a line of more than %2 MB and was ended</source>
        <translation>「%1」が %2 MB を超える行を書いたため、終了させました</translation>
    </message>
    <message>
        <source>%1, process %2, since %3</source>
        <translation>%1、プロセス %2、%3 から</translation>
    </message>
    <message>
        <source>Allow user namespaces, for example: sudo sysctl -w kernel.unprivileged_userns_clone=1; in a container, run it with --security-opt seccomp=unconfined</source>
        <translation>ユーザー名前空間を許可してください（例: sudo sysctl -w kernel.unprivileged_userns_clone=1）。コンテナーの中では --security-opt seccomp=unconfined を付けて実行してください</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>ディスクを確認してください</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written</source>
        <translation>書き込めるディスクのフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit of open files (ulimit -n)</source>
        <translation>ほかのプログラムを閉じるか、開けるファイル数の上限を上げてください (ulimit -n)</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>ファイルを直してください</translation>
    </message>
    <message>
        <source>Correct the schema</source>
        <translation>スキーマを直してください</translation>
    </message>
    <message>
        <source>Could not read %1: it has %2 bytes, more than the %3 that are read</source>
        <translation>%1 を読めませんでした: %2 バイトあり、読める上限の %3 バイトを超えています</translation>
    </message>
    <message>
        <source>Could not read %1: it is not a regular file</source>
        <translation>%1 を読めませんでした: 通常のファイルではありません</translation>
    </message>
    <message>
        <source>Free memory or end other programs, then try again</source>
        <translation>メモリを空けるか、ほかのプログラムを終了してから、もう一度試してください</translation>
    </message>
    <message>
        <source>Free some space (or raise the quota) and try again; everything saved before is safe</source>
        <translation>空き容量を作るか割り当てを増やして、もう一度試してください。それまでに保存したものは無事です</translation>
    </message>
    <message>
        <source>Give your user write access to the folder, or choose another folder</source>
        <translation>フォルダーへの書き込みを自分のユーザーに許可するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>In use by %1</source>
        <translation>%1 が使用中</translation>
    </message>
    <message>
        <source>Install it, or run `autodevos-cli doctor` to see what is missing</source>
        <translation>インストールするか、`autodevos-cli doctor` を実行して足りないものを確認してください</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install bubblewrap</source>
        <translation>インストールしてください: sudo apt-get install bubblewrap</translation>
    </message>
    <message>
        <source>No more files can be opened to start a program</source>
        <translation>これ以上ファイルを開けないため、プログラムを起動できません</translation>
    </message>
    <message>
        <source>Put { … } around it</source>
        <translation>全体を { … } で囲んでください</translation>
    </message>
    <message>
        <source>Raise the limit with ulimit -n</source>
        <translation>ulimit -n で上限を上げてください</translation>
    </message>
    <message>
        <source>Replace the link by a folder</source>
        <translation>リンクをフォルダーに置き換えてください</translation>
    </message>
    <message>
        <source>See that it and its folder exist and may be used</source>
        <translation>それとそのフォルダーが存在し、使えることを確認してください</translation>
    </message>
    <message>
        <source>See that it and the folder &quot;%1&quot; exist and may be used</source>
        <translation>それとフォルダー「%1」が存在し、使えることを確認してください</translation>
    </message>
    <message>
        <source>See that the file exists and may be read</source>
        <translation>ファイルが存在し、読めることを確認してください</translation>
    </message>
    <message>
        <source>The JSON Schema &quot;%1&quot; cannot be used</source>
        <translation>JSON Schema「%1」は使えません</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; could not be started</source>
        <translation>プログラム「%1」を起動できませんでした</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is not installed</source>
        <translation>プログラム「%1」がインストールされていません</translation>
    </message>
    <message>
        <source>The system refuses to start another process</source>
        <translation>システムが新しいプロセスの起動を拒否しています</translation>
    </message>
    <message>
        <source>Try the command in a terminal</source>
        <translation>そのコマンドを端末で試してください</translation>
    </message>
    <message>
        <source>Use another version of the program</source>
        <translation>そのプログラムの別のバージョンを使ってください</translation>
    </message>
    <message>
        <source>Wait for it to end, or end that process</source>
        <translation>終了を待つか、そのプロセスを終了してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written</source>
        <translation>「%1」を書き込めませんでした</translation>
    </message>
    <message>
        <source>Correct these members; the other toolchains work</source>
        <translation>これらの項目を直してください。ほかのツールチェーンは使えます</translation>
    </message>
    <message>
        <source>End other servers</source>
        <translation>ほかのサーバーを終了してください</translation>
    </message>
    <message>
        <source>Run the project to its end first, or see its README</source>
        <translation>先にプロジェクトを最後まで実行するか、その README を見てください</translation>
    </message>
    <message>
        <source>Run the task again that wrote the file, then start the preview</source>
        <translation>そのファイルを書いたタスクをもう一度実行してから、プレビューを開始してください</translation>
    </message>
    <message>
        <source>See its output in the preview&apos;s log</source>
        <translation>プレビューのログでその出力を確認してください</translation>
    </message>
    <message>
        <source>See that &quot;%1&quot; may be written</source>
        <translation>「%1」に書き込めることを確認してください</translation>
    </message>
    <message>
        <source>See that the build folder may be written</source>
        <translation>ビルド用フォルダーに書き込めることを確認してください</translation>
    </message>
    <message>
        <source>See that the disk has room</source>
        <translation>ディスクに空きがあることを確認してください</translation>
    </message>
    <message>
        <source>See that the disk has room and the folder may be written</source>
        <translation>ディスクに空きがあり、フォルダーに書き込めることを確認してください</translation>
    </message>
    <message>
        <source>See that the disk has room and the folders may be written</source>
        <translation>ディスクに空きがあり、各フォルダーに書き込めることを確認してください</translation>
    </message>
    <message>
        <source>See that the folder may be written, or set XDG_CACHE_HOME to another one</source>
        <translation>フォルダーに書き込めることを確認するか、XDG_CACHE_HOME に別のフォルダーを設定してください</translation>
    </message>
    <message>
        <source>See that the npm registry can be reached from here, then check again</source>
        <translation>ここから npm レジストリに接続できることを確認してから、もう一度チェックしてください</translation>
    </message>
    <message>
        <source>See that the project&apos;s folder may be written</source>
        <translation>プロジェクトのフォルダーに書き込めることを確認してください</translation>
    </message>
    <message>
        <source>The app did not answer within %1 s</source>
        <translation>アプリが %1 秒以内に応答しませんでした</translation>
    </message>
    <message>
        <source>The app ended with exit code %1</source>
        <translation>アプリが終了コード %1 で終了しました</translation>
    </message>
    <message>
        <source>The build folder &quot;%1&quot; cannot be made</source>
        <translation>ビルド用フォルダー「%1」を作れません</translation>
    </message>
    <message>
        <source>The installation was ended</source>
        <translation>インストールは打ち切られました</translation>
    </message>
    <message>
        <source>The installed packages could not be put into the build folder</source>
        <translation>インストールしたパッケージをビルド用フォルダーに置けませんでした</translation>
    </message>
    <message>
        <source>The lock file names no packages</source>
        <translation>ロックファイルにパッケージが書かれていません</translation>
    </message>
    <message>
        <source>The package cache &quot;%1&quot; cannot be made</source>
        <translation>パッケージのキャッシュ「%1」を作れません</translation>
    </message>
    <message>
        <source>The package cache could not be written</source>
        <translation>パッケージのキャッシュに書き込めませんでした</translation>
    </message>
    <message>
        <source>The preview cannot start here</source>
        <translation>ここではプレビューを開始できません</translation>
    </message>
    <message>
        <source>The preview was ended</source>
        <translation>プレビューは打ち切られました</translation>
    </message>
    <message>
        <source>The project does not build (%1): %2</source>
        <translation>プロジェクトをビルドできません（%1）: %2</translation>
    </message>
    <message>
        <source>The project&apos;s tools run without a sandbox: %1. %2</source>
        <translation>プロジェクトのツールはサンドボックスなしで動きます: %1。%2</translation>
    </message>
    <message>
        <source>The toolchain file &quot;%1&quot; is left out: %2</source>
        <translation>ツールチェーンのファイル「%1」は除外されました: %2</translation>
    </message>
    <message>
        <source>The wait for the build folder was ended</source>
        <translation>ビルド用フォルダーの順番待ちは打ち切られました</translation>
    </message>
    <message>
        <source>The workspace link &quot;%1&quot; could not be made</source>
        <translation>ワークスペースのリンク「%1」を作れませんでした</translation>
    </message>
    <message>
        <source>There is no free port on this machine</source>
        <translation>このマシンに空きポートがありません</translation>
    </message>
    <message>
        <source>This project has nothing to start: no package.json with a start script</source>
        <translation>このプロジェクトには起動するものがありません: start スクリプトのある package.json がありません</translation>
    </message>
    <message>
        <source>npm could not install the project&apos;s packages</source>
        <translation>npm がプロジェクトのパッケージをインストールできませんでした</translation>
    </message>
    <message>
        <source>npm run %1 did not succeed</source>
        <translation>npm run %1 が失敗しました</translation>
    </message>
    <message>
        <source>Correct these members; until then agents run no commands</source>
        <translation>これらの項目を直してください。それまでエージェントはコマンドを実行しません</translation>
    </message>
    <message>
        <source>Do the task without it</source>
        <translation>これを使わずにタスクを行ってください</translation>
    </message>
    <message>
        <source>Do the task without it, or with commands that need no permission</source>
        <translation>これを使わないか、許可の要らないコマンドでタスクを行ってください</translation>
    </message>
    <message>
        <source>Do the task without it; the person can allow it with the rule %1 in policy.json</source>
        <translation>これを使わずにタスクを行ってください。ユーザーは policy.json の規則 %1 で許可できます</translation>
    </message>
    <message>
        <source>No rule of yours names this tool</source>
        <translation>このツールに当てはまるあなたの規則はありません</translation>
    </message>
    <message>
        <source>The person declined it</source>
        <translation>ユーザーが拒否しました</translation>
    </message>
    <message>
        <source>The policy file &quot;%1&quot; is wrong: %2</source>
        <translation>ポリシーファイル「%1」に誤りがあります: %2</translation>
    </message>
    <message>
        <source>There is no such entry in policy.json any more</source>
        <translation>policy.json にその項目はもうありません</translation>
    </message>
    <message>
        <source>This command may not run here</source>
        <translation>このコマンドはここでは実行できません</translation>
    </message>
    <message>
        <source>This machine has no sandbox for it</source>
        <translation>このマシンにはそのためのサンドボックスがありません</translation>
    </message>
    <message>
        <source>This tool may not be called here</source>
        <translation>このツールはここでは呼び出せません</translation>
    </message>
    <message>
        <source>%1 is not in conflict</source>
        <translation>%1 は競合していません</translation>
    </message>
    <message>
        <source>%1 is not met: %2</source>
        <translation>%1 が満たされていません: %2</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>計画を作成しています</translation>
    </message>
    <message>
        <source>A run is active</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>Allow more, finish without paying, or stop</source>
        <translation>予算を増やすか、支払わずに仕上げるか、停止してください</translation>
    </message>
    <message>
        <source>Choose a folder you may write to</source>
        <translation>書き込めるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選んでください</translation>
    </message>
    <message>
        <source>Choose one of the plan</source>
        <translation>計画にあるものを選んでください</translation>
    </message>
    <message>
        <source>Choose one of those that are listed</source>
        <translation>一覧にあるものから選んでください</translation>
    </message>
    <message>
        <source>Give a prompt first</source>
        <translation>先にプロンプトを入力してください</translation>
    </message>
    <message>
        <source>Give the task more time or make it smaller</source>
        <translation>タスクの制限時間を延ばすか、タスクを小さくしてください</translation>
    </message>
    <message>
        <source>It stands as it is; &quot;theirs&quot; brings its generated version back</source>
        <translation>今のままで構いません。「theirs」で生成された版に戻せます</translation>
    </message>
    <message>
        <source>It waits for an answer: %1</source>
        <translation>回答を待っています: %1</translation>
    </message>
    <message>
        <source>Name a file as `autodevos-cli status` lists it, relative to the project</source>
        <translation>`autodevos-cli status` に表示されるとおり、プロジェクトからの相対パスでファイルを指定してください</translation>
    </message>
    <message>
        <source>No other process has the project</source>
        <translation>ほかのプロセスはこのプロジェクトを使っていません</translation>
    </message>
    <message>
        <source>No run is active</source>
        <translation>実行中ではありません</translation>
    </message>
    <message>
        <source>No version of %1 was generated</source>
        <translation>%1 の生成された版はありません</translation>
    </message>
    <message>
        <source>Nothing waits for this answer any more</source>
        <translation>この回答を待っているものはもうありません</translation>
    </message>
    <message>
        <source>Only what is still to be done can be skipped</source>
        <translation>スキップできるのは、まだ終わっていないものだけです</translation>
    </message>
    <message>
        <source>Open it first</source>
        <translation>先に開いてください</translation>
    </message>
    <message>
        <source>Planning was stopped</source>
        <translation>計画は停止されました</translation>
    </message>
    <message>
        <source>Resume the run to go on</source>
        <translation>実行を再開して続けてください</translation>
    </message>
    <message>
        <source>Retry the tasks that failed or were skipped</source>
        <translation>失敗またはスキップしたタスクを再試行してください</translation>
    </message>
    <message>
        <source>Start one first</source>
        <translation>先に実行を開始してください</translation>
    </message>
    <message>
        <source>Take it over first</source>
        <translation>先に引き継いでください</translation>
    </message>
    <message>
        <source>The agent broke off with an unforeseen error</source>
        <translation>予期しないエラーでエージェントが中断しました</translation>
    </message>
    <message>
        <source>The attempt is no longer awaited</source>
        <translation>この試行はもう待たれていません</translation>
    </message>
    <message>
        <source>The attempt took longer than the task may</source>
        <translation>試行がタスクの制限時間を超えました</translation>
    </message>
    <message>
        <source>The attempt was cancelled</source>
        <translation>試行は中止されました</translation>
    </message>
    <message>
        <source>The attempt was ended early</source>
        <translation>試行は途中で打ち切られました</translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;</source>
        <translation>計画にタスク「%1」はありません</translation>
    </message>
    <message>
        <source>The planner asks no questions</source>
        <translation>プランナーからの質問はありません</translation>
    </message>
    <message>
        <source>The planner broke off with an unforeseen error</source>
        <translation>予期しないエラーでプランナーが中断しました</translation>
    </message>
    <message>
        <source>The project folder cannot be made</source>
        <translation>プロジェクトのフォルダーを作れません</translation>
    </message>
    <message>
        <source>The project is already open</source>
        <translation>プロジェクトはすでに開いています</translation>
    </message>
    <message>
        <source>The project is being closed</source>
        <translation>プロジェクトを閉じています</translation>
    </message>
    <message>
        <source>The project is in use by %1</source>
        <translation>このプロジェクトは %1 が使用中です</translation>
    </message>
    <message>
        <source>The project is not open</source>
        <translation>プロジェクトは開かれていません</translation>
    </message>
    <message>
        <source>The project is only watched</source>
        <translation>このプロジェクトは観察中です</translation>
    </message>
    <message>
        <source>The project&apos;s files are as they were then already</source>
        <translation>プロジェクトのファイルはすでにその時点のとおりです</translation>
    </message>
    <message>
        <source>The question was withdrawn</source>
        <translation>質問は取り下げられました</translation>
    </message>
    <message>
        <source>The run waits for a decision about its budget</source>
        <translation>実行は予算についての判断を待っています</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; has come to its end in this run</source>
        <translation>タスク「%1」はこの実行ではすでに終わっています</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; is completed already</source>
        <translation>タスク「%1」はすでに完了しています</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; was not skipped by name</source>
        <translation>タスク「%1」は名前を指定してスキップされたものではありません</translation>
    </message>
    <message>
        <source>There is no model to plan with</source>
        <translation>計画に使うモデルがありません</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>まだ計画がありません</translation>
    </message>
    <message>
        <source>There is no such checkpoint</source>
        <translation>そのチェックポイントはありません</translation>
    </message>
    <message>
        <source>There is no task &quot;%1&quot; in the plan</source>
        <translation>計画にタスク「%1」はありません</translation>
    </message>
    <message>
        <source>This question is no longer open</source>
        <translation>この質問はもう受け付けていません</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, please report it</source>
        <translation>もう一度試してください。毎回起きる場合は報告してください</translation>
    </message>
    <message>
        <source>Try the task again; if it happens every time, please report it</source>
        <translation>タスクをもう一度試してください。毎回起きる場合は報告してください</translation>
    </message>
    <message>
        <source>Use an id that the plan lists</source>
        <translation>計画にある ID を使ってください</translation>
    </message>
    <message>
        <source>Wait for its end or end it there</source>
        <translation>終了を待つか、そちらで終了してください</translation>
    </message>
    <message>
        <source>Wait for its end or stop it first</source>
        <translation>終了を待つか、先に停止してください</translation>
    </message>
    <message>
        <source>Wait for the end of the run</source>
        <translation>実行が終わるのを待ってください</translation>
    </message>
    <message>
        <source>%1 is not a project of AutoDevOS</source>
        <translation>%1 は AutoDevOS のプロジェクトではありません</translation>
    </message>
    <message>
        <source>%1 was not as AutoDevOS had left it</source>
        <translation>%1 は AutoDevOS が残したときの状態ではありませんでした</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>そのアクセス権を確認してください</translation>
    </message>
    <message>
        <source>Check that the disk is not full or failing; everything saved before is safe</source>
        <translation>ディスクがいっぱいでないか、故障していないかを確認してください。それまでに保存したものは無事です</translation>
    </message>
    <message>
        <source>Check that the file and its folder can be read</source>
        <translation>ファイルとそのフォルダーを読めるか確認してください</translation>
    </message>
    <message>
        <source>Could not complete the recovered journal</source>
        <translation>復旧したジャーナルを仕上げられませんでした</translation>
    </message>
    <message>
        <source>Could not open %1</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message>
        <source>Could not read or write %1</source>
        <translation>%1 を読み書きできませんでした</translation>
    </message>
    <message>
        <source>Could not read the journal %1</source>
        <translation>ジャーナル %1 を読めませんでした</translation>
    </message>
    <message>
        <source>Could not write %1: it is read-only</source>
        <translation>%1 を書き込めませんでした: 読み取り専用です</translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full</source>
        <translation>%1 を書き込めませんでした: ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>End that program and try again</source>
        <translation>そのプログラムを終了して、もう一度試してください</translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read</source>
        <translation>ジャーナルのイベント %1 を読めません</translation>
    </message>
    <message>
        <source>Free some space and go on; everything saved before is safe</source>
        <translation>空き容量を作って続けてください。それまでに保存したものは無事です</translation>
    </message>
    <message>
        <source>Free some space and open the project again</source>
        <translation>空き容量を作り、プロジェクトをもう一度開いてください</translation>
    </message>
    <message>
        <source>Install it (Debian: libqt6sql6-sqlite)</source>
        <translation>インストールしてください（Debian: libqt6sql6-sqlite）</translation>
    </message>
    <message>
        <source>It can be watched with &apos;status&apos; and ended with &apos;stop&apos;</source>
        <translation>「status」で観察し、「stop」で終了できます</translation>
    </message>
    <message>
        <source>It is kept beside and was written anew from the journal</source>
        <translation>それは隣に残し、ジャーナルから書き直しました</translation>
    </message>
    <message>
        <source>Its files are untouched; restore .autodevos/journal.db from a backup to have its history</source>
        <translation>ファイルはそのままです。履歴を取り戻すには、.autodevos/journal.db をバックアップから復元してください</translation>
    </message>
    <message>
        <source>Open the project with the version of AutoDevOS that wrote it, or a newer one</source>
        <translation>プロジェクトを書いたバージョンか、より新しい AutoDevOS で開いてください</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing, the journal cannot be kept</source>
        <translation>Qt の SQLite ドライバーがないため、ジャーナルを記録できません</translation>
    </message>
    <message>
        <source>Resume the project: it is written anew from the journal</source>
        <translation>プロジェクトを再開してください。ジャーナルから書き直されます</translation>
    </message>
    <message>
        <source>Resume the project: what is readable is carried over, the damaged file is kept</source>
        <translation>プロジェクトを再開してください。読めるものは引き継がれ、壊れたファイルは残されます</translation>
    </message>
    <message>
        <source>Start one there with &apos;run&apos;</source>
        <translation>「run」でそこに新しく作ってください</translation>
    </message>
    <message>
        <source>The damaged journal is kept; resume runs again what is no longer known to be done</source>
        <translation>壊れたジャーナルは残してあります。再開すると、完了が確認できなくなったものをもう一度実行します</translation>
    </message>
    <message>
        <source>The journal %1 could not be used</source>
        <translation>ジャーナル %1 を使えませんでした</translation>
    </message>
    <message>
        <source>The journal %1 is damaged</source>
        <translation>ジャーナル %1 が壊れています</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program</source>
        <translation>ジャーナル %1 は別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>The journal had been damaged; its recovery was completed</source>
        <translation>ジャーナルが壊れていたため、その復旧を完了しました</translation>
    </message>
    <message>
        <source>The journal of this project is missing</source>
        <translation>このプロジェクトのジャーナルがありません</translation>
    </message>
    <message>
        <source>The journal was damaged; %1 events were carried over, %2 are lost (number %3)</source>
        <translation>ジャーナルが壊れていました。%1 件のイベントを引き継ぎ、%2 件が失われました（番号 %3）</translation>
    </message>
    <message>
        <source>The journal was damaged; all %1 events that could be found were carried over</source>
        <translation>ジャーナルが壊れていました。見つかった %1 件のイベントをすべて引き継ぎました</translation>
    </message>
    <message>
        <source>The project context %1 is damaged</source>
        <translation>プロジェクトの文脈 %1 が壊れています</translation>
    </message>
    <message>
        <source>The project was written by a newer AutoDevOS (journal format %1, this one knows %2)</source>
        <translation>このプロジェクトはより新しい AutoDevOS で書かれています（ジャーナル形式 %1、このバージョンの対応は %2 まで）</translation>
    </message>
    <message>
        <source>Unknown kind of event &apos;%1&apos;</source>
        <translation>不明な種類のイベント「%1」</translation>
    </message>
    <message>
        <source>Update AutoDevOS; nothing was changed</source>
        <translation>AutoDevOS を更新してください。何も変更していません</translation>
    </message>
    <message>
        <source>Copy the key again from the provider&apos;s page</source>
        <translation>プロバイダーのページからキーをもう一度コピーしてください</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it</source>
        <translation>前後に余計なものを付けずに、キーをもう一度コピーしてください</translation>
    </message>
    <message>
        <source>Put it into the environment variable %1, or store it in the system&apos;s keyring</source>
        <translation>環境変数 %1 に入れるか、システムのキーリングに保存してください</translation>
    </message>
    <message>
        <source>Start or unlock the keyring (GNOME Keyring, KWallet), or put the key into the environment variable %1</source>
        <translation>キーリング（GNOME Keyring、KWallet）を起動するかロックを解除するか、キーを環境変数 %1 に入れてください</translation>
    </message>
    <message>
        <source>The entry for %1 in the system&apos;s keyring</source>
        <translation>システムのキーリングにある %1 の項目</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <translation>システムのキーリングを使えません</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within %1 seconds</source>
        <translation>システムのキーリングが %1 秒以内に応答しませんでした</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused access</source>
        <translation>システムのキーリングがアクセスを拒否しました</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>%1 のキーがありません</translation>
    </message>
    <message>
        <source>There is no system keyring</source>
        <translation>システムのキーリングがありません</translation>
    </message>
    <message>
        <source>What was entered for %1</source>
        <translation>%1 に入力されたもの</translation>
    </message>
    <message>
        <source>Write the key alone</source>
        <translation>キーだけを書いてください</translation>
    </message>
    <message>
        <source>Write the key into it, or remove it</source>
        <translation>キーをそこに書くか、それを削除してください</translation>
    </message>
    <message>
        <source>Write the key without blanks; part several keys by commas</source>
        <translation>キーは空白なしで書いてください。複数のキーはコンマで区切ります</translation>
    </message>
    <message>
        <source>Write the key without quotes</source>
        <translation>キーは引用符なしで書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an experiment</source>
        <translation>「%1」は実験の名前にできません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a model server</source>
        <translation>「%1」はモデルサーバーのアドレスではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model</source>
        <translation>「%1」はモデルの指定になっていません</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready</source>
        <translation>%1 が接続の準備が整う前に接続を閉じました</translation>
    </message>
    <message>
        <source>%1 fell silent for %2 in the middle of its answer</source>
        <translation>%1 が応答の途中で %2 の間沈黙しました</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2</source>
        <translation>%1 が %2 以内に応答しませんでした</translation>
    </message>
    <message>
        <source>%1 names no proxy that can be used</source>
        <translation>%1 に使えるプロキシが指定されていません</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which was not followed</source>
        <translation>%1 は %2 へ転送しようとしましたが、従いませんでした</translation>
    </message>
    <message>
        <source>%1 sends us round in circles</source>
        <translation>%1 の転送が循環しています</translation>
    </message>
    <message>
        <source>%1; it asks to wait for %2 minutes, which is too long to wait for</source>
        <translation>%1。%2 分待つよう求められましたが、長すぎて待てません</translation>
    </message>
    <message>
        <source>A part of the answer is not valid JSON</source>
        <translation>応答の一部が正しい JSON ではありません</translation>
    </message>
    <message>
        <source>A price is not a number from 0 up</source>
        <translation>価格が 0 以上の数値ではありません</translation>
    </message>
    <message>
        <source>A recorded answer ends for an unknown reason</source>
        <translation>記録された応答の終了理由が不明です</translation>
    </message>
    <message>
        <source>A tool call has no name</source>
        <translation>ツール呼び出しに名前がありません</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>応答の代わりに Web ページが返されました</translation>
    </message>
    <message>
        <source>A web page came instead of an answer: %1</source>
        <translation>応答の代わりに Web ページが返されました: %1</translation>
    </message>
    <message>
        <source>Allow more than %1 USD</source>
        <translation>%1 USD より多く許可してください</translation>
    </message>
    <message>
        <source>Allow more time for a slow model</source>
        <translation>遅いモデルには制限時間を延ばしてください</translation>
    </message>
    <message>
        <source>Allow more time in total</source>
        <translation>全体の制限時間を延ばしてください</translation>
    </message>
    <message>
        <source>Allow more, or finish with the built-in model</source>
        <translation>予算を増やすか、内蔵モデルで仕上げてください</translation>
    </message>
    <message>
        <source>An experiment needs a role</source>
        <translation>実験には役割が必要です</translation>
    </message>
    <message>
        <source>Ask for a shorter answer</source>
        <translation>もっと短い応答を求めてください</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or check what answers at the base URL</source>
        <translation>もっと短い応答を求めるか、ベース URL で何が応答しているかを確認してください</translation>
    </message>
    <message>
        <source>Check that the base URL leads to a model server</source>
        <translation>ベース URL がモデルサーバーを指しているか確認してください</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS at this port</source>
        <translation>サーバーがこのポートで TLS に対応しているか確認してください</translation>
    </message>
    <message>
        <source>Check the base URL and any proxy on the way there</source>
        <translation>ベース URL と途中のプロキシを確認してください</translation>
    </message>
    <message>
        <source>Check the base URL and the network connection</source>
        <translation>ベース URL とネットワーク接続を確認してください</translation>
    </message>
    <message>
        <source>Check the base URL&apos;s host name and the network connection</source>
        <translation>ベース URL のホスト名とネットワーク接続を確認してください</translation>
    </message>
    <message>
        <source>Check the key for this provider and what it may be used for</source>
        <translation>このプロバイダーのキーと、その使える範囲を確認してください</translation>
    </message>
    <message>
        <source>Check the model&apos;s name and the base URL</source>
        <translation>モデルの名前とベース URL を確認してください</translation>
    </message>
    <message>
        <source>Check the network connection</source>
        <translation>ネットワーク接続を確認してください</translation>
    </message>
    <message>
        <source>Check the proxy in the environment (HTTPS_PROXY, NO_PROXY) or the system&apos;s settings</source>
        <translation>環境変数 (HTTPS_PROXY、NO_PROXY) またはシステムの設定のプロキシを確認してください</translation>
    </message>
    <message>
        <source>Choose a model that can do this</source>
        <translation>これができるモデルを選んでください</translation>
    </message>
    <message>
        <source>Choose another model, or report this if it stays</source>
        <translation>別のモデルを選ぶか、続くようなら報告してください</translation>
    </message>
    <message>
        <source>Correct the base URL</source>
        <translation>ベース URL を直してください</translation>
    </message>
    <message>
        <source>Correct the base URL&apos;s host name, or add the certificate to the system&apos;s store</source>
        <translation>ベース URL のホスト名を直すか、証明書をシステムのストアに追加してください</translation>
    </message>
    <message>
        <source>Enter the key or header again, on one line</source>
        <translation>キーまたはヘッダーを 1 行で入力し直してください</translation>
    </message>
    <message>
        <source>Go on later, or choose another model</source>
        <translation>後で続けるか、別のモデルを選んでください</translation>
    </message>
    <message>
        <source>Make that the base URL if you trust it</source>
        <translation>信頼できるなら、それをベース URL にしてください</translation>
    </message>
    <message>
        <source>Name an address of it that begins with http:// or socks5://; what goes through it to https addresses stays encrypted</source>
        <translation>http:// か socks5:// で始まるアドレスを指定してください。https のアドレスへの通信は暗号化されたままです</translation>
    </message>
    <message>
        <source>No connection to %1 within %2</source>
        <translation>%2 以内に %1 に接続できませんでした</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about</source>
        <translation>%1 との暗号化された接続を確立できませんでした</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused</source>
        <translation>%1 から応答がありません: 接続が拒否されました</translation>
    </message>
    <message>
        <source>One event of the answer is larger than %1 KiB</source>
        <translation>応答のイベントの 1 つが %1 KiB を超えています</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address in the environment or the system&apos;s settings</source>
        <translation>環境変数またはシステムの設定で、プロキシのアドレスに含めてください</translation>
    </message>
    <message>
        <source>Send less, or choose a model with a larger context</source>
        <translation>送る量を減らすか、より長い文脈のモデルを選んでください</translation>
    </message>
    <message>
        <source>Start the server, or correct the base URL</source>
        <translation>サーバーを起動するか、ベース URL を直してください</translation>
    </message>
    <message>
        <source>The answer broke off after %1</source>
        <translation>応答が %1 で途切れました</translation>
    </message>
    <message>
        <source>The answer ended before anything of it had come</source>
        <translation>応答が何も届かないうちに終わりました</translation>
    </message>
    <message>
        <source>The answer has more than %1 parts</source>
        <translation>応答の部分が %1 個を超えています</translation>
    </message>
    <message>
        <source>The answer holds no choice</source>
        <translation>応答に選択肢 (choice) がありません</translation>
    </message>
    <message>
        <source>The answer holds nothing that this protocol knows</source>
        <translation>応答に、このプロトコルで分かるものがありません</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that was not asked for</source>
        <translation>応答が、求めていない方式で圧縮されています</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB</source>
        <translation>応答が %1 MiB を超えています</translation>
    </message>
    <message>
        <source>The answer is larger than any answer of a model</source>
        <translation>応答が、モデルの応答としてありえないほど大きくなっています</translation>
    </message>
    <message>
        <source>The answer is larger than it may be</source>
        <translation>応答が許される大きさを超えています</translation>
    </message>
    <message>
        <source>The answer is no list of models</source>
        <translation>応答がモデルの一覧ではありません</translation>
    </message>
    <message>
        <source>The answer is not valid JSON</source>
        <translation>応答が正しい JSON ではありません</translation>
    </message>
    <message>
        <source>The answer is said to be compressed but is not</source>
        <translation>応答は圧縮されているとされていますが、圧縮されていません</translation>
    </message>
    <message>
        <source>The answer makes more than %1 tool calls</source>
        <translation>応答のツール呼び出しが %1 件を超えています</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete after %2</source>
        <translation>%1 の応答が %2 たっても完了しませんでした</translation>
    </message>
    <message>
        <source>The answer was refused: a few bytes unfold to far too many (a compression bomb)</source>
        <translation>応答を拒否しました: わずかなバイトが膨大な量に展開されます（圧縮爆弾）</translation>
    </message>
    <message>
        <source>The budget of %1 USD is used up</source>
        <translation>予算 %1 USD を使い切りました</translation>
    </message>
    <message>
        <source>The call was cancelled</source>
        <translation>呼び出しは中止されました</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>%1 の証明書が信頼されていません</translation>
    </message>
    <message>
        <source>The client was closed</source>
        <translation>クライアントは閉じられました</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>%1 への接続に失敗しました</translation>
    </message>
    <message>
        <source>The connection was cut off in the middle of the answer</source>
        <translation>応答の途中で接続が切れました</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent: its value has a line break or control character</source>
        <translation>ヘッダー「%1」を送信できません: 値に改行または制御文字が含まれています</translation>
    </message>
    <message>
        <source>The host %1 was not found</source>
        <translation>ホスト %1 が見つかりませんでした</translation>
    </message>
    <message>
        <source>The model called &quot;%1&quot; with arguments that are no JSON object</source>
        <translation>モデルが「%1」を呼び出しましたが、引数が JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>The model called a tool without naming it</source>
        <translation>モデルが名前を示さずにツールを呼び出しました</translation>
    </message>
    <message>
        <source>The model ended its answer for the reason %1</source>
        <translation>モデルが次の理由で応答を終えました: %1</translation>
    </message>
    <message>
        <source>The new budget is not larger than the old one</source>
        <translation>新しい予算が前の予算より多くありません</translation>
    </message>
    <message>
        <source>The pieces of the answer do not fit together</source>
        <translation>応答の断片がつながりません</translation>
    </message>
    <message>
        <source>The price list %1 cannot be read</source>
        <translation>価格表 %1 を読めません</translation>
    </message>
    <message>
        <source>The provider failed in the middle of its answer</source>
        <translation>プロバイダーが応答の途中で失敗しました</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2</source>
        <translation>プロキシ %1 が %2 への接続を通しません</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and password</source>
        <translation>プロキシ %1 が名前とパスワードを求めています</translation>
    </message>
    <message>
        <source>The proxy of %1 is to be reached over TLS, which is not supported</source>
        <translation>%1 のプロキシには TLS で接続する必要がありますが、対応していません</translation>
    </message>
    <message>
        <source>The run was stopped at its budget</source>
        <translation>実行は予算に達して停止しました</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>サーバーが応答せずに接続を閉じました</translation>
    </message>
    <message>
        <source>The server gave no reason</source>
        <translation>サーバーは理由を示しませんでした</translation>
    </message>
    <message>
        <source>The server says no clear length of the answer</source>
        <translation>サーバーが応答の長さを明確に示していません</translation>
    </message>
    <message>
        <source>The server sends headers that cannot be read</source>
        <translation>サーバーが読めないヘッダーを送っています</translation>
    </message>
    <message>
        <source>The server sends headers without end</source>
        <translation>サーバーがヘッダーを際限なく送っています</translation>
    </message>
    <message>
        <source>The server sends the answer in a form that is not known</source>
        <translation>サーバーが不明な形式で応答を送っています</translation>
    </message>
    <message>
        <source>Top up the account or raise its limit, or choose another provider</source>
        <translation>アカウントに入金するか上限を上げるか、別のプロバイダーを選んでください</translation>
    </message>
    <message>
        <source>Try again later or choose another model</source>
        <translation>後でもう一度試すか、別のモデルを選んでください</translation>
    </message>
    <message>
        <source>Try again or choose another model</source>
        <translation>もう一度試すか、別のモデルを選んでください</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, - and _</source>
        <translation>英字、数字、-、_ を 64 文字まで使ってください</translation>
    </message>
    <message>
        <source>Wait, or let fewer calls run at a time</source>
        <translation>待つか、同時に行う呼び出しを減らしてください</translation>
    </message>
    <message>
        <source>What answers does not speak HTTP</source>
        <translation>応答しているものが HTTP に対応していません</translation>
    </message>
    <message>
        <source>Word the request differently or choose another model</source>
        <translation>リクエストの言い方を変えるか、別のモデルを選んでください</translation>
    </message>
    <message>
        <source>Write PROVIDER/NAME, for example blueprint/blueprint</source>
        <translation>PROVIDER/NAME の形で書いてください（例: blueprint/blueprint）</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT, or leave it empty</source>
        <translation>http://HOST:PORT か socks5://HOST:PORT の形で書くか、空にしてください</translation>
    </message>
    <message>
        <source>Write it as {&quot;prices&quot;: {&quot;PROVIDER/NAME&quot;: {&quot;input&quot;: 1, &quot;output&quot;: 2}}}</source>
        <translation>{&quot;prices&quot;: {&quot;PROVIDER/NAME&quot;: {&quot;input&quot;: 1, &quot;output&quot;: 2}}} の形で書いてください</translation>
    </message>
    <message>
        <source>Write it in USD per million tokens, for example 2.5</source>
        <translation>100 万トークンあたりの USD で書いてください（例: 2.5）</translation>
    </message>
    <message>
        <source>Write the base URL as http://HOST:PORT/PATH or https://HOST/PATH</source>
        <translation>ベース URL は http://HOST:PORT/PATH か https://HOST/PATH の形で書いてください</translation>
    </message>
    <message>
        <source>&quot;url&quot; is no address of the web</source>
        <translation>&quot;url&quot; が Web のアドレスではありません</translation>
    </message>
    <message>
        <source>All that was asked for is there</source>
        <translation>求めたものはすべてそろっています</translation>
    </message>
    <message>
        <source>Call again: a new one begins</source>
        <translation>もう一度呼び出してください。新しいセッションが始まります</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>別の名前を選んでください</translation>
    </message>
    <message>
        <source>Correct the file, or remove it</source>
        <translation>ファイルを直すか、削除してください</translation>
    </message>
    <message>
        <source>Correct these members; until then agents have no tools of servers</source>
        <translation>これらの項目を直してください。それまでエージェントはサーバーのツールを使えません</translation>
    </message>
    <message>
        <source>Give it all it needs in the arguments, or use another tool</source>
        <translation>必要なものをすべて引数で渡すか、別のツールを使ってください</translation>
    </message>
    <message>
        <source>Give its token as a header in mcp.json, such as &quot;Authorization&quot;: &quot;Bearer ${TOKEN}&quot;; signing in through the browser (OAuth) is not offered</source>
        <translation>mcp.json に &quot;Authorization&quot;: &quot;Bearer ${TOKEN}&quot; のようなヘッダーでトークンを指定してください。ブラウザーでのサインイン (OAuth) には対応していません</translation>
    </message>
    <message>
        <source>Its pages of tools go in a circle</source>
        <translation>そのツール一覧のページが循環しています</translation>
    </message>
    <message>
        <source>Remove &quot;era&quot; from its entry in mcp.json</source>
        <translation>mcp.json のその項目から &quot;era&quot; を削除してください</translation>
    </message>
    <message>
        <source>See that &quot;url&quot; in mcp.json is the address of its Streamable HTTP endpoint</source>
        <translation>mcp.json の &quot;url&quot; がその Streamable HTTP エンドポイントのアドレスであることを確認してください</translation>
    </message>
    <message>
        <source>Set it before you start the program</source>
        <translation>プログラムを起動する前に設定してください</translation>
    </message>
    <message>
        <source>The call was ended</source>
        <translation>呼び出しは打ち切られました</translation>
    </message>
    <message>
        <source>The file of tool servers &quot;%1&quot; is wrong: %2</source>
        <translation>ツールサーバーのファイル「%1」に誤りがあります: %2</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>実行は終わっています</translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; is left out: %2</source>
        <translation>ツール「%1」は除外されました: %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; answers what the protocol does not know</source>
        <translation>ツールサーバー「%1」の応答がプロトコルにないものです</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; answers with more than %2 MB</source>
        <translation>ツールサーバー「%1」の応答が %2 MB を超えています</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; did not answer %2 in time</source>
        <translation>ツールサーバー「%1」が時間内に %2 に応答しませんでした</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; did not answer %2: %3</source>
        <translation>ツールサーバー「%1」が %2 に応答しませんでした: %3</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; does not let us in</source>
        <translation>ツールサーバー「%1」に接続を許可されません</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; does not speak version %2 of the protocol</source>
        <translation>ツールサーバー「%1」はプロトコルのバージョン %2 に対応していません</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; ended the answer to %2 before it was whole</source>
        <translation>ツールサーバー「%1」が %2 への応答を途中で終えました</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; ends again and again</source>
        <translation>ツールサーバー「%1」が何度も終了します</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; has ended the session</source>
        <translation>ツールサーバー「%1」がセッションを終了しました</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; is gone: %2</source>
        <translation>ツールサーバー「%1」がなくなりました: %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; is not there any more</source>
        <translation>ツールサーバー「%1」はなくなっています</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; needs the variable %2, which is not set</source>
        <translation>ツールサーバー「%1」に必要な変数 %2 が設定されていません</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; refuses %2</source>
        <translation>ツールサーバー「%1」が %2 を拒否しています</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; refuses the request</source>
        <translation>ツールサーバー「%1」がリクエストを拒否しています</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; speaks another version of the protocol than we do</source>
        <translation>ツールサーバー「%1」のプロトコルのバージョンがこちらと異なります</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; speaks other versions of the protocol than we do</source>
        <translation>ツールサーバー「%1」とは対応するプロトコルのバージョンが合いません</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; wants something that it cannot be given here: %2</source>
        <translation>ツールサーバー「%1」が、ここでは渡せないものを求めています: %2</translation>
    </message>
    <message>
        <source>There is a tool server &quot;%1&quot; already</source>
        <translation>ツールサーバー「%1」はすでにあります</translation>
    </message>
    <message>
        <source>There is no tool server &quot;%1&quot; any more</source>
        <translation>ツールサーバー「%1」はもうありません</translation>
    </message>
    <message>
        <source>This client offers no %1</source>
        <translation>このクライアントは %1 を提供していません</translation>
    </message>
    <message>
        <source>This is no message of JSON-RPC: %1</source>
        <translation>JSON-RPC のメッセージではありません: %1</translation>
    </message>
    <message>
        <source>Tool server &quot;%1&quot;: %2</source>
        <translation>ツールサーバー「%1」: %2</translation>
    </message>
    <message>
        <source>Tools beyond the first %1 are left out</source>
        <translation>最初の %1 個を超えるツールは除外されました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試してください</translation>
    </message>
    <message>
        <source>Try its command in a terminal</source>
        <translation>そのコマンドを端末で試してください</translation>
    </message>
    <message>
        <source>Try its command in a terminal; it may be waiting for something</source>
        <translation>そのコマンドを端末で試してください。何かを待っているのかもしれません</translation>
    </message>
    <message>
        <source>Use another version of the server</source>
        <translation>サーバーの別のバージョンを使ってください</translation>
    </message>
    <message>
        <source>Use another version of the server, or of this program</source>
        <translation>サーバーかこのプログラムの別のバージョンを使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed already</source>
        <translation>「%1」はすでに前提になっています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer to this question</source>
        <translation>「%1」はこの質問への回答になりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no larger budget</source>
        <translation>「%1」では予算が増えません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a task that is not in the plan: %2</source>
        <translation>「%1」の前提になるタスクが計画にありません: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed meanwhile</source>
        <translation>「%1」はその間に変更されました</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 はオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>%1 names the role &quot;%2&quot;</source>
        <translation>%1 が役割「%2」を指定しています</translation>
    </message>
    <message>
        <source>A task cannot need itself</source>
        <translation>タスクは自分自身を前提にできません</translation>
    </message>
    <message>
        <source>Answer with one of: %1</source>
        <translation>次のいずれかで回答してください: %1</translation>
    </message>
    <message>
        <source>Change it by hand; nothing was touched</source>
        <translation>手で変更してください。何も変えていません</translation>
    </message>
    <message>
        <source>Change what it needs first</source>
        <translation>先にその前提を変更してください</translation>
    </message>
    <message>
        <source>Give every requirement an id of its own</source>
        <translation>要件ごとに別の ID を付けてください</translation>
    </message>
    <message>
        <source>Give every task an id of its own</source>
        <translation>タスクごとに別の ID を付けてください</translation>
    </message>
    <message>
        <source>List at least one task under &quot;tasks&quot;</source>
        <translation>&quot;tasks&quot; に少なくとも 1 つのタスクを書いてください</translation>
    </message>
    <message>
        <source>Mend this place in the domain model</source>
        <translation>データモデルのこの箇所を直してください</translation>
    </message>
    <message>
        <source>Remove one of these dependencies first</source>
        <translation>先にこれらの依存関係のどれかを削除してください</translation>
    </message>
    <message>
        <source>Say in &quot;instructions&quot; what is to be done</source>
        <translation>&quot;instructions&quot; に何をするかを書いてください</translation>
    </message>
    <message>
        <source>Say in &quot;text&quot; what is required, or take the entry out</source>
        <translation>&quot;text&quot; に必要なことを書くか、その項目を取り除いてください</translation>
    </message>
    <message>
        <source>Take one of these needs out</source>
        <translation>これらの前提のどれかを取り除いてください</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; asks for the check &quot;%2&quot;, which is not known; it was left out.</source>
        <translation>タスク「%1」が求めるチェック「%2」は不明なため、除外しました。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; covers &quot;%2&quot;, which is no requirement of the plan; that was left out.</source>
        <translation>タスク「%1」が満たすとする「%2」は計画の要件ではないため、除外しました。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; had no id; it got &quot;%2&quot;.</source>
        <translation>タスク「%1」に ID がなかったため、「%2」を付けました。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; named its need &quot;%2&quot; twice.</source>
        <translation>タスク「%1」の前提に「%2」が 2 回書かれていました。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; names the role &quot;%2&quot;, which is not known; it went to &quot;%3&quot;.</source>
        <translation>タスク「%1」が指定した役割「%2」は不明なため、「%3」に割り当てました。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; needs &quot;%2&quot;, which is not in the plan; the need was left out.</source>
        <translation>タスク「%1」の前提「%2」は計画にないため、その前提を除外しました。</translation>
    </message>
    <message>
        <source>Tasks would wait for each other: %1</source>
        <translation>タスクが互いに待ち合ってしまいます: %1</translation>
    </message>
    <message>
        <source>The model&apos;s answer holds no JSON</source>
        <translation>モデルの応答に JSON がありません</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off: what was missing at its end is not in the plan.</source>
        <translation>モデルの応答が途中で切れました。末尾の欠けた部分は計画に含まれていません。</translation>
    </message>
    <message>
        <source>The plan cannot be used: %1 %2</source>
        <translation>この計画は使えません: %1 %2</translation>
    </message>
    <message>
        <source>The task id &quot;%1&quot; is not a name; it became &quot;%2&quot;.</source>
        <translation>タスク ID「%1」は名前として使えないため、「%2」にしました。</translation>
    </message>
    <message>
        <source>Try again, or choose another model</source>
        <translation>もう一度試すか、別のモデルを選んでください</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>次のいずれかを使ってください: %1</translation>
    </message>
    <message>
        <source>Use paths relative to the project folder, with &apos;/&apos;</source>
        <translation>プロジェクトのフォルダーからの相対パスを「/」で区切って使ってください</translation>
    </message>
    <message>
        <source>Write every task as {&quot;id&quot;: …}</source>
        <translation>各タスクは {&quot;id&quot;: …} の形で書いてください</translation>
    </message>
    <message>
        <source>Write it as a list of texts</source>
        <translation>文字列のリストとして書いてください</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;: it is left out</source>
        <translation>%1 に「%2」は使えません: 除外されました</translation>
    </message>
    <message>
        <source>Correct it; the providers that come with the program work</source>
        <translation>ファイルを直してください。プログラムに付属のプロバイダーは使えます</translation>
    </message>
    <message>
        <source>Name it with --base-url http://HOST:PORT/v1, or as baseUrl in providers.json</source>
        <translation>--base-url http://HOST:PORT/v1 か、providers.json の baseUrl で指定してください</translation>
    </message>
    <message>
        <source>The base URL is no address of a server</source>
        <translation>ベース URL がサーバーのアドレスではありません</translation>
    </message>
    <message>
        <source>The file of providers is left out: %1</source>
        <translation>プロバイダーのファイルは除外されました: %1</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; has no address</source>
        <translation>プロバイダー「%1」にアドレスがありません</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;</source>
        <translation>プロバイダー「%1」はありません</translation>
    </message>
    <message>
        <source>Use a whole number; 0 is no limit</source>
        <translation>整数を指定してください。0 は上限なしです</translation>
    </message>
    <message>
        <source>Use one of %1, or add it to providers.json</source>
        <translation>%1 のいずれかを使うか、providers.json に追加してください</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT/v1 or https://HOST/v1, without a name, password or fragment</source>
        <translation>http://HOST:PORT/v1 か https://HOST/v1 の形で、名前、パスワード、フラグメントを付けずに書いてください</translation>
    </message>
    <message>
        <source>%1 already exists</source>
        <translation>%1 はすでに存在します</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist</source>
        <translation>%1 を削除できません: 存在しません</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 is a file</source>
        <translation>%1 を書き込めません: %2 はファイルです</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder</source>
        <translation>%1 を書き込めません: フォルダーです</translation>
    </message>
    <message>
        <source>%1 does not belong to this task</source>
        <translation>%1 はこのタスクのものではありません</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 は通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile</source>
        <translation>%1 はその間にほかから変更されました</translation>
    </message>
    <message>
        <source>%1 was deleted by the person</source>
        <translation>%1 はユーザーが削除しました</translation>
    </message>
    <message>
        <source>%1 was removed in this attempt</source>
        <translation>%1 はこの試行で削除されました</translation>
    </message>
    <message>
        <source>Check that the disk is not full and can be written</source>
        <translation>ディスクがいっぱいでなく、書き込めることを確認してください</translation>
    </message>
    <message>
        <source>Choose a target outside of %1</source>
        <translation>%1 の外の出力先を選んでください</translation>
    </message>
    <message>
        <source>Choose another path</source>
        <translation>別のパスを選んでください</translation>
    </message>
    <message>
        <source>Choose another target, or remove it first; nothing was changed</source>
        <translation>別の出力先を選ぶか、先にそれを削除してください。何も変更していません</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>%1 を書き込めませんでした</translation>
    </message>
    <message>
        <source>Edit it until both versions stand together, and take out the lines with &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;</source>
        <translation>両方の版がまとまるように編集し、&lt;&lt;&lt;&lt;&lt;&lt;&lt;、=======、&gt;&gt;&gt;&gt;&gt;&gt;&gt; のある行を取り除いてください</translation>
    </message>
    <message>
        <source>Keep your version or take the generated one</source>
        <translation>自分の版を残すか、生成された版を採用してください</translation>
    </message>
    <message>
        <source>Name FILE.zip, FILE.tar.gz, git:FOLDER or a FOLDER</source>
        <translation>FILE.zip、FILE.tar.gz、git:FOLDER、FOLDER のいずれかを指定してください</translation>
    </message>
    <message>
        <source>No target to export to</source>
        <translation>エクスポート先がありません</translation>
    </message>
    <message>
        <source>Remove that file first, or choose another path</source>
        <translation>先にそのファイルを削除するか、別のパスを選んでください</translation>
    </message>
    <message>
        <source>Remove that file, or choose another path</source>
        <translation>そのファイルを削除するか、別のパスを選んでください</translation>
    </message>
    <message>
        <source>Remove the link if you know the project, and open it again</source>
        <translation>このプロジェクトをよく知っているなら、リンクを削除してもう一度開いてください</translation>
    </message>
    <message>
        <source>Remove the link, or choose another path</source>
        <translation>リンクを削除するか、別のパスを選んでください</translation>
    </message>
    <message>
        <source>Retry its task to generate it again</source>
        <translation>そのタスクを再試行して、もう一度生成してください</translation>
    </message>
    <message>
        <source>Run the project first</source>
        <translation>先にプロジェクトを実行してください</translation>
    </message>
    <message>
        <source>Run the task again; the project&apos;s files are as they were</source>
        <translation>タスクをもう一度実行してください。プロジェクトのファイルは元のままです</translation>
    </message>
    <message>
        <source>Separate folders by &apos;/&apos;</source>
        <translation>フォルダーは「/」で区切ってください</translation>
    </message>
    <message>
        <source>The generated version of the file is not kept here</source>
        <translation>このファイルの生成された版はここに残っていません</translation>
    </message>
    <message>
        <source>The merged version of %1 still holds conflict markers</source>
        <translation>%1 の統合した版に競合マーカーが残っています</translation>
    </message>
    <message>
        <source>The path %1 cannot be: &apos;%2&apos; is a file, not a folder</source>
        <translation>パス %1 は使えません: 「%2」はフォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>The path %1 is refused: &apos;%2&apos; is a link</source>
        <translation>パス %1 は拒否されました: 「%2」はリンクです</translation>
    </message>
    <message>
        <source>The path &apos;%1&apos; is refused: %2</source>
        <translation>パス「%1」は拒否されました: %2</translation>
    </message>
    <message>
        <source>The path &apos;%1&apos; is refused: &apos;%2&apos; is a link</source>
        <translation>パス「%1」は拒否されました: 「%2」はリンクです</translation>
    </message>
    <message>
        <source>The prepared content of %1 is gone</source>
        <translation>%1 の用意された内容がなくなっています</translation>
    </message>
    <message>
        <source>The project is not opened: its folder .autodevos holds a link, which leads elsewhere</source>
        <translation>プロジェクトを開きません: フォルダー .autodevos に、外を指すリンクがあります</translation>
    </message>
    <message>
        <source>The target %1 lies inside the project</source>
        <translation>出力先 %1 がプロジェクトの中にあります</translation>
    </message>
    <message>
        <source>There is no merged version of %1</source>
        <translation>%1 の統合した版はありません</translation>
    </message>
    <message>
        <source>There is nothing to export in %1</source>
        <translation>%1 にエクスポートするものがありません</translation>
    </message>
    <message>
        <source>Use a plain path below the project folder, such as src/main.ts</source>
        <translation>src/main.ts のように、プロジェクトのフォルダー以下の単純なパスを使ってください</translation>
    </message>
    <message>
        <source>Use the file&apos;s real place in the project</source>
        <translation>プロジェクト内のファイルの実際の場所を使ってください</translation>
    </message>
    <message>
        <source>Write only to the task&apos;s own paths: %1</source>
        <translation>タスク自身のパスにだけ書き込んでください: %1</translation>
    </message>
    <message>
        <source>Your text is kept in the editor. Saving once more replaces the other version</source>
        <translation>あなたの文章はエディターに残っています。もう一度保存すると、もう一方の版を置き換えます</translation>
    </message>
    <message>
        <source>The newest events of the journal are missing (number %1)</source>
        <translation>ジャーナルの最新のイベントが欠けています（番号 %1）</translation>
    </message>
    <message>
        <source>What was learned is of a newer AutoDevOS (format %1, this one knows %2)</source>
        <translation>学習した内容は新しい AutoDevOS のものです（形式 %1、このバージョンは %2 まで）</translation>
    </message>
    <message>
        <source>What was learned could not be kept in %1</source>
        <translation>学習した内容を %1 に保存できませんでした</translation>
    </message>
    <message>
        <source>Give your user write access to its folder</source>
        <translation>フォルダーへの書き込み権限をユーザーに与えてください</translation>
    </message>
    <message>
        <source>What was learned cannot be read: %1 is damaged</source>
        <translation>学習した内容を読めません: %1 が壊れています</translation>
    </message>
    <message>
        <source>What was learned could not be read or written: %1</source>
        <translation>学習した内容を読み書きできませんでした: %1</translation>
    </message>
    <message>
        <source>What was learned was damaged; learning begins anew</source>
        <translation>学習した内容が壊れていたため、学習をはじめからやり直します</translation>
    </message>
    <message>
        <source>The damaged file is kept</source>
        <translation>壊れたファイルは残してあります</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A setting, a key or the name of a model is missing or wrong</source>
        <translation>設定、キー、またはモデル名が足りないか間違っています</translation>
    </message>
    <message>
        <source>Check the settings; &quot;autodevos-cli doctor&quot; says what is missing</source>
        <translation>設定を確認してください。「autodevos-cli doctor」が足りないものを示します</translation>
    </message>
    <message>
        <source>Something does not have the form it must have</source>
        <translation>形式が正しくないものがあります</translation>
    </message>
    <message>
        <source>Correct the place that is named</source>
        <translation>示された箇所を直してください</translation>
    </message>
    <message>
        <source>Something that was named is not there</source>
        <translation>指定されたものが見つかりません</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>名前を確認してください</translation>
    </message>
    <message>
        <source>Something is there already and is not overwritten</source>
        <translation>すでに存在するため、上書きしません</translation>
    </message>
    <message>
        <source>Choose another name or place</source>
        <translation>別の名前か場所を選んでください</translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation>これは許可されていません</translation>
    </message>
    <message>
        <source>Allow it in the rules for commands or in the system, or choose another place</source>
        <translation>コマンドの規則またはシステムで許可するか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>Files could not be read or written</source>
        <translation>ファイルを読み書きできませんでした</translation>
    </message>
    <message>
        <source>Check the disk, the free space and the permissions</source>
        <translation>ディスク、空き容量、権限を確認してください</translation>
    </message>
    <message>
        <source>The project&apos;s journal is damaged</source>
        <translation>プロジェクトの記録が壊れています</translation>
    </message>
    <message>
        <source>What can be read is kept; the damaged file was set aside</source>
        <translation>読めるものは残し、壊れたファイルは脇に置きました</translation>
    </message>
    <message>
        <source>Another process has the project open</source>
        <translation>別のプロセスがプロジェクトを開いています</translation>
    </message>
    <message>
        <source>Wait for its end or end it there</source>
        <translation>終了を待つか、そちらで終了してください</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>コマンドを実行できませんでした</translation>
    </message>
    <message>
        <source>Check that the program is installed; &quot;autodevos-cli doctor&quot; says what is missing</source>
        <translation>プログラムがインストールされているか確認してください。「autodevos-cli doctor」が足りないものを示します</translation>
    </message>
    <message>
        <source>The checks of this work do not pass</source>
        <translation>この作業の検査に通りません</translation>
    </message>
    <message>
        <source>Look at the findings, then try the task again or change its instructions</source>
        <translation>指摘を確認し、タスクをやり直すか指示を変えてください</translation>
    </message>
    <message>
        <source>This model or program cannot do what was asked for</source>
        <translation>このモデルまたはプログラムは求められたことができません</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選んでください</translation>
    </message>
    <message>
        <source>The provider does not accept the key</source>
        <translation>プロバイダーがキーを受け付けません</translation>
    </message>
    <message>
        <source>Enter a valid key for this provider</source>
        <translation>このプロバイダーの有効なキーを入力してください</translation>
    </message>
    <message>
        <source>The credit or quota at the provider is used up</source>
        <translation>プロバイダーの残高または割り当てを使い切りました</translation>
    </message>
    <message>
        <source>Add credit there, use another key or choose another model</source>
        <translation>残高を追加するか、別のキーまたは別のモデルを使ってください</translation>
    </message>
    <message>
        <source>The budget of this run is used up</source>
        <translation>この実行の予算を使い切りました</translation>
    </message>
    <message>
        <source>Allow more, or finish with the built-in model</source>
        <translation>予算を増やすか、内蔵モデルで仕上げてください</translation>
    </message>
    <message>
        <source>The provider allows no more requests at the moment</source>
        <translation>プロバイダーは今これ以上の要求を受け付けません</translation>
    </message>
    <message>
        <source>Wait a little, or set lower limits for parallel calls</source>
        <translation>少し待つか、並列呼び出しの上限を下げてください</translation>
    </message>
    <message>
        <source>The provider is overloaded</source>
        <translation>プロバイダーが混み合っています</translation>
    </message>
    <message>
        <source>Try again later or choose another model</source>
        <translation>後でもう一度試すか、別のモデルを選んでください</translation>
    </message>
    <message>
        <source>The provider&apos;s safety rules have blocked the request or the answer</source>
        <translation>プロバイダーの安全規則が要求または回答を遮断しました</translation>
    </message>
    <message>
        <source>Word it differently or choose another model</source>
        <translation>言い方を変えるか、別のモデルを選んでください</translation>
    </message>
    <message>
        <source>The model declines to do this</source>
        <translation>モデルがこれを断りました</translation>
    </message>
    <message>
        <source>The conversation is too long for this model</source>
        <translation>会話がこのモデルには長すぎます</translation>
    </message>
    <message>
        <source>Make the task smaller or choose a model with a larger context</source>
        <translation>タスクを小さくするか、より長い文脈のモデルを選んでください</translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation>回答を使えません</translation>
    </message>
    <message>
        <source>Try again or choose another model</source>
        <translation>もう一度試すか、別のモデルを選んでください</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy</source>
        <translation>アドレス、ネットワーク、プロキシを確認してください</translation>
    </message>
    <message>
        <source>It took longer than it may</source>
        <translation>許された時間を超えました</translation>
    </message>
    <message>
        <source>Allow more time, or check whether the server still works</source>
        <translation>時間を延ばすか、サーバーが動いているか確認してください</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>プログラム内部で問題が起きました</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, please report it</source>
        <translation>もう一度試してください。毎回起きる場合は報告してください</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>消去</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Cancelled on request.</source>
        <translation>要求により取り消されました。</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which failed.</source>
        <translation>必要な「%1」が失敗しました。</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which is skipped.</source>
        <translation>必要な「%1」がスキップされています。</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which was cancelled.</source>
        <translation>必要な「%1」が取り消されました。</translation>
    </message>
    <message>
        <source>It waits for your answer: %1</source>
        <translation>回答を待っています: %1</translation>
    </message>
    <message>
        <source>Reused: nothing it was made from has changed.</source>
        <translation>再利用: 元になったものに変更はありません。</translation>
    </message>
    <message>
        <source>Reused: what it needs came out as before.</source>
        <translation>再利用: 必要なものが以前と同じ結果になりました。</translation>
    </message>
    <message>
        <source>Skipped as the person decided.</source>
        <translation>指示によりスキップされました。</translation>
    </message>
    <message>
        <source>The attempt took longer than %1 s and is being ended.</source>
        <translation>試行が %1 秒を超えたため終了します。</translation>
    </message>
    <message>
        <source>The run ends at its first failure, and &quot;%1&quot; failed.</source>
        <translation>実行は最初の失敗で終了します。「%1」が失敗しました。</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>実行は停止されました。</translation>
    </message>
    <message>
        <source>What it needs was made anew.</source>
        <translation>必要なものが作り直されました。</translation>
    </message>
    <message>
        <source>%1 Try %2 of %3 in %4 s.</source>
        <translation>%1 %4 秒後に %2/%3 回目を試行します。</translation>
    </message>
    <message>
        <source>%1 Try %2 of %3 now.</source>
        <translation>%1 %2/%3 回目を今すぐ試行します。</translation>
    </message>
    <message>
        <source>%1 %2 takes over in %3 s.</source>
        <translation>%1 %3 秒後に %2 が引き継ぎます。</translation>
    </message>
    <message>
        <source>no task of the plan covers it</source>
        <translation>対応するタスクが計画にありません</translation>
    </message>
    <message>
        <source>a test of it does not pass: %1</source>
        <translation>テストが通りません: %1</translation>
    </message>
    <message>
        <source>its tasks have not ended yet</source>
        <translation>タスクがまだ終わっていません</translation>
    </message>
    <message>
        <source>tests that its tasks wrote do not pass</source>
        <translation>タスクが書いたテストが通りません</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; failed: %2</source>
        <translation>タスク「%1」が失敗しました: %2</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; failed</source>
        <translation>タスク「%1」が失敗しました</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; was skipped: %2</source>
        <translation>タスク「%1」がスキップされました: %2</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; was skipped</source>
        <translation>タスク「%1」がスキップされました</translation>
    </message>
    <message>
        <source>no test names it</source>
        <translation>対応するテストがありません</translation>
    </message>
    <message>
        <source>the tests of its tasks pass, but none of them names it</source>
        <translation>タスクのテストは通りますが、この要件を挙げたテストがありません</translation>
    </message>
    <message>
        <source>its tests have not been run</source>
        <translation>テストはまだ実行されていません</translation>
    </message>
    <message>
        <source>there is nothing that is booked or ordered to pay for; taking real payments needs a payment provider and is not built</source>
        <translation>支払いの対象となる予約や注文がありません。実際の決済には決済サービスが必要なため、作られません</translation>
    </message>
    <message>
        <source>scanning codes is not built</source>
        <translation>コードの読み取りは作られません</translation>
    </message>
    <message>
        <source>synchronising with other services is not built</source>
        <translation>他のサービスとの同期は作られません</translation>
    </message>
    <message>
        <source>connections to other services are not built</source>
        <translation>他のサービスとの接続は作られません</translation>
    </message>
    <message>
        <source>live media streaming is not built</source>
        <translation>ライブ配信は作られません</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built</source>
        <translation>この種類のゲームは作れるものに含まれていません</translation>
    </message>
    <message>
        <source>AI features need a language model and are not built</source>
        <translation>AI 機能には言語モデルが必要なため、作られません</translation>
    </message>
    <message>
        <source>calculations over the data are not built</source>
        <translation>データに対する計算は作られません</translation>
    </message>
    <message>
        <source>printed invoices are not built</source>
        <translation>請求書の印刷は作られません</translation>
    </message>
    <message>
        <source>this calculator is not among those that can be built (%1), and the prompt does not say what it works out from what</source>
        <translation>この計算機は作れるもの（%1）に含まれておらず、何から何を計算するかもプロンプトに書かれていません</translation>
    </message>
    <message>
        <source>this converter is not among those that can be built (%1)</source>
        <translation>この変換機は作れるもの（%1）に含まれていません</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built (%1)</source>
        <translation>この種類のゲームは作れるもの（%1）に含まれていません</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built (%1, and a game of resources and battles)</source>
        <translation>この種類のゲームは作れるもの（%1、資源と戦闘のゲーム）に含まれていません</translation>
    </message>
    <message>
        <source>this kind of game is not built; games of resources, soldiers and battles are</source>
        <translation>この種類のゲームは作られません。資源・兵士・戦闘のゲームは作れます</translation>
    </message>
    <message>
        <source>only the records are kept; nothing in the app does this</source>
        <translation>記録だけが残され、これを行う機能はアプリにありません</translation>
    </message>
    <message>
        <source>sharing with chosen people is not built; who may read it sees it</source>
        <translation>選んだ相手との共有は作られません。閲覧できる人には見えます</translation>
    </message>
    <message>
        <source>no page or record of the app answers this</source>
        <translation>これに応えるページも記録もアプリにありません</translation>
    </message>
    <message>
        <source>an API has no pages; the programs that call it show things as they like</source>
        <translation>API にページはありません。呼び出すプログラムが好きなように表示します</translation>
    </message>
    <message>
        <source>the built-in model writes React, TypeScript, Express and SQLite; for another stack choose a language model</source>
        <translation>内蔵モデルは React、TypeScript、Express、SQLite で書きます。ほかの技術を使うには言語モデルを選んでください</translation>
    </message>
    <message>
        <source>what visitors do here must be kept, and a static site keeps nothing: the project has a backend</source>
        <translation>訪問者の操作を保存する必要がありますが、静的サイトは何も保存しません。そのためプロジェクトにはバックエンドがあります</translation>
    </message>
    <message>
        <source>this rule is not one that the built-in model can enforce</source>
        <translation>内蔵モデルはこの規則を強制できません</translation>
    </message>
    <message>
        <source>nothing is built that heeds &quot;%1&quot;</source>
        <translation>「%1」に応えるものは作られません</translation>
    </message>
    <message>
        <source>the built-in model found nothing in it that it knows how to build</source>
        <translation>内蔵モデルが作れるものは見つかりませんでした</translation>
    </message>
    <message>
        <source>it has rules of its own, and this is not among them</source>
        <translation>固有の規則があり、これは含まれていません</translation>
    </message>
    <message>
        <source>what it works out and from what is not said</source>
        <translation>何から何を計算するかが書かれていません</translation>
    </message>
    <message>
        <source>there is nothing that could be moved between columns</source>
        <translation>列の間で動かせるものがありません</translation>
    </message>
    <message>
        <source>there is no list that could be imported into</source>
        <translation>取り込み先となる一覧がありません</translation>
    </message>
    <message>
        <source>there is nothing here that a file could belong to</source>
        <translation>ファイルを添えられるものがありません</translation>
    </message>
    <message>
        <source>there is no list that could be exported</source>
        <translation>書き出せる一覧がありません</translation>
    </message>
    <message>
        <source>there is nothing that people could vote on</source>
        <translation>投票の対象となるものがありません</translation>
    </message>
    <message>
        <source>there is nothing with a date that a calendar could show</source>
        <translation>カレンダーに表示できる日付のあるものがありません</translation>
    </message>
    <message>
        <source>time is taken for people who sign in, and nobody does</source>
        <translation>時間はログインする人について記録されますが、ログインがありません</translation>
    </message>
    <message>
        <source>there is no list whose records could be compared</source>
        <translation>記録を比較できる一覧がありません</translation>
    </message>
    <message>
        <source>there is nothing with a date that a timeline could show</source>
        <translation>タイムラインに表示できる日付のあるものがありません</translation>
    </message>
    <message>
        <source>there is nothing whose progress could be followed</source>
        <translation>進み具合を追えるものがありません</translation>
    </message>
    <message>
        <source>progress is kept for people who sign in, and nobody does</source>
        <translation>進み具合はログインする人について記録されますが、ログインがありません</translation>
    </message>
    <message>
        <source>there is no form long enough to be filled in in steps</source>
        <translation>段階に分けて入力するほど長いフォームがありません</translation>
    </message>
    <message>
        <source>nothing is ordered here, so there are no orders to look back on</source>
        <translation>ここでは注文がないため、振り返る注文もありません</translation>
    </message>
    <message>
        <source>there is nothing that could be ranked</source>
        <translation>順位を付けられるものがありません</translation>
    </message>
    <message>
        <source>it needs accounts, and this app has none</source>
        <translation>アカウントが必要ですが、このアプリにはありません</translation>
    </message>
    <message>
        <source>a game against other players needs accounts</source>
        <translation>他のプレイヤーとの対戦にはアカウントが必要です</translation>
    </message>
    <message>
        <source>nothing is bought here that a code could make cheaper</source>
        <translation>コードで安くできる購入がここにはありません</translation>
    </message>
    <message>
        <source>nothing here has values by which it could be proposed</source>
        <translation>提案の基準となる値を持つものがありません</translation>
    </message>
    <message>
        <source>there is no list whose filters could be kept</source>
        <translation>フィルターを保存できる一覧がありません</translation>
    </message>
    <message>
        <source>there is nothing here that could be kept in stock</source>
        <translation>在庫として管理できるものがありません</translation>
    </message>
    <message>
        <source>there is nothing here that could be heard or seen</source>
        <translation>視聴できるものがありません</translation>
    </message>
    <message>
        <source>there is no list that could be reported on</source>
        <translation>報告の対象となる一覧がありません</translation>
    </message>
    <message>
        <source>%1 does it: it has not been tried with such tasks yet.</source>
        <translation>%1 が行います: このようなタスクではまだ試されていません。</translation>
    </message>
    <message>
        <source>%1 does it: %2 of %3 tries with such tasks have succeeded.</source>
        <translation>%1 が行います: このようなタスクで %3 回中 %2 回成功しています。</translation>
    </message>
    <message>
        <source>%1 does it: the role &quot;%2&quot; is pinned to it.</source>
        <translation>%1 が行います: 役割「%2」に固定されています。</translation>
    </message>
    <message>
        <source>No rule names &quot;%1&quot; in this form</source>
        <translation>この形の「%1」に当てはまるルールはありません</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; runs or reads cannot be told from its words</source>
        <translation>「%1」が何を実行し何を読み取るかは、その語からは分かりません</translation>
    </message>
    <message>
        <source>It sets the variable &quot;%1&quot;</source>
        <translation>変数「%1」を設定します</translation>
    </message>
    <message>
        <source>No rule of yours names this tool</source>
        <translation>このツールに当てはまるルールは設定されていません</translation>
    </message>
    <message>
        <source>This machine has no sandbox for it</source>
        <translation>このコンピューターにはそのためのサンドボックスがありません</translation>
    </message>
    <message>
        <source>Commands run with the rights they have</source>
        <translation>コマンドは与えられた権限のままで実行されます</translation>
    </message>
    <message>
        <source>Nothing is sent from here to other machines</source>
        <translation>ここからほかのコンピューターへは何も送りません</translation>
    </message>
    <message>
        <source>The machine is not part of the project</source>
        <translation>コンピューター自体はプロジェクトの一部ではありません</translation>
    </message>
    <message>
        <source>The machine&apos;s own programs are the person&apos;s to install</source>
        <translation>コンピューターのプログラムをインストールするのは利用者ご自身です</translation>
    </message>
    <message>
        <source>Deployment is the person&apos;s to do</source>
        <translation>デプロイは利用者ご自身が行います</translation>
    </message>
    <message>
        <source>The repository is exported by the person</source>
        <translation>リポジトリのエクスポートは利用者ご自身が行います</translation>
    </message>
    <message>
        <source>Nothing is published from here</source>
        <translation>ここからは何も公開しません</translation>
    </message>
    <message>
        <source>Keys are the person&apos;s</source>
        <translation>鍵は利用者ご自身のものです</translation>
    </message>
    <message>
        <source>Installing packages; none of their scripts run</source>
        <translation>パッケージをインストールします。そのスクリプトは実行されません</translation>
    </message>
    <message>
        <source>Installing packages; none of their code runs</source>
        <translation>パッケージをインストールします。そのコードは実行されません</translation>
    </message>
    <message>
        <source>Fetching modules through the proxy</source>
        <translation>プロキシを通してモジュールを取得します</translation>
    </message>
    <message>
        <source>A project&apos;s cargo settings can name programs that would run with the network</source>
        <translation>プロジェクトの cargo 設定は、ネットワークを使って実行されるプログラムを指定できます</translation>
    </message>
    <message>
        <source>It would reach any address in the network</source>
        <translation>ネットワーク上のどのアドレスにも届いてしまいます</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; names the role &quot;%2&quot;, which is not known; it went to &quot;%3&quot;.</source>
        <translation>タスク「%1」の役割「%2」は知られていないため、「%3」に割り当てられました。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; had no id; it got &quot;%2&quot;.</source>
        <translation>タスク「%1」には ID がなかったため、「%2」が付けられました。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot;: limits.%2 must lie between %3 and %4; it was set to %5.</source>
        <translation>タスク「%1」：limits.%2 は %3 から %4 の間でなければならないため、%5 に設定されました。</translation>
    </message>
    <message>
        <source>The task id &quot;%1&quot; is not a name; it became &quot;%2&quot;.</source>
        <translation>タスク ID「%1」は名前として使えないため、「%2」になりました。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; asks for the check &quot;%2&quot;, which is not known; it was left out.</source>
        <translation>タスク「%1」が求めるチェック「%2」は知られていないため、省かれました。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; needs &quot;%2&quot;, which is not in the plan; the need was left out.</source>
        <translation>タスク「%1」が必要とする「%2」は計画にないため、省かれました。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; named its need &quot;%2&quot; twice.</source>
        <translation>タスク「%1」は必要な「%2」を二度挙げていました。</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; covers &quot;%2&quot;, which is no requirement of the plan; that was left out.</source>
        <translation>タスク「%1」が満たすとした「%2」は計画の要件ではないため、省かれました。</translation>
    </message>
    <message>
        <source>Something in the domain model could not be used and was left out: %1.</source>
        <translation>データモデルに使えないものがあり、省かれました：%1。</translation>
    </message>
    <message>
        <source>The domain model names nothing that is stored; it was left out.</source>
        <translation>データモデルには保存するものが挙げられていないため、省かれました。</translation>
    </message>
    <message>
        <source>The domain model was left out: %1.</source>
        <translation>データモデルは省かれました：%1。</translation>
    </message>
    <message>
        <source>The domain model names &quot;%1&quot; twice or in a way that is no name; it was left out.</source>
        <translation>データモデルの「%1」は重複しているか名前として使えないため、省かれました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 in the domain model could not be understood; it was left out.</source>
        <translation>データモデルの %2 の「%1」は理解できなかったため、省かれました。</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off: what was missing at its end is not in the plan.</source>
        <translation>モデルの回答が途中で切れました。最後に欠けていた部分は計画に入っていません。</translation>
    </message>
    <message>
        <source>%1 tasks of %2 were put before those of this plan: they write the first version, on which it stands.</source>
        <translation>この計画の前に %2 のタスク %1 件が置かれました。土台となる最初の版を書くものです。</translation>
    </message>
    <message>
        <source>The attached pictures were not looked at: %1 takes none. Choose a model that does, or say in the prompt what is on them.</source>
        <translation>添付された画像は見られていません。%1 は画像を受け付けません。受け付けるモデルを選ぶか、画像の内容をプロンプトに書いてください。</translation>
    </message>
    <message>
        <source>The attached files were not read: %1. The built-in planner reads the prompt alone and cannot look at pictures; a language model takes them, too.</source>
        <translation>添付ファイルは読まれていません：%1。組み込みのプランナーはプロンプトだけを読み、画像は見られません。言語モデルなら添付も受け付けます。</translation>
    </message>
    <message>
        <source>Nothing can be built on the data model of this plan; that of %1 stands in its place. %2</source>
        <translation>この計画のデータモデルの上には何も作れないため、%1 のものに置き換えられました。%2</translation>
    </message>
    <message>
        <source>This is the plan of %1: %2 made none that can be used. %3</source>
        <translation>これは %1 の計画です。%2 は使える計画を作れませんでした。%3</translation>
    </message>
    <message>
        <source>The tasks &quot;%1&quot; and &quot;%2&quot; both write %3; what does not come together becomes a conflict.</source>
        <translation>タスク「%1」と「%2」はどちらも %3 を書きます。合わない部分は競合になります。</translation>
    </message>
    <message>
        <source>No task covers %1: &quot;%2&quot;.</source>
        <translation>%1 を満たすタスクがありません：「%2」。</translation>
    </message>
    <message>
        <source>No requirement was taken from &quot;%1&quot;.</source>
        <translation>「%1」からは要件が取り出されませんでした。</translation>
    </message>
    <message>
        <source>A static site keeps nothing that its visitors do, so the project has a backend.</source>
        <translation>静的サイトは訪問者の操作を保存しないため、このプロジェクトにはバックエンドがあります。</translation>
    </message>
    <message>
        <source>The prompt names no things to keep, so the site has pages, services and a contact form.</source>
        <translation>プロンプトに保存するものが挙げられていないため、サイトにはページ、サービス、お問い合わせフォームがあります。</translation>
    </message>
    <message>
        <source>The prompt holds %1 statements; the first %2 are listed.</source>
        <translation>プロンプトには %1 件の記述があり、最初の %2 件が一覧にあります。</translation>
    </message>
</context>
<context>
    <name>WebViewLoader</name>
    <message>
        <source>The view inside the window cannot be loaded: %1</source>
        <translation>ウィンドウ内の表示を読み込めません: %1</translation>
    </message>
    <message>
        <source>Use the browser, or install Qt WebEngine again</source>
        <translation>ブラウザーを使うか、Qt WebEngine をインストールし直してください</translation>
    </message>
    <message>
        <source>The view inside the window cannot confine the app&apos;s pages on this system</source>
        <translation>このシステムでは、ウィンドウ内の表示でアプリのページを隔離できません</translation>
    </message>
    <message>
        <source>Use the browser, or allow user namespaces and do not start AutoDevOS as the administrator</source>
        <translation>ブラウザーを使うか、ユーザー名前空間を許可し、AutoDevOS を管理者として起動しないでください</translation>
    </message>
</context>
<context>
    <name>autodevos::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>タスク(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>autodevos::AttachmentBar</name>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Attach files to the prompt</source>
        <translation>プロンプトにファイルを添付</translation>
    </message>
    <message>
        <source>%1, %2 bytes. Delete takes it away.</source>
        <translation>%1、%2 バイト。Delete キーで取り除けます。</translation>
    </message>
</context>
<context>
    <name>autodevos::CheckpointsPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>From then to now</source>
        <translation>その時点から今まで</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>このときの変更</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>異なるファイル</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>You edited %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>You decided about %1</source>
        <translation>%1 について決定</translation>
    </message>
    <message>
        <source>Files that no task writes any more went</source>
        <translation>どのタスクも書かなくなったファイルを削除</translation>
    </message>
    <message>
        <source>As it was before going back</source>
        <translation>戻る直前の状態</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>以前の状態へ戻した</translation>
    </message>
    <message>
        <source>Went back to: %1</source>
        <translation>戻り先: %1</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1（計画 v%2）</translation>
    </message>
    <message>
        <source>Every change of the project&apos;s files becomes a checkpoint. None has been made yet.</source>
        <translation>プロジェクトのファイルが変わるたびにチェックポイントができます。まだありません。</translation>
    </message>
    <message>
        <source>Makes plan and files what they were then, as a new version on top</source>
        <translation>計画とファイルをその時点に戻し、新しい版として重ねます</translation>
    </message>
    <message>
        <source>%1: compare as it was then with what it is now</source>
        <translation>%1: その時点と今を比較</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No file differs</source>
        <translation>異なるファイルはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n 個のファイルが異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) come back as they were.</source>
        <translation>
            <numerusform>%n 個のファイルが元に戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made since then go.</source>
        <translation>
            <numerusform>その後に作られた %n 個のファイルは削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan v%1 comes back as v%2.</source>
        <translation>計画 v%1 は v%2 として戻ります。</translation>
    </message>
    <message>
        <source>What stands now stays in this list; files of your own are left alone.</source>
        <translation>今の状態はこの一覧に残ります。ご自身のファイルには触れません。</translation>
    </message>
</context>
<context>
    <name>autodevos::CodeView</name>
    <message>
        <source>File content, read only</source>
        <translation>ファイルの内容（読み取り専用）</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>このファイル内を検索</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致（Enter）</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>検索バーを閉じる（Esc）</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>このファイルにはありません</translation>
    </message>
    <message>
        <source>File content</source>
        <translation>ファイルの内容</translation>
    </message>
</context>
<context>
    <name>autodevos::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Type an action, a task, a file or a project</source>
        <translation>操作、タスク、ファイル、プロジェクトの名前を入力</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
</context>
<context>
    <name>autodevos::CommandRulesDialog</name>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date and time</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>コマンドの規則</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>The first rule that fits decides; what was allowed for always counts where a rule asks. Changes count from the next command on.</source>
        <translation>最初に当てはまる規則で決まります。常に許可したものは、規則が確認を求める場合に効きます。変更は次のコマンドから有効です。</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>コマンドの語</translation>
    </message>
    <message>
        <source>* stands for any characters, a last ** for any more words</source>
        <translation>* は任意の文字、末尾の ** は任意の続きの語を表します</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>規則を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Allowed for always</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>あなたの規則</translation>
    </message>
    <message>
        <source>Rules of the program</source>
        <translation>プログラムの規則</translation>
    </message>
    <message>
        <source>with network</source>
        <translation>ネットワークあり</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>autodevos::ConflictBar</name>
    <message>
        <source>You and the new version changed the same lines: %1.</source>
        <translation>あなたと新しい版が同じ行を変更しました: %1。</translation>
    </message>
    <message>
        <source>You deleted this file, and the new version changes it.</source>
        <translation>あなたが削除したこのファイルを、新しい版が変更しています。</translation>
    </message>
    <message>
        <source>You changed this file, and the new version has it no more.</source>
        <translation>あなたが変更したこのファイルは、新しい版にはもうありません。</translation>
    </message>
    <message>
        <source>You made this file, and the new version has another of that name.</source>
        <translation>あなたが作ったこのファイルと同じ名前のファイルが、新しい版にもあります。</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>表示:</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分の版</translation>
    </message>
    <message>
        <source>The file as it stands in the project</source>
        <translation>プロジェクトにある現在のファイル</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成された版</translation>
    </message>
    <message>
        <source>The new version the task made</source>
        <translation>タスクが作った新しい版</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合した版</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の版を残す</translation>
    </message>
    <message>
        <source>Keep your file as it is</source>
        <translation>ファイルをそのまま残します</translation>
    </message>
    <message>
        <source>Take generated</source>
        <translation>生成された版を使う</translation>
    </message>
    <message>
        <source>Replace your file by the new version</source>
        <translation>ファイルを新しい版で置き換えます</translation>
    </message>
    <message>
        <source>Edit merged…</source>
        <translation>統合した版を編集…</translation>
    </message>
    <message>
        <source>Open the merged version in your editor</source>
        <translation>統合した版をエディターで開きます</translation>
    </message>
    <message>
        <source>Use merged</source>
        <translation>統合した版を使う</translation>
    </message>
    <message>
        <source>Replace your file by the merged version</source>
        <translation>ファイルを統合した版で置き換えます</translation>
    </message>
    <message>
        <source>Your file was left as it is.</source>
        <translation>ファイルはそのまま残しました。</translation>
    </message>
    <message>
        <source>Both together, conflict by conflict</source>
        <translation>両方をまとめて、競合を一つずつ</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still to decide</source>
        <translation>
            <numerusform>未決定の競合が %n 件あります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::DiffView</name>
    <message>
        <source>Older version, read only</source>
        <translation>古い版、読み取り専用</translation>
    </message>
    <message>
        <source>Newer version, read only</source>
        <translation>新しい版、読み取り専用</translation>
    </message>
    <message>
        <source>Versions beside each other</source>
        <translation>版を並べて表示</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>違いはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n 行追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n 行削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
</context>
<context>
    <name>autodevos::DomainDraft</name>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
</context>
<context>
    <name>autodevos::DomainView</name>
    <message>
        <source>What the program keeps is listed here once it is planned: its records, their fields and links. You can change all of it before it is built.</source>
        <translation>プログラムが保存するもの（レコード、その項目とリンク）は、計画ができるとここに表示されます。作り始める前ならすべて変更できます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a kind of record</source>
        <translation>レコードの種類を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the kind of record</source>
        <translation>このレコードの種類を削除</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>レコード(&amp;R)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>この項目を削除</translation>
    </message>
    <message>
        <source>Add link to</source>
        <translation>リンク先を追加</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>このリンクを削除</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>項目(&amp;F)</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>リンク(&amp;K)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Use this data model</source>
        <translation>このデータモデルを使う</translation>
    </message>
    <message>
        <source>Remove record</source>
        <translation>レコードを削除</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of records</source>
        <translation>
            <numerusform>%n 種類のレコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed. The plan follows when you use this data model; what you changed by hand in files stays.</source>
        <translation>変更済みです。このデータモデルを使うと計画に反映されます。ファイルに手で加えた変更は残ります。</translation>
    </message>
    <message>
        <source>This is the data model of the plan.</source>
        <translation>これが計画のデータモデルです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>records, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新しいレコード</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>レコードを追加</translation>
    </message>
    <message>
        <source>Rename record</source>
        <translation>レコードの名前を変更</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新しい項目</translation>
    </message>
</context>
<context>
    <name>autodevos::EventText</name>
    <message>
        <source>Check %1: %2</source>
        <translation>チェック %1: %2</translation>
    </message>
    <message>
        <source>Check %1 passed in %2</source>
        <translation>チェック %1 に合格（%2）</translation>
    </message>
    <message>
        <source>Check %1 failed after %2</source>
        <translation>チェック %1 に不合格（%2）</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Merged the new version into your %1</source>
        <translation>新しい版をあなたの %1 に統合しました</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 を書き込みました</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 を変更しました</translation>
    </message>
    <message>
        <source>Conflict in %1: your file was left as it is</source>
        <translation>%1 で競合: ファイルはそのまま残しました</translation>
    </message>
    <message>
        <source>Run completed</source>
        <translation>実行が完了しました</translation>
    </message>
    <message>
        <source>Run stopped; what is done is kept</source>
        <translation>実行を停止しました。終わった分は残っています</translation>
    </message>
    <message>
        <source>Run ended with failures</source>
        <translation>実行は失敗を含んで終わりました</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>プロンプトを読んでいます</translation>
    </message>
    <message>
        <source>Plan version %1: %2 requirements, %3 tasks</source>
        <translation>計画 バージョン %1: 要件 %2 件、タスク %3 件</translation>
    </message>
    <message>
        <source>Run started: %1 tasks to do, %2 reused</source>
        <translation>実行開始: 行うタスク %1 件、再利用 %2 件</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>実行を一時停止しました</translation>
    </message>
    <message>
        <source>Run goes on</source>
        <translation>実行を再開しました</translation>
    </message>
    <message>
        <source>Try %1 begins</source>
        <translation>試行 %1 を開始</translation>
    </message>
    <message>
        <source>$ %1 (exit code %2)</source>
        <translation>$ %1（終了コード %2）</translation>
    </message>
    <message>
        <source>Waits for an answer: %1</source>
        <translation>回答待ち: %1</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1: a call without a kept answer took %2 tokens</source>
        <translation>%1: 回答を残さない呼び出しが %2 トークンを使いました</translation>
    </message>
    <message>
        <source>You saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>The project went back to an earlier checkpoint</source>
        <translation>プロジェクトを以前のチェックポイントに戻しました</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) of your servers are offered</source>
        <translation>
            <numerusform>あなたのサーバーのツール %n 個を提供しています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, and why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>autodevos::Examples</name>
    <message>
        <source>Team task board</source>
        <translation>チームのタスクボード</translation>
    </message>
    <message>
        <source>Projects, tasks with states, comments and a dashboard</source>
        <translation>プロジェクト、状態のあるタスク、コメント、ダッシュボード</translation>
    </message>
    <message>
        <source>Recipe collection</source>
        <translation>レシピ集</translation>
    </message>
    <message>
        <source>Search and filters, star ratings and favourites</source>
        <translation>検索と絞り込み、星の評価、お気に入り</translation>
    </message>
    <message>
        <source>Clinic appointments</source>
        <translation>診療所の予約</translation>
    </message>
    <message>
        <source>Roles, states and a rule against double booking</source>
        <translation>役割、状態、二重予約を防ぐ決まり</translation>
    </message>
    <message>
        <source>Developer portfolio</source>
        <translation>開発者のポートフォリオ</translation>
    </message>
    <message>
        <source>Pages, projects, a blog and a contact form</source>
        <translation>ページ、作品、ブログ、問い合わせフォーム</translation>
    </message>
</context>
<context>
    <name>autodevos::ExportDialog</name>
    <message>
        <source>Export the project</source>
        <translation>プロジェクトをエクスポート</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>zip アーカイブ</translation>
    </message>
    <message>
        <source>Tar archive (tar.gz)</source>
        <translation>tar アーカイブ（tar.gz）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Git repository, one commit a task</source>
        <translation>Git リポジトリ（タスクごとに 1 コミット）</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>保存先を選択</translation>
    </message>
    <message>
        <source>Contains the generated files only, without AutoDevOS&apos; own data and installed packages. Nothing existing is overwritten.</source>
        <translation>生成されたファイルだけを含みます。AutoDevOS 自身のデータとインストール済みパッケージは含みません。既存のものは上書きしません。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>保存先(&amp;T)</translation>
    </message>
</context>
<context>
    <name>autodevos::FieldsModel</name>
    <message>
        <source>Line of text</source>
        <translation>1 行のテキスト</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日付と時刻</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい／いいえ</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>ウェブアドレス</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>テキストの一覧</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>項目を削除</translation>
    </message>
    <message>
        <source>The choices, with commas between them</source>
        <translation>選択肢（コンマで区切る）</translation>
    </message>
    <message>
        <source>In the code: %1</source>
        <translation>コード内: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>項目を変更</translation>
    </message>
    <message>
        <source>Rename field</source>
        <translation>項目の名前を変更</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>型を変更</translation>
    </message>
    <message>
        <source>Change choices</source>
        <translation>選択肢を変更</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>一意</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
</context>
<context>
    <name>autodevos::FileTreeModel</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
</context>
<context>
    <name>autodevos::FilesView</name>
    <message>
        <source>Search in all files</source>
        <translation>すべてのファイル内を検索</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>プロジェクトのファイル</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>The files the agents write appear here.</source>
        <translation>エージェントが書いたファイルがここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a file to read it.</source>
        <translation>読むファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is too large to show here (%1 MB).</source>
        <translation>ファイルが大きすぎてここには表示できません（%1 MB）。</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>このファイルはテキストではありません。</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>written by %1 for %2</source>
        <translation>作成: %1（%2 のため）</translation>
    </message>
    <message>
        <source>%1 matches in %2 files</source>
        <translation>%2 個のファイルに %1 件の一致</translation>
    </message>
    <message>
        <source>No file contains this.</source>
        <translation>これを含むファイルはありません。</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>最初の %1 件</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your changes stay when the file is generated anew</source>
        <translation>ファイルが再生成されても、あなたの変更は残ります</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>Generated by %1, %2</source>
        <comment>run, date and time</comment>
        <translation>生成: %1、%2</translation>
    </message>
    <message>
        <source>The version of a checkpoint</source>
        <translation>チェックポイントの版</translation>
    </message>
</context>
<context>
    <name>autodevos::FindingsModel</name>
    <message>
        <source>Whole project</source>
        <translation>プロジェクト全体</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
</context>
<context>
    <name>autodevos::FindingsView</name>
    <message>
        <source>The checks found nothing.</source>
        <translation>チェックで問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
</context>
<context>
    <name>autodevos::GraphSearchBar</name>
    <message>
        <source>Find a task</source>
        <translation>タスクを検索</translation>
    </message>
    <message>
        <source>Find a task by its title</source>
        <translation>タイトルでタスクを検索</translation>
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
        <translation>タスクのグラフ</translation>
    </message>
    <message>
        <source>Arranging %1 tasks …</source>
        <translation>%1 件のタスクを配置しています…</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>計画はまだありません</translation>
    </message>
    <message>
        <source>Type a prompt and press Ctrl+Enter</source>
        <translation>プロンプトを入力して Ctrl+Enter を押してください</translation>
    </message>
    <message>
        <source>There is no graph to export yet</source>
        <translation>エクスポートするグラフがまだありません</translation>
    </message>
    <message>
        <source>Plan a prompt first</source>
        <translation>先にプロンプトから計画を立ててください</translation>
    </message>
    <message>
        <source>The picture could not be written</source>
        <translation>画像を書き込めませんでした</translation>
    </message>
    <message>
        <source>Choose another folder or free some space</source>
        <translation>別のフォルダーを選ぶか、空き容量を増やしてください</translation>
    </message>
    <message>
        <source>The drawing could not be written</source>
        <translation>図を書き込めませんでした</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Fit into view</source>
        <translation>表示に合わせる</translation>
    </message>
    <message>
        <source>Find a task …</source>
        <translation>タスクを検索…</translation>
    </message>
    <message>
        <source>Show critical path</source>
        <translation>クリティカルパスを表示</translation>
    </message>
    <message>
        <source>Export as SVG …</source>
        <translation>SVG としてエクスポート…</translation>
    </message>
    <message>
        <source>Export as PNG …</source>
        <translation>PNG としてエクスポート…</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>グラフをエクスポート</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 図形 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is needed by &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; は &lt;b&gt;%2&lt;/b&gt; の前提です</translation>
    </message>
    <message>
        <source>It has written no files yet</source>
        <translation>まだファイルを書いていません</translation>
    </message>
    <message>
        <source>A task cannot need itself</source>
        <translation>タスクは自分自身を前提にできません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs it already</source>
        <translation>「%1」はすでにこのタスクを前提としています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; itself needs &quot;%2&quot;: they would wait for each other</source>
        <translation>「%1」自体が「%2」を前提としています。互いに待ち合うことになります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; itself waits for &quot;%2&quot;, through &quot;%3&quot;: they would wait for each other</source>
        <translation>「%1」自体が「%2」を（「%3」を介して）待ちます。互いに待ち合うことになります</translation>
    </message>
    <message>
        <source>Choose with the arrow keys which task shall need &quot;%1&quot;, then press Enter</source>
        <translation>「%1」を前提とするタスクを矢印キーで選び、Enter を押してください</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>グループを開く</translation>
    </message>
    <message>
        <source>Collapse the tasks of %1</source>
        <translation>%1 のタスクをまとめる</translation>
    </message>
    <message>
        <source>Group by role</source>
        <translation>役割ごとにまとめる</translation>
    </message>
    <message>
        <source>Open the group first: only a task can need another one</source>
        <translation>先にグループを開いてください。ほかのタスクを必要とできるのはタスクだけです</translation>
    </message>
</context>
<context>
    <name>autodevos::HistoryView</name>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>計画の版</translation>
    </message>
</context>
<context>
    <name>autodevos::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Files the task wrote</source>
        <translation>タスクが書いたファイル</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>What was sent to models, exactly, and what came back</source>
        <translation>モデルに送った内容そのものと、返ってきた内容</translation>
    </message>
    <message>
        <source>Select a task in the graph or the table to read its instructions, follow its conversation, and run it again.</source>
        <translation>グラフか表でタスクを選ぶと、指示を読み、会話を追い、もう一度実行できます。</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>チェック (%1)</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>ファイル (%1)</translation>
    </message>
    <message>
        <source>The task has not been checked yet.</source>
        <translation>このタスクはまだチェックされていません。</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>チェックで問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>再利用</translation>
    </message>
    <message>
        <source>not carried out at this check level</source>
        <translation>このチェックレベルでは行いません</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected task</source>
        <translation>選択したタスク</translation>
    </message>
    <message>
        <source>State of the task</source>
        <translation>タスクの状態</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Noticed while planning:</source>
        <translation>計画中に気付いたこと：</translation>
    </message>
</context>
<context>
    <name>autodevos::LearnedDialog</name>
    <message>
        <source>What was learned of models</source>
        <translation>モデルについて学んだこと</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>USD a try</source>
        <translation>1 回あたりの USD</translation>
    </message>
    <message>
        <source>Seconds a try</source>
        <translation>1 回あたりの秒数</translation>
    </message>
    <message>
        <source>Among the models that may be given tasks, the one that is likelier to succeed in a role does a task; cost and time decide between the like. A model that is pinned to a role does all its tasks. Counts from the next run on.</source>
        <translation>タスクを任せてもよいモデルのうち、その役割で成功の見込みが高いものがタスクを行います。同程度なら費用と時間で決まります。役割に固定されたモデルはそのすべてのタスクを行います。次の実行から有効です。</translation>
    </message>
    <message>
        <source>&amp;Pin to its role</source>
        <translation>役割に固定(&amp;P)</translation>
    </message>
    <message>
        <source>Taken back under Models by role in the settings</source>
        <translation>設定の「役割ごとのモデル」で取り消せます</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>すべて忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 回中 %1 回</translation>
    </message>
    <message>
        <source>Nothing has been learned yet: tasks that language models do teach.</source>
        <translation>まだ何も学んでいません。言語モデルが行うタスクから学びます。</translation>
    </message>
    <message>
        <source>%1 does the tasks of %2 from now on.</source>
        <translation>これから %2 のタスクは %1 が行います。</translation>
    </message>
</context>
<context>
    <name>autodevos::LogPanel</name>
    <message>
        <source>Show lines of</source>
        <translation>表示する行の送り手</translation>
    </message>
    <message>
        <source>Show lines from level</source>
        <translation>表示する行のレベル</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show lines that contain</source>
        <translation>この文字列を含む行を表示</translation>
    </message>
    <message>
        <source>Follow: keep the newest line in view</source>
        <translation>追従: 最新の行を常に表示</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>選択した行（なければすべて）をコピー</translation>
    </message>
    <message>
        <source>Save the shown lines to a file</source>
        <translation>表示中の行をファイルに保存</translation>
    </message>
    <message>
        <source>Clear the view (the journal keeps everything)</source>
        <translation>表示を消去（ジャーナルにはすべて残ります）</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>すべてのエージェント</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%2 行中 %1 行</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>テキスト (*.log *.txt)</translation>
    </message>
</context>
<context>
    <name>autodevos::LogView</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What the agents do is written here while a run goes on.</source>
        <translation>実行中にエージェントが行うことがここに書かれます。</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>フィルターに合う行はありません。</translation>
    </message>
    <message>
        <source>Double-click opens the file</source>
        <translation>ダブルクリックでファイルを開きます</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Show the task</source>
        <translation>タスクを表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
</context>
<context>
    <name>autodevos::MainWindow</name>
    <message>
        <source>A run is going on.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>Stop it before opening another project.</source>
        <translation>別のプロジェクトを開く前に停止してください。</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>%1 へエクスポートしています…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>%n 個のファイルを %1 へエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>About AutoDevOS</source>
        <translation>AutoDevOS について</translation>
    </message>
    <message>
        <source>&lt;b&gt;AutoDevOS %1&lt;/b&gt;&lt;br&gt;Turns a written prompt into a complete, running software project.</source>
        <translation>&lt;b&gt;AutoDevOS %1&lt;/b&gt;&lt;br&gt;書かれたプロンプトから、そのまま動く完全なソフトウェアプロジェクトを作ります。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. What it generates is yours (0BSD).</source>
        <translation>GNU 一般公衆利用許諾書バージョン 3 以降による自由ソフトウェアです。生成されたものはあなたのものです（0BSD）。</translation>
    </message>
    <message>
        <source>Ending the run. What is done is kept.</source>
        <translation>実行を終えています。終わった分は残ります。</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から取り除く</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>「%1」を使う</translation>
    </message>
    <message>
        <source>%1 already holds a project. Nothing was changed.</source>
        <translation>%1 にはすでにプロジェクトがあります。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Nothing was changed.</source>
        <translation>%1 は空のフォルダーではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>指摘 (%1)</translation>
    </message>
    <message>
        <source>Plan version %1 follows your data model.</source>
        <translation>計画バージョン %1 はあなたのデータモデルに沿っています。</translation>
    </message>
    <message>
        <source>Run it to bring the files up to date.</source>
        <translation>実行するとファイルが最新になります。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is done: %n file(s).</source>
        <translation>
            <numerusform>「%1」が完成しました: ファイル %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start preview</source>
        <translation>プレビューを開始</translation>
    </message>
    <message>
        <source>The run was stopped. What is done is kept.</source>
        <translation>実行を停止しました。終わった分は残っています。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message numerus="yes">
        <source>The run ended, but %n file(s) of yours and the new version are at odds.</source>
        <translation>
            <numerusform>実行は終わりましたが、あなたのファイル %n 個と新しい版が食い違っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The run ended, but a check of the whole project does not pass.</source>
        <translation>実行は終わりましたが、プロジェクト全体のチェックに合格していません。</translation>
    </message>
    <message numerus="yes">
        <source>The run ended with %n failed task(s).</source>
        <translation>
            <numerusform>実行が終わりました。失敗したタスクが %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your files were left as they are. Decide about each of them.</source>
        <translation>ファイルはそのまま残しました。それぞれどうするか決めてください。</translation>
    </message>
    <message>
        <source>What is done is kept. Look at the findings, then retry.</source>
        <translation>終わった分は残っています。指摘を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <translation>競合を表示</translation>
    </message>
    <message>
        <source>Show the failure</source>
        <translation>失敗を表示</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>指摘を表示</translation>
    </message>
    <message>
        <source>The last run was interrupted: %1 of %2 tasks are done and kept.</source>
        <translation>前回の実行は中断されました: %2 件中 %1 件のタスクが完了し、残っています。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1（オフライン）</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Data model</source>
        <translation>データモデル</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>チェックの範囲</translation>
    </message>
    <message>
        <source>The model that plans and writes</source>
        <translation>計画して書くモデル</translation>
    </message>
    <message>
        <source>sandbox on</source>
        <translation>サンドボックス有効</translation>
    </message>
    <message>
        <source>sandbox off</source>
        <translation>サンドボックス無効</translation>
    </message>
    <message>
        <source>Commands of agents see only the project&apos;s folder</source>
        <translation>エージェントのコマンドからはプロジェクトのフォルダーだけが見えます</translation>
    </message>
    <message>
        <source>Commands of agents run with your own rights.</source>
        <translation>エージェントのコマンドはあなた自身の権限で実行されます。</translation>
    </message>
    <message>
        <source>The log was saved to %1</source>
        <translation>ログを %1 に保存しました</translation>
    </message>
    <message>
        <source>The log could not be saved to %1</source>
        <translation>ログを %1 に保存できませんでした</translation>
    </message>
    <message>
        <source>Nothing is lost: the journal keeps it. Choose another place.</source>
        <translation>失われたものはありません。ジャーナルに残っています。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>It goes on with %1.</source>
        <translation>%1 で続けます。</translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation>プロジェクトを開いています…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>開いているプロジェクトはありません</translation>
    </message>
    <message>
        <source>AutoDevOS</source>
        <translation>AutoDevOS</translation>
    </message>
    <message>
        <source>%1 of plan v%2: %3</source>
        <translation>%1（計画 v%2）: %3</translation>
    </message>
    <message>
        <source>Plan v%1, not run yet</source>
        <translation>計画 v%1、未実行</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>観察中</translation>
    </message>
    <message>
        <source>journal repaired</source>
        <translation>ジャーナル修復済み</translation>
    </message>
    <message>
        <source>journal ok</source>
        <translation>ジャーナル正常</translation>
    </message>
    <message>
        <source>%1 – AutoDevOS</source>
        <translation>%1 – AutoDevOS</translation>
    </message>
    <message>
        <source>Not possible while the project is open in %1</source>
        <translation>プロジェクトが %1 で開かれている間はできません</translation>
    </message>
    <message>
        <source>Take the project over first</source>
        <translation>先にプロジェクトを引き継いでください</translation>
    </message>
    <message>
        <source>Wait for the run to end, or stop it</source>
        <translation>実行の終わりを待つか、停止してください</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>計画を作成しています</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>続ける(&amp;U)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>%1 was saved. It stays as you have it when it is generated anew.</source>
        <translation>%1 を保存しました。再生成されても、あなたの内容のまま残ります。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of the plan. %2 brings it back.</source>
        <translation>「%1」を計画から外しました。%2 で元に戻せます。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Counts when the program is started the next time</source>
        <translation>次回のプログラム起動時に有効になります</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>For new projects</source>
        <translation>新しいプロジェクトに適用されます</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>簡易</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Tasks at a time</source>
        <translation>同時に行うタスク数</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>最初の失敗で停止</translation>
    </message>
    <message>
        <source>Limits of language models</source>
        <translation>言語モデルの上限</translation>
    </message>
    <message>
        <source>Over all models of a project; counts from the next plan or run on</source>
        <translation>プロジェクトのすべてのモデルの合計。次の計画または実行から有効になります</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>1 分あたりのリクエスト数</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>1 分あたりのトークン数</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>同時に行う呼び出し数</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Press F2 or a key and then the new shortcut</source>
        <translation>F2 または任意のキーを押してから、新しいショートカットを押してください</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>今、対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>AutoDevOS needs you</source>
        <translation>AutoDevOS が回答を待っています</translation>
    </message>
    <message>
        <source>A task waits for your answer.</source>
        <translation>タスクが回答を待っています。</translation>
    </message>
    <message>
        <source>%1 holds no project. Nothing was changed.</source>
        <translation>%1 にはプロジェクトがありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Make the next project here</source>
        <translation>次のプロジェクトをここに作る</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>The project is as it was then.</source>
        <translation>プロジェクトをその時点に戻しました。</translation>
    </message>
    <message>
        <source>What stood there before is a checkpoint too: you can go back to it.</source>
        <translation>直前の状態もチェックポイントなので、そこへ戻れます。</translation>
    </message>
    <message>
        <source>Show the checkpoints</source>
        <translation>チェックポイントを表示</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of the plan. The Task menu can undo it.</source>
        <translation>「%1」を計画から外しました。「タスク」メニューで元に戻せます。</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing glides or fades; also on where the desktop asks for it</source>
        <translation>移動やフェードをしません。デスクトップの設定で求められたときも有効です</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When a run ends or a task needs you, and another program is in front</source>
        <translation>実行が終わったとき、またはタスクが回答を待つときに、ほかのプログラムが前面にある場合</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Open the last project at the start</source>
        <translation>起動時に前回のプロジェクトを開く</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>タスク %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written</source>
        <translation>フォルダー %1 に書き込めません</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder under the prompt.</source>
        <translation>何も変更していません。プロンプトの下で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Models by role</source>
        <translation>役割ごとのモデル</translation>
    </message>
    <message>
        <source>Write provider/model, and after a blank an address of its own; counts from the next plan or run on</source>
        <translation>「プロバイダー/モデル」の形で入力し、専用のアドレスがあれば空白に続けて書きます。次の計画または実行から有効になります</translation>
    </message>
    <message>
        <source>the chosen model</source>
        <translation>選択中のモデル</translation>
    </message>
    <message>
        <source>May be given tasks as well</source>
        <translation>タスクを任せてもよいモデル</translation>
    </message>
    <message>
        <source>Write provider/model, several parted by blanks: which one does a task is learned; counts from the next plan or run on</source>
        <translation>プロバイダー/モデルを、複数なら空白で区切って書いてください。どれがタスクを行うかは学習されます。次の計画または実行から有効です</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the inspector lists them.</source>
        <translation>
            <numerusform>ほか %n 件：インスペクターに一覧があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MergeView</name>
    <message>
        <source>Yours</source>
        <translation>自分の版</translation>
    </message>
    <message>
        <source>Your version, read only</source>
        <translation>自分の版、読み取り専用</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>The version both began from, read only</source>
        <translation>両方の元になった版、読み取り専用</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>生成された版</translation>
    </message>
    <message>
        <source>The new generated version, read only</source>
        <translation>新しく生成された版、読み取り専用</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>前の競合</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>次の競合</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>自分の版を採用</translation>
    </message>
    <message>
        <source>Take generated</source>
        <translation>生成された版を採用</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>両方を採用</translation>
    </message>
    <message>
        <source>Take neither</source>
        <translation>どちらも採用しない</translation>
    </message>
    <message>
        <source>Both versions come together without a conflict</source>
        <translation>両方の版に競合はありません</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>競合 %1 / %2</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>すべて決定済み</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>未決定 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MetricsView</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>tasks done</source>
        <translation>タスク完了</translation>
    </message>
    <message>
        <source>requirements met</source>
        <translation>要件達成</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>What every role and task took</source>
        <translation>役割とタスクごとの所要</translation>
    </message>
    <message>
        <source>Role and task</source>
        <translation>役割とタスク</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1（計画 v%2）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message numerus="yes">
        <source>tries</source>
        <translation>
            <numerusform>回の試行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::ModelButton</name>
    <message>
        <source>Blueprint (offline)</source>
        <translation>Blueprint（オフライン）</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The model that plans and writes: %1</source>
        <translation>計画して書くモデル: %1</translation>
    </message>
    <message>
        <source>Connect a &amp;model…</source>
        <translation>モデルに接続(&amp;M)…</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>It has no models</source>
        <translation>モデルがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>ほか %n 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role and its model</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>autodevos::ModelDialog</name>
    <message>
        <source>Connect a model</source>
        <translation>モデルに接続</translation>
    </message>
    <message>
        <source>Stored in the system&apos;s keyring, in no file</source>
        <translation>システムのキーリングに保存され、ファイルには残りません</translation>
    </message>
    <message>
        <source>&amp;Store key</source>
        <translation>キーを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>プロバイダー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Asks the model in a call or two whether it answers and can call tools</source>
        <translation>応答するか、ツールを呼び出せるかを、1～2 回の呼び出しでモデルに尋ねます</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使う(&amp;U)</translation>
    </message>
    <message>
        <source>Looking for keys …</source>
        <translation>キーを探しています…</translation>
    </message>
    <message>
        <source>http://HOST:PORT/v1</source>
        <translation>http://ホスト:ポート/v1</translation>
    </message>
    <message>
        <source>Asking %1 which models it has …</source>
        <translation>%1 にどのモデルがあるか問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>モデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring may ask for its password …</source>
        <translation>キーリングがパスワードを求めることがあります…</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>%1 answers and calls tools by itself.</source>
        <translation>%1 は応答し、自分でツールを呼び出します。</translation>
    </message>
    <message>
        <source>%1 answers. It calls no tools by itself: it is told how to in words.</source>
        <translation>%1 は応答します。自分ではツールを呼び出さないため、やり方を言葉で伝えます。</translation>
    </message>
</context>
<context>
    <name>autodevos::NeedsYouBar</name>
    <message>
        <source>What needs you</source>
        <translation>あなたの対応が必要なもの</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>次の質問(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Needs you (%n): %1</source>
        <translation>
            <numerusform>対応が必要です（%n 件）: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>対応が必要です: %1</translation>
    </message>
    <message>
        <source>All that needs you</source>
        <translation>対応が必要なものすべて</translation>
    </message>
</context>
<context>
    <name>autodevos::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>autodevos::PlanEditor</name>
    <message>
        <source>Add dependency</source>
        <translation>依存関係を追加</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>タスクを削除</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>タスクを変更</translation>
    </message>
</context>
<context>
    <name>autodevos::PlansPage</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message numerus="yes">
        <source>%1 s, %n further try/tries</source>
        <translation>
            <numerusform>%1 秒、あと %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>前の版</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>後の版</translation>
    </message>
    <message>
        <source>Tasks of both versions</source>
        <translation>両方の版のタスク</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Plan v%1</source>
        <translation>計画 v%1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>まだ計画がありません。</translation>
    </message>
    <message>
        <source>There is one version of the plan so far. Every change of it makes another one.</source>
        <translation>計画の版はまだ一つです。変更するたびに新しい版ができます。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) added</source>
        <translation>
            <numerusform>タスク %n 件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) removed</source>
        <translation>
            <numerusform>タスク %n 件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed</source>
        <translation>
            <numerusform>タスク %n 件を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>the requirements are others</source>
        <translation>要件が異なります</translation>
    </message>
    <message>
        <source>the data model is another</source>
        <translation>データモデルが異なります</translation>
    </message>
    <message>
        <source>Both versions say the same</source>
        <translation>両方の版は同じです</translation>
    </message>
</context>
<context>
    <name>autodevos::PreviewPanel</name>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Log of the preview</source>
        <translation>プレビューのログ</translation>
    </message>
    <message>
        <source>Start preview</source>
        <translation>プレビューを開始</translation>
    </message>
    <message>
        <source>Stop preview</source>
        <translation>プレビューを停止</translation>
    </message>
    <message>
        <source>Open or make a project first.</source>
        <translation>先にプロジェクトを開くか作成してください。</translation>
    </message>
    <message>
        <source>The app is not running.</source>
        <translation>アプリは動いていません。</translation>
    </message>
    <message>
        <source>There is nothing to start yet: run the plan first.</source>
        <translation>まだ開始できるものがありません。先に計画を実行してください。</translation>
    </message>
    <message>
        <source>Installing and building. The first time takes a minute or two.</source>
        <translation>インストールとビルドをしています。初回は 1～2 分かかります。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>The app is running on this computer only.</source>
        <translation>アプリはこのコンピューターの中だけで動いています。</translation>
    </message>
    <message>
        <source>What the app says is written here while it runs.</source>
        <translation>アプリの動作中、その出力がここに書かれます。</translation>
    </message>
    <message>
        <source>Show it here</source>
        <translation>ここに表示</translation>
    </message>
    <message>
        <source>Shows the app inside this window; loads a browser the first time</source>
        <translation>アプリをこのウィンドウ内に表示します。初回はブラウザーを読み込みます</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>前のページに戻る</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>ページを再読み込み</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>アプリ</translation>
    </message>
</context>
<context>
    <name>autodevos::ProgressStrip</name>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進み具合</translation>
    </message>
    <message>
        <source>Share of the budget that is used, in per cent</source>
        <translation>予算の使用割合（パーセント）</translation>
    </message>
    <message>
        <source>%1 % of the budget is used</source>
        <translation>予算の %1 % を使いました</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>少なくとも %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 のうち %1</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>計画しています…</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>タスク %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>未完了 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
</context>
<context>
    <name>autodevos::ProjectsView</name>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>%1
last opened %2</source>
        <translation>%1
最後に開いた日時: %2</translation>
    </message>
    <message>
        <source>Projects you make appear here.</source>
        <translation>作成したプロジェクトがここに表示されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Remove from the list (the folder stays)</source>
        <translation>一覧から取り除く（フォルダーは残ります）</translation>
    </message>
</context>
<context>
    <name>autodevos::PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Describe the program to build. Ctrl+Enter plans and runs, Ctrl+Shift+Enter only plans, Alt+Up goes back in the history.</source>
        <translation>作りたいプログラムを書いてください。Ctrl+Enter で計画して実行、Ctrl+Shift+Enter で計画のみ、Alt+↑ で履歴をさかのぼります。</translation>
    </message>
    <message>
        <source>Describe the program you want: who uses it, what they keep in it, what they do with it.</source>
        <translation>作りたいプログラムを書いてください。誰が使い、何を保存し、何をするのか。</translation>
    </message>
    <message>
        <source>%1
Will not be built: %2</source>
        <translation>%1
作られません: %2</translation>
    </message>
</context>
<context>
    <name>autodevos::PromptPanel</name>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Plan and run</source>
        <translation>計画して実行</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>例から始める</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) recognised</source>
        <translation>
            <numerusform>要件を %n 件認識しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not be built</source>
        <translation>
            <numerusform>%n 件は作られません</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate of the run</source>
        <translation>実行の見積もり</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>タスク %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n step(s)</source>
        <translation>
            <numerusform>(%n 段階)</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>約%1トークン</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>価格は不明</translation>
    </message>
    <message>
        <source>more than the budget of %1</source>
        <translation>予算 %1 を超えます</translation>
    </message>
    <message>
        <source>What a run of the whole plan takes, as far as experience tells</source>
        <translation>計画全体の実行にかかる、経験上の目安</translation>
    </message>
    <message>
        <source>What a run takes, as far as experience tells. The built-in model drafts the plan as you type; nothing is spent for it.</source>
        <translation>実行にかかる、経験上の目安です。入力中に内蔵モデルが計画を下書きします。費用はかかりません。</translation>
    </message>
    <message>
        <source>Nothing to build is recognised yet</source>
        <translation>作るものがまだ読み取れません</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Attach text files: a language model reads them with the prompt</source>
        <translation>テキストファイルを添付します。言語モデルがプロンプトと一緒に読みます</translation>
    </message>
</context>
<context>
    <name>autodevos::QuestionCard</name>
    <message>
        <source>May this command run?</source>
        <translation>このコマンドを実行してもよいですか？</translation>
    </message>
    <message>
        <source>The budget is used up: the run is paused</source>
        <translation>予算を使い切りました。実行を一時停止しています</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>A question from &quot;%1&quot;</source>
        <translation>「%1」からの質問</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; wants to run a command:</source>
        <translation>タスク「%1」がコマンドを実行しようとしています:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>There is no sandbox on this machine: it could read and change all that you can, and reach the network.</source>
        <translation>このコンピューターにはサンドボックスがありません。コマンドは、あなたにできるすべての読み取りと変更、ネットワークへの接続ができてしまいます。</translation>
    </message>
    <message>
        <source>It runs closed off: it sees only this project&apos;s build folder, but it gets the network.</source>
        <translation>隔離して実行します。見えるのはこのプロジェクトのビルド用フォルダーだけですが、ネットワークは使えます。</translation>
    </message>
    <message>
        <source>It runs closed off: it sees only this project&apos;s build folder and has no network.</source>
        <translation>隔離して実行します。見えるのはこのプロジェクトのビルド用フォルダーだけで、ネットワークは使えません。</translation>
    </message>
    <message>
        <source>Why you are asked: %1</source>
        <translation>確認する理由: %1</translation>
    </message>
    <message>
        <source>%1 of %2 USD were spent. What runs comes to its end, nothing new is paid for.</source>
        <translation>%2 USD のうち %1 USD を使いました。進行中のものは最後まで行い、新しい支払いはしません。</translation>
    </message>
    <message>
        <source>Some calls have no known price.</source>
        <translation>価格の分からない呼び出しがあります。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの回答</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>あなた自身の言葉</translation>
    </message>
    <message>
        <source>Allow &amp;more, in all:</source>
        <translation>追加を許可、合計(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Finish with Blueprint</source>
        <translation>Blueprint で仕上げる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Allow &amp;once</source>
        <translation>今回だけ許可(&amp;O)</translation>
    </message>
    <message>
        <source>Allow for this &amp;run</source>
        <translation>この実行中は許可(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Always allow this command</source>
        <translation>このコマンドを常に許可(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒否(&amp;D)</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>Budget in all</source>
        <translation>合計の予算</translation>
    </message>
    <message>
        <source>An&amp;swer with these words</source>
        <translation>この言葉で回答(&amp;S)</translation>
    </message>
    <message>
        <source>Part of it is an estimate: not every answer was counted.</source>
        <translation>一部は見積もりです:すべての回答が数えられたわけではありません。</translation>
    </message>
    <message>
        <source>May this tool be called?</source>
        <translation>このツールを呼び出してもよいですか？</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; wants to call the tool &quot;%2&quot; of your server &quot;%3&quot; with:</source>
        <translation>タスク「%1」がサーバー「%3」のツール「%2」を次の引数で呼び出そうとしています:</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>No sandbox holds a tool server: it can do whatever it was made for.</source>
        <translation>ツールサーバーはサンドボックスに入りません。作られた目的のことは何でもできます。</translation>
    </message>
    <message>
        <source>&amp;Always allow this tool</source>
        <translation>このツールを常に許可(&amp;A)</translation>
    </message>
</context>
<context>
    <name>autodevos::RelationsModel</name>
    <message>
        <source>one</source>
        <translation>1 つ</translation>
    </message>
    <message>
        <source>many</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>リンクを追加</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>リンクを削除</translation>
    </message>
    <message>
        <source>Filled with the account that is signed in</source>
        <translation>サインインしているアカウントが入ります</translation>
    </message>
    <message>
        <source>In the code: %1</source>
        <translation>コード内: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>リンクを変更</translation>
    </message>
    <message>
        <source>Rename link</source>
        <translation>リンクの名前を変更</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
</context>
<context>
    <name>autodevos::RequestsPage</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>事前確認</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Requests to models</source>
        <translation>モデルへのリクエスト</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Exact request and its answer</source>
        <translation>リクエストの原文とその応答</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>送信時のまま</translation>
    </message>
    <message>
        <source>Byte by byte as it was sent, instead of laid out to be read</source>
        <translation>読みやすく整えず、送信したとおりの内容をバイト単位で表示します</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>リクエスト(&amp;Q)</translation>
    </message>
    <message>
        <source>Copies the request exactly as it was sent, without keys</source>
        <translation>送信したとおりのリクエストを、キーを除いてコピーします</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>応答(&amp;A)</translation>
    </message>
    <message>
        <source>Copies the answer</source>
        <translation>応答をコピーします</translation>
    </message>
    <message>
        <source>Nothing was asked of a provider for this task. The built-in model needs no requests.</source>
        <translation>このタスクではプロバイダーに問い合わせていません。内蔵モデルにリクエストは不要です。</translation>
    </message>
    <message>
        <source>Answer after %1, %2 bytes</source>
        <translation>%1 後に応答、%2 バイト</translation>
    </message>
</context>
<context>
    <name>autodevos::RequirementsModel</name>
    <message>
        <source>Proven</source>
        <translation>証明済み</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>作成しない</translation>
    </message>
    <message>
        <source>Tests of its tasks; none of them names this requirement:</source>
        <translation>関連タスクのテスト。この要件を名指しするテストはありません:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict, and why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>autodevos::RequirementsView</name>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>What the prompt asks for is listed here once it is planned, with the tasks, files and tests that prove it.</source>
        <translation>計画ができると、プロンプトが求めていることと、それを裏付けるタスク、ファイル、テストがここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>要件 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>Nothing is linked to it yet</source>
        <translation>まだ何も結び付いていません</translation>
    </message>
    <message numerus="yes">
        <source>%n proven</source>
        <translation>
            <numerusform>証明済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n built</source>
        <translation>
            <numerusform>作成済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>保留 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not built</source>
        <translation>
            <numerusform>未作成 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 · %3 % covered</source>
        <comment>how many requirements, of which kinds</comment>
        <translation>%1: %2 · %3 % 達成</translation>
    </message>
</context>
<context>
    <name>autodevos::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Several are parted by commas</source>
        <translation>複数ある場合はコンマで区切ります</translation>
    </message>
    <message>
        <source>One sentence on what it does; planners choose by it</source>
        <translation>何をする役割かを一文で。プランナーはこれを見て選びます</translation>
    </message>
    <message>
        <source>What its work has to come to</source>
        <translation>作業の成果として求めるもの</translation>
    </message>
    <message>
        <source>Paths its tasks usually write, such as backend/src/**. Several are parted by commas</source>
        <translation>そのタスクが通常書き込むパス（例: backend/src/**）。複数ある場合はコンマで区切ります</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Plans may give it tasks</source>
        <translation>計画からタスクを割り当ててよい</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>成果(&amp;O)</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>ツール(&amp;L)</translation>
    </message>
    <message>
        <source>Pat&amp;hs</source>
        <translation>パス(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset to shipped</source>
        <translation>最初の内容に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a role</comment>
        <translation>%1（変更済み）</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>a role</comment>
        <translation>%1（自作）</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>プログラムに付属</translation>
    </message>
    <message>
        <source>Not saved yet. It counts from the next plan or run on.</source>
        <translation>まだ保存されていません。次の計画または実行から有効になります。</translation>
    </message>
    <message>
        <source>It cannot be saved so: %1</source>
        <translation>このままでは保存できません: %1</translation>
    </message>
    <message>
        <source>Saved. It counts from the next plan or run on.</source>
        <translation>保存しました。次の計画または実行から有効になります。</translation>
    </message>
    <message>
        <source>What stood there is kept in %1</source>
        <translation>以前の内容は %1 に残してあります</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Not saved: %1. Closing once more drops these changes.</source>
        <translation>未保存: %1。もう一度閉じると、これらの変更は破棄されます。</translation>
    </message>
</context>
<context>
    <name>autodevos::RunOptionsForm</name>
    <message>
        <source>Checks: none</source>
        <translation>チェック: なし</translation>
    </message>
    <message>
        <source>Only that declared files exist and are complete</source>
        <translation>宣言されたファイルが存在し、欠けがないことだけ</translation>
    </message>
    <message>
        <source>Checks: fast</source>
        <translation>チェック: 簡易</translation>
    </message>
    <message>
        <source>Also that every file parses; nothing is run</source>
        <translation>加えて、すべてのファイルが構文として正しいこと。何も実行しません</translation>
    </message>
    <message>
        <source>Checks: full</source>
        <translation>チェック: 完全</translation>
    </message>
    <message>
        <source>Also install, types, lint, build and tests of the project; takes minutes</source>
        <translation>加えて、プロジェクトのインストール、型、lint、ビルド、テスト。数分かかります</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Choose the project folder</source>
        <translation>プロジェクトのフォルダーを選択</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>チェックの範囲</translation>
    </message>
    <message>
        <source>Tasks at a time</source>
        <translation>同時に行うタスク数</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>最初の失敗で停止</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>チェック(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation>同時実行数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>予算(&amp;B)</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>What the models may cost in this run</source>
        <translation>この実行でモデルに使ってよい金額</translation>
    </message>
    <message>
        <source>The built-in model costs nothing</source>
        <translation>内蔵モデルに費用はかかりません</translation>
    </message>
    <message>
        <source>When it is used up, the run pauses and asks how to go on</source>
        <translation>使い切ると実行を一時停止し、どう続けるかを尋ねます</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>新しいプロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>Stac&amp;k</source>
        <translation>技術構成(&amp;K)</translation>
    </message>
</context>
<context>
    <name>autodevos::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Both runs, task by task</source>
        <translation>両方の実行をタスクごとに</translation>
    </message>
    <message>
        <source>%1 done, %2 not</source>
        <translation>%1 完了、%2 未完了</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1（計画 v%2）</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>まだ何も実行されていません。</translation>
    </message>
    <message>
        <source>Select one run, or two to compare them.</source>
        <translation>実行を一つ、または比較する二つを選んでください。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>run</comment>
        <translation>%1: 時間</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>そのまま</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n tried task(s)</source>
        <translation>
            <numerusform>%1: %2、試行したタスク %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2 longer than %3</source>
        <translation>%1 は %3 より %2 長くかかりました</translation>
    </message>
    <message>
        <source>%1 took %2 less than %3</source>
        <translation>%1 は %3 より %2 短くなりました</translation>
    </message>
    <message>
        <source>it cost %1 more</source>
        <translation>費用は %1 増えました</translation>
    </message>
    <message>
        <source>it cost %1 less</source>
        <translation>費用は %1 減りました</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsDelegate</name>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings and shortcuts</source>
        <translation>設定とショートカットを検索</translation>
    </message>
    <message>
        <source>Back to &amp;default</source>
        <translation>既定値に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>What is changed counts at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>%1 is set in the environment and wins over the settings.</source>
        <translation>環境変数 %1 が設定されており、ここでの設定より優先されます。</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsModel</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>%1 already means &quot;%2&quot;</source>
        <translation>%1 はすでに「%2」に割り当てられています</translation>
    </message>
</context>
<context>
    <name>autodevos::StackBox</name>
    <message>
        <source>What it is made with</source>
        <translation>使用する技術</translation>
    </message>
    <message>
        <source>Stands in the prompt as its last line. Languages and frameworks of your own choice need a language model.</source>
        <translation>プロンプトの最後の行に記載されます。ほかの言語やフレームワークを使うには言語モデルが必要です。</translation>
    </message>
    <message>
        <source>As the prompt says</source>
        <translation>プロンプトのとおり</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>Web アプリケーション</translation>
    </message>
    <message>
        <source>Static web site</source>
        <translation>静的 Web サイト</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>API のみ</translation>
    </message>
</context>
<context>
    <name>autodevos::StaleSummary</name>
    <message>
        <source>What a retry runs again</source>
        <translation>再試行でもう一度実行されるもの</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) run again</source>
        <translation>
            <numerusform>%n 件のタスクをもう一度実行します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n 件はそのままです</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible when the current run has ended</source>
        <translation>今の実行が終わるとできます</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>at a price that is not known</source>
        <translation>価格は不明</translation>
    </message>
</context>
<context>
    <name>autodevos::TalkPage</name>
    <message>
        <source>Conversation of the task</source>
        <translation>タスクの会話</translation>
    </message>
    <message>
        <source>What the model answers and which tools the agent calls appears here.</source>
        <translation>モデルの応答と、エージェントが呼び出したツールがここに表示されます。</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>Report: </source>
        <translation>報告: </translation>
    </message>
</context>
<context>
    <name>autodevos::TaskDialog</name>
    <message>
        <source>Add a task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>タスクを変更</translation>
    </message>
    <message>
        <source>Paths, parted by commas: backend/src/mail/**; empty: it only checks</source>
        <translation>コンマで区切ったパス: backend/src/mail/**。空の場合: チェックのみ</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>役割(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>指示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>前提(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Writes</source>
        <translation>書き込み先(&amp;W)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Tasks that must be completed before</source>
        <translation>先に完了している必要があるタスク</translation>
    </message>
    <message>
        <source>Paths that this task alone may write</source>
        <translation>このタスクだけが書き込めるパス</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>Makes a new plan version; runs nothing</source>
        <translation>計画の新しいバージョンを作ります。何も実行しません</translation>
    </message>
    <message>
        <source>It waits for this task itself</source>
        <translation>このタスクの完了を待っているタスクです</translation>
    </message>
    <message>
        <source> s a try</source>
        <translation> 秒（試行 1 回あたり）</translation>
    </message>
    <message>
        <source>Longest time of one try</source>
        <translation>試行 1 回の最長時間</translation>
    </message>
    <message>
        <source> more tries</source>
        <translation> 回まで再試行</translation>
    </message>
    <message>
        <source>Further tries after the first</source>
        <translation>最初の試行のあとに再試行する回数</translation>
    </message>
</context>
<context>
    <name>autodevos::TaskPage</name>
    <message>
        <source>Instructions of the task</source>
        <translation>タスクの指示</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>指示(&amp;I)</translation>
    </message>
    <message>
        <source>edited, not used yet</source>
        <translation>編集済み、未使用</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>再試行…</translation>
    </message>
    <message>
        <source>Save edit</source>
        <translation>編集を保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put the planned instructions back</source>
        <translation>計画時の指示に戻します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込み先</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Retry with edits…</source>
        <translation>編集して再試行…</translation>
    </message>
    <message>
        <source>Possible when the current run has ended</source>
        <translation>今の実行が終わるとできます</translation>
    </message>
    <message>
        <source>Shows first what runs again and what is reused</source>
        <translation>もう一度実行されるものと再利用されるものを先に示します</translation>
    </message>
    <message>
        <source>Makes a new plan version; runs nothing</source>
        <translation>計画の新しいバージョンを作ります。何も実行しません</translation>
    </message>
    <message>
        <source>Ends this task; the others go on</source>
        <translation>このタスクを終わらせます。ほかは続きます</translation>
    </message>
    <message>
        <source>Only this…</source>
        <translation>これだけ…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Runs this task and what it still needs; what depends on it waits for the next run</source>
        <translation>このタスクと、まだ必要なものだけを実行します。依存するタスクは次の実行まで待ちます</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>スキップしない</translation>
    </message>
    <message>
        <source>The next run carries it out again</source>
        <translation>次の実行で再び実行されます</translation>
    </message>
    <message>
        <source>Leaves it out of this run and those to come, with what depends on it</source>
        <translation>この実行と今後の実行から、依存するものも含めて除外します</translation>
    </message>
    <message>
        <source>Run only this</source>
        <translation>これだけ実行</translation>
    </message>
    <message>
        <source>Retry with edits</source>
        <translation>編集して再試行</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>autodevos::TaskTableModel</name>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>満たす要件</translation>
    </message>
</context>
<context>
    <name>autodevos::TimelineChart</name>
    <message>
        <source>Timeline of the run</source>
        <translation>実行のタイムライン</translation>
    </message>
    <message>
        <source>try %1: from %2 to %3</source>
        <translation>試行 %1: %2～%3</translation>
    </message>
    <message>
        <source>waited %1 for its turn</source>
        <translation>順番待ち %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>decided how long the run took</source>
        <translation>実行の所要時間を左右</translation>
    </message>
    <message>
        <source>When a run goes on, its tasks appear here with the time they take.</source>
        <translation>実行中、そのタスクが所要時間とともにここに表示されます。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
</context>
<context>
    <name>autodevos::TimelineView</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Compare with the run</source>
        <translation>比較する実行</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1（計画 v%2）</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>%1 longer than %2</source>
        <translation>%2 より %1 長い</translation>
    </message>
    <message>
        <source>%1 shorter than %2</source>
        <translation>%2 より %1 短い</translation>
    </message>
    <message>
        <source>%1 in all; %2 of %3 tasks decided it (%4); %5 at a time</source>
        <translation>全体で %1。所要時間を左右したタスクは %3 件中 %2 件（%4）。同時に %5 件</translation>
    </message>
</context>
<context>
    <name>autodevos::ToolServerDialog</name>
    <message>
        <source>New tool server</source>
        <translation>新しいツールサーバー</translation>
    </message>
    <message>
        <source>Tool server %1</source>
        <translation>ツールサーバー %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>a program of this computer</source>
        <translation>このコンピューターのプログラム</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>1 行に 1 つ</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>One on each line; ${NAME} takes the value from the environment of this program</source>
        <translation>1 行に 1 つ。${NAME} はこのプログラムの環境から値を取ります</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>all that write files</source>
        <translation>ファイルを書くものすべて</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Agents may &amp;use it</source>
        <translation>エージェントが使用可(&amp;U)</translation>
    </message>
    <message>
        <source>A program is started with your rights and is held by no sandbox. It gets none of your keys for language models. Enter only what you trust.</source>
        <translation>プログラムはあなたの権限で起動し、サンドボックスには入りません。言語モデルのキーは渡されません。信頼できるものだけを入力してください。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Reached &amp;by</source>
        <translation>接続方法(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>引数(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>変数(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>役割(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
</context>
<context>
    <name>autodevos::ToolServersDialog</name>
    <message>
        <source>Tool servers</source>
        <translation>ツールサーバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Program or address</source>
        <translation>プログラムまたはアドレス</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Servers of the Model Context Protocol whose tools agents may call. Each call is asked for unless a rule for commands allows it (mcp:NAME TOOL). Changes count from the next run on.</source>
        <translation>エージェントがツールを呼び出せる Model Context Protocol のサーバーです。コマンドの規則 (mcp:NAME TOOL) で許可されていない呼び出しは毎回尋ねます。変更は次の実行から有効です。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Starts the server, asks it for its tools and ends it again</source>
        <translation>サーバーを起動し、ツールを尋ねて、終了します</translation>
    </message>
    <message>
        <source>all that write files</source>
        <translation>ファイルを書くものすべて</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>%1 is being asked for its tools…</source>
        <translation>%1 にツールを尋ねています…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and offers %n tool(s):</source>
        <translation>
            <numerusform>%1 が応答し、%n 個のツールを提供しています:</numerusform>
        </translation>
    </message>
    <message>
        <source>No tool servers yet. Add one, and agents may use its tools.</source>
        <translation>ツールサーバーはまだありません。追加すると、エージェントがそのツールを使えるようになります。</translation>
    </message>
</context>
<context>
    <name>autodevos::TriesPage</name>
    <message>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
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
        <translation>計画はまだありません。</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are done.</source>
        <translation>%2 件中 %1 件のタスクが完了しています。</translation>
    </message>
    <message>
        <source>The run is complete.</source>
        <translation>実行は完了しました。</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>実行は失敗しました: %1</translation>
    </message>
    <message>
        <source>The plan has not been run yet.</source>
        <translation>計画はまだ実行されていません。</translation>
    </message>
    <message>
        <source>The run was interrupted: %1</source>
        <translation>実行は中断されました: %1</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>別のプロセス</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（プロセス %2）</translation>
    </message>
    <message>
        <source>Whose project this is</source>
        <translation>このプロジェクトを使っているもの</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Watching: this project is run by %1 since %2.</source>
        <translation>観察中: このプロジェクトは %2 から %1 が実行しています。</translation>
    </message>
    <message>
        <source>Watching: this project is open in %1 since %2.</source>
        <translation>観察中: このプロジェクトは %2 から %1 で開かれています。</translation>
    </message>
    <message>
        <source>You can follow and export it; to change it, stop or close it there.</source>
        <translation>経過を追い、エクスポートできます。変更するには、そちらで停止するか閉じてください。</translation>
    </message>
    <message>
        <source>The other process</source>
        <translation>ほかのプロセス</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 は終了しました。</translation>
    </message>
</context>
<context>
    <name>autodevos::WelcomePage</name>
    <message>
        <source>Or start from an example:</source>
        <translation>または例から始める:</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>プロンプトを書く</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Works offline now: %1 needs no network and no key.</source>
        <translation>今すぐオフラインで使えます。%1 にはネットワークもキーも要りません。</translation>
    </message>
    <message>
        <source>Answers come from %1.</source>
        <translation>%1 が応答します。</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>プロンプトを読んでいます…</translation>
    </message>
    <message>
        <source>What shall be built?</source>
        <translation>何を作りますか？</translation>
    </message>
    <message>
        <source>The plan appears here as a graph. Nothing runs before it is there.</source>
        <translation>計画がグラフとしてここに表示されます。それまでは何も実行されません。</translation>
    </message>
    <message>
        <source>Write what the program is for, who uses it and what they keep in it. AutoDevOS plans the work, writes the project, checks it, and shows every step.</source>
        <translation>プログラムの目的、使う人、保存するものを書いてください。AutoDevOS が作業を計画し、プロジェクトを書き、チェックし、すべての段階を見せます。</translation>
    </message>
</context>
<context>
    <name>autodevos::Words</name>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Silent for %1 · %2</source>
        <translation>%1 間応答なし · %2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>プランナー</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>アーキテクト</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>Frontend</source>
        <translation>フロントエンド</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>DevOps</source>
        <translation>DevOps</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>Waits for %1 and %2 more</source>
        <translation>%1 ほか %2 件を待っています</translation>
    </message>
    <message>
        <source>Ready, waits for a free slot</source>
        <translation>準備完了、空きを待っています</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Waits for the next try</source>
        <translation>次の試行を待っています</translation>
    </message>
    <message>
        <source>Reused from an earlier run</source>
        <translation>以前の実行から再利用</translation>
    </message>
    <message>
        <source>Not carried out at this check level</source>
        <translation>このチェックレベルでは行いません</translation>
    </message>
    <message>
        <source>Failed without saying why</source>
        <translation>理由を示さずに失敗</translation>
    </message>
    <message>
        <source>Cut off; goes on with the next run</source>
        <translation>途中で切れました。次の実行で続けます</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>試行 %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ファイル 1 個</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>ファイル %1 個</translation>
    </message>
    <message>
        <source>would run again</source>
        <translation>もう一度実行されます</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 個</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
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
        <translation>修復</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>API integration</source>
        <translation>API 連携</translation>
    </message>
    <message>
        <source>AI integration</source>
        <translation>AI 連携</translation>
    </message>
    <message>
        <source>%1 (%2 tasks)</source>
        <translation>%1（%2 件のタスク）</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
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
        <translation>書かれたプロンプトから、そのまま動く完全なソフトウェアプロジェクトを作ります。</translation>
    </message>
    <message>
        <source>Start with this prompt in the editor.</source>
        <translation>このプロンプトをエディターに入れて始めます。</translation>
    </message>
    <message>
        <source>Project to open.</source>
        <translation>開くプロジェクト。</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time</source>
        <translation>一度に開けるプロジェクトは 1 つだけです</translation>
    </message>
    <message>
        <source>Start without the project that was open last.</source>
        <translation>前回開いていたプロジェクトを開かずに起動する。</translation>
    </message>
</context>
</TS>
