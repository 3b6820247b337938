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
    <name>autodevos::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
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
        <source>Both together, with the conflicts marked</source>
        <translation>両方を合わせ、競合箇所に印を付けたもの</translation>
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
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
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
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
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
</context>
<context>
    <name>autodevos::ProjectController</name>
    <message>
        <source>The folder %1 cannot be written</source>
        <translation>フォルダー %1 に書き込めません</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder under the prompt.</source>
        <translation>何も変更していません。プロンプトの下で別のフォルダーを選んでください。</translation>
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
    <message>
        <source>%1 %2</source>
        <comment>count, verdict</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>要件 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % covered</source>
        <translation>%1 % 充足</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>Nothing is linked to it yet</source>
        <translation>まだ何も結び付いていません</translation>
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
        <source>Retry with edits</source>
        <translation>編集して再試行</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Possible when the current run has ended</source>
        <translation>今の実行が終わるとできます</translation>
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
</context>
</TS>
