# SPDX-License-Identifier: GPL-3.0-or-later
"""The stories of the window, which the tests of ui play without a display, once more in real windows: under an X server,
with a window manager that decides about places, sizes and the focus."""
import os
import subprocess
import sys

from realwindow import RealWindow, on_own_display


def main(programs):
    failed = []
    with RealWindow(programs[0]) as window:
        window.start_window_manager()
        for program in programs:
            if subprocess.run([program], env=window.environment, cwd=window.home).returncode != 0:
                failed.append(os.path.basename(program))
    if failed:
        sys.exit("failed in real windows: " + ", ".join(failed))


if __name__ == "__main__":
    on_own_display("1600x1000")
    main([os.path.abspath(program) for program in sys.argv[1:]])
