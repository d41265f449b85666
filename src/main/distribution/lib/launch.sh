# shellcheck shell=sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What the launchers of a build and of an archive share. They define fail before they read it.

find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
    command -v "$java" >/dev/null 2>&1 || fail "Java 17 or later is needed, and '$java' was not found"
}

# launch CLASSPATH NATIVE OPTIONS ARGUMENTS…: replaces the shell; NATIVE is the folder of unpacked libraries, or empty for the
# user's cache; OPTIONS is a file with options of Java, or empty
launch() {
    classpath=$1
    native=$2
    options=$3
    shift 3
    if [ -t 1 ]; then HEARSAY_TERMINAL=yes && export HEARSAY_TERMINAL; fi
    if [ -t 2 ]; then HEARSAY_PROGRESS=yes && export HEARSAY_PROGRESS; fi
    if [ -t 1 ] || [ -t 2 ]; then
        HEARSAY_COLUMNS=${COLUMNS:-$(stty size 2>/dev/null </dev/tty | cut -d' ' -f2)}
        export HEARSAY_COLUMNS
    fi
    # The serial collector keeps the heap close to what is used; -Xmx is a limit, not what is allocated.
    # shellcheck disable=SC2086 # the options are several words
    exec "$java" -XX:+UseSerialGC -Xmx5g ${options:+"@$options"} ${native:+"-Dhearsay.native=$native"} ${HEARSAY_JAVA_OPTIONS:-} \
        -cp "$classpath" dev.hearsay.cli.Main "$@"
}
