// The walls around a process that decodes a stranger's picture.
#pragma once

namespace tabir::photo {

/// From here on this process can compute, read and write what it has open already, and end. Every file is closed to it (EACCES),
/// memory and processor time are bounded, and whatever else it asks of the system - a socket, a program, a file's name - kills it. There is no way back. Throws
/// std::system_error when a wall cannot be raised.
void enter_sandbox();

}  // namespace tabir::photo
