#!/bin/sh
# Rust links with `cc`. A fresh machine may not have it, and then not even `cargo xtask`, which installs everything else, could be built.
# With a `cc` there, this script is `cc`.
command -v cc >/dev/null 2>&1 && exec cc "$@"

say() {
    { echo "$*" >/dev/tty; } 2>/dev/null || echo "$*" >&2
}

# Cargo links several programs at a time: one of them installs, the others wait.
if command -v flock >/dev/null 2>&1; then
    exec 9<"$0"
    flock 9
fi

if ! command -v cc >/dev/null 2>&1; then
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    if command -v apt-get >/dev/null 2>&1; then
        say 'There is no C compiler, and Rust needs one to link: installing build-essential'
        { $as_root apt-get update && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends build-essential; } >&2
    elif command -v dnf >/dev/null 2>&1; then
        say 'There is no C compiler, and Rust needs one to link: installing gcc and gcc-c++'
        $as_root dnf install -y gcc gcc-c++ >&2
    fi
fi

command -v cc >/dev/null 2>&1 && exec cc "$@" 9<&-
say 'Rust links with a C compiler, and none is here: install one that answers to the name cc (gcc or clang), and try again.'
exit 1
