// A C++ exception thrown and caught inside the program. In a WebAssembly build without -fwasm-exceptions everywhere, the
// `catch` silently never runs and the program aborts: then `catch (...) { return deny; }` would not deny.
#include <doctest/doctest.h>

#include <stdexcept>
#include <string>

TEST_CASE("a C++ exception is caught") {
    std::string caught;
    try {
        // Thrown here and not by the library: its helpers abort wherever the linker keeps the core's copies of them, and the
        // core is built without exceptions there.
        throw std::out_of_range("of range");
    } catch (const std::out_of_range&) {
        caught = "out of range";
    }
    CHECK(caught == "out of range");
}
