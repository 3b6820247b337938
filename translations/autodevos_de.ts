<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Show project &amp;folder</source>
        <translation>Projekt&amp;ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Plan &amp;and run</source>
        <translation>Planen &amp;und ausführen</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Edit task</source>
        <translation>Aufgabe &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Retry task</source>
        <translation>Aufgabe &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>Aufgabe &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Find task</source>
        <translation>Aufgabe &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graph</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>&amp;Anforderungen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Fit graph to &amp;window</source>
        <translation>Graph &amp;einpassen</translation>
    </message>
    <message>
        <source>Show &amp;critical path</source>
        <translation>&amp;Kritischen Pfad zeigen</translation>
    </message>
    <message>
        <source>Go to pro&amp;mpt</source>
        <translation>Zum A&amp;uftrag</translation>
    </message>
    <message>
        <source>Go to &amp;inspector</source>
        <translation>Zum &amp;Inspektor</translation>
    </message>
    <message>
        <source>Go to &amp;logs</source>
        <translation>Zum &amp;Protokoll</translation>
    </message>
    <message>
        <source>Find in file&amp;s</source>
        <translation>In Dateien &amp;suchen</translation>
    </message>
    <message>
        <source>Start or stop the pre&amp;view</source>
        <translation>Vorschau starten oder s&amp;toppen</translation>
    </message>
    <message>
        <source>Open the preview in the &amp;browser</source>
        <translation>Vorschau im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;About AutoDevOS</source>
        <translation>Ü&amp;ber AutoDevOS</translation>
    </message>
    <message>
        <source>&amp;Take the project over</source>
        <translation>Projekt &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Data model</source>
        <translation>&amp;Datenmodell</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>&amp;Modell wählen …</translation>
    </message>
    <message>
        <source>Show exact re&amp;quests</source>
        <translation>Genaue &amp;Anfragen zeigen</translation>
    </message>
    <message>
        <source>&amp;Save the edited file</source>
        <translation>Bearbeitete Datei &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Add task…</source>
        <translation>Aufgabe &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Change task and its &amp;needs…</source>
        <translation>Aufgabe und was sie &amp;braucht ändern…</translation>
    </message>
    <message>
        <source>Re&amp;move task</source>
        <translation>Aufgabe &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo change of the plan</source>
        <translation>Planänderung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Red&amp;o change of the plan</source>
        <translation>Planänderung &amp;wiederholen</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Zeitachse</translation>
    </message>
    <message>
        <source>Se&amp;ttings and shortcuts…</source>
        <translation>&amp;Einstellungen und Tastenkürzel…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>Export the &amp;graph as SVG…</source>
        <translation>&amp;Graph als SVG exportieren…</translation>
    </message>
    <message>
        <source>Export the graph as &amp;PNG…</source>
        <translation>Graph als &amp;PNG exportieren…</translation>
    </message>
    <message>
        <source>Go to what needs &amp;you</source>
        <translation>Zu dem, was S&amp;ie braucht</translation>
    </message>
    <message>
        <source>&amp;History: checkpoints, runs, plans</source>
        <translation>&amp;Verlauf: Sicherungspunkte, Läufe, Pläne</translation>
    </message>
    <message>
        <source>M&amp;etrics</source>
        <translation>K&amp;ennzahlen</translation>
    </message>
    <message>
        <source>R&amp;ules for commands…</source>
        <translation>Rege&amp;ln für Befehle…</translation>
    </message>
    <message>
        <source>R&amp;oles of agents…</source>
        <translation>R&amp;ollen der Agenten…</translation>
    </message>
    <message>
        <source>&amp;Group tasks by role</source>
        <translation>Aufgaben nach Rolle &amp;gruppieren</translation>
    </message>
    <message>
        <source>S&amp;how the preview inside the window</source>
        <translation>Vorschau im &amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>Run only t&amp;his task</source>
        <translation>&amp;Nur diese Aufgabe ausführen</translation>
    </message>
    <message>
        <source>Too&amp;l servers…</source>
        <translation>Werk&amp;zeug-Server…</translation>
    </message>
    <message>
        <source>S&amp;kip task, or no longer</source>
        <translation>Aufgabe überspringen oder &amp;doch nicht</translation>
    </message>
    <message>
        <source>What was learned of &amp;models…</source>
        <translation>Was über &amp;Modelle gelernt wurde…</translation>
    </message>
    <message>
        <source>Hide or show the pa&amp;nels</source>
        <translation>&amp;Seitenleisten aus- oder einblenden</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Your own go into %1</source>
        <translation>Ihre eigenen gehören nach %1</translation>
    </message>
    <message>
        <source>the roles that can work, and role files with an error</source>
        <translation>die Rollen, die arbeiten können, und fehlerhafte Rollendateien</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>als JSON</translation>
    </message>
    <message>
        <source>Unknown option --%1</source>
        <translation>Unbekannte Option --%1</translation>
    </message>
    <message>
        <source>--help lists the options of this command</source>
        <translation>--help nennt die Optionen dieses Befehls</translation>
    </message>
    <message>
        <source>Option --%1 takes no value</source>
        <translation>Die Option --%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>Option --%1 needs a value: %2</source>
        <translation>Die Option --%1 braucht einen Wert: %2</translation>
    </message>
    <message>
        <source>Too few arguments</source>
        <translation>Zu wenige Argumente</translation>
    </message>
    <message>
        <source>--help shows what is needed</source>
        <translation>--help zeigt, was gebraucht wird</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;</source>
        <translation>Unerwartetes Argument „%1“</translation>
    </message>
    <message>
        <source>Put a prompt of several words in quotes</source>
        <translation>Setzen Sie einen Prompt aus mehreren Wörtern in Anführungszeichen</translation>
    </message>
    <message>
        <source>--check cannot be &quot;%1&quot;</source>
        <translation>--check kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>Use none, fast or full</source>
        <translation>Möglich sind none, fast oder full</translation>
    </message>
    <message>
        <source>--max-parallel cannot be &quot;%1&quot;</source>
        <translation>--max-parallel kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to 64</source>
        <translation>Möglich ist eine ganze Zahl von 1 bis 64</translation>
    </message>
    <message>
        <source>--when-over-budget cannot be &quot;%1&quot;</source>
        <translation>--when-over-budget kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>Use pause, blueprint or stop</source>
        <translation>Möglich sind pause, blueprint oder stop</translation>
    </message>
    <message>
        <source>how much is proven: nothing more than files, syntax (default), or the project&apos;s own tools</source>
        <translation>wie viel bewiesen wird: nur die Dateien, die Syntax (Vorgabe) oder mit den Werkzeugen des Projekts</translation>
    </message>
    <message>
        <source>tasks at a time, 1 to 64 (default 4)</source>
        <translation>Aufgaben gleichzeitig, 1 bis 64 (Vorgabe 4)</translation>
    </message>
    <message>
        <source>end the run at the first failed task</source>
        <translation>den Lauf bei der ersten gescheiterten Aufgabe beenden</translation>
    </message>
    <message>
        <source>what a used-up --budget does: ask at a terminal, else end the run so that &quot;resume&quot; goes on (default); finish with the built-in model; or end the run</source>
        <translation>was geschieht, wenn --budget verbraucht ist: am Terminal fragen, sonst den Lauf beenden, damit „resume“ weitermacht (Vorgabe); mit dem eingebauten Modell zu Ende bringen; oder den Lauf beenden</translation>
    </message>
    <message>
        <source>one event a line on standard output, as JSON</source>
        <translation>ein Ereignis je Zeile auf der Standardausgabe, als JSON</translation>
    </message>
    <message>
        <source>no progress; errors only</source>
        <translation>kein Fortschritt; nur Fehler</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>--level cannot be &quot;%1&quot;</source>
        <translation>--level kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>Use fast or full</source>
        <translation>Möglich sind fast oder full</translation>
    </message>
    <message>
        <source>DIR [--level fast|full]</source>
        <translation>ORDNER [--level fast|full]</translation>
    </message>
    <message>
        <source>check the project as it lies on disk, with its own tools at level full</source>
        <translation>das Projekt prüfen, wie es auf der Platte liegt, auf der Stufe full mit seinen eigenen Werkzeugen</translation>
    </message>
    <message>
        <source>how much is checked (default: fast)</source>
        <translation>wie viel geprüft wird (Vorgabe: fast)</translation>
    </message>
    <message>
        <source>with the tools&apos; output, on standard error</source>
        <translation>mit der Ausgabe der Werkzeuge, auf der Fehlerausgabe</translation>
    </message>
    <message>
        <source>results and findings as JSON</source>
        <translation>Ergebnisse und Befunde als JSON</translation>
    </message>
    <message>
        <source>A tool has no name</source>
        <translation>Ein Werkzeug hat keinen Namen</translation>
    </message>
    <message>
        <source>Give each tool a name, a description and parameters (a JSON Schema)</source>
        <translation>Geben Sie jedem Werkzeug einen Namen, eine Beschreibung und Parameter (ein JSON Schema)</translation>
    </message>
    <message>
        <source>The file of tools is no JSON: %1</source>
        <translation>Die Datei der Werkzeuge ist kein JSON: %1</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>--model PROVIDER/NAME   PROMPT | --prompt-file F</source>
        <translation>--model ANBIETER/NAME   PROMPT | --prompt-file DATEI</translation>
    </message>
    <message>
        <source>one call of a language model</source>
        <translation>ein Aufruf eines Sprachmodells</translation>
    </message>
    <message>
        <source>read the prompt from a file; - is standard input</source>
        <translation>den Prompt aus einer Datei lesen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>what the model is told before</source>
        <translation>was dem Modell vorher gesagt wird</translation>
    </message>
    <message>
        <source>a picture to go with the prompt: PNG, JPEG, WebP or GIF</source>
        <translation>ein Bild zum Prompt: PNG, JPEG, WebP oder GIF</translation>
    </message>
    <message>
        <source>tools to offer: a JSON list of name, description and parameters</source>
        <translation>Werkzeuge, die angeboten werden: eine JSON-Liste aus Name, Beschreibung und Parametern</translation>
    </message>
    <message>
        <source>the answer must be JSON of this JSON Schema</source>
        <translation>die Antwort muss JSON nach diesem JSON Schema sein</translation>
    </message>
    <message>
        <source>ask for the answer piece by piece (default)</source>
        <translation>die Antwort Stück für Stück verlangen (Vorgabe)</translation>
    </message>
    <message>
        <source>ask for the answer as a whole</source>
        <translation>die Antwort als Ganzes verlangen</translation>
    </message>
    <message>
        <source>text, tool calls, finish reason, usage and error as JSON</source>
        <translation>Text, Werkzeugaufrufe, Grund des Endes, Verbrauch und Fehler als JSON</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;</source>
        <translation>Für „%1“ gibt es keine Vervollständigung</translation>
    </message>
    <message>
        <source>Use bash, zsh or fish</source>
        <translation>Möglich sind bash, zsh oder fish</translation>
    </message>
    <message>
        <source>print a completion script: source &lt;(autodevos-cli completion bash)</source>
        <translation>ein Skript zur Vervollständigung ausgeben: source &lt;(autodevos-cli completion bash)</translation>
    </message>
    <message>
        <source>you and the new version changed the same lines: %1</source>
        <translation>Sie und die neue Fassung haben dieselben Zeilen geändert: %1</translation>
    </message>
    <message>
        <source>you deleted it, the new version changes it</source>
        <translation>Sie haben sie gelöscht, die neue Fassung ändert sie</translation>
    </message>
    <message>
        <source>you changed it, the new version has it no more</source>
        <translation>Sie haben sie geändert, die neue Fassung hat sie nicht mehr</translation>
    </message>
    <message>
        <source>you made it, the new version has another of that name</source>
        <translation>Sie haben sie angelegt, die neue Fassung hat eine andere dieses Namens</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in conflict; yours were left as they are</source>
        <translation>
            <numerusform>%n Datei im Konflikt; Ihre blieb, wie sie ist</numerusform>
            <numerusform>%n Dateien im Konflikt; Ihre blieben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide with: autodevos-cli resolve %1 FILE --ours|--theirs|--merged</source>
        <translation>Entscheiden Sie mit: autodevos-cli resolve %1 DATEI --ours|--theirs|--merged</translation>
    </message>
    <message>
        <source>The new versions lie in %1</source>
        <translation>Die neuen Fassungen liegen in %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>Aufgaben: %1</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>tests of its tasks, which name no requirement: %1</source>
        <translation>Tests ihrer Aufgaben, die keine Anforderung nennen: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>%1 % of %2 requirements are built or proven</source>
        <translation>%1 % von %2 Anforderungen sind gebaut oder bewiesen</translation>
    </message>
    <message>
        <source>each requirement with its tasks, files, tests and verdict</source>
        <translation>jede Anforderung mit ihren Aufgaben, Dateien, Tests und ihrem Urteil</translation>
    </message>
    <message>
        <source>✓ Blueprint       built in: plans and writes without anything below</source>
        <translation>✓ Blueprint       eingebaut: plant und schreibt ohne alles, was unten steht</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>Gebraucht für: %1</translation>
    </message>
    <message>
        <source>what this machine has, what is missing, and how to mend it</source>
        <translation>was dieser Rechner hat, was fehlt und wie es sich beheben lässt</translation>
    </message>
    <message>
        <source>The budget is used up, %1 USD were spent; nothing is lost. Allow more with: autodevos-cli resume %2 --budget USD (in all), or finish without paying: autodevos-cli resume %2 --when-over-budget blueprint</source>
        <translation>Das Budget ist verbraucht, %1 USD sind ausgegeben; nichts ist verloren. Mehr erlauben mit: autodevos-cli resume %2 --budget USD (insgesamt), oder ohne zu zahlen zu Ende bringen: autodevos-cli resume %2 --when-over-budget blueprint</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;</source>
        <translation>Es gibt keinen Ordner „%1“</translation>
    </message>
    <message>
        <source>Name the folder of a project</source>
        <translation>Nennen Sie den Ordner eines Projekts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no AutoDevOS project</source>
        <translation>„%1“ enthält kein AutoDevOS-Projekt</translation>
    </message>
    <message>
        <source>Name the folder that &quot;run&quot; was given with --out</source>
        <translation>Nennen Sie den Ordner, der „run“ mit --out gegeben wurde</translation>
    </message>
    <message>
        <source>There are no new instructions</source>
        <translation>Es gibt keine neuen Anweisungen</translation>
    </message>
    <message>
        <source>Give them with --instructions</source>
        <translation>Geben Sie sie mit --instructions</translation>
    </message>
    <message>
        <source>Nothing is to be changed</source>
        <translation>Es soll nichts geändert werden</translation>
    </message>
    <message>
        <source>Name a task and --instructions, or give --prompt, --prompt-file or --domain</source>
        <translation>Nennen Sie eine Aufgabe und --instructions, oder geben Sie --prompt, --prompt-file oder --domain an</translation>
    </message>
    <message>
        <source>The project has no plan yet</source>
        <translation>Das Projekt hat noch keinen Plan</translation>
    </message>
    <message>
        <source>Go on with &quot;resume&quot; first</source>
        <translation>Machen Sie erst mit „resume“ weiter</translation>
    </message>
    <message>
        <source>DIR TASK --instructions TEXT | DIR [--prompt TEXT] [--domain F]</source>
        <translation>ORDNER AUFGABE --instructions TEXT | ORDNER [--prompt TEXT] [--domain DATEI]</translation>
    </message>
    <message>
        <source>change a task, the prompt or the data model: a new plan version; what it makes stale is shown and run, what you changed by hand is kept</source>
        <translation>eine Aufgabe, den Prompt oder das Datenmodell ändern: eine neue Planfassung; was dadurch veraltet, wird gezeigt und ausgeführt, was Sie von Hand geändert haben, bleibt</translation>
    </message>
    <message>
        <source>the new instructions of the task, whole</source>
        <translation>die neuen Anweisungen der Aufgabe, vollständig</translation>
    </message>
    <message>
        <source>the new prompt, whole</source>
        <translation>der neue Prompt, vollständig</translation>
    </message>
    <message>
        <source>read the new prompt from a file; - is standard input</source>
        <translation>den neuen Prompt aus einer Datei lesen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>only make the new version</source>
        <translation>nur die neue Fassung anlegen</translation>
    </message>
    <message>
        <source>There is no prompt in &quot;%1&quot;</source>
        <translation>In „%1“ steht kein Prompt</translation>
    </message>
    <message>
        <source>Name a role file, or a text file with the prompt</source>
        <translation>Nennen Sie eine Rollendatei oder eine Textdatei mit dem Prompt</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>noch kein Versuch</translation>
    </message>
    <message>
        <source>%1 of %2 passed their checks · $%3 and %4 an attempt</source>
        <translation>%1 von %2 bestanden ihre Prüfungen · $%3 und %4 je Versuch</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;</source>
        <translation>Es gibt keine Rolle „%1“</translation>
    </message>
    <message>
        <source>Name one with --role; &quot;autodevos-cli agents&quot; lists them</source>
        <translation>Nennen Sie eine mit --role; „autodevos-cli agents“ zählt sie auf</translation>
    </message>
    <message>
        <source>There is an experiment &quot;%1&quot; already</source>
        <translation>Es gibt schon ein Experiment „%1“</translation>
    </message>
    <message>
        <source>Choose another name: results of two experiments do not mix</source>
        <translation>Wählen Sie einen anderen Namen: Ergebnisse zweier Experimente mischen sich nicht</translation>
    </message>
    <message>
        <source>Both variants have the same prompt</source>
        <translation>Beide Varianten haben denselben Prompt</translation>
    </message>
    <message>
        <source>Name the file of another one with --b</source>
        <translation>Nennen Sie mit --b die Datei eines anderen</translation>
    </message>
    <message>
        <source>There is no experiment &quot;%1&quot;</source>
        <translation>Es gibt kein Experiment „%1“</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli experiments&quot; lists them</source>
        <translation>„autodevos-cli experiments“ zählt sie auf</translation>
    </message>
    <message>
        <source>Experiments are listed, started and stopped</source>
        <translation>Experimente werden aufgezählt, begonnen und beendet</translation>
    </message>
    <message>
        <source>Write &quot;experiments&quot;, &quot;experiments start NAME --role ROLE --b FILE&quot; or &quot;experiments stop NAME&quot;</source>
        <translation>Schreiben Sie „experiments“, „experiments start NAME --role ROLLE --b DATEI“ oder „experiments stop NAME“</translation>
    </message>
    <message>
        <source>[start NAME --role ROLE [--a FILE] --b FILE | stop NAME]</source>
        <translation>[start NAME --role ROLLE [--a DATEI] --b DATEI | stop NAME]</translation>
    </message>
    <message>
        <source>two prompts of a role, compared on the tasks that come along: success, cost and time</source>
        <translation>zwei Prompts einer Rolle, verglichen an den Aufgaben, die anfallen: Erfolg, Kosten und Zeit</translation>
    </message>
    <message>
        <source>whose prompt it is</source>
        <translation>wessen Prompt es ist</translation>
    </message>
    <message>
        <source>a role file or a text; without it the role&apos;s own prompt</source>
        <translation>eine Rollendatei oder ein Text; ohne sie der Prompt der Rolle selbst</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>der andere</translation>
    </message>
    <message>
        <source>There is no target</source>
        <translation>Es gibt kein Ziel</translation>
    </message>
    <message>
        <source>Say where with --to FILE.zip, FILE.tar.gz, FOLDER or git:FOLDER</source>
        <translation>Sagen Sie wohin mit --to DATEI.zip, DATEI.tar.gz, ORDNER oder git:ORDNER</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>DIR --to FILE.zip|FILE.tar.gz|FOLDER|git:FOLDER</source>
        <translation>ORDNER --to DATEI.zip|DATEI.tar.gz|ORDNER|git:ORDNER</translation>
    </message>
    <message>
        <source>copy the finished tree out; an existing target is never overwritten</source>
        <translation>den fertigen Baum herauskopieren; ein Ziel, das es gibt, wird nie überschrieben</translation>
    </message>
    <message>
        <source>an archive, a folder, or a git repository with a commit per task</source>
        <translation>ein Archiv, ein Ordner oder ein Git-Repository mit einem Commit je Aufgabe</translation>
    </message>
    <message>
        <source>autodevos-cli: from a prompt to a running, tested project</source>
        <translation>autodevos-cli: von einem Prompt zu einem laufenden, getesteten Projekt</translation>
    </message>
    <message>
        <source>Usage: autodevos-cli COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation>Aufruf: autodevos-cli BEFEHL [ARGUMENTE] [OPTIONEN]</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli COMMAND --help&quot; says more. --version prints the version.</source>
        <translation>„autodevos-cli BEFEHL --help“ sagt mehr. --version gibt die Version aus.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 failed tasks or gates; 2 wrong usage; 3 configuration; 4 provider out of reach; 5 damaged or locked project; 130 stopped by a signal.</source>
        <translation>Rückgabewerte: 0 fertig; 1 gescheiterte Aufgaben oder Schwellen; 2 falscher Aufruf; 3 Einstellungen; 4 Anbieter nicht erreichbar; 5 beschädigtes oder gesperrtes Projekt; 130 durch ein Signal beendet.</translation>
    </message>
    <message>
        <source>Usage: autodevos-cli %1 %2</source>
        <translation>Aufruf: autodevos-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>Es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli help&quot; lists them</source>
        <translation>„autodevos-cli help“ zählt sie auf</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[BEFEHL]</translation>
    </message>
    <message>
        <source>this list, or what one command takes</source>
        <translation>diese Liste, oder was ein Befehl nimmt</translation>
    </message>
    <message>
        <source>only the names, one a line</source>
        <translation>nur die Namen, einer je Zeile</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;</source>
        <translation>--%1 kann nicht „%2“ sein</translation>
    </message>
    <message>
        <source>Use a whole number from 0 to %1</source>
        <translation>Möglich ist eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>--budget cannot be &quot;%1&quot;</source>
        <translation>--budget kann nicht „%1“ sein</translation>
    </message>
    <message>
        <source>Use an amount in USD, for example 2.50</source>
        <translation>Möglich ist ein Betrag in USD, zum Beispiel 2.50</translation>
    </message>
    <message>
        <source>who answers (default: blueprint); several parted by commas: the next where one fails</source>
        <translation>wer antwortet (Vorgabe: blueprint); mehrere durch Kommas getrennt: der nächste, wo einer scheitert</translation>
    </message>
    <message>
        <source>where the provider is reached, for a proxy or a server of your own</source>
        <translation>wo der Anbieter erreicht wird, für einen Proxy oder einen eigenen Server</translation>
    </message>
    <message>
        <source>how often a call that failed is made again (default 4)</source>
        <translation>wie oft ein gescheiterter Aufruf wiederholt wird (Vorgabe 4)</translation>
    </message>
    <message>
        <source>what the calls may cost at most</source>
        <translation>was die Aufrufe höchstens kosten dürfen</translation>
    </message>
    <message>
        <source>ask anew, also what was answered before</source>
        <translation>neu fragen, auch was schon beantwortet wurde</translation>
    </message>
    <message>
        <source>requests to all models together; 0: as the settings say</source>
        <translation>Anfragen an alle Modelle zusammen; 0: wie die Einstellungen sagen</translation>
    </message>
    <message>
        <source>tokens of all models together</source>
        <translation>Tokens aller Modelle zusammen</translation>
    </message>
    <message>
        <source>calls under way at a time</source>
        <translation>Aufrufe, die gleichzeitig unterwegs sind</translation>
    </message>
    <message>
        <source>Calls tools by the provider&apos;s own means</source>
        <translation>Ruft Werkzeuge mit den Mitteln des Anbieters auf</translation>
    </message>
    <message>
        <source>Calls no tools: it is told how to ask for them in words</source>
        <translation>Ruft keine Werkzeuge auf: ihm wird in Worten gesagt, wie es um sie bittet</translation>
    </message>
    <message>
        <source>Answers in the shape that is asked for</source>
        <translation>Antwortet in der verlangten Form</translation>
    </message>
    <message>
        <source>Does not keep to a shape: it is told so in words</source>
        <translation>Hält sich an keine Form: sie wird ihm in Worten gesagt</translation>
    </message>
    <message>
        <source>[PROVIDER | PROVIDER/NAME] [--base-url URL]</source>
        <translation>[ANBIETER | ANBIETER/NAME] [--base-url URL]</translation>
    </message>
    <message>
        <source>the providers that can be used and what is missing for the others; the models of one; what one model can do</source>
        <translation>die Anbieter, die benutzt werden können, und was den anderen fehlt; die Modelle von einem; was ein Modell kann</translation>
    </message>
    <message>
        <source>where the provider is reached</source>
        <translation>wo der Anbieter erreicht wird</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>will not be built: %1</source>
        <translation>wird nicht gebaut: %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Welle %1</translation>
    </message>
    <message>
        <source>Critical path: %1</source>
        <translation>Kritischer Pfad: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>PROMPT | --prompt-file F</source>
        <translation>PROMPT | --prompt-file DATEI</translation>
    </message>
    <message>
        <source>plan only: requirements, data, tasks, waves, critical path, estimate</source>
        <translation>nur planen: Anforderungen, Daten, Aufgaben, Wellen, kritischer Pfad, Schätzung</translation>
    </message>
    <message>
        <source>the plan as JSON, in the form that &quot;run --plan&quot; reads</source>
        <translation>der Plan als JSON, in der Form, die „run --plan“ liest</translation>
    </message>
    <message>
        <source>Running; stop it with Ctrl+C</source>
        <translation>Läuft; beenden mit Strg+C</translation>
    </message>
    <message>
        <source>start the generated app on a free port and print its address</source>
        <translation>die erzeugte App an einem freien Port starten und ihre Adresse ausgeben</translation>
    </message>
    <message>
        <source>without the app&apos;s own output</source>
        <translation>ohne die Ausgabe der App selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1 of &quot;%2&quot;: %3 requirements, %4 tasks</source>
        <translation>Plan %1 von „%2“: %3 Anforderungen, %4 Aufgaben</translation>
    </message>
    <message>
        <source>The budget is used up: the built-in model does the rest</source>
        <translation>Das Budget ist verbraucht: das eingebaute Modell macht den Rest</translation>
    </message>
    <message>
        <source>Merged the new version into your %1</source>
        <translation>Die neue Fassung ist in Ihre %1 eingefügt</translation>
    </message>
    <message>
        <source>not carried out, --check full does</source>
        <translation>nicht ausgeführt, --check full tut es</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks: %1 completed, %2 failed, %3 skipped of %4 · %5 files · %6</source>
        <translation>Aufgaben: %1 fertig, %2 gescheitert, %3 übersprungen von %4 · %5 Dateien · %6</translation>
    </message>
    <message>
        <source>Requirements: %1 proven, %2 built, %3 not built, %4 failed or open of %5</source>
        <translation>Anforderungen: %1 bewiesen, %2 gebaut, %3 nicht gebaut, %4 gescheitert oder offen von %5</translation>
    </message>
    <message>
        <source>with this data model instead of reading one from the prompt: &quot;domain&quot; of &quot;plan --json&quot;, or all of it</source>
        <translation>mit diesem Datenmodell, statt eines aus dem Prompt zu lesen: „domain“ aus „plan --json“ oder das Ganze</translation>
    </message>
    <message>
        <source>The prompt file &quot;%1&quot; cannot be read</source>
        <translation>Die Promptdatei „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Check its name and permissions</source>
        <translation>Prüfen Sie ihren Namen und ihre Rechte</translation>
    </message>
    <message>
        <source>A prompt and --prompt-file were both given</source>
        <translation>Ein Prompt und --prompt-file wurden beide angegeben</translation>
    </message>
    <message>
        <source>There is no prompt</source>
        <translation>Es gibt keinen Prompt</translation>
    </message>
    <message>
        <source>Say in quotes what to build, for example &quot;a team task board&quot;</source>
        <translation>Sagen Sie in Anführungszeichen, was gebaut werden soll, zum Beispiel &quot;ein Aufgabenbrett für ein Team&quot;</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>Answer: %1, after %2 (first words after %3), %4 bytes</source>
        <translation>Antwort: %1, nach %2 (erste Worte nach %3), %4 Bytes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>There is no request %1</source>
        <translation>Es gibt keine Anfrage %1</translation>
    </message>
    <message>
        <source>Without --show they are listed with their numbers</source>
        <translation>Ohne --show werden sie mit ihren Nummern aufgezählt</translation>
    </message>
    <message>
        <source>Nothing was asked of a provider: the built-in model needs none</source>
        <translation>Kein Anbieter wurde etwas gefragt: das eingebaute Modell braucht keinen</translation>
    </message>
    <message>
        <source>DIR [TASK] [--show N]</source>
        <translation>ORDNER [AUFGABE] [--show N]</translation>
    </message>
    <message>
        <source>what was sent to models and what came back, exactly, without keys</source>
        <translation>was genau an Modelle geschickt wurde und was zurückkam, ohne Schlüssel</translation>
    </message>
    <message>
        <source>one of them: request and answer as they were</source>
        <translation>eine davon: Anfrage und Antwort, wie sie waren</translation>
    </message>
    <message>
        <source>all of it as JSON</source>
        <translation>alles als JSON</translation>
    </message>
    <message>
        <source>Only one of --ours, --theirs and --merged can be chosen</source>
        <translation>Von --ours, --theirs und --merged ist nur eines möglich</translation>
    </message>
    <message>
        <source>No file is in conflict</source>
        <translation>Keine Datei ist im Konflikt</translation>
    </message>
    <message>
        <source>How to decide is not said</source>
        <translation>Wie entschieden werden soll, ist nicht gesagt</translation>
    </message>
    <message>
        <source>Add --ours, --theirs or --merged</source>
        <translation>Fügen Sie --ours, --theirs oder --merged hinzu</translation>
    </message>
    <message>
        <source>DIR [FILE...] [--ours|--theirs|--merged]</source>
        <translation>ORDNER [DATEI...] [--ours|--theirs|--merged]</translation>
    </message>
    <message>
        <source>list the files in which your changes and a new version are at odds, or decide about them</source>
        <translation>die Dateien aufzählen, in denen Ihre Änderungen und eine neue Fassung sich widersprechen, oder über sie entscheiden</translation>
    </message>
    <message>
        <source>keep your file as it is</source>
        <translation>Ihre Datei lassen, wie sie ist</translation>
    </message>
    <message>
        <source>take the generated version; also brings back one you changed or deleted</source>
        <translation>die erzeugte Fassung nehmen; bringt auch eine zurück, die Sie geändert oder gelöscht haben</translation>
    </message>
    <message>
        <source>take what you made of the merged file in .autodevos/conflicts/merged</source>
        <translation>nehmen, was Sie aus der zusammengeführten Datei in .autodevos/conflicts/merged gemacht haben</translation>
    </message>
    <message>
        <source>the list, or the events of the decision, as JSON</source>
        <translation>die Liste oder die Ereignisse der Entscheidung als JSON</translation>
    </message>
    <message>
        <source>Goes on with %1</source>
        <translation>Es geht mit %1 weiter</translation>
    </message>
    <message>
        <source>Goes on with %1 at %2</source>
        <translation>Es geht mit %1 an %2 weiter</translation>
    </message>
    <message>
        <source>go on after an interruption, with the options the run was given; what is done stays done</source>
        <translation>nach einer Unterbrechung weitermachen, mit den Optionen des Laufs; was fertig ist, bleibt fertig</translation>
    </message>
    <message>
        <source>DIR TASK</source>
        <translation>ORDNER AUFGABE</translation>
    </message>
    <message>
        <source>run one task again, and what depends on it</source>
        <translation>eine Aufgabe noch einmal ausführen, und was von ihr abhängt</translation>
    </message>
    <message>
        <source>with other instructions (a new plan version)</source>
        <translation>mit anderen Anweisungen (eine neue Planfassung)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file</source>
        <translation>„%1“ ist eine Datei</translation>
    </message>
    <message>
        <source>Name a new folder</source>
        <translation>Nennen Sie einen neuen Ordner</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already holds a project; it was not touched</source>
        <translation>„%1“ enthält schon ein Projekt; es wurde nicht angerührt</translation>
    </message>
    <message>
        <source>Go on with &quot;resume&quot; or &quot;edit&quot;, or name a new folder</source>
        <translation>Machen Sie mit „resume“ oder „edit“ weiter, oder nennen Sie einen neuen Ordner</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is not empty; it was not touched</source>
        <translation>Der Ordner „%1“ ist nicht leer; er wurde nicht angerührt</translation>
    </message>
    <message>
        <source>Name a new or empty folder with --out</source>
        <translation>Nennen Sie mit --out einen neuen oder leeren Ordner</translation>
    </message>
    <message>
        <source>The project is in %1</source>
        <translation>Das Projekt liegt in %1</translation>
    </message>
    <message>
        <source>Start it:  autodevos-cli preview %1   (or, with Node.js 20: cd %1 &amp;&amp; npm start)</source>
        <translation>Starten:  autodevos-cli preview %1   (oder mit Node.js 20: cd %1 &amp;&amp; npm start)</translation>
    </message>
    <message>
        <source>PROMPT | --prompt-file F   [--out DIR]</source>
        <translation>PROMPT | --prompt-file DATEI   [--out ORDNER]</translation>
    </message>
    <message>
        <source>plan a prompt and build the project</source>
        <translation>einen Prompt planen und das Projekt bauen</translation>
    </message>
    <message>
        <source>where the project goes: a new or empty folder (default: a new one in ~/AutoDevOS)</source>
        <translation>wohin das Projekt kommt: ein neuer oder leerer Ordner (Vorgabe: ein neuer in ~/AutoDevOS)</translation>
    </message>
    <message>
        <source>use this plan instead of making one (as &quot;plan --json&quot; prints it)</source>
        <translation>diesen Plan nehmen, statt einen zu machen (wie „plan --json“ ihn ausgibt)</translation>
    </message>
    <message>
        <source>Runs again: %1</source>
        <translation>Läuft noch einmal: %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept as they are: %n task(s)</source>
        <translation>
            <numerusform>Bleibt, wie es ist: %n Aufgabe</numerusform>
            <numerusform>Bleiben, wie sie sind: %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;</source>
        <translation>Der Plan hat keine Aufgabe „%1“</translation>
    </message>
    <message>
        <source>Its tasks are: %1</source>
        <translation>Seine Aufgaben sind: %1</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>%1 · plan %2 · %3</source>
        <translation>%1 · Plan %2 · %3</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Geöffnet in %1</translation>
    </message>
    <message>
        <source>Waits for an answer: %1</source>
        <translation>Wartet auf eine Antwort: %1</translation>
    </message>
    <message>
        <source>The budget is used up, %1 USD were spent: allow more with --budget USD (in all), or finish with --when-over-budget blueprint</source>
        <translation>Das Budget ist verbraucht, %1 USD sind ausgegeben: mehr erlauben mit --budget USD (insgesamt), oder zu Ende bringen mit --when-over-budget blueprint</translation>
    </message>
    <message>
        <source>Go on with: autodevos-cli resume %1</source>
        <translation>Weiter mit: autodevos-cli resume %1</translation>
    </message>
    <message>
        <source>where a project stands; also while it runs elsewhere</source>
        <translation>wie es um ein Projekt steht; auch während es anderswo läuft</translation>
    </message>
    <message>
        <source>the project context as JSON</source>
        <translation>der Projektkontext als JSON</translation>
    </message>
    <message>
        <source>Nothing is running there</source>
        <translation>Dort läuft nichts</translation>
    </message>
    <message>
        <source>%1 cannot be told to stop</source>
        <translation>%1 lässt sich nicht sagen, dass es enden soll</translation>
    </message>
    <message>
        <source>Stop it as the user it belongs to</source>
        <translation>Beenden Sie es als der Benutzer, dem es gehört</translation>
    </message>
    <message>
        <source>Stopped. Go on with: autodevos-cli resume %1</source>
        <translation>Beendet. Weiter mit: autodevos-cli resume %1</translation>
    </message>
    <message>
        <source>%1 has not ended within 30 s</source>
        <translation>%1 hat nicht innerhalb von 30 s geendet</translation>
    </message>
    <message>
        <source>Wait, or end the process; the journal keeps what is done</source>
        <translation>Warten Sie, oder beenden Sie den Prozess; das Journal behält, was fertig ist</translation>
    </message>
    <message>
        <source>end the run of a project cleanly; resume goes on later</source>
        <translation>den Lauf eines Projekts sauber beenden; resume macht später weiter</translation>
    </message>
    <message>
        <source>more AMOUNT: allow that many USD in all</source>
        <translation>more BETRAG: insgesamt so viele USD erlauben</translation>
    </message>
    <message>
        <source>blueprint: finish with the built-in model, without paying</source>
        <translation>blueprint: mit dem eingebauten Modell zu Ende bringen, ohne zu zahlen</translation>
    </message>
    <message>
        <source>stop: end the run; &quot;resume&quot; goes on later</source>
        <translation>stop: den Lauf beenden; „resume“ macht später weiter</translation>
    </message>
    <message>
        <source>once: allow it this time</source>
        <translation>once: dieses Mal erlauben</translation>
    </message>
    <message>
        <source>run: allow it in this run</source>
        <translation>run: in diesem Lauf erlauben</translation>
    </message>
    <message>
        <source>always: allow this command from now on</source>
        <translation>always: diesen Befehl von jetzt an erlauben</translation>
    </message>
    <message>
        <source>deny: do not run it</source>
        <translation>deny: nicht ausführen</translation>
    </message>
    <message>
        <source>May this command run?  </source>
        <translation>Darf dieser Befehl laufen?  </translation>
    </message>
    <message>
        <source>  Your answer, in one line:</source>
        <translation>  Ihre Antwort, in einer Zeile:</translation>
    </message>
    <message>
        <source>  A number, or your own words:</source>
        <translation>  Eine Nummer oder Ihre eigenen Worte:</translation>
    </message>
    <message>
        <source>  A number or a word:</source>
        <translation>  Eine Nummer oder ein Wort:</translation>
    </message>
    <message>
        <source>silence that is borne before a call fails; 0: any (default: the provider&apos;s; 120, in your own network 1800)</source>
        <translation>Stille, die hingenommen wird, bevor ein Aufruf scheitert; 0: jede (Vorgabe: die des Anbieters; 120, im eigenen Netz 1800)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Estimate: about %1, free of charge</source>
        <translation>Schätzung: etwa %1, kostenlos</translation>
    </message>
    <message>
        <source>about %1 USD</source>
        <translation>etwa %1 USD</translation>
    </message>
    <message>
        <source>at a price that is not known</source>
        <translation>zu unbekanntem Preis</translation>
    </message>
    <message>
        <source>Estimate: about %1, %2 tokens, %3</source>
        <translation>Schätzung: etwa %1, %2 Tokens, %3</translation>
    </message>
    <message>
        <source>at least %1 USD</source>
        <translation>mindestens %1 USD</translation>
    </message>
    <message>
        <source>Models: %1 tokens read, %2 written, %3</source>
        <translation>Modelle: %1 Token gelesen, %2 geschrieben, %3</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli agents&quot; lists the roles</source>
        <translation>„autodevos-cli agents“ nennt die Rollen</translation>
    </message>
    <message>
        <source>Write ROLE=PROVIDER/NAME; &quot;autodevos-cli models&quot; lists the providers</source>
        <translation>Schreiben Sie ROLLE=ANBIETER/NAME; „autodevos-cli models“ nennt die Anbieter</translation>
    </message>
    <message>
        <source>who answers for one role, for example planner; may be given several times. With an address of its own: &quot;ROLE=PROVIDER/NAME URL&quot;</source>
        <translation>wer für eine Rolle antwortet, zum Beispiel planner; kann mehrmals angegeben werden. Mit eigener Adresse: &quot;ROLE=PROVIDER/NAME URL&quot;</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>keeping keys of language models outside the environment</source>
        <translation>Schlüssel von Sprachmodellen außerhalb der Umgebung aufzubewahren</translation>
    </message>
    <message>
        <source>model keys</source>
        <translation>Modellschlüssel</translation>
    </message>
    <message>
        <source>language models of hosted providers; Blueprint and local servers need none</source>
        <translation>Sprachmodelle von Anbietern im Netz; Blueprint und lokale Server brauchen keinen</translation>
    </message>
    <message>
        <source>See what is missing for each provider: autodevos-cli models</source>
        <translation>Was bei jedem Anbieter fehlt, zeigt: autodevos-cli models</translation>
    </message>
    <message>
        <source>this task alone; what depends on it waits for the next run</source>
        <translation>nur diese Aufgabe; was von ihr abhängt, wartet auf den nächsten Lauf</translation>
    </message>
    <message>
        <source>No task is skipped</source>
        <translation>Keine Aufgabe wird übersprungen</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>leave one task out of the runs to come, and what depends on it</source>
        <translation>eine Aufgabe in den kommenden Läufen auslassen, samt dem, was von ihr abhängt</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>das zurücknehmen</translation>
    </message>
    <message>
        <source>agents&apos; commands, and tools of your servers, that would be asked for run unasked</source>
        <translation>Befehle von Agenten und Werkzeuge Ihrer Server, nach denen gefragt würde, laufen ungefragt</translation>
    </message>
    <message>
        <source>tools of this server, for agents</source>
        <translation>Werkzeuge dieses Servers für Agenten</translation>
    </message>
    <message>
        <source>tool servers</source>
        <translation>Werkzeug-Server</translation>
    </message>
    <message>
        <source>tools of your servers, for agents</source>
        <translation>Werkzeuge Ihrer Server für Agenten</translation>
    </message>
    <message>
        <source>Correct its entry in %1</source>
        <translation>Berichtigen Sie seinen Eintrag in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s), protocol %1</source>
        <translation>
            <numerusform>%n Werkzeug, Protokoll %1</numerusform>
            <numerusform>%n Werkzeuge, Protokoll %1</numerusform>
        </translation>
    </message>
    <message>
        <source>always: allow this tool from now on, whatever it is called with</source>
        <translation>always: dieses Werkzeug von jetzt an erlauben, womit auch immer es aufgerufen wird</translation>
    </message>
    <message>
        <source>deny: do not call it</source>
        <translation>deny: nicht aufrufen</translation>
    </message>
    <message>
        <source>May the tool &quot;%1&quot; of your server &quot;%2&quot; be called?  </source>
        <translation>Darf das Werkzeug „%1“ Ihres Servers „%2“ aufgerufen werden?  </translation>
    </message>
    <message>
        <source>A command or tool was not allowed, as nobody can be asked: see audit.jsonl; allow it in policy.json or with --allow-commands</source>
        <translation>Ein Befehl oder Werkzeug wurde nicht erlaubt, da niemand gefragt werden kann: siehe audit.jsonl; erlauben Sie es in policy.json oder mit --allow-commands</translation>
    </message>
    <message>
        <source>a text file or picture that goes with the prompt; may be given several times. Language models read it, the built-in one does not</source>
        <translation>eine Textdatei oder ein Bild, das zum Prompt gehört; kann mehrmals angegeben werden. Sprachmodelle lesen sie, das eingebaute nicht</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was changed</source>
        <translation>Zeile %1 des Befehlsprotokolls wurde geändert</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was put in by someone else</source>
        <translation>Zeile %1 des Befehlsprotokolls wurde von jemand anderem eingefügt</translation>
    </message>
    <message>
        <source>Entries %1 of the audit log were removed before line %2</source>
        <translation>Vor Zeile %2 des Befehlsprotokolls wurden die Einträge %1 entfernt</translation>
    </message>
    <message>
        <source>Something was removed from the audit log before line %1</source>
        <translation>Vor Zeile %1 wurde etwas aus dem Befehlsprotokoll entfernt</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was written at another place</source>
        <translation>Zeile %1 des Befehlsprotokolls wurde an anderer Stelle geschrieben</translation>
    </message>
    <message>
        <source>The end of the audit log was cut off: entries %1 are missing</source>
        <translation>Das Ende des Befehlsprotokolls wurde abgeschnitten: Es fehlen die Einträge %1</translation>
    </message>
    <message>
        <source>The audit log has no entry with this hash: it was replaced, or is another project&apos;s</source>
        <translation>Das Befehlsprotokoll hat keinen Eintrag mit diesem Hash: Es wurde ersetzt oder gehört zu einem anderen Projekt</translation>
    </message>
    <message>
        <source>Sound, %1 entries; the hash of the last: %2</source>
        <translation>Unversehrt, %1 Einträge; der Hash des letzten: %2</translation>
    </message>
    <message>
        <source>Sound: no agent has asked for a command yet</source>
        <translation>Unversehrt: Noch kein Agent hat einen Befehl verlangt</translation>
    </message>
    <message>
        <source>%1 lines are from before there were hashes: how they came about cannot be proved</source>
        <translation>%1 Zeilen stammen aus der Zeit vor den Hashes: Wie sie entstanden sind, lässt sich nicht beweisen</translation>
    </message>
    <message>
        <source>%1 lines were cut off by a crash or a full disk</source>
        <translation>%1 Zeilen wurden von einem Absturz oder einem vollen Datenträger abgeschnitten</translation>
    </message>
    <message>
        <source>%1. Entries 1 to %2 before it hold; compare the log with a copy of your own</source>
        <translation>%1. Die Einträge 1 bis %2 davor halten stand; vergleichen Sie das Protokoll mit einer eigenen Kopie</translation>
    </message>
    <message>
        <source>DIR [--expect HASH]</source>
        <translation>ORDNER [--expect HASH]</translation>
    </message>
    <message>
        <source>whether the log of agents&apos; commands is as it was written, or what was changed first</source>
        <translation>ob das Protokoll der Befehle von Agenten so ist, wie es geschrieben wurde, oder was zuerst geändert wurde</translation>
    </message>
    <message>
        <source>an entry that must be there: the hash that was printed earlier</source>
        <translation>ein Eintrag, der da sein muss: der früher ausgegebene Hash</translation>
    </message>
    <message>
        <source>&quot;audit.head&quot;, which holds the end of the audit log, is missing or damaged, or was</source>
        <translation>„audit.head“, das das Ende des Befehlsprotokolls festhält, fehlt oder ist beschädigt, oder war es</translation>
    </message>
    <message>
        <source>%1 as %2 (%3): %4 of %5 tries succeeded, %6 USD and %7 s a try</source>
        <translation>%1 als %2 (%3): %4 von %5 Versuchen gelungen, %6 USD und %7 s je Versuch</translation>
    </message>
    <message>
        <source>, first tries end after %1 s at the soonest</source>
        <translation>, erste Versuche enden frühestens nach %1 s</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. Tasks that language models do teach; the built-in model needs no learning.</source>
        <translation>Noch wurde nichts gelernt. Aus Aufgaben, die Sprachmodelle erledigen, wird gelernt; für das eingebaute Modell ist das nicht nötig.</translation>
    </message>
    <message>
        <source>Among the models that --model and --also allow, the likelier to succeed does a task; --model-for ROLE=PROVIDER/NAME pins one, &quot;autodevos-cli learned reset&quot; forgets.</source>
        <translation>Von den Modellen, die --model und --also erlauben, erledigt eine Aufgabe das mit den besseren Aussichten; --model-for ROLLE=ANBIETER/NAME legt eines fest, „autodevos-cli learned reset“ vergisst.</translation>
    </message>
    <message>
        <source>What was learned is listed and reset</source>
        <translation>Das Gelernte lässt sich auflisten und zurücksetzen</translation>
    </message>
    <message>
        <source>Write &quot;learned&quot; or &quot;learned reset [PROVIDER/NAME]&quot;</source>
        <translation>„learned“ oder „learned reset [ANBIETER/NAME]“ schreiben</translation>
    </message>
    <message>
        <source>[reset [PROVIDER/NAME]]</source>
        <translation>[reset [ANBIETER/NAME]]</translation>
    </message>
    <message>
        <source>how often each model succeeded in each role, at what cost and in what time; forgets it</source>
        <translation>wie oft welchem Modell in welcher Rolle etwas gelang, zu welchen Kosten und in welcher Zeit; vergisst es</translation>
    </message>
    <message>
        <source>may be given tasks as well; may be given several times. Which one does a task is learned: see &quot;autodevos-cli learned&quot;</source>
        <translation>darf ebenfalls Aufgaben bekommen; mehrfach möglich. Wer eine Aufgabe erledigt, wird gelernt: siehe „autodevos-cli learned“</translation>
    </message>
    <message>
        <source>%1. Compare the log with a copy of your own</source>
        <translation>%1. Vergleichen Sie das Protokoll mit einer eigenen Kopie</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>%1 answers again</source>
        <translation>%1 antwortet wieder</translation>
    </message>
    <message>
        <source>%1 goes on in place of %2: %3</source>
        <translation>%1 macht an Stelle von %2 weiter: %3</translation>
    </message>
    <message>
        <source>%1 is asked again in %2 s: %3</source>
        <translation>%1 wird in %2 s noch einmal gefragt: %3</translation>
    </message>
    <message>
        <source>built in: works offline, without a key</source>
        <translation>eingebaut: arbeitet offline und ohne Schlüssel</translation>
    </message>
    <message>
        <source>Name its address with --base-url, or as baseUrl in providers.json</source>
        <translation>Nennen Sie seine Adresse mit --base-url oder als baseUrl in providers.json</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;</source>
        <translation>Es gibt kein Modell „%1“</translation>
    </message>
    <message>
        <source>Write PROVIDER/NAME; &quot;autodevos-cli models&quot; lists the providers</source>
        <translation>Schreiben Sie ANBIETER/NAME; „autodevos-cli models“ nennt die Anbieter</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Ask for a web app</source>
        <translation>Verlangen Sie eine Web-App</translation>
    </message>
    <message>
        <source>Leave the language out</source>
        <translation>Lassen Sie die Sprache weg</translation>
    </message>
    <message>
        <source>Mend the file or run its task again</source>
        <translation>Berichtigen Sie die Datei oder wiederholen Sie ihre Aufgabe</translation>
    </message>
    <message>
        <source>Shorten the prompt to what the app is to do</source>
        <translation>Kürzen Sie den Prompt auf das, was die App tun soll</translation>
    </message>
    <message>
        <source>The built-in model builds web apps with TypeScript, React and Express, and this prompt asks for %1</source>
        <translation>Das eingebaute Modell baut Web-Apps mit TypeScript, React und Express, und dieser Prompt verlangt %1</translation>
    </message>
    <message>
        <source>The built-in model builds web apps, and this prompt asks for %1</source>
        <translation>Das eingebaute Modell baut Web-Apps, und dieser Prompt verlangt %1</translation>
    </message>
    <message>
        <source>The built-in model could not make sense of the prompt</source>
        <translation>Das eingebaute Modell hat den Prompt nicht verstanden</translation>
    </message>
    <message>
        <source>The built-in model reads English, and this text does not look like it</source>
        <translation>Das eingebaute Modell liest Englisch, und dieser Text sieht nicht danach aus</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the built-in model reads up to %2</source>
        <translation>Der Prompt hat %1 Zeichen; das eingebaute Modell liest bis zu %2</translation>
    </message>
    <message>
        <source>The prompt has no words</source>
        <translation>Der Prompt hat keine Wörter</translation>
    </message>
    <message>
        <source>The prompt is empty</source>
        <translation>Der Prompt ist leer</translation>
    </message>
    <message>
        <source>The prompt names nothing that an app could keep or show</source>
        <translation>Der Prompt nennt nichts, was eine App speichern oder zeigen könnte</translation>
    </message>
    <message>
        <source>The request was ended</source>
        <translation>Die Anfrage wurde beendet</translation>
    </message>
    <message>
        <source>Write the prompt in English</source>
        <translation>Schreiben Sie den Prompt auf Englisch</translation>
    </message>
    <message>
        <source>docs/domain.json is not valid JSON: %1</source>
        <translation>docs/domain.json ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>Check the permissions of the file</source>
        <translation>Prüfen Sie die Rechte der Datei</translation>
    </message>
    <message>
        <source>Mend the template or remove it from your template folder</source>
        <translation>Berichtigen Sie die Vorlage oder entfernen Sie sie aus Ihrem Vorlagenordner</translation>
    </message>
    <message>
        <source>Reinstall the program, or remove the template folder of your own</source>
        <translation>Installieren Sie das Programm neu, oder entfernen Sie Ihren eigenen Vorlagenordner</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be read</source>
        <translation>Die Vorlage „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; does not exist</source>
        <translation>Die Vorlage „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is not a JSON object</source>
        <translation>Die Vorlage „%1“ ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is not valid Mustache</source>
        <translation>Die Vorlage „%1“ ist kein gültiges Mustache</translation>
    </message>
    <message>
        <source>A word table of the built-in model cannot be read</source>
        <translation>Eine Worttabelle des eingebauten Modells lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>A word table of the built-in model is broken</source>
        <translation>Eine Worttabelle des eingebauten Modells ist defekt</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>Installieren Sie das Programm neu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither text nor a picture</source>
        <translation>„%1“ ist weder Text noch Bild</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large to attach</source>
        <translation>„%1“ ist zu groß zum Anhängen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be one picture too many</source>
        <translation>„%1“ wäre ein Bild zu viel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be too much with what is attached already</source>
        <translation>„%1“ wäre zu viel zusammen mit dem, was schon angehängt ist</translation>
    </message>
    <message>
        <source>Attach at most %1 files of %2 kB together: they are part of every request</source>
        <translation>Hängen Sie höchstens %1 Dateien mit zusammen %2 kB an: sie gehören zu jeder Anfrage</translation>
    </message>
    <message>
        <source>Attach at most %1 kB of it</source>
        <translation>Hängen Sie davon höchstens %1 kB an</translation>
    </message>
    <message>
        <source>Attach at most %1: they are part of every request</source>
        <translation>Hängen Sie höchstens %1 an: sie gehören zu jeder Anfrage</translation>
    </message>
    <message>
        <source>Attach text in UTF-8 (notes, tables, data models, source) or a PNG, JPEG, WebP or GIF</source>
        <translation>Hängen Sie Text in UTF-8 (Notizen, Tabellen, Datenmodelle, Quelltext) oder ein PNG, JPEG, WebP oder GIF an</translation>
    </message>
    <message>
        <source>Check that the folder can be written to</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar ist</translation>
    </message>
    <message>
        <source>Correct these members</source>
        <translation>Berichtigen Sie diese Felder</translation>
    </message>
    <message>
        <source>Correct these members; the other roles work</source>
        <translation>Berichtigen Sie diese Felder; die anderen Rollen funktionieren</translation>
    </message>
    <message>
        <source>Give both the same name</source>
        <translation>Geben Sie beiden denselben Namen</translation>
    </message>
    <message>
        <source>Say what shall be built, for example: &quot;a team task board with projects, tasks and comments&quot;</source>
        <translation>Sagen Sie, was gebaut werden soll, zum Beispiel: „a team task board with projects, tasks and comments“</translation>
    </message>
    <message>
        <source>See `autodevos-cli agents` for the role file that could not be read</source>
        <translation>`autodevos-cli agents` zeigt die Rollendatei, die sich nicht lesen ließ</translation>
    </message>
    <message>
        <source>See `autodevos-cli agents` for the roles and for role files that could not be read</source>
        <translation>`autodevos-cli agents` zeigt die Rollen und die Rollendateien, die sich nicht lesen ließen</translation>
    </message>
    <message>
        <source>The model declines to plan this</source>
        <translation>Das Modell lehnt es ab, das zu planen</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; was not saved: %2</source>
        <translation>Die Rolle „%1“ wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>The role &quot;planner&quot; is missing</source>
        <translation>Die Rolle „planner“ fehlt</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; could not be moved aside</source>
        <translation>Die Rollendatei „%1“ konnte nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; is left out: %2</source>
        <translation>Die Rollendatei „%1“ bleibt außen vor: %2</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; is left out: id: is &quot;%2&quot; but the file is called &quot;%3&quot;</source>
        <translation>Die Rollendatei „%1“ bleibt außen vor: id: ist „%2“, aber die Datei heißt „%3“</translation>
    </message>
    <message>
        <source>The task needs the role &quot;%1&quot;, which is not there</source>
        <translation>Die Aufgabe braucht die Rolle „%1“, die es nicht gibt</translation>
    </message>
    <message>
        <source>The task was ended</source>
        <translation>Die Aufgabe wurde beendet</translation>
    </message>
    <message>
        <source>Word the prompt differently or choose another model</source>
        <translation>Formulieren Sie den Prompt anders oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read</source>
        <translation>„%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not read what it is sent</source>
        <translation>„%1“ liest nicht, was ihm gesendet wird</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has ended with exit code %2</source>
        <translation>„%1“ endete mit Exit-Code %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not running</source>
        <translation>„%1“ läuft nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid JSON</source>
        <translation>„%1“ ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold one JSON object</source>
        <translation>„%1“ muss genau ein JSON-Objekt enthalten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ended</source>
        <translation>„%1“ wurde beendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ended by signal %2</source>
        <translation>„%1“ wurde durch Signal %2 beendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wrote a line of more than %2 MB and was ended</source>
        <translation>„%1“ schrieb eine Zeile von mehr als %2 MB und wurde beendet</translation>
    </message>
    <message>
        <source>%1, process %2, since %3</source>
        <translation>%1, Prozess %2, seit %3</translation>
    </message>
    <message>
        <source>Allow user namespaces, for example: sudo sysctl -w kernel.unprivileged_userns_clone=1; in a container, run it with --security-opt seccomp=unconfined</source>
        <translation>Erlauben Sie User-Namespaces, zum Beispiel: sudo sysctl -w kernel.unprivileged_userns_clone=1; einen Container starten Sie mit --security-opt seccomp=unconfined</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Prüfen Sie den Datenträger</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written</source>
        <translation>Wählen Sie einen Ordner auf einem beschreibbaren Datenträger</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit of open files (ulimit -n)</source>
        <translation>Schließen Sie andere Programme oder erhöhen Sie die Grenze für offene Dateien (ulimit -n)</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Berichtigen Sie die Datei</translation>
    </message>
    <message>
        <source>Correct the schema</source>
        <translation>Berichtigen Sie das Schema</translation>
    </message>
    <message>
        <source>Could not read %1: it has %2 bytes, more than the %3 that are read</source>
        <translation>%1 konnte nicht gelesen werden: es hat %2 Bytes, mehr als die %3, die gelesen werden</translation>
    </message>
    <message>
        <source>Could not read %1: it is not a regular file</source>
        <translation>%1 konnte nicht gelesen werden: es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>Free memory or end other programs, then try again</source>
        <translation>Geben Sie Speicher frei oder beenden Sie andere Programme, und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>Free some space (or raise the quota) and try again; everything saved before is safe</source>
        <translation>Schaffen Sie etwas Platz (oder erhöhen Sie die Quota) und versuchen Sie es noch einmal; alles zuvor Gespeicherte ist sicher</translation>
    </message>
    <message>
        <source>Give your user write access to the folder, or choose another folder</source>
        <translation>Geben Sie Ihrem Benutzer Schreibrechte für den Ordner, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>In use by %1</source>
        <translation>In Benutzung durch %1</translation>
    </message>
    <message>
        <source>Install it, or run `autodevos-cli doctor` to see what is missing</source>
        <translation>Installieren Sie es, oder sehen Sie mit `autodevos-cli doctor` nach, was fehlt</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install bubblewrap</source>
        <translation>Installieren Sie es: sudo apt-get install bubblewrap</translation>
    </message>
    <message>
        <source>No more files can be opened to start a program</source>
        <translation>Es lassen sich keine weiteren Dateien öffnen, um ein Programm zu starten</translation>
    </message>
    <message>
        <source>Put { … } around it</source>
        <translation>Setzen Sie { … } darum</translation>
    </message>
    <message>
        <source>Raise the limit with ulimit -n</source>
        <translation>Erhöhen Sie die Grenze mit ulimit -n</translation>
    </message>
    <message>
        <source>Replace the link by a folder</source>
        <translation>Ersetzen Sie den Link durch einen Ordner</translation>
    </message>
    <message>
        <source>See that it and its folder exist and may be used</source>
        <translation>Prüfen Sie, ob das Programm und sein Ordner vorhanden und zugänglich sind</translation>
    </message>
    <message>
        <source>See that it and the folder &quot;%1&quot; exist and may be used</source>
        <translation>Prüfen Sie, ob das Programm und der Ordner „%1“ vorhanden und zugänglich sind</translation>
    </message>
    <message>
        <source>See that the file exists and may be read</source>
        <translation>Prüfen Sie, ob die Datei vorhanden und lesbar ist</translation>
    </message>
    <message>
        <source>The JSON Schema &quot;%1&quot; cannot be used</source>
        <translation>Das JSON Schema „%1“ ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; could not be started</source>
        <translation>Das Programm „%1“ konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is not installed</source>
        <translation>Das Programm „%1“ ist nicht installiert</translation>
    </message>
    <message>
        <source>The system refuses to start another process</source>
        <translation>Das System verweigert den Start eines weiteren Prozesses</translation>
    </message>
    <message>
        <source>Try the command in a terminal</source>
        <translation>Probieren Sie den Befehl in einem Terminal aus</translation>
    </message>
    <message>
        <source>Use another version of the program</source>
        <translation>Verwenden Sie eine andere Version des Programms</translation>
    </message>
    <message>
        <source>Wait for it to end, or end that process</source>
        <translation>Warten Sie auf sein Ende, oder beenden Sie diesen Prozess</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written</source>
        <translation>„%1“ konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Correct these members; the other toolchains work</source>
        <translation>Berichtigen Sie diese Felder; die anderen Toolchains funktionieren</translation>
    </message>
    <message>
        <source>End other servers</source>
        <translation>Beenden Sie andere Server</translation>
    </message>
    <message>
        <source>Run the project to its end first, or see its README</source>
        <translation>Führen Sie das Projekt erst zu Ende aus, oder lesen Sie seine README</translation>
    </message>
    <message>
        <source>Run the task again that wrote the file, then start the preview</source>
        <translation>Wiederholen Sie die Aufgabe, die die Datei geschrieben hat, und starten Sie dann die Vorschau</translation>
    </message>
    <message>
        <source>See its output in the preview&apos;s log</source>
        <translation>Die Ausgabe steht im Protokoll der Vorschau</translation>
    </message>
    <message>
        <source>See that &quot;%1&quot; may be written</source>
        <translation>Prüfen Sie, ob „%1“ beschreibbar ist</translation>
    </message>
    <message>
        <source>See that the build folder may be written</source>
        <translation>Prüfen Sie, ob der Build-Ordner beschreibbar ist</translation>
    </message>
    <message>
        <source>See that the disk has room</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist</translation>
    </message>
    <message>
        <source>See that the disk has room and the folder may be written</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und der Ordner beschreibbar ist</translation>
    </message>
    <message>
        <source>See that the disk has room and the folders may be written</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und die Ordner beschreibbar sind</translation>
    </message>
    <message>
        <source>See that the folder may be written, or set XDG_CACHE_HOME to another one</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar ist, oder setzen Sie XDG_CACHE_HOME auf einen anderen</translation>
    </message>
    <message>
        <source>See that the npm registry can be reached from here, then check again</source>
        <translation>Prüfen Sie, ob die npm-Registry von hier erreichbar ist, und prüfen Sie dann erneut das Projekt</translation>
    </message>
    <message>
        <source>See that the project&apos;s folder may be written</source>
        <translation>Prüfen Sie, ob der Ordner des Projekts beschreibbar ist</translation>
    </message>
    <message>
        <source>The app did not answer within %1 s</source>
        <translation>Die App hat nicht innerhalb von %1 s geantwortet</translation>
    </message>
    <message>
        <source>The app ended with exit code %1</source>
        <translation>Die App endete mit Exit-Code %1</translation>
    </message>
    <message>
        <source>The build folder &quot;%1&quot; cannot be made</source>
        <translation>Der Build-Ordner „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The installation was ended</source>
        <translation>Die Installation wurde beendet</translation>
    </message>
    <message>
        <source>The installed packages could not be put into the build folder</source>
        <translation>Die installierten Pakete konnten nicht in den Build-Ordner gelegt werden</translation>
    </message>
    <message>
        <source>The lock file names no packages</source>
        <translation>Die Lock-Datei nennt keine Pakete</translation>
    </message>
    <message>
        <source>The package cache &quot;%1&quot; cannot be made</source>
        <translation>Der Paket-Cache „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The package cache could not be written</source>
        <translation>Der Paket-Cache konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The preview cannot start here</source>
        <translation>Die Vorschau kann hier nicht starten</translation>
    </message>
    <message>
        <source>The preview was ended</source>
        <translation>Die Vorschau wurde beendet</translation>
    </message>
    <message>
        <source>The project does not build (%1): %2</source>
        <translation>Das Projekt lässt sich nicht bauen (%1): %2</translation>
    </message>
    <message>
        <source>The project&apos;s tools run without a sandbox: %1. %2</source>
        <translation>Die Werkzeuge des Projekts laufen ohne Sandbox: %1. %2</translation>
    </message>
    <message>
        <source>The toolchain file &quot;%1&quot; is left out: %2</source>
        <translation>Die Toolchain-Datei „%1“ bleibt außen vor: %2</translation>
    </message>
    <message>
        <source>The wait for the build folder was ended</source>
        <translation>Das Warten auf den Build-Ordner wurde beendet</translation>
    </message>
    <message>
        <source>The workspace link &quot;%1&quot; could not be made</source>
        <translation>Der Workspace-Link „%1“ konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>There is no free port on this machine</source>
        <translation>Auf diesem Rechner ist kein Port frei</translation>
    </message>
    <message>
        <source>This project has nothing to start: no package.json with a start script</source>
        <translation>In diesem Projekt gibt es nichts zu starten: keine package.json mit einem start-Skript</translation>
    </message>
    <message>
        <source>npm could not install the project&apos;s packages</source>
        <translation>npm konnte die Pakete des Projekts nicht installieren</translation>
    </message>
    <message>
        <source>npm run %1 did not succeed</source>
        <translation>npm run %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Correct these members; until then agents run no commands</source>
        <translation>Berichtigen Sie diese Felder; bis dahin führen Agenten keine Befehle aus</translation>
    </message>
    <message>
        <source>Do the task without it</source>
        <translation>Erledigen Sie die Aufgabe ohne es</translation>
    </message>
    <message>
        <source>Do the task without it, or with commands that need no permission</source>
        <translation>Erledigen Sie die Aufgabe ohne ihn oder mit Befehlen, die keine Erlaubnis brauchen</translation>
    </message>
    <message>
        <source>Do the task without it; the person can allow it with the rule %1 in policy.json</source>
        <translation>Erledigen Sie die Aufgabe ohne es; der Benutzer kann es mit der Regel %1 in policy.json erlauben</translation>
    </message>
    <message>
        <source>No rule of yours names this tool</source>
        <translation>Keine Ihrer Regeln nennt dieses Werkzeug</translation>
    </message>
    <message>
        <source>The person declined it</source>
        <translation>Der Benutzer hat es abgelehnt</translation>
    </message>
    <message>
        <source>The policy file &quot;%1&quot; is wrong: %2</source>
        <translation>Die Regeldatei „%1“ ist fehlerhaft: %2</translation>
    </message>
    <message>
        <source>There is no such entry in policy.json any more</source>
        <translation>Diesen Eintrag gibt es in policy.json nicht mehr</translation>
    </message>
    <message>
        <source>This command may not run here</source>
        <translation>Dieser Befehl darf hier nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>This machine has no sandbox for it</source>
        <translation>Dieser Rechner hat keine Sandbox dafür</translation>
    </message>
    <message>
        <source>This tool may not be called here</source>
        <translation>Dieses Werkzeug darf hier nicht aufgerufen werden</translation>
    </message>
    <message>
        <source>%1 is not in conflict</source>
        <translation>%1 ist nicht im Konflikt</translation>
    </message>
    <message>
        <source>%1 is not met: %2</source>
        <translation>%1 ist nicht erfüllt: %2</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Es wird gerade ein Plan gemacht</translation>
    </message>
    <message>
        <source>A run is active</source>
        <translation>Ein Lauf ist aktiv</translation>
    </message>
    <message>
        <source>Allow more, finish without paying, or stop</source>
        <translation>Erlauben Sie mehr, bringen Sie ihn zu Ende, ohne zu zahlen, oder halten Sie ihn an</translation>
    </message>
    <message>
        <source>Choose a folder you may write to</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Wählen Sie ein Modell</translation>
    </message>
    <message>
        <source>Choose one of the plan</source>
        <translation>Wählen Sie eine aus dem Plan</translation>
    </message>
    <message>
        <source>Choose one of those that are listed</source>
        <translation>Wählen Sie einen der aufgelisteten</translation>
    </message>
    <message>
        <source>Give a prompt first</source>
        <translation>Geben Sie erst einen Prompt ein</translation>
    </message>
    <message>
        <source>Give the task more time or make it smaller</source>
        <translation>Geben Sie der Aufgabe mehr Zeit oder machen Sie sie kleiner</translation>
    </message>
    <message>
        <source>It stands as it is; &quot;theirs&quot; brings its generated version back</source>
        <translation>Die Datei bleibt, wie sie ist; „theirs“ holt ihre erzeugte Fassung zurück</translation>
    </message>
    <message>
        <source>It waits for an answer: %1</source>
        <translation>Wartet auf eine Antwort: %1</translation>
    </message>
    <message>
        <source>Name a file as `autodevos-cli status` lists it, relative to the project</source>
        <translation>Nennen Sie eine Datei, wie `autodevos-cli status` sie auflistet, relativ zum Projekt</translation>
    </message>
    <message>
        <source>No other process has the project</source>
        <translation>Kein anderer Prozess benutzt das Projekt</translation>
    </message>
    <message>
        <source>No run is active</source>
        <translation>Kein Lauf ist aktiv</translation>
    </message>
    <message>
        <source>No version of %1 was generated</source>
        <translation>Von %1 wurde keine Fassung erzeugt</translation>
    </message>
    <message>
        <source>Nothing waits for this answer any more</source>
        <translation>Auf diese Antwort wartet nichts mehr</translation>
    </message>
    <message>
        <source>Only what is still to be done can be skipped</source>
        <translation>Überspringen lässt sich nur, was noch zu tun ist</translation>
    </message>
    <message>
        <source>Open it first</source>
        <translation>Öffnen Sie es erst</translation>
    </message>
    <message>
        <source>Planning was stopped</source>
        <translation>Die Planung wurde angehalten</translation>
    </message>
    <message>
        <source>Resume the run to go on</source>
        <translation>Setzen Sie den Lauf fort, um weiterzumachen</translation>
    </message>
    <message>
        <source>Retry the tasks that failed or were skipped</source>
        <translation>Wiederholen Sie die Aufgaben, die gescheitert sind oder übersprungen wurden</translation>
    </message>
    <message>
        <source>Start one first</source>
        <translation>Starten Sie erst einen</translation>
    </message>
    <message>
        <source>Take it over first</source>
        <translation>Übernehmen Sie es erst</translation>
    </message>
    <message>
        <source>The agent broke off with an unforeseen error</source>
        <translation>Der Agent brach mit einem unvorhergesehenen Fehler ab</translation>
    </message>
    <message>
        <source>The attempt is no longer awaited</source>
        <translation>Auf den Versuch wird nicht mehr gewartet</translation>
    </message>
    <message>
        <source>The attempt took longer than the task may</source>
        <translation>Der Versuch dauerte länger, als die Aufgabe darf</translation>
    </message>
    <message>
        <source>The attempt was cancelled</source>
        <translation>Der Versuch wurde abgebrochen</translation>
    </message>
    <message>
        <source>The attempt was ended early</source>
        <translation>Der Versuch wurde vorzeitig beendet</translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;</source>
        <translation>Der Plan hat keine Aufgabe „%1“</translation>
    </message>
    <message>
        <source>The planner asks no questions</source>
        <translation>Der Planer stellt keine Fragen</translation>
    </message>
    <message>
        <source>The planner broke off with an unforeseen error</source>
        <translation>Der Planer brach mit einem unvorhergesehenen Fehler ab</translation>
    </message>
    <message>
        <source>The project folder cannot be made</source>
        <translation>Der Projektordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The project is already open</source>
        <translation>Das Projekt ist schon geöffnet</translation>
    </message>
    <message>
        <source>The project is being closed</source>
        <translation>Das Projekt wird gerade geschlossen</translation>
    </message>
    <message>
        <source>The project is in use by %1</source>
        <translation>Das Projekt ist in Benutzung durch %1</translation>
    </message>
    <message>
        <source>The project is not open</source>
        <translation>Das Projekt ist nicht geöffnet</translation>
    </message>
    <message>
        <source>The project is only watched</source>
        <translation>Im Projekt wird nur mitgelesen</translation>
    </message>
    <message>
        <source>The project&apos;s files are as they were then already</source>
        <translation>Die Dateien des Projekts sind schon so, wie sie damals waren</translation>
    </message>
    <message>
        <source>The question was withdrawn</source>
        <translation>Die Frage wurde zurückgezogen</translation>
    </message>
    <message>
        <source>The run waits for a decision about its budget</source>
        <translation>Der Lauf wartet auf eine Entscheidung über sein Budget</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; has come to its end in this run</source>
        <translation>Die Aufgabe „%1“ ist in diesem Lauf zu Ende</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; is completed already</source>
        <translation>Die Aufgabe „%1“ ist schon fertig</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; was not skipped by name</source>
        <translation>Die Aufgabe „%1“ wurde nicht namentlich übersprungen</translation>
    </message>
    <message>
        <source>There is no model to plan with</source>
        <translation>Es gibt kein Modell zum Planen</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Es gibt noch keinen Plan</translation>
    </message>
    <message>
        <source>There is no such checkpoint</source>
        <translation>Diesen Sicherungspunkt gibt es nicht</translation>
    </message>
    <message>
        <source>There is no task &quot;%1&quot; in the plan</source>
        <translation>Der Plan hat keine Aufgabe „%1“</translation>
    </message>
    <message>
        <source>This question is no longer open</source>
        <translation>Diese Frage ist nicht mehr offen</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, please report it</source>
        <translation>Versuchen Sie es noch einmal; geschieht es jedes Mal, melden Sie es bitte</translation>
    </message>
    <message>
        <source>Try the task again; if it happens every time, please report it</source>
        <translation>Versuchen Sie die Aufgabe noch einmal; geschieht es jedes Mal, melden Sie es bitte</translation>
    </message>
    <message>
        <source>Use an id that the plan lists</source>
        <translation>Verwenden Sie eine ID, die der Plan nennt</translation>
    </message>
    <message>
        <source>Wait for its end or end it there</source>
        <translation>Warten Sie auf sein Ende oder beenden Sie ihn dort</translation>
    </message>
    <message>
        <source>Wait for its end or stop it first</source>
        <translation>Warten Sie auf das Ende oder halten Sie ihn erst an</translation>
    </message>
    <message>
        <source>Wait for the end of the run</source>
        <translation>Warten Sie auf das Ende des Laufs</translation>
    </message>
    <message>
        <source>%1 is not a project of AutoDevOS</source>
        <translation>%1 ist kein AutoDevOS-Projekt</translation>
    </message>
    <message>
        <source>%1 was not as AutoDevOS had left it</source>
        <translation>%1 war nicht so, wie AutoDevOS es hinterlassen hatte</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Prüfen Sie seine Rechte</translation>
    </message>
    <message>
        <source>Check that the disk is not full or failing; everything saved before is safe</source>
        <translation>Prüfen Sie, ob der Datenträger voll oder defekt ist; alles zuvor Gespeicherte ist sicher</translation>
    </message>
    <message>
        <source>Check that the file and its folder can be read</source>
        <translation>Prüfen Sie, ob die Datei und ihr Ordner lesbar sind</translation>
    </message>
    <message>
        <source>Could not complete the recovered journal</source>
        <translation>Das wiederhergestellte Journal konnte nicht fertiggestellt werden</translation>
    </message>
    <message>
        <source>Could not open %1</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Could not read or write %1</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Could not read the journal %1</source>
        <translation>Das Journal %1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not write %1: it is read-only</source>
        <translation>%1 konnte nicht geschrieben werden: es ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full</source>
        <translation>%1 konnte nicht geschrieben werden: der Datenträger ist voll</translation>
    </message>
    <message>
        <source>End that program and try again</source>
        <translation>Beenden Sie dieses Programm und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read</source>
        <translation>Ereignis %1 des Journals lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Free some space and go on; everything saved before is safe</source>
        <translation>Schaffen Sie etwas Platz und machen Sie weiter; alles zuvor Gespeicherte ist sicher</translation>
    </message>
    <message>
        <source>Free some space and open the project again</source>
        <translation>Schaffen Sie etwas Platz und öffnen Sie das Projekt noch einmal</translation>
    </message>
    <message>
        <source>Install it (Debian: libqt6sql6-sqlite)</source>
        <translation>Installieren Sie ihn (Debian: libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>It can be watched with &apos;status&apos; and ended with &apos;stop&apos;</source>
        <translation>Es lässt sich mit „status“ mitlesen und mit „stop“ beenden</translation>
    </message>
    <message>
        <source>It is kept beside and was written anew from the journal</source>
        <translation>Es liegt zur Sicherheit daneben und wurde aus dem Journal neu geschrieben</translation>
    </message>
    <message>
        <source>Its files are untouched; restore .autodevos/journal.db from a backup to have its history</source>
        <translation>Seine Dateien sind unberührt; für seinen Verlauf stellen Sie .autodevos/journal.db aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>Open the project with the version of AutoDevOS that wrote it, or a newer one</source>
        <translation>Öffnen Sie das Projekt mit der Version von AutoDevOS, die es geschrieben hat, oder einer neueren</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing, the journal cannot be kept</source>
        <translation>Qts SQLite-Treiber fehlt, das Journal lässt sich nicht führen</translation>
    </message>
    <message>
        <source>Resume the project: it is written anew from the journal</source>
        <translation>Setzen Sie das Projekt fort: er wird aus dem Journal neu geschrieben</translation>
    </message>
    <message>
        <source>Resume the project: what is readable is carried over, the damaged file is kept</source>
        <translation>Setzen Sie das Projekt fort: was lesbar ist, wird übernommen, die beschädigte Datei bleibt erhalten</translation>
    </message>
    <message>
        <source>Start one there with &apos;run&apos;</source>
        <translation>Beginnen Sie dort eines mit „run“</translation>
    </message>
    <message>
        <source>The damaged journal is kept; resume runs again what is no longer known to be done</source>
        <translation>Das beschädigte Journal bleibt erhalten; Fortsetzen führt noch einmal aus, was nicht mehr als fertig bekannt ist</translation>
    </message>
    <message>
        <source>The journal %1 could not be used</source>
        <translation>Das Journal %1 war nicht verwendbar</translation>
    </message>
    <message>
        <source>The journal %1 is damaged</source>
        <translation>Das Journal %1 ist beschädigt</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program</source>
        <translation>Das Journal %1 wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>The journal had been damaged; its recovery was completed</source>
        <translation>Das Journal war beschädigt; seine Wiederherstellung wurde abgeschlossen</translation>
    </message>
    <message>
        <source>The journal of this project is missing</source>
        <translation>Das Journal dieses Projekts fehlt</translation>
    </message>
    <message>
        <source>The journal was damaged; %1 events were carried over, %2 are lost (number %3)</source>
        <translation>Das Journal war beschädigt; %1 Ereignisse wurden übernommen, %2 sind verloren (Nummer %3)</translation>
    </message>
    <message>
        <source>The journal was damaged; all %1 events that could be found were carried over</source>
        <translation>Das Journal war beschädigt; alle %1 auffindbaren Ereignisse wurden übernommen</translation>
    </message>
    <message>
        <source>The project context %1 is damaged</source>
        <translation>Der Projektkontext %1 ist beschädigt</translation>
    </message>
    <message>
        <source>The project was written by a newer AutoDevOS (journal format %1, this one knows %2)</source>
        <translation>Das Projekt wurde von einem neueren AutoDevOS geschrieben (Journalformat %1, dieses kennt %2)</translation>
    </message>
    <message>
        <source>Unknown kind of event &apos;%1&apos;</source>
        <translation>Unbekannte Art von Ereignis „%1“</translation>
    </message>
    <message>
        <source>Update AutoDevOS; nothing was changed</source>
        <translation>Aktualisieren Sie AutoDevOS; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Copy the key again from the provider&apos;s page</source>
        <translation>Kopieren Sie den Schlüssel noch einmal von der Seite des Anbieters</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it</source>
        <translation>Kopieren Sie den Schlüssel noch einmal, ohne etwas darum herum</translation>
    </message>
    <message>
        <source>Put it into the environment variable %1, or store it in the system&apos;s keyring</source>
        <translation>Legen Sie ihn in die Umgebungsvariable %1 oder in den Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Start or unlock the keyring (GNOME Keyring, KWallet), or put the key into the environment variable %1</source>
        <translation>Starten oder entsperren Sie den Schlüsselbund (GNOME Keyring, KWallet), oder legen Sie den Schlüssel in die Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>The entry for %1 in the system&apos;s keyring</source>
        <translation>Der Eintrag für %1 im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <translation>Der Schlüsselbund des Systems ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within %1 seconds</source>
        <translation>Der Schlüsselbund des Systems hat nicht innerhalb von %1 Sekunden geantwortet</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused access</source>
        <translation>Der Schlüsselbund des Systems hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>Für %1 gibt es keinen Schlüssel</translation>
    </message>
    <message>
        <source>There is no system keyring</source>
        <translation>Es gibt keinen Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>What was entered for %1</source>
        <translation>Das für %1 Eingegebene</translation>
    </message>
    <message>
        <source>Write the key alone</source>
        <translation>Schreiben Sie nur den Schlüssel</translation>
    </message>
    <message>
        <source>Write the key into it, or remove it</source>
        <translation>Schreiben Sie den Schlüssel hinein, oder entfernen Sie den Eintrag</translation>
    </message>
    <message>
        <source>Write the key without blanks; part several keys by commas</source>
        <translation>Schreiben Sie den Schlüssel ohne Leerzeichen; trennen Sie mehrere durch Kommas</translation>
    </message>
    <message>
        <source>Write the key without quotes</source>
        <translation>Schreiben Sie den Schlüssel ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an experiment</source>
        <translation>„%1“ kann nicht der Name eines Experiments sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a model server</source>
        <translation>„%1“ ist keine Adresse eines Modellservers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model</source>
        <translation>„%1“ nennt kein Modell</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready</source>
        <translation>%1 schloss die Verbindung, bevor sie bereit war</translation>
    </message>
    <message>
        <source>%1 fell silent for %2 in the middle of its answer</source>
        <translation>%1 verstummte mitten in seiner Antwort für %2</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2</source>
        <translation>%1 gab innerhalb von %2 keine Antwort</translation>
    </message>
    <message>
        <source>%1 names no proxy that can be used</source>
        <translation>%1 nennt keinen verwendbaren Proxy</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which was not followed</source>
        <translation>%1 leitet weiter zu %2; dem wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>%1 sends us round in circles</source>
        <translation>%1 leitet im Kreis weiter</translation>
    </message>
    <message>
        <source>%1; it asks to wait for %2 minutes, which is too long to wait for</source>
        <translation>%1; er bittet um %2 Minuten Geduld, und das ist zu lange zum Warten</translation>
    </message>
    <message>
        <source>A part of the answer is not valid JSON</source>
        <translation>Ein Teil der Antwort ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>A price is not a number from 0 up</source>
        <translation>Ein Preis ist keine Zahl ab 0</translation>
    </message>
    <message>
        <source>A recorded answer ends for an unknown reason</source>
        <translation>Eine aufgezeichnete Antwort endet aus unbekanntem Grund</translation>
    </message>
    <message>
        <source>A tool call has no name</source>
        <translation>Ein Werkzeugaufruf hat keinen Namen</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>Statt einer Antwort kam eine Webseite</translation>
    </message>
    <message>
        <source>A web page came instead of an answer: %1</source>
        <translation>Statt einer Antwort kam eine Webseite: %1</translation>
    </message>
    <message>
        <source>Allow more than %1 USD</source>
        <translation>Erlauben Sie mehr als %1 USD</translation>
    </message>
    <message>
        <source>Allow more time for a slow model</source>
        <translation>Erlauben Sie einem langsamen Modell mehr Zeit</translation>
    </message>
    <message>
        <source>Allow more time in total</source>
        <translation>Erlauben Sie insgesamt mehr Zeit</translation>
    </message>
    <message>
        <source>Allow more, or finish with the built-in model</source>
        <translation>Erlauben Sie mehr, oder schließen Sie mit dem eingebauten Modell ab</translation>
    </message>
    <message>
        <source>An experiment needs a role</source>
        <translation>Ein Experiment braucht eine Rolle</translation>
    </message>
    <message>
        <source>Ask for a shorter answer</source>
        <translation>Verlangen Sie eine kürzere Antwort</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or check what answers at the base URL</source>
        <translation>Verlangen Sie eine kürzere Antwort, oder prüfen Sie, was unter der Basis-URL antwortet</translation>
    </message>
    <message>
        <source>Check that the base URL leads to a model server</source>
        <translation>Prüfen Sie, ob die Basis-URL zu einem Modellserver führt</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS at this port</source>
        <translation>Prüfen Sie, ob der Server an diesem Port TLS spricht</translation>
    </message>
    <message>
        <source>Check the base URL and any proxy on the way there</source>
        <translation>Prüfen Sie die Basis-URL und jeden Proxy auf dem Weg dorthin</translation>
    </message>
    <message>
        <source>Check the base URL and the network connection</source>
        <translation>Prüfen Sie die Basis-URL und die Netzverbindung</translation>
    </message>
    <message>
        <source>Check the base URL&apos;s host name and the network connection</source>
        <translation>Prüfen Sie den Rechnernamen in der Basis-URL und die Netzverbindung</translation>
    </message>
    <message>
        <source>Check the key for this provider and what it may be used for</source>
        <translation>Prüfen Sie den Schlüssel für diesen Anbieter und wofür er gilt</translation>
    </message>
    <message>
        <source>Check the model&apos;s name and the base URL</source>
        <translation>Prüfen Sie den Namen des Modells und die Basis-URL</translation>
    </message>
    <message>
        <source>Check the network connection</source>
        <translation>Prüfen Sie die Netzverbindung</translation>
    </message>
    <message>
        <source>Check the proxy in the environment (HTTPS_PROXY, NO_PROXY) or the system&apos;s settings</source>
        <translation>Prüfen Sie den Proxy in der Umgebung (HTTPS_PROXY, NO_PROXY) oder in den Einstellungen des Systems</translation>
    </message>
    <message>
        <source>Choose a model that can do this</source>
        <translation>Wählen Sie ein Modell, das das kann</translation>
    </message>
    <message>
        <source>Choose another model, or report this if it stays</source>
        <translation>Wählen Sie ein anderes Modell, oder melden Sie es, wenn es bleibt</translation>
    </message>
    <message>
        <source>Correct the base URL</source>
        <translation>Berichtigen Sie die Basis-URL</translation>
    </message>
    <message>
        <source>Correct the base URL&apos;s host name, or add the certificate to the system&apos;s store</source>
        <translation>Berichtigen Sie den Rechnernamen in der Basis-URL, oder fügen Sie das Zertifikat dem Zertifikatsspeicher des Systems hinzu</translation>
    </message>
    <message>
        <source>Enter the key or header again, on one line</source>
        <translation>Geben Sie den Schlüssel oder die Kopfzeile noch einmal ein, in einer Zeile</translation>
    </message>
    <message>
        <source>Go on later, or choose another model</source>
        <translation>Machen Sie später weiter, oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>Make that the base URL if you trust it</source>
        <translation>Machen Sie das zur Basis-URL, wenn Sie dieser Adresse vertrauen</translation>
    </message>
    <message>
        <source>Name an address of it that begins with http:// or socks5://; what goes through it to https addresses stays encrypted</source>
        <translation>Nennen Sie eine Adresse des Proxys, die mit http:// oder socks5:// beginnt; was durch ihn an https-Adressen geht, bleibt verschlüsselt</translation>
    </message>
    <message>
        <source>No connection to %1 within %2</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about</source>
        <translation>Es kam keine verschlüsselte Verbindung zu %1 zustande</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused</source>
        <translation>Unter %1 antwortet nichts: die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>One event of the answer is larger than %1 KiB</source>
        <translation>Ein Ereignis der Antwort ist größer als %1 KiB</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address in the environment or the system&apos;s settings</source>
        <translation>Setzen Sie sie in die Adresse des Proxys in der Umgebung oder in den Einstellungen des Systems</translation>
    </message>
    <message>
        <source>Send less, or choose a model with a larger context</source>
        <translation>Senden Sie weniger, oder wählen Sie ein Modell mit größerem Kontext</translation>
    </message>
    <message>
        <source>Start the server, or correct the base URL</source>
        <translation>Starten Sie den Server, oder berichtigen Sie die Basis-URL</translation>
    </message>
    <message>
        <source>The answer broke off after %1</source>
        <translation>Die Antwort brach nach %1 ab</translation>
    </message>
    <message>
        <source>The answer ended before anything of it had come</source>
        <translation>Die Antwort endete, bevor etwas von ihr angekommen war</translation>
    </message>
    <message>
        <source>The answer has more than %1 parts</source>
        <translation>Die Antwort hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>The answer holds no choice</source>
        <translation>In der Antwort steht nichts unter „choices“</translation>
    </message>
    <message>
        <source>The answer holds nothing that this protocol knows</source>
        <translation>Die Antwort enthält nichts, was dieses Protokoll kennt</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that was not asked for</source>
        <translation>Die Antwort ist auf eine Art komprimiert, die nicht verlangt war</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB</source>
        <translation>Die Antwort ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>The answer is larger than any answer of a model</source>
        <translation>Die Antwort ist größer als jede Antwort eines Modells</translation>
    </message>
    <message>
        <source>The answer is larger than it may be</source>
        <translation>Die Antwort ist größer als erlaubt</translation>
    </message>
    <message>
        <source>The answer is no list of models</source>
        <translation>Die Antwort ist keine Liste von Modellen</translation>
    </message>
    <message>
        <source>The answer is not valid JSON</source>
        <translation>Die Antwort ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>The answer is said to be compressed but is not</source>
        <translation>Die Antwort soll komprimiert sein, ist es aber nicht</translation>
    </message>
    <message>
        <source>The answer makes more than %1 tool calls</source>
        <translation>Die Antwort enthält mehr als %1 Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete after %2</source>
        <translation>Die Antwort von %1 war nach %2 nicht vollständig</translation>
    </message>
    <message>
        <source>The answer was refused: a few bytes unfold to far too many (a compression bomb)</source>
        <translation>Die Antwort wurde abgelehnt: aus wenigen Bytes würden viel zu viele (eine Kompressionsbombe)</translation>
    </message>
    <message>
        <source>The budget of %1 USD is used up</source>
        <translation>Das Budget von %1 USD ist aufgebraucht</translation>
    </message>
    <message>
        <source>The call was cancelled</source>
        <translation>Der Aufruf wurde abgebrochen</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut</translation>
    </message>
    <message>
        <source>The client was closed</source>
        <translation>Der Client wurde geschlossen</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The connection was cut off in the middle of the answer</source>
        <translation>Die Verbindung brach mitten in der Antwort ab</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent: its value has a line break or control character</source>
        <translation>Die Kopfzeile „%1“ lässt sich nicht senden: ihr Wert enthält einen Zeilenumbruch oder ein Steuerzeichen</translation>
    </message>
    <message>
        <source>The host %1 was not found</source>
        <translation>Der Rechner %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The model called &quot;%1&quot; with arguments that are no JSON object</source>
        <translation>Das Modell rief „%1“ mit Argumenten auf, die kein JSON-Objekt sind</translation>
    </message>
    <message>
        <source>The model called a tool without naming it</source>
        <translation>Das Modell rief ein Werkzeug auf, ohne es zu nennen</translation>
    </message>
    <message>
        <source>The model ended its answer for the reason %1</source>
        <translation>Das Modell beendete seine Antwort aus dem Grund %1</translation>
    </message>
    <message>
        <source>The new budget is not larger than the old one</source>
        <translation>Das neue Budget ist nicht größer als das alte</translation>
    </message>
    <message>
        <source>The pieces of the answer do not fit together</source>
        <translation>Die Stücke der Antwort passen nicht zusammen</translation>
    </message>
    <message>
        <source>The price list %1 cannot be read</source>
        <translation>Die Preisliste %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The provider failed in the middle of its answer</source>
        <translation>Der Anbieter scheiterte mitten in seiner Antwort</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2</source>
        <translation>Der Proxy %1 lässt keine Verbindung zu %2 zu</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and password</source>
        <translation>Der Proxy %1 verlangt Namen und Passwort</translation>
    </message>
    <message>
        <source>The proxy of %1 is to be reached over TLS, which is not supported</source>
        <translation>Der Proxy aus %1 ist über TLS zu erreichen, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>The run was stopped at its budget</source>
        <translation>Der Lauf wurde an seinem Budget angehalten</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>Der Server hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>The server gave no reason</source>
        <translation>Der Server nannte keinen Grund</translation>
    </message>
    <message>
        <source>The server says no clear length of the answer</source>
        <translation>Der Server nennt keine eindeutige Länge der Antwort</translation>
    </message>
    <message>
        <source>The server sends headers that cannot be read</source>
        <translation>Der Server sendet Kopfzeilen, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <source>The server sends headers without end</source>
        <translation>Der Server sendet endlos Kopfzeilen</translation>
    </message>
    <message>
        <source>The server sends the answer in a form that is not known</source>
        <translation>Der Server sendet die Antwort in einer unbekannten Form</translation>
    </message>
    <message>
        <source>Top up the account or raise its limit, or choose another provider</source>
        <translation>Laden Sie das Konto auf oder erhöhen Sie seine Grenze, oder wählen Sie einen anderen Anbieter</translation>
    </message>
    <message>
        <source>Try again later or choose another model</source>
        <translation>Versuchen Sie es später noch einmal oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>Try again or choose another model</source>
        <translation>Versuchen Sie es noch einmal oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, - and _</source>
        <translation>Möglich sind bis zu 64 Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>Wait, or let fewer calls run at a time</source>
        <translation>Warten Sie, oder lassen Sie weniger Aufrufe zugleich laufen</translation>
    </message>
    <message>
        <source>What answers does not speak HTTP</source>
        <translation>Was dort antwortet, spricht kein HTTP</translation>
    </message>
    <message>
        <source>Word the request differently or choose another model</source>
        <translation>Formulieren Sie die Anfrage anders oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>Write PROVIDER/NAME, for example blueprint/blueprint</source>
        <translation>Schreiben Sie ANBIETER/NAME, zum Beispiel blueprint/blueprint</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT, or leave it empty</source>
        <translation>Schreiben Sie ihn als http://RECHNER:PORT oder socks5://RECHNER:PORT, oder lassen Sie es leer</translation>
    </message>
    <message>
        <source>Write it as {&quot;prices&quot;: {&quot;PROVIDER/NAME&quot;: {&quot;input&quot;: 1, &quot;output&quot;: 2}}}</source>
        <translation>Schreiben Sie sie als {&quot;prices&quot;: {&quot;PROVIDER/NAME&quot;: {&quot;input&quot;: 1, &quot;output&quot;: 2}}}</translation>
    </message>
    <message>
        <source>Write it in USD per million tokens, for example 2.5</source>
        <translation>Schreiben Sie ihn in USD je Million Token, zum Beispiel 2.5</translation>
    </message>
    <message>
        <source>Write the base URL as http://HOST:PORT/PATH or https://HOST/PATH</source>
        <translation>Schreiben Sie die Basis-URL als http://RECHNER:PORT/PFAD oder https://RECHNER/PFAD</translation>
    </message>
    <message>
        <source>&quot;url&quot; is no address of the web</source>
        <translation>„url“ ist keine Webadresse</translation>
    </message>
    <message>
        <source>All that was asked for is there</source>
        <translation>Alles Verlangte ist da</translation>
    </message>
    <message>
        <source>Call again: a new one begins</source>
        <translation>Rufen Sie noch einmal auf: eine neue beginnt</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Correct the file, or remove it</source>
        <translation>Berichtigen Sie die Datei, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>Correct these members; until then agents have no tools of servers</source>
        <translation>Berichtigen Sie diese Felder; bis dahin haben Agenten keine Werkzeuge von Servern</translation>
    </message>
    <message>
        <source>Give it all it needs in the arguments, or use another tool</source>
        <translation>Geben Sie ihm alles Nötige in den Argumenten, oder verwenden Sie ein anderes Werkzeug</translation>
    </message>
    <message>
        <source>Give its token as a header in mcp.json, such as &quot;Authorization&quot;: &quot;Bearer ${TOKEN}&quot;; signing in through the browser (OAuth) is not offered</source>
        <translation>Geben Sie sein Token als Kopfzeile in mcp.json an, etwa &quot;Authorization&quot;: &quot;Bearer ${TOKEN}&quot;; eine Anmeldung über den Browser (OAuth) gibt es nicht</translation>
    </message>
    <message>
        <source>Its pages of tools go in a circle</source>
        <translation>Die Seiten seiner Werkzeugliste laufen im Kreis</translation>
    </message>
    <message>
        <source>Remove &quot;era&quot; from its entry in mcp.json</source>
        <translation>Entfernen Sie „era“ aus seinem Eintrag in mcp.json</translation>
    </message>
    <message>
        <source>See that &quot;url&quot; in mcp.json is the address of its Streamable HTTP endpoint</source>
        <translation>Prüfen Sie, ob „url“ in mcp.json die Adresse seines Streamable-HTTP-Endpunkts ist</translation>
    </message>
    <message>
        <source>Set it before you start the program</source>
        <translation>Setzen Sie sie, bevor Sie das Programm starten</translation>
    </message>
    <message>
        <source>The call was ended</source>
        <translation>Der Aufruf wurde beendet</translation>
    </message>
    <message>
        <source>The file of tool servers &quot;%1&quot; is wrong: %2</source>
        <translation>Die Datei der Werkzeug-Server „%1“ ist fehlerhaft: %2</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>Der Lauf ist vorbei</translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; is left out: %2</source>
        <translation>Das Werkzeug „%1“ bleibt außen vor: %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; answers what the protocol does not know</source>
        <translation>Der Werkzeug-Server „%1“ antwortet, was das Protokoll nicht kennt</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; answers with more than %2 MB</source>
        <translation>Der Werkzeug-Server „%1“ antwortet mit mehr als %2 MB</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; did not answer %2 in time</source>
        <translation>Der Werkzeug-Server „%1“ hat %2 nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; did not answer %2: %3</source>
        <translation>Der Werkzeug-Server „%1“ hat %2 nicht beantwortet: %3</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; does not let us in</source>
        <translation>Der Werkzeug-Server „%1“ lässt uns nicht ein</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; does not speak version %2 of the protocol</source>
        <translation>Der Werkzeug-Server „%1“ spricht Version %2 des Protokolls nicht</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; ended the answer to %2 before it was whole</source>
        <translation>Der Werkzeug-Server „%1“ beendete die Antwort auf %2, bevor sie vollständig war</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; ends again and again</source>
        <translation>Der Werkzeug-Server „%1“ endet immer wieder</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; has ended the session</source>
        <translation>Der Werkzeug-Server „%1“ hat die Sitzung beendet</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; is gone: %2</source>
        <translation>Der Werkzeug-Server „%1“ ist weg: %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; is not there any more</source>
        <translation>Der Werkzeug-Server „%1“ ist nicht mehr da</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; needs the variable %2, which is not set</source>
        <translation>Der Werkzeug-Server „%1“ braucht die Variable %2, die nicht gesetzt ist</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; refuses %2</source>
        <translation>Der Werkzeug-Server „%1“ lehnt %2 ab</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; refuses the request</source>
        <translation>Der Werkzeug-Server „%1“ lehnt die Anfrage ab</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; speaks another version of the protocol than we do</source>
        <translation>Der Werkzeug-Server „%1“ spricht eine andere Version des Protokolls als dieses Programm</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; speaks other versions of the protocol than we do</source>
        <translation>Der Werkzeug-Server „%1“ spricht andere Versionen des Protokolls als dieses Programm</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; wants something that it cannot be given here: %2</source>
        <translation>Der Werkzeug-Server „%1“ will etwas, das er hier nicht bekommen kann: %2</translation>
    </message>
    <message>
        <source>There is a tool server &quot;%1&quot; already</source>
        <translation>Es gibt schon einen Werkzeug-Server „%1“</translation>
    </message>
    <message>
        <source>There is no tool server &quot;%1&quot; any more</source>
        <translation>Es gibt keinen Werkzeug-Server „%1“ mehr</translation>
    </message>
    <message>
        <source>This client offers no %1</source>
        <translation>Dieser Client bietet %1 nicht an</translation>
    </message>
    <message>
        <source>This is no message of JSON-RPC: %1</source>
        <translation>Das ist keine JSON-RPC-Nachricht: %1</translation>
    </message>
    <message>
        <source>Tool server &quot;%1&quot;: %2</source>
        <translation>Werkzeug-Server „%1“: %2</translation>
    </message>
    <message>
        <source>Tools beyond the first %1 are left out</source>
        <translation>Werkzeuge nach den ersten %1 bleiben außen vor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Try its command in a terminal</source>
        <translation>Probieren Sie seinen Befehl in einem Terminal aus</translation>
    </message>
    <message>
        <source>Try its command in a terminal; it may be waiting for something</source>
        <translation>Probieren Sie seinen Befehl in einem Terminal aus; vielleicht wartet er auf etwas</translation>
    </message>
    <message>
        <source>Use another version of the server</source>
        <translation>Verwenden Sie eine andere Version des Servers</translation>
    </message>
    <message>
        <source>Use another version of the server, or of this program</source>
        <translation>Verwenden Sie eine andere Version des Servers oder dieses Programms</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed already</source>
        <translation>„%1“ wird schon gebraucht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer to this question</source>
        <translation>„%1“ ist keine Antwort auf diese Frage</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no larger budget</source>
        <translation>„%1“ ist kein größeres Budget</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a task that is not in the plan: %2</source>
        <translation>„%1“ braucht eine Aufgabe, die nicht im Plan ist: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed meanwhile</source>
        <translation>„%1“ wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 names the role &quot;%2&quot;</source>
        <translation>%1 nennt die Rolle „%2“</translation>
    </message>
    <message>
        <source>A task cannot need itself</source>
        <translation>Eine Aufgabe kann sich nicht selbst brauchen</translation>
    </message>
    <message>
        <source>Answer with one of: %1</source>
        <translation>Antworten Sie mit einem von: %1</translation>
    </message>
    <message>
        <source>Change it by hand; nothing was touched</source>
        <translation>Ändern Sie es von Hand; nichts wurde angerührt</translation>
    </message>
    <message>
        <source>Change what it needs first</source>
        <translation>Ändern Sie erst, was sie braucht</translation>
    </message>
    <message>
        <source>Give every requirement an id of its own</source>
        <translation>Geben Sie jeder Anforderung eine eigene ID</translation>
    </message>
    <message>
        <source>Give every task an id of its own</source>
        <translation>Geben Sie jeder Aufgabe eine eigene ID</translation>
    </message>
    <message>
        <source>List at least one task under &quot;tasks&quot;</source>
        <translation>Nennen Sie unter „tasks“ mindestens eine Aufgabe</translation>
    </message>
    <message>
        <source>Mend this place in the domain model</source>
        <translation>Berichtigen Sie diese Stelle im Datenmodell</translation>
    </message>
    <message>
        <source>Remove one of these dependencies first</source>
        <translation>Entfernen Sie erst eine dieser Abhängigkeiten</translation>
    </message>
    <message>
        <source>Say in &quot;instructions&quot; what is to be done</source>
        <translation>Sagen Sie in „instructions“, was zu tun ist</translation>
    </message>
    <message>
        <source>Say in &quot;text&quot; what is required, or take the entry out</source>
        <translation>Sagen Sie in „text“, was verlangt ist, oder nehmen Sie den Eintrag heraus</translation>
    </message>
    <message>
        <source>Take one of these needs out</source>
        <translation>Nehmen Sie eine dieser Abhängigkeiten heraus</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; asks for the check &quot;%2&quot;, which is not known; it was left out.</source>
        <translation>Aufgabe „%1“ verlangt die Prüfung „%2“, die nicht bekannt ist; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; covers &quot;%2&quot;, which is no requirement of the plan; that was left out.</source>
        <translation>Aufgabe „%1“ deckt „%2“ ab, was keine Anforderung des Plans ist; das wurde weggelassen.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; had no id; it got &quot;%2&quot;.</source>
        <translation>Aufgabe „%1“ hatte keine ID; sie bekam „%2“.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; named its need &quot;%2&quot; twice.</source>
        <translation>Aufgabe „%1“ nannte ihre Abhängigkeit „%2“ zweimal.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; names the role &quot;%2&quot;, which is not known; it went to &quot;%3&quot;.</source>
        <translation>Aufgabe „%1“ nennt die Rolle „%2“, die nicht bekannt ist; sie ging an „%3“.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; needs &quot;%2&quot;, which is not in the plan; the need was left out.</source>
        <translation>Aufgabe „%1“ braucht „%2“, was nicht im Plan ist; die Abhängigkeit wurde weggelassen.</translation>
    </message>
    <message>
        <source>Tasks would wait for each other: %1</source>
        <translation>Aufgaben würden aufeinander warten: %1</translation>
    </message>
    <message>
        <source>The model&apos;s answer holds no JSON</source>
        <translation>Die Antwort des Modells enthält kein JSON</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off: what was missing at its end is not in the plan.</source>
        <translation>Die Antwort des Modells wurde abgeschnitten: was am Ende fehlte, ist nicht im Plan.</translation>
    </message>
    <message>
        <source>The plan cannot be used: %1 %2</source>
        <translation>Der Plan ist nicht verwendbar: %1 %2</translation>
    </message>
    <message>
        <source>The task id &quot;%1&quot; is not a name; it became &quot;%2&quot;.</source>
        <translation>Die Aufgaben-ID „%1“ ist kein Name; sie wurde zu „%2“.</translation>
    </message>
    <message>
        <source>Try again, or choose another model</source>
        <translation>Versuchen Sie es noch einmal, oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Möglich sind: %1</translation>
    </message>
    <message>
        <source>Use paths relative to the project folder, with &apos;/&apos;</source>
        <translation>Verwenden Sie Pfade relativ zum Projektordner, mit &apos;/&apos;</translation>
    </message>
    <message>
        <source>Write every task as {&quot;id&quot;: …}</source>
        <translation>Schreiben Sie jede Aufgabe als {&quot;id&quot;: …}</translation>
    </message>
    <message>
        <source>Write it as a list of texts</source>
        <translation>Schreiben Sie es als Liste von Texten</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;: it is left out</source>
        <translation>%1 kann nicht „%2“ sein: es bleibt außen vor</translation>
    </message>
    <message>
        <source>Correct it; the providers that come with the program work</source>
        <translation>Berichtigen Sie sie; die mitgelieferten Anbieter funktionieren</translation>
    </message>
    <message>
        <source>Name it with --base-url http://HOST:PORT/v1, or as baseUrl in providers.json</source>
        <translation>Nennen Sie sie mit --base-url http://RECHNER:PORT/v1 oder als baseUrl in providers.json</translation>
    </message>
    <message>
        <source>The base URL is no address of a server</source>
        <translation>Die Basis-URL ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>The file of providers is left out: %1</source>
        <translation>Die Datei der Anbieter bleibt außen vor: %1</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; has no address</source>
        <translation>Der Anbieter „%1“ hat keine Adresse</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;</source>
        <translation>Es gibt keinen Anbieter „%1“</translation>
    </message>
    <message>
        <source>Use a whole number; 0 is no limit</source>
        <translation>Möglich ist eine ganze Zahl; 0 heißt keine Grenze</translation>
    </message>
    <message>
        <source>Use one of %1, or add it to providers.json</source>
        <translation>Nehmen Sie einen von %1, oder fügen Sie ihn zu providers.json hinzu</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT/v1 or https://HOST/v1, without a name, password or fragment</source>
        <translation>Schreiben Sie sie als http://RECHNER:PORT/v1 oder https://RECHNER/v1, ohne Namen, Passwort oder Fragment</translation>
    </message>
    <message>
        <source>%1 already exists</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist</source>
        <translation>%1 lässt sich nicht entfernen: es existiert nicht</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 is a file</source>
        <translation>%1 lässt sich nicht schreiben: %2 ist eine Datei</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder</source>
        <translation>%1 lässt sich nicht schreiben: es ist ein Ordner</translation>
    </message>
    <message>
        <source>%1 does not belong to this task</source>
        <translation>%1 gehört nicht zu dieser Aufgabe</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert</translation>
    </message>
    <message>
        <source>%1 was deleted by the person</source>
        <translation>%1 wurde vom Benutzer gelöscht</translation>
    </message>
    <message>
        <source>%1 was removed in this attempt</source>
        <translation>%1 wurde in diesem Versuch entfernt</translation>
    </message>
    <message>
        <source>Check that the disk is not full and can be written</source>
        <translation>Prüfen Sie, ob der Datenträger nicht voll und beschreibbar ist</translation>
    </message>
    <message>
        <source>Choose a target outside of %1</source>
        <translation>Wählen Sie ein Ziel außerhalb von %1</translation>
    </message>
    <message>
        <source>Choose another path</source>
        <translation>Wählen Sie einen anderen Pfad</translation>
    </message>
    <message>
        <source>Choose another target, or remove it first; nothing was changed</source>
        <translation>Wählen Sie ein anderes Ziel, oder entfernen Sie es erst; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Edit it until both versions stand together, and take out the lines with &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;</source>
        <translation>Bearbeiten Sie sie, bis beide Fassungen zusammenpassen, und löschen Sie die Zeilen mit &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= und &gt;&gt;&gt;&gt;&gt;&gt;&gt;</translation>
    </message>
    <message>
        <source>Keep your version or take the generated one</source>
        <translation>Behalten Sie Ihre Fassung oder nehmen Sie die erzeugte</translation>
    </message>
    <message>
        <source>Name FILE.zip, FILE.tar.gz, git:FOLDER or a FOLDER</source>
        <translation>Nennen Sie DATEI.zip, DATEI.tar.gz, git:ORDNER oder einen ORDNER</translation>
    </message>
    <message>
        <source>No target to export to</source>
        <translation>Kein Ziel für den Export</translation>
    </message>
    <message>
        <source>Remove that file first, or choose another path</source>
        <translation>Entfernen Sie erst diese Datei, oder wählen Sie einen anderen Pfad</translation>
    </message>
    <message>
        <source>Remove that file, or choose another path</source>
        <translation>Entfernen Sie diese Datei, oder wählen Sie einen anderen Pfad</translation>
    </message>
    <message>
        <source>Remove the link if you know the project, and open it again</source>
        <translation>Entfernen Sie den Link, wenn Sie das Projekt kennen, und öffnen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Remove the link, or choose another path</source>
        <translation>Entfernen Sie den Link, oder wählen Sie einen anderen Pfad</translation>
    </message>
    <message>
        <source>Retry its task to generate it again</source>
        <translation>Wiederholen Sie ihre Aufgabe, um sie neu zu erzeugen</translation>
    </message>
    <message>
        <source>Run the project first</source>
        <translation>Führen Sie das Projekt erst aus</translation>
    </message>
    <message>
        <source>Run the task again; the project&apos;s files are as they were</source>
        <translation>Führen Sie die Aufgabe noch einmal aus; die Dateien des Projekts sind, wie sie waren</translation>
    </message>
    <message>
        <source>Separate folders by &apos;/&apos;</source>
        <translation>Trennen Sie Ordner mit &apos;/&apos;</translation>
    </message>
    <message>
        <source>The generated version of the file is not kept here</source>
        <translation>Die erzeugte Fassung der Datei ist hier nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The merged version of %1 still holds conflict markers</source>
        <translation>Die vereinte Fassung von %1 enthält noch Konfliktmarkierungen</translation>
    </message>
    <message>
        <source>The path %1 cannot be: &apos;%2&apos; is a file, not a folder</source>
        <translation>Den Pfad %1 kann es nicht geben: „%2“ ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>The path %1 is refused: &apos;%2&apos; is a link</source>
        <translation>Der Pfad %1 wird abgelehnt: „%2“ ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>The path &apos;%1&apos; is refused: %2</source>
        <translation>Der Pfad „%1“ wird abgelehnt: %2</translation>
    </message>
    <message>
        <source>The path &apos;%1&apos; is refused: &apos;%2&apos; is a link</source>
        <translation>Der Pfad „%1“ wird abgelehnt: „%2“ ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>The prepared content of %1 is gone</source>
        <translation>Der vorbereitete Inhalt von %1 ist verloren</translation>
    </message>
    <message>
        <source>The project is not opened: its folder .autodevos holds a link, which leads elsewhere</source>
        <translation>Das Projekt wird nicht geöffnet: sein Ordner .autodevos enthält einen symbolischen Link, der anderswohin führt</translation>
    </message>
    <message>
        <source>The target %1 lies inside the project</source>
        <translation>Das Ziel %1 liegt im Projekt</translation>
    </message>
    <message>
        <source>There is no merged version of %1</source>
        <translation>Von %1 gibt es keine vereinte Fassung</translation>
    </message>
    <message>
        <source>There is nothing to export in %1</source>
        <translation>In %1 gibt es nichts zu exportieren</translation>
    </message>
    <message>
        <source>Use a plain path below the project folder, such as src/main.ts</source>
        <translation>Verwenden Sie einen einfachen Pfad unterhalb des Projektordners, etwa src/main.ts</translation>
    </message>
    <message>
        <source>Use the file&apos;s real place in the project</source>
        <translation>Verwenden Sie den wirklichen Ort der Datei im Projekt</translation>
    </message>
    <message>
        <source>Write only to the task&apos;s own paths: %1</source>
        <translation>Schreiben Sie nur in die Pfade der Aufgabe: %1</translation>
    </message>
    <message>
        <source>Your text is kept in the editor. Saving once more replaces the other version</source>
        <translation>Ihr Text bleibt im Editor. Noch einmal speichern ersetzt die andere Fassung</translation>
    </message>
    <message>
        <source>The newest events of the journal are missing (number %1)</source>
        <translation>Die neuesten Ereignisse des Journals fehlen (Nummer %1)</translation>
    </message>
    <message>
        <source>What was learned is of a newer AutoDevOS (format %1, this one knows %2)</source>
        <translation>Das Gelernte stammt von einem neueren AutoDevOS (Format %1, dieses kennt %2)</translation>
    </message>
    <message>
        <source>What was learned could not be kept in %1</source>
        <translation>Das Gelernte konnte nicht in %1 aufbewahrt werden</translation>
    </message>
    <message>
        <source>Give your user write access to its folder</source>
        <translation>Geben Sie Ihrem Benutzer Schreibrechte für den Ordner</translation>
    </message>
    <message>
        <source>What was learned cannot be read: %1 is damaged</source>
        <translation>Das Gelernte ist nicht lesbar: %1 ist beschädigt</translation>
    </message>
    <message>
        <source>What was learned could not be read or written: %1</source>
        <translation>Das Gelernte konnte nicht gelesen oder geschrieben werden: %1</translation>
    </message>
    <message>
        <source>What was learned was damaged; learning begins anew</source>
        <translation>Das Gelernte war beschädigt; das Lernen beginnt von vorn</translation>
    </message>
    <message>
        <source>The damaged file is kept</source>
        <translation>Die beschädigte Datei bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A setting, a key or the name of a model is missing or wrong</source>
        <translation>Eine Einstellung, ein Schlüssel oder der Name eines Modells fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>Check the settings; &quot;autodevos-cli doctor&quot; says what is missing</source>
        <translation>Prüfen Sie die Einstellungen; „autodevos-cli doctor“ sagt, was fehlt</translation>
    </message>
    <message>
        <source>Something does not have the form it must have</source>
        <translation>Etwas hat nicht die Form, die es haben muss</translation>
    </message>
    <message>
        <source>Correct the place that is named</source>
        <translation>Berichtigen Sie die genannte Stelle</translation>
    </message>
    <message>
        <source>Something that was named is not there</source>
        <translation>Etwas Genanntes ist nicht da</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>Something is there already and is not overwritten</source>
        <translation>Etwas ist schon da und wird nicht überschrieben</translation>
    </message>
    <message>
        <source>Choose another name or place</source>
        <translation>Wählen Sie einen anderen Namen oder Ort</translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Allow it in the rules for commands or in the system, or choose another place</source>
        <translation>Erlauben Sie es in den Regeln für Befehle oder im System, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>Files could not be read or written</source>
        <translation>Dateien konnten nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Check the disk, the free space and the permissions</source>
        <translation>Prüfen Sie Datenträger, freien Platz und Rechte</translation>
    </message>
    <message>
        <source>The project&apos;s journal is damaged</source>
        <translation>Das Journal des Projekts ist beschädigt</translation>
    </message>
    <message>
        <source>What can be read is kept; the damaged file was set aside</source>
        <translation>Was lesbar ist, bleibt; die beschädigte Datei wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>Another process has the project open</source>
        <translation>Ein anderer Prozess hat das Projekt geöffnet</translation>
    </message>
    <message>
        <source>Wait for its end or end it there</source>
        <translation>Warten Sie auf sein Ende oder beenden Sie ihn dort</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>Ein Befehl konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Check that the program is installed; &quot;autodevos-cli doctor&quot; says what is missing</source>
        <translation>Prüfen Sie, ob das Programm installiert ist; „autodevos-cli doctor“ sagt, was fehlt</translation>
    </message>
    <message>
        <source>The checks of this work do not pass</source>
        <translation>Die Prüfungen dieser Arbeit bestehen nicht</translation>
    </message>
    <message>
        <source>Look at the findings, then try the task again or change its instructions</source>
        <translation>Sehen Sie sich die Befunde an, dann versuchen Sie die Aufgabe erneut oder ändern Sie ihre Anweisungen</translation>
    </message>
    <message>
        <source>This model or program cannot do what was asked for</source>
        <translation>Dieses Modell oder Programm kann das Verlangte nicht</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>The provider does not accept the key</source>
        <translation>Der Anbieter nimmt den Schlüssel nicht an</translation>
    </message>
    <message>
        <source>Enter a valid key for this provider</source>
        <translation>Geben Sie einen gültigen Schlüssel für diesen Anbieter ein</translation>
    </message>
    <message>
        <source>The credit or quota at the provider is used up</source>
        <translation>Guthaben oder Kontingent beim Anbieter ist aufgebraucht</translation>
    </message>
    <message>
        <source>Add credit there, use another key or choose another model</source>
        <translation>Laden Sie dort Guthaben auf, nutzen Sie einen anderen Schlüssel oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>The budget of this run is used up</source>
        <translation>Das Budget dieses Laufs ist aufgebraucht</translation>
    </message>
    <message>
        <source>Allow more, or finish with the built-in model</source>
        <translation>Erlauben Sie mehr, oder schließen Sie mit dem eingebauten Modell ab</translation>
    </message>
    <message>
        <source>The provider allows no more requests at the moment</source>
        <translation>Der Anbieter lässt im Augenblick keine weiteren Anfragen zu</translation>
    </message>
    <message>
        <source>Wait a little, or set lower limits for parallel calls</source>
        <translation>Warten Sie etwas, oder setzen Sie niedrigere Grenzen für gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>The provider is overloaded</source>
        <translation>Der Anbieter ist überlastet</translation>
    </message>
    <message>
        <source>Try again later or choose another model</source>
        <translation>Versuchen Sie es später noch einmal oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>The provider&apos;s safety rules have blocked the request or the answer</source>
        <translation>Die Sicherheitsregeln des Anbieters haben Anfrage oder Antwort blockiert</translation>
    </message>
    <message>
        <source>Word it differently or choose another model</source>
        <translation>Formulieren Sie es anders oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>The model declines to do this</source>
        <translation>Das Modell lehnt das ab</translation>
    </message>
    <message>
        <source>The conversation is too long for this model</source>
        <translation>Das Gespräch ist zu lang für dieses Modell</translation>
    </message>
    <message>
        <source>Make the task smaller or choose a model with a larger context</source>
        <translation>Verkleinern Sie die Aufgabe oder wählen Sie ein Modell mit größerem Kontext</translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation>Die Antwort ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Try again or choose another model</source>
        <translation>Versuchen Sie es noch einmal oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy</source>
        <translation>Prüfen Sie Adresse, Netz und Proxy</translation>
    </message>
    <message>
        <source>It took longer than it may</source>
        <translation>Es hat länger gedauert, als es darf</translation>
    </message>
    <message>
        <source>Allow more time, or check whether the server still works</source>
        <translation>Erlauben Sie mehr Zeit, oder prüfen Sie, ob der Server noch arbeitet</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, please report it</source>
        <translation>Versuchen Sie es noch einmal; geschieht es jedes Mal, melden Sie es bitte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Cancelled on request.</source>
        <translation>Auf Wunsch abgebrochen.</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which failed.</source>
        <translation>Sie braucht „%1“, und das ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which is skipped.</source>
        <translation>Sie braucht „%1“, und das wird ausgelassen.</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which was cancelled.</source>
        <translation>Sie braucht „%1“, und das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It waits for your answer: %1</source>
        <translation>Sie wartet auf Ihre Antwort: %1</translation>
    </message>
    <message>
        <source>Reused: nothing it was made from has changed.</source>
        <translation>Wiederverwendet: Nichts, woraus es entstand, hat sich geändert.</translation>
    </message>
    <message>
        <source>Reused: what it needs came out as before.</source>
        <translation>Wiederverwendet: Was es braucht, ist wie zuvor ausgefallen.</translation>
    </message>
    <message>
        <source>Skipped as the person decided.</source>
        <translation>Ausgelassen, wie entschieden wurde.</translation>
    </message>
    <message>
        <source>The attempt took longer than %1 s and is being ended.</source>
        <translation>Der Versuch dauerte länger als %1 s und wird beendet.</translation>
    </message>
    <message>
        <source>The run ends at its first failure, and &quot;%1&quot; failed.</source>
        <translation>Der Lauf endet beim ersten Fehler, und „%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>Der Lauf wurde angehalten.</translation>
    </message>
    <message>
        <source>What it needs was made anew.</source>
        <translation>Was sie braucht, ist neu entstanden.</translation>
    </message>
    <message>
        <source>%1 Try %2 of %3 in %4 s.</source>
        <translation>%1 Versuch %2 von %3 in %4 s.</translation>
    </message>
    <message>
        <source>%1 Try %2 of %3 now.</source>
        <translation>%1 Versuch %2 von %3 jetzt.</translation>
    </message>
    <message>
        <source>%1 %2 takes over in %3 s.</source>
        <translation>%1 %2 übernimmt in %3 s.</translation>
    </message>
    <message>
        <source>no task of the plan covers it</source>
        <translation>keine Aufgabe des Plans deckt sie ab</translation>
    </message>
    <message>
        <source>a test of it does not pass: %1</source>
        <translation>ein Test dazu besteht nicht: %1</translation>
    </message>
    <message>
        <source>its tasks have not ended yet</source>
        <translation>ihre Aufgaben sind noch nicht zu Ende</translation>
    </message>
    <message>
        <source>tests that its tasks wrote do not pass</source>
        <translation>Tests aus ihren Aufgaben bestehen nicht</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; failed: %2</source>
        <translation>die Aufgabe „%1“ ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; failed</source>
        <translation>die Aufgabe „%1“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; was skipped: %2</source>
        <translation>die Aufgabe „%1“ wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; was skipped</source>
        <translation>die Aufgabe „%1“ wurde ausgelassen</translation>
    </message>
    <message>
        <source>no test names it</source>
        <translation>kein Test nennt sie</translation>
    </message>
    <message>
        <source>the tests of its tasks pass, but none of them names it</source>
        <translation>die Tests ihrer Aufgaben bestehen, aber keiner nennt sie</translation>
    </message>
    <message>
        <source>its tests have not been run</source>
        <translation>ihre Tests wurden noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>there is nothing that is booked or ordered to pay for; taking real payments needs a payment provider and is not built</source>
        <translation>es gibt nichts, was gebucht oder bestellt und bezahlt würde; echte Zahlungen brauchen einen Zahlungsdienst und werden nicht gebaut</translation>
    </message>
    <message>
        <source>scanning codes is not built</source>
        <translation>das Scannen von Codes wird nicht gebaut</translation>
    </message>
    <message>
        <source>synchronising with other services is not built</source>
        <translation>das Abgleichen mit anderen Diensten wird nicht gebaut</translation>
    </message>
    <message>
        <source>connections to other services are not built</source>
        <translation>Verbindungen zu anderen Diensten werden nicht gebaut</translation>
    </message>
    <message>
        <source>live media streaming is not built</source>
        <translation>Live-Übertragungen werden nicht gebaut</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built</source>
        <translation>diese Art von Spiel gehört nicht zu denen, die gebaut werden können</translation>
    </message>
    <message>
        <source>AI features need a language model and are not built</source>
        <translation>KI-Funktionen brauchen ein Sprachmodell und werden nicht gebaut</translation>
    </message>
    <message>
        <source>calculations over the data are not built</source>
        <translation>Berechnungen über die Daten werden nicht gebaut</translation>
    </message>
    <message>
        <source>printed invoices are not built</source>
        <translation>gedruckte Rechnungen werden nicht gebaut</translation>
    </message>
    <message>
        <source>this calculator is not among those that can be built (%1), and the prompt does not say what it works out from what</source>
        <translation>dieser Rechner gehört nicht zu denen, die gebaut werden können (%1), und der Prompt sagt nicht, was er woraus berechnet</translation>
    </message>
    <message>
        <source>this converter is not among those that can be built (%1)</source>
        <translation>dieser Umrechner gehört nicht zu denen, die gebaut werden können (%1)</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built (%1)</source>
        <translation>diese Art von Spiel gehört nicht zu denen, die gebaut werden können (%1)</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built (%1, and a game of resources and battles)</source>
        <translation>diese Art von Spiel gehört nicht zu denen, die gebaut werden können (%1 und ein Spiel um Rohstoffe und Schlachten)</translation>
    </message>
    <message>
        <source>this kind of game is not built; games of resources, soldiers and battles are</source>
        <translation>diese Art von Spiel wird nicht gebaut, wohl aber Spiele um Rohstoffe, Soldaten und Schlachten</translation>
    </message>
    <message>
        <source>only the records are kept; nothing in the app does this</source>
        <translation>nur die Einträge werden geführt; nichts in der App tut dies</translation>
    </message>
    <message>
        <source>sharing with chosen people is not built; who may read it sees it</source>
        <translation>das Teilen mit ausgewählten Personen wird nicht gebaut; wer es lesen darf, sieht es</translation>
    </message>
    <message>
        <source>no page or record of the app answers this</source>
        <translation>keine Seite und kein Eintrag der App beantwortet dies</translation>
    </message>
    <message>
        <source>an API has no pages; the programs that call it show things as they like</source>
        <translation>eine API hat keine Seiten; die Programme, die sie aufrufen, zeigen die Dinge, wie sie mögen</translation>
    </message>
    <message>
        <source>the built-in model writes React, TypeScript, Express and SQLite; for another stack choose a language model</source>
        <translation>das eingebaute Modell schreibt React, TypeScript, Express und SQLite; für andere Technik wählen Sie ein Sprachmodell</translation>
    </message>
    <message>
        <source>what visitors do here must be kept, and a static site keeps nothing: the project has a backend</source>
        <translation>was Besucher hier tun, muss aufbewahrt werden, und eine statische Website bewahrt nichts auf: Das Projekt hat ein Backend</translation>
    </message>
    <message>
        <source>this rule is not one that the built-in model can enforce</source>
        <translation>diese Regel kann das eingebaute Modell nicht durchsetzen</translation>
    </message>
    <message>
        <source>nothing is built that heeds &quot;%1&quot;</source>
        <translation>nichts wird gebaut, was „%1“ beachtet</translation>
    </message>
    <message>
        <source>the built-in model found nothing in it that it knows how to build</source>
        <translation>das eingebaute Modell hat darin nichts gefunden, was es bauen kann</translation>
    </message>
    <message>
        <source>it has rules of its own, and this is not among them</source>
        <translation>es hat eigene Regeln, und diese gehört nicht dazu</translation>
    </message>
    <message>
        <source>what it works out and from what is not said</source>
        <translation>es ist nicht gesagt, was es woraus berechnet</translation>
    </message>
    <message>
        <source>there is nothing that could be moved between columns</source>
        <translation>es gibt nichts, was zwischen Spalten verschoben werden könnte</translation>
    </message>
    <message>
        <source>there is no list that could be imported into</source>
        <translation>es gibt keine Liste, in die importiert werden könnte</translation>
    </message>
    <message>
        <source>there is nothing here that a file could belong to</source>
        <translation>es gibt hier nichts, zu dem eine Datei gehören könnte</translation>
    </message>
    <message>
        <source>there is no list that could be exported</source>
        <translation>es gibt keine Liste, die exportiert werden könnte</translation>
    </message>
    <message>
        <source>there is nothing that people could vote on</source>
        <translation>es gibt nichts, worüber abgestimmt werden könnte</translation>
    </message>
    <message>
        <source>there is nothing with a date that a calendar could show</source>
        <translation>es gibt nichts mit einem Datum, das ein Kalender zeigen könnte</translation>
    </message>
    <message>
        <source>time is taken for people who sign in, and nobody does</source>
        <translation>Zeit wird für Personen erfasst, die sich anmelden, und niemand tut das</translation>
    </message>
    <message>
        <source>there is no list whose records could be compared</source>
        <translation>es gibt keine Liste, deren Einträge verglichen werden könnten</translation>
    </message>
    <message>
        <source>there is nothing with a date that a timeline could show</source>
        <translation>es gibt nichts mit einem Datum, das eine Zeitleiste zeigen könnte</translation>
    </message>
    <message>
        <source>there is nothing whose progress could be followed</source>
        <translation>es gibt nichts, dessen Fortschritt verfolgt werden könnte</translation>
    </message>
    <message>
        <source>progress is kept for people who sign in, and nobody does</source>
        <translation>Fortschritt wird für Personen geführt, die sich anmelden, und niemand tut das</translation>
    </message>
    <message>
        <source>there is no form long enough to be filled in in steps</source>
        <translation>kein Formular ist lang genug, um in Schritten ausgefüllt zu werden</translation>
    </message>
    <message>
        <source>nothing is ordered here, so there are no orders to look back on</source>
        <translation>hier wird nichts bestellt, also gibt es keine Bestellungen zum Nachsehen</translation>
    </message>
    <message>
        <source>there is nothing that could be ranked</source>
        <translation>es gibt nichts, was in eine Rangliste käme</translation>
    </message>
    <message>
        <source>it needs accounts, and this app has none</source>
        <translation>es braucht Konten, und diese App hat keine</translation>
    </message>
    <message>
        <source>a game against other players needs accounts</source>
        <translation>ein Spiel gegen andere braucht Konten</translation>
    </message>
    <message>
        <source>nothing is bought here that a code could make cheaper</source>
        <translation>hier wird nichts gekauft, was ein Code verbilligen könnte</translation>
    </message>
    <message>
        <source>nothing here has values by which it could be proposed</source>
        <translation>nichts hat hier Werte, nach denen es vorgeschlagen werden könnte</translation>
    </message>
    <message>
        <source>there is no list whose filters could be kept</source>
        <translation>es gibt keine Liste, deren Filter man behalten könnte</translation>
    </message>
    <message>
        <source>there is nothing here that could be kept in stock</source>
        <translation>es gibt hier nichts, was auf Lager liegen könnte</translation>
    </message>
    <message>
        <source>there is nothing here that could be heard or seen</source>
        <translation>es gibt hier nichts zu hören oder zu sehen</translation>
    </message>
    <message>
        <source>there is no list that could be reported on</source>
        <translation>es gibt keine Liste, über die berichtet werden könnte</translation>
    </message>
    <message>
        <source>%1 does it: it has not been tried with such tasks yet.</source>
        <translation>%1 erledigt es: Mit solchen Aufgaben wurde es noch nicht versucht.</translation>
    </message>
    <message>
        <source>%1 does it: %2 of %3 tries with such tasks have succeeded.</source>
        <translation>%1 erledigt es: %2 von %3 Versuchen mit solchen Aufgaben sind gelungen.</translation>
    </message>
    <message>
        <source>%1 does it: the role &quot;%2&quot; is pinned to it.</source>
        <translation>%1 erledigt es: Die Rolle „%2“ ist darauf festgelegt.</translation>
    </message>
    <message>
        <source>No rule names &quot;%1&quot; in this form</source>
        <translation>Keine Regel nennt „%1“ in dieser Form</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; runs or reads cannot be told from its words</source>
        <translation>Was „%1“ ausführt oder liest, lässt sich seinen Wörtern nicht ansehen</translation>
    </message>
    <message>
        <source>It sets the variable &quot;%1&quot;</source>
        <translation>Er setzt die Variable „%1“</translation>
    </message>
    <message>
        <source>No rule of yours names this tool</source>
        <translation>Keine Ihrer Regeln nennt dieses Werkzeug</translation>
    </message>
    <message>
        <source>This machine has no sandbox for it</source>
        <translation>Dieser Rechner hat keine Sandbox dafür</translation>
    </message>
    <message>
        <source>Commands run with the rights they have</source>
        <translation>Befehle laufen mit den Rechten, die sie haben</translation>
    </message>
    <message>
        <source>Nothing is sent from here to other machines</source>
        <translation>Von hier wird nichts an andere Rechner gesendet</translation>
    </message>
    <message>
        <source>The machine is not part of the project</source>
        <translation>Der Rechner gehört nicht zum Projekt</translation>
    </message>
    <message>
        <source>The machine&apos;s own programs are the person&apos;s to install</source>
        <translation>Programme des Rechners installieren Sie selbst</translation>
    </message>
    <message>
        <source>Deployment is the person&apos;s to do</source>
        <translation>Veröffentlichen auf Servern bleibt Ihnen überlassen</translation>
    </message>
    <message>
        <source>The repository is exported by the person</source>
        <translation>Das Repository exportieren Sie selbst</translation>
    </message>
    <message>
        <source>Nothing is published from here</source>
        <translation>Von hier wird nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Keys are the person&apos;s</source>
        <translation>Schlüssel sind Ihre Sache</translation>
    </message>
    <message>
        <source>Installing packages; none of their scripts run</source>
        <translation>Installiert Pakete; keines ihrer Skripte läuft</translation>
    </message>
    <message>
        <source>Installing packages; none of their code runs</source>
        <translation>Installiert Pakete; nichts von ihrem Code läuft</translation>
    </message>
    <message>
        <source>Fetching modules through the proxy</source>
        <translation>Holt Module über den Proxy</translation>
    </message>
    <message>
        <source>A project&apos;s cargo settings can name programs that would run with the network</source>
        <translation>Die cargo-Einstellungen eines Projekts können Programme nennen, die dann mit Netzwerk liefen</translation>
    </message>
    <message>
        <source>It would reach any address in the network</source>
        <translation>Er würde jede Adresse im Netzwerk erreichen</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; names the role &quot;%2&quot;, which is not known; it went to &quot;%3&quot;.</source>
        <translation>Die Aufgabe „%1“ nennt die unbekannte Rolle „%2“; sie ging an „%3“.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; had no id; it got &quot;%2&quot;.</source>
        <translation>Die Aufgabe „%1“ hatte keine Kennung; sie bekam „%2“.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot;: limits.%2 must lie between %3 and %4; it was set to %5.</source>
        <translation>Aufgabe „%1“: limits.%2 muss zwischen %3 und %4 liegen; es wurde auf %5 gesetzt.</translation>
    </message>
    <message>
        <source>The task id &quot;%1&quot; is not a name; it became &quot;%2&quot;.</source>
        <translation>Die Aufgabenkennung „%1“ ist kein Name; daraus wurde „%2“.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; asks for the check &quot;%2&quot;, which is not known; it was left out.</source>
        <translation>Die Aufgabe „%1“ verlangt die unbekannte Prüfung „%2“; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; needs &quot;%2&quot;, which is not in the plan; the need was left out.</source>
        <translation>Die Aufgabe „%1“ braucht „%2“, das nicht im Plan steht; das wurde weggelassen.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; named its need &quot;%2&quot; twice.</source>
        <translation>Die Aufgabe „%1“ nannte ihr „%2“ zweimal.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; covers &quot;%2&quot;, which is no requirement of the plan; that was left out.</source>
        <translation>Die Aufgabe „%1“ deckt „%2“ ab, das keine Anforderung des Plans ist; das wurde weggelassen.</translation>
    </message>
    <message>
        <source>Something in the domain model could not be used and was left out: %1.</source>
        <translation>Etwas im Datenmodell war nicht zu gebrauchen und wurde weggelassen: %1.</translation>
    </message>
    <message>
        <source>The domain model names nothing that is stored; it was left out.</source>
        <translation>Das Datenmodell nennt nichts, was gespeichert wird; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>The domain model was left out: %1.</source>
        <translation>Das Datenmodell wurde weggelassen: %1.</translation>
    </message>
    <message>
        <source>The domain model names &quot;%1&quot; twice or in a way that is no name; it was left out.</source>
        <translation>Das Datenmodell nennt „%1“ zweimal oder so, dass es kein Name ist; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 in the domain model could not be understood; it was left out.</source>
        <translation>„%1“ von %2 im Datenmodell war nicht zu verstehen; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off: what was missing at its end is not in the plan.</source>
        <translation>Die Antwort des Modells brach ab: Was an ihrem Ende fehlte, steht nicht im Plan.</translation>
    </message>
    <message>
        <source>%1 tasks of %2 were put before those of this plan: they write the first version, on which it stands.</source>
        <translation>%1 Aufgaben von %2 wurden vor die dieses Plans gestellt: Sie schreiben die erste Fassung, auf der er aufbaut.</translation>
    </message>
    <message>
        <source>The attached pictures were not looked at: %1 takes none. Choose a model that does, or say in the prompt what is on them.</source>
        <translation>Die angehängten Bilder wurden nicht angesehen: %1 nimmt keine. Wählen Sie ein Modell, das sie nimmt, oder schreiben Sie in den Prompt, was darauf zu sehen ist.</translation>
    </message>
    <message>
        <source>The attached files were not read: %1. The built-in planner reads the prompt alone and cannot look at pictures; a language model takes them, too.</source>
        <translation>Die angehängten Dateien wurden nicht gelesen: %1. Der eingebaute Planer liest nur den Prompt und kann keine Bilder ansehen; ein Sprachmodell nimmt auch sie.</translation>
    </message>
    <message>
        <source>Nothing can be built on the data model of this plan; that of %1 stands in its place. %2</source>
        <translation>Auf dem Datenmodell dieses Plans lässt sich nichts aufbauen; an seiner Stelle steht das von %1. %2</translation>
    </message>
    <message>
        <source>This is the plan of %1: %2 made none that can be used. %3</source>
        <translation>Dies ist der Plan von %1: %2 hat keinen brauchbaren gemacht. %3</translation>
    </message>
    <message>
        <source>The tasks &quot;%1&quot; and &quot;%2&quot; both write %3; what does not come together becomes a conflict.</source>
        <translation>Die Aufgaben „%1“ und „%2“ schreiben beide %3; was nicht zusammengeht, wird ein Konflikt.</translation>
    </message>
    <message>
        <source>No task covers %1: &quot;%2&quot;.</source>
        <translation>Keine Aufgabe deckt %1 ab: „%2“.</translation>
    </message>
    <message>
        <source>No requirement was taken from &quot;%1&quot;.</source>
        <translation>Aus „%1“ wurde keine Anforderung entnommen.</translation>
    </message>
    <message>
        <source>A static site keeps nothing that its visitors do, so the project has a backend.</source>
        <translation>Eine statische Website behält nichts von dem, was ihre Besucher tun; deshalb hat das Projekt ein Backend.</translation>
    </message>
    <message>
        <source>The prompt names no things to keep, so the site has pages, services and a contact form.</source>
        <translation>Der Prompt nennt nichts, was aufzubewahren ist; deshalb hat die Website Seiten, Leistungen und ein Kontaktformular.</translation>
    </message>
    <message>
        <source>The prompt holds %1 statements; the first %2 are listed.</source>
        <translation>Der Prompt enthält %1 Aussagen; die ersten %2 sind aufgeführt.</translation>
    </message>
</context>
<context>
    <name>WebViewLoader</name>
    <message>
        <source>The view inside the window cannot be loaded: %1</source>
        <translation>Die Ansicht im Fenster lässt sich nicht laden: %1</translation>
    </message>
    <message>
        <source>Use the browser, or install Qt WebEngine again</source>
        <translation>Nehmen Sie den Browser, oder installieren Sie Qt WebEngine neu</translation>
    </message>
    <message>
        <source>The view inside the window cannot confine the app&apos;s pages on this system</source>
        <translation>Die Ansicht im Fenster kann die Seiten der App auf diesem System nicht abschotten</translation>
    </message>
    <message>
        <source>Use the browser, or allow user namespaces and do not start AutoDevOS as the administrator</source>
        <translation>Nehmen Sie den Browser, oder erlauben Sie User-Namespaces und starten Sie AutoDevOS nicht als Administrator</translation>
    </message>
</context>
<context>
    <name>autodevos::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>A&amp;ufgabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>autodevos::AttachmentBar</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>Attach files to the prompt</source>
        <translation>Dateien an den Prompt anhängen</translation>
    </message>
    <message>
        <source>%1, %2 bytes. Delete takes it away.</source>
        <translation>%1, %2 Bytes. Entf nimmt sie weg.</translation>
    </message>
</context>
<context>
    <name>autodevos::CheckpointsPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Sicherungspunkte</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Sicherungspunkt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>From then to now</source>
        <translation>Von damals bis jetzt</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was sich damit änderte</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Abweichende Dateien</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>You edited %1</source>
        <translation>Sie haben %1 geändert</translation>
    </message>
    <message>
        <source>You decided about %1</source>
        <translation>Sie haben über %1 entschieden</translation>
    </message>
    <message>
        <source>Files that no task writes any more went</source>
        <translation>Dateien, die keine Aufgabe mehr schreibt, wurden entfernt</translation>
    </message>
    <message>
        <source>As it was before going back</source>
        <translation>Der Stand vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Zurückgegangen</translation>
    </message>
    <message>
        <source>Went back to: %1</source>
        <translation>Zurück zu: %1</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1 von Plan v%2</translation>
    </message>
    <message>
        <source>Every change of the project&apos;s files becomes a checkpoint. None has been made yet.</source>
        <translation>Jede Änderung der Projektdateien wird ein Sicherungspunkt. Noch gibt es keinen.</translation>
    </message>
    <message>
        <source>Makes plan and files what they were then, as a new version on top</source>
        <translation>Macht Plan und Dateien wieder zu dem, was sie damals waren, als neue Version obenauf</translation>
    </message>
    <message>
        <source>%1: compare as it was then with what it is now</source>
        <translation>%1: den damaligen Stand mit dem jetzigen vergleichen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>No file differs</source>
        <translation>Keine Datei weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n Datei weicht ab</numerusform>
            <numerusform>%n Dateien weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) come back as they were.</source>
        <translation>
            <numerusform>%n Datei kommt zurück, wie sie war.</numerusform>
            <numerusform>%n Dateien kommen zurück, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made since then go.</source>
        <translation>
            <numerusform>%n seither entstandene Datei geht.</numerusform>
            <numerusform>%n seither entstandene Dateien gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan v%1 comes back as v%2.</source>
        <translation>Plan v%1 kommt als v%2 zurück.</translation>
    </message>
    <message>
        <source>What stands now stays in this list; files of your own are left alone.</source>
        <translation>Der jetzige Stand bleibt in dieser Liste; Ihre eigenen Dateien bleiben unberührt.</translation>
    </message>
