<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nuevo proyecto</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Abrir proyecto…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Show project &amp;folder</source>
        <translation>Mostrar la &amp;carpeta del proyecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Plan &amp;and run</source>
        <translation>Planificar y &amp;ejecutar</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planificar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Choose &amp;model…</source>
        <translation>Elegir m&amp;odelo…</translation>
    </message>
    <message>
        <source>&amp;Take the project over</source>
        <translation>&amp;Hacerse cargo del proyecto</translation>
    </message>
    <message>
        <source>&amp;Edit task</source>
        <translation>&amp;Editar tarea</translation>
    </message>
    <message>
        <source>&amp;Retry task</source>
        <translation>&amp;Reintentar tarea</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>&amp;Cancelar tarea</translation>
    </message>
    <message>
        <source>Show exact re&amp;quests</source>
        <translation>Mostrar las &amp;peticiones exactas</translation>
    </message>
    <message>
        <source>&amp;Find task</source>
        <translation>&amp;Buscar tarea</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Grafo</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>&amp;Requirements</source>
        <translation>&amp;Requisitos</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>&amp;Data model</source>
        <translation>Modelo de &amp;datos</translation>
    </message>
    <message>
        <source>Fit graph to &amp;window</source>
        <translation>Ajustar el grafo a la &amp;ventana</translation>
    </message>
    <message>
        <source>Show &amp;critical path</source>
        <translation>Mostrar la ruta &amp;crítica</translation>
    </message>
    <message>
        <source>Go to pro&amp;mpt</source>
        <translation>Ir al pro&amp;mpt</translation>
    </message>
    <message>
        <source>Go to &amp;inspector</source>
        <translation>Ir al &amp;inspector</translation>
    </message>
    <message>
        <source>Go to &amp;logs</source>
        <translation>Ir a los re&amp;gistros</translation>
    </message>
    <message>
        <source>Find in file&amp;s</source>
        <translation>Buscar en los archivo&amp;s</translation>
    </message>
    <message>
        <source>Start or stop the pre&amp;view</source>
        <translation>Iniciar o detener la vista pre&amp;via</translation>
    </message>
    <message>
        <source>Open the preview in the &amp;browser</source>
        <translation>Abrir la vista previa en el &amp;navegador</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;About AutoDevOS</source>
        <translation>&amp;Acerca de AutoDevOS</translation>
    </message>
    <message>
        <source>&amp;Save the edited file</source>
        <translation>&amp;Guardar el archivo editado</translation>
    </message>
    <message>
        <source>&amp;Add task…</source>
        <translation>&amp;Añadir tarea…</translation>
    </message>
    <message>
        <source>Change task and its &amp;needs…</source>
        <translation>Modificar la tarea y lo que &amp;necesita…</translation>
    </message>
    <message>
        <source>Re&amp;move task</source>
        <translation>E&amp;liminar tarea</translation>
    </message>
    <message>
        <source>&amp;Undo change of the plan</source>
        <translation>&amp;Deshacer el cambio del plan</translation>
    </message>
    <message>
        <source>Red&amp;o change of the plan</source>
        <translation>Re&amp;hacer el cambio del plan</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>Se&amp;ttings and shortcuts…</source>
        <translation>A&amp;justes y atajos de teclado…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>Export the &amp;graph as SVG…</source>
        <translation>Exportar el &amp;grafo como SVG…</translation>
    </message>
    <message>
        <source>Export the graph as &amp;PNG…</source>
        <translation>Exportar el grafo como &amp;PNG…</translation>
    </message>
    <message>
        <source>Go to what needs &amp;you</source>
        <translation>Ir a lo que le &amp;necesita</translation>
    </message>
    <message>
        <source>&amp;History: checkpoints, runs, plans</source>
        <translation>&amp;Historial: puntos de control, ejecuciones, planes</translation>
    </message>
    <message>
        <source>M&amp;etrics</source>
        <translation>M&amp;étricas</translation>
    </message>
    <message>
        <source>R&amp;ules for commands…</source>
        <translation>Re&amp;glas para comandos…</translation>
    </message>
    <message>
        <source>R&amp;oles of agents…</source>
        <translation>R&amp;oles de los agentes…</translation>
    </message>
    <message>
        <source>&amp;Group tasks by role</source>
        <translation>A&amp;grupar tareas por rol</translation>
    </message>
    <message>
        <source>S&amp;how the preview inside the window</source>
        <translation>&amp;Mostrar la vista previa en la ventana</translation>
    </message>
    <message>
        <source>Run only t&amp;his task</source>
        <translation>Ejecutar so&amp;lo esta tarea</translation>
    </message>
    <message>
        <source>Too&amp;l servers…</source>
        <translation>Servidores de &amp;herramientas…</translation>
    </message>
    <message>
        <source>S&amp;kip task, or no longer</source>
        <translation>Omitir la tarea, o &amp;ya no</translation>
    </message>
    <message>
        <source>What was learned of &amp;models…</source>
        <translation>Lo aprendido de los &amp;modelos…</translation>
    </message>
    <message>
        <source>Hide or show the pa&amp;nels</source>
        <translation>Ocultar o mostrar los pa&amp;neles</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Your own go into %1</source>
        <translation>Los suyos van en %1</translation>
    </message>
    <message>
        <source>the roles that can work, and role files with an error</source>
        <translation>los roles que pueden trabajar y los archivos de roles con errores</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>como JSON</translation>
    </message>
    <message>
        <source>Unknown option --%1</source>
        <translation>Opción --%1 desconocida</translation>
    </message>
    <message>
        <source>--help lists the options of this command</source>
        <translation>--help enumera las opciones de este comando</translation>
    </message>
    <message>
        <source>Option --%1 takes no value</source>
        <translation>La opción --%1 no lleva valor</translation>
    </message>
    <message>
        <source>Option --%1 needs a value: %2</source>
        <translation>La opción --%1 necesita un valor: %2</translation>
    </message>
    <message>
        <source>Too few arguments</source>
        <translation>Faltan argumentos</translation>
    </message>
    <message>
        <source>--help shows what is needed</source>
        <translation>--help muestra lo que hace falta</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;</source>
        <translation>Argumento inesperado: «%1»</translation>
    </message>
    <message>
        <source>Put a prompt of several words in quotes</source>
        <translation>Ponga entre comillas un prompt de varias palabras</translation>
    </message>
    <message>
        <source>--check cannot be &quot;%1&quot;</source>
        <translation>--check no puede ser «%1»</translation>
    </message>
    <message>
        <source>Use none, fast or full</source>
        <translation>Use none, fast o full</translation>
    </message>
    <message>
        <source>--max-parallel cannot be &quot;%1&quot;</source>
        <translation>--max-parallel no puede ser «%1»</translation>
    </message>
    <message>
        <source>Use a whole number from 1 to 64</source>
        <translation>Use un número entero de 1 a 64</translation>
    </message>
    <message>
        <source>--when-over-budget cannot be &quot;%1&quot;</source>
        <translation>--when-over-budget no puede ser «%1»</translation>
    </message>
    <message>
        <source>Use pause, blueprint or stop</source>
        <translation>Use pause, blueprint o stop</translation>
    </message>
    <message>
        <source>how much is proven: nothing more than files, syntax (default), or the project&apos;s own tools</source>
        <translation>cuánto se demuestra: solo los archivos, la sintaxis (por defecto) o con las herramientas del proyecto</translation>
    </message>
    <message>
        <source>tasks at a time, 1 to 64 (default 4)</source>
        <translation>tareas a la vez, de 1 a 64 (4 por defecto)</translation>
    </message>
    <message>
        <source>end the run at the first failed task</source>
        <translation>terminar la ejecución en la primera tarea fallida</translation>
    </message>
    <message>
        <source>what a used-up --budget does: ask at a terminal, else end the run so that &quot;resume&quot; goes on (default); finish with the built-in model; or end the run</source>
        <translation>qué hace un --budget agotado: preguntar en el terminal, si no terminar la ejecución para que «resume» continúe (por defecto); terminar con el modelo integrado; o terminar la ejecución</translation>
    </message>
    <message>
        <source>one event a line on standard output, as JSON</source>
        <translation>un evento por línea en la salida estándar, como JSON</translation>
    </message>
    <message>
        <source>no progress; errors only</source>
        <translation>sin avance; solo errores</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>--level cannot be &quot;%1&quot;</source>
        <translation>--level no puede ser «%1»</translation>
    </message>
    <message>
        <source>Use fast or full</source>
        <translation>Use fast o full</translation>
    </message>
    <message>
        <source>DIR [--level fast|full]</source>
        <translation>CARPETA [--level fast|full]</translation>
    </message>
    <message>
        <source>check the project as it lies on disk, with its own tools at level full</source>
        <translation>comprobar el proyecto tal como está en el disco, con sus propias herramientas en el nivel full</translation>
    </message>
    <message>
        <source>how much is checked (default: fast)</source>
        <translation>cuánto se comprueba (por defecto: fast)</translation>
    </message>
    <message>
        <source>with the tools&apos; output, on standard error</source>
        <translation>con la salida de las herramientas, en la salida de errores</translation>
    </message>
    <message>
        <source>results and findings as JSON</source>
        <translation>resultados y hallazgos como JSON</translation>
    </message>
    <message>
        <source>A tool has no name</source>
        <translation>Una herramienta no tiene nombre</translation>
    </message>
    <message>
        <source>Give each tool a name, a description and parameters (a JSON Schema)</source>
        <translation>Dé a cada herramienta un nombre, una descripción y parámetros (un JSON Schema)</translation>
    </message>
    <message>
        <source>The file of tools is no JSON: %1</source>
        <translation>El archivo de herramientas no es JSON: %1</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, byte %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>--model PROVIDER/NAME   PROMPT | --prompt-file F</source>
        <translation>--model PROVEEDOR/NOMBRE   PROMPT | --prompt-file ARCHIVO</translation>
    </message>
    <message>
        <source>one call of a language model</source>
        <translation>una llamada a un modelo de lenguaje</translation>
    </message>
    <message>
        <source>read the prompt from a file; - is standard input</source>
        <translation>leer el prompt de un archivo; - es la entrada estándar</translation>
    </message>
    <message>
        <source>what the model is told before</source>
        <translation>lo que se le dice antes al modelo</translation>
    </message>
    <message>
        <source>a picture to go with the prompt: PNG, JPEG, WebP or GIF</source>
        <translation>una imagen que acompaña al prompt: PNG, JPEG, WebP o GIF</translation>
    </message>
    <message>
        <source>tools to offer: a JSON list of name, description and parameters</source>
        <translation>herramientas que se ofrecen: una lista JSON de nombre, descripción y parámetros</translation>
    </message>
    <message>
        <source>the answer must be JSON of this JSON Schema</source>
        <translation>la respuesta debe ser JSON según este JSON Schema</translation>
    </message>
    <message>
        <source>ask for the answer piece by piece (default)</source>
        <translation>pedir la respuesta trozo a trozo (por defecto)</translation>
    </message>
    <message>
        <source>ask for the answer as a whole</source>
        <translation>pedir la respuesta entera</translation>
    </message>
    <message>
        <source>text, tool calls, finish reason, usage and error as JSON</source>
        <translation>texto, llamadas a herramientas, motivo del final, consumo y error como JSON</translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;</source>
        <translation>No hay autocompletado para «%1»</translation>
    </message>
    <message>
        <source>Use bash, zsh or fish</source>
        <translation>Use bash, zsh o fish</translation>
    </message>
    <message>
        <source>print a completion script: source &lt;(autodevos-cli completion bash)</source>
        <translation>mostrar un script de autocompletado: source &lt;(autodevos-cli completion bash)</translation>
    </message>
    <message>
        <source>you and the new version changed the same lines: %1</source>
        <translation>usted y la versión nueva cambiaron las mismas líneas: %1</translation>
    </message>
    <message>
        <source>you deleted it, the new version changes it</source>
        <translation>usted lo eliminó, la versión nueva lo cambia</translation>
    </message>
    <message>
        <source>you changed it, the new version has it no more</source>
        <translation>usted lo cambió, la versión nueva ya no lo tiene</translation>
    </message>
    <message>
        <source>you made it, the new version has another of that name</source>
        <translation>usted lo creó, la versión nueva tiene otro con ese nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in conflict; yours were left as they are</source>
        <translation>
            <numerusform>%n archivo en conflicto; el suyo se dejó como estaba</numerusform>
            <numerusform>%n archivos en conflicto; los suyos se dejaron como estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide with: autodevos-cli resolve %1 FILE --ours|--theirs|--merged</source>
        <translation>Decida con: autodevos-cli resolve %1 ARCHIVO --ours|--theirs|--merged</translation>
    </message>
    <message>
        <source>The new versions lie in %1</source>
        <translation>Las versiones nuevas están en %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>tasks: %1</source>
        <translation>tareas: %1</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>archivos: %1</translation>
    </message>
    <message>
        <source>tests of its tasks, which name no requirement: %1</source>
        <translation>pruebas de sus tareas, que no nombran ningún requisito: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>%1 % of %2 requirements are built or proven</source>
        <translation>%1 % de %2 requisitos están construidos o probados</translation>
    </message>
    <message>
        <source>each requirement with its tasks, files, tests and verdict</source>
        <translation>cada requisito con sus tareas, archivos, pruebas y veredicto</translation>
    </message>
    <message>
        <source>✓ Blueprint       built in: plans and writes without anything below</source>
        <translation>✓ Blueprint       integrado: planifica y escribe sin nada de lo que sigue</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>Necesario para: %1</translation>
    </message>
    <message>
        <source>what this machine has, what is missing, and how to mend it</source>
        <translation>qué tiene este equipo, qué falta y cómo remediarlo</translation>
    </message>
    <message>
        <source>The budget is used up, %1 USD were spent; nothing is lost. Allow more with: autodevos-cli resume %2 --budget USD (in all), or finish without paying: autodevos-cli resume %2 --when-over-budget blueprint</source>
        <translation>El presupuesto se ha agotado, se gastaron %1 USD; no se ha perdido nada. Permita más con: autodevos-cli resume %2 --budget USD (en total), o termine sin pagar: autodevos-cli resume %2 --when-over-budget blueprint</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;</source>
        <translation>No existe la carpeta «%1»</translation>
    </message>
    <message>
        <source>Name the folder of a project</source>
        <translation>Indique la carpeta de un proyecto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no AutoDevOS project</source>
        <translation>«%1» no contiene ningún proyecto de AutoDevOS</translation>
    </message>
    <message>
        <source>Name the folder that &quot;run&quot; was given with --out</source>
        <translation>Indique la carpeta que se dio a «run» con --out</translation>
    </message>
    <message>
        <source>There are no new instructions</source>
        <translation>No hay instrucciones nuevas</translation>
    </message>
    <message>
        <source>Give them with --instructions</source>
        <translation>Delas con --instructions</translation>
    </message>
    <message>
        <source>Nothing is to be changed</source>
        <translation>No hay nada que cambiar</translation>
    </message>
    <message>
        <source>Name a task and --instructions, or give --prompt, --prompt-file or --domain</source>
        <translation>Indique una tarea e --instructions, o dé --prompt, --prompt-file o --domain</translation>
    </message>
    <message>
        <source>The project has no plan yet</source>
        <translation>El proyecto aún no tiene plan</translation>
    </message>
    <message>
        <source>Go on with &quot;resume&quot; first</source>
        <translation>Continúe primero con «resume»</translation>
    </message>
    <message>
        <source>DIR TASK --instructions TEXT | DIR [--prompt TEXT] [--domain F]</source>
        <translation>CARPETA TAREA --instructions TEXTO | CARPETA [--prompt TEXTO] [--domain ARCHIVO]</translation>
    </message>
    <message>
        <source>change a task, the prompt or the data model: a new plan version; what it makes stale is shown and run, what you changed by hand is kept</source>
        <translation>cambiar una tarea, el prompt o el modelo de datos: una nueva versión del plan; lo que deja anticuado se muestra y se ejecuta, lo que usted cambió a mano se conserva</translation>
    </message>
    <message>
        <source>the new instructions of the task, whole</source>
        <translation>las nuevas instrucciones de la tarea, enteras</translation>
    </message>
    <message>
        <source>the new prompt, whole</source>
        <translation>el nuevo prompt, entero</translation>
    </message>
    <message>
        <source>read the new prompt from a file; - is standard input</source>
        <translation>leer el nuevo prompt de un archivo; - es la entrada estándar</translation>
    </message>
    <message>
        <source>only make the new version</source>
        <translation>solo crear la nueva versión</translation>
    </message>
    <message>
        <source>There is no prompt in &quot;%1&quot;</source>
        <translation>No hay ningún prompt en «%1»</translation>
    </message>
    <message>
        <source>Name a role file, or a text file with the prompt</source>
        <translation>Indique un archivo de rol o un archivo de texto con el prompt</translation>
    </message>
    <message>
        <source>no attempt yet</source>
        <translation>aún sin intentos</translation>
    </message>
    <message>
        <source>%1 of %2 passed their checks · $%3 and %4 an attempt</source>
        <translation>%1 de %2 superaron sus comprobaciones · $%3 y %4 por intento</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;</source>
        <translation>No existe el rol «%1»</translation>
    </message>
    <message>
        <source>Name one with --role; &quot;autodevos-cli agents&quot; lists them</source>
        <translation>Indique uno con --role; «autodevos-cli agents» los enumera</translation>
    </message>
    <message>
        <source>There is an experiment &quot;%1&quot; already</source>
        <translation>Ya existe un experimento «%1»</translation>
    </message>
    <message>
        <source>Choose another name: results of two experiments do not mix</source>
        <translation>Elija otro nombre: los resultados de dos experimentos no se mezclan</translation>
    </message>
    <message>
        <source>Both variants have the same prompt</source>
        <translation>Las dos variantes tienen el mismo prompt</translation>
    </message>
    <message>
        <source>Name the file of another one with --b</source>
        <translation>Indique con --b el archivo de otro</translation>
    </message>
    <message>
        <source>There is no experiment &quot;%1&quot;</source>
        <translation>No existe el experimento «%1»</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli experiments&quot; lists them</source>
        <translation>«autodevos-cli experiments» los enumera</translation>
    </message>
    <message>
        <source>Experiments are listed, started and stopped</source>
        <translation>Los experimentos se enumeran, se inician y se detienen</translation>
    </message>
    <message>
        <source>Write &quot;experiments&quot;, &quot;experiments start NAME --role ROLE --b FILE&quot; or &quot;experiments stop NAME&quot;</source>
        <translation>Escriba «experiments», «experiments start NOMBRE --role ROL --b ARCHIVO» o «experiments stop NOMBRE»</translation>
    </message>
    <message>
        <source>[start NAME --role ROLE [--a FILE] --b FILE | stop NAME]</source>
        <translation>[start NOMBRE --role ROL [--a ARCHIVO] --b ARCHIVO | stop NOMBRE]</translation>
    </message>
    <message>
        <source>two prompts of a role, compared on the tasks that come along: success, cost and time</source>
        <translation>dos prompts de un rol, comparados en las tareas que vayan llegando: éxito, coste y tiempo</translation>
    </message>
    <message>
        <source>whose prompt it is</source>
        <translation>de quién es el prompt</translation>
    </message>
    <message>
        <source>a role file or a text; without it the role&apos;s own prompt</source>
        <translation>un archivo de rol o un texto; sin él, el propio prompt del rol</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>el otro</translation>
    </message>
    <message>
        <source>There is no target</source>
        <translation>No hay destino</translation>
    </message>
    <message>
        <source>Say where with --to FILE.zip, FILE.tar.gz, FOLDER or git:FOLDER</source>
        <translation>Diga dónde con --to ARCHIVO.zip, ARCHIVO.tar.gz, CARPETA o git:CARPETA</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n archivo escrito en %1</numerusform>
            <numerusform>%n archivos escritos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>DIR --to FILE.zip|FILE.tar.gz|FOLDER|git:FOLDER</source>
        <translation>CARPETA --to ARCHIVO.zip|ARCHIVO.tar.gz|CARPETA|git:CARPETA</translation>
    </message>
    <message>
        <source>copy the finished tree out; an existing target is never overwritten</source>
        <translation>copiar el árbol terminado; un destino existente nunca se sobrescribe</translation>
    </message>
    <message>
        <source>an archive, a folder, or a git repository with a commit per task</source>
        <translation>un archivo comprimido, una carpeta o un repositorio Git con un commit por tarea</translation>
    </message>
    <message>
        <source>autodevos-cli: from a prompt to a running, tested project</source>
        <translation>autodevos-cli: de un prompt a un proyecto en marcha y probado</translation>
    </message>
    <message>
        <source>Usage: autodevos-cli COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation>Uso: autodevos-cli COMANDO [ARGUMENTOS] [OPCIONES]</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli COMMAND --help&quot; says more. --version prints the version.</source>
        <translation>«autodevos-cli COMANDO --help» dice más. --version muestra la versión.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 failed tasks or gates; 2 wrong usage; 3 configuration; 4 provider out of reach; 5 damaged or locked project; 130 stopped by a signal.</source>
        <translation>Códigos de salida: 0 hecho; 1 tareas o umbrales fallidos; 2 uso incorrecto; 3 configuración; 4 proveedor inaccesible; 5 proyecto dañado o bloqueado; 130 detenido por una señal.</translation>
    </message>
    <message>
        <source>Usage: autodevos-cli %1 %2</source>
        <translation>Uso: autodevos-cli %1 %2</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>No existe el comando «%1»</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli help&quot; lists them</source>
        <translation>«autodevos-cli help» los enumera</translation>
    </message>
    <message>
        <source>[COMMAND]</source>
        <translation>[COMANDO]</translation>
    </message>
    <message>
        <source>this list, or what one command takes</source>
        <translation>esta lista, o lo que admite un comando</translation>
    </message>
    <message>
        <source>only the names, one a line</source>
        <translation>solo los nombres, uno por línea</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;</source>
        <translation>--%1 no puede ser «%2»</translation>
    </message>
    <message>
        <source>Use a whole number from 0 to %1</source>
        <translation>Use un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>--budget cannot be &quot;%1&quot;</source>
        <translation>--budget no puede ser «%1»</translation>
    </message>
    <message>
        <source>Use an amount in USD, for example 2.50</source>
        <translation>Use un importe en USD, por ejemplo 2.50</translation>
    </message>
    <message>
        <source>who answers (default: blueprint); several parted by commas: the next where one fails</source>
        <translation>quién responde (por defecto: blueprint); varios separados por comas: el siguiente donde uno falla</translation>
    </message>
    <message>
        <source>where the provider is reached, for a proxy or a server of your own</source>
        <translation>dónde se encuentra el proveedor, para un proxy o un servidor propio</translation>
    </message>
    <message>
        <source>how often a call that failed is made again (default 4)</source>
        <translation>cuántas veces se repite una llamada fallida (4 por defecto)</translation>
    </message>
    <message>
        <source>what the calls may cost at most</source>
        <translation>lo que pueden costar como máximo las llamadas</translation>
    </message>
    <message>
        <source>ask anew, also what was answered before</source>
        <translation>preguntar de nuevo, también lo que ya se respondió</translation>
    </message>
    <message>
        <source>requests to all models together; 0: as the settings say</source>
        <translation>peticiones a todos los modelos juntos; 0: según los ajustes</translation>
    </message>
    <message>
        <source>tokens of all models together</source>
        <translation>tokens de todos los modelos juntos</translation>
    </message>
    <message>
        <source>calls under way at a time</source>
        <translation>llamadas en curso a la vez</translation>
    </message>
    <message>
        <source>Calls tools by the provider&apos;s own means</source>
        <translation>Llama a las herramientas por los medios del proveedor</translation>
    </message>
    <message>
        <source>Calls no tools: it is told how to ask for them in words</source>
        <translation>No llama a herramientas: se le dice con palabras cómo pedirlas</translation>
    </message>
    <message>
        <source>Answers in the shape that is asked for</source>
        <translation>Responde en la forma que se pide</translation>
    </message>
    <message>
        <source>Does not keep to a shape: it is told so in words</source>
        <translation>No se atiene a una forma: se le dice con palabras</translation>
    </message>
    <message>
        <source>[PROVIDER | PROVIDER/NAME] [--base-url URL]</source>
        <translation>[PROVEEDOR | PROVEEDOR/NOMBRE] [--base-url URL]</translation>
    </message>
    <message>
        <source>the providers that can be used and what is missing for the others; the models of one; what one model can do</source>
        <translation>los proveedores que se pueden usar y lo que falta a los demás; los modelos de uno; lo que sabe hacer un modelo</translation>
    </message>
    <message>
        <source>where the provider is reached</source>
        <translation>dónde se encuentra el proveedor</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>will not be built: %1</source>
        <translation>no se construirá: %1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Oleada %1</translation>
    </message>
    <message>
        <source>Critical path: %1</source>
        <translation>Ruta crítica: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>PROMPT | --prompt-file F</source>
        <translation>PROMPT | --prompt-file ARCHIVO</translation>
    </message>
    <message>
        <source>plan only: requirements, data, tasks, waves, critical path, estimate</source>
        <translation>solo planificar: requisitos, datos, tareas, oleadas, ruta crítica, estimación</translation>
    </message>
    <message>
        <source>the plan as JSON, in the form that &quot;run --plan&quot; reads</source>
        <translation>el plan como JSON, en la forma que lee «run --plan»</translation>
    </message>
    <message>
        <source>Running; stop it with Ctrl+C</source>
        <translation>En marcha; deténgalo con Ctrl+C</translation>
    </message>
    <message>
        <source>start the generated app on a free port and print its address</source>
        <translation>iniciar la aplicación generada en un puerto libre y mostrar su dirección</translation>
    </message>
    <message>
        <source>without the app&apos;s own output</source>
        <translation>sin la salida de la propia aplicación</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan %1 of &quot;%2&quot;: %3 requirements, %4 tasks</source>
        <translation>Plan %1 de «%2»: %3 requisitos, %4 tareas</translation>
    </message>
    <message>
        <source>The budget is used up: the built-in model does the rest</source>
        <translation>El presupuesto se ha agotado: el modelo integrado hace el resto</translation>
    </message>
    <message>
        <source>Merged the new version into your %1</source>
        <translation>Versión nueva combinada con su %1</translation>
    </message>
    <message>
        <source>not carried out, --check full does</source>
        <translation>no se llevó a cabo; --check full lo hace</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks: %1 completed, %2 failed, %3 skipped of %4 · %5 files · %6</source>
        <translation>Tareas: %1 completadas, %2 fallidas, %3 omitidas de %4 · %5 archivos · %6</translation>
    </message>
    <message>
        <source>Requirements: %1 proven, %2 built, %3 not built, %4 failed or open of %5</source>
        <translation>Requisitos: %1 probados, %2 construidos, %3 sin construir, %4 fallidos o abiertos de %5</translation>
    </message>
    <message>
        <source>with this data model instead of reading one from the prompt: &quot;domain&quot; of &quot;plan --json&quot;, or all of it</source>
        <translation>con este modelo de datos en vez de leer uno del prompt: «domain» de «plan --json», o todo ello</translation>
    </message>
    <message>
        <source>The prompt file &quot;%1&quot; cannot be read</source>
        <translation>No se puede leer el archivo de prompt «%1»</translation>
    </message>
    <message>
        <source>Check its name and permissions</source>
        <translation>Compruebe su nombre y sus permisos</translation>
    </message>
    <message>
        <source>A prompt and --prompt-file were both given</source>
        <translation>Se dieron a la vez un prompt y --prompt-file</translation>
    </message>
    <message>
        <source>There is no prompt</source>
        <translation>No hay prompt</translation>
    </message>
    <message>
        <source>Say in quotes what to build, for example &quot;a team task board&quot;</source>
        <translation>Diga entre comillas qué hay que construir, por ejemplo &quot;un tablero de tareas de equipo&quot;</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>sondeo</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planificación</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>Answer: %1, after %2 (first words after %3), %4 bytes</source>
        <translation>Respuesta: %1, tras %2 (primeras palabras tras %3), %4 bytes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>There is no request %1</source>
        <translation>No existe la petición %1</translation>
    </message>
    <message>
        <source>Without --show they are listed with their numbers</source>
        <translation>Sin --show se enumeran con sus números</translation>
    </message>
    <message>
        <source>Nothing was asked of a provider: the built-in model needs none</source>
        <translation>No se preguntó nada a ningún proveedor: el modelo integrado no lo necesita</translation>
    </message>
    <message>
        <source>DIR [TASK] [--show N]</source>
        <translation>CARPETA [TAREA] [--show N]</translation>
    </message>
    <message>
        <source>what was sent to models and what came back, exactly, without keys</source>
        <translation>lo que se envió exactamente a los modelos y lo que respondieron, sin claves</translation>
    </message>
    <message>
        <source>one of them: request and answer as they were</source>
        <translation>una de ellas: petición y respuesta tal como fueron</translation>
    </message>
    <message>
        <source>all of it as JSON</source>
        <translation>todo como JSON</translation>
    </message>
    <message>
        <source>Only one of --ours, --theirs and --merged can be chosen</source>
        <translation>Solo se puede elegir uno de --ours, --theirs y --merged</translation>
    </message>
    <message>
        <source>No file is in conflict</source>
        <translation>Ningún archivo está en conflicto</translation>
    </message>
    <message>
        <source>How to decide is not said</source>
        <translation>No se dice cómo decidir</translation>
    </message>
    <message>
        <source>Add --ours, --theirs or --merged</source>
        <translation>Añada --ours, --theirs o --merged</translation>
    </message>
    <message>
        <source>DIR [FILE...] [--ours|--theirs|--merged]</source>
        <translation>CARPETA [ARCHIVO...] [--ours|--theirs|--merged]</translation>
    </message>
    <message>
        <source>list the files in which your changes and a new version are at odds, or decide about them</source>
        <translation>enumerar los archivos en que sus cambios y una versión nueva no concuerdan, o decidir sobre ellos</translation>
    </message>
    <message>
        <source>keep your file as it is</source>
        <translation>dejar su archivo como está</translation>
    </message>
    <message>
        <source>take the generated version; also brings back one you changed or deleted</source>
        <translation>tomar la versión generada; también recupera uno que usted cambió o eliminó</translation>
    </message>
    <message>
        <source>take what you made of the merged file in .autodevos/conflicts/merged</source>
        <translation>tomar lo que usted hizo del archivo combinado en .autodevos/conflicts/merged</translation>
    </message>
    <message>
        <source>the list, or the events of the decision, as JSON</source>
        <translation>la lista, o los eventos de la decisión, como JSON</translation>
    </message>
    <message>
        <source>Goes on with %1</source>
        <translation>Continúa con %1</translation>
    </message>
    <message>
        <source>Goes on with %1 at %2</source>
        <translation>Continúa con %1 en %2</translation>
    </message>
    <message>
        <source>go on after an interruption, with the options the run was given; what is done stays done</source>
        <translation>continuar tras una interrupción, con las opciones de la ejecución; lo hecho queda hecho</translation>
    </message>
    <message>
        <source>DIR TASK</source>
        <translation>CARPETA TAREA</translation>
    </message>
    <message>
        <source>run one task again, and what depends on it</source>
        <translation>ejecutar de nuevo una tarea y lo que depende de ella</translation>
    </message>
    <message>
        <source>with other instructions (a new plan version)</source>
        <translation>con otras instrucciones (una nueva versión del plan)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file</source>
        <translation>«%1» es un archivo</translation>
    </message>
    <message>
        <source>Name a new folder</source>
        <translation>Indique una carpeta nueva</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already holds a project; it was not touched</source>
        <translation>«%1» ya contiene un proyecto; no se ha tocado</translation>
    </message>
    <message>
        <source>Go on with &quot;resume&quot; or &quot;edit&quot;, or name a new folder</source>
        <translation>Continúe con «resume» o «edit», o indique una carpeta nueva</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is not empty; it was not touched</source>
        <translation>La carpeta «%1» no está vacía; no se ha tocado</translation>
    </message>
    <message>
        <source>Name a new or empty folder with --out</source>
        <translation>Indique con --out una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>The project is in %1</source>
        <translation>El proyecto está en %1</translation>
    </message>
    <message>
        <source>Start it:  autodevos-cli preview %1   (or, with Node.js 20: cd %1 &amp;&amp; npm start)</source>
        <translation>Inícielo:  autodevos-cli preview %1   (o, con Node.js 20: cd %1 &amp;&amp; npm start)</translation>
    </message>
    <message>
        <source>PROMPT | --prompt-file F   [--out DIR]</source>
        <translation>PROMPT | --prompt-file ARCHIVO   [--out CARPETA]</translation>
    </message>
    <message>
        <source>plan a prompt and build the project</source>
        <translation>planificar un prompt y construir el proyecto</translation>
    </message>
    <message>
        <source>where the project goes: a new or empty folder (default: a new one in ~/AutoDevOS)</source>
        <translation>dónde va el proyecto: una carpeta nueva o vacía (por defecto: una nueva en ~/AutoDevOS)</translation>
    </message>
    <message>
        <source>use this plan instead of making one (as &quot;plan --json&quot; prints it)</source>
        <translation>usar este plan en vez de hacer uno (como lo muestra «plan --json»)</translation>
    </message>
    <message>
        <source>Runs again: %1</source>
        <translation>Se ejecuta de nuevo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept as they are: %n task(s)</source>
        <translation>
            <numerusform>Queda como está: %n tarea</numerusform>
            <numerusform>Quedan como están: %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;</source>
        <translation>El plan no tiene la tarea «%1»</translation>
    </message>
    <message>
        <source>Its tasks are: %1</source>
        <translation>Sus tareas son: %1</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
    <message>
        <source>%1 · plan %2 · %3</source>
        <translation>%1 · plan %2 · %3</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abierto en %1</translation>
    </message>
    <message>
        <source>Waits for an answer: %1</source>
        <translation>Espera una respuesta: %1</translation>
    </message>
    <message>
        <source>The budget is used up, %1 USD were spent: allow more with --budget USD (in all), or finish with --when-over-budget blueprint</source>
        <translation>El presupuesto se ha agotado, se gastaron %1 USD: permita más con --budget USD (en total), o termine con --when-over-budget blueprint</translation>
    </message>
    <message>
        <source>Go on with: autodevos-cli resume %1</source>
        <translation>Para continuar: autodevos-cli resume %1</translation>
    </message>
    <message>
        <source>where a project stands; also while it runs elsewhere</source>
        <translation>cómo está un proyecto; también mientras se ejecuta en otra parte</translation>
    </message>
    <message>
        <source>the project context as JSON</source>
        <translation>el contexto del proyecto como JSON</translation>
    </message>
    <message>
        <source>Nothing is running there</source>
        <translation>Allí no hay nada en marcha</translation>
    </message>
    <message>
        <source>%1 cannot be told to stop</source>
        <translation>No se le puede decir a %1 que se detenga</translation>
    </message>
    <message>
        <source>Stop it as the user it belongs to</source>
        <translation>Deténgalo como el usuario al que pertenece</translation>
    </message>
    <message>
        <source>Stopped. Go on with: autodevos-cli resume %1</source>
        <translation>Detenido. Para continuar: autodevos-cli resume %1</translation>
    </message>
    <message>
        <source>%1 has not ended within 30 s</source>
        <translation>%1 no ha terminado en 30 s</translation>
    </message>
    <message>
        <source>Wait, or end the process; the journal keeps what is done</source>
        <translation>Espere, o termine el proceso; el diario conserva lo hecho</translation>
    </message>
    <message>
        <source>end the run of a project cleanly; resume goes on later</source>
        <translation>terminar limpiamente la ejecución de un proyecto; resume continúa después</translation>
    </message>
    <message>
        <source>more AMOUNT: allow that many USD in all</source>
        <translation>more IMPORTE: permitir esos USD en total</translation>
    </message>
    <message>
        <source>blueprint: finish with the built-in model, without paying</source>
        <translation>blueprint: terminar con el modelo integrado, sin pagar</translation>
    </message>
    <message>
        <source>stop: end the run; &quot;resume&quot; goes on later</source>
        <translation>stop: terminar la ejecución; «resume» continúa después</translation>
    </message>
    <message>
        <source>once: allow it this time</source>
        <translation>once: permitirlo esta vez</translation>
    </message>
    <message>
        <source>run: allow it in this run</source>
        <translation>run: permitirlo en esta ejecución</translation>
    </message>
    <message>
        <source>always: allow this command from now on</source>
        <translation>always: permitir este comando de ahora en adelante</translation>
    </message>
    <message>
        <source>deny: do not run it</source>
        <translation>deny: no ejecutarlo</translation>
    </message>
    <message>
        <source>May this command run?  </source>
        <translation>¿Puede ejecutarse este comando?  </translation>
    </message>
    <message>
        <source>  Your answer, in one line:</source>
        <translation>  Su respuesta, en una línea:</translation>
    </message>
    <message>
        <source>  A number, or your own words:</source>
        <translation>  Un número, o sus propias palabras:</translation>
    </message>
    <message>
        <source>  A number or a word:</source>
        <translation>  Un número o una palabra:</translation>
    </message>
    <message>
        <source>silence that is borne before a call fails; 0: any (default: the provider&apos;s; 120, in your own network 1800)</source>
        <translation>silencio que se tolera antes de que una llamada falle; 0: cualquiera (por defecto: el del proveedor; 120, en la red propia 1800)</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Estimate: about %1, free of charge</source>
        <translation>Estimación: unos %1, gratis</translation>
    </message>
    <message>
        <source>about %1 USD</source>
        <translation>unos %1 USD</translation>
    </message>
    <message>
        <source>at a price that is not known</source>
        <translation>a un precio desconocido</translation>
    </message>
    <message>
        <source>Estimate: about %1, %2 tokens, %3</source>
        <translation>Estimación: unos %1, %2 tokens, %3</translation>
    </message>
    <message>
        <source>at least %1 USD</source>
        <translation>al menos %1 USD</translation>
    </message>
    <message>
        <source>Models: %1 tokens read, %2 written, %3</source>
        <translation>Modelos: %1 tokens leídos, %2 escritos, %3</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>coste desconocido</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>&quot;autodevos-cli agents&quot; lists the roles</source>
        <translation>«autodevos-cli agents» enumera los roles</translation>
    </message>
    <message>
        <source>Write ROLE=PROVIDER/NAME; &quot;autodevos-cli models&quot; lists the providers</source>
        <translation>Escriba ROL=PROVEEDOR/NOMBRE; «autodevos-cli models» enumera los proveedores</translation>
    </message>
    <message>
        <source>who answers for one role, for example planner; may be given several times. With an address of its own: &quot;ROLE=PROVIDER/NAME URL&quot;</source>
        <translation>quién responde por un rol, por ejemplo planner; puede indicarse varias veces. Con dirección propia: &quot;ROLE=PROVIDER/NAME URL&quot;</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>keeping keys of language models outside the environment</source>
        <translation>guardar las claves de los modelos de lenguaje fuera del entorno</translation>
    </message>
    <message>
        <source>model keys</source>
        <translation>claves de modelos</translation>
    </message>
    <message>
        <source>language models of hosted providers; Blueprint and local servers need none</source>
        <translation>modelos de lenguaje de proveedores en línea; Blueprint y los servidores locales no la necesitan</translation>
    </message>
    <message>
        <source>See what is missing for each provider: autodevos-cli models</source>
        <translation>Vea qué falta en cada proveedor: autodevos-cli models</translation>
    </message>
    <message>
        <source>this task alone; what depends on it waits for the next run</source>
        <translation>solo esta tarea; lo que depende de ella espera a la próxima ejecución</translation>
    </message>
    <message>
        <source>No task is skipped</source>
        <translation>No se omite ninguna tarea</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitidas: %1</translation>
    </message>
    <message>
        <source>leave one task out of the runs to come, and what depends on it</source>
        <translation>dejar una tarea fuera de las próximas ejecuciones, y lo que depende de ella</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>deshacer eso</translation>
    </message>
    <message>
        <source>agents&apos; commands, and tools of your servers, that would be asked for run unasked</source>
        <translation>los comandos de los agentes y las herramientas de sus servidores por los que se preguntaría se ejecutan sin preguntar</translation>
    </message>
    <message>
        <source>tools of this server, for agents</source>
        <translation>herramientas de este servidor, para los agentes</translation>
    </message>
    <message>
        <source>tool servers</source>
        <translation>servidores de herramientas</translation>
    </message>
    <message>
        <source>tools of your servers, for agents</source>
        <translation>herramientas de sus servidores, para los agentes</translation>
    </message>
    <message>
        <source>Correct its entry in %1</source>
        <translation>Corrija su entrada en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s), protocol %1</source>
        <translation>
            <numerusform>%n herramienta, protocolo %1</numerusform>
            <numerusform>%n herramientas, protocolo %1</numerusform>
        </translation>
    </message>
    <message>
        <source>always: allow this tool from now on, whatever it is called with</source>
        <translation>always: permitir esta herramienta de ahora en adelante, sean cuales sean los argumentos</translation>
    </message>
    <message>
        <source>deny: do not call it</source>
        <translation>deny: no llamarla</translation>
    </message>
    <message>
        <source>May the tool &quot;%1&quot; of your server &quot;%2&quot; be called?  </source>
        <translation>¿Se puede llamar a la herramienta «%1» de su servidor «%2»?  </translation>
    </message>
    <message>
        <source>A command or tool was not allowed, as nobody can be asked: see audit.jsonl; allow it in policy.json or with --allow-commands</source>
        <translation>Un comando o una herramienta no se permitió porque no se puede preguntar a nadie: consulte audit.jsonl; permítalo en policy.json o con --allow-commands</translation>
    </message>
    <message>
        <source>a text file or picture that goes with the prompt; may be given several times. Language models read it, the built-in one does not</source>
        <translation>un archivo de texto o una imagen que acompaña al prompt; puede indicarse varias veces. Los modelos de lenguaje lo leen, el integrado no</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was changed</source>
        <translation>La línea %1 del registro de órdenes fue modificada</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was put in by someone else</source>
        <translation>La línea %1 del registro de órdenes fue insertada por otra persona</translation>
    </message>
    <message>
        <source>Entries %1 of the audit log were removed before line %2</source>
        <translation>Antes de la línea %2 del registro de órdenes se eliminaron las entradas %1</translation>
    </message>
    <message>
        <source>Something was removed from the audit log before line %1</source>
        <translation>Se eliminó algo del registro de órdenes antes de la línea %1</translation>
    </message>
    <message>
        <source>Line %1 of the audit log was written at another place</source>
        <translation>La línea %1 del registro de órdenes se escribió en otro lugar</translation>
    </message>
    <message>
        <source>The end of the audit log was cut off: entries %1 are missing</source>
        <translation>Se cortó el final del registro de órdenes: faltan las entradas %1</translation>
    </message>
    <message>
        <source>The audit log has no entry with this hash: it was replaced, or is another project&apos;s</source>
        <translation>El registro de órdenes no tiene ninguna entrada con este hash: fue sustituido o es de otro proyecto</translation>
    </message>
    <message>
        <source>Sound, %1 entries; the hash of the last: %2</source>
        <translation>Íntegro, %1 entradas; el hash de la última: %2</translation>
    </message>
    <message>
        <source>Sound: no agent has asked for a command yet</source>
        <translation>Íntegro: ningún agente ha pedido aún una orden</translation>
    </message>
    <message>
        <source>%1 lines are from before there were hashes: how they came about cannot be proved</source>
        <translation>%1 líneas son anteriores a los hashes: no se puede probar cómo surgieron</translation>
    </message>
    <message>
        <source>%1 lines were cut off by a crash or a full disk</source>
        <translation>%1 líneas quedaron cortadas por un fallo o un disco lleno</translation>
    </message>
    <message>
        <source>%1. Entries 1 to %2 before it hold; compare the log with a copy of your own</source>
        <translation>%1. Las entradas 1 a %2 anteriores son válidas; compare el registro con una copia propia</translation>
    </message>
    <message>
        <source>DIR [--expect HASH]</source>
        <translation>CARPETA [--expect HASH]</translation>
    </message>
    <message>
        <source>whether the log of agents&apos; commands is as it was written, or what was changed first</source>
        <translation>si el registro de órdenes de los agentes está como se escribió, o qué se cambió primero</translation>
    </message>
    <message>
        <source>an entry that must be there: the hash that was printed earlier</source>
        <translation>una entrada que debe estar: el hash que se mostró antes</translation>
    </message>
    <message>
        <source>&quot;audit.head&quot;, which holds the end of the audit log, is missing or damaged, or was</source>
        <translation>«audit.head», que guarda el final del registro de órdenes, falta o está dañado, o lo estuvo</translation>
    </message>
    <message>
        <source>%1 as %2 (%3): %4 of %5 tries succeeded, %6 USD and %7 s a try</source>
        <translation>%1 como %2 (%3): %4 de %5 intentos con éxito, %6 USD y %7 s por intento</translation>
    </message>
    <message>
        <source>, first tries end after %1 s at the soonest</source>
        <translation>, los primeros intentos acaban como muy pronto a los %1 s</translation>
    </message>
    <message>
        <source>Nothing has been learned yet. Tasks that language models do teach; the built-in model needs no learning.</source>
        <translation>Aún no se ha aprendido nada. Enseñan las tareas que hacen modelos de lenguaje; el modelo incorporado no lo necesita.</translation>
    </message>
    <message>
        <source>Among the models that --model and --also allow, the likelier to succeed does a task; --model-for ROLE=PROVIDER/NAME pins one, &quot;autodevos-cli learned reset&quot; forgets.</source>
        <translation>De los modelos que permiten --model y --also, hace una tarea el que tiene más probabilidades de éxito; --model-for ROL=PROVEEDOR/NOMBRE fija uno, «autodevos-cli learned reset» olvida.</translation>
    </message>
    <message>
        <source>What was learned is listed and reset</source>
        <translation>Lo aprendido se lista y se restablece</translation>
    </message>
    <message>
        <source>Write &quot;learned&quot; or &quot;learned reset [PROVIDER/NAME]&quot;</source>
        <translation>Escriba «learned» o «learned reset [PROVEEDOR/NOMBRE]»</translation>
    </message>
    <message>
        <source>[reset [PROVIDER/NAME]]</source>
        <translation>[reset [PROVEEDOR/NOMBRE]]</translation>
    </message>
    <message>
        <source>how often each model succeeded in each role, at what cost and in what time; forgets it</source>
        <translation>cuántas veces tuvo éxito cada modelo en cada rol, a qué coste y en cuánto tiempo; lo olvida</translation>
    </message>
    <message>
        <source>may be given tasks as well; may be given several times. Which one does a task is learned: see &quot;autodevos-cli learned&quot;</source>
        <translation>también puede recibir tareas; puede darse varias veces. Quién hace una tarea se aprende: véase «autodevos-cli learned»</translation>
    </message>
    <message>
        <source>%1. Compare the log with a copy of your own</source>
        <translation>%1. Compare el registro con una copia propia</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>%1 answers again</source>
        <translation>%1 vuelve a responder</translation>
    </message>
    <message>
        <source>%1 goes on in place of %2: %3</source>
        <translation>%1 sigue en lugar de %2: %3</translation>
    </message>
    <message>
        <source>%1 is asked again in %2 s: %3</source>
        <translation>Se volverá a preguntar a %1 en %2 s: %3</translation>
    </message>
    <message>
        <source>built in: works offline, without a key</source>
        <translation>integrado: funciona sin conexión y sin clave</translation>
    </message>
    <message>
        <source>Name its address with --base-url, or as baseUrl in providers.json</source>
        <translation>Indique su dirección con --base-url, o como baseUrl en providers.json</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;</source>
        <translation>No existe el modelo «%1»</translation>
    </message>
    <message>
        <source>Write PROVIDER/NAME; &quot;autodevos-cli models&quot; lists the providers</source>
        <translation>Escriba PROVEEDOR/NOMBRE; «autodevos-cli models» enumera los proveedores</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>Ask for a web app</source>
        <translation>Pida una aplicación web</translation>
    </message>
    <message>
        <source>Leave the language out</source>
        <translation>No indique el lenguaje</translation>
    </message>
    <message>
        <source>Mend the file or run its task again</source>
        <translation>Corrija el archivo o vuelva a ejecutar su tarea</translation>
    </message>
    <message>
        <source>Shorten the prompt to what the app is to do</source>
        <translation>Acorte el prompt a lo que la aplicación debe hacer</translation>
    </message>
    <message>
        <source>The built-in model builds web apps with TypeScript, React and Express, and this prompt asks for %1</source>
        <translation>El modelo integrado construye aplicaciones web con TypeScript, React y Express, y este prompt pide %1</translation>
    </message>
    <message>
        <source>The built-in model builds web apps, and this prompt asks for %1</source>
        <translation>El modelo integrado construye aplicaciones web, y este prompt pide %1</translation>
    </message>
    <message>
        <source>The built-in model could not make sense of the prompt</source>
        <translation>El modelo integrado no ha entendido el prompt</translation>
    </message>
    <message>
        <source>The built-in model reads English, and this text does not look like it</source>
        <translation>El modelo integrado lee inglés, y este texto no lo parece</translation>
    </message>
    <message>
        <source>The prompt has %1 characters; the built-in model reads up to %2</source>
        <translation>El prompt tiene %1 caracteres; el modelo integrado lee hasta %2</translation>
    </message>
    <message>
        <source>The prompt has no words</source>
        <translation>El prompt no contiene palabras</translation>
    </message>
    <message>
        <source>The prompt is empty</source>
        <translation>El prompt está vacío</translation>
    </message>
    <message>
        <source>The prompt names nothing that an app could keep or show</source>
        <translation>El prompt no nombra nada que una aplicación pueda guardar o mostrar</translation>
    </message>
    <message>
        <source>The request was ended</source>
        <translation>La petición se terminó</translation>
    </message>
    <message>
        <source>Write the prompt in English</source>
        <translation>Escriba el prompt en inglés</translation>
    </message>
    <message>
        <source>docs/domain.json is not valid JSON: %1</source>
        <translation>docs/domain.json no es JSON válido: %1</translation>
    </message>
    <message>
        <source>Check the permissions of the file</source>
        <translation>Compruebe los permisos del archivo</translation>
    </message>
    <message>
        <source>Mend the template or remove it from your template folder</source>
        <translation>Corrija la plantilla o quítela de su carpeta de plantillas</translation>
    </message>
    <message>
        <source>Reinstall the program, or remove the template folder of your own</source>
        <translation>Reinstale el programa o quite su propia carpeta de plantillas</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be read</source>
        <translation>No se puede leer la plantilla «%1»</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; does not exist</source>
        <translation>La plantilla «%1» no existe</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is not a JSON object</source>
        <translation>La plantilla «%1» no es un objeto JSON</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is not valid Mustache</source>
        <translation>La plantilla «%1» no es Mustache válido</translation>
    </message>
    <message>
        <source>A word table of the built-in model cannot be read</source>
        <translation>No se puede leer una tabla de palabras del modelo integrado</translation>
    </message>
    <message>
        <source>A word table of the built-in model is broken</source>
        <translation>Una tabla de palabras del modelo integrado está dañada</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>Vuelva a instalar el programa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither text nor a picture</source>
        <translation>«%1» no es ni texto ni una imagen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large to attach</source>
        <translation>«%1» es demasiado grande para adjuntarlo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be one picture too many</source>
        <translation>«%1» sería una imagen de más</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be too much with what is attached already</source>
        <translation>«%1» sería demasiado junto con lo ya adjunto</translation>
    </message>
    <message>
        <source>Attach at most %1 files of %2 kB together: they are part of every request</source>
        <translation>Adjunte como máximo %1 archivos de %2 kB en total: forman parte de cada petición</translation>
    </message>
    <message>
        <source>Attach at most %1 kB of it</source>
        <translation>Adjunte como máximo %1 kB de él</translation>
    </message>
    <message>
        <source>Attach at most %1: they are part of every request</source>
        <translation>Adjunte %1 como máximo: forman parte de cada petición</translation>
    </message>
    <message>
        <source>Attach text in UTF-8 (notes, tables, data models, source) or a PNG, JPEG, WebP or GIF</source>
        <translation>Adjunte texto en UTF-8 (notas, tablas, modelos de datos, código fuente) o una imagen PNG, JPEG, WebP o GIF</translation>
    </message>
    <message>
        <source>Check that the folder can be written to</source>
        <translation>Compruebe que se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>Correct these members</source>
        <translation>Corrija estos campos</translation>
    </message>
    <message>
        <source>Correct these members; the other roles work</source>
        <translation>Corrija estos campos; los demás roles funcionan</translation>
    </message>
    <message>
        <source>Give both the same name</source>
        <translation>Dé a ambos el mismo nombre</translation>
    </message>
    <message>
        <source>Say what shall be built, for example: &quot;a team task board with projects, tasks and comments&quot;</source>
        <translation>Diga qué se debe construir, por ejemplo: «a team task board with projects, tasks and comments»</translation>
    </message>
    <message>
        <source>See `autodevos-cli agents` for the role file that could not be read</source>
        <translation>Vea con `autodevos-cli agents` el archivo de rol que no se pudo leer</translation>
    </message>
    <message>
        <source>See `autodevos-cli agents` for the roles and for role files that could not be read</source>
        <translation>Vea con `autodevos-cli agents` los roles y los archivos de rol que no se pudieron leer</translation>
    </message>
    <message>
        <source>The model declines to plan this</source>
        <translation>El modelo rechaza planificar esto</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; was not saved: %2</source>
        <translation>El rol «%1» no se guardó: %2</translation>
    </message>
    <message>
        <source>The role &quot;planner&quot; is missing</source>
        <translation>Falta el rol «planner»</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; could not be moved aside</source>
        <translation>No se pudo apartar el archivo de rol «%1»</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; is left out: %2</source>
        <translation>Se deja fuera el archivo de rol «%1»: %2</translation>
    </message>
    <message>
        <source>The role file &quot;%1&quot; is left out: id: is &quot;%2&quot; but the file is called &quot;%3&quot;</source>
        <translation>Se deja fuera el archivo de rol «%1»: id: es «%2», pero el archivo se llama «%3»</translation>
    </message>
    <message>
        <source>The task needs the role &quot;%1&quot;, which is not there</source>
        <translation>La tarea necesita el rol «%1», que no existe</translation>
    </message>
    <message>
        <source>The task was ended</source>
        <translation>La tarea se terminó</translation>
    </message>
    <message>
        <source>Word the prompt differently or choose another model</source>
        <translation>Formule el prompt de otro modo o elija otro modelo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read</source>
        <translation>No se puede leer «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not read what it is sent</source>
        <translation>«%1» no lee lo que se le envía</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has ended with exit code %2</source>
        <translation>«%1» ha terminado con el código de salida %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not running</source>
        <translation>«%1» no está en ejecución</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid JSON</source>
        <translation>«%1» no es JSON válido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must hold one JSON object</source>
        <translation>«%1» debe contener un solo objeto JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ended</source>
        <translation>«%1» se terminó</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ended by signal %2</source>
        <translation>«%1» terminó por la señal %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wrote a line of more than %2 MB and was ended</source>
        <translation>«%1» escribió una línea de más de %2 MB y se terminó</translation>
    </message>
    <message>
        <source>%1, process %2, since %3</source>
        <translation>%1, proceso %2, desde %3</translation>
    </message>
    <message>
        <source>Allow user namespaces, for example: sudo sysctl -w kernel.unprivileged_userns_clone=1; in a container, run it with --security-opt seccomp=unconfined</source>
        <translation>Permita los espacios de nombres de usuario, por ejemplo: sudo sysctl -w kernel.unprivileged_userns_clone=1; si es un contenedor, ejecútelo con --security-opt seccomp=unconfined</translation>
    </message>
    <message>
        <source>Check the disk</source>
        <translation>Compruebe el disco</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written</source>
        <translation>Elija una carpeta en un disco en el que se pueda escribir</translation>
    </message>
    <message>
        <source>Close other programs or raise the limit of open files (ulimit -n)</source>
        <translation>Cierre otros programas o suba el límite de archivos abiertos (ulimit -n)</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>Corrija el archivo</translation>
    </message>
    <message>
        <source>Correct the schema</source>
        <translation>Corrija el esquema</translation>
    </message>
    <message>
        <source>Could not read %1: it has %2 bytes, more than the %3 that are read</source>
        <translation>No se pudo leer %1: tiene %2 bytes, más de los %3 que se leen</translation>
    </message>
    <message>
        <source>Could not read %1: it is not a regular file</source>
        <translation>No se pudo leer %1: no es un archivo normal</translation>
    </message>
    <message>
        <source>Free memory or end other programs, then try again</source>
        <translation>Libere memoria o cierre otros programas e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Free some space (or raise the quota) and try again; everything saved before is safe</source>
        <translation>Libere espacio (o suba la cuota) e inténtelo de nuevo; todo lo guardado antes está a salvo</translation>
    </message>
    <message>
        <source>Give your user write access to the folder, or choose another folder</source>
        <translation>Dé a su usuario permiso de escritura en la carpeta o elija otra carpeta</translation>
    </message>
    <message>
        <source>In use by %1</source>
        <translation>En uso por %1</translation>
    </message>
    <message>
        <source>Install it, or run `autodevos-cli doctor` to see what is missing</source>
        <translation>Instálelo o ejecute `autodevos-cli doctor` para ver qué falta</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install bubblewrap</source>
        <translation>Instálelo: sudo apt-get install bubblewrap</translation>
    </message>
    <message>
        <source>No more files can be opened to start a program</source>
        <translation>No se pueden abrir más archivos para iniciar un programa</translation>
    </message>
    <message>
        <source>Put { … } around it</source>
        <translation>Ponga { … } alrededor</translation>
    </message>
    <message>
        <source>Raise the limit with ulimit -n</source>
        <translation>Suba el límite con ulimit -n</translation>
    </message>
    <message>
        <source>Replace the link by a folder</source>
        <translation>Reemplace el enlace por una carpeta</translation>
    </message>
    <message>
        <source>See that it and its folder exist and may be used</source>
        <translation>Compruebe que el programa y su carpeta existen y se pueden usar</translation>
    </message>
    <message>
        <source>See that it and the folder &quot;%1&quot; exist and may be used</source>
        <translation>Compruebe que el programa y la carpeta «%1» existen y se pueden usar</translation>
    </message>
    <message>
        <source>See that the file exists and may be read</source>
        <translation>Compruebe que el archivo existe y se puede leer</translation>
    </message>
    <message>
        <source>The JSON Schema &quot;%1&quot; cannot be used</source>
        <translation>No se puede usar el JSON Schema «%1»</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; could not be started</source>
        <translation>No se pudo iniciar el programa «%1»</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; is not installed</source>
        <translation>El programa «%1» no está instalado</translation>
    </message>
    <message>
        <source>The system refuses to start another process</source>
        <translation>El sistema se niega a iniciar otro proceso</translation>
    </message>
    <message>
        <source>Try the command in a terminal</source>
        <translation>Pruebe el comando en un terminal</translation>
    </message>
    <message>
        <source>Use another version of the program</source>
        <translation>Use otra versión del programa</translation>
    </message>
    <message>
        <source>Wait for it to end, or end that process</source>
        <translation>Espere a que termine o termine ese proceso</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written</source>
        <translation>No se pudo escribir «%1»</translation>
    </message>
    <message>
        <source>Correct these members; the other toolchains work</source>
        <translation>Corrija estos campos; las demás cadenas de herramientas funcionan</translation>
    </message>
    <message>
        <source>End other servers</source>
        <translation>Cierre otros servidores</translation>
    </message>
    <message>
        <source>Run the project to its end first, or see its README</source>
        <translation>Ejecute primero el proyecto hasta el final o consulte su README</translation>
    </message>
    <message>
        <source>Run the task again that wrote the file, then start the preview</source>
        <translation>Vuelva a ejecutar la tarea que escribió el archivo y después inicie la vista previa</translation>
    </message>
    <message>
        <source>See its output in the preview&apos;s log</source>
        <translation>Vea su salida en el registro de la vista previa</translation>
    </message>
    <message>
        <source>See that &quot;%1&quot; may be written</source>
        <translation>Compruebe que se puede escribir en «%1»</translation>
    </message>
    <message>
        <source>See that the build folder may be written</source>
        <translation>Compruebe que se puede escribir en la carpeta de compilación</translation>
    </message>
    <message>
        <source>See that the disk has room</source>
        <translation>Compruebe que hay espacio en el disco</translation>
    </message>
    <message>
        <source>See that the disk has room and the folder may be written</source>
        <translation>Compruebe que hay espacio en el disco y que se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>See that the disk has room and the folders may be written</source>
        <translation>Compruebe que hay espacio en el disco y que se puede escribir en las carpetas</translation>
    </message>
    <message>
        <source>See that the folder may be written, or set XDG_CACHE_HOME to another one</source>
        <translation>Compruebe que se puede escribir en la carpeta o indique otra en XDG_CACHE_HOME</translation>
    </message>
    <message>
        <source>See that the npm registry can be reached from here, then check again</source>
        <translation>Compruebe que se puede llegar desde aquí al registro de npm y repita la comprobación</translation>
    </message>
    <message>
        <source>See that the project&apos;s folder may be written</source>
        <translation>Compruebe que se puede escribir en la carpeta del proyecto</translation>
    </message>
    <message>
        <source>The app did not answer within %1 s</source>
        <translation>La aplicación no respondió en %1 s</translation>
    </message>
    <message>
        <source>The app ended with exit code %1</source>
        <translation>La aplicación terminó con el código de salida %1</translation>
    </message>
    <message>
        <source>The build folder &quot;%1&quot; cannot be made</source>
        <translation>No se puede crear la carpeta de compilación «%1»</translation>
    </message>
    <message>
        <source>The installation was ended</source>
        <translation>La instalación se terminó</translation>
    </message>
    <message>
        <source>The installed packages could not be put into the build folder</source>
        <translation>No se pudieron poner los paquetes instalados en la carpeta de compilación</translation>
    </message>
    <message>
        <source>The lock file names no packages</source>
        <translation>El archivo de bloqueo no nombra ningún paquete</translation>
    </message>
    <message>
        <source>The package cache &quot;%1&quot; cannot be made</source>
        <translation>No se puede crear la caché de paquetes «%1»</translation>
    </message>
    <message>
        <source>The package cache could not be written</source>
        <translation>No se pudo escribir la caché de paquetes</translation>
    </message>
    <message>
        <source>The preview cannot start here</source>
        <translation>La vista previa no puede iniciarse aquí</translation>
    </message>
    <message>
        <source>The preview was ended</source>
        <translation>La vista previa se terminó</translation>
    </message>
    <message>
        <source>The project does not build (%1): %2</source>
        <translation>El proyecto no se puede compilar (%1): %2</translation>
    </message>
    <message>
        <source>The project&apos;s tools run without a sandbox: %1. %2</source>
        <translation>Las herramientas del proyecto se ejecutan sin aislamiento: %1. %2</translation>
    </message>
    <message>
        <source>The toolchain file &quot;%1&quot; is left out: %2</source>
        <translation>Se deja fuera el archivo de cadena de herramientas «%1»: %2</translation>
    </message>
    <message>
        <source>The wait for the build folder was ended</source>
        <translation>Se terminó la espera de la carpeta de compilación</translation>
    </message>
    <message>
        <source>The workspace link &quot;%1&quot; could not be made</source>
        <translation>No se pudo crear el enlace de espacio de trabajo «%1»</translation>
    </message>
    <message>
        <source>There is no free port on this machine</source>
        <translation>No hay ningún puerto libre en este equipo</translation>
    </message>
    <message>
        <source>This project has nothing to start: no package.json with a start script</source>
        <translation>En este proyecto no hay nada que iniciar: no hay ningún package.json con un script start</translation>
    </message>
    <message>
        <source>npm could not install the project&apos;s packages</source>
        <translation>npm no pudo instalar los paquetes del proyecto</translation>
    </message>
    <message>
        <source>npm run %1 did not succeed</source>
        <translation>npm run %1 ha fallado</translation>
    </message>
    <message>
        <source>Correct these members; until then agents run no commands</source>
        <translation>Corrija estos campos; hasta entonces los agentes no ejecutan comandos</translation>
    </message>
    <message>
        <source>Do the task without it</source>
        <translation>Haga la tarea sin ella</translation>
    </message>
    <message>
        <source>Do the task without it, or with commands that need no permission</source>
        <translation>Haga la tarea sin él o con comandos que no necesiten permiso</translation>
    </message>
    <message>
        <source>Do the task without it; the person can allow it with the rule %1 in policy.json</source>
        <translation>Haga la tarea sin ella; el usuario puede permitirla con la regla %1 en policy.json</translation>
    </message>
    <message>
        <source>No rule of yours names this tool</source>
        <translation>Ninguna de sus reglas nombra esta herramienta</translation>
    </message>
    <message>
        <source>The person declined it</source>
        <translation>El usuario lo rechazó</translation>
    </message>
    <message>
        <source>The policy file &quot;%1&quot; is wrong: %2</source>
        <translation>El archivo de reglas «%1» es incorrecto: %2</translation>
    </message>
    <message>
        <source>There is no such entry in policy.json any more</source>
        <translation>Esa entrada ya no existe en policy.json</translation>
    </message>
    <message>
        <source>This command may not run here</source>
        <translation>Este comando no se puede ejecutar aquí</translation>
    </message>
    <message>
        <source>This machine has no sandbox for it</source>
        <translation>Este equipo no tiene aislamiento para ello</translation>
    </message>
    <message>
        <source>This tool may not be called here</source>
        <translation>Esta herramienta no se puede llamar aquí</translation>
    </message>
    <message>
        <source>%1 is not in conflict</source>
        <translation>%1 no está en conflicto</translation>
    </message>
    <message>
        <source>%1 is not met: %2</source>
        <translation>%1 no se cumple: %2</translation>
    </message>
    <message>
        <source>A plan is being made</source>
        <translation>Se está haciendo un plan</translation>
    </message>
    <message>
        <source>A run is active</source>
        <translation>Hay una ejecución activa</translation>
    </message>
    <message>
        <source>Allow more, finish without paying, or stop</source>
        <translation>Permita más, termine sin pagar o detenga la ejecución</translation>
    </message>
    <message>
        <source>Choose a folder you may write to</source>
        <translation>Elija una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elija un modelo</translation>
    </message>
    <message>
        <source>Choose one of the plan</source>
        <translation>Elija una del plan</translation>
    </message>
    <message>
        <source>Choose one of those that are listed</source>
        <translation>Elija uno de los que se enumeran</translation>
    </message>
    <message>
        <source>Give a prompt first</source>
        <translation>Dé primero un prompt</translation>
    </message>
    <message>
        <source>Give the task more time or make it smaller</source>
        <translation>Dé más tiempo a la tarea o hágala más pequeña</translation>
    </message>
    <message>
        <source>It stands as it is; &quot;theirs&quot; brings its generated version back</source>
        <translation>El archivo queda como está; «theirs» recupera su versión generada</translation>
    </message>
    <message>
        <source>It waits for an answer: %1</source>
        <translation>Espera una respuesta: %1</translation>
    </message>
    <message>
        <source>Name a file as `autodevos-cli status` lists it, relative to the project</source>
        <translation>Indique un archivo tal como lo enumera `autodevos-cli status`, relativo al proyecto</translation>
    </message>
    <message>
        <source>No other process has the project</source>
        <translation>Ningún otro proceso usa el proyecto</translation>
    </message>
    <message>
        <source>No run is active</source>
        <translation>No hay ninguna ejecución activa</translation>
    </message>
    <message>
        <source>No version of %1 was generated</source>
        <translation>No se generó ninguna versión de %1</translation>
    </message>
    <message>
        <source>Nothing waits for this answer any more</source>
        <translation>Ya nada espera esta respuesta</translation>
    </message>
    <message>
        <source>Only what is still to be done can be skipped</source>
        <translation>Solo se puede omitir lo que aún está por hacer</translation>
    </message>
    <message>
        <source>Open it first</source>
        <translation>Ábralo primero</translation>
    </message>
    <message>
        <source>Planning was stopped</source>
        <translation>La planificación se detuvo</translation>
    </message>
    <message>
        <source>Resume the run to go on</source>
        <translation>Reanude la ejecución para continuar</translation>
    </message>
    <message>
        <source>Retry the tasks that failed or were skipped</source>
        <translation>Reintente las tareas que fallaron o se omitieron</translation>
    </message>
    <message>
        <source>Start one first</source>
        <translation>Inicie una primero</translation>
    </message>
    <message>
        <source>Take it over first</source>
        <translation>Hágase cargo de él primero</translation>
    </message>
    <message>
        <source>The agent broke off with an unforeseen error</source>
        <translation>El agente se interrumpió con un error imprevisto</translation>
    </message>
    <message>
        <source>The attempt is no longer awaited</source>
        <translation>Ya no se espera el intento</translation>
    </message>
    <message>
        <source>The attempt took longer than the task may</source>
        <translation>El intento duró más de lo que la tarea permite</translation>
    </message>
    <message>
        <source>The attempt was cancelled</source>
        <translation>El intento se canceló</translation>
    </message>
    <message>
        <source>The attempt was ended early</source>
        <translation>El intento se terminó antes de tiempo</translation>
    </message>
    <message>
        <source>The plan has no task &quot;%1&quot;</source>
        <translation>El plan no tiene la tarea «%1»</translation>
    </message>
    <message>
        <source>The planner asks no questions</source>
        <translation>El planificador no hace preguntas</translation>
    </message>
    <message>
        <source>The planner broke off with an unforeseen error</source>
        <translation>El planificador se interrumpió con un error imprevisto</translation>
    </message>
    <message>
        <source>The project folder cannot be made</source>
        <translation>No se puede crear la carpeta del proyecto</translation>
    </message>
    <message>
        <source>The project is already open</source>
        <translation>El proyecto ya está abierto</translation>
    </message>
    <message>
        <source>The project is being closed</source>
        <translation>El proyecto se está cerrando</translation>
    </message>
    <message>
        <source>The project is in use by %1</source>
        <translation>El proyecto está en uso por %1</translation>
    </message>
    <message>
        <source>The project is not open</source>
        <translation>El proyecto no está abierto</translation>
    </message>
    <message>
        <source>The project is only watched</source>
        <translation>El proyecto solo se está observando</translation>
    </message>
    <message>
        <source>The project&apos;s files are as they were then already</source>
        <translation>Los archivos del proyecto ya están como estaban entonces</translation>
    </message>
    <message>
        <source>The question was withdrawn</source>
        <translation>La pregunta se retiró</translation>
    </message>
    <message>
        <source>The run waits for a decision about its budget</source>
        <translation>La ejecución espera una decisión sobre su presupuesto</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; has come to its end in this run</source>
        <translation>La tarea «%1» ha llegado a su fin en esta ejecución</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; is completed already</source>
        <translation>La tarea «%1» ya está completada</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; was not skipped by name</source>
        <translation>La tarea «%1» no se omitió por su nombre</translation>
    </message>
    <message>
        <source>There is no model to plan with</source>
        <translation>No hay ningún modelo con el que planificar</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
    <message>
        <source>There is no such checkpoint</source>
        <translation>No existe ese punto de control</translation>
    </message>
    <message>
        <source>There is no task &quot;%1&quot; in the plan</source>
        <translation>No hay ninguna tarea «%1» en el plan</translation>
    </message>
    <message>
        <source>This question is no longer open</source>
        <translation>Esta pregunta ya no está abierta</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, please report it</source>
        <translation>Inténtelo de nuevo; si ocurre siempre, infórmelo, por favor</translation>
    </message>
    <message>
        <source>Try the task again; if it happens every time, please report it</source>
        <translation>Reintente la tarea; si ocurre siempre, infórmelo, por favor</translation>
    </message>
    <message>
        <source>Use an id that the plan lists</source>
        <translation>Use un identificador que figure en el plan</translation>
    </message>
    <message>
        <source>Wait for its end or end it there</source>
        <translation>Espere a que termine o termínelo allí</translation>
    </message>
    <message>
        <source>Wait for its end or stop it first</source>
        <translation>Espere a que termine o deténgalo primero</translation>
    </message>
    <message>
        <source>Wait for the end of the run</source>
        <translation>Espere a que termine la ejecución</translation>
    </message>
    <message>
        <source>%1 is not a project of AutoDevOS</source>
        <translation>%1 no es un proyecto de AutoDevOS</translation>
    </message>
    <message>
        <source>%1 was not as AutoDevOS had left it</source>
        <translation>%1 no estaba como AutoDevOS lo había dejado</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Compruebe sus permisos</translation>
    </message>
    <message>
        <source>Check that the disk is not full or failing; everything saved before is safe</source>
        <translation>Compruebe que el disco no está lleno ni falla; todo lo guardado antes está a salvo</translation>
    </message>
    <message>
        <source>Check that the file and its folder can be read</source>
        <translation>Compruebe que se pueden leer el archivo y su carpeta</translation>
    </message>
    <message>
        <source>Could not complete the recovered journal</source>
        <translation>No se pudo completar el diario recuperado</translation>
    </message>
    <message>
        <source>Could not open %1</source>
        <translation>No se pudo abrir %1</translation>
    </message>
    <message>
        <source>Could not read or write %1</source>
        <translation>No se pudo leer o escribir %1</translation>
    </message>
    <message>
        <source>Could not read the journal %1</source>
        <translation>No se pudo leer el diario %1</translation>
    </message>
    <message>
        <source>Could not write %1: it is read-only</source>
        <translation>No se pudo escribir %1: es de solo lectura</translation>
    </message>
    <message>
        <source>Could not write %1: the disk is full</source>
        <translation>No se pudo escribir %1: el disco está lleno</translation>
    </message>
    <message>
        <source>End that program and try again</source>
        <translation>Cierre ese programa e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Event %1 of the journal cannot be read</source>
        <translation>No se puede leer el evento %1 del diario</translation>
    </message>
    <message>
        <source>Free some space and go on; everything saved before is safe</source>
        <translation>Libere espacio y continúe; todo lo guardado antes está a salvo</translation>
    </message>
    <message>
        <source>Free some space and open the project again</source>
        <translation>Libere espacio y vuelva a abrir el proyecto</translation>
    </message>
    <message>
        <source>Install it (Debian: libqt6sql6-sqlite)</source>
        <translation>Instálelo (Debian: libqt6sql6-sqlite)</translation>
    </message>
    <message>
        <source>It can be watched with &apos;status&apos; and ended with &apos;stop&apos;</source>
        <translation>Se puede observar con «status» y terminar con «stop»</translation>
    </message>
    <message>
        <source>It is kept beside and was written anew from the journal</source>
        <translation>Se conserva al lado y se volvió a escribir a partir del diario</translation>
    </message>
    <message>
        <source>Its files are untouched; restore .autodevos/journal.db from a backup to have its history</source>
        <translation>Sus archivos están intactos; para tener su historial, restaure .autodevos/journal.db de una copia de seguridad</translation>
    </message>
    <message>
        <source>Open the project with the version of AutoDevOS that wrote it, or a newer one</source>
        <translation>Abra el proyecto con la versión de AutoDevOS que lo escribió o con una más reciente</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing, the journal cannot be kept</source>
        <translation>Falta el controlador SQLite de Qt; no se puede llevar el diario</translation>
    </message>
    <message>
        <source>Resume the project: it is written anew from the journal</source>
        <translation>Reanude el proyecto: se vuelve a escribir a partir del diario</translation>
    </message>
    <message>
        <source>Resume the project: what is readable is carried over, the damaged file is kept</source>
        <translation>Reanude el proyecto: lo que puede leerse se traslada y el archivo dañado se conserva</translation>
    </message>
    <message>
        <source>Start one there with &apos;run&apos;</source>
        <translation>Inicie uno allí con «run»</translation>
    </message>
    <message>
        <source>The damaged journal is kept; resume runs again what is no longer known to be done</source>
        <translation>El diario dañado se conserva; al reanudar se ejecuta de nuevo lo que ya no consta como hecho</translation>
    </message>
    <message>
        <source>The journal %1 could not be used</source>
        <translation>No se pudo usar el diario %1</translation>
    </message>
    <message>
        <source>The journal %1 is damaged</source>
        <translation>El diario %1 está dañado</translation>
    </message>
    <message>
        <source>The journal %1 is in use by another program</source>
        <translation>Otro programa está usando el diario %1</translation>
    </message>
    <message>
        <source>The journal had been damaged; its recovery was completed</source>
        <translation>El diario estaba dañado; se completó su recuperación</translation>
    </message>
    <message>
        <source>The journal of this project is missing</source>
        <translation>Falta el diario de este proyecto</translation>
    </message>
    <message>
        <source>The journal was damaged; %1 events were carried over, %2 are lost (number %3)</source>
        <translation>El diario estaba dañado; se trasladaron %1 eventos y se perdieron %2 (número %3)</translation>
    </message>
    <message>
        <source>The journal was damaged; all %1 events that could be found were carried over</source>
        <translation>El diario estaba dañado; se trasladaron los %1 eventos que se pudieron encontrar</translation>
    </message>
    <message>
        <source>The project context %1 is damaged</source>
        <translation>El contexto de proyecto %1 está dañado</translation>
    </message>
    <message>
        <source>The project was written by a newer AutoDevOS (journal format %1, this one knows %2)</source>
        <translation>El proyecto lo escribió un AutoDevOS más reciente (formato de diario %1; este conoce el %2)</translation>
    </message>
    <message>
        <source>Unknown kind of event &apos;%1&apos;</source>
        <translation>Tipo de evento desconocido «%1»</translation>
    </message>
    <message>
        <source>Update AutoDevOS; nothing was changed</source>
        <translation>Actualice AutoDevOS; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Copy the key again from the provider&apos;s page</source>
        <translation>Copie de nuevo la clave de la página del proveedor</translation>
    </message>
    <message>
        <source>Copy the key again, without anything around it</source>
        <translation>Copie de nuevo la clave, sin nada alrededor</translation>
    </message>
    <message>
        <source>Put it into the environment variable %1, or store it in the system&apos;s keyring</source>
        <translation>Póngala en la variable de entorno %1 o guárdela en el llavero del sistema</translation>
    </message>
    <message>
        <source>Start or unlock the keyring (GNOME Keyring, KWallet), or put the key into the environment variable %1</source>
        <translation>Inicie o desbloquee el llavero (GNOME Keyring, KWallet) o ponga la clave en la variable de entorno %1</translation>
    </message>
    <message>
        <source>The entry for %1 in the system&apos;s keyring</source>
        <translation>La entrada de %1 en el llavero del sistema</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <translation>No se puede usar el llavero del sistema</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within %1 seconds</source>
        <translation>El llavero del sistema no respondió en %1 segundos</translation>
    </message>
    <message>
        <source>The system&apos;s keyring refused access</source>
        <translation>El llavero del sistema denegó el acceso</translation>
    </message>
    <message>
        <source>There is no key for %1</source>
        <translation>No hay clave para %1</translation>
    </message>
    <message>
        <source>There is no system keyring</source>
        <translation>No hay llavero del sistema</translation>
    </message>
    <message>
        <source>What was entered for %1</source>
        <translation>Lo que se introdujo para %1</translation>
    </message>
    <message>
        <source>Write the key alone</source>
        <translation>Escriba solo la clave</translation>
    </message>
    <message>
        <source>Write the key into it, or remove it</source>
        <translation>Escriba ahí la clave o elimine la entrada</translation>
    </message>
    <message>
        <source>Write the key without blanks; part several keys by commas</source>
        <translation>Escriba la clave sin espacios; separe varias claves con comas</translation>
    </message>
    <message>
        <source>Write the key without quotes</source>
        <translation>Escriba la clave sin comillas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an experiment</source>
        <translation>«%1» no puede ser el nombre de un experimento</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a model server</source>
        <translation>«%1» no es la dirección de un servidor de modelos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no model</source>
        <translation>«%1» no nombra ningún modelo</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was ready</source>
        <translation>%1 cerró la conexión antes de que estuviera lista</translation>
    </message>
    <message>
        <source>%1 fell silent for %2 in the middle of its answer</source>
        <translation>%1 calló durante %2 en mitad de su respuesta</translation>
    </message>
    <message>
        <source>%1 gave no answer within %2</source>
        <translation>%1 no respondió en %2</translation>
    </message>
    <message>
        <source>%1 names no proxy that can be used</source>
        <translation>%1 no indica ningún proxy que se pueda usar</translation>
    </message>
    <message>
        <source>%1 sends us on to %2, which was not followed</source>
        <translation>%1 redirige a %2, y no se ha seguido</translation>
    </message>
    <message>
        <source>%1 sends us round in circles</source>
        <translation>%1 redirige en círculo</translation>
    </message>
    <message>
        <source>%1; it asks to wait for %2 minutes, which is too long to wait for</source>
        <translation>%1; pide esperar %2 minutos, demasiado tiempo</translation>
    </message>
    <message>
        <source>A part of the answer is not valid JSON</source>
        <translation>Una parte de la respuesta no es JSON válido</translation>
    </message>
    <message>
        <source>A price is not a number from 0 up</source>
        <translation>Un precio no es un número a partir de 0</translation>
    </message>
    <message>
        <source>A recorded answer ends for an unknown reason</source>
        <translation>Una respuesta grabada termina por un motivo desconocido</translation>
    </message>
    <message>
        <source>A tool call has no name</source>
        <translation>Una llamada a herramienta no tiene nombre</translation>
    </message>
    <message>
        <source>A web page came instead of an answer</source>
        <translation>Llegó una página web en vez de una respuesta</translation>
    </message>
    <message>
        <source>A web page came instead of an answer: %1</source>
        <translation>Llegó una página web en vez de una respuesta: %1</translation>
    </message>
    <message>
        <source>Allow more than %1 USD</source>
        <translation>Permita más de %1 USD</translation>
    </message>
    <message>
        <source>Allow more time for a slow model</source>
        <translation>Permita más tiempo a un modelo lento</translation>
    </message>
    <message>
        <source>Allow more time in total</source>
        <translation>Permita más tiempo en total</translation>
    </message>
    <message>
        <source>Allow more, or finish with the built-in model</source>
        <translation>Permita más o termine con el modelo integrado</translation>
    </message>
    <message>
        <source>An experiment needs a role</source>
        <translation>Un experimento necesita un rol</translation>
    </message>
    <message>
        <source>Ask for a shorter answer</source>
        <translation>Pida una respuesta más corta</translation>
    </message>
    <message>
        <source>Ask for a shorter answer, or check what answers at the base URL</source>
        <translation>Pida una respuesta más corta o compruebe qué responde en la URL base</translation>
    </message>
    <message>
        <source>Check that the base URL leads to a model server</source>
        <translation>Compruebe que la URL base lleva a un servidor de modelos</translation>
    </message>
    <message>
        <source>Check that the server speaks TLS at this port</source>
        <translation>Compruebe que el servidor habla TLS en este puerto</translation>
    </message>
    <message>
        <source>Check the base URL and any proxy on the way there</source>
        <translation>Compruebe la URL base y cualquier proxy por el camino</translation>
    </message>
    <message>
        <source>Check the base URL and the network connection</source>
        <translation>Compruebe la URL base y la conexión de red</translation>
    </message>
    <message>
        <source>Check the base URL&apos;s host name and the network connection</source>
        <translation>Compruebe el nombre del equipo en la URL base y la conexión de red</translation>
    </message>
    <message>
        <source>Check the key for this provider and what it may be used for</source>
        <translation>Compruebe la clave de este proveedor y para qué se puede usar</translation>
    </message>
    <message>
        <source>Check the model&apos;s name and the base URL</source>
        <translation>Compruebe el nombre del modelo y la URL base</translation>
    </message>
    <message>
        <source>Check the network connection</source>
        <translation>Compruebe la conexión de red</translation>
    </message>
    <message>
        <source>Check the proxy in the environment (HTTPS_PROXY, NO_PROXY) or the system&apos;s settings</source>
        <translation>Compruebe el proxy en el entorno (HTTPS_PROXY, NO_PROXY) o en los ajustes del sistema</translation>
    </message>
    <message>
        <source>Choose a model that can do this</source>
        <translation>Elija un modelo que pueda hacerlo</translation>
    </message>
    <message>
        <source>Choose another model, or report this if it stays</source>
        <translation>Elija otro modelo o infórmelo si persiste</translation>
    </message>
    <message>
        <source>Correct the base URL</source>
        <translation>Corrija la URL base</translation>
    </message>
    <message>
        <source>Correct the base URL&apos;s host name, or add the certificate to the system&apos;s store</source>
        <translation>Corrija el nombre del equipo en la URL base o añada el certificado al almacén del sistema</translation>
    </message>
    <message>
        <source>Enter the key or header again, on one line</source>
        <translation>Introduzca de nuevo la clave o la cabecera, en una sola línea</translation>
    </message>
    <message>
        <source>Go on later, or choose another model</source>
        <translation>Continúe más tarde o elija otro modelo</translation>
    </message>
    <message>
        <source>Make that the base URL if you trust it</source>
        <translation>Conviértala en la URL base si confía en ella</translation>
    </message>
    <message>
        <source>Name an address of it that begins with http:// or socks5://; what goes through it to https addresses stays encrypted</source>
        <translation>Indique una dirección suya que empiece por http:// o socks5://; lo que pasa por él hacia direcciones https sigue cifrado</translation>
    </message>
    <message>
        <source>No connection to %1 within %2</source>
        <translation>Sin conexión con %1 en %2</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 came about</source>
        <translation>No se pudo establecer una conexión cifrada con %1</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused</source>
        <translation>Nada responde en %1: se rechazó la conexión</translation>
    </message>
    <message>
        <source>One event of the answer is larger than %1 KiB</source>
        <translation>Un evento de la respuesta supera los %1 KiB</translation>
    </message>
    <message>
        <source>Put them into the proxy&apos;s address in the environment or the system&apos;s settings</source>
        <translation>Póngalos en la dirección del proxy, en el entorno o en los ajustes del sistema</translation>
    </message>
    <message>
        <source>Send less, or choose a model with a larger context</source>
        <translation>Envíe menos o elija un modelo con un contexto mayor</translation>
    </message>
    <message>
        <source>Start the server, or correct the base URL</source>
        <translation>Inicie el servidor o corrija la URL base</translation>
    </message>
    <message>
        <source>The answer broke off after %1</source>
        <translation>La respuesta se interrumpió después de %1</translation>
    </message>
    <message>
        <source>The answer ended before anything of it had come</source>
        <translation>La respuesta terminó antes de que llegara nada de ella</translation>
    </message>
    <message>
        <source>The answer has more than %1 parts</source>
        <translation>La respuesta tiene más de %1 partes</translation>
    </message>
    <message>
        <source>The answer holds no choice</source>
        <translation>La respuesta no contiene nada en «choices»</translation>
    </message>
    <message>
        <source>The answer holds nothing that this protocol knows</source>
        <translation>La respuesta no contiene nada que este protocolo conozca</translation>
    </message>
    <message>
        <source>The answer is compressed in a way that was not asked for</source>
        <translation>La respuesta está comprimida de un modo que no se pidió</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB</source>
        <translation>La respuesta supera los %1 MiB</translation>
    </message>
    <message>
        <source>The answer is larger than any answer of a model</source>
        <translation>La respuesta es mayor que cualquier respuesta de un modelo</translation>
    </message>
    <message>
        <source>The answer is larger than it may be</source>
        <translation>La respuesta es mayor de lo permitido</translation>
    </message>
    <message>
        <source>The answer is no list of models</source>
        <translation>La respuesta no es una lista de modelos</translation>
    </message>
    <message>
        <source>The answer is not valid JSON</source>
        <translation>La respuesta no es JSON válido</translation>
    </message>
    <message>
        <source>The answer is said to be compressed but is not</source>
        <translation>La respuesta se anuncia como comprimida, pero no lo está</translation>
    </message>
    <message>
        <source>The answer makes more than %1 tool calls</source>
        <translation>La respuesta hace más de %1 llamadas a herramientas</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete after %2</source>
        <translation>La respuesta de %1 no estaba completa tras %2</translation>
    </message>
    <message>
        <source>The answer was refused: a few bytes unfold to far too many (a compression bomb)</source>
        <translation>La respuesta se rechazó: unos pocos bytes se convierten en demasiados (una bomba de compresión)</translation>
    </message>
    <message>
        <source>The budget of %1 USD is used up</source>
        <translation>El presupuesto de %1 USD se ha agotado</translation>
    </message>
    <message>
        <source>The call was cancelled</source>
        <translation>La llamada se canceló</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>El certificado de %1 no es de confianza</translation>
    </message>
    <message>
        <source>The client was closed</source>
        <translation>El cliente se cerró</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>Falló la conexión con %1</translation>
    </message>
    <message>
        <source>The connection was cut off in the middle of the answer</source>
        <translation>La conexión se cortó en mitad de la respuesta</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; cannot be sent: its value has a line break or control character</source>
        <translation>No se puede enviar la cabecera «%1»: su valor contiene un salto de línea o un carácter de control</translation>
    </message>
    <message>
        <source>The host %1 was not found</source>
        <translation>No se encontró el equipo %1</translation>
    </message>
    <message>
        <source>The model called &quot;%1&quot; with arguments that are no JSON object</source>
        <translation>El modelo llamó a «%1» con argumentos que no son un objeto JSON</translation>
    </message>
    <message>
        <source>The model called a tool without naming it</source>
        <translation>El modelo llamó a una herramienta sin nombrarla</translation>
    </message>
    <message>
        <source>The model ended its answer for the reason %1</source>
        <translation>El modelo terminó su respuesta por el motivo %1</translation>
    </message>
    <message>
        <source>The new budget is not larger than the old one</source>
        <translation>El presupuesto nuevo no es mayor que el anterior</translation>
    </message>
    <message>
        <source>The pieces of the answer do not fit together</source>
        <translation>Los fragmentos de la respuesta no encajan</translation>
    </message>
    <message>
        <source>The price list %1 cannot be read</source>
        <translation>No se puede leer la lista de precios %1</translation>
    </message>
    <message>
        <source>The provider failed in the middle of its answer</source>
        <translation>El proveedor falló en mitad de su respuesta</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through to %2</source>
        <translation>El proxy %1 no deja pasar a %2</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and password</source>
        <translation>El proxy %1 pide nombre y contraseña</translation>
    </message>
    <message>
        <source>The proxy of %1 is to be reached over TLS, which is not supported</source>
        <translation>Al proxy de %1 se llega por TLS, lo que no se admite</translation>
    </message>
    <message>
        <source>The run was stopped at its budget</source>
        <translation>La ejecución se detuvo al alcanzar su presupuesto</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>El servidor cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>The server gave no reason</source>
        <translation>El servidor no dio ningún motivo</translation>
    </message>
    <message>
        <source>The server says no clear length of the answer</source>
        <translation>El servidor no indica con claridad la longitud de la respuesta</translation>
    </message>
    <message>
        <source>The server sends headers that cannot be read</source>
        <translation>El servidor envía cabeceras que no se pueden leer</translation>
    </message>
    <message>
        <source>The server sends headers without end</source>
        <translation>El servidor envía cabeceras sin fin</translation>
    </message>
    <message>
        <source>The server sends the answer in a form that is not known</source>
        <translation>El servidor envía la respuesta en una forma desconocida</translation>
    </message>
    <message>
        <source>Top up the account or raise its limit, or choose another provider</source>
        <translation>Recargue la cuenta o suba su límite, o elija otro proveedor</translation>
    </message>
    <message>
        <source>Try again later or choose another model</source>
        <translation>Inténtelo más tarde o elija otro modelo</translation>
    </message>
    <message>
        <source>Try again or choose another model</source>
        <translation>Inténtelo de nuevo o elija otro modelo</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, - and _</source>
        <translation>Use hasta 64 letras, cifras, - y _</translation>
    </message>
    <message>
        <source>Wait, or let fewer calls run at a time</source>
        <translation>Espere o permita menos llamadas a la vez</translation>
    </message>
    <message>
        <source>What answers does not speak HTTP</source>
        <translation>Lo que responde no habla HTTP</translation>
    </message>
    <message>
        <source>Word the request differently or choose another model</source>
        <translation>Formule la petición de otro modo o elija otro modelo</translation>
    </message>
    <message>
        <source>Write PROVIDER/NAME, for example blueprint/blueprint</source>
        <translation>Escriba PROVEEDOR/NOMBRE, por ejemplo blueprint/blueprint</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT or socks5://HOST:PORT, or leave it empty</source>
        <translation>Escríbalo como http://EQUIPO:PUERTO o socks5://EQUIPO:PUERTO, o déjelo vacío</translation>
    </message>
    <message>
        <source>Write it as {&quot;prices&quot;: {&quot;PROVIDER/NAME&quot;: {&quot;input&quot;: 1, &quot;output&quot;: 2}}}</source>
        <translation>Escríbala como {&quot;prices&quot;: {&quot;PROVIDER/NAME&quot;: {&quot;input&quot;: 1, &quot;output&quot;: 2}}}</translation>
    </message>
    <message>
        <source>Write it in USD per million tokens, for example 2.5</source>
        <translation>Escríbalo en USD por millón de tokens, por ejemplo 2.5</translation>
    </message>
    <message>
        <source>Write the base URL as http://HOST:PORT/PATH or https://HOST/PATH</source>
        <translation>Escriba la URL base como http://EQUIPO:PUERTO/RUTA o https://EQUIPO/RUTA</translation>
    </message>
    <message>
        <source>&quot;url&quot; is no address of the web</source>
        <translation>«url» no es una dirección web</translation>
    </message>
    <message>
        <source>All that was asked for is there</source>
        <translation>Todo lo que se pidió está ahí</translation>
    </message>
    <message>
        <source>Call again: a new one begins</source>
        <translation>Llame de nuevo: empieza una nueva</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>Correct the file, or remove it</source>
        <translation>Corrija el archivo o quítelo</translation>
    </message>
    <message>
        <source>Correct these members; until then agents have no tools of servers</source>
        <translation>Corrija estos campos; hasta entonces los agentes no tienen herramientas de servidores</translation>
    </message>
    <message>
        <source>Give it all it needs in the arguments, or use another tool</source>
        <translation>Dele todo lo que necesita en los argumentos o use otra herramienta</translation>
    </message>
    <message>
        <source>Give its token as a header in mcp.json, such as &quot;Authorization&quot;: &quot;Bearer ${TOKEN}&quot;; signing in through the browser (OAuth) is not offered</source>
        <translation>Dé su token como cabecera en mcp.json, por ejemplo &quot;Authorization&quot;: &quot;Bearer ${TOKEN}&quot;; no se ofrece iniciar sesión por el navegador (OAuth)</translation>
    </message>
    <message>
        <source>Its pages of tools go in a circle</source>
        <translation>Las páginas de su lista de herramientas van en círculo</translation>
    </message>
    <message>
        <source>Remove &quot;era&quot; from its entry in mcp.json</source>
        <translation>Quite «era» de su entrada en mcp.json</translation>
    </message>
    <message>
        <source>See that &quot;url&quot; in mcp.json is the address of its Streamable HTTP endpoint</source>
        <translation>Compruebe que «url» en mcp.json es la dirección de su punto de acceso Streamable HTTP</translation>
    </message>
    <message>
        <source>Set it before you start the program</source>
        <translation>Defínala antes de iniciar el programa</translation>
    </message>
    <message>
        <source>The call was ended</source>
        <translation>La llamada se terminó</translation>
    </message>
    <message>
        <source>The file of tool servers &quot;%1&quot; is wrong: %2</source>
        <translation>El archivo de servidores de herramientas «%1» es incorrecto: %2</translation>
    </message>
    <message>
        <source>The run is over</source>
        <translation>La ejecución ha acabado</translation>
    </message>
    <message>
        <source>The tool &quot;%1&quot; is left out: %2</source>
        <translation>Se deja fuera la herramienta «%1»: %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; answers what the protocol does not know</source>
        <translation>El servidor de herramientas «%1» responde algo que el protocolo no conoce</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; answers with more than %2 MB</source>
        <translation>El servidor de herramientas «%1» responde con más de %2 MB</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; did not answer %2 in time</source>
        <translation>El servidor de herramientas «%1» no respondió a tiempo a %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; did not answer %2: %3</source>
        <translation>El servidor de herramientas «%1» no respondió a %2: %3</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; does not let us in</source>
        <translation>El servidor de herramientas «%1» no permite el acceso</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; does not speak version %2 of the protocol</source>
        <translation>El servidor de herramientas «%1» no habla la versión %2 del protocolo</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; ended the answer to %2 before it was whole</source>
        <translation>El servidor de herramientas «%1» terminó la respuesta a %2 antes de que estuviera completa</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; ends again and again</source>
        <translation>El servidor de herramientas «%1» termina una y otra vez</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; has ended the session</source>
        <translation>El servidor de herramientas «%1» ha terminado la sesión</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; is gone: %2</source>
        <translation>El servidor de herramientas «%1» ha desaparecido: %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; is not there any more</source>
        <translation>El servidor de herramientas «%1» ya no está</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; needs the variable %2, which is not set</source>
        <translation>El servidor de herramientas «%1» necesita la variable %2, que no está definida</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; refuses %2</source>
        <translation>El servidor de herramientas «%1» rechaza %2</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; refuses the request</source>
        <translation>El servidor de herramientas «%1» rechaza la petición</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; speaks another version of the protocol than we do</source>
        <translation>El servidor de herramientas «%1» habla otra versión del protocolo que este programa</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; speaks other versions of the protocol than we do</source>
        <translation>El servidor de herramientas «%1» habla otras versiones del protocolo que este programa</translation>
    </message>
    <message>
        <source>The tool server &quot;%1&quot; wants something that it cannot be given here: %2</source>
        <translation>El servidor de herramientas «%1» quiere algo que aquí no se le puede dar: %2</translation>
    </message>
    <message>
        <source>There is a tool server &quot;%1&quot; already</source>
        <translation>Ya existe un servidor de herramientas «%1»</translation>
    </message>
    <message>
        <source>There is no tool server &quot;%1&quot; any more</source>
        <translation>Ya no existe el servidor de herramientas «%1»</translation>
    </message>
    <message>
        <source>This client offers no %1</source>
        <translation>Este cliente no ofrece %1</translation>
    </message>
    <message>
        <source>This is no message of JSON-RPC: %1</source>
        <translation>Esto no es un mensaje de JSON-RPC: %1</translation>
    </message>
    <message>
        <source>Tool server &quot;%1&quot;: %2</source>
        <translation>Servidor de herramientas «%1»: %2</translation>
    </message>
    <message>
        <source>Tools beyond the first %1 are left out</source>
        <translation>Se dejan fuera las herramientas posteriores a las primeras %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Try its command in a terminal</source>
        <translation>Pruebe su comando en un terminal</translation>
    </message>
    <message>
        <source>Try its command in a terminal; it may be waiting for something</source>
        <translation>Pruebe su comando en un terminal; quizá espere algo</translation>
    </message>
    <message>
        <source>Use another version of the server</source>
        <translation>Use otra versión del servidor</translation>
    </message>
    <message>
        <source>Use another version of the server, or of this program</source>
        <translation>Use otra versión del servidor o de este programa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed already</source>
        <translation>«%1» ya está entre las dependencias</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer to this question</source>
        <translation>«%1» no es una respuesta a esta pregunta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no larger budget</source>
        <translation>«%1» no es un presupuesto mayor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a task that is not in the plan: %2</source>
        <translation>«%1» necesita una tarea que no está en el plan: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed meanwhile</source>
        <translation>«%1» se ha cambiado entretanto</translation>
    </message>
    <message>
        <source>%1 must be an object</source>
        <translation>%1 debe ser un objeto</translation>
    </message>
    <message>
        <source>%1 names the role &quot;%2&quot;</source>
        <translation>%1 nombra el rol «%2»</translation>
    </message>
    <message>
        <source>A task cannot need itself</source>
        <translation>Una tarea no puede depender de sí misma</translation>
    </message>
    <message>
        <source>Answer with one of: %1</source>
        <translation>Responda con uno de: %1</translation>
    </message>
    <message>
        <source>Change it by hand; nothing was touched</source>
        <translation>Cámbielo a mano; no se ha tocado nada</translation>
    </message>
    <message>
        <source>Change what it needs first</source>
        <translation>Cambie primero lo que necesita</translation>
    </message>
    <message>
        <source>Give every requirement an id of its own</source>
        <translation>Dé a cada requisito un identificador propio</translation>
    </message>
    <message>
        <source>Give every task an id of its own</source>
        <translation>Dé a cada tarea un identificador propio</translation>
    </message>
    <message>
        <source>List at least one task under &quot;tasks&quot;</source>
        <translation>Indique al menos una tarea en «tasks»</translation>
    </message>
    <message>
        <source>Mend this place in the domain model</source>
        <translation>Corrija este lugar del modelo de datos</translation>
    </message>
    <message>
        <source>Remove one of these dependencies first</source>
        <translation>Quite primero una de estas dependencias</translation>
    </message>
    <message>
        <source>Say in &quot;instructions&quot; what is to be done</source>
        <translation>Diga en «instructions» qué hay que hacer</translation>
    </message>
    <message>
        <source>Say in &quot;text&quot; what is required, or take the entry out</source>
        <translation>Diga en «text» qué se requiere o quite la entrada</translation>
    </message>
    <message>
        <source>Take one of these needs out</source>
        <translation>Quite una de estas dependencias</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; asks for the check &quot;%2&quot;, which is not known; it was left out.</source>
        <translation>La tarea «%1» pide la comprobación «%2», que no se conoce; se dejó fuera.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; covers &quot;%2&quot;, which is no requirement of the plan; that was left out.</source>
        <translation>La tarea «%1» cubre «%2», que no es un requisito del plan; se dejó fuera.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; had no id; it got &quot;%2&quot;.</source>
        <translation>La tarea «%1» no tenía identificador; recibió «%2».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; named its need &quot;%2&quot; twice.</source>
        <translation>La tarea «%1» nombraba dos veces su dependencia «%2».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; names the role &quot;%2&quot;, which is not known; it went to &quot;%3&quot;.</source>
        <translation>La tarea «%1» nombra el rol «%2», que no se conoce; pasó a «%3».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; needs &quot;%2&quot;, which is not in the plan; the need was left out.</source>
        <translation>La tarea «%1» necesita «%2», que no está en el plan; la dependencia se dejó fuera.</translation>
    </message>
    <message>
        <source>Tasks would wait for each other: %1</source>
        <translation>Habría tareas que se esperarían unas a otras: %1</translation>
    </message>
    <message>
        <source>The model&apos;s answer holds no JSON</source>
        <translation>La respuesta del modelo no contiene JSON</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off: what was missing at its end is not in the plan.</source>
        <translation>La respuesta del modelo se cortó: lo que faltaba al final no está en el plan.</translation>
    </message>
    <message>
        <source>The plan cannot be used: %1 %2</source>
        <translation>No se puede usar el plan: %1 %2</translation>
    </message>
    <message>
        <source>The task id &quot;%1&quot; is not a name; it became &quot;%2&quot;.</source>
        <translation>El identificador de tarea «%1» no es un nombre; pasó a ser «%2».</translation>
    </message>
    <message>
        <source>Try again, or choose another model</source>
        <translation>Inténtelo de nuevo o elija otro modelo</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Use uno de: %1</translation>
    </message>
    <message>
        <source>Use paths relative to the project folder, with &apos;/&apos;</source>
        <translation>Use rutas relativas a la carpeta del proyecto, con &apos;/&apos;</translation>
    </message>
    <message>
        <source>Write every task as {&quot;id&quot;: …}</source>
        <translation>Escriba cada tarea como {&quot;id&quot;: …}</translation>
    </message>
    <message>
        <source>Write it as a list of texts</source>
        <translation>Escríbalo como una lista de textos</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;: it is left out</source>
        <translation>%1 no puede ser «%2»: se deja fuera</translation>
    </message>
    <message>
        <source>Correct it; the providers that come with the program work</source>
        <translation>Corríjalo; los proveedores que vienen con el programa funcionan</translation>
    </message>
    <message>
        <source>Name it with --base-url http://HOST:PORT/v1, or as baseUrl in providers.json</source>
        <translation>Indíquela con --base-url http://EQUIPO:PUERTO/v1 o como baseUrl en providers.json</translation>
    </message>
    <message>
        <source>The base URL is no address of a server</source>
        <translation>La URL base no es la dirección de un servidor</translation>
    </message>
    <message>
        <source>The file of providers is left out: %1</source>
        <translation>Se deja fuera el archivo de proveedores: %1</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; has no address</source>
        <translation>El proveedor «%1» no tiene dirección</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;</source>
        <translation>No existe el proveedor «%1»</translation>
    </message>
    <message>
        <source>Use a whole number; 0 is no limit</source>
        <translation>Use un número entero; 0 significa sin límite</translation>
    </message>
    <message>
        <source>Use one of %1, or add it to providers.json</source>
        <translation>Use uno de %1 o añádalo a providers.json</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT/v1 or https://HOST/v1, without a name, password or fragment</source>
        <translation>Escríbala como http://EQUIPO:PUERTO/v1 o https://EQUIPO/v1, sin nombre, contraseña ni fragmento</translation>
    </message>
    <message>
        <source>%1 already exists</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>%1 cannot be removed: it does not exist</source>
        <translation>No se puede quitar %1: no existe</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 is a file</source>
        <translation>No se puede escribir %1: %2 es un archivo</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is a folder</source>
        <translation>No se puede escribir %1: es una carpeta</translation>
    </message>
    <message>
        <source>%1 does not belong to this task</source>
        <translation>%1 no pertenece a esta tarea</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else meanwhile</source>
        <translation>Alguien más ha cambiado %1 entretanto</translation>
    </message>
    <message>
        <source>%1 was deleted by the person</source>
        <translation>El usuario eliminó %1</translation>
    </message>
    <message>
        <source>%1 was removed in this attempt</source>
        <translation>%1 se quitó en este intento</translation>
    </message>
    <message>
        <source>Check that the disk is not full and can be written</source>
        <translation>Compruebe que el disco no está lleno y que se puede escribir en él</translation>
    </message>
    <message>
        <source>Choose a target outside of %1</source>
        <translation>Elija un destino fuera de %1</translation>
    </message>
    <message>
        <source>Choose another path</source>
        <translation>Elija otra ruta</translation>
    </message>
    <message>
        <source>Choose another target, or remove it first; nothing was changed</source>
        <translation>Elija otro destino o quítelo primero; no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>No se pudo escribir %1</translation>
    </message>
    <message>
        <source>Edit it until both versions stand together, and take out the lines with &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;</source>
        <translation>Edítela hasta que ambas versiones encajen y elimine las líneas con &lt;&lt;&lt;&lt;&lt;&lt;&lt;, ======= y &gt;&gt;&gt;&gt;&gt;&gt;&gt;</translation>
    </message>
    <message>
        <source>Keep your version or take the generated one</source>
        <translation>Conserve su versión o tome la generada</translation>
    </message>
    <message>
        <source>Name FILE.zip, FILE.tar.gz, git:FOLDER or a FOLDER</source>
        <translation>Indique ARCHIVO.zip, ARCHIVO.tar.gz, git:CARPETA o una CARPETA</translation>
    </message>
    <message>
        <source>No target to export to</source>
        <translation>No hay destino al que exportar</translation>
    </message>
    <message>
        <source>Remove that file first, or choose another path</source>
        <translation>Quite primero ese archivo o elija otra ruta</translation>
    </message>
    <message>
        <source>Remove that file, or choose another path</source>
        <translation>Quite ese archivo o elija otra ruta</translation>
    </message>
    <message>
        <source>Remove the link if you know the project, and open it again</source>
        <translation>Quite el enlace si conoce el proyecto y vuelva a abrirlo</translation>
    </message>
    <message>
        <source>Remove the link, or choose another path</source>
        <translation>Quite el enlace o elija otra ruta</translation>
    </message>
    <message>
        <source>Retry its task to generate it again</source>
        <translation>Reintente su tarea para generarla de nuevo</translation>
    </message>
    <message>
        <source>Run the project first</source>
        <translation>Ejecute primero el proyecto</translation>
    </message>
    <message>
        <source>Run the task again; the project&apos;s files are as they were</source>
        <translation>Vuelva a ejecutar la tarea; los archivos del proyecto están como estaban</translation>
    </message>
    <message>
        <source>Separate folders by &apos;/&apos;</source>
        <translation>Separe las carpetas con &apos;/&apos;</translation>
    </message>
    <message>
        <source>The generated version of the file is not kept here</source>
        <translation>La versión generada del archivo no se conserva aquí</translation>
    </message>
    <message>
        <source>The merged version of %1 still holds conflict markers</source>
        <translation>La versión combinada de %1 aún contiene marcas de conflicto</translation>
    </message>
    <message>
        <source>The path %1 cannot be: &apos;%2&apos; is a file, not a folder</source>
        <translation>La ruta %1 no es posible: «%2» es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>The path %1 is refused: &apos;%2&apos; is a link</source>
        <translation>Se rechaza la ruta %1: «%2» es un enlace simbólico</translation>
    </message>
    <message>
        <source>The path &apos;%1&apos; is refused: %2</source>
        <translation>Se rechaza la ruta «%1»: %2</translation>
    </message>
    <message>
        <source>The path &apos;%1&apos; is refused: &apos;%2&apos; is a link</source>
        <translation>Se rechaza la ruta «%1»: «%2» es un enlace simbólico</translation>
    </message>
    <message>
        <source>The prepared content of %1 is gone</source>
        <translation>El contenido preparado de %1 ha desaparecido</translation>
    </message>
    <message>
        <source>The project is not opened: its folder .autodevos holds a link, which leads elsewhere</source>
        <translation>El proyecto no se abre: su carpeta .autodevos contiene un enlace simbólico que lleva a otro lugar</translation>
    </message>
    <message>
        <source>The target %1 lies inside the project</source>
        <translation>El destino %1 está dentro del proyecto</translation>
    </message>
    <message>
        <source>There is no merged version of %1</source>
        <translation>No hay versión combinada de %1</translation>
    </message>
    <message>
        <source>There is nothing to export in %1</source>
        <translation>No hay nada que exportar en %1</translation>
    </message>
    <message>
        <source>Use a plain path below the project folder, such as src/main.ts</source>
        <translation>Use una ruta sencilla dentro de la carpeta del proyecto, como src/main.ts</translation>
    </message>
    <message>
        <source>Use the file&apos;s real place in the project</source>
        <translation>Use la ubicación real del archivo en el proyecto</translation>
    </message>
    <message>
        <source>Write only to the task&apos;s own paths: %1</source>
        <translation>Escriba solo en las rutas de la tarea: %1</translation>
    </message>
    <message>
        <source>Your text is kept in the editor. Saving once more replaces the other version</source>
        <translation>Su texto se conserva en el editor. Si guarda otra vez, se reemplaza la otra versión</translation>
    </message>
    <message>
        <source>The newest events of the journal are missing (number %1)</source>
        <translation>Faltan los eventos más recientes del diario (número %1)</translation>
    </message>
    <message>
        <source>What was learned is of a newer AutoDevOS (format %1, this one knows %2)</source>
        <translation>Lo aprendido es de un AutoDevOS más nuevo (formato %1, este conoce %2)</translation>
    </message>
    <message>
        <source>What was learned could not be kept in %1</source>
        <translation>Lo aprendido no se pudo guardar en %1</translation>
    </message>
    <message>
        <source>Give your user write access to its folder</source>
        <translation>Dé a su usuario permiso de escritura en su carpeta</translation>
    </message>
    <message>
        <source>What was learned cannot be read: %1 is damaged</source>
        <translation>Lo aprendido no se puede leer: %1 está dañado</translation>
    </message>
    <message>
        <source>What was learned could not be read or written: %1</source>
        <translation>Lo aprendido no se pudo leer o escribir: %1</translation>
    </message>
    <message>
        <source>What was learned was damaged; learning begins anew</source>
        <translation>Lo aprendido estaba dañado; el aprendizaje empieza de nuevo</translation>
    </message>
    <message>
        <source>The damaged file is kept</source>
        <translation>El archivo dañado se conserva</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A setting, a key or the name of a model is missing or wrong</source>
        <translation>Falta o es incorrecto un ajuste, una clave o el nombre de un modelo</translation>
    </message>
    <message>
        <source>Check the settings; &quot;autodevos-cli doctor&quot; says what is missing</source>
        <translation>Revise los ajustes; «autodevos-cli doctor» dice qué falta</translation>
    </message>
    <message>
        <source>Something does not have the form it must have</source>
        <translation>Algo no tiene la forma que debe tener</translation>
    </message>
    <message>
        <source>Correct the place that is named</source>
        <translation>Corrija el lugar indicado</translation>
    </message>
    <message>
        <source>Something that was named is not there</source>
        <translation>Algo que se nombró no existe</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Revise el nombre</translation>
    </message>
    <message>
        <source>Something is there already and is not overwritten</source>
        <translation>Ya existe algo y no se sobrescribe</translation>
    </message>
    <message>
        <source>Choose another name or place</source>
        <translation>Elija otro nombre o lugar</translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation>Esto no está permitido</translation>
    </message>
    <message>
        <source>Allow it in the rules for commands or in the system, or choose another place</source>
        <translation>Permítalo en las reglas para comandos o en el sistema, o elija otro lugar</translation>
    </message>
    <message>
        <source>Files could not be read or written</source>
        <translation>No se pudieron leer o escribir archivos</translation>
    </message>
    <message>
        <source>Check the disk, the free space and the permissions</source>
        <translation>Revise el disco, el espacio libre y los permisos</translation>
    </message>
    <message>
        <source>The project&apos;s journal is damaged</source>
        <translation>El diario del proyecto está dañado</translation>
    </message>
    <message>
        <source>What can be read is kept; the damaged file was set aside</source>
        <translation>Se conserva lo que puede leerse; el archivo dañado se apartó</translation>
    </message>
    <message>
        <source>Another process has the project open</source>
        <translation>Otro proceso tiene abierto el proyecto</translation>
    </message>
    <message>
        <source>Wait for its end or end it there</source>
        <translation>Espere a que termine o termínelo allí</translation>
    </message>
    <message>
        <source>A command could not be carried out</source>
        <translation>No se pudo ejecutar un comando</translation>
    </message>
    <message>
        <source>Check that the program is installed; &quot;autodevos-cli doctor&quot; says what is missing</source>
        <translation>Compruebe que el programa está instalado; «autodevos-cli doctor» dice qué falta</translation>
    </message>
    <message>
        <source>The checks of this work do not pass</source>
        <translation>Las comprobaciones de este trabajo no se superan</translation>
    </message>
    <message>
        <source>Look at the findings, then try the task again or change its instructions</source>
        <translation>Mire los hallazgos y luego repita la tarea o cambie sus instrucciones</translation>
    </message>
    <message>
        <source>This model or program cannot do what was asked for</source>
        <translation>Este modelo o programa no puede hacer lo pedido</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elija otro modelo</translation>
    </message>
    <message>
        <source>The provider does not accept the key</source>
        <translation>El proveedor no acepta la clave</translation>
    </message>
    <message>
        <source>Enter a valid key for this provider</source>
        <translation>Introduzca una clave válida para este proveedor</translation>
    </message>
    <message>
        <source>The credit or quota at the provider is used up</source>
        <translation>El crédito o la cuota en el proveedor se ha agotado</translation>
    </message>
    <message>
        <source>Add credit there, use another key or choose another model</source>
        <translation>Añada crédito allí, use otra clave o elija otro modelo</translation>
    </message>
    <message>
        <source>The budget of this run is used up</source>
        <translation>El presupuesto de esta ejecución se ha agotado</translation>
    </message>
    <message>
        <source>Allow more, or finish with the built-in model</source>
        <translation>Permita más, o termine con el modelo integrado</translation>
    </message>
    <message>
        <source>The provider allows no more requests at the moment</source>
        <translation>El proveedor no permite más peticiones por ahora</translation>
    </message>
    <message>
        <source>Wait a little, or set lower limits for parallel calls</source>
        <translation>Espere un poco, o fije límites más bajos para llamadas paralelas</translation>
    </message>
    <message>
        <source>The provider is overloaded</source>
        <translation>El proveedor está sobrecargado</translation>
    </message>
    <message>
        <source>Try again later or choose another model</source>
        <translation>Inténtelo más tarde o elija otro modelo</translation>
    </message>
    <message>
        <source>The provider&apos;s safety rules have blocked the request or the answer</source>
        <translation>Las reglas de seguridad del proveedor han bloqueado la petición o la respuesta</translation>
    </message>
    <message>
        <source>Word it differently or choose another model</source>
        <translation>Expréselo de otro modo o elija otro modelo</translation>
    </message>
    <message>
        <source>The model declines to do this</source>
        <translation>El modelo se niega a hacer esto</translation>
    </message>
    <message>
        <source>The conversation is too long for this model</source>
        <translation>La conversación es demasiado larga para este modelo</translation>
    </message>
    <message>
        <source>Make the task smaller or choose a model with a larger context</source>
        <translation>Reduzca la tarea o elija un modelo con un contexto mayor</translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation>La respuesta no se puede usar</translation>
    </message>
    <message>
        <source>Try again or choose another model</source>
        <translation>Inténtelo de nuevo o elija otro modelo</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede llegar al servidor</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy</source>
        <translation>Revise la dirección, la red y el proxy</translation>
    </message>
    <message>
        <source>It took longer than it may</source>
        <translation>Tardó más de lo permitido</translation>
    </message>
    <message>
        <source>Allow more time, or check whether the server still works</source>
        <translation>Permita más tiempo, o compruebe si el servidor sigue funcionando</translation>
    </message>
    <message>
        <source>Something went wrong inside the program</source>
        <translation>Algo falló dentro del programa</translation>
    </message>
    <message>
        <source>Try again; if it happens every time, please report it</source>
        <translation>Inténtelo de nuevo; si ocurre siempre, infórmelo, por favor</translation>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Cancelled on request.</source>
        <translation>Cancelada a petición.</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which failed.</source>
        <translation>Necesita «%1», que ha fallado.</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which is skipped.</source>
        <translation>Necesita «%1», que se omite.</translation>
    </message>
    <message>
        <source>It needs &quot;%1&quot;, which was cancelled.</source>
        <translation>Necesita «%1», que se canceló.</translation>
    </message>
    <message>
        <source>It waits for your answer: %1</source>
        <translation>Espera su respuesta: %1</translation>
    </message>
    <message>
        <source>Reused: nothing it was made from has changed.</source>
        <translation>Reutilizada: nada de lo que la originó ha cambiado.</translation>
    </message>
    <message>
        <source>Reused: what it needs came out as before.</source>
        <translation>Reutilizada: lo que necesita ha salido igual que antes.</translation>
    </message>
    <message>
        <source>Skipped as the person decided.</source>
        <translation>Omitida, como se decidió.</translation>
    </message>
    <message>
        <source>The attempt took longer than %1 s and is being ended.</source>
        <translation>El intento duró más de %1 s y se está terminando.</translation>
    </message>
    <message>
        <source>The run ends at its first failure, and &quot;%1&quot; failed.</source>
        <translation>La ejecución termina con el primer fallo, y «%1» ha fallado.</translation>
    </message>
    <message>
        <source>The run was stopped.</source>
        <translation>La ejecución se detuvo.</translation>
    </message>
    <message>
        <source>What it needs was made anew.</source>
        <translation>Lo que necesita se ha hecho de nuevo.</translation>
    </message>
    <message>
        <source>%1 Try %2 of %3 in %4 s.</source>
        <translation>%1 Intento %2 de %3 en %4 s.</translation>
    </message>
    <message>
        <source>%1 Try %2 of %3 now.</source>
        <translation>%1 Intento %2 de %3 ahora.</translation>
    </message>
    <message>
        <source>%1 %2 takes over in %3 s.</source>
        <translation>%1 %2 toma el relevo en %3 s.</translation>
    </message>
    <message>
        <source>no task of the plan covers it</source>
        <translation>ninguna tarea del plan lo cubre</translation>
    </message>
    <message>
        <source>a test of it does not pass: %1</source>
        <translation>una de sus pruebas no pasa: %1</translation>
    </message>
    <message>
        <source>its tasks have not ended yet</source>
        <translation>sus tareas aún no han terminado</translation>
    </message>
    <message>
        <source>tests that its tasks wrote do not pass</source>
        <translation>las pruebas escritas por sus tareas no pasan</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; failed: %2</source>
        <translation>la tarea «%1» ha fallado: %2</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; failed</source>
        <translation>la tarea «%1» ha fallado</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; was skipped: %2</source>
        <translation>la tarea «%1» se ha omitido: %2</translation>
    </message>
    <message>
        <source>the task &quot;%1&quot; was skipped</source>
        <translation>la tarea «%1» se ha omitido</translation>
    </message>
    <message>
        <source>no test names it</source>
        <translation>ninguna prueba lo nombra</translation>
    </message>
    <message>
        <source>the tests of its tasks pass, but none of them names it</source>
        <translation>las pruebas de sus tareas pasan, pero ninguna lo nombra</translation>
    </message>
    <message>
        <source>its tests have not been run</source>
        <translation>sus pruebas aún no se han ejecutado</translation>
    </message>
    <message>
        <source>there is nothing that is booked or ordered to pay for; taking real payments needs a payment provider and is not built</source>
        <translation>no hay nada que se reserve o se pida y se pague; cobrar de verdad requiere un proveedor de pagos y no se construye</translation>
    </message>
    <message>
        <source>scanning codes is not built</source>
        <translation>la lectura de códigos no se construye</translation>
    </message>
    <message>
        <source>synchronising with other services is not built</source>
        <translation>la sincronización con otros servicios no se construye</translation>
    </message>
    <message>
        <source>connections to other services are not built</source>
        <translation>las conexiones con otros servicios no se construyen</translation>
    </message>
    <message>
        <source>live media streaming is not built</source>
        <translation>la transmisión en directo no se construye</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built</source>
        <translation>este tipo de juego no está entre los que se pueden construir</translation>
    </message>
    <message>
        <source>AI features need a language model and are not built</source>
        <translation>las funciones de IA requieren un modelo de lenguaje y no se construyen</translation>
    </message>
    <message>
        <source>calculations over the data are not built</source>
        <translation>los cálculos sobre los datos no se construyen</translation>
    </message>
    <message>
        <source>printed invoices are not built</source>
        <translation>las facturas impresas no se construyen</translation>
    </message>
    <message>
        <source>this calculator is not among those that can be built (%1), and the prompt does not say what it works out from what</source>
        <translation>esta calculadora no está entre las que se pueden construir (%1), y el prompt no dice qué calcula ni a partir de qué</translation>
    </message>
    <message>
        <source>this converter is not among those that can be built (%1)</source>
        <translation>este conversor no está entre los que se pueden construir (%1)</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built (%1)</source>
        <translation>este tipo de juego no está entre los que se pueden construir (%1)</translation>
    </message>
    <message>
        <source>this kind of game is not among those that can be built (%1, and a game of resources and battles)</source>
        <translation>este tipo de juego no está entre los que se pueden construir (%1 y un juego de recursos y batallas)</translation>
    </message>
    <message>
        <source>this kind of game is not built; games of resources, soldiers and battles are</source>
        <translation>este tipo de juego no se construye; sí los de recursos, soldados y batallas</translation>
    </message>
    <message>
        <source>only the records are kept; nothing in the app does this</source>
        <translation>solo se guardan los registros; nada en la aplicación hace esto</translation>
    </message>
    <message>
        <source>sharing with chosen people is not built; who may read it sees it</source>
        <translation>compartir con personas elegidas no se construye; lo ve quien puede leerlo</translation>
    </message>
    <message>
        <source>no page or record of the app answers this</source>
        <translation>ninguna página ni registro de la aplicación responde a esto</translation>
    </message>
    <message>
        <source>an API has no pages; the programs that call it show things as they like</source>
        <translation>una API no tiene páginas; los programas que la llaman muestran las cosas como quieren</translation>
    </message>
    <message>
        <source>the built-in model writes React, TypeScript, Express and SQLite; for another stack choose a language model</source>
        <translation>el modelo integrado escribe React, TypeScript, Express y SQLite; para otra tecnología elija un modelo de lenguaje</translation>
    </message>
    <message>
        <source>what visitors do here must be kept, and a static site keeps nothing: the project has a backend</source>
        <translation>lo que hacen aquí los visitantes debe guardarse, y un sitio estático no guarda nada: el proyecto tiene un backend</translation>
    </message>
    <message>
        <source>this rule is not one that the built-in model can enforce</source>
        <translation>el modelo integrado no puede hacer cumplir esta regla</translation>
    </message>
    <message>
        <source>nothing is built that heeds &quot;%1&quot;</source>
        <translation>no se construye nada que tenga en cuenta «%1»</translation>
    </message>
    <message>
        <source>the built-in model found nothing in it that it knows how to build</source>
        <translation>el modelo integrado no encontró aquí nada que sepa construir</translation>
    </message>
    <message>
        <source>it has rules of its own, and this is not among them</source>
        <translation>tiene reglas propias, y esta no está entre ellas</translation>
    </message>
    <message>
        <source>what it works out and from what is not said</source>
        <translation>no se dice qué calcula ni a partir de qué</translation>
    </message>
    <message>
        <source>there is nothing that could be moved between columns</source>
        <translation>no hay nada que se pueda mover entre columnas</translation>
    </message>
    <message>
        <source>there is no list that could be imported into</source>
        <translation>no hay ninguna lista a la que importar</translation>
    </message>
    <message>
        <source>there is nothing here that a file could belong to</source>
        <translation>no hay nada aquí a lo que pueda pertenecer un archivo</translation>
    </message>
    <message>
        <source>there is no list that could be exported</source>
        <translation>no hay ninguna lista que exportar</translation>
    </message>
    <message>
        <source>there is nothing that people could vote on</source>
        <translation>no hay nada sobre lo que votar</translation>
    </message>
    <message>
        <source>there is nothing with a date that a calendar could show</source>
        <translation>no hay nada con fecha que un calendario pueda mostrar</translation>
    </message>
    <message>
        <source>time is taken for people who sign in, and nobody does</source>
        <translation>el tiempo se registra para quienes inician sesión, y nadie lo hace</translation>
    </message>
    <message>
        <source>there is no list whose records could be compared</source>
        <translation>no hay ninguna lista cuyos registros se puedan comparar</translation>
    </message>
    <message>
        <source>there is nothing with a date that a timeline could show</source>
        <translation>no hay nada con fecha que una línea de tiempo pueda mostrar</translation>
    </message>
    <message>
        <source>there is nothing whose progress could be followed</source>
        <translation>no hay nada cuyo progreso se pueda seguir</translation>
    </message>
    <message>
        <source>progress is kept for people who sign in, and nobody does</source>
        <translation>el progreso se guarda para quienes inician sesión, y nadie lo hace</translation>
    </message>
    <message>
        <source>there is no form long enough to be filled in in steps</source>
        <translation>ningún formulario es lo bastante largo para rellenarse por pasos</translation>
    </message>
    <message>
        <source>nothing is ordered here, so there are no orders to look back on</source>
        <translation>aquí no se pide nada, así que no hay pedidos que consultar</translation>
    </message>
    <message>
        <source>there is nothing that could be ranked</source>
        <translation>no hay nada que se pueda clasificar</translation>
    </message>
    <message>
        <source>it needs accounts, and this app has none</source>
        <translation>requiere cuentas, y esta aplicación no las tiene</translation>
    </message>
    <message>
        <source>a game against other players needs accounts</source>
        <translation>un juego contra otros jugadores requiere cuentas</translation>
    </message>
    <message>
        <source>nothing is bought here that a code could make cheaper</source>
        <translation>aquí no se compra nada que un código pueda abaratar</translation>
    </message>
    <message>
        <source>nothing here has values by which it could be proposed</source>
        <translation>nada aquí tiene valores por los que se pueda proponer</translation>
    </message>
    <message>
        <source>there is no list whose filters could be kept</source>
        <translation>no hay ninguna lista cuyos filtros se puedan guardar</translation>
    </message>
    <message>
        <source>there is nothing here that could be kept in stock</source>
        <translation>no hay nada aquí que se pueda tener en existencias</translation>
    </message>
    <message>
        <source>there is nothing here that could be heard or seen</source>
        <translation>no hay nada aquí que se pueda oír o ver</translation>
    </message>
    <message>
        <source>there is no list that could be reported on</source>
        <translation>no hay ninguna lista sobre la que informar</translation>
    </message>
    <message>
        <source>%1 does it: it has not been tried with such tasks yet.</source>
        <translation>%1 lo hace: aún no se ha probado con tareas así.</translation>
    </message>
    <message>
        <source>%1 does it: %2 of %3 tries with such tasks have succeeded.</source>
        <translation>%1 lo hace: %2 de %3 intentos con tareas así han tenido éxito.</translation>
    </message>
    <message>
        <source>%1 does it: the role &quot;%2&quot; is pinned to it.</source>
        <translation>%1 lo hace: el rol «%2» lo tiene fijado.</translation>
    </message>
    <message>
        <source>No rule names &quot;%1&quot; in this form</source>
        <translation>Ninguna regla nombra «%1» en esta forma</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; runs or reads cannot be told from its words</source>
        <translation>Por sus palabras no se sabe qué ejecuta o lee «%1»</translation>
    </message>
    <message>
        <source>It sets the variable &quot;%1&quot;</source>
        <translation>Establece la variable «%1»</translation>
    </message>
    <message>
        <source>No rule of yours names this tool</source>
        <translation>Ninguna regla suya nombra esta herramienta</translation>
    </message>
    <message>
        <source>This machine has no sandbox for it</source>
        <translation>Este equipo no tiene un entorno aislado para ello</translation>
    </message>
    <message>
        <source>Commands run with the rights they have</source>
        <translation>Los comandos se ejecutan con los permisos que tienen</translation>
    </message>
    <message>
        <source>Nothing is sent from here to other machines</source>
        <translation>Desde aquí no se envía nada a otros equipos</translation>
    </message>
    <message>
        <source>The machine is not part of the project</source>
        <translation>El equipo no forma parte del proyecto</translation>
    </message>
    <message>
        <source>The machine&apos;s own programs are the person&apos;s to install</source>
        <translation>Los programas del equipo los instala usted</translation>
    </message>
    <message>
        <source>Deployment is the person&apos;s to do</source>
        <translation>El despliegue le corresponde a usted</translation>
    </message>
    <message>
        <source>The repository is exported by the person</source>
        <translation>El repositorio lo exporta usted</translation>
    </message>
    <message>
        <source>Nothing is published from here</source>
        <translation>Desde aquí no se publica nada</translation>
    </message>
    <message>
        <source>Keys are the person&apos;s</source>
        <translation>Las claves son suyas</translation>
    </message>
    <message>
        <source>Installing packages; none of their scripts run</source>
        <translation>Instala paquetes; no se ejecuta ninguno de sus scripts</translation>
    </message>
    <message>
        <source>Installing packages; none of their code runs</source>
        <translation>Instala paquetes; no se ejecuta nada de su código</translation>
    </message>
    <message>
        <source>Fetching modules through the proxy</source>
        <translation>Obtiene módulos a través del proxy</translation>
    </message>
    <message>
        <source>A project&apos;s cargo settings can name programs that would run with the network</source>
        <translation>Los ajustes de cargo de un proyecto pueden nombrar programas que se ejecutarían con acceso a la red</translation>
    </message>
    <message>
        <source>It would reach any address in the network</source>
        <translation>Alcanzaría cualquier dirección de la red</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; names the role &quot;%2&quot;, which is not known; it went to &quot;%3&quot;.</source>
        <translation>La tarea «%1» nombra el rol «%2», que no se conoce; pasó a «%3».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; had no id; it got &quot;%2&quot;.</source>
        <translation>La tarea «%1» no tenía identificador; recibió «%2».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot;: limits.%2 must lie between %3 and %4; it was set to %5.</source>
        <translation>Tarea «%1»: limits.%2 debe estar entre %3 y %4; se fijó en %5.</translation>
    </message>
    <message>
        <source>The task id &quot;%1&quot; is not a name; it became &quot;%2&quot;.</source>
        <translation>El identificador de tarea «%1» no es un nombre; pasó a ser «%2».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; asks for the check &quot;%2&quot;, which is not known; it was left out.</source>
        <translation>La tarea «%1» pide la comprobación «%2», que no se conoce; se ha omitido.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; needs &quot;%2&quot;, which is not in the plan; the need was left out.</source>
        <translation>La tarea «%1» necesita «%2», que no está en el plan; se ha omitido.</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; named its need &quot;%2&quot; twice.</source>
        <translation>La tarea «%1» nombró dos veces que necesita «%2».</translation>
    </message>
    <message>
        <source>Task &quot;%1&quot; covers &quot;%2&quot;, which is no requirement of the plan; that was left out.</source>
        <translation>La tarea «%1» cubre «%2», que no es un requisito del plan; se ha omitido.</translation>
    </message>
    <message>
        <source>Something in the domain model could not be used and was left out: %1.</source>
        <translation>Algo del modelo de datos no se pudo usar y se ha omitido: %1.</translation>
    </message>
    <message>
        <source>The domain model names nothing that is stored; it was left out.</source>
        <translation>El modelo de datos no nombra nada que se guarde; se ha omitido.</translation>
    </message>
    <message>
        <source>The domain model was left out: %1.</source>
        <translation>El modelo de datos se ha omitido: %1.</translation>
    </message>
    <message>
        <source>The domain model names &quot;%1&quot; twice or in a way that is no name; it was left out.</source>
        <translation>El modelo de datos nombra «%1» dos veces o de un modo que no es un nombre; se ha omitido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 in the domain model could not be understood; it was left out.</source>
        <translation>«%1» de %2 en el modelo de datos no se entendió; se ha omitido.</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off: what was missing at its end is not in the plan.</source>
        <translation>La respuesta del modelo se cortó: lo que faltaba al final no está en el plan.</translation>
    </message>
    <message>
        <source>%1 tasks of %2 were put before those of this plan: they write the first version, on which it stands.</source>
        <translation>Se pusieron %1 tareas de %2 antes de las de este plan: escriben la primera versión, sobre la que se apoya.</translation>
    </message>
    <message>
        <source>The attached pictures were not looked at: %1 takes none. Choose a model that does, or say in the prompt what is on them.</source>
        <translation>Las imágenes adjuntas no se han mirado: %1 no las admite. Elija un modelo que las admita o diga en el prompt qué muestran.</translation>
    </message>
    <message>
        <source>The attached files were not read: %1. The built-in planner reads the prompt alone and cannot look at pictures; a language model takes them, too.</source>
        <translation>Los archivos adjuntos no se han leído: %1. El planificador integrado solo lee el prompt y no puede mirar imágenes; un modelo de lenguaje también los admite.</translation>
    </message>
    <message>
        <source>Nothing can be built on the data model of this plan; that of %1 stands in its place. %2</source>
        <translation>No se puede construir nada sobre el modelo de datos de este plan; en su lugar está el de %1. %2</translation>
    </message>
    <message>
        <source>This is the plan of %1: %2 made none that can be used. %3</source>
        <translation>Este es el plan de %1: %2 no hizo ninguno que se pueda usar. %3</translation>
    </message>
    <message>
        <source>The tasks &quot;%1&quot; and &quot;%2&quot; both write %3; what does not come together becomes a conflict.</source>
        <translation>Las tareas «%1» y «%2» escriben las dos %3; lo que no encaje será un conflicto.</translation>
    </message>
    <message>
        <source>No task covers %1: &quot;%2&quot;.</source>
        <translation>Ninguna tarea cubre %1: «%2».</translation>
    </message>
    <message>
        <source>No requirement was taken from &quot;%1&quot;.</source>
        <translation>De «%1» no se tomó ningún requisito.</translation>
    </message>
    <message>
        <source>A static site keeps nothing that its visitors do, so the project has a backend.</source>
        <translation>Un sitio estático no guarda nada de lo que hacen sus visitantes; por eso el proyecto tiene un backend.</translation>
    </message>
    <message>
        <source>The prompt names no things to keep, so the site has pages, services and a contact form.</source>
        <translation>El prompt no nombra nada que guardar; por eso el sitio tiene páginas, servicios y un formulario de contacto.</translation>
    </message>
    <message>
        <source>The prompt holds %1 statements; the first %2 are listed.</source>
        <translation>El prompt contiene %1 enunciados; se enumeran los primeros %2.</translation>
    </message>
