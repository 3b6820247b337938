// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/projectstate.h"
#include "core/workspace/workspace.h"
#include "ui/files/conflictbar.h"
#include "ui/files/filesearch.h"
#include "ui/files/fileversions.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <stop_token>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;
class QTreeWidget;

namespace autodevos {

class CodeView;
class DiffView;
class FileTreeModel;
class MergeView;

/// The project's files: tree, highlighted editor, comparison with earlier versions, search. Main thread, owned by the
/// window. Reads and writes in the pool; answers for a project or file that is no longer shown are dropped. What was
/// edited is saved when the file is left; what cannot be saved is kept until it can.
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
    /// At the line of the test that was printed under that title.
    void openTest(const QString &path, const QString &title);
    /// Opens the file compared with an earlier version of it.
    void openComparison(const QString &path, const QString &hash);
    void focusSearch();
    void startFind();
    /// Writes what was edited in the shown file; ends in `saved` or `saveFailed`.
    void save();
    /// The same for every file, also those of projects shown before that could not be saved then.
    void saveAll();
    /// Something was edited and is not on the disk yet.
    [[nodiscard]] bool hasUnsaved() const;
    /// Compares the shown file with a version that was generated, or no longer when the hash is empty.
    void compareWith(const QString &hash);
    [[nodiscard]] DiffView *diffView() const { return m_diff; }
    [[nodiscard]] const FileVersions &versions() const { return m_versions; }
    /// `reason`: why nothing can be decided here now; empty: it can.
    void setLock(const QString &reason);
    [[nodiscard]] FileTreeModel *model() const { return m_model; }
    [[nodiscard]] const QString &shownFile() const { return m_shownFile; }
    [[nodiscard]] CodeView *codeView() const { return m_code; }
    [[nodiscard]] MergeView *mergeView() const { return m_merge; }
    [[nodiscard]] ConflictBar *conflictBar() const { return m_conflict; }

Q_SIGNALS:
    void taskActivated(const autodevos::TaskId &task);
    void requirementActivated(const autodevos::RequirementId &id);
    void fileShown(const QString &path);
    /// `hash`: SHA-256; empty for a file of a project that is no longer shown.
    void saved(const QString &path, const QString &hash);
    /// `path`: of a file of the shown project; else empty.
    void saveFailed(const autodevos::Error &error, const QString &path);
    void resolveRequested(const QString &path, autodevos::Resolution resolution);

private:
    /// What a merge is made of.
    struct Versions {
        QByteArray base;
        QByteArray ours;
        QByteArray theirs;
        QByteArray laidOut; ///< the merged file as the program wrote it, with the conflicts marked
    };

    struct Loaded {
        QString path;
        QByteArray bytes;
        QString problem;      ///< why there is no text
        bool isWhole = false; ///< the bytes are text and nothing else: they can be written back as they are
        std::optional<Versions> versions = {}; ///< of a conflict whose merged file nobody has edited yet
    };

    struct Saved {
        QString path;
        QByteArray content;
        Status status;
        QByteArray there = {}; ///< what stands there instead, where somebody else changed it
    };

    /// What a person wrote and the disk does not have yet.
    struct Unsaved {
        QString root; ///< of its project
        QString path;
        QString text;
        QByteArray base; ///< the file as it was when it was edited
        int writes = 0;  ///< that are under way
    };

    QWidget *makeSide();
    QWidget *makeMain();
    void loadTree();
    void load(const QString &path);
    void present(const Loaded &loaded);
    void showHeader();
    void search();
    QWidget *makeHead();
    void showMatches(const FileMatches &matches);
    CodeView *ensureCodeView();

    // filesviewconflict.cpp
    [[nodiscard]] ConflictBar *makeConflictBar();
    void showConflict();
    void showVersion();
    void takeConflicts(const ProjectState &state);
    void showMerge(const QString &path, const Versions &versions);
    void resolve(Resolution resolution);
    [[nodiscard]] QWidget *versionView() const;
    [[nodiscard]] static std::optional<Versions> versionsOf(const Workspace &workspace, const FileConflict &conflict,
                                                            const QByteArray &merged);

    // filesviewedit.cpp
    void leave();
    void updateEditing();
    void write(const QString &key);
    void handleSaved(const QString &key, const Saved &done);
    [[nodiscard]] QString keyOf(const QString &path) const;
    void fillVersions();
    void showDifference(const QByteArray &older);
    [[nodiscard]] static Loaded read(const Workspace &workspace, const FileConflict &file,
                                     ConflictBar::Version version);

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
    QWidget *m_head = nullptr;
    QLabel *m_header = nullptr;
    QComboBox *m_compare = nullptr;
    QPushButton *m_saveButton = nullptr;
    ConflictBar *m_conflict = nullptr;
    QStackedWidget *m_main = nullptr;
    QLabel *m_hint = nullptr;
    CodeView *m_code = nullptr;   ///< made with the first file shown
    DiffView *m_diff = nullptr;   ///< made with the first comparison
    MergeView *m_merge = nullptr; ///< made with the first conflict that is merged
    FileVersions m_versions;
    QString m_lock;
    QByteArray m_base;                 ///< the shown file as it is on the disk
    QHash<QString, Unsaved> m_unsaved; ///< by whole path
    QString m_comparedHash;
    bool m_isWhole = false;
    bool m_isInColumns = false; ///< the shown version is the merged one, and nobody has edited that
    QByteArray m_laidOut;       ///< the merged file of the path in the columns, see Versions
    int m_saving = 0;           ///< writes that are under way, of all files
    int m_comparing = 0;
    QString m_shownFile;
    int m_wantedLine = 0;
    QString m_wantedTest;
    int m_project = 0; ///< number of the shown project; answers for earlier ones are dropped
    int m_loading = 0;
    int m_searching = 0;
    std::stop_source m_searchStop;
    QTimer m_typing;
};

} // namespace autodevos
