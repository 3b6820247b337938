// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filetreemodel.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace autodevos {

FileTreeModel::FileTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

FileTreeModel::~FileTreeModel() = default;

void FileTreeModel::setFiles(const QStringList &paths)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_fileCount = 0;
    for (const QString &path : paths) {
        add(path, FileMark::None, false);
    }
    endResetModel();
}

void FileTreeModel::addFile(const QString &path, FileMark mark)
{
    add(path, mark, true);
}

std::size_t FileTreeModel::placeOf(const Node &folder, const QString &name, bool isFolder)
{
    const auto before = [isFolder, &name](const std::unique_ptr<Node> &node) {
        if (node->isFolder != isFolder) {
            return node->isFolder;
        }
        const int order = node->name.compare(name, Qt::CaseInsensitive);
        return order < 0 || (order == 0 && node->name < name);
    };
    const auto place = std::partition_point(folder.children.begin(), folder.children.end(), before);
    return static_cast<std::size_t>(place - folder.children.begin());
}

FileTreeModel::Node *FileTreeModel::insert(Node *parent, const QString &name, bool isFolder, bool isTold)
{
    const std::size_t place = placeOf(*parent, name, isFolder);
    if (place < parent->children.size() && parent->children[place]->name == name &&
        parent->children[place]->isFolder == isFolder) {
        return parent->children[place].get();
    }
    auto node = std::make_unique<Node>();
    node->name = name;
    node->parent = parent;
    node->isFolder = isFolder;
    Node *raw = node.get();
    if (isTold) {
        beginInsertRows(indexOfNode(parent), static_cast<int>(place), static_cast<int>(place));
    }
    parent->children.insert(parent->children.begin() + static_cast<std::ptrdiff_t>(place), std::move(node));
    if (isTold) {
        endInsertRows();
    }
    m_fileCount += isFolder ? 0 : 1;
    return raw;
}

void FileTreeModel::add(const QString &path, FileMark mark, bool isTold)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty()) {
        return;
    }
    Node *folder = m_root.get();
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        folder = insert(folder, parts.at(i), true, isTold);
    }
    Node *file = insert(folder, parts.last(), false, isTold);
    // A file that came new in this session stays new when it is written again.
    const FileMark kept = mark == FileMark::None || file->mark == FileMark::New ? file->mark : mark;
    setMark(file, kept, m_conflicts.contains(path), isTold);
}

void FileTreeModel::setMark(Node *file, FileMark mark, bool isAtOdds, bool isTold)
{
    if (file->mark == mark && file->isAtOdds == isAtOdds) {
        return;
    }
    const bool wasMarked = file->mark != FileMark::None || file->isAtOdds;
    const int change = int(mark != FileMark::None || isAtOdds) - int(wasMarked);
    file->mark = mark;
    file->isAtOdds = isAtOdds;
    for (Node *node = file; node != m_root.get() && node != nullptr; node = node->parent) {
        if (node->isFolder) {
            node->marked += change;
        }
        if (isTold && (node == file || change != 0)) {
            Q_EMIT dataChanged(indexOfNode(node), indexOfNode(node, 1));
        }
    }
}

void FileTreeModel::removeFile(const QString &path)
{
    Node *node = find(path);
    if (node == nullptr || node->isFolder) {
        return;
    }
    setMark(node, FileMark::None, false, true);
    --m_fileCount;
    // Folders left empty go with their last file.
    while (node != m_root.get() && node->children.empty()) {
        Node *parent = node->parent;
        const std::size_t place = placeOf(*parent, node->name, node->isFolder);
        beginRemoveRows(indexOfNode(parent), static_cast<int>(place), static_cast<int>(place));
        parent->children.erase(parent->children.begin() + static_cast<std::ptrdiff_t>(place));
        endRemoveRows();
        node = parent;
    }
}

void FileTreeModel::clearMarks()
{
    const std::function<void(Node *)> clear = [&clear, this](Node *node) {
        for (const std::unique_ptr<Node> &child : node->children) {
            if (child->isFolder && child->marked > 0) {
                clear(child.get());
            } else if (!child->isFolder && child->mark != FileMark::None) {
                setMark(child.get(), FileMark::None, child->isAtOdds, true);
            }
        }
    };
    clear(m_root.get());
}

void FileTreeModel::setConflicts(const QSet<QString> &paths)
{
    const QSet<QString> changed = (m_conflicts - paths) + (paths - m_conflicts);
    m_conflicts = paths;
    for (const QString &path : changed) {
        if (Node *file = find(path); file != nullptr && !file->isFolder) {
            setMark(file, file->mark, m_conflicts.contains(path), true);
        }
    }
}

FileTreeModel::Node *FileTreeModel::find(const QString &path) const
{
    Node *node = m_root.get();
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Node *next = nullptr;
        for (const bool isFolder : {true, false}) {
            const std::size_t place = placeOf(*node, parts.at(i), isFolder);
            if (place < node->children.size() && node->children[place]->name == parts.at(i) &&
                node->children[place]->isFolder == isFolder) {
                next = node->children[place].get();
                break;
            }
        }
        if (next == nullptr) {
            return nullptr;
        }
        node = next;
    }
    return parts.isEmpty() ? nullptr : node;
}

bool FileTreeModel::contains(const QString &path) const
{
    const Node *node = find(path);
    return node != nullptr && !node->isFolder;
}

QModelIndex FileTreeModel::indexOf(const QString &path) const
{
    const Node *node = find(path);
    return node == nullptr ? QModelIndex() : indexOfNode(node);
}

FileTreeModel::Node *FileTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex FileTreeModel::indexOfNode(const Node *node, int column) const
{
    if (node == nullptr || node == m_root.get()) {
        return {};
    }
    const std::size_t row = placeOf(*node->parent, node->name, node->isFolder);
    return createIndex(static_cast<int>(row), column, node);
}

QModelIndex FileTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex FileTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOfNode(nodeOf(child)->parent) : QModelIndex();
}

int FileTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int FileTreeModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QString FileTreeModel::pathOf(const Node *node) const
{
    return node->parent == m_root.get() ? node->name : pathOf(node->parent) + u'/' + node->name;
}

QVariant FileTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Node *node = nodeOf(index);
    const ColourTheme &theme = ColourTheme::of(QGuiApplication::palette());
    const bool isMarkColumn = index.column() == 1;
    switch (role) {
    case Qt::DisplayRole:
        if (!isMarkColumn) {
            return node->name;
        }
        return node->isFolder                    ? (node->marked > 0 ? QString::number(node->marked) : QString())
               : node->isAtOdds                  ? tr("conflict")
               : node->mark == FileMark::New     ? tr("new")
               : node->mark == FileMark::Changed ? tr("changed")
                                                 : QString();
    case Qt::DecorationRole:
        return isMarkColumn ? QVariant() : icon(node->isFolder ? IconId::Folder : IconId::File, theme.textMuted);
    case Qt::ForegroundRole:
        return isMarkColumn ? QVariant(node->isAtOdds                ? theme.warning
                                       : node->mark == FileMark::New ? theme.success
                                                                     : theme.info)
                            : QVariant();
    case Qt::TextAlignmentRole:
        return isMarkColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ToolTipRole:
    case PathRole:
        return pathOf(node);
    case IsFolderRole:
        return node->isFolder;
    default:
        return {};
    }
}

} // namespace autodevos