</context>
<context>
    <name>WebViewLoader</name>
    <message>
        <source>The view inside the window cannot be loaded: %1</source>
        <translation>No se puede cargar la vista dentro de la ventana: %1</translation>
    </message>
    <message>
        <source>Use the browser, or install Qt WebEngine again</source>
        <translation>Use el navegador o vuelva a instalar Qt WebEngine</translation>
    </message>
    <message>
        <source>The view inside the window cannot confine the app&apos;s pages on this system</source>
        <translation>La vista dentro de la ventana no puede aislar las páginas de la aplicación en este sistema</translation>
    </message>
    <message>
        <source>Use the browser, or allow user namespaces and do not start AutoDevOS as the administrator</source>
        <translation>Use el navegador, o permita los espacios de nombres de usuario y no inicie AutoDevOS como administrador</translation>
    </message>
</context>
<context>
    <name>autodevos::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>autodevos::AttachmentBar</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Attach files to the prompt</source>
        <translation>Adjuntar archivos al prompt</translation>
    </message>
    <message>
        <source>%1, %2 bytes. Delete takes it away.</source>
        <translation>%1, %2 bytes. Supr lo quita.</translation>
    </message>
</context>
<context>
    <name>autodevos::CheckpointsPage</name>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>From then to now</source>
        <translation>De entonces a ahora</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Lo que cambió</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Archivos que difieren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>You edited %1</source>
        <translation>Editó %1</translation>
    </message>
    <message>
        <source>You decided about %1</source>
        <translation>Decidió sobre %1</translation>
    </message>
    <message>
        <source>Files that no task writes any more went</source>
        <translation>Se quitaron archivos que ya ninguna tarea escribe</translation>
    </message>
    <message>
        <source>As it was before going back</source>
        <translation>Como estaba antes de volver atrás</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Se volvió atrás</translation>
    </message>
    <message>
        <source>Went back to: %1</source>
        <translation>Se volvió a: %1</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1 del plan v%2</translation>
    </message>
    <message>
        <source>Every change of the project&apos;s files becomes a checkpoint. None has been made yet.</source>
        <translation>Cada cambio de los archivos del proyecto se convierte en un punto de control. Todavía no hay ninguno.</translation>
    </message>
    <message>
        <source>Makes plan and files what they were then, as a new version on top</source>
        <translation>Deja el plan y los archivos como estaban entonces, como una versión nueva encima</translation>
    </message>
    <message>
        <source>%1: compare as it was then with what it is now</source>
        <translation>%1: comparar como era entonces con lo que es ahora</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>No file differs</source>
        <translation>Ningún archivo difiere</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ</source>
        <translation>
            <numerusform>%n archivo difiere</numerusform>
            <numerusform>%n archivos difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) come back as they were.</source>
        <translation>
            <numerusform>%n archivo vuelve a como estaba.</numerusform>
            <numerusform>%n archivos vuelven a como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made since then go.</source>
        <translation>
            <numerusform>Se quita %n archivo creado desde entonces.</numerusform>
            <numerusform>Se quitan %n archivos creados desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan v%1 comes back as v%2.</source>
        <translation>El plan v%1 vuelve como v%2.</translation>
    </message>
    <message>
        <source>What stands now stays in this list; files of your own are left alone.</source>
        <translation>Lo que hay ahora queda en esta lista; sus propios archivos no se tocan.</translation>
    </message>
