<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Show project &amp;folder</source>
        <translation>Afficher le &amp;dossier du projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Plan &amp;and run</source>
        <translation>Planifier &amp;et exécuter</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planifier</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Sus&amp;pendre</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>Choisir le m&amp;odèle…</translation>
    </message>
    <message>
        <source>&amp;Take the project over</source>
        <translation>&amp;Reprendre le projet à son compte</translation>
    </message>
    <message>
        <source>&amp;Edit task</source>
        <translation>&amp;Modifier la tâche</translation>
    </message>
    <message>
        <source>&amp;Retry task</source>
        <translation>&amp;Relancer la tâche</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>A&amp;nnuler la tâche</translation>
    </message>
    <message>
        <source>Show exact re&amp;quests</source>
        <translation>Afficher les re&amp;quêtes exactes</translation>
    </message>
    <message>
        <source>&amp;Find task</source>
        <translation>&amp;Rechercher une tâche</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graphe</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>&amp;Exigences</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>&amp;Data model</source>
        <translation>Modèle de &amp;données</translation>
    </message>
    <message>
        <source>Fit graph to &amp;window</source>
        <translation>&amp;Ajuster le graphe à la fenêtre</translation>
    </message>
    <message>
        <source>Show &amp;critical path</source>
        <translation>Afficher le &amp;chemin critique</translation>
    </message>
    <message>
        <source>Go to pro&amp;mpt</source>
        <translation>Aller au pro&amp;mpt</translation>
    </message>
    <message>
        <source>Go to &amp;inspector</source>
        <translation>Aller à l’&amp;inspecteur</translation>
    </message>
    <message>
        <source>Go to &amp;logs</source>
        <translation>Aller aux &amp;journaux</translation>
    </message>
    <message>
        <source>Find in file&amp;s</source>
        <translation>Rechercher dans les fichier&amp;s</translation>
    </message>
    <message>
        <source>Start or stop the pre&amp;view</source>
        <translation>Démarrer ou arrêter l’aperç&amp;u</translation>
    </message>
    <message>
        <source>Open the preview in the &amp;browser</source>
        <translation>Ouvrir l’aperçu dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;About AutoDevOS</source>
        <translation>À propos d’&amp;AutoDevOS</translation>
    </message>
    <message>
        <source>&amp;Save the edited file</source>
        <translation>Enregistre&amp;r le fichier modifié</translation>
    </message>
    <message>
        <source>&amp;Add task…</source>
        <translation>A&amp;jouter une tâche…</translation>
    </message>
    <message>
        <source>Change task and its &amp;needs…</source>
        <translation>Modifier la tâche et ses &amp;dépendances…</translation>
    </message>
    <message>
        <source>Re&amp;move task</source>
        <translation>&amp;Supprimer la tâche</translation>
    </message>
    <message>
        <source>&amp;Undo change of the plan</source>
        <translation>Ann&amp;uler la modification du plan</translation>
    </message>
    <message>
        <source>Red&amp;o change of the plan</source>
        <translation>Réta&amp;blir la modification du plan</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>Se&amp;ttings and shortcuts…</source>
        <translation>&amp;Réglages et raccourcis clavier…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>Export the &amp;graph as SVG…</source>
        <translation>Exporter le &amp;graphe en SVG…</translation>
    </message>
    <message>
        <source>Export the graph as &amp;PNG…</source>
        <translation>Exporter le graphe en &amp;PNG…</translation>
    </message>
    <message>
        <source>Go to what needs &amp;you</source>
        <translation>Aller à ce qui &amp;vous attend</translation>
    </message>
    <message>
        <source>&amp;History: checkpoints, runs, plans</source>
        <translation>&amp;Historique&#xa0;: points de reprise, exécutions, plans</translation>
    </message>
    <message>
        <source>M&amp;etrics</source>
        <translation>&amp;Mesures</translation>
    </message>
    <message>
        <source>R&amp;ules for commands…</source>
        <translation>Règles des co&amp;mmandes…</translation>
    </message>
    <message>
        <source>R&amp;oles of agents…</source>
        <translation>Rôl&amp;es des agents…</translation>
    </message>
    <message>
        <source>&amp;Group tasks by role</source>
        <translation>Re&amp;grouper les tâches par rôle</translation>
    </message>
    <message>
        <source>S&amp;how the preview inside the window</source>
        <translation>&amp;Afficher l’aperçu dans la fenêtre</translation>
    </message>
    <message>
        <source>Run only t&amp;his task</source>
        <translation>E&amp;xécuter seulement cette tâche</translation>
    </message>
    <message>
        <source>Too&amp;l servers…</source>
        <translation>Serveurs d’&amp;outils…</translation>
    </message>
    <message>
        <source>S&amp;kip task, or no longer</source>
        <translation>&amp;Ignorer la tâche, ou ne plus l’ignorer</translation>
    </message>
    <message>
        <source>What was learned of &amp;models…</source>
        <translation>Ce qui a été appris des &amp;modèles…</translation>
    </message>
    <message>
        <source>Hide or show the pa&amp;nels</source>
        <translation>Masquer ou afficher les pan&amp;neaux</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Your own go into %1</source>
        <translation>Les vôtres vont dans %1</translation>
    </message>
    <message>
        <source>the roles that can work, and role files with an error</source>
        <translation>les rôles qui peuvent travailler, et les fichiers de rôles erronés</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>en JSON</translation>
    </message>
    <message>
        <source>Unknown option --%1</source>
        <translation>Option --%1 inconnue</translation>
    </message>
    <message>
        <source>--help lists the options of this command</source>
        <translation>--help liste les options de cette commande</translation>
    </message>
    <message>
        <source>Option --%1 takes no value</source>
        <translation>L’option --%1 ne prend pas de valeur</translation>
    </message>
    <message>
        <source>Option --%1 needs a value: %2</source>
        <translation>L’option --%1 a besoin d’une valeur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Too few arguments</source>
        <translation>Trop peu d’arguments</translation>
    </message>
    <message>
        <source>--help shows what is needed</source>
        <translation>--help montre ce qu’il faut</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;</source>
        <translation>Argument «&#xa0;%1&#xa0;» inattendu</translation>
    </message>
    <message>
        <source>Put a prompt of several words in quotes</source>
        <translation>Mettez un prompt de plusieurs mots entre guillemets</translation>
    </message>
    <message>
        <source>--check cannot be &quot;%1&quot;</source>
        <translation>--check ne peut pas être «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use none, fast or full</source>
        <translation>Utilisez none, fast ou full</translation>
    </message>
    <message>
        <source>--max-parallel cannot be &quot;%1&quot;</source>
        <translation>--max-parallel ne peut pas être «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to 64</source>
        <translation>Utilisez un nombre entier de 1 à 64</translation>
    </message>
    <message>
        <source>--when-over-budget cannot be &quot;%1&quot;</source>
        <translation>--when-over-budget ne peut pas être «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use pause, blueprint or stop</source>
        <translation>Utilisez pause, blueprint ou stop</translation>
    </message>
    <message>
        <source>how much is proven: nothing more than files, syntax (default), or the project&apos;s own tools</source>
        <translation>ce qui est prouvé&#xa0;: seulement les fichiers, la syntaxe (par défaut), ou avec les outils du projet</translation>
    </message>
    <message>
        <source>tasks at a time, 1 to 64 (default 4)</source>
        <translation>tâches à la fois, de 1 à 64 (4 par défaut)</translation>
    </message>
    <message>
        <source>end the run at the first failed task</source>
        <translation>terminer l’exécution à la première tâche en échec</translation>
    </message>
    <message>
        <source>what a used-up --budget does: ask at a terminal, else end the run so that &quot;resume&quot; goes on (default); finish with the built-in model; or end the run</source>
        <translation>ce que fait un --budget épuisé&#xa0;: demander au terminal, sinon terminer l’exécution pour que «&#xa0;resume&#xa0;» continue (par défaut)&#xa0;; finir avec le modèle intégré&#xa0;; ou terminer l’exécution</translation>
    </message>
    <message>
        <source>one event a line on standard output, as JSON</source>
        <translation>un événement par ligne sur la sortie standard, en JSON</translation>
    </message>
    <message>
        <source>no progress; errors only</source>
        <translation>pas d’avancement&#xa0;; seulement les erreurs</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>--level cannot be &quot;%1&quot;</source>
        <translation>--level ne peut pas être «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use fast or full</source>
        <translation>Utilisez fast ou full</translation>
    </message>
    <message>
        <source>DIR [--level fast|full]</source>
        <translation>DOSSIER [--level fast|full]</translation>
    </message>
    <message>
        <source>check the project as it lies on disk, with its own tools at level full</source>
        <translation>contrôler le projet tel qu’il est sur le disque, avec ses propres outils au niveau full</translation>
    </message>
    <message>
        <source>how much is checked (default: fast)</source>
        <translation>étendue du contrôle (par défaut&#xa0;: fast)</translation>
    </message>
    <message>
        <source>with the tools&apos; output, on standard error</source>
        <translation>avec la sortie des outils, sur la sortie d’erreur</translation>
    </message>
    <message>
        <source>results and findings as JSON</source>
        <translation>résultats et constats en JSON</translation>
    </message>
    <message>
        <source>A tool has no name</source>
        <translation>Un outil n’a pas de nom</translation>
    </message>
    <message>
        <source>Give each tool a name, a description and parameters (a JSON Schema)</source>
        <translation>Donnez à chaque outil un nom, une description et des paramètres (un JSON Schema)</translation>
    </message>
    <message>
        <source>The file of tools is no JSON: %1</source>
        <translation>Le fichier des outils n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, octet %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>--model PROVIDER/NAME   PROMPT | --prompt-file F</source>
        <translation>--model FOURNISSEUR/NOM   PROMPT | --prompt-file FICHIER</translation>
    </message>
    <message>
        <source>one call of a language model</source>
        <translation>un appel d’un modèle de langage</translation>
    </message>
    <message>
        <source>read the prompt from a file; - is standard input</source>
        <translation>lire le prompt dans un fichier&#xa0;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>what the model is told before</source>
        <translation>ce qui est dit au modèle auparavant</translation>
    </message>
    <message>
        <source>a picture to go with the prompt: PNG, JPEG, WebP or GIF</source>
        <translation>une image jointe au prompt&#xa0;: PNG, JPEG, WebP ou GIF</translation>
    </message>
    <message>
        <source>tools to offer: a JSON list of name, description and parameters</source>
        <translation>outils à proposer&#xa0;: une liste JSON de noms, descriptions et paramètres</translation>
    </message>
    <message>
        <source>the answer must be JSON of this JSON Schema</source>
        <translation>la réponse doit être du JSON conforme à ce JSON Schema</translation>
    </message>
    <message>
        <source>ask for the answer piece by piece (default)</source>
        <translation>demander la réponse morceau par morceau (par défaut)</translation>
    </message>
    <message>
        <source>ask for the answer as a whole</source>
        <translation>demander la réponse en entier</translation>
    </message>
    <message>
        <source>text, tool calls, finish reason, usage and error as JSON</source>
        <translation>texte, appels d’outils, raison de la fin, consommation et erreur en JSON</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;</source>
        <translation>Il n’y a pas de complétion pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use bash, zsh or fish</source>
        <translation>Utilisez bash, zsh ou fish</translation>
    </message>
    <message>
        <source>print a completion script: source &lt;(autodevos-cli completion bash)</source>
        <translation>afficher un script de complétion&#xa0;: source &lt;(autodevos-cli completion bash)</translation>
    </message>
    <message>
        <source>you and the new version changed the same lines: %1</source>
        <translation>vous et la nouvelle version avez modifié les mêmes lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>you deleted it, the new version changes it</source>
        <translation>vous l’avez supprimé, la nouvelle version le modifie</translation>
    </message>
    <message>
        <source>you changed it, the new version has it no more</source>
        <translation>vous l’avez modifié, la nouvelle version ne l’a plus</translation>
    </message>
    <message>
        <source>you made it, the new version has another of that name</source>
        <translation>vous l’avez créé, la nouvelle version en a un autre du même nom</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in conflict; yours were left as they are</source>
        <translation>
            <numerusform>%n fichier en conflit&#xa0;; le vôtre a été laissé tel quel</numerusform>
            <numerusform>%n fichiers en conflit&#xa0;; les vôtres ont été laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide with: autodevos-cli resolve %1 FILE --ours|--theirs|--merged</source>
        <translation>Décidez avec&#xa0;: autodevos-cli resolve %1 FICHIER --ours|--theirs|--merged</translation>
    </message>
    <message>
        <source>The new versions lie in %1</source>
        <translation>Les nouvelles versions sont dans %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>tâches&#xa0;: %1</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>tests of its tasks, which name no requirement: %1</source>
        <translation>tests de ses tâches, qui ne nomment aucune exigence&#xa0;: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>tests</translation>
    </message>
    <message>
        <source>%1 % of %2 requirements are built or proven</source>
        <translation>%1 % de %2 exigences sont construites ou prouvées</translation>
    </message>
    <message>
        <source>each requirement with its tasks, files, tests and verdict</source>
        <translation>chaque exigence avec ses tâches, fichiers, tests et son verdict</translation>
    </message>
    <message>
        <source>✓ Blueprint       built in: plans and writes without anything below</source>
        <translation>✓ Blueprint       intégré&#xa0;: planifie et écrit sans rien de ce qui suit</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>Nécessaire pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>what this machine has, what is missing, and how to mend it</source>
        <translation>ce qu’a cette machine, ce qui manque et comment y remédier</translation>
    </message>
    <message>
        <source>The budget is used up, %1 USD were spent; nothing is lost. Allow more with: autodevos-cli resume %2 --budget USD (in all), or finish without paying: autodevos-cli resume %2 --when-over-budget blueprint</source>
        <translation>Le budget est épuisé, %1 USD ont été dépensés&#xa0;; rien n’est perdu. Autoriser davantage&#xa0;: autodevos-cli resume %2 --budget USD (au total), ou finir sans payer&#xa0;: autodevos-cli resume %2 --when-over-budget blueprint</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name the folder of a project</source>
        <translation>Indiquez le dossier d’un projet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no AutoDevOS project</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de projet AutoDevOS</translation>
    </message>
    <message>
        <source>Name the folder that &quot;run&quot; was given with --out</source>
        <translation>Indiquez le dossier donné à «&#xa0;run&#xa0;» avec --out</translation>
    </message>
    <message>
        <source>There are no new instructions</source>
        <translation>Il n’y a pas de nouvelles consignes</translation>
    </message>
    <message>
        <source>Give them with --instructions</source>
        <translation>Donnez-les avec --instructions</translation>
    </message>
    <message>
        <source>Nothing is to be changed</source>
        <translation>Il n’y a rien à modifier</translation>
    </message>
    <message>
        <source>Name a task and --instructions, or give --prompt, --prompt-file or --domain</source>
        <translation>Indiquez une tâche et --instructions, ou donnez --prompt, --prompt-file ou --domain</translation>
    </message>
    <message>
        <source>The project has no plan yet</source>
        <translation>Le projet n’a pas encore de plan</translation>
    </message>
    <message>
        <source>Go on with &quot;resume&quot; first</source>
        <translation>Continuez d’abord avec «&#xa0;resume&#xa0;»</translation>
    </message>
    <message>
        <source>DIR TASK --instructions TEXT | DIR [--prompt TEXT] [--domain F]</source>
        <translation>DOSSIER TÂCHE --instructions TEXTE | DOSSIER [--prompt TEXTE] [--domain FICHIER]</translation>
    </message>
    <message>
        <source>change a task, the prompt or the data model: a new plan version; what it makes stale is shown and run, what you changed by hand is kept</source>
        <translation>modifier une tâche, le prompt ou le modèle de données&#xa0;: une nouvelle version du plan&#xa0;; ce qu’elle rend périmé est montré et exécuté, ce que vous avez modifié à la main est conservé</translation>
    </message>
    <message>
        <source>the new instructions of the task, whole</source>
        <translation>les nouvelles consignes de la tâche, en entier</translation>
    </message>
    <message>
        <source>the new prompt, whole</source>
        <translation>le nouveau prompt, en entier</translation>
    </message>
    <message>
        <source>read the new prompt from a file; - is standard input</source>
        <translation>lire le nouveau prompt dans un fichier&#xa0;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>only make the new version</source>
        <translation>créer seulement la nouvelle version</translation>
    </message>
    <message>
        <source>There is no prompt in &quot;%1&quot;</source>
        <translation>Il n’y a pas de prompt dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name a role file, or a text file with the prompt</source>
        <translation>Indiquez un fichier de rôle, ou un fichier texte contenant le prompt</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>pas encore d’essai</translation>
    </message>
    <message>
        <source>%1 of %2 passed their checks · $%3 and %4 an attempt</source>
        <translation>%1 sur %2 ont réussi leurs contrôles · $%3 et %4 par essai</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;</source>
        <translation>Il n’y a pas de rôle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name one with --role; &quot;autodevos-cli agents&quot; lists them</source>
        <translation>Indiquez-en un avec --role&#xa0;; «&#xa0;autodevos-cli agents&#xa0;» les liste</translation>
    </message>
    <message>
        <source>There is an experiment &quot;%1&quot; already</source>
        <translation>Il y a déjà une expérience «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose another name: results of two experiments do not mix</source>
        <translation>Choisissez un autre nom&#xa0;: les résultats de deux expériences ne se mélangent pas</translation>
    </message>
    <message>
        <source>Both variants have the same prompt</source>
        <translation>Les deux variantes ont le même prompt</translation>
    </message>
    <message>
        <source>Name the file of another one with --b</source>
        <translation>Indiquez le fichier d’un autre avec --b</translation>
    </message>
    <message>
        <source>There is no experiment &quot;%1&quot;</source>
        <translation>Il n’y a pas d’expérience «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli experiments&quot; lists them</source>
        <translation>«&#xa0;autodevos-cli experiments&#xa0;» les liste</translation>
    </message>
    <message>
        <source>Experiments are listed, started and stopped</source>
        <translation>Les expériences se listent, se commencent et s’arrêtent</translation>
    </message>
    <message>
        <source>Write &quot;experiments&quot;, &quot;experiments start NAME --role ROLE --b FILE&quot; or &quot;experiments stop NAME&quot;</source>
        <translation>Écrivez «&#xa0;experiments&#xa0;», «&#xa0;experiments start NOM --role RÔLE --b FICHIER&#xa0;» ou «&#xa0;experiments stop NOM&#xa0;»</translation>
    </message>
    <message>
        <source>[start NAME --role ROLE [--a FILE] --b FILE | stop NAME]</source>
        <translation>[start NOM --role RÔLE [--a FICHIER] --b FICHIER | stop NOM]</translation>
    </message>
    <message>
        <source>two prompts of a role, compared on the tasks that come along: success, cost and time</source>
        <translation>deux prompts d’un rôle, comparés sur les tâches qui se présentent&#xa0;: succès, coût et temps</translation>
    </message>
    <message>
        <source>whose prompt it is</source>
        <translation>de qui est le prompt</translation>
    </message>
    <message>
        <source>a role file or a text; without it the role&apos;s own prompt</source>
        <translation>un fichier de rôle ou un texte&#xa0;; sans lui, le prompt du rôle lui-même</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>l’autre</translation>
    </message>
    <message>
        <source>There is no target</source>
        <translation>Il n’y a pas de destination</translation>
    </message>
    <message>
        <source>Say where with --to FILE.zip, FILE.tar.gz, FOLDER or git:FOLDER</source>
        <translation>Indiquez-la avec --to FICHIER.zip, FICHIER.tar.gz, DOSSIER ou git:DOSSIER</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n fichier écrit dans %1</numerusform>
            <numerusform>%n fichiers écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>DIR --to FILE.zip|FILE.tar.gz|FOLDER|git:FOLDER</source>
        <translation>DOSSIER --to FICHIER.zip|FICHIER.tar.gz|DOSSIER|git:DOSSIER</translation>
    </message>
    <message>
        <source>copy the finished tree out; an existing target is never overwritten</source>
        <translation>copier l’arbre terminé&#xa0;; une destination existante n’est jamais écrasée</translation>
    </message>
    <message>
        <source>an archive, a folder, or a git repository with a commit per task</source>
        <translation>une archive, un dossier, ou un dépôt Git avec un commit par tâche</translation>
    </message>
    <message>
        <source>autodevos-cli: from a prompt to a running, tested project</source>
        <translation>autodevos-cli&#xa0;: d’un prompt à un projet qui tourne et qui est testé</translation>
    </message>
    <message>
        <source>Usage: autodevos-cli COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation>Usage&#xa0;: autodevos-cli COMMANDE [ARGUMENTS] [OPTIONS]</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli COMMAND --help&quot; says more. --version prints the version.</source>
        <translation>«&#xa0;autodevos-cli COMMANDE --help&#xa0;» en dit plus. --version affiche la version.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 failed tasks or gates; 2 wrong usage; 3 configuration; 4 provider out of reach; 5 damaged or locked project; 130 stopped by a signal.</source>
        <translation>Codes de sortie&#xa0;: 0 terminé&#xa0;; 1 tâches ou seuils en échec&#xa0;; 2 mauvais usage&#xa0;; 3 configuration&#xa0;; 4 fournisseur hors d’atteinte&#xa0;; 5 projet endommagé ou verrouillé&#xa0;; 130 arrêté par un signal.</translation>
    </message>
    <message>
        <source>Usage: autodevos-cli %1 %2</source>
        <translation>Usage&#xa0;: autodevos-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli help&quot; lists them</source>
        <translation>«&#xa0;autodevos-cli help&#xa0;» les liste</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMMANDE]</translation>
    </message>
    <message>
        <source>this list, or what one command takes</source>
        <translation>cette liste, ou ce que prend une commande</translation>
    </message>
    <message>
        <source>only the names, one a line</source>
        <translation>seulement les noms, un par ligne</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;</source>
        <translation>--%1 ne peut pas être «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Use a whole number from 0 to %1</source>
        <translation>Utilisez un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>--budget cannot be &quot;%1&quot;</source>
        <translation>--budget ne peut pas être «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use an amount in USD, for example 2.50</source>
        <translation>Utilisez un montant en USD, par exemple 2.50</translation>
    </message>
    <message>
        <source>who answers (default: blueprint); several parted by commas: the next where one fails</source>
        <translation>qui répond (par défaut&#xa0;: blueprint)&#xa0;; plusieurs séparés par des virgules&#xa0;: le suivant quand l’un échoue</translation>
    </message>
    <message>
        <source>where the provider is reached, for a proxy or a server of your own</source>
        <translation>où joindre le fournisseur, pour un proxy ou un serveur à vous</translation>
    </message>
    <message>
        <source>how often a call that failed is made again (default 4)</source>
        <translation>combien de fois un appel échoué est refait (4 par défaut)</translation>
    </message>
    <message>
        <source>what the calls may cost at most</source>
        <translation>ce que les appels peuvent coûter au plus</translation>
    </message>
    <message>
        <source>ask anew, also what was answered before</source>
        <translation>redemander, même ce qui a déjà reçu une réponse</translation>
    </message>
    <message>
        <source>requests to all models together; 0: as the settings say</source>
        <translation>requêtes à tous les modèles ensemble&#xa0;; 0&#xa0;: selon les réglages</translation>
    </message>
    <message>
        <source>tokens of all models together</source>
        <translation>jetons de tous les modèles ensemble</translation>
    </message>
    <message>
        <source>calls under way at a time</source>
        <translation>appels en cours en même temps</translation>
    </message>
    <message>
        <source>Calls tools by the provider&apos;s own means</source>
        <translation>Appelle les outils par les moyens du fournisseur</translation>
    </message>
    <message>
        <source>Calls no tools: it is told how to ask for them in words</source>
        <translation>N’appelle pas d’outils&#xa0;: on lui dit en mots comment les demander</translation>
    </message>
    <message>
        <source>Answers in the shape that is asked for</source>
        <translation>Répond dans la forme demandée</translation>
    </message>
    <message>
        <source>Does not keep to a shape: it is told so in words</source>
        <translation>Ne s’en tient pas à une forme&#xa0;: elle lui est dite en mots</translation>
    </message>
    <message>
        <source>[PROVIDER | PROVIDER/NAME] [--base-url URL]</source>
        <translation>[FOURNISSEUR | FOURNISSEUR/NOM] [--base-url URL]</translation>
    </message>
    <message>
        <source>the providers that can be used and what is missing for the others; the models of one; what one model can do</source>
        <translation>les fournisseurs utilisables et ce qui manque aux autres&#xa0;; les modèles de l’un d’eux&#xa0;; ce que sait faire un modèle</translation>
    </message>
    <message>
        <source>where the provider is reached</source>
        <translation>où joindre le fournisseur</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>will not be built: %1</source>
        <translation>ne sera pas construit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Vague %1</translation>
    </message>
    <message>
        <source>Critical path: %1</source>
        <translation>Chemin critique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>PROMPT | --prompt-file F</source>
        <translation>PROMPT | --prompt-file FICHIER</translation>
    </message>
    <message>
        <source>plan only: requirements, data, tasks, waves, critical path, estimate</source>
        <translation>planifier seulement&#xa0;: exigences, données, tâches, vagues, chemin critique, estimation</translation>
    </message>
    <message>
        <source>the plan as JSON, in the form that &quot;run --plan&quot; reads</source>
        <translation>le plan en JSON, sous la forme que lit «&#xa0;run --plan&#xa0;»</translation>
    </message>
    <message>
        <source>Running; stop it with Ctrl+C</source>
        <translation>En cours&#xa0;; arrêtez avec Ctrl+C</translation>
    </message>
    <message>
        <source>start the generated app on a free port and print its address</source>
        <translation>démarrer l’application générée sur un port libre et afficher son adresse</translation>
    </message>
    <message>
        <source>without the app&apos;s own output</source>
        <translation>sans la sortie de l’application elle-même</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1 of &quot;%2&quot;: %3 requirements, %4 tasks</source>
        <translation>Plan %1 de «&#xa0;%2&#xa0;»&#xa0;: %3 exigences, %4 tâches</translation>
    </message>
    <message>
        <source>The budget is used up: the built-in model does the rest</source>
        <translation>Le budget est épuisé&#xa0;: le modèle intégré fait le reste</translation>
    </message>
    <message>
        <source>Merged the new version into your %1</source>
        <translation>Nouvelle version fusionnée dans votre %1</translation>
    </message>
    <message>
        <source>not carried out, --check full does</source>
        <translation>non exécuté, --check full le fait</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks: %1 completed, %2 failed, %3 skipped of %4 · %5 files · %6</source>
        <translation>Tâches&#xa0;: %1 terminées, %2 en échec, %3 sautées sur %4 · %5 fichiers · %6</translation>
    </message>
    <message>
        <source>Requirements: %1 proven, %2 built, %3 not built, %4 failed or open of %5</source>
        <translation>Exigences&#xa0;: %1 prouvées, %2 construites, %3 non construites, %4 en échec ou ouvertes sur %5</translation>
    </message>
    <message>
        <source>with this data model instead of reading one from the prompt: &quot;domain&quot; of &quot;plan --json&quot;, or all of it</source>
        <translation>avec ce modèle de données au lieu d’en lire un dans le prompt&#xa0;: «&#xa0;domain&#xa0;» de «&#xa0;plan --json&#xa0;», ou le tout</translation>
    </message>
    <message>
        <source>The prompt file &quot;%1&quot; cannot be read</source>
        <translation>Le fichier de prompt «&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check its name and permissions</source>
        <translation>Vérifiez son nom et ses droits</translation>
    </message>
    <message>
        <source>A prompt and --prompt-file were both given</source>
        <translation>Un prompt et --prompt-file ont été donnés tous les deux</translation>
    </message>
    <message>
        <source>There is no prompt</source>
        <translation>Il n’y a pas de prompt</translation>
    </message>
    <message>
        <source>Say in quotes what to build, for example &quot;a team task board&quot;</source>
        <translation>Dites entre guillemets ce qu’il faut construire, par exemple &quot;un tableau de tâches d&apos;équipe&quot;</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>sonde</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planification</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>Answer: %1, after %2 (first words after %3), %4 bytes</source>
        <translation>Réponse&#xa0;: %1, après %2 (premiers mots après %3), %4 octets</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>There is no request %1</source>
        <translation>Il n’y a pas de requête %1</translation>
    </message>
    <message>
        <source>Without --show they are listed with their numbers</source>
        <translation>Sans --show, elles sont listées avec leurs numéros</translation>
    </message>
    <message>
        <source>Nothing was asked of a provider: the built-in model needs none</source>
        <translation>Aucun fournisseur n’a été interrogé&#xa0;: le modèle intégré n’en a pas besoin</translation>
    </message>
    <message>
        <source>DIR [TASK] [--show N]</source>
        <translation>DOSSIER [TÂCHE] [--show N]</translation>
    </message>
    <message>
        <source>what was sent to models and what came back, exactly, without keys</source>
        <translation>ce qui a été envoyé aux modèles et ce qui est revenu, exactement, sans les clés</translation>
    </message>
    <message>
        <source>one of them: request and answer as they were</source>
        <translation>l’une d’elles&#xa0;: requête et réponse telles quelles</translation>
    </message>
    <message>
        <source>all of it as JSON</source>
        <translation>le tout en JSON</translation>
    </message>
    <message>
        <source>Only one of --ours, --theirs and --merged can be chosen</source>
        <translation>On ne peut choisir qu’un seul de --ours, --theirs et --merged</translation>
    </message>
    <message>
        <source>No file is in conflict</source>
        <translation>Aucun fichier n’est en conflit</translation>
    </message>
    <message>
        <source>How to decide is not said</source>
        <translation>Il n’est pas dit comment décider</translation>
    </message>
    <message>
        <source>Add --ours, --theirs or --merged</source>
        <translation>Ajoutez --ours, --theirs ou --merged</translation>
    </message>
    <message>
        <source>DIR [FILE...] [--ours|--theirs|--merged]</source>
        <translation>DOSSIER [FICHIER...] [--ours|--theirs|--merged]</translation>
    </message>
    <message>
        <source>list the files in which your changes and a new version are at odds, or decide about them</source>
        <translation>lister les fichiers où vos modifications et une nouvelle version ne s’accordent pas, ou décider à leur sujet</translation>
    </message>
    <message>
        <source>keep your file as it is</source>
        <translation>garder votre fichier tel quel</translation>
    </message>
    <message>
        <source>take the generated version; also brings back one you changed or deleted</source>
        <translation>prendre la version générée&#xa0;; ramène aussi un fichier que vous avez modifié ou supprimé</translation>
    </message>
    <message>
        <source>take what you made of the merged file in .autodevos/conflicts/merged</source>
        <translation>prendre ce que vous avez fait du fichier fusionné dans .autodevos/conflicts/merged</translation>
    </message>
    <message>
        <source>the list, or the events of the decision, as JSON</source>
        <translation>la liste, ou les événements de la décision, en JSON</translation>
    </message>
    <message>
        <source>Goes on with %1</source>
        <translation>Continue avec %1</translation>
    </message>
    <message>
        <source>Goes on with %1 at %2</source>
        <translation>Continue avec %1 à l’adresse %2</translation>
    </message>
    <message>
        <source>go on after an interruption, with the options the run was given; what is done stays done</source>
        <translation>continuer après une interruption, avec les options données à l’exécution&#xa0;; ce qui est fait reste fait</translation>
    </message>
    <message>
        <source>DIR TASK</source>
        <translation>DOSSIER TÂCHE</translation>
    </message>
    <message>
        <source>run one task again, and what depends on it</source>
        <translation>exécuter de nouveau une tâche, et ce qui en dépend</translation>
    </message>
    <message>
        <source>with other instructions (a new plan version)</source>
        <translation>avec d’autres consignes (une nouvelle version du plan)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier</translation>
    </message>
    <message>
        <source>Name a new folder</source>
        <translation>Indiquez un nouveau dossier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already holds a project; it was not touched</source>
        <translation>«&#xa0;%1&#xa0;» contient déjà un projet&#xa0;; il n’a pas été touché</translation>
    </message>
    <message>
        <source>Go on with &quot;resume&quot; or &quot;edit&quot;, or name a new folder</source>
        <translation>Continuez avec «&#xa0;resume&#xa0;» ou «&#xa0;edit&#xa0;», ou indiquez un nouveau dossier</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is not empty; it was not touched</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’est pas vide&#xa0;; il n’a pas été touché</translation>
    </message>
    <message>
        <source>Name a new or empty folder with --out</source>
        <translation>Indiquez un dossier nouveau ou vide avec --out</translation>
    </message>
    <message>
        <source>The project is in %1</source>
        <translation>Le projet est dans %1</translation>
    </message>
    <message>
        <source>Start it:  autodevos-cli preview %1   (or, with Node.js 20: cd %1 &amp;&amp; npm start)</source>
        <translation>Démarrez-le&#xa0;:  autodevos-cli preview %1   (ou, avec Node.js 20&#xa0;: cd %1 &amp;&amp; npm start)</translation>
    </message>
    <message>
        <source>PROMPT | --prompt-file F   [--out DIR]</source>
        <translation>PROMPT | --prompt-file FICHIER   [--out DOSSIER]</translation>
    </message>
    <message>
        <source>plan a prompt and build the project</source>
        <translation>planifier un prompt et construire le projet</translation>
    </message>
    <message>
        <source>where the project goes: a new or empty folder (default: a new one in ~/AutoDevOS)</source>
        <translation>où va le projet&#xa0;: un dossier nouveau ou vide (par défaut&#xa0;: un nouveau dans ~/AutoDevOS)</translation>
    </message>
    <message>
        <source>use this plan instead of making one (as &quot;plan --json&quot; prints it)</source>
        <translation>utiliser ce plan au lieu d’en faire un (tel que «&#xa0;plan --json&#xa0;» l’affiche)</translation>
    </message>
    <message>
        <source>Runs again: %1</source>
        <translation>S’exécute de nouveau&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept as they are: %n task(s)</source>
        <translation>
            <numerusform>Reste telle quelle&#xa0;: %n tâche</numerusform>
            <numerusform>Restent telles quelles&#xa0;: %n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;</source>
        <translation>Le plan n’a pas de tâche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Its tasks are: %1</source>
        <translation>Ses tâches sont&#xa0;: %1</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>%1 · plan %2 · %3</source>
        <translation>%1 · plan %2 · %3</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Ouvert dans %1</translation>
    </message>
    <message>
        <source>Waits for an answer: %1</source>
        <translation>Attend une réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>The budget is used up, %1 USD were spent: allow more with --budget USD (in all), or finish with --when-over-budget blueprint</source>
        <translation>Le budget est épuisé, %1 USD ont été dépensés&#xa0;: autorisez davantage avec --budget USD (au total), ou finissez avec --when-over-budget blueprint</translation>
    </message>
    <message>
        <source>Go on with: autodevos-cli resume %1</source>
        <translation>Pour continuer&#xa0;: autodevos-cli resume %1</translation>
    </message>
    <message>
        <source>where a project stands; also while it runs elsewhere</source>
        <translation>où en est un projet&#xa0;; même pendant qu’il tourne ailleurs</translation>
    </message>
    <message>
        <source>the project context as JSON</source>
        <translation>le contexte du projet en JSON</translation>
    </message>
    <message>
        <source>Nothing is running there</source>
        <translation>Rien n’y est en cours</translation>
    </message>
    <message>
        <source>%1 cannot be told to stop</source>
        <translation>%1 ne peut pas recevoir l’ordre d’arrêter</translation>
    </message>
    <message>
        <source>Stop it as the user it belongs to</source>
        <translation>Arrêtez-le en tant que l’utilisateur auquel il appartient</translation>
    </message>
    <message>
        <source>Stopped. Go on with: autodevos-cli resume %1</source>
        <translation>Arrêté. Pour continuer&#xa0;: autodevos-cli resume %1</translation>
    </message>
    <message>
        <source>%1 has not ended within 30 s</source>
        <translation>%1 n’a pas pris fin en 30 s</translation>
    </message>
    <message>
        <source>Wait, or end the process; the journal keeps what is done</source>
        <translation>Attendez, ou mettez fin au processus&#xa0;; le journal garde ce qui est fait</translation>
    </message>
    <message>
        <source>end the run of a project cleanly; resume goes on later</source>
        <translation>terminer proprement l’exécution d’un projet&#xa0;; resume continue plus tard</translation>
    </message>
    <message>
        <source>more AMOUNT: allow that many USD in all</source>
        <translation>more MONTANT&#xa0;: autoriser tant de USD au total</translation>
    </message>
    <message>
        <source>blueprint: finish with the built-in model, without paying</source>
        <translation>blueprint&#xa0;: finir avec le modèle intégré, sans payer</translation>
    </message>
    <message>
        <source>stop: end the run; &quot;resume&quot; goes on later</source>
        <translation>stop&#xa0;: terminer l’exécution&#xa0;; «&#xa0;resume&#xa0;» continue plus tard</translation>
    </message>
    <message>
        <source>once: allow it this time</source>
        <translation>once&#xa0;: l’autoriser cette fois</translation>
    </message>
    <message>
        <source>run: allow it in this run</source>
        <translation>run&#xa0;: l’autoriser dans cette exécution</translation>
    </message>
    <message>
        <source>always: allow this command from now on</source>
        <translation>always&#xa0;: autoriser désormais cette commande</translation>
    </message>
    <message>
        <source>deny: do not run it</source>
        <translation>deny&#xa0;: ne pas l’exécuter</translation>
    </message>
    <message>
        <source>May this command run?  </source>
        <translation>Cette commande peut-elle être exécutée&#xa0;?  </translation>
    </message>
    <message>
        <source>  Your answer, in one line:</source>
        <translation>  Votre réponse, en une ligne&#xa0;:</translation>
    </message>
    <message>
        <source>  A number, or your own words:</source>
        <translation>  Un numéro, ou vos propres mots&#xa0;:</translation>
    </message>
    <message>
        <source>  A number or a word:</source>
        <translation>  Un numéro ou un mot&#xa0;:</translation>
    </message>
    <message>
        <source>silence that is borne before a call fails; 0: any (default: the provider&apos;s; 120, in your own network 1800)</source>
        <translation>silence supporté avant qu’un appel échoue&#xa0;; 0&#xa0;: sans limite (par défaut&#xa0;: celui du fournisseur&#xa0;; 120, dans votre réseau 1800)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Estimate: about %1, free of charge</source>
        <translation>Estimation&#xa0;: environ %1, gratuit</translation>
    </message>
    <message>
        <source>about %1 USD</source>
        <translation>environ %1 USD</translation>
    </message>
    <message>
        <source>at a price that is not known</source>
        <translation>à un prix inconnu</translation>
    </message>
    <message>
        <source>Estimate: about %1, %2 tokens, %3</source>
        <translation>Estimation&#xa0;: environ %1, %2 jetons, %3</translation>
    </message>
    <message>
        <source>at least %1 USD</source>
        <translation>au moins %1 USD</translation>
    </message>
    <message>
        <source>Models: %1 tokens read, %2 written, %3</source>
        <translation>Modèles&#xa0;: %1 jetons lus, %2 écrits, %3</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>coût inconnu</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli agents&quot; lists the roles</source>
        <translation>«&#xa0;autodevos-cli agents&#xa0;» énumère les rôles</translation>
    </message>
    <message>
        <source>Write ROLE=PROVIDER/NAME; &quot;autodevos-cli models&quot; lists the providers</source>
        <translation>Écrivez RÔLE=FOURNISSEUR/NOM&#xa0;; «&#xa0;autodevos-cli models&#xa0;» énumère les fournisseurs</translation>
    </message>
    <message>
        <source>who answers for one role, for example planner; may be given several times. With an address of its own: &quot;ROLE=PROVIDER/NAME URL&quot;</source>
        <translation>qui répond pour un rôle, par exemple planner&#xa0;; peut être donné plusieurs fois. Avec sa propre adresse&#xa0;: &quot;ROLE=PROVIDER/NAME URL&quot;</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>keeping keys of language models outside the environment</source>
        <translation>conserver les clés des modèles de langage hors de l’environnement</translation>
    </message>
    <message>
        <source>model keys</source>
        <translation>clés de modèles</translation>
    </message>
    <message>
        <source>language models of hosted providers; Blueprint and local servers need none</source>
        <translation>les modèles de langage de fournisseurs en ligne&#xa0;; Blueprint et les serveurs locaux n’en ont pas besoin</translation>
    </message>
    <message>
        <source>See what is missing for each provider: autodevos-cli models</source>
        <translation>Pour voir ce qui manque à chaque fournisseur&#xa0;: autodevos-cli models</translation>
    </message>
    <message>
        <source>this task alone; what depends on it waits for the next run</source>
        <translation>cette tâche seulement&#xa0;; ce qui en dépend attend la prochaine exécution</translation>
    </message>
    <message>
        <source>No task is skipped</source>
        <translation>Aucune tâche n’est ignorée</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>leave one task out of the runs to come, and what depends on it</source>
        <translation>laisser une tâche de côté dans les exécutions à venir, avec ce qui en dépend</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>revenir sur cette décision</translation>
    </message>
    <message>
        <source>agents&apos; commands, and tools of your servers, that would be asked for run unasked</source>
        <translation>les commandes des agents et les outils de vos serveurs qui feraient l’objet d’une question s’exécutent sans demander</translation>
    </message>
    <message>
        <source>tools of this server, for agents</source>
        <translation>les outils de ce serveur, pour les agents</translation>
    </message>
    <message>
        <source>tool servers</source>
        <translation>serveurs d’outils</translation>
    </message>
    <message>
        <source>tools of your servers, for agents</source>
        <translation>les outils de vos serveurs, pour les agents</translation>
    </message>
    <message>
        <source>Correct its entry in %1</source>
        <translation>Corrigez son entrée dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s), protocol %1</source>
        <translation>
            <numerusform>%n outil, protocole %1</numerusform>
            <numerusform>%n outils, protocole %1</numerusform>
        </translation>
    </message>
    <message>
        <source>always: allow this tool from now on, whatever it is called with</source>
        <translation>always&#xa0;: autoriser désormais cet outil, quels que soient les arguments</translation>
    </message>
    <message>
        <source>deny: do not call it</source>
        <translation>deny&#xa0;: ne pas l’appeler</translation>
    </message>
    <message>
        <source>May the tool &quot;%1&quot; of your server &quot;%2&quot; be called?  </source>
        <translation>L’outil «&#xa0;%1&#xa0;» de votre serveur «&#xa0;%2&#xa0;» peut-il être appelé&#xa0;?  </translation>
    </message>
    <message>
        <source>A command or tool was not allowed, as nobody can be asked: see audit.jsonl; allow it in policy.json or with --allow-commands</source>
        <translation>Une commande ou un outil n’a pas été autorisé, car personne ne peut être interrogé&#xa0;: voir audit.jsonl&#xa0;; autorisez-le dans policy.json ou avec --allow-commands</translation>
    </message>
    <message>
        <source>a text file or picture that goes with the prompt; may be given several times. Language models read it, the built-in one does not</source>
        <translation>un fichier texte ou une image qui accompagne le prompt&#xa0;; peut être donné plusieurs fois. Les modèles de langage le lisent, le modèle intégré non</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was changed</source>
        <translation>La ligne %1 du journal des commandes a été modifiée</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was put in by someone else</source>
        <translation>La ligne %1 du journal des commandes a été insérée par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Entries %1 of the audit log were removed before line %2</source>
        <translation>Avant la ligne %2 du journal des commandes, les entrées %1 ont été supprimées</translation>
    </message>
    <message>
        <source>Something was removed from the audit log before line %1</source>
        <translation>Quelque chose a été supprimé du journal des commandes avant la ligne %1</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was written at another place</source>
        <translation>La ligne %1 du journal des commandes a été écrite à un autre endroit</translation>
    </message>
    <message>
        <source>The end of the audit log was cut off: entries %1 are missing</source>
        <translation>La fin du journal des commandes a été coupée : il manque les entrées %1</translation>
    </message>
    <message>
        <source>The audit log has no entry with this hash: it was replaced, or is another project&apos;s</source>
        <translation>Le journal des commandes n’a aucune entrée avec ce hachage : il a été remplacé ou appartient à un autre projet</translation>
    </message>
    <message>
        <source>Sound, %1 entries; the hash of the last: %2</source>
        <translation>Intact, %1 entrées ; le hachage de la dernière : %2</translation>
    </message>
    <message>
        <source>Sound: no agent has asked for a command yet</source>
        <translation>Intact : aucun agent n’a encore demandé de commande</translation>
    </message>
    <message>
        <source>%1 lines are from before there were hashes: how they came about cannot be proved</source>
        <translation>%1 lignes datent d’avant les hachages : leur origine ne peut pas être prouvée</translation>
    </message>
    <message>
        <source>%1 lines were cut off by a crash or a full disk</source>
        <translation>%1 lignes ont été coupées par un plantage ou un disque plein</translation>
    </message>
    <message>
        <source>%1. Entries 1 to %2 before it hold; compare the log with a copy of your own</source>
        <translation>%1. Les entrées 1 à %2 qui précèdent sont intactes ; comparez le journal avec une copie à vous</translation>
    </message>
    <message>
        <source>DIR [--expect HASH]</source>
        <translation>DOSSIER [--expect HACHAGE]</translation>
    </message>
    <message>
        <source>whether the log of agents&apos; commands is as it was written, or what was changed first</source>
        <translation>si le journal des commandes des agents est tel qu’il a été écrit, ou ce qui a été modifié en premier</translation>
    </message>
    <message>
        <source>an entry that must be there: the hash that was printed earlier</source>
        <translation>une entrée qui doit s’y trouver : le hachage affiché auparavant</translation>
    </message>
    <message>
        <source>&quot;audit.head&quot;, which holds the end of the audit log, is missing or damaged, or was</source>
        <translation>« audit.head », qui retient la fin du journal des commandes, manque ou est endommagé, ou l’a été</translation>
    </message>
    <message>
        <source>%1 as %2 (%3): %4 of %5 tries succeeded, %6 USD and %7 s a try</source>
        <translation>%1 comme %2 (%3) : %4 essais réussis sur %5, %6 USD et %7 s par essai</translation>
    </message>
    <message>
        <source>, first tries end after %1 s at the soonest</source>
        <translation>, les premiers essais prennent fin au plus tôt après %1 s</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. Tasks that language models do teach; the built-in model needs no learning.</source>
        <translation>Rien n&apos;a encore été appris. Les tâches accomplies par des modèles de langage enseignent ; le modèle intégré n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>Among the models that --model and --also allow, the likelier to succeed does a task; --model-for ROLE=PROVIDER/NAME pins one, &quot;autodevos-cli learned reset&quot; forgets.</source>
        <translation>Parmi les modèles permis par --model et --also, celui qui a le plus de chances de réussir accomplit la tâche ; --model-for ROLE=FOURNISSEUR/NOM en fixe un, « autodevos-cli learned reset » oublie.</translation>
    </message>
    <message>
        <source>What was learned is listed and reset</source>
        <translation>Ce qui a été appris se liste et se réinitialise</translation>
    </message>
    <message>
        <source>Write &quot;learned&quot; or &quot;learned reset [PROVIDER/NAME]&quot;</source>
        <translation>Écrivez « learned » ou « learned reset [FOURNISSEUR/NOM] »</translation>
    </message>
    <message>
        <source>[reset [PROVIDER/NAME]]</source>
        <translation>[reset [FOURNISSEUR/NOM]]</translation>
    </message>
    <message>
        <source>how often each model succeeded in each role, at what cost and in what time; forgets it</source>
        <translation>combien de fois chaque modèle a réussi dans chaque rôle, à quel coût et en combien de temps ; l&apos;oublie</translation>
    </message>
    <message>
        <source>may be given tasks as well; may be given several times. Which one does a task is learned: see &quot;autodevos-cli learned&quot;</source>
        <translation>peut aussi recevoir des tâches ; peut être donné plusieurs fois. Qui accomplit une tâche s&apos;apprend : voir « autodevos-cli learned »</translation>
    </message>
    <message>
        <source>%1. Compare the log with a copy of your own</source>
        <translation>%1. Comparez le journal avec une copie à vous</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>%1 answers again</source>
        <translation>%1 répond de nouveau</translation>
    </message>
    <message>
        <source>%1 goes on in place of %2: %3</source>
        <translation>%1 prend le relais de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is asked again in %2 s: %3</source>
        <translation>%1 sera de nouveau interrogé dans %2 s&#xa0;: %3</translation>
    </message>
    <message>
        <source>built in: works offline, without a key</source>
        <translation>intégré&#xa0;: fonctionne hors ligne, sans clé</translation>
    </message>
    <message>
        <source>Name its address with --base-url, or as baseUrl in providers.json</source>
        <translation>Indiquez son adresse avec --base-url, ou comme baseUrl dans providers.json</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write PROVIDER/NAME; &quot;autodevos-cli models&quot; lists the providers</source>
        <translation>Écrivez FOURNISSEUR/NOM&#xa0;; «&#xa0;autodevos-cli models&#xa0;» liste les fournisseurs</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Ask for a web app</source>
        <translation>Demandez une application web</translation>
    </message>
    <message>
        <source>Leave the language out</source>
        <translation>N’indiquez pas de langage</translation>
    </message>
    <message>
        <source>Mend the file or run its task again</source>
        <translation>Corrigez le fichier ou relancez sa tâche</translation>
    </message>
    <message>
        <source>Shorten the prompt to what the app is to do</source>
        <translation>Réduisez le prompt à ce que l’application doit faire</translation>
    </message>
    <message>
        <source>The built-in model builds web apps with TypeScript, React and Express, and this prompt asks for %1</source>
        <translation>Le modèle intégré construit des applications web avec TypeScript, React et Express, et ce prompt demande %1</translation>
    </message>
    <message>
        <source>The built-in model builds web apps, and this prompt asks for %1</source>
        <translation>Le modèle intégré construit des applications web, et ce prompt demande %1</translation>
    </message>
    <message>
        <source>The built-in model could not make sense of the prompt</source>
        <translation>Le modèle intégré n’a pas compris le prompt</translation>
    </message>
    <message>
        <source>The built-in model reads English, and this text does not look like it</source>
        <translation>Le modèle intégré lit l’anglais, et ce texte ne semble pas en être</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the built-in model reads up to %2</source>
        <translation>Le prompt compte %1 caractères&#xa0;; le modèle intégré en lit jusqu’à %2</translation>
    </message>
    <message>
        <source>The prompt has no words</source>
        <translation>Le prompt ne contient aucun mot</translation>
    </message>
    <message>
        <source>The prompt is empty</source>
        <translation>Le prompt est vide</translation>
    </message>
    <message>
        <source>The prompt names nothing that an app could keep or show</source>
        <translation>Le prompt ne nomme rien qu’une application puisse conserver ou afficher</translation>
    </message>
    <message>
        <source>The request was ended</source>
        <translation>La requête a été interrompue</translation>
    </message>
    <message>
        <source>Write the prompt in English</source>
        <translation>Écrivez le prompt en anglais</translation>
    </message>
    <message>
        <source>docs/domain.json is not valid JSON: %1</source>
        <translation>docs/domain.json n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the permissions of the file</source>
        <translation>Vérifiez les droits du fichier</translation>
    </message>
    <message>
        <source>Mend the template or remove it from your template folder</source>
        <translation>Corrigez le modèle de fichier ou retirez-le de votre dossier</translation>
    </message>
    <message>
        <source>Reinstall the program, or remove the template folder of your own</source>
        <translation>Réinstallez le programme, ou retirez votre propre dossier de modèles de fichiers</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be read</source>
        <translation>Le modèle de fichier «&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; does not exist</source>
        <translation>Le modèle de fichier «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is not a JSON object</source>
        <translation>Le modèle de fichier «&#xa0;%1&#xa0;» n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is not valid Mustache</source>
        <translation>Le modèle de fichier «&#xa0;%1&#xa0;» n’est pas du Mustache valide</translation>
    </message>
    <message>
        <source>A word table of the built-in model cannot be read</source>
        <translation>Une table de mots du modèle intégré ne peut pas être lue</translation>
    </message>
    <message>
        <source>A word table of the built-in model is broken</source>
        <translation>Une table de mots du modèle intégré est défectueuse</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>Réinstallez le programme</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither text nor a picture</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni du texte ni une image</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large to attach</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour être joint</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be one picture too many</source>
        <translation>«&#xa0;%1&#xa0;» serait une image de trop</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be too much with what is attached already</source>
        <translation>«&#xa0;%1&#xa0;» serait de trop avec ce qui est déjà joint</translation>
    </message>
    <message>
        <source>Attach at most %1 files of %2 kB together: they are part of every request</source>
        <translation>Joignez au plus %1 fichiers de %2 ko au total&#xa0;: ils font partie de chaque requête</translation>
    </message>
    <message>
        <source>Attach at most %1 kB of it</source>
        <translation>Joignez-en au plus %1 ko</translation>
    </message>
    <message>
        <source>Attach at most %1: they are part of every request</source>
        <translation>Joignez-en au plus %1&#xa0;: elles font partie de chaque requête</translation>
    </message>
    <message>
        <source>Attach text in UTF-8 (notes, tables, data models, source) or a PNG, JPEG, WebP or GIF</source>
        <translation>Joignez du texte en UTF-8 (notes, tableaux, modèles de données, code source) ou une image PNG, JPEG, WebP ou GIF</translation>
    </message>
    <message>
        <source>Check that the folder can be written to</source>
        <translation>Vérifiez que le dossier est accessible en écriture</translation>
    </message>
    <message>
        <source>Correct these members</source>
        <translation>Corrigez ces champs</translation>
    </message>
    <message>
        <source>Correct these members; the other roles work</source>
        <translation>Corrigez ces champs&#xa0;; les autres rôles fonctionnent</translation>
    </message>
    <message>
        <source>Give both the same name</source>
        <translation>Donnez le même nom aux deux</translation>
    </message>
    <message>
        <source>Say what shall be built, for example: &quot;a team task board with projects, tasks and comments&quot;</source>
        <translation>Dites ce qui doit être construit, par exemple&#xa0;: «&#xa0;a team task board with projects, tasks and comments&#xa0;»</translation>
    </message>
    <message>
        <source>See `autodevos-cli agents` for the role file that could not be read</source>
        <translation>Voyez avec `autodevos-cli agents` le fichier de rôle qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>See `autodevos-cli agents` for the roles and for role files that could not be read</source>
        <translation>Voyez avec `autodevos-cli agents` les rôles et les fichiers de rôle qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The model declines to plan this</source>
        <translation>Le modèle refuse de planifier cela</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; was not saved: %2</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>The role &quot;planner&quot; is missing</source>
        <translation>Le rôle «&#xa0;planner&#xa0;» manque</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; could not be moved aside</source>
        <translation>Le fichier de rôle «&#xa0;%1&#xa0;» n’a pas pu être mis de côté</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; is left out: %2</source>
        <translation>Le fichier de rôle «&#xa0;%1&#xa0;» est laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; is left out: id: is &quot;%2&quot; but the file is called &quot;%3&quot;</source>
        <translation>Le fichier de rôle «&#xa0;%1&#xa0;» est laissé de côté&#xa0;: id: vaut «&#xa0;%2&#xa0;» mais le fichier s’appelle «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>The task needs the role &quot;%1&quot;, which is not there</source>
        <translation>La tâche a besoin du rôle «&#xa0;%1&#xa0;», qui n’existe pas</translation>
    </message>
    <message>
        <source>The task was ended</source>
        <translation>La tâche a été arrêtée</translation>
    </message>
    <message>
        <source>Word the prompt differently or choose another model</source>
        <translation>Formulez le prompt autrement ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not read what it is sent</source>
        <translation>«&#xa0;%1&#xa0;» ne lit pas ce qui lui est envoyé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has ended with exit code %2</source>
        <translation>«&#xa0;%1&#xa0;» s’est terminé avec le code de sortie %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not running</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas en cours d’exécution</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid JSON</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold one JSON object</source>
        <translation>«&#xa0;%1&#xa0;» doit contenir un seul objet JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ended</source>
        <translation>«&#xa0;%1&#xa0;» a été arrêté</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ended by signal %2</source>
        <translation>«&#xa0;%1&#xa0;» a été arrêté par le signal %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wrote a line of more than %2 MB and was ended</source>
        <translation>«&#xa0;%1&#xa0;» a écrit une ligne de plus de %2 Mo et a été arrêté</translation>
    </message>
    <message>
        <source>%1, process %2, since %3</source>
        <translation>%1, processus %2, depuis %3</translation>
    </message>
    <message>
        <source>Allow user namespaces, for example: sudo sysctl -w kernel.unprivileged_userns_clone=1; in a container, run it with --security-opt seccomp=unconfined</source>
        <translation>Autorisez les espaces de noms utilisateur, par exemple&#xa0;: sudo sysctl -w kernel.unprivileged_userns_clone=1&#xa0;; dans un conteneur, lancez celui-ci avec --security-opt seccomp=unconfined</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Vérifiez le disque</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written</source>
        <translation>Choisissez un dossier sur un disque accessible en écriture</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit of open files (ulimit -n)</source>
        <translation>Fermez d’autres programmes ou relevez la limite de fichiers ouverts (ulimit -n)</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Corrigez le fichier</translation>
    </message>
    <message>
        <source>Correct the schema</source>
        <translation>Corrigez le schéma</translation>
    </message>
    <message>
        <source>Could not read %1: it has %2 bytes, more than the %3 that are read</source>
        <translation>Impossible de lire %1&#xa0;: il compte %2 octets, plus que les %3 qui sont lus</translation>
    </message>
    <message>
        <source>Could not read %1: it is not a regular file</source>
        <translation>Impossible de lire %1&#xa0;: ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Free memory or end other programs, then try again</source>
        <translation>Libérez de la mémoire ou fermez d’autres programmes, puis réessayez</translation>
    </message>
    <message>
        <source>Free some space (or raise the quota) and try again; everything saved before is safe</source>
        <translation>Libérez de l’espace (ou relevez le quota) et réessayez&#xa0;; tout ce qui a été enregistré auparavant est en sécurité</translation>
    </message>
    <message>
        <source>Give your user write access to the folder, or choose another folder</source>
        <translation>Donnez à votre utilisateur le droit d’écriture sur le dossier, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>In use by %1</source>
        <translation>Utilisé par %1</translation>
    </message>
    <message>
        <source>Install it, or run `autodevos-cli doctor` to see what is missing</source>
        <translation>Installez-le, ou lancez `autodevos-cli doctor` pour voir ce qui manque</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install bubblewrap</source>
        <translation>Installez-le&#xa0;: sudo apt-get install bubblewrap</translation>
    </message>
    <message>
        <source>No more files can be opened to start a program</source>
        <translation>Impossible d’ouvrir davantage de fichiers pour démarrer un programme</translation>
    </message>
    <message>
        <source>Put { … } around it</source>
        <translation>Mettez { … } autour</translation>
    </message>
    <message>
        <source>Raise the limit with ulimit -n</source>
        <translation>Relevez la limite avec ulimit -n</translation>
    </message>
    <message>
        <source>Replace the link by a folder</source>
        <translation>Remplacez le lien par un dossier</translation>
    </message>
    <message>
        <source>See that it and its folder exist and may be used</source>
        <translation>Vérifiez que le programme et son dossier existent et sont utilisables</translation>
    </message>
    <message>
        <source>See that it and the folder &quot;%1&quot; exist and may be used</source>
        <translation>Vérifiez que le programme et le dossier «&#xa0;%1&#xa0;» existent et sont utilisables</translation>
    </message>
    <message>
        <source>See that the file exists and may be read</source>
        <translation>Vérifiez que le fichier existe et qu’il est lisible</translation>
    </message>
    <message>
        <source>The JSON Schema &quot;%1&quot; cannot be used</source>
        <translation>Le JSON Schema «&#xa0;%1&#xa0;» est inutilisable</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; could not be started</source>
        <translation>Le programme «&#xa0;%1&#xa0;» n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is not installed</source>
        <translation>Le programme «&#xa0;%1&#xa0;» n’est pas installé</translation>
    </message>
    <message>
        <source>The system refuses to start another process</source>
        <translation>Le système refuse de démarrer un processus de plus</translation>
    </message>
    <message>
        <source>Try the command in a terminal</source>
        <translation>Essayez la commande dans un terminal</translation>
    </message>
    <message>
        <source>Use another version of the program</source>
        <translation>Utilisez une autre version du programme</translation>
    </message>
    <message>
        <source>Wait for it to end, or end that process</source>
        <translation>Attendez sa fin, ou mettez fin à ce processus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Correct these members; the other toolchains work</source>
        <translation>Corrigez ces champs&#xa0;; les autres chaînes d’outils fonctionnent</translation>
    </message>
    <message>
        <source>End other servers</source>
        <translation>Arrêtez d’autres serveurs</translation>
    </message>
    <message>
        <source>Run the project to its end first, or see its README</source>
        <translation>Exécutez d’abord le projet jusqu’au bout, ou consultez son README</translation>
    </message>
    <message>
        <source>Run the task again that wrote the file, then start the preview</source>
        <translation>Relancez la tâche qui a écrit le fichier, puis démarrez l’aperçu</translation>
    </message>
    <message>
        <source>See its output in the preview&apos;s log</source>
        <translation>Voyez sa sortie dans le journal de l’aperçu</translation>
    </message>
    <message>
        <source>See that &quot;%1&quot; may be written</source>
        <translation>Vérifiez que «&#xa0;%1&#xa0;» est accessible en écriture</translation>
    </message>
    <message>
        <source>See that the build folder may be written</source>
        <translation>Vérifiez que le dossier de construction est accessible en écriture</translation>
    </message>
    <message>
        <source>See that the disk has room</source>
        <translation>Vérifiez qu’il reste de la place sur le disque</translation>
    </message>
    <message>
        <source>See that the disk has room and the folder may be written</source>
        <translation>Vérifiez qu’il reste de la place sur le disque et que le dossier est accessible en écriture</translation>
    </message>
    <message>
        <source>See that the disk has room and the folders may be written</source>
        <translation>Vérifiez qu’il reste de la place sur le disque et que les dossiers sont accessibles en écriture</translation>
    </message>
    <message>
        <source>See that the folder may be written, or set XDG_CACHE_HOME to another one</source>
        <translation>Vérifiez que le dossier est accessible en écriture, ou indiquez-en un autre dans XDG_CACHE_HOME</translation>
    </message>
    <message>
        <source>See that the npm registry can be reached from here, then check again</source>
        <translation>Vérifiez que le registre npm est joignable d’ici, puis relancez le contrôle</translation>
    </message>
    <message>
        <source>See that the project&apos;s folder may be written</source>
        <translation>Vérifiez que le dossier du projet est accessible en écriture</translation>
    </message>
    <message>
        <source>The app did not answer within %1 s</source>
        <translation>L’application n’a pas répondu en %1 s</translation>
    </message>
    <message>
        <source>The app ended with exit code %1</source>
        <translation>L’application s’est terminée avec le code de sortie %1</translation>
    </message>
    <message>
        <source>The build folder &quot;%1&quot; cannot be made</source>
        <translation>Le dossier de construction «&#xa0;%1&#xa0;» ne peut pas être créé</translation>
    </message>
    <message>
        <source>The installation was ended</source>
        <translation>L’installation a été interrompue</translation>
    </message>
    <message>
        <source>The installed packages could not be put into the build folder</source>
        <translation>Les paquets installés n’ont pas pu être placés dans le dossier de construction</translation>
    </message>
    <message>
        <source>The lock file names no packages</source>
        <translation>Le fichier de verrouillage ne nomme aucun paquet</translation>
    </message>
    <message>
        <source>The package cache &quot;%1&quot; cannot be made</source>
        <translation>Le cache de paquets «&#xa0;%1&#xa0;» ne peut pas être créé</translation>
    </message>
    <message>
        <source>The package cache could not be written</source>
        <translation>Le cache de paquets n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The preview cannot start here</source>
        <translation>L’aperçu ne peut pas démarrer ici</translation>
    </message>
    <message>
        <source>The preview was ended</source>
        <translation>L’aperçu a été arrêté</translation>
    </message>
    <message>
        <source>The project does not build (%1): %2</source>
        <translation>Le projet ne se construit pas (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>The project&apos;s tools run without a sandbox: %1. %2</source>
        <translation>Les outils du projet s’exécutent sans bac à sable&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>The toolchain file &quot;%1&quot; is left out: %2</source>
        <translation>Le fichier de chaîne d’outils «&#xa0;%1&#xa0;» est laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>The wait for the build folder was ended</source>
        <translation>L’attente du dossier de construction a été interrompue</translation>
    </message>
    <message>
        <source>The workspace link &quot;%1&quot; could not be made</source>
        <translation>Le lien d’espace de travail «&#xa0;%1&#xa0;» n’a pas pu être créé</translation>
    </message>
    <message>
        <source>There is no free port on this machine</source>
        <translation>Il n’y a aucun port libre sur cette machine</translation>
    </message>
    <message>
        <source>This project has nothing to start: no package.json with a start script</source>
        <translation>Ce projet n’a rien à démarrer&#xa0;: pas de package.json avec un script start</translation>
    </message>
    <message>
        <source>npm could not install the project&apos;s packages</source>
        <translation>npm n’a pas pu installer les paquets du projet</translation>
    </message>
    <message>
        <source>npm run %1 did not succeed</source>
        <translation>npm run %1 a échoué</translation>
    </message>
    <message>
        <source>Correct these members; until then agents run no commands</source>
        <translation>Corrigez ces champs&#xa0;; d’ici là, les agents n’exécutent aucune commande</translation>
    </message>
    <message>
        <source>Do the task without it</source>
        <translation>Faites la tâche sans lui</translation>
    </message>
    <message>
        <source>Do the task without it, or with commands that need no permission</source>
        <translation>Faites la tâche sans elle, ou avec des commandes qui ne demandent pas d’autorisation</translation>
    </message>
    <message>
        <source>Do the task without it; the person can allow it with the rule %1 in policy.json</source>
        <translation>Faites la tâche sans lui&#xa0;; l’utilisateur peut l’autoriser avec la règle %1 dans policy.json</translation>
    </message>
    <message>
        <source>No rule of yours names this tool</source>
        <translation>Aucune de vos règles ne nomme cet outil</translation>
    </message>
    <message>
        <source>The person declined it</source>
        <translation>L’utilisateur l’a refusé</translation>
    </message>
    <message>
        <source>The policy file &quot;%1&quot; is wrong: %2</source>
        <translation>Le fichier de règles «&#xa0;%1&#xa0;» est erroné&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no such entry in policy.json any more</source>
        <translation>Cette entrée n’existe plus dans policy.json</translation>
    </message>
    <message>
        <source>This command may not run here</source>
        <translation>Cette commande ne peut pas être exécutée ici</translation>
    </message>
    <message>
        <source>This machine has no sandbox for it</source>
        <translation>Cette machine n’a pas de bac à sable pour cela</translation>
    </message>
    <message>
        <source>This tool may not be called here</source>
        <translation>Cet outil ne peut pas être appelé ici</translation>
    </message>
    <message>
        <source>%1 is not in conflict</source>
        <translation>%1 n’est pas en conflit</translation>
    </message>
    <message>
        <source>%1 is not met: %2</source>
        <translation>%1 n’est pas satisfaite&#xa0;: %2</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Un plan est en cours d’élaboration</translation>
    </message>
    <message>
        <source>A run is active</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>Allow more, finish without paying, or stop</source>
        <translation>Autorisez davantage, finissez sans payer, ou arrêtez</translation>
    </message>
    <message>
        <source>Choose a folder you may write to</source>
        <translation>Choisissez un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisissez un modèle</translation>
    </message>
    <message>
        <source>Choose one of the plan</source>
        <translation>Choisissez-en une du plan</translation>
    </message>
    <message>
        <source>Choose one of those that are listed</source>
        <translation>Choisissez l’un de ceux qui sont listés</translation>
    </message>
    <message>
        <source>Give a prompt first</source>
        <translation>Donnez d’abord un prompt</translation>
    </message>
    <message>
        <source>Give the task more time or make it smaller</source>
        <translation>Donnez plus de temps à la tâche ou réduisez-la</translation>
    </message>
    <message>
        <source>It stands as it is; &quot;theirs&quot; brings its generated version back</source>
        <translation>Le fichier reste tel quel&#xa0;; «&#xa0;theirs&#xa0;» rétablit sa version générée</translation>
    </message>
    <message>
        <source>It waits for an answer: %1</source>
        <translation>En attente d’une réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name a file as `autodevos-cli status` lists it, relative to the project</source>
        <translation>Indiquez un fichier tel que `autodevos-cli status` le liste, relativement au projet</translation>
    </message>
    <message>
        <source>No other process has the project</source>
        <translation>Aucun autre processus n’utilise le projet</translation>
    </message>
    <message>
        <source>No run is active</source>
        <translation>Aucune exécution n’est en cours</translation>
    </message>
    <message>
        <source>No version of %1 was generated</source>
        <translation>Aucune version de %1 n’a été générée</translation>
    </message>
    <message>
        <source>Nothing waits for this answer any more</source>
        <translation>Plus rien n’attend cette réponse</translation>
    </message>
    <message>
        <source>Only what is still to be done can be skipped</source>
        <translation>Seul ce qui reste à faire peut être ignoré</translation>
    </message>
    <message>
        <source>Open it first</source>
        <translation>Ouvrez-le d’abord</translation>
    </message>
    <message>
        <source>Planning was stopped</source>
        <translation>La planification a été arrêtée</translation>
    </message>
    <message>
        <source>Resume the run to go on</source>
        <translation>Reprenez l’exécution pour continuer</translation>
    </message>
    <message>
        <source>Retry the tasks that failed or were skipped</source>
        <translation>Relancez les tâches qui ont échoué ou ont été ignorées</translation>
    </message>
    <message>
        <source>Start one first</source>
        <translation>Démarrez-en d’abord une</translation>
    </message>
    <message>
        <source>Take it over first</source>
        <translation>Reprenez-le d’abord à votre compte</translation>
    </message>
    <message>
        <source>The agent broke off with an unforeseen error</source>
        <translation>L’agent s’est interrompu sur une erreur imprévue</translation>
    </message>
    <message>
        <source>The attempt is no longer awaited</source>
        <translation>L’essai n’est plus attendu</translation>
    </message>
    <message>
        <source>The attempt took longer than the task may</source>
        <translation>L’essai a duré plus longtemps que la tâche n’y a droit</translation>
    </message>
    <message>
        <source>The attempt was cancelled</source>
        <translation>L’essai a été annulé</translation>
    </message>
    <message>
        <source>The attempt was ended early</source>
        <translation>L’essai a été arrêté avant la fin</translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;</source>
        <translation>Le plan n’a pas de tâche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The planner asks no questions</source>
        <translation>Le planificateur ne pose pas de questions</translation>
    </message>
    <message>
        <source>The planner broke off with an unforeseen error</source>
        <translation>Le planificateur s’est interrompu sur une erreur imprévue</translation>
    </message>
    <message>
        <source>The project folder cannot be made</source>
        <translation>Le dossier du projet ne peut pas être créé</translation>
    </message>
    <message>
        <source>The project is already open</source>
        <translation>Le projet est déjà ouvert</translation>
    </message>
    <message>
        <source>The project is being closed</source>
        <translation>Le projet est en cours de fermeture</translation>
    </message>
    <message>
        <source>The project is in use by %1</source>
        <translation>Le projet est utilisé par %1</translation>
    </message>
    <message>
        <source>The project is not open</source>
        <translation>Le projet n’est pas ouvert</translation>
    </message>
    <message>
        <source>The project is only watched</source>
        <translation>Le projet est seulement en observation</translation>
    </message>
    <message>
        <source>The project&apos;s files are as they were then already</source>
        <translation>Les fichiers du projet sont déjà tels qu’ils étaient alors</translation>
    </message>
    <message>
        <source>The question was withdrawn</source>
        <translation>La question a été retirée</translation>
    </message>
    <message>
        <source>The run waits for a decision about its budget</source>
        <translation>L’exécution attend une décision sur son budget</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; has come to its end in this run</source>
        <translation>La tâche «&#xa0;%1&#xa0;» est arrivée à sa fin dans cette exécution</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; is completed already</source>
        <translation>La tâche «&#xa0;%1&#xa0;» est déjà terminée</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; was not skipped by name</source>
        <translation>La tâche «&#xa0;%1&#xa0;» n’a pas été ignorée nommément</translation>
    </message>
    <message>
        <source>There is no model to plan with</source>
        <translation>Il n’y a pas de modèle pour planifier</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Il n’y a pas encore de plan</translation>
    </message>
    <message>
        <source>There is no such checkpoint</source>
        <translation>Ce point de reprise n’existe pas</translation>
    </message>
    <message>
        <source>There is no task &quot;%1&quot; in the plan</source>
        <translation>Il n’y a pas de tâche «&#xa0;%1&#xa0;» dans le plan</translation>
    </message>
    <message>
        <source>This question is no longer open</source>
        <translation>Cette question n’est plus ouverte</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, please report it</source>
        <translation>Réessayez&#xa0;; si cela arrive à chaque fois, signalez-le</translation>
    </message>
    <message>
        <source>Try the task again; if it happens every time, please report it</source>
        <translation>Réessayez la tâche&#xa0;; si cela arrive à chaque fois, signalez-le</translation>
    </message>
    <message>
        <source>Use an id that the plan lists</source>
        <translation>Utilisez un identifiant que le plan liste</translation>
    </message>
    <message>
        <source>Wait for its end or end it there</source>
        <translation>Attendez sa fin ou terminez-le là-bas</translation>
    </message>
    <message>
        <source>Wait for its end or stop it first</source>
        <translation>Attendez la fin ou arrêtez d’abord</translation>
    </message>
    <message>
        <source>Wait for the end of the run</source>
        <translation>Attendez la fin de l’exécution</translation>
    </message>
    <message>
        <source>%1 is not a project of AutoDevOS</source>
        <translation>%1 n’est pas un projet AutoDevOS</translation>
    </message>
    <message>
        <source>%1 was not as AutoDevOS had left it</source>
        <translation>%1 n’était pas tel qu’AutoDevOS l’avait laissé</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Vérifiez ses droits</translation>
    </message>
    <message>
        <source>Check that the disk is not full or failing; everything saved before is safe</source>
        <translation>Vérifiez que le disque n’est ni plein ni défaillant&#xa0;; tout ce qui a été enregistré auparavant est en sécurité</translation>
    </message>
    <message>
        <source>Check that the file and its folder can be read</source>
        <translation>Vérifiez que le fichier et son dossier sont lisibles</translation>
    </message>
    <message>
        <source>Could not complete the recovered journal</source>
        <translation>Impossible d’achever le journal récupéré</translation>
    </message>
    <message>
        <source>Could not open %1</source>
        <translation>Impossible d’ouvrir %1</translation>
    </message>
    <message>
        <source>Could not read or write %1</source>
        <translation>Impossible de lire ou d’écrire %1</translation>
    </message>
    <message>
        <source>Could not read the journal %1</source>
        <translation>Impossible de lire le journal %1</translation>
    </message>
    <message>
        <source>Could not write %1: it is read-only</source>
        <translation>Impossible d’écrire %1&#xa0;: il est en lecture seule</translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full</source>
        <translation>Impossible d’écrire %1&#xa0;: le disque est plein</translation>
    </message>
    <message>
        <source>End that program and try again</source>
        <translation>Fermez ce programme et réessayez</translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read</source>
        <translation>L’événement %1 du journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>Free some space and go on; everything saved before is safe</source>
        <translation>Libérez de l’espace et continuez&#xa0;; tout ce qui a été enregistré auparavant est en sécurité</translation>
    </message>
    <message>
        <source>Free some space and open the project again</source>
        <translation>Libérez de l’espace et rouvrez le projet</translation>
    </message>
    <message>
        <source>Install it (Debian: libqt6sql6-sqlite)</source>
        <translation>Installez-le (Debian&#xa0;: libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>It can be watched with &apos;status&apos; and ended with &apos;stop&apos;</source>
        <translation>On peut l’observer avec «&#xa0;status&#xa0;» et l’arrêter avec «&#xa0;stop&#xa0;»</translation>
    </message>
    <message>
        <source>It is kept beside and was written anew from the journal</source>
        <translation>Il est conservé à côté et a été réécrit à partir du journal</translation>
    </message>
    <message>
        <source>Its files are untouched; restore .autodevos/journal.db from a backup to have its history</source>
        <translation>Ses fichiers sont intacts&#xa0;; pour retrouver son historique, restaurez .autodevos/journal.db depuis une sauvegarde</translation>
    </message>
    <message>
        <source>Open the project with the version of AutoDevOS that wrote it, or a newer one</source>
        <translation>Ouvrez le projet avec la version d’AutoDevOS qui l’a écrit, ou une plus récente</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing, the journal cannot be kept</source>
        <translation>Le pilote SQLite de Qt manque, le journal ne peut pas être tenu</translation>
    </message>
    <message>
        <source>Resume the project: it is written anew from the journal</source>
        <translation>Reprenez le projet&#xa0;: il est réécrit à partir du journal</translation>
    </message>
    <message>
        <source>Resume the project: what is readable is carried over, the damaged file is kept</source>
        <translation>Reprenez le projet&#xa0;: ce qui est lisible est repris, le fichier endommagé est conservé</translation>
    </message>
    <message>
        <source>Start one there with &apos;run&apos;</source>
        <translation>Commencez-en un à cet endroit avec «&#xa0;run&#xa0;»</translation>
    </message>
    <message>
        <source>The damaged journal is kept; resume runs again what is no longer known to be done</source>
        <translation>Le journal endommagé est conservé&#xa0;; la reprise exécute de nouveau ce qu’on ne sait plus terminé</translation>
    </message>
    <message>
        <source>The journal %1 could not be used</source>
        <translation>Le journal %1 n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>The journal %1 is damaged</source>
        <translation>Le journal %1 est endommagé</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program</source>
        <translation>Le journal %1 est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>The journal had been damaged; its recovery was completed</source>
        <translation>Le journal avait été endommagé&#xa0;; sa récupération a été achevée</translation>
    </message>
    <message>
        <source>The journal of this project is missing</source>
        <translation>Le journal de ce projet manque</translation>
    </message>
    <message>
        <source>The journal was damaged; %1 events were carried over, %2 are lost (number %3)</source>
        <translation>Le journal était endommagé&#xa0;; %1 événements ont été repris, %2 sont perdus (numéro %3)</translation>
    </message>
    <message>
        <source>The journal was damaged; all %1 events that could be found were carried over</source>
        <translation>Le journal était endommagé&#xa0;; les %1 événements retrouvés ont tous été repris</translation>
    </message>
    <message>
        <source>The project context %1 is damaged</source>
        <translation>Le contexte de projet %1 est endommagé</translation>
    </message>
    <message>
        <source>The project was written by a newer AutoDevOS (journal format %1, this one knows %2)</source>
        <translation>Le projet a été écrit par un AutoDevOS plus récent (format de journal %1, celui-ci connaît %2)</translation>
    </message>
    <message>
        <source>Unknown kind of event &apos;%1&apos;</source>
        <translation>Type d’événement inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Update AutoDevOS; nothing was changed</source>
        <translation>Mettez AutoDevOS à jour&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>Copy the key again from the provider&apos;s page</source>
        <translation>Copiez de nouveau la clé depuis la page du fournisseur</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it</source>
        <translation>Copiez de nouveau la clé, sans rien autour</translation>
    </message>
    <message>
        <source>Put it into the environment variable %1, or store it in the system&apos;s keyring</source>
        <translation>Mettez-la dans la variable d’environnement %1, ou conservez-la dans le trousseau du système</translation>
    </message>
    <message>
        <source>Start or unlock the keyring (GNOME Keyring, KWallet), or put the key into the environment variable %1</source>
        <translation>Démarrez ou déverrouillez le trousseau (GNOME Keyring, KWallet), ou mettez la clé dans la variable d’environnement %1</translation>
    </message>
    <message>
        <source>The entry for %1 in the system&apos;s keyring</source>
        <translation>L’entrée pour %1 dans le trousseau du système</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <translation>Le trousseau du système est inutilisable</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within %1 seconds</source>
        <translation>Le trousseau du système n’a pas répondu en %1 secondes</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused access</source>
        <translation>Le trousseau du système a refusé l’accès</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>Il n’y a pas de clé pour %1</translation>
    </message>
    <message>
        <source>There is no system keyring</source>
        <translation>Il n’y a pas de trousseau du système</translation>
    </message>
    <message>
        <source>What was entered for %1</source>
        <translation>Ce qui a été saisi pour %1</translation>
    </message>
    <message>
        <source>Write the key alone</source>
        <translation>Écrivez la clé seule</translation>
    </message>
    <message>
        <source>Write the key into it, or remove it</source>
        <translation>Écrivez-y la clé, ou supprimez l’entrée</translation>
    </message>
    <message>
        <source>Write the key without blanks; part several keys by commas</source>
        <translation>Écrivez la clé sans espaces&#xa0;; séparez plusieurs clés par des virgules</translation>
    </message>
    <message>
        <source>Write the key without quotes</source>
        <translation>Écrivez la clé sans guillemets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an experiment</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une expérience</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a model server</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur de modèles</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun modèle</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready</source>
        <translation>%1 a fermé la connexion avant qu’elle soit prête</translation>
    </message>
    <message>
        <source>%1 fell silent for %2 in the middle of its answer</source>
        <translation>%1 s’est tu pendant %2 au milieu de sa réponse</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2</source>
        <translation>%1 n’a pas répondu en %2</translation>
    </message>
    <message>
        <source>%1 names no proxy that can be used</source>
        <translation>%1 n’indique aucun proxy utilisable</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which was not followed</source>
        <translation>%1 redirige vers %2, ce qui n’a pas été suivi</translation>
    </message>
    <message>
        <source>%1 sends us round in circles</source>
        <translation>%1 redirige en boucle</translation>
    </message>
    <message>
        <source>%1; it asks to wait for %2 minutes, which is too long to wait for</source>
        <translation>%1&#xa0;; il demande d’attendre %2 minutes, ce qui est trop long</translation>
    </message>
    <message>
        <source>A part of the answer is not valid JSON</source>
        <translation>Une partie de la réponse n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>A price is not a number from 0 up</source>
        <translation>Un prix n’est pas un nombre positif ou nul</translation>
    </message>
    <message>
        <source>A recorded answer ends for an unknown reason</source>
        <translation>Une réponse enregistrée se termine pour une raison inconnue</translation>
    </message>
    <message>
        <source>A tool call has no name</source>
        <translation>Un appel d’outil n’a pas de nom</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>Une page web est arrivée au lieu d’une réponse</translation>
    </message>
    <message>
        <source>A web page came instead of an answer: %1</source>
        <translation>Une page web est arrivée au lieu d’une réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Allow more than %1 USD</source>
        <translation>Autorisez plus de %1 USD</translation>
    </message>
    <message>
        <source>Allow more time for a slow model</source>
        <translation>Accordez plus de temps à un modèle lent</translation>
    </message>
    <message>
        <source>Allow more time in total</source>
        <translation>Accordez plus de temps au total</translation>
    </message>
    <message>
        <source>Allow more, or finish with the built-in model</source>
        <translation>Autorisez davantage, ou terminez avec le modèle intégré</translation>
    </message>
    <message>
        <source>An experiment needs a role</source>
        <translation>Une expérience a besoin d’un rôle</translation>
    </message>
    <message>
        <source>Ask for a shorter answer</source>
        <translation>Demandez une réponse plus courte</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or check what answers at the base URL</source>
        <translation>Demandez une réponse plus courte, ou vérifiez ce qui répond à l’URL de base</translation>
    </message>
    <message>
        <source>Check that the base URL leads to a model server</source>
        <translation>Vérifiez que l’URL de base mène à un serveur de modèles</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS at this port</source>
        <translation>Vérifiez que le serveur parle TLS sur ce port</translation>
    </message>
    <message>
        <source>Check the base URL and any proxy on the way there</source>
        <translation>Vérifiez l’URL de base et tout proxy sur le chemin</translation>
    </message>
    <message>
        <source>Check the base URL and the network connection</source>
        <translation>Vérifiez l’URL de base et la connexion réseau</translation>
    </message>
    <message>
        <source>Check the base URL&apos;s host name and the network connection</source>
        <translation>Vérifiez le nom d’hôte de l’URL de base et la connexion réseau</translation>
    </message>
    <message>
        <source>Check the key for this provider and what it may be used for</source>
        <translation>Vérifiez la clé de ce fournisseur et ce qu’elle permet</translation>
    </message>
    <message>
        <source>Check the model&apos;s name and the base URL</source>
        <translation>Vérifiez le nom du modèle et l’URL de base</translation>
    </message>
    <message>
        <source>Check the network connection</source>
        <translation>Vérifiez la connexion réseau</translation>
    </message>
    <message>
        <source>Check the proxy in the environment (HTTPS_PROXY, NO_PROXY) or the system&apos;s settings</source>
        <translation>Vérifiez le proxy dans l’environnement (HTTPS_PROXY, NO_PROXY) ou les réglages du système</translation>
    </message>
    <message>
        <source>Choose a model that can do this</source>
        <translation>Choisissez un modèle qui en est capable</translation>
    </message>
    <message>
        <source>Choose another model, or report this if it stays</source>
        <translation>Choisissez un autre modèle, ou signalez-le si cela persiste</translation>
    </message>
    <message>
        <source>Correct the base URL</source>
        <translation>Corrigez l’URL de base</translation>
    </message>
    <message>
        <source>Correct the base URL&apos;s host name, or add the certificate to the system&apos;s store</source>
        <translation>Corrigez le nom d’hôte de l’URL de base, ou ajoutez le certificat au magasin du système</translation>
    </message>
    <message>
        <source>Enter the key or header again, on one line</source>
        <translation>Saisissez de nouveau la clé ou l’en-tête, sur une seule ligne</translation>
    </message>
    <message>
        <source>Go on later, or choose another model</source>
        <translation>Continuez plus tard, ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>Make that the base URL if you trust it</source>
        <translation>Faites-en l’URL de base si vous lui faites confiance</translation>
    </message>
    <message>
        <source>Name an address of it that begins with http:// or socks5://; what goes through it to https addresses stays encrypted</source>
        <translation>Indiquez une de ses adresses commençant par http:// ou socks5://&#xa0;; ce qui passe par lui vers des adresses https reste chiffré</translation>
    </message>
    <message>
        <source>No connection to %1 within %2</source>
        <translation>Pas de connexion à %1 en %2</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about</source>
        <translation>Aucune connexion chiffrée vers %1 n’a pu être établie</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused</source>
        <translation>Rien ne répond à %1&#xa0;: la connexion a été refusée</translation>
    </message>
    <message>
        <source>One event of the answer is larger than %1 KiB</source>
        <translation>Un événement de la réponse dépasse %1 Kio</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address in the environment or the system&apos;s settings</source>
        <translation>Mettez-les dans l’adresse du proxy, dans l’environnement ou les réglages du système</translation>
    </message>
    <message>
        <source>Send less, or choose a model with a larger context</source>
        <translation>Envoyez moins, ou choisissez un modèle au contexte plus grand</translation>
    </message>
    <message>
        <source>Start the server, or correct the base URL</source>
        <translation>Démarrez le serveur, ou corrigez l’URL de base</translation>
    </message>
    <message>
        <source>The answer broke off after %1</source>
        <translation>La réponse s’est interrompue après %1</translation>
    </message>
    <message>
        <source>The answer ended before anything of it had come</source>
        <translation>La réponse s’est terminée avant que rien n’en soit arrivé</translation>
    </message>
    <message>
        <source>The answer has more than %1 parts</source>
        <translation>La réponse compte plus de %1 parties</translation>
    </message>
    <message>
        <source>The answer holds no choice</source>
        <translation>La réponse ne contient rien sous «&#xa0;choices&#xa0;»</translation>
    </message>
    <message>
        <source>The answer holds nothing that this protocol knows</source>
        <translation>La réponse ne contient rien que ce protocole connaisse</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that was not asked for</source>
        <translation>La réponse est compressée d’une façon qui n’a pas été demandée</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB</source>
        <translation>La réponse dépasse %1 Mio</translation>
    </message>
    <message>
        <source>The answer is larger than any answer of a model</source>
        <translation>La réponse est plus grande que toute réponse d’un modèle</translation>
    </message>
    <message>
        <source>The answer is larger than it may be</source>
        <translation>La réponse est plus grande que permis</translation>
    </message>
    <message>
        <source>The answer is no list of models</source>
        <translation>La réponse n’est pas une liste de modèles</translation>
    </message>
    <message>
        <source>The answer is not valid JSON</source>
        <translation>La réponse n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>The answer is said to be compressed but is not</source>
        <translation>La réponse est annoncée comme compressée mais ne l’est pas</translation>
    </message>
    <message>
        <source>The answer makes more than %1 tool calls</source>
        <translation>La réponse fait plus de %1 appels d’outils</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete after %2</source>
        <translation>La réponse de %1 n’était pas complète au bout de %2</translation>
    </message>
    <message>
        <source>The answer was refused: a few bytes unfold to far too many (a compression bomb)</source>
        <translation>La réponse a été refusée&#xa0;: quelques octets en deviennent beaucoup trop (une bombe de décompression)</translation>
    </message>
    <message>
        <source>The budget of %1 USD is used up</source>
        <translation>Le budget de %1 USD est épuisé</translation>
    </message>
    <message>
        <source>The call was cancelled</source>
        <translation>L’appel a été annulé</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Le certificat de %1 n’est pas approuvé</translation>
    </message>
    <message>
        <source>The client was closed</source>
        <translation>Le client a été fermé</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>La connexion à %1 a échoué</translation>
    </message>
    <message>
        <source>The connection was cut off in the middle of the answer</source>
        <translation>La connexion a été coupée au milieu de la réponse</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent: its value has a line break or control character</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» ne peut pas être envoyé&#xa0;: sa valeur contient un saut de ligne ou un caractère de contrôle</translation>
    </message>
    <message>
        <source>The host %1 was not found</source>
        <translation>L’hôte %1 est introuvable</translation>
    </message>
    <message>
        <source>The model called &quot;%1&quot; with arguments that are no JSON object</source>
        <translation>Le modèle a appelé «&#xa0;%1&#xa0;» avec des arguments qui ne sont pas un objet JSON</translation>
    </message>
    <message>
        <source>The model called a tool without naming it</source>
        <translation>Le modèle a appelé un outil sans le nommer</translation>
    </message>
    <message>
        <source>The model ended its answer for the reason %1</source>
        <translation>Le modèle a terminé sa réponse pour la raison %1</translation>
    </message>
    <message>
        <source>The new budget is not larger than the old one</source>
        <translation>Le nouveau budget n’est pas supérieur à l’ancien</translation>
    </message>
    <message>
        <source>The pieces of the answer do not fit together</source>
        <translation>Les morceaux de la réponse ne s’assemblent pas</translation>
    </message>
    <message>
        <source>The price list %1 cannot be read</source>
        <translation>La liste de prix %1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>The provider failed in the middle of its answer</source>
        <translation>Le fournisseur a échoué au milieu de sa réponse</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2</source>
        <translation>Le proxy %1 n’autorise pas la connexion à %2</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and password</source>
        <translation>Le proxy %1 demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>The proxy of %1 is to be reached over TLS, which is not supported</source>
        <translation>Le proxy de %1 doit être joint par TLS, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>The run was stopped at its budget</source>
        <translation>L’exécution a été arrêtée à la limite de son budget</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>Le serveur a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>The server gave no reason</source>
        <translation>Le serveur n’a donné aucune raison</translation>
    </message>
    <message>
        <source>The server says no clear length of the answer</source>
        <translation>Le serveur n’indique pas clairement la longueur de la réponse</translation>
    </message>
    <message>
        <source>The server sends headers that cannot be read</source>
        <translation>Le serveur envoie des en-têtes illisibles</translation>
    </message>
    <message>
        <source>The server sends headers without end</source>
        <translation>Le serveur envoie des en-têtes sans fin</translation>
    </message>
    <message>
        <source>The server sends the answer in a form that is not known</source>
        <translation>Le serveur envoie la réponse sous une forme inconnue</translation>
    </message>
    <message>
        <source>Top up the account or raise its limit, or choose another provider</source>
        <translation>Rechargez le compte ou relevez sa limite, ou choisissez un autre fournisseur</translation>
    </message>
    <message>
        <source>Try again later or choose another model</source>
        <translation>Réessayez plus tard ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>Try again or choose another model</source>
        <translation>Réessayez ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, - and _</source>
        <translation>Utilisez jusqu’à 64 lettres, chiffres, - et _</translation>
    </message>
    <message>
        <source>Wait, or let fewer calls run at a time</source>
        <translation>Attendez, ou autorisez moins d’appels à la fois</translation>
    </message>
    <message>
        <source>What answers does not speak HTTP</source>
        <translation>Ce qui répond ne parle pas HTTP</translation>
    </message>
    <message>
        <source>Word the request differently or choose another model</source>
        <translation>Formulez la requête autrement ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>Write PROVIDER/NAME, for example blueprint/blueprint</source>
        <translation>Écrivez FOURNISSEUR/NOM, par exemple blueprint/blueprint</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT, or leave it empty</source>
        <translation>Écrivez-le sous la forme http://HÔTE:PORT ou socks5://HÔTE:PORT, ou laissez vide</translation>
    </message>
    <message>
        <source>Write it as {&quot;prices&quot;: {&quot;PROVIDER/NAME&quot;: {&quot;input&quot;: 1, &quot;output&quot;: 2}}}</source>
        <translation>Écrivez-la sous la forme {&quot;prices&quot;: {&quot;PROVIDER/NAME&quot;: {&quot;input&quot;: 1, &quot;output&quot;: 2}}}</translation>
    </message>
    <message>
        <source>Write it in USD per million tokens, for example 2.5</source>
        <translation>Écrivez-le en USD par million de jetons, par exemple 2.5</translation>
    </message>
    <message>
        <source>Write the base URL as http://HOST:PORT/PATH or https://HOST/PATH</source>
        <translation>Écrivez l’URL de base sous la forme http://HÔTE:PORT/CHEMIN ou https://HÔTE/CHEMIN</translation>
    </message>
    <message>
        <source>&quot;url&quot; is no address of the web</source>
        <translation>«&#xa0;url&#xa0;» n’est pas une adresse web</translation>
    </message>
    <message>
        <source>All that was asked for is there</source>
        <translation>Tout ce qui a été demandé est là</translation>
    </message>
    <message>
        <source>Call again: a new one begins</source>
        <translation>Appelez de nouveau&#xa0;: une nouvelle commence</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>Correct the file, or remove it</source>
        <translation>Corrigez le fichier, ou retirez-le</translation>
    </message>
    <message>
        <source>Correct these members; until then agents have no tools of servers</source>
        <translation>Corrigez ces champs&#xa0;; d’ici là, les agents n’ont pas d’outils de serveurs</translation>
    </message>
    <message>
        <source>Give it all it needs in the arguments, or use another tool</source>
        <translation>Donnez-lui tout le nécessaire dans les arguments, ou utilisez un autre outil</translation>
    </message>
    <message>
        <source>Give its token as a header in mcp.json, such as &quot;Authorization&quot;: &quot;Bearer ${TOKEN}&quot;; signing in through the browser (OAuth) is not offered</source>
        <translation>Donnez son jeton comme en-tête dans mcp.json, par exemple &quot;Authorization&quot;: &quot;Bearer ${TOKEN}&quot;&#xa0;; la connexion par le navigateur (OAuth) n’est pas proposée</translation>
    </message>
    <message>
        <source>Its pages of tools go in a circle</source>
        <translation>Les pages de sa liste d’outils tournent en boucle</translation>
    </message>
    <message>
        <source>Remove &quot;era&quot; from its entry in mcp.json</source>
        <translation>Retirez «&#xa0;era&#xa0;» de son entrée dans mcp.json</translation>
    </message>
    <message>
        <source>See that &quot;url&quot; in mcp.json is the address of its Streamable HTTP endpoint</source>
        <translation>Vérifiez que «&#xa0;url&#xa0;» dans mcp.json est l’adresse de son point d’accès Streamable HTTP</translation>
    </message>
    <message>
        <source>Set it before you start the program</source>
        <translation>Définissez-la avant de démarrer le programme</translation>
    </message>
    <message>
        <source>The call was ended</source>
        <translation>L’appel a été interrompu</translation>
    </message>
    <message>
        <source>The file of tool servers &quot;%1&quot; is wrong: %2</source>
        <translation>Le fichier des serveurs d’outils «&#xa0;%1&#xa0;» est erroné&#xa0;: %2</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>L’exécution est finie</translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; is left out: %2</source>
        <translation>L’outil «&#xa0;%1&#xa0;» est laissé de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; answers what the protocol does not know</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» répond ce que le protocole ne connaît pas</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; answers with more than %2 MB</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» répond avec plus de %2 Mo</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; did not answer %2 in time</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» n’a pas répondu à temps à %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; did not answer %2: %3</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» n’a pas répondu à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; does not let us in</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» refuse l’accès</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; does not speak version %2 of the protocol</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» ne parle pas la version %2 du protocole</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; ended the answer to %2 before it was whole</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» a mis fin à la réponse à %2 avant qu’elle soit complète</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; ends again and again</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» s’arrête sans cesse</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; has ended the session</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» a mis fin à la session</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; is gone: %2</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» a disparu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; is not there any more</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» n’est plus là</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; needs the variable %2, which is not set</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» a besoin de la variable %2, qui n’est pas définie</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; refuses %2</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» refuse %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; refuses the request</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» refuse la requête</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; speaks another version of the protocol than we do</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» parle une autre version du protocole que ce programme</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; speaks other versions of the protocol than we do</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» parle d’autres versions du protocole que ce programme</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; wants something that it cannot be given here: %2</source>
        <translation>Le serveur d’outils «&#xa0;%1&#xa0;» veut quelque chose qui ne peut pas lui être donné ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is a tool server &quot;%1&quot; already</source>
        <translation>Il y a déjà un serveur d’outils «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no tool server &quot;%1&quot; any more</source>
        <translation>Il n’y a plus de serveur d’outils «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This client offers no %1</source>
        <translation>Ce client ne propose pas %1</translation>
    </message>
    <message>
        <source>This is no message of JSON-RPC: %1</source>
        <translation>Ce n’est pas un message JSON-RPC&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tool server &quot;%1&quot;: %2</source>
        <translation>Serveur d’outils «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tools beyond the first %1 are left out</source>
        <translation>Les outils au-delà des %1 premiers sont laissés de côté</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayez</translation>
    </message>
    <message>
        <source>Try its command in a terminal</source>
        <translation>Essayez sa commande dans un terminal</translation>
    </message>
    <message>
        <source>Try its command in a terminal; it may be waiting for something</source>
        <translation>Essayez sa commande dans un terminal&#xa0;; elle attend peut-être quelque chose</translation>
    </message>
    <message>
        <source>Use another version of the server</source>
        <translation>Utilisez une autre version du serveur</translation>
    </message>
    <message>
        <source>Use another version of the server, or of this program</source>
        <translation>Utilisez une autre version du serveur, ou de ce programme</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed already</source>
        <translation>«&#xa0;%1&#xa0;» est déjà parmi les dépendances</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer to this question</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une réponse à cette question</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no larger budget</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un budget supérieur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a task that is not in the plan: %2</source>
        <translation>«&#xa0;%1&#xa0;» a besoin d’une tâche qui n’est pas dans le plan&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed meanwhile</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 doit être un objet</translation>
    </message>
    <message>
        <source>%1 names the role &quot;%2&quot;</source>
        <translation>%1 nomme le rôle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>A task cannot need itself</source>
        <translation>Une tâche ne peut pas dépendre d’elle-même</translation>
    </message>
    <message>
        <source>Answer with one of: %1</source>
        <translation>Répondez par l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change it by hand; nothing was touched</source>
        <translation>Modifiez-le à la main&#xa0;; rien n’a été touché</translation>
    </message>
    <message>
        <source>Change what it needs first</source>
        <translation>Modifiez d’abord ce dont elle a besoin</translation>
    </message>
    <message>
        <source>Give every requirement an id of its own</source>
        <translation>Donnez à chaque exigence un identifiant propre</translation>
    </message>
    <message>
        <source>Give every task an id of its own</source>
        <translation>Donnez à chaque tâche un identifiant propre</translation>
    </message>
    <message>
        <source>List at least one task under &quot;tasks&quot;</source>
        <translation>Indiquez au moins une tâche sous «&#xa0;tasks&#xa0;»</translation>
    </message>
    <message>
        <source>Mend this place in the domain model</source>
        <translation>Corrigez cet endroit du modèle de données</translation>
    </message>
    <message>
        <source>Remove one of these dependencies first</source>
        <translation>Retirez d’abord une de ces dépendances</translation>
    </message>
    <message>
        <source>Say in &quot;instructions&quot; what is to be done</source>
        <translation>Dites dans «&#xa0;instructions&#xa0;» ce qui est à faire</translation>
    </message>
    <message>
        <source>Say in &quot;text&quot; what is required, or take the entry out</source>
        <translation>Dites dans «&#xa0;text&#xa0;» ce qui est exigé, ou retirez l’entrée</translation>
    </message>
    <message>
        <source>Take one of these needs out</source>
        <translation>Retirez une de ces dépendances</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; asks for the check &quot;%2&quot;, which is not known; it was left out.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» demande le contrôle «&#xa0;%2&#xa0;», qui est inconnu&#xa0;; il a été omis.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; covers &quot;%2&quot;, which is no requirement of the plan; that was left out.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» couvre «&#xa0;%2&#xa0;», qui n’est pas une exigence du plan&#xa0;; cela a été omis.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; had no id; it got &quot;%2&quot;.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» n’avait pas d’identifiant&#xa0;; elle a reçu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; named its need &quot;%2&quot; twice.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» nommait deux fois sa dépendance «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; names the role &quot;%2&quot;, which is not known; it went to &quot;%3&quot;.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» nomme le rôle «&#xa0;%2&#xa0;», qui est inconnu&#xa0;; elle est allée à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; needs &quot;%2&quot;, which is not in the plan; the need was left out.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» a besoin de «&#xa0;%2&#xa0;», qui n’est pas dans le plan&#xa0;; la dépendance a été omise.</translation>
    </message>
    <message>
        <source>Tasks would wait for each other: %1</source>
        <translation>Des tâches s’attendraient les unes les autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>The model&apos;s answer holds no JSON</source>
        <translation>La réponse du modèle ne contient pas de JSON</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off: what was missing at its end is not in the plan.</source>
        <translation>La réponse du modèle a été tronquée&#xa0;: ce qui manquait à la fin n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>The plan cannot be used: %1 %2</source>
        <translation>Le plan est inutilisable&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>The task id &quot;%1&quot; is not a name; it became &quot;%2&quot;.</source>
        <translation>L’identifiant de tâche «&#xa0;%1&#xa0;» n’est pas un nom&#xa0;; il est devenu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Try again, or choose another model</source>
        <translation>Réessayez, ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Utilisez l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use paths relative to the project folder, with &apos;/&apos;</source>
        <translation>Utilisez des chemins relatifs au dossier du projet, avec &apos;/&apos;</translation>
    </message>
    <message>
        <source>Write every task as {&quot;id&quot;: …}</source>
        <translation>Écrivez chaque tâche sous la forme {&quot;id&quot;: …}</translation>
    </message>
    <message>
        <source>Write it as a list of texts</source>
        <translation>Écrivez-le sous forme de liste de textes</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;: it is left out</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;»&#xa0;: la valeur est laissée de côté</translation>
    </message>
    <message>
        <source>Correct it; the providers that come with the program work</source>
        <translation>Corrigez-le&#xa0;; les fournisseurs livrés avec le programme fonctionnent</translation>
    </message>
    <message>
        <source>Name it with --base-url http://HOST:PORT/v1, or as baseUrl in providers.json</source>
        <translation>Indiquez-la avec --base-url http://HÔTE:PORT/v1, ou comme baseUrl dans providers.json</translation>
    </message>
    <message>
        <source>The base URL is no address of a server</source>
        <translation>L’URL de base n’est pas l’adresse d’un serveur</translation>
    </message>
    <message>
        <source>The file of providers is left out: %1</source>
        <translation>Le fichier des fournisseurs est laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; has no address</source>
        <translation>Le fournisseur «&#xa0;%1&#xa0;» n’a pas d’adresse</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use a whole number; 0 is no limit</source>
        <translation>Utilisez un nombre entier&#xa0;; 0 signifie sans limite</translation>
    </message>
    <message>
        <source>Use one of %1, or add it to providers.json</source>
        <translation>Utilisez l’un de %1, ou ajoutez-le à providers.json</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT/v1 or https://HOST/v1, without a name, password or fragment</source>
        <translation>Écrivez-la sous la forme http://HÔTE:PORT/v1 ou https://HÔTE/v1, sans nom, mot de passe ni fragment</translation>
    </message>
    <message>
        <source>%1 already exists</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist</source>
        <translation>%1 ne peut pas être retiré&#xa0;: il n’existe pas</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 is a file</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2 est un fichier</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder</source>
        <translation>%1 ne peut pas être écrit&#xa0;: c’est un dossier</translation>
    </message>
    <message>
        <source>%1 does not belong to this task</source>
        <translation>%1 n’appartient pas à cette tâche</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile</source>
        <translation>%1 a été modifié entre-temps par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 was deleted by the person</source>
        <translation>%1 a été supprimé par l’utilisateur</translation>
    </message>
    <message>
        <source>%1 was removed in this attempt</source>
        <translation>%1 a été retiré dans cet essai</translation>
    </message>
    <message>
        <source>Check that the disk is not full and can be written</source>
        <translation>Vérifiez que le disque n’est pas plein et qu’il est accessible en écriture</translation>
    </message>
    <message>
        <source>Choose a target outside of %1</source>
        <translation>Choisissez une destination hors de %1</translation>
    </message>
    <message>
        <source>Choose another path</source>
        <translation>Choisissez un autre chemin</translation>
    </message>
    <message>
        <source>Choose another target, or remove it first; nothing was changed</source>
        <translation>Choisissez une autre destination, ou retirez-la d’abord&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>Edit it until both versions stand together, and take out the lines with &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;</source>
        <translation>Modifiez-la jusqu’à ce que les deux versions s’accordent, et supprimez les lignes avec &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= et &gt;&gt;&gt;&gt;&gt;&gt;&gt;</translation>
    </message>
    <message>
        <source>Keep your version or take the generated one</source>
        <translation>Gardez votre version ou prenez celle qui a été générée</translation>
    </message>
    <message>
        <source>Name FILE.zip, FILE.tar.gz, git:FOLDER or a FOLDER</source>
        <translation>Indiquez FICHIER.zip, FICHIER.tar.gz, git:DOSSIER ou un DOSSIER</translation>
    </message>
    <message>
        <source>No target to export to</source>
        <translation>Aucune destination d’exportation</translation>
    </message>
    <message>
        <source>Remove that file first, or choose another path</source>
        <translation>Retirez d’abord ce fichier, ou choisissez un autre chemin</translation>
    </message>
    <message>
        <source>Remove that file, or choose another path</source>
        <translation>Retirez ce fichier, ou choisissez un autre chemin</translation>
    </message>
    <message>
        <source>Remove the link if you know the project, and open it again</source>
        <translation>Retirez le lien si vous connaissez le projet, et rouvrez-le</translation>
    </message>
    <message>
        <source>Remove the link, or choose another path</source>
        <translation>Retirez le lien, ou choisissez un autre chemin</translation>
    </message>
    <message>
        <source>Retry its task to generate it again</source>
        <translation>Relancez sa tâche pour la générer de nouveau</translation>
    </message>
    <message>
        <source>Run the project first</source>
        <translation>Exécutez d’abord le projet</translation>
    </message>
    <message>
        <source>Run the task again; the project&apos;s files are as they were</source>
        <translation>Relancez la tâche&#xa0;; les fichiers du projet sont tels qu’ils étaient</translation>
    </message>
    <message>
        <source>Separate folders by &apos;/&apos;</source>
        <translation>Séparez les dossiers par &apos;/&apos;</translation>
    </message>
    <message>
        <source>The generated version of the file is not kept here</source>
        <translation>La version générée du fichier n’est pas conservée ici</translation>
    </message>
    <message>
        <source>The merged version of %1 still holds conflict markers</source>
        <translation>La version fusionnée de %1 contient encore des marques de conflit</translation>
    </message>
    <message>
        <source>The path %1 cannot be: &apos;%2&apos; is a file, not a folder</source>
        <translation>Le chemin %1 est impossible&#xa0;: «&#xa0;%2&#xa0;» est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>The path %1 is refused: &apos;%2&apos; is a link</source>
        <translation>Le chemin %1 est refusé&#xa0;: «&#xa0;%2&#xa0;» est un lien symbolique</translation>
    </message>
    <message>
        <source>The path &apos;%1&apos; is refused: %2</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» est refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The path &apos;%1&apos; is refused: &apos;%2&apos; is a link</source>
        <translation>Le chemin «&#xa0;%1&#xa0;» est refusé&#xa0;: «&#xa0;%2&#xa0;» est un lien symbolique</translation>
    </message>
    <message>
        <source>The prepared content of %1 is gone</source>
        <translation>Le contenu préparé de %1 a disparu</translation>
    </message>
    <message>
        <source>The project is not opened: its folder .autodevos holds a link, which leads elsewhere</source>
        <translation>Le projet n’est pas ouvert&#xa0;: son dossier .autodevos contient un lien symbolique, qui mène ailleurs</translation>
    </message>
    <message>
        <source>The target %1 lies inside the project</source>
        <translation>La destination %1 se trouve dans le projet</translation>
    </message>
    <message>
        <source>There is no merged version of %1</source>
        <translation>Il n’y a pas de version fusionnée de %1</translation>
    </message>
    <message>
        <source>There is nothing to export in %1</source>
        <translation>Il n’y a rien à exporter dans %1</translation>
    </message>
    <message>
        <source>Use a plain path below the project folder, such as src/main.ts</source>
        <translation>Utilisez un chemin simple sous le dossier du projet, tel que src/main.ts</translation>
    </message>
    <message>
        <source>Use the file&apos;s real place in the project</source>
        <translation>Utilisez l’emplacement réel du fichier dans le projet</translation>
    </message>
    <message>
        <source>Write only to the task&apos;s own paths: %1</source>
        <translation>N’écrivez que dans les chemins de la tâche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your text is kept in the editor. Saving once more replaces the other version</source>
        <translation>Votre texte reste dans l’éditeur. Enregistrer encore une fois remplace l’autre version</translation>
    </message>
    <message>
        <source>The newest events of the journal are missing (number %1)</source>
        <translation>Les événements les plus récents du journal manquent (numéro %1)</translation>
    </message>
    <message>
        <source>What was learned is of a newer AutoDevOS (format %1, this one knows %2)</source>
        <translation>Ce qui a été appris vient d’un AutoDevOS plus récent (format %1, celui-ci connaît %2)</translation>
    </message>
    <message>
        <source>What was learned could not be kept in %1</source>
        <translation>Ce qui a été appris n’a pas pu être conservé dans %1</translation>
    </message>
    <message>
        <source>Give your user write access to its folder</source>
        <translation>Donnez à votre utilisateur le droit d’écrire dans son dossier</translation>
    </message>
    <message>
        <source>What was learned cannot be read: %1 is damaged</source>
        <translation>Ce qui a été appris est illisible&#xa0;: %1 est endommagé</translation>
    </message>
    <message>
        <source>What was learned could not be read or written: %1</source>
        <translation>Ce qui a été appris n’a pas pu être lu ou écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was learned was damaged; learning begins anew</source>
        <translation>Ce qui a été appris était endommagé&#xa0;; l’apprentissage recommence</translation>
    </message>
    <message>
        <source>The damaged file is kept</source>
        <translation>Le fichier endommagé est conservé</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A setting, a key or the name of a model is missing or wrong</source>
        <translation>Un réglage, une clé ou le nom d’un modèle manque ou est faux</translation>
    </message>
    <message>
        <source>Check the settings; &quot;autodevos-cli doctor&quot; says what is missing</source>
        <translation>Vérifiez les réglages&#xa0;; «&#xa0;autodevos-cli doctor&#xa0;» dit ce qui manque</translation>
    </message>
    <message>
        <source>Something does not have the form it must have</source>
        <translation>Quelque chose n’a pas la forme voulue</translation>
    </message>
    <message>
        <source>Correct the place that is named</source>
        <translation>Corrigez l’endroit indiqué</translation>
    </message>
    <message>
        <source>Something that was named is not there</source>
        <translation>Quelque chose qui a été nommé n’existe pas</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Vérifiez le nom</translation>
    </message>
    <message>
        <source>Something is there already and is not overwritten</source>
        <translation>Quelque chose existe déjà et n’est pas écrasé</translation>
    </message>
    <message>
        <source>Choose another name or place</source>
        <translation>Choisissez un autre nom ou un autre endroit</translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation>Ce n’est pas autorisé</translation>
    </message>
    <message>
        <source>Allow it in the rules for commands or in the system, or choose another place</source>
        <translation>Autorisez-le dans les règles des commandes ou dans le système, ou choisissez un autre endroit</translation>
    </message>
    <message>
        <source>Files could not be read or written</source>
        <translation>Des fichiers n’ont pas pu être lus ou écrits</translation>
    </message>
    <message>
        <source>Check the disk, the free space and the permissions</source>
        <translation>Vérifiez le disque, l’espace libre et les droits</translation>
    </message>
    <message>
        <source>The project&apos;s journal is damaged</source>
        <translation>Le journal du projet est endommagé</translation>
    </message>
    <message>
        <source>What can be read is kept; the damaged file was set aside</source>
        <translation>Ce qui est lisible est gardé&#xa0;; le fichier endommagé a été mis de côté</translation>
    </message>
    <message>
        <source>Another process has the project open</source>
        <translation>Un autre processus a ouvert le projet</translation>
    </message>
    <message>
        <source>Wait for its end or end it there</source>
        <translation>Attendez sa fin ou terminez-le là-bas</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>Une commande n’a pas pu être exécutée</translation>
    </message>
    <message>
        <source>Check that the program is installed; &quot;autodevos-cli doctor&quot; says what is missing</source>
        <translation>Vérifiez que le programme est installé&#xa0;; «&#xa0;autodevos-cli doctor&#xa0;» dit ce qui manque</translation>
    </message>
    <message>
        <source>The checks of this work do not pass</source>
        <translation>Les contrôles de ce travail échouent</translation>
    </message>
    <message>
        <source>Look at the findings, then try the task again or change its instructions</source>
        <translation>Regardez les constats, puis relancez la tâche ou changez ses consignes</translation>
    </message>
    <message>
        <source>This model or program cannot do what was asked for</source>
        <translation>Ce modèle ou programme ne peut pas faire ce qui est demandé</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisissez un autre modèle</translation>
    </message>
    <message>
        <source>The provider does not accept the key</source>
        <translation>Le fournisseur n’accepte pas la clé</translation>
    </message>
    <message>
        <source>Enter a valid key for this provider</source>
        <translation>Saisissez une clé valable pour ce fournisseur</translation>
    </message>
    <message>
        <source>The credit or quota at the provider is used up</source>
        <translation>Le crédit ou le quota chez le fournisseur est épuisé</translation>
    </message>
    <message>
        <source>Add credit there, use another key or choose another model</source>
        <translation>Ajoutez-y du crédit, utilisez une autre clé ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>The budget of this run is used up</source>
        <translation>Le budget de cette exécution est épuisé</translation>
    </message>
    <message>
        <source>Allow more, or finish with the built-in model</source>
        <translation>Autorisez davantage, ou terminez avec le modèle intégré</translation>
    </message>
    <message>
        <source>The provider allows no more requests at the moment</source>
        <translation>Le fournisseur n’accepte plus de requêtes pour le moment</translation>
    </message>
    <message>
        <source>Wait a little, or set lower limits for parallel calls</source>
        <translation>Attendez un peu, ou fixez des limites plus basses aux appels parallèles</translation>
    </message>
    <message>
        <source>The provider is overloaded</source>
        <translation>Le fournisseur est surchargé</translation>
    </message>
    <message>
        <source>Try again later or choose another model</source>
        <translation>Réessayez plus tard ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>The provider&apos;s safety rules have blocked the request or the answer</source>
        <translation>Les règles de sécurité du fournisseur ont bloqué la requête ou la réponse</translation>
    </message>
    <message>
        <source>Word it differently or choose another model</source>
        <translation>Formulez-le autrement ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>The model declines to do this</source>
        <translation>Le modèle refuse de le faire</translation>
    </message>
    <message>
        <source>The conversation is too long for this model</source>
        <translation>La conversation est trop longue pour ce modèle</translation>
    </message>
    <message>
        <source>Make the task smaller or choose a model with a larger context</source>
        <translation>Réduisez la tâche ou choisissez un modèle au contexte plus grand</translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation>La réponse est inutilisable</translation>
    </message>
    <message>
        <source>Try again or choose another model</source>
        <translation>Réessayez ou choisissez un autre modèle</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy</source>
        <translation>Vérifiez l’adresse, le réseau et le proxy</translation>
    </message>
    <message>
        <source>It took longer than it may</source>
        <translation>Cela a pris plus de temps que permis</translation>
    </message>
    <message>
        <source>Allow more time, or check whether the server still works</source>
        <translation>Accordez plus de temps, ou vérifiez que le serveur fonctionne encore</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Quelque chose s’est mal passé dans le programme</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, please report it</source>
        <translation>Réessayez&#xa0;; si cela arrive à chaque fois, signalez-le</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Cancelled on request.</source>
        <translation>Annulée sur demande.</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which failed.</source>
        <translation>Elle a besoin de «&#xa0;%1&#xa0;», qui a échoué.</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which is skipped.</source>
        <translation>Elle a besoin de «&#xa0;%1&#xa0;», qui est sautée.</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which was cancelled.</source>
        <translation>Elle a besoin de «&#xa0;%1&#xa0;», qui a été annulée.</translation>
    </message>
    <message>
        <source>It waits for your answer: %1</source>
        <translation>Elle attend votre réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reused: nothing it was made from has changed.</source>
        <translation>Réutilisée&#xa0;: rien de ce dont elle est issue n’a changé.</translation>
    </message>
    <message>
        <source>Reused: what it needs came out as before.</source>
        <translation>Réutilisée&#xa0;: ce dont elle a besoin est resté le même.</translation>
    </message>
    <message>
        <source>Skipped as the person decided.</source>
        <translation>Sautée, comme décidé.</translation>
    </message>
    <message>
        <source>The attempt took longer than %1 s and is being ended.</source>
        <translation>L’essai a duré plus de %1 s et va être arrêté.</translation>
    </message>
    <message>
        <source>The run ends at its first failure, and &quot;%1&quot; failed.</source>
        <translation>L’exécution s’arrête au premier échec, et «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>L’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>What it needs was made anew.</source>
        <translation>Ce dont elle a besoin a été refait.</translation>
    </message>
    <message>
        <source>%1 Try %2 of %3 in %4 s.</source>
        <translation>%1 Essai %2 sur %3 dans %4 s.</translation>
    </message>
    <message>
        <source>%1 Try %2 of %3 now.</source>
        <translation>%1 Essai %2 sur %3 maintenant.</translation>
    </message>
    <message>
        <source>%1 %2 takes over in %3 s.</source>
        <translation>%1 %2 prend le relais dans %3 s.</translation>
    </message>
    <message>
        <source>no task of the plan covers it</source>
        <translation>aucune tâche du plan ne la couvre</translation>
    </message>
    <message>
        <source>a test of it does not pass: %1</source>
        <translation>un de ses tests échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>its tasks have not ended yet</source>
        <translation>ses tâches ne sont pas encore terminées</translation>
    </message>
    <message>
        <source>tests that its tasks wrote do not pass</source>
        <translation>des tests écrits par ses tâches échouent</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; failed: %2</source>
        <translation>la tâche «&#xa0;%1&#xa0;» a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; failed</source>
        <translation>la tâche «&#xa0;%1&#xa0;» a échoué</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; was skipped: %2</source>
        <translation>la tâche «&#xa0;%1&#xa0;» a été sautée&#xa0;: %2</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; was skipped</source>
        <translation>la tâche «&#xa0;%1&#xa0;» a été sautée</translation>
    </message>
    <message>
        <source>no test names it</source>
        <translation>aucun test ne la nomme</translation>
    </message>
    <message>
        <source>the tests of its tasks pass, but none of them names it</source>
        <translation>les tests de ses tâches réussissent, mais aucun ne la nomme</translation>
    </message>
    <message>
        <source>its tests have not been run</source>
        <translation>ses tests n’ont pas encore été lancés</translation>
    </message>
    <message>
        <source>there is nothing that is booked or ordered to pay for; taking real payments needs a payment provider and is not built</source>
        <translation>rien n&apos;est réservé ni commandé qui soit à payer&#xa0;; encaisser de vrais paiements demande un prestataire de paiement et n&apos;est pas construit</translation>
    </message>
    <message>
        <source>scanning codes is not built</source>
        <translation>la lecture de codes n&apos;est pas construite</translation>
    </message>
    <message>
        <source>synchronising with other services is not built</source>
        <translation>la synchronisation avec d&apos;autres services n&apos;est pas construite</translation>
    </message>
    <message>
        <source>connections to other services are not built</source>
        <translation>les connexions à d&apos;autres services ne sont pas construites</translation>
    </message>
    <message>
        <source>live media streaming is not built</source>
        <translation>la diffusion en direct n&apos;est pas construite</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built</source>
        <translation>ce genre de jeu ne fait pas partie de ceux qui peuvent être construits</translation>
    </message>
    <message>
        <source>AI features need a language model and are not built</source>
        <translation>les fonctions d&apos;IA demandent un modèle de langage et ne sont pas construites</translation>
    </message>
    <message>
        <source>calculations over the data are not built</source>
        <translation>les calculs sur les données ne sont pas construits</translation>
    </message>
    <message>
        <source>printed invoices are not built</source>
        <translation>les factures imprimées ne sont pas construites</translation>
    </message>
    <message>
        <source>this calculator is not among those that can be built (%1), and the prompt does not say what it works out from what</source>
        <translation>ce calculateur ne fait pas partie de ceux qui peuvent être construits (%1), et le prompt ne dit pas ce qu&apos;il calcule à partir de quoi</translation>
    </message>
    <message>
        <source>this converter is not among those that can be built (%1)</source>
        <translation>ce convertisseur ne fait pas partie de ceux qui peuvent être construits (%1)</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built (%1)</source>
        <translation>ce genre de jeu ne fait pas partie de ceux qui peuvent être construits (%1)</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built (%1, and a game of resources and battles)</source>
        <translation>ce genre de jeu ne fait pas partie de ceux qui peuvent être construits (%1, et un jeu de ressources et de batailles)</translation>
    </message>
    <message>
        <source>this kind of game is not built; games of resources, soldiers and battles are</source>
        <translation>ce genre de jeu n&apos;est pas construit&#xa0;; les jeux de ressources, de soldats et de batailles le sont</translation>
    </message>
    <message>
        <source>only the records are kept; nothing in the app does this</source>
        <translation>seuls les enregistrements sont tenus&#xa0;; rien dans l&apos;application ne fait cela</translation>
    </message>
    <message>
        <source>sharing with chosen people is not built; who may read it sees it</source>
        <translation>le partage avec des personnes choisies n&apos;est pas construit&#xa0;; qui peut le lire le voit</translation>
    </message>
    <message>
        <source>no page or record of the app answers this</source>
        <translation>aucune page ni aucun enregistrement de l&apos;application n&apos;y répond</translation>
    </message>
    <message>
        <source>an API has no pages; the programs that call it show things as they like</source>
        <translation>une API n&apos;a pas de pages&#xa0;; les programmes qui l&apos;appellent montrent les choses comme ils veulent</translation>
    </message>
    <message>
        <source>the built-in model writes React, TypeScript, Express and SQLite; for another stack choose a language model</source>
        <translation>le modèle intégré écrit React, TypeScript, Express et SQLite&#xa0;; pour une autre pile, choisissez un modèle de langage</translation>
    </message>
    <message>
        <source>what visitors do here must be kept, and a static site keeps nothing: the project has a backend</source>
        <translation>ce que les visiteurs font ici doit être conservé, et un site statique ne conserve rien&#xa0;: le projet a un backend</translation>
    </message>
    <message>
        <source>this rule is not one that the built-in model can enforce</source>
        <translation>le modèle intégré ne sait pas faire respecter cette règle</translation>
    </message>
    <message>
        <source>nothing is built that heeds &quot;%1&quot;</source>
        <translation>rien n&apos;est construit qui tienne compte de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the built-in model found nothing in it that it knows how to build</source>
        <translation>le modèle intégré n&apos;y a rien trouvé qu&apos;il sache construire</translation>
    </message>
    <message>
        <source>it has rules of its own, and this is not among them</source>
        <translation>il a ses propres règles, et celle-ci n&apos;en fait pas partie</translation>
    </message>
    <message>
        <source>what it works out and from what is not said</source>
        <translation>il n&apos;est pas dit ce qu&apos;il calcule ni à partir de quoi</translation>
    </message>
    <message>
        <source>there is nothing that could be moved between columns</source>
        <translation>il n&apos;y a rien qui puisse être déplacé entre des colonnes</translation>
    </message>
    <message>
        <source>there is no list that could be imported into</source>
        <translation>il n&apos;y a pas de liste dans laquelle importer</translation>
    </message>
    <message>
        <source>there is nothing here that a file could belong to</source>
        <translation>il n&apos;y a rien ici à quoi un fichier puisse appartenir</translation>
    </message>
    <message>
        <source>there is no list that could be exported</source>
        <translation>il n&apos;y a pas de liste à exporter</translation>
    </message>
    <message>
        <source>there is nothing that people could vote on</source>
        <translation>il n&apos;y a rien sur quoi voter</translation>
    </message>
    <message>
        <source>there is nothing with a date that a calendar could show</source>
        <translation>il n&apos;y a rien de daté qu&apos;un calendrier puisse montrer</translation>
    </message>
    <message>
        <source>time is taken for people who sign in, and nobody does</source>
        <translation>le temps est relevé pour les personnes qui se connectent, et personne ne le fait</translation>
    </message>
    <message>
        <source>there is no list whose records could be compared</source>
        <translation>il n&apos;y a pas de liste dont les enregistrements puissent être comparés</translation>
    </message>
    <message>
        <source>there is nothing with a date that a timeline could show</source>
        <translation>il n&apos;y a rien de daté qu&apos;une chronologie puisse montrer</translation>
    </message>
    <message>
        <source>there is nothing whose progress could be followed</source>
        <translation>il n&apos;y a rien dont on puisse suivre la progression</translation>
    </message>
    <message>
        <source>progress is kept for people who sign in, and nobody does</source>
        <translation>la progression est tenue pour les personnes qui se connectent, et personne ne le fait</translation>
    </message>
    <message>
        <source>there is no form long enough to be filled in in steps</source>
        <translation>aucun formulaire n&apos;est assez long pour être rempli par étapes</translation>
    </message>
    <message>
        <source>nothing is ordered here, so there are no orders to look back on</source>
        <translation>rien n&apos;est commandé ici, il n&apos;y a donc pas de commandes à revoir</translation>
    </message>
    <message>
        <source>there is nothing that could be ranked</source>
        <translation>il n&apos;y a rien qui puisse être classé</translation>
    </message>
    <message>
        <source>it needs accounts, and this app has none</source>
        <translation>cela demande des comptes, et cette application n&apos;en a pas</translation>
    </message>
    <message>
        <source>a game against other players needs accounts</source>
        <translation>un jeu contre d&apos;autres joueurs demande des comptes</translation>
    </message>
    <message>
        <source>nothing is bought here that a code could make cheaper</source>
        <translation>rien n&apos;est acheté ici qu&apos;un code puisse rendre moins cher</translation>
    </message>
    <message>
        <source>nothing here has values by which it could be proposed</source>
        <translation>rien ici n&apos;a de valeurs permettant de le proposer</translation>
    </message>
    <message>
        <source>there is no list whose filters could be kept</source>
        <translation>il n&apos;y a pas de liste dont les filtres puissent être gardés</translation>
    </message>
    <message>
        <source>there is nothing here that could be kept in stock</source>
        <translation>il n&apos;y a rien ici qui puisse être tenu en stock</translation>
    </message>
    <message>
        <source>there is nothing here that could be heard or seen</source>
        <translation>il n&apos;y a rien ici à écouter ou à voir</translation>
    </message>
    <message>
        <source>there is no list that could be reported on</source>
        <translation>il n&apos;y a pas de liste sur laquelle faire un rapport</translation>
    </message>
    <message>
        <source>%1 does it: it has not been tried with such tasks yet.</source>
        <translation>%1 s&apos;en charge : il n&apos;a pas encore été essayé avec de telles tâches.</translation>
    </message>
    <message>
        <source>%1 does it: %2 of %3 tries with such tasks have succeeded.</source>
        <translation>%1 s&apos;en charge : %2 essais sur %3 avec de telles tâches ont réussi.</translation>
    </message>
    <message>
        <source>%1 does it: the role &quot;%2&quot; is pinned to it.</source>
        <translation>%1 s&apos;en charge : le rôle « %2 » lui est attribué.</translation>
    </message>
    <message>
        <source>No rule names &quot;%1&quot; in this form</source>
        <translation>Aucune règle ne nomme «&#xa0;%1&#xa0;» sous cette forme</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; runs or reads cannot be told from its words</source>
        <translation>Ses mots ne disent pas ce que «&#xa0;%1&#xa0;» exécute ou lit</translation>
    </message>
    <message>
        <source>It sets the variable &quot;%1&quot;</source>
        <translation>Elle définit la variable «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No rule of yours names this tool</source>
        <translation>Aucune de vos règles ne nomme cet outil</translation>
    </message>
    <message>
        <source>This machine has no sandbox for it</source>
        <translation>Cette machine n’a pas de bac à sable pour cela</translation>
    </message>
    <message>
        <source>Commands run with the rights they have</source>
        <translation>Les commandes s’exécutent avec les droits qu’elles ont</translation>
    </message>
    <message>
        <source>Nothing is sent from here to other machines</source>
        <translation>Rien n’est envoyé d’ici à d’autres machines</translation>
    </message>
    <message>
        <source>The machine is not part of the project</source>
        <translation>La machine ne fait pas partie du projet</translation>
    </message>
    <message>
        <source>The machine&apos;s own programs are the person&apos;s to install</source>
        <translation>C’est à vous d’installer les programmes de la machine</translation>
    </message>
    <message>
        <source>Deployment is the person&apos;s to do</source>
        <translation>Le déploiement vous revient</translation>
    </message>
    <message>
        <source>The repository is exported by the person</source>
        <translation>C’est vous qui exportez le dépôt</translation>
    </message>
    <message>
        <source>Nothing is published from here</source>
        <translation>Rien n’est publié d’ici</translation>
    </message>
    <message>
        <source>Keys are the person&apos;s</source>
        <translation>Les clés sont à vous</translation>
    </message>
    <message>
        <source>Installing packages; none of their scripts run</source>
        <translation>Installe des paquets&#xa0;; aucun de leurs scripts ne s’exécute</translation>
    </message>
    <message>
        <source>Installing packages; none of their code runs</source>
        <translation>Installe des paquets&#xa0;; rien de leur code ne s’exécute</translation>
    </message>
    <message>
        <source>Fetching modules through the proxy</source>
        <translation>Récupère des modules par le proxy</translation>
    </message>
    <message>
        <source>A project&apos;s cargo settings can name programs that would run with the network</source>
        <translation>Les réglages cargo d’un projet peuvent nommer des programmes qui s’exécuteraient avec le réseau</translation>
    </message>
    <message>
        <source>It would reach any address in the network</source>
        <translation>Elle atteindrait n’importe quelle adresse du réseau</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; names the role &quot;%2&quot;, which is not known; it went to &quot;%3&quot;.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» nomme le rôle «&#xa0;%2&#xa0;», qui est inconnu&#xa0;; elle est allée à «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; had no id; it got &quot;%2&quot;.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» n’avait pas d’identifiant&#xa0;; elle a reçu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot;: limits.%2 must lie between %3 and %4; it was set to %5.</source>
        <translation>Tâche «&#xa0;%1&#xa0;»&#xa0;: limits.%2 doit être compris entre %3 et %4&#xa0;; la valeur est maintenant %5.</translation>
    </message>
    <message>
        <source>The task id &quot;%1&quot; is not a name; it became &quot;%2&quot;.</source>
        <translation>L’identifiant de tâche «&#xa0;%1&#xa0;» n’est pas un nom&#xa0;; il est devenu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; asks for the check &quot;%2&quot;, which is not known; it was left out.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» demande le contrôle «&#xa0;%2&#xa0;», qui est inconnu&#xa0;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; needs &quot;%2&quot;, which is not in the plan; the need was left out.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» a besoin de «&#xa0;%2&#xa0;», qui n’est pas dans le plan&#xa0;; ce besoin a été laissé de côté.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; named its need &quot;%2&quot; twice.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» a nommé deux fois son besoin «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; covers &quot;%2&quot;, which is no requirement of the plan; that was left out.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» couvre «&#xa0;%2&#xa0;», qui n’est pas une exigence du plan&#xa0;; cela a été laissé de côté.</translation>
    </message>
    <message>
        <source>Something in the domain model could not be used and was left out: %1.</source>
        <translation>Un élément du modèle de données n’était pas utilisable et a été laissé de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The domain model names nothing that is stored; it was left out.</source>
        <translation>Le modèle de données ne nomme rien qui soit enregistré&#xa0;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The domain model was left out: %1.</source>
        <translation>Le modèle de données a été laissé de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The domain model names &quot;%1&quot; twice or in a way that is no name; it was left out.</source>
        <translation>Le modèle de données nomme «&#xa0;%1&#xa0;» deux fois ou d’une façon qui n’est pas un nom&#xa0;; cela a été laissé de côté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 in the domain model could not be understood; it was left out.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 dans le modèle de données n’a pas été compris&#xa0;; cela a été laissé de côté.</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off: what was missing at its end is not in the plan.</source>
        <translation>La réponse du modèle a été coupée&#xa0;: ce qui manquait à la fin n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>%1 tasks of %2 were put before those of this plan: they write the first version, on which it stands.</source>
        <translation>%1 tâches de %2 ont été placées avant celles de ce plan&#xa0;: elles écrivent la première version, sur laquelle il s’appuie.</translation>
    </message>
    <message>
        <source>The attached pictures were not looked at: %1 takes none. Choose a model that does, or say in the prompt what is on them.</source>
        <translation>Les images jointes n’ont pas été regardées&#xa0;: %1 n’en accepte pas. Choisissez un modèle qui en accepte, ou dites dans le prompt ce qu’elles montrent.</translation>
    </message>
    <message>
        <source>The attached files were not read: %1. The built-in planner reads the prompt alone and cannot look at pictures; a language model takes them, too.</source>
        <translation>Les fichiers joints n’ont pas été lus&#xa0;: %1. Le planificateur intégré ne lit que le prompt et ne peut pas regarder d’images&#xa0;; un modèle de langage les accepte aussi.</translation>
    </message>
    <message>
        <source>Nothing can be built on the data model of this plan; that of %1 stands in its place. %2</source>
        <translation>Rien ne peut être construit sur le modèle de données de ce plan&#xa0;; celui de %1 le remplace. %2</translation>
    </message>
    <message>
        <source>This is the plan of %1: %2 made none that can be used. %3</source>
        <translation>Voici le plan de %1&#xa0;: %2 n’en a fait aucun d’utilisable. %3</translation>
    </message>
    <message>
        <source>The tasks &quot;%1&quot; and &quot;%2&quot; both write %3; what does not come together becomes a conflict.</source>
        <translation>Les tâches «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» écrivent toutes deux %3&#xa0;; ce qui ne s’accorde pas deviendra un conflit.</translation>
    </message>
    <message>
        <source>No task covers %1: &quot;%2&quot;.</source>
        <translation>Aucune tâche ne couvre %1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No requirement was taken from &quot;%1&quot;.</source>
        <translation>Aucune exigence n’a été tirée de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A static site keeps nothing that its visitors do, so the project has a backend.</source>
        <translation>Un site statique ne garde rien de ce que font ses visiteurs&#xa0;; le projet a donc un backend.</translation>
    </message>
    <message>
        <source>The prompt names no things to keep, so the site has pages, services and a contact form.</source>
        <translation>Le prompt ne nomme rien à conserver&#xa0;; le site a donc des pages, des services et un formulaire de contact.</translation>
    </message>
    <message>
        <source>The prompt holds %1 statements; the first %2 are listed.</source>
        <translation>Le prompt contient %1 énoncés&#xa0;; les %2 premiers sont listés.</translation>
    </message>
</context>
<context>
    <name>WebViewLoader</name>
    <message>
        <source>The view inside the window cannot be loaded: %1</source>
        <translation>La vue dans la fenêtre ne peut pas être chargée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use the browser, or install Qt WebEngine again</source>
        <translation>Utilisez le navigateur ou réinstallez Qt WebEngine</translation>
    </message>
    <message>
        <source>The view inside the window cannot confine the app&apos;s pages on this system</source>
        <translation>La vue dans la fenêtre ne peut pas isoler les pages de l’application sur ce système</translation>
    </message>
    <message>
        <source>Use the browser, or allow user namespaces and do not start AutoDevOS as the administrator</source>
        <translation>Utilisez le navigateur, ou autorisez les espaces de noms utilisateur et ne lancez pas AutoDevOS en tant qu’administrateur</translation>
    </message>
</context>
<context>
    <name>autodevos::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tâche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>autodevos::AttachmentBar</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Attach files to the prompt</source>
        <translation>Joindre des fichiers au prompt</translation>
    </message>
    <message>
        <source>%1, %2 bytes. Delete takes it away.</source>
        <translation>%1, %2 octets. Suppr le retire.</translation>
    </message>
</context>
<context>
    <name>autodevos::CheckpointsPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Points de reprise</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de reprise</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>From then to now</source>
        <translation>D’alors à maintenant</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Fichiers qui diffèrent</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>You edited %1</source>
        <translation>Vous avez modifié %1</translation>
    </message>
    <message>
        <source>You decided about %1</source>
        <translation>Vous avez tranché pour %1</translation>
    </message>
    <message>
        <source>Files that no task writes any more went</source>
        <translation>Des fichiers qu’aucune tâche n’écrit plus ont été retirés</translation>
    </message>
    <message>
        <source>As it was before going back</source>
        <translation>L’état avant le retour</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Went back to: %1</source>
        <translation>Retour à&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1 du plan v%2</translation>
    </message>
    <message>
        <source>Every change of the project&apos;s files becomes a checkpoint. None has been made yet.</source>
        <translation>Chaque changement des fichiers du projet devient un point de reprise. Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Makes plan and files what they were then, as a new version on top</source>
        <translation>Rend au plan et aux fichiers leur état d’alors, comme nouvelle version par-dessus</translation>
    </message>
    <message>
        <source>%1: compare as it was then with what it is now</source>
        <translation>%1&#xa0;: comparer l’état d’alors avec l’état actuel</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>No file differs</source>
        <translation>Aucun fichier ne diffère</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n fichier diffère</numerusform>
            <numerusform>%n fichiers diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) come back as they were.</source>
        <translation>
            <numerusform>%n fichier revient à son état d’alors.</numerusform>
            <numerusform>%n fichiers reviennent à leur état d’alors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made since then go.</source>
        <translation>
            <numerusform>%n fichier créé depuis s’en va.</numerusform>
            <numerusform>%n fichiers créés depuis s’en vont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan v%1 comes back as v%2.</source>
        <translation>Le plan v%1 revient en tant que v%2.</translation>
    </message>
    <message>
        <source>What stands now stays in this list; files of your own are left alone.</source>
        <translation>L’état actuel reste dans cette liste&#xa0;; vos propres fichiers ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>autodevos::CodeView</name>
    <message>
        <source>File content, read only</source>
        <translation>Contenu du fichier, en lecture seule</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>Rechercher dans ce fichier</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Introuvable dans ce fichier</translation>
    </message>
    <message>
        <source>File content</source>
        <translation>Contenu du fichier</translation>
    </message>
</context>
<context>
    <name>autodevos::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type an action, a task, a file or a project</source>
        <translation>Saisissez une action, une tâche, un fichier ou un projet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>autodevos::CommandRulesDialog</name>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date and time</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>Règles des commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The first rule that fits decides; what was allowed for always counts where a rule asks. Changes count from the next command on.</source>
        <translation>La première règle qui convient décide&#xa0;; ce qui a été autorisé pour toujours compte là où une règle demande. Les changements valent dès la prochaine commande.</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>Mots de la commande</translation>
    </message>
    <message>
        <source>* stands for any characters, a last ** for any more words</source>
        <translation>* remplace des caractères quelconques, un ** final d’autres mots quelconques</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Ajouter la règle</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Allowed for always</source>
        <translation>Autorisées pour toujours</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Vos règles</translation>
    </message>
    <message>
        <source>Rules of the program</source>
        <translation>Règles du programme</translation>
    </message>
    <message>
        <source>with network</source>
        <translation>avec réseau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>autodevos::ConflictBar</name>
    <message>
        <source>You and the new version changed the same lines: %1.</source>
        <translation>Vous et la nouvelle version avez modifié les mêmes lignes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You deleted this file, and the new version changes it.</source>
        <translation>Vous avez supprimé ce fichier, et la nouvelle version le modifie.</translation>
    </message>
    <message>
        <source>You changed this file, and the new version has it no more.</source>
        <translation>Vous avez modifié ce fichier, et la nouvelle version ne l’a plus.</translation>
    </message>
    <message>
        <source>You made this file, and the new version has another of that name.</source>
        <translation>Vous avez créé ce fichier, et la nouvelle version en a un autre du même nom.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>The file as it stands in the project</source>
        <translation>Le fichier tel qu’il est dans le projet</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Généré</translation>
    </message>
    <message>
        <source>The new version the task made</source>
        <translation>La nouvelle version que la tâche a produite</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Keep your file as it is</source>
        <translation>Garder votre fichier tel quel</translation>
    </message>
    <message>
        <source>Take generated</source>
        <translation>Prendre le généré</translation>
    </message>
    <message>
        <source>Replace your file by the new version</source>
        <translation>Remplacer votre fichier par la nouvelle version</translation>
    </message>
    <message>
        <source>Edit merged…</source>
        <translation>Modifier la fusion…</translation>
    </message>
    <message>
        <source>Open the merged version in your editor</source>
        <translation>Ouvrir la version fusionnée dans votre éditeur</translation>
    </message>
    <message>
        <source>Use merged</source>
        <translation>Utiliser la fusion</translation>
    </message>
    <message>
        <source>Replace your file by the merged version</source>
        <translation>Remplacer votre fichier par la version fusionnée</translation>
    </message>
    <message>
        <source>Your file was left as it is.</source>
        <translation>Votre fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Both together, conflict by conflict</source>
        <translation>Les deux ensemble, conflit par conflit</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still to decide</source>
        <translation>
            <numerusform>Encore %n conflit à trancher</numerusform>
            <numerusform>Encore %n conflits à trancher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::DiffView</name>
    <message>
        <source>Older version, read only</source>
        <translation>Version plus ancienne, en lecture seule</translation>
    </message>
    <message>
        <source>Newer version, read only</source>
        <translation>Version plus récente, en lecture seule</translation>
    </message>
    <message>
        <source>Versions beside each other</source>
        <translation>Versions côte à côte</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n ligne ajoutée</numerusform>
            <numerusform>%n lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
</context>
<context>
    <name>autodevos::DomainDraft</name>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>autodevos::DomainView</name>
    <message>
        <source>What the program keeps is listed here once it is planned: its records, their fields and links. You can change all of it before it is built.</source>
        <translation>Ce que le programme conserve s’affiche ici une fois le plan établi&#xa0;: ses fiches, leurs champs et leurs liens. Vous pouvez tout modifier avant la construction.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a kind of record</source>
        <translation>Ajouter un type de fiche</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the kind of record</source>
        <translation>Retirer le type de fiche</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Fiches</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Retirer le champ</translation>
    </message>
    <message>
        <source>Add link to</source>
        <translation>Ajouter un lien vers</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Champs</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>&amp;Liens</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Use this data model</source>
        <translation>Utiliser ce modèle de données</translation>
    </message>
    <message>
        <source>Remove record</source>
        <translation>Retirer la fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of records</source>
        <translation>
            <numerusform>%n type de fiche</numerusform>
            <numerusform>%n types de fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed. The plan follows when you use this data model; what you changed by hand in files stays.</source>
        <translation>Modifié. Le plan suivra quand vous utiliserez ce modèle de données&#xa0;; vos modifications à la main dans les fichiers restent.</translation>
    </message>
    <message>
        <source>This is the data model of the plan.</source>
        <translation>Voici le modèle de données du plan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>records, description</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>Ajouter une fiche</translation>
    </message>
    <message>
        <source>Rename record</source>
        <translation>Renommer la fiche</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
</context>
<context>
    <name>autodevos::EventText</name>
    <message>
        <source>Check %1: %2</source>
        <translation>Contrôle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check %1 passed in %2</source>
        <translation>Contrôle %1 réussi en %2</translation>
    </message>
    <message>
        <source>Check %1 failed after %2</source>
        <translation>Contrôle %1 échoué après %2</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Merged the new version into your %1</source>
        <translation>Nouvelle version fusionnée dans votre %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 modifié</translation>
    </message>
    <message>
        <source>Conflict in %1: your file was left as it is</source>
        <translation>Conflit dans %1&#xa0;: votre fichier a été laissé tel quel</translation>
    </message>
    <message>
        <source>Run completed</source>
        <translation>Exécution terminée</translation>
    </message>
    <message>
        <source>Run stopped; what is done is kept</source>
        <translation>Exécution arrêtée&#xa0;; ce qui est fait est conservé</translation>
    </message>
    <message>
        <source>Run ended with failures</source>
        <translation>L’exécution s’est terminée avec des échecs</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Lecture du prompt</translation>
    </message>
    <message>
        <source>Plan version %1: %2 requirements, %3 tasks</source>
        <translation>Plan version %1&#xa0;: %2 exigences, %3 tâches</translation>
    </message>
    <message>
        <source>Run started: %1 tasks to do, %2 reused</source>
        <translation>Exécution commencée&#xa0;: %1 tâches à faire, %2 réutilisées</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>Exécution suspendue</translation>
    </message>
    <message>
        <source>Run goes on</source>
        <translation>L’exécution reprend</translation>
    </message>
    <message>
        <source>Try %1 begins</source>
        <translation>L’essai %1 commence</translation>
    </message>
    <message>
        <source>$ %1 (exit code %2)</source>
        <translation>$ %1 (code de sortie %2)</translation>
    </message>
    <message>
        <source>Waits for an answer: %1</source>
        <translation>Attend une réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1: a call without a kept answer took %2 tokens</source>
        <translation>%1&#xa0;: un appel sans réponse conservée a pris %2 jetons</translation>
    </message>
    <message>
        <source>You saved %1</source>
        <translation>Vous avez enregistré %1</translation>
    </message>
    <message>
        <source>The project went back to an earlier checkpoint</source>
        <translation>Le projet est revenu à un point de reprise antérieur</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) of your servers are offered</source>
        <translation>
            <numerusform>%n outil de vos serveurs est proposé</numerusform>
            <numerusform>%n outils de vos serveurs sont proposés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a state, and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>autodevos::Examples</name>
    <message>
        <source>Team task board</source>
        <translation>Tableau de tâches d’équipe</translation>
    </message>
    <message>
        <source>Projects, tasks with states, comments and a dashboard</source>
        <translation>Projets, tâches avec états, commentaires et tableau de bord</translation>
    </message>
    <message>
        <source>Recipe collection</source>
        <translation>Recueil de recettes</translation>
    </message>
    <message>
        <source>Search and filters, star ratings and favourites</source>
        <translation>Recherche et filtres, notes en étoiles et favoris</translation>
    </message>
    <message>
        <source>Clinic appointments</source>
        <translation>Rendez-vous d’un cabinet</translation>
    </message>
    <message>
        <source>Roles, states and a rule against double booking</source>
        <translation>Rôles, états et une règle contre les doubles réservations</translation>
    </message>
    <message>
        <source>Developer portfolio</source>
        <translation>Portfolio de développeur</translation>
    </message>
    <message>
        <source>Pages, projects, a blog and a contact form</source>
        <translation>Pages, projets, un blog et un formulaire de contact</translation>
    </message>
</context>
<context>
    <name>autodevos::ExportDialog</name>
    <message>
        <source>Export the project</source>
        <translation>Exporter le projet</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Archive zip</translation>
    </message>
    <message>
        <source>Tar archive (tar.gz)</source>
        <translation>Archive tar (tar.gz)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Git repository, one commit a task</source>
        <translation>Dépôt Git, un commit par tâche</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Choisir la destination</translation>
    </message>
    <message>
        <source>Contains the generated files only, without AutoDevOS&apos; own data and installed packages. Nothing existing is overwritten.</source>
        <translation>Contient seulement les fichiers générés, sans les données propres à AutoDevOS ni les paquets installés. Rien d’existant n’est écrasé.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
</context>
<context>
    <name>autodevos::FieldsModel</name>
    <message>
        <source>Line of text</source>
        <translation>Ligne de texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Liste de textes</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Retirer le champ</translation>
    </message>
    <message>
        <source>The choices, with commas between them</source>
        <translation>Les choix, séparés par des virgules</translation>
    </message>
    <message>
        <source>In the code: %1</source>
        <translation>Dans le code&#xa0;: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>Modifier le champ</translation>
    </message>
    <message>
        <source>Rename field</source>
        <translation>Renommer le champ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Change choices</source>
        <translation>Changer les choix</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Unique</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>autodevos::FileTreeModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
</context>
<context>
    <name>autodevos::FilesView</name>
    <message>
        <source>Search in all files</source>
        <translation>Rechercher dans tous les fichiers</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>Fichiers du projet</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>The files the agents write appear here.</source>
        <translation>Les fichiers que les agents écrivent apparaissent ici.</translation>
    </message>
    <message>
        <source>Choose a file to read it.</source>
        <translation>Choisissez un fichier à lire.</translation>
    </message>
    <message>
        <source>The file is too large to show here (%1 MB).</source>
        <translation>Le fichier est trop grand pour être affiché ici (%1 Mo).</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>Le fichier n’est pas du texte.</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>écrit par %1</translation>
    </message>
    <message>
        <source>written by %1 for %2</source>
        <translation>écrit par %1 pour %2</translation>
    </message>
    <message>
        <source>%1 matches in %2 files</source>
        <translation>%1 occurrences dans %2 fichiers</translation>
    </message>
    <message>
        <source>No file contains this.</source>
        <translation>Aucun fichier ne contient cela.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Les %1 premières</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Your changes stay when the file is generated anew</source>
        <translation>Vos modifications sont conservées quand le fichier est généré de nouveau</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>Generated by %1, %2</source>
        <comment>run, date and time</comment>
        <translation>Généré par %1, %2</translation>
    </message>
    <message>
        <source>The version of a checkpoint</source>
        <translation>La version d’un point de reprise</translation>
    </message>
</context>
<context>
    <name>autodevos::FindingsModel</name>
    <message>
        <source>Whole project</source>
        <translation>Projet entier</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>autodevos::FindingsView</name>
    <message>
        <source>The checks found nothing.</source>
        <translation>Les contrôles n’ont rien trouvé.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>autodevos::GraphSearchBar</name>
    <message>
        <source>Find a task</source>
        <translation>Rechercher une tâche</translation>
    </message>
    <message>
        <source>Find a task by its title</source>
        <translation>Rechercher une tâche par son titre</translation>
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
        <translation>Graphe des tâches</translation>
    </message>
    <message>
        <source>Arranging %1 tasks …</source>
        <translation>Disposition de %1 tâches…</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>Type a prompt and press Ctrl+Enter</source>
        <translation>Saisissez un prompt et appuyez sur Ctrl+Entrée</translation>
    </message>
    <message>
        <source>There is no graph to export yet</source>
        <translation>Il n’y a pas encore de graphe à exporter</translation>
    </message>
    <message>
        <source>Plan a prompt first</source>
        <translation>Planifiez d’abord un prompt</translation>
    </message>
    <message>
        <source>The picture could not be written</source>
        <translation>L’image n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>Choose another folder or free some space</source>
        <translation>Choisissez un autre dossier ou libérez de l’espace</translation>
    </message>
    <message>
        <source>The drawing could not be written</source>
        <translation>Le dessin n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fit into view</source>
        <translation>Ajuster à la vue</translation>
    </message>
    <message>
        <source>Find a task …</source>
        <translation>Rechercher une tâche…</translation>
    </message>
    <message>
        <source>Show critical path</source>
        <translation>Afficher le chemin critique</translation>
    </message>
    <message>
        <source>Export as SVG …</source>
        <translation>Exporter en SVG…</translation>
    </message>
    <message>
        <source>Export as PNG …</source>
        <translation>Exporter en PNG…</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Exporter le graphe</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is needed by &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; est nécessaire à &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It has written no files yet</source>
        <translation>Elle n’a encore écrit aucun fichier</translation>
    </message>
    <message>
        <source>A task cannot need itself</source>
        <translation>Une tâche ne peut pas dépendre d’elle-même</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs it already</source>
        <translation>«&#xa0;%1&#xa0;» en dépend déjà</translation>
    </message>
    <message>
        <source>&quot;%1&quot; itself needs &quot;%2&quot;: they would wait for each other</source>
        <translation>«&#xa0;%1&#xa0;» dépend elle-même de «&#xa0;%2&#xa0;»&#xa0;: elles s’attendraient mutuellement</translation>
    </message>
    <message>
        <source>&quot;%1&quot; itself waits for &quot;%2&quot;, through &quot;%3&quot;: they would wait for each other</source>
        <translation>«&#xa0;%1&#xa0;» attend elle-même «&#xa0;%2&#xa0;», par l’intermédiaire de «&#xa0;%3&#xa0;»&#xa0;: elles s’attendraient mutuellement</translation>
    </message>
    <message>
        <source>Choose with the arrow keys which task shall need &quot;%1&quot;, then press Enter</source>
        <translation>Choisissez avec les touches fléchées la tâche qui dépendra de «&#xa0;%1&#xa0;», puis appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Ouvrir le groupe</translation>
    </message>
    <message>
        <source>Collapse the tasks of %1</source>
        <translation>Réduire les tâches de %1</translation>
    </message>
    <message>
        <source>Group by role</source>
        <translation>Regrouper par rôle</translation>
    </message>
    <message>
        <source>Open the group first: only a task can need another one</source>
        <translation>Ouvrez d’abord le groupe&#xa0;: seule une tâche peut avoir besoin d’une autre</translation>
    </message>
</context>
<context>
    <name>autodevos::HistoryView</name>
    <message>
        <source>Checkpoints</source>
        <translation>Points de reprise</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>Versions du plan</translation>
    </message>
</context>
<context>
    <name>autodevos::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Files the task wrote</source>
        <translation>Fichiers écrits par la tâche</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>What was sent to models, exactly, and what came back</source>
        <translation>Ce qui a été envoyé aux modèles, exactement, et ce qui est revenu</translation>
    </message>
    <message>
        <source>Select a task in the graph or the table to read its instructions, follow its conversation, and run it again.</source>
        <translation>Sélectionnez une tâche dans le graphe ou le tableau pour lire ses consignes, suivre sa conversation et la relancer.</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Contrôles (%1)</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Fichiers (%1)</translation>
    </message>
    <message>
        <source>The task has not been checked yet.</source>
        <translation>La tâche n’a pas encore été contrôlée.</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Les contrôles n’ont rien trouvé.</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>réutilisée</translation>
    </message>
    <message>
        <source>not carried out at this check level</source>
        <translation>non exécutée à ce niveau de contrôle</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected task</source>
        <translation>Tâche sélectionnée</translation>
    </message>
    <message>
        <source>State of the task</source>
        <translation>État de la tâche</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Noticed while planning:</source>
        <translation>Remarqué pendant la planification&#xa0;:</translation>
    </message>
</context>
<context>
    <name>autodevos::LearnedDialog</name>
    <message>
        <source>What was learned of models</source>
        <translation>Ce qui a été appris des modèles</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussis</translation>
    </message>
    <message>
        <source>USD a try</source>
        <translation>USD par essai</translation>
    </message>
    <message>
        <source>Seconds a try</source>
        <translation>Secondes par essai</translation>
    </message>
    <message>
        <source>Among the models that may be given tasks, the one that is likelier to succeed in a role does a task; cost and time decide between the like. A model that is pinned to a role does all its tasks. Counts from the next run on.</source>
        <translation>Parmi les modèles qui peuvent recevoir des tâches, celui qui a le plus de chances de réussir dans un rôle accomplit la tâche ; entre égaux, le coût et le temps décident. Un modèle attribué à un rôle accomplit toutes ses tâches. Vaut à partir de la prochaine exécution.</translation>
    </message>
    <message>
        <source>&amp;Pin to its role</source>
        <translation>&amp;Attribuer à son rôle</translation>
    </message>
    <message>
        <source>Taken back under Models by role in the settings</source>
        <translation>Se reprend dans les réglages, sous Modèles par rôle</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>Tout &amp;oublier</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing has been learned yet: tasks that language models do teach.</source>
        <translation>Rien n&apos;a encore été appris : les tâches accomplies par des modèles de langage enseignent.</translation>
    </message>
    <message>
        <source>%1 does the tasks of %2 from now on.</source>
        <translation>%1 accomplit désormais les tâches de %2.</translation>
    </message>
</context>
<context>
    <name>autodevos::LogPanel</name>
    <message>
        <source>Show lines of</source>
        <translation>Afficher les lignes de</translation>
    </message>
    <message>
        <source>Show lines from level</source>
        <translation>Afficher les lignes à partir du niveau</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show lines that contain</source>
        <translation>Afficher les lignes qui contiennent</translation>
    </message>
    <message>
        <source>Follow: keep the newest line in view</source>
        <translation>Suivre&#xa0;: garder la ligne la plus récente visible</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copier les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
        <source>Save the shown lines to a file</source>
        <translation>Enregistrer les lignes affichées dans un fichier</translation>
    </message>
    <message>
        <source>Clear the view (the journal keeps everything)</source>
        <translation>Vider la vue (le journal du projet garde tout)</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Tous les agents</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texte (*.log *.txt)</translation>
    </message>
</context>
<context>
    <name>autodevos::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the agents do is written here while a run goes on.</source>
        <translation>Ce que font les agents s’écrit ici pendant une exécution.</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>Aucune ligne ne passe le filtre.</translation>
    </message>
    <message>
        <source>Double-click opens the file</source>
        <translation>Un double-clic ouvre le fichier</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Show the task</source>
        <translation>Afficher la tâche</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
</context>
<context>
    <name>autodevos::MainWindow</name>
    <message>
        <source>A run is going on.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>Stop it before opening another project.</source>
        <translation>Arrêtez-la avant d’ouvrir un autre projet.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportation vers %1…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>%n fichier exporté vers %1</numerusform>
            <numerusform>%n fichiers exportés vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>About AutoDevOS</source>
        <translation>À propos d’AutoDevOS</translation>
    </message>
    <message>
        <source>&lt;b&gt;AutoDevOS %1&lt;/b&gt;&lt;br&gt;Turns a written prompt into a complete, running software project.</source>
        <translation>&lt;b&gt;AutoDevOS %1&lt;/b&gt;&lt;br&gt;Transforme un prompt écrit en un projet logiciel complet et fonctionnel.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. What it generates is yours (0BSD).</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Ce qu’il génère vous appartient (0BSD).</translation>
    </message>
    <message>
        <source>Ending the run. What is done is kept.</source>
        <translation>Fin de l’exécution. Ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 already holds a project. Nothing was changed.</source>
        <translation>%1 contient déjà un projet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Nothing was changed.</source>
        <translation>%1 n’est pas un dossier vide. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Constats (%1)</translation>
    </message>
    <message>
        <source>Plan version %1 follows your data model.</source>
        <translation>La version %1 du plan suit votre modèle de données.</translation>
    </message>
    <message>
        <source>Run it to bring the files up to date.</source>
        <translation>Exécutez-la pour mettre les fichiers à jour.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is done: %n file(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est terminé&#xa0;: %n fichier.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est terminé&#xa0;: %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start preview</source>
        <translation>Démarrer l’aperçu</translation>
    </message>
    <message>
        <source>The run was stopped. What is done is kept.</source>
        <translation>L’exécution a été arrêtée. Ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>The run ended, but %n file(s) of yours and the new version are at odds.</source>
        <translation>
            <numerusform>L’exécution s’est terminée, mais %n fichier à vous et la nouvelle version ne s’accordent pas.</numerusform>
            <numerusform>L’exécution s’est terminée, mais %n fichiers à vous et la nouvelle version ne s’accordent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run ended, but a check of the whole project does not pass.</source>
        <translation>L’exécution s’est terminée, mais un contrôle de l’ensemble du projet échoue.</translation>
    </message>
    <message numerus="yes">
        <source>The run ended with %n failed task(s).</source>
        <translation>
            <numerusform>L’exécution s’est terminée avec %n tâche en échec.</numerusform>
            <numerusform>L’exécution s’est terminée avec %n tâches en échec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your files were left as they are. Decide about each of them.</source>
        <translation>Vos fichiers ont été laissés tels quels. Décidez pour chacun d’eux.</translation>
    </message>
    <message>
        <source>What is done is kept. Look at the findings, then retry.</source>
        <translation>Ce qui est fait est conservé. Consultez les constats, puis relancez.</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <translation>Afficher le conflit</translation>
    </message>
    <message>
        <source>Show the failure</source>
        <translation>Afficher l’échec</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>Afficher les constats</translation>
    </message>
    <message>
        <source>The last run was interrupted: %1 of %2 tasks are done and kept.</source>
        <translation>La dernière exécution a été interrompue&#xa0;: %1 tâches sur %2 sont faites et conservées.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (hors ligne)</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Data model</source>
        <translation>Modèle de données</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Étendue des contrôles</translation>
    </message>
    <message>
        <source>The model that plans and writes</source>
        <translation>Le modèle qui planifie et écrit</translation>
    </message>
    <message>
        <source>sandbox on</source>
        <translation>bac à sable actif</translation>
    </message>
    <message>
        <source>sandbox off</source>
        <translation>bac à sable inactif</translation>
    </message>
    <message>
        <source>Commands of agents see only the project&apos;s folder</source>
        <translation>Les commandes des agents ne voient que le dossier du projet</translation>
    </message>
    <message>
        <source>Commands of agents run with your own rights.</source>
        <translation>Les commandes des agents s’exécutent avec vos propres droits.</translation>
    </message>
    <message>
        <source>The log was saved to %1</source>
        <translation>Le journal a été enregistré dans %1</translation>
    </message>
    <message>
        <source>The log could not be saved to %1</source>
        <translation>Le journal n’a pas pu être enregistré dans %1</translation>
    </message>
    <message>
        <source>Nothing is lost: the journal keeps it. Choose another place.</source>
        <translation>Rien n’est perdu&#xa0;: le journal du projet le garde. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>It goes on with %1.</source>
        <translation>Elle continue avec %1.</translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation>Ouverture du projet…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>AutoDevOS</source>
        <translation>AutoDevOS</translation>
    </message>
    <message>
        <source>%1 of plan v%2: %3</source>
        <translation>%1 du plan v%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Plan v%1, not run yet</source>
        <translation>Plan v%1, pas encore exécuté</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>en observation</translation>
    </message>
    <message>
        <source>journal repaired</source>
        <translation>journal réparé</translation>
    </message>
    <message>
        <source>journal ok</source>
        <translation>journal en ordre</translation>
    </message>
    <message>
        <source>%1 – AutoDevOS</source>
        <translation>%1 – AutoDevOS</translation>
    </message>
    <message>
        <source>Not possible while the project is open in %1</source>
        <translation>Impossible tant que le projet est ouvert dans %1</translation>
    </message>
    <message>
        <source>Take the project over first</source>
        <translation>Reprenez d’abord le projet à votre compte</translation>
    </message>
    <message>
        <source>Wait for the run to end, or stop it</source>
        <translation>Attendez la fin de l’exécution, ou arrêtez-la</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Le plan est en préparation</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Sus&amp;pendre</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1 was saved. It stays as you have it when it is generated anew.</source>
        <translation>%1 a été enregistré. Il restera tel que vous l’avez quand il sera généré de nouveau.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of the plan. %2 brings it back.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait plus partie du plan. %2 la rétablit.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>selon le bureau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claires</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Counts when the program is started the next time</source>
        <translation>Prend effet au prochain démarrage du programme</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>For new projects</source>
        <translation>Pour les nouveaux projets</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rapides</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complets</translation>
    </message>
    <message>
        <source>Tasks at a time</source>
        <translation>Tâches à la fois</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>S’arrêter au premier échec</translation>
    </message>
    <message>
        <source>Limits of language models</source>
        <translation>Limites des modèles de langage</translation>
    </message>
    <message>
        <source>Over all models of a project; counts from the next plan or run on</source>
        <translation>Pour tous les modèles d’un projet ensemble&#xa0;; prend effet au prochain plan ou à la prochaine exécution</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Jetons par minute</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>Appels à la fois</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Press F2 or a key and then the new shortcut</source>
        <translation>Appuyez sur F2 ou sur une touche, puis saisissez le nouveau raccourci</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Rien ne vous attend pour l’instant.</translation>
    </message>
    <message>
        <source>AutoDevOS needs you</source>
        <translation>AutoDevOS a besoin de vous</translation>
    </message>
    <message>
        <source>A task waits for your answer.</source>
        <translation>Une tâche attend votre réponse.</translation>
    </message>
    <message>
        <source>%1 holds no project. Nothing was changed.</source>
        <translation>%1 ne contient aucun projet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Make the next project here</source>
        <translation>Créer ici le prochain projet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>The project is as it was then.</source>
        <translation>Le projet est tel qu’il était alors.</translation>
    </message>
    <message>
        <source>What stood there before is a checkpoint too: you can go back to it.</source>
        <translation>L’état précédent est aussi un point de reprise&#xa0;: vous pouvez y revenir.</translation>
    </message>
    <message>
        <source>Show the checkpoints</source>
        <translation>Afficher les points de reprise</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of the plan. The Task menu can undo it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans le plan. Le menu Tâche permet d’annuler.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Nothing glides or fades; also on where the desktop asks for it</source>
        <translation>Rien ne glisse ni ne se fond&#xa0;; aussi actif si le bureau le demande</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When a run ends or a task needs you, and another program is in front</source>
        <translation>Quand une exécution se termine ou qu’une tâche a besoin de vous et qu’un autre programme est au premier plan</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Open the last project at the start</source>
        <translation>Ouvrir le dernier projet au démarrage</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written</source>
        <translation>Impossible d’écrire dans le dossier %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder under the prompt.</source>
        <translation>Rien n’a été modifié. Choisissez un autre dossier sous le prompt.</translation>
    </message>
    <message>
        <source>Models by role</source>
        <translation>Modèles par rôle</translation>
    </message>
    <message>
        <source>Write provider/model, and after a blank an address of its own; counts from the next plan or run on</source>
        <translation>Écrivez fournisseur/modèle puis, après une espace, une adresse propre s’il y en a une&#xa0;; prend effet au prochain plan ou à la prochaine exécution</translation>
    </message>
    <message>
        <source>the chosen model</source>
        <translation>le modèle choisi</translation>
    </message>
    <message>
        <source>May be given tasks as well</source>
        <translation>Peuvent aussi recevoir des tâches</translation>
    </message>
    <message>
        <source>Write provider/model, several parted by blanks: which one does a task is learned; counts from the next plan or run on</source>
        <translation>Écrivez fournisseur/modèle, plusieurs séparés par des espaces : lequel accomplit une tâche s&apos;apprend ; vaut à partir du prochain plan ou de la prochaine exécution</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the inspector lists them.</source>
        <translation>
            <numerusform>Et %n autre&#xa0;: l’inspecteur la donne.</numerusform>
            <numerusform>Et %n autres&#xa0;: l’inspecteur les donne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MergeView</name>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Your version, read only</source>
        <translation>Votre version, en lecture seule</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>The version both began from, read only</source>
        <translation>La version dont les deux sont parties, en lecture seule</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
    <message>
        <source>The new generated version, read only</source>
        <translation>La nouvelle version générée, en lecture seule</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Prendre la vôtre</translation>
    </message>
    <message>
        <source>Take generated</source>
        <translation>Prendre la générée</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Prendre les deux</translation>
    </message>
    <message>
        <source>Take neither</source>
        <translation>N’en prendre aucune</translation>
    </message>
    <message>
        <source>Both versions come together without a conflict</source>
        <translation>Les deux versions s’accordent sans conflit</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>Conflit %1 sur %2</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>tout est tranché</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MetricsView</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>tasks done</source>
        <translation>tâches faites</translation>
    </message>
    <message>
        <source>requirements met</source>
        <translation>exigences satisfaites</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>What every role and task took</source>
        <translation>Ce qu’ont pris chaque rôle et chaque tâche</translation>
    </message>
    <message>
        <source>Role and task</source>
        <translation>Rôle et tâche</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1 du plan v%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>tries</source>
        <translation>
            <numerusform>essai</numerusform>
            <numerusform>essais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::ModelButton</name>
    <message>
        <source>Blueprint (offline)</source>
        <translation>Blueprint (hors ligne)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à l’adresse %2</translation>
    </message>
    <message>
        <source>The model that plans and writes: %1</source>
        <translation>Le modèle qui planifie et écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connect a &amp;model…</source>
        <translation>Connecter un &amp;modèle…</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>It has no models</source>
        <translation>Il n’a pas de modèles</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n de plus…</numerusform>
            <numerusform>%n de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a role and its model</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>autodevos::ModelDialog</name>
    <message>
        <source>Connect a model</source>
        <translation>Connecter un modèle</translation>
    </message>
    <message>
        <source>Stored in the system&apos;s keyring, in no file</source>
        <translation>Conservée dans le trousseau du système, dans aucun fichier</translation>
    </message>
    <message>
        <source>&amp;Store key</source>
        <translation>&amp;Enregistrer la clé</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Asks the model in a call or two whether it answers and can call tools</source>
        <translation>Demande au modèle, en un ou deux appels, s’il répond et sait appeler des outils</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;L’utiliser</translation>
    </message>
    <message>
        <source>Looking for keys …</source>
        <translation>Recherche des clés…</translation>
    </message>
    <message>
        <source>http://HOST:PORT/v1</source>
        <translation>http://HÔTE:PORT/v1</translation>
    </message>
    <message>
        <source>Asking %1 which models it has …</source>
        <translation>%1 est interrogé sur ses modèles…</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring may ask for its password …</source>
        <translation>Le trousseau peut demander son mot de passe…</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>%1 answers and calls tools by itself.</source>
        <translation>%1 répond et appelle lui-même les outils.</translation>
    </message>
    <message>
        <source>%1 answers. It calls no tools by itself: it is told how to in words.</source>
        <translation>%1 répond. Il n’appelle pas lui-même les outils&#xa0;: on lui explique comment, en mots.</translation>
    </message>
</context>
<context>
    <name>autodevos::NeedsYouBar</name>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Question suivante</translation>
    </message>
    <message numerus="yes">
        <source>Needs you (%n): %1</source>
        <translation>
            <numerusform>Vous attend (%n)&#xa0;: %1</numerusform>
            <numerusform>Vous attend (%n)&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Vous attend&#xa0;: %1</translation>
    </message>
    <message>
        <source>All that needs you</source>
        <translation>Tout ce qui vous attend</translation>
    </message>
</context>
<context>
    <name>autodevos::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>autodevos::PlanEditor</name>
    <message>
        <source>Add dependency</source>
        <translation>Ajouter une dépendance</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>Supprimer la tâche</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Modifier la tâche</translation>
    </message>
</context>
<context>
    <name>autodevos::PlansPage</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requiert</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message numerus="yes">
        <source>%1 s, %n further try/tries</source>
        <translation>
            <numerusform>%1 s, %n essai de plus</numerusform>
            <numerusform>%1 s, %n essais de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version ultérieure</translation>
    </message>
    <message>
        <source>Tasks of both versions</source>
        <translation>Tâches des deux versions</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Plan v%1</source>
        <translation>Plan v%1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de plan.</translation>
    </message>
    <message>
        <source>There is one version of the plan so far. Every change of it makes another one.</source>
        <translation>Il n’y a qu’une version du plan jusqu’ici. Chaque changement en crée une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) added</source>
        <translation>
            <numerusform>%n tâche ajoutée</numerusform>
            <numerusform>%n tâches ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) removed</source>
        <translation>
            <numerusform>%n tâche retirée</numerusform>
            <numerusform>%n tâches retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed</source>
        <translation>
            <numerusform>%n tâche modifiée</numerusform>
            <numerusform>%n tâches modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>the requirements are others</source>
        <translation>les exigences sont autres</translation>
    </message>
    <message>
        <source>the data model is another</source>
        <translation>le modèle de données est autre</translation>
    </message>
    <message>
        <source>Both versions say the same</source>
        <translation>Les deux versions disent la même chose</translation>
    </message>
</context>
<context>
    <name>autodevos::PreviewPanel</name>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Log of the preview</source>
        <translation>Journal de l’aperçu</translation>
    </message>
    <message>
        <source>Start preview</source>
        <translation>Démarrer l’aperçu</translation>
    </message>
    <message>
        <source>Stop preview</source>
        <translation>Arrêter l’aperçu</translation>
    </message>
    <message>
        <source>Open or make a project first.</source>
        <translation>Ouvrez ou créez d’abord un projet.</translation>
    </message>
    <message>
        <source>The app is not running.</source>
        <translation>L’application n’est pas lancée.</translation>
    </message>
    <message>
        <source>There is nothing to start yet: run the plan first.</source>
        <translation>Il n’y a encore rien à démarrer&#xa0;: exécutez d’abord le plan.</translation>
    </message>
    <message>
        <source>Installing and building. The first time takes a minute or two.</source>
        <translation>Installation et construction. La première fois, cela prend une ou deux minutes.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The app is running on this computer only.</source>
        <translation>L’application ne tourne que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What the app says is written here while it runs.</source>
        <translation>Ce que dit l’application s’écrit ici pendant qu’elle tourne.</translation>
    </message>
    <message>
        <source>Show it here</source>
        <translation>Afficher ici</translation>
    </message>
    <message>
        <source>Shows the app inside this window; loads a browser the first time</source>
        <translation>Affiche l’application dans cette fenêtre&#xa0;; charge un navigateur la première fois</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Recharger la page</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>L’application</translation>
    </message>
</context>
<context>
    <name>autodevos::ProgressStrip</name>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l’exécution</translation>
    </message>
    <message>
        <source>Share of the budget that is used, in per cent</source>
        <translation>Part du budget utilisée, en pour cent</translation>
    </message>
    <message>
        <source>%1 % of the budget is used</source>
        <translation>%1 % du budget sont utilisés</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planification…</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 tâches</translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n non faite</numerusform>
            <numerusform>%n non faites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
</context>
<context>
    <name>autodevos::ProjectsView</name>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>%1
last opened %2</source>
        <translation>%1
ouvert pour la dernière fois %2</translation>
    </message>
    <message>
        <source>Projects you make appear here.</source>
        <translation>Les projets que vous créez apparaissent ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remove from the list (the folder stays)</source>
        <translation>Retirer de la liste (le dossier reste)</translation>
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
        <translation>Décrivez le programme à construire. Ctrl+Entrée planifie et exécute, Ctrl+Maj+Entrée planifie seulement, Alt+Haut remonte dans l’historique.</translation>
    </message>
    <message>
        <source>Describe the program you want: who uses it, what they keep in it, what they do with it.</source>
        <translation>Décrivez le programme que vous voulez&#xa0;: qui l’utilise, ce qu’on y conserve, ce qu’on y fait.</translation>
    </message>
    <message>
        <source>%1
Will not be built: %2</source>
        <translation>%1
Ne sera pas construit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>autodevos::PromptPanel</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Plan and run</source>
        <translation>Planifier et exécuter</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Partir d’un exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) recognised</source>
        <translation>
            <numerusform>%n exigence reconnue</numerusform>
            <numerusform>%n exigences reconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not be built</source>
        <translation>
            <numerusform>%n ne sera pas construite</numerusform>
            <numerusform>%n ne seront pas construites</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate of the run</source>
        <translation>Estimation de l’exécution</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n step(s)</source>
        <translation>
            <numerusform>en %n étape</numerusform>
            <numerusform>en %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>environ %1 jetons</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>more than the budget of %1</source>
        <translation>plus que le budget de %1</translation>
    </message>
    <message>
        <source>What a run of the whole plan takes, as far as experience tells</source>
        <translation>Ce que demande l’exécution du plan entier, d’après l’expérience</translation>
    </message>
    <message>
        <source>What a run takes, as far as experience tells. The built-in model drafts the plan as you type; nothing is spent for it.</source>
        <translation>Ce que demande une exécution, d’après l’expérience. Le modèle intégré ébauche le plan pendant la saisie&#xa0;; rien n’est dépensé.</translation>
    </message>
    <message>
        <source>Nothing to build is recognised yet</source>
        <translation>Rien à construire n’est encore reconnu</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach text files: a language model reads them with the prompt</source>
        <translation>Joindre des fichiers texte&#xa0;: un modèle de langage les lit avec le prompt</translation>
    </message>
