// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringView>

#include <optional>

/// JSON as models write it. Pure functions; any thread.
namespace autodevos {

struct LenientJson {
    QJsonValue value;
    qsizetype end = 0;       ///< behind the value's last character
    bool isCutOff = false;   ///< the text ended before the value did; what was complete is in `value`
    bool isValueCut = false; ///< and it ended inside a text, a number or a member, so that something is missing
};

/// Reads the one value at `start`, which may hold comments, trailing commas and line breaks in texts. Nothing when
/// there is no value. A value that is only short of its closing brackets is cut off, but none of its values is.
[[nodiscard]] std::optional<LenientJson> readLenientJson(QStringView text, qsizetype start);

} // namespace autodevos
