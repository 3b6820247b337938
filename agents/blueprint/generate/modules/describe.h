// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// Short ways to say what a module keeps and how its routes answer. Pure functions over values.
namespace autodevos::describe {

/// One operation of the OpenAPI description; parameters of the path are read from the path itself.
struct Operation {
    QString method; ///< "get"
    QString path;   ///< "/votes/{entity}/{id}"
    QString id;     ///< "castVote"
    QString summary;
    QString tag;
    bool isOpen = false;     ///< visitors may call it
    QJsonObject body = {};   ///< schema; empty: takes none
    QJsonObject answer = {}; ///< schema; empty: answers 204 without a body
    QString status = QStringLiteral("200");
    QStringList queries = {}; ///< optional texts in the address
    /// Refusals that do not follow from its shape: "409".
    QStringList errors = {};
    QString bodyType = QStringLiteral("application/json");
    QString answerType = QStringLiteral("application/json");
};

/// Adds the operation, with the errors that follow from its shape.
void add(QJsonObject &paths, const Operation &operation);

/// An object whose members are given as "name:type"; "name:type?" may be null, "name:type[]" is a list, "object" any.
[[nodiscard]] QJsonObject shape(const QStringList &members);
/// `{ items: [...] }`
[[nodiscard]] QJsonObject itemsOf(const QJsonObject &schema);

[[nodiscard]] Relation account(const QString &name);
/// A relation to what the row lives in: the row goes with it.
[[nodiscard]] Relation within(const QString &name, const QString &target);
[[nodiscard]] Field column(const QString &name, FieldType type, const QString &initial = {});
[[nodiscard]] Field optionalColumn(const QString &name, FieldType type);

} // namespace autodevos::describe