</context>
<context>
    <name>autodevos::QuestionCard</name>
    <message>
        <source>May this command run?</source>
        <translation>Cette commande peut-elle être exécutée&#xa0;?</translation>
    </message>
    <message>
        <source>The budget is used up: the run is paused</source>
        <translation>Le budget est épuisé&#xa0;: l’exécution est suspendue</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>A question from &quot;%1&quot;</source>
        <translation>Une question de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; wants to run a command:</source>
        <translation>La tâche «&#xa0;%1&#xa0;» veut exécuter une commande&#xa0;:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>There is no sandbox on this machine: it could read and change all that you can, and reach the network.</source>
        <translation>Il n’y a pas de bac à sable sur cette machine&#xa0;: elle pourrait lire et modifier tout ce que vous pouvez, et accéder au réseau.</translation>
    </message>
    <message>
        <source>It runs closed off: it sees only this project&apos;s build folder, but it gets the network.</source>
        <translation>Elle s’exécute isolée&#xa0;: elle ne voit que le dossier de construction de ce projet, mais elle a accès au réseau.</translation>
    </message>
    <message>
        <source>It runs closed off: it sees only this project&apos;s build folder and has no network.</source>
        <translation>Elle s’exécute isolée&#xa0;: elle ne voit que le dossier de construction de ce projet et n’a pas de réseau.</translation>
    </message>
    <message>
        <source>Why you are asked: %1</source>
        <translation>Pourquoi on vous le demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 USD were spent. What runs comes to its end, nothing new is paid for.</source>
        <translation>%1 USD sur %2 ont été dépensés. Ce qui est en cours va à son terme, rien de nouveau n’est payé.</translation>
    </message>
    <message>
        <source>Some calls have no known price.</source>
        <translation>Le prix de certains appels n’est pas connu.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>Allow &amp;more, in all:</source>
        <translation>Autoriser &amp;davantage, au total&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Finish with Blueprint</source>
        <translation>&amp;Finir avec Blueprint</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Allow &amp;once</source>
        <translation>Autoriser &amp;une fois</translation>
    </message>
    <message>
        <source>Allow for this &amp;run</source>
        <translation>Autoriser pour cette e&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Always allow this command</source>
        <translation>&amp;Toujours autoriser cette commande</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>Budget in all</source>
        <translation>Budget total</translation>
    </message>
    <message>
        <source>An&amp;swer with these words</source>
        <translation>&amp;Répondre avec ces mots</translation>
    </message>
    <message>
        <source>Part of it is an estimate: not every answer was counted.</source>
        <translation>Une partie est une estimation&#xa0;: toutes les réponses n’ont pas été comptées.</translation>
    </message>
    <message>
        <source>May this tool be called?</source>
        <translation>Cet outil peut-il être appelé&#xa0;?</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; wants to call the tool &quot;%2&quot; of your server &quot;%3&quot; with:</source>
        <translation>La tâche «&#xa0;%1&#xa0;» veut appeler l’outil «&#xa0;%2&#xa0;» de votre serveur «&#xa0;%3&#xa0;» avec&#xa0;:</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>No sandbox holds a tool server: it can do whatever it was made for.</source>
        <translation>Aucun bac à sable ne retient un serveur d’outils&#xa0;: il peut faire tout ce pour quoi il est fait.</translation>
    </message>
    <message>
        <source>&amp;Always allow this tool</source>
        <translation>&amp;Toujours autoriser cet outil</translation>
    </message>
