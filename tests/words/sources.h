// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>

namespace autodevos {

/// The C++ below a folder of the project ("core/engine") as one text: long literals that stand in pieces are whole, and
/// quotes stand as they are said. Files that end with one of `except` are left out.
inline QString sourcesBelow(const QString &folder, const QStringList &except = {})
{
    QString all;
    QDirIterator files(QStringLiteral(PROJECT_FOLDER "/") + folder, {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const bool isLeftOut = std::any_of(except.begin(), except.end(),
                                           [&file](const QString &end) { return file.fileName().endsWith(end); });
        if (!isLeftOut && file.open(QIODevice::ReadOnly)) {
            all += QString::fromUtf8(file.readAll());
        }
    }
    static const QRegularExpression seam(QStringLiteral("(?<!\\\\)\"\\s*\\n\\s*u?\""));
    return all.remove(seam).replace(QStringLiteral("\\\""), QStringLiteral("\x01"));
}

/// As the text stands in such sources.
inline QString asWritten(QString text)
{
    return text.replace(u'"', u'\x01').replace(u'\n', QStringLiteral("\\n"));
}

inline QString asSaid(QString text)
{
    return text.replace(u'\x01', u'"').replace(QStringLiteral("\\n"), QStringLiteral("\n"));
}

/// Puts every text of a context between angle brackets; marks around other texts stay as they are.
class Marking : public QTranslator {
public:
    explicit Marking(QStringList contexts)
        : m_contexts(std::move(contexts))
    {
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QRegularExpression letters(QStringLiteral("[A-Za-z]"));
        const QString text = QString::fromUtf8(source);
        if (!m_contexts.contains(QLatin1StringView(context))) {
            return {};
        }
        return text.contains(letters) ? u'<' + text + u'>' : text;
    }

private:
    QStringList m_contexts;
};

} // namespace autodevos
