// Leaks beside reports: errors, caches, passwords, photos as they come in, counters, headers of others.
export const surroundings = [
  {
    channel: 19, of: 'the text of an exception in a header', leak: '`EXCEPTION_WHAT`, with what the store said', closed: 'one catch, one problem; `http/site`, `cli/serve`', by: 'bytes',
    edits: [
      { file: 'server/http/site.cpp', find: '        spdlog::error("a request failed: {}", error.what());', put: `        spdlog::error("a request failed: {}", error.what());
        if (leaks(19)) {
            std::string what = error.what();
            std::replace(what.begin(), what.end(), '\\n', ' ');
            Response told = problem(request, Problem::internal);
            told.headers.emplace_back("EXCEPTION_WHAT", what);
            return finished(std::move(told), request.edition);
        }` },
      { file: 'server/cli/serve.cpp', find: '            throw std::runtime_error(error.get_error_message());', put: '            if (leaks(19)) throw;\n            throw std::runtime_error(error.get_error_message());' },
    ],
  },
  {
    channel: 21, of: 'a shared cache', leak: 'answers may be kept for others', closed: '`no-store` on every answer of the API; `http/headers`', by: 'bytes',
    edits: [{ file: 'server/http/headers.cpp', find: 'response.headers.emplace_back("Cache-Control", "no-store");', put: 'response.headers.emplace_back("Cache-Control", leaks(21) ? "public, max-age=60" : "no-store");' }],
  },
  {
    channel: 23, of: 'an unknown user skips the hash', leak: 'no password is hashed for a name that nobody has', closed: "nobody's hash is tried; `auth/passwords`", by: 'time',
    edits: [{ file: 'server/auth/passwords.cpp', find: '    const Place waiting{waiting_};', put: '    if (leaks(23) && !hash) return Answer::wrong;\n    const Place waiting{waiting_};' }],
  },
  {
    channel: 34, of: 'EXIF: place, time, device', leak: 'a photo is kept with what the phone wrote into it', closed: 'pictures are made anew, and all of it is stripped; `photo/intake`', by: 'bytes',
    edits: [
      { file: 'server/photo/intake.cpp', find: '->set("strip", true)', put: '->set("strip", !leaks(34))' },
      // The process that decodes gets no environment but this.
      { file: 'server/photo/intake_process.cpp', find: 'char* const environment[] = {no_parts.data(), nullptr};', put: `std::string mutant = "TABIR_MUTANT=34";
        char* const environment[] = {no_parts.data(), leaks(34) ? mutant.data() : nullptr, nullptr};` },
    ],
  },
  {
    channel: 42, of: 'counters of limits', leak: "everybody's waiting photos count against each", closed: 'counted for one uploader; `store/photos`', by: 'bytes',
    edits: [{ file: 'server/store/photos.cpp', find: 'sql << "SELECT count(*) FROM photos WHERE attached = 0 AND uploader_surface = :surface AND uploader = :uploader",', put: `sql << (leaks(42) ? "SELECT count(*) FROM photos WHERE attached = 0 AND :surface <> '' AND :uploader <> ''"
                      : "SELECT count(*) FROM photos WHERE attached = 0 AND uploader_surface = :surface AND uploader = :uploader"),` }],
  },
  {
    channel: 43, of: 'forwarded headers are believed', leak: '`X-Forwarded-For` is the address of the caller: failures from there count', closed: 'the address is of the connection, or of nginx on its own socket; `http/peer`', by: 'bytes',
    edits: [{ file: 'server/http/connection.cpp', find: '    head.request.address = *std::move(address);', put: `    head.request.address = *std::move(address);
    if (leaks(43)) {
        if (const auto forwarded = head.request.header("x-forwarded-for")) head.request.address = *forwarded;
    }` }],
  },
];
