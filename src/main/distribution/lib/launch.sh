# shellcheck shell=sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What the launchers of a build and of an archive share. They define fail before they read it.

# The serial collector keeps the heap close to what is used; -Xmx is a limit, not what is allocated.
memory="-XX:+UseSerialGC -Xmx5g"
shared=

find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then java=$JAVA_HOME/bin/java; else java=java; fi
    command -v "$java" >/dev/null 2>&1 || fail "Java 17 or later is needed, and '$java' was not found"
}

# share FOLDER CLASSPATH NATIVE ARTICLE FILES…: lets Java start with the classes of an earlier run (class data sharing), which takes
# a third less time. They lie in FOLDER, for this Java. If there are none, or one of the FILES is newer, and the folder can be
# written, they are made by extracting from an article.
share() {
    share_folder=$1
    modules=$(dirname "$(readlink -f "$(command -v "$java")")")/../lib/modules
    [ -f "$modules" ] || return 0
    archive=$share_folder/classes-$(wc -c <"$modules" | tr -d ' ').jsa
    share_classpath=$2
    share_native=$3
    share_article=$4
    shift 4
    if [ ! -e "$archive" ] || [ -n "$(find "$modules" "$@" -newer "$archive" -type f -print | head -n 1)" ]; then
        if [ ! -w "$share_folder" ]; then return 0; fi
        make_shared
    fi
    # an empty one could not be made
    if [ -s "$archive" ]; then shared=$archive; fi
}

# shellcheck disable=SC2086 # the options are several words
make_shared() {
    echo "hearsay: preparing for faster starts…" >&2
    made=$share_folder/classes-$$
    {
        (list_classes extract "$share_article" --quiet) >"$made.jsonl" && list_server_classes && {
            cat "$made.extract" "$made.serve" >"$made.list"
            "$java" $memory -Xshare:dump -XX:SharedClassListFile="$made.list" -XX:SharedArchiveFile="$made.part" -cp "$share_classpath"
        }
    } >/dev/null 2>&1 || : >"$made.part"
    # moved when it is complete, since Java crashes on a part of one
    mv -f "$made.part" "$archive"
    rm -f "$made".*
}

# replaces the shell with a command that lists the classes that it loads
# shellcheck disable=SC2086
list_classes() {
    exec "$java" $memory ${share_native:+"-Dhearsay.native=$share_native"} -XX:DumpLoadedClassList="$made.$1" -cp "$share_classpath" \
        dev.hearsay.cli.Main "$@"
}

# those of a server, which is stopped as soon as it listens
list_server_classes() {
    (list_classes serve "$made.jsonl" --port 0) 2>"$made.log" &
    server=$!
    until grep -q listening "$made.log"; do
        kill -0 $server 2>/dev/null || return 1
        sleep 0.1
    done
    kill $server
    wait $server || :
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
    # shellcheck disable=SC2086 # the options are several words
    exec "$java" $memory ${shared:+"-XX:SharedArchiveFile=$shared"} ${options:+"@$options"} ${native:+"-Dhearsay.native=$native"} ${HEARSAY_JAVA_OPTIONS:-} \
        -cp "$classpath" dev.hearsay.cli.Main "$@"
}
