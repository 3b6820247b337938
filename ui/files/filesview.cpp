// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filesview.h"

#include "core/base/files.h"
#include "core/check/namedtests.h"
#include "core/words/errorwords.h"
#include "ui/files/codeview.h"
#include "ui/files/filetreemodel.h"
#include "ui/theme/fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFutureWatcher>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QtConcurrentRun>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace autodevos {

namespace {

constexpr qsizetype mostMatches = 2000;
constexpr qsizetype largestShown = 8 * 1024 * 1024;

} // namespace

FilesView::FilesView(QWidget *parent)
    : QWidget(parent)
{
    m_model = new FileTreeModel(this);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSide());
    splitter->addWidget(makeMain());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 700});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);

    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
    connect(&m_typing, &QTimer::timeout, this, &FilesView::search);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FilesView::search);
    const auto open = [this](const QModelIndex &index) {
        if (index.isValid() && !index.data(FileTreeModel::IsFolderRole).toBool()) {
            openFile(index.data(FileTreeModel::PathRole).toString(), 0);
        }
    };
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, open);
    connect(m_tree, &QTreeView::activated, this, open);
    const auto openMatch = [this](const QTreeWidgetItem *item) {
        if (item != nullptr && !item->data(0, Qt::UserRole).toString().isEmpty()) {
            openFile(item->data(0, Qt::UserRole).toString(), item->data(0, Qt::UserRole + 1).toInt());
        }
    };
    connect(m_matches, &QTreeWidget::currentItemChanged, this, openMatch);
    connect(m_header, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link.startsWith(u"task:"_s)) {
            Q_EMIT taskActivated(TaskId(link.mid(5)));
        } else {
            Q_EMIT requirementActivated(RequirementId(link.mid(12)));
        }
    });
    setFocusProxy(m_tree);
}

FilesView::~FilesView()
{
    m_searchStop.request_stop();
}