</context>
<context>
    <name>autodevos::CodeView</name>
    <message>
        <source>File content, read only</source>
        <translation>Dateiinhalt, nur lesbar</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Nicht in dieser Datei</translation>
    </message>
    <message>
        <source>File content</source>
        <translation>Inhalt der Datei</translation>
    </message>
</context>
<context>
    <name>autodevos::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type an action, a task, a file or a project</source>
        <translation>Aktion, Aufgabe, Datei oder Projekt eingeben</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>autodevos::CommandRulesDialog</name>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>wird erfragt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date and time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>Regeln für Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>The first rule that fits decides; what was allowed for always counts where a rule asks. Changes count from the next command on.</source>
        <translation>Die erste Regel, die passt, entscheidet; was für immer erlaubt wurde, gilt dort, wo eine Regel fragt. Änderungen gelten ab dem nächsten Befehl.</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>Wörter des Befehls</translation>
    </message>
    <message>
        <source>* stands for any characters, a last ** for any more words</source>
        <translation>* steht für beliebige Zeichen, ein letztes ** für beliebige weitere Wörter</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Allowed for always</source>
        <translation>Für immer erlaubt</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Ihre Regeln</translation>
    </message>
    <message>
        <source>Rules of the program</source>
        <translation>Regeln des Programms</translation>
    </message>
    <message>
        <source>with network</source>
        <translation>mit Netz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>autodevos::ConflictBar</name>
    <message>
        <source>You and the new version changed the same lines: %1.</source>
        <translation>Sie und die neue Fassung haben dieselben Zeilen geändert: %1.</translation>
    </message>
    <message>
        <source>You deleted this file, and the new version changes it.</source>
        <translation>Sie haben diese Datei gelöscht, und die neue Fassung ändert sie.</translation>
    </message>
    <message>
        <source>You changed this file, and the new version has it no more.</source>
        <translation>Sie haben diese Datei geändert, und in der neuen Fassung gibt es sie nicht mehr.</translation>
    </message>
    <message>
        <source>You made this file, and the new version has another of that name.</source>
        <translation>Sie haben diese Datei angelegt, und die neue Fassung hat eine andere mit diesem Namen.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Zeigen:</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>The file as it stands in the project</source>
        <translation>Die Datei, wie sie im Projekt steht</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugte</translation>
    </message>
    <message>
        <source>The new version the task made</source>
        <translation>Die neue Fassung der Aufgabe</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Vereinte</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep your file as it is</source>
        <translation>Ihre Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Take generated</source>
        <translation>Erzeugte nehmen</translation>
    </message>
    <message>
        <source>Replace your file by the new version</source>
        <translation>Ihre Datei durch die neue Fassung ersetzen</translation>
    </message>
    <message>
        <source>Edit merged…</source>
        <translation>Vereinte bearbeiten…</translation>
    </message>
    <message>
        <source>Open the merged version in your editor</source>
        <translation>Die vereinte Fassung in Ihrem Editor öffnen</translation>
    </message>
    <message>
        <source>Use merged</source>
        <translation>Vereinte nehmen</translation>
    </message>
    <message>
        <source>Replace your file by the merged version</source>
        <translation>Ihre Datei durch die vereinte Fassung ersetzen</translation>
    </message>
    <message>
        <source>Your file was left as it is.</source>
        <translation>Ihre Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>Both together, conflict by conflict</source>
        <translation>Beide zusammen, Konflikt für Konflikt</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still to decide</source>
        <translation>
            <numerusform>Noch %n Konflikt zu entscheiden</numerusform>
            <numerusform>Noch %n Konflikte zu entscheiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::DiffView</name>
    <message>
        <source>Older version, read only</source>
        <translation>Ältere Fassung, nur lesbar</translation>
    </message>
    <message>
        <source>Newer version, read only</source>
        <translation>Neuere Fassung, nur lesbar</translation>
    </message>
    <message>
        <source>Versions beside each other</source>
        <translation>Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
