// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication> // for QT_TRANSLATE_NOOP
#include <QRegularExpression>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>
#include <span>

namespace autodevos {

/// Texts that core writes in English and a person reads in another language, known by their form: what stands at their
/// places %1 to %5 is whatever core named there. Immutable; any thread.
class Forms {
public:
    /// The places of a source stand in ascending order, each once.
    Forms(const char *context, std::span<const char *const> sources);

    /// The text with the application's translation of its form; what is named in it goes through `part`. Of the forms
    /// that fit, the one with the most words of its own. Nothing: no form fits.
    [[nodiscard]] std::optional<QString> inWords(const QString &text,
                                                 const std::function<QString(const QString &)> &part) const;
    [[nodiscard]] QStringList sources() const;

private:
    struct Form {
        const char *source = nullptr;
        QString begin; ///< before what it names first, and behind what it names last: most are told apart by these
        QString end;
        QRegularExpression pattern;
    };

    const char *m_context;
    QVector<Form> m_forms;
};

} // namespace autodevos
