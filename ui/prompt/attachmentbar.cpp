// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/attachmentbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QListWidget>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

AttachmentBar::AttachmentBar(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_remove(new QAction(tr("Remove"), this))
{
    m_list->setObjectName(u"attachments"_s);
    m_list->setAccessibleName(tr("Attached files"));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->setFixedHeight(2 * (fontMetrics().height() + spacing::Normal) + spacing::Normal);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_remove->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)});
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(m_remove);
    connect(m_remove, &QAction::triggered, this, &AttachmentBar::removeCurrent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_list);
    hide();
}

void AttachmentBar::add(const QStringList &paths)
{
    auto *watcher = new QFutureWatcher<QVector<Result<Attachment>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        QVector<Attachment> attached = m_attached;
        for (const Result<Attachment> &one : watcher->result()) {
            const Status taken = one ? attach(attached, *one) : tl::unexpected(one.error());
            if (!taken) {
                Q_EMIT refused(taken.error());
            }
        }
        set(attached);
        Q_EMIT changed();
    });
    watcher->setFuture(QtConcurrent::run([paths] {
        QVector<Result<Attachment>> read;
        for (const QString &path : paths) {
            read.append(readAttachment(path));
        }
        return read;
    }));
}

void AttachmentBar::choose()
{
    auto *dialog = new QFileDialog(this, tr("Attach files to the prompt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentBar::add);
    dialog->open();
}

void AttachmentBar::showProject(const QString &folder)
{
    set({});
    const int reading = m_reading;
    auto *watcher = new QFutureWatcher<QVector<Attachment>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, reading] {
        watcher->deleteLater();
        if (reading == m_reading) {
            set(watcher->result());
        }
    });
    watcher->setFuture(QtConcurrent::run([folder] { return attachmentsOf(folder); }));
}

void AttachmentBar::set(const QVector<Attachment> &attached)
{
    ++m_reading;
    m_attached = attached;
    m_list->clear();
    for (const Attachment &one : attached) {
        auto *item = new QListWidgetItem(icon(pictureType(one.content).isEmpty() ? IconId::File : IconId::Image),
                                         one.name, m_list);
        item->setToolTip(tr("%1, %2 bytes. Delete takes it away.").arg(one.name).arg(one.content.size()));
    }
    setVisible(!attached.isEmpty());
}

void AttachmentBar::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_attached.size()) {
        QVector<Attachment> attached = m_attached;
        attached.removeAt(row);
        set(attached);
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
        Q_EMIT changed();
    }
}

} // namespace autodevos
