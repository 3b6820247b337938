// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/session.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace autodevos {

/// An option a command takes. One with an empty `value` is a switch.
struct Option {
    QString name;  ///< without the dashes: "max-parallel"
    QString value; ///< what stands after it in the help: "N", "none|fast|full"
    QString description;
};

/// What stood on the command line after the command's name.
class Arguments {
public:
    /// Refuses unknown options, missing values and too few or too many arguments with ErrorKind::Usage.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const QVector<Option> &options, int minimum,
                                                 int maximum);

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
    /// Of an option that may stand there several times, in their order.
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }
    [[nodiscard]] const QStringList &positional() const { return m_positional; }

    /// --check, --max-parallel, --fail-fast and --when-over-budget, checked; `options` where they are missing.
    [[nodiscard]] Result<RunOptions> runOptions(RunOptions options = {}) const;

private:
    QHash<QString, QStringList> m_options;
    QStringList m_positional;
};

/// --check, --max-parallel, --fail-fast, --when-over-budget, --allow-commands, --json and --quiet: what run, resume,
/// retry and edit share.
[[nodiscard]] QVector<Option> runningOptions();

} // namespace autodevos
