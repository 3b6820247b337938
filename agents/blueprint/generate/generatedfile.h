// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QVector>

#include <functional>

namespace autodevos {

/// One file of a generated project: its path is known at once, its bytes are made when somebody asks for them.
/// A plain value, usable in any thread; `content` holds what it needs by value and may be called repeatedly.
struct GeneratedFile {
    QString path; ///< relative to the project, with '/' between the parts
    std::function<Result<QString>()> content;
};

using GeneratedFiles = QVector<GeneratedFile>;

} // namespace autodevos
