// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/namedtests.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype mostTests = 5000;

/// What stands between file, groups and name of a test.
const QString &separator()
{
    static const QString text = u" > "_s;
    return text;
}

/// "✓ tests/a.test.ts > group > name [R3] 12ms", "not ok 4 - name [R3]", "FAIL  name [R3]"
std::optional<NamedTest> readMarked(const ToolOutput &output, const QString &line)
{
    static const QRegularExpression expression(
        u"^\\s*(?:(✓|✔|√|ok|PASS(?:ED)?)|×|✕|✗|✖|not ok|FAIL(?:ED)?|ERROR)(?:\\s+\\d+(?:\\s+-)?)?\\s+(\\S.*)$"_s);
    static const QRegularExpression leftOut(u"#\\s*(?:skip|todo)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression duration(u"\\s+\\(?\\d+(?:\\.\\d+)?\\s?m?s\\)?$"_s);
    static const QRegularExpression project(u"^\\|[^|]+\\|\\s+"_s);
    const QRegularExpressionMatch match = expression.match(line);
    if (!match.hasMatch() || line.contains(leftOut)) {
        return std::nullopt;
    }
    QString title = match.captured(2).trimmed().remove(duration).remove(project);
    QString file = output.script;
    if (const QString first = projectPath(output, title.section(separator(), 0, 0)); output.exists(first)) {
        file = first;
        title = title.section(separator(), 1);
    }
    return NamedTest{file, title, requirementsNamedIn(title), match.hasCaptured(1)};
}

/// "tests/test_a.py::test_name[case] PASSED [R3] [ 12%]"
std::optional<NamedTest> readPytest(const ToolOutput &output, const QString &line)
{
    static const QRegularExpression expression(
        u"^(\\S+\\.py)::(.+?)\\s+(PASSED|FAILED|ERROR)\\b(.*?)(?:\\s+\\[\\s*\\d+%\\])?\\s*$"_s);
    const QRegularExpressionMatch match = expression.match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString title = (match.captured(2) + match.captured(4)).trimmed();
    return NamedTest{projectPath(output, match.captured(1)), title, requirementsNamedIn(title),
                     match.captured(3) == "PASSED"_L1};
}

} // namespace

QVector<NamedTest> readNamedTests(const ToolOutput &output)
{
    QVector<NamedTest> tests;
    const QStringList lines = plainOutput(output.text).split(u'\n');
    for (const QString &line : lines) {
        if (!line.contains("[R"_L1)) {
            continue;
        }
        std::optional<NamedTest> test = readPytest(output, line);
        if (!test) {
            test = readMarked(output, line);
        }
        if (!test || test->requirements.isEmpty()) {
            continue;
        }
        const auto known = std::ranges::find_if(
            tests, [&test](const NamedTest &other) { return other.file == test->file && other.title == test->title; });
        if (known != tests.end()) {
            known->ok = known->ok && test->ok;
        } else if (tests.size() < mostTests) {
            tests.append(std::move(*test));
        }
    }
    return tests;
}

QStringList requirementsNamedIn(const QString &title)
{
    static const QRegularExpression expression(u"\\[(R\\d+(?:\\s*,\\s*R\\d+)*)\\]"_s);
    static const QRegularExpression comma(u"\\s*,\\s*"_s);
    QStringList ids;
    for (auto matches = expression.globalMatch(title); matches.hasNext();) {
        ids += matches.next().captured(1).split(comma);
    }
    ids.removeDuplicates();
    return ids;
}

int lineOfTest(const QString &source, const QString &title)
{
    static const QRegularExpression groups(u"\\s(?:>|›|»|->)\\s|::"_s);
    const QString own = title.split(groups).last().trimmed();
    if (own.isEmpty()) {
        return 0;
    }
    const qsizetype place = source.indexOf(own);
    return place < 0 ? 0 : 1 + static_cast<int>(QStringView(source).left(place).count(u'\n'));
}

bool runsTests(const QString &check)
{
    return check == "unit"_L1 || check == "api"_L1 || check == "browser"_L1;
}

} // namespace autodevos
