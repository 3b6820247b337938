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
        <translation>eine Textdatei oder ein Bild, das zum Auftrag gehört; kann mehrmals angegeben werden. Sprachmodelle lesen sie, das eingebaute nicht</translation>
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
    <name>Errors</name>
    <message>
        <source>A setting, a key or the name of a model is missing or wrong</source>
        <translation>Eine Einstellung, ein Schlüssel oder der Name eines Modells fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>Check the settings; &quot;autodevos-cli doctor&quot; says what is missing</source>
        <translation>Prüfe die Einstellungen; „autodevos-cli doctor“ sagt, was fehlt</translation>
    </message>
    <message>
        <source>Something does not have the form it must have</source>
        <translation>Etwas hat nicht die Form, die es haben muss</translation>
    </message>
    <message>
        <source>Correct the place that is named</source>
        <translation>Berichtige die genannte Stelle</translation>
    </message>
    <message>
        <source>Something that was named is not there</source>
        <translation>Etwas Genanntes ist nicht da</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Prüfe den Namen</translation>
    </message>
    <message>
        <source>Something is there already and is not overwritten</source>
        <translation>Etwas ist schon da und wird nicht überschrieben</translation>
    </message>
    <message>
        <source>Choose another name or place</source>
        <translation>Wähle einen anderen Namen oder Ort</translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Allow it in the rules for commands or in the system, or choose another place</source>
        <translation>Erlaube es in den Regeln für Befehle oder im System, oder wähle einen anderen Ort</translation>
    </message>
    <message>
        <source>Files could not be read or written</source>
        <translation>Dateien konnten nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Check the disk, the free space and the permissions</source>
        <translation>Prüfe Datenträger, freien Platz und Rechte</translation>
    </message>
    <message>
        <source>The project&apos;s journal is damaged</source>
        <translation>Das Protokoll des Projekts ist beschädigt</translation>
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
        <translation>Warte auf sein Ende oder beende ihn dort</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>Ein Befehl konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Check that the program is installed; &quot;autodevos-cli doctor&quot; says what is missing</source>
        <translation>Prüfe, ob das Programm installiert ist; „autodevos-cli doctor“ sagt, was fehlt</translation>
    </message>
    <message>
        <source>The checks of this work do not pass</source>
        <translation>Die Prüfungen dieser Arbeit bestehen nicht</translation>
    </message>
    <message>
        <source>Look at the findings, then try the task again or change its instructions</source>
        <translation>Sieh dir die Befunde an, dann versuche die Aufgabe erneut oder ändere ihre Anweisungen</translation>
    </message>
    <message>
        <source>This model or program cannot do what was asked for</source>
        <translation>Dieses Modell oder Programm kann das Verlangte nicht</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Wähle ein anderes Modell</translation>
    </message>
    <message>
        <source>The provider does not accept the key</source>
        <translation>Der Anbieter nimmt den Schlüssel nicht an</translation>
    </message>
    <message>
        <source>Enter a valid key for this provider</source>
        <translation>Gib einen gültigen Schlüssel für diesen Anbieter ein</translation>
    </message>
    <message>
        <source>The credit or quota at the provider is used up</source>
        <translation>Guthaben oder Kontingent beim Anbieter ist aufgebraucht</translation>
    </message>
    <message>
        <source>Add credit there, use another key or choose another model</source>
        <translation>Lade dort Guthaben auf, nutze einen anderen Schlüssel oder wähle ein anderes Modell</translation>
    </message>
    <message>
        <source>The budget of this run is used up</source>
        <translation>Das Budget dieses Laufs ist aufgebraucht</translation>
    </message>
    <message>
        <source>Allow more, or finish with the built-in model</source>
        <translation>Erlaube mehr, oder schließe mit dem eingebauten Modell ab</translation>
    </message>
    <message>
        <source>The provider allows no more requests at the moment</source>
        <translation>Der Anbieter lässt im Augenblick keine weiteren Anfragen zu</translation>
    </message>
    <message>
        <source>Wait a little, or set lower limits for parallel calls</source>
        <translation>Warte etwas, oder setze niedrigere Grenzen für gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>The provider is overloaded</source>
        <translation>Der Anbieter ist überlastet</translation>
    </message>
    <message>
        <source>Try again later or choose another model</source>
        <translation>Versuche es später noch einmal oder wähle ein anderes Modell</translation>
    </message>
    <message>
        <source>The provider&apos;s safety rules have blocked the request or the answer</source>
        <translation>Die Sicherheitsregeln des Anbieters haben Anfrage oder Antwort blockiert</translation>
    </message>
    <message>
        <source>Word it differently or choose another model</source>
        <translation>Formuliere es anders oder wähle ein anderes Modell</translation>
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
        <translation>Mache die Aufgabe kleiner oder wähle ein Modell mit größerem Kontext</translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation>Die Antwort ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>Try again or choose another model</source>
        <translation>Versuche es noch einmal oder wähle ein anderes Modell</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy</source>
        <translation>Prüfe Adresse, Netz und Proxy</translation>
    </message>
    <message>
        <source>It took longer than it may</source>
        <translation>Es hat länger gedauert, als es darf</translation>
    </message>
    <message>
        <source>Allow more time, or check whether the server still works</source>
        <translation>Erlaube mehr Zeit, oder prüfe, ob der Server noch arbeitet</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, please report it</source>
        <translation>Versuche es noch einmal; geschieht es jedes Mal, melde es bitte</translation>
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
        <translation>Dateien an den Auftrag anhängen</translation>
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
        <translation>Der Auftrag wird gelesen</translation>
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
        <translation>Auftrag eingeben und Strg+Eingabe drücken</translation>
    </message>
    <message>
        <source>There is no graph to export yet</source>
        <translation>Es gibt noch keinen Graphen zum Exportieren</translation>
    </message>
    <message>
        <source>Plan a prompt first</source>
        <translation>Planen Sie zuerst einen Auftrag</translation>
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
        <translation>&lt;b&gt;AutoDevOS %1&lt;/b&gt;&lt;br&gt;Macht aus einem geschriebenen Auftrag ein vollständiges, laufendes Softwareprojekt.</translation>
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
        <translation>Auftrag</translation>
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
        <translation>Nichts wurde geändert. Wählen Sie unter dem Auftrag einen anderen Ordner.</translation>
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
        <translation>Auftrag</translation>
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
        <translation>Textdateien anhängen: ein Sprachmodell liest sie mit dem Auftrag</translation>
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
        <translation>Hier steht nach dem Planen, was der Auftrag verlangt, mit den Aufgaben, Dateien und Tests, die es beweisen.</translation>
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
        <translation>Steht als letzte Zeile im Auftrag. Eigene Sprachen und Frameworks brauchen ein Sprachmodell.</translation>
    </message>
    <message>
        <source>As the prompt says</source>
        <translation>Wie im Auftrag</translation>
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
        <translation>Auftrag schreiben</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>Der Auftrag wird gelesen…</translation>
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
        <translation>Macht aus einem geschriebenen Auftrag ein vollständiges, laufendes Softwareprojekt.</translation>
    </message>
    <message>
        <source>Start with this prompt in the editor.</source>
        <translation>Mit diesem Auftrag im Editor beginnen.</translation>
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