</context>
<context>
    <name>autodevos::CodeView</name>
    <message>
        <source>File content, read only</source>
        <translation>Contenido del archivo, solo lectura</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>Buscar en este archivo</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Siguiente coincidencia (Intro)</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Cerrar la barra de búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>No está en este archivo</translation>
    </message>
    <message>
        <source>File content</source>
        <translation>Contenido del archivo</translation>
    </message>
</context>
<context>
    <name>autodevos::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type an action, a task, a file or a project</source>
        <translation>Escriba una acción, una tarea, un archivo o un proyecto</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>autodevos::CommandRulesDialog</name>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>se pregunta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date and time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Rules for commands</source>
        <translation>Reglas para comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>The first rule that fits decides; what was allowed for always counts where a rule asks. Changes count from the next command on.</source>
        <translation>Decide la primera regla que coincide; lo que se permitió para siempre cuenta donde una regla pregunta. Los cambios valen desde el próximo comando.</translation>
    </message>
    <message>
        <source>Words of the command</source>
        <translation>Palabras del comando</translation>
    </message>
    <message>
        <source>* stands for any characters, a last ** for any more words</source>
        <translation>* equivale a cualquier carácter; un ** final, a cualquier palabra más</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Añadir regla</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Allowed for always</source>
        <translation>Permitidos para siempre</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Sus reglas</translation>
    </message>
    <message>
        <source>Rules of the program</source>
        <translation>Reglas del programa</translation>
    </message>
    <message>
        <source>with network</source>
        <translation>con red</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>autodevos::ConflictBar</name>
    <message>
        <source>You and the new version changed the same lines: %1.</source>
        <translation>Usted y la versión nueva cambiaron las mismas líneas: %1.</translation>
    </message>
    <message>
        <source>You deleted this file, and the new version changes it.</source>
        <translation>Usted eliminó este archivo y la versión nueva lo cambia.</translation>
    </message>
    <message>
        <source>You changed this file, and the new version has it no more.</source>
        <translation>Usted cambió este archivo y la versión nueva ya no lo tiene.</translation>
    </message>
    <message>
        <source>You made this file, and the new version has another of that name.</source>
        <translation>Usted creó este archivo y la versión nueva tiene otro con ese nombre.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>The file as it stands in the project</source>
        <translation>El archivo tal como está en el proyecto</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>The new version the task made</source>
        <translation>La versión nueva que hizo la tarea</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Keep your file as it is</source>
        <translation>Dejar su archivo como está</translation>
    </message>
    <message>
        <source>Take generated</source>
        <translation>Tomar el generado</translation>
    </message>
    <message>
        <source>Replace your file by the new version</source>
        <translation>Sustituir su archivo por la versión nueva</translation>
    </message>
    <message>
        <source>Edit merged…</source>
        <translation>Editar el combinado…</translation>
    </message>
    <message>
        <source>Open the merged version in your editor</source>
        <translation>Abrir la versión combinada en su editor</translation>
    </message>
    <message>
        <source>Use merged</source>
        <translation>Usar el combinado</translation>
    </message>
    <message>
        <source>Replace your file by the merged version</source>
        <translation>Sustituir su archivo por la versión combinada</translation>
    </message>
    <message>
        <source>Your file was left as it is.</source>
        <translation>Su archivo se dejó como estaba.</translation>
    </message>
    <message>
        <source>Both together, conflict by conflict</source>
        <translation>Ambas juntas, conflicto por conflicto</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) still to decide</source>
        <translation>
            <numerusform>Queda %n conflicto por decidir</numerusform>
            <numerusform>Quedan %n conflictos por decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::DiffView</name>
    <message>
        <source>Older version, read only</source>
        <translation>Versión más antigua, solo lectura</translation>
    </message>
    <message>
        <source>Newer version, read only</source>
        <translation>Versión más reciente, solo lectura</translation>
    </message>
    <message>
        <source>Versions beside each other</source>
        <translation>Versiones una junto a otra</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n línea añadida</numerusform>
            <numerusform>%n líneas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n eliminada</numerusform>
            <numerusform>%n eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
