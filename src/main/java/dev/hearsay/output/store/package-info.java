// SPDX-License-Identifier: GPL-3.0-or-later
/** Claims in a database, SQLite or PostgreSQL: tables, migrations, writing and resuming. {@code docs/databases.md} tells all. */
@NullMarked
package dev.hearsay.output.store;

import org.jspecify.annotations.NullMarked;