</context>
<context>
    <name>autodevos::DomainDraft</name>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>autodevos::DomainView</name>
    <message>
        <source>What the program keeps is listed here once it is planned: its records, their fields and links. You can change all of it before it is built.</source>
        <translation>Was das Programm aufbewahrt, steht hier, sobald es geplant ist: seine Datensätze mit ihren Feldern und Verknüpfungen. Sie können alles ändern, bevor es gebaut wird.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a kind of record</source>
        <translation>Eine Art von Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the kind of record</source>
        <translation>Die Art von Datensatz entfernen</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Datensätze</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Das Feld entfernen</translation>
    </message>
    <message>
        <source>Add link to</source>
        <translation>Verknüpfen mit</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Die Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Felder</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>Ver&amp;knüpfungen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Use this data model</source>
        <translation>Dieses Datenmodell verwenden</translation>
    </message>
    <message>
        <source>Remove record</source>
        <translation>Datensatz entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of records</source>
        <translation>
            <numerusform>%n Art von Datensätzen</numerusform>
            <numerusform>%n Arten von Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed. The plan follows when you use this data model; what you changed by hand in files stays.</source>
        <translation>Geändert. Der Plan folgt, sobald Sie dieses Datenmodell verwenden; was Sie in Dateien von Hand geändert haben, bleibt.</translation>
    </message>
    <message>
        <source>This is the data model of the plan.</source>
        <translation>Das ist das Datenmodell des Plans.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>records, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>Rename record</source>
        <translation>Datensatz umbenennen</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
