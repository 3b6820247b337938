// SPDX-License-Identifier: GPL-3.0-or-later
// A command as an agent asks for it, under the program's own rules.
#include "core/base/redaction.h"
#include "core/command/commandpolicy.h"
#include "core/command/shellline.h"
#include "tests/fuzz/fuzz.h"

using namespace autodevos;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const Result<CommandPolicy> policy = CommandPolicy::load({});
    fuzz::require(policy.has_value(), "the program's own rules can be loaded");
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const ShellLine line = readShellLine(text);
    const CommandDecision decision = policy->decide(text);
    bool isKnown = line.unclear.isEmpty();
    for (const SimpleCommand &command : line.commands) {
        isKnown = isKnown && command.isKnown;
    }
    fuzz::require(isKnown || decision.verdict != CommandVerdict::Allow, "what cannot be told is not allowed unasked");
    (void)redacted(text);
    return 0;
}
