// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/agent/attachments.h"

namespace autodevos {

/// The prompt given as an argument, or with --prompt-file. Bytes that are no UTF-8 are replaced, a byte order mark
/// is dropped; giving both or neither is ErrorKind::Usage.
[[nodiscard]] Result<QString> promptText(const Arguments &arguments);

/// The prompt in a file; "-" is standard input.
[[nodiscard]] Result<QString> promptFileText(const QString &path);

/// The prompt, with the data model of --domain where one is given. A plan as "plan --json" prints it may stand for
/// both: then no prompt has to be given.
[[nodiscard]] Result<Prompt> promptOf(const Arguments &arguments);
/// What --domain names: a data model, or a plan that holds one; nothing when the option is not there.
[[nodiscard]] Result<std::optional<Prompt>> domainFile(const Arguments &arguments);
[[nodiscard]] Option domainOption();
/// The files of --attach; refused when one cannot be attached.
[[nodiscard]] Result<QVector<Attachment>> attachedOf(const Arguments &arguments);
[[nodiscard]] Option attachOption();

} // namespace autodevos
