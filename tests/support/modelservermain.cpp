// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedagents.h"

#include <cstdio>
#include <unistd.h>

/// model-server [KEY]: prints the address for --base-url and serves the scripted agents until it is ended.
int main(int argc, char **argv)
{
    const autodevos::ModelServer server(autodevos::scriptedAgents(), argc > 1 ? argv[1] : "");
    std::printf("%s\n", qPrintable(server.url()));
    std::fflush(stdout);
    for (;;) {
        ::pause();
    }
}
