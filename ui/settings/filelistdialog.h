// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <QVector>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLayout;
class QPushButton;
class QTreeWidget;

namespace autodevos {

/// A dialog about a list that a file holds: what it is for above it, a note and buttons below. Main thread; the file is
/// read and written in the pool, one change at a time.
class FileListDialog : public QDialog {
    Q_OBJECT

public:
    [[nodiscard]] QTreeWidget *view() const { return m_view; }

Q_SIGNALS:
    void loaded(); ///< the list shows what the file holds

protected:
    FileListDialog(const QString &title, const QString &listName, QWidget *parent);

    void setColumns(const QStringList &titles, const QVector<int> &widths);
    QPushButton *addButton(const QString &text, const QString &name);
    /// `entry` stands between list and note; null: nothing does.
    void layOut(const QString &intro, const QString &noteName, QLayout *entry = nullptr);
    void removeByKey(const std::function<void()> &remove);

    /// Says `text` below the list; empty: nothing.
    void say(const QString &text);
    [[nodiscard]] bool isSilent() const;

    virtual void load() = 0;
    virtual void updateButtons() = 0;
    /// Shows what `read` finds, an empty list where it fails.
    template<typename T>
    void readInPool(const std::function<Result<QVector<T>>()> &read,
                    const std::function<void(const QVector<T> &)> &showAll)
    {
        auto *watcher = new QFutureWatcher<Result<QVector<T>>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, showAll] {
            watcher->deleteLater();
            const Result<QVector<T>> found = watcher->result();
            if (!found) {
                say(found.error());
            }
            showAll(found.value_or(QVector<T>()));
            updateButtons();
            Q_EMIT loaded();
        });
        watcher->setFuture(QtConcurrent::run(read));
    }
    /// Carries `work` out, says why it failed, and loads the list anew.
    void change(const std::function<Status()> &work, const std::function<void()> &whenDone = {});
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    void setBusy(bool isBusy);

private:
    void say(const Error &error);

    QTreeWidget *m_view = nullptr;
    QLabel *m_note = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    bool m_isBusy = false;
};

} // namespace autodevos
