# The compiler's flags, on one target that every other links.
add_library(tabir_flags INTERFACE)
target_compile_options(tabir_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow $<$<BOOL:${TABIR_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # False alarms of GCC 12 about `"literal" + string` (GCC bug 105651).
  target_compile_options(tabir_flags INTERFACE -Wno-restrict)
endif()
# Of both: SOCI's library keeps the type information of some classes to itself, which the check `vptr` would link to.
if(TABIR_SANITIZE)
  target_compile_options(tabir_flags INTERFACE
    -fsanitize=address,undefined -fno-sanitize=vptr -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(tabir_flags INTERFACE -fsanitize=address,undefined)
endif()
if(TABIR_FUZZ)
  target_compile_options(tabir_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(tabir_flags INTERFACE -fsanitize=address,undefined)
endif()
if(EMSCRIPTEN)
  # Without this, at compile and at link, a C++ `catch` silently never runs; tests/core/canary_test.cpp would see it.
  target_compile_options(tabir_flags INTERFACE -fwasm-exceptions -flto)
  # em++ turns this off where it builds for size, and calls of functions that only fetch a member take more than the member.
  target_compile_options(tabir_flags INTERFACE -finline-functions)
  target_link_options(tabir_flags INTERFACE -fwasm-exceptions -flto)
else()
  target_compile_options(tabir_flags INTERFACE -fstack-protector-strong $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
endif()
