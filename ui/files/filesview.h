// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"
#include "core/workspace/workspace.h"
#include "ui/files/conflictbar.h"
#include "ui/files/filesearch.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <stop_token>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTreeView;
class QTreeWidget;

namespace autodevos {

class CodeView;
class FileTreeModel;

/// The project's files: tree, highlighted view, search. Main thread, owned by the window. Reads in the pool; answers
/// for a project or file that is no longer shown are dropped.
class FilesView final : public QWidget {
    Q_OBJECT

public:
    explicit FilesView(QWidget *parent = nullptr);
    ~FilesView() override;

    /// Shows the files of a project as its state knows them; an empty folder: none.
    void setProject(const QString &folder, const ProjectState &state = {});
    /// Takes over what was committed. Events older than `liveSince` (ms since 1970) come from the journal: the disk
    /// already says what they left.
    void applyEvents(const ProjectState &state, const QVector<Event> &events, qint64 liveSince);
    void openFile(const QString &path, int line);
    void focusSearch();
    void startFind();
    /// `reason`: why nothing can be decided here now; empty: it can.
    void setLock(const QString &reason);
    [[nodiscard]] FileTreeModel *model() const { return m_model; }
    [[nodiscard]] const QString &shownFile() const { return m_shownFile; }
    [[nodiscard]] CodeView *codeView() const { return m_code; }
    [[nodiscard]] ConflictBar *conflictBar() const { return m_conflict; }

Q_SIGNALS:
    void taskActivated(const autodevos::TaskId &task);
    void requirementActivated(const autodevos::RequirementId &id);
    void fileShown(const QString &path);
    void resolveRequested(const QString &path, autodevos::Resolution resolution);

private:
    struct Loaded {
        QString path;
        QString text;
        QString problem; ///< why there is no text
    };

    QWidget *makeSide();
    QWidget *makeMain();
    void loadTree();
    void load(const QString &path);
    void present(const Loaded &loaded);
    void showHeader();
    void showConflict();
    void editMerged();
    void search();
    void showMatches(const FileMatches &matches);
    CodeView *ensureCodeView();
    [[nodiscard]] static Loaded read(const Workspace &workspace, const QString &path, ConflictBar::Version version);

    std::optional<Workspace> m_workspace;
    std::shared_ptr<const Plan> m_plan;
    QHash<QString, TaskId> m_owners; ///< the task that wrote a file last
    FileTreeModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
    QTreeWidget *m_matches = nullptr;
    QLabel *m_matchCount = nullptr;
    QStackedWidget *m_side = nullptr;
    QLineEdit *m_search = nullptr;
    QMap<QString, ConflictStatus> m_conflicts;
    QLabel *m_header = nullptr;
    ConflictBar *m_conflict = nullptr;
    QStackedWidget *m_main = nullptr;
    QLabel *m_hint = nullptr;
    CodeView *m_code = nullptr; ///< made with the first file shown
    QString m_shownFile;
    int m_wantedLine = 0;
    int m_project = 0; ///< number of the shown project; answers for earlier ones are dropped
    int m_loading = 0;
    int m_searching = 0;
    std::stop_source m_searchStop;
    QTimer m_typing;
};

} // namespace autodevos
