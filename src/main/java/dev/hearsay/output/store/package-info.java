// SPDX-License-Identifier: GPL-3.0-or-later
/** Claims in a database, SQLite or PostgreSQL: tables, migrations, writing, resuming. See {@code docs/databases.md}. */
@NullMarked
package dev.hearsay.output.store;

import org.jspecify.annotations.NullMarked;