</context>
<context>
    <name>autodevos::EventText</name>
    <message>
        <source>Check %1 passed in %2</source>
        <translation>Prüfung %1 bestanden in %2</translation>
    </message>
    <message>
        <source>Check %1 failed after %2</source>
        <translation>Prüfung %1 gescheitert nach %2</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Run completed</source>
        <translation>Lauf abgeschlossen</translation>
    </message>
    <message>
        <source>Run stopped; what is done is kept</source>
        <translation>Lauf gestoppt; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>Run ended with failures</source>
        <translation>Lauf mit Fehlern beendet</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Der Prompt wird gelesen</translation>
    </message>
    <message>
        <source>Plan version %1: %2 requirements, %3 tasks</source>
        <translation>Planversion %1: %2 Anforderungen, %3 Aufgaben</translation>
    </message>
    <message>
        <source>Run started: %1 tasks to do, %2 reused</source>
        <translation>Lauf begonnen: %1 Aufgaben zu tun, %2 wiederverwendet</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>Lauf pausiert</translation>
    </message>
    <message>
        <source>Run goes on</source>
        <translation>Lauf geht weiter</translation>
    </message>
    <message>
        <source>Try %1 begins</source>
        <translation>Versuch %1 beginnt</translation>
    </message>
    <message>
        <source>$ %1 (exit code %2)</source>
        <translation>$ %1 (Exit-Code %2)</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <translation>Prüfung %1: %2</translation>
    </message>
    <message>
        <source>Merged the new version into your %1</source>
        <translation>Die neue Fassung in Ihre Datei %1 aufgenommen</translation>
    </message>
    <message>
        <source>Conflict in %1: your file was left as it is</source>
        <translation>Konflikt in %1: Ihre Datei blieb unverändert</translation>
    </message>
    <message>
        <source>Waits for an answer: %1</source>
        <translation>Wartet auf eine Antwort: %1</translation>
    </message>
    <message>
        <source>%1: a call without a kept answer took %2 tokens</source>
        <translation>%1: Ein Aufruf ohne aufbewahrte Antwort brauchte %2 Token</translation>
    </message>
    <message>
        <source>You saved %1</source>
        <translation>Sie haben %1 gespeichert</translation>
    </message>
    <message>
        <source>The project went back to an earlier checkpoint</source>
        <translation>Das Projekt ging zu einem früheren Sicherungspunkt zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) of your servers are offered</source>
        <translation>
            <numerusform>%n Werkzeug Ihrer Server wird angeboten</numerusform>
            <numerusform>%n Werkzeuge Ihrer Server werden angeboten</numerusform>
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
        <translation>Aufgabentafel fürs Team</translation>
    </message>
    <message>
        <source>Projects, tasks with states, comments and a dashboard</source>
        <translation>Projekte, Aufgaben mit Zuständen, Kommentare und eine Übersicht</translation>
    </message>
    <message>
        <source>Recipe collection</source>
        <translation>Rezeptsammlung</translation>
    </message>
    <message>
        <source>Search and filters, star ratings and favourites</source>
        <translation>Suche und Filter, Sternebewertung und Favoriten</translation>
    </message>
    <message>
        <source>Clinic appointments</source>
        <translation>Praxistermine</translation>
    </message>
    <message>
        <source>Roles, states and a rule against double booking</source>
        <translation>Rollen, Zustände und eine Regel gegen Doppelbuchung</translation>
    </message>
    <message>
        <source>Developer portfolio</source>
        <translation>Entwicklerportfolio</translation>
    </message>
    <message>
        <source>Pages, projects, a blog and a contact form</source>
        <translation>Seiten, Projekte, ein Blog und ein Kontaktformular</translation>
    </message>
