// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/command/commandpolicy.h"

#include <QJsonObject>

#include <functional>

namespace autodevos {

/// A policy file as it must be. ErrorKind::Configuration names every place that is wrong.
[[nodiscard]] Result<QJsonObject> readPolicyFile(const QString &path);

/// Changes `<configFolder>/policy.json`, which is made when it is not there: at once, durably, and one process after
/// the other. What would make the file wrong is refused and changes nothing. Blocking; any thread.
[[nodiscard]] Status changePolicyFile(const QString &configFolder, qint64 nowMs,
                                      const std::function<void(QJsonObject &policy)> &change);

/// One thing that is known of commands, for people to look over.
struct PolicyEntry {
    enum class Origin {
        Remembered, ///< allowed for always, word for word
        Personal,   ///< a rule of the person
        BuiltIn     ///< a rule of the program
    };

    Origin origin = Origin::Remembered;
    QString words; ///< as they are typed
    CommandVerdict verdict = CommandVerdict::Allow;
    bool hasNetwork = false;
    QString note;     ///< since when or why; may be empty
    QJsonObject json; ///< as it stands in the file
};

/// All of them in the order in which they count, except that what is remembered only counts where a rule asks.
/// Blocking; any thread.
[[nodiscard]] Result<QVector<PolicyEntry>> policyEntries(const QString &configFolder);
/// A rule before all others; `words` are patterns parted by spaces.
[[nodiscard]] Status addPolicyRule(const QString &configFolder, const QString &words, CommandVerdict verdict,
                                   qint64 nowMs);
/// NotFound when it is not in policy.json any more.
[[nodiscard]] Status removePolicyEntry(const QString &configFolder, const PolicyEntry &entry, qint64 nowMs);

} // namespace autodevos