</context>
<context>
    <name>autodevos::RelationsModel</name>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>many</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Filled with the account that is signed in</source>
        <translation>Rempli avec le compte connecté</translation>
    </message>
    <message>
        <source>In the code: %1</source>
        <translation>Dans le code&#xa0;: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Rename link</source>
        <translation>Renommer le lien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
</context>
<context>
    <name>autodevos::RequestsPage</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>sonde</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planification</translation>
    </message>
    <message>
        <source>Requests to models</source>
        <translation>Requêtes aux modèles</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Exact request and its answer</source>
        <translation>Requête exacte et sa réponse</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Telle qu’envoyée</translation>
    </message>
    <message>
        <source>Byte by byte as it was sent, instead of laid out to be read</source>
        <translation>Octet par octet comme elle a été envoyée, au lieu d’une mise en forme lisible</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>Re&amp;quête</translation>
    </message>
    <message>
        <source>Copies the request exactly as it was sent, without keys</source>
        <translation>Copie la requête exactement comme elle a été envoyée, sans les clés</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>Copies the answer</source>
        <translation>Copie la réponse</translation>
    </message>
    <message>
        <source>Nothing was asked of a provider for this task. The built-in model needs no requests.</source>
        <translation>Aucun fournisseur n’a été interrogé pour cette tâche. Le modèle intégré n’a pas besoin de requêtes.</translation>
    </message>
    <message>
        <source>Answer after %1, %2 bytes</source>
        <translation>Réponse après %1, %2 octets</translation>
    </message>
