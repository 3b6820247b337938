// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QJsonObject>
#include <QStringList>

/// JSON schemas of what the API takes and answers. Pure functions over a normalised domain.
namespace autodevos::openapi {

[[nodiscard]] QJsonObject reference(const QString &kind, const QString &name);
[[nodiscard]] QJsonObject schemaReference(const QString &name);
[[nodiscard]] QJsonObject object(const QJsonObject &properties, const QStringList &required = {});
[[nodiscard]] QJsonObject arrayOf(const QJsonObject &items);
[[nodiscard]] QJsonObject typed(const QString &type, const QString &format = {});
[[nodiscard]] QJsonObject described(QJsonObject schema, const QString &description);
[[nodiscard]] QJsonObject nullable(QJsonObject schema);

[[nodiscard]] QJsonObject valueSchema(const Field &field);
/// The record as the API shows it.
[[nodiscard]] QJsonObject recordSchema(const Domain &domain, const Entity &entity);
/// What a request that makes (or changes) a record holds.
[[nodiscard]] QJsonObject inputSchema(const Domain &domain, const Entity &entity, bool isNew);
/// By name: what sign-up, login and accounts need.
[[nodiscard]] QJsonObject accountSchemas(const Domain &domain);
/// By name: errors, links to records, permissions.
[[nodiscard]] QJsonObject commonSchemas();

} // namespace autodevos::openapi
