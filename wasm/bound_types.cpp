// Stands in for Embind's own file that tells JavaScript of every type it can pass: of wide strings, floats, views of memory. What
// our bindings take and give are texts and integers, so nothing else is told of, and the page fetches no code for it.
#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <cstring>
#include <limits>
#include <string>

extern "C" {

/// What Embind's messages call a type that was never told of. JavaScript frees it.
EMSCRIPTEN_KEEPALIVE const char* __getTypeName(const std::type_info* type) { return strdup(type->name()); }

/// Called before anything is bound.
EMSCRIPTEN_KEEPALIVE __attribute__((constructor)) void __embind_register_native_and_builtin_types() {
    using namespace emscripten::internal;
    _embind_register_integer(TypeID<int>::get(), "int", sizeof(int), std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    _embind_register_std_string(TypeID<std::string>::get(), "std::string");
}

}