</context>
<context>
    <name>autodevos::ExportDialog</name>
    <message>
        <source>Export the project</source>
        <translation>Projekt exportieren</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Zip-Archiv</translation>
    </message>
    <message>
        <source>Tar archive (tar.gz)</source>
        <translation>Tar-Archiv (tar.gz)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Git repository, one commit a task</source>
        <translation>Git-Repository, ein Commit je Aufgabe</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Contains the generated files only, without AutoDevOS&apos; own data and installed packages. Nothing existing is overwritten.</source>
        <translation>Enthält nur die erzeugten Dateien, ohne die Daten von AutoDevOS und ohne installierte Pakete. Vorhandenes wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
</context>
<context>
    <name>autodevos::FieldsModel</name>
    <message>
        <source>Line of text</source>
        <translation>Textzeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web-Adresse</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Liste von Texten</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>The choices, with commas between them</source>
        <translation>Die Möglichkeiten, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>In the code: %1</source>
        <translation>Im Code: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>Feld ändern</translation>
    </message>
    <message>
        <source>Rename field</source>
        <translation>Feld umbenennen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Change choices</source>
        <translation>Möglichkeiten ändern</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Möglichkeiten</translation>
    </message>
</context>
<context>
    <name>autodevos::FileTreeModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
</context>
<context>
    <name>autodevos::FilesView</name>
    <message>
        <source>Search in all files</source>
        <translation>In allen Dateien suchen</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>Dateien des Projekts</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>The files the agents write appear here.</source>
        <translation>Hier erscheinen die Dateien, die die Agenten schreiben.</translation>
    </message>
    <message>
        <source>Choose a file to read it.</source>
        <translation>Wählen Sie eine Datei, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The file is too large to show here (%1 MB).</source>
        <translation>Die Datei ist zu groß für die Anzeige (%1 MB).</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>Die Datei ist kein Text.</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>geschrieben von %1</translation>
    </message>
    <message>
        <source>written by %1 for %2</source>
        <translation>geschrieben von %1 für %2</translation>
    </message>
    <message>
        <source>%1 matches in %2 files</source>
        <translation>%1 Treffer in %2 Dateien</translation>
    </message>
    <message>
        <source>No file contains this.</source>
        <translation>Keine Datei enthält das.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Die ersten %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your changes stay when the file is generated anew</source>
        <translation>Ihre Änderungen bleiben, wenn die Datei neu erzeugt wird</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>Generated by %1, %2</source>
        <comment>run, date and time</comment>
        <translation>Erzeugt von %1, %2</translation>
    </message>
    <message>
        <source>The version of a checkpoint</source>
        <translation>Die Version eines Sicherungspunkts</translation>
    </message>