</context>
<context>
    <name>autodevos::DomainDraft</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
</context>
<context>
    <name>autodevos::DomainView</name>
    <message>
        <source>What the program keeps is listed here once it is planned: its records, their fields and links. You can change all of it before it is built.</source>
        <translation>Lo que guarda el programa aparece aquí una vez planificado: sus registros, sus campos y sus enlaces. Puede cambiarlo todo antes de que se construya.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a kind of record</source>
        <translation>Añadir un tipo de registro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the kind of record</source>
        <translation>Quitar el tipo de registro</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Quitar el campo</translation>
    </message>
    <message>
        <source>Add link to</source>
        <translation>Añadir enlace a</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>&amp;Campos</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>En&amp;laces</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Use this data model</source>
        <translation>Usar este modelo de datos</translation>
    </message>
    <message>
        <source>Remove record</source>
        <translation>Quitar registro</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of records</source>
        <translation>
            <numerusform>%n tipo de registro</numerusform>
            <numerusform>%n tipos de registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed. The plan follows when you use this data model; what you changed by hand in files stays.</source>
        <translation>Cambiado. El plan seguirá cuando use este modelo de datos; lo que usted cambió a mano en los archivos se conserva.</translation>
    </message>
    <message>
        <source>This is the data model of the plan.</source>
        <translation>Este es el modelo de datos del plan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>records, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>Añadir registro</translation>
    </message>
    <message>
        <source>Rename record</source>
        <translation>Cambiar el nombre del registro</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nuevo campo</translation>
    </message>
