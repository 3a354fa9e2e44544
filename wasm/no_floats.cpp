// Stand-ins for the C library's floats and formatted text, which would be a tenth of the module. Nothing here needs them: the
// core refuses every float without looking at its value (core/src/json.cpp), and words its own messages. They are only named,
// never needed: by nlohmann's lexer, which measures each float and shows control characters in messages that we don't pass on,
// and by std::to_string of floats.
#include <cstdarg>
#include <cstddef>
#include <cstring>

namespace {

/// As if the whole text had been the float: nlohmann asserts as much.
int take_all(const char* text, char** end) {
    if (end != nullptr) *end = const_cast<char*>(text) + std::strlen(text);
    return 0;
}

int write_nothing(char* out, std::size_t size) {
    if (size != 0) *out = '\0';
    return 0;
}

}  // namespace

extern "C" {

float strtof(const char* text, char** end) { return static_cast<float>(take_all(text, end)); }
double strtod(const char* text, char** end) { return take_all(text, end); }
long double strtold(const char* text, char** end) { return take_all(text, end); }
int snprintf(char* out, std::size_t size, const char*, ...) { return write_nothing(out, size); }
int vsnprintf(char* out, std::size_t size, const char*, std::va_list) { return write_nothing(out, size); }

}