</context>
<context>
    <name>autodevos::FindingsModel</name>
    <message>
        <source>Whole project</source>
        <translation>Ganzes Projekt</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>autodevos::FindingsView</name>
    <message>
        <source>The checks found nothing.</source>
        <translation>Die Prüfungen haben nichts gefunden.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>autodevos::GraphSearchBar</name>
    <message>
        <source>Find a task</source>
        <translation>Aufgabe suchen</translation>
    </message>
    <message>
        <source>Find a task by its title</source>
        <translation>Aufgabe nach Titel suchen</translation>
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
        <translation>Aufgabengraph</translation>
    </message>
    <message>
        <source>Arranging %1 tasks …</source>
        <translation>%1 Aufgaben werden angeordnet …</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>Type a prompt and press Ctrl+Enter</source>
        <translation>Prompt eingeben und Strg+Eingabe drücken</translation>
    </message>
    <message>
        <source>There is no graph to export yet</source>
        <translation>Es gibt noch keinen Graphen zum Exportieren</translation>
    </message>
    <message>
        <source>Plan a prompt first</source>
        <translation>Planen Sie zuerst einen Prompt</translation>
    </message>
    <message>
        <source>The picture could not be written</source>
        <translation>Das Bild konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another folder or free some space</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz</translation>
    </message>
    <message>
        <source>The drawing could not be written</source>
        <translation>Die Zeichnung konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fit into view</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Find a task …</source>
        <translation>Aufgabe suchen …</translation>
    </message>
    <message>
        <source>Show critical path</source>
        <translation>Kritischen Pfad zeigen</translation>
    </message>
    <message>
        <source>Export as SVG …</source>
        <translation>Als SVG exportieren …</translation>
    </message>
    <message>
        <source>Export as PNG …</source>
        <translation>Als PNG exportieren …</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Graph exportieren</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is needed by &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>&lt;b&gt;%2&lt;/b&gt; braucht &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It has written no files yet</source>
        <translation>Sie hat noch keine Dateien geschrieben</translation>
    </message>
    <message>
        <source>A task cannot need itself</source>
        <translation>Eine Aufgabe kann sich nicht selbst brauchen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs it already</source>
        <translation>„%1“ braucht es schon</translation>
    </message>
    <message>
        <source>&quot;%1&quot; itself needs &quot;%2&quot;: they would wait for each other</source>
        <translation>„%1“ braucht selbst „%2“: Beide würden aufeinander warten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; itself waits for &quot;%2&quot;, through &quot;%3&quot;: they would wait for each other</source>
        <translation>„%1“ wartet selbst auf „%2“, über „%3“: Beide würden aufeinander warten</translation>
    </message>
    <message>
        <source>Choose with the arrow keys which task shall need &quot;%1&quot;, then press Enter</source>
        <translation>Wählen Sie mit den Pfeiltasten, welche Aufgabe „%1“ brauchen soll, und drücken Sie dann die Eingabetaste</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Gruppe öffnen</translation>
    </message>
    <message>
        <source>Collapse the tasks of %1</source>
        <translation>Aufgaben von %1 zusammenfassen</translation>
    </message>
    <message>
        <source>Group by role</source>
        <translation>Nach Rolle gruppieren</translation>
    </message>
    <message>
        <source>Open the group first: only a task can need another one</source>
        <translation>Öffnen Sie zuerst die Gruppe: nur eine Aufgabe kann eine andere brauchen</translation>
    </message>
