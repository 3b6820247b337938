// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QString>
#include <QVector>

namespace autodevos {

/// A question of the page of questions and answers.
struct FaqEntry {
    QString question;
    QString answer;
};

/// What newcomers ask, answered by how the site really works. Pure; reads a normalised domain.
[[nodiscard]] QVector<FaqEntry> firstQuestions(const Domain &domain);

} // namespace autodevos
