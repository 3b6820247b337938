// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

/// The OpenAPI description of what modules answer. Pure functions over values.
namespace autodevos::apipaths {

struct Operation {
    QString id;      ///< "takeQuiz"
    QString summary; ///< "Hands in the answers"
    QString tag;
    bool isOpen = false; ///< visitors may call it
    QStringList ids;     ///< parameters of the path that are numbers
    QStringList names;   ///< parameters of the path that are words
    QStringList queries; ///< words that may stand in the query
    bool hasBody = false;
    QString status = QStringLiteral("200");
    QStringList errors; ///< "404"
    QString type = QStringLiteral("application/json");
};

/// Adds it to `paths` as `method` of `path`.
void add(QJsonObject &paths, const QString &path, const QString &method, const Operation &operation);

} // namespace autodevos::apipaths
