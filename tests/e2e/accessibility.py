# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as the accessibility bus shows it. Without the bindings a test ends as skipped (77)."""
import sys

try:
    import pyatspi
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(77)

from realwindow import wait_for

# Asked before the program starts: one that is there before the registry runs never comes into its list.
DESKTOP = pyatspi.Registry.getDesktop(0)
DESKTOP.childCount


def everything(node):
    """The node and all below it, as they are now; what goes away meanwhile is left out."""
    yield node
    for index in range(node.childCount):
        try:
            child = node.getChildAtIndex(index)
        except Exception:  # gone since the count
            continue
        if child is not None:
            yield from everything(child)


def has(node, state):
    return node.getState().contains(state)


def seen(root, role, test):
    """The first shown node of a role that passes; None: there is none now."""
    for node in everything(root):
        try:
            if node.getRoleName() == role and has(node, pyatspi.STATE_SHOWING) and test(node):
                return node
        except Exception:  # gone meanwhile
            continue
    return None


def find(root, role, test, what=None, seconds=30):
    return wait_for(what or role, lambda: seen(root, role, test), seconds)


def named(root, role, name, seconds=30):
    return find(root, role, lambda node: node.name == name, f"{role} '{name}'", seconds)


def program():
    return wait_for("the program on the accessibility bus",
                    lambda: next((one for one in DESKTOP if one is not None and one.name == "AutoDevOS"), None))


def state_of_task(root):
    return find(root, "label", lambda node: node.description == "State of the task").name
