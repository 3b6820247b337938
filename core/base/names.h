// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace autodevos {

/// One enum value and the word it has in files and on the wire.
template<typename Enum>
struct Name {
    Enum value;
    QLatin1StringView word;
};

/// The word of `value`; every value of the enum must be in the table.
template<typename Enum, std::size_t Size>
[[nodiscard]] QString wordOf(const std::array<Name<Enum>, Size> &table, Enum value)
{
    for (const Name<Enum> &entry : table) {
        if (entry.value == value) {
            return entry.word;
        }
    }
    Q_UNREACHABLE();
    return {};
}

template<typename Enum, std::size_t Size>
[[nodiscard]] std::optional<Enum> valueOf(const std::array<Name<Enum>, Size> &table, QStringView word)
{
    for (const Name<Enum> &entry : table) {
        if (word == entry.word) {
            return entry.value;
        }
    }
    return std::nullopt;
}

} // namespace autodevos
