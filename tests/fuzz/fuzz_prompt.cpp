// SPDX-License-Identifier: GPL-3.0-or-later
#include "agents/blueprint/language/lexicon.h"
#include "agents/blueprint/understanding.h"
#include "tests/fuzz/fuzz.h"

using namespace autodevos;

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const auto lexicon = language::Lexicon::load();
    fuzz::require(lexicon.has_value(), "the tables can be loaded");
    const Result<Understanding> understood = understand(QString::fromUtf8(fuzz::bytesOf(data, size)), **lexicon);
    fuzz::require(understood || !understood.error().message.isEmpty(), "a refusal says why");
    return 0;
}
