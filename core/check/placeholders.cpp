// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/placeholders.h"

#include "core/check/sourcescan.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

constexpr qsizetype largestScanned = 1024 * 1024;

QRegularExpression pattern(const QString &text, bool ignoreCase = true)
{
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, ignoreCase);
    return QRegularExpression(text, options);
}

int lineAt(const QString &text, qsizetype offset)
{
    return static_cast<int>(QStringView(text).first(offset).count(u'\n')) + 1;
}

/// Collects the findings of one file.
class Search {
public:
    Search(const QString &path, const QString &text)
        : m_path(path)
        , m_text(text)
        , m_language(languageOf(path))
        , m_scan(scanSource(text, m_language))
    {
    }

    QVector<Finding> run()
    {
        if (m_scan.comments.isEmpty() &&
            (m_language == SourceLanguage::Markdown || m_language == SourceLanguage::Text)) {
            findMarkersInProse();
        }
        findMarkersInComments();
        findFiller();
        if (m_language == SourceLanguage::Script || m_language == SourceLanguage::MarkupScript) {
            findEmptyScript();
        } else if (m_language == SourceLanguage::Python) {
            findEmptyPython();
        } else if (m_language == SourceLanguage::Markdown) {
            findOpenFence();
        }
        if (!m_scan.problem.isEmpty()) {
            add(m_scan.problemLine, u"the file is cut off or unbalanced: "_s + m_scan.problem,
                u"Write the whole file"_s);
        }
        return std::move(m_findings);
    }

private:
    void add(int line, const QString &message, const QString &remedy)
    {
        m_findings.append({u"placeholders"_s, m_path, line, message, remedy, true});
    }

    void addMarker(int line, const QString &text)
    {
        add(line, u"unfinished work is marked here: \"%1\""_s.arg(text.left(80)),
            u"Do what the marker says and take it out"_s);
    }

    void findMarkersInComments()
    {
        static const QRegularExpression marker = pattern(
            u"^\\W*(TODO|FIXME|XXX|TBD|HACK)\\b|\\b(TODO|FIXME|TBD)\\s*[:(]|^\\W*\\.\\.\\.\\W*$|^\\W*…\\W*$"_s, false);
        static const QRegularExpression phrase = pattern(
            u"\\b(your|actual|real) (code|logic|implementation) (goes )?here\\b|\\bimplement (me|this)\\b|"
            "\\bnot (yet )?implemented\\b|\\badd (your |the )?(own )?(code|logic|implementation|content) here\\b|"
            "\\brest of (the |your )?(code|file|implementation|component|function|logic)\\b|"
            "\\.\\.\\. ?(existing|more|other|rest|same|remaining|previous)\\b|\\bplaceholder "
            "(for|implementation|code|function)\\b|"
            "^\\W*placeholder\\W*$|\\bto be implemented\\b|\\bimplementation goes here\\b|^\\W*stub\\b|"
            "\\b(code|implementation) (omitted|unchanged)\\b|\\bomitted for brevity\\b"_s);
        for (const SourceComment &comment : m_scan.comments) {
            if (comment.text.contains(marker) || comment.text.contains(phrase)) {
                addMarker(comment.line, comment.text);
            }
        }
    }

    void findMarkersInProse()
    {
        static const QRegularExpression marker =
            pattern(u"^[ \\t#*>-]*(TODO|FIXME|TBD)[ \\t]*$|\\b(TODO|FIXME|TBD):|"
                    "\\[(?:your|insert|add|describe)\\b[^\\]\\n]{0,60}\\](?![(\\[:])"_s,
                    false);
        addAll(marker, m_text, [this](int line, const QString &text) { addMarker(line, text.trimmed()); });
    }

    void findFiller()
    {
        static const QRegularExpression filler = pattern(u"\\blorem ipsum\\b"_s);
        static const QRegularExpression thrown =
            pattern(u"\\bthrow new \\w*(Error|Exception)\\(\\s*['\"`](not (yet )?implemented|todo\\b|implement me)|"
                    "\\braise NotImplementedError\\b"_s);
        addAll(filler, m_text, [this](int line, const QString &) {
            add(line, u"filler text (lorem ipsum) stands here"_s, u"Write real text"_s);
        });
        addAll(thrown, m_text, [this](int line, const QString &) {
            add(line, u"this only says that it is not implemented"_s, u"Implement it"_s);
        });
    }

