// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/toolfindings.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype mostFindings = 200;
constexpr qsizetype tailLines = 15;

/// One way to read output: walks the lines and knows where tools put files.
class OutputReader {
public:
    explicit OutputReader(const ToolOutput &output)
        : m_output(output)
        , m_lines(plainOutput(output.text).split(u'\n'))
    {
    }

    QVector<Finding> read()
    {
        if (m_output.parser == "tsc"_L1) {
            readTsc();
        } else if (m_output.parser == "eslint"_L1) {
            readEslint();
        } else if (m_output.parser == "prettier"_L1) {
            readPrettier();
        } else if (m_output.parser == "vitest"_L1) {
            readVitest();
        } else if (m_output.parser == "pytest"_L1) {
            readPytest();
        } else if (m_output.parser == "steps"_L1) {
            readSteps();
        } else if (m_output.parser == "places"_L1) {
            readPlaces();
        } else if (m_output.parser == "cargo"_L1) {
            readCargo();
        }
        if (m_findings.isEmpty()) {
            readTail();
        }
        if (m_findings.size() > mostFindings) {
            m_findings.resize(mostFindings);
        }
        return std::move(m_findings);
    }

private:
    void add(const QString &path, int line, const QString &message, const QString &remedy, bool isError = true)
    {
        const Finding finding{m_output.check, path.isEmpty() ? QString() : projectPath(m_output, path),
                              line,           message.trimmed(),
                              remedy,         isError};
        if (!m_findings.contains(finding)) {
            m_findings.append(finding);
        }
    }

    void readTsc()
    {
        // src/a.ts(4,7): error TS2322: …   or, with pretty:   src/a.ts:4:7 - error TS2322: …
        static const QRegularExpression expression(
            u"^(\\S[^(:]*?)(?:\\((\\d+),\\d+\\)|:(\\d+):\\d+)(?::| -) (error|warning) (TS\\d+: .*)$"_s);
        for (const QString &line : std::as_const(m_lines)) {
            const QRegularExpressionMatch match = expression.match(line);
            if (match.hasMatch()) {
                const QString number = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
                add(match.captured(1), number.toInt(), match.captured(5), {}, match.captured(4) == "error"_L1);
            }
        }
    }

    /// What compilers and linters agree on: "src/main.go:12:3: message", with or without "error:" in it.
    void readPlaces()
    {
        static const QRegularExpression expression(
            u"^\\s*(\\S[^:]*?):(\\d+)(?::\\d+)?:\\s*(?:(fatal error|error|warning|note):\\s*)?(\\S.*)$"_s);
        for (const QString &line : std::as_const(m_lines)) {
            const QRegularExpressionMatch match = expression.match(line);
            if (match.hasMatch() && match.captured(3) != "note"_L1 &&
                m_output.exists(projectPath(m_output, match.captured(1)))) {
                add(match.captured(1), match.captured(2).toInt(), match.captured(4), {},
                    match.captured(3) != "warning"_L1);
            }
        }
    }

