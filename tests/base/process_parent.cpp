// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the shell command of its first argument with runProcess, for a test that kills this program meanwhile.
#include "core/base/process.h"

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc < 2) {
        return 2;
    }
    autodevos::ProcessRequest request;
    request.command = {u"/bin/sh"_s, u"-c"_s, QString::fromLocal8Bit(argv[1])};
    return autodevos::runProcess(request, {}).has_value() ? 0 : 1;
}