</context>
<context>
    <name>autodevos::EventText</name>
    <message>
        <source>Check %1: %2</source>
        <translation>Comprobación %1: %2</translation>
    </message>
    <message>
        <source>Check %1 passed in %2</source>
        <translation>Comprobación %1 superada en %2</translation>
    </message>
    <message>
        <source>Check %1 failed after %2</source>
        <translation>Comprobación %1 fallida tras %2</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 eliminado</translation>
    </message>
    <message>
        <source>Merged the new version into your %1</source>
        <translation>Versión nueva combinada con su %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 escrito</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 cambiado</translation>
    </message>
    <message>
        <source>Conflict in %1: your file was left as it is</source>
        <translation>Conflicto en %1: su archivo se dejó como estaba</translation>
    </message>
    <message>
        <source>Run completed</source>
        <translation>Ejecución completada</translation>
    </message>
    <message>
        <source>Run stopped; what is done is kept</source>
        <translation>Ejecución detenida; lo hecho se conserva</translation>
    </message>
    <message>
        <source>Run ended with failures</source>
        <translation>La ejecución terminó con fallos</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo el prompt</translation>
    </message>
    <message>
        <source>Plan version %1: %2 requirements, %3 tasks</source>
        <translation>Plan, versión %1: %2 requisitos, %3 tareas</translation>
    </message>
    <message>
        <source>Run started: %1 tasks to do, %2 reused</source>
        <translation>Ejecución iniciada: %1 tareas por hacer, %2 reutilizadas</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>Ejecución en pausa</translation>
    </message>
    <message>
        <source>Run goes on</source>
        <translation>La ejecución continúa</translation>
    </message>
    <message>
        <source>Try %1 begins</source>
        <translation>Empieza el intento %1</translation>
    </message>
    <message>
        <source>$ %1 (exit code %2)</source>
        <translation>$ %1 (código de salida %2)</translation>
    </message>
    <message>
        <source>Waits for an answer: %1</source>
        <translation>Espera una respuesta: %1</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1: a call without a kept answer took %2 tokens</source>
        <translation>%1: una llamada sin respuesta guardada consumió %2 tokens</translation>
    </message>
    <message>
        <source>You saved %1</source>
        <translation>Guardó %1</translation>
    </message>
    <message>
        <source>The project went back to an earlier checkpoint</source>
        <translation>El proyecto volvió a un punto de control anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) of your servers are offered</source>
        <translation>
            <numerusform>Se ofrece %n herramienta de sus servidores</numerusform>
            <numerusform>Se ofrecen %n herramientas de sus servidores</numerusform>
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
        <translation>Tablero de tareas de equipo</translation>
    </message>
    <message>
        <source>Projects, tasks with states, comments and a dashboard</source>
        <translation>Proyectos, tareas con estados, comentarios y un panel</translation>
    </message>
    <message>
        <source>Recipe collection</source>
        <translation>Colección de recetas</translation>
    </message>
    <message>
        <source>Search and filters, star ratings and favourites</source>
        <translation>Búsqueda y filtros, valoración con estrellas y favoritos</translation>
    </message>
    <message>
        <source>Clinic appointments</source>
        <translation>Citas de una clínica</translation>
    </message>
    <message>
        <source>Roles, states and a rule against double booking</source>
        <translation>Roles, estados y una regla contra las reservas dobles</translation>
    </message>
    <message>
        <source>Developer portfolio</source>
        <translation>Portafolio de desarrollador</translation>
    </message>
    <message>
        <source>Pages, projects, a blog and a contact form</source>
        <translation>Páginas, proyectos, un blog y un formulario de contacto</translation>
    </message>