</context>
<context>
    <name>autodevos::HistoryView</name>
    <message>
        <source>Checkpoints</source>
        <translation>Sicherungspunkte</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>Planversionen</translation>
    </message>
</context>
<context>
    <name>autodevos::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Files the task wrote</source>
        <translation>Dateien, die die Aufgabe geschrieben hat</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Select a task in the graph or the table to read its instructions, follow its conversation, and run it again.</source>
        <translation>Wählen Sie im Graphen oder in der Tabelle eine Aufgabe, um ihre Anweisungen zu lesen, ihr Gespräch zu verfolgen und sie zu wiederholen.</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Prüfungen (%1)</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Dateien (%1)</translation>
    </message>
    <message>
        <source>The task has not been checked yet.</source>
        <translation>Die Aufgabe wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Die Prüfungen haben nichts gefunden.</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>wiederverwendet</translation>
    </message>
    <message>
        <source>not carried out at this check level</source>
        <translation>auf dieser Prüfstufe nicht ausgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What was sent to models, exactly, and what came back</source>
        <translation>Was genau an Modelle geschickt wurde und was zurückkam</translation>
    </message>
    <message>
        <source>Selected task</source>
        <translation>Ausgewählte Aufgabe</translation>
    </message>
    <message>
        <source>State of the task</source>
        <translation>Zustand der Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Noticed while planning:</source>
        <translation>Beim Planen aufgefallen:</translation>
    </message>
</context>
<context>
    <name>autodevos::LearnedDialog</name>
    <message>
        <source>What was learned of models</source>
        <translation>Was über Modelle gelernt wurde</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>USD a try</source>
        <translation>USD je Versuch</translation>
    </message>
    <message>
        <source>Seconds a try</source>
        <translation>Sekunden je Versuch</translation>
    </message>
    <message>
        <source>Among the models that may be given tasks, the one that is likelier to succeed in a role does a task; cost and time decide between the like. A model that is pinned to a role does all its tasks. Counts from the next run on.</source>
        <translation>Von den Modellen, die Aufgaben bekommen dürfen, erledigt das mit den besseren Aussichten in einer Rolle die Aufgabe; zwischen gleichen entscheiden Kosten und Zeit. Ein für eine Rolle festgelegtes Modell erledigt alle ihre Aufgaben. Gilt ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>&amp;Pin to its role</source>
        <translation>Für die Rolle &amp;festlegen</translation>
    </message>
    <message>
        <source>Taken back under Models by role in the settings</source>
        <translation>Wird in den Einstellungen unter „Modelle nach Rolle“ zurückgenommen</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>Alles &amp;vergessen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing has been learned yet: tasks that language models do teach.</source>
        <translation>Noch wurde nichts gelernt: Aus Aufgaben, die Sprachmodelle erledigen, wird gelernt.</translation>
    </message>
    <message>
        <source>%1 does the tasks of %2 from now on.</source>
        <translation>%1 erledigt von jetzt an die Aufgaben von %2.</translation>
    </message>
</context>
<context>
    <name>autodevos::LogPanel</name>
    <message>
        <source>Show lines of</source>
        <translation>Zeilen zeigen von</translation>
    </message>
    <message>
        <source>Show lines from level</source>
        <translation>Zeilen zeigen ab Stufe</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show lines that contain</source>
        <translation>Zeilen zeigen, die enthalten</translation>
    </message>
    <message>
        <source>Follow: keep the newest line in view</source>
        <translation>Folgen: die neueste Zeile bleibt im Bild</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Ausgewählte Zeilen kopieren, sonst alle</translation>
    </message>
    <message>
        <source>Save the shown lines to a file</source>
        <translation>Gezeigte Zeilen in eine Datei sichern</translation>
    </message>
    <message>
        <source>Clear the view (the journal keeps everything)</source>
        <translation>Ansicht leeren (das Journal behält alles)</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll sichern</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
</context>
<context>
    <name>autodevos::LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the agents do is written here while a run goes on.</source>
        <translation>Hier steht, was die Agenten tun, während ein Lauf läuft.</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>Double-click opens the file</source>
        <translation>Ein Doppelklick öffnet die Datei</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Show the task</source>
        <translation>Aufgabe zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
</context>
<context>
    <name>autodevos::MainWindow</name>
    <message>
        <source>A run is going on.</source>
        <translation>Ein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>Stop it before opening another project.</source>
        <translation>Stoppen Sie ihn, bevor Sie ein anderes Projekt öffnen.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Export nach %1…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>%n Datei nach %1 exportiert</numerusform>
            <numerusform>%n Dateien nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>About AutoDevOS</source>
        <translation>Über AutoDevOS</translation>
    </message>
    <message>
        <source>&lt;b&gt;AutoDevOS %1&lt;/b&gt;&lt;br&gt;Turns a written prompt into a complete, running software project.</source>
        <translation>&lt;b&gt;AutoDevOS %1&lt;/b&gt;&lt;br&gt;Macht aus einem geschriebenen Prompt ein vollständiges, laufendes Softwareprojekt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. What it generates is yours (0BSD).</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Was sie erzeugt, gehört Ihnen (0BSD).</translation>
    </message>
    <message>
        <source>Ending the run. What is done is kept.</source>
        <translation>Der Lauf wird beendet. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>„%1“ nehmen</translation>
    </message>
    <message>
        <source>%1 already holds a project. Nothing was changed.</source>
        <translation>%1 enthält schon ein Projekt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Nothing was changed.</source>
        <translation>%1 ist kein leerer Ordner. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem nehmen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is done: %n file(s).</source>
        <translation>
            <numerusform>„%1“ ist fertig: %n Datei.</numerusform>
            <numerusform>„%1“ ist fertig: %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start preview</source>
        <translation>Vorschau starten</translation>
    </message>
    <message>
        <source>The run was stopped. What is done is kept.</source>
        <translation>Der Lauf wurde gestoppt. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The run ended, but a check of the whole project does not pass.</source>
        <translation>Der Lauf ist zu Ende, aber eine Prüfung des ganzen Projekts schlägt fehl.</translation>
    </message>
    <message numerus="yes">
        <source>The run ended with %n failed task(s).</source>
        <translation>
            <numerusform>Der Lauf endete mit %n gescheiterten Aufgabe.</numerusform>
            <numerusform>Der Lauf endete mit %n gescheiterten Aufgaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done is kept. Look at the findings, then retry.</source>
        <translation>Was fertig ist, bleibt. Sehen Sie die Befunde an und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>Show the failure</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message>
        <source>The last run was interrupted: %1 of %2 tasks are done and kept.</source>
        <translation>Der letzte Lauf wurde unterbrochen: %1 von %2 Aufgaben sind fertig und bleiben.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation>Projekt wird geöffnet…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist offen</translation>
    </message>
    <message>
        <source>AutoDevOS</source>
        <translation>AutoDevOS</translation>
    </message>
    <message>
        <source>%1 of plan v%2: %3</source>
        <translation>%1 von Plan v%2: %3</translation>
    </message>
    <message>
        <source>Plan v%1, not run yet</source>
        <translation>Plan v%1, noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>journal repaired</source>
        <translation>Journal repariert</translation>
    </message>
    <message>
        <source>journal ok</source>
        <translation>Journal in Ordnung</translation>
    </message>
    <message>
        <source>%1 – AutoDevOS</source>
        <translation>%1 – AutoDevOS</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Weite&amp;r</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The model that plans and writes</source>
        <translation>Das Modell, das plant und schreibt</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Wie viel geprüft wird</translation>
    </message>
    <message>
        <source>sandbox on</source>
        <translation>Sandbox an</translation>
    </message>
    <message>
        <source>sandbox off</source>
        <translation>Sandbox aus</translation>
    </message>
    <message>
        <source>Commands of agents see only the project&apos;s folder</source>
        <translation>Befehle der Agenten sehen nur den Ordner des Projekts</translation>
    </message>
    <message>
        <source>Commands of agents run with your own rights.</source>
        <translation>Befehle der Agenten laufen mit Ihren eigenen Rechten.</translation>
    </message>
    <message>
        <source>The log was saved to %1</source>
        <translation>Das Protokoll wurde in %1 gesichert</translation>
    </message>
    <message>
        <source>The log could not be saved to %1</source>
        <translation>Das Protokoll konnte nicht in %1 gesichert werden</translation>
    </message>
    <message>
        <source>Nothing is lost: the journal keeps it. Choose another place.</source>
        <translation>Nichts ist verloren: das Journal behält es. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (offline)</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>nur mitlesen</translation>
    </message>
    <message>
        <source>Not possible while the project is open in %1</source>
        <translation>Nicht möglich, solange das Projekt in %1 geöffnet ist</translation>
    </message>
    <message>
        <source>Take the project over first</source>
        <translation>Übernehmen Sie zuerst das Projekt</translation>
    </message>
    <message numerus="yes">
        <source>The run ended, but %n file(s) of yours and the new version are at odds.</source>
        <translation>
            <numerusform>Der Lauf ist zu Ende, aber %n Ihrer Dateien steht im Konflikt mit der neuen Fassung.</numerusform>
            <numerusform>Der Lauf ist zu Ende, aber %n Ihrer Dateien stehen im Konflikt mit der neuen Fassung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your files were left as they are. Decide about each of them.</source>
        <translation>Ihre Dateien blieben unverändert. Entscheiden Sie über jede.</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <translation>Den Konflikt zeigen</translation>
    </message>
    <message>
        <source>Wait for the run to end, or stop it</source>
        <translation>Warten Sie das Ende des Laufs ab, oder halten Sie ihn an</translation>
    </message>
    <message>
        <source>Plan version %1 follows your data model.</source>
        <translation>Fassung %1 des Plans folgt Ihrem Datenmodell.</translation>
    </message>
    <message>
        <source>Run it to bring the files up to date.</source>
        <translation>Starten Sie den Lauf, um die Dateien auf diesen Stand zu bringen.</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Der Plan wird gerade gemacht</translation>
    </message>
    <message>
        <source>Data model</source>
        <translation>Datenmodell</translation>
    </message>
    <message>
        <source>It goes on with %1.</source>
        <translation>Es geht mit %1 weiter.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>%1 was saved. It stays as you have it when it is generated anew.</source>
        <translation>%1 ist gespeichert. Es bleibt, wie Sie es haben, wenn es neu erzeugt wird.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of the plan. %2 brings it back.</source>
        <translation>„%1“ ist nicht mehr im Plan. %2 holt es zurück.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Limits of language models</source>
        <translation>Grenzen für Sprachmodelle</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Over all models of a project; counts from the next plan or run on</source>
        <translation>Über alle Modelle eines Projekts; gilt ab dem nächsten Plan oder Lauf</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Desktop</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Counts when the program is started the next time</source>
        <translation>Gilt, wenn das Programm das nächste Mal startet</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>For new projects</source>
        <translation>Für neue Projekte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>Tasks at a time</source>
        <translation>Aufgaben zugleich</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>Beim ersten Fehler anhalten</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens je Minute</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>Aufrufe zugleich</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Press F2 or a key and then the new shortcut</source>
        <translation>F2 oder eine Taste drücken, dann das neue Kürzel</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Im Moment werden Sie nicht gebraucht.</translation>
    </message>
    <message>
        <source>AutoDevOS needs you</source>
        <translation>AutoDevOS braucht Sie</translation>
    </message>
    <message>
        <source>A task waits for your answer.</source>
        <translation>Eine Aufgabe wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>%1 holds no project. Nothing was changed.</source>
        <translation>%1 enthält kein Projekt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Make the next project here</source>
        <translation>Das nächste Projekt hier anlegen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>The project is as it was then.</source>
        <translation>Das Projekt ist wieder so wie damals.</translation>
    </message>
    <message>
        <source>What stood there before is a checkpoint too: you can go back to it.</source>
        <translation>Auch der Stand davor ist ein Sicherungspunkt: Sie können dorthin zurück.</translation>
    </message>
    <message>
        <source>Show the checkpoints</source>
        <translation>Sicherungspunkte zeigen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of the plan. The Task menu can undo it.</source>
        <translation>„%1“ ist nicht mehr im Plan. Über das Menü „Aufgabe“ lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing glides or fades; also on where the desktop asks for it</source>
        <translation>Nichts gleitet oder blendet über; auch an, wenn der Desktop es verlangt</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When a run ends or a task needs you, and another program is in front</source>
        <translation>Wenn ein Lauf endet oder eine Aufgabe Sie braucht und ein anderes Programm vorne ist</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Open the last project at the start</source>
        <translation>Beim Start das letzte Projekt öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written</source>
        <translation>Der Ordner %1 ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder under the prompt.</source>
        <translation>Nichts wurde geändert. Wählen Sie unter dem Prompt einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Models by role</source>
        <translation>Modelle nach Rolle</translation>
    </message>
    <message>
        <source>Write provider/model, and after a blank an address of its own; counts from the next plan or run on</source>
        <translation>Anbieter/Modell, nach einem Leerzeichen gegebenenfalls eine eigene Adresse; gilt ab dem nächsten Plan oder Lauf</translation>
    </message>
    <message>
        <source>the chosen model</source>
        <translation>das gewählte Modell</translation>
    </message>
    <message>
        <source>May be given tasks as well</source>
        <translation>Darf ebenfalls Aufgaben bekommen</translation>
    </message>
    <message>
        <source>Write provider/model, several parted by blanks: which one does a task is learned; counts from the next plan or run on</source>
        <translation>Anbieter/Modell schreiben, mehrere durch Leerzeichen getrennt: Welches eine Aufgabe erledigt, wird gelernt; gilt ab dem nächsten Plan oder Lauf</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the inspector lists them.</source>
        <translation>
            <numerusform>Und %n weiteres: Der Inspektor führt es auf.</numerusform>
            <numerusform>Und %n weitere: Der Inspektor führt sie auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MergeView</name>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Your version, read only</source>
        <translation>Ihre Fassung, nur lesbar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>The version both began from, read only</source>
        <translation>Die Fassung, von der beide ausgingen, nur lesbar</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugte</translation>
    </message>
    <message>
        <source>The new generated version, read only</source>
        <translation>Die neue erzeugte Fassung, nur lesbar</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Voriger Konflikt</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nächster Konflikt</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Ihre nehmen</translation>
    </message>
    <message>
        <source>Take generated</source>
        <translation>Erzeugte nehmen</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Beide nehmen</translation>
    </message>
    <message>
        <source>Take neither</source>
        <translation>Keine nehmen</translation>
    </message>
    <message>
        <source>Both versions come together without a conflict</source>
        <translation>Beide Fassungen passen ohne Konflikt zusammen</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>Konflikt %1 von %2</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>alle entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MetricsView</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>tasks done</source>
        <translation>Aufgaben erledigt</translation>
    </message>
    <message>
        <source>requirements met</source>
        <translation>Anforderungen erfüllt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What every role and task took</source>
        <translation>Was jede Rolle und Aufgabe brauchte</translation>
    </message>
    <message>
        <source>Role and task</source>
        <translation>Rolle und Aufgabe</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1 von Plan v%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>tries</source>
        <translation>
            <numerusform>Versuch</numerusform>
            <numerusform>Versuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::ModelButton</name>
    <message>
        <source>Blueprint (offline)</source>
        <translation>Blueprint (offline)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>The model that plans and writes: %1</source>
        <translation>Das Modell, das plant und schreibt: %1</translation>
    </message>
    <message>
        <source>Connect a &amp;model…</source>
        <translation>&amp;Modell verbinden …</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>It has no models</source>
        <translation>Er hat keine Modelle</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n weiteres …</numerusform>
            <numerusform>%n weitere …</numerusform>
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
        <translation>Modell verbinden</translation>
    </message>
    <message>
        <source>Stored in the system&apos;s keyring, in no file</source>
        <translation>Kommt in den Schlüsselbund des Systems, in keine Datei</translation>
    </message>
    <message>
        <source>&amp;Store key</source>
        <translation>Schlüssel &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Asks the model in a call or two whether it answers and can call tools</source>
        <translation>Fragt das Modell in ein, zwei Aufrufen, ob es antwortet und Werkzeuge aufrufen kann</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Looking for keys …</source>
        <translation>Schlüssel werden gesucht …</translation>
    </message>
    <message>
        <source>http://HOST:PORT/v1</source>
        <translation>http://RECHNER:PORT/v1</translation>
    </message>
    <message>
        <source>Asking %1 which models it has …</source>
        <translation>%1 wird nach seinen Modellen gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring may ask for its password …</source>
        <translation>Der Schlüsselbund fragt vielleicht nach seinem Passwort …</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>%1 answers and calls tools by itself.</source>
        <translation>%1 antwortet und ruft Werkzeuge selbst auf.</translation>
    </message>
    <message>
        <source>%1 answers. It calls no tools by itself: it is told how to in words.</source>
        <translation>%1 antwortet. Es ruft Werkzeuge nicht selbst auf: ihm wird in Worten gesagt, wie.</translation>
    </message>
</context>
<context>
    <name>autodevos::NeedsYouBar</name>
    <message>
        <source>What needs you</source>
        <translation>Was Sie braucht</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Nächste Frage</translation>
    </message>
    <message numerus="yes">
        <source>Needs you (%n): %1</source>
        <translation>
            <numerusform>Braucht Sie (%n): %1</numerusform>
            <numerusform>Braucht Sie (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Braucht Sie: %1</translation>
    </message>
    <message>
        <source>All that needs you</source>
        <translation>Alles, was Sie braucht</translation>
    </message>
</context>
<context>
    <name>autodevos::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>autodevos::PlanEditor</name>
    <message>
        <source>Add dependency</source>
        <translation>Abhängigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Aufgabe ändern</translation>
    </message>
</context>
<context>
    <name>autodevos::PlansPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message numerus="yes">
        <source>%1 s, %n further try/tries</source>
        <translation>
            <numerusform>%1 s, %n weiterer Versuch</numerusform>
            <numerusform>%1 s, %n weitere Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Version</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Version</translation>
    </message>
    <message>
        <source>Tasks of both versions</source>
        <translation>Aufgaben beider Versionen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Plan v%1</source>
        <translation>Plan v%1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
    <message>
        <source>There is one version of the plan so far. Every change of it makes another one.</source>
        <translation>Bisher gibt es eine Version des Plans. Jede Änderung macht eine weitere.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) added</source>
        <translation>
            <numerusform>%n Aufgabe hinzugefügt</numerusform>
            <numerusform>%n Aufgaben hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) removed</source>
        <translation>
            <numerusform>%n Aufgabe entfernt</numerusform>
            <numerusform>%n Aufgaben entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed</source>
        <translation>
            <numerusform>%n Aufgabe geändert</numerusform>
            <numerusform>%n Aufgaben geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>the requirements are others</source>
        <translation>die Anforderungen sind andere</translation>
    </message>
    <message>
        <source>the data model is another</source>
        <translation>das Datenmodell ist ein anderes</translation>
    </message>
    <message>
        <source>Both versions say the same</source>
        <translation>Beide Versionen sagen dasselbe</translation>
    </message>
</context>
<context>
    <name>autodevos::PreviewPanel</name>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Log of the preview</source>
        <translation>Protokoll der Vorschau</translation>
    </message>
    <message>
        <source>Start preview</source>
        <translation>Vorschau starten</translation>
    </message>
    <message>
        <source>Stop preview</source>
        <translation>Vorschau stoppen</translation>
    </message>
    <message>
        <source>Open or make a project first.</source>
        <translation>Öffnen oder erstellen Sie zuerst ein Projekt.</translation>
    </message>
    <message>
        <source>The app is not running.</source>
        <translation>Die App läuft nicht.</translation>
    </message>
    <message>
        <source>There is nothing to start yet: run the plan first.</source>
        <translation>Es gibt noch nichts zu starten: führen Sie zuerst den Plan aus.</translation>
    </message>
    <message>
        <source>Installing and building. The first time takes a minute or two.</source>
        <translation>Wird installiert und gebaut. Beim ersten Mal dauert das ein, zwei Minuten.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>The app is running on this computer only.</source>
        <translation>Die App läuft, nur auf diesem Rechner erreichbar.</translation>
    </message>
    <message>
        <source>What the app says is written here while it runs.</source>
        <translation>Was die App meldet, steht hier, während sie läuft.</translation>
    </message>
    <message>
        <source>Show it here</source>
        <translation>Hier anzeigen</translation>
    </message>
    <message>
        <source>Shows the app inside this window; loads a browser the first time</source>
        <translation>Zeigt die App in diesem Fenster; lädt beim ersten Mal einen Browser</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Seite neu laden</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>Die App</translation>
    </message>
</context>
<context>
    <name>autodevos::ProgressStrip</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Plant…</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n nicht erledigt</numerusform>
            <numerusform>%n nicht erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Share of the budget that is used, in per cent</source>
        <translation>Verbrauchter Anteil des Budgets in Prozent</translation>
    </message>
    <message>
        <source>%1 % of the budget is used</source>
        <translation>%1 % des Budgets sind verbraucht</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>autodevos::ProjectsView</name>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>%1
last opened %2</source>
        <translation>%1
zuletzt geöffnet %2</translation>
    </message>
    <message>
        <source>Projects you make appear here.</source>
        <translation>Hier erscheinen Ihre Projekte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remove from the list (the folder stays)</source>
        <translation>Aus der Liste nehmen (der Ordner bleibt)</translation>
    </message>
</context>
<context>
    <name>autodevos::PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Describe the program to build. Ctrl+Enter plans and runs, Ctrl+Shift+Enter only plans, Alt+Up goes back in the history.</source>
        <translation>Beschreiben Sie das Programm. Strg+Eingabe plant und führt aus, Strg+Umschalt+Eingabe plant nur, Alt+Auf geht in der Geschichte zurück.</translation>
    </message>
    <message>
        <source>Describe the program you want: who uses it, what they keep in it, what they do with it.</source>
        <translation>Beschreiben Sie das Programm (auf Englisch): wer es benutzt, was darin steht, was man damit tut.</translation>
    </message>
    <message>
        <source>%1
Will not be built: %2</source>
        <translation>%1
Wird nicht gebaut: %2</translation>
    </message>
