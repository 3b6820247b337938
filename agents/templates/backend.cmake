# SPDX-License-Identifier: GPL-3.0-or-later
# Templates of the project's root, backend, API tests, docs and delivery files, relative to this folder.
set(BACKEND_TEMPLATES)