    /// "error[E0425]: cannot find …", then "  --> src/main.rs:2:5"; a test's "panicked at src/lib.rs:9:5:" and why.
    void readCargo()
    {
        static const QRegularExpression said(u"^(error|warning)(?:\\[\\w+\\])?: (.*)$"_s);
        static const QRegularExpression place(u"^\\s*--> (.+?):(\\d+):\\d+$"_s);
        static const QRegularExpression panic(u"panicked at (.+?):(\\d+):\\d+:$"_s);
        QRegularExpressionMatch latest;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (const auto match = said.match(m_lines.at(i)); match.hasMatch()) {
                latest = match;
            } else if (const auto at = place.match(m_lines.at(i)); at.hasMatch() && latest.hasMatch()) {
                add(at.captured(1), at.captured(2).toInt(), latest.captured(2), {}, latest.captured(1) == "error"_L1);
                latest = {};
            } else if (const auto failed = panic.match(m_lines.at(i)); failed.hasMatch()) {
                add(failed.captured(1), failed.captured(2).toInt(), m_lines.value(i + 1), {});
            }
        }
    }

    void readEslint()
    {
        static const QRegularExpression problem(
            u"^\\s+(\\d+):\\d+\\s+(error|warning)\\s+(.*?)(?:\\s{2,}(\\S+))?\\s*$"_s);
        static const QRegularExpression file(u"^(/|[\\w.@-]+/|[\\w.@-]+\\.\\w+$)\\S*$"_s);
        QString path;
        for (const QString &line : std::as_const(m_lines)) {
            if (const QRegularExpressionMatch match = problem.match(line); match.hasMatch() && !path.isEmpty()) {
                const QString rule = match.captured(4).isEmpty() ? QString() : u" ["_s + match.captured(4) + u']';
                add(path, match.captured(1).toInt(), match.captured(3) + rule, {}, match.captured(2) == "error"_L1);
            } else if (line.contains(file)) {
                path = line.trimmed();
            }
        }
    }

    void readPrettier()
    {
        static const QRegularExpression warned(
            u"^\\[(warn|error)\\] (\\S.*?)(?:: (SyntaxError: .*?)(?: \\((\\d+):\\d+\\))?)?$"_s);
        for (const QString &line : std::as_const(m_lines)) {
            const QRegularExpressionMatch match = warned.match(line);
            if (!match.hasMatch() || match.captured(2).startsWith("Code style issues"_L1) ||
                (match.captured(2).contains(u' ') && !m_output.exists(match.captured(2)))) {
                continue;
            }
            const QString syntaxError = match.captured(3);
            add(match.captured(2), match.captured(4).toInt(),
                syntaxError.isEmpty() ? u"not formatted as Prettier would"_s : syntaxError,
                syntaxError.isEmpty() ? u"Run `npm run format`"_s : QString());
        }
    }

    void readVitest()
    {
        // " FAIL  tests/a.test.ts > group > name", then "Error: …", then " ❯ tests/a.test.ts:12:3"
        static const QRegularExpression failed(
            u"^\\s*FAIL\\s+(?:\\|?[\\w-]+\\|\\s+)?(\\S+)(?:\\s+>\\s+(.*)|\\s+\\[.*\\])?$"_s);
        static const QRegularExpression why(u"^\\s*((?:[A-Z]\\w*)?(?:Error|Exception)\\b.*)$"_s);
        static const QRegularExpression threshold(u"^ERROR: (Coverage for .*)$"_s);
        static const QRegularExpression place(u"^\\s*❯\\s+(?:\\S+\\s+)?(\\S+?):(\\d+):\\d+"_s);
        QString path;
        QString name;
        QString message;
        const auto finish = [&](int line) {
            if (!path.isEmpty()) {
                add(path, line, name.isEmpty() ? message : name + u": "_s + message, {});
            }
            path.clear();
        };
        for (const QString &line : std::as_const(m_lines)) {
            if (const QRegularExpressionMatch match = failed.match(line); match.hasMatch()) {
                finish(0);
                path = match.captured(1);
                name = match.captured(2).trimmed();
                message = u"the test failed"_s;
            } else if (const QRegularExpressionMatch low = threshold.match(line); low.hasMatch()) {
                finish(0);
                add({}, 0, low.captured(1), u"Test the lines that the coverage table names"_s);
            } else if (const QRegularExpressionMatch reason = why.match(line); reason.hasMatch() && !path.isEmpty()) {
                message = reason.captured(1);
            } else if (const QRegularExpressionMatch at = place.match(line);
                       at.hasMatch() && !path.isEmpty() &&
                       projectPath(m_output, at.captured(1)) == projectPath(m_output, path)) {
                finish(at.captured(2).toInt());
            }
        }
        finish(0);
    }

    void readPytest()
    {
        // "tests/test_a.py:12: AssertionError" gives the line, "FAILED tests/test_a.py::name - why" the rest
        static const QRegularExpression place(u"^(\\S+\\.py):(\\d+): (\\w.*)$"_s);
        static const QRegularExpression failed(u"^(?:FAILED|ERROR) ([^\\s:]+)(?:::(\\S+))?(?: - (.*))?$"_s);
        QHash<QString, QVector<int>> linesOf; // in order of failure
        for (const QString &line : std::as_const(m_lines)) {
            if (const QRegularExpressionMatch match = place.match(line); match.hasMatch()) {
                linesOf[match.captured(1)].append(match.captured(2).toInt());
            }
        }
        for (const QString &line : std::as_const(m_lines)) {
            const QRegularExpressionMatch match = failed.match(line);
            if (!match.hasMatch()) {
                continue;
            }
            QVector<int> &known = linesOf[match.captured(1)];
            const int at = known.isEmpty() ? 0 : known.takeFirst();
            const QString why = match.captured(3).isEmpty() ? u"the test failed"_s : match.captured(3);
            add(match.captured(1), at, match.captured(2).isEmpty() ? why : match.captured(2) + u": "_s + why, {});
        }
    }

    /// Scripts that print "ok    what" and "FAIL  what", with the reason in the lines below.
    void readSteps()
    {
        static const QRegularExpression step(u"^\\s*(ok|FAIL)\\s+(\\S.*)$"_s);
        constexpr qsizetype reasonLines = 4;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QRegularExpressionMatch match = step.match(m_lines.at(i));
            if (!match.hasMatch() || match.captured(1) == "ok"_L1) {
                continue;
            }
            QStringList words{match.captured(2)};
            for (qsizetype next = i + 1; next < m_lines.size() && words.size() <= reasonLines; ++next) {
                if (m_lines.at(next).trimmed().isEmpty() || m_lines.at(next).contains(step)) {
                    break;
                }
                words.append(m_lines.at(next).trimmed());
            }
            add({}, 0, words.join(u'\n'), {});
        }
    }

    /// Nothing was understood: the last words usually say what went wrong.
    void readTail()
    {
        QStringList last;
        for (auto it = m_lines.crbegin(); it != m_lines.crend() && last.size() < tailLines; ++it) {
            if (!it->trimmed().isEmpty()) {
                last.prepend(it->trimmed());
            }
        }
        m_findings.append(
            {m_output.check, {}, 0, last.isEmpty() ? u"it failed without a word"_s : last.join(u'\n'), {}, true});
    }

    const ToolOutput &m_output;
    QStringList m_lines;
    QVector<Finding> m_findings;
};

} // namespace

QString plainOutput(QString text)
{
    static const QRegularExpression escape(u"\\x1b\\[[0-9;?]*[A-Za-z]"_s);
    return text.remove(escape).remove(u'\r');
}

QString projectPath(const ToolOutput &output, const QString &path)
{
    if (path.startsWith(u'/')) {
        const QString relative = QDir(output.folder).relativeFilePath(path);
        return relative.startsWith("../"_L1) ? path : relative;
    }
    const QString clean = QDir::cleanPath(path);
    if (output.exists(clean)) {
        return clean;
    }
    for (const QString &workspace : output.workspaces) {
        if (output.exists(workspace + u'/' + clean)) {
            return workspace + u'/' + clean;
        }
    }
    return clean;
}

QVector<Finding> readFindings(const ToolOutput &output)
{
    return OutputReader(output).read();
}

} // namespace autodevos
