# Shared by the scripts of this folder; not run by itself.

# Says what is being done, with the seconds since the script began.
say() { printf '[%4d s] %s\n' "$SECONDS" "$*"; }

# Stops with the reason and what to do.
stop() {
    printf 'Stopped: %s\n' "$*" >&2
    exit 1
}

# Runs a long command with its output in a log; on failure shows the end of it and stops.
quietly() {
    local what=$1 log=$2
    shift 2
    say "$what"
    mkdir -p "$(dirname "$log")"
    if ! "$@" >"$log" 2>&1; then
        grep -nE 'error|Error|FAILED|E:' "$log" | head -20 >&2
        tail -n 15 "$log" >&2
        stop "$what failed. The whole output is in $log."
    fi
}

# Installs the Debian packages of the given lists that are missing; asks nothing when all are there.
install_packages() {
    local list name missing=()
    for list in "$@"; do
        while read -r name; do
            case $name in '' | '#'*) continue ;; esac
            [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
        done <"packaging/packages/$list"
    done
    [ ${#missing[@]} -eq 0 ] && return
    command -v apt-get >/dev/null || stop "these Debian packages are missing and there is no apt-get: ${missing[*]}"
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop "installing packages needs root or sudo. Ask an administrator to run: apt-get install ${missing[*]}"
        root=(sudo)
    fi
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}")
    quietly "Reading the package lists" build/log/apt-update "${root[@]}" apt-get update -q
    quietly "Installing ${#missing[@]} packages: ${missing[*]}" build/log/apt-install "${root[@]}" "${install[@]}"
}

# Configures once and builds what has changed.
build() {
    local preset=$1
    if [ ! -f "build/$preset/build.ninja" ]; then
        quietly "Configuring ($preset)" "build/log/configure-$preset" cmake --preset "$preset"
    fi
    quietly "Building ($preset)" "build/log/build-$preset" cmake --build --preset "$preset"
}
