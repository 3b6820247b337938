// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filesview.h"

#include "core/base/hash.h"
#include "core/workspace/generatedstore.h"
#include "core/workspace/handedit.h"
#include "ui/files/codeview.h"
#include "ui/files/diffview.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

QWidget *FilesView::makeHead()
{
    m_header = new QLabel;
    m_header->setObjectName(u"fileHeader"_s);
    m_header->setTextFormat(Qt::RichText);
    m_header->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_header->setWordWrap(true);
    m_compare = new QComboBox;
    m_compare->setObjectName(u"compareWith"_s);
    m_compare->setAccessibleName(tr("Compare with"));
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_compare->setMinimumContentsLength(22);
    m_saveButton = new QPushButton(icon(IconId::Save), tr("Save"));
    m_saveButton->setObjectName(u"saveFile"_s);
    m_head = new QWidget;
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(spacing::Normal, spacing::Tight, spacing::Normal, spacing::Tight);
    column->setSpacing(spacing::Tight);
    column->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::Normal);
    row->addWidget(m_compare);
    row->addStretch();
    row->addWidget(m_saveButton);
    column->addLayout(row);
    m_head->hide();
    connect(m_saveButton, &QPushButton::clicked, this, &FilesView::save);
    connect(m_compare, &QComboBox::activated, this, [this] { compareWith(m_compare->currentData().toString()); });
    return m_head;
}

bool FilesView::hasUnsaved() const
{
    return m_saving > 0 || !m_unsaved.isEmpty() || (m_code != nullptr && m_code->isModified());
}

/// Another file or project comes into view: the person's text goes to the disk first.
void FilesView::leave()
{
    if (m_code != nullptr && m_code->isModified()) {
        save();
        m_code->setSaved();
    }
    m_shownFile.clear();
    updateEditing();
}

void FilesView::save()
{
    if (m_code == nullptr || !m_code->isModified() || !m_workspace || m_shownFile.isEmpty()) {
        return;
    }
    const QString key = keyOf(m_shownFile);
    m_unsaved.insert(key, {m_workspace->root(), m_shownFile, m_code->text(), m_base, m_unsaved.value(key).writes});
    write(key);
}

void FilesView::saveAll()
{
    save();
    for (const QString &key : m_unsaved.keys()) {
        if (m_unsaved.value(key).writes == 0) {
            write(key);
        }
    }
}

void FilesView::write(const QString &key)
{
    Unsaved &unsaved = m_unsaved[key];
    ++unsaved.writes;
    ++m_saving;
    auto *watcher = new QFutureWatcher<Saved>(this);
    connect(watcher, &QFutureWatcher<Saved>::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        --m_saving;
        handleSaved(key, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([workspace = Workspace(unsaved.root), path = unsaved.path,
                                          content = unsaved.text.toUtf8(), base = unsaved.base] {
        Saved saved{path, content, saveEdit(workspace, path, content, base)};
        if (!saved.status && saved.status.error().kind == ErrorKind::Exists) {
            saved.there = workspace.read(path).value_or(base);
        }
        return saved;
    }));
}

void FilesView::handleSaved(const QString &key, const Saved &done)
{
    const bool isShown = key == keyOf(m_shownFile);
    const auto unsaved = m_unsaved.find(key);
    if (unsaved != m_unsaved.end()) {
        --unsaved->writes;
    }
    if (!done.status) {
        if (isShown && done.status.error().kind == ErrorKind::Exists) {
            m_base = done.there; // the next time it is meant
        }
        updateEditing();
        Q_EMIT saveFailed(done.status.error(), key == keyOf(done.path) ? done.path : QString());
        return;
    }
    if (unsaved != m_unsaved.end() && unsaved->text.toUtf8() == done.content) {
        m_unsaved.erase(unsaved);
    }
    if (isShown) {
        m_base = done.content;
        if (m_code->text().toUtf8() == done.content) {
            m_code->setSaved();
        }
        if (!m_comparedHash.isEmpty()) {
            compareWith(m_comparedHash);
        }
    }
    updateEditing();
    Q_EMIT saved(done.path, key == keyOf(done.path) ? sha256Hex(done.content) : QString());
}

/// Files of other projects may have the same path.
QString FilesView::keyOf(const QString &path) const
{
    return m_workspace && !path.isEmpty() ? m_workspace->root() + u'/' + path : QString();
}

void FilesView::updateEditing()
{
    if (m_code == nullptr) {
        m_saveButton->hide();
        return;
    }
    const bool isMine = m_conflict->isHidden() || m_conflict->version() == ConflictBar::Version::Yours;
    // What is typed while the next file is read would belong to none.
    m_code->setEditable(m_lock.isEmpty() && m_isWhole && isMine && !m_shownFile.isEmpty());
    m_saveButton->setVisible(m_main->currentWidget() == m_code && m_isWhole);
    m_saveButton->setEnabled(m_code->isModified() && m_lock.isEmpty());
    m_saveButton->setToolTip(m_lock.isEmpty() ? tr("Your changes stay when the file is generated anew") : m_lock);
}

void FilesView::fillVersions()
{
    const QSignalBlocker blocker(m_compare);
    m_compare->clear();
    m_compare->addItem(tr("No comparison"), QString());
    const QLocale locale;
    for (const FileVersion &version : m_versions.of(m_shownFile)) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(version.time);
        m_compare->addItem(tr("Generated by %1, %2", "run, date and time")
                               .arg(version.run.value(), locale.toString(time, QLocale::ShortFormat)),
                           version.hash);
    }
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(m_comparedHash)));
    m_compare->setVisible(m_compare->count() > 1);
}

void FilesView::compareWith(const QString &hash)
{
    m_comparedHash = hash;
    if (!hash.isEmpty() && m_compare->findData(hash) < 0) {
        m_compare->addItem(tr("The version of a checkpoint"), hash);
        m_compare->show();
    }
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(hash)));
    const int number = ++m_comparing;
    if (hash.isEmpty() || !m_workspace) {
        if (QWidget *view = versionView(); view != nullptr && !m_shownFile.isEmpty()) {
            m_main->setCurrentWidget(view);
        }
        updateEditing();
        return;
    }
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(this);
    connect(watcher, &QFutureWatcher<Result<QByteArray>>::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number != m_comparing) {
            return;
        }
        if (const Result<QByteArray> older = watcher->result(); older) {
            showDifference(*older);
        } else {
            compareWith({});
            Q_EMIT saveFailed(older.error(), m_shownFile);
        }
    });
    watcher->setFuture(QtConcurrent::run([store = GeneratedStore(*m_workspace), hash] { return store.content(hash); }));
}

void FilesView::showDifference(const QByteArray &older)
{
    if (m_diff == nullptr) {
        m_diff = new DiffView;
        m_main->addWidget(m_diff);
    }
    const bool isEdited = m_code != nullptr && m_code->isModified();
    m_diff->setTexts(m_shownFile, older, isEdited ? m_code->text().toUtf8() : m_base);
    m_main->setCurrentWidget(m_diff);
    updateEditing();
}

} // namespace autodevos
