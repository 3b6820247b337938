// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/forms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace autodevos {

Forms::Forms(const char *context, std::span<const char *const> sources)
    : m_context(context)
{
    static const QRegularExpression place(u"%[1-9]"_s);
    static const QRegularExpression escapedPlace(u"\\\\%[1-9]"_s);
    const auto ownWords = [](const Form &form) {
        return QString::fromUtf8(form.source).remove(place).size();
    };
    for (const char *source : sources) {
        const QString text = QString::fromUtf8(source);
        const QStringList parts = text.split(place);
        Q_ASSERT(parts.size() <= 5); // inWords gives four
        const QString pattern = QRegularExpression::escape(text).replace(escapedPlace, u"(.+)"_s);
        m_forms.append({source, parts.first(), parts.last(),
                        QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                           QRegularExpression::DotMatchesEverythingOption)});
    }
    std::ranges::stable_sort(m_forms, std::ranges::greater(), ownWords);
}

std::optional<QString> Forms::inWords(const QString &text, const std::function<QString(const QString &)> &part) const
{
    for (const Form &form : m_forms) {
        if (!text.startsWith(form.begin) || !text.endsWith(form.end)) {
            continue;
        }
        const QRegularExpressionMatch match = form.pattern.match(text);
        if (!match.hasMatch()) {
            continue;
        }
        const QString words = QCoreApplication::translate(m_context, form.source);
        switch (match.lastCapturedIndex()) {
        case 0:
            return words;
        case 1:
            return words.arg(part(match.captured(1)));
        case 2:
            return words.arg(part(match.captured(1)), part(match.captured(2)));
        case 3:
            return words.arg(part(match.captured(1)), part(match.captured(2)), part(match.captured(3)));
        case 4:
            return words.arg(part(match.captured(1)), part(match.captured(2)), part(match.captured(3)),
                             part(match.captured(4)));
        default:
            return words.arg(part(match.captured(1)), part(match.captured(2)), part(match.captured(3)),
                             part(match.captured(4)), part(match.captured(5)));
        }
    }
    return std::nullopt;
}

QStringList Forms::sources() const
{
    QStringList all;
    for (const Form &form : m_forms) {
        all.append(QString::fromUtf8(form.source));
    }
    return all;
}

} // namespace autodevos
