// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/rolefile.h"
#include "tests/fuzz/fuzz.h"

using namespace autodevos;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    fuzz::write(QStringLiteral("role.json"), fuzz::bytesOf(data, size));
    const RoleCatalog catalog = RoleCatalog::load({fuzz::folder()});
    fuzz::require(catalog.roles().size() + catalog.problems().size() == 1, "a file is a role or has a problem");
    for (const Role &role : catalog.roles()) {
        fuzz::require(problemsOf(role).isEmpty(), "a role that was read has no problems");
    }
    return 0;
}
