// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

QStringList optionWords(const Command &command)
{
    QStringList words{u"--help"_s};
    for (const Option &option : command.options) {
        words.append(u"--"_s + option.name);
    }
    return words;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : allCommands()) {
        names.append(command.name);
    }
    return names;
}

QString bashScript()
{
    QString script = u"_autodevos_cli() {\n"
                     "  local word=${COMP_WORDS[COMP_CWORD]} words=\n"
                     "  if [ \"$COMP_CWORD\" -eq 1 ]; then words=\"%1\"; else case ${COMP_WORDS[1]} in\n"_s.arg(
                         commandNames().join(u' '));
    for (const Command &command : allCommands()) {
        script += u"    %1) words=\"%2\" ;;\n"_s.arg(command.name, optionWords(command).join(u' '));
    }
    script += u"  esac; fi\n"
              "  case $word in\n"
              "    -*) mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\") ;;\n"
              "    *) [ \"$COMP_CWORD\" -eq 1 ] && mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
              "       [ \"$COMP_CWORD\" -gt 1 ] && mapfile -t COMPREPLY < <(compgen -f -- \"$word\") ;;\n"
              "  esac\n"
              "}\n"
              "complete -o filenames -F _autodevos_cli autodevos-cli\n"_s;
    return script;
}

QString zshScript()
{
    QString script = u"#compdef autodevos-cli\n"
                     "_autodevos_cli() {\n"
                     "  if (( CURRENT == 2 )); then compadd -- %1; return; fi\n"
                     "  case $words[2] in\n"_s.arg(commandNames().join(u' '));
    for (const Command &command : allCommands()) {
        script += u"    %1) [[ $PREFIX == -* ]] && compadd -- %2 || _files ;;\n"_s.arg(command.name,
                                                                                       optionWords(command).join(u' '));
    }
    return script + u"  esac\n}\ncompdef _autodevos_cli autodevos-cli\n"_s;
}

QString fishScript()
{
    QString script;
    for (const Command &command : allCommands()) {
        script += u"complete -c autodevos-cli -n __fish_use_subcommand -a %1\n"_s.arg(command.name);
        for (const Option &option : command.options) {
            script += u"complete -c autodevos-cli -n '__fish_seen_subcommand_from %1' -l %2%3\n"_s.arg(
                command.name, option.name, option.value.isEmpty() ? QString() : u" -r"_s);
        }
    }
    return script;
}

int run(const Arguments &arguments, const Composition &)
{
    const QString shell = arguments.positional().first();
    if (shell == u"bash"_s) {
        printLine(bashScript());
    } else if (shell == u"zsh"_s) {
        printLine(zshScript());
    } else if (shell == u"fish"_s) {
        printLine(fishScript());
    } else {
        return printError({ErrorKind::Usage,
                           Cli::tr("There is no completion for \"%1\"").arg(shell),
                           Cli::tr("Use bash, zsh or fish"),
                           {}});
    }
    return ExitDone;
}

} // namespace

Command completionCommand()
{
    return {u"completion"_s,
            u"bash|zsh|fish"_s,
            Cli::tr("print a completion script: source <(autodevos-cli completion bash)"),
            {},
            1,
            1,
            run};
}

} // namespace autodevos
