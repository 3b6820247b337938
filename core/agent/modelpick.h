// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <optional>
#include <random>

namespace autodevos {

/// What is known of a model in a role with a kind of task; a value.
struct Experience {
    RoleId role;
    QString kind; ///< what the task occupies: "model", "build", "test" or "browser"
    QString model;
    int tries = 0;
    int successes = 0;
    double meanCost = 0;       ///< USD a try
    QVector<double> seconds{}; ///< of the tries that succeeded, ascending

    [[nodiscard]] double meanSeconds() const;
    friend bool operator==(const Experience &, const Experience &) = default;
};

/// Who does a task, and why; journaled, so that whoever goes on with the task asks the same one.
struct ModelPick {
    int model = 0; ///< see AttemptRequest::model; not journaled: a later process may have other models
    QString name;
    QString reason;       ///< a form that core/words knows; empty: there was nothing to choose
    int limitSeconds = 0; ///< what its first try may take, as far as the task's own limits allow; 0: not known
    friend bool operator==(const ModelPick &, const ModelPick &) = default;
};

[[nodiscard]] QJsonObject toJson(const ModelPick &pick);
[[nodiscard]] ModelPick modelPickFromJson(const QJsonObject &json);

/// Thompson sampling (Thompson 1933): of each model's chance of success one value is drawn from Beta(1 + successes,
/// 1 + failures), and the largest wins. What a try costs and how long it takes, as shares of the dearest and the
/// slowest, are taken off with a small weight, so that they decide between models of like success. `known` holds what
/// is known of each of `models`, in their order. Pure: the same numbers from `random` give the same pick.
[[nodiscard]] ModelPick pickModel(const QStringList &models, const QVector<Experience> &known, std::mt19937_64 &random);

/// Three times what all but one in twenty of the tries that succeeded took; 0 with fewer than eight of them.
[[nodiscard]] int learnedLimitSeconds(const QVector<double> &ascending);

} // namespace autodevos
