// SPDX-License-Identifier: GPL-3.0-or-later
// A policy file, and a command that is asked for under it.
#include "core/command/commandpolicy.h"
#include "core/command/policyfile.h"
#include "tests/fuzz/fuzz.h"

using namespace autodevos;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArrayList parts = fuzz::partsOf(fuzz::bytesOf(data, size), 2);
    fuzz::write(QStringLiteral("policy.json"), parts.at(0));
    const Result<CommandPolicy> policy = CommandPolicy::load(fuzz::folder());
    (void)policyEntries(fuzz::folder());
    if (policy) {
        (void)policy->decide(QString::fromUtf8(parts.at(1)));
    }
    return 0;
}
