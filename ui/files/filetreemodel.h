// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace autodevos {

/// What became of a file since the project was opened.
enum class FileMark { None, New, Changed };

/// The generated tree, folders first. Main thread, owned by the files view. Never looks at the disk: paths are given
/// to it, once as a list and then one by one as they are committed.
class FileTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, IsFolderRole };

    explicit FileTreeModel(QObject *parent = nullptr);
    ~FileTreeModel() override;

    void setFiles(const QStringList &paths);
    void addFile(const QString &path, FileMark mark);
    void removeFile(const QString &path);
    /// Marks of an earlier run are taken off.
    void clearMarks();
    /// Those in which the person and a new version are at odds: marked until they are told no more.
    void setConflicts(const QSet<QString> &paths);
    [[nodiscard]] int fileCount() const { return m_fileCount; }
    [[nodiscard]] bool contains(const QString &path) const;
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node {
        QString name;
        Node *parent = nullptr;
        bool isFolder = true;
        FileMark mark = FileMark::None;
        bool isAtOdds = false;
        int marked = 0;                              ///< marked files below a folder
        std::vector<std::unique_ptr<Node>> children; ///< folders first, then by name
    };

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node *node, int column = 0) const;
    [[nodiscard]] Node *find(const QString &path) const;
    [[nodiscard]] static std::size_t placeOf(const Node &folder, const QString &name, bool isFolder);
    Node *insert(Node *parent, const QString &name, bool isFolder, bool isTold);
    void add(const QString &path, FileMark mark, bool isTold);
    void setMark(Node *file, FileMark mark, bool isAtOdds, bool isTold);
    [[nodiscard]] QString pathOf(const Node *node) const;

    std::unique_ptr<Node> m_root;
    QSet<QString> m_conflicts;
    int m_fileCount = 0;
};

} // namespace autodevos
