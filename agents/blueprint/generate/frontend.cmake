# SPDX-License-Identifier: GPL-3.0-or-later
# Sources of the frontend half of the generator, relative to this folder.
set(GENERATE_FRONTEND_HEADERS)
set(GENERATE_FRONTEND_SOURCES frontend.cpp)
