// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/gemini.h"
#include "tests/fuzz/wire.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    return autodevos::fuzz::readAnswer(autodevos::GeminiProtocol(), data, size);
}