QWidget *FilesView::makeSide()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"fileSearch"_s);
    m_search->setPlaceholderText(tr("Search in all files"));
    m_search->setAccessibleName(m_search->placeholderText());
    addSearchMarks(*m_search);
    m_tree = new QTreeView;
    m_tree->setObjectName(u"fileTree"_s);
    m_tree->setAccessibleName(tr("Files of the project"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setIndentation(spacing::Section);
    m_matches = new QTreeWidget;
    m_matches->setAccessibleName(tr("Matches"));
    m_matches->setHeaderHidden(true);
    m_matches->setUniformRowHeights(true);
    m_matches->setFrameShape(QFrame::NoFrame);
    m_matches->setIndentation(spacing::Wide);
    m_matchCount = new QLabel;
    m_matchCount->setMargin(spacing::Tight);
    m_matchCount->setWordWrap(true);
    auto *found = new QWidget;
    auto *foundColumn = new QVBoxLayout(found);
    foundColumn->setContentsMargins(0, 0, 0, 0);
    foundColumn->setSpacing(0);
    foundColumn->addWidget(m_matchCount);
    foundColumn->addWidget(m_matches, 1);
    m_side = new QStackedWidget;
    m_side->addWidget(m_tree);
    m_side->addWidget(found);
    auto *side = new QWidget;
    side->setMinimumWidth(160);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(spacing::Normal, spacing::Normal, spacing::Normal, spacing::Tight);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    column->addWidget(m_side, 1);
    return side;
}

QWidget *FilesView::makeMain()
{
    m_hint = new QLabel(tr("The files the agents write appear here."));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(spacing::Page);
    m_main = new QStackedWidget;
    m_main->addWidget(m_hint);
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_conflict = makeConflictBar();
    column->addWidget(makeHead());
    column->addWidget(m_conflict);
    column->addWidget(m_main, 1);
    return main;
}

void FilesView::setProject(const QString &folder, const ProjectState &state)
{
    leave();
    ++m_project;
    m_searchStop.request_stop();
    m_comparedHash.clear();
    if (folder.isEmpty()) {
        m_versions.clear(); // the next project's events come before it is shown
    }
    m_plan = state.plan();
    m_owners.clear();
    for (auto file = state.artifacts().cbegin(); file != state.artifacts().cend(); ++file) {
        m_owners.insert(file.key(), file->task);
    }
    takeConflicts(state);
    m_shownFile.clear();
    m_head->hide();
    m_conflict->hide();
    m_main->setCurrentWidget(m_hint);
    m_hint->setText(tr("The files the agents write appear here."));
    m_search->clear();
    m_side->setCurrentIndex(0);
    m_model->setFiles({});
    m_workspace.reset();
    if (!folder.isEmpty()) {
        m_workspace = Workspace(folder);
        loadTree();
    }
}

void FilesView::loadTree()
{
    const int project = m_project;
    auto *watcher = new QFutureWatcher<QStringList>(this);
    connect(watcher, &QFutureWatcher<QStringList>::finished, this, [this, watcher, project] {
        watcher->deleteLater();
        if (project != m_project) {
            return;
        }
        const QStringList files = watcher->result();
        if (m_model->fileCount() == 0) {
            m_model->setFiles(files);
        } else {
            // Files committed meanwhile are already there with their marks.
            for (const QString &file : files) {
                m_model->addFile(file, FileMark::None);
            }
        }
        if (!files.isEmpty() && m_shownFile.isEmpty()) {
            m_hint->setText(tr("Choose a file to read it."));
        }
        m_tree->expandToDepth(0);
    });
    watcher->setFuture(QtConcurrent::run([workspace = *m_workspace] { return workspace.files(); }));
}

void FilesView::takeConflicts(const ProjectState &state)
{
    m_conflicts = state.conflicts();
    m_model->setConflicts({m_conflicts.keyBegin(), m_conflicts.keyEnd()});
}

void FilesView::applyEvents(const ProjectState &state, const QVector<Event> &events, qint64 liveSince)
{
    bool touchesShown = false;
    bool changesOwners = false;
    for (const Event &event : events) {
        const bool isReplay = event.time < liveSince;
        m_versions.apply(event);
        changesOwners = changesOwners || event.kind == EventKind::PlanMade;
        if (event.kind == EventKind::RunStarted && !isReplay) {
            m_model->clearMarks();
        }
        if (event.kind != EventKind::FilesCommitted) {
            continue;
        }
        changesOwners = true;
        for (const QLatin1StringView list : {"kept"_L1, "conflicts"_L1}) {
            const QJsonArray met = event.payload.value(list).toArray();
            for (const QJsonValue value : met) {
                touchesShown = touchesShown || value.toObject().value("path"_L1).toString() == m_shownFile;
            }
        }
        const QJsonArray files = event.payload.value("files"_L1).toArray();
        for (const QJsonValue value : files) {
            const QJsonObject file = value.toObject();
            const QString path = file.value("path"_L1).toString();
            touchesShown = touchesShown || path == m_shownFile;
            m_owners.insert(path, event.task);
            if (isReplay) {
                continue; // the tree on the disk says what is there now
            }
            if (file.value("removed"_L1).toBool()) {
                m_model->removeFile(path);
            } else {
                const bool isNew = file.value("previousHash"_L1).toString().isEmpty();
                m_model->addFile(path, isNew ? FileMark::New : FileMark::Changed);
            }
        }
    }
    if (changesOwners) {
        m_plan = state.plan();
        takeConflicts(state);
        if (m_shownFile.isEmpty() && m_model->fileCount() > 0) {
            m_hint->setText(tr("Choose a file to read it."));
        }
        showHeader();
    }
    if (touchesShown) {
        load(m_shownFile);
    }
}

void FilesView::openFile(const QString &path, int line)
{
    if (!m_workspace) {
        return;
    }
    const QModelIndex index = m_model->indexOf(path);
    if (index.isValid() && index != m_tree->currentIndex().siblingAtColumn(0)) {
        const QSignalBlocker blocker(m_tree->selectionModel());
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        m_tree->viewport()->update();
    }
    m_wantedLine = line;
    m_wantedTest.clear();
    if (path != m_shownFile) {
        leave();
        m_comparedHash.clear();
        m_conflict->hide(); // the next one begins with the person's version
    }
    if (path == m_shownFile && m_code != nullptr && m_main->currentWidget() == m_code) {
        m_code->goToLine(line);
        m_wantedLine = 0;
        return;
    }
    load(path);
}

void FilesView::openComparison(const QString &path, const QString &hash)
{
    openFile(path, 0);
    if (path == m_shownFile) {
        compareWith(hash);
    } else {
        m_comparedHash = hash; // once it is loaded
    }
}

void FilesView::openTest(const QString &path, const QString &title)
{
    openFile(path, 0);
    if (path == m_shownFile && m_code != nullptr && m_main->currentWidget() == m_code) {
        m_code->goToLine(lineOfTest(m_code->text(), title));
    } else {
        m_wantedTest = title; // once it is loaded
    }
}

FilesView::Loaded FilesView::read(const Workspace &workspace, const FileConflict &file, ConflictBar::Version version)
{
    const QString &path = file.path;
    const Result<QByteArray> bytes = version == ConflictBar::Version::Yours ? workspace.read(path)
                                     : version == ConflictBar::Version::Generated
                                         ? readFile(generatedFileOf(workspace, path))
                                         : readFile(mergedFileOf(workspace, path));
    if (!bytes) {
        return {path, {}, lineInWords(bytes.error()), false};
    }
    if (bytes->size() > largestShown) {
        return {path, {}, tr("The file is too large to show here (%1 MB).").arg(bytes->size() / (1024 * 1024)), false};
    }
    if (bytes->left(8000).contains('\0')) {
        return {path, {}, tr("The file is not text."), false};
    }
    const bool isWhole =
        version == ConflictBar::Version::Yours && QString::fromUtf8(*bytes).toUtf8() == *bytes; // no other encoding
    Loaded loaded{path, *bytes, {}, isWhole};
    if (version == ConflictBar::Version::Merged) {
        loaded.versions = versionsOf(workspace, file, *bytes);
    }
    return loaded;
}

void FilesView::load(const QString &path)
{
    const int number = ++m_loading;
    const int project = m_project;
    auto *watcher = new QFutureWatcher<Loaded>(this);
    connect(watcher, &QFutureWatcher<Loaded>::finished, this, [this, watcher, number, project] {
        watcher->deleteLater();
        if (number == m_loading && project == m_project) {
            present(watcher->result());
        }
    });
    FileConflict file = m_conflicts.value(path).conflict;
    file.path = path; // most files have no conflict
    watcher->setFuture(QtConcurrent::run(&FilesView::read, *m_workspace, file, m_conflict->version()));
}

CodeView *FilesView::ensureCodeView()
{
    if (m_code == nullptr) {
        m_code = new CodeView;
        m_main->addWidget(m_code);
        connect(m_code, &CodeView::modifiedChanged, this, &FilesView::updateEditing);
    }
    return m_code;
}

void FilesView::present(const Loaded &loaded)
{
    const bool isEdited = loaded.path == m_shownFile && m_code != nullptr && m_code->isModified();
    m_shownFile = loaded.path;
    m_isWhole = loaded.isWhole;
    m_isInColumns = loaded.versions.has_value();
    if (!isEdited) { // an edit stays as it is, and so does what it began from: saving it will tell
        m_base = loaded.bytes;
    }
    showHeader();
    if (!loaded.problem.isEmpty()) {
        m_hint->setText(loaded.problem);
        m_main->setCurrentWidget(m_hint);
    } else if (loaded.versions) {
        showMerge(loaded.path, *loaded.versions);
    } else {
        if (!isEdited) {
            ensureCodeView()->setText(loaded.path, QString::fromUtf8(loaded.bytes));
        }
        if (const auto kept = m_unsaved.constFind(keyOf(loaded.path));
            kept != m_unsaved.cend() && !isEdited && m_conflict->version() == ConflictBar::Version::Yours) {
            m_code->replaceText(kept->text);
        }
        m_main->setCurrentWidget(m_code);
        if (const QString test = std::exchange(m_wantedTest, {}); !test.isEmpty()) {
            m_wantedLine = lineOfTest(QString::fromUtf8(loaded.bytes), test);
        }
        if (m_wantedLine > 0) {
            m_code->goToLine(m_wantedLine);
        }
    }
    m_wantedLine = 0;
    fillVersions();
    updateEditing();
    if (!m_comparedHash.isEmpty()) {
        compareWith(m_comparedHash);
    }
    Q_EMIT fileShown(loaded.path);
}

void FilesView::setLock(const QString &reason)
{
    m_conflict->setLock(reason);
    if (!reason.isEmpty() && m_lock.isEmpty()) {
        save(); // what comes now shall see it
    }
    m_lock = reason;
    updateEditing();
}

void FilesView::showHeader()
{
    showConflict();
    m_head->setVisible(!m_shownFile.isEmpty());
    if (m_shownFile.isEmpty()) {
        return;
    }
    QString text = u"<b>%1</b>"_s.arg(m_shownFile.toHtmlEscaped());
    const TaskId owner = m_owners.value(m_shownFile);
    const Task *task = m_plan == nullptr ? nullptr : m_plan->task(owner);
    if (task != nullptr) {
        const QString link =
            u"<a href=\"task:%1\">%2</a>"_s.arg(owner.value().toHtmlEscaped(), task->title.toHtmlEscaped());
        QStringList requirements;
        for (const RequirementId &id : task->covers) {
            const Requirement *requirement = m_plan->requirement(id);
            requirements.append(u"<a href=\"requirement:%1\" title=\"%2\">%1</a>"_s.arg(
                id.value().toHtmlEscaped(), requirement == nullptr ? QString() : requirement->text.toHtmlEscaped()));
        }
        text +=
            u" &nbsp; "_s + (requirements.isEmpty() ? tr("written by %1").arg(link)
                                                    : tr("written by %1 for %2").arg(link, requirements.join(u", "_s)));
    }
    m_header->setText(text);
}

void FilesView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilesView::startFind()
{
    if (m_code != nullptr && m_main->currentWidget() == m_code) {
        m_code->startFind();
    } else {
        focusSearch();
    }
}

void FilesView::search()
{
    m_typing.stop();
    m_searchStop.request_stop();
    const int number = ++m_searching;
    const QString text = m_search->text();
    m_side->setCurrentIndex(text.isEmpty() ? 0 : 1);
    if (text.isEmpty() || !m_workspace) {
        return;
    }
    m_searchStop = std::stop_source();
    auto *watcher = new QFutureWatcher<FileMatches>(this);
    connect(watcher, &QFutureWatcher<FileMatches>::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number == m_searching) {
            showMatches(watcher->result());
        }
    });
    watcher->setFuture(QtConcurrent::run(searchFiles, *m_workspace, text, mostMatches, m_searchStop.get_token()));
}

void FilesView::showMatches(const FileMatches &found)
{
    m_matches->clear();
    QTreeWidgetItem *group = nullptr;
    int files = 0;
    for (const FileMatch &match : found.matches) {
        if (group == nullptr || group->text(0) != match.file) {
            group = new QTreeWidgetItem(m_matches, {match.file});
            group->setIcon(0, icon(IconId::File));
            group->setToolTip(0, match.file);
            group->setExpanded(files < 20);
            ++files;
        }
        auto *item = new QTreeWidgetItem(group, {QString::number(match.line) + u": "_s + match.text});
        item->setData(0, Qt::UserRole, match.file);
        item->setData(0, Qt::UserRole + 1, match.line);
        item->setToolTip(0, match.text);
    }
    const QString count = tr("%1 matches in %2 files").arg(found.matches.size()).arg(files);
    m_matchCount->setText(found.matches.isEmpty() ? tr("No file contains this.")
                          : found.isCut           ? tr("The first %1").arg(count)
                                                  : count);
}

} // namespace autodevos
