// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/llm/languagemodel.h"

#include <QByteArray>
#include <QVector>

namespace autodevos {

/// A text file or a picture that the person gave with the prompt: the planner and the agents read it, or look at it
/// where the model can; the built-in model does neither. They lie in <project>/.autodevos/attachments and are no part
/// of what is exported.
struct Attachment {
    QString name; ///< without a folder
    QByteArray content;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

inline constexpr qint64 largestAttachment = qint64{32} * 1024; ///< bytes
inline constexpr qint64 largestAttached = qint64{64} * 1024;   ///< of all together: they are part of every request
inline constexpr qsizetype mostAttached = 16;
inline constexpr qint64 largestPicture = qint64{1024} * 1024; ///< bytes; beside what the texts take together
inline constexpr qsizetype mostPictures = 4;

/// "image/png", "image/jpeg", "image/webp" or "image/gif", by how the content begins; empty: no picture.
[[nodiscard]] QString pictureType(const QByteArray &content);

/// Reads a file that is to be attached. Refuses what is neither text in UTF-8 nor a picture (Unsupported) or too large
/// (Invalid). Blocks.
[[nodiscard]] Result<Attachment> readAttachment(const QString &path);
/// Adds one to others, in place of one of the same name. Refuses what would be too much together (Invalid).
[[nodiscard]] Status attach(QVector<Attachment> &attached, const Attachment &one);

/// Those of a project, by name. Blocks.
[[nodiscard]] QVector<Attachment> attachmentsOf(const QString &projectFolder);
/// Makes these the project's, and no others. Blocks.
[[nodiscard]] Status keepAttachments(const QString &projectFolder, const QVector<Attachment> &attached);

/// For a request: the files as data between marks, pictures by their names; empty without any.
[[nodiscard]] QString attachedInWords(const QVector<Attachment> &attached);
/// For a request: the pictures, in the order in which the words name them.
[[nodiscard]] QVector<Image> attachedPictures(const QVector<Attachment> &attached);

} // namespace autodevos
