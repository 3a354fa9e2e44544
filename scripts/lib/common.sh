# What the scripts share: finding the root, saying what goes on, installing and building what is missing.
# Sourced, with `set -euo pipefail` in force.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
# The step that failed last stands in its own log, so that progress stays short.
logs=$root/build/logs

say() { printf '%s\n' "$*" >&2; }

# step WORDS COMMAND...: runs the command quietly; on failure shows the end of what it printed, and gives up.
step() {
  local words=$1 begin=$SECONDS log
  shift
  mkdir -p "$logs"
  log=$logs/$(printf '%s' "$words" | tr -cs 'a-zA-Z0-9' '-').log
  printf '  %s … ' "$words" >&2
  if "$@" >"$log" 2>&1; then
    printf '%d s\n' $((SECONDS - begin)) >&2
  else
    local status=$?
    printf 'failed\n' >&2
    tail -n 40 "$log" >&2
    say "The whole output: $log"
    return $status
  fi
}

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

# need_packages NAME...: installs the Debian packages that are missing.
need_packages() {
  local missing
  missing=$(dpkg-query -W -f '${Package} ${Status}\n' "$@" 2>/dev/null |
    awk '/ install ok installed$/ {print $1}' | sort | comm -13 - <(printf '%s\n' "$@" | sort))
  [ -n "$missing" ] || return 0
  # shellcheck disable=SC2086  # one word a package
  step "Installing $(wc -w <<<"$missing") Debian packages" install_packages $missing
}
install_packages() {
  as_root apt-get update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

build_packages=(
  build-essential cmake ninja-build pkg-config emscripten esbuild terser doctest-dev nlohmann-json3-dev libcpp-httplib-dev
  libsqlite3-dev libsoci-dev libboost-dev libsodium-dev liboath-dev librhonabwy-dev libcurl4-gnutls-dev libvips-dev libseccomp-dev libzxcvbn-dev libcli11-dev libspdlog-dev fonts-dejavu-core
)
test_packages=(chromium graphviz sqlite3 nginx-light openssl adduser dpkg-dev systemd)

need_node() {
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
    2>/dev/null || { say "Node 20.19 or later is needed."; exit 1; }
}

# newer_than STAMP PATH...: whether any file below the paths is newer than the stamp.
newer_than() {
  local stamp=$1
  shift
  [ ! -e "$stamp" ] || [ -n "$(find "$@" -name node_modules -prune -o -type f -newer "$stamp" -print -quit)" ]
}

npm_install() { (cd "$1" && npm ci --no-audit --no-fund); }

# node_modules FOLDER: what its lockfile says, installed.
node_modules() {
  local stamp=$1/node_modules/.package-lock.json
  newer_than "$stamp" "$1/package-lock.json" || return 0
  step "Installing npm packages of $1" npm_install "$1"
  touch "$stamp"
}

configure() { [ -e "build/$1/build.ninja" ] || step "Configuring $1" cmake --preset "$1"; }

# build PRESET WORDS SOURCES [TARGET]: builds the target, or all, when a source is newer than its last build.
build() {
  local preset=$1 words=$2 sources=$3 target=${4-all}
  local stamp=build/$preset-$target.stamp built
  configure "$preset"
  # Whoever has built all has built the target too.
  for built in "$stamp" "build/$preset-all.stamp"; do
    # shellcheck disable=SC2086  # one word a path
    newer_than "$built" CMakeLists.txt CMakePresets.json cmake $sources || return 0
  done
  # Younger than any source that changes while the build runs.
  touch "$stamp.begun"
  step "$words" cmake --build --preset "$preset" --target "$target"
  mv "$stamp.begun" "$stamp"
}
native_sources="core server tests/core tests/server tests/policy tests/fuzz tests/bench tests/noninterference tests/CMakeLists.txt"
build_native() { build native "Building the server" "$native_sources" "$@"; }
build_sanitize() { build sanitize "Building the server under sanitizers" "$native_sources"; }
build_wasm() { build wasm "Building the core for browsers" "core wasm/*.cpp wasm/*.hpp wasm/js wasm/CMakeLists.txt tests/core" "$@"; }

build_web() {
  node_modules web
  newer_than web/dist/.stamp web wasm/package || return 0
  step "Building the pages" npm --prefix web run build
  touch web/dist/.stamp
}
