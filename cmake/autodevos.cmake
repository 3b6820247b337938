# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project shares: standard, warnings, defines, sanitizers, and the one way to add a target.
include_guard()

# Where ccache is installed, a fresh clone builds from the cache of the last one, wherever it lies.
find_program(AUTODEVOS_CCACHE ccache)
if(AUTODEVOS_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${AUTODEVOS_CCACHE}")
endif()

add_library(autodevos_options INTERFACE)
target_compile_features(autodevos_options INTERFACE cxx_std_20)
target_include_directories(autodevos_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(autodevos_options INTERFACE
  -Werror -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override -Wextra-semi
  # designated initialisers leave out members on purpose
  -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 reports copies inside std::string as overlapping (GCC bug 105651), and under sanitizers locals of the
  # standard library as uninitialised.
  target_compile_options(autodevos_options INTERFACE -Wno-restrict)
  if(AUTODEVOS_SANITIZE)
    target_compile_options(autodevos_options INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()
target_compile_definitions(autodevos_options INTERFACE
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400
  AUTODEVOS_VERSION="${PROJECT_VERSION}")
if(AUTODEVOS_SANITIZE)
  # -O1 and line numbers are all that a finding needs: a third less time to build than RelWithDebInfo alone.
  target_compile_options(autodevos_options INTERFACE
    "-fsanitize=${AUTODEVOS_SANITIZE}" -fno-omit-frame-pointer -fno-sanitize-recover=all -O1 -g1)
  # What sanitizers do not see, the assertions of Qt and of the standard library do.
  target_compile_definitions(autodevos_options INTERFACE QT_FORCE_ASSERTS _GLIBCXX_ASSERTIONS)
  target_link_options(autodevos_options INTERFACE "-fsanitize=${AUTODEVOS_SANITIZE}")
endif()

# autodevos_library(NAME HEADERS … SOURCES … [LINK …] [PRIVATE_LINK …])
# One folder, one target. A target that links AUTOGEN-free third-party headers marks them SYSTEM by itself.
function(autodevos_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;SOURCES;LINK;PRIVATE_LINK")
  add_library(${name} STATIC)
  target_sources(${name}
    PRIVATE ${arg_SOURCES}
    PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${arg_HEADERS})
  set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  target_link_libraries(${name} PUBLIC autodevos_options ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK})
endfunction()

# autodevos_test(NAME [LINK …]): tests/<folder>/tst_<unit>.cpp becomes the ctest entry <folder>.<unit>.
function(autodevos_test unit)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LINK;SOURCES;LABELS")
  get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
  set(target tst_${folder}_${unit})
  add_executable(${target} tst_${unit}.cpp ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE autodevos_options Qt6::Test ${arg_LINK})
  if(AUTODEVOS_SANITIZE MATCHES thread)
    target_sources(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests/support/vfork.cpp")
  endif()
  # What is tested is optimised, the test itself need not be: it halves the time to build them.
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O0>)
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  add_test(NAME ${folder}.${unit} COMMAND ${target})
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  if(AUTODEVOS_SANITIZE) # instrumented code takes that much longer
    math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 4")
  endif()
  set_tests_properties(${folder}.${unit} PROPERTIES
    TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
