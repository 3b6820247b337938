// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/toolbox.h"

#include "core/agent/briefing.h"
#include "core/check/taskchecks.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype mostEntries = 500;          ///< paths in one list
constexpr qsizetype mostLines = 1500;           ///< of one read
constexpr qsizetype mostCharacters = 64 * 1024; ///< of one read
constexpr qsizetype mostHits = 100;             ///< of one search
constexpr qsizetype longestHit = 240;           ///< characters of one found line
constexpr qsizetype mostOutput = 24 * 1024;     ///< characters of a command's output
constexpr int defaultCommandSeconds = 120;

ToolResult refused(const Error &error, const QString &target)
{
    return {error.toLine(), true, target, error.message};
}

QString text(const QJsonObject &arguments, QLatin1StringView name)
{
    return arguments.value(name).toString();
}

bool isBinary(const QByteArray &content)
{
    return content.left(8000).contains('\0');
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

} // namespace

Toolbox::Toolbox(const ToolCatalog &catalog, Transaction &transaction, ToolScope scope)
    : m_catalog(catalog)
    , m_transaction(transaction)
    , m_scope(std::move(scope))
{
}

ToolResult Toolbox::call(const ToolCall &call)
{
    using Handler = std::function<ToolResult(const QJsonObject &)>;
    const QMap<QString, Handler> handlers{
        {u"list_files"_s,
         [this](const QJsonObject &a) {
             return listFiles(a);
         }},
        {u"read_file"_s,
         [this](const QJsonObject &a) {
             return readFile(a);
         }},
        {u"search"_s,
         [this](const QJsonObject &a) {
             return search(a);
         }},
        {u"write_file"_s,
         [this](const QJsonObject &a) {
             return writeFile(a);
         }},
        {u"edit_file"_s,
         [this](const QJsonObject &a) {
             return editFile(a);
         }},
        {u"delete_file"_s,
         [this](const QJsonObject &a) {
             return deleteFile(a);
         }},
        {u"run_command"_s,
         [this](const QJsonObject &a) {
             return runCommand(a);
         }},
        {u"check"_s,
         [this](const QJsonObject &a) {
             return check(a);
         }},
        {u"report"_s,
         [this](const QJsonObject &a) {
             return takeReport(a);
         }},
    };
    const QString target = text(call.arguments, "path"_L1);
    if (const Status status = m_catalog.validate(call); !status) {
        return refused(status.error(), target);
    }
    if (call.name != "report"_L1 && !m_scope.allowed.contains(call.name)) {
        return refused({ErrorKind::Permission,
                        u"The tool %1 is not among yours"_s.arg(call.name),
                        u"Use one of: "_s + m_scope.allowed.join(u", "_s),
                        {}},
                       target);
    }
    return handlers.value(call.name)(call.arguments);
}

ToolResult Toolbox::listFiles(const QJsonObject &arguments) const
{
    const QString glob = text(arguments, "glob"_L1);
    QStringList lines;
    qsizetype total = 0;
    for (const QString &path : m_transaction.files()) {
        if (!glob.isEmpty() && !matchesAny(path, {glob})) {
            continue;
        }
        if (++total <= mostEntries) {
            lines.append(path);
        }
    }
    if (total > mostEntries) {
        lines.append(u"… and %1 more: name a narrower glob"_s.arg(total - mostEntries));
    }
    const QString summary = counted(total, u"file"_s, u"files"_s);
    return {total == 0 ? u"No file matches."_s : lines.join(u'\n'), false, glob, summary};
}

ToolResult Toolbox::readFile(const QJsonObject &arguments) const
{
    const QString path = text(arguments, "path"_L1);
    const Result<QByteArray> content = m_transaction.read(path);
    if (!content) {
        return refused(content.error(), path);
    }
    if (isBinary(*content)) {
        return refused({ErrorKind::Unsupported, u"\"%1\" is no text file"_s.arg(path), {}, {}}, path);
    }
    const QStringList lines = QString::fromUtf8(*content).split(u'\n');
    const qsizetype first = std::max<qsizetype>(arguments.value("first_line"_L1).toInteger(1), 1);
    const qsizetype last = std::min<qsizetype>(arguments.value("last_line"_L1).toInteger(lines.size()), lines.size());
    if (first > lines.size() || last < first) {
        return refused(
            {ErrorKind::Invalid,
             u"\"%1\" has %2 lines; there is no range %3 to %4"_s.arg(path).arg(lines.size()).arg(first).arg(last),
             u"Ask for lines that exist"_s,
             {}},
            path);
    }
    QString answer;
    qsizetype line = first;
    for (; line <= last && line - first < mostLines && answer.size() < mostCharacters; ++line) {
        answer += u"%1\t%2\n"_s.arg(line).arg(lines.at(line - 1).left(mostCharacters));
    }
    if (line <= last) {
        answer += u"… the file has %1 lines: go on with first_line %2"_s.arg(lines.size()).arg(line);
    }
    return {answer, false, path, u"read "_s + counted(line - first, u"line"_s, u"lines"_s)};
}

