# SPDX-License-Identifier: GPL-3.0-or-later
# Sources of the frontend half of the generator, relative to this folder.
set(GENERATE_FRONTEND_HEADERS frontendcard.h frontendcode.h frontendcolour.h frontenddoc.h frontenddrawings.h frontendfacts.h frontendfeatures.h frontendhero.h frontendlook.h frontendsamples.h
  frontendtheme.h frontendwords.h)
set(GENERATE_FRONTEND_SOURCES frontend.cpp frontendcard.cpp frontendcode.cpp frontendcolour.cpp frontenddrawings.cpp frontendfacts.cpp
  frontendfeatures.cpp frontendhero.cpp frontendlook.cpp frontendsamples.cpp
  frontendsite.cpp frontendtests.cpp frontendtheme.cpp frontendwords.cpp)
