// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QSet>

/// Who plays which part in generated tests of an entity: roles by name, "visitor" for nobody, "admin".
namespace autodevos::people {

/// Somebody who may make records; the role whose profile owns them is preferred. "admin" when nobody else may.
[[nodiscard]] QString creator(const Domain &domain, const Entity &entity);
/// A role that reaches none of the principals through itself; empty when there is none.
[[nodiscard]] QString stranger(const Domain &domain, const QStringList &principals, const QString &preferred);
/// Whether the creator owns what he makes.
[[nodiscard]] bool ownsIt(const Domain &domain, const Entity &entity, const QString &role);
[[nodiscard]] bool canRead(const Domain &domain, const Entity &entity, const QString &role);

} // namespace autodevos::people
