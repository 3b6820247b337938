// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/filefence.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

struct Line {
    qsizetype start = 0;
    QString text;
};

QVector<Line> linesOf(const QString &text)
{
    QVector<Line> lines;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        lines.append({start, text.mid(start, end - start)});
        start = end + 1;
    }
    return lines;
}

/// "```", "````" or "~~~" at the beginning of a line, after at most three blanks; empty: none.
QString markOf(const QString &line)
{
    qsizetype from = 0;
    while (from < line.size() && from < 3 && line.at(from) == u' ') {
        ++from;
    }
    qsizetype to = from;
    while (to < line.size() && line.at(to) == line.at(from) && (line.at(to) == u'`' || line.at(to) == u'~')) {
        ++to;
    }
    return to - from >= 3 ? line.mid(from, to - from) : QString();
}

bool isMarkdown(const QString &info)
{
    const QString language = info.section(u' ', 0, 0).toLower();
    return language.startsWith("md"_L1) || language.startsWith("markdown"_L1);
}

QSet<QString> wordSet(QLatin1StringView words)
{
    const QStringList list = QString(words).split(u' ');
    return {list.cbegin(), list.cend()};
}

/// The line that closes the fence opened at `open`; -1: none does.
qsizetype closingLine(const QVector<Line> &lines, qsizetype open, const QString &mark, bool mayNest)
{
    int depth = 0;
    for (qsizetype i = open + 1; i < lines.size(); ++i) {
        const QString here = markOf(lines.at(i).text);
        if (here.isEmpty() || here.front() != mark.front() || here.size() < mark.size()) {
            continue;
        }
        const bool isBare = lines.at(i).text.trimmed() == here;
        if (!isBare) {
            depth += mayNest ? 1 : 0;
        } else if (depth == 0) {
            return i;
        } else {
            --depth;
        }
    }
    return -1;
}

void setLineBefore(Fence &fence, const QVector<Line> &lines, qsizetype open)
{
    for (qsizetype i = open - 1; i >= 0 && i >= open - 2; --i) {
        if (!lines.at(i).text.trimmed().isEmpty()) {
            fence.lineBefore = lines.at(i).text.trimmed();
            fence.lineBeforeStart = lines.at(i).start;
            return;
        }
    }
}

bool isPath(const QString &text)
{
    static const QRegularExpression withEnding(
        u"^[\\w@.()\\[\\]$+-][\\w@.()\\[\\]$+/-]*\\.[A-Za-z][A-Za-z0-9]{0,11}$"_s);
    static const QRegularExpression known(
        u"^(?:[\\w@.-]+/)*(?:Dockerfile|Makefile|Procfile|LICENSE|README|\\.[a-z][\\w.-]*)$"_s);
    static const QRegularExpression noPath(u"^(?:\\d+(?:\\.\\d+)+|e\\.g\\.?|i\\.e\\.?|Node\\.js|Vue\\.js|Next\\.js)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 240 && !text.contains("//"_L1) && !noPath.match(text).hasMatch() &&
           (withEnding.match(text).hasMatch() || known.match(text).hasMatch());
}

/// The path in the words behind the opening mark: "ts src/a.ts", "ts:src/a.ts", "ts title=\"src/a.ts\"", "src/a.ts".
QString pathInInfo(const QString &info)
{
    static const QRegularExpression named(u"(?:title|file|filename|path|name)\\s*[=:]\\s*[\"']?([^\"'\\s}]+)[\"']?"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = named.match(info); match.hasMatch() && isPath(match.captured(1))) {
        return match.captured(1);
    }
    const QStringList words = info.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        const QString word = i == 0 ? words.at(0).section(u':', 1) : words.at(i);
        if (isPath(word)) {
            return word;
        }
    }
    const QString first = words.value(0);
    return words.size() == 1 && isPath(first) && (first.contains(u'/') || first.contains(u'.')) ? first : QString();
}

QString stripped(QString text, const QRegularExpression &pattern)
{
    text.remove(pattern);
    return text.trimmed();
}

