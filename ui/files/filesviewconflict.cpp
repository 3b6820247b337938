// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filesview.h"

#include "core/base/files.h"
#include "core/workspace/generatedstore.h"
#include "core/workspace/merge.h"
#include "ui/files/codeview.h"
#include "ui/files/mergeview.h"

#include <QDesktopServices>
#include <QFutureWatcher>
#include <QStackedWidget>
#include <QtConcurrentRun>
#include <QUrl>

#include <algorithm>

// What the files view does with a file in conflict: shows its versions, has them merged, hands on the decision.

namespace autodevos {

ConflictBar *FilesView::makeConflictBar()
{
    auto *bar = new ConflictBar;
    connect(bar, &ConflictBar::versionChosen, this, &FilesView::showVersion);
    connect(bar, &ConflictBar::resolveRequested, this, &FilesView::resolve);
    connect(bar, &ConflictBar::editRequested, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(mergedFileOf(*m_workspace, m_shownFile))); });
    return bar;
}

void FilesView::showConflict()
{
    const auto status = m_conflicts.constFind(m_shownFile);
    if (status == m_conflicts.cend()) {
        m_conflict->hide();
    } else {
        m_conflict->showConflict(status->conflict);
    }
}

/// Another version comes into view: what was typed into the person's goes to the disk first.
void FilesView::showVersion()
{
    if (m_code != nullptr && m_code->isModified()) {
        save();
        m_code->setSaved();
    }
    m_conflict->setOpenPlaces(0); // until the columns say otherwise
    load(m_shownFile);
}

/// None when a person has worked on the merged file: then that is what is shown, and used. None too where Git sees a
/// conflict between changes that only touch each other: the columns would decide it unasked.
std::optional<FilesView::Versions> FilesView::versionsOf(const Workspace &workspace, const FileConflict &conflict,
                                                         const QByteArray &merged)
{
    const GeneratedStore store(workspace);
    const Result<QByteArray> ours = workspace.read(conflict.path);
    const Result<QByteArray> theirs = store.content(conflict.generated);
    const Result<QByteArray> base = conflict.base.isEmpty() ? QByteArray() : store.content(conflict.base);
    if (!ours || !theirs || !base) {
        return std::nullopt;
    }
    const Merge laidOut = mergeTexts(*base, *ours, *theirs);
    const QVector<MergePart> parts = mergeParts(*base, *ours, *theirs);
    const bool isAllAsked =
        std::ranges::count(parts, MergePart::Kind::Conflict, &MergePart::kind) >= laidOut.conflicts.size();
    return isAllAsked && laidOut.content == merged ? std::optional(Versions{*base, *ours, *theirs, merged})
                                                   : std::nullopt;
}

void FilesView::showMerge(const QString &path, const Versions &versions)
{
    if (m_merge == nullptr) {
        m_merge = new MergeView;
        m_main->addWidget(m_merge);
        connect(m_merge, &MergeView::chosen, this, [this] { m_conflict->setOpenPlaces(m_merge->openPlaces()); });
    }
    m_laidOut = versions.laidOut;
    m_merge->setTexts(path, versions.base, versions.ours, versions.theirs);
    m_conflict->setOpenPlaces(m_merge->openPlaces());
    m_main->setCurrentWidget(m_merge);
    m_merge->setFocus();
}

/// What shows the chosen version of the shown file; null: nothing was shown yet.
QWidget *FilesView::versionView() const
{
    return m_isInColumns ? static_cast<QWidget *>(m_merge) : m_code;
}

void FilesView::resolve(Resolution resolution)
{
    const QString path = m_shownFile;
    const bool isDecided = m_merge != nullptr && m_merge->path() == path && m_merge->openPlaces() == 0;
    if (resolution != Resolution::Merged || !isDecided) {
        Q_EMIT resolveRequested(path, resolution);
        return;
    }
    const int project = m_project;
    auto *watcher = new QFutureWatcher<Status>(this);
    connect(watcher, &QFutureWatcher<Status>::finished, this, [this, watcher, project, path] {
        watcher->deleteLater();
        if (const Status status = watcher->result(); !status) {
            Q_EMIT saveFailed(status.error(), path);
        } else if (project == m_project) {
            Q_EMIT resolveRequested(path, Resolution::Merged);
        }
    });
    watcher->setFuture(QtConcurrent::run(
        [file = mergedFileOf(*m_workspace, path), laidOut = m_laidOut, content = m_merge->merged()]() -> Status {
            const bool isAsLaidOut = readFile(file).value_or(QByteArray()) == laidOut; // else it is the person's
            return isAsLaidOut ? writeFileDurably(file, content) : Status();
        }));
}

} // namespace autodevos