</context>
<context>
    <name>autodevos::ExportDialog</name>
    <message>
        <source>Export the project</source>
        <translation>Exportar el proyecto</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Archivo zip</translation>
    </message>
    <message>
        <source>Tar archive (tar.gz)</source>
        <translation>Archivo tar (tar.gz)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Git repository, one commit a task</source>
        <translation>Repositorio Git, un commit por tarea</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Elegir el destino</translation>
    </message>
    <message>
        <source>Contains the generated files only, without AutoDevOS&apos; own data and installed packages. Nothing existing is overwritten.</source>
        <translation>Contiene solo los archivos generados, sin los datos propios de AutoDevOS ni los paquetes instalados. No se sobrescribe nada existente.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
</context>
<context>
    <name>autodevos::FieldsModel</name>
    <message>
        <source>Line of text</source>
        <translation>Línea de texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Lista de textos</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Quitar campo</translation>
    </message>
    <message>
        <source>The choices, with commas between them</source>
        <translation>Las opciones, separadas por comas</translation>
    </message>
    <message>
        <source>In the code: %1</source>
        <translation>En el código: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>Cambiar campo</translation>
    </message>
    <message>
        <source>Rename field</source>
        <translation>Cambiar el nombre del campo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Cambiar el tipo</translation>
    </message>
    <message>
        <source>Change choices</source>
        <translation>Cambiar las opciones</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Único</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
</context>
<context>
    <name>autodevos::FileTreeModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
</context>
<context>
    <name>autodevos::FilesView</name>
    <message>
        <source>Search in all files</source>
        <translation>Buscar en todos los archivos</translation>
    </message>
    <message>
        <source>Files of the project</source>
        <translation>Archivos del proyecto</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>The files the agents write appear here.</source>
        <translation>Aquí aparecen los archivos que escriben los agentes.</translation>
    </message>
    <message>
        <source>Choose a file to read it.</source>
        <translation>Elija un archivo para leerlo.</translation>
    </message>
    <message>
        <source>The file is too large to show here (%1 MB).</source>
        <translation>El archivo es demasiado grande para mostrarlo aquí (%1 MB).</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>El archivo no es texto.</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>escrito por %1</translation>
    </message>
    <message>
        <source>written by %1 for %2</source>
        <translation>escrito por %1 para %2</translation>
    </message>
    <message>
        <source>%1 matches in %2 files</source>
        <translation>%1 coincidencias en %2 archivos</translation>
    </message>
    <message>
        <source>No file contains this.</source>
        <translation>Ningún archivo contiene esto.</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Las primeras %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your changes stay when the file is generated anew</source>
        <translation>Sus cambios se conservan cuando el archivo se vuelve a generar</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Sin comparación</translation>
    </message>
    <message>
        <source>Generated by %1, %2</source>
        <comment>run, date and time</comment>
        <translation>Generado por %1, %2</translation>
    </message>
    <message>
        <source>The version of a checkpoint</source>
        <translation>La versión de un punto de control</translation>
    </message>
