// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agents/blueprint/language/lexicon.h"
#include "core/plan/domain.h"

namespace autodevos {

/// What became of sentences that a person added to a task's instructions.
struct Amendment {
    QStringList done;    ///< "Task has a new field \"Estimate (hours)\""
    QStringList notDone; ///< the sentence and why
};

/// The sentences of `edited` that are not in `planned`.
[[nodiscard]] QString addedSentences(const QString &planned, const QString &edited);

/// Changes the domain as the sentences ask: fields added, removed, renamed, made required or optional, options added,
/// colours set. What it does not understand, or what would break the model, is left and listed as not done.
[[nodiscard]] Amendment amend(Domain &domain, const QString &sentences, const language::Lexicon &lexicon);

} // namespace autodevos
