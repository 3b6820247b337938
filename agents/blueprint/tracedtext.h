// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/phrase.h"

#include <QRegularExpression>
#include <QString>
#include <QVector>

namespace autodevos {

/// A text made from a prompt that knows of each of its characters where in the prompt it came from. A value.
class TracedText {
public:
    TracedText() = default;
    explicit TracedText(const QString &prompt);
    /// Words that stand where `place` begins.
    TracedText(const QString &words, const TracedText &place);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] TracedText mid(qsizetype from, qsizetype length = -1) const;
    /// Without blanks at both ends.
    [[nodiscard]] TracedText trimmed() const;
    /// Where that part stands in the prompt, from its first character to its last.
    [[nodiscard]] language::Span origin(const language::Span &span) const;

    void append(const TracedText &other);
    /// Words that are not in the prompt; they stand where the text before them does.
    void append(const QString &words);
    /// Puts `read` in the place of what matched; "%1" stands for the first group with its places.
    void put(const QRegularExpression &written, const QString &read);
    void replace(qsizetype from, qsizetype length, const TracedText &other);

private:
    QString m_text;
    QVector<qsizetype> m_origins; ///< one for each character
};

} // namespace autodevos
