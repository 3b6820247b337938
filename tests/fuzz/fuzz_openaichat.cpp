// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/openaichat.h"
#include "tests/fuzz/wire.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    return autodevos::fuzz::readAnswer(autodevos::OpenAiChatProtocol(), data, size);
}
