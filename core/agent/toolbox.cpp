// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/toolbox.h"

#include "core/agent/briefing.h"
#include "core/agent/pathhints.h"
#include "core/agent/toolanswers.h"
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

bool isBinary(const QByteArray &content)
{
    return content.left(8000).contains('\0');
}

} // namespace

Toolbox::Toolbox(const ToolCatalog &catalog, Transaction &transaction, ToolScope scope)
    : m_catalog(catalog)
    , m_transaction(transaction)
    , m_scope(std::move(scope))
{
}

Toolbox::Handler Toolbox::handlerOf(const QString &tool)
{
    static const QHash<QString, Handler> handlers{
        {u"list_files"_s, &Toolbox::listFiles}, {u"read_file"_s, &Toolbox::readFile},
        {u"search"_s, &Toolbox::search},        {u"write_file"_s, &Toolbox::writeFile},
        {u"edit_file"_s, &Toolbox::editFile},   {u"delete_file"_s, &Toolbox::deleteFile},
        {u"move_file"_s, &Toolbox::moveFile},   {u"run_command"_s, &Toolbox::runCommand},
        {u"check"_s, &Toolbox::check},          {u"ask_user"_s, &Toolbox::askUser},
        {u"report"_s, &Toolbox::takeReport},
    };
    return handlers.value(tool);
}

bool Toolbox::onlyReads(const QString &tool)
{
    return tool == "list_files"_L1 || tool == "read_file"_L1 || tool == "search"_L1 || tool == "check"_L1;
}

void Toolbox::shareReads() const
{
    (void)m_transaction.files(); // every written file is brought together with the tree: reads change nothing now
}

ToolResult Toolbox::call(const ToolCall &call)
{
    if (const auto other = m_scope.callOther ? m_scope.callOther(call) : std::optional<ToolResult>()) {
        return *other;
    }
    const QString target = text(call.arguments, "path"_L1);
    if (const Status status = m_catalog.validate(call); !status) {
        return refused(status.error(), target);
    }
    const Handler handler = handlerOf(call.name);
    if (handler == nullptr || (call.name != "report"_L1 && !m_scope.allowed.contains(call.name))) {
        return refused({ErrorKind::Permission,
                        u"The tool %1 is not among yours"_s.arg(call.name),
                        u"Use one of: "_s + m_scope.allowed.join(u", "_s),
                        {}},
                       target);
    }
    return (this->*handler)(call.arguments);
}

ToolResult Toolbox::missingFile(const Error &error, const QString &path) const
{
    Error taught = error;
    const QStringList hints = closestPaths(path, m_transaction.files());
    if (!hints.isEmpty() && error.kind == ErrorKind::NotFound) {
        taught.remedy = u"Did you mean "_s + hints.join(u" or "_s) + u'?';
    }
    return refused(taught, path);
}

ToolResult Toolbox::listFiles(const QJsonObject &arguments)
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
    if (total == 0) {
        const QStringList hints = closestPaths(glob, m_transaction.files());
        const QString tail = hints.isEmpty() ? u" Call it without a glob to see all files."_s
                                             : u" There is "_s + hints.join(u", "_s) + u'.';
        return {u"No file matches."_s + tail, false, glob, summary};
    }
    return {lines.join(u'\n'), false, glob, summary};
}

ToolResult Toolbox::readFile(const QJsonObject &arguments)
{
    const QString path = text(arguments, "path"_L1);
    const Result<QByteArray> content = m_transaction.read(path);
    if (!content) {
        return missingFile(content.error(), path);
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

ToolResult Toolbox::search(const QJsonObject &arguments)
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

ToolResult Toolbox::runCommand(const QJsonObject &arguments)
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

ToolResult Toolbox::check(const QJsonObject &arguments)
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

} // namespace autodevos
