// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/attachments.h"

#include <QWidget>

class QAction;
class QListWidget;

namespace autodevos {

/// The files that go with the prompt: a row of names, from which Delete or the context menu takes one away. Hidden
/// while there are none. Main thread; files are read in the pool.
class AttachmentBar final : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentBar(QWidget *parent = nullptr);

    /// Reads the files and adds them; what cannot be attached is `refused`.
    void add(const QStringList &paths);
    void choose(); ///< asks which
    /// Shows those of a project.
    void showProject(const QString &folder);
    void clear() { set({}); }
    [[nodiscard]] const QVector<Attachment> &attachments() const { return m_attached; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed();
    void refused(const autodevos::Error &error);

private:
    void set(const QVector<Attachment> &attached);
    void removeCurrent();

    QVector<Attachment> m_attached;
    QListWidget *m_list = nullptr;
    QAction *m_remove = nullptr;
    int m_reading = 0; ///< number of the latest showing; what was read for an older one is dropped
};

} // namespace autodevos
