# SPDX-License-Identifier: GPL-3.0-or-later
"""screenreader.py PROGRAM: works with the window the way a screen reader does, over AT-SPI, without mouse and pixels.

Types a prompt, runs it, selects a task, reads its state, retries it, and exports the project. Needs a session bus
(dbus-run-session), Xvfb, at-spi2-core and pyatspi; without them it is skipped (77).
"""
import os
import sys
import zipfile

from realwindow import RealWindow, on_own_display, wait_for

on_own_display()

from accessibility import find, has, named, program, pyatspi, state_of_task  # noqa: E402  on that display

PROMPT = "A library with books and members: members borrow books and bring them back."


def press(node):
    wait_for(f"'{node.name}' to be enabled", lambda: has(node, pyatspi.STATE_ENABLED))
    action = node.queryAction()
    names = [action.getName(index) for index in range(action.nActions)]
    wanted = next(name for name in ("Press", "ShowMenu", "SetFocus") if name in names)
    assert action.doAction(names.index(wanted)), f"'{node.name}' cannot be pressed"


def write(node, text):
    assert has(node, pyatspi.STATE_EDITABLE), f"'{node.name}' cannot be written to"
    assert node.queryEditableText().setTextContents(text)
    content = node.queryText()
    assert content.getText(0, content.characterCount) == text


def main(path):
    with RealWindow(path) as window:
        window.start()
        application = program()
        frame = named(application, "frame", "AutoDevOS")

        prompt = named(frame, "text", "Prompt")
        assert "Ctrl+Enter" in prompt.description, f"the prompt says nothing of its keys: '{prompt.description}'"
        write(prompt, PROMPT)
        run = named(frame, "push button", "Plan and run")
        press(run)

        graph = find(frame, "list", lambda node: node.name == "Task graph" and node.childCount > 3, "the graph", 60)
        progress = named(frame, "progress bar", "Progress of the run")
        wait_for("the run to end", lambda: has(run, pyatspi.STATE_ENABLED), 90)
        value = progress.queryValue()
        assert value.currentValue == value.maximumValue, "not all tasks were carried out"

        task = graph.getChildAtIndex(2)
        assert task.name and "completed" in task.description.lower(), f"'{task.name}': '{task.description}'"
        press(task)
        wait_for("the task to be selected", lambda: has(task, pyatspi.STATE_SELECTED))
        named(frame, "label", task.name)
        wait_for("its state to be told", lambda: "completed" in state_of_task(frame).lower())
        tries = state_of_task(frame)

        press(find(frame, "push button", lambda node: node.name.startswith("Retry"), "the button to retry"))
        summary = named(frame, "frame", "What a retry runs again")
        press(find(summary, "push button", lambda node: node.name.startswith("Retry"), "the button that confirms"))
        wait_for("the retry to be told", lambda: state_of_task(frame) != tries, 60)
        wait_for("the retry to end", lambda: has(run, pyatspi.STATE_ENABLED), 60)
        wait_for("its state to be told", lambda: "completed" in state_of_task(frame).lower())

        press(named(frame, "menu item", "File"))
        press(named(application, "menu item", "Export…"))
        dialog = find(application, "dialog", lambda node: True, "the dialog")
        target = os.path.join(window.home, "library.zip")
        write(named(dialog, "text", "Where to"), target)
        press(named(dialog, "push button", "Export"))
        find(frame, "label", lambda node: node.name.startswith("Exported"), "news of the export")
        with zipfile.ZipFile(target) as archive:
            assert any(name.endswith("README.md") for name in archive.namelist())

        assert window.close() == 0, "the program did not end well"
    print("typed, ran, selected, read, retried and exported without mouse and pixels")


main(sys.argv[1])