</context>
<context>
    <name>autodevos::RequirementsModel</name>
    <message>
        <source>Proven</source>
        <translation>Prouvée</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Construite</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Non construite</translation>
    </message>
    <message>
        <source>Tests of its tasks; none of them names this requirement:</source>
        <translation>Tests de ses tâches&#xa0;; aucun ne nomme cette exigence&#xa0;:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verdict, and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>autodevos::RequirementsView</name>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>What the prompt asks for is listed here once it is planned, with the tasks, files and tests that prove it.</source>
        <translation>Ce que le prompt demande s’affiche ici une fois planifié, avec les tâches, fichiers et tests qui le prouvent.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n exigence</numerusform>
            <numerusform>%n exigences</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tâche %1</translation>
    </message>
    <message>
        <source>Nothing is linked to it yet</source>
        <translation>Rien n’y est encore lié</translation>
    </message>
    <message numerus="yes">
        <source>%n proven</source>
        <translation>
            <numerusform>%n prouvée</numerusform>
            <numerusform>%n prouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n built</source>
        <translation>
            <numerusform>%n construite</numerusform>
            <numerusform>%n construites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not built</source>
        <translation>
            <numerusform>%n non construite</numerusform>
            <numerusform>%n non construites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 · %3 % covered</source>
        <comment>how many requirements, of which kinds</comment>
        <translation>%1&#xa0;: %2 · %3 % couvert</translation>
    </message>