</context>
<context>
    <name>autodevos::PromptPanel</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Plan and run</source>
        <translation>Planen und ausführen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) recognised</source>
        <translation>
            <numerusform>%n Anforderung erkannt</numerusform>
            <numerusform>%n Anforderungen erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not be built</source>
        <translation>
            <numerusform>%n wird nicht gebaut</numerusform>
            <numerusform>%n werden nicht gebaut</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate of the run</source>
        <translation>Schätzung des Laufs</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n step(s)</source>
        <translation>
            <numerusform>in %n Schritt</numerusform>
            <numerusform>in %n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>etwa %1 Token</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>more than the budget of %1</source>
        <translation>mehr als das Budget von %1</translation>
    </message>
    <message>
        <source>What a run of the whole plan takes, as far as experience tells</source>
        <translation>Was ein Lauf des ganzen Plans nach aller Erfahrung braucht</translation>
    </message>
    <message>
        <source>What a run takes, as far as experience tells. The built-in model drafts the plan as you type; nothing is spent for it.</source>
        <translation>Was ein Lauf nach aller Erfahrung braucht. Das eingebaute Modell entwirft den Plan, während Sie schreiben; das kostet nichts.</translation>
    </message>
    <message>
        <source>Nothing to build is recognised yet</source>
        <translation>Noch ist nichts zu erkennen, was gebaut werden soll</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach text files: a language model reads them with the prompt</source>
        <translation>Textdateien anhängen: ein Sprachmodell liest sie mit dem Prompt</translation>
    </message>
</context>
<context>
    <name>autodevos::QuestionCard</name>
    <message>
        <source>May this command run?</source>
        <translation>Darf dieser Befehl laufen?</translation>
    </message>
    <message>
        <source>The budget is used up: the run is paused</source>
        <translation>Das Budget ist verbraucht: der Lauf pausiert</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>A question from &quot;%1&quot;</source>
        <translation>Eine Frage von „%1“</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; wants to run a command:</source>
        <translation>Die Aufgabe „%1“ will einen Befehl ausführen:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>There is no sandbox on this machine: it could read and change all that you can, and reach the network.</source>
        <translation>Auf diesem Rechner gibt es keine Sandbox: Er könnte alles lesen und ändern, was Sie können, und ins Netz.</translation>
    </message>
    <message>
        <source>It runs closed off: it sees only this project&apos;s build folder, but it gets the network.</source>
        <translation>Er läuft abgeschlossen: Er sieht nur den Bauordner dieses Projekts, bekommt aber das Netz.</translation>
    </message>
    <message>
        <source>It runs closed off: it sees only this project&apos;s build folder and has no network.</source>
        <translation>Er läuft abgeschlossen: Er sieht nur den Bauordner dieses Projekts und hat kein Netz.</translation>
    </message>
    <message>
        <source>Why you are asked: %1</source>
        <translation>Warum Sie gefragt werden: %1</translation>
    </message>
    <message>
        <source>%1 of %2 USD were spent. What runs comes to its end, nothing new is paid for.</source>
        <translation>%1 von %2 USD sind ausgegeben. Was läuft, läuft zu Ende; Neues wird nicht bezahlt.</translation>
    </message>
    <message>
        <source>Some calls have no known price.</source>
        <translation>Von einigen Aufrufen ist der Preis nicht bekannt.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ihre eigenen Worte</translation>
    </message>
    <message>
        <source>Allow &amp;more, in all:</source>
        <translation>&amp;Mehr erlauben, insgesamt:</translation>
    </message>
    <message>
        <source>&amp;Finish with Blueprint</source>
        <translation>Mit Blueprint zu Ende &amp;bringen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Allow &amp;once</source>
        <translation>&amp;Einmal erlauben</translation>
    </message>
    <message>
        <source>Allow for this &amp;run</source>
        <translation>Für diesen &amp;Lauf erlauben</translation>
    </message>
    <message>
        <source>&amp;Always allow this command</source>
        <translation>Diesen Befehl &amp;immer erlauben</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>Budget in all</source>
        <translation>Budget insgesamt</translation>
    </message>
    <message>
        <source>An&amp;swer with these words</source>
        <translation>Mit diesen &amp;Worten antworten</translation>
    </message>
    <message>
        <source>Part of it is an estimate: not every answer was counted.</source>
        <translation>Ein Teil davon ist geschätzt: nicht jede Antwort wurde gezählt.</translation>
    </message>
    <message>
        <source>May this tool be called?</source>
        <translation>Darf dieses Werkzeug aufgerufen werden?</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; wants to call the tool &quot;%2&quot; of your server &quot;%3&quot; with:</source>
        <translation>Die Aufgabe „%1“ will das Werkzeug „%2“ Ihres Servers „%3“ aufrufen mit:</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>No sandbox holds a tool server: it can do whatever it was made for.</source>
        <translation>Keine Sandbox hält einen Werkzeug-Server: Er kann alles tun, wofür er gemacht ist.</translation>
    </message>
    <message>
        <source>&amp;Always allow this tool</source>
        <translation>Dieses Werkzeug &amp;immer erlauben</translation>
    </message>
</context>
<context>
    <name>autodevos::RelationsModel</name>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>many</source>
        <translation>viele</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Verknüpfung hinzufügen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Filled with the account that is signed in</source>
        <translation>Wird mit dem angemeldeten Konto gefüllt</translation>
    </message>
    <message>
        <source>In the code: %1</source>
        <translation>Im Code: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Verknüpfung ändern</translation>
    </message>
    <message>
        <source>Rename link</source>
        <translation>Verknüpfung umbenennen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
</context>
<context>
    <name>autodevos::RequestsPage</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Requests to models</source>
        <translation>Anfragen an Modelle</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Exact request and its answer</source>
        <translation>Genaue Anfrage und ihre Antwort</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Byte by byte as it was sent, instead of laid out to be read</source>
        <translation>Byte für Byte wie gesendet statt zum Lesen gesetzt</translation>
    </message>
    <message>
        <source>Copies the request exactly as it was sent, without keys</source>
        <translation>Kopiert die Anfrage genau so, wie sie gesendet wurde, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Nothing was asked of a provider for this task. The built-in model needs no requests.</source>
        <translation>Für diese Aufgabe wurde kein Anbieter gefragt. Das eingebaute Modell braucht keine Anfragen.</translation>
    </message>
    <message>
        <source>Answer after %1, %2 bytes</source>
        <translation>Antwort nach %1, %2 Bytes</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>An&amp;frage</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>Copies the answer</source>
        <translation>Kopiert die Antwort</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>Planung</translation>
    </message>
</context>
<context>
    <name>autodevos::RequirementsModel</name>
    <message>
        <source>Proven</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Gebaut</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Nicht gebaut</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Tests of its tasks; none of them names this requirement:</source>
        <translation>Tests ihrer Aufgaben; keiner davon nennt diese Anforderung:</translation>
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
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>What the prompt asks for is listed here once it is planned, with the tasks, files and tests that prove it.</source>
        <translation>Hier steht nach dem Planen, was der Prompt verlangt, mit den Aufgaben, Dateien und Tests, die es beweisen.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n Anforderung</numerusform>
            <numerusform>%n Anforderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>Nothing is linked to it yet</source>
        <translation>Noch nichts ist damit verknüpft</translation>
    </message>
    <message numerus="yes">
        <source>%n proven</source>
        <translation>
            <numerusform>%n bewiesen</numerusform>
            <numerusform>%n bewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n built</source>
        <translation>
            <numerusform>%n gebaut</numerusform>
            <numerusform>%n gebaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not built</source>
        <translation>
            <numerusform>%n nicht gebaut</numerusform>
            <numerusform>%n nicht gebaut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 · %3 % covered</source>
        <comment>how many requirements, of which kinds</comment>
        <translation>%1: %2 · %3 % erfüllt</translation>
    </message>
</context>
<context>
    <name>autodevos::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Several are parted by commas</source>
        <translation>Mehrere werden durch Kommas getrennt</translation>
    </message>
    <message>
        <source>One sentence on what it does; planners choose by it</source>
        <translation>Ein Satz darüber, was sie tut; danach wählt der Planer</translation>
    </message>
    <message>
        <source>What its work has to come to</source>
        <translation>Was bei ihrer Arbeit herauskommen muss</translation>
    </message>
    <message>
        <source>Paths its tasks usually write, such as backend/src/**. Several are parted by commas</source>
        <translation>Pfade, die ihre Aufgaben gewöhnlich schreiben, etwa backend/src/**. Mehrere werden durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Plans may give it tasks</source>
        <translation>Pläne dürfen ihr Aufgaben geben</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>An&amp;weisung</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>Werk&amp;zeuge</translation>
    </message>
    <message>
        <source>Pat&amp;hs</source>
        <translation>P&amp;fade</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Reset to shipped</source>
        <translation>Auf A&amp;uslieferung zurücksetzen</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a role</comment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>a role</comment>
        <translation>%1 (eigene)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Kommt mit dem Programm</translation>
    </message>
    <message>
        <source>Not saved yet. It counts from the next plan or run on.</source>
        <translation>Noch nicht gespeichert. Gilt ab dem nächsten Plan oder Lauf.</translation>
    </message>
    <message>
        <source>It cannot be saved so: %1</source>
        <translation>So lässt sie sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>Saved. It counts from the next plan or run on.</source>
        <translation>Gespeichert. Gilt ab dem nächsten Plan oder Lauf.</translation>
    </message>
    <message>
        <source>What stood there is kept in %1</source>
        <translation>Was dort stand, liegt in %1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Not saved: %1. Closing once more drops these changes.</source>
        <translation>Nicht gespeichert: %1. Noch einmal schließen verwirft diese Änderungen.</translation>
    </message>
</context>
<context>
    <name>autodevos::RunOptionsForm</name>
    <message>
        <source>Checks: none</source>
        <translation>Prüfungen: keine</translation>
    </message>
    <message>
        <source>Only that declared files exist and are complete</source>
        <translation>Nur, dass angekündigte Dateien da und vollständig sind</translation>
    </message>
    <message>
        <source>Checks: fast</source>
        <translation>Prüfungen: schnell</translation>
    </message>
    <message>
        <source>Also that every file parses; nothing is run</source>
        <translation>Auch, dass jede Datei lesbar ist; nichts wird ausgeführt</translation>
    </message>
    <message>
        <source>Checks: full</source>
        <translation>Prüfungen: alle</translation>
    </message>
    <message>
        <source>Also install, types, lint, build and tests of the project; takes minutes</source>
        <translation>Auch Installation, Typen, Lint, Bau und Tests des Projekts; dauert Minuten</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>Choose the project folder</source>
        <translation>Projektordner wählen</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Wie viel geprüft wird</translation>
    </message>
    <message>
        <source>Tasks at a time</source>
        <translation>Aufgaben gleichzeitig</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>Beim ersten Fehler stoppen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Ordner des neuen Projekts</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>What the models may cost in this run</source>
        <translation>Was die Modelle in diesem Lauf kosten dürfen</translation>
    </message>
    <message>
        <source>The built-in model costs nothing</source>
        <translation>Das eingebaute Modell kostet nichts</translation>
    </message>
    <message>
        <source>When it is used up, the run pauses and asks how to go on</source>
        <translation>Ist es verbraucht, pausiert der Lauf und fragt, wie es weitergeht</translation>
    </message>
    <message>
        <source>Stac&amp;k</source>
        <translation>Te&amp;chnik</translation>
    </message>
</context>
<context>
    <name>autodevos::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Both runs, task by task</source>
        <translation>Beide Läufe, Aufgabe für Aufgabe</translation>
    </message>
    <message>
        <source>%1 done, %2 not</source>
        <translation>%1 erledigt, %2 nicht</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1 von Plan v%2</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Es wurde noch nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Select one run, or two to compare them.</source>
        <translation>Wählen Sie einen Lauf, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>run</comment>
        <translation>%1: Zeit</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n tried task(s)</source>
        <translation>
            <numerusform>%1: %2, %n bearbeitete Aufgabe</numerusform>
            <numerusform>%1: %2, %n bearbeitete Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2 longer than %3</source>
        <translation>%1 dauerte %2 länger als %3</translation>
    </message>
    <message>
        <source>%1 took %2 less than %3</source>
        <translation>%1 dauerte %2 weniger als %3</translation>
    </message>
    <message>
        <source>it cost %1 more</source>
        <translation>er kostete %1 mehr</translation>
    </message>
    <message>
        <source>it cost %1 less</source>
        <translation>er kostete %1 weniger</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsDelegate</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings and shortcuts</source>
        <translation>Einstellungen und Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Back to &amp;default</source>
        <translation>Zurück zur &amp;Vorgabe</translation>
    </message>
    <message>
        <source>What is changed counts at once.</source>
        <translation>Was geändert wird, gilt sofort.</translation>
    </message>
    <message>
        <source>%1 is set in the environment and wins over the settings.</source>
        <translation>%1 steht in der Umgebung und geht den Einstellungen vor.</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsModel</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>%1 already means &quot;%2&quot;</source>
        <translation>%1 bedeutet schon „%2“</translation>
    </message>
</context>
<context>
    <name>autodevos::StackBox</name>
    <message>
        <source>What it is made with</source>
        <translation>Womit es gebaut wird</translation>
    </message>
    <message>
        <source>Stands in the prompt as its last line. Languages and frameworks of your own choice need a language model.</source>
        <translation>Steht als letzte Zeile im Prompt. Eigene Sprachen und Frameworks brauchen ein Sprachmodell.</translation>
    </message>
    <message>
        <source>As the prompt says</source>
        <translation>Wie im Prompt</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>Webanwendung</translation>
    </message>
    <message>
        <source>Static web site</source>
        <translation>Statische Website</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>Nur API</translation>
    </message>
</context>
<context>
    <name>autodevos::StaleSummary</name>
    <message>
        <source>What a retry runs again</source>
        <translation>Was eine Wiederholung erneut ausführt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) run again</source>
        <translation>
            <numerusform>%n Aufgabe läuft erneut</numerusform>
            <numerusform>%n Aufgaben laufen erneut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n bleibt, wie sie ist</numerusform>
            <numerusform>%n bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Possible when the current run has ended</source>
        <translation>Möglich, wenn der laufende Lauf zu Ende ist</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at a price that is not known</source>
        <translation>zu unbekanntem Preis</translation>
    </message>
</context>
<context>
    <name>autodevos::TalkPage</name>
    <message>
        <source>Conversation of the task</source>
        <translation>Gespräch der Aufgabe</translation>
    </message>
    <message>
        <source>What the model answers and which tools the agent calls appears here.</source>
        <translation>Hier erscheint, was das Modell antwortet und welche Werkzeuge der Agent aufruft.</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Report: </source>
        <translation>Bericht: </translation>
    </message>
</context>
<context>
    <name>autodevos::TaskDialog</name>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Die Aufgabe ändern</translation>
    </message>
    <message>
        <source>Paths, parted by commas: backend/src/mail/**; empty: it only checks</source>
        <translation>Pfade, durch Kommas getrennt: backend/src/mail/**; leer: Sie prüft nur</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Anweisungen</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Braucht</translation>
    </message>
    <message>
        <source>&amp;Writes</source>
        <translation>&amp;Schreibt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Tasks that must be completed before</source>
        <translation>Aufgaben, die vorher fertig sein müssen</translation>
    </message>
    <message>
        <source>Paths that this task alone may write</source>
        <translation>Pfade, die nur diese Aufgabe schreiben darf</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>Makes a new plan version; runs nothing</source>
        <translation>Macht eine neue Planversion; führt nichts aus</translation>
    </message>
    <message>
        <source>It waits for this task itself</source>
        <translation>Sie wartet selbst auf diese Aufgabe</translation>
    </message>
    <message>
        <source> s a try</source>
        <translation> s je Versuch</translation>
    </message>
    <message>
        <source>Longest time of one try</source>
        <translation>Längste Dauer eines Versuchs</translation>
    </message>
    <message>
        <source> more tries</source>
        <translation> weitere Versuche</translation>
    </message>
    <message>
        <source>Further tries after the first</source>
        <translation>Weitere Versuche nach dem ersten</translation>
    </message>
</context>
<context>
    <name>autodevos::TaskPage</name>
    <message>
        <source>Instructions of the task</source>
        <translation>Anweisungen der Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Anweisungen</translation>
    </message>
    <message>
        <source>edited, not used yet</source>
        <translation>geändert, noch nicht benutzt</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Wiederholen…</translation>
    </message>
    <message>
        <source>Save edit</source>
        <translation>Änderung sichern</translation>
    </message>
    <message>
        <source>Makes a new plan version; runs nothing</source>
        <translation>Macht eine neue Planversion; führt nichts aus</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Put the planned instructions back</source>
        <translation>Die geplanten Anweisungen wiederherstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ends this task; the others go on</source>
        <translation>Beendet diese Aufgabe; die anderen laufen weiter</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Retry with edits…</source>
        <translation>Mit Änderungen wiederholen…</translation>
    </message>
    <message>
        <source>Possible when the current run has ended</source>
        <translation>Möglich, wenn der laufende Lauf zu Ende ist</translation>
    </message>
    <message>
        <source>Shows first what runs again and what is reused</source>
        <translation>Zeigt zuerst, was erneut läuft und was wiederverwendet wird</translation>
    </message>
    <message>
        <source>Only this…</source>
        <translation>Nur diese…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Runs this task and what it still needs; what depends on it waits for the next run</source>
        <translation>Führt diese Aufgabe aus und was ihr noch fehlt; was von ihr abhängt, wartet auf den nächsten Lauf</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>Nicht überspringen</translation>
    </message>
    <message>
        <source>The next run carries it out again</source>
        <translation>Der nächste Lauf führt sie wieder aus</translation>
    </message>
    <message>
        <source>Leaves it out of this run and those to come, with what depends on it</source>
        <translation>Lässt sie in diesem und den kommenden Läufen aus, samt dem, was von ihr abhängt</translation>
    </message>
    <message>
        <source>Run only this</source>
        <translation>Nur diese ausführen</translation>
    </message>
    <message>
        <source>Retry with edits</source>
        <translation>Mit Änderungen wiederholen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>autodevos::TaskTableModel</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Erfüllt</translation>
    </message>
</context>
<context>
    <name>autodevos::TimelineChart</name>
    <message>
        <source>Timeline of the run</source>
        <translation>Zeitachse des Laufs</translation>
    </message>
    <message>
        <source>try %1: from %2 to %3</source>
        <translation>Versuch %1: von %2 bis %3</translation>
    </message>
    <message>
        <source>waited %1 for its turn</source>
        <translation>wartete %1, bis sie an der Reihe war</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>decided how long the run took</source>
        <translation>bestimmte, wie lange der Lauf dauerte</translation>
    </message>
    <message>
        <source>When a run goes on, its tasks appear here with the time they take.</source>
        <translation>Während eines Laufs erscheinen hier seine Aufgaben mit der Zeit, die sie brauchen.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>autodevos::TimelineView</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Compare with the run</source>
        <translation>Vergleichen mit dem Lauf</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1 von Plan v%2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>%1 longer than %2</source>
        <translation>%1 länger als %2</translation>
    </message>
    <message>
        <source>%1 shorter than %2</source>
        <translation>%1 kürzer als %2</translation>
    </message>
    <message>
        <source>%1 in all; %2 of %3 tasks decided it (%4); %5 at a time</source>
        <translation>%1 insgesamt; entscheidend: %2 von %3 Aufgaben (%4); %5 zugleich</translation>
    </message>
</context>
<context>
    <name>autodevos::ToolServerDialog</name>
    <message>
        <source>New tool server</source>
        <translation>Neuer Werkzeug-Server</translation>
    </message>
    <message>
        <source>Tool server %1</source>
        <translation>Werkzeug-Server %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>a program of this computer</source>
        <translation>ein Programm dieses Rechners</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Eines je Zeile</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>One on each line; ${NAME} takes the value from the environment of this program</source>
        <translation>Eine je Zeile; ${NAME} nimmt den Wert aus der Umgebung dieses Programms</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>all that write files</source>
        <translation>alle, die Dateien schreiben</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Agents may &amp;use it</source>
        <translation>Agenten dürfen ihn &amp;benutzen</translation>
    </message>
    <message>
        <source>A program is started with your rights and is held by no sandbox. It gets none of your keys for language models. Enter only what you trust.</source>
        <translation>Ein Programm wird mit Ihren Rechten gestartet und von keiner Sandbox gehalten. Es bekommt keinen Ihrer Schlüssel für Sprachmodelle. Tragen Sie nur ein, wem Sie vertrauen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Reached &amp;by</source>
        <translation>Erreichbar ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Ar&amp;gumente</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variablen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Kopfzeilen</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollen</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
</context>
<context>
    <name>autodevos::ToolServersDialog</name>
    <message>
        <source>Tool servers</source>
        <translation>Werkzeug-Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Program or address</source>
        <translation>Programm oder Adresse</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Servers of the Model Context Protocol whose tools agents may call. Each call is asked for unless a rule for commands allows it (mcp:NAME TOOL). Changes count from the next run on.</source>
        <translation>Server des Model Context Protocol, deren Werkzeuge Agenten aufrufen dürfen. Nach jedem Aufruf wird gefragt, wenn ihn keine Regel für Befehle erlaubt (mcp:NAME TOOL). Änderungen gelten ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Starts the server, asks it for its tools and ends it again</source>
        <translation>Startet den Server, fragt ihn nach seinen Werkzeugen und beendet ihn wieder</translation>
    </message>
    <message>
        <source>all that write files</source>
        <translation>alle, die Dateien schreiben</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>%1 is being asked for its tools…</source>
        <translation>%1 wird nach seinen Werkzeugen gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and offers %n tool(s):</source>
        <translation>
            <numerusform>%1 antwortet und bietet %n Werkzeug:</numerusform>
            <numerusform>%1 antwortet und bietet %n Werkzeuge:</numerusform>
        </translation>
    </message>
    <message>
        <source>No tool servers yet. Add one, and agents may use its tools.</source>
        <translation>Noch keine Werkzeugserver. Fügen Sie einen hinzu, dann können Agenten seine Werkzeuge nutzen.</translation>
    </message>
</context>
<context>
    <name>autodevos::TriesPage</name>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
</context>
<context>
    <name>autodevos::WatchBar</name>
    <message>
        <source>It has no plan yet.</source>
        <translation>Es hat noch keinen Plan.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are done.</source>
        <translation>%1 von %2 Aufgaben sind fertig.</translation>
    </message>
    <message>
        <source>The run is complete.</source>
        <translation>Der Lauf ist fertig.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>Der Lauf ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The plan has not been run yet.</source>
        <translation>Der Plan wurde noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The run was interrupted: %1</source>
        <translation>Der Lauf wurde unterbrochen: %1</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>einem anderen Prozess</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>Whose project this is</source>
        <translation>Wem das Projekt gerade gehört</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Watching: this project is run by %1 since %2.</source>
        <translation>Nur mitlesen: Dieses Projekt läuft seit %2 in %1.</translation>
    </message>
    <message>
        <source>Watching: this project is open in %1 since %2.</source>
        <translation>Nur mitlesen: Dieses Projekt ist seit %2 in %1 geöffnet.</translation>
    </message>
    <message>
        <source>You can follow and export it; to change it, stop or close it there.</source>
        <translation>Sie können mitlesen und exportieren; um es zu ändern, beenden Sie es dort.</translation>
    </message>
    <message>
        <source>The other process</source>
        <translation>Der andere Prozess</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 ist beendet.</translation>
    </message>
</context>
<context>
    <name>autodevos::WelcomePage</name>
    <message>
        <source>Works offline now: %1 needs no network and no key.</source>
        <translation>Arbeitet jetzt offline: %1 braucht kein Netz und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Answers come from %1.</source>
        <translation>Antworten kommen von %1.</translation>
    </message>
    <message>
        <source>Or start from an example:</source>
        <translation>Oder mit einem Beispiel beginnen:</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Prompt schreiben</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>Der Prompt wird gelesen…</translation>
    </message>
    <message>
        <source>What shall be built?</source>
        <translation>Was soll gebaut werden?</translation>
    </message>
    <message>
        <source>The plan appears here as a graph. Nothing runs before it is there.</source>
        <translation>Der Plan erscheint hier als Graph. Vorher läuft nichts.</translation>
    </message>
    <message>
        <source>Write what the program is for, who uses it and what they keep in it. AutoDevOS plans the work, writes the project, checks it, and shows every step.</source>
        <translation>Schreiben Sie, wofür das Programm ist, wer es benutzt und was darin steht. AutoDevOS plant die Arbeit, schreibt das Projekt, prüft es und zeigt jeden Schritt.</translation>
    </message>
</context>
<context>
    <name>autodevos::Words</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Silent for %1 · %2</source>
        <translation>Still seit %1 · %2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet auf etwas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Frontend</source>
        <translation>Frontend</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>DevOps</source>
        <translation>DevOps</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Waits for %1 and %2 more</source>
        <translation>Wartet auf %1 und %2 weitere</translation>
    </message>
    <message>
        <source>Ready, waits for a free slot</source>
        <translation>Bereit, wartet auf einen freien Platz</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Waits for the next try</source>
        <translation>Wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>Reused from an earlier run</source>
        <translation>Aus einem früheren Lauf wiederverwendet</translation>
    </message>
    <message>
        <source>Not carried out at this check level</source>
        <translation>Auf dieser Prüfstufe nicht ausgeführt</translation>
    </message>
    <message>
        <source>Failed without saying why</source>
        <translation>Gescheitert, ohne einen Grund zu nennen</translation>
    </message>
    <message>
        <source>Cut off; goes on with the next run</source>
        <translation>Abgeschnitten; geht mit dem nächsten Lauf weiter</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>would run again</source>
        <translation>würde erneut laufen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>API integration</source>
        <translation>API-Anbindung</translation>
    </message>
    <message>
        <source>AI integration</source>
        <translation>KI-Anbindung</translation>
    </message>
    <message>
        <source>%1 (%2 tasks)</source>
        <translation>%1 (%2 Aufgaben)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
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
        <translation>Macht aus einem geschriebenen Prompt ein vollständiges, laufendes Softwareprojekt.</translation>
    </message>
    <message>
        <source>Start with this prompt in the editor.</source>
        <translation>Mit diesem Prompt im Editor beginnen.</translation>
    </message>
    <message>
        <source>Project to open.</source>
        <translation>Zu öffnendes Projekt.</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time</source>
        <translation>Nur ein Projekt kann auf einmal geöffnet werden</translation>
    </message>
    <message>
        <source>Start without the project that was open last.</source>
        <translation>Ohne das zuletzt geöffnete Projekt starten.</translation>
    </message>
</context>
</TS>
