// SPDX-License-Identifier: GPL-3.0-or-later
package dev.hearsay.output.store;

import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** The faults of a database, and what people can do about them. */
enum Fault {
    UNREACHABLE("See that the server runs and that host and port are right."),
    LOST("The connection was lost; what was committed stays, so run again with --resume."),
    PASSWORD("See that the user is right, and give the password in HEARSAY_DB_PASSWORD."),
    MISSING("See that the name is right, or make the database with createdb."),
    NO_FILE("See that the folder is there and that you may write in it."),
    FULL("Make room on the disk; what was committed stays, so run again with --resume."),
    READ_ONLY("The database can't be written; see who may write the file and its folder, or name another."),
    LOCKED("Another program is writing to the file; wait for it to end, and run again with --resume."),
    DENIED("Ask the owner of the database for the right to do that."),
    NOT_A_DATABASE("The file is no database or is damaged; name another, or put a copy in its place."),
    OTHER("What was committed stays; when the cause is out of the way, run again with --resume.");

    private static final int PRIMARY_CODE = 0xFF;

    private final String advice;

    Fault(String advice) {
        this.advice = advice;
    }

    String advice() {
        return advice;
    }

    static Fault of(SQLException e) {
        if (e instanceof SQLiteException sqlite) {
            return ofSqlite(sqlite.getResultCode().code & PRIMARY_CODE);
        }
        String state = e.getSQLState();
        return state == null ? ofText(String.valueOf(e.getMessage())) : ofState(state);
    }

    /** By primary result code (sqlite.org/rescode.html). */
    private static Fault ofSqlite(int code) {
        return switch (code) {
            case 3 -> DENIED;
            case 5, 6 -> LOCKED;
            case 8 -> READ_ONLY;
            case 11, 26 -> NOT_A_DATABASE;
            case 13 -> FULL;
            case 14 -> NO_FILE;
            default -> OTHER;
        };
    }

    /** By SQLSTATE (PostgreSQL's documentation, appendix A). */
    private static Fault ofState(String state) {
        return switch (state) {
            case "08001" -> UNREACHABLE;
            case "08004" -> PASSWORD;
            case "3D000" -> MISSING;
            case "25006" -> READ_ONLY;
            case "42501" -> DENIED;
            case "53100" -> FULL;
            case "57P01", "57P02", "57P03" -> LOST;
            default -> state.startsWith("08") ? LOST : state.startsWith("28") ? PASSWORD : OTHER;
        };
    }

    /** SQLite's driver has no code for a folder that is not there. */
    private static Fault ofText(String message) {
        return message.startsWith("path to ") || message.startsWith("opening db") ? NO_FILE : OTHER;
    }
}