</context>
<context>
    <name>autodevos::FindingsModel</name>
    <message>
        <source>Whole project</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>autodevos::FindingsView</name>
    <message>
        <source>The checks found nothing.</source>
        <translation>Las comprobaciones no encontraron nada.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>autodevos::GraphSearchBar</name>
    <message>
        <source>Find a task</source>
        <translation>Buscar una tarea</translation>
    </message>
    <message>
        <source>Find a task by its title</source>
        <translation>Buscar una tarea por su título</translation>
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
        <translation>Grafo de tareas</translation>
    </message>
    <message>
        <source>Arranging %1 tasks …</source>
        <translation>Ordenando %1 tareas…</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
    <message>
        <source>Type a prompt and press Ctrl+Enter</source>
        <translation>Escriba un prompt y pulse Ctrl+Intro</translation>
    </message>
    <message>
        <source>There is no graph to export yet</source>
        <translation>Aún no hay ningún grafo que exportar</translation>
    </message>
    <message>
        <source>Plan a prompt first</source>
        <translation>Planifique primero un prompt</translation>
    </message>
    <message>
        <source>The picture could not be written</source>
        <translation>No se pudo escribir la imagen</translation>
    </message>
    <message>
        <source>Choose another folder or free some space</source>
        <translation>Elija otra carpeta o libere espacio</translation>
    </message>
    <message>
        <source>The drawing could not be written</source>
        <translation>No se pudo escribir el dibujo</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fit into view</source>
        <translation>Ajustar a la vista</translation>
    </message>
    <message>
        <source>Find a task …</source>
        <translation>Buscar una tarea…</translation>
    </message>
    <message>
        <source>Show critical path</source>
        <translation>Mostrar la ruta crítica</translation>
    </message>
    <message>
        <source>Export as SVG …</source>
        <translation>Exportar como SVG…</translation>
    </message>
    <message>
        <source>Export as PNG …</source>
        <translation>Exportar como PNG…</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Exportar el grafo</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is needed by &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; es necesaria para &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>It has written no files yet</source>
        <translation>Aún no ha escrito ningún archivo</translation>
    </message>
    <message>
        <source>A task cannot need itself</source>
        <translation>Una tarea no puede depender de sí misma</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs it already</source>
        <translation>«%1» ya depende de ella</translation>
    </message>
    <message>
        <source>&quot;%1&quot; itself needs &quot;%2&quot;: they would wait for each other</source>
        <translation>«%1» depende a su vez de «%2»: se esperarían mutuamente</translation>
    </message>
    <message>
        <source>&quot;%1&quot; itself waits for &quot;%2&quot;, through &quot;%3&quot;: they would wait for each other</source>
        <translation>«%1» espera a su vez a «%2», a través de «%3»: se esperarían mutuamente</translation>
    </message>
    <message>
        <source>Choose with the arrow keys which task shall need &quot;%1&quot;, then press Enter</source>
        <translation>Elija con las teclas de flecha la tarea que dependerá de «%1» y pulse Intro</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Abrir el grupo</translation>
    </message>
    <message>
        <source>Collapse the tasks of %1</source>
        <translation>Contraer las tareas de %1</translation>
    </message>
    <message>
        <source>Group by role</source>
        <translation>Agrupar por rol</translation>
    </message>
    <message>
        <source>Open the group first: only a task can need another one</source>
        <translation>Abra primero el grupo: solo una tarea puede necesitar otra</translation>
    </message>
</context>
<context>
    <name>autodevos::HistoryView</name>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>Versiones del plan</translation>
    </message>
</context>
<context>
    <name>autodevos::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Files the task wrote</source>
        <translation>Archivos que escribió la tarea</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>What was sent to models, exactly, and what came back</source>
        <translation>Lo que se envió exactamente a los modelos y lo que respondieron</translation>
    </message>
    <message>
        <source>Select a task in the graph or the table to read its instructions, follow its conversation, and run it again.</source>
        <translation>Seleccione una tarea en el grafo o en la tabla para leer sus instrucciones, seguir su conversación y volver a ejecutarla.</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Comprobaciones (%1)</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Archivos (%1)</translation>
    </message>
    <message>
        <source>The task has not been checked yet.</source>
        <translation>La tarea aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Las comprobaciones no encontraron nada.</translation>
    </message>
    <message>
        <source>reused</source>
        <translation>reutilizada</translation>
    </message>
    <message>
        <source>not carried out at this check level</source>
        <translation>no se lleva a cabo en este nivel de comprobación</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected task</source>
        <translation>Tarea seleccionada</translation>
    </message>
    <message>
        <source>State of the task</source>
        <translation>Estado de la tarea</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Noticed while planning:</source>
        <translation>Advertido al planificar:</translation>
    </message>
</context>
<context>
    <name>autodevos::LearnedDialog</name>
    <message>
        <source>What was learned of models</source>
        <translation>Lo aprendido de los modelos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Con éxito</translation>
    </message>
    <message>
        <source>USD a try</source>
        <translation>USD por intento</translation>
    </message>
    <message>
        <source>Seconds a try</source>
        <translation>Segundos por intento</translation>
    </message>
    <message>
        <source>Among the models that may be given tasks, the one that is likelier to succeed in a role does a task; cost and time decide between the like. A model that is pinned to a role does all its tasks. Counts from the next run on.</source>
        <translation>De los modelos que pueden recibir tareas, hace una tarea el que tiene más probabilidades de éxito en un rol; entre iguales deciden el coste y el tiempo. Un modelo fijado a un rol hace todas sus tareas. Vale a partir de la próxima ejecución.</translation>
    </message>
    <message>
        <source>&amp;Pin to its role</source>
        <translation>&amp;Fijar a su rol</translation>
    </message>
    <message>
        <source>Taken back under Models by role in the settings</source>
        <translation>Se retira en los ajustes, en Modelos por rol</translation>
    </message>
    <message>
        <source>&amp;Forget all</source>
        <translation>&amp;Olvidar todo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing has been learned yet: tasks that language models do teach.</source>
        <translation>Aún no se ha aprendido nada: enseñan las tareas que hacen modelos de lenguaje.</translation>
    </message>
    <message>
        <source>%1 does the tasks of %2 from now on.</source>
        <translation>%1 hace desde ahora las tareas de %2.</translation>
    </message>
</context>
<context>
    <name>autodevos::LogPanel</name>
    <message>
        <source>Show lines of</source>
        <translation>Mostrar las líneas de</translation>
    </message>
    <message>
        <source>Show lines from level</source>
        <translation>Mostrar las líneas a partir del nivel</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 y superiores</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show lines that contain</source>
        <translation>Mostrar las líneas que contienen</translation>
    </message>
    <message>
        <source>Follow: keep the newest line in view</source>
        <translation>Seguir: mantener a la vista la línea más reciente</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copiar las líneas seleccionadas, o todas</translation>
    </message>
    <message>
        <source>Save the shown lines to a file</source>
        <translation>Guardar en un archivo las líneas mostradas</translation>
    </message>
    <message>
        <source>Clear the view (the journal keeps everything)</source>
        <translation>Vaciar la vista (el diario del proyecto lo conserva todo)</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 de %2 líneas</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texto (*.log *.txt)</translation>
    </message>
</context>
<context>
    <name>autodevos::LogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the agents do is written here while a run goes on.</source>
        <translation>Aquí se escribe lo que hacen los agentes durante una ejecución.</translation>
    </message>
    <message>
        <source>No line passes the filter.</source>
        <translation>Ninguna línea pasa el filtro.</translation>
    </message>
    <message>
        <source>Double-click opens the file</source>
        <translation>Un doble clic abre el archivo</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Show the task</source>
        <translation>Mostrar la tarea</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
</context>
<context>
    <name>autodevos::MainWindow</name>
    <message>
        <source>A run is going on.</source>
        <translation>Hay una ejecución en curso.</translation>
    </message>
    <message>
        <source>Stop it before opening another project.</source>
        <translation>Deténgala antes de abrir otro proyecto.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportando a %1…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to %1</source>
        <translation>
            <numerusform>%n archivo exportado a %1</numerusform>
            <numerusform>%n archivos exportados a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>About AutoDevOS</source>
        <translation>Acerca de AutoDevOS</translation>
    </message>
    <message>
        <source>&lt;b&gt;AutoDevOS %1&lt;/b&gt;&lt;br&gt;Turns a written prompt into a complete, running software project.</source>
        <translation>&lt;b&gt;AutoDevOS %1&lt;/b&gt;&lt;br&gt;Convierte un prompt escrito en un proyecto de software completo y en marcha.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. What it generates is yours (0BSD).</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Lo que genera es suyo (0BSD).</translation>
    </message>
    <message>
        <source>Ending the run. What is done is kept.</source>
        <translation>Terminando la ejecución. Lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>%1 already holds a project. Nothing was changed.</source>
        <translation>%1 ya contiene un proyecto. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Nothing was changed.</source>
        <translation>%1 no es una carpeta vacía. No se cambió nada.</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Hallazgos (%1)</translation>
    </message>
    <message>
        <source>Plan version %1 follows your data model.</source>
        <translation>La versión %1 del plan sigue su modelo de datos.</translation>
    </message>
    <message>
        <source>Run it to bring the files up to date.</source>
        <translation>Ejecútela para poner al día los archivos.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is done: %n file(s).</source>
        <translation>
            <numerusform>«%1» está listo: %n archivo.</numerusform>
            <numerusform>«%1» está listo: %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start preview</source>
        <translation>Iniciar la vista previa</translation>
    </message>
    <message>
        <source>The run was stopped. What is done is kept.</source>
        <translation>La ejecución se detuvo. Lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>The run ended, but %n file(s) of yours and the new version are at odds.</source>
        <translation>
            <numerusform>La ejecución terminó, pero %n archivo suyo y la versión nueva no concuerdan.</numerusform>
            <numerusform>La ejecución terminó, pero %n archivos suyos y la versión nueva no concuerdan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run ended, but a check of the whole project does not pass.</source>
        <translation>La ejecución terminó, pero una comprobación del proyecto entero no pasa.</translation>
    </message>
    <message numerus="yes">
        <source>The run ended with %n failed task(s).</source>
        <translation>
            <numerusform>La ejecución terminó con %n tarea fallida.</numerusform>
            <numerusform>La ejecución terminó con %n tareas fallidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your files were left as they are. Decide about each of them.</source>
        <translation>Sus archivos se dejaron como estaban. Decida sobre cada uno.</translation>
    </message>
    <message>
        <source>What is done is kept. Look at the findings, then retry.</source>
        <translation>Lo hecho se conserva. Mire los hallazgos y reintente después.</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <translation>Mostrar el conflicto</translation>
    </message>
    <message>
        <source>Show the failure</source>
        <translation>Mostrar el fallo</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>Mostrar los hallazgos</translation>
    </message>
    <message>
        <source>The last run was interrupted: %1 of %2 tasks are done and kept.</source>
        <translation>La última ejecución se interrumpió: %1 de %2 tareas están hechas y se conservan.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (sin conexión)</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Data model</source>
        <translation>Modelo de datos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Cuánto se comprueba</translation>
    </message>
    <message>
        <source>The model that plans and writes</source>
        <translation>El modelo que planifica y escribe</translation>
    </message>
    <message>
        <source>sandbox on</source>
        <translation>aislamiento activo</translation>
    </message>
    <message>
        <source>sandbox off</source>
        <translation>sin aislamiento</translation>
    </message>
    <message>
        <source>Commands of agents see only the project&apos;s folder</source>
        <translation>Los comandos de los agentes solo ven la carpeta del proyecto</translation>
    </message>
    <message>
        <source>Commands of agents run with your own rights.</source>
        <translation>Los comandos de los agentes se ejecutan con sus propios permisos.</translation>
    </message>
    <message>
        <source>The log was saved to %1</source>
        <translation>El registro se guardó en %1</translation>
    </message>
    <message>
        <source>The log could not be saved to %1</source>
        <translation>No se pudo guardar el registro en %1</translation>
    </message>
    <message>
        <source>Nothing is lost: the journal keeps it. Choose another place.</source>
        <translation>No se ha perdido nada: el diario del proyecto lo conserva. Elija otro lugar.</translation>
    </message>
    <message>
        <source>It goes on with %1.</source>
        <translation>Continúa con %1.</translation>
    </message>
    <message>
        <source>Opening the project…</source>
        <translation>Abriendo el proyecto…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>AutoDevOS</source>
        <translation>AutoDevOS</translation>
    </message>
    <message>
        <source>%1 of plan v%2: %3</source>
        <translation>%1 del plan v%2: %3</translation>
    </message>
    <message>
        <source>Plan v%1, not run yet</source>
        <translation>Plan v%1, aún no ejecutado</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>observando</translation>
    </message>
    <message>
        <source>journal repaired</source>
        <translation>diario reparado</translation>
    </message>
    <message>
        <source>journal ok</source>
        <translation>diario en orden</translation>
    </message>
    <message>
        <source>%1 – AutoDevOS</source>
        <translation>%1 – AutoDevOS</translation>
    </message>
    <message>
        <source>Not possible while the project is open in %1</source>
        <translation>No es posible mientras el proyecto esté abierto en %1</translation>
    </message>
    <message>
        <source>Take the project over first</source>
        <translation>Hágase cargo primero del proyecto</translation>
    </message>
    <message>
        <source>Wait for the run to end, or stop it</source>
        <translation>Espere a que termine la ejecución, o deténgala</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Se está haciendo el plan</translation>
    </message>
    <message>
        <source>Contin&amp;ue</source>
        <translation>Contin&amp;uar</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>%1 was saved. It stays as you have it when it is generated anew.</source>
        <translation>Se guardó %1. Quedará como usted lo tiene cuando se vuelva a generar.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of the plan. %2 brings it back.</source>
        <translation>«%1» ya no está en el plan. Pulse %2 para recuperarla.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>según el escritorio</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claros</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Counts when the program is started the next time</source>
        <translation>Se aplica la próxima vez que se inicie el programa</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>For new projects</source>
        <translation>Para proyectos nuevos</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>rápidas</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completas</translation>
    </message>
    <message>
        <source>Tasks at a time</source>
        <translation>Tareas a la vez</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>Detenerse al primer fallo</translation>
    </message>
    <message>
        <source>Limits of language models</source>
        <translation>Límites de los modelos de lenguaje</translation>
    </message>
    <message>
        <source>Over all models of a project; counts from the next plan or run on</source>
        <translation>Para todos los modelos de un proyecto en conjunto; se aplica a partir del próximo plan o de la próxima ejecución</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Peticiones por minuto</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <translation>Llamadas a la vez</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Press F2 or a key and then the new shortcut</source>
        <translation>Pulse F2 o cualquier tecla y, a continuación, el nuevo atajo</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Ahora nada requiere su atención.</translation>
    </message>
    <message>
        <source>AutoDevOS needs you</source>
        <translation>AutoDevOS le necesita</translation>
    </message>
    <message>
        <source>A task waits for your answer.</source>
        <translation>Una tarea espera su respuesta.</translation>
    </message>
    <message>
        <source>%1 holds no project. Nothing was changed.</source>
        <translation>%1 no contiene ningún proyecto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Make the next project here</source>
        <translation>Crear aquí el próximo proyecto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>The project is as it was then.</source>
        <translation>El proyecto está como entonces.</translation>
    </message>
    <message>
        <source>What stood there before is a checkpoint too: you can go back to it.</source>
        <translation>Lo que había antes también es un punto de control: puede volver a él.</translation>
    </message>
    <message>
        <source>Show the checkpoints</source>
        <translation>Mostrar los puntos de control</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of the plan. The Task menu can undo it.</source>
        <translation>«%1» ya no está en el plan. El menú Tarea puede deshacerlo.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing glides or fades; also on where the desktop asks for it</source>
        <translation>Nada se desliza ni se desvanece; también activo si el escritorio lo pide</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>When a run ends or a task needs you, and another program is in front</source>
        <translation>Cuando termina una ejecución o una tarea le necesita y hay otro programa delante</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Open the last project at the start</source>
        <translation>Abrir el último proyecto al iniciar</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written</source>
        <translation>No se puede escribir en la carpeta %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder under the prompt.</source>
        <translation>No se cambió nada. Elija otra carpeta debajo del prompt.</translation>
    </message>
    <message>
        <source>Models by role</source>
        <translation>Modelos por rol</translation>
    </message>
    <message>
        <source>Write provider/model, and after a blank an address of its own; counts from the next plan or run on</source>
        <translation>Escriba proveedor/modelo y, tras un espacio, una dirección propia si la hay; se aplica a partir del próximo plan o de la próxima ejecución</translation>
    </message>
    <message>
        <source>the chosen model</source>
        <translation>el modelo elegido</translation>
    </message>
    <message>
        <source>May be given tasks as well</source>
        <translation>También pueden recibir tareas</translation>
    </message>
    <message>
        <source>Write provider/model, several parted by blanks: which one does a task is learned; counts from the next plan or run on</source>
        <translation>Escriba proveedor/modelo, varios separados por espacios: cuál hace una tarea se aprende; vale a partir del próximo plan o ejecución</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: the inspector lists them.</source>
        <translation>
            <numerusform>Y %n más: el inspector lo muestra.</numerusform>
            <numerusform>Y %n más: el inspector los muestra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MergeView</name>
    <message>
        <source>Yours</source>
        <translation>La suya</translation>
    </message>
    <message>
        <source>Your version, read only</source>
        <translation>Su versión, solo lectura</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>The version both began from, read only</source>
        <translation>La versión de la que partieron ambas, solo lectura</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>The new generated version, read only</source>
        <translation>La nueva versión generada, solo lectura</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflicto anterior</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <source>Take yours</source>
        <translation>Tomar la suya</translation>
    </message>
    <message>
        <source>Take generated</source>
        <translation>Tomar la generada</translation>
    </message>
    <message>
        <source>Take both</source>
        <translation>Tomar ambas</translation>
    </message>
    <message>
        <source>Take neither</source>
        <translation>No tomar ninguna</translation>
    </message>
    <message>
        <source>Both versions come together without a conflict</source>
        <translation>Ambas versiones encajan sin conflicto</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>Conflicto %1 de %2</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>todo decidido</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::MetricsView</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>tasks done</source>
        <translation>tareas hechas</translation>
    </message>
    <message>
        <source>requirements met</source>
        <translation>requisitos cumplidos</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>What every role and task took</source>
        <translation>Lo que requirió cada rol y tarea</translation>
    </message>
    <message>
        <source>Role and task</source>
        <translation>Rol y tarea</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1 del plan v%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>tries</source>
        <translation>
            <numerusform>intento</numerusform>
            <numerusform>intentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>autodevos::ModelButton</name>
    <message>
        <source>Blueprint (offline)</source>
        <translation>Blueprint (sin conexión)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The model that plans and writes: %1</source>
        <translation>El modelo que planifica y escribe: %1</translation>
    </message>
    <message>
        <source>Connect a &amp;model…</source>
        <translation>Conectar un &amp;modelo…</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>It has no models</source>
        <translation>No tiene modelos</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n más…</numerusform>
            <numerusform>%n más…</numerusform>
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
        <translation>Conectar un modelo</translation>
    </message>
    <message>
        <source>Stored in the system&apos;s keyring, in no file</source>
        <translation>Se guarda en el llavero del sistema, en ningún archivo</translation>
    </message>
    <message>
        <source>&amp;Store key</source>
        <translation>&amp;Guardar la clave</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>Asks the model in a call or two whether it answers and can call tools</source>
        <translation>Pregunta al modelo, en una o dos llamadas, si responde y puede llamar a herramientas</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarlo</translation>
    </message>
    <message>
        <source>Looking for keys …</source>
        <translation>Buscando claves…</translation>
    </message>
    <message>
        <source>http://HOST:PORT/v1</source>
        <translation>http://EQUIPO:PUERTO/v1</translation>
    </message>
    <message>
        <source>Asking %1 which models it has …</source>
        <translation>Preguntando a %1 qué modelos tiene…</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>The keyring may ask for its password …</source>
        <translation>El llavero puede pedir su contraseña…</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>%1 answers and calls tools by itself.</source>
        <translation>%1 responde y llama él mismo a las herramientas.</translation>
    </message>
    <message>
        <source>%1 answers. It calls no tools by itself: it is told how to in words.</source>
        <translation>%1 responde. No llama él mismo a las herramientas: se le explica con palabras cómo.</translation>
    </message>
</context>
<context>
    <name>autodevos::NeedsYouBar</name>
    <message>
        <source>What needs you</source>
        <translation>Lo que le necesita</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Siguiente pregunta</translation>
    </message>
    <message numerus="yes">
        <source>Needs you (%n): %1</source>
        <translation>
            <numerusform>Le necesita (%n): %1</numerusform>
            <numerusform>Le necesitan (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>Le necesita: %1</translation>
    </message>
    <message>
        <source>All that needs you</source>
        <translation>Todo lo que requiere su atención</translation>
    </message>
</context>
<context>
    <name>autodevos::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>autodevos::PlanEditor</name>
    <message>
        <source>Add dependency</source>
        <translation>Añadir dependencia</translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation>Eliminar tarea</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>Añadir tarea</translation>
    </message>
    <message>
        <source>Change task</source>
        <translation>Modificar tarea</translation>
    </message>
</context>
<context>
    <name>autodevos::PlansPage</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message numerus="yes">
        <source>%1 s, %n further try/tries</source>
        <translation>
            <numerusform>%1 s, %n intento más</numerusform>
            <numerusform>%1 s, %n intentos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>Tasks of both versions</source>
        <translation>Tareas de ambas versiones</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Plan v%1</source>
        <translation>Plan v%1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Todavía no hay ningún plan.</translation>
    </message>
    <message>
        <source>There is one version of the plan so far. Every change of it makes another one.</source>
        <translation>Hasta ahora hay una versión del plan. Cada cambio crea otra.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) added</source>
        <translation>
            <numerusform>%n tarea añadida</numerusform>
            <numerusform>%n tareas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) removed</source>
        <translation>
            <numerusform>%n tarea quitada</numerusform>
            <numerusform>%n tareas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed</source>
        <translation>
            <numerusform>%n tarea cambiada</numerusform>
            <numerusform>%n tareas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the requirements are others</source>
        <translation>los requisitos son otros</translation>
    </message>
    <message>
        <source>the data model is another</source>
        <translation>el modelo de datos es otro</translation>
    </message>
    <message>
        <source>Both versions say the same</source>
        <translation>Ambas versiones dicen lo mismo</translation>
    </message>
</context>
<context>
    <name>autodevos::PreviewPanel</name>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Log of the preview</source>
        <translation>Registro de la vista previa</translation>
    </message>
    <message>
        <source>Start preview</source>
        <translation>Iniciar la vista previa</translation>
    </message>
    <message>
        <source>Stop preview</source>
        <translation>Detener la vista previa</translation>
    </message>
    <message>
        <source>Open or make a project first.</source>
        <translation>Abra o cree primero un proyecto.</translation>
    </message>
    <message>
        <source>The app is not running.</source>
        <translation>La aplicación no está en marcha.</translation>
    </message>
    <message>
        <source>There is nothing to start yet: run the plan first.</source>
        <translation>Aún no hay nada que iniciar: ejecute primero el plan.</translation>
    </message>
    <message>
        <source>Installing and building. The first time takes a minute or two.</source>
        <translation>Instalando y construyendo. La primera vez tarda uno o dos minutos.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The app is running on this computer only.</source>
        <translation>La aplicación funciona solo en este equipo.</translation>
    </message>
    <message>
        <source>What the app says is written here while it runs.</source>
        <translation>Aquí se escribe lo que dice la aplicación mientras está en marcha.</translation>
    </message>
    <message>
        <source>Show it here</source>
        <translation>Mostrar aquí</translation>
    </message>
    <message>
        <source>Shows the app inside this window; loads a browser the first time</source>
        <translation>Muestra la aplicación en esta ventana; la primera vez carga un navegador</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>Volver a cargar la página</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>La aplicación</translation>
    </message>
</context>
<context>
    <name>autodevos::ProgressStrip</name>
    <message>
        <source>Progress of the run</source>
        <translation>Avance de la ejecución</translation>
    </message>
    <message>
        <source>Share of the budget that is used, in per cent</source>
        <translation>Parte del presupuesto usada, en porcentaje</translation>
    </message>
    <message>
        <source>%1 % of the budget is used</source>
        <translation>Se ha usado el %1 % del presupuesto</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>%1/%2 tasks</source>
        <translation>%1/%2 tareas</translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n sin hacer</numerusform>
            <numerusform>%n sin hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
</context>
<context>
    <name>autodevos::ProjectsView</name>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>%1
last opened %2</source>
        <translation>%1
abierto por última vez %2</translation>
    </message>
    <message>
        <source>Projects you make appear here.</source>
        <translation>Aquí aparecen los proyectos que usted crea.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove from the list (the folder stays)</source>
        <translation>Quitar de la lista (la carpeta se queda)</translation>
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
        <translation>Describa el programa que se ha de construir. Ctrl+Intro planifica y ejecuta, Ctrl+Mayús+Intro solo planifica, Alt+Arriba retrocede en el historial.</translation>
    </message>
    <message>
        <source>Describe the program you want: who uses it, what they keep in it, what they do with it.</source>
        <translation>Describa el programa que quiere: quién lo usa, qué se guarda en él, qué se hace con él.</translation>
    </message>
    <message>
        <source>%1
Will not be built: %2</source>
        <translation>%1
No se construirá: %2</translation>
    </message>
</context>
<context>
    <name>autodevos::PromptPanel</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Plan and run</source>
        <translation>Planificar y ejecutar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Partir de un ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) recognised</source>
        <translation>
            <numerusform>%n requisito reconocido</numerusform>
            <numerusform>%n requisitos reconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not be built</source>
        <translation>
            <numerusform>%n no se construirá</numerusform>
            <numerusform>%n no se construirán</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimate of the run</source>
        <translation>Estimación de la ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n step(s)</source>
        <translation>
            <numerusform>en %n paso</numerusform>
            <numerusform>en %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>unos %1 tokens</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>more than the budget of %1</source>
        <translation>más que el presupuesto de %1</translation>
    </message>
    <message>
        <source>What a run of the whole plan takes, as far as experience tells</source>
        <translation>Lo que requiere ejecutar el plan entero, según la experiencia</translation>
    </message>
    <message>
        <source>What a run takes, as far as experience tells. The built-in model drafts the plan as you type; nothing is spent for it.</source>
        <translation>Lo que requiere una ejecución, según la experiencia. El modelo integrado esboza el plan mientras escribe; no se gasta nada.</translation>
    </message>
    <message>
        <source>Nothing to build is recognised yet</source>
        <translation>Todavía no se reconoce nada que construir</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach text files: a language model reads them with the prompt</source>
        <translation>Adjuntar archivos de texto: un modelo de lenguaje los lee junto con el prompt</translation>
    </message>
