// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/gitexport.h"

#include "core/base/error.h"
#include "core/workspace/gitlibrary.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <memory>

using namespace Qt::StringLiterals;

namespace autodevos {
namespace {

template<auto Free>
struct Freer {
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Repository = std::unique_ptr<git_repository, Freer<git_repository_free>>;
using Index = std::unique_ptr<git_index, Freer<git_index_free>>;
using Tree = std::unique_ptr<git_tree, Freer<git_tree_free>>;
using Commit = std::unique_ptr<git_commit, Freer<git_commit_free>>;
using Signature = std::unique_ptr<git_signature, Freer<git_signature_free>>;

tl::unexpected<Error> gitError(const QString &doing)
{
    const git_error *error = git_error_last();
    return failure(ErrorKind::Io, u"Could not "_s + doing, u"Check that the disk is not full and can be written"_s,
                   error != nullptr ? QString::fromUtf8(error->message) : QString());
}

class Committer {
public:
    explicit Committer(QString folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] Status open()
    {
        git_repository_init_options options;
        git_repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION);
        options.flags = GIT_REPOSITORY_INIT_MKDIR | GIT_REPOSITORY_INIT_NO_REINIT;
        options.initial_head = "main";
        git_repository *repository = nullptr;
        if (git_repository_init_ext(&repository, QFile::encodeName(m_folder).constData(), &options) != 0) {
            return gitError(u"create the git repository"_s);
        }
        m_repository.reset(repository);
        git_index *index = nullptr;
        if (git_repository_index(&index, repository) != 0) {
            return gitError(u"open the index of the git repository"_s);
        }
        m_index.reset(index);
        return {};
    }

    [[nodiscard]] Status commit(const QString &message, const QStringList &paths)
    {
        for (const QString &path : paths) {
            const QByteArray name = path.toUtf8();
            int ignored = 0;
            git_ignore_path_is_ignored(&ignored, m_repository.get(), name.constData());
            if (ignored == 0 && git_index_add_bypath(m_index.get(), name.constData()) != 0) {
                return gitError(u"add %1 to the git repository"_s.arg(path));
            }
            m_time = qMax(m_time, QFileInfo(m_folder + u'/' + path).lastModified().toSecsSinceEpoch());
        }
        git_oid treeId;
        if (git_index_write(m_index.get()) != 0 || git_index_write_tree(&treeId, m_index.get()) != 0) {
            return gitError(u"write a tree of the git repository"_s);
        }
        git_tree *tree = nullptr;
        if (git_tree_lookup(&tree, m_repository.get(), &treeId) != 0) {
            return gitError(u"read a tree of the git repository"_s);
        }
        const Tree owner(tree);
        return isEmptyCommit(treeId) ? Status() : write(message, tree);
    }

private:
    [[nodiscard]] bool isEmptyCommit(const git_oid &treeId) const
    {
        return m_head ? git_oid_equal(git_commit_tree_id(m_head.get()), &treeId) != 0
                      : git_index_entrycount(m_index.get()) == 0;
    }

    [[nodiscard]] Status write(const QString &message, const git_tree *tree)
    {
        const Signature author = signature();
        if (!author) {
            return gitError(u"sign a commit"_s);
        }
        const git_commit *parent = m_head.get();
        git_oid commitId;
        if (git_commit_create(&commitId, m_repository.get(), "HEAD", author.get(), author.get(), "UTF-8",
                              (message.trimmed() + u'\n').toUtf8().constData(), tree, m_head ? 1 : 0, &parent) != 0) {
            return gitError(u"write a commit"_s);
        }
        git_commit *commit = nullptr;
        if (git_commit_lookup(&commit, m_repository.get(), &commitId) != 0) {
            return gitError(u"read a commit"_s);
        }
        m_head.reset(commit);
        return {};
    }

    /// In the name of the person, as git itself knows it; ours when it does not. Dated by the newest file so far.
    [[nodiscard]] Signature signature() const
    {
        git_signature *known = nullptr;
        const bool isKnown = git_signature_default(&known, m_repository.get()) == 0;
        const Signature owner(known);
        git_signature *made = nullptr;
        git_signature_new(&made, isKnown ? known->name : "AutoDevOS", isKnown ? known->email : "autodevos@localhost",
                          m_time, 0);
        return Signature(made);
    }

    QString m_folder;
    Repository m_repository;
    Index m_index;
    Commit m_head;
    qint64 m_time = 0;
};

} // namespace

Status commitFolder(const QString &folder, const QStringList &paths, const QVector<ExportCommit> &commits)
{
    const GitLibrary library;
    Committer committer(folder);
    if (const Status opened = committer.open(); !opened) {
        return opened;
    }
    QSet<QString> rest(paths.cbegin(), paths.cend());
    for (const ExportCommit &commit : commits) {
        QStringList present;
        for (const QString &path : commit.paths) {
            if (rest.remove(path)) {
                present.append(path);
            }
        }
        if (const Status committed = committer.commit(commit.message, present); !committed) {
            return committed;
        }
    }
    QStringList last(rest.cbegin(), rest.cend());
    last.sort();
    return committer.commit(u"Add the remaining files"_s, last);
}

} // namespace autodevos
