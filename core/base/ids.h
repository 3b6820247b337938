// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace autodevos {

/// A string that is one kind of id and cannot be mistaken for another.
template<typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.m_value.compare(b.m_value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

using TaskId = Id<struct TaskTag>;               ///< unique in a plan, stable over its versions: "backend-api"
using RequirementId = Id<struct RequirementTag>; ///< "R1", "R2", …
using RunId = Id<struct RunTag>;                 ///< "run-1", "run-2", … in one project
using AttemptId = Id<struct AttemptTag>;         ///< "<run>/<task>/<n>", n from 1
using RoleId = Id<struct RoleTag>;               ///< file name of a role: "backend"

} // namespace autodevos
