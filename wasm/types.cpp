// The types that bindings.cpp hands across. Embind's own list (system/lib/embind/bind.cpp) has forty, with JavaScript for each kind,
// which every page would load and run before its first decision. So this stands in its place, under the names that Embind expects. A
// function with a type that is missing here throws UnboundTypeError when it is first called.
#include <emscripten/bind.h>
#include <emscripten/emscripten.h>

#include <cstring>
#include <limits>
#include <string>

using emscripten::internal::TypeID;

extern "C" {

/// Of a type that is missing, for the error; owned by the caller.
EMSCRIPTEN_KEEPALIVE const char* __getTypeName(const std::type_info*) { return strdup("a type that wasm/types.cpp lacks"); }

__attribute__((constructor)) void __embind_register_native_and_builtin_types() {
    emscripten::internal::_embind_register_integer(TypeID<int>::get(), "int", sizeof(int), std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    emscripten::internal::_embind_register_std_string(TypeID<std::string>::get(), "std::string");
}

}