</context>
<context>
    <name>autodevos::QuestionCard</name>
    <message>
        <source>May this command run?</source>
        <translation>¿Puede ejecutarse este comando?</translation>
    </message>
    <message>
        <source>The budget is used up: the run is paused</source>
        <translation>El presupuesto se ha agotado: la ejecución está en pausa</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>A question from &quot;%1&quot;</source>
        <translation>Una pregunta de «%1»</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; wants to run a command:</source>
        <translation>La tarea «%1» quiere ejecutar un comando:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>There is no sandbox on this machine: it could read and change all that you can, and reach the network.</source>
        <translation>En este equipo no hay aislamiento: podría leer y cambiar todo lo que usted puede, y acceder a la red.</translation>
    </message>
    <message>
        <source>It runs closed off: it sees only this project&apos;s build folder, but it gets the network.</source>
        <translation>Se ejecuta aislado: solo ve la carpeta de construcción de este proyecto, pero tiene acceso a la red.</translation>
    </message>
    <message>
        <source>It runs closed off: it sees only this project&apos;s build folder and has no network.</source>
        <translation>Se ejecuta aislado: solo ve la carpeta de construcción de este proyecto y no tiene red.</translation>
    </message>
    <message>
        <source>Why you are asked: %1</source>
        <translation>Por qué se le pregunta: %1</translation>
    </message>
    <message>
        <source>%1 of %2 USD were spent. What runs comes to its end, nothing new is paid for.</source>
        <translation>Se han gastado %1 de %2 USD. Lo que está en marcha llega a su fin; no se paga nada nuevo.</translation>
    </message>
    <message>
        <source>Some calls have no known price.</source>
        <translation>Algunas llamadas no tienen un precio conocido.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <source>Allow &amp;more, in all:</source>
        <translation>Permitir &amp;más, en total:</translation>
    </message>
    <message>
        <source>&amp;Finish with Blueprint</source>
        <translation>&amp;Terminar con Blueprint</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Allow &amp;once</source>
        <translation>Permitir &amp;una vez</translation>
    </message>
    <message>
        <source>Allow for this &amp;run</source>
        <translation>Permitir en esta &amp;ejecución</translation>
    </message>
    <message>
        <source>&amp;Always allow this command</source>
        <translation>Permitir &amp;siempre este comando</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Denegar</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>Budget in all</source>
        <translation>Presupuesto total</translation>
    </message>
    <message>
        <source>An&amp;swer with these words</source>
        <translation>&amp;Responder con estas palabras</translation>
    </message>
    <message>
        <source>Part of it is an estimate: not every answer was counted.</source>
        <translation>Una parte es una estimación: no todas las respuestas se contaron.</translation>
    </message>
    <message>
        <source>May this tool be called?</source>
        <translation>¿Se puede llamar a esta herramienta?</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; wants to call the tool &quot;%2&quot; of your server &quot;%3&quot; with:</source>
        <translation>La tarea «%1» quiere llamar a la herramienta «%2» de su servidor «%3» con:</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>No sandbox holds a tool server: it can do whatever it was made for.</source>
        <translation>Ningún entorno aislado contiene a un servidor de herramientas: puede hacer todo aquello para lo que se hizo.</translation>
    </message>
    <message>
        <source>&amp;Always allow this tool</source>
        <translation>Permitir &amp;siempre esta herramienta</translation>
    </message>
</context>
<context>
    <name>autodevos::RelationsModel</name>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>many</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Añadir enlace</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar enlace</translation>
    </message>
    <message>
        <source>Filled with the account that is signed in</source>
        <translation>Se rellena con la cuenta que ha iniciado sesión</translation>
    </message>
    <message>
        <source>In the code: %1</source>
        <translation>En el código: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Cambiar enlace</translation>
    </message>
    <message>
        <source>Rename link</source>
        <translation>Cambiar el nombre del enlace</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
</context>
<context>
    <name>autodevos::RequestsPage</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>sondeo</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planificación</translation>
    </message>
    <message>
        <source>Requests to models</source>
        <translation>Peticiones a los modelos</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Exact request and its answer</source>
        <translation>Petición exacta y su respuesta</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Como se envió</translation>
    </message>
    <message>
        <source>Byte by byte as it was sent, instead of laid out to be read</source>
        <translation>Byte a byte como se envió, en vez de dispuesta para leerla</translation>
    </message>
    <message>
        <source>Re&amp;quest</source>
        <translation>&amp;Petición</translation>
    </message>
    <message>
        <source>Copies the request exactly as it was sent, without keys</source>
        <translation>Copia la petición exactamente como se envió, sin claves</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>Copies the answer</source>
        <translation>Copia la respuesta</translation>
    </message>
    <message>
        <source>Nothing was asked of a provider for this task. The built-in model needs no requests.</source>
        <translation>No se preguntó a ningún proveedor por esta tarea. El modelo integrado no necesita peticiones.</translation>
    </message>
    <message>
        <source>Answer after %1, %2 bytes</source>
        <translation>Respuesta tras %1, %2 bytes</translation>
    </message>
</context>
<context>
    <name>autodevos::RequirementsModel</name>
    <message>
        <source>Proven</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Construido</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Sin construir</translation>
    </message>
    <message>
        <source>Tests of its tasks; none of them names this requirement:</source>
        <translation>Pruebas de sus tareas; ninguna nombra este requisito:</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
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
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>What the prompt asks for is listed here once it is planned, with the tasks, files and tests that prove it.</source>
        <translation>Lo que pide el prompt aparece aquí una vez planificado, con las tareas, los archivos y las pruebas que lo demuestran.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requisito</numerusform>
            <numerusform>%n requisitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>Nothing is linked to it yet</source>
        <translation>Aún no tiene nada enlazado</translation>
    </message>
    <message numerus="yes">
        <source>%n proven</source>
        <translation>
            <numerusform>%n probado</numerusform>
            <numerusform>%n probados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n built</source>
        <translation>
            <numerusform>%n construido</numerusform>
            <numerusform>%n construidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not built</source>
        <translation>
            <numerusform>%n no construido</numerusform>
            <numerusform>%n no construidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 · %3 % covered</source>
        <comment>how many requirements, of which kinds</comment>
        <translation>%1: %2 · %3 % cubierto</translation>
    </message>
</context>
<context>
    <name>autodevos::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Several are parted by commas</source>
        <translation>Varios se separan con comas</translation>
    </message>
    <message>
        <source>One sentence on what it does; planners choose by it</source>
        <translation>Una frase sobre lo que hace; el planificador elige según ella</translation>
    </message>
    <message>
        <source>What its work has to come to</source>
        <translation>A qué debe llegar su trabajo</translation>
    </message>
    <message>
        <source>Paths its tasks usually write, such as backend/src/**. Several are parted by commas</source>
        <translation>Rutas que suelen escribir sus tareas, como backend/src/**. Varias se separan con comas</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Plans may give it tasks</source>
        <translation>Los planes pueden asignarle tareas</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escripción</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Indicaciones</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>Res&amp;ultado</translation>
    </message>
    <message>
        <source>Too&amp;ls</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>Pat&amp;hs</source>
        <translation>&amp;Rutas</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Reset to shipped</source>
        <translation>Restaurar la &amp;original</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a role</comment>
        <translation>%1 (modificado)</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>a role</comment>
        <translation>%1 (propio)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>Viene con el programa</translation>
    </message>
    <message>
        <source>Not saved yet. It counts from the next plan or run on.</source>
        <translation>Aún sin guardar. Se aplica a partir del próximo plan o de la próxima ejecución.</translation>
    </message>
    <message>
        <source>It cannot be saved so: %1</source>
        <translation>Así no se puede guardar: %1</translation>
    </message>
    <message>
        <source>Saved. It counts from the next plan or run on.</source>
        <translation>Guardado. Se aplica a partir del próximo plan o de la próxima ejecución.</translation>
    </message>
    <message>
        <source>What stood there is kept in %1</source>
        <translation>Lo que había se conserva en %1</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Not saved: %1. Closing once more drops these changes.</source>
        <translation>Sin guardar: %1. Si cierra otra vez, se descartan estos cambios.</translation>
    </message>
</context>
<context>
    <name>autodevos::RunOptionsForm</name>
    <message>
        <source>Checks: none</source>
        <translation>Comprobaciones: ninguna</translation>
    </message>
    <message>
        <source>Only that declared files exist and are complete</source>
        <translation>Solo que los archivos declarados existan y estén completos</translation>
    </message>
    <message>
        <source>Checks: fast</source>
        <translation>Comprobaciones: rápidas</translation>
    </message>
    <message>
        <source>Also that every file parses; nothing is run</source>
        <translation>También que cada archivo esté bien formado; no se ejecuta nada</translation>
    </message>
    <message>
        <source>Checks: full</source>
        <translation>Comprobaciones: completas</translation>
    </message>
    <message>
        <source>Also install, types, lint, build and tests of the project; takes minutes</source>
        <translation>También instalación, tipos, lint, construcción y pruebas del proyecto; tarda minutos</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>Carpeta del proyecto</translation>
    </message>
    <message>
        <source>Choose the project folder</source>
        <translation>Elegir la carpeta del proyecto</translation>
    </message>
    <message>
        <source>How much is checked</source>
        <translation>Cuánto se comprueba</translation>
    </message>
    <message>
        <source>Tasks at a time</source>
        <translation>Tareas a la vez</translation>
    </message>
    <message>
        <source>Stop at the first failure</source>
        <translation>Detenerse al primer fallo</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>Comp&amp;robaciones</translation>
    </message>
    <message>
        <source>&amp;At a time</source>
        <translation>A la &amp;vez</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Presupuesto</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source> USD</source>
        <translation> USD</translation>
    </message>
    <message>
        <source>What the models may cost in this run</source>
        <translation>Lo que pueden costar los modelos en esta ejecución</translation>
    </message>
    <message>
        <source>The built-in model costs nothing</source>
        <translation>El modelo integrado no cuesta nada</translation>
    </message>
    <message>
        <source>When it is used up, the run pauses and asks how to go on</source>
        <translation>Cuando se agota, la ejecución se detiene en pausa y pregunta cómo seguir</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>Carpeta del nuevo proyecto</translation>
    </message>
    <message>
        <source>Stac&amp;k</source>
        <translation>Te&amp;cnología</translation>
    </message>
</context>
<context>
    <name>autodevos::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Both runs, task by task</source>
        <translation>Ambas ejecuciones, tarea por tarea</translation>
    </message>
    <message>
        <source>%1 done, %2 not</source>
        <translation>%1 hechas, %2 no</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1 del plan v%2</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Todavía no se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>Select one run, or two to compare them.</source>
        <translation>Seleccione una ejecución, o dos para compararlas.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>run</comment>
        <translation>%1: tiempo</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n tried task(s)</source>
        <translation>
            <numerusform>%1: %2, %n tarea intentada</numerusform>
            <numerusform>%1: %2, %n tareas intentadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2 longer than %3</source>
        <translation>%1 tardó %2 más que %3</translation>
    </message>
    <message>
        <source>%1 took %2 less than %3</source>
        <translation>%1 tardó %2 menos que %3</translation>
    </message>
    <message>
        <source>it cost %1 more</source>
        <translation>costó %1 más</translation>
    </message>
    <message>
        <source>it cost %1 less</source>
        <translation>costó %1 menos</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsDelegate</name>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings and shortcuts</source>
        <translation>Buscar ajustes y atajos de teclado</translation>
    </message>
    <message>
        <source>Back to &amp;default</source>
        <translation>Volver al valor pre&amp;determinado</translation>
    </message>
    <message>
        <source>What is changed counts at once.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>%1 is set in the environment and wins over the settings.</source>
        <translation>La variable de entorno %1 está definida y prevalece sobre los ajustes.</translation>
    </message>
</context>
<context>
    <name>autodevos::SettingsModel</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>archivo de ajustes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>%1 already means &quot;%2&quot;</source>
        <translation>%1 ya está asignado a «%2»</translation>
    </message>
</context>
<context>
    <name>autodevos::StackBox</name>
    <message>
        <source>What it is made with</source>
        <translation>Con qué se hace</translation>
    </message>
    <message>
        <source>Stands in the prompt as its last line. Languages and frameworks of your own choice need a language model.</source>
        <translation>Figura en la última línea del prompt. Otros lenguajes y entornos requieren un modelo de lenguaje.</translation>
    </message>
    <message>
        <source>As the prompt says</source>
        <translation>Según el prompt</translation>
    </message>
    <message>
        <source>Web application</source>
        <translation>Aplicación web</translation>
    </message>
    <message>
        <source>Static web site</source>
        <translation>Sitio web estático</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>Solo API</translation>
    </message>
</context>
<context>
    <name>autodevos::StaleSummary</name>
    <message>
        <source>What a retry runs again</source>
        <translation>Lo que un reintento vuelve a ejecutar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) run again</source>
        <translation>
            <numerusform>%n tarea se ejecuta de nuevo</numerusform>
            <numerusform>%n tareas se ejecutan de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is</source>
        <translation>
            <numerusform>%n queda como está</numerusform>
            <numerusform>%n quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible when the current run has ended</source>
        <translation>Será posible cuando termine la ejecución en curso</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at a price that is not known</source>
        <translation>a un precio desconocido</translation>
    </message>
</context>
<context>
    <name>autodevos::TalkPage</name>
    <message>
        <source>Conversation of the task</source>
        <translation>Conversación de la tarea</translation>
    </message>
    <message>
        <source>What the model answers and which tools the agent calls appears here.</source>
        <translation>Aquí aparece lo que responde el modelo y qué herramientas llama el agente.</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>Report: </source>
        <translation>Informe: </translation>
    </message>
</context>
<context>
    <name>autodevos::TaskDialog</name>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Modificar la tarea</translation>
    </message>
    <message>
        <source>Paths, parted by commas: backend/src/mail/**; empty: it only checks</source>
        <translation>Rutas separadas por comas: backend/src/mail/**; vacío: solo comprueba</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Instrucciones</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Necesita</translation>
    </message>
    <message>
        <source>&amp;Writes</source>
        <translation>&amp;Escribe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Tasks that must be completed before</source>
        <translation>Tareas que deben completarse antes</translation>
    </message>
    <message>
        <source>Paths that this task alone may write</source>
        <translation>Rutas en las que solo esta tarea puede escribir</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Modificar</translation>
    </message>
    <message>
        <source>Makes a new plan version; runs nothing</source>
        <translation>Crea una nueva versión del plan; no ejecuta nada</translation>
    </message>
    <message>
        <source>It waits for this task itself</source>
        <translation>Ella misma espera a esta tarea</translation>
    </message>
    <message>
        <source> s a try</source>
        <translation> s por intento</translation>
    </message>
    <message>
        <source>Longest time of one try</source>
        <translation>Duración máxima de un intento</translation>
    </message>
    <message>
        <source> more tries</source>
        <translation> intento(s) más</translation>
    </message>
    <message>
        <source>Further tries after the first</source>
        <translation>Intentos adicionales después del primero</translation>
    </message>
</context>
<context>
    <name>autodevos::TaskPage</name>
    <message>
        <source>Instructions of the task</source>
        <translation>Instrucciones de la tarea</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Instrucciones</translation>
    </message>
    <message>
        <source>edited, not used yet</source>
        <translation>editadas, aún sin usar</translation>
    </message>
    <message>
        <source>Retry…</source>
        <translation>Reintentar…</translation>
    </message>
    <message>
        <source>Save edit</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Put the planned instructions back</source>
        <translation>Volver a poner las instrucciones planificadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escribe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Retry with edits…</source>
        <translation>Reintentar con los cambios…</translation>
    </message>
    <message>
        <source>Possible when the current run has ended</source>
        <translation>Será posible cuando termine la ejecución en curso</translation>
    </message>
    <message>
        <source>Shows first what runs again and what is reused</source>
        <translation>Muestra primero qué se ejecuta de nuevo y qué se reutiliza</translation>
    </message>
    <message>
        <source>Makes a new plan version; runs nothing</source>
        <translation>Crea una nueva versión del plan; no ejecuta nada</translation>
    </message>
    <message>
        <source>Ends this task; the others go on</source>
        <translation>Termina esta tarea; las demás siguen</translation>
    </message>
    <message>
        <source>Only this…</source>
        <translation>Solo esta…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Runs this task and what it still needs; what depends on it waits for the next run</source>
        <translation>Ejecuta esta tarea y lo que aún necesita; lo que depende de ella espera a la próxima ejecución</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>No omitir</translation>
    </message>
    <message>
        <source>The next run carries it out again</source>
        <translation>La próxima ejecución volverá a realizarla</translation>
    </message>
    <message>
        <source>Leaves it out of this run and those to come, with what depends on it</source>
        <translation>La deja fuera de esta ejecución y de las siguientes, junto con lo que depende de ella</translation>
    </message>
    <message>
        <source>Run only this</source>
        <translation>Ejecutar solo esta</translation>
    </message>
    <message>
        <source>Retry with edits</source>
        <translation>Reintentar con los cambios</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>autodevos::TaskTableModel</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cubre</translation>
    </message>
</context>
<context>
    <name>autodevos::TimelineChart</name>
    <message>
        <source>Timeline of the run</source>
        <translation>Línea de tiempo de la ejecución</translation>
    </message>
    <message>
        <source>try %1: from %2 to %3</source>
        <translation>intento %1: de %2 a %3</translation>
    </message>
    <message>
        <source>waited %1 for its turn</source>
        <translation>esperó su turno durante %1</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>decided how long the run took</source>
        <translation>determinó la duración de la ejecución</translation>
    </message>
    <message>
        <source>When a run goes on, its tasks appear here with the time they take.</source>
        <translation>Durante una ejecución, aquí aparecen sus tareas con el tiempo que tardan.</translation>
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
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Compare with the run</source>
        <translation>Comparar con la ejecución</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>%1 of plan v%2</source>
        <translation>%1 del plan v%2</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Comparada con %1</translation>
    </message>
    <message>
        <source>%1 longer than %2</source>
        <translation>%1 más larga que %2</translation>
    </message>
    <message>
        <source>%1 shorter than %2</source>
        <translation>%1 más corta que %2</translation>
    </message>
    <message>
        <source>%1 in all; %2 of %3 tasks decided it (%4); %5 at a time</source>
        <translation>%1 en total; decisivas: %2 de %3 tareas (%4); %5 a la vez</translation>
    </message>
</context>
<context>
    <name>autodevos::ToolServerDialog</name>
    <message>
        <source>New tool server</source>
        <translation>Nuevo servidor de herramientas</translation>
    </message>
    <message>
        <source>Tool server %1</source>
        <translation>Servidor de herramientas %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Se alcanza por</translation>
    </message>
    <message>
        <source>a program of this computer</source>
        <translation>un programa de este equipo</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>One on each line; ${NAME} takes the value from the environment of this program</source>
        <translation>Una por línea; ${NAME} toma el valor del entorno de este programa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>all that write files</source>
        <translation>todos los que escriben archivos</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Agents may &amp;use it</source>
        <translation>Los agentes pueden &amp;usarlo</translation>
    </message>
    <message>
        <source>A program is started with your rights and is held by no sandbox. It gets none of your keys for language models. Enter only what you trust.</source>
        <translation>Un programa se inicia con sus permisos y ningún entorno aislado lo contiene. No recibe ninguna de sus claves de modelos de lenguaje. Indique solo aquello en lo que confíe.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Reached &amp;by</source>
        <translation>S&amp;e alcanza por</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Ar&amp;gumentos</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variables</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Cabeceras</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Roles</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
</context>
<context>
    <name>autodevos::ToolServersDialog</name>
    <message>
        <source>Tool servers</source>
        <translation>Servidores de herramientas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Program or address</source>
        <translation>Programa o dirección</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Servers of the Model Context Protocol whose tools agents may call. Each call is asked for unless a rule for commands allows it (mcp:NAME TOOL). Changes count from the next run on.</source>
        <translation>Servidores del Model Context Protocol cuyas herramientas pueden usar los agentes. Se pregunta por cada llamada, salvo que una regla para comandos la permita (mcp:NAME TOOL). Los cambios valen a partir de la próxima ejecución.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Starts the server, asks it for its tools and ends it again</source>
        <translation>Inicia el servidor, le pregunta por sus herramientas y lo vuelve a terminar</translation>
    </message>
    <message>
        <source>all that write files</source>
        <translation>todos los que escriben archivos</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>%1 is being asked for its tools…</source>
        <translation>Preguntando a %1 por sus herramientas…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers and offers %n tool(s):</source>
        <translation>
            <numerusform>%1 responde y ofrece %n herramienta:</numerusform>
            <numerusform>%1 responde y ofrece %n herramientas:</numerusform>
        </translation>
    </message>
    <message>
        <source>No tool servers yet. Add one, and agents may use its tools.</source>
        <translation>Todavía no hay servidores de herramientas. Añada uno y los agentes podrán usar sus herramientas.</translation>
    </message>
</context>
<context>
    <name>autodevos::TriesPage</name>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>en orden</translation>
    </message>
</context>
<context>
    <name>autodevos::WatchBar</name>
    <message>
        <source>It has no plan yet.</source>
        <translation>Aún no tiene plan.</translation>
    </message>
    <message>
        <source>%1 of %2 tasks are done.</source>
        <translation>%1 de %2 tareas están hechas.</translation>
    </message>
    <message>
        <source>The run is complete.</source>
        <translation>La ejecución está completa.</translation>
    </message>
    <message>
        <source>The run failed: %1</source>
        <translation>La ejecución falló: %1</translation>
    </message>
    <message>
        <source>The plan has not been run yet.</source>
        <translation>El plan aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>The run was interrupted: %1</source>
        <translation>La ejecución se interrumpió: %1</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro proceso</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>Whose project this is</source>
        <translation>De quién es este proyecto ahora</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Hacerse cargo</translation>
    </message>
    <message>
        <source>Watching: this project is run by %1 since %2.</source>
        <translation>Observando: %1 ejecuta este proyecto desde %2.</translation>
    </message>
    <message>
        <source>Watching: this project is open in %1 since %2.</source>
        <translation>Observando: este proyecto está abierto en %1 desde %2.</translation>
    </message>
    <message>
        <source>You can follow and export it; to change it, stop or close it there.</source>
        <translation>Puede seguirlo y exportarlo; para cambiarlo, deténgalo o ciérrelo allí.</translation>
    </message>
    <message>
        <source>The other process</source>
        <translation>El otro proceso</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>%1 ha terminado.</translation>
    </message>
</context>
<context>
    <name>autodevos::WelcomePage</name>
    <message>
        <source>Or start from an example:</source>
        <translation>O parta de un ejemplo:</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Escribir un prompt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Works offline now: %1 needs no network and no key.</source>
        <translation>Funciona ya sin conexión: %1 no necesita red ni clave.</translation>
    </message>
    <message>
        <source>Answers come from %1.</source>
        <translation>Las respuestas vienen de %1.</translation>
    </message>
    <message>
        <source>Reading the prompt…</source>
        <translation>Leyendo el prompt…</translation>
    </message>
    <message>
        <source>What shall be built?</source>
        <translation>¿Qué se va a construir?</translation>
    </message>
    <message>
        <source>The plan appears here as a graph. Nothing runs before it is there.</source>
        <translation>El plan aparece aquí como un grafo. Nada se ejecuta antes de que esté.</translation>
    </message>
    <message>
        <source>Write what the program is for, who uses it and what they keep in it. AutoDevOS plans the work, writes the project, checks it, and shows every step.</source>
        <translation>Escriba para qué es el programa, quién lo usa y qué se guarda en él. AutoDevOS planifica el trabajo, escribe el proyecto, lo comprueba y muestra cada paso.</translation>
    </message>
</context>
<context>
    <name>autodevos::Words</name>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Silent for %1 · %2</source>
        <translation>En silencio desde hace %1 · %2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planificador</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>Arquitecto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
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
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>DevOps</source>
        <translation>DevOps</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrador</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Espera a %1</translation>
    </message>
    <message>
        <source>Waits for %1 and %2 more</source>
        <translation>Espera a %1 y %2 más</translation>
    </message>
    <message>
        <source>Ready, waits for a free slot</source>
        <translation>Lista, espera un hueco libre</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Waits for the next try</source>
        <translation>Espera el próximo intento</translation>
    </message>
    <message>
        <source>Reused from an earlier run</source>
        <translation>Reutilizada de una ejecución anterior</translation>
    </message>
    <message>
        <source>Not carried out at this check level</source>
        <translation>No se lleva a cabo en este nivel de comprobación</translation>
    </message>
    <message>
        <source>Failed without saying why</source>
        <translation>Falló sin decir por qué</translation>
    </message>
    <message>
        <source>Cut off; goes on with the next run</source>
        <translation>Cortada; sigue en la próxima ejecución</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>would run again</source>
        <translation>se ejecutaría de nuevo</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
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
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>API integration</source>
        <translation>Integración de API</translation>
    </message>
    <message>
        <source>AI integration</source>
        <translation>Integración de IA</translation>
    </message>
    <message>
        <source>%1 (%2 tasks)</source>
        <translation>%1 (%2 tareas)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
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
        <translation>Convierte un prompt escrito en un proyecto de software completo y en marcha.</translation>
    </message>
    <message>
        <source>Start with this prompt in the editor.</source>
        <translation>Empezar con este prompt en el editor.</translation>
    </message>
    <message>
        <source>Project to open.</source>
        <translation>Proyecto que se abre.</translation>
    </message>
    <message>
        <source>Only one project can be opened at a time</source>
        <translation>Solo se puede abrir un proyecto a la vez</translation>
    </message>
    <message>
        <source>Start without the project that was open last.</source>
        <translation>Iniciar sin el último proyecto abierto.</translation>
    </message>
</context>
</TS>
