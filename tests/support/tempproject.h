// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

namespace autodevos {

/// A project folder that lives as long as the test. Paths are relative to it. A failure ends the test program: a test
/// without its files proves nothing.
class TempProject {
public:
    TempProject();

    [[nodiscard]] QString root() const { return m_root; }
    [[nodiscard]] QString stateFolder() const;
    [[nodiscard]] QString path(const QString &relative) const;

    void write(const QString &relative, const QByteArray &content) const; ///< makes its folders
    void link(const QString &relative, const QString &target) const;      ///< a symbolic link, also a dangling one
    void makeFolder(const QString &relative) const;
    [[nodiscard]] QByteArray read(const QString &relative) const; ///< empty when missing
    [[nodiscard]] bool contains(const QString &relative) const;
    /// Names in a folder, also hidden ones, sorted.
    [[nodiscard]] QStringList names(const QString &relative) const;
    /// Copies a folder of this project, with all below it, to a place outside of it.
    void copyFolder(const QString &relative, const QString &target) const;

private:
    QTemporaryDir m_folder;
    QString m_root;
};

} // namespace autodevos