ToolResult Toolbox::search(const QJsonObject &arguments) const
{
    const QString pattern = text(arguments, "pattern"_L1);
    const QString glob = text(arguments, "glob"_L1);
    QRegularExpression expression(pattern);
    if (arguments.value("ignore_case"_L1).toBool()) {
        expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
    }
    if (!expression.isValid()) {
        return refused({ErrorKind::Invalid,
                        u"The pattern is no regular expression: "_s + expression.errorString(),
                        u"Put a backslash before ( ) [ ] { } . * + ? that stand for themselves"_s,
                        {}},
                       pattern);
    }
    QStringList hits;
    for (const QString &path : m_transaction.files()) {
        if (!glob.isEmpty() && !matchesAny(path, {glob})) {
            continue;
        }
        const Result<QByteArray> content = m_transaction.read(path);
        if (!content || isBinary(*content)) {
            continue;
        }
        const QStringList lines = QString::fromUtf8(*content).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!lines.at(i).contains(expression)) { // clazy:exclude=use-static-qregularexpression
                continue;
            }
            if (hits.size() == mostHits) {
                hits.append(u"… more than %1 hits: narrow the pattern or name a glob"_s.arg(mostHits));
                return {hits.join(u'\n'), false, pattern, u"more than %1 hits"_s.arg(mostHits)};
            }
            hits.append(u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(lines.at(i).trimmed().left(longestHit)));
        }
    }
    const QString summary = counted(hits.size(), u"hit"_s, u"hits"_s);
    return {hits.isEmpty() ? u"Nothing found."_s : hits.join(u'\n'), false, pattern, summary};
}

ToolResult Toolbox::writeFile(const QJsonObject &arguments)
{
    const QString path = text(arguments, "path"_L1);
    const QByteArray content = text(arguments, "content"_L1).toUtf8();
    const bool isNew = !m_transaction.contains(path);
    if (const Status status = m_transaction.write(path, content); !status) {
        return refused(status.error(), path);
    }
    const QString lines = counted(content.count('\n') + (content.endsWith('\n') ? 0 : 1), u"line"_s, u"lines"_s);
    return {u"Written: "_s + lines, false, path, (isNew ? u"wrote "_s : u"rewrote "_s) + lines};
}

ToolResult Toolbox::editFile(const QJsonObject &arguments)
{
    const QString path = text(arguments, "path"_L1);
    const Result<QByteArray> content = m_transaction.read(path);
    if (!content) {
        return refused(content.error(), path);
    }
    const QByteArray oldText = text(arguments, "old_text"_L1).toUtf8();
    const qsizetype count = content->count(oldText);
    if (count != 1) {
        const QString why = count == 0 ? u"The old text does not occur in \"%1\""_s.arg(path)
                                       : u"The old text occurs %1 times in \"%2\""_s.arg(count).arg(path);
        return refused({ErrorKind::Invalid,
                        why,
                        count == 0 ? u"Read the file and copy the passage exactly, with its white space"_s
                                   : u"Take more lines around it so that it is the only one"_s,
                        {}},
                       path);
    }
    QByteArray changed = *content;
    const QByteArray newText = text(arguments, "new_text"_L1).toUtf8();
    changed.replace(changed.indexOf(oldText), oldText.size(), newText);
    if (const Status status = m_transaction.rework(path, changed); !status) {
        return refused(status.error(), path);
    }
    const QString summary = u"replaced %1 by %2"_s.arg(counted(oldText.count('\n') + 1, u"line"_s, u"lines"_s),
                                                       counted(newText.count('\n') + 1, u"line"_s, u"lines"_s));
    return {u"Done: "_s + summary, false, path, summary};
}

ToolResult Toolbox::deleteFile(const QJsonObject &arguments)
{
    const QString path = text(arguments, "path"_L1);
    if (const Status status = m_transaction.remove(path); !status) {
        return refused(status.error(), path);
    }
    return {u"Deleted"_s, false, path, u"deleted"_s};
}

ToolResult Toolbox::runCommand(const QJsonObject &arguments) const
{
    const QString command = text(arguments, "command"_L1);
    const int seconds = arguments.value("timeout_seconds"_L1).toInt(defaultCommandSeconds);
    const Result<ProcessResult> result = m_scope.runCommand(command, seconds);
    if (!result) {
        return refused(result.error(), command);
    }
    QString output = result->output;
    if (output.size() > mostOutput) {
        output = output.left(mostOutput / 2) + u"\n… the middle was left out …\n"_s + output.right(mostOutput / 2);
    }
    const QString end = result->end == ProcessEnd::TimedOut ? u"ended after %1 s"_s.arg(seconds)
                                                            : u"exit code %1"_s.arg(result->exitCode);
    return {end + u'\n' + output, !result->succeeded(), command, end};
}

ToolResult Toolbox::check(const QJsonObject &arguments) const
{
    QStringList paths = m_transaction.written();
    if (const QJsonArray chosen = arguments.value("paths"_L1).toArray(); !chosen.isEmpty()) {
        paths.clear();
        for (const QJsonValue path : chosen) {
            paths.append(path.toString());
        }
    }
    const QVector<Finding> failures =
        failuresOf(checkFiles(viewOf(m_transaction), {m_scope.task, paths, m_scope.promised, CheckLevel::Fast}));
    if (failures.isEmpty()) {
        return {u"Nothing was found."_s, false, {}, u"nothing found"_s};
    }
    return {toText(failures), false, {}, counted(failures.size(), u"finding"_s, u"findings"_s)};
}

ToolResult Toolbox::takeReport(const QJsonObject &arguments)
{
    m_report = AgentReport{text(arguments, "summary"_L1), text(arguments, "blocked"_L1)};
    return {u"Thank you."_s, false, {}, m_report->summary.section(u'\n', 0, 0).left(200)};
}

} // namespace autodevos
