// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/domain.h"

#include <QString>
#include <QStringList>

/// How names of the domain become names in generated code and addresses. Pure functions over values.
namespace autodevos::naming {

/// "dueDate", "DueDate", "due-date", "Due date", "HTTPServer2" -> {"due","date"} … {"http","server2"}; ASCII only,
/// accents dropped ("Préférence" -> "preference").
[[nodiscard]] QStringList words(const QString &name);
[[nodiscard]] QString camel(const QString &name);
[[nodiscard]] QString pascal(const QString &name);
[[nodiscard]] QString kebab(const QString &name);
[[nodiscard]] QString snake(const QString &name);
/// Address part for people's words: "About us" -> "about-us"; never empty ("page" when nothing is left).
[[nodiscard]] QString slug(const QString &text);

/// English plural and singular of the last word of a camel-case name: "category" -> "categories".
[[nodiscard]] QString plural(const QString &name);
[[nodiscard]] QString singular(const QString &name);

/// The entity as a TypeScript and Prisma type: its name, with "Record" added where that would hide a global
/// ("Date", "Error", "Promise") or a name that generated code or Prisma needs.
[[nodiscard]] QString typeName(const Entity &entity);
[[nodiscard]] QString typeName(const QString &entityName);
/// The entity as a variable and as Prisma's delegate: "contactMessage"; "classRecord" never occurs, see variableName.
[[nodiscard]] QString delegateName(const QString &entityName);
/// A name usable as a TypeScript variable: reserved words get "Value" added ("default" -> "defaultValue").
[[nodiscard]] QString variableName(const QString &name);
/// File base of an entity: "contact-message".
[[nodiscard]] QString fileName(const Entity &entity);
/// Last part of an entity's address: "contact-messages".
[[nodiscard]] QString routeName(const Entity &entity);

/// Member that holds one target's id: "assigneeId"; for a to-many relation, the name of its filter: "categoryId".
[[nodiscard]] QString idName(const Relation &relation);
/// Member that holds the ids of a to-many relation in a request: "categoryIds".
[[nodiscard]] QString idsName(const Relation &relation);
/// "favourite" for Favourite; the parent's name is left out: "like" for RecipeLike under Recipe.
[[nodiscard]] QString toggleName(const Entity &toggle, const Entity &parent);
/// "isFavourite"
[[nodiscard]] QString toggleFlag(const Entity &toggle, const Entity &parent);
/// Member of the parent that counts its inline children or toggles: "commentCount", "favouriteCount".
[[nodiscard]] QString countName(const Entity &child, const Entity &parent);

} // namespace autodevos::naming