</context>
<context>
    <name>autodevos::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Several are parted by commas</source>
        <translation>Séparez-les par des virgules s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>One sentence on what it does; planners choose by it</source>
        <translation>Une phrase sur ce qu’il fait&#xa0;; le planificateur choisit d’après elle</translation>
    </message>
    <message>
        <source>What its work has to come to</source>
        <translation>Ce à quoi son travail doit aboutir</translation>
    </message>
    <message>
        <source>Paths its tasks usually write, such as backend/src/**. Several are parted by commas</source>
        <translation>Chemins que ses tâches écrivent d’ordinaire, par exemple backend/src/**. Séparez-les par des virgules s’il y en a plusieurs</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Plans may give it tasks</source>
        <translation>Les plans peuvent lui confier des tâches</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escription</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>Con&amp;signes</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>Rés&amp;ultat</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Pat&amp;hs</source>
        <translation>C&amp;hemins</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Vérifications</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregist&amp;rer</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Reset to shipped</source>
        <translation>Rétablir l’or&amp;iginal</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a role</comment>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>a role</comment>
        <translation>%1 (le vôtre)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Fourni avec le programme</translation>
    </message>
    <message>
        <source>Not saved yet. It counts from the next plan or run on.</source>
        <translation>Pas encore enregistré. Prend effet au prochain plan ou à la prochaine exécution.</translation>
    </message>
    <message>
        <source>It cannot be saved so: %1</source>
        <translation>Impossible d’enregistrer ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved. It counts from the next plan or run on.</source>
        <translation>Enregistré. Prend effet au prochain plan ou à la prochaine exécution.</translation>
    </message>
    <message>
        <source>What stood there is kept in %1</source>
        <translation>Ce qui s’y trouvait est conservé dans %1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Not saved: %1. Closing once more drops these changes.</source>
        <translation>Non enregistré&#xa0;: %1. Fermer encore une fois abandonne ces modifications.</translation>
    </message>
</context>
<context>
    <name>autodevos::RunOptionsForm</name>
    <message>
        <source>Checks: none</source>
        <translation>Contrôles&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Only that declared files exist and are complete</source>
        <translation>Seulement que les fichiers annoncés existent et sont complets</translation>
    </message>
    <message>
        <source>Checks: fast</source>
        <translation>Contrôles&#xa0;: rapides</translation>
    </message>
    <message>
        <source>Also that every file parses; nothing is run</source>
        <translation>Aussi que chaque fichier est bien formé&#xa0;; rien n’est exécuté</translation>
    </message>
    <message>
        <source>Checks: full</source>
        <translation>Contrôles&#xa0;: complets</translation>
    </message>
    <message>
        <source>Also install, types, lint, build and tests of the project; takes minutes</source>
        <translation>Aussi l’installation, les types, le lint, la construction et les tests du projet&#xa0;; prend des minutes</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>Choose the project folder</source>
        <translation>Choisir le dossier du projet</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Étendue des contrôles</translation>
    </message>
    <message>
        <source>Tasks at a time</source>
        <translation>Tâches à la fois</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>S’arrêter au premier échec</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>&amp;Contrôles</translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation>&amp;À la fois</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>What the models may cost in this run</source>
        <translation>Ce que les modèles peuvent coûter dans cette exécution</translation>
    </message>
    <message>
        <source>The built-in model costs nothing</source>
        <translation>Le modèle intégré ne coûte rien</translation>
    </message>
    <message>
        <source>When it is used up, the run pauses and asks how to go on</source>
        <translation>Quand il est épuisé, l’exécution se suspend et demande comment continuer</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Dossier du nouveau projet</translation>
    </message>
    <message>
        <source>Stac&amp;k</source>
        <translation>Te&amp;chnique</translation>
    </message>
</context>
<context>
    <name>autodevos::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Both runs, task by task</source>
        <translation>Les deux exécutions, tâche par tâche</translation>
    </message>
    <message>
        <source>%1 done, %2 not</source>
        <translation>%1 faites, %2 non</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1 du plan v%2</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Rien n’a encore été exécuté.</translation>
    </message>
    <message>
        <source>Select one run, or two to compare them.</source>
        <translation>Sélectionnez une exécution, ou deux pour les comparer.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>run</comment>
        <translation>%1&#xa0;: temps</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>essais</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n tried task(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %n tâche tentée</numerusform>
            <numerusform>%1&#xa0;: %2, %n tâches tentées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2 longer than %3</source>
        <translation>%1 a pris %2 de plus que %3</translation>
    </message>
    <message>
        <source>%1 took %2 less than %3</source>
        <translation>%1 a pris %2 de moins que %3</translation>
    </message>
    <message>
        <source>it cost %1 more</source>
        <translation>elle a coûté %1 de plus</translation>
    </message>
    <message>
        <source>it cost %1 less</source>
        <translation>elle a coûté %1 de moins</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsDelegate</name>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings and shortcuts</source>
        <translation>Rechercher dans les réglages et raccourcis</translation>
    </message>
    <message>
        <source>Back to &amp;default</source>
        <translation>Revenir à la valeur par &amp;défaut</translation>
    </message>
    <message>
        <source>What is changed counts at once.</source>
        <translation>Les modifications prennent effet immédiatement.</translation>
    </message>
    <message>
        <source>%1 is set in the environment and wins over the settings.</source>
        <translation>La variable d’environnement %1 est définie et l’emporte sur les réglages.</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsModel</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>fichier de réglages</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>%1 already means &quot;%2&quot;</source>
        <translation>%1 est déjà attribué à «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>autodevos::StackBox</name>
    <message>
        <source>What it is made with</source>
        <translation>Avec quoi le projet est fait</translation>
    </message>
    <message>
        <source>Stands in the prompt as its last line. Languages and frameworks of your own choice need a language model.</source>
        <translation>Figure en dernière ligne du prompt. D’autres langages et frameworks demandent un modèle de langage.</translation>
    </message>
    <message>
        <source>As the prompt says</source>
        <translation>Selon le prompt</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>Application web</translation>
    </message>
    <message>
        <source>Static web site</source>
        <translation>Site web statique</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>API seule</translation>
    </message>
</context>
<context>
    <name>autodevos::StaleSummary</name>
    <message>
        <source>What a retry runs again</source>
        <translation>Ce qu’une relance exécute de nouveau</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) run again</source>
        <translation>
            <numerusform>%n tâche s’exécute de nouveau</numerusform>
            <numerusform>%n tâches s’exécutent de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n reste telle quelle</numerusform>
            <numerusform>%n restent telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible when the current run has ended</source>
        <translation>Possible quand l’exécution en cours sera terminée</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at a price that is not known</source>
        <translation>à un prix inconnu</translation>
    </message>
</context>
<context>
    <name>autodevos::TalkPage</name>
    <message>
        <source>Conversation of the task</source>
        <translation>Conversation de la tâche</translation>
    </message>
    <message>
        <source>What the model answers and which tools the agent calls appears here.</source>
        <translation>Ce que le modèle répond et les outils que l’agent appelle apparaissent ici.</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>Report: </source>
        <translation>Rapport&#xa0;: </translation>
    </message>
</context>
<context>
    <name>autodevos::TaskDialog</name>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>Paths, parted by commas: backend/src/mail/**; empty: it only checks</source>
        <translation>Chemins séparés par des virgules&#xa0;: backend/src/mail/**&#xa0;; vide&#xa0;: elle ne fait que contrôler</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Consignes</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Dépend de</translation>
    </message>
    <message>
        <source>&amp;Writes</source>
        <translation>Écr&amp;it</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Tasks that must be completed before</source>
        <translation>Tâches qui doivent être terminées avant</translation>
    </message>
    <message>
        <source>Paths that this task alone may write</source>
        <translation>Chemins que seule cette tâche peut écrire</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Makes a new plan version; runs nothing</source>
        <translation>Crée une nouvelle version du plan&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>It waits for this task itself</source>
        <translation>Elle attend elle-même cette tâche</translation>
    </message>
    <message>
        <source> s a try</source>
        <translation> s par essai</translation>
    </message>
    <message>
        <source>Longest time of one try</source>
        <translation>Durée maximale d’un essai</translation>
    </message>
    <message>
        <source> more tries</source>
        <translation> essai(s) de plus</translation>
    </message>
    <message>
        <source>Further tries after the first</source>
        <translation>Essais supplémentaires après le premier</translation>
    </message>
</context>
<context>
    <name>autodevos::TaskPage</name>
    <message>
        <source>Instructions of the task</source>
        <translation>Consignes de la tâche</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Consignes</translation>
    </message>
    <message>
        <source>edited, not used yet</source>
        <translation>modifiées, pas encore utilisées</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Save edit</source>
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Put the planned instructions back</source>
        <translation>Remettre les consignes planifiées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Retry with edits…</source>
        <translation>Relancer avec modifications…</translation>
    </message>
    <message>
        <source>Possible when the current run has ended</source>
        <translation>Possible quand l’exécution en cours sera terminée</translation>
    </message>
    <message>
        <source>Shows first what runs again and what is reused</source>
        <translation>Montre d’abord ce qui s’exécute de nouveau et ce qui est réutilisé</translation>
    </message>
    <message>
        <source>Makes a new plan version; runs nothing</source>
        <translation>Crée une nouvelle version du plan&#xa0;; n’exécute rien</translation>
    </message>
    <message>
        <source>Ends this task; the others go on</source>
        <translation>Met fin à cette tâche&#xa0;; les autres continuent</translation>
    </message>
    <message>
        <source>Only this…</source>
        <translation>Seulement celle-ci…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Runs this task and what it still needs; what depends on it waits for the next run</source>
        <translation>Exécute cette tâche et ce dont elle a encore besoin&#xa0;; ce qui en dépend attend la prochaine exécution</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>Ne pas ignorer</translation>
    </message>
    <message>
        <source>The next run carries it out again</source>
        <translation>La prochaine exécution la reprendra</translation>
    </message>
    <message>
        <source>Leaves it out of this run and those to come, with what depends on it</source>
        <translation>La laisse de côté dans cette exécution et les suivantes, avec ce qui en dépend</translation>
    </message>
    <message>
        <source>Run only this</source>
        <translation>Exécuter seulement celle-ci</translation>
    </message>
    <message>
        <source>Retry with edits</source>
        <translation>Relancer avec les modifications</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Relancer</translation>
    </message>
</context>
<context>
    <name>autodevos::TaskTableModel</name>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
</context>
<context>
    <name>autodevos::TimelineChart</name>
    <message>
        <source>Timeline of the run</source>
        <translation>Chronologie de l’exécution</translation>
    </message>
    <message>
        <source>try %1: from %2 to %3</source>
        <translation>essai %1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>waited %1 for its turn</source>
        <translation>a attendu son tour pendant %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>decided how long the run took</source>
        <translation>a déterminé la durée de l’exécution</translation>
    </message>
    <message>
        <source>When a run goes on, its tasks appear here with the time they take.</source>
        <translation>Pendant une exécution, ses tâches apparaissent ici avec le temps qu’elles prennent.</translation>
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
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Compare with the run</source>
        <translation>Comparer avec l’exécution</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1 du plan v%2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparée à %1</translation>
    </message>
    <message>
        <source>%1 longer than %2</source>
        <translation>%1 de plus que %2</translation>
    </message>
    <message>
        <source>%1 shorter than %2</source>
        <translation>%1 de moins que %2</translation>
    </message>
    <message>
        <source>%1 in all; %2 of %3 tasks decided it (%4); %5 at a time</source>
        <translation>%1 en tout&#xa0;; décisives&#xa0;: %2 tâches sur %3 (%4)&#xa0;; %5 à la fois</translation>
    </message>
</context>
<context>
    <name>autodevos::ToolServerDialog</name>
    <message>
        <source>New tool server</source>
        <translation>Nouveau serveur d’outils</translation>
    </message>
    <message>
        <source>Tool server %1</source>
        <translation>Serveur d’outils %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Accessible par</translation>
    </message>
    <message>
        <source>a program of this computer</source>
        <translation>un programme de cet ordinateur</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>One on each line; ${NAME} takes the value from the environment of this program</source>
        <translation>Une par ligne&#xa0;; ${NAME} prend la valeur dans l’environnement de ce programme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>all that write files</source>
        <translation>tous ceux qui écrivent des fichiers</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Agents may &amp;use it</source>
        <translation>Les agents peuvent l’&amp;utiliser</translation>
    </message>
    <message>
        <source>A program is started with your rights and is held by no sandbox. It gets none of your keys for language models. Enter only what you trust.</source>
        <translation>Un programme démarre avec vos droits et n’est retenu par aucun bac à sable. Il ne reçoit aucune de vos clés de modèles de langage. N’indiquez que ce à quoi vous faites confiance.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Reached &amp;by</source>
        <translation>Accessi&amp;ble par</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Ar&amp;guments</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variables</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rôles</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
</context>
<context>
    <name>autodevos::ToolServersDialog</name>
    <message>
        <source>Tool servers</source>
        <translation>Serveurs d’outils</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Program or address</source>
        <translation>Programme ou adresse</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Servers of the Model Context Protocol whose tools agents may call. Each call is asked for unless a rule for commands allows it (mcp:NAME TOOL). Changes count from the next run on.</source>
        <translation>Serveurs du Model Context Protocol dont les agents peuvent appeler les outils. Chaque appel fait l’objet d’une question, sauf si une règle des commandes l’autorise (mcp:NAME TOOL). Les changements valent dès la prochaine exécution.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Starts the server, asks it for its tools and ends it again</source>
        <translation>Démarre le serveur, lui demande ses outils et l’arrête</translation>
    </message>
    <message>
        <source>all that write files</source>
        <translation>tous ceux qui écrivent des fichiers</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>%1 is being asked for its tools…</source>
        <translation>%1 est interrogé sur ses outils…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and offers %n tool(s):</source>
        <translation>
            <numerusform>%1 répond et propose %n outil&#xa0;:</numerusform>
            <numerusform>%1 répond et propose %n outils&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No tool servers yet. Add one, and agents may use its tools.</source>
        <translation>Aucun serveur d’outils pour l’instant. Ajoutez-en un et les agents pourront utiliser ses outils.</translation>
    </message>
</context>
<context>
    <name>autodevos::TriesPage</name>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>en ordre</translation>
    </message>
</context>
<context>
    <name>autodevos::WatchBar</name>
    <message>
        <source>It has no plan yet.</source>
        <translation>Il n’a pas encore de plan.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are done.</source>
        <translation>%1 tâches sur %2 sont faites.</translation>
    </message>
    <message>
        <source>The run is complete.</source>
        <translation>L’exécution est terminée.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>L’exécution a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan has not been run yet.</source>
        <translation>Le plan n’a pas encore été exécuté.</translation>
    </message>
    <message>
        <source>The run was interrupted: %1</source>
        <translation>L’exécution a été interrompue&#xa0;: %1</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>Whose project this is</source>
        <translation>À qui est ce projet en ce moment</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre à son compte</translation>
    </message>
    <message>
        <source>Watching: this project is run by %1 since %2.</source>
        <translation>En observation&#xa0;: ce projet est exécuté par %1 depuis %2.</translation>
    </message>
    <message>
        <source>Watching: this project is open in %1 since %2.</source>
        <translation>En observation&#xa0;: ce projet est ouvert dans %1 depuis %2.</translation>
    </message>
    <message>
        <source>You can follow and export it; to change it, stop or close it there.</source>
        <translation>Vous pouvez le suivre et l’exporter&#xa0;; pour le modifier, arrêtez-le ou fermez-le là-bas.</translation>
    </message>
    <message>
        <source>The other process</source>
        <translation>L’autre processus</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 a pris fin.</translation>
    </message>
</context>
<context>
    <name>autodevos::WelcomePage</name>
    <message>
        <source>Or start from an example:</source>
        <translation>Ou partez d’un exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Écrire un prompt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Works offline now: %1 needs no network and no key.</source>
        <translation>Fonctionne dès maintenant hors ligne&#xa0;: %1 n’a besoin ni de réseau ni de clé.</translation>
    </message>
    <message>
        <source>Answers come from %1.</source>
        <translation>Les réponses viennent de %1.</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>Lecture du prompt…</translation>
    </message>
    <message>
        <source>What shall be built?</source>
        <translation>Que faut-il construire&#xa0;?</translation>
    </message>
    <message>
        <source>The plan appears here as a graph. Nothing runs before it is there.</source>
        <translation>Le plan apparaît ici sous forme de graphe. Rien ne s’exécute avant qu’il soit là.</translation>
    </message>
    <message>
        <source>Write what the program is for, who uses it and what they keep in it. AutoDevOS plans the work, writes the project, checks it, and shows every step.</source>
        <translation>Écrivez à quoi sert le programme, qui l’utilise et ce qu’on y conserve. AutoDevOS planifie le travail, écrit le projet, le contrôle et montre chaque étape.</translation>
    </message>
</context>
<context>
    <name>autodevos::Words</name>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Silent for %1 · %2</source>
        <translation>Silencieuse depuis %1 · %2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sautée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificateur</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>Architecte</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
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
        <translation>Documentation</translation>
    </message>
    <message>
        <source>DevOps</source>
        <translation>DevOps</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Attend %1</translation>
    </message>
    <message>
        <source>Waits for %1 and %2 more</source>
        <translation>Attend %1 et %2 de plus</translation>
    </message>
    <message>
        <source>Ready, waits for a free slot</source>
        <translation>Prête, attend une place libre</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Waits for the next try</source>
        <translation>Attend le prochain essai</translation>
    </message>
    <message>
        <source>Reused from an earlier run</source>
        <translation>Réutilisée d’une exécution précédente</translation>
    </message>
    <message>
        <source>Not carried out at this check level</source>
        <translation>Non exécutée à ce niveau de contrôle</translation>
    </message>
    <message>
        <source>Failed without saying why</source>
        <translation>Échec sans raison donnée</translation>
    </message>
    <message>
        <source>Cut off; goes on with the next run</source>
        <translation>Coupée&#xa0;; continue à la prochaine exécution</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>would run again</source>
        <translation>s’exécuterait de nouveau</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
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
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>API integration</source>
        <translation>Intégration d’API</translation>
    </message>
    <message>
        <source>AI integration</source>
        <translation>Intégration d’IA</translation>
    </message>
    <message>
        <source>%1 (%2 tasks)</source>
        <translation>%1 (%2 tâches)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminées</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2&#xa0;: %3</translation>
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
        <translation>Transforme un prompt écrit en un projet logiciel complet et fonctionnel.</translation>
    </message>
    <message>
        <source>Start with this prompt in the editor.</source>
        <translation>Commencer avec ce prompt dans l’éditeur.</translation>
    </message>
    <message>
        <source>Project to open.</source>
        <translation>Projet à ouvrir.</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time</source>
        <translation>Un seul projet peut être ouvert à la fois</translation>
    </message>
    <message>
        <source>Start without the project that was open last.</source>
        <translation>Démarrer sans le dernier projet ouvert.</translation>
    </message>
</context>
</TS>
