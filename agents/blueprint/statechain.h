// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace autodevos {

/// States that a sentence lists: "An order goes from draft to submitted, then baked", "Boat states: free > sold".
struct StateChain {
    QString subject;           ///< as written: "An order" without its article; empty: what was spoken of
    QStringList states;        ///< at least two
    qsizetype length = 0;      ///< of the text that was read
    qsizetype begin = 0;       ///< of it in the sentence
    bool isPlainBeing = false; ///< "a visit is planned, done or cancelled": states only of something known
};

[[nodiscard]] std::optional<StateChain> stateChainOf(const QString &sentence);

/// "moves it through New, Contacted and Won on a board", anywhere in a sentence; the subject is what is moved.
[[nodiscard]] std::optional<StateChain> movedThrough(const QString &sentence);

} // namespace autodevos
