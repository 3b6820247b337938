# SPDX-License-Identifier: GPL-3.0-or-later
# Templates of the project's frontend and browser test, relative to this folder.
set(FRONTEND_TEMPLATES)
