# What packaging/test looks at besides the tests; not run by itself. Both tools are those of Debian 12, because another
# version finds other things.

# The project's own sources, one a line.
sources() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard -- '*.cpp' '*.h'
    else
        find app core tests wizard -name '*.cpp' -o -name '*.h'
    fi
}

check_format() { sources | xargs -d '\n' clang-format-14 --dry-run -Werror; }

# The commit since which clang-tidy looks: where this branch left main, or, on main itself and in a fresh clone of it, the
# commit before the last. Nothing where there is none, as in a shallow clone.
style_base() {
    local main base
    for main in origin/main main; do
        base=$(git merge-base HEAD "$main" 2>/dev/null) || continue
        [ "$base" = "$(git rev-parse HEAD)" ] || { echo "$base"; return; }
        break
    done
    git rev-parse --quiet --verify HEAD~1 || true
}

# Sources that differ from commit $1, committed or not; for a header the source beside it, which is read with it.
changed_sources() {
    local file
    { git diff --name-only --diff-filter=d "$1" -- '*.cpp' '*.h'; git ls-files --others --exclude-standard -- '*.cpp' '*.h'; } |
        while read -r file; do
            [ ! -f "${file%.*}.cpp" ] || echo "${file%.*}.cpp"
        done | sort -u
}

# clang-tidy over what has changed, as the build in $1 compiles it.
check_tidy() {
    local base='' files
    ! git rev-parse --is-inside-work-tree >/dev/null 2>&1 || base=$(style_base)
    if [ -z "$base" ]; then
        say "clang-tidy looks at nothing: there is no earlier commit here to compare with"
        return
    fi
    files=$(changed_sources "$base")
    if [ -z "$files" ]; then
        say "clang-tidy looks at nothing: no source has changed since $(git log -1 --format=%h "$base")"
        return
    fi
    # Each source by itself: clang reads no headers that GCC has precompiled. What moc has made stands in the build.
    quietly "Configuring (clang-tidy)" build/log/configure-tidy \
        cmake --preset dev -B build/tidy -DDRAFTT_PRECOMPILE=OFF -DDRAFTT_UNITE=OFF
    sed -i "s#$PWD/build/tidy/#$PWD/$1/#g" build/tidy/compile_commands.json
    quietly "Running clang-tidy on the $(wc -l <<<"$files") sources changed since $(git log -1 --format=%h "$base")" \
        build/log/tidy tidy_each "$files"
}

tidy_each() { xargs -d '\n' -P "$(nproc)" -n 1 clang-tidy-14 -p build/tidy --quiet --warnings-as-errors='*' <<<"$1"; }