    template<typename Function>
    static void addAll(const QRegularExpression &expression, const QString &text, const Function &found)
    {
        QRegularExpressionMatchIterator it = expression.globalMatch(text);
        while (it.hasNext()) {
            const QRegularExpressionMatch match = it.next();
            const QString words = match.captured();
            const qsizetype skip = words.size() - QStringView(words).trimmed().size();
            found(lineAt(text, match.capturedStart() + (words.front().isSpace() ? skip : 0)), words);
        }
    }

    void findEmptyScript()
    {
        if (isTestPath(m_path)) {
            return; // doubles in tests do nothing on purpose
        }
        static const QRegularExpression function = pattern(
            u"\\bfunction\\s*\\*?\\s*(?!noop\\b)(\\w+)\\s*(<[^>]*>)?\\([^)]*\\)\\s*(:[^{;=]+)?\\{\\s*\\}|"
            "\\b(?:const|let)\\s+(?!noop\\b)(\\w+)\\s*=\\s*(?:async\\s*)?\\([^)]*\\)\\s*(?::[^=]+)?=>\\s*\\{\\s*\\}"_s,
            false);
        static const QRegularExpression component = pattern(
            u"\\bexport\\s+(?:default\\s+)?function\\s+[A-Z]\\w*\\([^)]*\\)[^{;]*\\{\\s*return\\s+null;?\\s*\\}"_s,
            false);
        addAll(function, m_scan.code, [this](int line, const QString &) {
            add(line, u"this function has an empty body"_s, u"Implement it or take it out"_s);
        });
        addAll(component, m_scan.code, [this](int line, const QString &) {
            add(line, u"this component shows nothing"_s, u"Implement it or take it out"_s);
        });
    }

    void findEmptyPython()
    {
        static const QRegularExpression function = pattern(
            u"^[ \\t]*(?:async )?def \\w+\\([^)]*\\)[^:\\n]*:\\s*\\n[ \\t]+(?:pass|\\.\\.\\.)[ \\t]*$"_s, false);
        addAll(function, m_scan.code, [this](int line, const QString &) {
            add(line, u"this function has an empty body"_s, u"Implement it or take it out"_s);
        });
    }

    void findOpenFence()
    {
        static const QRegularExpression fence = pattern(u"^\\s{0,3}(```|~~~)"_s);
        qsizetype count = 0;
        for (auto it = fence.globalMatch(m_text); it.hasNext(); it.next()) {
            ++count;
        }
        if (count % 2 != 0) {
            add(lineAt(m_text, m_text.size()), u"the file is cut off: a code block is never closed"_s,
                u"Write the whole file"_s);
        }
    }

    const QString &m_path;
    const QString &m_text;
    SourceLanguage m_language;
    SourceScan m_scan;
    QVector<Finding> m_findings;
};

bool mayBeEmpty(const QString &name)
{
    return name == "__init__.py"_L1 || name == "py.typed"_L1 || name == ".gitkeep"_L1 || name == ".keep"_L1;
}

} // namespace

QVector<Finding> findPlaceholders(const QString &path, const QByteArray &content)
{
    const QString name = path.section(u'/', -1);
    if (content.trimmed().isEmpty()) {
        if (mayBeEmpty(name)) {
            return {};
        }
        return {{u"placeholders"_s, path, 0, u"the file is empty"_s, u"Write its content or do not make it"_s, true}};
    }
    // foreign or binary matter is not an agent's prose
    if (content.size() > largestScanned || content.contains('\0') || name == "package-lock.json"_L1) {
        return {};
    }
    const QString text = QString::fromUtf8(content);
    return Search(path, text).run();
}

bool isTestPath(const QString &path)
{
    static const QRegularExpression expression(
        u"(^|/)(tests?|__tests__|e2e|spec)/|\\.(test|spec)\\.[a-z]+$|(^|/)test_[^/]+\\.py$|_test\\.(py|go|ts|js)$"_s);
    return path.contains(expression);
}

} // namespace autodevos
