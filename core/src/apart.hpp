// How functions stay small for browsers.
#pragma once

/// A function that the compiler must not put into its caller. Browsers translate a function when it is first called, and once more
/// when it turns out to be busy, and for both a large one takes them far longer than its parts: all that loads an edition as one
/// function of 15,000 bytes took them twice as long.
#define TABIR_APART [[gnu::noinline]]
