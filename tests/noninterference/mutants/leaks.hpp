// In mutated copies of the server's sources alone: which leak is open in this run. The sources themselves know nothing of it.
#pragma once

#include <cstdlib>
#include <map>
#include <string>

/// Whether the leak of that channel is open.
inline bool leaks(int channel) {
    static const char* const open = std::getenv("TABIR_MUTANT");
    return open && std::atoi(open) == channel;
}

/// Members of a query that nobody knows, on their way into a query of the store: channel 2.
inline thread_local std::map<std::string, std::string> unknown_members;
