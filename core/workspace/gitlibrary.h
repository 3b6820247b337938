// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <git2.h>

namespace autodevos {

/// libgit2 counts its users: one for each use, so that uses in several threads do not end each other's.
class GitLibrary {
public:
    GitLibrary() { git_libgit2_init(); }
    GitLibrary(const GitLibrary &) = delete;
    GitLibrary &operator=(const GitLibrary &) = delete;
    ~GitLibrary() { git_libgit2_shutdown(); }
};

} // namespace autodevos
