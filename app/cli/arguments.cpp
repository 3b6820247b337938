// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

Result<Arguments> Arguments::parse(const QStringList &words, const QVector<Option> &options, int minimum, int maximum)
{
    Arguments arguments;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyPositional || !word.startsWith(u"--"_s)) {
            arguments.m_positional.append(word);
            continue;
        }
        if (word == u"--"_s) {
            onlyPositional = true;
            continue;
        }
        const QString name = word.section(u'=', 0, 0).mid(2);
        const auto option = std::find_if(options.cbegin(), options.cend(),
                                         [&name](const Option &candidate) { return candidate.name == name; });
        if (option == options.cend()) {
            return failure(ErrorKind::Usage, Cli::tr("Unknown option --%1").arg(name),
                           Cli::tr("--help lists the options of this command"));
        }
        if (option->value.isEmpty()) {
            if (word.contains(u'=')) {
                return failure(ErrorKind::Usage, Cli::tr("Option --%1 takes no value").arg(name));
            }
            arguments.m_options[name].append(QString());
        } else if (word.contains(u'=')) {
            arguments.m_options[name].append(word.section(u'=', 1));
        } else if (i + 1 < words.size()) {
            arguments.m_options[name].append(words.at(++i));
        } else {
            return failure(ErrorKind::Usage, Cli::tr("Option --%1 needs a value: %2").arg(name, option->value));
        }
    }
    if (arguments.m_positional.size() < minimum) {
        return failure(ErrorKind::Usage, Cli::tr("Too few arguments"), Cli::tr("--help shows what is needed"));
    }
    if (arguments.m_positional.size() > maximum) {
        return failure(ErrorKind::Usage, Cli::tr("Unexpected argument \"%1\"").arg(arguments.m_positional.at(maximum)),
                       Cli::tr("Put a prompt of several words in quotes"));
    }
    return arguments;
}

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const auto given = m_options.constFind(option);
    return given == m_options.cend() ? otherwise : given->last();
}

Result<RunOptions> Arguments::runOptions(RunOptions options) const
{
    if (has(u"check"_s)) {
        const auto level = checkLevelFromString(value(u"check"_s));
        if (!level) {
            return failure(ErrorKind::Usage, Cli::tr("--check cannot be \"%1\"").arg(value(u"check"_s)),
                           Cli::tr("Use none, fast or full"));
        }
        options.checkLevel = *level;
    }
    if (has(u"max-parallel"_s)) {
        bool ok = false;
        options.maxParallel = value(u"max-parallel"_s).toInt(&ok);
        if (!ok || options.maxParallel < 1 || options.maxParallel > 64) {
            return failure(ErrorKind::Usage, Cli::tr("--max-parallel cannot be \"%1\"").arg(value(u"max-parallel"_s)),
                           Cli::tr("Use a whole number from 1 to 64"));
        }
    }
    if (has(u"when-over-budget"_s)) {
        const auto choice = overBudgetFromString(value(u"when-over-budget"_s));
        if (!choice) {
            return failure(ErrorKind::Usage,
                           Cli::tr("--when-over-budget cannot be \"%1\"").arg(value(u"when-over-budget"_s)),
                           Cli::tr("Use pause, blueprint or stop"));
        }
        options.whenOverBudget = *choice;
    }
    options.failFast = options.failFast || has(u"fail-fast"_s);
    return options;
}

QVector<Option> runningOptions()
{
    return {{u"check"_s, u"none|fast|full"_s,
             Cli::tr("how much is proven: nothing more than files, syntax (default), or the project's own tools")},
            {u"max-parallel"_s, u"N"_s, Cli::tr("tasks at a time, 1 to 64 (default 4)")},
            {u"fail-fast"_s, {}, Cli::tr("end the run at the first failed task")},
            {u"when-over-budget"_s, u"pause|blueprint|stop"_s,
             Cli::tr("what a used-up --budget does: ask at a terminal, else end the run so that \"resume\" goes on "
                     "(default); finish with the built-in model; or end the run")},
            {u"allow-commands"_s,
             {},
             Cli::tr("agents' commands, and tools of your servers, that would be asked for run unasked")},
            {u"json"_s, {}, Cli::tr("one event a line on standard output, as JSON")},
            {u"quiet"_s, {}, Cli::tr("no progress; errors only")}};
}

} // namespace autodevos
