// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with the desktop around it: notifications, folders dropped on it, the last session.
#include "ui/prompt/promptpanel.h"
#include "ui/prompt/runoptionsform.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/notifier.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFutureWatcher>
#include <QMimeData>
#include <QSettings>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

const QString lastProject = u"session/project"_s;

/// The folder that is dragged; empty: none, or more than one thing.
QString folderIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

void MainWindow::connectDesktop()
{
    setAcceptDrops(true);
    m_notifier = new Notifier(*this);
    m_notifier->setTrayShown(QSettings().value(u"desktop/tray"_s, false).toBool());
    connect(&m_controller, &ProjectController::eventsCommitted, this, [this](const QVector<Event> &events) {
        for (const Event &event : events) {
            if (event.kind == EventKind::QuestionAsked && event.time >= m_openedAt && !m_controller.isWatching()) {
                m_notifier->tell(tr("AutoDevOS needs you"), tr("A task waits for your answer."));
            }
        }
    });
}

void MainWindow::openFolder(const QString &folder)
{
    auto *watcher = new QFutureWatcher<FolderKind>(this);
    connect(watcher, &QFutureWatcher<FolderKind>::finished, this, [this, watcher, folder] {
        watcher->deleteLater();
        if (watcher->result() == FolderKind::Project) {
            openProject(folder);
            return;
        }
        Notice notice{Notice::Level::Warning,
                      tr("%1 holds no project. Nothing was changed.").arg(QDir::toNativeSeparators(folder)),
                      {},
                      {},
                      u"open"_s,
                      0};
        if (watcher->result() == FolderKind::Empty && !m_controller.isOpen()) {
            notice.choices.append({tr("Make the next project here"), [this, folder] {
                                       m_prompt->options()->setFolder(folder);
                                       act(ActionId::FocusPrompt);
                                   }});
        }
        m_messages->say(notice);
    });
    watcher->setFuture(QtConcurrent::run(inspectFolder, QDir::cleanPath(QDir(folder).absolutePath())));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!folderIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString folder = folderIn(*event->mimeData()); !folder.isEmpty()) {
        event->acceptProposedAction();
        openFolder(folder);
    }
}

void MainWindow::rememberSession(const QString &folder)
{
    QSettings settings;
    if (folder.isEmpty()) {
        settings.remove(lastProject);
    } else {
        settings.setValue(lastProject, folder);
    }
}

void MainWindow::restoreSession()
{
    const QSettings settings;
    const QString folder = settings.value(lastProject).toString();
    if (!folder.isEmpty() && settings.value(u"desktop/restore"_s, true).toBool()) {
        openFolder(folder);
    }
}

} // namespace autodevos