/// The path in a line that is nothing but a path with decoration: "### `src/a.ts`:", "**File: src/a.ts**".
QString pathInLine(const QString &line)
{
    static const QRegularExpression decoration(u"[*`#\"]+|^\\s*(?:\\d+[.)]|[-+])\\s|:\\s*$"_s);
    static const QRegularExpression label(
        u"^(?:new |updated |create |update )?(?:file ?(?:name|path)?|path)\\s*:?\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression remark(u"\\s*\\((?:new|updated|modified|changed|complete)(?: file)?\\)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString rest = stripped(stripped(line, decoration), remark);
    rest = stripped(stripped(rest, label), decoration);
    return isPath(rest) ? rest : QString();
}

/// The path in a line that hands over a whole file: "Here is the updated `src/a.ts`:", "And now src/b.ts:". Not in one
/// that speaks of a part of it: "Add this to src/a.ts:".
QString pathInLeadIn(const QString &line)
{
    static const QRegularExpression between(u"[*`#\"\\s,;:!]+"_s);
    static const QSet<QString> fillers = wordSet(
        "a an and also as at below call called code complete completed component content contents corrected create "
        "created "
        "creating entire file files final finally first fixed follows following for four full have here here's i i'll "
        "i've implementation is it its last let let's me modified module my name named new newly next now of ok okay "
        "our page path please quick read revised save script second see should so source stylesheet sure test tests "
        "text "
        "that's the then third this three two type types updated us version we well whole will with write written "
        "writing "
        "you your"_L1);
    static const QRegularExpression earlier(u"^.*[.!?]\\s+(?=\\S)"_s);
    QString path;
    const QStringList words = stripped(line, earlier).split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (isPath(word) && path.isEmpty()) {
            path = word;
        } else if (!fillers.contains(word.toLower().remove(u'.'))) {
            return {};
        }
    }
    return path;
}

/// The path in a first line that is a comment with nothing else: "// src/a.ts", "# src/a.py", "<!-- index.html -->".
QString pathInComment(const QString &line)
{
    static const QRegularExpression comment(
        u"^\\s*(?://|#(?!!)|--|;|/\\*+|<!--|\\{/\\*)\\s*(.*?)\\s*(?:\\*/\\}?|-->)?\\s*$"_s);
    const QRegularExpressionMatch match = comment.match(line);
    return match.hasMatch() ? pathInLine(match.captured(1)) : QString();
}

bool isNoFile(const QString &info)
{
    static const QStringList languages{u"bash"_s, u"sh"_s,    u"shell"_s,  u"console"_s,    u"zsh"_s,
                                       u"diff"_s, u"patch"_s, u"output"_s, u"powershell"_s, u"terminal"_s};
    return languages.contains(info.section(u' ', 0, 0).toLower());
}

} // namespace

QVector<Fence> fencesOf(const QString &text)
{
    const QVector<Line> lines = linesOf(text);
    QVector<Fence> fences;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString mark = markOf(lines.at(i).text);
        if (mark.isEmpty()) {
            continue;
        }
        Fence fence;
        fence.start = lines.at(i).start;
        fence.info = lines.at(i).text.trimmed().mid(mark.size()).trimmed();
        if (fence.info.contains(u'`')) {
            continue; // words between backticks, not a fence
        }
        setLineBefore(fence, lines, i);
        const bool isMarkdownFile = isMarkdown(fence.info) || pathInInfo(fence.info).endsWith(".md"_L1) ||
                                    pathInLine(fence.lineBefore).endsWith(".md"_L1);
        const qsizetype close = closingLine(lines, i, mark, isMarkdownFile);
        fence.isClosed = close >= 0;
        const qsizetype bodyStart = i + 1 < lines.size() ? lines.at(i + 1).start : text.size();
        fence.body = text.mid(bodyStart, (close < 0 ? text.size() : lines.at(close).start) - bodyStart);
        fence.end = close < 0 ? text.size() : lines.at(close).start + lines.at(close).text.size();
        fences.append(fence);
        if (close < 0) {
            break;
        }
        i = close;
    }
    return fences;
}

FencedFile fileIn(const Fence &fence)
{
    FencedFile file;
    if (isNoFile(fence.info)) {
        return file;
    }
    file.content = fence.body;
    const QString commented = pathInComment(fence.body.section(u'\n', 0, 0));
    file.path = pathInInfo(fence.info);
    if (file.path.isEmpty() && !commented.isEmpty()) {
        file.path = commented;
    }
    if (!file.path.isEmpty() && file.path == commented) {
        file.content = fence.body.section(u'\n', 1);
    } else if (file.path.isEmpty()) {
        file.path = pathInLine(fence.lineBefore);
        file.path = file.path.isEmpty() ? pathInLeadIn(fence.lineBefore) : file.path;
        file.isNamedAbove = !file.path.isEmpty();
    }
    return file;
}

} // namespace autodevos
