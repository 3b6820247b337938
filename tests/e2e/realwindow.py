# SPDX-License-Identifier: GPL-3.0-or-later
"""The finished window on a display of its own, with nobody's settings, projects and keys."""
import os
import shutil
import subprocess
import sys
import tempfile
import time

SLOW = 4 if "asan" in sys.argv[1] or "tsan" in sys.argv[1] else 1


def wait_for(what, look, seconds=30):
    """What `look` gives as soon as it is something; ends the test when that does not come."""
    end = time.monotonic() + seconds * SLOW
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited {seconds * SLOW} s in vain for {what}")


def on_own_display(size="1280x800"):
    """Starts the test again on a display and a session bus of its own: what the bus starts shall know the display."""
    if "AUTODEVOS_TEST_DISPLAY" in os.environ:
        return
    read, write = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", size + "x24", "-nolisten", "tcp"],
                               pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            name = ":" + pipe.readline().strip()
        command = ["dbus-run-session", "--", sys.executable, "-B", *sys.argv]
        sys.exit(subprocess.run(command, env=dict(os.environ, DISPLAY=name, AUTODEVOS_TEST_DISPLAY=name)).returncode)
    finally:
        display.kill()
        display.wait()


class RealWindow:
    """The program, and a folder for everything that is written."""

    def __init__(self, program):
        self.home = tempfile.mkdtemp(prefix="autodevos-window-")
        self.projects = os.path.join(self.home, "projects")
        os.mkdir(self.projects)
        self.children = []
        runtime = os.path.join(self.home, "runtime")
        os.mkdir(runtime, 0o700)
        self.environment = dict(
            os.environ, HOME=self.home, XDG_CONFIG_HOME=self.home + "/config", XDG_CACHE_HOME=self.home + "/cache",
            XDG_DATA_HOME=self.home + "/data", XDG_RUNTIME_DIR=runtime, AUTODEVOS_PROJECTS=self.projects,
            QT_QPA_PLATFORM="xcb", LANG="C.UTF-8", LANGUAGE="en", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.program = os.path.abspath(program)
        self.process = None

    def _start(self, command, **options):
        child = subprocess.Popen(command, **options)
        self.children.append(child)
        return child

    def start_window_manager(self):
        """Comes back when windows are looked after: one that is there before would not get the focus."""
        ready = os.path.join(self.home, "ready")
        self._start(["openbox", "--sm-disable", "--startup", "touch " + ready], env=self.environment,
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for("the window manager", lambda: os.path.exists(ready))

    def start(self, *arguments):
        self.process = self._start([self.program, *arguments], env=self.environment, cwd=self.home)

    def close(self):
        """Asks the program to end, as a session that ends does, and says how it ended."""
        self.process.terminate()
        return self.process.wait(20 * SLOW)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            if child.poll() is None:
                child.kill()
            child.wait()
        shutil.rmtree(self.home, ignore_errors=True)
