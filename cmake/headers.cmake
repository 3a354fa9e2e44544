# The header-only libraries of the core and its tests. em++ must not see all of /usr/include (it would take the host's C
# library for its own), so a folder in the build tree holds links to just these two.
set(TABIR_HEADERS ${CMAKE_BINARY_DIR}/headers)
file(MAKE_DIRECTORY ${TABIR_HEADERS})
foreach(library nlohmann doctest)
  find_path(${library}_PARENT NAMES ${library} PATHS /usr/include /usr/local/include NO_CMAKE_FIND_ROOT_PATH NO_DEFAULT_PATH REQUIRED)
  file(CREATE_LINK ${${library}_PARENT}/${library} ${TABIR_HEADERS}/${library} SYMBOLIC)
endforeach()
add_library(tabir_json INTERFACE)
target_include_directories(tabir_json SYSTEM INTERFACE ${TABIR_HEADERS})
add_library(tabir_doctest INTERFACE)
target_include_directories(tabir_doctest SYSTEM INTERFACE ${TABIR_HEADERS})
