# SPDX-License-Identifier: GPL-3.0-or-later
"""keyboard.py PROGRAM: the stories of a first day in a real window under a window manager, with nothing but keys.

Types a prompt and runs it, walks the graph, edits and retries a task, looks at files, requirements, timeline and log,
calls the palette, changes a shortcut, exports, and quits. The accessibility bus only tells what is to be seen. Needs
dbus-run-session, Xvfb, openbox, at-spi2-core and pyatspi; without the bindings it is skipped (77).
"""
import os
import sys
import time

from realwindow import RealWindow, on_own_display, wait_for

on_own_display()

from accessibility import find, has, named, program, pyatspi, seen, state_of_task  # noqa: E402  on that display

PROMPT = "a library with books and members"
KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Down": 0xFF54, "Right": 0xFF53, "Left": 0xFF51, "F2": 0xFFBF,
        "Control": 0xFFE3, "Shift": 0xFFE1, "Alt": 0xFFE9, "End": 0xFF57, "Menu": 0xFF67}


def key(name, kind=pyatspi.KEY_SYM):
    pyatspi.Registry.generateKeyboardEvent(KEYS.get(name) or ord(name), None, kind)


def code(name):
    """The key on the keyboard that gives a symbol: a modifier is pressed as a key, not as a symbol."""
    return {"Control": 37, "Shift": 50, "Alt": 64}[name]


def press(combination):
    *held, last = combination.split("+") if combination != "+" else ["+"]
    for name in held:
        pyatspi.Registry.generateKeyboardEvent(code(name), None, pyatspi.KEY_PRESS)
    key(last)
    for name in reversed(held):
        pyatspi.Registry.generateKeyboardEvent(code(name), None, pyatspi.KEY_RELEASE)
    time.sleep(0.05)


def write(text):
    for letter in text:
        key(letter)
    time.sleep(0.05)


def content(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def main(path):
    with RealWindow(path) as window:
        window.start_window_manager()
        window.start()
        application = program()
        frame = named(application, "frame", "AutoDevOS")
        prompt = named(frame, "text", "Prompt")
        wait_for("the cursor in the prompt", lambda: has(prompt, pyatspi.STATE_FOCUSED))

        # U1: a prompt, by Ctrl+Enter.
        write(PROMPT)
        wait_for("the prompt to be typed", lambda: content(prompt) == PROMPT)
        press("Control+Return")
        run = named(frame, "push button", "Plan and run")
        graph = find(frame, "list", lambda node: node.name == "Task graph" and node.childCount > 3, "the graph", 60)
        find(frame, "label", lambda node: "is done" in node.name, "news of the end", 90)
        wait_for("the run to end", lambda: has(run, pyatspi.STATE_ENABLED), 60)

        # U2 and U3: along the graph with arrows; the inspector follows; instructions are edited and the task retried.
        press("Control+1")
        press("Right")
        press("Right")
        wait_for("a task to be selected", lambda: any(has(graph.getChildAtIndex(index), pyatspi.STATE_SELECTED)
                                                      for index in range(graph.childCount)))
        before = state_of_task(frame)
        assert "completed" in before.lower(), before
        press("F2")
        instructions = named(frame, "text", "Instructions of the task")
        wait_for("the cursor in the instructions", lambda: has(instructions, pyatspi.STATE_FOCUSED))
        write(" as briefly as you can")
        press("Control+Return")
        find(frame, "push button", lambda node: node.name == "Retry with edits", "what the retry would do")
        press("Return")
        wait_for("the retry to be told", lambda: state_of_task(frame) != before, 60)
        wait_for("the retry to end", lambda: has(run, pyatspi.STATE_ENABLED), 60)

        # U5, U6, U7, U4: every other view by its key.
        for keys, role, name in (("Control+2", "tree", "Tasks"), ("Control+4", "tree", "Requirements"),
                                 ("Control+7", "list", "Timeline of the run"), ("Control+3", "tree", "Files of the project")):
            press(keys)
            named(frame, role, name)
        press("Control+Shift+l")
        write("install")
        find(frame, "label", lambda node: "line" in node.name and " of " in node.name, "how many lines pass the filter")

        # U12: the palette finds what is typed, and the settings say where a value comes from.
        press("Control+Shift+p")
        write("settings")
        press("Return")
        dialog = find(application, "dialog", lambda node: True, "the settings")
        write("new window")
        find(dialog, "table cell", lambda node: node.name == "default", "where the value comes from")
        press("Escape")
        wait_for("the settings to be left", lambda: seen(application, "dialog", lambda node: True) is None)

        # U9: export, by the menu and its letters.
        wait_for("the window to be in front again", lambda: has(frame, pyatspi.STATE_ACTIVE))
        press("Alt+f")
        named(application, "menu item", "Export…")
        press("e")
        dialog = find(application, "dialog", lambda node: True, "the dialog to export")
        press("Return")
        wait_for("the archive", lambda: any(name.endswith(".zip") for name in os.listdir(window.projects)))

        press("Control+q")
        assert window.process.wait(30) == 0, "the program did not end well"
    print("a first day with nothing but keys")


main(sys.argv[1])
